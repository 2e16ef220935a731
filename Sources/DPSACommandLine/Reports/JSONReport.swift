import DPSACore
import DPSASyntax

/// Findings as JSON: exactly one document, also if there is nothing to report but an error of usage.
struct JSONReport: ~Copyable {
    private let report: Report
    private var lineTables: [UInt32: LineTable] = [:]
    private var json = JSONText()

    /// Renders a report.
    static func render(_ report: Report, error: CommandError? = nil) -> [UInt8] {
        var renderer = JSONReport(report: report)
        renderer.append(error)
        return renderer.json.line
    }

    /// Renders an error that kept the run from finding anything.
    static func render(_ error: CommandError) -> [UInt8] {
        render(Report(files: [], findings: [], rules: .standard, limit: 0), error: error)
    }

    private init(report: Report) { self.report = report }

    private mutating func append(_ error: CommandError?) {
        json.beginObject()
        json.member("schemaVersion", 1)
        json.key("findings")
        json.beginArray()
        appendFindings()
        json.endArray()
        let count = report.count
        json.key("summary")
        json.beginObject()
        json.member("errors", count.errors)
        json.member("dangers", count.dangers)
        json.member("warnings", count.warnings)
        json.member("notes", count.notes)
        json.member("waived", count.waived)
        json.endObject()
        if let error {
            json.key("error")
            json.beginObject()
            json.member("message", error.message)
            json.member("suggestion", error.suggestion)
            json.endObject()
        }
        json.endObject()
    }

    private mutating func appendFindings() {
        var file: UInt32?
        var shown = 0
        for finding in report.findings {
            if finding.location.file != file {
                if lineTables.count > 64 { lineTables = [:] }
                (file, shown) = (finding.location.file, 0)
            }
            if shown == report.limit { continue }
            shown += 1
            append(finding)
        }
    }

    private mutating func append(_ finding: Finding) {
        json.beginObject()
        json.member("code", finding.rule.rawValue)
        json.member("name", report.rules.rule(finding.rule)?.name ?? "")
        json.member("severity", report.severity(of: finding).rawValue)
        json.member("message", finding.message)
        json.key("location")
        append(finding.location)
        json.key("related")
        json.beginArray()
        for related in finding.related {
            json.beginObject()
            json.member("message", related.message)
            json.key("location")
            append(related.location)
            json.endObject()
        }
        json.endArray()
        json.key("fixes")
        json.beginArray()
        for fix in finding.fixes { append(fix) }
        json.endArray()
        json.member("waived", finding.waiver != nil)
        json.endObject()
    }

    private mutating func append(_ fix: Finding.Fix) {
        json.beginObject()
        json.member("message", fix.message)
        json.key("edits")
        json.beginArray()
        for edit in fix.edits {
            json.beginObject()
            json.key("location")
            append(edit.location)
            json.member("text", edit.text)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private mutating func append(_ location: SourceLocation) {
        json.beginObject()
        let isKnown = Int(location.file) < report.files.count
        let file = isKnown ? report.files[Int(location.file)] : SourceFile(path: "", bytes: [])
        let table = lineTables[location.file] ?? LineTable(file)
        lineTables[location.file] = table
        let start = table.position(of: location.range.start)
        let end = table.position(of: location.range.end)
        json.member("path", file.path)
        json.member("line", start.line)
        json.member("column", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
        json.endObject()
    }
}
