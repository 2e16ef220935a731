import DPSACore
import DPSASyntax

/// What a finding is known by when its file has changed elsewhere.
///
/// The fingerprint is made of the rule, the names of the declarations round the place, the text of its line with blanks made
/// equal, and a number that tells findings apart which have all of these in common.  Lines that are inserted or removed, another
/// indentation and another path change none of it.
struct FindingFingerprints: ~Copyable {
    /// A declaration, and those in which it stands.
    struct Declaration: Sendable, Equatable {
        /// Its name, after the names of those round it: `XMusic.UserLog`.
        var path: String
        /// What declares it: `module`, `category` or the kind of a noun.
        var kind: String
    }

    /// A declaration of a file; in the order of their beginnings.
    private struct Row {
        var range: ByteRange
        var name: ByteRange
        var kind: String
        /// The declaration round it; −1 for none.
        var parent: Int
    }

    private let files: [SourceFile]
    private var declarations: [UInt32: [Row]] = [:]
    private var lineTables: [UInt32: LineTable] = [:]
    private var occurrences: [String: Int] = [:]

    init(_ files: [SourceFile]) { self.files = files }

    /// The fingerprint of a finding: 32 hexadecimal digits.
    ///
    /// Findings are to be asked for in their order, each once.
    mutating func fingerprint(of finding: Finding) -> String {
        let path = declaration(at: finding.location)?.path ?? ""
        let context = "\(finding.rule)\n\(path)\n\(line(at: finding.location))"
        let number = occurrences[context, default: 0]
        occurrences[context] = number + 1
        let digest = SHA256.digest(of: Array("\(context)\n\(number)".utf8))
        return digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The innermost declaration round a place; nil if there is none.
    mutating func declaration(at location: SourceLocation) -> Declaration? {
        guard Int(location.file) < files.count else { return nil }
        let rows = rows(of: location.file)
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].range.start <= location.range.start { low = middle + 1 } else { high = middle }
        }
        var row = low - 1
        while row >= 0, rows[row].range.end <= location.range.start { row = rows[row].parent }
        guard row >= 0 else { return nil }
        let kind = rows[row].kind
        var names: [String] = []
        while row >= 0 {
            names.append(files[Int(location.file)].text(rows[row].name))
            row = rows[row].parent
        }
        return Declaration(path: names.reversed().joined(separator: "."), kind: kind)
    }

    private mutating func rows(of number: UInt32) -> [Row] {
        if let known = declarations[number] { return known }
        let file = files[Int(number)]
        let tree = Parser.parse(file.bytes, file: number).tree
        var rows: [Row] = []
        // The declarations round the current node, each with the node behind its last one.
        var outer: [(row: Int, end: UInt32)] = []
        for (index, node) in tree.nodes.enumerated() {
            while let last = outer.last, Int(last.end) <= index { outer.removeLast() }
            var name = Int(node.firstToken)
            switch node.kind {
            case .module, .agreement, .vocabulary, .category, .noun: name += 1
            case .field: break
            default: continue
            }
            guard name < tree.tokens.count else { continue }
            let kind = node.kind == .noun ? file.text(tree.tokens[name - 1].range) : "\(node.kind)"
            let range = tree.range(of: index)
            rows.append(Row(range: range, name: tree.tokens[name].range, kind: kind, parent: outer.last?.row ?? -1))
            outer.append((rows.count - 1, node.end))
        }
        if declarations.count > 64 { declarations = [:] }
        declarations[number] = rows
        return rows
    }

    /// The line on which a place begins, with one space for all blanks.
    private mutating func line(at location: SourceLocation) -> String {
        guard Int(location.file) < files.count else { return "" }
        let file = files[Int(location.file)]
        let table: LineTable
        if let known = lineTables[location.file] {
            table = known
        } else {
            if lineTables.count > 64 { lineTables = [:] }
            table = LineTable(file)
            lineTables[location.file] = table
        }
        let number = table.position(of: location.range.start).line
        return file.text(table.bytes(ofLine: number)).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
}
