import Foundation

/// A grammar in Wirth's notation, as `Grammar/dpsa.ebnf` is written.
///
/// `[x]` is optional, `{x}` repeated, `(x)` grouped, `|` a choice.  Expressions are rows of one array and refer to each
/// other by index, so a derivation can count what it has used by index.
struct WirthGrammar: Sendable {
    /// One expression.
    enum Expression: Sendable {
        /// A word or sign in quotation marks.
        case terminal(String)
        /// A rule of the grammar.
        case rule(String)
        /// A rule of the lexer, of which the notation only says the name.
        case lexical(String)
        case sequence([Int])
        case choice([Int])
        case option(Int)
        case repetition(Int)
    }

    /// A mistake of the notation itself.
    struct Malformed: Error { var message: String }

    /// The rules that the lexer and the END rule answer for.
    static let lexicalRules = ["Name", "Int", "Date", "String", "END", "NEWLINE"]

    /// The names of the rules, in order.
    private(set) var ruleNames: [String] = []
    /// The expression of each rule, by name.
    private(set) var roots: [String: Int] = [:]
    private(set) var expressions: [Expression] = []
    /// The rule in which each expression stands, by index.
    private(set) var owners: [String] = []

    /// Reads a grammar.
    init(_ text: String) throws {
        var reader = Reader(tokens: try Self.tokens(of: text))
        while let name = reader.next() {
            guard reader.next() == "=" else { throw Malformed(message: "`\(name)` lacks its `=`") }
            guard roots[name] == nil else { throw Malformed(message: "`\(name)` is defined twice") }
            let root = try choice(&reader)
            guard reader.next() == "." else { throw Malformed(message: "`\(name)` lacks its full stop") }
            while owners.count < expressions.count { owners.append(name) }
            ruleNames.append(name)
            roots[name] = root
        }
    }

    /// The text of `Grammar/dpsa.ebnf`.
    static func recordedText() throws -> String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return try String(contentsOf: root.appendingPathComponent("Grammar/dpsa.ebnf"), encoding: .utf8)
    }

    /// The words among the terminals: those that begin with a letter.
    var words: Set<String> {
        var words: Set<String> = []
        for case .terminal(let text) in expressions where text.first?.isLetter ?? false { words.insert(text) }
        return words
    }

    /// The expressions that an expression consists of, or the one that a rule stands for.
    func children(of index: Int) -> [Int] {
        switch expressions[index] {
        case .terminal, .lexical: []
        case .rule(let name): roots[name].map { [$0] } ?? []
        case .sequence(let inner), .choice(let inner): inner
        case .option(let inner), .repetition(let inner): [inner]
        }
    }

    /// The rules that each rule mentions, in order.
    var mentions: [String: [String]] {
        var mentions: [String: [String]] = [:]
        for (index, expression) in expressions.enumerated() {
            if case .rule(let name) = expression { mentions[owners[index], default: []].append(name) }
        }
        return mentions
    }

    // MARK: Reading

    private struct Reader {
        var tokens: [String]
        var position = 0

        var current: String? { position < tokens.count ? tokens[position] : nil }

        mutating func next() -> String? {
            defer { position += 1 }
            return current
        }
    }

    private static func tokens(of text: String) throws -> [String] {
        var tokens: [String] = []
        var rest = Substring(text)
        while let first = rest.first {
            if rest.hasPrefix("(*") {
                guard let end = rest.range(of: "*)") else { throw Malformed(message: "a comment has no end") }
                rest = rest[end.upperBound...]
            } else if first == "\"" {
                let inner = rest.dropFirst()
                guard let end = inner.firstIndex(of: "\"") else { throw Malformed(message: "a terminal has no end") }
                tokens.append("\"" + inner[..<end])
                rest = inner[inner.index(after: end)...]
            } else if first.isLetter {
                let name = rest.prefix { $0.isLetter }
                tokens.append(String(name))
                rest = rest.dropFirst(name.count)
            } else {
                if !first.isWhitespace { tokens.append(String(first)) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    private mutating func add(_ expression: Expression) -> Int {
        expressions.append(expression)
        return expressions.count - 1
    }

    private mutating func choice(_ reader: inout Reader) throws -> Int {
        var alternatives = [try sequence(&reader)]
        while reader.current == "|" {
            reader.position += 1
            alternatives.append(try sequence(&reader))
        }
        return alternatives.count == 1 ? alternatives[0] : add(.choice(alternatives))
    }

    private mutating func sequence(_ reader: inout Reader) throws -> Int {
        var factors: [Int] = []
        while let token = reader.current, !["|", ")", "]", "}", "."].contains(token) {
            factors.append(try factor(&reader))
        }
        if factors.isEmpty { throw Malformed(message: "an alternative is empty") }
        return factors.count == 1 ? factors[0] : add(.sequence(factors))
    }

    private mutating func factor(_ reader: inout Reader) throws -> Int {
        guard let token = reader.next() else { throw Malformed(message: "the grammar stops too early") }
        switch token {
        case "(": return try enclosed(&reader, until: ")")
        case "[":
            let inner = try enclosed(&reader, until: "]")
            return add(.option(inner))
        case "{":
            let inner = try enclosed(&reader, until: "}")
            return add(.repetition(inner))
        default:
            if token.hasPrefix("\"") { return add(.terminal(String(token.dropFirst()))) }
            guard token.first?.isLetter ?? false else { throw Malformed(message: "`\(token)` is no factor") }
            return add(Self.lexicalRules.contains(token) ? .lexical(token) : .rule(token))
        }
    }

    private mutating func enclosed(_ reader: inout Reader, until closing: String) throws -> Int {
        let inner = try choice(&reader)
        guard reader.next() == closing else { throw Malformed(message: "a `\(closing)` is missing") }
        return inner
    }
}
