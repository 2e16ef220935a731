import DPSACalendar

// Paths that change nothing: whatever happens, the data are kept until the same days without them.

extension RetentionAnalysis {
    /// Whether a path shows its effect at once: in a history in which only its own events happen.
    ///
    /// Nearly every path does, and no rule has to be compared for it.
    func isNeeded(_ row: Int32) -> Bool {
        let shorter = rule.without(row: row)
        let (rule, other) = (rule.certain(isGreatest: true), shorter.certain(isGreatest: true))
        let triggers = rule.paths.filter { $0.row == row }.map(\.trigger)
        let floors = rule.floors.filter { $0.row == row }.map(\.trigger)
        for trigger in triggers + floors {
            for alternative in trigger.alternatives {
                guard let history = history(of: Set(alternative.map(\.event))) else { continue }
                if history.end(of: rule) != history.end(of: other) { return true }
            }
        }
        return false
    }

    /// A history in which these events happen soon after the creation, and no others than have to.
    private func history(of occurring: Set<Int>) -> RetentionHistory? {
        let first = CalendarDays.number(year: 2_024, month: 1, day: 1)
        let never = RetentionHistory.never
        var history = RetentionHistory(dates: [Int](repeating: never, count: events.rows.count))
        history.dates[0] = first
        for event in events.sources(of: occurring) where event > 0 { history.dates[event] = first + 1 }
        for _ in axioms {
            for axiom in axioms where history.dates[axiom.event] == never {
                switch axiom.form {
                case .implication: continue
                case .recurrence: history.dates[axiom.event] = first
                case .deadline: history.dates[axiom.event] = history.date(of: axiom.moment)
                case .length:
                    history.dates[axiom.event] = axiom.spans.map { history.date(of: $0.greatest) }.max() ?? never
                }
            }
            for axiom in axioms where axiom.form == .implication && history.dates[axiom.event] != never {
                for event in Self.events(of: axiom.moment) where history.dates[event] == never {
                    history.dates[event] = history.dates[axiom.event]
                }
            }
        }
        return history.satisfies(axioms) ? history : nil
    }

    /// Whether data are gone on another day, in any history, by another rule of the same events.
    ///
    /// What cannot be told counts as a difference.
    func ends(differIn other: RetentionRule) -> Bool {
        for (one, another) in [(rule, other), (other, rule)] {
            var comparison = comparison()
            if comparison.outlasts(one, another) != .none { return true }
        }
        return false
    }

    /// Whether they are kept until another day at least.
    func starts(differIn other: RetentionRule) -> Bool {
        for (one, another) in [(rule, other), (other, rule)] {
            var comparison = comparison()
            if comparison.precedes(one, another) != .none { return true }
        }
        return false
    }
}
