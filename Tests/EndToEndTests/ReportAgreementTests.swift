import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// Findings as JSON have the form that is described, and say what the text says.
@Suite struct ReportAgreementTests {
    // MARK: Planted errors

    /// Mistakes that can be planted in any file.
    enum Mistake: String, Sendable, CaseIterable {
        /// The file ends before its last brace.
        case missingBrace
        /// A statement that is none.
        case strayWords
        /// A name that nobody declares.
        case unknownName
        /// Bytes that are no text.
        case invalidBytes

        /// A file's bytes with the mistake in it.
        func planted(in text: String) -> Data {
            let end = text.lastIndex(of: "}") ?? text.endIndex
            let start = Data(text[..<end].utf8)
            switch self {
            case .missingBrace: return start
            case .strayWords: return start + Data("    ] \"é😀\" 7 days {{\n}\n".utf8)
            case .unknownName: return start + Data("    purpose Planted \"planted\" under Nowhere\n}\n".utf8)
            case .invalidBytes: return start + [0x2F, 0x2F, 0xFF, 0xC0, 0x80, 0x0A] + Data(text[end...].utf8)
            }
        }
    }

    static let policies = (try? Repository.sources(in: "Policies")) ?? []

    @Test func thereArePolicies() { #expect(ReportAgreementTests.policies.count >= 8) }

    @Test(arguments: policies, Mistake.allCases)
    func aReportOnAMistakeIsOneDocument(file: String, mistake: Mistake) throws {
        try withPolicies { root in
            let planted = mistake.planted(in: try Repository.text("Policies/\(file)"))
            try planted.write(to: URL(filePath: "\(root)/Policies/\(file)"))
            let outcome = try Executable.run(
                ["check", "Policies", "--as-of", Repository.asOf, "--format", "json"],
                in: root
            )
            #expect(outcome.status == 1)
            #expect(outcome.error == "")
            #expect(ReportShape.objections(to: outcome.output) == [])
            let errors = try FindingReport(outcome.output).findings.filter { $0.severity == "error" }
            #expect(errors.contains { $0.location.path == "Policies/\(file)" })
        }
    }

    // MARK: Text and JSON

    /// What both reports say of a finding.
    struct Line: Equatable, CustomStringConvertible {
        var code: String
        var name: String
        var severity: String
        var path: String
        var line: Int
        var column: Int
        var message: String

        var description: String { "\(path):\(line):\(column): \(severity) \(code) \(name) \(message)" }
    }

    /// The findings of a text report, and the places of its notes.
    private static func read(_ text: String) -> (findings: [Line], related: [String]) {
        var findings: [Line] = []
        var related: [String] = []
        for line in text.lines {
            if let match = line.firstMatch(
                of:
                    /^([^ :]+):(\d+):(\d+): (error|warning|note): (.*) \[([A-Z]{3}\d{3}) ([a-z-]+)(, a danger(?:: mend it, or accept it with `waive [A-Z]{3}\d{3} because "…"`)?)?]$/
            ) {
                findings.append(
                    Line(
                        code: String(match.6),
                        name: String(match.7),
                        severity: match.8 == nil ? String(match.4) : "danger",
                        path: String(match.1),
                        line: Int(match.2) ?? 0,
                        column: Int(match.3) ?? 0,
                        message: String(match.5)
                    )
                )
            } else if let match = line.firstMatch(of: /^([^ :]+:\d+:\d+): note: (.*)$/) {
                related.append("\(match.1) \(match.2)")
            }
        }
        return (findings, related)
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func textAndJSONAgree(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        try withDirectory { root in
            try ReportAgreementTests.source(of: rule.badExample).write(to: URL(filePath: "\(root)/example.dpsa"))
            let arguments = ["check", "example.dpsa", "--as-of", Repository.asOf]
            let text = try Executable.run(arguments, in: root)
            let json = try Executable.run(arguments + ["--format", "json"], in: root)
            #expect(text.status == json.status)
            #expect(text.status == (rule.severity >= .danger ? 1 : 0))
            #expect(ReportShape.objections(to: json.output) == [])
            let report = try FindingReport(json.output)
            let unwaived = report.findings.filter { !$0.waived }
            #expect(unwaived.map(\.code) == [rule.code.rawValue])
            #expect(unwaived.map(\.severity) == [rule.severity.rawValue])
            let lines = unwaived.map { finding in
                Line(
                    code: finding.code,
                    name: finding.name,
                    severity: finding.severity,
                    path: finding.location.path,
                    line: finding.location.line,
                    column: finding.location.column,
                    message: finding.message
                )
            }
            let (findings, related) = ReportAgreementTests.read(text.output)
            #expect(findings == lines)
            #expect(
                related
                    == unwaived.flatMap(\.related).map {
                        "\($0.location.path):\($0.location.line):\($0.location.column) \($0.message)"
                    }
            )
        }
    }

    /// The bytes of a rule's example: without its marks, and with what its escapes stand for.
    private static func source(of example: String) -> Data {
        var bytes = Data()
        var rest = Substring(example)
        while let match = rest.firstMatch(of: /[«»]|\\x\{([0-9A-Fa-f]+)\}/) {
            bytes += Data(rest[..<match.range.lowerBound].utf8)
            if let digits = match.1, let value = UInt32(digits, radix: 16) {
                if digits.count == 2 {
                    bytes.append(UInt8(truncatingIfNeeded: value))
                } else if let scalar = Unicode.Scalar(value) {
                    bytes += Data(String(Character(scalar)).utf8)
                }
            }
            rest = rest[match.range.upperBound...]
        }
        return bytes + Data(rest.utf8)
    }
}

/// The judge of documents is judged.
@Suite struct ReportShapeTests {
    private let location = #"{"path":"a","line":2,"column":1,"endLine":2,"endColumn":3}"#
    private let empty = #""summary":{"errors":0,"dangers":0,"warnings":0,"notes":0,"waived":0}"#

    private func report(
        location: String,
        more: String = "",
        witness: String = "null",
        waived: String = "false"
    ) -> String {
        let waiver = waived == "true" ? #"{"reason":"r","until":null}"# : "null"
        return """
            {"schemaVersion":1,"findings":[{"code":"A","name":"b","severity":"danger","message":"m","location":\(location),\
            "related":[],"fixes":[]\(more),"witness":\(witness),"waived":\(waived),"waiver":\(waiver)}],\
            "summary":{"errors":0,"dangers":1,"warnings":0,"notes":0,"waived":0}}
            """
    }

    @Test func aSoundDocumentHasNoObjections() {
        #expect(ReportShape.objections(to: report(location: location)) == [])
        #expect(ReportShape.objections(to: "{\"schemaVersion\":1,\"findings\":[],\(empty)}\n") == [])
    }

    @Test func faultsAreNoticed() {
        let sound = "{\"schemaVersion\":1,\"findings\":[],\(empty)}"
        #expect(ReportShape.objections(to: sound + "\n" + sound) == ["is not one JSON object"])
        #expect(ReportShape.objections(to: report(location: "null")).count == 1)
        let lineZero = location.replacing("\"line\":2", with: "\"line\":0")
        #expect(ReportShape.objections(to: report(location: lineZero)).count == 1)
        let endZero = location.replacing("\"endColumn\":3", with: "\"endColumn\":0")
        #expect(ReportShape.objections(to: report(location: endZero)).count == 2)
        #expect(ReportShape.objections(to: report(location: location, more: ",\"extra\":1")).count == 1)
        let clause = #"{"agreement":"A","number":null,"heading":null,"location":\#(location)}"#
        let tuple = #"{"kind":"tuple","category":null,"purpose":"P","place":null,"recipient":null,"retention":null,"#
        #expect(ReportShape.objections(to: report(location: location, witness: tuple + "\"clause\":\(clause)}")) == [])
        #expect(ReportShape.objections(to: report(location: location, witness: tuple + "\"x\":1}")).count == 2)
        #expect(ReportShape.objections(to: report(location: location, witness: "{}")).count == 1)
        // One more waived and one fewer of the dangers than the summary says.
        #expect(ReportShape.objections(to: report(location: location, waived: "true")).count == 2)
        #expect(ReportShape.objections(to: sound.replacing("\"errors\":0,", with: "")).count == 2)
    }
}
