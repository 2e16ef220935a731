@testable import DPSASyntax

/// What the parser understood of a file: each statement in words, with the names of what it stands in.
///
/// Two files of one outline say the same.  So a test can ask whether the rest of a file survived a mistake.
struct Outline {
    private(set) var lines: [String] = []
    private let tree: SyntaxTree
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
        tree = Parser.parse(bytes, file: 0).tree
        walk(0, path: "")
    }

    /// The lines that another outline has and this one has not.
    func missing(of other: Outline) -> [String] {
        var own = lines
        return other.lines.filter { line in
            guard let index = own.firstIndex(of: line) else { return true }
            own.remove(at: index)
            return false
        }
    }

    private mutating func walk(_ parent: Int, path: String) {
        for node in tree.children(of: parent) {
            let kind = tree.nodes[node].kind
            switch kind {
            case .module, .agreement, .vocabulary, .translation, .category, .part, .partExcept, .clause:
                let line = "\(path)\(kind) \(words(of: node, without: [.block] + Self.statements))"
                lines.append(line)
                walk(node, path: "\(path)\(kind) \(firstWord(of: node)) / ")
            case .field:
                lines.append("\(path)\(kind) \(words(of: node, without: [.record]))")
                walk(node, path: "\(path)\(firstWord(of: node)) / ")
            case .block, .fields, .record, .unexpected:
                walk(node, path: path)
            default:
                guard Self.statements.contains(kind) else { continue }
                let flags = tree.nodes[node].flags & SyntaxTree.Flags.override != 0 ? "override " : ""
                lines.append("\(path)\(kind) \(flags)\(words(of: node, without: []))")
            }
        }
    }

    private static let statements: [SyntaxKind] = [
        .noun, .date, .text, .contact, .role, .fact, .retain, .limit, .requires, .grant, .hold, .note, .waive,
        .translationEntry, .fields, .unexpected,
    ]

    private func firstWord(of node: Int) -> String {
        for child in tree.children(of: node) { return words(of: child, without: []) }
        return "?"
    }

    /// The tokens of a node, up to the first child of one of the kinds.
    private func words(of node: Int, without kinds: [SyntaxKind]) -> String {
        var end = Int(tree.nodes[node].endToken)
        for child in tree.children(of: node) where kinds.contains(tree.nodes[child].kind) {
            end = Swift.min(end, Int(tree.nodes[child].firstToken))
        }
        let tokens = tree.tokens[Int(tree.nodes[node].firstToken)..<end]
        return tokens.map { token in
            // A misspelt word that the parser took for one of the language is that word.
            token.keyword == .none
                ? String(decoding: bytes[token.range.bounds(in: bytes.count)], as: UTF8.self) : token.keyword.spelling
        }.joined(separator: " ")
    }
}
