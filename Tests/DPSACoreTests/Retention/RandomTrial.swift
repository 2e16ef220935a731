import DPSACalendar
import DPSARuntime

/// Rules and histories for the runtime library, made up.
struct RandomTrial {
    typealias Rule = Retention<Trial>.Rule
    typealias Path = Retention<Trial>.Path
    typealias Trigger = Retention<Trial>.Trigger

    var generator: SeededGenerator

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    // MARK: Rules

    /// Lengths near to one another, so that the calendar decides.
    private mutating func length() -> Quantity {
        let choices = [
            Quantity(0, .days), Quantity(1, .days), Quantity(28, .days), Quantity(29, .days), Quantity(30, .days),
            Quantity(31, .days), Quantity(1, .months), Quantity(2, .months), Quantity(60, .days), Quantity(12, .months),
            Quantity(1, .years), Quantity(365, .days), Quantity(4, .weeks), Quantity(24, .hours), Quantity(36, .hours),
            Quantity(5, .days, working: true), Quantity(1, to: 3, .days), Quantity(1, to: 2, .months),
        ]
        return choices[below(choices.count)]
    }

    private mutating func event() -> Trial.Event { Trial.Event.allCases[below(10) == 0 ? 0 : 1 + below(6)] }

    private mutating func leaf() -> Trigger {
        let event = event()
        if below(4) > 0 { return .event(event) }
        let first = Period.fixed(length())
        return .event(event, delays: below(3) == 0 ? [first, .fixed(length())] : [first])
    }

    private mutating func trigger() -> Trigger {
        if below(4) > 0 { return leaf() }
        let operands = (0..<2 + below(2)).map { _ in leaf() }
        return below(2) == 0 ? .earliest(operands) : .latest(operands)
    }

    private mutating func chosen() -> Period {
        let usual = below(2) == 0 ? Quantity(10, .days) : nil
        switch below(4) {
        case 0: return .chosen(.free, by: ["customer"], default: usual)
        case 1: return .chosen(.range(Quantity(7, to: 40, .days)), by: ["customer"], default: usual)
        case 2:
            return .chosen(.oneOf([Quantity(10, .days), Quantity(1, .months), Quantity(30, .days)]), by: ["customer"])
        default: return .chosen(.upTo(Quantity(1, .months)), by: ["customer"], default: usual)
        }
    }

    private mutating func condition() -> Retention<Trial>.Condition {
        func one() -> Retention<Trial>.Condition {
            if below(3) == 0 { return .given(below(2) == 0 ? .legalHold : .dispute) }
            return .happened(Trial.Event.allCases[1 + below(6)])
        }
        switch below(5) {
        case 0: return .all([one(), one()])
        case 1: return .any([one(), one()])
        default: return one()
        }
    }

    private mutating func path(canBeMinimum: Bool) -> Path {
        let life: Retention<Trial>.Life
        switch below(14) {
        case 0...5: life = .until(trigger())
        case 6, 7: life = .period(.exactly, .fixed(length()), after: .event(.creation))
        case 8: life = .period(.exactly, .fixed(length()))
        case 9: life = .period(.exactly, .fixed(length()), after: trigger())
        case 10: life = .period(.atMost, .fixed(length()), after: trigger())
        case 11 where canBeMinimum:
            life = .period(.atLeast, .fixed(length()), after: .event(below(2) == 0 ? .creation : event()))
        case 12: life = .period(.exactly, chosen(), after: leaf())
        default: life = below(4) == 0 ? .criteria("as long as needed") : .until(leaf())
        }
        var path = Path(life)
        if case .criteria = life { return path }
        switch below(6) {
        case 0: path.disposal = .init("delete", [.immediately])
        case 1, 2: path.disposal = .init("delete", within: .fixed(length()))
        case 3: path.disposal = .init("delete", after: .fixed(length()))
        case 4: path.disposal = .init("delete")
        default: break
        }
        if below(6) == 0 { path.exception = condition() }
        return path
    }

    mutating func rule() -> Rule {
        var paths: [Path] = []
        var hasMinimum = false
        for _ in 0..<(1 + below(4)) {
            let path = path(canBeMinimum: !hasMinimum)
            if case .period(.atLeast, _, _, _) = path.life { hasMinimum = true }
            paths.append(path)
        }
        // A minimum alone ends nothing.
        if hasMinimum, paths.count == 1 {
            paths.append(Path(.until(trigger()), then: .init("delete", within: .days(1))))
        }
        return Rule(paths: paths)
    }

    /// A length that somebody has chosen, which every limit of the rules above allows, or none.
    mutating func choice() -> Quantity? { below(2) == 0 ? nil : Quantity(10, .days) }

    // MARK: Histories

    /// Ends of months, of leap years, and of a century that is none.
    private static let starts = [
        CalendarDays.number(year: 2024, month: 1, day: 28), CalendarDays.number(year: 2023, month: 12, day: 29),
        CalendarDays.number(year: 2024, month: 2, day: 27), CalendarDays.number(year: 2099, month: 12, day: 28),
        CalendarDays.number(year: 2100, month: 2, day: 26), CalendarDays.number(year: 2023, month: 3, day: 30),
    ]

    /// A history in which all is as the declarations of the events have it.
    mutating func history() -> [Trial.Event: Int] {
        let created = Self.starts[below(Self.starts.count)] + below(5)
        var dates: [Trial.Event: Int] = [.creation: created]
        func draw() -> Int? {
            switch below(5) {
            case 0: nil
            case 1: created + below(3)
            case 2: created + 28 + below(5)
            case 3: created + below(80)
            default: created + below(800)
            }
        }
        for event in Trial.Event.allCases.dropFirst() { dates[event] = draw() }
        if let beta = dates[.beta] { dates[.alpha] = min(dates[.alpha] ?? beta, beta) }
        dates[.visit] = min(dates[.visit] ?? created, dates[.alpha] ?? Int.max)
        if let alpha = dates[.alpha] { dates[.built] = min(dates[.built] ?? alpha + 2, alpha + 2) }
        return dates
    }

    /// The same without some of what follows from the rest.
    mutating func known(_ dates: [Trial.Event: Int]) -> [Trial.Event: Int] {
        var known = dates
        if known[.alpha] == known[.beta], below(2) == 0 { known[.alpha] = nil }
        if known[.visit] == known[.creation], below(2) == 0 { known[.visit] = nil }
        if let alpha = dates[.alpha], known[.built] == alpha + 2, below(2) == 0 { known[.built] = nil }
        return known
    }
}
