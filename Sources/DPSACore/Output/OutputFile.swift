/// One generated file: a path below the output directory, and its bytes.
public struct OutputFile: Sendable, Equatable {
    /// The path below the output directory, with `/`, without `..`.
    public var path: String
    /// The content.
    public var bytes: [UInt8]
    /// The path of the output directly before this one if that has the same content; the two may then be one file of two names.
    public var sameAs: String?

    /// Creates an output file.
    public init(path: String, bytes: [UInt8], sameAs: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.sameAs = sameAs
    }
}
