import DPSACore
import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine

@Suite struct JSONReportTests {
    private let text = "\u{FEFF}é 😀 x\r\nend\n"

    private func report(limit: Int = 10) -> Report {
        var waived = Finding("RET900", "b", at: place(of: "end", in: text))
        waived.waiver = Finding.Waiver(reason: "so", until: "2027-01-31", at: place(of: "x", in: text))
        var finding = Finding(
            "RET900",
            "say \"x\" \\ \u{1B} \u{202E} <b> \u{2028}\n\u{E0041}",
            at: place(of: "x", in: text),
            label: "not in JSON"
        )
        finding.related = [.init("there", at: place(of: "end\n", in: text))]
        finding.fixes = [.init("write", edits: [.init(place(of: "é", in: text), text: "\t")])]
        return Report(
            files: [SourceFile(path: "a \"b\".dpsa", bytes: Array(text.utf8))],
            findings: [finding, waived, Finding("TXT900", "c", at: place(of: "end", in: text))],
            rules: testRules,
            limit: limit
        )
    }

    private func parsed(_ bytes: [UInt8]) throws -> NSDictionary {
        #expect(bytes.last == 0x0A)
        #expect(!bytes.dropLast().contains(0x0A))
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
    }

    @Test func everythingIsReadBack() throws {
        let place: NSDictionary = ["path": "a \"b\".dpsa", "line": 1, "column": 5, "endLine": 1, "endColumn": 6]
        let next: NSDictionary = ["path": "a \"b\".dpsa", "line": 2, "column": 1, "endLine": 3, "endColumn": 1]
        let end: NSDictionary = ["path": "a \"b\".dpsa", "line": 2, "column": 1, "endLine": 2, "endColumn": 4]
        let first: NSDictionary = ["path": "a \"b\".dpsa", "line": 1, "column": 1, "endLine": 1, "endColumn": 2]
        let expected: NSDictionary = [
            "schemaVersion": 1,
            "findings": [
                [
                    "code": "RET900", "name": "endless", "severity": "danger",
                    "message": "say \"x\" \\ \u{1B} \u{202E} <b> \u{2028}\n\u{E0041}", "location": place,
                    "related": [["message": "there", "location": next]],
                    "fixes": [["message": "write", "safe": true, "edits": [["location": first, "text": "\t"]]]],
                    "witness": NSNull(), "waived": false, "waiver": NSNull(),
                ] as NSDictionary,
                [
                    "code": "RET900", "name": "endless", "severity": "danger", "message": "b", "location": end,
                    "related": NSArray(), "fixes": NSArray(), "witness": NSNull(), "waived": true,
                    "waiver": ["reason": "so", "until": "2027-01-31"],
                ],
                [
                    "code": "TXT900", "name": "vague", "severity": "warning", "message": "c", "location": end,
                    "related": NSArray(), "fixes": NSArray(), "witness": NSNull(), "waived": false, "waiver": NSNull(),
                ],
            ],
            "summary": ["errors": 0, "dangers": 1, "warnings": 1, "notes": 0, "waived": 1],
        ]
        #expect(try parsed(JSONReport.render(report())) == expected)
    }

    @Test func keysComeInTheOrderOfTheirDescription() {
        let json = String(decoding: JSONReport.render(report()), as: UTF8.self)
        let keys = [
            "schemaVersion", "findings", "code", "name", "severity", "message", "location", "path", "line", "column",
            "endLine", "endColumn", "related", "fixes", "witness", "waived", "waiver", "summary",
        ]
        let offsets = keys.map { key in
            json.range(of: "\"\(key)\":").map { json.distance(from: json.startIndex, to: $0.lowerBound) }
        }
        #expect(offsets.compactMap(\.self) == offsets.compactMap(\.self).sorted())
        #expect(offsets.allSatisfy { $0 != nil })
    }

    @Test func theLimitCapsFindingsAndNotTheSummary() throws {
        let json = try parsed(JSONReport.render(report(limit: 1)))
        #expect((json["findings"] as? NSArray)?.count == 1)
        #expect((json["summary"] as? NSDictionary)?["warnings"] as? Int == 1)
    }

    @Test func controlCharactersAreEscaped() {
        var json = JSONText()
        json.beginArray()
        for value in UInt32(0)..<0x20 { json.element(String(Unicode.Scalar(value) ?? " ")) }
        json.element("\u{7F}\u{202E}\u{2066}\u{2028}\u{2029}<\u{E0041}\u{FEFF}")
        json.endArray()
        let text = String(decoding: json.line, as: UTF8.self)
        #expect(text.dropLast().unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) && $0 != "<" })
        #expect(text.contains("\\u0000") && text.contains("\\u001f") && text.contains("\\udb40\\udc41"))
    }

    @Test(arguments: [
        ["check", "--format", "json", "--bogus", "x"], ["check", "--format=json"], ["chekc", "--format", "json", "x"],
        ["compile", "--format", "json", "x"], ["check", "no/such/file.dpsa", "--format", "json"],
        ["check", "x", "--watch", "--format", "json"], ["check", "--fromat", "x", "--format", "json"],
    ])
    func anErrorOfUsageIsOneDocument(arguments: [String]) throws {
        let recorder = Recorder()
        #expect(CommandLineTool.run(arguments, on: recorder.console()) == .failure)
        let json = try parsed(Array(recorder.output.utf8))
        #expect(json["findings"] as? NSArray == [])
        let error = try #require(json["error"] as? NSDictionary)
        let message = try #require(error["message"] as? String)
        #expect(!message.isEmpty)
        #expect(error["suggestion"] is NSNull || error["suggestion"] is String)
        #expect(recorder.error.hasPrefix("error: \(message)\n"))
    }
}
