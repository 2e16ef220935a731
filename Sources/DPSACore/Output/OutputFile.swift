/// One generated file: a path below the output directory, and its bytes.
public struct OutputFile: Sendable, Equatable {
    /// The path below the output directory, with `/`, without `..`.
    public var path: String
    /// The content.
    public var bytes: [UInt8]

    /// Creates an output file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
