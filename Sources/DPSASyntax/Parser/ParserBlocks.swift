// What all lists and blocks share: separators, ends, depth and recovery.

extension Parser {
    /// Reads items separated by commas; the only place where lists recover.
    ///
    /// An item that begins with a statement's keyword at the start of a line is refused: the comma before it is one too many.
    @inline(__always)
    mutating func list(_ item: (inout Parser) -> Bool) {
        while true {
            if current.startsLine, !isInRecord, position > 0, tree.tokens[position - 1].kind == .comma,
                beginsNextStatement
            {
                report(
                    .unexpectedToken,
                    "expected a name after the comma, found `\(current.keyword.spelling)`, which begins the next statement",
                    at: tree.tokens[position - 1]
                )
                hasEnded = true
                return
            }
            guard item(&self) else { return }
            if at(.comma) {
                if following.keyword == .because, commaBeforeReason() { return }
                advance()
                if current.keyword == .and { passAnd() }
            } else if current.keyword != .and || !separatesByAnd() {
                return
            }
        }
    }

    /// Whether the first token of a line, after a comma, begins a statement; in parentheses it must do so beyond doubt.
    private var beginsNextStatement: Bool {
        openParentheses == 0 ? current.keyword.beginsStatement : startsStatementHere
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
        let end = closingSign(closing)
        if position != lastFaultPosition, !isBesideLexicalFault {
            let sign = closing == .rightParenthesis ? ")" : "]"
            if end != nil || (current.kind == .name && !current.startsLine) {
                report(.unexpectedToken, "expected `,` or `\(sign)`, found \(describeCurrent())")
            } else {
                report(.unbalancedDelimiter, "this `\(text(of: opening))` has no `\(sign)`", at: opening)
            }
        }
        guard let end else {
            updateEnd()
            lastFaultPosition = position
            return
        }
        let node = begin(.unexpected)
        while position < end { advance() }
        finish(node)
        advance()
    }

    /// The index of the sign that closes what is open here, if it comes before the next statement and not far away.
    private func closingSign(_ closing: Token.Kind) -> Int? {
        var open = 0
        for index in position..<Swift.min(position + 100, tree.tokens.count) {
            let token = tree.tokens[index]
            switch token.kind {
            case closing where open == 0: return index
            case .leftParenthesis, .leftBracket: open += 1
            case .rightParenthesis, .rightBracket:
                open -= 1
                if open < 0 { return nil }
            case .leftBrace, .rightBrace, .semicolon, .endOfFile: return nil
            case .name where token.startsLine && token.keyword.beginsStatement: return nil
            case .name
            where token.startsLine && index + 1 < tree.tokens.count && tree.tokens[index + 1].kind == .colon
                && isInRecord:
                return nil
            default: break
            }
        }
        return nil
    }

    /// Goes one level deeper.
    ///
    /// At the limit the construct is reported, passed over, and the answer is false.
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

    /// Reads `{ … }` with `item` for what stands in it.
    ///
    /// `item` begins at a token that is neither `}` nor `;` and should step on.
    mutating func block(_ kind: SyntaxKind, ofFields: Bool = false, _ item: (inout Parser) -> Void) {
        let opening = current
        guard current.kind == .leftBrace || canOpenWithoutBrace() else {
            reportUnexpected(expected: "`{`")
            return
        }
        let node = begin(kind)
        defer { finish(node) }
        guard enter() else { return }
        let outer = (isInRecord, statementLine, openParentheses)
        let isOpened = current.kind == .leftBrace
        // Only where braces are missing, or are too many, does it matter how deep the block is indented.
        let isBalanced = missingBraces == 0 && extraBraces == 0
        let indentation = isBalanced ? 0 : isOpened ? self.indentation() : statementIndentation()
        isInRecord = ofFields
        openParentheses = 0
        if isOpened { advance() } else { openWithoutBrace() }
        var isClosed = false
        while current.kind != .endOfFile {
            if missingBraces > 0, belongsOutside(indentation) { break }
            if current.kind == .rightBrace {
                if extraBraces > 0, isExtra(indentation) {
                    passOverExtraBrace()
                    continue
                }
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
        (isInRecord, statementLine, openParentheses) = outer
        if isClosed { advance() } else { reportUnclosed(opening) }
    }

    /// Whether a block begins here whose `{` is missing: some `}` has no partner, and the next line is indented deeper.
    mutating func canOpenWithoutBrace() -> Bool {
        extraBraces > 0 && current.startsLine && current.kind == .name && indentation() > statementIndentation()
    }

    private mutating func openWithoutBrace() {
        extraBraces -= 1
        let end = tree.tokens[Swift.max(0, position - 1)].range.end
        report(
            .unexpectedToken,
            "expected `{`, found \(describeCurrent())",
            fixes: [Finding.Fix("write `{` at the end of the line", edits: [insertion(" {", at: end)])]
        )
        forgetFault()
    }

    /// Whether the current `}`, of which there are too many, closes another block than the one that is open.
    private mutating func isExtra(_ indentation: Int) -> Bool {
        if current.startsLine, self.indentation() > indentation { return true }
        guard following.startsLine, following.kind == .name, !isDeclaration(at: position + 1) else { return false }
        return Self.indentation(ofLineBegunBy: following, in: bytes) > indentation
    }

    private mutating func passOverExtraBrace() {
        extraBraces -= 1
        report(
            .unbalancedDelimiter,
            "this `}` closes nothing; a `{` is missing above, or the `}` is one too many",
            at: current
        )
        passOver()
    }

    /// Whether the current token, being indented no deeper than the line that opened the block, must stand outside of it.
    private mutating func belongsOutside(_ indentation: Int) -> Bool {
        guard current.startsLine else { return false }
        let own = self.indentation()
        return current.kind == .rightBrace ? own < indentation : own <= indentation
    }

    /// Whether a declaration begins at the current token.
    @inline(__always)
    var isDeclarationStart: Bool { isDeclaration(at: position) }

    @inline(__always)
    private func isDeclaration(at index: Int) -> Bool {
        guard index + 1 < tree.tokens.count else { return false }
        switch tree.tokens[index].keyword {
        case .module, .agreement, .vocabulary: return tree.tokens[index + 1].kind == .name
        case .translation: return tree.tokens[index + 1].keyword == .of
        default: return false
        }
    }

    private mutating func reportUnclosed(_ opening: Token) {
        updateEnd()
        if isTooDeep { return }
        if missingBraces > 0 { missingBraces -= 1 }
        if position == lastFaultPosition, current.kind == .endOfFile { return }
        report(
            .unbalancedDelimiter,
            "this `{` has no `}`; add it where the block ends",
            at: opening,
            fixes: closingAtEnd.map { [$0] } ?? []
        )
    }

    /// Closes a declaration that is open where the file ends, and nothing else is; nil where it could be meant otherwise.
    private var closingAtEnd: Finding.Fix? {
        guard current.kind == .endOfFile, depth == 0, faultStarts.isEmpty, let last = bytes.last else { return nil }
        let end = UInt32(bytes.count)
        let place = SourceLocation(file: file, range: ByteRange(start: end, end: end))
        let text = last == 0x0A || last == 0x0D ? "}\n" : "\n}\n"
        return Finding.Fix("write `}` at the end of the file", edits: [Finding.Edit(place, text: text)])
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
            if current.kind == .semicolon { advance() } else { forgetFault() }
            return
        }
        if endsWithFullStop() { return fullStop() }
        if isInRecord, commaAfterField() { return }
        if isInRecord, current.kind == .name, following.kind == .colon {
            report(
                .unexpectedToken,
                "expected `;` or a new line before the field `\(shortText)`",
                fixes: [semicolonBeforeCurrent]
            )
            hasEnded = true
            return
        }
        if startsStatementHere {
            report(
                .unexpectedToken,
                "expected the end of the statement, found `\(shortText)`; write one statement to a line, or `;` between two",
                fixes: [semicolonBeforeCurrent]
            )
            hasEnded = true
            return
        }
        let isName = current.kind == .name && current.keyword == .none && position > 0
        let hint = isName && tree.tokens[position - 1].kind == .name
        report(
            .unexpectedToken,
            "expected the end of the statement, found \(describeCurrent())"
                + (hint ? "; a name is one word, and between two names stands `,`" : "")
        )
        skipStatement()
    }

    /// Parts the current token from the one before it.
    private var semicolonBeforeCurrent: Finding.Fix {
        let end = tree.tokens[Swift.max(0, position - 1)].range.end
        let place = SourceLocation(file: file, range: ByteRange(start: end, end: end))
        return Finding.Fix("write `;` before `\(shortText)`", edits: [Finding.Edit(place, text: ";")])
    }

    /// Whether the words at the current token can only begin a statement of their own.
    private var startsStatementHere: Bool {
        if isInRecord { return false }
        switch current.keyword {
        case .used: return following.keyword == .for
        case .given, .observed, .generated, .accessed, .controlled, .managed, .performed, .secured:
            return following.keyword == .by
        case .stored, .viewed, .processed: return following.keyword == .in || following.keyword == .and
        case .backed: return following.keyword == .up
        case .shared, .integrated: return following.keyword == .with
        case .derived, .received, .excluded: return following.keyword == .from
        case .retain, .requires, .waive, .override: return following.kind == .name || following.kind == .integer
        case .note: return following.kind == .string || following.kind == .blockString
        case .category, .part, .grants, .owes: return following.kind == .name
        case .fields: return following.kind == .leftBrace
        case .basis: return false
        default: return current.keyword.nounKind != nil && following.kind == .name && isString(at: position + 2)
        }
    }

    @inline(__always)
    func isString(at index: Int) -> Bool {
        index < tree.tokens.count && (tree.tokens[index].kind == .string || tree.tokens[index].kind == .blockString)
    }

    /// Whether the block that begins here can only hold fields.
    private var holdsFields: Bool {
        var index = position + 1
        while index + 1 < tree.tokens.count, tree.tokens[index].kind == .name {
            if tree.tokens[index + 1].kind == .colon { return true }
            guard tree.tokens[index + 1].kind == .comma else { return false }
            index += 2
        }
        return false
    }

    /// Passes over the rest of a statement; a block in it is still read, so that what stands there is checked.
    ///
    /// - Parameters:
    ///   - isWhole: whether nothing of the statement was understood: then its first token is passed over in any case.
    ///   - ofFields: whether a block of the statement holds fields.
    mutating func skipStatement(isWhole: Bool = false, ofFields: Bool = false) {
        openParentheses = 0
        let node = begin(.unexpected)
        if isWhole, current.kind != .leftBrace { advance() } else { updateEnd() }
        while !hasEnded {
            if current.kind == .leftBrace {
                if isInRecord || ofFields || holdsFields {
                    block(.record, ofFields: true) { $0.field() }
                } else {
                    statementBlock()
                }
                break
            }
            advance()
        }
        finish(node)
        if current.kind == .semicolon { advance() } else { forgetFault() }
    }
}
