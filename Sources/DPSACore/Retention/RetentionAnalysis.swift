import DPSACalendar

/// A rule with the events that it speaks of, and what relates them: all that questions about it need.
struct RetentionAnalysis {
    /// How long after an event the data are gone, at worst.
    enum Worst: Hashable, Sendable {
        /// So many days at most.
        case days(Int)
        /// Without end, as in this history.
        case unbounded(RetentionHistory)
        case undecided
    }

    /// What becomes of the data once the relation has ended.
    enum Verdict: Hashable, Sendable {
        case bounded
        /// Somebody else decides how long.
        case chosen
        /// Criteria or a size alone decide.
        case criteria
        /// A path, by its number, has no deadline.
        case open(path: Int)
        /// Nothing ends them in this history.
        case unbounded(RetentionHistory)
        /// Only the end of an option would, by the row of the event.
        case option(event: Int)
        case undecided
    }

    /// An exception that makes the data live longer, or a request that is not answered in time.
    struct Breach: Hashable, Sendable {
        /// The path, by its number.
        var path: Int
        var history: RetentionHistory
        /// The day that was to be expected.
        var expected: Int
        /// Whether it is a circumstance that lengthens.
        var isCircumstance = false
    }

    var rule: RetentionRule
    var events: RetentionEvents
    var axioms: [RetentionAxiom]

    /// A new comparison of rules over these events.
    func comparison(with more: [RetentionAxiom] = []) -> RetentionComparison {
        RetentionComparison(eventCount: events.rows.count, axioms: axioms + more)
    }

    /// A number of days that no rule exceeds whose worst case is bounded.
    private func greatestDayCount(_ rule: RetentionRule) -> Int {
        var count = 2
        for moment in rule.moments + axioms.flatMap(\.moments) {
            for alternative in moment.alternatives {
                for atom in alternative {
                    for step in atom.steps { count += 2 * (step.unit == .months ? step.amount * 31 : step.greatest) }
                }
            }
        }
        return min(count, 20_000_000)
    }

    private func deadline(_ days: Int, after event: Int) -> RetentionRule {
        .deadline(RetentionMoment(event: event).adding(.days(days)))
    }

    /// The worst case after an event.
    func worst(after event: Int) -> Worst {
        let limit = greatestDayCount(rule)
        var comparison = comparison()
        switch comparison.outlasts(rule, deadline(limit, after: event)) {
        case .history(let history): return .unbounded(history)
        case .undecided: return .undecided
        case .none: break
        }
        var (least, greatest) = (0, limit)
        while least < greatest {
            let middle = (least + greatest) / 2
            switch comparison.outlasts(rule, deadline(middle, after: event)) {
            case .history: least = middle + 1
            case .none: greatest = middle
            case .undecided: return .undecided
            }
            comparison = self.comparison()
        }
        return .days(least)
    }

    /// What becomes of the data after the event that ends the relation.
    ///
    /// - Parameter disabling: the declaration of the event that switches an option off.
    func verdict(after event: Int, disabling: Int32) -> Verdict {
        func unbounded(_ rule: RetentionRule, _ more: [RetentionAxiom] = []) -> RetentionComparison.Outcome {
            var comparison = comparison(with: more)
            return comparison.outlasts(rule, deadline(greatestDayCount(rule), after: event))
        }
        let outcome = unbounded(rule)
        if outcome == .none { return .bounded }
        if rule.isChosen { return .chosen }
        guard case .history(let history) = outcome else { return .undecided }
        if unbounded(rule.withDeadlines) == .none,
            let open = rule.paths.first(where: { $0.end != $0.trigger && !$0.trigger.isNever && hasOpenEnd($0) })
        {
            return .open(path: Int(open.row))
        }
        if rule.hasCriteria { return .criteria }
        for (row, other) in events.rows.enumerated()
        where other.declaration == disabling && disabling >= 0 && !other.arguments.isEmpty {
            let ended = RetentionAxiom(form: .implication, event: event, moment: RetentionMoment(event: row))
            if unbounded(rule.withDeadlines, [ended]) == .none { return .option(event: row) }
        }
        return .unbounded(history)
    }

    private func hasOpenEnd(_ path: RetentionRule.Path) -> Bool {
        path.end.alternatives.count < path.trigger.alternatives.count
    }

    /// A path to which an exception names an event that another path then takes up, with more time than was left.
    func exceptionOutlasting(row: Int) -> Breach? {
        guard rule.paths.contains(where: { !$0.exception.isNever }) else { return nil }
        for path in rule.paths where !path.exception.isNever {
            let events = Self.events(of: path.exception)
            let isTakenUp = rule.paths.contains { other in
                let sources = self.events.sources(of: Self.events(of: other.trigger))
                return other.row != path.row && !events.isDisjoint(with: sources)
            }
            if !isTakenUp { continue }
            var plain = rule
            for index in plain.paths.indices where plain.paths[index].row == path.row {
                plain.paths[index].exception = .never
            }
            var comparison = comparison()
            if case .history(let history) = comparison.outlasts(rule, plain) {
                let expected = history.end(of: plain.certain(isGreatest: true))
                return Breach(path: Int(path.row), history: history, expected: expected)
            }
        }
        return nil
    }

    /// A path that answers an event and is not kept, because another one decides.
    func swallowed(request event: Int) -> Breach? {
        let own = rule.withoutFloors
        for path in own.paths {
            let answers = path.end.alternatives.filter { $0.count == 1 && events.source(of: $0[0].event) == event }
            if answers.isEmpty { continue }
            let promised = RetentionRule.deadline(RetentionMoment(alternatives: answers))
            var comparison = comparison()
            if case .history(let history) = comparison.outlasts(own, promised) {
                let expected = history.end(of: promised.certain(isGreatest: true))
                return Breach(path: Int(path.row), history: history, expected: expected)
            }
        }
        return nil
    }

    static func events(of moment: RetentionMoment) -> Set<Int> {
        Set(moment.alternatives.flatMap { $0.map(\.event) })
    }
}
