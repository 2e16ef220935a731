import DPSACalendar

// From the days of a rule to an answer about it.

extension RetentionEvaluator {
    /// The answer of one rule.
    func deadline(_ rule: Rule.Rule) -> Rule.Deadline {
        guard rule.isStored else { return .notStored }
        if let limits = refusal(rule.paths) { return .choiceOutOfRange(limits) }
        let upper = reading(rule, isUpper: true)
        let end = end(upper)
        let notBefore = notBefore(rule, end: end)
        if let by = DayNumber.date(end) {
            return .dispose(
                Retention.Window(
                    notBefore: notBefore,
                    by: by,
                    mayStillMove: movement(upper),
                    exceptions: upper.deciding.filter { !$0.isCancelled }.compactMap(\.path.exception)
                )
            )
        }
        if let events = awaited(rule, upper) { return .waiting(for: events, notBefore: notBefore) }
        if let reason = reason(upper.deciding.filter { !$0.isCancelled }.map(\.path)) { return .outside(reason) }
        return .unbounded(notBefore: notBefore)
    }

    /// Until when the data are kept; `nil` if nothing is promised of data whose creation is not known, and if it is not known.
    private func notBefore(_ rule: Rule.Rule, end: Int) -> CalendarDate? {
        let lower = reading(rule, isUpper: false)
        // Uncertain lengths can make another path the first one; nothing is kept for longer than it may be.
        let start = min(start(lower), end)
        if dates.isCreationEstimated, !lower.isPromised, start == dates.created { return nil }
        return DayNumber.date(start)
    }

    /// The events of which one is still needed to end the data; `nil` if none would.
    private func awaited(_ rule: Rule.Rule, _ upper: Reading) -> [Event]? {
        let everything = RetentionEvaluator(dates: dates.withEverything(), history, calendar, minima)
        let promised = everything.reading(rule, isUpper: true).outcomes
        var events: [Event] = []
        var isAwaited = false
        for (outcome, promise) in zip(upper.deciding, promised) where !outcome.isCancelled {
            if outcome.fires != DayNumber.never || promise.end == DayNumber.never { continue }
            isAwaited = true
            for event in outcome.path.events where dates.date(of: event) == DayNumber.never && !events.contains(event) {
                events.append(event)
            }
        }
        return isAwaited ? events : nil
    }

    // MARK: What may still change

    /// In which direction events that are still to come can move the last day.
    private func movement(_ reading: Reading) -> Rule.Movement {
        var movement = Rule.Movement.settled
        for (index, outcome) in reading.outcomes.enumerated() {
            if outcome.path.events.contains(where: { isOpen($0) }) {
                // An earlier path that comes in after all takes the place of a later one, and may take longer.
                movement = max(movement, index < reading.first ? .either : .earlier)
            }
            if isShifting(outcome.path) { return .either }
            guard let exception = outcome.path.exception, index <= reading.first || outcome.isCancelled else {
                continue
            }
            if exception.events.contains(where: { isOpen($0) }) { return .either }
        }
        for floor in reading.floors
        where (floor.path.events + (floor.path.exception?.events ?? [])).contains(where: { isOpen($0) })
            || isShifting(floor.path)
        {
            return .either
        }
        return movement
    }

    /// Whether the date of an event is not known for good.
    private func isOpen(_ event: Event) -> Bool {
        dates.date(of: event) == DayNumber.never || dates.estimates.contains(event) || dates.recurring.contains(event)
            || dates.isCreationEstimated && event.role == .beginning
    }

    /// Whether the path counts from something of which a later date, or an earlier one, may become known.
    private func isShifting(_ path: Rule.Path) -> Bool {
        let events = path.events + (path.exception?.events ?? [])
        if events.contains(where: dates.recurring.contains) { return true }
        guard dates.isCreationEstimated else { return false }
        return path.isCountedFromCreation || events.contains { $0.role == .beginning }
    }

    // MARK: Choices and reasons

    /// The limits that the chosen length does not keep to.
    private func refusal(_ paths: [Rule.Path]) -> Period.Choice? {
        guard let choice = history.choice else { return nil }
        for path in paths {
            if case .asParent(let paths) = path.life, let limits = refusal(paths) { return limits }
            for (period, isDependent) in path.periods {
                switch period {
                case .chosen(let limits, _, _) where !limits.allows(choice): return limits
                case .fixed(let range) where isDependent && !Period.Choice.range(range).allows(choice):
                    return .range(range)
                default: continue
                }
            }
        }
        return nil
    }

    /// Why paths have no end.
    private func reason(_ paths: [Rule.Path]) -> Rule.Reason? {
        let endless = paths.flatMap { path in
            path.periods.map(\.period).filter { $0.isUnbounded(choosing: history.choice) }
        }
        var parties: [String] = []
        var isChosen = false
        for case .chosen(.free, let choosers, _) in endless {
            isChosen = true
            parties += choosers.filter { !parties.contains($0) }
        }
        if isChosen { return .chosen(by: parties) }
        var criteria: [String] = []
        var isLeftToParent = false
        for path in paths {
            if case .criteria(let text) = path.life { criteria.append(text) }
            if case .asParent = path.life { isLeftToParent = true }
        }
        if !criteria.isEmpty { return .criteria(criteria) }
        if !endless.isEmpty { return .size }
        return isLeftToParent ? .parent : nil
    }
}

extension Retention.Path {
    /// The events that the path waits for.
    var events: [Module.Event] {
        switch life {
        case .until(let trigger), .period(_, _, .some(let trigger), _): trigger.events
        default: []
        }
    }

    /// Whether the path is a period whose start is not stated.
    var isCountedFromCreation: Bool { if case .period(_, _, nil, _) = life { true } else { false } }

    /// The lengths in the path, and whether each depends on something about the record.
    var periods: [(period: Period, isDependent: Bool)] {
        var result: [(period: Period, isDependent: Bool)] = []
        var triggers: [Retention.Trigger] = []
        switch life {
        case .until(let trigger): triggers = [trigger]
        case .period(_, let period, let trigger, let dependency):
            result.append((period, !dependency.isEmpty))
            triggers = [trigger].compactMap { $0 }
        case .asParent, .criteria: break
        }
        while let trigger = triggers.popLast() {
            switch trigger {
            case .event(_, let delays): result += delays.map { ($0, false) }
            case .earliest(let operands), .latest(let operands): triggers += operands
            }
        }
        for period in [disposal?.delay, disposal?.deadline] {
            if let period { result.append((period, false)) }
        }
        return result
    }
}

extension Retention.Condition {
    /// The events on which the condition depends.
    var events: [Module.Event] {
        switch self {
        case .given: []
        case .happened(let event): [event]
        case .all(let conditions), .any(let conditions), .not(let conditions): conditions.flatMap(\.events)
        }
    }
}
