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
        let number = text(of: current)
        if number != "1" {
            report(
                .unknownLanguageVersion,
                "this file is written in language \(number); this compiler knows language 1, so a newer dpsac is needed")
            advance()
            finish(node)
            // The rest may be anything: it is kept, and not reported.
            let rest = begin(.unexpected)
            while current.kind != .endOfFile { advance() }
            finish(rest)
            return
        }
        advance()
        finish(node)
        endStatement()
    }

    private mutating func declaration() {
        hasEnded = false
        statementIndentation = indentation(of: current)
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
        if current.kind == .name, following.kind == .name {
            let word = text(of: current)
            let candidates = ["module", "agreement", "vocabulary", "translation"]
            if let nearest = Spelling.nearest(to: word, in: candidates) {
                let edit = Finding.Edit(SourceLocation(file: file, range: current.range), text: nearest)
                report(
                    .unexpectedToken, "expected a declaration, found `\(word)`; did you mean `\(nearest)`?",
                    fixes: [Finding.Fix("write `\(nearest)`", edits: [edit])])
                document(nearest == "module" ? .module : nearest == "agreement" ? .agreement : .vocabulary)
                return
            }
        }
        reportUnexpected(expected: "`module`, `agreement`, `vocabulary` or `translation`")
        // A run of rubbish is one mistake: it ends where a declaration begins a line.
        let node = begin(.unexpected)
        while current.kind != .endOfFile, !(current.startsLine && isDeclarationStart) {
            if current.kind == .leftBrace { statementBlock() } else { advance() }
        }
        lastFaultPosition = position
        finish(node)
    }

    private mutating func document(_ kind: SyntaxKind) {
        let node = begin(kind)
        advance()
        _ = simpleName("a name for the \(kind)") && label("the title of the \(kind), a text") && parentName(of: kind)
        if current.kind == .leftBrace {
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
        if expect(.of), name("the name of what is translated"), expect(.to) { _ = label("the language, such as \"id\"") }
        block(.block) { $0.translationEntry() }
        finish(node)
    }

    private mutating func translationEntry() {
        hasEnded = false
        statementIndentation = indentation(of: current)
        let node = begin(.translationEntry)
        _ = name("a name") && label("its translation, a text")
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
    var isAtString: Bool { (current.kind == .string || current.kind == .blockString) && !hasEnded }
}
