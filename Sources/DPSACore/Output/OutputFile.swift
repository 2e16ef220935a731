/// One generated file: a path below the output directory, and its content.
public struct OutputFile: Sendable, Equatable {
    /// The path below the output directory, with `/`, without `..`.
    public var path: String
    /// The path of an output directly before this one that has the same content; the two may then be one file of two names.
    public private(set) var sameAs: String?

    /// The content stays where it was written; copies of the file share it.
    private final class Content: Sendable {
        let buffer: ByteBuffer
        init(_ buffer: consuming ByteBuffer) { self.buffer = buffer }
    }

    private let content: Content

    /// Creates an output file of what was written.
    init(path: String, _ buffer: consuming ByteBuffer) {
        self.path = path
        content = Content(buffer)
    }

    /// Creates an output file.
    public init(path: String, bytes: [UInt8]) {
        var buffer = ByteBuffer(capacity: bytes.count)
        buffer.append(bytes: bytes)
        self.init(path: path, buffer)
    }

    /// Creates an output file with the content of the one that is written directly before it.
    public init(path: String, sameAs other: OutputFile) {
        self.path = path
        sameAs = other.path
        content = other.content
    }

    /// How many bytes the content has.
    public var byteCount: Int { content.buffer.count }

    /// A copy of the content.
    public var bytes: [UInt8] { content.buffer.bytes }

    /// Gives a view of the content.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try content.buffer.withBytes(body)
    }

    /// Whether two files have one path and one content.
    public static func == (left: OutputFile, right: OutputFile) -> Bool {
        left.path == right.path && left.sameAs == right.sameAs
            && left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
    }
}
