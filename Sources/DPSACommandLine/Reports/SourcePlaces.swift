import DPSASyntax

/// Where locations are, in lines and columns.
struct SourcePlaces: ~Copyable {
    /// A place in a file: lines and columns count from 1, columns in Unicode scalars, and the end is exclusive.
    struct Place: Sendable, Equatable {
        var path: String
        var line: Int
        var column: Int
        var endLine: Int
        var endColumn: Int

        /// The place as text reports begin with.
        var text: String { "\(path):\(line):\(column)" }
    }

    private let files: [SourceFile]
    private var lineTables: [UInt32: LineTable] = [:]

    init(_ files: [SourceFile]) { self.files = files }

    /// The place of a location; one in no known file is at the beginning of nothing.
    mutating func place(of location: SourceLocation) -> Place {
        let isKnown = Int(location.file) < files.count
        let file = isKnown ? files[Int(location.file)] : SourceFile(path: "", bytes: [])
        let table: LineTable
        if let known = lineTables[location.file] {
            table = known
        } else {
            // The tables of earlier files are not wanted again, but for those that many findings refer to.
            if lineTables.count > 64 { lineTables = [:] }
            table = LineTable(file)
            lineTables[location.file] = table
        }
        let start = table.position(of: location.range.start)
        let end = table.position(of: location.range.end)
        return Place(
            path: file.path,
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column
        )
    }
}
