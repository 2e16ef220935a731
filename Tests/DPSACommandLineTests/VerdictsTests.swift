import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine

/// `dpsac verdicts`.
@Suite struct VerdictsTests {
    private static let source = """
        agreement Addendum "Addendum" {
            role processor
            used for ProvideFeature
        }

        module Chat "Chat" under Addendum {
            used for Marketing
        }

        module Mail "Mail" under Addendum {}

        """

    private func run(_ source: String, _ arguments: [String] = []) throws -> (
        status: Int32, output: String, error: String
    ) {
        try withDirectory { directory in
            try Data(source.utf8).write(to: URL(filePath: directory).appending(path: "a.dpsa"))
            let outcome = try dpsac(["verdicts", "a.dpsa"] + arguments, in: directory)
            return (outcome.status, outcome.output, outcome.error)
        }
    }

    @Test func aTableHasARowForEachDocument() throws {
        let outcome = try run(Self.source)
        #expect(outcome.status == 1)
        #expect(
            outcome.output == """
                document  agreement  purposes  places    regions   recipients  retention  conditions  rights
                Chat      Addendum   extends   inherits  inherits  inherits    inherits   inherits    inherits
                Mail      Addendum   inherits  inherits  inherits  inherits    inherits   inherits    inherits

                Chat extends Addendum on purposes: a.dpsa:7:5, against a.dpsa:3:5

                """
        )
        #expect(outcome.error == "2 documents under agreements in 1 file\n")
    }

    @Test func whereNothingIsExtendedTheStatusIsClean() throws {
        let outcome = try run(Self.source.replacingOccurrences(of: "Marketing", with: "CustomerSupport"))
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Chat      Addendum   narrows"))
    }

    @Test func mistakesInTheFilesAreTold() throws {
        let outcome = try run(Self.source.replacingOccurrences(of: "Marketing", with: "Marketting"))
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("warning: the files have errors"))
    }

    @Test func jsonHasTheSame() throws {
        let outcome = try run(Self.source, ["--format", "json"])
        let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(root?["schemaVersion"] as? Int == 1)
        let verdicts = try #require(root?["verdicts"] as? [[String: Any]])
        #expect(verdicts.map { $0["document"] as? String } == ["Chat", "Mail"])
        let sections = try #require(verdicts.first?["sections"] as? [[String: Any]])
        #expect(sections.count == 7)
        #expect(sections.first?["section"] as? String == "purposes")
        #expect(sections.first?["verdict"] as? String == "extends")
        let statement = sections.first?["statement"] as? [String: Any]
        #expect(statement?["line"] as? Int == 7)
        let clause = sections.first?["clause"] as? [String: Any]
        #expect(clause?["line"] as? Int == 3)
    }
}
