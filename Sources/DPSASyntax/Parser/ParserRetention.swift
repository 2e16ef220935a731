// Retention: paths that race, each with a life and a disposal.

extension Parser {
    /// A statement of how long data are kept, which begins with some words.
    mutating func retention(_ kind: SyntaxKind, flags: UInt8, words: Int = 1) {
        let node = begin(kind, flags: flags)
        defer { finish(node) }
        for _ in 0..<words { advance() }
        if current.kind == .colon { passColon() }
        guard retentionScope() else { return }
        repeat {
            guard path() else { return }
        } while accept(.otherwise) || commaBeforeOtherwise()
        if at(.because) { reason() }
    }

    /// `in Systems for Purposes when Condition :`, in any order.
    private mutating func retentionScope() -> Bool {
        guard at(.in) || at(.for) || at(.when) else { return true }
        if at(.for), following.kind == .integer {
            let range = ByteRange(start: current.range.start, end: following.range.start)
            let edit = Finding.Edit(SourceLocation(file: file, range: range), text: "")
            report(
                .unexpectedToken,
                "expected a period, found `for`; `retain for` names purposes, a period stands alone",
                fixes: [Finding.Fix("remove `for`", edits: [edit])]
            )
            advance()
            return true
        }
        while true {
            if at(.in) {
                scopeNames(.inQualifier)
            } else if at(.for) {
                scopeNames(.forQualifier)
            } else if at(.when) {
                condition(.whenQualifier)
            } else {
                break
            }
        }
        return expect(.colon, "`:` after what the rule is limited to")
    }

    private mutating func scopeNames(_ kind: SyntaxKind) {
        let node = begin(kind)
        advance()
        list { parser in
            guard parser.at(.name) else {
                parser.reportUnexpected(expected: "a name")
                return false
            }
            let target = parser.begin(.target)
            parser.advance()
            parser.qualification()
            parser.finish(target)
            return true
        }
        finish(node)
    }

    private mutating func path() -> Bool {
        let node = begin(.path)
        defer { finish(node) }
        guard life() else { return false }
        if at(.comma), following.keyword == .then { advance() }
        if accept(.then) { disposal() }
        if at(.unless) { condition(.unless) }
        return position != lastFaultPosition
    }

    private mutating func life() -> Bool {
        switch current.keyword {
        case .until where !hasEnded:
            let node = begin(.untilLife)
            advance()
            event()
            finish(node)
            if at(.or) {
                report(
                    .unexpectedToken,
                    "expected the end of the period, found `or`; write `earliest of (A, B)` for what comes first"
                )
                return false
            }
            return true
        case .as where !hasEnded:
            let node = begin(.parentLife)
            advance()
            let isThere = expect(.parent)
            finish(node)
            return isThere
        case .criteria where !hasEnded:
            let node = begin(.criteriaLife)
            advance()
            let isThere = label("the criteria, a text")
            finish(node)
            return isThere
        default:
            return periodLife()
        }
    }

    private mutating func periodLife() -> Bool {
        let node = begin(.periodLife)
        defer { finish(node) }
        if at(.at) {
            advance()
            guard expect(.least) else { return false }
            nodes[node].detail = 2
        } else if at(.up) {
            advance()
            guard expect(.to) else { return false }
            nodes[node].detail = 1
        }
        guard at(.integer) || at(.chosen) || isAtSpelledLength else {
            if endlessPeriod() { return false }
            reportUnexpected(expected: "`until`, a period such as `30 days`, `as parent` or `criteria`")
            return false
        }
        period()
        if at(.after) {
            let after = begin(.afterEvent)
            advance()
            event()
            finish(after)
        }
        if at(.depending) {
            let depending = begin(.dependingOn)
            advance()
            if expect(.on) { _ = name("what the period depends on") }
            finish(depending)
        }
        return position != lastFaultPosition
    }

    private mutating func disposal() {
        let node = begin(.disposal)
        defer { finish(node) }
        if misorderedDisposal() {
            while !hasEnded, how() {}
            if at(.name), current.keyword == .none { _ = name("what happens then") }
            return
        }
        guard name("what happens then, such as `delete`") else { return }
        while !hasEnded, how() {}
    }

    private mutating func how() -> Bool {
        switch current.keyword {
        case .within, .after:
            let node = begin(at(.within) ? .withinHow : .afterHow)
            advance()
            period()
            finish(node)
        case .immediately, .automatically, .manually, .rolling:
            let node = begin(.flagHow, detail: current.keyword.rawValue)
            advance()
            finish(node)
        case .by, .to:
            let node = begin(at(.by) ? .byHow : .toHow)
            advance()
            _ = name("a name")
            finish(node)
        default:
            return false
        }
        return true
    }
}
