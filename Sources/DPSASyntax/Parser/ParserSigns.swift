// Signs and small words of prose: full stops, `and` between names, commas before a reason, reasons without quotation marks.

extension Parser {
    /// Whether a full stop ends the line here.
    @inline(never)
    func endsWithFullStop() -> Bool {
        guard current.kind == .dot, openParentheses == 0 else { return false }
        return following.startsLine || following.kind == .rightBrace || following.kind == .semicolon
            || following.kind == .endOfFile
    }

    /// Reports a full stop, and steps over it.
    mutating func fullStop() {
        if position != lastFaultPosition {
            report(
                .unexpectedToken,
                "expected the end of the line, found `.`; no full stop ends a statement",
                fixes: [Finding.Fix("remove `.`", edits: [replacement(current.range, "")])]
            )
        }
        passOver()
        updateEnd()
    }

    /// Reports `and` between two names, where a comma has to be, and steps over it.
    mutating func separatesByAnd() -> Bool {
        guard at(.and), following.kind == .name, !following.startsLine, !following.keyword.beginsVerb, position > 0,
            position != lastFaultPosition
        else { return false }
        let range = ByteRange(start: tree.tokens[position - 1].range.end, end: current.range.end)
        report(
            .unexpectedToken,
            "expected `,` between two names, found `and`",
            fixes: [Finding.Fix("write `,`", edits: [replacement(range, ",")])]
        )
        advance()
        return true
    }

    /// Reports `and` behind the comma between two names, and steps over it.
    mutating func passAnd() {
        guard at(.and), following.kind == .name, !following.startsLine, following.keyword == .none,
            position != lastFaultPosition
        else { return }
        let range = ByteRange(start: current.range.start, end: following.range.start)
        report(
            .unexpectedToken,
            "expected a name, found `and`; between two names stands `,` alone",
            fixes: [Finding.Fix("remove `and`", edits: [replacement(range, "")])]
        )
        advance()
    }

    /// Reports a comma before `because "…"`, and steps over it.
    mutating func commaBeforeReason() -> Bool {
        guard following.keyword == .because, isString(at: position + 2), position != lastFaultPosition else {
            return false
        }
        report(
            .unexpectedToken,
            "expected `because` without a comma before it, found `,`",
            fixes: [Finding.Fix("remove `,`", edits: [replacement(current.range, "")])]
        )
        advance()
        return true
    }

    /// The text behind `because`; one without quotation marks, or on the next line, is reported and read.
    mutating func reasonText() -> Bool {
        if isAtString || position == 0 || position == lastFaultPosition { return label("the reason, a text") }
        let because = tree.tokens[position - 1]
        if hasEnded, current.startsLine, isString(at: position) {
            let gap = ByteRange(start: because.range.end, end: current.range.start)
            let isBlank = bytes[gap.bounds(in: bytes.count)].allSatisfy { $0 <= 0x20 }
            report(
                "expected the reason on the line of `because`, found it on the next one",
                over: current.range,
                fixes: isBlank ? [Finding.Fix("write it behind `because`", edits: [replacement(gap, " ")])] : []
            )
            hasEnded = false
            leaf(.string)
            return true
        }
        guard !hasEnded, current.kind == .name else { return label("the reason, a text") }
        var end = position
        while !tree.tokens[end].startsLine, standsInProse(tree.tokens[end].kind) { end += 1 }
        let range = ByteRange(start: current.range.start, end: tree.tokens[end - 1].range.end)
        let words = String(decoding: bytes[range.bounds(in: bytes.count)], as: UTF8.self)
        let quoted = "\"\(words)\""
        let fixes = [Finding.Fix("write it between `\"` and `\"`", edits: [replacement(range, quoted)])]
        let expected = "expected the reason, a text between quotation marks, found `\(shown(range))`"
        report(expected, over: range, fixes: fixes)
        let node = begin(.unexpected)
        while position < end { advance() }
        finish(node)
        return false
    }

    private func standsInProse(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .name, .comma, .dot, .integer, .colon, .leftParenthesis, .rightParenthesis, .date: true
        default: false
        }
    }

    /// Reports another preposition than a verb has, as in `shared to`, and says which it has.
    mutating func wrongParticle(_ keyword: Keyword) -> Bool {
        guard at(.name), following.kind == .name, !following.startsLine, position != lastFaultPosition,
            current.keyword.isPreposition
        else { return false }
        report(
            .unexpectedToken,
            "expected `\(keyword.spelling)`, found `\(shortText)`",
            fixes: [
                Finding.Fix(
                    "write `\(keyword.spelling)`",
                    edits: [replacement(current.range, keyword.spelling)],
                    isSafe: false
                )
            ]
        )
        return true
    }
}

extension Keyword {
    /// Whether it can follow a verb, of this language or of prose.
    var isPreposition: Bool {
        switch self {
        case .for, .in, .to, .by, .from, .with, .under, .over, .into, .at, .on, .of, .within: true
        default: false
        }
    }
}
