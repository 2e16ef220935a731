// Events, conditions, periods, terms and their arguments.

extension Parser {
    mutating func event() {
        if at(.integer) || (at(.chosen) && following.keyword == .by) {
            guard enter() else { return }
            defer { leave() }
            let node = begin(.delayedEvent)
            period()
            if expect(.after) { event() }
            finish(node)
        } else if at(.earliest) || at(.latest) {
            let node = begin(at(.earliest) ? .earliestEvent : .latestEvent)
            advance()
            if expect(.of) {
                if at(.leftParenthesis) {
                    enclosed(.rightParenthesis) { parser in
                        parser.list { item in
                            item.event()
                            return item.position != item.lastFaultPosition
                        }
                    }
                } else {
                    reportUnexpected(expected: "`(` and the events")
                }
            }
            finish(node)
        } else {
            _ = term("an event")
        }
    }

    /// A word and the condition after it.
    mutating func condition(_ kind: SyntaxKind) {
        let node = begin(kind)
        advance()
        orCondition()
        finish(node)
    }

    mutating func orCondition() {
        let node = begin(.orCondition)
        andCondition()
        while accept(.or) { andCondition() }
        finish(node)
    }

    private mutating func andCondition() {
        let node = begin(.andCondition)
        notCondition()
        while accept(.and) { notCondition() }
        finish(node)
    }

    private mutating func notCondition() {
        if at(.not) {
            guard enter() else { return }
            defer { leave() }
            let node = begin(.notCondition)
            advance()
            notCondition()
            finish(node)
        } else if at(.leftParenthesis) {
            enclosed(.rightParenthesis) { $0.orCondition() }
        } else {
            let node = begin(.termCondition)
            if term("a condition"), at(.within) {
                advance()
                period()
            }
            finish(node)
        }
    }

    /// How a period is limited: the `detail` of ``SyntaxKind/period``.
    enum Choice: UInt8 { case fixed, free, range, list, upTo }

    mutating func period() {
        let node = begin(.period)
        defer { finish(node) }
        guard at(.chosen) else {
            _ = length()
            return
        }
        nodes[node].detail = Choice.free.rawValue
        chooser()
        if accept(.from) {
            nodes[node].detail = Choice.range.rawValue
            guard length() else { return }
        } else if at(.one), following.keyword == .of {
            nodes[node].detail = Choice.list.rawValue
            advance()
            advance()
            guard at(.leftParenthesis) else { return reportUnexpected(expected: "`(` and the lengths") }
            enclosed(.rightParenthesis) { parser in parser.list { $0.length() } }
        } else if at(.up), following.keyword == .to {
            nodes[node].detail = Choice.upTo.rawValue
            advance()
            advance()
            guard length() else { return }
        }
        if accept(.default) {
            nodes[node].flags |= SyntaxTree.Flags.defaulted
            _ = length()
        }
    }

    private mutating func length() -> Bool {
        guard at(.integer) else {
            if isAtSpelledLength {
                spelledLength()
                return true
            }
            reportUnexpected(expected: "a length such as `30 days`")
            return false
        }
        let node = begin(.length)
        defer { finish(node) }
        advance()
        if at(.to), following.kind == .integer {
            advance()
            advance()
        }
        _ = accept(.working)
        let expected = """
            a unit (`seconds`, `minutes`, `hours`, `days`, `weeks`, `months`, `years`; \
            of size `KB`, `MB`, `GB`, `TB`)
            """
        guard isUnit(current.keyword) && !hasEnded || repair(expected: expected, among: Keyword.units) else {
            reportUnexpected(expected: expected)
            return false
        }
        nodes[node].detail = current.keyword.rawValue
        advance()
        return true
    }

    func isUnit(_ keyword: Keyword) -> Bool {
        keyword.rawValue >= Keyword.second.rawValue && keyword.rawValue <= Keyword.terabytes.rawValue
    }

    /// A name with its arguments.
    mutating func term(_ description: String) -> Bool {
        guard at(.name) else {
            reportUnexpected(expected: description)
            return false
        }
        let node = begin(.term)
        advance()
        qualification()
        if at(.leftParenthesis) { arguments() }
        finish(node)
        return position != lastFaultPosition
    }

    /// `( … )` with labelled values; each a ``SyntaxKind/argument``.
    mutating func arguments() {
        enclosed(.rightParenthesis) { parser in
            parser.list { item in
                let node = item.begin(.argument)
                if item.at(.name), item.following.kind == .colon {
                    item.nodes[node].flags |= SyntaxTree.Flags.labelled
                    item.advance()
                    item.advance()
                }
                let isThere = item.value()
                item.finish(node)
                return isThere
            }
        }
    }

    private mutating func value() -> Bool {
        switch current.kind {
        case .string, .blockString:
            leaf(.string)
        case .date:
            leaf(.dateValue)
        case .integer:
            if isUnit(following.keyword) || following.keyword == .working || following.keyword == .to {
                period()
            } else {
                leaf(.integerValue)
            }
        case .leftBracket:
            let node = begin(.listValue)
            enclosed(.rightBracket) { parser in parser.list { $0.value() } }
            finish(node)
        case .name where current.keyword == .chosen && following.keyword == .by:
            period()
        case .name:
            return term("a value")
        default:
            reportUnexpected(expected: "a value")
            return false
        }
        return position != lastFaultPosition
    }
}
