import DPSACore

/// JSON as it is written: members in the order in which they are added.
///
/// The only JSON writer of this library.
struct JSONText: ~Copyable, Sendable {
    private var buffer = ByteBuffer(capacity: 1024)
    // For each open object or array: whether it has a member already, and whether its members stand on lines of their own.
    private var levels: [(hasMembers: Bool, onLines: Bool)] = []
    private var followsKey = false

    /// The document with a line feed at its end.
    var line: [UInt8] { buffer.bytes + [0x0A] }

    mutating func beginObject() { open("{", onLines: false) }
    mutating func endObject() { close("}") }
    mutating func beginArray(onLines: Bool = false) { open("[", onLines: onLines) }
    mutating func endArray() { close("]") }

    /// The name of the member that is written next.
    mutating func key(_ name: StaticString) {
        separate()
        write("\(name)")
        buffer.append(":")
        followsKey = true
    }

    mutating func member(_ name: StaticString, _ text: String) {
        key(name)
        element(text)
    }

    mutating func member(_ name: StaticString, _ number: Int) {
        key(name)
        element(number)
    }

    mutating func member(_ name: StaticString, _ flag: Bool) {
        key(name)
        separate()
        if flag { buffer.append("true") } else { buffer.append("false") }
    }

    mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { element(text) } else { null() }
    }

    mutating func null() {
        separate()
        buffer.append("null")
    }

    mutating func element(_ text: String) {
        separate()
        write(text)
    }

    mutating func element(_ number: Int) {
        separate()
        buffer.append(number: number)
    }

    private mutating func open(_ sign: StaticString, onLines: Bool) {
        separate()
        buffer.append(sign)
        levels.append((false, onLines))
    }

    private mutating func close(_ sign: StaticString) {
        if let level = levels.popLast(), level.onLines, level.hasMembers { buffer.append("\n") }
        buffer.append(sign)
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        guard let last = levels.indices.last else { return }
        if levels[last].hasMembers { buffer.append(",") }
        if levels[last].onLines { buffer.append("\n") }
        levels[last].hasMembers = true
    }

    private mutating func write(_ text: String) {
        buffer.append("\"")
        // Nearly all texts are names and paths.
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0 &- 0x20 < 0x5F && $0 != 0x22 && $0 != 0x3C && $0 != 0x5C }
        }
        if isPlain ?? false {
            buffer.append(text: text)
            buffer.append("\"")
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": buffer.append("\\\"")
            case "\\": buffer.append("\\\\")
            case "\n": buffer.append("\\n")
            case "\t": buffer.append("\\t")
            case "\r": buffer.append("\\r")
            default:
                if TextSafety.mustBeEscaped(scalar) || scalar == "<" {
                    writeEscape(scalar)
                } else {
                    buffer.append(bytes: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
        }
        buffer.append("\"")
    }

    // Scalars beyond the first plane take two escapes.
    private mutating func writeEscape(_ scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            buffer.append("\\u")
            buffer.append(text: String(repeating: "0", count: 4 - digits.count) + digits)
        }
    }
}
