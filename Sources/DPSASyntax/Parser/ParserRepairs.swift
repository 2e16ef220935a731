// Words with a slip, read as what they are most like.

extension Parser {
    /// Reads the current word as the one of some keywords that it is most like; reports it, and offers that keyword.
    ///
    /// What follows is then checked at once, and not only when the slip is mended.  Returns whether there is such a keyword.
    mutating func repair(expected: String, among keywords: [Keyword]) -> Bool {
        guard at(.name), current.keyword == .none, position != lastFaultPosition else { return false }
        let word = shortText
        guard let nearest = nearest(to: word, in: keywords.map(\.spelling)),
            let keyword = keywords.first(where: { $0.spelling == nearest })
        else { return false }
        let place = SourceLocation(file: file, range: current.range)
        // Where there is one candidate only, it has been named.
        let question = keywords.count > 1 ? "; did you mean `\(nearest)`?" : ""
        report(
            .unexpectedToken,
            "expected \(expected), found `\(word)`\(question)",
            fixes: [Finding.Fix("write `\(nearest)`", edits: [Finding.Edit(place, text: nearest)])]
        )
        current.keyword = keyword
        tree.tokens[position].keyword = keyword
        return true
    }

    /// Reports that a word is missing before the name that stands here, and offers it.
    mutating func insert(_ keyword: Keyword) -> Bool {
        guard at(.name), current.keyword == .none, position != lastFaultPosition else { return false }
        report(
            .unexpectedToken,
            "expected `\(keyword.spelling)`, found `\(shortText)`",
            fixes: [
                Finding.Fix(
                    "write `\(keyword.spelling)` before `\(shortText)`",
                    edits: [insertion("\(keyword.spelling) ", at: current.range.start)]
                )
            ]
        )
        return true
    }

    /// Puts a text in.
    func insertion(_ text: String, at offset: UInt32) -> Finding.Edit {
        Finding.Edit(SourceLocation(file: file, range: ByteRange(start: offset, end: offset)), text: text)
    }

    /// Takes out what stands between two places.
    private func deletion(from start: UInt32, to end: UInt32) -> Finding.Edit {
        Finding.Edit(SourceLocation(file: file, range: ByteRange(start: start, end: end)), text: "")
    }
}

// MARK: - Words in another order

extension Parser {
    /// Reports a fact whose verb comes last, as in `for Billing used` or `Billing used for`, and offers the right order.
    mutating func misorderedFact() -> Bool {
        guard current.kind == .name, position != lastFaultPosition else { return false }
        var end = position + 1
        while !tree.tokens[end].startsLine, Self.standsInTargets(tree.tokens[end].kind) { end += 1 }
        // The verb, and how many of its words stand at the end.
        let last = tree.tokens[end - 1].keyword
        var verb = last
        var count = 1
        if last.particle == nil || last.particle != current.keyword {
            guard end - position >= 3, isPlainName else { return false }
            (verb, count) = (tree.tokens[end - 2].keyword, 2)
            guard verb.particle == last else { return false }
        }
        guard end - position > count + (count == 1 ? 1 : 0), let particle = verb.particle else { return false }
        let words = "\(verb.spelling) \(particle.spelling)"
        report(
            .unexpectedToken,
            "expected a statement, found `\(shortText)`; the verb comes first: `\(words) …`",
            fixes: [
                Finding.Fix(
                    "write `\(words)` first",
                    edits: [
                        insertion(count == 1 ? "\(verb.spelling) " : "\(words) ", at: current.range.start),
                        deletion(from: tree.tokens[end - count - 1].range.end, to: tree.tokens[end - 1].range.end),
                    ]
                )
            ]
        )
        return true
    }

    private var isPlainName: Bool { current.keyword == .none }

    private static func standsInTargets(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .name, .comma, .dot, .string: true
        default: false
        }
    }

    /// Reports a disposal that does not come first behind `then`, as in `then within 30 days delete`.
    mutating func misorderedDisposal() -> Bool {
        let isPeriod = (at(.within) || at(.after)) && following.kind == .integer
        guard isPeriod || at(.immediately), position != lastFaultPosition else { return false }
        var end = position + 1
        while end - position < 5, !tree.tokens[end].startsLine, tree.tokens[end].kind == .integer || isHow(end) {
            end += 1
        }
        let disposal = tree.tokens[end]
        let isThere = disposal.kind == .name && disposal.keyword == .none && !disposal.startsLine
        let name = isThere ? text(of: disposal) : "delete"
        var edits = [insertion("\(name) ", at: current.range.start)]
        if isThere { edits.append(deletion(from: tree.tokens[end - 1].range.end, to: disposal.range.end)) }
        report(
            .unexpectedToken,
            "expected what happens then, such as `delete`, found `\(shortText)`; it comes first: "
                + "`then \(name) \(shortText)\(isPeriod ? " …" : "")`",
            // Only the author knows what happens to the data.
            fixes: [Finding.Fix("write `\(name)` first", edits: edits, isSafe: isThere)]
        )
        return true
    }

    private func isHow(_ index: Int) -> Bool {
        let keyword = tree.tokens[index].keyword
        return keyword == .working || keyword == .immediately || isUnit(keyword)
    }
}

// MARK: - Signs too many

extension Parser {
    /// Reports a comma before `otherwise`, and steps over both.
    mutating func commaBeforeOtherwise() -> Bool {
        guard at(.comma), following.keyword == .otherwise, position != lastFaultPosition else { return false }
        let place = SourceLocation(file: file, range: current.range)
        report(
            .unexpectedToken,
            "expected `otherwise` without a comma before it, found `,`",
            fixes: [Finding.Fix("remove `,`", edits: [Finding.Edit(place, text: "")])]
        )
        advance()
        return accept(.otherwise)
    }

    /// Reports that what a statement speaks of is missing, as in `stored in for Billing`.
    mutating func missesTarget() -> Bool {
        guard current.keyword.beginsTargetedQualifier, following.kind == .name, following.keyword == .none,
            !following.startsLine, position != lastFaultPosition
        else { return false }
        report(.unexpectedToken, "expected a name before `\(shortText)`, which is a word of the language")
        return true
    }
}

// MARK: - Fields

extension Parser {
    /// Reports a comma that is missing between two names of fields.
    mutating func separatesFieldNames() -> Bool {
        guard at(.name), following.kind == .colon || following.kind == .comma, !following.startsLine,
            position != lastFaultPosition, position > 0
        else { return false }
        report(
            .unexpectedToken,
            "expected `,` between the names of fields, found `\(shortText)`",
            fixes: [
                Finding.Fix(
                    "write `,` before `\(shortText)`",
                    edits: [insertion(",", at: tree.tokens[position - 1].range.end)]
                )
            ]
        )
        return true
    }

    /// Reports that the colon of a field is missing; whether its kind can be read nevertheless.
    mutating func missesColon() -> Bool {
        let next = tree.tokens[Swift.min(position + 1, tree.tokens.count - 1)]
        let isKind = at(.name) && (next.kind == .string || next.kind == .blockString) && !next.startsLine
        var fixes: [Finding.Fix] = []
        if isKind, position > 0 {
            fixes = [Finding.Fix("write `:`", edits: [insertion(":", at: tree.tokens[position - 1].range.end)])]
        }
        report(.unexpectedToken, "expected `:` and the kind of the field, found \(describeCurrent())", fixes: fixes)
        return isKind
    }

    /// Reports a text that stands before the kind of its field, and passes over it.
    mutating func labelBeforeKind() -> Bool {
        guard current.kind == .string, following.kind == .name, !following.startsLine,
            following.keyword == .none, position != lastFaultPosition
        else { return false }
        let label = text(of: current)
        report(
            .unexpectedToken,
            "expected the kind of the field before its text, as in `text \"…\"`, found a text",
            fixes: [
                Finding.Fix(
                    "write `\(text(of: following))` first",
                    edits: [
                        deletion(from: current.range.start, to: following.range.start),
                        insertion(" \(label)", at: following.range.end),
                    ]
                )
            ]
        )
        leaf(.string)
        return true
    }

    /// Reports a text behind the words that follow a kind; the token at `place` is the first of these words.
    mutating func labelBehindModifiers(_ place: Int) {
        guard position != lastFaultPosition, current.kind == .string, place > 0 else { return }
        let words = tree.tokens[place]
        report(
            .unexpectedToken,
            "expected the text directly behind the kind, found it behind `\(text(of: words))`; "
                + "a field is written `name: kind \"…\" optional`",
            fixes: [
                Finding.Fix(
                    "write the text before `\(text(of: words))`",
                    edits: [
                        insertion(" \(text(of: current))", at: tree.tokens[place - 1].range.end),
                        deletion(from: tree.tokens[position - 1].range.end, to: current.range.end),
                    ]
                )
            ]
        )
        leaf(.string)
    }

    /// Reports a comma behind a field, where a new line or `;` has to be.
    mutating func commaAfterField() -> Bool {
        guard current.kind == .comma, position != lastFaultPosition else { return false }
        let isLast = following.startsLine || following.kind == .rightBrace
        guard isLast || following.kind == .name else { return false }
        let place = SourceLocation(file: file, range: current.range)
        let fix =
            isLast
            ? Finding.Fix("remove `,`", edits: [Finding.Edit(place, text: "")])
            : Finding.Fix("write `;`", edits: [Finding.Edit(place, text: ";")])
        report(.unexpectedToken, "expected `;` or a new line between two fields, found `,`", fixes: [fix])
        passOver()
        hasEnded = true
        return true
    }
}

extension Keyword {
    /// The words that begin a verb.
    static let verbStarts = allCases.filter(\.beginsVerb)
    /// Whether it begins a qualifier that names something.
    var beginsTargetedQualifier: Bool {
        switch self {
        case .for, .in, .to, .by, .except, .primarily, .basis: true
        default: false
        }
    }

    /// The units of time and size.
    static let units = allCases.filter { $0.rawValue >= second.rawValue && $0.rawValue <= terabytes.rawValue }
}
