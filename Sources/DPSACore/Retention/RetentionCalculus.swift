import DPSASyntax

/// The calculus over a model: what follows from each statement on retention, remembered by its shape.
///
/// Thousands of modules say the same in the same form.  A shape is what a statement says without the names that make no
/// difference; the questions about it are answered once.
struct RetentionCalculus {
    /// What follows from a statement, whatever its parent allows.
    struct Conclusion: Sendable {
        var verdict: RetentionAnalysis.Verdict
        /// An exception that outlasts its rule.
        var exception: RetentionAnalysis.Breach?
        /// A request that is not answered in time.
        var request: RetentionAnalysis.Breach?
        /// The paths that change nothing, by their numbers.
        var idle: [Int] = []
        /// Which shape it is.
        var shape = 0

        /// Whether the data end, as far as the statement goes.
        var isBounded: Bool { if case .bounded = verdict { true } else { false } }
        /// Whether there is nothing to report.
        var isClean: Bool { isBounded && exception == nil && request == nil && idle.isEmpty }
    }

    /// A bound and a shape that were compared.
    private struct Pair: Hashable {
        var shape: Int
        var bounds: [Int32]
    }

    let vocabulary: RetentionVocabulary
    private var bounds: [Int32: RetentionBounds] = [:]
    /// The one that was asked for last: modules of one agreement follow one another.
    private var lastBounds: (agreement: Int32, bounds: RetentionBounds)?
    private var shape = RetentionShape()
    private var shapes = RetentionShapes()
    /// By shape.
    private var conclusions: [Conclusion] = []
    private var outcomes: [Pair: RetentionComparison.Outcome] = [:]
    /// Shapes and agreements that were found to agree.
    private var agreed: Set<UInt64> = []
    /// By shape: the agreement of the last such pair; −1 for none.
    private var lastAgreed: [Int32] = []

    init(_ model: borrowing Model) { vocabulary = RetentionVocabulary(model) }

    /// What an agreement, and those above it, say; nothing for no agreement.
    mutating func bounds(of agreement: Int32, _ model: borrowing Model) -> RetentionBounds {
        if let last = lastBounds, last.agreement == agreement { return last.bounds }
        let read = bounds[agreement] ?? RetentionBounds(agreement, model)
        bounds[agreement] = read
        lastBounds = (agreement, read)
        return read
    }

    // MARK: Analyses

    /// The rule of a statement in a reading, ready for questions; `nil` if a name in it is unknown.
    func analysis(
        of statement: Int32,
        parent: Int32,
        reading: RetentionLowering.Reading = .init(),
        _ model: borrowing Model
    ) -> RetentionAnalysis? {
        guard vocabulary.lifeCycle.allSatisfy({ $0 >= 0 }) else { return nil }
        var lowering = RetentionLowering(events: RetentionEvents(vocabulary))
        lowering.reading = reading
        guard let rule = lowering.rule(statement, parent: parent, model, vocabulary) else { return nil }
        for event in vocabulary.lifeCycle { _ = lowering.events.row(of: event, vocabulary) }
        var events = lowering.events
        let axioms = events.axioms(model, vocabulary)
        return RetentionAnalysis(rule: rule, events: events, axioms: axioms)
    }

    /// What follows from a statement.
    ///
    /// - Parameters:
    ///   - parent: the statement that `as parent` stands for; −1 where there is none.
    ///   - isController: whether the data serve an account, so that its deletion ends the relation.
    mutating func conclusion(
        of statement: Int32,
        parent: Int32,
        isController: Bool,
        _ model: borrowing Model
    ) -> Conclusion? {
        shape(of: statement, parent: parent, isController: isController, model).map { conclusions[$0] }
    }

    /// The number of a statement's shape, about which a conclusion was drawn.
    ///
    /// The parameters are those of `conclusion`.
    mutating func shape(
        of statement: Int32,
        parent: Int32,
        isController: Bool,
        _ model: borrowing Model
    ) -> Int? {
        shape.begin(isController)
        guard shape.write(statement, parent, model, vocabulary) else { return nil }
        if let number = shapes.number(of: shape.key) { return number }
        guard var made = conclude(statement, parent, isController, model) else { return nil }
        made.shape = shapes.enter(shape.key)
        conclusions.append(made)
        lastAgreed.append(-1)
        return made.shape
    }

    /// What follows from statements of a shape.
    subscript(shape: Int) -> Conclusion {
        @inline(__always) _read { yield conclusions[shape] }
    }

    private func conclude(
        _ statement: Int32,
        _ parent: Int32,
        _ isController: Bool,
        _ model: borrowing Model
    ) -> Conclusion? {
        guard var analysis = analysis(of: statement, parent: parent, model) else { return nil }
        let end = analysis.events.row(of: vocabulary.lifeCycle[isController ? 3 : 2], vocabulary)
        let first = model.statements[Int(statement)].paths.start
        var conclusion = Conclusion(verdict: analysis.verdict(after: end, disabling: vocabulary.disabling))
        if case .open(let path) = conclusion.verdict { conclusion.verdict = .open(path: path - Int(first)) }
        guard conclusion.verdict == .bounded else { return conclusion }
        conclusion.exception = analysis.exceptionOutlasting(row: Int(first))
        let request = analysis.events.row(of: vocabulary.lifeCycle[1], vocabulary)
        conclusion.request = analysis.swallowed(request: request)
        if conclusion.exception == nil, hasException(statement, model),
            let exceptional = self.analysis(
                of: statement,
                parent: parent,
                reading: RetentionLowering.Reading(isExceptional: true),
                model
            ),
            case .unbounded(let history) = exceptional.verdict(after: end, disabling: -1)
        {
            let rows = exceptional.rule.paths.filter { !$0.exception.isNever }
            conclusion.exception = RetentionAnalysis.Breach(
                path: Int(rows.first?.row ?? first),
                history: history,
                expected: RetentionHistory.never,
                isCircumstance: true
            )
        }
        conclusion.exception?.path -= Int(first)
        conclusion.request?.path -= Int(first)
        if model.statements[Int(statement)].paths.count > 1 {
            conclusion.idle = idlePaths(statement, parent, analysis, model).map { $0 - Int(first) }
        }
        return conclusion
    }

    /// The paths of a statement, by their numbers, without which all data would be kept until the same days.
    ///
    /// What the agreement says is not the author's to drop, and criteria and free choices say more than a day.  A path that
    /// matters for a single one of the lengths that may be chosen, or in a circumstance, is not idle, so all of them count.
    func idlePaths(
        _ statement: Int32,
        _ parent: Int32,
        _ given: RetentionAnalysis,
        _ model: borrowing Model
    ) -> [Int] {
        let upperReading = RetentionLowering.Reading(lengths: .all, circumstances: .everywhere)
        let lowerReading = RetentionLowering.Reading(isUpper: false, lengths: .all, circumstances: .everywhere)
        var idle: [Int] = []
        var (given, upper, lower) = (given, nil as RetentionAnalysis?, nil as RetentionAnalysis?)
        for path in model.statements[Int(statement)].paths.indices.reversed() {
            if model.paths[path].life == .parent || given.rule.hasOpenPath(row: Int32(path)) { continue }
            let shorter = given.rule.without(row: Int32(path))
            if shorter.paths.isEmpty || given.isNeeded(Int32(path)) { continue }
            guard let gone = upper ?? analysis(of: statement, parent: parent, reading: upperReading, model),
                let kept = lower ?? analysis(of: statement, parent: parent, reading: lowerReading, model)
            else { return [] }
            (upper, lower) = (gone, kept)
            let (end, start) = (gone.rule.without(row: Int32(path)), kept.rule.without(row: Int32(path)))
            if gone.ends(differIn: end) || kept.starts(differIn: start) { continue }
            idle.append(path)
            given.rule = shorter
            upper?.rule = end
            lower?.rule = start
        }
        return idle.reversed()
    }

    private func hasException(_ statement: Int32, _ model: borrowing Model) -> Bool {
        for path in model.statements[Int(statement)].paths.indices where model.paths[path].exception >= 0 {
            return true
        }
        return false
    }

    // MARK: Bounds

    /// Whether statements of a shape were found to be within what an agreement allows.
    func isWithinBounds(_ shape: Int, _ agreement: Int32) -> Bool {
        lastAgreed[shape] == agreement || agreed.contains(Self.pair(shape, agreement))
    }

    /// Remembers that statements of a shape are within what an agreement allows.
    mutating func setWithinBounds(_ shape: Int, _ agreement: Int32) {
        agreed.insert(Self.pair(shape, agreement))
        lastAgreed[shape] = agreement
    }

    private static func pair(_ shape: Int, _ agreement: Int32) -> UInt64 {
        UInt64(UInt32(agreement)) << 32 | UInt64(UInt32(truncatingIfNeeded: shape))
    }

    /// Whether a statement keeps data longer than a bound allows.
    ///
    /// - Parameters:
    ///   - bound: the statement of the agreement.
    ///   - floors: statements of the agreement whose minima lift the bound.
    mutating func outlasts(
        _ statement: Int32,
        parent: Int32,
        shape: Int,
        bound: Int32,
        floors: [Int32],
        _ model: borrowing Model
    ) -> RetentionComparison.Outcome {
        let pair = Pair(shape: shape, bounds: [bound] + floors)
        if let outcome = outcomes[pair] { return outcome }
        let outcome = compare(
            statement,
            parent: parent,
            bound: bound,
            floors: floors,
            substitute: nil,
            circumstances: circumstances(statement, parent: parent, shape: shape, bound: bound, floors: floors, model),
            model
        )
        outcomes[pair] = outcome
        return outcome
    }

    /// Where circumstances count in the comparison behind `outlasts`: everywhere if without them the bound is kept.
    ///
    /// That nothing ends the data as long as a circumstance lasts is a finding of its own, so it is none against the bound.
    func circumstances(
        _ statement: Int32,
        parent: Int32,
        shape: Int,
        bound: Int32,
        floors: [Int32],
        _ model: borrowing Model
    ) -> RetentionLowering.Circumstances {
        let conclusion = conclusions[shape]
        guard conclusion.isBounded, conclusion.exception == nil, hasException(statement, model) else {
            return .inMinima
        }
        let plain = compare(statement, parent: parent, bound: bound, floors: floors, substitute: nil, model)
        return plain == .none ? .everywhere : .inMinima
    }

    /// The comparison behind `outlasts`, perhaps with another length in place of one in the statement.
    func compare(
        _ statement: Int32,
        parent: Int32,
        bound: Int32,
        floors: [Int32],
        substitute: (quantity: Int, other: Int)?,
        circumstances: RetentionLowering.Circumstances = .inMinima,
        _ model: borrowing Model
    ) -> RetentionComparison.Outcome {
        let made = pair(
            statement,
            parent,
            bound,
            floors,
            isUpper: true,
            substitute,
            circumstances: circumstances,
            model
        )
        guard let (analysis, limit) = made else { return .none }
        if limit.paths.isEmpty { return .none }
        var comparison = analysis.comparison()
        return comparison.outlasts(analysis.rule, limit)
    }

    /// Whether a statement lets data go before a minimum of the agreement has passed.
    mutating func undercuts(
        _ statement: Int32,
        parent: Int32,
        shape: Int,
        floor: Int32,
        _ model: borrowing Model
    ) -> RetentionComparison.Outcome {
        let pair = Pair(shape: shape, bounds: [floor, -1])
        if let outcome = outcomes[pair] { return outcome }
        let outcome = compareMinimum(statement, parent: parent, floor: floor, substitute: nil, model)
        outcomes[pair] = outcome
        return outcome
    }

    /// The comparison behind `undercuts`, perhaps with another length in place of one in the statement.
    func compareMinimum(
        _ statement: Int32,
        parent: Int32,
        floor: Int32,
        substitute: (quantity: Int, other: Int)?,
        _ model: borrowing Model
    ) -> RetentionComparison.Outcome {
        guard let (analysis, limit) = minimumPair(statement, parent, floor, substitute, model) else { return .none }
        var isUndecided = false
        for floor in limit.floors {
            var comparison = analysis.comparison()
            switch comparison.undercuts(analysis.rule, floor) {
            case .history(let history): return .history(history)
            case .undecided: isUndecided = true
            case .none: continue
            }
        }
        return isUndecided ? .undecided : .none
    }

    /// A statement and a minimum over the same events.
    ///
    /// The least lengths let data go first.  But a minimum that begins with an event is missed only by data that are still there
    /// when that comes, so then each length counts.
    func minimumPair(
        _ statement: Int32,
        _ parent: Int32,
        _ floor: Int32,
        _ substitute: (quantity: Int, other: Int)?,
        _ model: borrowing Model
    ) -> (RetentionAnalysis, RetentionRule)? {
        guard let made = pair(statement, parent, floor, [], isUpper: false, substitute, model) else { return nil }
        if made.1.floors.allSatisfy({ $0.trigger == .creation }) { return made }
        return pair(
            statement,
            parent,
            floor,
            [],
            isUpper: false,
            substitute,
            lengths: .allAndDelays,
            sharedSteps: made.0.rule.uncertainSteps.intersection(made.1.uncertainSteps),
            model
        )
    }

    /// A statement and a bound over the same events.
    ///
    /// - Parameters:
    ///   - circumstances: where circumstances count against a ceiling; against minima they do everywhere.
    ///   - sharedSteps: the hours and working days that the bound counts as well.
    ///   - isOfOneRank: whether the other statement bounds nothing, so that what it leaves to others counts as well.
    func pair(
        _ statement: Int32,
        _ parent: Int32,
        _ bound: Int32,
        _ floors: [Int32],
        isUpper: Bool,
        _ substitute: (quantity: Int, other: Int)?,
        lengths: RetentionLowering.Lengths = .asNeeded,
        circumstances: RetentionLowering.Circumstances = .inMinima,
        sharedSteps: Set<RetentionStep> = [],
        isOfOneRank: Bool = false,
        _ model: borrowing Model
    ) -> (RetentionAnalysis, RetentionRule)? {
        var lowering = RetentionLowering(events: RetentionEvents(vocabulary))
        lowering.sharedSteps = sharedSteps
        lowering.reading.isUpper = isUpper
        lowering.reading.lengths = lengths
        lowering.reading.circumstances = isUpper ? circumstances : .everywhere
        lowering.substitute = substitute
        guard let rule = lowering.rule(statement, parent: parent, model, vocabulary) else { return nil }
        let hasRange = lowering.hasRange
        lowering.substitute = nil
        // In a bound the upper end counts, unless the length is one that the rule has as well.
        lowering.reading = RetentionLowering.Reading(lengths: .known)
        if isUpper { lowering.reading.circumstances = circumstances }
        guard var limit = lowering.rule(bound, parent: -1, model, vocabulary) else { return nil }
        if lengths == .asNeeded, hasRange, lowering.hasRange, !rule.isSensitive {
            return pair(
                statement,
                parent,
                bound,
                floors,
                isUpper: isUpper,
                substitute,
                lengths: .all,
                circumstances: circumstances,
                isOfOneRank: isOfOneRank,
                model
            )
        }
        // In a limit, "until an event" sets the event itself as the deadline.
        if model.statements[Int(bound)].kind == .limit { limit = limit.withDeadlines }
        // What the agreement leaves to others is no bound.
        if !isOfOneRank { limit.paths.removeAll { $0.end.isNever && $0.trigger.isNever } }
        for floor in floors where floor != bound {
            guard let other = lowering.rule(floor, parent: -1, model, vocabulary) else { return nil }
            limit.floors += other.floors
        }
        limit.floors = limit.floors.filter { $0.trigger == .creation } + limit.floors.filter { $0.trigger != .creation }
        var events = lowering.events
        let axioms = events.axioms(model, vocabulary)
        return (RetentionAnalysis(rule: rule, events: events, axioms: axioms), limit)
    }
}
