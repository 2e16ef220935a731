import DPSACalendar

/// What one rule means for one record: the days that its paths come to, and which of them decides.
///
/// The specification of the language says it in words, under "What a rule means"; this is the same, step by step.
struct RetentionEvaluator<Module: DisclosedModule> {
    typealias Rule = Retention<Module>
    typealias Event = Module.Event

    /// A path and its days.
    struct Outcome {
        var path: Rule.Path
        /// When it fires.
        var fires = DayNumber.never
        /// When the data are gone at the latest.
        var end = DayNumber.never
        /// Until when they are kept at least; `nil` if nothing is promised.
        var start: Int?
        /// Whether its exception has come in time.
        var isCancelled = false
    }

    /// A minimum: not gone before `end`, once `base` has come.
    struct Floor {
        var path: Rule.Path
        var base: Int
        var end: Int
    }

    /// What was found of one reading of a rule.
    struct Reading {
        var outcomes: [Outcome] = []
        var floors: [Floor] = []
        /// The path that fires first; the number of paths if none does.
        var first = 0

        /// Whether every path says until when the data are kept.
        var isPromised: Bool { outcomes.allSatisfy { $0.start != nil } }

        /// The paths that decide.
        var deciding: ArraySlice<Outcome> { outcomes[..<min(first + 1, outcomes.count)] }
    }

    let dates: RetentionDates<Module>
    let history: Rule.History
    let calendar: WorkingCalendar
    /// What the agreement has kept for longer.
    private(set) var minima: [Rule.Rule]

    init(_ history: Rule.History, _ calendar: WorkingCalendar) {
        self.init(dates: RetentionDates(history, calendar), history, calendar, [])
    }

    init(
        dates: RetentionDates<Module>,
        _ history: Rule.History,
        _ calendar: WorkingCalendar,
        _ minima: [Rule.Rule]
    ) {
        self.minima = minima
        self.dates = dates
        self.history = history
        self.calendar = calendar
    }

    /// The same, and these minima of the agreement count.
    func limited(by minima: [Rule.Rule]) -> RetentionEvaluator {
        var result = self
        result.minima = minima
        return result
    }

    // MARK: The two days

    /// The day by which the data are gone.
    func end(_ reading: Reading) -> Int {
        let end = reading.deciding.lazy.filter { !$0.isCancelled }.map(\.end).min() ?? DayNumber.never
        return lifted(end, by: reading.floors)
    }

    /// The day before which they are not.
    func start(_ reading: Reading) -> Int {
        var start = DayNumber.never
        for outcome in reading.deciding where !outcome.isCancelled { start = min(start, outcome.start ?? start) }
        // A path that promises nothing lets go of the data before anything could cancel it.
        if !reading.isPromised { start = dates.created ?? DayNumber.always }
        return lifted(start, by: reading.floors)
    }

    private func lifted(_ day: Int, by floors: [Floor]) -> Int {
        var day = day
        var hasChanged = true
        while hasChanged, day != DayNumber.never {
            hasChanged = false
            for floor in floors where floor.base <= day && floor.end > day { (day, hasChanged) = (floor.end, true) }
        }
        return day
    }

    // MARK: Paths

    /// The days of all paths.
    ///
    /// - Parameter isUpper: which end of uncertain lengths counts: the upper one for the last day, the lower one for the first.
    func reading(_ rule: Rule.Rule, isUpper: Bool) -> Reading {
        var reading = Reading()
        for path in rule.paths { add(path, isUpper, to: &reading) }
        var agreed = Reading()
        for minimum in minima {
            for path in minimum.paths { add(path, isUpper, to: &agreed) }
        }
        reading.floors += agreed.floors
        reading.first = reading.outcomes.count
        var earliest = DayNumber.never
        for (index, outcome) in reading.outcomes.enumerated() where !outcome.isCancelled && outcome.fires < earliest {
            (reading.first, earliest) = (index, outcome.fires)
        }
        return reading
    }

    private func add(_ path: Rule.Path, _ isUpper: Bool, to reading: inout Reading) {
        var outcome = Outcome(path: path)
        switch path.life {
        case .criteria: break
        case .asParent(let paths):
            if paths.isEmpty { break }
            for path in paths { add(path, isUpper, to: &reading) }
            return
        case .until(let trigger):
            outcome.fires = date(of: trigger, isUpper)
            dispose(path.disposal, &outcome, isUpper)
            if !path.hasTerm { outcome.end = date(of: trigger, isUpper, isSettled: true) }
        case .period(let bound, let period, let trigger, let dependency):
            if period.isUnbounded(choosing: history.choice) { break }
            let base = trigger.map { date(of: $0, isUpper) } ?? dates.created ?? DayNumber.never
            outcome.fires = period.later(
                than: base,
                isUpper: isUpper,
                choosing: history.choice,
                isDependent: !dependency.isEmpty,
                calendar
            )
            dispose(path.disposal, &outcome, isUpper)
            if bound == .atLeast {
                // A minimum lasts until its exception comes, at the longest.
                let exception = path.exception.map { date(of: $0) } ?? DayNumber.never
                let end = min(outcome.start ?? outcome.fires, exception)
                reading.floors.append(Floor(path: path, base: base, end: end))
                // With a deadline of its own a minimum is also an end.
                if !path.hasTerm { return }
            }
            if bound == .atMost { outcome.start = nil }
        }
        if let exception = path.exception, outcome.fires != DayNumber.never {
            outcome.isCancelled = date(of: exception) <= outcome.fires
        }
        reading.outcomes.append(outcome)
    }

    /// Adds what follows `then`.
    private func dispose(_ disposal: Rule.Disposal?, _ outcome: inout Outcome, _ isUpper: Bool) {
        outcome.end = outcome.fires
        if let delay = disposal?.delay { outcome.end = later(than: outcome.end, delay, isUpper) }
        outcome.start = outcome.end
        if let deadline = disposal?.deadline { outcome.end = later(than: outcome.end, deadline, isUpper) }
    }

    private func later(than day: Int, _ period: Period, _ isUpper: Bool) -> Int {
        period.later(than: day, isUpper: isUpper, choosing: history.choice, calendar)
    }

    private func date(of trigger: EventTrigger<Event>, _ isUpper: Bool, isSettled: Bool = false) -> Int {
        dates.date(of: trigger, isUpper: isUpper, isSettled: isSettled, choosing: history.choice, calendar)
    }

    // MARK: Conditions

    /// The day from which a condition holds: always, never, or from an event on.
    func date(of condition: Rule.Condition) -> Int {
        switch condition {
        case .given(let circumstance): history.circumstances.contains(circumstance) ? DayNumber.always : DayNumber.never
        case .happened(let event): dates.date(of: event)
        case .all(let conditions): conditions.map { date(of: $0) }.max() ?? DayNumber.always
        case .any(let conditions): conditions.map { date(of: $0) }.min() ?? DayNumber.never
        case .not(let conditions):
            // What has not happened by the creation is so at first, and that is enough.
            conditions.contains { date(of: $0) <= dates.created ?? DayNumber.always }
                ? DayNumber.never : DayNumber.always
        }
    }

    /// Whether a condition holds as things are.
    func holds(_ condition: Rule.Condition) -> Bool {
        switch condition {
        case .given(let circumstance): history.circumstances.contains(circumstance)
        case .happened(let event): dates.date(of: event) != DayNumber.never
        case .all(let conditions): conditions.allSatisfy { holds($0) }
        case .any(let conditions): conditions.contains { holds($0) }
        case .not(let conditions): !conditions.contains { holds($0) }
        }
    }
}

extension Retention.Path {
    /// Whether it is said how long after its end the data are gone.
    var hasTerm: Bool {
        guard let disposal else { return false }
        return disposal.deadline != nil || disposal.delay != nil || disposal.manners.contains(.immediately)
    }
}
