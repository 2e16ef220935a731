/// Where a text stands in HTML, which decides what must be escaped.
enum HTMLContext {
    /// Between tags, outside raw text elements.
    case text
    /// Inside double quotation marks.
    case attribute
    /// Inside a comment, where nothing can be escaped and two hyphens must not meet.
    case comment
}

extension ByteBuffer {
    /// Appends a text so that an HTML parser reads it back as this text.
    ///
    /// Characters that would change how the page is read rather than what it says (controls, bidirectional controls,
    /// noncharacters) are shown by their number instead: `<U+202E>`.
    mutating func append(escaping text: String, in context: HTMLContext) {
        // Not `withUTF8` at first, which wants a variable, and with it a reference of its own.
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0, in: context) }
        if isDone != nil { return }
        var text = text
        text.withUTF8 { append(escaping: $0, in: context) }
    }

    private mutating func append(escaping source: UnsafeBufferPointer<UInt8>, in context: HTMLContext) {
        // Nearly all texts are such.
        if append(plain: source) { return }
        var start = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            if Self.isPlain(byte) {
                index += 1
                continue
            }
            var length = 1
            var replacement: StaticString = ""
            var shown: UInt32?
            switch byte {
            case UInt8(ascii: "&") where context != .comment: replacement = "&amp;"
            case UInt8(ascii: "<") where context != .comment: replacement = "&lt;"
            case UInt8(ascii: ">") where context != .comment: replacement = "&gt;"
            case UInt8(ascii: "\"") where context == .attribute: replacement = "&quot;"
            case UInt8(ascii: "-") where context == .comment && index > 0 && source[index - 1] == byte:
                replacement = " -"
            case 0..<0x20, 0x7F: shown = UInt32(byte)
            case 0xC2...:
                let scalar = Self.scalar(at: index, in: source)
                length = scalar.length
                if Self.misleads(scalar.value) { shown = scalar.value }
            default: break
            }
            if replacement.utf8CodeUnitCount > 0 || shown != nil {
                append(bytes: UnsafeBufferPointer(rebasing: source[start..<index]))
                start = index + length
                if let shown { append(codePoint: shown, in: context) } else { append(replacement) }
            }
            index += length
        }
        append(bytes: UnsafeBufferPointer(rebasing: source[start...]))
    }

    /// Appends a text in which every byte stands for itself in every context; appends nothing if one may not.
    @inline(__always)
    private mutating func append(plain source: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = count
        append(upTo: source.count) { target in
            var index = 0
            while index + 8 <= source.count {
                let word = ByteWord(source, at: index)
                if !word.isPrintable(without: 0x22, 0x26, 0x2D, 0x3C, 0x3E) { return 0 }
                UnsafeMutableRawPointer(target + index).storeBytes(of: word.bits, as: UInt64.self)
                index += 8
            }
            if index < source.count, source.count >= 8 {
                // The last eight, some of them for the second time.
                index = source.count - 8
                let word = ByteWord(source, at: index)
                if !word.isPrintable(without: 0x22, 0x26, 0x2D, 0x3C, 0x3E) { return 0 }
                UnsafeMutableRawPointer(target + index).storeBytes(of: word.bits, as: UInt64.self)
                index += 8
            }
            while index < source.count {
                if !Self.isPlain(source[index]) || source[index] < 0x20 { return 0 }
                target[index] = source[index]
                index += 1
            }
            return index
        }
        return count - start == source.count
    }

    /// Whether a byte stands for itself in every context: a character of ASCII, but no control and none of `"&-<>`.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte < 0x40 ? plainBytes >> UInt64(byte) & 1 == 1 : byte < 0x7F
    }

    /// A bit for each of the first 64 bytes.
    private static var plainBytes: UInt64 {
        let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x2D | 1 << 0x3C | 1 << 0x3E
        let tabAndLineFeed: UInt64 = 1 << 0x09 | 1 << 0x0A
        return ~0xFFFF_FFFF & ~marks | tabAndLineFeed
    }

    /// Takes away the quotation mark at an index if none is needed around what follows, which is the value of an attribute;
    /// returns whether it did.
    mutating func removeQuotationMark(at index: Int) -> Bool {
        let isBare = withBytes { bytes in
            index + 1 < bytes.count && bytes[(index + 1)...].allSatisfy(Self.needsNoQuotes)
        }
        if isBare { remove(at: index) }
        return isBare
    }

    /// Whether a byte may stand in the value of an attribute without quotation marks: a letter, a digit or one of `#-./:@_`.
    @inline(__always)
    private static func needsNoQuotes(_ byte: UInt8) -> Bool {
        // A bit for each of 64 bytes: `#`, `-./` and `0` to `:`; `@` to `Z`, `_` and `a` to `z`.
        let low: UInt64 = 1 << 0x23 | 0x1FFF << 0x2D | 1 << 0x3A
        let high: UInt64 = 0x7FF_FFFF | 1 << 0x1F | 0x3FF_FFFF << 0x21
        return byte < 0x40 ? low >> UInt64(byte) & 1 == 1 : byte < 0x80 && high >> UInt64(byte - 0x40) & 1 == 1
    }

    private mutating func append(codePoint: UInt32, in context: HTMLContext) {
        append(context == .comment ? "[U+" : "&lt;U+")
        let width: UInt32 = codePoint > 0xFFFF ? 20 : 12
        for shift in stride(from: width, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: codePoint >> shift & 0xF)
            append(byte: digit < 10 ? 0x30 + digit : 0x41 + digit - 10)
        }
        append(context == .comment ? "]" : "&gt;")
    }

    /// Controls, bidirectional controls and noncharacters.
    private static func misleads(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }

    /// The scalar whose lead byte (at least 0xC2) stands at an index of valid UTF-8.
    private static func scalar(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
        let lead = UInt32(source[index])
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = lead & (0xFF >> UInt32(length + 1))
        for offset in 1..<length where index + offset < source.count {
            value = value << 6 | UInt32(source[index + offset]) & 0x3F
        }
        return (value, length)
    }
}
