import DPSACore
import DPSASyntax

/// Findings as workflow commands, which GitHub Actions shows beside the lines that they are about.
///
/// What is waived comes last and as a notice: GitHub shows only the first few of each kind.
struct GitHubReport: ~Copyable {
    private let report: Report
    private var places: SourcePlaces
    private var buffer = ByteBuffer()

    /// Renders a report.
    static func render(_ report: Report, fixed: [AppliedFix]? = nil) -> [UInt8] {
        var renderer = GitHubReport(report: report)
        for fix in fixed ?? [] { renderer.append(fix) }
        let (findings, hidden) = report.shownFindings()
        for finding in findings where finding.waiver == nil { renderer.append(finding) }
        for finding in findings where finding.waiver != nil { renderer.append(finding) }
        for (path, count) in hidden {
            renderer.append(
                "notice",
                [("file", path)],
                "and \(count) more finding\(count == 1 ? "" : "s"); see --max-findings"
            )
        }
        return renderer.buffer.bytes
    }

    /// Renders an error that kept the run from finding anything.
    static func render(_ error: CommandError) -> [UInt8] {
        var renderer = GitHubReport(report: .empty)
        let suggestion = error.suggestion.map { "\nhelp: \($0)" } ?? ""
        renderer.append("error", [("title", "dpsac")], error.message + suggestion)
        return renderer.buffer.bytes
    }

    private init(report: Report) {
        self.report = report
        places = SourcePlaces(report.files)
    }

    /// The command for a severity.
    static func command(for severity: Rule.Severity) -> String {
        switch severity {
        case .error, .danger: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private mutating func append(_ finding: Finding) {
        let place = places.place(of: finding.location)
        var properties = [("file", place.path), ("line", String(place.line)), ("endLine", String(place.endLine))]
        // GitHub refuses columns where a place has several lines.
        if place.line == place.endLine {
            properties += [("col", String(place.column)), ("endColumn", String(place.endColumn))]
        }
        let severity = report.severity(of: finding)
        var title = finding.rule.rawValue
        if let name = report.rules.rule(finding.rule)?.name { title += " \(name)" }
        if finding.waiver != nil {
            title += " (waived)"
        } else if severity == .danger {
            title += " (can be waived)"
        }
        properties.append(("title", title))
        var message = finding.message
        for related in finding.related {
            message += "\nnote: \(places.place(of: related.location).text): \(related.message)"
        }
        for fix in finding.fixes { message += "\nhelp: \(fix.message)" }
        if let waiver = finding.waiver {
            message += "\nwaived\(waiver.until.map { " until \($0)" } ?? ""): \(waiver.reason)"
        }
        append(finding.waiver == nil ? GitHubReport.command(for: severity) : "notice", properties, message)
    }

    /// A line of the log, no command.
    private mutating func append(_ fix: AppliedFix) {
        // Runners look for the brackets of an older form of commands anywhere in a line.
        buffer.append(text: fix.line(report.rules).split(separator: "##[").joined(separator: "## ["))
        buffer.append("\n")
    }

    private mutating func append(_ command: String, _ properties: [(name: String, value: String)], _ message: String) {
        buffer.append("::")
        buffer.append(text: command)
        for (index, property) in properties.enumerated() {
            buffer.append(
                text: "\(index == 0 ? " " : ",")\(property.name)=\(GitHubReport.escaped(property: property.value))"
            )
        }
        buffer.append("::")
        buffer.append(text: GitHubReport.escaped(message: message))
        buffer.append("\n")
    }

    /// A message: what would end the line, and the sign of escapes, escaped; what a terminal must not see made visible.
    static func escaped(message: String) -> String {
        var escaped = ""
        for scalar in message.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            default:
                if TextSafety.mustBeEscaped(scalar) {
                    escaped += TextSafety.escape(scalar)
                } else {
                    escaped.unicodeScalars.append(scalar)
                }
            }
        }
        return escaped
    }

    /// The value of a property, which a comma or a colon would end.
    static func escaped(property: String) -> String {
        var escaped = ""
        for scalar in property.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":": escaped += "%3A"
            case ",": escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
