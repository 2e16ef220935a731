/// A token: what it is and which bytes it has.
///
/// What lies between two tokens is trivia: white space, line ends and comments.  So every byte of a file belongs to exactly one
/// token or to the trivia before one.
public struct Token: Sendable, Equatable {
    /// What a token is.
    public enum Kind: UInt8, Sendable {
        case name
        case integer
        case date
        case string
        case blockString
        case leftBrace
        case rightBrace
        case leftParenthesis
        case rightParenthesis
        case leftBracket
        case rightBracket
        case comma
        case semicolon
        case colon
        case dot
        /// Bytes that begin no token of the language; reported by the lexer.
        case unknown
        /// The end of the file; has no bytes.
        case endOfFile
    }

    /// The first byte.
    public var start: UInt32
    /// The number of bytes.
    public var length: UInt32
    /// What it is.
    public var kind: Kind
    /// The word of the language that a name is spelled like.
    public var keyword: Keyword
    /// Whether it is the first token of its line.
    public var startsLine: Bool
    /// Whether a documentation comment stands in the trivia before it.
    public var isDocumented: Bool

    /// The bytes.
    @inlinable
    public var range: ByteRange { ByteRange(start: start, end: start &+ length) }
}

/// The tokens of one file, and what was wrong with its bytes.
public struct TokenList: Sendable {
    /// The tokens; the last one is the end of the file.
    public var tokens: [Token] = []
    /// What the lexer found wrong, in the order of the bytes.
    public var faults: [Fault] = []
    /// How many more braces open than close.
    public var braceBalance = 0

    /// Creates an empty list.
    public init() {}

    /// A lexical fault.
    public struct Fault: Sendable, Equatable {
        /// The rule.
        public var rule: RuleCode
        /// What is wrong, and what would be right.
        public var message: String
        /// The bytes.
        public var range: ByteRange
        /// A text that would be right in their place.
        public var replacement: String?
    }
}
