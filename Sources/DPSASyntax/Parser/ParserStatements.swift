// Statements other than facts and retention.

extension Parser {
    /// Whether a word can begin a statement.
    func isStatementKeyword(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .category, .part, .clause, .fields, .override, .not, .note, .waive, .hold, .revised, .effective, .reviewed,
            .version, .published, .prevailing, .contact, .role, .retain, .limit, .requires, .grants, .owes:
            true
        default:
            nounKind(keyword) != nil || isVerbKeyword(keyword)
        }
    }

    func nounKind(_ keyword: Keyword) -> NounKind? {
        switch keyword {
        case .kind: .kind
        case .modifier: .modifier
        case .purpose: .purpose
        case .basis: .basis
        case .event: .event
        case .disposal: .disposal
        case .system: .system
        case .region: .region
        case .party: .party
        case .option: .option
        case .plan: .plan
        case .platform: .platform
        case .circumstance: .circumstance
        case .obligation: .obligation
        case .right: .right
        case .duty: .duty
        case .measure: .measure
        case .mechanism: .mechanism
        case .feature: .feature
        case .document: .document
        default: nil
        }
    }

    mutating func statementBlock() { block(.block) { $0.statement() } }

    mutating func statement() {
        hasEnded = false
        statementIndentation = indentation(of: current)
        let wasTargets = endedInTargets
        endedInTargets = false
        let keyword = current.keyword
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
        default:
            if let kind = nounKind(keyword) {
                noun(kind)
            } else if isVerbKeyword(keyword) {
                fact(flags: 0)
            } else {
                return strayStatement(afterTargets: wasTargets)
            }
        }
        endStatement()
    }

    private mutating func strayStatement(afterTargets: Bool) {
        if isContinuation, current.startsLine {
            report(
                .misplacedContinuation,
                "`\(text(of: current))` carries the line above on only if it is indented deeper than that statement")
            skipStatement()
            return
        }
        if current.kind == .rightBrace { return }
        if current.kind == .name {
            let word = text(of: current)
            let words = Keyword.allCases.filter { isStatementKeyword($0) }.map(\.spelling)
            if let nearest = Spelling.nearest(to: word, in: words) {
                let edit = Finding.Edit(SourceLocation(file: file, range: current.range), text: nearest)
                report(
                    .unexpectedToken, "expected a statement, found `\(word)`; did you mean `\(nearest)`?",
                    fixes: [Finding.Fix("write `\(nearest)`", edits: [edit])])
            } else if afterTargets, following.kind == .comma || following.startsLine {
                report(
                    .unexpectedToken,
                    "expected a statement, found `\(word)`; if it goes on with the line above, that line must end in a comma")
            }
        }
        reportUnexpected(expected: "a statement")
        skipStatement()
    }

    private mutating func override() {
        advance()
        switch current.keyword {
        case .retain: retention(.retain, flags: SyntaxTree.Flags.override)
        case .limit: retention(.limit, flags: SyntaxTree.Flags.override)
        case .requires: requires(flags: SyntaxTree.Flags.override)
        case .grants, .owes: grant(flags: SyntaxTree.Flags.override)
        default:
            if current.keyword == .not || isVerbKeyword(current.keyword) {
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
        guard simpleName("a name for the \(kind.keyword)"), label("a label for the \(kind.keyword), a text") else { return }
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
            if isAtString { leaf(.string) }
            while at(.alias), labelled(.alias, "another spelling, a text") {}
            if at(.when) { condition(.whenQualifier) }
        }
        body(statementBlock: true)
        finish(node)
    }

    /// A block that must come now; what stands before it is reported and passed over.
    private mutating func body(statementBlock isStatementBlock: Bool) {
        if current.kind != .leftBrace {
            reportUnexpected(expected: "`{`")
            skipStatement()
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
            tree.nodes[node].kind = .partExcept
            advance()
            advance()
        }
        names()
        if at(.colon) {
            advance()
            let indentation = statementIndentation
            statement()
            statementIndentation = indentation
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
        if accept(.including) { tree.nodes[node].flags |= SyntaxTree.Flags.including }
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
        list { $0.target() }
        qualifiers()
        finish(node)
    }

    private mutating func grant(flags: UInt8) {
        let node = begin(.grant, detail: current.keyword.rawValue, flags: flags)
        advance()
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
            if expect(.because), label("the reason, a text"), accept(.until) {
                if at(.date) { leaf(.dateValue) } else { reportUnexpected(expected: "a date such as `2027-01-01`") }
            }
        }
        finish(node)
    }
}
