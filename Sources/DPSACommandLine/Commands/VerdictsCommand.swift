import DPSACore
import DPSASyntax

/// `dpsac verdicts`: how every module stands to the agreements above it, section by section.
struct VerdictsCommand {
    private let paths: [String]
    private let isJSON: Bool
    private let asOf: String
    private let console: Console

    init(_ parsed: ParsedArguments, console: Console) {
        paths = parsed.arguments
        isJSON = parsed.value(.format) == "json"
        asOf = console.today()
        self.console = console
    }

    func run() throws(CommandError) -> ExitStatus {
        let files = try InputFiles.read(paths, jobs: OperatingSystem.processorCount)
        let count = files.count
        let compilation = Compilation(files: files, asOf: asOf)
        let verdicts = compilation.verdicts()
        var table = VerdictTable(files: compilation.files, verdicts: verdicts)
        try console.print(isJSON ? table.json() : Array(table.text().utf8))
        let mistakes = compilation.findings.count { finding in
            ["NAM", "SYN"].contains(finding.rule.rawValue.prefix(3))
                && RuleRegistry.standard.severity(of: finding.rule) == .error
        }
        if !isJSON {
            console.notice(
                "\(verdicts.count) document\(verdicts.count == 1 ? "" : "s") under agreements in "
                    + "\(count) file\(count == 1 ? "" : "s")"
            )
            if mistakes > 0 {
                console.notice("warning: the files have errors, so that the verdicts may be wrong; see dpsac check")
            }
        }
        let isWider = verdicts.contains { $0.sections.contains { $0.relation >= .extends } }
        return isWider || mistakes > 0 ? .findings : .clean
    }
}

/// Verdicts as a table and as JSON.
struct VerdictTable {
    private let files: [SourceFile]
    private let verdicts: [DocumentVerdict]
    private var lineTables: [UInt32: LineTable] = [:]

    init(files: [SourceFile], verdicts: [DocumentVerdict]) {
        self.files = files
        self.verdicts = verdicts
    }

    /// A row for each document; below it, where each departure is stated, and what it departs from.
    mutating func text() -> String {
        if verdicts.isEmpty { return "" }
        var rows = [["document", "agreement"] + DisclosureSection.allCases.map(\.rawValue)]
        rows += verdicts.map { [$0.name, $0.agreement] + $0.sections.map(\.relation.rawValue) }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = ""
        for row in rows {
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            while line.last == " " { line.removeLast() }
            text += line + "\n"
        }
        let departures = departures()
        return departures.isEmpty ? text : text + "\n" + departures
    }

    private mutating func departures() -> String {
        var text = ""
        for verdict in verdicts {
            for section in verdict.sections where section.relation >= .overrides {
                var line =
                    "\(verdict.name) \(section.relation.rawValue) \(verdict.agreement) on \(section.section.rawValue)"
                if let statement = section.statement { line += ": \(place(of: statement))" }
                if let clause = section.clause { line += ", against \(place(of: clause))" }
                text += TextSafety.shown(line) + "\n"
            }
        }
        return text
    }

    private mutating func place(of location: SourceLocation) -> String {
        let (path, position) = position(of: location)
        return "\(path):\(position.line):\(position.column)"
    }

    private mutating func position(of location: SourceLocation) -> (path: String, position: LineTable.Position) {
        let isKnown = Int(location.file) < files.count
        let file = isKnown ? files[Int(location.file)] : SourceFile(path: "", bytes: [])
        if lineTables.count > 64 { lineTables = [:] }
        let table = lineTables[location.file] ?? LineTable(file)
        lineTables[location.file] = table
        return (file.path, table.position(of: location.range.start))
    }

    /// The verdicts as one document.
    mutating func json() -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.member("schemaVersion", 1)
        json.key("verdicts")
        json.beginArray()
        for verdict in verdicts {
            json.beginObject()
            json.member("document", verdict.name)
            json.member("agreement", verdict.agreement)
            json.key("sections")
            json.beginArray()
            for section in verdict.sections {
                json.beginObject()
                json.member("section", section.section.rawValue)
                json.member("verdict", section.relation.rawValue)
                if let statement = section.statement { append("statement", statement, to: &json) }
                if let clause = section.clause { append("clause", clause, to: &json) }
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return json.line
    }

    private mutating func append(_ key: StaticString, _ location: SourceLocation, to json: inout JSONText) {
        let (path, position) = position(of: location)
        json.key(key)
        json.beginObject()
        json.member("path", path)
        json.member("line", position.line)
        json.member("column", position.column)
        json.endObject()
    }
}
