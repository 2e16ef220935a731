// Characters outside printable ASCII: what may not occur, and how it is reported.

extension Scanner {
    /// Steps over a character outside printable ASCII.
    mutating func skipUnusualCharacter(into list: inout TokenList) {
        let start = index
        guard let (scalar, length) = scalar(at: start) else {
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - start < 4 { end += 1 }
            index = end
            let byte = String(bytes[start], radix: 16, uppercase: true)
            fault(
                .invalidEncoding, "byte 0x\(byte) at offset \(start) is not UTF-8; save the file as UTF-8", start..<end,
                in: &list)
            return
        }
        index = start + length
        if Self.isForbidden(scalar) {
            fault(
                .forbiddenCharacter,
                "the character \(Self.escaped(scalar)) at offset \(start) is invisible and can mislead a reader; remove it",
                start..<index, replacement: "", in: &list)
        }
    }

    /// Scans bytes that begin no token.
    mutating func scanUnknown(into list: inout TokenList) {
        let start = index
        if startsLine, scanConflictMarker(into: &list) { return }
        guard bytes[start] >= 0x80 else {
            index += 1
            // A run of the same sign is one mistake.
            while index < bytes.count, bytes[index] == bytes[start] { index += 1 }
            let isControl = bytes[start] < 0x20 || bytes[start] == 0x7F
            if isControl {
                let scalar = UInt32(bytes[start])
                fault(
                    .forbiddenCharacter, "the character \(Self.escaped(scalar)) at offset \(start) is a control character; remove it",
                    start..<index, replacement: "", in: &list)
            } else {
                let text = String(decoding: bytes[start..<index], as: UTF8.self)
                fault(.unknownCharacter, "`\(text)` is not a sign of the language", start..<index, in: &list)
            }
            append(.unknown, start, index, to: &list)
            return
        }
        if scalar(at: start)?.0 == 0x201C { return scanCurlyString(into: &list) }
        if scanForeignName(from: start, into: &list) { return }
        skipUnusualCharacter(into: &list)
        if list.faults.last.map({ Int($0.range.start) }) != start {
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            fault(
                .unknownCharacter, Self.hint(for: text), start..<index, replacement: Self.asciiForm(of: text), in: &list)
        }
        append(.unknown, start, index, to: &list)
    }

    /// Scans a name with letters outside ASCII; reports the first of them.
    mutating func scanForeignName(from start: Int, into list: inout TokenList) -> Bool {
        var end = start
        var foreign: (scalar: UInt32, offset: Int, length: Int)?
        while end < bytes.count {
            let byte = bytes[end]
            if byte < 0x80 {
                let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
                guard isLetter || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F else { break }
                end += 1
                continue
            }
            guard let (value, length) = scalar(at: end), let unicode = Unicode.Scalar(value),
                unicode.properties.isIDContinue || Self.isForbidden(value) || Self.isZeroWidth(value)
            else { break }
            if foreign == nil { foreign = (value, end, length) }
            end += length
        }
        guard let foreign, end > start else { return false }
        index = end
        let isInvisible = Self.isForbidden(foreign.scalar) || Self.isZeroWidth(foreign.scalar)
        let code = Self.escaped(foreign.scalar)
        let letter = Unicode.Scalar(foreign.scalar).map { String($0) } ?? ""
        let character = isInvisible ? "the invisible character \(code)" : "`\(letter)` (\(code.dropFirst().dropLast()))"
        fault(
            isInvisible ? .forbiddenCharacter : .unknownCharacter,
            "\(character) at offset \(foreign.offset) may not stand in a name; names are ASCII letters, digits and `_`",
            foreign.offset..<foreign.offset + foreign.length, in: &list)
        append(.name, start, end, to: &list)
        return true
    }

    /// Reports a conflict marker once, and swallows the other markers of its region.
    private mutating func scanConflictMarker(into list: inout TokenList) -> Bool {
        let start = index
        let sign = bytes[start]
        guard sign == 0x3C || sign == 0x3D || sign == 0x3E || sign == 0x7C, start + 7 <= bytes.count else { return false }
        for position in start..<start + 7 where bytes[position] != sign { return false }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        if sign == 0x3C || !isInsideConflict {
            fault(
                .conflictMarker, "a merge left its conflict markers here; choose one side and remove them", start..<start + 7,
                in: &list)
        }
        isInsideConflict = sign != 0x3E
        index = end
        startsLine = true
        return true
    }

    private mutating func scanCurlyString(into list: inout TokenList) {
        let start = index
        var end = start + 3
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, scalar(at: end)?.0 != 0x201D, bytes[end] != 0x22 {
            end += 1
        }
        let closing = scalar(at: end)?.0 == 0x201D ? 3 : byte(at: end) == 0x22 ? 1 : 0
        let content = String(decoding: bytes[start + 3..<end], as: UTF8.self)
        index = end + closing
        fault(
            .unknownCharacter, "expected a straight quotation mark, `\"`, found a curly one", start..<start + 3,
            replacement: nil, in: &list)
        if !content.contains("\\") {
            list.faults[list.faults.count - 1].range = ByteRange(start: UInt32(start), end: UInt32(index))
            list.faults[list.faults.count - 1].replacement = "\"\(content)\""
        }
        append(.string, start, index, to: &list)
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

    /// Signs of typography and their ASCII form.
    private static let typography: [(String, String)] = [
        ("\u{201D}", "\""), ("\u{2018}", "\""), ("\u{2019}", "\""), ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2212}", "-"),
        ("\u{FF0C}", ","), ("\u{FF1A}", ":"), ("\u{FF1B}", ";"), ("\u{FF08}", "("), ("\u{FF09}", ")"), ("\u{FF5B}", "{"),
        ("\u{FF5D}", "}"), ("\u{3000}", " "), ("\u{00A0}", " "), ("\u{3001}", ","), ("\u{3002}", "."),
    ]

    private static func asciiForm(of text: String) -> String? {
        for (sign, ascii) in typography where sign == text { return ascii }
        return nil
    }

    private static func hint(for text: String) -> String {
        guard let ascii = asciiForm(of: text) else { return "`\(text)` is not a sign of the language" }
        return "`\(text)` is not a sign of the language; write `\(ascii)`"
    }
}
