import Foundation
import Testing

/// A statement of the policies that makes an exception: an `override`, or a `waive`.
struct ExceptionalStatement: Sendable, CustomTestStringConvertible {
    /// Which of the two.
    enum Word: String, Sendable { case override, waive }

    var word: Word
    /// The file in `Policies`.
    var file: String
    /// The line on which it begins.
    var line: Int
    /// What it says after its first word, on one line.
    var summary: String
    /// The file's text as if nobody had made the exception: blanks stand for what is gone, so that every other place stays.
    var textWithout: String

    var testDescription: String { "\(file):\(line) \(word.rawValue) \(summary.prefix(40))" }

    /// All of them, in the order of files and lines.
    static let all: [ExceptionalStatement] = {
        guard let files = try? Repository.sources(in: "Policies") else { return [] }
        return files.flatMap { file in (try? Repository.text("Policies/\(file)")).map { find(in: $0, of: file) } ?? [] }
    }()

    static let overrides = all.filter { $0.word == .override }
    static let waivers = all.filter { $0.word == .waive }

    /// Finds the statements: from the word, at the beginning of a line, to the end of the reason.
    private static func find(in text: String, of file: String) -> [ExceptionalStatement] {
        text.matches(of: /(?m)^ *(override |waive )([^"]*?)(because\s+"[^"]*")/).map { match in
            let word = Word(rawValue: match.1.trimmingCharacters(in: .whitespaces)) ?? .waive
            let marker = match.1.startIndex..<match.1.endIndex
            let reason = match.3.startIndex..<match.3.endIndex
            let gone = word == .waive ? [match.range] : [marker, reason]
            var textWithout = text
            for range in gone.reversed() {
                let blanks: [Character] = text[range].map { $0 == "\n" ? $0 : " " }
                textWithout.replaceSubrange(range, with: blanks)
            }
            return ExceptionalStatement(
                word: word,
                file: file,
                line: text[..<match.1.startIndex].count { $0 == "\n" } + 1,
                summary: match.2.split(whereSeparator: \.isWhitespace).joined(separator: " "),
                textWithout: textWithout
            )
        }
    }
}

/// The findings of the policies are known, one by one, and no exception is made without need.
@Suite struct PolicyFindingTests {
    private static func check(in root: String) throws -> (outcome: Outcome, report: FindingReport) {
        let outcome = try Executable.run(
            ["check", "Policies", "--fail-on", "danger", "--as-of", Repository.asOf, "--format", "json"],
            in: root
        )
        return (outcome, try FindingReport(outcome.output))
    }

    private static let reviewed = Result { try check(in: Repository.root) }

    @Test func thePoliciesPassWithTheFindingsThatAreKnown() throws {
        let (outcome, report) = try PolicyFindingTests.reviewed.get()
        #expect(outcome.status == 0)
        #expect(outcome.error == "")
        let lines = report.findings.map { finding in
            "\(finding.location.path):\(finding.location.line) \(finding.code)" + (finding.waived ? " waived" : "")
        }
        try Golden.expect(
            lines.joined(separator: "\n") + "\n",
            "Policies/expected-findings.txt",
            filter: "PolicyFindingTests"
        )
    }

    @Test func everyExceptionIsFound() throws {
        var overrides = 0
        var waivers = 0
        for file in try Repository.sources(in: "Policies") {
            for line in try Repository.text("Policies/\(file)").lines {
                let words = line.split(separator: " ")
                if words.first == "override" { overrides += 1 }
                if words.first == "waive" { waivers += 1 }
            }
        }
        #expect(ExceptionalStatement.overrides.count == overrides)
        #expect(ExceptionalStatement.waivers.count == waivers)
        #expect(overrides > 0 && waivers > 0)
    }

    @Test(arguments: ExceptionalStatement.waivers)
    func withoutItsWaiverAFindingIsADanger(statement: ExceptionalStatement) throws {
        let reviewed = try PolicyFindingTests.reviewed.get().report
        try withPolicies { root in
            try write(statement.textWithout, "\(root)/Policies/\(statement.file)")
            let (outcome, report) = try PolicyFindingTests.check(in: root)
            #expect(outcome.status == 1)
            let failing = report.findings.filter(\.fails)
            #expect(failing.count == 1)
            let finding = try #require(failing.first)
            #expect(finding.code == statement.summary)
            #expect(finding.severity == "danger")
            #expect(finding.location.path == "Policies/\(statement.file)")
            // Nothing else has changed but that its reason is translated in vain: the same findings, this one waived.
            var restored = report.findings.filter { $0.code != "TXT009" }
            for index in restored.indices where restored[index] == finding { restored[index].waived = true }
            #expect(restored == reviewed.findings)
        }
    }

    @Test(arguments: ExceptionalStatement.overrides)
    func withoutItsWordAnOverrideFails(statement: ExceptionalStatement) throws {
        let reviewed = try PolicyFindingTests.reviewed.get().report
        let codes =
            switch statement.summary {
            case "not listed": ["PAR003"]
            case "regions Singapore in MySQL": ["LOC002"]
            case "used for Verification, Debugging, ServiceOptimisation": ["PUR001"]
            default: [String]()
            }
        try withPolicies { root in
            try write(statement.textWithout, "\(root)/Policies/\(statement.file)")
            let (outcome, report) = try PolicyFindingTests.check(in: root)
            #expect(outcome.status == 1)
            let failing = report.findings.filter(\.fails)
            #expect(failing.map(\.code) == codes)
            #expect(failing.allSatisfy { $0.location.path == "Policies/\(statement.file)" })
            // The reason that went with the word is translated in vain.
            #expect(report.findings.filter { !$0.fails && $0.code != "TXT009" } == reviewed.findings)
        }
    }

    /// What shows that the two tests above could fail: without something that is no exception, the policies pass.
    @Test func withoutACommentThePoliciesPass() throws {
        try withPolicies { root in
            let text = try Repository.text("Policies/XMusic.dpsa")
            let changed = text.replacing(/(?m)^\/\/\/.*$/, with: "")
            #expect(changed != text)
            try write(changed, "\(root)/Policies/XMusic.dpsa")
            let (outcome, report) = try PolicyFindingTests.check(in: root)
            #expect(outcome.status == 0)
            #expect(try report == PolicyFindingTests.reviewed.get().report)
        }
    }
}
