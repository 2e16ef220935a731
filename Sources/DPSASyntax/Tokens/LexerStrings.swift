// Strings: `"…"` on one line, and blocks between three quotation marks, whose lines lose the indentation of the last one.

extension Scanner {
    mutating func scanString(into list: inout TokenList) {
        if byte(at: index + 1) == 0x22, byte(at: index + 2) == 0x22 { return scanBlockString(into: &list) }
        let start = index
        index += 1
        while true {
            skipPlainText()
            guard index < bytes.count else { break }
            switch bytes[index] {
            case 0x22:
                index += 1
                append(.string, start, index, to: &list)
                return
            case 0x0A, 0x0D:
                endUnterminated(start, in: &list)
                return
            case 0x5C:
                skipEscape(into: &list)
            default:
                skipCharacter(into: &list)
            }
        }
        endUnterminated(start, in: &list)
    }

    private mutating func endUnterminated(_ start: Int, in list: inout TokenList) {
        fault(
            .unterminatedString,
            "this text has no end on its line; close it with `\"`",
            start..<start + 1,
            in: &list
        )
        index = trimmedEnd(of: start + 1..<index)
        append(.string, start, index, to: &list)
    }

    /// Where the text of a string without an end stops: before a `{` at the end of the line, which opens a block.
    func trimmedEnd(of text: Range<Int>) -> Int {
        var end = text.upperBound
        while end > text.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        guard end > text.lowerBound, bytes[end - 1] == 0x7B else { return text.upperBound }
        let brace = end - 1
        end = brace
        while end > text.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return end < brace ? end : text.upperBound
    }

    /// Steps over a backslash and what it escapes.
    private mutating func skipEscape(isInBlock: Bool = false, into list: inout TokenList) {
        let start = index
        index += 1
        if index == bytes.count { return }
        switch bytes[index] {
        case 0x22, 0x5C, 0x6E, 0x74:
            index += 1
        case 0x75 where byte(at: index + 1) == 0x7B:
            var position = index + 2
            var value: UInt32 = 0
            while position < bytes.count, position - index < 10, let digit = hexadecimalDigit(bytes[position]) {
                value = value << 4 | digit
                position += 1
            }
            let hasDigits = position > index + 2 && position <= index + 10
            if hasDigits, byte(at: position) == 0x7D, Unicode.Scalar(value) != nil, !Self.isForbidden(value) {
                index = position + 1
            } else {
                reportEscape(start..<Swift.min(position, bytes.count), in: &list)
                index = position
            }
        case 0x0A, 0x0D:
            // Where a string must end on its line, that it does not is the mistake, and is reported.
            if isInBlock { reportEscape(start..<start + 1, in: &list) }
        default:
            let length = scalar(at: index)?.1 ?? 0
            let isPlain = length == 1 && bytes[index] > 0x20 && bytes[index] < 0x7F
            // The text as it was typed, its backslash meant as one.
            let typed = isPlain ? "\\\\\(Unicode.Scalar(bytes[index]))" : nil
            reportEscape(start..<index + length, replacement: typed, in: &list)
        }
    }

    private func reportEscape(_ range: Range<Int>, replacement: String? = nil, in list: inout TokenList) {
        fault(
            .invalidString,
            "this means nothing in a text; a backslash begins `\\\"`, `\\\\`, `\\n`, `\\t` or `\\u{…}` with a visible character",
            range,
            replacement: replacement,
            in: &list
        )
    }

    private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }

    private mutating func scanBlockString(into list: inout TokenList) {
        let start = index
        index += 3
        guard let end = endOfBlock(from: index) else {
            fault(
                .unterminatedString,
                "this text has no end; close it with `\"\"\"` on a line of its own",
                start..<start + 3,
                in: &list
            )
            skipUnterminatedBlock(openedAt: start, into: &list)
            append(.blockString, start, index, to: &list)
            return
        }
        while index < end - 3 {
            if bytes[index] == 0x5C { skipEscape(isInBlock: true, into: &list) } else { skipCharacter(into: &list) }
        }
        index = end
        append(.blockString, start, end, to: &list)
        let content = StringLiteral(bytes: bytes, range: start..<end, isBlock: true)
        if let line = content.firstMisindentedLine() {
            fault(
                .invalidString,
                "this line is indented less than the `\"\"\"` that ends its text",
                line,
                in: &list
            )
        }
    }

    /// Where the block ends; nil where it does not.
    ///
    /// Three quotation marks that end a line with something else on it do not end this block, they open another.
    private mutating func endOfBlock(from start: Int) -> Int? {
        guard maySearch else { return nil }
        var position = start
        var isFirstLine = true
        var isBlank = true
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x22, self.byte(at: position + 1) == 0x22, self.byte(at: position + 2) == 0x22 {
                if isFirstLine || isBlank || !endsLine(position + 3) { return position + 3 }
                break
            }
            if byte == 0x0A || byte == 0x0D {
                isFirstLine = false
                isBlank = true
            } else if byte != 0x20, byte != 0x09 {
                isBlank = false
            }
            let isEscape = byte == 0x5C && self.byte(at: position + 1) != 0x0A && self.byte(at: position + 1) != 0x0D
            position += isEscape ? 2 : 1
        }
        bytesSearchedInVain += position - start
        return nil
    }

    private func endsLine(_ start: Int) -> Bool {
        var position = start
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
        return position >= bytes.count || bytes[position] == 0x0A || bytes[position] == 0x0D
    }

    /// Steps over the text of a block without an end: the lines indented deeper than the one that opened it.
    private mutating func skipUnterminatedBlock(openedAt opening: Int, into list: inout TokenList) {
        var line = opening
        while line > 0, bytes[line - 1] != 0x0A, bytes[line - 1] != 0x0D { line -= 1 }
        let indentation = indentation(ofLineAt: line)
        while true {
            while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { skipCharacter(into: &list) }
            var next = index
            while next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D { next += 1 }
            let own = self.indentation(ofLineAt: next)
            if next + own >= bytes.count { return }
            // A line of white space belongs to the text if one that is indented deeper follows.
            if !endsLine(next), own <= indentation { return }
            index = next + own
        }
    }

    private func indentation(ofLineAt start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return end - start
    }
}

/// The meaning of a string token: escapes replaced, a block's indentation removed.
///
/// Total: a token with faults has a meaning too, as near to the author's as can be.
public struct StringLiteral {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    let isBlock: Bool

    /// The text of a string token of a file.
    public static func text(of range: ByteRange, in bytes: [UInt8]) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            let bounds = range.bounds(in: buffer.count)
            let isBlock =
                bounds.count >= 3 && buffer[bounds.lowerBound] == 0x22 && buffer[bounds.lowerBound + 1] == 0x22
                && buffer[bounds.lowerBound + 2] == 0x22
            return StringLiteral(bytes: buffer, range: bounds, isBlock: isBlock).text()
        }
    }

    /// The text.
    func text() -> String {
        isBlock ? blockText() : unescaped(lineContent())
    }

    private func lineContent() -> Range<Int> {
        guard !range.isEmpty else { return range }
        // A string between other marks, which the lexer reported, keeps them out of its text.
        var lower = range.lowerBound
        var upper = range.upperBound
        lower += markLength(at: lower)
        if upper > lower, bytes[upper - 1] == 0x22 || bytes[upper - 1] == 0x27 {
            upper -= 1
        } else if upper - lower >= 2, markLength(at: upper - 2) == 2 {
            upper -= 2
        } else if upper - lower >= 3, markLength(at: upper - 3) == 3 {
            upper -= 3
        }
        return lower..<Swift.max(lower, upper)
    }

    /// The length of the quotation mark at an offset, of whatever shape; 0 where there is none.
    private func markLength(at offset: Int) -> Int {
        switch bytes[offset] {
        case 0x22, 0x27: 1
        case 0xC2 where offset + 1 < range.upperBound && (bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xBB): 2
        case 0xE2
        where offset + 2 < range.upperBound && bytes[offset + 1] == 0x80 && (0x98...0x9E).contains(bytes[offset + 2]):
            3
        case 0xEF where offset + 2 < range.upperBound && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x82: 3
        default: 0
        }
    }

    private func blockText() -> String {
        let lines = blockLines()
        let indentation = lines.indentation
        var result: [UInt8] = []
        for (number, line) in lines.content.enumerated() {
            if number > 0 { result.append(0x0A) }
            var start = line.lowerBound
            var skipped = 0
            while skipped < indentation.count, start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 {
                start += 1
                skipped += 1
            }
            result.append(contentsOf: unescaped(start..<line.upperBound).utf8)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The first line of a block that is indented less than the block's end.
    func firstMisindentedLine() -> Range<Int>? {
        let lines = blockLines()
        for line in lines.content {
            var isBlank = true
            for position in line where bytes[position] != 0x20 && bytes[position] != 0x09 { isBlank = false }
            if isBlank { continue }
            for (offset, byte) in lines.indentation.enumerated() {
                let position = line.lowerBound + offset
                if position >= line.upperBound || bytes[position] != byte { return line }
            }
        }
        return nil
    }

    private func blockLines() -> (content: [Range<Int>], indentation: [UInt8]) {
        var lines: [Range<Int>] = []
        let isEnded = range.count >= 6 && bytes[range.upperBound - 1] == 0x22 && bytes[range.upperBound - 2] == 0x22
        let end = isEnded ? range.upperBound - 3 : range.upperBound
        var start = Swift.min(range.lowerBound + 3, end)
        var position = start
        while position < end {
            let byte = bytes[position]
            position += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(start..<position - 1)
            if byte == 0x0D, position < end, bytes[position] == 0x0A { position += 1 }
            start = position
        }
        var indentation: [UInt8] = []
        let last = start..<end
        var isIndentation = true
        for position in last where bytes[position] != 0x20 && bytes[position] != 0x09 { isIndentation = false }
        if isIndentation, !lines.isEmpty { indentation = Array(bytes[last]) } else { lines.append(last) }
        // The rest of the opening line is empty by habit; what stands there belongs to the text.
        if lines.count > 1 || (isIndentation && !lines.isEmpty) {
            if let first = lines.first, first.isEmpty { lines.removeFirst() }
        }
        return (lines, indentation)
    }

    private func unescaped(_ range: Range<Int>) -> String {
        var hasEscape = false
        for position in range where bytes[position] == 0x5C {
            hasEscape = true
            break
        }
        if !hasEscape { return String(decoding: bytes[range], as: UTF8.self) }
        var result: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            guard byte == 0x5C, position + 1 < range.upperBound else {
                result.append(byte)
                position += 1
                continue
            }
            position += 1
            switch bytes[position] {
            case 0x6E: result.append(0x0A)
            case 0x74: result.append(0x09)
            case 0x75: appendScalar(from: &position, upTo: range.upperBound, to: &result)
            default: result.append(bytes[position])
            }
            position += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends the scalar of `u{…}`; leaves `position` on its last byte.
    private func appendScalar(from position: inout Int, upTo end: Int, to result: inout [UInt8]) {
        var digits = position + 2
        var value: UInt32 = 0
        while digits < end, bytes[digits] != 0x7D {
            guard let digit = Int(String(decoding: bytes[digits...digits], as: UTF8.self), radix: 16),
                value < 0x1000_0000
            else { break }
            value = value << 4 | UInt32(digit)
            digits += 1
        }
        let character = Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
        result.append(contentsOf: character.utf8)
        position = Swift.min(digits, end - 1)
    }
}
