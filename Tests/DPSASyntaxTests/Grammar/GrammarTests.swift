import DPSASyntax
import Foundation
import Testing

/// The grammar of record, and the parser against it.
@Suite("Grammar")
struct GrammarTests {
    private static let isFull = ProcessInfo.processInfo.environment["DPSA_FULL"] == "1"
    private static let derivations: UInt64 = isFull ? 20_000 : 300

    private let grammar: WirthGrammar

    init() throws { grammar = try WirthGrammar(WirthGrammar.recordedText()) }

    private static func findings(_ text: String) -> [Finding] { Parser.parse(Array(text.utf8), file: 0).findings }

    // MARK: The grammar by itself

    @Test("every rule that is mentioned is defined")
    func rulesAreDefined() {
        for (rule, mentioned) in grammar.mentions {
            for name in mentioned {
                #expect(grammar.roots[name] != nil, "`\(rule)` mentions `\(name)`, which is not defined")
            }
        }
    }

    @Test("every rule can be reached from the first")
    func rulesAreReachable() throws {
        let mentions = grammar.mentions
        var reached = [try #require(grammar.ruleNames.first)]
        var next = 0
        while next < reached.count {
            for name in mentions[reached[next]] ?? [] where !reached.contains(name) { reached.append(name) }
            next += 1
        }
        #expect(reached.sorted() == grammar.ruleNames.sorted())
        #expect(reached.first == "File")
    }

    @Test("the words of the grammar are the words of the lexer")
    func wordsAreKeywords() {
        let keywords = Set(Keyword.allCases.filter { $0 != .none }.map(\.spelling))
        #expect(grammar.words.subtracting(keywords).sorted() == [], "words that the lexer does not know")
        #expect(keywords.subtracting(grammar.words).sorted() == [], "keywords that no rule mentions")
    }

    // MARK: The parser against the grammar

    @Test("every text of the grammar parses without a finding, and the texts use all of the grammar")
    func derivationsParse() {
        var deriver = GrammarDeriver(grammar)
        var failures = 0
        for seed in 0..<Self.derivations {
            let text = GrammarLayout.text(of: deriver.derive(seed: seed), seed: seed)
            let findings = Self.findings(text)
            if findings.isEmpty { continue }
            failures += 1
            Issue.record("seed \(seed): \(findings[0].rule) \(findings[0].message)\n\(Self.excerpt(text, findings[0]))")
            if failures == 5 { break }
        }
        let unused = deriver.possibleUses.filter { deriver.counts[$0, default: 0] == 0 }
        #expect(unused.sorted() == [], "never derived")
    }

    // MARK: Whether the parser notices what is not in the grammar

    @Test(
        "an altered grammar leads to findings",
        arguments: [
            ("\"used\" \"for\"", "\"used\" \"with\""),
            ("\"under\" QName Block", "[ \"under\" QName ] Block"),
            ("\"hold\" \"while\" Cond", "\"hold\" Cond"),
            ("Path { \"otherwise\" Path }", "Path { Path }"),
            ("\"(\" Event { \",\" Event } \")\"", "Event { \",\" Event }"),
            ("{ \",\" Target } | \"or\" Target { \"or\" Target }", "{ ( \",\" | \"or\" ) Target }"),
            ("[ \"working\" ] Unit", "[ \"working\" ] [ Unit ]"),
            ("Scope \":\" ] Paths [ \"because\" String ] .\nLimit", "Scope ] Paths [ \"because\" String ] .\nLimit"),
            ("Field ( NEWLINE | \";\" )", "Field"),
            ("\"waive\" Name \"because\" String", "\"waive\" Name [ \"because\" String ]"),
        ]
    )
    func alteredGrammarIsNoticed(original: String, replacement: String) throws {
        let text = try WirthGrammar.recordedText()
        try #require(text.contains(original), "the grammar has changed; alter it elsewhere")
        var deriver = GrammarDeriver(try WirthGrammar(text.replacingOccurrences(of: original, with: replacement)))
        let isNoticed = (0..<300).contains { seed in
            !Self.findings(GrammarLayout.text(of: deriver.derive(seed: seed), seed: seed)).isEmpty
        }
        #expect(isNoticed, "300 texts of the altered grammar parse without a finding")
    }

    @Test("every word and sign of the grammar counts: with another in its place there is a finding")
    func everyTerminalCounts() {
        var deriver = GrammarDeriver(grammar)
        var unnoticed: [Int: String] = [:]
        for (index, expression) in grammar.expressions.enumerated() {
            if case .terminal(let text) = expression { unnoticed[index] = "\(grammar.owners[index]): \(text)" }
        }
        // In a few places a name fits too and the text stays one of the language, so each is tried more than once.
        for seed: UInt64 in 0..<6_000 where unnoticed.count > 1 {
            let pieces = deriver.derive(seed: seed)
            for (position, piece) in pieces.enumerated() where unnoticed[piece.expression] != nil {
                var altered = pieces
                altered[position].text = "altered"
                if !Self.findings(GrammarLayout.text(of: altered, seed: seed)).isEmpty {
                    unnoticed[piece.expression] = nil
                }
            }
        }
        // Before the record of a field every other word is a modifier, known or not.
        #expect(unnoticed.values.sorted() == ["Field: including"])
    }

    @Test("words of the language are names too, wherever a name must stand", arguments: Keyword.allCases)
    func keywordsAreNames(keyword: Keyword) {
        guard keyword != .none else { return }
        let word = keyword.spelling
        // Where an event is wanted, these two begin `earliest of (…)`.
        let event = keyword == .earliest || keyword == .latest ? "Termination" : word
        let text = """
            module \(word) "Title" under \(word) {
                purpose \(word) "label" under \(word)
                category \(word) {
                    fields {
                        \(word): text "label"
                        a, \(word): record { \(word): text }
                    }
                    used for \(word)
                    stored in A.\(word)
                    retain until \(event)
                    requires Consent(\(word): \(word))
                }
                part \(word): note "text"
            }
            """
        #expect(Self.findings(text).map(\.message) == [])
    }

    @Test("what parses without a finding belongs to the grammar: texts with a token lost, doubled, moved or exchanged")
    func mutationsAgree() {
        var deriver = GrammarDeriver(grammar)
        var recognizer = GrammarRecognizer(grammar)
        var generator = SeededGenerator(seed: 1)
        var accepted = 0
        for seed in 0..<Self.derivations {
            let pieces = deriver.derive(seed: seed)
            guard pieces.count > 4 else { continue }
            for _ in 0..<4 {
                let text = Self.line(Self.mutated(pieces, &generator))
                guard Self.findings(text).isEmpty else { continue }
                accepted += 1
                if recognizer.accepts(text) { continue }
                Issue.record("seed \(seed): the parser accepts what the grammar does not derive\n\(text)")
                return
            }
        }
        // Not every mutation is a mistake, or this would test nothing.
        #expect(accepted > Self.derivations / 20)
    }

    private static func mutated(
        _ pieces: [GrammarDeriver.Piece],
        _ generator: inout SeededGenerator
    ) -> [GrammarDeriver.Piece] {
        var pieces = pieces
        let place = Int.random(in: 0..<pieces.count, using: &generator)
        let other = Int.random(in: 0..<pieces.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: pieces.remove(at: place)
        case 1: pieces.insert(pieces[place], at: place)
        case 2: pieces.swapAt(place, Swift.min(place + 1, pieces.count - 1))
        case 3: pieces[place] = pieces[other]
        default: pieces.insert(pieces[other], at: place)
        }
        return pieces
    }

    /// The pieces on one line, with `;` for every end.
    private static func line(_ pieces: [GrammarDeriver.Piece]) -> String {
        pieces.map { $0.kind == .end || $0.kind == .newline ? ";" : $0.text }.joined(separator: " ")
    }

    @Test("the recognizer accepts what the grammar derives")
    func recognizerAcceptsDerivations() {
        var deriver = GrammarDeriver(grammar)
        var recognizer = GrammarRecognizer(grammar)
        for seed: UInt64 in 0..<100 {
            let text = Self.line(deriver.derive(seed: seed))
            let isAccepted = recognizer.accepts(text)
            #expect(isAccepted, "seed \(seed): \(text)")
        }
    }

    /// The lines before the place of a finding, and the place.
    private static func excerpt(_ text: String, _ finding: Finding) -> String {
        let bytes = Array(text.utf8)
        let place = Int(finding.location.range.start)
        let before = String(decoding: bytes[max(0, place - 300)..<place], as: UTF8.self)
        return before + "«" + String(decoding: bytes[place..<min(bytes.count, place + 80)], as: UTF8.self)
    }
}
