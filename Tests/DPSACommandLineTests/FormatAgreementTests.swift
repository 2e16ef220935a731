import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

/// Text, JSON, SARIF and GitHub's commands say the same of every input: code, level and place.
@Suite struct FormatAgreementTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What to run through all formats.
    struct Input: Sendable, CustomTestStringConvertible {
        var name: String
        var files: [SourceFile]

        var testDescription: String { name }
    }

    private static func folder(_ path: String) -> [SourceFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)) ?? []
        return names.filter { $0.hasSuffix(".dpsa") }.sorted().compactMap { name in
            let bytes = FileManager.default.contents(atPath: root.appending(path: "\(path)/\(name)").path)
            return bytes.map { SourceFile(path: "\(path)/\(name)", bytes: Array($0)) }
        }
    }

    /// The bytes of a rule's example: without its marks, and with what its escapes stand for.
    private static func example(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while let match = rest.firstMatch(of: /[«»]|\\x\{([0-9A-Fa-f]+)\}/) {
            bytes += Array(rest[..<match.range.lowerBound].utf8)
            if let digits = match.1, let value = UInt32(digits, radix: 16) {
                if digits.count == 2 {
                    bytes.append(UInt8(truncatingIfNeeded: value))
                } else if let scalar = Unicode.Scalar(value) {
                    bytes += Array(String(Character(scalar)).utf8)
                }
            }
            rest = rest[match.range.upperBound...]
        }
        return bytes + Array(rest.utf8)
    }

    static let examples = RuleRegistry.standard.rules.map { rule in
        Input(name: rule.code.rawValue, files: [SourceFile(path: "example.dpsa", bytes: example(rule.badExample))])
    }

    static let policies = [
        Input(name: "Policies", files: folder("Policies")),
        Input(name: "Corpus", files: folder("Tests/Fixtures/Corpus")),
    ]

    /// The policies that were got wrong, each with its agreement.
    static let brokenPolicies: [Input] = {
        let path = "Tests/Fixtures/Broken"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)) ?? []
        return names.filter { !$0.contains(".") }.sorted().map { name in
            let own = folder("\(path)/\(name)").filter { $0.path.hasSuffix("Broken.dpsa") }
            return Input(name: name, files: folder(path) + own)
        }
    }()

    /// Every file of the policies by itself, so that all it refers to is missing, and cut off in its middle.
    static let broken = folder("Policies").flatMap { file in
        [
            Input(name: "\(file.path) alone", files: [file]),
            Input(
                name: "\(file.path) cut",
                files: [SourceFile(path: file.path, bytes: Array(file.bytes.prefix(file.bytes.count / 2)))]
            ),
        ]
    }

    static let hostile: [Input] = {
        let head = "agreement A \"A\" {\n    role processor\n"
        let texts: [(String, [UInt8])] = [
            ("empty", []), ("nothing but an end", Array("}".utf8)),
            ("mark of order", [0xEF, 0xBB, 0xBF] + Array("agreement A \"é\" { used for Nowhere }".utf8)),
            ("tabs", Array("\(head)\tused\tfor\tNowhere\n}\n".utf8)),
            ("wide", Array("\(head)    note \"数据😀\"; used for Nowhere\n}\n".utf8)),
            ("combining", Array("\(head)    note \"e\u{301}👩‍👩‍👧\"; used for Nowhere\n}\n".utf8)),
            ("carriage returns", Array("\(head)    used for Nowhere\r\n    used for Elsewhere\r}\r\n".utf8)),
            ("colours", Array("\(head)    note \"\u{1B}[31m\"; used for Nowhere\n}\n".utf8)),
            ("bytes", Array(head.utf8) + [0xFF, 0xC0, 0x80] + Array("\n    used for Nowhere\n}\n".utf8)),
            ("commands", Array("\(head)    ::error::x\n    ##[error]x\n    used for Nowhere\n}\n".utf8)),
            ("braces", Array("\(head)    { { } } {0} {x}\n    used for Nowhere\n}\n".utf8)),
            ("block", Array("\(head)    note \"\"\"\n  less\n      \"\"\"\n    used for Nowhere\n}\n".utf8)),
            (
                "long line",
                Array("\(head)    note \"\(String(repeating: "x", count: 5000))\"; used for Nowhere\n}\n".utf8)
            ),
            ("waived", Array(waived.utf8)),
        ]
        let paths = ["a,b:c%.dpsa", "a b#c?.dpsa", "é/数.dpsa", "100%25/x=y;.dpsa", "quote\"'`.dpsa", "::error::.dpsa"]
        return texts.map { Input(name: $0.0, files: [SourceFile(path: "x.dpsa", bytes: $0.1)]) }
            + paths.map { path in
                Input(name: path, files: [SourceFile(path: path, bytes: Array("\(head)used for Nowhere\n}\n".utf8))])
            }
    }()

    private static let waived = """
        agreement A "A" { role processor }
        module M "M" under A {
            category C "C" {
                waive RET001 because "the source, 100 %, says: nothing" until 2026-12-31
                fields { name: personName }
                used for Billing
                stored in Nowhere
            }
        }
        """

    @Test(arguments: examples + policies + broken + hostile)
    func allFormatsAgree(input: Input) throws {
        let compilation = Compilation(files: input.files, asOf: "2026-01-31")
        var report = Report(
            files: compilation.files,
            findings: compilation.findings,
            rules: .standard,
            limit: .max,
            fileCount: input.files.count
        )
        report.standardFile = 0
        let json = try ReportReader.json(JSONReport.render(report))
        #expect(json.count == compilation.findings.count)
        #expect(try ReportReader.sarif(SARIFReport.render(report)) == json)

        // GitHub shows what is waived after the rest, as a notice, and no columns where there are several lines.
        let expected = (json.filter { !$0.isWaived } + json.filter(\.isWaived)).map { finding in
            var finding = finding
            if finding.isWaived { finding.level = "note" }
            if finding.line != finding.endLine { (finding.column, finding.endColumn) = (0, nil) }
            return finding
        }
        #expect(ReportReader.gitHub(GitHubReport.render(report)) == expected)

        let text = ReportReader.text(TextReport.render(report, style: TextStyle(isColoured: false)))
        let unwaived = json.filter { !$0.isWaived }
        #expect(text.count == unwaived.count)
        for ((shown, carets), finding) in zip(text, unwaived) {
            var place = finding
            (place.endLine, place.endColumn) = (nil, nil)
            #expect(shown == place)
            guard finding.line == finding.endLine, let endColumn = finding.endColumn else { continue }
            let line = FormatAgreementTests.line(of: finding, in: input.files)
            // Of plain characters each takes one column; long lines are cropped.
            guard line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), line.utf8.count <= 120 else { continue }
            #expect(carets == max(1, endColumn - finding.column), "\(finding)")
        }
    }

    private static func line(of finding: ReadFinding, in files: [SourceFile]) -> String {
        guard let file = files.first(where: { $0.path == finding.path }) else { return "\t" }
        let table = LineTable(file)
        return finding.line <= table.count ? file.text(table.bytes(ofLine: finding.line)) : "\t"
    }

    @Test func theInputsAreThere() {
        #expect(FormatAgreementTests.examples.count >= 40)
        #expect(FormatAgreementTests.policies.allSatisfy { $0.files.count >= 8 })
        for input in FormatAgreementTests.examples + FormatAgreementTests.hostile.dropFirst() {
            #expect(!Compilation(files: input.files, asOf: "2026-01-31").findings.isEmpty, "\(input.name)")
        }
        // The vocabulary among the policies stands by itself.
        let broken = FormatAgreementTests.broken.filter {
            !Compilation(files: $0.files, asOf: "2026-01-31").findings.isEmpty
        }
        #expect(broken.count >= FormatAgreementTests.broken.count - 1)
    }

    /// The judge is judged: a report on other findings does not agree.
    @Test func aDifferenceIsNoticed() throws {
        let files = FormatAgreementTests.hostile[2].files
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        let report = Report(files: compilation.files, findings: compilation.findings, rules: .standard, limit: .max)
        var other = report
        other.findings[0].location.range.end -= 1
        let json = try ReportReader.json(JSONReport.render(report))
        #expect(try ReportReader.sarif(SARIFReport.render(other)) != json)
        #expect(ReportReader.gitHub(GitHubReport.render(other)) != json)
        other.findings[0] = report.findings[0]
        other.findings[0].rule = RuleCode(rawValue: "NAM003")
        #expect(try ReportReader.sarif(SARIFReport.render(other)) != json)
        #expect(ReportReader.gitHub(GitHubReport.render(other)) != json)
        let text = ReportReader.text(TextReport.render(other, style: TextStyle(isColoured: false)))
        #expect(text.map(\.finding.code) != json.map(\.code))
    }
}
