import DPSASyntax

/// Brings a statement on retention into normal form.
struct RetentionLowering {
    /// How many working days may be lost to holidays at most, one time with another.
    static let holidays = 10

    var events: RetentionEvents
    var reading = Reading()
    /// A length that counts in place of the one in the source, to try an edit.
    var substitute: (quantity: Int, other: Int)?
    /// Hours and working days that a bound counts as well, and that stay steps for that reason.
    var sharedSteps: Set<RetentionStep> = []
    var isTooLarge = false
    /// Whether a length was met that has no bounds: a choice, or a size.
    var hasChoice = false
    var hasSize = false
    /// Whether a free choice was met that gives the data more time once it is made.
    private var hasFreeStart = false
    /// Whether a path of the last rule fires at the end of a range or a choice.
    var hasRange = false
    /// Whether the moment at hand depends on a length that is open.
    var isOpen = false
    /// The paths of which that is true.
    private var openPaths: [Int] = []
    /// The lengths whose ends are events of the rule, with their rows.
    var ends: [(period: Int32, row: Int)] = []
    var file: UInt32 = 0

    init(events: RetentionEvents) { self.events = events }

    // MARK: Rules

    /// The rule of a statement; `nil` if a name in it is unknown.
    ///
    /// - Parameter parent: the statement that `as parent` stands for; −1 where there is none.
    mutating func rule(
        _ statement: Int32,
        parent: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionRule? {
        let before = events
        guard let rule = lowered(statement, parent: parent, model, vocabulary) else { return nil }
        guard reading.lengths == .asNeeded, rule.isSensitive else { return rule }
        reading.lengths = .all
        defer { reading.lengths = .asNeeded }
        events = before
        return lowered(statement, parent: parent, model, vocabulary)
    }

    private mutating func lowered(
        _ statement: Int32,
        parent: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionRule? {
        var rule = RetentionRule()
        (isTooLarge, hasChoice, hasSize, hasRange, hasFreeStart) = (false, false, false, false, false)
        openPaths.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        file = model.statements[Int(statement)].file
        for path in model.statements[Int(statement)].paths.indices {
            guard add(model.paths[path], Int32(path), parent, &rule, model, vocabulary) else { return nil }
        }
        // What counts from the creation lifts first; a later event may only then come in time.
        rule.floors = rule.floors.filter { $0.trigger == .creation } + rule.floors.filter { $0.trigger != .creation }
        if hasChoice { rule.isChosen = true }
        if hasSize { rule.hasCriteria = true }
        if openPaths.contains(where: { isSensitive(rule, $0) }) { rule.isSensitive = true }
        if hasFreeStart, rule.paths.contains(where: { !$0.trigger.isNever }) { rule.isSensitive = true }
        let exceptions = rule.paths.count { !$0.exception.isNever }
        rule.isTooLarge =
            isTooLarge || rule.paths.count > RetentionRule.greatestPathCount
            || exceptions > RetentionRule.greatestExceptionCount
            || rule.floors.count { $0.trigger != .creation } > 1
            || rule.moments.reduce(0) { $0 + $1.size } > 4 * RetentionRule.greatestSize
        return rule
    }

    /// Whether a path that fires at the end of an open length may keep data longest with another one than the longest.
    ///
    /// It has to come in before its exception, or before a path written later that would shorten what it gives.  A path that ends
    /// the data as it fires gives nothing that could be shortened.
    private func isSensitive(_ rule: RetentionRule, _ index: Int) -> Bool {
        let path = rule.paths[index]
        if !path.exception.isNever { return true }
        if path.end == path.trigger, path.start == nil || path.start == path.trigger { return false }
        return rule.paths[(index + 1)...].contains { !$0.trigger.isNever }
    }

    private mutating func add(
        _ row: Model.Path,
        _ path: Int32,
        _ parent: Int32,
        _ rule: inout RetentionRule,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> Bool {
        isOpen = false
        switch row.life {
        case .missing: return true
        case .criteria:
            rule.hasCriteria = true
            addOpen(path, &rule)
        case .parent:
            guard parent >= 0 else {
                addOpen(path, &rule)
                return true
            }
            let own = file
            defer { file = own }
            file = model.statements[Int(parent)].file
            // What the parent says in the place of this path; a parent does not refer to its own parent here.
            for other in model.statements[Int(parent)].paths.indices where model.paths[other].life != .parent {
                guard add(model.paths[other], path, -1, &rule, model, vocabulary) else { return false }
            }
        case .until:
            guard let trigger = moment(row.event, model, vocabulary) else { return false }
            var ended = RetentionRule.Path(trigger: trigger, end: .never, start: trigger, row: path)
            dispose(row, &ended, model)
            if !hasTerm(row, model) {
                guard let settled = settled(row.event, model, vocabulary) else { return false }
                ended.end = settled
            }
            return append(ended, row, &rule, model, vocabulary)
        case .period:
            guard let base = row.event < 0 ? .creation : moment(row.event, model, vocabulary) else { return false }
            guard row.period >= 0 else { return true }
            // Whether a minimum begins in time depends on when, and on nothing else.
            if isOpen, row.bound == .atLeast { rule.isSensitive = true }
            let trigger = adding(row.period, to: base, isTrigger: true, model)
            if trigger.isNever {
                if let free = freePath(row, path, from: base, model) {
                    return append(free, row, &rule, model, vocabulary)
                }
                addOpen(path, &rule)
                return true
            }
            var ended = RetentionRule.Path(trigger: trigger, end: trigger, start: trigger, row: path)
            dispose(row, &ended, model)
            if row.bound == .atMost { ended.start = nil }
            guard row.bound == .atLeast else { return append(ended, row, &rule, model, vocabulary) }
            var floor = RetentionRule.Floor(trigger: base, end: ended.start ?? trigger, row: path)
            // A minimum lasts until its exception comes, at the longest.
            if row.exception >= 0 {
                guard let exception = condition(row.exception, isOfMinimum: true, model, vocabulary) else {
                    return false
                }
                floor.end = floor.end.earliest(exception)
            }
            rule.floors.append(floor)
            // With a deadline of its own a minimum is also an end.
            if hasTerm(row, model) { return append(ended, row, &rule, model, vocabulary) }
        }
        return true
    }

    private func addOpen(_ path: Int32, _ rule: inout RetentionRule) {
        rule.paths.append(RetentionRule.Path(trigger: .never, end: .never, start: nil, row: path))
    }

    /// A path that fires whenever somebody likes and gives the data more time then; `nil` if it is another one, or is not to count.
    private mutating func freePath(
        _ row: Model.Path,
        _ path: Int32,
        from base: RetentionMoment,
        _ model: borrowing Model
    ) -> RetentionRule.Path? {
        let period = model.periods[Int(row.period)]
        let isFree = period.choice == .free && period.lengths.isEmpty
        guard isFree, row.bound != .atLeast, !base.isNever, hasTerm(row, model) else { return nil }
        hasFreeStart = true
        guard reading.lengths == .all else { return nil }
        let length = RetentionLength(period: row.period, file: file, base: base, spans: [])
        let end = RetentionMoment(event: events.append(.init(declaration: -1, arguments: "", length: length)))
        var ended = RetentionRule.Path(trigger: end, end: end, start: nil, row: path)
        dispose(row, &ended, model)
        ended.start = nil
        ended.isFree = true
        return ended
    }

    private mutating func append(
        _ path: RetentionRule.Path,
        _ row: Model.Path,
        _ rule: inout RetentionRule,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> Bool {
        var path = path
        if row.exception >= 0 {
            guard let exception = condition(row.exception, model, vocabulary) else { return false }
            path.exception = exception
        }
        if isOpen { openPaths.append(rule.paths.count) }
        rule.paths.append(path)
        return true
    }

    /// Whether a path says how long after its event the data are gone.
    private func hasTerm(_ row: Model.Path, _ model: borrowing Model) -> Bool {
        guard row.disposal >= 0 else { return false }
        let disposal = model.disposals[Int(row.disposal)]
        return disposal.deadline >= 0 || disposal.delay >= 0 || disposal.isImmediate
    }

    /// Adds what follows `then`.
    private mutating func dispose(
        _ row: Model.Path,
        _ path: inout RetentionRule.Path,
        _ model: borrowing Model
    ) {
        path.end = path.trigger
        guard row.disposal >= 0 else { return }
        let disposal = model.disposals[Int(row.disposal)]
        if disposal.delay >= 0 {
            path.end = delay(disposal.delay, after: path.trigger, model)
            path.start = path.end
        }
        if disposal.deadline >= 0 { path.end = adding(disposal.deadline, to: path.end, model) }
    }

    // MARK: Events and conditions

    /// The moment of an event expression; `nil` if a name in it is unknown.
    mutating func moment(
        _ expression: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionMoment? {
        moment(expression, isSettled: false, model, vocabulary)
    }

    /// The moment at which data that are kept until an event are gone without further words: after a period, or with an event
    /// that is itself the end of the data.
    private mutating func settled(
        _ expression: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionMoment? {
        moment(expression, isSettled: true, model, vocabulary)
    }

    private mutating func moment(
        _ expression: Int32,
        isSettled: Bool,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionMoment? {
        guard expression >= 0 else { return nil }
        let row = model.expressions[Int(expression)]
        switch row.operation {
        case .term:
            guard row.reference >= 0 else { return nil }
            let declaration = model.references[Int(row.reference)].declaration
            guard declaration >= 0 else { return nil }
            if isSettled, !vocabulary.isDisposing(declaration) { return .never }
            return RetentionMoment(event: events.row(ofReference: Int(row.reference), model, vocabulary))
        case .delayed:
            guard let moment = moment(expression + 1, isSettled: false, model, vocabulary) else { return nil }
            return adding(row.period, to: moment, isTrigger: true, model)
        case .earliest, .latest, .any, .all, .not:
            var result: RetentionMoment?
            var operand = expression + 1
            while operand < row.end {
                guard let other = moment(operand, isSettled: isSettled, model, vocabulary) else { return nil }
                result = result.map { join($0, other, isLatest: row.operation == .latest) } ?? other
                operand = model.expressions[Int(operand)].end
            }
            return result
        }
    }

    mutating func join(
        _ one: RetentionMoment,
        _ other: RetentionMoment,
        isLatest: Bool
    ) -> RetentionMoment {
        guard isLatest else {
            if one.size + other.size > RetentionRule.greatestSize { isTooLarge = true }
            return isTooLarge ? one : one.earliest(other)
        }
        guard let latest = one.latest(other) else {
            isTooLarge = true
            return one
        }
        return latest
    }

    /// When a condition first holds.
    ///
    /// - Parameters:
    ///   - isOfMinimum: whether it ends a minimum, where circumstances always count.
    ///   - isNegated: whether the opposite is asked for.
    private mutating func condition(
        _ expression: Int32,
        isOfMinimum: Bool = false,
        isNegated: Bool = false,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionMoment? {
        let row = model.expressions[Int(expression)]
        let isCounted = isOfMinimum || reading.circumstances == .everywhere
        switch row.operation {
        case .term, .delayed:
            guard row.reference >= 0 else { return nil }
            let declaration = model.references[Int(row.reference)].declaration
            guard declaration >= 0 else { return nil }
            let noun = model.declarations[Int(declaration)]
            let isEvent = noun.kind == .noun && noun.nounKind == .event
            if isNegated || !isEvent {
                if reading.isExceptional { return .creation }
                if !isCounted { return .never }
            }
            let reference = Int(row.reference)
            return RetentionMoment(event: events.row(ofReference: reference, isNegated: isNegated, model, vocabulary))
        case .not, .any, .all, .earliest, .latest:
            // What is said of none of several is said of each.
            let isNegated = isNegated != (row.operation == .not)
            let isLatest = (row.operation == .all) != isNegated
            var result: RetentionMoment?
            var operand = expression + 1
            while operand < row.end {
                let next = condition(operand, isOfMinimum: isOfMinimum, isNegated: isNegated, model, vocabulary)
                guard let next else { return nil }
                result = result.map { join($0, next, isLatest: isLatest) } ?? next
                operand = model.expressions[Int(operand)].end
            }
            return result
        }
    }
}
