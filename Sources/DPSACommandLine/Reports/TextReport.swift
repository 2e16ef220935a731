import DPSACore
import DPSASyntax

/// Findings as text: a line that editors understand, then the source with carets under what is meant.
struct TextReport: ~Copyable {
    private let report: Report
    private let style: TextStyle
    /// The rules of which a waiver was shown: once for each is enough.
    private var waivable: Set<RuleCode> = []
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
        if severity == .danger {
            tag += ", a danger"
            if waivable.insert(finding.rule).inserted {
                tag += ": mend it, or accept it with `waive \(finding.rule) because \"…\"`"
            }
        }
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
        for fix in finding.fixes {
            appendLine(style.paint("help:", .help) + " \(TextSafety.shown(fix.message))")
            appendMendedLine(fix, of: finding.location)
        }
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

    /// The line as it is after a fix, where that is not plain: something is put in, or words change places.
    private mutating func appendMendedLine(_ fix: Finding.Fix, of place: SourceLocation) {
        guard let first = fix.edits.first, let last = fix.edits.last, let table = lineTable(of: first.location.file),
            fix.edits.count > 1 || first.location.range.start == first.location.range.end
                || isPart(first.location, of: place)
        else { return }
        let number = table.position(of: first.location.range.start).line
        let line = table.bytes(ofLine: number)
        for edit in fix.edits where edit.location.file != first.location.file || edit.text.utf8.contains(0x0A) {
            return
        }
        if last.location.range.end > line.end { return }
        let bytes = report.files[Int(first.location.file)].bytes
        var mended: [UInt8] = []
        var position = Int(line.start)
        var changed = 0..<0
        for edit in fix.edits {
            let range = edit.location.range.bounds(in: bytes.count)
            guard range.lowerBound >= position else { return }
            mended += bytes[position..<range.lowerBound]
            if changed.isEmpty { changed = mended.count..<mended.count + 1 }
            mended += edit.text.utf8
            changed = changed.lowerBound..<max(mended.count, changed.upperBound)
            position = range.upperBound
        }
        mended += bytes[position..<line.bounds(in: bytes.count).upperBound]
        let excerpt = SourceExcerpt(line: mended[...], range: changed)
        if !excerpt.line.isEmpty { appendLine(style.paint(" \(number) |", .source) + " \(excerpt.line)") }
    }

    /// Whether an edit changes a part of what the carets stand under, so that they do not show it.
    private func isPart(_ edit: SourceLocation, of place: SourceLocation) -> Bool {
        edit.file == place.file && edit.range != place.range && place.range.start <= edit.range.start
            && edit.range.end <= place.range.end
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
