import DPSACalendar

/// A course of events: the date of each, or never.
///
/// What a rule means is defined here, once: when the data are gone at the latest, and until when they are kept at least.  The
/// comparison of rules finds histories; each is tried against this definition before it is shown.
struct RetentionHistory: Hashable, Sendable {
    /// The date of what does not happen.
    static let never = Int.max

    /// The day numbers by event; the first one is the creation of the data.
    var dates: [Int]

    /// The day on which a step ends.
    static func date(_ step: RetentionStep, after date: Int) -> Int {
        step.unit == .months ? CalendarDays.adding(months: step.amount, to: date) : date + step.greatest
    }

    /// The date of a moment.
    func date(of moment: RetentionMoment) -> Int {
        var earliest = Self.never
        for alternative in moment.alternatives {
            var latest = Int.min
            for atom in alternative {
                var date = dates[atom.event]
                if date != Self.never {
                    for step in atom.steps { date = Self.date(step, after: date) }
                }
                latest = max(latest, date)
            }
            earliest = min(earliest, latest)
        }
        return earliest
    }

    /// Whether the axioms hold, and nothing happens before the data are there.
    func satisfies(_ axioms: [RetentionAxiom]) -> Bool {
        for date in dates where date < dates[0] { return false }
        if dates[0] == Self.never { return false }
        for axiom in axioms {
            let event = dates[axiom.event]
            let moment = date(of: axiom.moment)
            switch axiom.form {
            case .implication: if event != Self.never, moment > event { return false }
            case .recurrence: if event == Self.never || event > moment { return false }
            case .deadline: if moment != Self.never, event > moment { return false }
            case .length: if !isWithin(axiom.spans, event) { return false }
            }
        }
        return true
    }

    /// Whether a length can end on a day; on none if it never begins.
    private func isWithin(_ spans: [RetentionLength.Span], _ day: Int) -> Bool {
        if day == Self.never { return spans.allSatisfy { date(of: $0.greatest) == Self.never } }
        return spans.contains { date(of: $0.least) <= day && day <= date(of: $0.greatest) }
    }

    /// The day by which the data are gone.
    func end(of rule: RetentionRule) -> Int {
        let (first, live) = deciding(rule)
        var end = Self.never
        for index in live where index <= first {
            end = min(end, date(of: rule.paths[index].end))
        }
        return lifted(end, by: rule.floors)
    }

    /// The day before which the data are not gone.
    func start(of rule: RetentionRule) -> Int {
        let (first, live) = deciding(rule)
        var start = Self.never
        for index in live where index <= first {
            if let moment = rule.paths[index].start { start = min(start, date(of: moment)) }
        }
        // A path that promises nothing lets go of the data before anything could cancel it.
        for path in rule.paths where path.start == nil { start = dates[0] }
        return lifted(start, by: rule.floors)
    }

    /// The path that fires first, and the paths that nothing has cancelled.
    private func deciding(_ rule: RetentionRule) -> (first: Int, live: [Int]) {
        var first = rule.paths.count
        var earliest = Self.never
        var live: [Int] = []
        for (index, path) in rule.paths.enumerated() {
            let trigger = date(of: path.trigger)
            if trigger != Self.never, date(of: path.exception) <= trigger { continue }
            live.append(index)
            if trigger < earliest { (first, earliest) = (index, trigger) }
        }
        return (first, live)
    }

    private func lifted(_ date: Int, by floors: [RetentionRule.Floor]) -> Int {
        var date = date
        var hasChanged = true
        while hasChanged, date != Self.never {
            hasChanged = false
            for floor in floors where self.date(of: floor.trigger) <= date {
                let end = self.date(of: floor.end)
                if end > date { (date, hasChanged) = (end, true) }
            }
        }
        return date
    }
}
