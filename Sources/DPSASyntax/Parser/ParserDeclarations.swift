// Files and declarations.

extension Parser {
    mutating func parseFile() {
        let node = begin(.file)
        if current.keyword == .language, following.kind == .integer { languageVersion() }
        while current.kind != .endOfFile {
            let before = position
            declaration()
            if position == before { passOver() }
        }
        // The end of the file is a token too: the trivia before it belongs to the tree.
        position += 1
        finish(node)
    }

    private mutating func languageVersion() {
        let node = begin(.languageVersion)
        advance()
        let number = shortText
        if number != "1" {
            report(
                .unknownLanguageVersion,
                "this file is written in language \(number); this compiler knows language 1, so a newer dpsac is needed",
                at: current
            )
            advance()
            finish(node)
            // The rest may be anything: it is kept, and not reported.
            let rest = begin(.unexpected)
            rubbish.append(ByteRange(start: current.start, end: UInt32(truncatingIfNeeded: bytes.count)))
            while current.kind != .endOfFile { advance() }
            finish(rest)
            return
        }
        advance()
        finish(node)
        if !hasEnded, isDeclarationStart {
            // The declaration is read all the same.
            reportUnexpected(expected: "the end of the line")
        } else {
            endStatement()
        }
    }

    private mutating func declaration() {
        hasEnded = false
        statementLine = lineStart
        switch current.keyword {
        case .module: document(.module)
        case .agreement: document(.agreement)
        case .vocabulary: document(.vocabulary)
        case .translation: translation()
        default: strayDeclaration()
        }
    }

    /// What stands at the top of a file and declares nothing.
    private mutating func strayDeclaration() {
        if current.kind == .semicolon {
            advance()
            return
        }
        if current.kind == .rightBrace {
            report(.unbalancedDelimiter, "this `}` closes nothing; a `{` is missing above, or the `}` is one too many")
            passOver()
            return
        }
        if current.kind == .name, following.kind == .name, misspeltDeclaration() { return }
        reportRubbish("expected `module`, `agreement`, `vocabulary` or `translation`, found \(describeCurrent())")
        // A run of rubbish is one mistake: it ends where a declaration begins a line.
        let node = begin(.unexpected)
        let opening = openingOfBody()
        let start = current.range.end
        repeat {
            if position == opening {
                statementBlock()
                break
            }
            advance()
        } while current.kind != .endOfFile && !(current.startsLine && isDeclarationStart)
        if position <= opening ?? position {
            rubbish.append(ByteRange(start: start, end: current.start))
        }
        lastFaultPosition = position
        finish(node)
    }

    /// Reports the first token of rubbish, unless the lexer reported it: what it found further on is not shown.
    private mutating func reportRubbish(_ message: String) {
        if position == lastFaultPosition { return }
        let range = current.range
        let isReported = faultStarts.contains { $0 >= range.start && $0 < range.end }
        lastFaultPosition = position
        if !isReported { report(.unexpectedToken, message, at: current) }
    }

    /// Reads a declaration whose first word is misspelt, if it is like that of one.
    private mutating func misspeltDeclaration() -> Bool {
        let declarations: [Keyword] = [.module, .agreement, .vocabulary, .translation]
        let word = shortText
        guard let nearest = nearest(to: word, in: declarations.map(\.spelling)),
            let keyword = declarations.first(where: { $0.spelling == nearest })
        else { return false }
        let edit = Finding.Edit(SourceLocation(file: file, range: current.range), text: nearest)
        report(
            .unexpectedToken,
            "expected a declaration, found `\(word)`; did you mean `\(nearest)`?",
            fixes: [Finding.Fix("write `\(nearest)`", edits: [edit])]
        )
        switch keyword {
        case .agreement: document(.agreement)
        case .vocabulary: document(.vocabulary)
        case .translation: translation()
        default: document(.module)
        }
        return true
    }

    /// The index of the `{` on the current line, if the line looks like the head of a declaration: two names, then a text.
    private func openingOfBody() -> Int? {
        guard current.startsLine, current.kind == .name, following.kind == .name, isString(at: position + 2) else {
            return nil
        }
        for index in position + 3..<Swift.min(position + 16, tree.tokens.count) {
            if tree.tokens[index].startsLine { return nil }
            if tree.tokens[index].kind == .leftBrace { return index }
        }
        return nil
    }

    private mutating func document(_ kind: SyntaxKind) {
        let node = begin(kind)
        advance()
        if simpleName("a name for the \(kind)") {
            _ = label("the title of the \(kind), a text")
            _ = parentName(of: kind)
        }
        if current.kind == .leftBrace || canOpenWithoutBrace() {
            statementBlock()
        } else {
            reportUnexpected(expected: "`{`")
            let rest = begin(.unexpected)
            while current.kind != .endOfFile, current.kind != .leftBrace, !(current.startsLine && isDeclarationStart) {
                advance()
            }
            finish(rest)
            if current.kind == .leftBrace { statementBlock() }
        }
        finish(node)
    }

    private mutating func parentName(of kind: SyntaxKind) -> Bool {
        if kind == .vocabulary || (kind == .agreement && !at(.under)) { return true }
        guard expect(.under) else { return false }
        return name("the name of the parent agreement")
    }

    private mutating func translation() {
        let node = begin(.translation)
        advance()
        if expect(.of), name("the name of what is translated"), expect(.to) {
            _ = label("the language, such as \"id\"")
        }
        block(.block) { $0.translationEntry() }
        finish(node)
    }

    private mutating func translationEntry() {
        hasEnded = false
        statementLine = lineStart
        let node = begin(.translationEntry)
        guard current.kind == .name || isAtString else {
            finish(node)
            if position != strayEnd { reportUnexpected(expected: "a name") }
            skipStatement(isWhole: true)
            strayEnd = position
            return
        }
        _ = (isAtString ? label("a text") : name("a name")) && label("its translation, a text")
        finish(node)
        endStatement()
    }

    /// A name without dots, as everything is declared by, as a node of its own.
    mutating func simpleName(_ description: @autoclosure () -> String) -> Bool {
        guard at(.name) else {
            reportUnexpected(expected: description())
            return false
        }
        leaf(.name)
        return true
    }

    /// A name, perhaps with dots, as a node of its own.
    mutating func name(_ description: @autoclosure () -> String) -> Bool {
        guard at(.name) else {
            reportUnexpected(expected: description())
            return false
        }
        let node = begin(.name)
        advance()
        qualification()
        finish(node)
        return true
    }

    /// The further parts of a name: `.Name` as often as it comes.
    @inline(__always)
    mutating func qualification() {
        while current.kind == .dot, !hasEnded {
            if endsWithFullStop() { return }
            advance()
            guard at(.name) else {
                reportUnexpected(expected: "a name after the dot")
                return
            }
            advance()
        }
    }

    /// A text as a node of its own.
    mutating func label(_ description: @autoclosure () -> String) -> Bool {
        guard isAtString else {
            reportUnexpected(expected: description())
            return false
        }
        leaf(.string)
        return true
    }

    /// Whether a text stands here.
    @inline(__always)
    var isAtString: Bool { (current.kind == .string || current.kind == .blockString) && !hasEnded }
}
