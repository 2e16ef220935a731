// Words of policies that are not words of the language, read as what they mean; and names of several words.

extension Parser {
    /// Reports a fault at several tokens that belong together.
    mutating func report(_ message: String, over range: ByteRange, fixes: [Finding.Fix] = []) {
        lastFaultPosition = position
        if isBesideLexicalFault { return }
        let place = SourceLocation(file: file, range: range)
        findings.append(Finding(.unexpectedToken, message, at: place, fixes: fixes))
    }

    /// Puts a text in place of another.
    func replacement(_ range: ByteRange, _ text: String) -> Finding.Edit {
        Finding.Edit(SourceLocation(file: file, range: range), text: text)
    }

    /// What stands in the file, on one line and cut where it is very long.
    func shown(_ range: ByteRange) -> String {
        let words = String(decoding: bytes[range.bounds(in: bytes.count)], as: UTF8.self)
            .split { $0.isWhitespace }.joined(separator: " ")
        return words.count > 60 ? words.prefix(60) + "…" : words
    }

    // MARK: Statements

    /// The phrase of a policy that begins at the current token, the longest.
    private func familiarPhrase() -> FamiliarWords.Phrase? {
        guard current.kind == .name else { return nil }
        var best: FamiliarWords.Phrase?
        for phrase in FamiliarWords.phrases where phrase.words.count > best?.words.count ?? 0 {
            guard position + phrase.words.count < tree.tokens.count else { continue }
            let fits = phrase.words.indices.allSatisfy { offset in
                let token = tree.tokens[position + offset]
                return token.kind == .name && (offset == 0 || !token.startsLine)
                    && token.range.bounds(in: bytes.count).count == phrase.words[offset].utf8.count
                    && text(of: token).lowercased() == phrase.words[offset]
            }
            if fits { best = phrase }
        }
        return best
    }

    /// Reads a statement that begins as in a policy, and says how it begins here.
    mutating func familiarStatement() -> Bool {
        guard position != lastFaultPosition, let phrase = familiarPhrase() else { return false }
        let words = phrase.words.count
        var end = position + words
        let isCorrect = isFollowed(by: phrase.reading, at: end)
        // `kept for 30 days` has a word more, and `purpose: Billing` a sign.
        if case .retention = phrase.reading, tree.tokens[end].keyword == .for, isLength(at: end + 1) { end += 1 }
        if tree.tokens[end].kind == .colon { end += 1 }
        guard isCorrect else { return false }
        let range = ByteRange(start: current.range.start, end: tree.tokens[end - 1].range.end)
        let message = "expected a statement, found `\(shown(range))`; "
        if case .none = phrase.reading {
            let fixes = disposalFirst(behind: words).map { [$0] } ?? []
            report(message + "it is said so: `\(phrase.meant)`", over: range, fixes: fixes)
            skipStatement(isWhole: true)
            strayEnd = position
            return true
        }
        let fix = Finding.Fix(
            "write `\(phrase.meant)`",
            edits: [replacement(range, phrase.meant)],
            isSafe: phrase.isSame
        )
        report(message + "here it is `\(phrase.meant)`", over: range, fixes: [fix])
        if case .fact(let verb) = phrase.reading {
            let node = begin(.fact, detail: verb.rawValue)
            while position < end { advance() }
            if targets(of: node) { qualifiers() }
            finish(node)
        } else {
            retention(.retain, flags: 0, words: end - position)
        }
        endStatement()
        return true
    }

    /// Whether what follows a phrase is what it would speak of.
    private func isFollowed(by reading: FamiliarWords.Reading, at index: Int) -> Bool {
        let hasColon = tree.tokens[index].kind == .colon
        let next = Swift.min(index + (hasColon ? 1 : 0), tree.tokens.count - 1)
        let token = tree.tokens[next]
        if token.startsLine { return false }
        switch reading {
        case .fact: return token.kind == .name && !isString(at: next + 1)
        case .none: return token.kind == .name || token.kind == .integer
        case .retention:
            if token.keyword == .for { return isLength(at: next + 1) }
            return isLength(at: next) || [.until, .as, .criteria, .at, .up].contains(token.keyword)
        }
    }

    private func isLength(at index: Int) -> Bool {
        guard index < tree.tokens.count else { return false }
        return tree.tokens[index].kind == .integer || number(at: index) != nil
    }

    /// `deleted within 30 days after Termination`, said so that the end comes first.
    private func disposalFirst(behind words: Int) -> Finding.Fix? {
        let first = position + words
        guard first + 4 < tree.tokens.count else { return nil }
        let tokens = tree.tokens[first...first + 4]
        guard !tokens.contains(where: { $0.startsLine }), tokens[first].keyword == .within,
            tokens[first + 1].kind == .integer, isUnit(tokens[first + 2].keyword),
            tokens[first + 3].keyword == .after || tokens[first + 3].keyword == .of, tokens[first + 4].kind == .name
        else { return nil }
        let length = "\(text(of: tokens[first + 1])) \(text(of: tokens[first + 2]))"
        let statement = "retain until \(text(of: tokens[first + 4])), then delete within \(length)"
        let range = ByteRange(start: current.range.start, end: tokens[first + 4].range.end)
        return Finding.Fix("write `\(statement)`", edits: [replacement(range, statement)], isSafe: false)
    }

    /// Whether a purpose is named here and not declared: in a category, without a label.
    var namesPurpose: Bool {
        guard categoryDepth > 0, following.kind == .name, !following.startsLine else { return false }
        let token = tree.tokens[Swift.min(position + 2, tree.tokens.count - 1)]
        return token.startsLine || token.kind == .comma || token.kind == .rightBrace || token.kind == .semicolon
    }

    // MARK: Colons behind words

    /// Whether the colon behind the current word is one too many, and none of a field.
    var hasStrayColon: Bool {
        guard position != strayEnd, position + 3 < tree.tokens.count else { return false }
        let next = tree.tokens[position + 2]
        guard !next.startsLine, next.kind == .name || next.kind == .integer, !isString(at: position + 3) else {
            return false
        }
        switch current.keyword {
        case .retain, .limit, .grants, .owes, .requires: return true
        case .none, .purpose: return familiarPhrase() != nil
        default: return current.keyword.beginsVerb && next.keyword == .none
        }
    }

    /// Reports a colon between a word and what it speaks of, and steps over it.
    mutating func passColon() {
        guard at(.colon), position > 0, position != lastFaultPosition else { return }
        report(
            .unexpectedToken,
            "expected a name, found `:`; no sign stands behind `\(text(of: tree.tokens[position - 1]))`",
            fixes: [Finding.Fix("remove `:`", edits: [replacement(current.range, "")])]
        )
        advance()
    }

    // MARK: Lengths

    /// The number that a word means.
    func number(at index: Int) -> Int? {
        let token = tree.tokens[Swift.min(index, tree.tokens.count - 1)]
        guard token.kind == .name, token.range.bounds(in: bytes.count).count <= 8 else { return nil }
        return FamiliarWords.numbers[text(of: token).lowercased()]
    }

    /// Whether a length begins here whose number is a word, as in `thirty days`.
    var isAtSpelledLength: Bool {
        guard at(.name), number(at: position) != nil, !following.startsLine else { return false }
        return isUnit(following.keyword) || following.keyword == .working
    }

    /// Reports a number that is written as a word, and steps over the length.
    mutating func spelledLength() {
        guard let number = number(at: position) else { return }
        report(
            .unexpectedToken,
            "expected a length such as `30 days`, found `\(shortText)`; numbers are written in digits",
            fixes: [Finding.Fix("write `\(number)`", edits: [replacement(current.range, "\(number)")])]
        )
        advance()
        _ = accept(.working)
        if !hasEnded, isUnit(current.keyword) { advance() }
    }

    /// Reports that a period has no end, as in `retain forever`.
    mutating func endlessPeriod() -> Bool {
        guard at(.name), FamiliarWords.endless.contains(shortText.lowercased()) else { return false }
        report(
            .unexpectedToken,
            "expected `until`, a period such as `30 days`, `as parent` or `criteria`, found `\(shortText)`; nothing is kept "
                + "without an end: say what ends it, as in `until Termination, then delete within 30 days`"
        )
        return true
    }

    // MARK: Names of several words

    /// Reports a name of a field that has several words, as in `Phone number: text`, and steps over them.
    mutating func joinsFieldName() {
        guard at(.name), position > 0, position != lastFaultPosition, tree.tokens[position - 1].kind == .name else {
            return
        }
        var end = position
        while end - position < 6, tree.tokens[end].kind == .name, !tree.tokens[end].startsLine { end += 1 }
        guard tree.tokens[end].kind == .colon, !tree.tokens[end].startsLine else { return }
        let (range, name) = joined(from: position - 1, to: end, isLowered: true)
        report(
            "expected one word as the name of a field, found `\(shown(range))`; write `\(name)`, or `,` between the names "
                + "of two fields",
            over: range,
            fixes: [Finding.Fix("write `\(name)`", edits: [replacement(range, name)], isSafe: false)]
        )
        passOver(to: end)
    }

    /// Reports a kind of several words, as in `date of birth`, and steps over them.
    mutating func joinsKind() {
        guard at(.of), following.kind == .name, !following.startsLine, position > 0, position != lastFaultPosition,
            tree.tokens[position - 1].kind == .name
        else { return }
        var end = position + 1
        while end - position < 5, tree.tokens[end].kind == .name, tree.tokens[end].keyword == .none,
            !tree.tokens[end].startsLine
        {
            end += 1
        }
        let (range, name) = joined(from: position - 1, to: end, isLowered: true)
        report(
            "expected one word for the kind, found `\(shown(range))`; names have no spaces, as in `\(name)`",
            over: range,
            fixes: [Finding.Fix("write `\(name)`", edits: [replacement(range, name)], isSafe: false)]
        )
        passOver(to: end)
    }

    /// Reports that the name of something declared has several words, as in `category Support ticket`, and steps over them.
    mutating func joinsDeclaredName() {
        guard at(.name), current.keyword == .none, position > 0, position != lastFaultPosition else { return }
        var end = position
        while end - position < 6, tree.tokens[end].kind == .name, tree.tokens[end].keyword == .none,
            !tree.tokens[end].startsLine
        {
            end += 1
        }
        guard isString(at: end) else { return }
        let (range, name) = joined(from: position - 1, to: end, isLowered: false)
        report(
            "expected one word as a name, found `\(shown(range))`; names have no spaces: write `\(name)`",
            over: range,
            fixes: [Finding.Fix("write `\(name)`", edits: [replacement(range, name)], isSafe: false)]
        )
        passOver(to: end)
    }

    /// Where some words stand, and the name that they make together.
    private func joined(from start: Int, to end: Int, isLowered: Bool) -> (ByteRange, String) {
        var name = ""
        for index in start..<end {
            let word = text(of: tree.tokens[index])
            let first = String(word.prefix(1))
            let isFirst = index == start
            name += (isFirst ? (isLowered ? first.lowercased() : first) : first.uppercased()) + word.dropFirst()
        }
        return (ByteRange(start: tree.tokens[start].range.start, end: tree.tokens[end - 1].range.end), name)
    }

    private mutating func passOver(to end: Int) {
        let node = begin(.unexpected)
        while position < end { advance() }
        finish(node)
    }
}
