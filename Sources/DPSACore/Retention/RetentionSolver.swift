import DPSACalendar

/// One time that has to be before another: a left side at most, or less than, a right side.
struct RetentionInequality: Sendable {
    /// A time with the bounds of its steps in days.
    struct Side: Sendable {
        var event: Int
        var steps: [RetentionStep]
        var least: Int
        var greatest: Int
        var hasMonths = false
    }

    var left: Side
    var right: Side
    var isStrict: Bool

    /// By how many days at least the right event has to lie after the left one.
    var distance: Int { left.least + (isStrict ? 1 : 0) - right.greatest }
}

/// Finds dates for events that satisfy inequalities: the least ones.
///
/// Both sides of an inequality grow with their dates, so of two solutions the earlier date of each event is a solution too.  That
/// is why raising dates from below, one inequality at a time, ends in the least solution or leads past every one.
struct RetentionSolver {
    /// What came of it.
    enum Outcome { case dates([Int]), impossible, undecided }

    var eventCount: Int
    /// How often inequalities may still be looked at on dates before the answer is left open.
    var budget = 1_000_000

    /// Whether the inequalities could hold if months had as many days as suits each of them best.
    ///
    /// The answer is the distances from the first date; `nil` if a circle of inequalities never closes.
    func relaxed(_ inequalities: [RetentionInequality]) -> [Int]? {
        var distances = [Int](repeating: 0, count: eventCount)
        var rounds = 0
        var hasChanged = true
        while hasChanged {
            if rounds > eventCount { return nil }
            rounds += 1
            hasChanged = false
            for inequality in inequalities {
                let distance = distances[inequality.left.event] + inequality.distance
                if distance > distances[inequality.right.event] {
                    if inequality.left.event == inequality.right.event { return nil }
                    distances[inequality.right.event] = distance
                    hasChanged = true
                }
            }
        }
        return distances
    }

    /// The dates, if there are any.
    mutating func solve(_ inequalities: [RetentionInequality]) -> Outcome {
        guard let distances = relaxed(inequalities) else { return .impossible }
        let first = CalendarDays.number(year: 2_024, month: 1, day: 1)
        var hasMonths = false
        var length = inequalities.count
        for inequality in inequalities {
            if inequality.left.hasMonths || inequality.right.hasMonths { hasMonths = true }
            length += inequality.left.greatest + inequality.right.greatest
        }
        if !hasMonths { return .dates(distances.map { first + $0 }) }
        // Dates would be raised day by day as far as the window goes, and the budget with them.
        if Self.isCircular(inequalities) { return .impossible }
        // The calendar repeats every four years but for the leap day that three centuries in four leave out.
        let outcome = fixpoint(inequalities, from: first, to: first + 5 * 366 + length)
        if case .impossible = outcome {
            let start = CalendarDays.number(year: 2_096, month: 1, day: 1) - length
            return fixpoint(inequalities, from: start, to: start + 12 * 366 + 2 * length)
        }
        return outcome
    }

    /// Whether some time would have to be later than itself, whatever the calendar.
    private static func isCircular(_ inequalities: [RetentionInequality]) -> Bool {
        var sides: [RetentionAtom] = []
        func number(_ side: RetentionInequality.Side) -> Int {
            let atom = RetentionAtom(event: side.event, steps: side.steps)
            if let known = sides.firstIndex(of: atom) { return known }
            sides.append(atom)
            return sides.count - 1
        }
        let edges = inequalities.map { (left: number($0.left), right: number($0.right), distance: $0.isStrict ? 1 : 0) }
        var distances = [Int](repeating: 0, count: sides.count)
        for _ in 0...sides.count {
            var hasChanged = false
            for edge in edges where distances[edge.right] < distances[edge.left] + edge.distance {
                distances[edge.right] = distances[edge.left] + edge.distance
                hasChanged = true
            }
            if !hasChanged { return false }
        }
        return true
    }

    private mutating func fixpoint(_ inequalities: [RetentionInequality], from start: Int, to end: Int) -> Outcome {
        var dates = [Int](repeating: start, count: eventCount)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            budget -= inequalities.count
            if budget < 0 { return .undecided }
            for inequality in inequalities {
                let (left, right) = (inequality.left, inequality.right)
                let needed = Self.date(left, dates[left.event]) + (inequality.isStrict ? 1 : 0)
                if Self.date(right, dates[right.event]) >= needed { continue }
                var date = max(dates[right.event] + 1, needed - right.greatest)
                while Self.date(right, date) < needed { date += 1 }
                if date > end { return .impossible }
                dates[right.event] = date
                hasChanged = true
            }
        }
        return .dates(dates)
    }

    private static func date(_ side: RetentionInequality.Side, _ date: Int) -> Int {
        if side.least == side.greatest { return date + side.least }
        var date = date
        for step in side.steps { date = RetentionHistory.date(step, after: date) }
        return date
    }
}
