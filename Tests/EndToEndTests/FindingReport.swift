import Foundation

/// The document of `--format json`, as somebody else's program would read it.
struct FindingReport: Decodable, Equatable {
    /// A place in a file.
    struct Location: Decodable, Equatable {
        var path: String
        var line: Int
        var column: Int
        var endLine: Int
        var endColumn: Int
    }

    /// One finding.
    struct Finding: Decodable, Equatable {
        var code: String
        var name: String
        var severity: String
        var message: String
        var location: Location
        var related: [Related]
        var waived: Bool

        /// Whether it fails a run at the default threshold.
        var fails: Bool { !waived && (severity == "danger" || severity == "error") }
    }

    /// A second place that a finding points at.
    struct Related: Decodable, Equatable {
        var message: String
        var location: Location
    }

    /// The numbers of findings.
    struct Summary: Decodable, Equatable {
        var errors: Int
        var dangers: Int
        var warnings: Int
        var notes: Int
        var waived: Int
    }

    /// What kept the run from being completed.
    struct Failure: Decodable, Equatable {
        var message: String
        var suggestion: String?
    }

    var schemaVersion: Int
    var findings: [Finding]
    var summary: Summary
    var error: Failure?

    /// Reads a document; throws unless there is exactly one.
    init(_ text: String) throws { self = try JSONDecoder().decode(FindingReport.self, from: Data(text.utf8)) }
}

/// What the description of the format promises, member by member.
enum ReportShape {
    /// What is wrong with a document; nothing if it is as described.
    static func objections(to text: String) -> [String] {
        guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)), let report = value as? [String: Any]
        else { return ["is not one JSON object"] }
        var objections: [String] = []
        var counts = ["error": 0, "danger": 0, "warning": 0, "note": 0, "waived": 0]
        expect(report, ["schemaVersion", "findings", "summary"], optional: ["error"], "the report", &objections)
        if report["schemaVersion"] as? Int != 1 { objections.append("is not of version 1") }
        for finding in list(report["findings"], "findings", &objections) {
            let names = ["code", "name", "severity", "message", "location", "related", "fixes"]
            expect(finding, names + ["witness", "waived", "waiver"], "a finding", &objections)
            expectTexts(finding, ["code", "name", "severity", "message"], "a finding", &objections)
            expectLocation(finding["location"], &objections)
            for related in list(finding["related"], "related", &objections) {
                expect(related, ["message", "location"], "a related place", &objections)
                expectTexts(related, ["message"], "a related place", &objections)
                expectLocation(related["location"], &objections)
            }
            for fix in list(finding["fixes"], "fixes", &objections) {
                expect(fix, ["message", "safe", "edits"], "a fix", &objections)
                expectTexts(fix, ["message"], "a fix", &objections)
                for edit in list(fix["edits"], "edits", &objections) {
                    expect(edit, ["location", "text"], "an edit", &objections)
                    if !(edit["text"] is String) { objections.append("an edit has no text") }
                    expectLocation(edit["location"], &objections)
                }
            }
            if let witness = finding["witness"] as? [String: Any] { expectWitness(witness, &objections) }
            if let waiver = finding["waiver"] as? [String: Any] {
                expect(waiver, ["reason", "until"], "a waiver", &objections)
                expectTexts(waiver, ["reason"], "a waiver", &objections)
            }
            if (finding["waived"] as? Bool == true) != (finding["waiver"] is [String: Any]) {
                objections.append("`waived` and `waiver` contradict each other")
            }
            let key = finding["waived"] as? Bool == true ? "waived" : finding["severity"] as? String ?? ""
            if counts[key] == nil { objections.append("the severity `\(key)` is none of the four") }
            counts[key, default: 0] += 1
        }
        let summary = report["summary"] as? [String: Any] ?? [:]
        expect(summary, ["errors", "dangers", "warnings", "notes", "waived"], "the summary", &objections)
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
            let name = key == "waived" ? key : key + "s"
            if summary[name] as? Int != count { objections.append("the summary counts other \(name) than \(count)") }
        }
        return objections
    }

    private static func list(_ value: Any?, _ name: String, _ objections: inout [String]) -> [[String: Any]] {
        if let list = value as? [[String: Any]] { return list }
        objections.append("`\(name)` is not a list of objects")
        return []
    }

    private static func expect(
        _ object: [String: Any],
        _ names: [String],
        optional: [String] = [],
        _ what: String,
        _ objections: inout [String]
    ) {
        for name in names where object[name] == nil { objections.append("\(what) has no `\(name)`") }
        for name in object.keys.sorted() where !names.contains(name) && !optional.contains(name) {
            objections.append("\(what) has `\(name)`")
        }
    }

    private static func expectWitness(_ witness: [String: Any], _ objections: inout [String]) {
        switch witness["kind"] as? String {
        case "tuple":
            let names = ["kind", "category", "purpose", "place", "recipient", "retention", "clause"]
            expect(witness, names, "a tuple", &objections)
        case "history":
            expect(witness, ["kind", "category", "events", "kept", "allowed", "clause"], "a history", &objections)
            for event in list(witness["events"], "events", &objections) {
                expect(event, ["event", "date"], "an event", &objections)
                expectTexts(event, ["event", "date"], "an event", &objections)
            }
        default: objections.append("a witness is of no kind")
        }
        guard let clause = witness["clause"] as? [String: Any] else { return }
        expect(clause, ["agreement", "number", "heading", "location"], "a clause", &objections)
        expectTexts(clause, ["agreement"], "a clause", &objections)
        expectLocation(clause["location"], &objections)
    }

    private static func expectTexts(
        _ object: [String: Any],
        _ names: [String],
        _ what: String,
        _ objections: inout [String]
    ) {
        for name in names where (object[name] as? String ?? "").isEmpty {
            objections.append("`\(name)` of \(what) is not a text")
        }
    }

    private static func expectLocation(_ value: Any?, _ objections: inout [String]) {
        guard let location = value as? [String: Any] else { return objections.append("a location is not an object") }
        let numbers = ["line", "column", "endLine", "endColumn"].map { location[$0] as? Int ?? 0 }
        expect(location, ["path", "line", "column", "endLine", "endColumn"], "a location", &objections)
        expectTexts(location, ["path"], "a location", &objections)
        if numbers.contains(where: { $0 < 1 }) { objections.append("a location does not count from 1") }
        if (numbers[2], numbers[3]) < (numbers[0], numbers[1]) { objections.append("a location ends before it starts") }
    }
}
