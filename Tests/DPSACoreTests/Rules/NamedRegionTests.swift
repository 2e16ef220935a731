import DPSASyntax
import Testing

@testable import DPSACore

/// Near misses of LOC011: a module that names its regions, and systems that stand elsewhere.
@Suite struct NamedRegionTests {
    private static func source(_ facts: String, module: String = "", under agreement: String = "") -> String {
        """
        vocabulary Places "Places" {
            region Brazil "Brazil" under World
            region France "France" under EEA
            system Recife "Recife" in Brazil
            system Shelf "shelf" in Recife
            system Box "box" under Recife
            system Paris "Paris" in France
            system Union "Union" in EEA
            system Anywhere "anywhere"
            system Everywhere "everywhere" in World
        }
        agreement Addendum "Addendum" {
            role processor
            \(agreement)
        }
        module Chat "Chat" under Addendum {
            \(module)
            category Messages "Messages" {
                fields { body: text "Text" }
                used for ProvideFeature
                retain until Termination, then delete within 30 days
                \(facts)
            }
        }
        """
    }

    private func findings(_ source: String) -> [Finding] {
        ExampleJudge.compile(Array(source.utf8)).findings.filter { $0.rule != .unusedName }
    }

    @Test(arguments: [
        ("stored in Recife", "regions EEA", ["LOC011"]), ("stored in Recife", "", [String]()),
        ("stored in Shelf", "regions EEA", ["LOC011"]), ("stored in Box", "regions EEA", ["LOC011"]),
        ("stored in Anywhere", "regions EEA", []), ("stored in Paris", "regions EEA", []),
        // The narrower of the two may be meant by the wider.
        ("stored in Union", "regions France", []), ("stored in Everywhere", "regions France", []),
        ("processed in Recife; stored in Paris", "regions EEA", ["LOC011"]),
        ("backed up in Recife; stored in Paris", "regions EEA", ["LOC011"]),
        ("viewed in Recife; stored in Paris", "regions EEA", []),
        ("not stored in Recife; stored in Paris", "regions EEA", []),
        ("stored in Paris, Recife", "regions EEA", ["LOC011"]),
        ("stored in Recife, Shelf", "regions EEA", ["LOC011", "LOC011"]),
        ("stored in Recife", "regions EEA, Brazil", []), ("stored in Recife", "regions EEA; regions Brazil", []),
        ("stored in Recife; regions Brazil", "regions EEA", []),
        ("stored in Recife", "regions EEA; regions Brazil in Recife", []),
        ("stored in Recife", "regions World", []), ("stored in Recife", "regions World except Brazil", ["LOC011"]),
        ("stored in Recife in Brazil", "regions EEA", []), ("stored in Recife", "regions EEA in Paris", []),
        ("stored in Recife", "regions EEA when Resident(EEA)", []), ("stored in Recife", "not regions EEA", []),
        ("stored in Recife", "regions chosen by customer", ["LOC011"]),
        ("stored in Recife", "regions chosen by provider", []),
        ("stored in Recife; regions EEA", "", ["LOC011"]),
    ])
    func places(facts: String, module: String, expected: [String]) {
        let found = findings(Self.source(facts, module: module)).map(\.rule.rawValue)
        #expect(found == expected, "\(facts) / \(module)")
    }

    @Test(arguments: [
        ("regions EEA", ["LOC002"]), ("regions World", ["LOC011"]), ("stored in Paris, Recife only", ["LOC011"]),
    ])
    func agreements(agreement: String, expected: [String]) {
        let found = findings(Self.source("stored in Recife", module: "regions EEA", under: agreement))
        #expect(found.map(\.rule.rawValue) == expected, "\(agreement)")
    }

    @Test func `who overrides has said why`() {
        let fact = "override stored in Recife because \"the archive has not been moved yet\""
        #expect(findings(Self.source(fact, module: "regions EEA", under: "regions EEA")) == [])
    }

    @Test func `a field's own place counts`() {
        let field = "fields { tone: text \"Tone\" stored in Recife }; stored in Paris"
        #expect(findings(Self.source(field, module: "regions EEA")).map(\.rule.rawValue) == ["LOC011"])
    }

    @Test func `the message says what to add, and both declarations are shown`() throws {
        let found = findings(Self.source("stored in Shelf", module: "regions EEA, France"))
        let finding = try #require(found.first)
        #expect(finding.message.contains("`shelf` stands in `Brazil`"))
        #expect(finding.message.contains("add `regions Brazil in Shelf`"))
        #expect(
            finding.related.map(\.message) == ["the regions are named here", "`Recife` is declared here, in `Brazil`"]
        )
    }
}
