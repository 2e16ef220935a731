// What all lists and blocks share: separators, ends, depth and recovery.

extension Parser {
    /// Reads items separated by commas; the only place where lists recover.
    ///
    /// An item that begins with a statement's keyword at the start of a line is refused: the comma before it is one too many.
    @inline(__always)
    mutating func list(_ item: (inout Parser) -> Bool) {
        while true {
            if current.startsLine, openParentheses == 0, position > 0, tree.tokens[position - 1].kind == .comma,
                isStatementKeyword(current.keyword)
            {
                report(
                    .unexpectedToken,
                    "expected a name after the comma, found `\(current.keyword.spelling)`, which begins the next statement",
                    at: tree.tokens[position - 1])
                hasEnded = true
                return
            }
            guard item(&self), at(.comma) else { return }
            advance()
        }
    }

    /// Reads `( … )` or `[ … ]`: opens, reads, and closes or reports the opening sign.
    mutating func enclosed(_ closing: Token.Kind, _ content: (inout Parser) -> Void) {
        let opening = current
        guard enter() else { return }
        openParentheses += 1
        advance()
        content(&self)
        openParentheses -= 1
        leave()
        if current.kind == closing {
            advance()
            return
        }
        updateEnd()
        if position != lastFaultPosition {
            let sign = closing == .rightParenthesis ? ")" : "]"
            if current.kind == .name && !current.startsLine {
                reportUnexpected(expected: "`,` or `\(sign)`")
            } else {
                report(.unbalancedDelimiter, "this `\(text(of: opening))` has no `\(sign)`", at: opening)
            }
        }
    }

    /// Goes one level deeper.  At the limit the construct is reported, passed over, and the answer is false.
    mutating func enter() -> Bool {
        if depth < Self.maximumDepth {
            depth += 1
            return true
        }
        if !isTooDeep {
            isTooDeep = true
            lastFaultPosition = -1
            report(.nestingTooDeep, "this is nested more than \(Self.maximumDepth) deep; name the parts instead")
        }
        lastFaultPosition = position
        skipBalanced()
        return false
    }

    /// Comes back one level.
    mutating func leave() { depth -= 1 }

    /// Passes over the current token, and if it opens a brace, parenthesis or bracket over all up to its partner.
    private mutating func skipBalanced() {
        let node = begin(.unexpected)
        var open = 0
        repeat {
            switch current.kind {
            case .leftBrace, .leftParenthesis, .leftBracket: open += 1
            case .rightBrace, .rightParenthesis, .rightBracket: open -= 1
            default: break
            }
            advance()
        } while open > 0 && current.kind != .endOfFile
        lastFaultPosition = position
        finish(node)
    }

    /// Reads `{ … }` with `item` for what stands in it.  `item` begins at a token that is neither `}` nor `;` and should step on.
    mutating func block(_ kind: SyntaxKind, ofFields: Bool = false, _ item: (inout Parser) -> Void) {
        guard current.kind == .leftBrace else {
            reportUnexpected(expected: "`{`")
            return
        }
        let opening = current
        let node = begin(kind)
        defer { finish(node) }
        guard enter() else { return }
        let outer = (isInRecord, statementIndentation, openParentheses)
        let indentation = missingBraces > 0 ? self.indentation(of: opening) : 0
        isInRecord = ofFields
        openParentheses = 0
        advance()
        var isClosed = false
        while current.kind != .endOfFile {
            if missingBraces > 0, belongsOutside(indentation) { break }
            if current.kind == .rightBrace {
                isClosed = true
                break
            }
            if current.kind == .semicolon {
                advance()
                continue
            }
            if current.startsLine, isDeclarationStart { break }
            let before = position
            item(&self)
            if position == before {
                // What begins nothing was reported; the rest of its line belongs to the same mistake.
                passOver()
                skipStatement()
            }
        }
        leave()
        (isInRecord, statementIndentation, openParentheses) = outer
        if isClosed { advance() } else { reportUnclosed(opening) }
    }

    /// Whether the current token, being indented no deeper than the line that opened the block, must stand outside of it.
    private func belongsOutside(_ indentation: Int) -> Bool {
        guard current.startsLine else { return false }
        let own = self.indentation(of: current)
        return current.kind == .rightBrace ? own < indentation : own <= indentation
    }

    /// Whether a declaration begins at the current token.
    var isDeclarationStart: Bool {
        switch current.keyword {
        case .module, .agreement, .vocabulary: following.kind == .name
        case .translation: following.keyword == .of
        default: false
        }
    }

    private mutating func reportUnclosed(_ opening: Token) {
        updateEnd()
        if isTooDeep { return }
        if missingBraces > 0 { missingBraces -= 1 }
        if position == lastFaultPosition, current.kind == .endOfFile { return }
        report(.unbalancedDelimiter, "this `{` has no `}`", at: opening)
    }

    /// Keeps the current token as unexpected.
    mutating func passOver() {
        let node = begin(.unexpected)
        advance()
        finish(node)
    }

    /// After a statement: steps over `;`, or reports and passes over what does not belong to it.
    mutating func endStatement() {
        openParentheses = 0
        if !hasEnded { updateEnd() }
        if hasEnded {
            if current.kind == .semicolon { advance() }
            return
        }
        if startsStatementHere {
            report(
                .unexpectedToken,
                "expected the end of the statement, found `\(text(of: current))`; write one statement to a line, or `;` between two"
            )
            hasEnded = true
            return
        }
        reportUnexpected(expected: "the end of the statement")
        skipStatement()
    }

    /// Whether the words at the current token can only begin a statement of their own.
    private var startsStatementHere: Bool {
        switch current.keyword {
        case .used: following.keyword == .for
        case .given, .observed, .generated, .accessed, .controlled, .managed, .performed, .secured: following.keyword == .by
        case .stored, .viewed, .processed: following.keyword == .in || following.keyword == .and
        case .backed: following.keyword == .up
        case .shared, .integrated: following.keyword == .with
        case .retain, .requires, .waive, .override: following.kind == .name || following.kind == .integer
        default: false
        }
    }

    /// Passes over the rest of a statement; a block in it is still read, so that what stands there is checked.
    mutating func skipStatement() {
        openParentheses = 0
        updateEnd()
        let node = begin(.unexpected)
        while !hasEnded {
            if current.kind == .leftBrace {
                if isInRecord {
                    block(.record, ofFields: true) { $0.field() }
                } else {
                    statementBlock()
                }
                break
            }
            advance()
        }
        finish(node)
        if current.kind == .semicolon { advance() }
    }
}
