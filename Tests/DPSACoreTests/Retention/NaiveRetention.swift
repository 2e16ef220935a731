/// A second reading of section 11 of the specification, as plain as possible: dates are tried, nothing is solved.
///
/// It shares nothing with the checker, not even the calendar.  A rule is written out as source for the one and evaluated for the
/// other.
struct NaiveRule: Sendable {
    /// An event, and a delay after it.
    struct Term: Sendable {
        var event: Int
        var delay: Length?
    }

    /// One term, or the earliest or latest of several.
    struct Moment: Sendable {
        var terms: [Term]
        var isLatest = false
    }

    /// What a path says first.
    enum Life: Sendable {
        case until(Moment)
        case period(Length, after: Moment)
        case upTo(Length, after: Moment)
        case atLeast(Length, after: Moment)
        case criteria
    }

    /// What follows.
    enum Disposal: Sendable {
        case nothing, immediately
        case within(Length)
        case after(Length)
    }

    struct Path: Sendable {
        var life: Life
        var disposal = Disposal.nothing
        var exception: Int?
    }

    var paths: [Path]
}

/// What is known of the events besides the creation of the data, which has the number 0.
struct NaiveVocabulary: Sendable {
    struct Event: Sendable {
        var name: String
        /// The event that has happened when this one has.
        var implied: Int?
        /// It recurs, until that event.
        var until: Int?
        /// It happens so many days after that event, at most.
        var within: (days: Int, after: Int)?
        /// It is the end of the data.
        var isDeletion = false
        /// It is a circumstance, which has no date of its own in rules and only cancels.
        var isCircumstance = false
    }

    var events: [Event]

    /// The declarations of the events, as source.
    var source: String {
        events.dropFirst().filter { !$0.isCircumstance }.map { event in
            var line = "    event \(event.name) \"\(event.name.lowercased())\""
            if let implied = event.implied { line += " implies \(events[implied].name)" }
            if event.isDeletion { line += " implies Deletion" }
            if let within = event.within { line += " within \(within.days) days after \(events[within.after].name)" }
            if let until = event.until { line += " until \(events[until].name)" }
            return line + "\n"
        }
        .joined()
    }

    /// What can have a date in rules.
    var datedEvents: Range<Int> { 1..<(events.firstIndex(where: \.isCircumstance) ?? events.count) }

    static let all = [
        NaiveVocabulary(events: [
            Event(name: "Creation"), Event(name: "Alpha"), Event(name: "Beta", implied: 1), Event(name: "Gamma"),
        ]),
        NaiveVocabulary(events: [
            Event(name: "Creation"), Event(name: "Alpha"), Event(name: "Visit", until: 1),
            Event(name: "Wipe", isDeletion: true),
        ]),
        NaiveVocabulary(events: [
            Event(name: "Creation"), Event(name: "Alpha"), Event(name: "Built", within: (2, 1)), Event(name: "Gamma"),
        ]),
    ]

    /// One with a circumstance of the standard vocabulary.
    static let circumstantial = NaiveVocabulary(events: [
        Event(name: "Creation"), Event(name: "Alpha"), Event(name: "Beta", implied: 1),
        Event(name: "Dispute", isCircumstance: true),
    ])
}

/// Mistakes that the comparison has to notice.
enum NaiveMistake: String, Sendable, CaseIterable {
    case monthsAreThirtyDays, latestIsEarliest, otherwiseIsARace, nothingIsImplied, eventsDoNotRecur, tieGoesToTheLater
    case exceptionsAreIgnored, minimaAreIgnored, windowsAreIgnored, monthsRunOver, lowerEndsCount, withinIsNoDeadline
    case endsCountAlone, choicesAreApart, circumstancesAreIgnored, circumstancesAlwaysCancel
}

/// Dates for all events; `nil` is never.
struct NaiveHistory: Sendable {
    var dates: [Int?]
}

struct NaiveEvaluator: Sendable {
    var vocabulary: NaiveVocabulary
    var mistake: NaiveMistake?
    /// Whether circumstances cancel paths, as they do where data may go too early; minima they end in any case.
    var cancels = true

    /// The same as long as no circumstance comes about: first that must keep to a ceiling, then the rest.
    var notCancelling: NaiveEvaluator {
        var result = self
        result.cancels = mistake == .circumstancesAlwaysCancel
        return result
    }

    // MARK: The calendar

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }

    static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    /// Days are counted from 1 January 2000, month by month.
    func adding(months: Int, to date: Int) -> Int {
        if mistake == .monthsAreThirtyDays { return date + 30 * months }
        var (year, month, day) = (2_000, 0, date)
        while day < 0 {
            month = (month + 11) % 12
            if month == 11 { year -= 1 }
            day += length(year, month)
        }
        while day >= length(year, month) {
            day -= length(year, month)
            month = (month + 1) % 12
            if month == 0 { year += 1 }
        }
        var start = date - day
        for _ in 0..<months {
            start += length(year, month)
            month = (month + 1) % 12
            if month == 0 { year += 1 }
        }
        if mistake == .monthsRunOver { return start + day }
        return start + min(day, length(year, month) - 1)
    }

    private func length(_ year: Int, _ month: Int) -> Int {
        Self.lengths[month] + (month == 1 && Self.isLeap(year) ? 1 : 0)
    }

    /// The 1 January 2000 in days from 1970, where the checker begins to count.
    static let epoch = 10_957

    // MARK: Moments

    func add(_ length: NaiveRule.Length, _ date: Int?, _ isUpper: Bool) -> Int? {
        guard let date else { return nil }
        func later(_ count: Int) -> Int { length.isMonths ? adding(months: count, to: date) : date + count }
        let (least, greatest) = (length.form == .upTo ? date : later(length.least), later(length.greatest))
        switch length.choice {
        case _ where mistake == .lowerEndsCount: return least
        case nil: return isUpper ? greatest : least
        case .greatest: return greatest
        case .days(let days): return min(least + days, greatest)
        }
    }

    /// The day from which an exception holds.
    private func date(ofException exception: Int, _ history: NaiveHistory) -> Int? {
        if mistake == .circumstancesAreIgnored, vocabulary.events[exception].isCircumstance { return nil }
        return history.dates[exception]
    }

    /// A rule with its choices, each with the rule that bounds it.
    func choices(_ rule: NaiveRule, against bound: NaiveRule) -> [(rule: NaiveRule, bound: NaiveRule)] {
        if mistake == .endsCountAlone { return [(rule, bound)] }
        return rule.resolved.map { ($0, mistake == .choicesAreApart ? bound : bound.sharing($0)) }
    }

    /// The day until which the data are kept at least, whatever is chosen.
    func earliestStart(_ choices: [NaiveRule], _ history: NaiveHistory) -> Int? {
        choices.compactMap { end($0, history, isUpper: false) }.min()
    }

    /// The last day of the data, whatever is chosen.
    func latestEnd(_ choices: [NaiveRule], _ history: NaiveHistory) -> Int? {
        var latest = Int.min
        for rule in choices {
            guard let end = end(rule, history, isUpper: true) else { return nil }
            latest = max(latest, end)
        }
        return latest
    }

    func date(_ term: NaiveRule.Term, _ history: NaiveHistory, _ isUpper: Bool) -> Int? {
        guard let delay = term.delay else { return history.dates[term.event] }
        return add(delay, history.dates[term.event], isUpper)
    }

    /// - Parameter isSettled: whether events that are not the end of the data count as never.
    func date(_ moment: NaiveRule.Moment, _ history: NaiveHistory, _ isUpper: Bool, isSettled: Bool = false) -> Int? {
        let dates = moment.terms.map { term in
            if isSettled, term.delay == nil, !vocabulary.events[term.event].isDeletion { return nil as Int? }
            return date(term, history, isUpper)
        }
        if moment.isLatest && mistake != .latestIsEarliest {
            var latest: Int? = Int.min
            for date in dates { latest = latest.flatMap { known in date.map { max(known, $0) } } }
            return latest
        }
        return dates.compactMap { $0 }.min()
    }

    // MARK: Histories

    func isPossible(_ history: NaiveHistory) -> Bool {
        guard let created = history.dates[0] else { return false }
        for (number, event) in vocabulary.events.enumerated() {
            let date = history.dates[number]
            if let date, date < created { return false }
            if let implied = event.implied, let date, mistake != .nothingIsImplied {
                guard let other = history.dates[implied], other <= date else { return false }
            }
            if let until = event.until, mistake != .eventsDoNotRecur {
                guard let date else { return false }
                if let end = history.dates[until], date > end { return false }
            }
            if let within = event.within, let start = history.dates[within.after], mistake != .withinIsNoDeadline {
                guard let date, date <= start + within.days else { return false }
            }
        }
        return true
    }

    // MARK: Rules

    /// The end of the data, or, from below, until when they are kept at least.
    func end(_ rule: NaiveRule, _ history: NaiveHistory, isUpper: Bool) -> Int? {
        var first: (date: Int, number: Int)?
        var ends: [Int?] = []
        var isPromised = true
        var number = 0
        for path in rule.paths {
            var fires: Int?
            var end: Int?
            var isBound = true
            switch path.life {
            case .atLeast: continue
            case .criteria: isBound = false
            case .until(let moment):
                fires = date(moment, history, isUpper)
                end = fires
                if isUpper, case .nothing = path.disposal { end = date(moment, history, isUpper, isSettled: true) }
            case .period(let length, let moment):
                fires = add(length, date(moment, history, isUpper), isUpper)
                end = fires
            case .upTo(let length, let moment):
                fires = add(length, date(moment, history, isUpper), isUpper)
                end = fires
                isBound = false
            }
            switch path.disposal {
            case .within(let length) where isUpper && mistake != .windowsAreIgnored: end = add(length, end, isUpper)
            case .after(let length): end = add(length, end, isUpper)
            default: break
            }
            if !isBound { isPromised = false }
            if let exception = path.exception, let other = date(ofException: exception, history), let fires,
                other <= fires, cancels || !vocabulary.events[exception].isCircumstance,
                mistake != .exceptionsAreIgnored
            {
                continue
            }
            if let fires {
                let isEarlier = first.map { mistake == .tieGoesToTheLater ? fires <= $0.date : fires < $0.date } ?? true
                if isEarlier { first = (fires, number) }
            }
            ends.append(end)
            number += 1
        }
        // The path that fires first decides; those written before it may still be earlier.
        var deciding = ends[...]
        if let first, mistake != .otherwiseIsARace { deciding = ends[...first.number] }
        var result = deciding.compactMap { $0 }.min()
        if !isUpper, !isPromised { result = history.dates[0] }
        if mistake == .minimaAreIgnored { return result }
        for _ in rule.paths {
            for path in rule.paths {
                guard case .atLeast(let length, let moment) = path.life, let start = date(moment, history, isUpper)
                else {
                    continue
                }
                // Once data are gone, nothing keeps them any more.
                guard let known = result, start <= known, let minimum = add(length, start, isUpper) else { continue }
                let exception = path.exception.flatMap { date(ofException: $0, history) }
                result = max(known, min(minimum, exception ?? minimum))
            }
        }
        return result
    }
}

extension NaiveRule {
    /// The rule as source.
    func source(_ vocabulary: NaiveVocabulary) -> String {
        func text(_ term: Term) -> String {
            let name = vocabulary.events[term.event].name
            return term.delay.map { "\($0.text) after \(name)" } ?? name
        }
        func text(_ moment: Moment) -> String {
            if moment.terms.count == 1 { return text(moment.terms[0]) }
            let terms = moment.terms.map { text($0) }.joined(separator: ", ")
            return "\(moment.isLatest ? "latest" : "earliest") of (\(terms))"
        }
        return paths.map { path in
            var words: String
            switch path.life {
            case .until(let moment): words = "until \(text(moment))"
            case .period(let length, let moment): words = "\(length.text) after \(text(moment))"
            case .upTo(let length, let moment): words = "up to \(length.text) after \(text(moment))"
            case .atLeast(let length, let moment): words = "at least \(length.text) after \(text(moment))"
            case .criteria: words = "criteria \"as long as needed\""
            }
            switch path.disposal {
            case .nothing: break
            case .immediately: words += ", then delete immediately"
            case .within(let length): words += ", then delete within \(length.text)"
            case .after(let length): words += ", then delete after \(length.text)"
            }
            if let exception = path.exception { words += " unless \(vocabulary.events[exception].name)" }
            return words
        }
        .joined(separator: "\n            otherwise ")
    }
}
