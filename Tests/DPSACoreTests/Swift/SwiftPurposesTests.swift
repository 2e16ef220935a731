import Testing

@testable import DPSACore

/// Which facts disclose which purposes.
@Suite struct SwiftPurposesTests {
    private func category(_ content: String, fields: String = "a: text; b: text; c: text", when: String = "") -> String
    {
        "category Log \"Log\" \(when) {\n fields { \(fields) }\n \(content)\n}\n"
    }

    @Test(arguments: [
        ("used for Billing, Search", ["billing", "search"]),
        ("used for Billing or Search", ["billing", "search"]),
        // What stands under a purpose is not disclosed by that.
        ("used for ProvideFeature", ["provideFeature"]),
        ("used for Search", ["search"]),
        // What a fact is said for is disclosed as well; what it is not said for is not.
        ("used for Billing\n viewed in Desk for Troubleshooting", ["billing", "troubleshooting"]),
        ("used for Billing\n not shared with thirdParties for Sale", ["billing"]),
        ("used for Billing\n not stored for Search", ["billing"]),
        // Denials.
        ("used for Billing\n not used for ProvideFeature", ["billing"]),
        ("not used for Billing", []),
        // Conditions.
        ("used for Billing when Recording", ["billing(given: Given<Circumstances.Recording>)"]),
        ("used for Billing when Recording\n used for Billing", ["billing"]),
        (
            "used for Billing when Recording\n used for Billing when Recording",
            [
                "billing(given: Given<Circumstances.Recording>)"
            ]
        ),
        (
            "used for Billing when Recording\n used for Billing when Sharing",
            [
                "billing(given: Given<Either<Circumstances.Recording, Circumstances.Sharing>>)"
            ]
        ),
        (
            "used for Billing when Recording and not (Sharing or LegalHold)",
            [
                "billing(given: Given<Both<Circumstances.Recording, Not<Either<Circumstances.Sharing, "
                    + "Circumstances.LegalHold>>>>)"
            ]
        ),
        ("used for Billing when Resident(EEA)", ["billing(given: Given<Circumstances.ResidentEEA>)"]),
        (
            "used for Billing\n not used for Billing when Recording",
            [
                "billing(given: Given<Not<Circumstances.Recording>>)"
            ]
        ),
        ("used for Billing after RunCompleted", ["billing(given: Given<Circumstances.AfterRunCompleted>)"]),
        (
            "used for Billing when Recording until 7 days after Creation",
            [
                "billing(given: Given<Both<Circumstances.Recording, Circumstances.Until7DaysAfterCreation>>)"
            ]
        ),
    ])
    func factsOfACategory(content: String, purposes: [String]) throws {
        #expect(try GeneratedPolicy.purposes(category(content)) == purposes)
    }

    @Test(arguments: [
        ("used for Search", "used for Billing", ["billing", "search"]),
        // The nearer statement counts.
        ("not used for Billing", "used for Billing", ["billing"]),
        ("used for Billing", "not used for Billing", []),
        ("part Log { used for Billing }", "used for Search", ["search", "billing"]),
        ("part all except Other { not used for Billing }\n used for Billing", "", []),
    ])
    func factsOfTheModule(module: String, content: String, purposes: [String]) throws {
        let other = "category Other \"Other\" { fields { x: text }; used for Search }\n"
        #expect(try GeneratedPolicy.purposes(module + "\n" + other + category(content)) == purposes)
    }

    @Test func whatACategoryDependsOnItsPurposesDependOn() throws {
        let inner =
            "category Part \"Part\" when Sharing { fields { x: text }; used for Billing when Recording; used for Search }"
        let module = category("used for Search\n \(inner)", when: "when Recording")
        #expect(try GeneratedPolicy.purposes(module) == ["search(given: Given<Circumstances.Recording>)"])
        #expect(
            try GeneratedPolicy.purposes(module, of: "Part") == [
                "billing(given: Given<Both<Both<Circumstances.Recording, Circumstances.Sharing>, Circumstances.Recording>>)",
                "search(given: Given<Both<Circumstances.Recording, Circumstances.Sharing>>)",
            ]
        )
    }

    // MARK: Parts

    @Test func someFieldsAreAPart() throws {
        let module = category(
            "used for Search\n part a, c { used for Billing when Recording }\n part c: used for Billing"
        )
        #expect(try GeneratedPolicy.purposes(module) == ["search"])
        let part = try GeneratedPolicy.declaration("BillingPart", in: module).joined(separator: "\n")
        // Of two conditions the stricter one: evidence opens all fields of the part.
        #expect(part.contains("case billing(given: Given<Circumstances.Recording>)"))
        #expect(part.contains("var a: String") && part.contains("var c: String") && !part.contains("var b: String"))
        #expect(part.contains("init(of whole: Log) {"))
        #expect(part.contains("a = whole.a"))
        #expect(part.contains(#"writer.field("c", c)"#))
        #expect(
            try GeneratedPolicy.messages(module).contains(
                "Shop discloses 'billing' for a part of 'Log' only: open(Shop.Log.BillingPart.self, for: .billing)"
            )
        )
    }

    @Test func allPartsTogetherAreTheWhole() throws {
        let module = category("part a, b: used for Billing\n part c: used for Billing")
        #expect(try GeneratedPolicy.purposes(module) == ["billing"])
        let conditional = category("part a, b: used for Billing\n part c: used for Billing when Recording")
        #expect(try GeneratedPolicy.purposes(conditional) == ["billing(given: Given<Circumstances.Recording>)"])
    }

    @Test func aDeniedFieldIsLeftOut() throws {
        let module = category("used for Billing\n part b: not used for Billing")
        #expect(try GeneratedPolicy.purposes(module) == [])
        let part = try GeneratedPolicy.declaration("BillingPart", in: module).joined(separator: "\n")
        #expect(part.contains("var a: String") && part.contains("var c: String") && !part.contains("var b: String"))
    }

    @Test func aPartThatIsASubcategoryIsNoPartOfTheRecord() throws {
        let inner = "category Part \"Part\" { fields { x: text } }"
        let module = category("used for Search\n \(inner)\n part Part: used for Billing")
        #expect(try GeneratedPolicy.purposes(module) == ["search"])
        #expect(try GeneratedPolicy.purposes(module, of: "Part") == ["billing", "search"])
    }

    // MARK: Messages

    @Test func messagesNameCategoryAndPurposes() throws {
        let module =
            "not used for Sale\n" + category("used for Billing")
            + "category Other \"Other\" { fields { x: text }; used for Search }\n"
        let messages = try GeneratedPolicy.messages(module)
        #expect(messages.first == "Shop denies 'sale' as a purpose of 'Log'; it discloses 'billing'")
        #expect(messages.contains("Shop does not disclose 'search' as a purpose of 'Log'; it discloses 'billing'"))
    }

    @Test func messagesAreFewAndShort() throws {
        let names = (0..<40).map { "P\($0)" }
        let label = String(repeating: "long \\n\\\" ", count: 400)
        let module =
            names.map { "purpose \($0) \"\($0)\"\n" }.joined()
            + "category Log \"\(label)\" { fields { a: text }; used for \(names.prefix(20).joined(separator: ", ")) }\n"
        let messages = try GeneratedPolicy.messages(module)
        #expect(messages.count == 12)
        #expect(messages.allSatisfy { $0.utf8.count < 400 && $0.contains("…'; it discloses 'p0', ") })
        #expect(messages.allSatisfy { $0.hasSuffix("'p11' and others") && !$0.contains("\\n") })
    }

    @Test func circumstancesStandOnceAndWithLabels() throws {
        let right = category("used for Billing when Recording\n used for Search when Recording or Sharing")
        let lines = try GeneratedPolicy.declaration("Circumstances", in: right).filter { $0.contains("enum") }
        #expect(
            lines.map { $0.drop { $0 == " " } } == [
                "enum Circumstances {", "enum Recording: Circumstance {", "enum Sharing: Circumstance {",
            ]
        )
    }

    @Test func sensitiveAndConditionalFieldsSaySo() throws {
        let fields = "a: text \"A\" sensitive when Recording\n inner: record \"Inner\" { deep: text sensitive }"
        let module = category("used for Billing", fields: fields)
        let text = try GeneratedPolicy.declaration("Log", in: module).joined(separator: "\n")
        #expect(
            text.contains(
                "/// A\n        ///\n        /// Only if: recording\n        ///\n        /// A special category of personal data.\n        var a: String?"
            )
        )
        let facts = try GeneratedPolicy.declaration("Category: DataCategory", in: module).joined(separator: "\n")
        #expect(facts.contains(#"var sensitiveFields: [String] { ["a", "inner.deep"] }"#))
    }
}
