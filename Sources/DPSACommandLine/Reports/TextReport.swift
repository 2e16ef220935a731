import DPSACore
import DPSASyntax

/// Findings as text: a line that editors understand, then the source with carets under what is meant.
struct TextReport: ~Copyable {
    private let report: Report
    private let style: TextStyle
    private var lineTables: [UInt32: LineTable] = [:]
    private var buffer = ByteBuffer()

    /// Renders a report.
    ///
    /// Waived findings are counted elsewhere and not shown.
    static func render(_ report: Report, style: TextStyle, fixed: [AppliedFix]? = nil) -> [UInt8] {
        var renderer = TextReport(report: report, style: style)
        for fix in fixed ?? [] { renderer.appendLine(fix.line(report.rules)) }
        renderer.appendFindings()
        return renderer.buffer.bytes
    }

    private init(report: Report, style: TextStyle) {
        self.report = report
        self.style = style
    }

    private mutating func appendFindings() {
        var file: UInt32?
        var shown = 0
        var hidden = 0
        for finding in report.findings where finding.waiver == nil {
            if finding.location.file != file {
                appendRest(hidden, of: file)
                // The tables of earlier files are not wanted again, but for those that many findings refer to.
                if lineTables.count > 64 { lineTables = [:] }
                (file, shown, hidden) = (finding.location.file, 0, 0)
            }
            if shown == report.limit {
                hidden += 1
                continue
            }
            shown += 1
            append(finding)
        }
        appendRest(hidden, of: file)
    }

    private mutating func appendRest(_ count: Int, of file: UInt32?) {
        guard count > 0, let file else { return }
        appendLine("\(path(of: file)): and \(count) more finding\(count == 1 ? "" : "s"); see --max-findings")
    }

    private mutating func append(_ finding: Finding) {
        let severity = report.severity(of: finding)
        let rule = report.rules.rule(finding.rule)
        var tag = finding.rule.rawValue
        if let name = rule?.name, !name.isEmpty { tag += " \(name)" }
        if severity == .danger { tag += ", can be waived" }
        // Xcode and SwiftPM know no word for a danger.
        let word = severity == .danger ? Rule.Severity.error : severity
        appendHead(
            finding.location,
            word.rawValue,
            .severity(severity),
            "\(TextSafety.shown(finding.message)) [\(tag)]"
        )
        appendExcerpt(finding.location, label: finding.label, .severity(severity))
        for related in finding.related {
            appendHead(related.location, "note", .severity(.note), TextSafety.shown(related.message))
            appendExcerpt(related.location, label: "", .severity(.note))
        }
        for fix in finding.fixes { appendLine(style.paint("help:", .help) + " \(TextSafety.shown(fix.message))") }
    }

    private mutating func appendHead(
        _ location: SourceLocation,
        _ word: String,
        _ role: TextStyle.Role,
        _ message: String
    ) {
        var place = path(of: location.file)
        if let table = lineTable(of: location.file) {
            let position = table.position(of: location.range.start)
            place += ":\(position.line):\(position.column)"
        }
        appendLine("\(style.paint("\(place):", .place)) \(style.paint("\(word):", role)) \(message)")
    }

    private mutating func appendExcerpt(_ location: SourceLocation, label: String, _ role: TextStyle.Role) {
        guard let table = lineTable(of: location.file) else { return }
        let file = report.files[Int(location.file)]
        let number = table.position(of: location.range.start).line
        let line = table.bytes(ofLine: number).bounds(in: file.bytes.count)
        let range = location.range.bounds(in: file.bytes.count)
        let excerpt = SourceExcerpt(line: file.bytes[line], range: range)
        let gutter = String(number)
        appendLine(style.paint(" \(gutter) |", .source) + (excerpt.line.isEmpty ? "" : " \(excerpt.line)"))
        var carets = style.paint(String(repeating: "^", count: excerpt.caretCount), role)
        if !label.isEmpty { carets += " " + style.paint(TextSafety.shown(label), role) }
        appendLine(
            style.paint(" \(String(repeating: " ", count: gutter.count)) |", .source)
                + String(repeating: " ", count: excerpt.indentation + 1) + carets
        )
    }

    private func path(of file: UInt32) -> String {
        Int(file) < report.files.count ? TextSafety.shown(report.files[Int(file)].path) : "unknown"
    }

    private mutating func lineTable(of file: UInt32) -> LineTable? {
        guard Int(file) < report.files.count else { return nil }
        if let table = lineTables[file] { return table }
        let table = LineTable(report.files[Int(file)])
        lineTables[file] = table
        return table
    }

    private mutating func appendLine(_ text: String) {
        buffer.append(text: text)
        buffer.append("\n")
    }
}
