import DPSASyntax
import Testing

@testable import DPSACore

/// Cases beside the registry's examples: near misses of each rule, the words of the findings, and their mends.
@Suite struct BreachTests {
    private func findings(_ source: String) -> [Finding] { ExampleJudge.compile(Array(source.utf8)).findings }

    private func codes(_ source: String) -> [String] { findings(source).map(\.rule.rawValue) }

    /// An agreement and a module with these statements.
    private func source(_ agreement: String, _ module: String, above: String = "") -> String {
        """
        vocabulary Words "Words" {
            region France "France" under EEA
            region Japan "Japan" under World
            system Vault "the vault"
            system Safe "the safe" under Vault
            system Nagoya "our rooms in Nagoya" in Japan
            system Paris "our rooms in Paris" in France
            system Drawer "a drawer" in Nagoya
            system Shelf "a shelf" under Nagoya
            party mailCompany "Mail Ltd" in France for CustomerSupport
            party hostCompany "Host Ltd" in Japan for ProvideFeature
            party affiliates "companies of our group"
        }
        \(above)
        agreement Addendum "Addendum" \(above.isEmpty ? "" : "under Terms") {
            role processor
            \(agreement)
        }
        module Chat "Chat" under Addendum {
            \(module)
        }
        """
    }

    private func text(_ finding: Finding, _ source: String) -> String {
        let bytes = Array(source.utf8)
        return String(decoding: bytes[finding.location.range.bounds(in: bytes.count)], as: UTF8.self)
    }

    // MARK: Near misses

    @Test(arguments: [
        // What stands under something permitted, itself under something ruled out farther up.
        ("used for Improvement; not used for Statistics", "used for ServiceOptimisation"),
        ("used for Improvement; not used for Statistics", "used for Improvement except Statistics"),
        ("used for Improvement; not used for Statistics", "used for Improvement; not used for Statistics"),
        ("used for Statistics; not used for Improvement", "used for Statistics"),
        ("not used for Marketing", "used for Improvement"),
        ("used for ProvideFeature", "not used for Marketing"),
        ("regions chosen by customer", "regions ServiceRegion"),
        ("regions chosen by customer", "regions chosen by customer"),
        ("regions World", "regions chosen by customer"),
        ("regions EEA, Japan chosen by customer", "regions France"),
        ("regions EEA in Vault", "regions Japan in ProviderSystems"),
        ("regions EEA", "available in Japan"),
        ("regions World except Japan", "regions EEA"),
        (
            "engages affiliates in EEA for Billing",
            "party sister \"Sister Ltd\" under affiliates; engages sister in EEA for Billing"
        ),
        ("engages mailCompany for ProvideFeature", "engages mailCompany for CustomerSupport"),
        ("engages mailCompany", "shared with mailCompany, Vault, endUsers"),
        ("shared with affiliates", "shared with hostCompany when CustomerInstruction"),
        ("not shared with hostCompany for Sale", "shared with hostCompany for Billing"),
        ("stored in Vault", "stored in ProviderSystems"),
        ("stored in Vault only", "backed up in Safe; processed in ProviderSystems"),
        ("not stored in Safe", "stored in Vault except Safe"),
        ("accessed by employees", "accessed by thirdParties"),
        ("transferred under SCCModule2 in EEA", "transferred under LawfulExport in Japan"),
        ("requires MinimumAge(16)", "requires MinimumAge(18)"),
        ("requires MinimumAge(16) when Resident(EEA)", "requires MinimumAge(14)"),
        ("requires MinimumAge(16)", "requires MinimumAge(alternative: ParentalConsent)"),
        ("grants Erasure within 1 month", "grants Erasure within 4 weeks"),
        ("grants Erasure within 10 days", "grants Access within 30 days"),
        ("grants Erasure", "grants Erasure within 30 days"),
        ("owes BreachNotice within 72 hours", "owes BreachNotice within 3 days"),
        ("revised 2025-06-01T09:00:00", "revised 2025-06-01"),
        ("revised 2025-06-01", "revised 2025-01-01; reviewed 2025-06-01T10:00:00"),
        ("note \"nothing\"", "controlled by customer; not controlled by provider"),
        ("note \"nothing\"", "role processor"),
        ("note \"nothing\"", "purpose Search \"search\" under ProvideFeature; viewed in Vault for Search"),
        (
            "note \"nothing\"",
            "purpose Help \"help\" under ProvideFeature; purpose Hints \"hints\" under Help; used for Hints"
        ),
        (
            "regions EEA; transferred under SCCModule2 in World; engages hostCompany in Japan",
            "engages hostCompany"
        ),
        ("regions EEA; engages hostCompany", "engages hostCompany"),
        // Systems stand somewhere.
        ("regions EEA", "stored in Paris; processed in Vault"), ("regions EEA in Vault", "stored in Nagoya"),
        ("regions EEA", "not stored in Nagoya"), ("regions EEA", "viewed in Nagoya"),
        ("used for Billing", "stored in Nagoya"),
        ("regions EEA, Japan", "stored in Drawer, Paris"), ("regions World", "stored in Nagoya"),
        ("regions EEA", "stored in Vault in France"), ("regions World except Japan", "stored in Paris"),
        ("regions EEA", "override stored in Nagoya because \"a copy for the visitors there\""),
        ("regions EEA", "override regions Japan in Nagoya because \"so it is\"; stored in Nagoya, Shelf, Paris"),
        ("regions EEA", "override regions Japan because \"so it is\"; stored in Nagoya; backed up in Vault in Japan"),
        ("regions EEA; shared with hostCompany", "shared with hostCompany"),
        ("regions EEA; regions World in Vault", "system Box \"a box\" under Vault in Japan; stored in Box"),
    ])
    func `what is inside of the bounds has no finding`(agreement: String, module: String) {
        #expect(codes(source(agreement, module)) == [], "\(agreement) | \(module)")
    }

    @Test(arguments: [
        ("used for Improvement; not used for Statistics", "used for Improvement", "PUR001", "Improvement"),
        ("used for Improvement except Statistics", "used for Statistics", "PUR001", "Statistics"),
        ("used for ProvideFeature", "viewed in Vault for Marketing", "PUR001", "Marketing"),
        ("regions EEA", "regions chosen by customer", "LOC002", "customer"),
        ("regions EEA in Vault", "regions Japan in Safe", "LOC002", "Japan"),
        ("regions EEA in Vault", "regions Japan", "LOC002", "Japan"),
        ("regions World except Japan", "regions World", "LOC002", "World"),
        ("regions EEA", "stored in Paris, Nagoya", "LOC002", "Nagoya"),
        ("regions EEA", "backed up in Drawer; stored in Paris", "LOC002", "Drawer"),
        ("regions EEA", "processed in Shelf", "LOC002", "Shelf"),
        ("not regions Japan", "stored in Nagoya", "LOC002", "Nagoya"),
        ("regions chosen by customer", "stored in Paris", "LOC002", "Paris"),
        ("regions EEA", "stored in Vault in Japan", "LOC002", "Vault"),
        ("regions EEA", "regions France; stored in Nagoya", "LOC002", "Nagoya"),
        ("regions EEA", "regions Japan; stored in Nagoya", "LOC002", "Japan"),
        ("regions EEA; regions World in Vault", "stored in Nagoya", "LOC002", "Nagoya"),
        ("engages mailCompany for Billing", "engages mailCompany for CustomerSupport", "REC001", "mailCompany"),
        ("not shared with hostCompany for Sale", "shared with hostCompany for Sale", "REC002", "hostCompany"),
        ("not stored in Safe", "stored in Vault", "LOC003", "Vault"),
        ("stored in Vault only", "stored and backed up temporarily in ProviderSystems", "LOC003", "ProviderSystems"),
        ("processed in Vault only", "processed in ProviderSystems", "LOC003", "ProviderSystems"),
        ("not accessed by provider", "accessed by provider", "PAR010", "provider"),
        ("about employees only", "about children; requires MinimumAge(16)", "PAR010", "children"),
        ("grants Erasure within 4 weeks", "grants Erasure within 1 month", "PAR012", "Erasure"),
        ("owes BreachNotice within 72 hours", "owes BreachNotice within 4 days", "PAR012", "BreachNotice"),
        ("revised 2025-06-01", "revised 2025-05-31T23:59:59", "PAR007", "2025-05-31T23:59:59"),
        (
            "regions EEA; transferred under SCCModule2 in Japan; engages hostCompany", "engages hostCompany", "LOC005",
            "hostCompany"
        ),
    ])
    func `what is outside of them has one finding at its place`(
        agreement: String,
        module: String,
        code: String,
        place: String
    ) {
        let source = source(agreement, module)
        let found = findings(source)
        #expect(found.map(\.rule.rawValue) == [code], "\(agreement) | \(module)")
        #expect(found.map { text($0, source) } == [place])
        #expect(found.allSatisfy { !$0.related.isEmpty })
    }

    @Test func `a misspelt name in an agreement breaks no module`() {
        #expect(codes(source("used for ProvideFeature, Marketting", "used for Marketing")) == ["NAM001"])
        #expect(codes(source("engages mailCompanny", "engages mailCompany; shared with affiliates")) == ["NAM001"])
        #expect(codes(source("not used for Marketting; used for Billing", "used for Sale")) == ["NAM001", "PUR001"])
    }

    // MARK: Chains

    @Test func `a module is checked against every agreement above it`() {
        let above = "agreement Terms \"Terms\" { role processor; used for ProvideFeature, Billing }"
        #expect(codes(source("used for Billing", "used for Billing", above: above)) == [])
        #expect(codes(source("used for Billing", "used for ProvideFeature", above: above)) == ["PUR001"])
        #expect(codes(source("note \"silent\"", "used for Marketing", above: above)) == ["PUR001"])
        // The agreement goes beyond the one above it, and so does the module.
        #expect(codes(source("used for Marketing", "used for Marketing", above: above)) == ["PUR001", "PUR001"])
        let overriding = "override used for Marketing because \"the customers of Terms have agreed\""
        #expect(codes(source(overriding, "used for Marketing", above: above)) == [])
        #expect(
            codes(source("override used for Billing because \"habit\"", "used for Billing", above: above)) == ["PAR004"]
        )
    }

    @Test func `an override at the top overrides nothing`() {
        let found = findings(source("override used for Marketing because \"we want to\"", ""))
        #expect(found.map(\.rule.rawValue) == ["PAR004"])
        #expect(found.first?.message.contains("no agreement stands above this one") == true)
    }

    // MARK: Words and mends

    private let category = """
        category Messages "Chat messages" {
            fields { body: text "Text" }
            stored in Vault
            retain until Termination, then delete within 30 days
            used for ProvideFeature, Marketing, Sale "to brokers", Billing
        }
        """

    @Test func `one finding names all that one clause is against, a case, and both places`() {
        let text = source("clause \"6.1\" \"Purposes\" { used for ProvideFeature, Billing }", category)
        let found = findings(text)
        #expect(
            found.map(\.message) == [
                "`Addendum` does not permit the purposes `market goods and services` and `sell the data`; for example, "
                    + "`Chat messages` would be used for `market goods and services` and stored in `the vault`; "
                    + "drop them, or say `override used for … because \"…\"`"
            ]
        )
        #expect(found.first?.related.map(\.message) == ["clause 6.1, Purposes, permits only these purposes"])
        #expect(found.first?.fixes.map(\.isSafe) == [false, false])
        let fixes = found.first?.fixes ?? []
        #expect(
            fixes.map(\.message) == [
                "remove `Marketing` and `Sale`", "declare it with `override`, and give the reason",
            ]
        )
        for fix in fixes {
            let mended = String(decoding: ExampleJudge.apply(fix, to: Array(text.utf8)), as: UTF8.self)
            // The reason is the author's to write.
            #expect(codes(mended) == (mended.contains("because \"…\"") ? ["TXT005"] : []), "\(fix.message)")
        }
        let removed = fixes.first.map { String(decoding: ExampleJudge.apply($0, to: Array(text.utf8)), as: UTF8.self) }
        #expect(removed?.contains("used for ProvideFeature, Billing\n") == true)
    }

    @Test func `a system abroad is found with its declaration, the clause and a case`() {
        let text = source(
            "clause \"3\" \"Regions\" { regions EEA }",
            """
            system Osaka "our rooms in Osaka" in Japan, World
            category Messages "Chat messages" {
                fields { body: text "Text" }
                used for ProvideFeature
                stored in Paris, Nagoya, Osaka, Shelf
                retain until Termination, then delete within 30 days
            }
            """
        )
        let found = findings(text)
        #expect(
            found.map(\.message) == [
                "`our rooms in Nagoya` is located in `Japan`, `our rooms in Osaka` in `Japan` and `the whole world` and `a shelf` in "
                    + "`Japan`, and `Addendum` does not permit the regions `Japan` and "
                    + "`the whole world`; for example, `Chat messages` would be used for `provide the feature` and stored in `Japan`; "
                    + "keep the data elsewhere, or say `override stored in … because \"…\"`"
            ]
        )
        #expect(
            found.first?.related.map(\.message) == [
                "clause 3, Regions, permits only these regions", "`our rooms in Nagoya` is declared here, in `Japan`",
                "`our rooms in Osaka` is declared here, in `Japan` and `the whole world`",
            ]
        )
        #expect(found.first?.witness?.place == "Japan")
        #expect(found.first?.witness?.clause?.number == "3")
        #expect(
            found.first?.fixes.first?.message
                == "remove `Nagoya`, `Osaka` and `Shelf`, and the declaration of `Osaka`, which nothing else speaks of"
        )
        let mended = found.first?.fixes.first.map { ExampleJudge.apply($0, to: Array(text.utf8)) } ?? []
        #expect(ExampleJudge.compile(mended).findings.isEmpty)
    }

    @Test func `systems under each other are followed to the last one`() {
        let systems = (1..<30_000).map { "system Room\($0) \"room \($0)\" under Room\($0 - 1)" }
        let text = source(
            "regions EEA",
            """
            system Room0 "room 0" in Japan
            \(systems.joined(separator: "\n"))
            category Messages "Chat messages" {
                fields { body: text "Text" }
                used for ProvideFeature
                stored in Room29999
                retain until Termination, then delete within 30 days
            }
            """
        )
        #expect(codes(text) == ["LOC002"])
    }

    @Test func `what a category says of its regions is for that category`() {
        func category(_ name: String, _ more: String) -> String {
            """
            category \(name) "\(name)" {
                fields { \(name.lowercased()): text; note: text stored in Nagoya }
                used for ProvideFeature
                retain until Termination, then delete within 30 days
                stored in Nagoya
                \(more)
            }
            """
        }
        let said = "override regions Japan in Nagoya because \"so it is\""
        #expect(codes(source("regions EEA", category("First", said))) == [])
        let two = category("First", said) + "\n" + category("Second", "")
        #expect(codes(source("regions EEA", two)) == ["LOC002", "LOC002"])
        #expect(codes(source("regions EEA", said + "\n" + two.replacing(said, with: ""))) == [])
    }

    @Test func `two clauses give two findings`() {
        let bounds = "used for ProvideFeature, Billing; not used for Sale"
        #expect(codes(source(bounds, category)) == ["PUR001", "PUR001"])
    }

    @Test func `what is ruled out below a target is excepted`() {
        let text = source("used for Improvement; not used for Statistics", "used for Improvement")
        let finding = findings(text).first
        #expect(
            finding?.message.contains("`count and analyse use`, which `improve and develop services` includes") == true
        )
        let mended = finding?.fixes.first.map { ExampleJudge.apply($0, to: Array(text.utf8)) } ?? []
        #expect(String(decoding: mended, as: UTF8.self).contains("used for Improvement except Statistics"))
        #expect(ExampleJudge.compile(mended).findings.isEmpty)
    }

    @Test func `a statement goes with its line, and none is taken from behind a part`() {
        let text = source(
            "used for ProvideFeature",
            "used for Marketing // a habit\n    used for Sale\n    used for Billing"
        )
        let fixes = findings(text).compactMap(\.fixes.first)
        #expect(fixes.count == 3)
        #expect(fixes.allSatisfy { $0.message == "remove the statement" })
        let part = source(
            "used for ProvideFeature",
            "category C { fields { a: text }; used for ProvideFeature; not stored }\n    part C: used for Sale"
        )
        #expect(findings(part).flatMap(\.fixes).map(\.message) == ["declare it with `override`, and give the reason"])
    }

    @Test func `the case of a statement is one for which it holds`() {
        let text = source(
            "used for ProvideFeature; engages mailCompany",
            """
            used for ProvideFeature
            engages mailCompany
            not stored
            category Nothing "Nothing" { fields { a: text }; not collected }
            category First "First" { fields { a: text } }
            category Second "Second" { fields { a: text } }
            part all except First { used for Sale }
            """
        )
        // `Nothing` is not processed, and `First` is excepted.
        #expect(
            findings(text).map(\.message).first?
                .contains("for example, `Second` would be used for `sell the data`; drop it") == true,
            "\(findings(text).map(\.message))"
        )
    }

    // MARK: Agreements and their modules

    @Test func `a listed module may stand under an agreement further down`() {
        let found = codes(
            """
            agreement Terms "Terms" { role processor; incorporates Chat }
            agreement Addendum "Addendum" under Terms { role processor }
            module Chat "Chat" under Addendum {}
            """
        )
        #expect(found == [])
    }

    @Test func `basic kinds and other kinds are not prohibited`() {
        let found = codes(
            """
            agreement Addendum "Addendum" {
                role processor
                category Faces { fields { note: text; face: biometric }; not collected }
            }
            module Chat "Chat" under Addendum {
                not stored
                used for ProvideFeature
                category Profile { fields { a: text; b: image } }
                category Voice { fields { voiceprint: biometric }; not collected }
            }
            """
        )
        #expect(found == [])
    }
}
