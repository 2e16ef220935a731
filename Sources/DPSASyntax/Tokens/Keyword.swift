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

/// Finds the keyword that a name is spelled like: a perfect-enough hash over length, first, second and last byte.
struct KeywordTable: Sendable {
    private static let slots = 1024
    private let first: [UInt8]
    private let words: [[UInt8]]

    /// The one table.
    static let shared = KeywordTable()

    private init() {
        var words: [[UInt8]] = []
        for keyword in Keyword.allCases { words.append(Array(keyword.spelling.utf8)) }
        var first = [UInt8](repeating: 0, count: Self.slots)
        for (index, word) in words.enumerated() where index > 0 {
            var slot = Self.hash(word[0], word[1], word[word.count - 1], word.count)
            while first[slot] != 0 { slot = (slot + 1) & (Self.slots - 1) }
            first[slot] = UInt8(index)
        }
        self.words = words
        self.first = first
    }

    @inline(__always)
    private static func hash(_ one: UInt8, _ two: UInt8, _ last: UInt8, _ count: Int) -> Int {
        (Int(one) &* 37 &+ Int(two) &* 101 &+ Int(last) &* 11 &+ count &* 263) & (slots - 1)
    }

    /// The keyword spelled by `count` bytes from `start`.
    @inline(__always)
    func keyword(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, count: Int) -> Keyword {
        if count < 2 || count > 13 { return .none }
        var slot = Self.hash(bytes[start], bytes[start + 1], bytes[start + count - 1], count)
        while true {
            let candidate = first[slot]
            if candidate == 0 { return .none }
            if matches(Int(candidate), bytes, start, count) { return Keyword(rawValue: candidate) ?? .none }
            slot = (slot + 1) & (Self.slots - 1)
        }
    }

    @inline(__always)
    private func matches(_ word: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
        words[word].withUnsafeBufferPointer { word in
            if word.count != count { return false }
            for index in 0..<count where word[index] != bytes[start + index] { return false }
            return true
        }
    }
}
