import DPSACore
import DPSASyntax

/// The retention of modules as text, and as a member of the JSON report.
enum RetentionReport {
    /// The tables as text: a paragraph for each statement.
    static func render(_ tables: [RetentionTable], files: [SourceFile]) -> [UInt8] {
        var text = ""
        for table in tables {
            let path = Int(table.file) < files.count ? files[Int(table.file)].path : ""
            text += "\(shown(path)): \(table.document)" + (table.parent.isEmpty ? "" : " under \(table.parent)") + "\n"
            for row in table.rows {
                text += "\n  " + shown(row.subject) + (row.limits.isEmpty ? "" : ", " + shown(row.limits)) + "\n"
                var lines = [(term: "deleted", meaning: shown(row.rule))]
                let groups = groups(row.worst)
                for worst in groups {
                    let events =
                        groups.count == 1 ? "whatever happens" : "after " + worst.events.joined(separator: ", ")
                    let comma = groups.count == 1 ? "," : ""
                    lines.append((term: "at worst", meaning: "\(worst.text)\(comma) \(events)"))
                }
                for verdict in row.verdicts { lines.append((term: "verdict", meaning: shown(verdict))) }
                text += TextLayout.table(lines, indentation: 4, column: 14)
            }
            text += "\n"
        }
        return Array(text.utf8)
    }

    /// The worst cases, events of the same one together.
    private static func groups(_ worst: [RetentionTable.Worst]) -> [(text: String, events: [String])] {
        var groups: [(text: String, events: [String])] = []
        for entry in worst {
            if let index = groups.firstIndex(where: { $0.text == entry.text }) {
                groups[index].events.append(entry.event)
            } else {
                groups.append((entry.text, [entry.event]))
            }
        }
        return groups
    }

    private static func shown(_ text: String) -> String { TextSafety.shown(text) }
}
