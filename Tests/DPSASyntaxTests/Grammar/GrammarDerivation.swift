import DPSASyntax

/// SplitMix64: small, fast, and the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// True once in so many times.
    mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// Derives random texts from a grammar, and counts what it has used.
///
/// Every derivation is finite: below the greatest depth, or when a text has become long, it takes what ends soonest.
/// As long as something was never used it is drawn that way, so a few hundred derivations use all of the grammar.
struct GrammarDeriver {
    /// One token of a derived text, or one of the lexer's rules that has no text of its own.
    struct Piece: Sendable {
        enum Kind: Sendable { case word, name, string, end, newline }

        var kind: Kind
        var text: String
        /// The expression of the grammar that it comes from.
        var expression: Int
        /// The rule of the grammar in which that expression stands.
        var rule: String
    }

    /// What a derivation did with an expression.
    struct Use: Hashable, Comparable, CustomStringConvertible {
        var rule: String
        var expression: Int
        /// The number of the alternative; 0 or 1 for an option; 0, 1 or 2 (twice and more) for a repetition.
        var variant: Int

        var description: String { "\(rule) #\(expression).\(variant)" }

        static func < (one: Use, other: Use) -> Bool {
            (one.expression, one.variant) < (other.expression, other.variant)
        }
    }

    private static let maximumDepth = 40
    private static let maximumPieces = 300
    /// From here on conditions and arguments are kept short, or they would leave no room for statements.
    private static let usualDepth = 10

    let grammar: WirthGrammar
    private(set) var counts: [Use: Int] = [:]
    private var generator = SeededGenerator(seed: 0)
    private var pieces: [Piece] = []
    /// The least number of rules that an expression has to go through, by expression.
    private let heights: [Int]
    /// The expressions that an expression can lead to, itself among them.
    private let reaches: [Set<Int>]
    /// The expressions with a variant that was never used.
    private var incomplete: Set<Int>

    init(_ grammar: WirthGrammar) {
        self.grammar = grammar
        heights = Self.heights(of: grammar)
        reaches = Self.reaches(of: grammar)
        incomplete = Set(grammar.expressions.indices)
    }

    /// A text of the grammar's first rule.
    mutating func derive(seed: UInt64) -> [Piece] {
        generator = SeededGenerator(seed: seed)
        pieces = []
        if let first = grammar.ruleNames.first, let root = grammar.roots[first] { expand(root, depth: 0) }
        return pieces
    }

    /// All that a derivation can do.
    var possibleUses: Set<Use> {
        var uses: Set<Use> = []
        for index in grammar.expressions.indices {
            for variant in 0..<variants(of: index) { uses.insert(use(index, variant)) }
        }
        return uses
    }

    private func variants(of index: Int) -> Int {
        switch grammar.expressions[index] {
        case .choice(let alternatives): alternatives.count
        case .option: 2
        case .repetition: 3
        default: 1
        }
    }

    private static func heights(of grammar: WirthGrammar) -> [Int] {
        var heights = [Int](repeating: 1000, count: grammar.expressions.count)
        var isStable = false
        while !isStable {
            isStable = true
            for (index, expression) in grammar.expressions.enumerated() {
                let height =
                    switch expression {
                    case .terminal, .lexical, .option, .repetition: 0
                    case .rule(let name): 1 + (grammar.roots[name].map { heights[$0] } ?? 1000)
                    case .sequence(let factors): factors.map { heights[$0] }.max() ?? 0
                    case .choice(let alternatives): alternatives.map { heights[$0] }.min() ?? 0
                    }
                if height < heights[index] {
                    heights[index] = height
                    isStable = false
                }
            }
        }
        return heights
    }

    private static func reaches(of grammar: WirthGrammar) -> [Set<Int>] {
        grammar.expressions.indices.map { start in
            var reached: Set<Int> = [start]
            var pending = [start]
            while let index = pending.popLast() {
                for next in grammar.children(of: index) where reached.insert(next).inserted { pending.append(next) }
            }
            return reached
        }
    }

    private func use(_ expression: Int, _ variant: Int) -> Use {
        Use(rule: grammar.owners[expression], expression: expression, variant: variant)
    }

    private mutating func count(_ index: Int, _ variant: Int) {
        counts[use(index, variant), default: 0] += 1
        guard incomplete.contains(index) else { return }
        if (0..<variants(of: index)).allSatisfy({ counts[use(index, $0)] != nil }) { incomplete.remove(index) }
    }

    private mutating func expand(_ index: Int, depth: Int) {
        switch grammar.expressions[index] {
        case .terminal(let text):
            count(index, 0)
            append(.word, text, index)
        case .lexical(let rule):
            count(index, 0)
            lexical(rule, index)
        case .rule(let name):
            count(index, 0)
            if let root = grammar.roots[name] { expand(root, depth: depth + 1) }
        case .sequence(let factors):
            count(index, 0)
            for factor in factors { expand(factor, depth: depth) }
        case .choice(let alternatives):
            let variant = choose(index, alternatives.map { [$0] }, depth)
            count(index, variant)
            expand(alternatives[variant], depth: depth)
        case .option(let inner):
            let variant = choose(index, [[], [inner]], depth)
            count(index, variant)
            if variant == 1 { expand(inner, depth: depth) }
        case .repetition(let inner):
            let variant = choose(index, [[], [inner], [inner]], depth)
            count(index, variant)
            let times = variant < 2 ? variant : Int.random(in: 2...5, using: &generator)
            for _ in 0..<times { expand(inner, depth: depth) }
        }
    }

    /// Picks a variant: what ends soonest where the text must end, else often something new, else anything.
    private mutating func choose(_ index: Int, _ variants: [[Int]], _ depth: Int) -> Int {
        let isEnding = depth >= Self.maximumDepth || pieces.count >= Self.maximumPieces
        var candidates = Array(variants.indices)
        if !isEnding, !incomplete.isEmpty, !generator.oneIn(4) {
            let new = candidates.filter { variant in
                counts[use(index, variant)] == nil
                    || variants[variant].contains { !reaches[$0].isDisjoint(with: incomplete) }
            }
            if let variant = new.randomElement(using: &generator) { return variant }
        }
        if isEnding || (depth > Self.usualDepth && !generator.oneIn(3)) {
            let least = candidates.map { height(of: variants[$0]) }.min() ?? 0
            candidates.removeAll { height(of: variants[$0]) > least }
        }
        return candidates.randomElement(using: &generator) ?? 0
    }

    private func height(of variant: [Int]) -> Int { variant.map { heights[$0] }.max() ?? -1 }

    // MARK: What the lexer answers for

    private mutating func append(_ kind: Piece.Kind, _ text: String, _ index: Int) {
        pieces.append(Piece(kind: kind, text: text, expression: index, rule: grammar.owners[index]))
    }

    private mutating func lexical(_ rule: String, _ index: Int) {
        switch rule {
        case "Name": append(.name, name(), index)
        case "Int": append(.word, integer(), index)
        case "Date": append(.word, date(), index)
        case "String": append(.string, string(), index)
        case "END": append(.end, "", index)
        default: append(.newline, "", index)
        }
    }

    private static let keywords = Set(Keyword.allCases.map(\.spelling))

    /// A name that is no word of the language.
    private mutating func name() -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
        let others = letters + Array("0123456789")
        while true {
            var name = String(letters.randomElement(using: &generator) ?? "a")
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                name.append(others.randomElement(using: &generator) ?? "a")
            }
            if !Self.keywords.contains(name) { return name }
        }
    }

    private mutating func integer() -> String {
        // The version is the one number whose value matters to the parser.
        if pieces.last?.text == "language" { return "1" }
        return ["0", "1", "7", "30", "1_000", "100000000"].randomElement(using: &generator) ?? "1"
    }

    private mutating func date() -> String {
        ["2024-03-04", "2024-02-29T11:54:26", "1999-12-31"].randomElement(using: &generator) ?? "2024-03-04"
    }

    private mutating func string() -> String {
        let contents = [
            "", "a text", "two\\nlines", "a \\\"word\\\" and a \\\\", "Größe, 数据, данные", "// no comment", "{ ; }",
            "\\u{1F600}",
        ]
        return "\"\(contents.randomElement(using: &generator) ?? "")\""
    }
}
