import DPSASyntax

/// Whether a text on one line belongs to the language of a grammar: the opposite direction of a derivation.
///
/// Tries every way of reading, and remembers for each expression and place where it can end.  A name may be spelled
/// like a word of the language, so it accepts all that the parser does and, where the parser prefers the word, more.
struct GrammarRecognizer {
    private enum Token { case name(String), string, integer, date, sign(String) }

    private struct Key: Hashable {
        var expression: Int
        var position: Int
    }

    private let grammar: WirthGrammar
    private var tokens: [Token] = []
    private var ends: [Key: [Int]] = [:]

    init(_ grammar: WirthGrammar) { self.grammar = grammar }

    /// Whether the text is one of the grammar's first rule.
    mutating func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        tokens = []
        ends = [:]
        for token in Lexer.tokens(of: bytes).tokens {
            let text = String(decoding: bytes[token.range.bounds(in: bytes.count)], as: UTF8.self)
            switch token.kind {
            case .name: tokens.append(.name(text))
            case .string, .blockString: tokens.append(.string)
            case .integer: tokens.append(.integer)
            case .date: tokens.append(.date)
            case .endOfFile: break
            default: tokens.append(.sign(text))
            }
        }
        guard let first = grammar.ruleNames.first, let root = grammar.roots[first] else { return false }
        return match(root, 0).contains { afterEmptyStatements($0) == tokens.count }
    }

    /// The place after the `;` that end nothing, because a brace or another `;` stands before them: they say nothing.
    private func afterEmptyStatements(_ position: Int) -> Int {
        var position = position
        while position < tokens.count, case .sign(";") = tokens[position] {
            if position > 0 {
                guard case .sign(let before) = tokens[position - 1], [";", "{", "}"].contains(before) else { break }
            }
            position += 1
        }
        return position
    }

    /// Where an expression that begins at a token can end, in ascending order.
    private mutating func match(_ expression: Int, _ position: Int) -> [Int] {
        let key = Key(expression: expression, position: position)
        if let known = ends[key] { return known }
        let result = Set(find(expression, position)).sorted()
        ends[key] = result
        return result
    }

    private mutating func find(_ expression: Int, _ position: Int) -> [Int] {
        switch grammar.expressions[expression] {
        case .terminal(let text):
            let position = afterEmptyStatements(position)
            return isAt(text, position) ? [position + 1] : []
        case .lexical(let rule): return lexical(rule, position)
        case .rule(let name): return grammar.roots[name].map { match($0, position) } ?? []
        case .sequence(let factors):
            var positions = [position]
            for factor in factors { positions = Set(positions.flatMap { match(factor, $0) }).sorted() }
            return positions
        case .choice(let alternatives): return alternatives.flatMap { match($0, position) }
        case .option(let inner): return [position] + match(inner, position)
        case .repetition(let inner):
            var reached: Set<Int> = [position]
            var pending = [position]
            while let next = pending.popLast() {
                for end in match(inner, next) where reached.insert(end).inserted { pending.append(end) }
            }
            return Array(reached)
        }
    }

    private func isAt(_ text: String, _ position: Int) -> Bool {
        guard position < tokens.count else { return false }
        switch tokens[position] {
        case .name(let word): return word == text
        case .sign(let sign): return sign == text
        default: return false
        }
    }

    private func lexical(_ rule: String, _ start: Int) -> [Int] {
        let isEnd = rule == "END" || rule == "NEWLINE"
        let position = isEnd ? start : afterEmptyStatements(start)
        guard position < tokens.count else { return isEnd ? [position] : [] }
        switch (rule, tokens[position]) {
        case ("Name", .name), ("Int", .integer), ("Date", .date), ("String", .string): return [position + 1]
        case ("END", .sign(";")), ("NEWLINE", .sign(";")): return [position + 1]
        case ("END", .sign("}")), ("NEWLINE", .sign("}")): return [position]
        default: return []
        }
    }
}
