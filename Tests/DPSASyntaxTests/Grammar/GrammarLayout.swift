import DPSASyntax

/// Writes a derived text out: with line ends where the rule END allows or wants them, and with comments.
///
/// The same pieces can be laid out in many ways, all of which mean the same; a seed picks one.
struct GrammarLayout {
    /// The words that rule (b) of END names.
    static let continuationWords: Set<String> = [
        "then", "otherwise", "within", "or", "and", "except", "for", "in", "to", "by", "when", "unless", "after",
        "before", "until",
        "basis", "primarily", "depending", "because", "alias", "under", "implies", "excluding", "maps", "says",
    ]

    private var generator: SeededGenerator
    private let lineEnd: String
    private var text = ""
    private var blocks: [Bool] = []
    private var openParentheses = 0
    private var lineIndentation = 0
    /// The indentation of the line on which the statement began; after `part a:` that is the statement inside.
    private var statementIndentation = 0
    private var startsStatement = true
    private var isAtLineStart = true

    private init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        lineEnd = ["\n", "\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    }

    /// The text of the pieces.
    static func text(of pieces: [GrammarDeriver.Piece], seed: UInt64) -> String {
        var layout = GrammarLayout(seed: seed)
        for (index, piece) in pieces.enumerated() {
            layout.write(piece, before: index + 1 < pieces.count ? pieces[index + 1] : nil)
        }
        return layout.text
    }

    private var isInRecord: Bool { blocks.last ?? false }
    private var blockIndentation: Int { blocks.count * 4 }

    private mutating func write(_ piece: GrammarDeriver.Piece, before next: GrammarDeriver.Piece?) {
        switch piece.kind {
        case .end, .newline: endStatement(before: next)
        case .string: token(generator.oneIn(8) ? blockString() : piece.text)
        case .name: token(piece.text)
        case .word: word(piece)
        }
    }

    private mutating func word(_ piece: GrammarDeriver.Piece) {
        switch piece.text {
        case "{":
            token("{")
            blocks.append(piece.rule == "Record")
            startsStatement = true
            if !generator.oneIn(6) { breakLine(blockIndentation) }
        case "}":
            _ = blocks.popLast()
            if !generator.oneIn(6) { breakLine(blockIndentation) }
            token("}")
            startsStatement = true
            if generator.oneIn(2) { breakLine(blockIndentation) }
        case "(", "[":
            token(piece.text)
            openParentheses += 1
        case ")", "]":
            openParentheses -= 1
            token(piece.text)
        case ",":
            token(",")
            if generator.oneIn(6) { breakLine(Int.random(in: 0...24, using: &generator)) }
        case ":":
            token(":")
            startsStatement = piece.rule == "Part"
        default:
            if !startsStatement, !isInRecord, Self.continuationWords.contains(piece.text), generator.oneIn(5) {
                breakLine(statementIndentation + Int.random(in: 1...8, using: &generator))
            }
            token(piece.text)
        }
    }

    private mutating func endStatement(before next: GrammarDeriver.Piece?) {
        startsStatement = true
        if next == nil || next?.text == "}" {
            // Before `}` and the end of the file nothing is needed.
            if generator.oneIn(3) { breakLine(blockIndentation) }
        } else if statementIndentation < blockIndentation || generator.oneIn(6) {
            // A line below one that is indented less could carry that one on.
            token(";")
            startsStatement = true
            if generator.oneIn(2) { breakLine(blockIndentation) }
        } else {
            breakLine(blockIndentation)
        }
    }

    private mutating func token(_ token: String) {
        if openParentheses > 0, generator.oneIn(20) { breakLine(Int.random(in: 0...24, using: &generator)) }
        if !isAtLineStart {
            text += generator.oneIn(60) ? " /* a /* nested */ comment */ " : " "
        }
        if startsStatement, token != ";", token != "{", token != "}" {
            statementIndentation = lineIndentation
            startsStatement = false
        }
        text += token
        isAtLineStart = false
        if token.hasPrefix("\"\"\"") { lineIndentation = 4 }
    }

    private mutating func breakLine(_ indentation: Int) {
        if generator.oneIn(40) { text += " // a comment, with { and ," }
        text += lineEnd
        if generator.oneIn(40) { text += "  /// Of what follows." + lineEnd }
        text += String(repeating: " ", count: indentation)
        lineIndentation = indentation
        isAtLineStart = true
    }

    /// A text of two lines; its last line is indented by 4.
    private func blockString() -> String {
        "\"\"\"" + lineEnd + "    One line, with \\\"\\\"\\\"." + lineEnd + "      Another." + lineEnd + "    \"\"\""
    }
}
