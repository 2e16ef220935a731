import DPSASyntax

/// How long data outlive the event that decides, in steps that a reader can choose among.
///
/// A band says nothing of the time before that event, which nobody knows: a period that is counted from an event, and one that
/// follows the end of use, are both so many days after an event.
enum RetentionBand: UInt8, Sendable, CaseIterable {
    case notStored, untilEvent, sevenDays, thirtyDays, halfYear, longer, chosen, open

    /// What a reader chooses.
    var phrase: Phrase {
        switch self {
        case .notStored: .bandNotStored
        case .untilEvent: .bandUntilEvent
        case .sevenDays: .bandSevenDays
        case .thirtyDays: .bandThirtyDays
        case .halfYear: .bandHalfYear
        case .longer: .bandLonger
        case .chosen: .bandChosen
        case .open: .bandOpen
        }
    }

    /// The band of so many days.
    fileprivate init(days: Int) {
        switch days {
        case ...0: self = .untilEvent
        case ...7: self = .sevenDays
        case ...30: self = .thirtyDays
        case ...180: self = .halfYear
        default: self = .longer
        }
    }
}

/// The bands of the rules that hold for one category.
struct RetentionBands: Sendable, Equatable {
    private var bits: UInt8 = 0

    /// No band.
    init() {}

    /// One band.
    init(_ band: RetentionBand) { insert(band) }

    /// The bands of some rules.
    ///
    /// - Parameters:
    ///   - nouns: what the rules' references point at.
    ///   - inherited: the bands of what `as parent` stands for.
    init(
        of rules: [Disclosure.RetentionRule],
        _ nouns: [Disclosure.Noun],
        inherited: RetentionBands = RetentionBands(.open)
    ) {
        for rule in rules.indices { insert(rules[rule].paths, nouns, inherited) }
        if rules.isEmpty { insert(.open) }
    }

    /// The bands of some paths.
    init(of paths: [Disclosure.Path], _ nouns: [Disclosure.Noun]) {
        insert(paths, nouns, RetentionBands(.open))
        if paths.isEmpty { insert(.open) }
    }

    /// Whether a band is among them.
    func contains(_ band: RetentionBand) -> Bool { bits >> band.rawValue & 1 == 1 }

    /// The band of the rule that keeps data longest.
    var longest: RetentionBand { RetentionBand.allCases.last(where: contains) ?? .open }

    /// Adds bands.
    mutating func formUnion(_ others: RetentionBands) { bits |= others.bits }

    private mutating func insert(_ band: RetentionBand) { bits |= 1 << band.rawValue }

    private mutating func insert(
        _ paths: [Disclosure.Path],
        _ nouns: [Disclosure.Noun],
        _ inherited: RetentionBands
    ) {
        for index in paths.indices {
            if case .asParent = paths[index].life {
                formUnion(inherited)
            } else {
                insert(Self.band(of: paths[index], nouns))
            }
        }
    }

    private static func band(of path: Disclosure.Path, _ nouns: [Disclosure.Noun]) -> RetentionBand {
        var span = Span()
        switch path.life {
        case .asParent, .criteria: return .open
        case .period(.atLeast, _, _, _), .period(_, _, nil, _):
            // A floor is no end; and nobody knows the end of a period without a start, unless somebody chooses it.
            if case .period(.exactly, let period, nil, _) = path.life, period.choice != .fixed { return .chosen }
            return .open
        case .period(_, let period, let start?, _):
            span.add(period)
            span.add(start)
        case .until(let event):
            span.add(event)
            let isOver = event.endsData(nouns) || path.disposal?.isImmediate == true || span.days > 0
            let hasDeadline = path.disposal.map { $0.deadline != nil || $0.delay != nil } ?? false
            if !isOver, !hasDeadline { return .open }
        }
        if let delay = path.disposal?.delay { span.add(delay) }
        if let deadline = path.disposal?.deadline { span.add(deadline) }
        return span.isChosen ? .chosen : RetentionBand(days: span.days)
    }
}

/// Days that add up, at most.
private struct Span {
    var days = 0
    var isChosen = false

    mutating func add(_ period: Disclosure.Period) {
        if period.choice != .fixed { isChosen = true }
        var longest = 0
        for bound in period.bounds { longest = max(longest, Self.days(of: bound)) }
        days += longest
    }

    /// Adds what an expression delays: the longest delay of those that race.
    mutating func add(_ event: Disclosure.EventExpression) {
        // Most expressions are one event, or several that race.
        if event.nodes.allSatisfy(\.isImmediate) { return }
        var delays: [Int] = []
        for node in event.nodes {
            switch node {
            case .event: delays.append(0)
            case .delayed(let period, let inner):
                var span = Span()
                span.add(period)
                if span.isChosen { isChosen = true }
                delays.append(span.days + delays[inner])
            case .earliest(let operands), .latest(let operands):
                delays.append(operands.map { delays[$0] }.max() ?? 0)
            }
        }
        days += delays.last ?? 0
    }

    /// The days that a quantity has at most: a month can have 31.
    private static func days(of quantity: Disclosure.Quantity) -> Int {
        // Whoever writes more than that means for ever.
        let amount = min(quantity.upper ?? quantity.amount, 100_000)
        let days: Int
        switch quantity.unit {
        case .second: days = (amount + 86_399) / 86_400
        case .minute: days = (amount + 1439) / 1440
        case .hour: days = (amount + 23) / 24
        case .day: days = amount
        case .week: days = amount * 7
        case .month: days = amount * 31
        case .year: days = amount * 366
        case .kilobyte, .megabyte, .gigabyte, .terabyte: return Int(Int32.max)
        }
        // Five working days can span two week-ends.
        return quantity.isWorking ? days * 7 / 5 + 2 : days
    }
}

extension Disclosure.EventExpression.Node {
    /// Whether the node delays nothing.
    fileprivate var isImmediate: Bool { if case .delayed = self { false } else { true } }
}

extension Disclosure.EventExpression {
    /// Whether the expression happens only when the data are gone by it.
    func endsData(_ nouns: [Disclosure.Noun]) -> Bool {
        nodes.allSatisfy { node in
            switch node {
            case .event(let reference):
                guard case .noun(.event, let index) = reference.target, nouns.indices.contains(index) else {
                    return false
                }
                return nouns[index].name == "Deletion" || nouns[index].broader.contains("Deletion")
            case .earliest: return true
            case .delayed, .latest: return false
            }
        }
    }
}
