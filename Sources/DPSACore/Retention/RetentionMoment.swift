import DPSACalendar

/// One step of a length of time, as it is counted from a date.
struct RetentionStep: Hashable, Sendable {
    /// What a step counts.
    enum Unit: UInt8, Sendable {
        case days, months
        /// Days whose number depends on the time of day or on holidays: hours and working days.
        case uncertain
    }

    var unit: Unit
    /// The number; of an uncertain step, the fewest days.
    var amount: Int
    /// Of an uncertain step, the most days; otherwise the number again.
    var greatest: Int

    static func days(_ count: Int) -> RetentionStep { RetentionStep(unit: .days, amount: count, greatest: count) }
    static func months(_ count: Int) -> RetentionStep { RetentionStep(unit: .months, amount: count, greatest: count) }
    static func between(_ bounds: ClosedRange<Int>) -> RetentionStep {
        if bounds.lowerBound == bounds.upperBound { return .days(bounds.lowerBound) }
        return RetentionStep(unit: .uncertain, amount: bounds.lowerBound, greatest: bounds.upperBound)
    }
}

/// A time after an event: steps that are counted one after the other.
///
/// Adjacent days are added up; months never are, because one month and one month are not always two.
struct RetentionAtom: Hashable, Sendable {
    /// The event, as a row of the events that the rules compared share.
    var event: Int
    var steps: [RetentionStep] = []

    /// The time one step later.
    func adding(_ step: RetentionStep) -> RetentionAtom {
        if step.unit == .days, step.amount == 0 { return self }
        var result = self
        if let last = steps.last, last.unit == .days, step.unit == .days {
            result.steps[steps.count - 1] = .days(last.amount + step.amount)
        } else {
            result.steps.append(step)
        }
        return result
    }
}

/// A moment that events decide: the earliest of alternatives, each of them the latest of some times.
///
/// Delays are counted from each event, which is the same: no step brings a later day before an earlier one.  A moment without
/// alternatives never comes.
struct RetentionMoment: Hashable, Sendable {
    var alternatives: [[RetentionAtom]]

    static let never = RetentionMoment(alternatives: [])
    static let creation = RetentionMoment(event: 0)

    init(alternatives: [[RetentionAtom]]) { self.alternatives = alternatives }
    init(event: Int) { alternatives = [[RetentionAtom(event: event)]] }

    /// Whether no history reaches it.
    var isNever: Bool { alternatives.isEmpty }

    /// How large it is written out.
    var size: Int { alternatives.reduce(0) { $0 + $1.count } }

    /// The moment one step later.
    func adding(_ step: RetentionStep) -> RetentionMoment {
        RetentionMoment(alternatives: alternatives.map { $0.map { $0.adding(step) } })
    }

    /// The moment with every uncertain step taking as long as it can, or as short; those excepted take their fewest days.
    func certain(isGreatest: Bool, except shared: Set<RetentionStep>) -> RetentionMoment {
        RetentionMoment(
            alternatives: alternatives.map { alternative in
                alternative.map { atom in
                    var result = RetentionAtom(event: atom.event)
                    for step in atom.steps {
                        let isLong = isGreatest && !shared.contains(step)
                        let days = RetentionStep.days(isLong ? step.greatest : step.amount)
                        result = result.adding(step.unit == .uncertain ? days : step)
                    }
                    return result
                }
            }
        )
    }

    /// The earliest of two moments.
    func earliest(_ other: RetentionMoment) -> RetentionMoment {
        var result = self
        for alternative in other.alternatives where !result.alternatives.contains(alternative) {
            result.alternatives.append(alternative)
        }
        return result
    }

    /// The latest of two moments; `nil` if it becomes too large.
    func latest(_ other: RetentionMoment) -> RetentionMoment? {
        if size * other.alternatives.count + other.size * alternatives.count > RetentionRule.greatestSize { return nil }
        var result: [[RetentionAtom]] = []
        for one in alternatives {
            for another in other.alternatives {
                result.append(one + another.filter { !one.contains($0) })
            }
        }
        return RetentionMoment(alternatives: result)
    }
}
