import DPSACore
import DPSASyntax

/// Findings as JSON: exactly one document, also if there is nothing to report but an error of usage.
struct JSONReport: ~Copyable {
    private let report: Report
    private var places: SourcePlaces
    private var json = JSONText()

    /// Renders a report.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - error: what kept the run from being completed.
    ///   - fixed: what was mended; nil if nothing was to be.
    ///   - retention: what follows from the rules on retention; nil if that was not asked for.
    static func render(
        _ report: Report,
        error: CommandError? = nil,
        fixed: [AppliedFix]? = nil,
        retention: [RetentionTable]? = nil
    ) -> [UInt8] {
        var renderer = JSONReport(report: report)
        renderer.append(error, fixed, retention)
        return renderer.json.line
    }

    /// Renders an error that kept the run from finding anything.
    static func render(_ error: CommandError) -> [UInt8] {
        render(.empty, error: error)
    }

    private init(report: Report) {
        self.report = report
        places = SourcePlaces(report.files)
    }

    private mutating func append(_ error: CommandError?, _ fixed: [AppliedFix]?, _ retention: [RetentionTable]?) {
        json.beginObject()
        json.member("schemaVersion", 1)
        json.key("findings")
        json.beginArray()
        for finding in report.shownFindings().findings { append(finding) }
        json.endArray()
        if let fixed { append(fixed) }
        let count = report.count
        json.key("summary")
        json.beginObject()
        json.member("errors", count.errors)
        json.member("dangers", count.dangers)
        json.member("warnings", count.warnings)
        json.member("notes", count.notes)
        json.member("waived", count.waived)
        json.endObject()
        if let retention { append(retention) }
        if let error {
            json.key("error")
            json.beginObject()
            json.member("message", error.message)
            json.member("suggestion", error.suggestion)
            json.endObject()
        }
        json.endObject()
    }

    private mutating func append(_ tables: [RetentionTable]) {
        json.key("retention")
        json.beginArray()
        for table in tables {
            for row in table.rows {
                json.beginObject()
                json.member("document", table.document)
                json.member("subject", row.subject)
                json.member("limits", row.limits)
                json.key("location")
                append(row.location)
                json.member("rule", row.rule)
                json.key("worst")
                json.beginArray()
                for worst in row.worst {
                    json.beginObject()
                    json.member("event", worst.event)
                    if let days = worst.days { json.member("days", days) }
                    json.member("text", worst.text)
                    json.endObject()
                }
                json.endArray()
                json.key("verdicts")
                json.beginArray()
                for verdict in row.verdicts { json.element(verdict) }
                json.endArray()
                json.endObject()
            }
        }
        json.endArray()
    }

    private mutating func append(_ fixed: [AppliedFix]) {
        json.key("fixed")
        json.beginArray()
        for fix in fixed {
            json.beginObject()
            appendHead(of: fix.finding)
            json.key("location")
            json.append(fix.place)
            json.member("fix", fix.fix.message)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func append(_ finding: Finding) {
        json.beginObject()
        appendHead(of: finding)
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
        json.key("witness")
        if let witness = finding.witness { json.append(witness, &places) } else { json.null() }
        json.member("waived", finding.waiver != nil)
        json.key("waiver")
        if let waiver = finding.waiver {
            json.beginObject()
            json.member("reason", waiver.reason)
            json.member("until", waiver.until)
            json.endObject()
        } else {
            json.null()
        }
        json.endObject()
    }

    private mutating func appendHead(of finding: Finding) {
        json.member("code", finding.rule.rawValue)
        json.member("name", report.rules.rule(finding.rule)?.name ?? "")
        json.member("severity", report.severity(of: finding).rawValue)
        json.member("message", finding.message)
    }

    private mutating func append(_ fix: Finding.Fix) {
        json.beginObject()
        json.member("message", fix.message)
        json.member("safe", fix.isSafe)
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

    private mutating func append(_ location: SourceLocation) { json.append(places.place(of: location)) }
}

extension JSONText {
    /// A place, as all documents write it.
    mutating func append(_ place: SourcePlaces.Place) {
        beginObject()
        member("path", place.path)
        member("line", place.line)
        member("column", place.column)
        member("endLine", place.endLine)
        member("endColumn", place.endColumn)
        endObject()
    }
}
