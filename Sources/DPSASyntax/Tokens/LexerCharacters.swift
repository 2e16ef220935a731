// Characters outside printable ASCII: what may not occur, and how it is reported.

extension Scanner {
    /// Steps over a character outside printable ASCII.
    mutating func skipUnusualCharacter(into list: inout TokenList) {
        let start = index
        guard let (scalar, length) = scalar(at: start) else {
            // A run of such bytes is one mistake.
            var end = start + 1
            while end < bytes.count, bytes[end] >= 0x80, scalar(at: end) == nil { end += 1 }
            index = end
            let byte = String(bytes[start], radix: 16, uppercase: true)
            fault(
                .invalidEncoding,
                "byte 0x\(byte) at offset \(start) is not UTF-8; save the file as UTF-8",
                start..<end,
                in: &list
            )
            return
        }
        index = start + length
        if Self.isForbidden(scalar) {
            fault(
                .forbiddenCharacter,
                "the character \(Self.escaped(scalar)) at offset \(start) is invisible and can mislead a reader; remove it",
                start..<index,
                replacement: "",
                in: &list
            )
        }
    }

    /// Scans bytes that begin no token.
    mutating func scanUnknown(into list: inout TokenList) {
        if startsLine, scanConflictMarker(into: &list) { return }
        let byte = bytes[index]
        if byte >= 0x80 { return scanUnknownScalar(into: &list) }
        if byte < 0x20 || byte == 0x7F { return scanControls(into: &list) }
        if byte == 0x27, scanMarkedString(into: &list) { return }
        if byte == 0x23 { return scanForeignComment(into: &list) }
        let start = index
        index += 1
        // A run of such signs is one mistake.
        while index < bytes.count, Self.isUnknownSign(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[start..<Swift.min(index, start + 40)], as: UTF8.self)
        // Between names it is taken for the comma that belongs there.
        let isAnd = text == "&"
        fault(
            .unknownCharacter,
            "`\(text)` is not a sign of the language\(isAnd ? "; between two names stands `,`" : "")",
            start..<index,
            replacement: isAnd ? "," : nil,
            in: &list
        )
        append(isAnd ? .comma : .unknown, start, index, to: &list)
    }

    /// Passes over a comment that begins as in other languages, with `#`.
    private mutating func scanForeignComment(into list: inout TokenList) {
        let start = index
        while index < bytes.count, bytes[index] == 0x23 { index += 1 }
        fault(
            .unknownCharacter,
            "`#` is not a sign of the language; a comment begins with `//`",
            start..<index,
            replacement: "//",
            in: &list
        )
        index = endOfLine(from: index)
    }

    /// Steps over a run of one control character: reported, but no token, so the statement round it is still read.
    private mutating func scanControls(into list: inout TokenList) {
        let start = index
        while index < bytes.count, bytes[index] == bytes[start] { index += 1 }
        fault(
            .forbiddenCharacter,
            "the character \(Self.escaped(UInt32(bytes[start]))) at offset \(start) is a control character; remove it",
            start..<index,
            replacement: "",
            in: &list
        )
    }

    private static func isUnknownSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x26, 0x2A, 0x2B, 0x2D, 0x3C...0x40, 0x5C, 0x5E, 0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    private mutating func scanUnknownScalar(into list: inout TokenList) {
        let start = index
        if scanMarkedString(into: &list) { return }
        if scanForeignName(from: start, into: &list) { return }
        guard let (value, length) = scalar(at: start) else {
            skipUnusualCharacter(into: &list)
            append(.unknown, start, index, to: &list)
            return
        }
        index = start + length
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if Unicode.Scalar(value)?.properties.isWhitespace == true {
            fault(
                .unknownCharacter,
                "the character \(Self.escaped(value)) is a space of typography; write a plain space",
                start..<index,
                replacement: " ",
                in: &list
            )
            return
        }
        let sign = Self.typography.first { $0.scalar == value }
        let hint = sign.map { "; write `\($0.ascii)`" } ?? ""
        fault(
            .unknownCharacter,
            "`\(text)` is not a sign of the language\(hint)",
            start..<index,
            replacement: sign?.ascii,
            in: &list
        )
        append(sign?.kind ?? .unknown, start, index, to: &list)
    }

    /// Scans a name or a number with characters outside ASCII; reports the first of them.
    mutating func scanForeignName(from start: Int, into list: inout TokenList) -> Bool {
        var end = start
        var foreign: (scalar: UInt32, offset: Int, length: Int)?
        var digits = ""
        var isNumber = true
        /// What is left without the invisible characters, as long as nothing else is foreign.
        var visible: [UInt8]? = []
        while end < bytes.count {
            let byte = bytes[end]
            if byte < 0x80 {
                let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
                let isDigit = byte >= 0x30 && byte <= 0x39
                guard isLetter || isDigit || byte == 0x5F else { break }
                if isDigit { digits.unicodeScalars.append(Unicode.Scalar(byte)) } else { isNumber = false }
                visible?.append(byte)
                end += 1
                continue
            }
            guard let (value, length) = scalar(at: end), let unicode = Unicode.Scalar(value),
                unicode.properties.isIDContinue || Self.isForbidden(value) || Self.isZeroWidth(value)
            else { break }
            if foreign == nil { foreign = (value, end, length) }
            if !(Self.isForbidden(value) || Self.isZeroWidth(value)) { visible = nil }
            if unicode.properties.numericType == .decimal, let digit = unicode.properties.numericValue {
                digits += String(Int(digit))
            } else {
                isNumber = false
            }
            end += length
        }
        guard let foreign, end > start else { return false }
        index = end
        if isNumber {
            fault(
                .unknownCharacter,
                "`\(Unicode.Scalar(foreign.scalar).map(String.init) ?? "")` (\(Self.code(foreign.scalar))) is not a digit of "
                    + "the language; numbers are written with `0` to `9`",
                start..<end,
                replacement: digits,
                in: &list
            )
            append(.integer, start, end, to: &list)
            return true
        }
        let isInvisible = Self.isForbidden(foreign.scalar) || Self.isZeroWidth(foreign.scalar)
        reportForeign(foreign.scalar, isInvisible, foreign.offset..<foreign.offset + foreign.length, in: &list)
        guard let visible else {
            append(.name, start, end, to: &list)
            return true
        }
        // Where only invisible characters are in the way, the word is still known; and where nothing else is, there is none.
        if visible.isEmpty { return true }
        let keyword = keywords.keyword(visible)
        append(.name, start, end, keyword: keyword, to: &list)
        return true
    }

    private func reportForeign(_ scalar: UInt32, _ isInvisible: Bool, _ range: Range<Int>, in list: inout TokenList) {
        let letter = Unicode.Scalar(scalar).map { String($0) } ?? ""
        let character =
            isInvisible
            ? "the invisible character \(Self.escaped(scalar))" : "`\(letter)` (\(Self.code(scalar)))"
        fault(
            isInvisible ? .forbiddenCharacter : .unknownCharacter,
            "\(character) at offset \(range.lowerBound) may not stand in a name; names are ASCII letters, digits "
                + "and `_`",
            range,
            replacement: isInvisible ? "" : nil,
            in: &list
        )
    }

    /// Reports a conflict marker once, and passes over the other markers of its region and all sides but the first.
    private mutating func scanConflictMarker(into list: inout TokenList) -> Bool {
        let start = index
        let sign = bytes[start]
        guard sign == 0x3C || sign == 0x3D || sign == 0x3E || sign == 0x7C, isMarker(sign, at: start) else {
            return false
        }
        if sign == 0x3C || !isInsideConflict {
            fault(
                .conflictMarker,
                "a merge left its conflict markers here; choose one side and remove them",
                start..<start + 7,
                in: &list
            )
        }
        isInsideConflict = sign != 0x3E
        index = endOfLine(from: start)
        if sign == 0x3D || sign == 0x7C, let end = endOfConflict(from: index) {
            isInsideConflict = false
            index = end
        }
        startsLine = true
        return true
    }

    private func isMarker(_ sign: UInt8, at start: Int) -> Bool {
        guard start + 7 <= bytes.count else { return false }
        for position in start..<start + 7 where bytes[position] != sign { return false }
        return true
    }

    private func endOfLine(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// The end of the line that closes a conflict, if there is one.
    private mutating func endOfConflict(from start: Int) -> Int? {
        if hasOpenConflict { return nil }
        var line = start
        while line < bytes.count {
            // A new conflict begins before this one has ended: its end is not ours.
            if isMarker(0x3C, at: line) { return nil }
            if isMarker(0x3E, at: line) { return endOfLine(from: line) }
            line = endOfLine(from: line)
            while line < bytes.count, bytes[line] == 0x0A || bytes[line] == 0x0D { line += 1 }
        }
        hasOpenConflict = true
        return nil
    }

    /// Scans a string between quotation marks of typography or apostrophes, and offers the straight ones.
    private mutating func scanMarkedString(into list: inout TokenList) -> Bool {
        let start = index
        guard let (opening, length) = scalar(at: start), Self.opensString(opening) else { return false }
        var end = start + length
        var closing = 0
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
            if let (value, length) = scalar(at: end), Self.closesString(value, openedBy: opening) {
                closing = length
                break
            }
            end += 1
        }
        // An apostrophe alone is not the beginning of a string.
        if closing == 0, opening == 0x27 { return false }
        if closing == 0 { end = trimmedEnd(of: start + length..<end) }
        let content = String(decoding: bytes[start + length..<end], as: UTF8.self)
        index = end + closing
        let isSimple = !content.contains("\\") && !content.contains("\"")
        fault(
            .unknownCharacter,
            "expected a straight quotation mark, `\"`, found another one; texts stand between straight ones",
            isSimple ? start..<index : start..<start + length,
            replacement: isSimple ? "\"\(content)\"" : nil,
            in: &list
        )
        append(.string, start, index, to: &list)
        return true
    }

    private static func opensString(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x27, 0x2018, 0x201C...0x201E, 0xAB, 0xFF02: true
        default: false
        }
    }

    private static func closesString(_ scalar: UInt32, openedBy opening: UInt32) -> Bool {
        switch opening {
        case 0x27: scalar == 0x27
        case 0x2018: scalar == 0x2019
        case 0xAB: scalar == 0xBB
        default: scalar == 0x22 || scalar == 0x201C || scalar == 0x201D || scalar == 0xFF02
        }
    }

    /// Decodes the scalar at an offset; nil where the bytes are not UTF-8.
    func scalar(at offset: Int) -> (UInt32, Int)? {
        guard offset < bytes.count else { return nil }
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return nil }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for position in offset + 1..<offset + length {
            guard bytes[position] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[position] & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
        return (value, length)
    }

    /// Whether a character may occur nowhere: controls and bidirectional controls, which show a text in another order than it has.
    static func isForbidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFEFF: true
        default: false
        }
    }

    /// Whether a character has no width: harmless in a text, misleading in a name.
    static func isZeroWidth(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x00AD, 0x180E, 0x200B...0x200D, 0x2060...0x2064: true
        default: false
        }
    }

    /// A character as `<U+202E>`.
    static func escaped(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits + ">"
    }

    /// A character's code point, `U+202E`.
    static func code(_ scalar: UInt32) -> String { String(escaped(scalar).dropFirst().dropLast()) }

    /// Signs of typography, their ASCII form, and the token that they are taken for.
    private static let typography: [(scalar: UInt32, ascii: String, kind: Token.Kind)] = [
        (0x2019, "\"", .unknown), (0x2013, "-", .unknown), (0x2014, "-", .unknown), (0x2212, "-", .unknown),
        (0xFF0C, ",", .comma), (0x3001, ",", .comma), (0xFF1A, ":", .colon), (0xFF1B, ";", .semicolon),
        (0xFF0E, ".", .dot), (0x3002, ".", .dot), (0xFF08, "(", .leftParenthesis), (0xFF09, ")", .rightParenthesis),
        (0xFF3B, "[", .leftBracket), (0xFF3D, "]", .rightBracket), (0xFF5B, "{", .leftBrace),
        (0xFF5D, "}", .rightBrace),
    ]
}
