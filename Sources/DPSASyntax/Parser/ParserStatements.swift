// Statements other than facts and retention.

extension Parser {
    mutating func statementBlock() { block(.block) { $0.statement() } }

    mutating func statement() {
        hasEnded = false
        statementLine = lineStart
        let wasTargets = endedInTargets
        endedInTargets = false
        let keyword = current.keyword
        if following.kind == .colon, current.kind == .name, !hasStrayColon { return strayField() }
        switch keyword {
        case .category: return category()
        case .part: return part()
        case .clause: return clause()
        case .fields: return fields()
        case .override: override()
        case .retain: retention(.retain, flags: 0)
        case .limit: retention(.limit, flags: 0)
        case .requires: requires(flags: 0)
        case .grants, .owes: grant(flags: 0)
        case .not: fact(flags: 0)
        case .hold: hold()
        case .note: note()
        case .waive: waive()
        case .revised, .effective, .reviewed: date()
        case .version, .published, .prevailing: headerText()
        case .contact: contact()
        case .role: role()
        case .collected where following.keyword == .from && familiarStatement(),
            .processed where following.keyword == .for && familiarStatement(),
            .transferred where following.keyword == .to && familiarStatement(),
            .purpose where (namesPurpose || following.kind == .colon) && familiarStatement():
            return
        case .basis where current.startsLine && following.kind == .name && !isString(at: position + 2):
            return misplacedContinuation()
        default:
            if let kind = keyword.nounKind {
                noun(kind)
            } else if keyword.beginsVerb {
                fact(flags: 0)
            } else {
                return strayStatement(afterTargets: wasTargets)
            }
        }
        endStatement()
    }

    /// What begins as no statement does.
    private mutating func strayStatement(afterTargets: Bool) {
        if misorderedFact() { return skipStatement(isWhole: true) }
        if familiarStatement() { return }
        if isContinuation, current.startsLine { return misplacedContinuation() }
        if current.kind == .rightBrace || current.kind == .endOfFile {
            return reportUnexpected(expected: "a statement")
        }
        if current.kind == .name {
            let isListed = afterTargets && (following.kind == .comma || following.startsLine)
            if !(isListed && isCapitalised), position != lastFaultPosition, misspeltStatement() { return }
            if isListed {
                report(
                    .unexpectedToken,
                    "expected a statement, found `\(shortText)`; "
                        + "if it goes on with the line above, that line must end in a comma"
                )
            }
        }
        // A brace directly behind one that was reported belongs to the same mistake.
        let isNested = current.kind == .leftBrace && position - 1 == strayBrace
        if position != strayEnd, !isNested { reportUnexpected(expected: "a statement") }
        if current.kind == .leftBrace { strayBrace = position }
        skipStatement(isWhole: true)
        strayEnd = position
    }

    /// A field among statements; the fields that follow it are the same mistake.
    private mutating func strayField() {
        if position != strayEnd {
            reportUnexpected(expected: "a statement; fields stand in `fields { … }`")
        }
        skipStatement(isWhole: true)
        strayEnd = position
    }

    private var isCapitalised: Bool { (0x41...0x5A).contains(bytes[Int(current.start)]) }

    private mutating func misplacedContinuation() {
        report(
            .misplacedContinuation,
            "`\(shortText)` carries the line above on only if it is indented deeper than that statement",
            fixes: [indentationOfCurrent]
        )
        skipStatement(isWhole: true)
    }

    /// Indents the current line deeper.
    private var indentationOfCurrent: Finding.Fix {
        let start = current.range.start
        let isTabbed = start > 0 && bytes[Int(start) - 1] == 0x09
        let place = SourceLocation(file: file, range: ByteRange(start: start, end: start))
        let edit = Finding.Edit(place, text: isTabbed ? "\t" : "    ")
        // Whether the line above is the one it belongs to, the author has to say.
        return Finding.Fix("indent this line deeper", edits: [edit], isSafe: false)
    }

    /// Reads a statement whose first word is misspelt as the one it is most like.
    private mutating func misspeltStatement() -> Bool {
        let word = shortText
        guard let nearest = nearest(to: word, in: Self.statementWords),
            let keyword = Keyword.statementStarts.first(where: { $0.spelling == nearest })
        else { return false }
        let edit = Finding.Edit(SourceLocation(file: file, range: current.range), text: nearest)
        report(
            .unexpectedToken,
            "expected a statement, found `\(word)`; did you mean `\(nearest)`?",
            fixes: [Finding.Fix("write `\(nearest)`", edits: [edit])]
        )
        guard isFollowed(as: keyword) else {
            skipStatement(isWhole: true)
            return true
        }
        current.keyword = keyword
        tree.tokens[position].keyword = keyword
        statement()
        return true
    }

    /// Whether what follows the current word would follow a keyword.
    private func isFollowed(as keyword: Keyword) -> Bool {
        switch keyword {
        case .retain, .limit, .stored, .collected, .listed, .applies: true
        case .note, .version, .published, .prevailing, .contact, .clause: isString(at: position + 1)
        case .revised, .effective, .reviewed: following.kind == .date
        case .fields: following.kind == .leftBrace || following.keyword != .none
        case .hold: following.keyword == .while
        case .category, .part, .requires, .grants, .owes, .role, .waive, .override, .not: following.kind == .name
        default: keyword.beginsVerb ? following.kind == .name : following.kind == .name && isString(at: position + 2)
        }
    }

    private static let statementWords = Keyword.statementStarts.map(\.spelling)

    private mutating func override() {
        advance()
        switch current.keyword {
        case .retain: retention(.retain, flags: SyntaxTree.Flags.override)
        case .limit: retention(.limit, flags: SyntaxTree.Flags.override)
        case .requires: requires(flags: SyntaxTree.Flags.override)
        case .grants, .owes: grant(flags: SyntaxTree.Flags.override)
        default:
            if current.keyword == .not || current.keyword.beginsVerb {
                fact(flags: SyntaxTree.Flags.override)
            } else {
                reportUnexpected(expected: "a fact, `retain`, `requires` or `grants` after `override`")
            }
        }
    }

    private mutating func noun(_ kind: NounKind) {
        let node = begin(.noun, detail: kind.rawValue)
        defer { finish(node) }
        advance()
        guard simpleName("a name for the \(kind.keyword)") else { return }
        if at(.name) { joinsDeclaredName() }
        _ = label("a label for the \(kind.keyword), a text")
        while !hasEnded, nounPart() {}
    }

    private mutating func nounPart() -> Bool {
        switch current.keyword {
        case .alias: return labelled(.alias, "another spelling, a text")
        case .says: return labelled(.says, "a sentence, a text")
        case .under: return named(.under)
        case .implies: return named(.implies)
        case .excluding: return named(.excluding)
        case .maps: return mappings()
        case .within:
            let node = begin(.occursWithin)
            advance()
            period()
            if expect(.after) { event() }
            finish(node)
            return true
        default: return qualifier()
        }
    }

    private mutating func labelled(_ kind: SyntaxKind, _ description: String) -> Bool {
        let node = begin(kind)
        advance()
        let isThere = label(description)
        finish(node)
        return isThere
    }

    private mutating func named(_ kind: SyntaxKind) -> Bool {
        let node = begin(kind)
        advance()
        names()
        finish(node)
        return true
    }

    /// Names with commas, each a ``SyntaxKind/name``.
    mutating func names() { list { $0.name("a name") } }

    private mutating func mappings() -> Bool {
        let node = begin(.maps)
        advance()
        if at(.leftParenthesis) { arguments() } else { reportUnexpected(expected: "`(`") }
        finish(node)
        return true
    }

    private mutating func category() {
        let node = begin(.category)
        advance()
        if simpleName("a name for the category") {
            if at(.name) { joinsDeclaredName() }
            if isAtString { leaf(.string) }
            while at(.alias), labelled(.alias, "another spelling, a text") {}
            if at(.when) { condition(.whenQualifier) }
        }
        categoryDepth += 1
        body(statementBlock: true)
        categoryDepth -= 1
        finish(node)
    }

    /// A block that must come now; what stands before it is reported and passed over.
    private mutating func body(statementBlock isStatementBlock: Bool) {
        if current.kind != .leftBrace, !canOpenWithoutBrace() {
            reportUnexpected(expected: "`{`")
            skipStatement(ofFields: !isStatementBlock)
            return
        }
        if isStatementBlock { self.statementBlock() } else { block(.record, ofFields: true) { $0.field() } }
    }

    private mutating func part() {
        guard enter() else { return }
        defer { leave() }
        let node = begin(.part)
        advance()
        if at(.all), following.keyword == .except {
            nodes[node].kind = .partExcept
            advance()
            advance()
        }
        names()
        if at(.colon) {
            advance()
            let line = statementLine
            statement()
            statementLine = line
        } else {
            body(statementBlock: true)
        }
        finish(node)
    }

    private mutating func clause() {
        let node = begin(.clause)
        advance()
        if label("the number of the clause, a text"), isAtString { leaf(.string) }
        if current.kind == .leftBrace {
            statementBlock()
            finish(node)
        } else {
            finish(node)
            endStatement()
        }
    }

    private mutating func fields() {
        let node = begin(.fields)
        advance()
        if at(.chosen) { chooser() }
        if accept(.including) { nodes[node].flags |= SyntaxTree.Flags.including }
        if at(.when) { condition(.whenQualifier) }
        body(statementBlock: false)
        finish(node)
    }

    /// `chosen by Name`.
    mutating func chooser() {
        let node = begin(.chooser)
        advance()
        if expect(.by) { _ = name("who chooses") }
        finish(node)
    }

    private mutating func date() {
        let node = begin(.date, detail: current.keyword.rawValue)
        advance()
        _ = expect(.date, "a date such as `2024-03-04`")
        finish(node)
    }

    private mutating func headerText() {
        let node = begin(.text, detail: current.keyword.rawValue)
        advance()
        _ = label("a text")
        finish(node)
    }

    private mutating func contact() {
        let node = begin(.contact)
        advance()
        if label("an address, a text") { qualifiers() }
        finish(node)
    }

    private mutating func role() {
        let node = begin(.role)
        advance()
        _ = simpleName("`processor` or `controller`")
        finish(node)
    }

    private mutating func requires(flags: UInt8) {
        let node = begin(.requires, flags: flags)
        advance()
        if current.kind == .colon { passColon() }
        list { $0.target() }
        qualifiers()
        finish(node)
    }

    private mutating func grant(flags: UInt8) {
        let node = begin(.grant, detail: current.keyword.rawValue, flags: flags)
        advance()
        if current.kind == .colon { passColon() }
        names()
        if at(.within) {
            let deadline = begin(.deadline)
            advance()
            period()
            finish(deadline)
        }
        qualifiers()
        finish(node)
    }

    private mutating func hold() {
        let node = begin(.hold)
        advance()
        if expect(.while) { orCondition() }
        finish(node)
    }

    private mutating func note() {
        let node = begin(.note)
        advance()
        _ = label("a text")
        finish(node)
    }

    private mutating func waive() {
        let node = begin(.waive)
        advance()
        if simpleName("the code of a rule, such as `RET003`") {
            if expect(.because), reasonText(), accept(.until) {
                if at(.date) { leaf(.dateValue) } else { reportUnexpected(expected: "a date such as `2027-01-01`") }
            }
        }
        finish(node)
    }
}
