public import DPSASyntax

/// One `waive` statement, and what became of it: a line of the audit record.
public struct WaiverRecord: Sendable, Equatable {
    /// What a waiver comes to.
    public enum Status: String, Sendable, CaseIterable {
        /// It covers a finding.
        case used
        /// Nothing in its block breaks the rule.
        case unused
        /// Its last day has passed.
        case expired
        /// Another waiver of the same block has covered everything.
        case repeated
        /// There is no such rule.
        case unknown
        /// The findings of the rule cannot be waived, or need no waiver.
        case forbidden
        /// It gives no reason, and so covers nothing.
        case withoutReason = "without-reason"
    }

    /// The code as written.
    public var code: RuleCode
    /// The name of its rule; nil if there is none.
    public var ruleName: String?
    /// The statement.
    public var location: SourceLocation
    /// The block in which it holds, in the user's words: `category XMusic.UserLog`.
    public var scope: String
    /// The reason as written.
    public var reason: String
    /// The last day on which it holds; nil if it has none.
    public var until: String?
    /// The date of revision of the document in which it stands; nil if the document has none.
    public var revised: String?
    /// The days from that date to the one by which it was judged.
    public var ageInDays: Int?
    /// What became of it.
    public var status = Status.unused
    /// The findings that it covers, or would cover if it still held; by place.
    public var findings: [Finding] = []
}

/// Days of the calendar, counted.
enum DayCount {
    /// The days from one date, `2026-01-31`, to another; nil if either is not a date.
    static func days(from start: String, to end: String) -> Int? {
        guard let first = number(of: start), let last = number(of: end) else { return nil }
        return last - first
    }

    /// The number of a day, counted from the first of March of the year 0.
    private static func number(of date: String) -> Int? {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], year > 0,
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        // The year begins in March, so that the leap day is its last.
        let years = month > 2 ? year : year - 1
        let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return years * 365 + years / 4 - years / 100 + years / 400 + days
    }
}
