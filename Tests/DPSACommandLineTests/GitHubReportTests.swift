import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

@Suite struct GitHubReportTests {
    private func commands(_ findings: [Finding], path: String, text: String) -> [ReportReader.Command] {
        let report = Report(
            files: [SourceFile(path: path, bytes: Array(text.utf8))],
            findings: findings,
            rules: testRules,
            limit: 2
        )
        return ReportReader.commands(GitHubReport.render(report))
    }

    @Test(arguments: [
        "a,b:c%.dpsa", "100%25.dpsa", "a\r\nb.dpsa", "x=y, z::w.dpsa", "::error::.dpsa", "é数😀 .dpsa", "%0A.dpsa",
    ])
    func anyFileNameComesBack(path: String) throws {
        let text = "one\ntwo\n"
        var finding = Finding("RET900", "50 % of it, and\nmore: `%0A`\r", at: place(of: "two", in: text))
        finding.related = [.init("there", at: place(of: "one", in: text))]
        finding.fixes = [.init("write `x`", edits: [])]
        let found = commands([finding], path: path, text: text)
        let properties = [
            "file": path, "line": "2", "endLine": "2", "col": "1", "endColumn": "4",
            "title": "RET900 endless (can be waived)",
        ]
        let message = "50 % of it, and\nmore: `%0A`\r\nnote: \(path):1:1: there\nhelp: write `x`"
        #expect(found == [.init(name: "error", properties: properties, message: message)])
    }

    /// The same through the file system and the real executable.
    @Test func aFileOfTheDiskComesBack() throws {
        try withDirectory { root in
            try write("agreement A \"A\" {\n    used for Nowhere\n}\n", "\(root)/a,b:c%.dpsa")
            let outcome = try dpsac(["check", ".", "--format", "github"], in: root)
            #expect(outcome.status == 1)
            let found = ReportReader.gitHub(Array(outcome.output.utf8))
            #expect(found.map(\.path) == ["a,b:c%.dpsa", "a,b:c%.dpsa"])
            #expect(found.map(\.code) == ["PAR006", "NAM001"])
            #expect(outcome.error == "2 errors in 1 file\n")
            let raw = outcome.output.split(separator: "\n")
            #expect(raw.allSatisfy { $0.hasPrefix("::error file=a%2Cb%3Ac%25.dpsa,line=") })
        }
    }

    @Test func severitiesHaveTheirCommands() {
        let findings = ["LOC900", "NAM900", "RET900", "TXT900"].map { Finding($0, "m", at: place(of: "x", in: "x")) }
        let report = Report(
            files: [SourceFile(path: "a", bytes: Array("x".utf8))],
            findings: findings,
            rules: testRules,
            limit: 9
        )
        let names = ReportReader.commands(GitHubReport.render(report)).map(\.name)
        #expect(names == ["notice", "error", "error", "warning"])
    }

    @Test func whatIsWaivedIsANoticeAndComesLast() {
        var waived = Finding("RET900", "m", at: place(of: "x", in: "x"))
        waived.waiver = Finding.Waiver(reason: "so, 100 %", until: "2027-01-31", at: place(of: "x", in: "x"))
        let found = commands([waived, Finding("TXT900", "n", at: place(of: "x", in: "x"))], path: "a", text: "x")
        #expect(found.map(\.name) == ["warning", "notice"])
        #expect(found.last?.message == "m\nwaived until 2027-01-31: so, 100 %")
        #expect(found.last?.properties["title"] == "RET900 endless (waived)")
    }

    @Test func severalLinesHaveNoColumns() {
        let found = commands([Finding("RET900", "m", at: place(of: "a\nb", in: "a\nb"))], path: "x", text: "a\nb")
        #expect(found.first?.properties["endLine"] == "2")
        #expect(found.first?.properties["col"] == nil && found.first?.properties["endColumn"] == nil)
    }

    @Test func theRestIsCountedAndErrorsOfUsageAreShown() {
        let finding = Finding("TXT900", "m", at: place(of: "x", in: "x"))
        let found = commands([finding, finding, finding], path: "a,b", text: "x")
        #expect(found.count == 3)
        #expect(found.last?.properties == ["file": "a,b"])
        #expect(found.last?.message == "and 1 more finding; see --max-findings")

        let recorder = Recorder()
        #expect(
            CommandLineTool.run(["check", "x", "--fromat", "--format", "github"], on: recorder.console()) == .failure
        )
        let commands = ReportReader.commands(Array(recorder.output.utf8))
        #expect(
            commands == [
                .init(
                    name: "error",
                    properties: ["title": "dpsac"],
                    message: "unknown option `--fromat` of `check`\nhelp: did you mean `--format`?"
                )
            ]
        )
    }

    @Test func nothingInAMessageIsACommandOrAColour() {
        let text = "x\n::error::y\n"
        let finding = Finding("TXT900", "m\n::error::y \u{1B}[31m\u{2028}", at: place(of: "x", in: text))
        let report = Report(
            files: [SourceFile(path: "a", bytes: Array(text.utf8))],
            findings: [finding],
            rules: testRules,
            limit: 9
        )
        let output = String(decoding: GitHubReport.render(report), as: UTF8.self)
        #expect(output.split(separator: "\n").count == 1)
        #expect(!output.contains("\u{1B}") && output.contains("<U+001B>[31m<U+2028>"))
    }
}
