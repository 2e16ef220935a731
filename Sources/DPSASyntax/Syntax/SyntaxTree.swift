/// The syntax of one file: tokens, and nodes over them, in two flat arrays.
///
/// Lossless: each byte of the file is in a token or in the trivia before one, and each token lies in the range of the root.  Nodes
/// stand in pre-order; a node's children follow it, and `end` leads past its last descendant.  There are no references, so a tree
/// of any depth is freed in one step.
public struct SyntaxTree: Sendable {
    /// A node.
    public struct Node: Sendable, Equatable {
        /// What it is.
        public var kind: SyntaxKind
        /// What kind of it: the raw value of a ``Verb``, ``NounKind`` or of another small enumeration named at the rule.
        public var detail: UInt8
        /// Words that stand with it, as bits of ``Flags``.
        public var flags: UInt8
        /// The first token.
        public var firstToken: UInt32
        /// The token after the last.
        public var endToken: UInt32
        /// The index of the node after its last descendant.
        public var end: UInt32

        /// Sets both ends at once.
        @inline(__always)
        mutating func finish(endToken: UInt32, end: UInt32) {
            self.endToken = endToken
            self.end = end
        }
    }

    /// Words that stand with a statement or a list, as bits of a node's `flags`.
    public enum Flags {
        /// `override` before a statement.
        public static let override: UInt8 = 1
        /// `not` before a fact.
        public static let negated: UInt8 = 2
        /// `only` after targets.
        public static let only: UInt8 = 4
        /// `including` in `fields`: the list is open.
        public static let including: UInt8 = 1
        /// A label stands before the value of an argument.
        public static let labelled: UInt8 = 1
        /// A text stands after the term of a target.
        public static let elaborated: UInt8 = 2
        /// The last length of a period is its default.
        public static let defaulted: UInt8 = 1
    }

    /// The tokens.
    public var tokens: [Token] = []
    /// The nodes; the first is the file.
    public var nodes: [Node] = []

    /// Creates an empty tree.
    public init() {}

    /// The children of a node, in order.
    @inlinable
    public func children(of node: Int) -> Children {
        Children(tree: self, upcoming: node + 1, end: Int(nodes[node].end))
    }

    /// The bytes of a node, from its first token to its last; empty where it has none.
    @inlinable
    public func range(of node: Int) -> ByteRange {
        let node = nodes[node]
        let first = tokens[Int(node.firstToken)]
        guard node.endToken > node.firstToken else { return ByteRange(start: first.start, end: first.start) }
        return ByteRange(start: first.start, end: tokens[Int(node.endToken) - 1].range.end)
    }

    /// The indices of a node's children.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        @usableFromInline let tree: SyntaxTree
        @usableFromInline var upcoming: Int
        @usableFromInline let end: Int

        @inlinable
        init(tree: SyntaxTree, upcoming: Int, end: Int) {
            self.tree = tree
            self.upcoming = upcoming
            self.end = end
        }

        /// The next child.
        @inlinable
        public mutating func next() -> Int? {
            guard upcoming < end else { return nil }
            let current = upcoming
            upcoming = Int(tree.nodes[current].end)
            return current
        }
    }
}
