/// Turns tokens into a syntax tree.
///
/// Never fails: what does not fit is kept as ``SyntaxKind/unexpected`` and reported.
///
/// Recursive descent, one function to a rule of `Grammar/dpsa.ebnf`.  Three mechanisms serve all rules: `hasEnded`, which says
/// where a statement stops; `list`, which reads everything that is separated by commas; and `block`, which reads
/// everything between braces and recovers from a missing one by indentation.  At most one finding is made for a token, and after
/// one the rest of the statement is passed over, so one mistake makes one finding.
///
/// Never copied: it is large, and whatever only looks at it would be handed a copy.
public struct Parser: ~Copyable {
    /// How deep blocks, parts, records, parentheses and negations may nest, together.
    public static let maximumDepth = 256

    /// The tree, whose tokens are all there; its nodes stand in `nodes` until all of them are.
    var tree = SyntaxTree()
    var nodes: NodeBuffer
    var findings: [Finding] = []
    let file: UInt32
    let bytes: [UInt8]

    var position = 0
    var current: Token
    /// Whether the statement stops before the current token.
    var hasEnded = false
    /// How many parentheses and brackets are open: inside them the end of a line ends nothing.
    var openParentheses = 0
    /// Whether fields are being read: continuation words are field names there.
    var isInRecord = false
    /// The first token of the line on which the current statement began; −1 before the first statement.
    var statementLine = -1
    var depth = 0
    var lastFaultPosition = -1
    /// How many `{` are known to have no partner, and how many `}`; those that were dealt with no longer count.
    var missingBraces: Int
    var extraBraces: Int
    var isTooDeep = false
    /// The first token of the current line.
    var lineStart = 0
    /// How deep that line is indented, and that of the statement: few ask, so they are looked at when somebody does.
    private var knownIndentation: (lineStart: Int, indentation: Int) = (-1, 0)
    private var knownStatementIndentation: (lineStart: Int, indentation: Int) = (-1, 0)
    /// Where the lexer found faults, in ascending order: beside one the parser reports nothing of its own.
    var faultStarts: [UInt32] = []
    /// Rubbish that was reported at its beginning: what the lexer found in it is part of that one mistake.
    var rubbish: [ByteRange] = []
    /// The last `{` that begins no block.
    var strayBrace = -1
    /// Where the last statement that was none ended: another such right behind it is the same mistake.
    var strayEnd = -1
    /// Suggestions are dear, and nobody reads hundreds of them.
    var remainingSuggestions = 200
    /// Whether the last statement ended in a list of targets: a name on the next line may be one that lost its comma.
    var endedInTargets = false
    /// How many categories are open.
    var categoryDepth = 0

    /// The syntax of a file, and what is wrong with it.
    public static func parse(_ bytes: [UInt8], file: UInt32) -> (tree: SyntaxTree, findings: [Finding]) {
        var list = TokenList()
        var tree = SyntaxTree()
        let findings = parse(bytes, file: file, tokens: &list, into: &tree)
        return (tree, findings)
    }

    /// Replaces `tree` by the syntax of a file; the memory of `tokens` and `tree` is used again.
    public static func parse(
        _ bytes: [UInt8],
        file: UInt32,
        tokens list: inout TokenList,
        into tree: inout SyntaxTree
    ) -> [Finding] {
        swap(&list.tokens, &tree.tokens)
        Lexer.tokenize(bytes, into: &list)
        swap(&list.tokens, &tree.tokens)
        // In prose as in lists, a token makes little more than one node.
        let nodes = NodeBuffer(capacity: tree.tokens.count * 2)
        var parser = Parser(bytes: bytes, file: file, nodes: nodes, braceBalance: list.braceBalance)
        defer { parser.nodes.deallocate() }
        swap(&parser.tree, &tree)
        parser.start(faults: list.faults)
        parser.parseFile()
        swap(&parser.tree, &tree)
        parser.nodes.copy(to: &tree.nodes)
        return parser.lexicalFindings(list.faults) + parser.findings
    }

    private init(bytes: [UInt8], file: UInt32, nodes: NodeBuffer, braceBalance: Int) {
        self.bytes = bytes
        self.file = file
        self.nodes = nodes
        missingBraces = Swift.max(0, braceBalance)
        extraBraces = Swift.max(0, -braceBalance)
        current = Token(
            start: 0,
            length: 0,
            kind: .endOfFile,
            keyword: .none,
            startsLine: true,
            isDocumented: false
        )
    }

    private mutating func start(faults: [TokenList.Fault]) {
        current = tree.tokens[0]
        faultStarts = faults.map(\.range.start)
    }

    /// A place with the blanks before it, if a comma comes there for another sign.
    private func widened(_ place: SourceLocation, _ text: String) -> SourceLocation {
        guard text == ",", bytes[Int(place.range.start)] == 0x26 else { return place }
        var start = Int(place.range.start)
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return SourceLocation(file: file, range: ByteRange(start: UInt32(start), end: place.range.end))
    }

    /// What the lexer found, but for what is part of rubbish that the parser reported.
    private func lexicalFindings(_ faults: [TokenList.Fault]) -> [Finding] {
        var result: [Finding] = []
        result.reserveCapacity(faults.count)
        var upcoming = 0
        for fault in faults {
            while upcoming < rubbish.count, rubbish[upcoming].end <= fault.range.start { upcoming += 1 }
            if upcoming < rubbish.count, rubbish[upcoming].start <= fault.range.start { continue }
            let location = SourceLocation(file: file, range: fault.range)
            var finding = Finding(fault.rule, fault.message, at: location)
            if let text = fault.replacement {
                let message = text.isEmpty ? "remove it" : "write `\(text)`"
                finding.fixes = [Finding.Fix(message, edits: [Finding.Edit(widened(location, text), text: text)])]
            }
            result.append(finding)
        }
        return result
    }
}

// MARK: - Tokens

extension Parser {
    /// Steps to the next token.
    @inline(__always)
    mutating func advance() {
        if current.kind == .endOfFile { return }
        let isAfterBlock = current.kind == .blockString
        position += 1
        current = tree.tokens[position]
        hasEnded = false
        // Behind a block of several lines stands another line, though no token begins it.
        if isAfterBlock { passBlock() }
        if current.startsLine {
            lineStart = position
            updateEnd()
        } else if endsAlways(current.kind) {
            hasEnded = true
        }
    }

    @inline(__always)
    private func endsAlways(_ kind: Token.Kind) -> Bool {
        kind == .rightBrace || kind == .semicolon || kind == .endOfFile
    }

    /// Notes that the current token stands on another line than the block before it, if that has several.
    @inline(never)
    private mutating func passBlock() {
        let block = bytes[tree.tokens[position - 1].range.bounds(in: bytes.count)]
        if block.contains(where: { $0 == 0x0A || $0 == 0x0D }) { lineStart = position }
    }

    /// Decides whether the statement stops before the current token: rule END of the grammar.
    mutating func updateEnd() {
        if endsAlways(current.kind) {
            hasEnded = true
        } else if !current.startsLine || openParentheses > 0 || current.kind == .leftBrace {
            hasEnded = false
        } else if position > 0, tree.tokens[position - 1].kind == .comma {
            hasEnded = false
        } else {
            hasEnded = isInRecord || !isContinuation || indentation() <= statementIndentation()
        }
    }

    /// Whether the current token is a word that can carry a statement on over the end of a line.
    var isContinuation: Bool {
        switch current.keyword {
        case .then, .otherwise, .within, .or, .and, .except, .for, .in, .to, .by, .when, .unless, .after, .before,
            .until,
            .basis, .primarily, .depending, .because, .alias, .under, .implies, .excluding, .maps, .says:
            // A noun or a fact may begin with some of these words only in the sense of a continuation.
            return true
        default:
            return false
        }
    }

    /// The indentation of the line on which the current token stands; sought once for each line.
    mutating func indentation() -> Int {
        if knownIndentation.lineStart != lineStart {
            knownIndentation = (lineStart, Self.indentation(ofLineBegunBy: tree.tokens[lineStart], in: bytes))
        }
        return knownIndentation.indentation
    }

    /// The indentation of the line on which the current statement began; sought once for each statement.
    mutating func statementIndentation() -> Int {
        if statementLine < 0 { return 0 }
        if knownStatementIndentation.lineStart != statementLine {
            let indentation = Self.indentation(ofLineBegunBy: tree.tokens[statementLine], in: bytes)
            knownStatementIndentation = (statementLine, indentation)
        }
        return knownStatementIndentation.indentation
    }

    /// The number of white-space bytes at the beginning of the line whose first token this is.
    static func indentation(ofLineBegunBy token: Token, in bytes: [UInt8]) -> Int {
        let first = Int(token.start)
        var start = first
        // Eight spaces at a time, where so many are left.
        bytes.withUnsafeBytes { bytes in
            while start >= 8, bytes.loadUnaligned(fromByteOffset: start - 8, as: UInt64.self) == 0x2020_2020_2020_2020 {
                start -= 8
            }
        }
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        if start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D { return first - start }
        // Something stands before the token on its line: a comment, for one.
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return end - start
    }

    @inline(__always)
    func at(_ keyword: Keyword) -> Bool { current.keyword == keyword && !hasEnded }

    @inline(__always)
    func at(_ kind: Token.Kind) -> Bool { current.kind == kind && !hasEnded }

    /// The token after the current one.
    @inline(__always)
    var following: Token { tree.tokens[Swift.min(position + 1, tree.tokens.count - 1)] }

    /// Steps over a word if it is there.
    @inline(__always)
    mutating func accept(_ keyword: Keyword) -> Bool {
        guard at(keyword) else { return false }
        advance()
        return true
    }

    /// Steps over a word, or reports that it is missing.
    mutating func expect(_ keyword: Keyword) -> Bool {
        if accept(keyword) { return true }
        if repair(expected: "`\(keyword.spelling)`", among: [keyword]) {
            advance()
            return true
        }
        reportUnexpected(expected: "`\(keyword.spelling)`")
        return false
    }

    /// Steps over a token of a kind, or reports that it is missing.
    mutating func expect(_ kind: Token.Kind, _ description: String) -> Bool {
        guard at(kind) else {
            reportUnexpected(expected: description)
            return false
        }
        advance()
        return true
    }
}

// MARK: - Nodes

extension Parser {
    /// Begins a node at the current token.
    @inline(__always)
    mutating func begin(_ kind: SyntaxKind, detail: UInt8 = 0, flags: UInt8 = 0) -> Int {
        nodes.append(
            SyntaxTree.Node(
                kind: kind,
                detail: detail,
                flags: flags,
                firstToken: UInt32(truncatingIfNeeded: position),
                endToken: 0,
                end: 0
            )
        )
    }

    /// Ends a node before the current token.
    @inline(__always)
    mutating func finish(_ node: Int) {
        let (endToken, end) = (UInt32(truncatingIfNeeded: position), UInt32(truncatingIfNeeded: nodes.count))
        nodes[node].finish(endToken: endToken, end: end)
    }

    /// A node of the current token alone, which is stepped over.
    @inline(__always)
    mutating func leaf(_ kind: SyntaxKind) {
        _ = nodes.append(
            SyntaxTree.Node(
                kind: kind,
                detail: 0,
                flags: 0,
                firstToken: UInt32(truncatingIfNeeded: position),
                // At the end of the file there is nothing to step over.
                endToken: UInt32(truncatingIfNeeded: current.kind == .endOfFile ? position : position + 1),
                end: UInt32(truncatingIfNeeded: nodes.count + 1)
            )
        )
        advance()
    }
}

// MARK: - Findings

extension Parser {
    /// Reports that something else was expected, once for a token.
    mutating func reportUnexpected(expected: String) {
        report(.unexpectedToken, "expected \(expected), found \(describeCurrent())")
    }

    /// Reports a fault at the current token, once for a token.
    ///
    /// What is missing at the end of a line is reported at the last token of that line; a fault of that token is the same mistake.
    mutating func report(_ rule: RuleCode, _ message: String, fixes: [Finding.Fix] = []) {
        let isOfTokenBefore = isAtEndOfLine && position > 0
        let isKnown = position == lastFaultPosition || (isOfTokenBefore && position - 1 == lastFaultPosition)
        lastFaultPosition = position
        if isKnown || isBesideLexicalFault { return }
        let place = isOfTokenBefore ? tree.tokens[position - 1] : current
        findings.append(Finding(rule, message, at: SourceLocation(file: file, range: place.range), fixes: fixes))
    }

    /// Reports a fault at another token.
    mutating func report(_ rule: RuleCode, _ message: String, at token: Token, fixes: [Finding.Fix] = []) {
        lastFaultPosition = position
        findings.append(Finding(rule, message, at: SourceLocation(file: file, range: token.range), fixes: fixes))
    }

    /// Whether the lexer found a fault at the current token or next to it: then there is one mistake, and it is reported.
    var isBesideLexicalFault: Bool {
        if faultStarts.isEmpty { return false }
        let start = tree.tokens[Swift.max(0, position - 1)].start
        let end = following.range.end
        var low = 0
        var high = faultStarts.count
        while low < high {
            let middle = (low + high) / 2
            if faultStarts[middle] < start { low = middle + 1 } else { high = middle }
        }
        return low < faultStarts.count && faultStarts[low] < end
    }

    /// A new statement begins at the current token, which may have a fault of its own.
    mutating func forgetFault() {
        if current.startsLine, current.kind != .endOfFile, current.kind != .rightBrace { lastFaultPosition = -1 }
    }

    private var isAtEndOfLine: Bool { hasEnded && current.startsLine && current.kind != .endOfFile }

    /// The candidate nearest to a word of the user.
    mutating func nearest(to word: String, in candidates: [String]) -> String? {
        guard remainingSuggestions > 0, word.utf8.count <= 64 else { return nil }
        remainingSuggestions -= 1
        return Spelling.nearest(to: word, in: candidates)
    }

    /// What the current token is, in the user's words.
    func describeCurrent() -> String {
        if isAtEndOfLine { return "the end of the line" }
        switch current.kind {
        case .endOfFile: return "the end of the file"
        case .string, .blockString: return "a text"
        default:
            return "`\(shortText)`"
        }
    }

    /// The current token's text, cut where it is very long.
    var shortText: String {
        let bounds = current.range.bounds(in: bytes.count)
        guard bounds.count > 40 else { return String(decoding: bytes[bounds], as: UTF8.self) }
        var end = bounds.lowerBound + 40
        while end > bounds.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[bounds.lowerBound..<end], as: UTF8.self) + "…"
    }

    /// The current token's text.
    func text(of token: Token) -> String {
        String(decoding: bytes[token.range.bounds(in: bytes.count)], as: UTF8.self)
    }
}
