import DPSASyntax

// The edits that take a statement, or a word of one, out of its file.

extension Model {
    /// What has to go so that a statement is gone: with its line if nothing else stands on it, else with the `;` behind it.
    func removal(ofStatement statement: Int) -> SourceLocation {
        let row = statements[statement]
        let bytes = files[Int(row.file)].bytes
        var range = row.range.bounds(in: bytes.count)
        var end = Self.endOfSpaces(in: bytes, from: range.upperBound)
        if end < bytes.count, bytes[end] == 0x3B { end = Self.endOfSpaces(in: bytes, from: end + 1) }
        var start = range.lowerBound
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        let startsLine = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
        let endsLine = end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
        if startsLine, endsLine {
            if end < bytes.count, bytes[end] == 0x0D { end += 1 }
            if end < bytes.count, bytes[end] == 0x0A { end += 1 }
            range = start..<end
        } else {
            range = range.lowerBound..<end
        }
        return SourceLocation(
            file: row.file,
            range: ByteRange(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
        )
    }

    /// The word `override` before a statement, with the space behind it; nil if the statement begins with another word.
    func overrideWord(of statement: Int) -> SourceLocation? {
        let row = statements[statement]
        let bytes = files[Int(row.file)].bytes
        let range = row.range.bounds(in: bytes.count)
        let word = Keyword.override.spelling
        guard bytes[range].starts(with: word.utf8) else { return nil }
        let end = Self.endOfSpaces(in: bytes, from: range.lowerBound + word.utf8.count)
        return SourceLocation(file: row.file, range: ByteRange(start: row.range.start, end: UInt32(end)))
    }

    /// The qualifier `because "…"` of a statement, with the blanks before it; nil if the statement has none.
    func reasonClause(of statement: Int) -> SourceLocation? {
        let row = statements[statement]
        let reason = row.qualifiers.indices.first { qualifiers[$0].kind == .becauseQualifier }
        guard let reason else { return nil }
        let bytes = files[Int(row.file)].bytes
        let text = qualifiers[reason].text.bounds(in: bytes.count)
        let word = Array(Keyword.because.spelling.utf8)
        let end = Self.startOfBlanks(in: bytes, before: text.lowerBound)
        guard end >= word.count, bytes[end - word.count..<end].elementsEqual(word) else { return nil }
        let start = Self.startOfBlanks(in: bytes, before: end - word.count)
        return SourceLocation(file: row.file, range: ByteRange(start: UInt32(start), end: UInt32(text.upperBound)))
    }

    /// The line on which a declaration stands, with its end; nil where something else begins or ends on it.
    func removal(ofLineOf declaration: Int32) -> SourceLocation? {
        let row = declarations[Int(declaration)]
        let bytes = files[Int(row.file)].bytes
        let name = row.name.bounds(in: bytes.count)
        var start = name.lowerBound
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        var end = name.upperBound
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        // A `{`, `}` or `;` means more than one thing, and so does a name with others before it, or none of its own line.
        let first = Self.endOfSpaces(in: bytes, from: start)
        let isWhole = row.kind == .field ? first == name.lowerBound : row.kind == .noun && first <= name.lowerBound
        guard isWhole, !bytes[start..<end].contains(where: { [0x7B, 0x7D, 0x3B].contains($0) }),
            !bytes[name.upperBound..<end].starts(with: [0x2C]), !Self.goesOn(bytes, after: end)
        else { return nil }
        if end < bytes.count, bytes[end] == 0x0D { end += 1 }
        if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        return SourceLocation(file: row.file, range: ByteRange(start: UInt32(start), end: UInt32(end)))
    }

    /// Whether two declarations stand on lines that say the same.
    func isSameLine(_ one: Int32, _ other: Int32) -> Bool {
        guard let first = removal(ofLineOf: one), let second = removal(ofLineOf: other) else { return false }
        func words(_ place: SourceLocation) -> [Substring] {
            source(place.range, file: place.file).split { $0.isWhitespace }
        }
        return words(first) == words(second)
    }

    /// Whether the line after the one that ends here carries it on: it is indented deeper.
    private static func goesOn(_ bytes: [UInt8], after end: Int) -> Bool {
        var start = end
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        var next = end
        while next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D { next += 1 }
        let indentation = endOfSpaces(in: bytes, from: start) - start
        let following = endOfSpaces(in: bytes, from: next)
        return following < bytes.count && following - next > indentation
    }

    private static func startOfBlanks(in bytes: [UInt8], before end: Int) -> Int {
        var start = end
        while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
        return start
    }

    private static func endOfSpaces(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return end
    }
}
