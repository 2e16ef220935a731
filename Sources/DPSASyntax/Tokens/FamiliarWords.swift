/// What people write who know policies and not the language, and the words that say it here.
///
/// Plain data: a line is added for whatever somebody was seen to write.
enum FamiliarWords {
    /// How a statement that begins so is read on.
    enum Reading: Sendable {
        /// As a fact: names follow.
        case fact(Verb)
        /// As how long data are kept.
        case retention
        /// Not at all: it stands in another place, or says it in another order.
        case none
    }

    /// The beginning of a statement.
    struct Phrase: Sendable {
        /// The words, in small letters.
        let words: [String]
        /// What they are called here; in a phrase that is not read on, an example.
        let meant: String
        let reading: Reading
        /// Whether the two say the same beyond doubt.
        let isSame: Bool

        init(_ written: String, _ meant: String, _ reading: Reading, isSame: Bool = true) {
            words = written.split(separator: " ").map(String.init)
            self.meant = meant
            self.reading = reading
            self.isSame = isSame
        }
    }

    /// The beginnings of statements; of two that fit, the longer one counts.
    static let phrases: [Phrase] = [
        Phrase("purpose", "used for", .fact(.usedFor)),
        Phrase("purposes", "used for", .fact(.usedFor)),
        Phrase("processed for", "used for", .fact(.usedFor)),
        Phrase("needed for", "used for", .fact(.usedFor)),

        Phrase("collected from", "given by", .fact(.givenBy), isSame: false),
        Phrase("obtained from", "given by", .fact(.givenBy), isSame: false),
        Phrase("provided by", "given by", .fact(.givenBy)),
        Phrase("supplied by", "given by", .fact(.givenBy)),
        Phrase("entered by", "given by", .fact(.givenBy)),

        Phrase("hosted in", "stored in", .fact(.storedIn)),
        Phrase("held in", "stored in", .fact(.storedIn)),
        Phrase("kept in", "stored in", .fact(.storedIn)),
        Phrase("saved in", "stored in", .fact(.storedIn)),

        Phrase("disclosed to", "shared with", .fact(.sharedWith)),
        Phrase("sent to", "shared with", .fact(.sharedWith)),
        Phrase("passed to", "shared with", .fact(.sharedWith)),
        Phrase("transferred to", "shared with", .fact(.sharedWith), isSame: false),
        Phrase("subprocessor", "engages", .fact(.engages)),
        Phrase("subprocessors", "engages", .fact(.engages)),

        Phrase("keep", "retain", .retention),
        Phrase("kept", "retain", .retention),
        Phrase("retained", "retain", .retention),
        Phrase("retention", "retain", .retention),
        Phrase("deleted", "retain until …, then delete within …", .none),
        Phrase("delete", "retain until …, then delete within …", .none),
        Phrase("erased", "retain until …, then delete within …", .none),
        Phrase("erase", "retain until …, then delete within …", .none),

        Phrase("legal basis", "used for … basis …", .none),
        Phrase("lawful basis", "used for … basis …", .none),
        Phrase("legal ground", "used for … basis …", .none),
    ]

    /// Words for a time without an end.
    static let endless: Set<String> = ["always", "endlessly", "forever", "indefinitely", "permanently"]

    /// Numbers as words; those that come in periods.
    static let numbers: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "eighteen": 18, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
    ]
}
