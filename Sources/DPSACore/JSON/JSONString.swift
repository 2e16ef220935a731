extension ByteBuffer {
    /// Appends a text as a JSON string, in quotation marks.
    ///
    /// Beside what JSON demands, these are escaped, so that the text is harmless in a web page, a script and a terminal: `<`,
    /// the line separators U+2028 and U+2029, the bidirectional controls (U+061C, U+200E and F, U+202A to E, U+2066 to 9), and
    /// U+007F.
    @inline(never)
    mutating func append(quotedJSON text: String) {
        append(byte: UInt8(ascii: "\""))
        if text.utf8.withContiguousStorageIfAvailable({ append(escapingJSON: $0) }) == nil {
            var text = text
            text.withUTF8 { append(escapingJSON: $0) }
        }
        append(byte: UInt8(ascii: "\""))
    }

    @inline(__always)
    private mutating func append(escapingJSON bytes: UnsafeBufferPointer<UInt8>) {
        var written = 0
        var index = JSONString.plainPrefix(of: bytes, from: 0)
        while index < bytes.count {
            if let special = JSONString.special(in: bytes, at: index) {
                append(bytes: UnsafeBufferPointer(rebasing: bytes[written..<index]))
                append(jsonEscape: special.scalar)
                index += special.length
                written = index
            } else {
                index += 1
            }
            index = JSONString.plainPrefix(of: bytes, from: index)
        }
        append(bytes: UnsafeBufferPointer(rebasing: bytes[written...]))
    }

    private mutating func append(jsonEscape scalar: UInt16) {
        switch scalar {
        case 0x22: append(#"\""#)
        case 0x5C: append(#"\\"#)
        case 0x08: append(#"\b"#)
        case 0x09: append(#"\t"#)
        case 0x0A: append(#"\n"#)
        case 0x0C: append(#"\f"#)
        case 0x0D: append(#"\r"#)
        default:
            append(#"\u"#)
            for shift in [12, 8, 4, 0] as [UInt16] {
                let digit = UInt8(truncatingIfNeeded: scalar >> shift) & 0xF
                append(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}

/// What must not stand in a JSON string as it is.
private enum JSONString {
    /// A scalar to escape, of the basic plane as all of them, and how many bytes it takes.
    struct Special {
        var scalar: UInt16
        var length: Int
    }

    /// The index of the next byte with which a scalar to escape may begin.
    @inline(__always)
    static func plainPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count, !mayNeedEscape(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
            index += 8
        }
        while index < raw.count, !mayNeedEscape(raw[index]) { index += 1 }
        return index
    }

    @inline(__always)
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x3C, 0x5C, 0x7F, 0xD8, 0xE2: true
        default: false
        }
    }

    /// Whether one of eight bytes is not printable ASCII, or `"`, `<` or `\`: nearly all texts have none.
    @inline(__always)
    private static func mayNeedEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // The highest bit of a byte of the difference is set if the byte is 0, or if one beside it was.
        func hasByte(_ byte: UInt64) -> UInt64 { (word ^ byte &* ones) &- ones }
        let found = (word &- 0x20 &* ones) | (word &+ ones) | word | hasByte(0x22) | hasByte(0x3C) | hasByte(0x5C)
        return found & (0x80 &* ones) != 0
    }

    /// The scalar to escape that begins at an index, if one does.
    static func special(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Special? {
        let first = bytes[index]
        switch first {
        case 0..<0x20, 0x22, 0x3C, 0x5C, 0x7F: return Special(scalar: UInt16(first), length: 1)
        case 0xD8:
            guard index + 1 < bytes.count, bytes[index + 1] == 0x9C else { return nil }
            return Special(scalar: 0x061C, length: 2)
        case 0xE2:
            guard index + 2 < bytes.count else { return nil }
            let scalar = 0x2000 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F)
            switch scalar {
            case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return Special(scalar: scalar, length: 3)
            default: return nil
            }
        default: return nil
        }
    }
}
