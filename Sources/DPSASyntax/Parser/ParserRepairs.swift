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
}

extension Keyword {
    /// The words that begin a verb.
    static let verbStarts = allCases.filter(\.beginsVerb)
    /// The units of time and size.
    static let units = allCases.filter { $0.rawValue >= second.rawValue && $0.rawValue <= terabytes.rawValue }
}
