import DPSACore
import DPSASyntax
import Testing

/// The verdicts on sections.
@Suite struct SectionVerdictTests {
    private static let agreement = """
        vocabulary Words "Words" {
            party mailCompany "Mail Ltd" in EEA for CustomerSupport
            system Vault "the vault"
        }
        agreement Addendum "Addendum" {
            role processor
            used for ProvideFeature, Billing
            not used for Sale
            regions chosen by customer
            engages mailCompany
            stored in Vault only
            retain until Termination, then delete within 90 days
            requires MinimumAge(16)
            grants Erasure within 30 days
            owes BreachNotice
        }

        """

    private func relations(_ module: String) -> [String: String] {
        let text = Self.agreement + "module Chat \"Chat\" under Addendum {\n\(module)\n}"
        let file = SourceFile(path: "a.dpsa", bytes: Array(text.utf8))
        let verdicts = Compilation(files: [file], asOf: "2026-01-31").verdicts()
        #expect(verdicts.map(\.name) == ["Chat"])
        #expect(verdicts.map(\.agreement) == ["Addendum"])
        let sections = verdicts.first?.sections ?? []
        #expect(sections.map(\.section) == DisclosureSection.allCases)
        let pairs = sections.filter { $0.relation != .inherits }.map { ($0.section.rawValue, $0.relation.rawValue) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test(
        arguments: [
            ("", [:]),
            ("used for ProvideFeature, Billing", [:]),
            ("used for Billing", ["purposes": "narrows"]),
            ("not used for Billing", ["purposes": "narrows"]),
            ("used for Marketing", ["purposes": "extends"]),
            ("used for Sale", ["purposes": "contradicts"]),
            ("used for Sale, Marketing", ["purposes": "contradicts"]),
            ("override used for Sale because \"so it is\"", ["purposes": "overrides"]),
            ("override used for Sale because \"so it is\"; used for Marketing", ["purposes": "extends"]),
            ("stored in Vault", [:]),
            ("part C: stored in Vault\ncategory C { fields { a: text } }", ["places": "narrows"]),
            ("stored in ProviderSystems", ["places": "extends"]),
            ("not stored", ["places": "narrows"]),
            ("regions chosen by customer", [:]),
            ("regions ServiceRegion in Vault", ["regions": "narrows"]),
            ("regions EEA", ["regions": "extends"]),
            (
                "system Attic \"attic\" under Vault in EEA\nstored in Attic",
                ["places": "narrows", "regions": "extends"]
            ),
            ("system Attic \"attic\" under Vault in ServiceRegion\nstored in Attic", ["places": "narrows"]),
            ("engages mailCompany", [:]),
            ("shared with customer", ["recipients": "narrows"]),
            ("shared with thirdParties", ["recipients": "extends"]),
            ("retain as parent", [:]),
            ("retain 3 days after Creation", ["retention": "narrows"]),
            ("override retain 1 year after Termination because \"so it is\"", ["retention": "overrides"]),
            ("requires MinimumAge", [:]),
            ("requires Notice", ["conditions": "narrows"]),
            ("requires MinimumAge(14)", ["conditions": "extends"]),
            ("grants Erasure", [:]),
            ("grants Erasure within 3 days", ["rights": "narrows"]),
            ("grants Erasure within 1 year", ["rights": "extends"]),
            ("override grants Erasure within 1 year because \"so it is\"", ["rights": "overrides"]),
            ("category C { fields { a: text used for Sale } }", ["purposes": "contradicts"]),
            ("shared with mailCompany for Sale", ["purposes": "contradicts", "recipients": "narrows"]),
        ] as [(String, [String: String])]
    )
    func `a section stands to the agreement as its statements do`(module: String, expected: [String: String]) {
        #expect(relations(module) == expected, "\(module)")
    }

    /// An override is needless exactly where no section overrides: both rest on one computation.
    @Test func `needless overrides override no section`() {
        var generator = BoundsGenerator(seed: PolicySet.seed)
        var needless = 0
        for number in 0..<(PolicySet.isExhaustive ? 2000 : 60) {
            var renderer = BoundsRenderer(BoundsRenderer.Style())
            renderer.add(generator.next(number))
            let compilation = Compilation(files: renderer.files, asOf: "2026-01-31")
            let found = compilation.findings.filter { $0.rule.rawValue == "PAR004" }.map(\.location)
            needless += found.count
            for section in compilation.verdicts().flatMap(\.sections) where section.relation >= .overrides {
                if let statement = section.statement { #expect(!found.contains(statement)) }
            }
        }
        #expect(needless > 10)
    }

    @Test func `a departure shows both places`() {
        let text = Self.agreement + "module Chat \"Chat\" under Addendum { used for Sale }"
        let file = SourceFile(path: "a.dpsa", bytes: Array(text.utf8))
        let section = Compilation(files: [file], asOf: "2026-01-31").verdicts().first?.sections.first
        #expect(section?.statement.map { file.text($0.range) } == "used for Sale")
        #expect(section?.clause.map { file.text($0.range) } == "not used for Sale")
    }
}
