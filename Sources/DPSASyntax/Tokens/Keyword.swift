/// The words of the language.
///
/// All of them are contextual: the lexer marks a name that is spelled like one, and the parser decides by the place.  The
/// spelling is that of the case.
public enum Keyword: UInt8, Sendable, CaseIterable {
    /// Not a word of the language.
    case none

    // Declarations.
    case language, module, agreement, vocabulary, translation, of, to, under

    // Statements.
    case category, part, all, except, clause, fields, chosen, by, including, when
    case override, not, note, waive, because, until, hold, `while`
    case revised, effective, reviewed, version, published, prevailing, contact, role

    // Nouns.
    case kind, modifier, purpose, basis, event, disposal, system, region, party, option, plan, platform, circumstance
    case obligation, right, duty, measure, mechanism, feature, document
    case alias, implies, excluding, says, maps, within, after, before

    // Verbs.
    case used, `for`, about, given, observed, generated, derived, from, received, collected, stored, and, backed, up
    case temporarily, `in`, processed, viewed, accessed, controlled, managed, performed, shared, with, integrated
    case transformed, into, excluded, engages, features, regions, available, incorporates, prevails, over, transferred
    case secured, listed, applies, or, only, primarily

    // Retention.
    case retain, limit, otherwise, then, unless, at, least, depending, on, `as`, parent, criteria
    case immediately, automatically, manually, rolling
    case requires, grants, owes, earliest, latest, one, list, `default`, working

    // Units.
    case second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years
    case kilobytes, megabytes, gigabytes, terabytes

    /// The word as it is written.
    public var spelling: String {
        switch self {
        case .none: ""
        case .kilobytes: "KB"
        case .megabytes: "MB"
        case .gigabytes: "GB"
        case .terabytes: "TB"
        default: "\(self)"
        }
    }
}

/// Finds the keyword that a name is spelled like.
///
/// A word of up to 16 bytes is two numbers, its first eight bytes and the rest; the lexer makes them while it scans the name, so
/// looking a name up compares two numbers.
struct KeywordTable: Sendable {
    private static let slotCount = 2048
    /// The greatest length of a keyword, in bytes.
    static let maximumLength = 16

    private struct Word: Sendable {
        var head: UInt64 = 0
        var tail: UInt64 = 0
        var keyword = Keyword.none
    }

    /// By hash: an index in `words`, 0 for none.
    ///
    /// Most names are no keywords, and these few bytes say so.
    private let slots: [UInt8]
    /// The keywords, by their raw value.
    private let words: [Word]

    /// The one table.
    static let shared = KeywordTable()

    private init() {
        var slots = [UInt8](repeating: 0, count: Self.slotCount)
        var words: [Word] = []
        for keyword in Keyword.allCases {
            let (head, tail) = Self.key(keyword.spelling.utf8)
            words.append(Word(head: head, tail: tail, keyword: keyword))
            if keyword == .none { continue }
            var slot = Self.hash(head, tail)
            while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = keyword.rawValue
        }
        self.slots = slots
        self.words = words
    }

    @inline(__always)
    private static func hash(_ head: UInt64, _ tail: UInt64) -> Int {
        Int(truncatingIfNeeded: ((head ^ (tail &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 53)
    }

    /// The keyword that these bytes spell.
    func keyword(_ name: [UInt8]) -> Keyword {
        guard name.count <= Self.maximumLength else { return .none }
        let (head, tail) = Self.key(name)
        return keyword(head, tail)
    }

    /// The two numbers of a word: its first byte is the lowest.
    private static func key(_ name: some Sequence<UInt8>) -> (head: UInt64, tail: UInt64) {
        var head: UInt64 = 0
        var tail: UInt64 = 0
        for (index, byte) in name.enumerated() {
            if index < 8 { head |= UInt64(byte) << (8 * index) } else { tail |= UInt64(byte) << (8 * (index - 8)) }
        }
        return (head, tail)
    }

    /// The keyword whose first eight bytes, and whose further bytes, are these numbers.
    @inline(__always)
    func keyword(_ head: UInt64, _ tail: UInt64) -> Keyword {
        var slot = Self.hash(head, tail)
        while true {
            let index = slots[slot]
            if index == 0 { return .none }
            let word = words[Int(index)]
            if word.head == head, word.tail == tail { return word.keyword }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
    }
}
