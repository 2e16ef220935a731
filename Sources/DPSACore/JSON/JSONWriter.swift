/// Writes JSON: every JSON output goes through this type.
///
/// Members come out in the order in which they are written.  A container is a closure that gets an ``Object`` or a ``List``, so
/// a document is always balanced, a member always has a key, and an element never has one.
///
/// ```swift
/// let document = JSONWriter.document { object in
///     object.string("name", "XMusic")
///     object.list("categories") { list in list.string("UserOperationLog") }
/// }
/// ```
public struct JSONWriter: ~Copyable, Sendable {
    /// How the members of a container are laid out.
    public enum Layout: Sendable {
        /// Each on a line of its own, two spaces deeper than the container.
        case block
        /// All on one line, with everything inside them.
        case line
    }

    private var buffer: ByteBuffer
    private var depth = 0
    private var isEmpty = true
    private var isLine = false

    private init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

    /// Writes a document whose root is an object, and ends it with a newline.
    ///
    /// - Parameters:
    ///   - capacity: room for so many bytes at first.
    ///   - layout: how the members of the root are laid out.
    ///   - body: writes the members of the root.
    /// - Returns: the document.
    public static func document(
        capacity: Int = 1024,
        layout: Layout = .block,
        _ body: (inout Object) -> Void
    ) -> ByteBuffer {
        var object = Object(writer: JSONWriter(capacity: capacity))
        object.members(layout, body)
        var writer = object.writer
        writer.buffer.append(byte: UInt8(ascii: "\n"))
        return writer.buffer
    }

    // MARK: Values

    fileprivate mutating func string(_ text: String) { buffer.append(quotedJSON: text) }

    fileprivate mutating func integer(_ number: Int) { buffer.append(number: number) }

    fileprivate mutating func boolean(_ value: Bool) {
        if value { buffer.append("true") } else { buffer.append("false") }
    }

    fileprivate mutating func null() { buffer.append("null") }

    // MARK: Punctuation

    /// Opens a container, and tells whether the one around it is on a line.
    fileprivate mutating func enter(_ bracket: Unicode.Scalar, _ layout: Layout) -> Bool {
        let wasLine = isLine
        buffer.append(byte: UInt8(ascii: bracket))
        depth += 1
        isEmpty = true
        if layout == .line { isLine = true }
        return wasLine
    }

    fileprivate mutating func leave(_ bracket: Unicode.Scalar, _ wasLine: Bool) {
        depth -= 1
        let (spaces, beginsLine) = (2 * depth, !isEmpty && !isLine)
        buffer.append(upTo: spaces + 18) { target in
            let count = beginsLine ? Self.beginLine(at: target, afterComma: false, spaces) : 0
            target[count] = UInt8(ascii: bracket)
            return count + 1
        }
        isLine = wasLine
        // The container itself was written, so its surroundings are not empty.
        isEmpty = false
    }

    @inline(__always)
    fileprivate mutating func separate() {
        let (spaces, isFirst) = (2 * depth, isEmpty)
        isEmpty = false
        if isLine {
            if !isFirst { buffer.append(", ") }
        } else {
            buffer.append(upTo: spaces + 18) { Self.beginLine(at: $0, afterComma: !isFirst, spaces) }
        }
    }

    // A call for each key: inlined into every member of every construct, it would be most of the program.
    @inline(never)
    fileprivate mutating func key(_ key: StaticString) {
        let (spaces, isFirst, isLine) = (2 * depth, isEmpty, isLine)
        isEmpty = false
        let (bytes, count) = (key.utf8Start, key.utf8CodeUnitCount)
        // All at once: what separates it from the member before, and the key.
        buffer.append(upTo: spaces + count + 20) { start in
            var target = start
            if isLine {
                target[0] = UInt8(ascii: ",")
                target[1] = UInt8(ascii: " ")
                if !isFirst { target += 2 }
            } else {
                target += Self.beginLine(at: target, afterComma: !isFirst, spaces)
            }
            target[0] = UInt8(ascii: "\"")
            Self.copy(bytes, count, to: target + 1)
            target += count + 1
            target[0] = UInt8(ascii: "\"")
            target[1] = UInt8(ascii: ":")
            target[2] = UInt8(ascii: " ")
            return target + 3 - start
        }
    }

    /// Copies a key: most are short, and eight or four bytes from either end need no call.
    @inline(__always)
    private static func copy(_ key: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>) {
        let (from, to) = (UnsafeRawPointer(key), UnsafeMutableRawPointer(target))
        switch count {
        case 4...7:
            let last = count - 4
            to.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
            to.storeBytes(
                of: from.loadUnaligned(fromByteOffset: last, as: UInt32.self),
                toByteOffset: last,
                as: UInt32.self
            )
        case 8...16:
            let last = count - 8
            to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
            to.storeBytes(
                of: from.loadUnaligned(fromByteOffset: last, as: UInt64.self),
                toByteOffset: last,
                as: UInt64.self
            )
        default: target.update(from: key, count: count)
        }
    }

    fileprivate mutating func key(named key: String) {
        separate()
        buffer.append(quotedJSON: key)
        buffer.append(": ")
    }

    /// Begins a line, indented by some spaces; returns how many bytes that takes.
    ///
    /// Nearly all lines have at most 16 spaces, so that there must be room for 18 bytes more than spaces.
    @inline(__always)
    private static func beginLine(at target: UnsafeMutablePointer<UInt8>, afterComma: Bool, _ spaces: Int) -> Int {
        target[0] = UInt8(ascii: ",")
        let start = afterComma ? 2 : 1
        target[start - 1] = UInt8(ascii: "\n")
        let indentation = UnsafeMutableRawPointer(target + start)
        indentation.storeBytes(of: 0x2020_2020_2020_2020, as: UInt64.self)
        indentation.storeBytes(of: 0x2020_2020_2020_2020, toByteOffset: 8, as: UInt64.self)
        if spaces > 16 { (target + start + 16).initialize(repeating: UInt8(ascii: " "), count: spaces - 16) }
        return start + spaces
    }
}

extension JSONWriter {
    /// An object that is being written: members, each with a key.
    ///
    /// The keys of an object must differ; that is the caller's part.  A key that is a literal is written as it stands and must
    /// need no escape; a key that is data is given as `named`.
    public struct Object: ~Copyable {
        fileprivate var writer: JSONWriter

        /// Writes a string.
        @inline(__always)
        public mutating func string(_ key: StaticString, _ value: String) {
            writer.key(key)
            writer.string(value)
        }

        /// Writes a string under a key that is data.
        public mutating func string(named key: String, _ value: String) {
            writer.key(named: key)
            writer.string(value)
        }

        /// Writes an integer.
        @inline(__always)
        public mutating func integer(_ key: StaticString, _ value: Int) {
            writer.key(key)
            writer.integer(value)
        }

        /// Writes `true` or `false`.
        @inline(__always)
        public mutating func boolean(_ key: StaticString, _ value: Bool) {
            writer.key(key)
            writer.boolean(value)
        }

        /// Writes `null`.
        public mutating func null(_ key: StaticString) {
            writer.key(key)
            writer.null()
        }

        /// Writes an object.
        @inline(__always)
        public mutating func object(_ key: StaticString, _ layout: Layout = .block, _ body: (inout Object) -> Void) {
            writer.key(key)
            members(layout, body)
        }

        /// Writes an object under a key that is data.
        public mutating func object(named key: String, _ layout: Layout = .block, _ body: (inout Object) -> Void) {
            writer.key(named: key)
            members(layout, body)
        }

        /// Writes a list.
        @inline(__always)
        public mutating func list(_ key: StaticString, _ layout: Layout = .block, _ body: (inout List) -> Void) {
            writer.key(key)
            elements(layout, body)
        }

        /// Writes a list under a key that is data.
        public mutating func list(named key: String, _ layout: Layout = .block, _ body: (inout List) -> Void) {
            writer.key(named: key)
            elements(layout, body)
        }

        /// Writes an object as the value of the key that stands there.
        @inline(__always)
        fileprivate mutating func members(_ layout: Layout, _ body: (inout Object) -> Void) {
            let wasLine = writer.enter("{", layout)
            body(&self)
            writer.leave("}", wasLine)
        }

        @inline(__always)
        private mutating func elements(_ layout: Layout, _ body: (inout List) -> Void) {
            let wasLine = writer.enter("[", layout)
            var list = List(writer: writer)
            body(&list)
            self = Object(writer: list.writer)
            writer.leave("]", wasLine)
        }
    }

    /// A list that is being written: elements, without keys.
    public struct List: ~Copyable {
        fileprivate var writer: JSONWriter

        /// Writes a string.
        @inline(__always)
        public mutating func string(_ value: String) {
            writer.separate()
            writer.string(value)
        }

        /// Writes an integer.
        public mutating func integer(_ value: Int) {
            writer.separate()
            writer.integer(value)
        }

        /// Writes `true` or `false`.
        public mutating func boolean(_ value: Bool) {
            writer.separate()
            writer.boolean(value)
        }

        /// Writes `null`.
        public mutating func null() {
            writer.separate()
            writer.null()
        }

        /// Writes an object.
        @inline(__always)
        public mutating func object(_ layout: Layout = .block, _ body: (inout Object) -> Void) {
            writer.separate()
            let wasLine = writer.enter("{", layout)
            var object = Object(writer: writer)
            body(&object)
            self = List(writer: object.writer)
            writer.leave("}", wasLine)
        }

        /// Writes an object, and gives what was written, for ``fragment(_:)`` in a list like this one.
        mutating func keepingObject(_ layout: Layout, _ body: (inout Object) -> Void) -> [UInt8] {
            writer.separate()
            let start = writer.buffer.count
            var object = Object(writer: writer)
            object.members(layout, body)
            self = List(writer: object.writer)
            return writer.buffer.withBytes { Array($0[start...]) }
        }

        /// Writes a value that was written before.
        mutating func fragment(_ bytes: [UInt8]) {
            writer.separate()
            bytes.withUnsafeBufferPointer { writer.buffer.append(bytes: $0) }
        }

        /// Writes a list.
        public mutating func list(_ layout: Layout = .block, _ body: (inout List) -> Void) {
            writer.separate()
            let wasLine = writer.enter("[", layout)
            body(&self)
            writer.leave("]", wasLine)
        }
    }
}
