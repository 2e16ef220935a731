/// Writes Swift text: the only place that knows how a text becomes a comment, a literal or a line.
struct SwiftWriter: ~Copyable {
    /// What was written so far.
    private(set) var buffer: ByteBuffer
    /// How many blocks are open.
    private var depth = 0
    private var lineStart = 0

    /// Creates a writer with room for `capacity` bytes.
    init(capacity: Int = 0) { buffer = ByteBuffer(capacity: capacity) }

    /// How many bytes were written so far.
    var count: Int { buffer.count }

    /// Forgets what was written.
    mutating func removeAll() { buffer.truncate(to: 0) }

    /// Ends the writing, and gives up what was written.
    consuming func finished() -> ByteBuffer { buffer }

    /// Gives a view of what was written so far.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { buffer.withBytes(body) }

    /// How many bytes the current line has.
    var column: Int { buffer.count - lineStart }

    // MARK: Lines

    /// Begins a line.
    mutating func begin() {
        lineStart = buffer.count
        switch depth {
        case 0: break
        case 1: buffer.append("    ")
        case 2: buffer.append("        ")
        case 3: buffer.append("            ")
        case 4: buffer.append("                ")
        default: for _ in 0..<depth { buffer.append("    ") }
        }
    }

    /// Ends the line.
    mutating func end() { buffer.append(byte: 0x0A) }

    /// Writes a whole line.
    mutating func line(_ text: StaticString) {
        begin()
        buffer.append(text)
        end()
    }

    /// Ends the line with an opening brace.
    mutating func open() {
        buffer.append(" {\n")
        depth += 1
    }

    /// Writes the closing brace of a block.
    mutating func close() {
        depth -= 1
        line("}")
    }

    /// Writes an empty line.
    mutating func blank() { buffer.append(byte: 0x0A) }

    /// Goes on on a new line, a little deeper.
    mutating func wrap() {
        end()
        begin()
        buffer.append("    ")
    }

    // MARK: Inside a line

    /// Writes text that is Swift already.
    @inline(__always)
    mutating func text(_ text: StaticString) { buffer.append(text) }

    /// Writes a name that was made for Swift.
    mutating func name(_ name: String) { buffer.append(text: name) }

    /// Writes a number.
    mutating func number(_ number: Int) { buffer.append(number: number) }

    /// Writes bytes that are Swift already.
    mutating func swift(_ bytes: UnsafeBufferPointer<UInt8>) { buffer.append(bytes: bytes) }

    /// Writes a string literal.
    mutating func literal(_ text: String) {
        buffer.append(byte: 0x22)
        literalText(text)
        buffer.append(byte: 0x22)
    }

    /// Writes a piece of a string literal.
    mutating func literalText(_ text: String) {
        if SwiftWriter.isPlain(text) {
            buffer.append(text: text)
        } else {
            for scalar in text.unicodeScalars { escape(scalar) }
        }
    }

    /// Writes a text into a literal of several, and its end, a NUL; none of its own stays.
    mutating func termText(_ text: String) {
        if SwiftWriter.isPlain(text) {
            buffer.append(text: text)
        } else {
            for scalar in text.unicodeScalars { escape(scalar.value == 0 ? " " : scalar) }
        }
        buffer.append("\\0")
    }

    /// Writes a documentation comment: a summary, and after an empty line the text, if there is any.
    mutating func documentation(_ summary: String, _ text: String = "") {
        comment(summary)
        if !text.isEmpty { paragraph(text) }
    }

    /// Writes a further paragraph of a documentation comment.
    mutating func paragraph(_ text: String) {
        line("///")
        if SwiftWriter.isPlainComment(text) { return comment(text) }
        var lines = text.unicodeScalars[...]
        while let end = lines.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
            comment(String(lines[..<end]))
            lines = lines[lines.index(after: end)...]
        }
        comment(String(lines))
    }

    // MARK: Escaping

    /// Writes one line of a documentation comment.
    private mutating func comment(_ text: String) {
        begin()
        if text.isEmpty {
            buffer.append("///\n")
            return
        }
        buffer.append("/// ")
        commentText(text)
        end()
    }

    /// Writes a text inside a comment: one line, whatever it is, and safe inside `/* */` as well.
    mutating func commentText(_ text: String) {
        if SwiftWriter.isPlainComment(text) { return buffer.append(text: text) }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if SwiftWriter.isControl(scalar) {
                buffer.append(byte: 0x20)
            } else {
                if (previous == "*" && scalar == "/") || (previous == "/" && scalar == "*") {
                    buffer.append(byte: 0x20)
                }
                append(scalar)
            }
            previous = scalar
        }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": buffer.append("\\\"")
        case "\\": buffer.append("\\\\")
        case "\n": buffer.append("\\n")
        case "\r": buffer.append("\\r")
        case "\t": buffer.append("\\t")
        default:
            if SwiftWriter.isControl(scalar) {
                buffer.append("\\u{")
                buffer.append(text: String(scalar.value, radix: 16, uppercase: true))
                buffer.append("}")
            } else {
                append(scalar)
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { buffer.append(byte: UInt8(scalar.value)) } else { buffer.append(text: String(scalar)) }
    }

    /// Whether a scalar is not to be seen, or would let a line end or a text be read in another order.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        // Joiners are part of words in some languages, and of emoji.
        if scalar.value == 0x200C || scalar.value == 0x200D { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    /// Whether a text is printable ASCII.
    static func isPrintable(_ text: String) -> Bool { isASCII(text, without: 0, 0) }

    /// Whether a text is printable ASCII without quotes and backslashes.
    private static func isPlain(_ text: String) -> Bool {
        isASCII(text, without: UInt8(ascii: "\""), UInt8(ascii: "\\"))
    }

    /// Whether a text is printable ASCII without asterisks.
    private static func isPlainComment(_ text: String) -> Bool {
        isASCII(text, without: UInt8(ascii: "*"), UInt8(ascii: "*"))
    }

    /// Whether a text is printable ASCII without two characters.
    @inline(__always)
    private static func isASCII(_ text: String, without one: UInt8, _ other: UInt8) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.isPrintable(without: one, other, other) } ?? false
    }
}
