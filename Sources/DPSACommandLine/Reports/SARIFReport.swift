import DPSACore
import DPSASyntax

/// Findings as SARIF 2.1.0: exactly one document with one run, also if there is nothing to report but an error.
///
/// Paths are relative to the working directory, which has no address in the document: it is the same on every machine.
struct SARIFReport: ~Copyable {
    private let report: Report
    private let shown: (findings: [Finding], hidden: [(path: String, count: Int)])
    private let rules: [RuleCode]
    private var places: SourcePlaces
    private var fingerprints: FindingFingerprints
    private var json = JSONText()

    /// Renders a report.
    static func render(_ report: Report, error: CommandError? = nil, fixed: [AppliedFix]? = nil) -> [UInt8] {
        var renderer = SARIFReport(report: report)
        renderer.appendDocument(error, isUsage: false, fixed: fixed ?? [])
        return renderer.json.line
    }

    /// Renders an error that kept the run from finding anything.
    static func render(_ error: CommandError, isUsage: Bool) -> [UInt8] {
        var renderer = SARIFReport(report: .empty)
        renderer.appendDocument(error, isUsage: isUsage, fixed: [])
        return renderer.json.line
    }

    private init(report: Report) {
        self.report = report
        places = SourcePlaces(report.files)
        fingerprints = FindingFingerprints(report.files)
        shown = report.shownFindings()
        rules = Set(shown.findings.map(\.rule)).sorted()
    }

    /// The level for a severity.
    static func level(for severity: Rule.Severity) -> String {
        switch severity {
        case .error, .danger: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }

    // MARK: The document

    private mutating func appendDocument(_ error: CommandError?, isUsage: Bool, fixed: [AppliedFix]) {
        json.beginObject()
        json.member(
            "$schema",
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        )
        json.member("version", "2.1.0")
        json.key("runs")
        json.beginArray()
        json.beginObject()
        appendTool()
        appendInvocation(error, isUsage: isUsage, fixed: fixed)
        appendBases()
        json.member("columnKind", "unicodeCodePoints")
        json.key("newlineSequences")
        json.beginArray()
        for sequence in ["\r\n", "\n", "\r"] { json.element(sequence) }
        json.endArray()
        json.key("results")
        json.beginArray()
        for finding in shown.findings { append(finding) }
        json.endArray()
        json.endObject()
        json.endArray()
        json.endObject()
    }

    private mutating func appendTool() {
        json.key("tool")
        json.beginObject()
        json.key("driver")
        json.beginObject()
        json.member("name", "dpsac")
        json.member("version", DPSACVersion.text)
        json.member("semanticVersion", DPSACVersion.text)
        json.key("rules")
        json.beginArray()
        for code in rules { appendRule(code) }
        json.endArray()
        json.endObject()
        json.endObject()
    }

    private mutating func appendRule(_ code: RuleCode) {
        json.beginObject()
        json.member("id", code.rawValue)
        if let rule = report.rules.rule(code) {
            json.member("name", rule.name)
            appendMessage("shortDescription", rule.summary)
            let paragraphs = rule.explanation.split(separator: "\n\n").map(String.init)
            appendMessage("fullDescription", paragraphs.first ?? rule.summary)
            let more = "`dpsac explain \(code)` shows a wrong and a right example."
            json.key("help")
            json.beginObject()
            json.member("text", SARIFReport.escaped("\(rule.summary)\n\n\(rule.explanation)\n\n\(more)"))
            let head =
                "**\(code) \(rule.name)** (\(rule.severity.rawValue)\(rule.severity.canBeWaived ? ", can be waived" : ""))"
            json.member("markdown", SARIFReport.escaped("\(head)\n\n\(rule.summary)\n\n\(rule.explanation)\n\n\(more)"))
            json.endObject()
        }
        let severity = report.rules.severity(of: code) ?? .error
        json.key("defaultConfiguration")
        json.beginObject()
        json.member("level", SARIFReport.level(for: severity))
        json.endObject()
        json.key("properties")
        json.beginObject()
        json.member("severity", severity.rawValue)
        json.endObject()
        json.endObject()
    }

    private mutating func appendInvocation(_ error: CommandError?, isUsage: Bool, fixed: [AppliedFix]) {
        json.key("invocations")
        json.beginArray()
        json.beginObject()
        json.member("executionSuccessful", error == nil)
        if isUsage { json.key("toolConfigurationNotifications") } else { json.key("toolExecutionNotifications") }
        json.beginArray()
        if let error {
            let suggestion = error.suggestion.map { "; \($0)" } ?? ""
            json.beginObject()
            json.member("level", "error")
            appendMessage("message", error.message + suggestion)
            json.endObject()
        }
        for fix in fixed {
            json.beginObject()
            json.member("level", "note")
            appendMessage("message", "fixed \(fix.finding.rule): \(fix.fix.message)")
            json.key("locations")
            json.beginArray()
            json.beginObject()
            appendPhysical(fix.place, fix.finding.location.file)
            json.endObject()
            json.endArray()
            json.endObject()
        }
        for (path, count) in shown.hidden {
            json.beginObject()
            json.member("level", "note")
            appendMessage("message", "\(path): and \(count) more finding\(count == 1 ? "" : "s"); see --max-findings")
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endArray()
    }

    private mutating func appendBases() {
        json.key("originalUriBaseIds")
        json.beginObject()
        json.key("%SRCROOT%")
        json.beginObject()
        appendMessage("description", "the working directory of dpsac")
        json.endObject()
        if report.standardFile != nil {
            json.key("DPSAC")
            json.beginObject()
            appendMessage("description", "what dpsac brings along")
            json.endObject()
        }
        json.endObject()
    }

    // MARK: A result

    private mutating func append(_ finding: Finding) {
        let severity = report.severity(of: finding)
        json.beginObject()
        json.member("ruleId", finding.rule.rawValue)
        if let index = rules.firstIndex(of: finding.rule) { json.member("ruleIndex", index) }
        json.member("level", SARIFReport.level(for: severity))
        appendMessage("message", finding.message)
        json.key("locations")
        json.beginArray()
        json.beginObject()
        appendPhysical(finding.location)
        if let declaration = fingerprints.declaration(at: finding.location) {
            json.key("logicalLocations")
            json.beginArray()
            json.beginObject()
            json.member("fullyQualifiedName", declaration.path)
            json.member("kind", declaration.kind)
            json.endObject()
            json.endArray()
        }
        json.endObject()
        json.endArray()
        json.key("partialFingerprints")
        json.beginObject()
        json.member("dpsacContext/v1", fingerprints.fingerprint(of: finding))
        json.endObject()
        if !finding.related.isEmpty {
            json.key("relatedLocations")
            json.beginArray()
            for (index, related) in finding.related.enumerated() {
                json.beginObject()
                json.member("id", index)
                appendPhysical(related.location)
                appendMessage("message", related.message)
                json.endObject()
            }
            json.endArray()
        }
        if !finding.fixes.isEmpty {
            json.key("fixes")
            json.beginArray()
            for fix in finding.fixes { append(fix) }
            json.endArray()
        }
        json.key("suppressions")
        json.beginArray()
        if let waiver = finding.waiver { append(waiver) }
        json.endArray()
        json.key("properties")
        json.beginObject()
        json.member("severity", severity.rawValue)
        if let witness = finding.witness {
            json.key("witness")
            json.append(witness, &places)
        }
        json.endObject()
        json.endObject()
    }

    private mutating func append(_ waiver: Finding.Waiver) {
        json.beginObject()
        json.member("kind", "inSource")
        json.member("status", "accepted")
        json.member("justification", waiver.reason)
        json.key("location")
        json.beginObject()
        appendPhysical(waiver.location)
        json.endObject()
        if let until = waiver.until {
            json.key("properties")
            json.beginObject()
            json.member("until", until)
            json.endObject()
        }
        json.endObject()
    }

    private mutating func append(_ fix: Finding.Fix) {
        json.beginObject()
        appendMessage("description", fix.message)
        json.key("artifactChanges")
        json.beginArray()
        // A change for each file, in the order in which the files are met.
        var files: [UInt32] = []
        for edit in fix.edits where !files.contains(edit.location.file) { files.append(edit.location.file) }
        for file in files {
            json.beginObject()
            appendArtifact(places.place(of: SourceLocation(file: file, range: ByteRange(start: 0, end: 0))).path, file)
            json.key("replacements")
            json.beginArray()
            for edit in fix.edits where edit.location.file == file {
                json.beginObject()
                appendRegion("deletedRegion", places.place(of: edit.location))
                if !edit.text.isEmpty {
                    json.key("insertedContent")
                    json.beginObject()
                    json.member("text", edit.text)
                    json.endObject()
                }
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.key("properties")
        json.beginObject()
        json.member("safe", fix.isSafe)
        json.endObject()
        json.endObject()
    }

    // MARK: Places and texts

    private mutating func appendPhysical(_ location: SourceLocation) {
        appendPhysical(places.place(of: location), location.file)
    }

    private mutating func appendPhysical(_ place: SourcePlaces.Place, _ file: UInt32) {
        json.key("physicalLocation")
        json.beginObject()
        appendArtifact(place.path, file)
        appendRegion("region", place)
        json.endObject()
    }

    private mutating func appendArtifact(_ path: String, _ file: UInt32) {
        json.key("artifactLocation")
        json.beginObject()
        let address = SourceAddress(path: path, workingDirectory: report.workingDirectory)
        json.member("uri", address.uri)
        if file == report.standardFile {
            json.member("uriBaseId", "DPSAC")
        } else if address.isRelative {
            json.member("uriBaseId", "%SRCROOT%")
        }
        json.endObject()
    }

    private mutating func appendRegion(_ key: StaticString, _ place: SourcePlaces.Place) {
        json.key(key)
        json.beginObject()
        json.member("startLine", place.line)
        json.member("startColumn", place.column)
        json.member("endLine", place.endLine)
        json.member("endColumn", place.endColumn)
        json.endObject()
    }

    private mutating func appendMessage(_ key: StaticString, _ text: String) {
        json.key(key)
        json.beginObject()
        json.member("text", SARIFReport.escaped(text))
        json.endObject()
    }

    /// A message: braces, which would stand round the number of an argument, are doubled (section 3.11.5 of the standard).
    static func escaped(_ message: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in message.unicodeScalars {
            escaped.append(scalar)
            if scalar == "{" || scalar == "}" { escaped.append(scalar) }
        }
        return String(escaped)
    }
}

/// The address of a file in a document that is read elsewhere.
struct SourceAddress: Sendable, Equatable {
    /// The address, percent-encoded.
    var uri: String
    /// Whether it is relative to the working directory.
    var isRelative: Bool

    /// Makes an address of a path as the user gave it.
    init(path: String, workingDirectory: String?) {
        var rest = Substring(path)
        isRelative = !path.hasPrefix("/")
        if let workingDirectory, !isRelative {
            let prefix = workingDirectory.hasSuffix("/") ? workingDirectory : workingDirectory + "/"
            if rest.hasPrefix(prefix) {
                rest = rest.dropFirst(prefix.count)
                isRelative = true
            }
        }
        let parts = rest.split(separator: "/").filter { $0 != "." }
        uri = (isRelative ? "" : "file:///") + parts.map(SourceAddress.encoded).joined(separator: "/")
    }

    private static func encoded(_ part: Substring) -> String {
        var encoded = ""
        for byte in part.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
