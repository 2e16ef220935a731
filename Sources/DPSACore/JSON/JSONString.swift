extension ByteBuffer {
    /// Appends a text as a JSON string, in quotation marks.
    ///
    /// Beside what JSON demands, these are escaped, so that the text is harmless in a web page, a script and a terminal: `<`,
    /// the line separators U+2028 and U+2029, the bidirectional controls (U+061C, U+200E and F, U+202A to E, U+2066 to 9), and
    /// U+007F.
    @inline(never)
    mutating func append(quotedJSON text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
            if !append(quotingPlain: bytes) { append(quoting: bytes) }
        }
        if isDone != nil { return }
        var text = text
        text.withUTF8 { append(quoting: $0) }
    }

    /// Appends a text in which nothing needs an escape, as nearly all are; appends nothing if something may need one.
    @inline(__always)
    private mutating func append(quotingPlain bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isPlain = true
        append(upTo: bytes.count + 2) { target in
            target[0] = UInt8(ascii: "\"")
            var index = 0
            while index + 8 <= bytes.count {
                let word = ByteWord(bytes, at: index)
                if !word.isPrintable(without: 0x22, 0x3C, 0x5C) {
                    isPlain = false
                    return 0
                }
                UnsafeMutableRawPointer(target + index + 1).storeBytes(of: word.bits, as: UInt64.self)
                index += 8
            }
            if index < bytes.count, bytes.count >= 8 {
                // The last eight, some of them for the second time.
                index = bytes.count - 8
                let word = ByteWord(bytes, at: index)
                isPlain = word.isPrintable(without: 0x22, 0x3C, 0x5C)
                UnsafeMutableRawPointer(target + index + 1).storeBytes(of: word.bits, as: UInt64.self)
                if !isPlain { return 0 }
                index += 8
            }
            while index < bytes.count {
                if bytes[index] >= 0x80 || JSONString.mayNeedEscape(bytes[index]) {
                    isPlain = false
                    return 0
                }
                target[index + 1] = bytes[index]
                index += 1
            }
            target[index + 1] = UInt8(ascii: "\"")
            return index + 2
        }
        return isPlain
    }

    private mutating func append(quoting bytes: UnsafeBufferPointer<UInt8>) {
        append(byte: UInt8(ascii: "\""))
        var written = 0
        var index = 0
        while index < bytes.count {
            guard JSONString.mayNeedEscape(bytes[index]), let special = JSONString.special(in: bytes, at: index) else {
                index += 1
                continue
            }
            append(bytes: UnsafeBufferPointer(rebasing: bytes[written..<index]))
            append(jsonEscape: special.scalar)
            index += special.length
            written = index
        }
        append(bytes: UnsafeBufferPointer(rebasing: bytes[written...]))
        append(byte: UInt8(ascii: "\""))
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

    /// Whether a scalar to escape may begin with the byte: a quick test that nearly every byte fails.
    @inline(__always)
    static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x3C, 0x5C, 0x7F, 0xD8, 0xE2: true
        default: false
        }
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
