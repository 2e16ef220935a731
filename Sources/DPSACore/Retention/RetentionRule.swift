import DPSACalendar

/// A rule on how long data are kept, in normal form: paths that race, and floors that win over them.
///
/// A rule is one *reading* of a statement: lengths that are ranges or choices count with one of their ends.  For what it means,
/// see `RetentionHistory`; for how it was made, `RetentionLowering`.
struct RetentionRule: Hashable, Sendable {
    /// One way in which the data come to their end.
    struct Path: Hashable, Sendable {
        /// When it fires.
        var trigger: RetentionMoment
        /// When the data are gone at the latest; never, if no deadline is stated.
        var end: RetentionMoment
        /// Until when the data are kept at least; `nil` if nothing is promised.
        var start: RetentionMoment?
        /// What cancels the path if it comes no later than the trigger.
        var exception = RetentionMoment.never
        /// Which path of the source it is.
        var row: Int32
        /// Whether somebody decides freely when it fires, if ever.
        var isFree = false
    }

    /// A minimum: not gone before `end`, once `trigger` has come while there still are data.
    struct Floor: Hashable, Sendable {
        var trigger: RetentionMoment
        var end: RetentionMoment
        /// Which path of the source it is.
        var row: Int32 = -1
    }

    var paths: [Path] = []
    var floors: [Floor] = []
    /// Whether somebody else decides how long.
    var isChosen = false
    /// Whether criteria or a size decide.
    var hasCriteria = false
    /// Whether it is too large to be compared.
    var isTooLarge = false
    /// Whether of the lengths that are open another one than the longest can keep the data longest.
    var isSensitive = false

    /// How many times a moment may consist of.
    static let greatestSize = 96
    /// How many paths a rule may have.
    static let greatestPathCount = 12
    /// How many paths of a rule may have exceptions.
    static let greatestExceptionCount = 4

    /// A rule of one deadline: gone by that moment, nothing promised.
    static func deadline(_ moment: RetentionMoment) -> RetentionRule {
        RetentionRule(paths: [Path(trigger: moment, end: moment, start: nil, row: -1)])
    }

    /// All moments of the rule.
    var moments: [RetentionMoment] {
        var result: [RetentionMoment] = []
        for path in paths {
            result.append(path.trigger)
            result.append(path.end)
            result.append(path.exception)
            if let start = path.start { result.append(start) }
        }
        for floor in floors {
            result.append(floor.trigger)
            result.append(floor.end)
        }
        return result
    }

    /// The steps whose number of days is uncertain, without repetition.
    var uncertainSteps: Set<RetentionStep> {
        var result: Set<RetentionStep> = []
        for moment in moments {
            for alternative in moment.alternatives {
                for atom in alternative { result.formUnion(atom.steps.lazy.filter { $0.unit == .uncertain }) }
            }
        }
        return result
    }

    /// The rule with every uncertain step taking as long as it can, or as short.
    ///
    /// What two rules share takes its fewest days in both: whatever the holidays are, they are the same.
    func certain(isGreatest: Bool, except shared: Set<RetentionStep> = []) -> RetentionRule {
        var result = self
        func change(_ moment: inout RetentionMoment) { moment = moment.certain(isGreatest: isGreatest, except: shared) }
        for index in paths.indices {
            change(&result.paths[index].trigger)
            change(&result.paths[index].end)
            change(&result.paths[index].exception)
            result.paths[index].start = paths[index].start?.certain(isGreatest: isGreatest, except: shared)
        }
        for index in floors.indices {
            change(&result.floors[index].trigger)
            change(&result.floors[index].end)
        }
        return result
    }

    /// The same paths, of which those without a deadline end with what they wait for.
    var withDeadlines: RetentionRule {
        var result = self
        for index in paths.indices where paths[index].end.isNever { result.paths[index].end = paths[index].trigger }
        return result
    }

    /// Whether a path of the source has no end that anybody could compute: criteria, a size, a free choice.
    func hasOpenPath(row: Int32) -> Bool {
        paths.contains { $0.row == row && ($0.isFree || $0.trigger.isNever && $0.end.isNever) }
    }

    /// The same rule without one path of the source.
    func without(row: Int32) -> RetentionRule {
        var result = self
        result.paths.removeAll { $0.row == row }
        result.floors.removeAll { $0.row == row }
        return result
    }

    /// The same paths without the floors.
    var withoutFloors: RetentionRule {
        var result = self
        result.floors = []
        return result
    }
}

/// What relates events to each other, whatever the rule: part of every comparison.
struct RetentionAxiom: Hashable, Sendable {
    /// What an axiom says of its two sides.
    enum Form: UInt8, Sendable {
        /// If the event happens, the moment has come by then: `implies`, and a free choice after it.
        case implication
        /// The event happens, and no later than the moment, if that comes: `until`.
        case recurrence
        /// If the moment comes, the event has happened by then: `within`.
        case deadline
        /// The event is the end of a length that is open: it happens if the length begins, and within one of its spans.
        case length
    }

    var form: Form
    var event: Int
    var moment = RetentionMoment.never
    /// Of a length, when it can end.
    var spans: [RetentionLength.Span] = []

    /// All moments of the axiom.
    var moments: [RetentionMoment] { [moment] + spans.flatMap { [$0.least, $0.greatest] } }
}
