/// One input: its path as given, and its bytes.
public struct SourceFile: Sendable {
    /// The path as the user gave it, with `/`.
    public let path: String
    /// The bytes, unchanged.
    public let bytes: [UInt8]

    /// Creates a source file from its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text of a range.
    ///
    /// Invalid UTF-8 comes out as replacement characters.
    public func text(_ range: ByteRange) -> String {
        String(decoding: bytes[range.bounds(in: bytes.count)], as: UTF8.self)
    }
}

/// A range of bytes of one file; its end is exclusive.
public struct ByteRange: Sendable, Hashable {
    /// The first byte.
    public var start: UInt32
    /// The byte after the last.
    public var end: UInt32

    /// Creates a range.
    @inlinable
    public init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = end
    }

    /// The range as indices into a collection of `count` bytes, clamped to it.
    public func bounds(in count: Int) -> Range<Int> {
        let lower = Swift.min(Int(start), count)
        return lower..<Swift.max(lower, Swift.min(Int(end), count))
    }
}

/// A place in one of the files of a compilation.
public struct SourceLocation: Sendable, Hashable {
    /// The index of the file in the compilation.
    public var file: UInt32
    /// The bytes.
    public var range: ByteRange

    /// Creates a location.
    @inlinable
    public init(file: UInt32, range: ByteRange) {
        self.file = file
        self.range = range
    }
}
