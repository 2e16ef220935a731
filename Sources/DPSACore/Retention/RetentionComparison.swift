import DPSACalendar

/// Compares rules: whether there is a history in which one keeps data longer than another, and which.
///
/// A rule is written out as cases, each with the conditions under which it decides and the moment that it then gives.  That one
/// moment is before another comes down to inequalities between single times; the solver finds the earliest dates for them.  Only
/// histories in which everything happens at last need to be searched: what a rule says of a day depends on nothing later, so
/// "never" differs from "very late" only where a rule names no deadline.
struct RetentionComparison {
    /// What a comparison finds.
    enum Outcome: Hashable, Sendable {
        /// No history, whatever happens.
        case none
        /// This one.
        case history(RetentionHistory)
        /// Too many alternatives to tell.
        case undecided
    }

    /// What has to hold: one moment before another.
    private struct Goal {
        var left: RetentionMoment
        var right: RetentionMoment
        var isStrict: Bool
    }

    /// One way in which a rule decides.
    private struct Case {
        var goals: [Goal]
        var moment: RetentionMoment
    }

    /// How many choices may be made in one comparison.
    private static let greatestChoiceCount = 20_000
    /// How many ways one goal may be reached in.
    private static let greatestOptionCount = 512

    private var solver: RetentionSolver
    private var axioms: [RetentionAxiom]
    private var monthBounds: [Int: ClosedRange<Int>] = [:]
    private var choiceCount = 0
    private var isUndecided = false

    /// Creates a comparison of rules over so many events.
    init(eventCount: Int, axioms: [RetentionAxiom]) {
        solver = RetentionSolver(eventCount: eventCount)
        self.axioms = axioms
    }

    // MARK: Questions

    /// Whether the first rule can keep data longer than the second one lets them live.
    mutating func outlasts(_ rule: RetentionRule, _ bound: RetentionRule) -> Outcome {
        let shared = rule.uncertainSteps.intersection(bound.uncertainSteps)
        let rule = rule.certain(isGreatest: true, except: shared)
        let bound = bound.certain(isGreatest: false, except: shared)
        let history = search(cases(of: rule, isEnd: true), cases(of: bound, isEnd: true)) { one, other in
            [Goal(left: other.moment, right: one.moment, isStrict: true)]
        }
        return outcome(history) { $0.end(of: rule) > $0.end(of: bound) }
    }

    /// Whether the rule can let data go before a minimum has passed.
    mutating func undercuts(_ rule: RetentionRule, _ floor: RetentionRule.Floor) -> Outcome {
        let bound = RetentionRule(floors: [floor])
        let shared = rule.uncertainSteps.intersection(bound.uncertainSteps)
        let rule = rule.certain(isGreatest: false, except: shared)
        let floor = bound.certain(isGreatest: true, except: shared).floors[0]
        let history = search(cases(of: rule, isEnd: false), [Case(goals: [], moment: floor.end)]) { one, other in
            [
                Goal(left: floor.trigger, right: one.moment, isStrict: false),
                Goal(left: one.moment, right: other.moment, isStrict: true),
            ]
        }
        return outcome(history) { history in
            let start = history.start(of: rule)
            return history.date(of: floor.trigger) <= start && start < history.date(of: floor.end)
        }
    }

    /// Whether the first rule can let data go before the second one does.
    mutating func precedes(_ rule: RetentionRule, _ other: RetentionRule) -> Outcome {
        let shared = rule.uncertainSteps.intersection(other.uncertainSteps)
        let rule = rule.certain(isGreatest: false, except: shared)
        let other = other.certain(isGreatest: true, except: shared)
        let history = search(cases(of: rule, isEnd: false), cases(of: other, isEnd: false)) { one, other in
            [Goal(left: one.moment, right: other.moment, isStrict: true)]
        }
        return outcome(history) { $0.start(of: rule) < $0.start(of: other) }
    }

    /// Checks a history against the definition, and leaves out of it what is not needed.
    private func outcome(_ history: RetentionHistory?, _ isBreach: (RetentionHistory) -> Bool) -> Outcome {
        guard var history else { return isUndecided ? .undecided : .none }
        guard history.satisfies(axioms), isBreach(history) else { return .undecided }
        for event in 1..<max(1, history.dates.count) {
            var shorter = history
            for other in shorter.dates.indices where other == event || implies(other, event) {
                shorter.dates[other] = RetentionHistory.never
            }
            // A length that never begins never ends.
            for axiom in axioms where axiom.form == .length {
                if axiom.spans.allSatisfy({ shorter.date(of: $0.greatest) == RetentionHistory.never }) {
                    shorter.dates[axiom.event] = RetentionHistory.never
                }
            }
            if shorter.satisfies(axioms), isBreach(shorter) { history = shorter }
        }
        return .history(history)
    }

    private func implies(_ event: Int, _ other: Int) -> Bool {
        axioms.contains { $0.form == .implication && $0.event == event && $0.moment == RetentionMoment(event: other) }
    }

    // MARK: Cases

    private mutating func cases(of rule: RetentionRule, isEnd: Bool) -> [Case] {
        if rule.isTooLarge {
            isUndecided = true
            return []
        }
        // What nothing keeps may go at once.
        if !isEnd, rule.paths.contains(where: { $0.start == nil }) {
            return rule.floors.reduce([Case(goals: [], moment: .creation)]) { cases, floor in
                cases.flatMap { lifted($0, by: floor) }
            }
        }
        // A path that waits for what never comes has nothing that could be cancelled.
        let exceptional = rule.paths.indices.filter {
            !rule.paths[$0].exception.isNever && !rule.paths[$0].trigger.isNever
        }
        var result: [Case] = []
        for cancelled in 0..<(1 << exceptional.count) {
            var goals: [Goal] = []
            var live: [RetentionRule.Path] = []
            for (index, path) in rule.paths.enumerated() {
                if let bit = exceptional.firstIndex(of: index) {
                    let isCancelled = cancelled & 1 << bit != 0
                    goals.append(
                        isCancelled
                            ? Goal(left: path.exception, right: path.trigger, isStrict: false)
                            : Goal(left: path.trigger, right: path.exception, isStrict: true)
                    )
                    if isCancelled { continue }
                }
                live.append(path)
            }
            if isEnd, isRace(live) {
                // Whichever path fires first, no later-written one could end the data earlier.
                let moment = live.reduce(RetentionMoment.never) { $0.earliest($1.end) }
                result.append(Case(goals: goals, moment: moment))
                continue
            }
            var hasTrigger = false
            for (first, path) in live.enumerated() where !path.trigger.isNever {
                hasTrigger = true
                var own = goals
                var moment = RetentionMoment.never
                for (index, other) in live.enumerated() {
                    if index != first {
                        own.append(Goal(left: path.trigger, right: other.trigger, isStrict: index < first))
                    }
                    if index <= first { moment = moment.earliest(isEnd ? other.end : other.start ?? .creation) }
                }
                result.append(Case(goals: own, moment: moment))
            }
            if !hasTrigger { result.append(Case(goals: goals, moment: .never)) }
        }
        for floor in rule.floors { result = result.flatMap { lifted($0, by: floor) } }
        return result
    }

    /// The cases in which a minimum counts, and in which it does not.
    private mutating func lifted(_ given: Case, by floor: RetentionRule.Floor) -> [Case] {
        guard !given.moment.isNever else { return [given] }
        guard let later = given.moment.latest(floor.end) else {
            isUndecided = true
            return []
        }
        var (active, idle) = (given, given)
        active.moment = later
        if floor.trigger == .creation { return [active] }
        active.goals.append(Goal(left: floor.trigger, right: given.moment, isStrict: false))
        idle.goals.append(Goal(left: given.moment, right: floor.trigger, isStrict: true))
        return [active, idle]
    }

    /// Whether no path gives its data more time after its trigger than a later-written one does.
    private mutating func isRace(_ paths: [RetentionRule.Path]) -> Bool {
        for (index, path) in paths.enumerated() where !path.trigger.isNever && path.end != path.trigger {
            for other in paths[(index + 1)...] where !other.trigger.isNever {
                guard let own = delay(path), let later = delay(other) else { return false }
                if own == later { continue }
                let greatest = own.reduce(0) { $0 + bounds($1).upperBound }
                let least = later.reduce(0) { $0 + bounds($1).lowerBound }
                if greatest > least { return false }
            }
        }
        return true
    }

    /// The steps from a path's trigger to its end, if they are the same for all of its times.
    private func delay(_ path: RetentionRule.Path) -> [RetentionStep]? {
        guard path.trigger.alternatives.count == path.end.alternatives.count else { return nil }
        guard let trigger = path.trigger.alternatives.first?.first, let end = path.end.alternatives.first?.first else {
            return nil
        }
        // Days that were added up with those before them count as a delay of no known length.
        guard end.steps.starts(with: trigger.steps) else { return nil }
        let steps = Array(end.steps.dropFirst(trigger.steps.count))
        var moment = path.trigger
        for step in steps { moment = moment.adding(step) }
        return moment == path.end ? steps : nil
    }

    // MARK: Search

    private mutating func search(
        _ cases: [Case],
        _ others: [Case],
        _ question: (Case, Case) -> [Goal]
    ) -> RetentionHistory? {
        var standing: [RetentionInequality] = []
        for event in 1..<max(1, solver.eventCount) {
            standing.append(inequality(RetentionAtom(event: 0), RetentionAtom(event: event), isStrict: false))
        }
        var always: [Goal] = []
        let lengths = axioms.filter { $0.form == .length }.map { options(forLength: $0) }
        for axiom in axioms where axiom.form != .length {
            let own = RetentionMoment(event: axiom.event)
            let (left, right) = axiom.form == .implication ? (axiom.moment, own) : (own, axiom.moment)
            always.append(Goal(left: left, right: right, isStrict: false))
        }
        for one in cases {
            for other in others {
                var choices: [[[RetentionInequality]]] = []
                var isPossible = true
                for goal in question(one, other) + one.goals + other.goals + always {
                    let options = options(for: goal)
                    if options.isEmpty { isPossible = false }
                    if options.contains(where: \.isEmpty) { continue }
                    choices.append(options)
                }
                if !isPossible { continue }
                choices += lengths
                choices.sort { $0.count < $1.count }
                if let history = choose(choices[...], standing) { return history }
            }
        }
        return nil
    }

    /// The ways in which one moment is before another: each a list of inequalities that hold together.
    ///
    /// No way at all if the first one never comes; a way without inequalities if only the second one never does.
    private mutating func options(for goal: Goal) -> [[RetentionInequality]] {
        var result: [[RetentionInequality]] = []
        for alternative in goal.left.alternatives {
            var options: [[RetentionInequality]] = [[]]
            for atom in alternative {
                for latest in goal.right.alternatives {
                    var next: [[RetentionInequality]] = []
                    for other in latest {
                        let inequality = inequality(atom, other, isStrict: goal.isStrict)
                        if Self.isImpossible(inequality) { continue }
                        for option in options { next.append(option + [inequality]) }
                    }
                    options = next
                    if options.count > Self.greatestOptionCount {
                        isUndecided = true
                        return []
                    }
                }
            }
            result += options
        }
        return result
    }

    /// The ways in which a length ends within one of its spans.
    private mutating func options(forLength axiom: RetentionAxiom) -> [[RetentionInequality]] {
        let end = RetentionMoment(event: axiom.event)
        var result: [[RetentionInequality]] = []
        for span in axiom.spans {
            let starts = options(for: Goal(left: span.least, right: end, isStrict: false))
            let ends = options(for: Goal(left: end, right: span.greatest, isStrict: false))
            for start in starts {
                for end in ends { result.append(start + end) }
            }
        }
        if result.count > Self.greatestOptionCount {
            isUndecided = true
            return []
        }
        return result
    }

    private static func isImpossible(_ inequality: RetentionInequality) -> Bool {
        let (left, right) = (inequality.left, inequality.right)
        guard left.event == right.event else { return false }
        return inequality.distance > 0 || inequality.isStrict && left.steps == right.steps
    }

    private mutating func choose(
        _ choices: ArraySlice<[[RetentionInequality]]>,
        _ chosen: [RetentionInequality]
    ) -> RetentionHistory? {
        choiceCount += 1
        if choiceCount > Self.greatestChoiceCount {
            isUndecided = true
            return nil
        }
        guard let options = choices.first else {
            switch solver.solve(chosen) {
            case .dates(let dates): return RetentionHistory(dates: dates)
            case .impossible: return nil
            case .undecided:
                isUndecided = true
                return nil
            }
        }
        if options.count > 1, solver.relaxed(chosen) == nil { return nil }
        for option in options {
            if let history = choose(choices.dropFirst(), chosen + option) { return history }
        }
        return nil
    }

    // MARK: Days

    private mutating func inequality(
        _ left: RetentionAtom,
        _ right: RetentionAtom,
        isStrict: Bool
    ) -> RetentionInequality {
        RetentionInequality(left: side(left), right: side(right), isStrict: isStrict)
    }

    private mutating func side(_ atom: RetentionAtom) -> RetentionInequality.Side {
        var side = RetentionInequality.Side(event: atom.event, steps: atom.steps, least: 0, greatest: 0)
        for step in atom.steps {
            let bounds = bounds(step)
            side.least += bounds.lowerBound
            side.greatest += bounds.upperBound
            if step.unit == .months { side.hasMonths = true }
        }
        return side
    }

    private mutating func bounds(_ step: RetentionStep) -> ClosedRange<Int> {
        guard step.unit == .months else { return step.greatest...step.greatest }
        if let bounds = monthBounds[step.amount] { return bounds }
        let bounds = CalendarDays.bounds(months: step.amount)
        monthBounds[step.amount] = bounds
        return bounds
    }
}
