import DPSASyntax

// RET: what a module says on retention against what its agreement allows, and statements of one scope against each other.

extension Checker {
    mutating func checkBounds(_ index: Int, _ shape: Int, _ agreement: Int32, _ bounds: RetentionBounds) {
        // Of two statements of one shape without limits, what bounds one bounds the other.
        var isPlain = bounds.isPlain && !model.statements[index].isOverride
        if isPlain, hasNoLimits(index), retention.isWithinBounds(shape, agreement) { return }
        var limits = RetentionLimits(Int32(index), model)
        limits.addConditions(around: model.statements[index].scope, model)
        isPlain = isPlain && limits.isUnlimited
        if isPlain, retention.isWithinBounds(shape, agreement) { return }
        let binding = bounds.bounds.filter { $0.limits.bind(limits, model) && !isTakenOver($0, index, limits) }
        let floors = binding.filter { hasFloor($0.statement) }.map(\.statement)
        var isWider = false
        // A bound with which the statement cannot be compared.
        var unknown: Int32 = -1
        for bound in binding {
            let outcome = retention.outlasts(
                Int32(index),
                parent: bounds.standard,
                shape: shape,
                bound: bound.statement,
                floors: floors,
                model
            )
            if outcome == .undecided { unknown = bound.statement }
            guard case .history(let history) = outcome else { continue }
            isWider = true
            if model.statements[index].isOverride { continue }
            reportLonger(index, shape, bound.statement, floors, history, bounds)
        }
        for floor in floors {
            let outcome = retention.undercuts(
                Int32(index),
                parent: bounds.standard,
                shape: shape,
                floor: floor,
                model
            )
            if outcome == .undecided { unknown = floor }
            guard case .history(let history) = outcome else { continue }
            isWider = true
            if model.statements[index].isOverride { continue }
            reportShorter(index, floor, history, bounds)
        }
        if !isWider, unknown >= 0 { return reportUncompared(index, unknown) }
        if isPlain, !isWider { retention.setWithinBounds(shape, agreement) }
        reportIfUseless(index, isWider: isWider)
    }

    /// Whether a statement has no qualifiers, and no condition stands around it: so it is with nearly every one.
    private func hasNoLimits(_ index: Int) -> Bool {
        guard model.statements[index].qualifiers.isEmpty else { return false }
        var scope = model.statements[index].scope
        while scope >= 0 {
            if model.scopes[Int(scope)].condition >= 0 { return false }
            scope = model.scopes[Int(scope)].parent
        }
        return true
    }

    /// Whether another statement of the same scope is made for just what a bound is limited to.
    private func isTakenOver(_ bound: RetentionBounds.Bound, _ index: Int, _ own: RetentionLimits) -> Bool {
        let isBySystem = !bound.limits.systems.isEmpty && own.systems.isEmpty
        let isByPurpose = !bound.limits.purposes.isEmpty && own.purposes.isEmpty
        guard isBySystem || isByPurpose else { return false }
        var other = model.scopes[Int(model.statements[index].scope)].firstStatement
        while other >= 0 {
            if Int(other) != index, model.statements[Int(other)].kind == .retain {
                let limits = RetentionLimits(other, model)
                // What holds under further conditions leaves the rest to this statement.
                let isForAll = !limits.isIntricate && limits.conditions.allSatisfy(own.conditions.contains)
                let (systems, purposes) = (bound.limits.systems, bound.limits.purposes)
                if isForAll, isBySystem, limits.purposes.isAround(own.purposes),
                    systems.allSatisfy(limits.systems.contains)
                {
                    return true
                }
                if isForAll, isByPurpose, limits.systems.isAround(own.systems),
                    purposes.allSatisfy(limits.purposes.contains)
                {
                    return true
                }
            }
            other = model.statements[Int(other)].next
        }
        return false
    }

    /// RET013, of a statement and a bound: nobody knows whether the one is within the other.
    private mutating func reportUncompared(_ index: Int, _ bound: Int32) {
        var finding = Finding(
            .undecidedRetention,
            "this rule and \(clauseTitle(bound)) have too many alternatives between them to be compared, so nothing shows that "
                + "the data go when they have to; split the rule by purpose or system, or leave paths out",
            at: pathsLocation(model.statements[index])
        )
        finding.related = [
            Finding.Related("\(clauseTitle(bound)): the limit", at: model.place(ofStatement: Int(bound)))
        ]
        findings.append(finding)
    }

    func hasFloor(_ statement: Int32) -> Bool {
        let row = model.statements[Int(statement)]
        guard row.kind == .limit else { return false }
        for path in row.paths.indices where model.paths[path].bound == .atLeast { return true }
        return false
    }

    mutating func reportIfUseless(_ index: Int, isWider: Bool) {
        guard model.statements[index].isOverride, !isWider else { return }
        findings.append(
            Finding(
                .uselessOverride,
                "this `override` overrides nothing: the parent allows this period; write the statement without it",
                at: model.place(ofStatement: index)
            )
        )
    }

    // MARK: Breaches

    private mutating func reportLonger(
        _ index: Int,
        _ shape: Int,
        _ bound: Int32,
        _ floors: [Int32],
        _ history: RetentionHistory,
        _ bounds: RetentionBounds
    ) {
        let circumstances = retention.circumstances(
            Int32(index),
            parent: bounds.standard,
            shape: shape,
            bound: bound,
            floors: floors,
            model
        )
        let made = retention.pair(
            Int32(index),
            bounds.standard,
            bound,
            floors,
            isUpper: true,
            nil,
            circumstances: circumstances,
            model
        )
        guard let (analysis, limit) = made else { return }
        let shared = analysis.rule.uncertainSteps.intersection(limit.uncertainSteps)
        let kept = history.end(of: analysis.rule.certain(isGreatest: true, except: shared))
        let allowed = history.end(of: limit.certain(isGreatest: false, except: shared))
        let agreement = model.documents[Int(model.document(ofStatement: bound))].declaration
        var finding = Finding(
            .longerThanParent,
            "this keeps data longer than \(title(agreement)) allows: \(story(history, analysis, limit)), \(keptText(kept)), "
                + "and \(clauseSubject(bound)) allows \(dateText(allowed)) at the latest; shorten it, or say "
                + "`override retain … because \"…\"`",
            at: pathsLocation(model.statements[index])
        )
        finding.related = [
            Finding.Related("\(clauseSubject(bound)) sets this limit", at: model.place(ofStatement: Int(bound)))
        ]
        finding.witness = witness(history, analysis, limit, kept: kept, allowed: allowed, of: index, clause: bound)
        finding.fixes = replacement(index, bound, bounds) { calculus, model, substitute in
            calculus.compare(
                Int32(index),
                parent: bounds.standard,
                bound: bound,
                floors: floors,
                substitute: substitute,
                circumstances: circumstances,
                model
            )
        }
        findings.append(finding)
    }

    private mutating func reportShorter(
        _ index: Int,
        _ floor: Int32,
        _ history: RetentionHistory,
        _ bounds: RetentionBounds
    ) {
        let made = retention.minimumPair(Int32(index), bounds.standard, floor, nil, model)
        guard let (analysis, limit) = made, let minimum = limit.floors.first else { return }
        let rule = RetentionRule(floors: [minimum])
        let shared = analysis.rule.uncertainSteps.intersection(rule.uncertainSteps)
        let gone = history.start(of: analysis.rule.certain(isGreatest: false, except: shared))
        let due = rule.certain(isGreatest: true, except: shared).floors.map { history.date(of: $0.end) }.first ?? gone
        let agreement = model.documents[Int(model.document(ofStatement: floor))].declaration
        var finding = Finding(
            .shorterThanParent,
            "this lets data go before \(title(agreement)) allows it: \(story(history, analysis, limit)), the data may be gone on "
                + "\(dateText(gone)), and \(clauseSubject(floor)) has them kept until \(dateText(due)); keep them as long, or "
                + "say `override retain … because \"…\"`",
            at: pathsLocation(model.statements[index])
        )
        finding.related = [
            Finding.Related("\(clauseSubject(floor)) sets this minimum", at: model.place(ofStatement: Int(floor)))
        ]
        finding.witness = witness(history, analysis, limit, kept: gone, allowed: due, of: index, clause: floor)
        finding.fixes = replacement(index, floor, bounds) { calculus, model, substitute in
            calculus.compareMinimum(
                Int32(index),
                parent: bounds.standard,
                floor: floor,
                substitute: substitute,
                model
            )
        }
        findings.append(finding)
    }

    /// The edit that puts one length of the bound in place of one in the statement, if that alone mends the breach.
    private func replacement(
        _ index: Int,
        _ bound: Int32,
        _ bounds: RetentionBounds,
        _ compare: (RetentionCalculus, borrowing Model, (quantity: Int, other: Int)) -> RetentionComparison.Outcome
    ) -> [Finding.Fix] {
        let statement = model.statements[index]
        for quantity in quantities(of: Int32(index)) {
            for other in quantities(of: bound) {
                if compare(retention, model, (quantity, other)) != .none { continue }
                let length = model.quantities[other]
                let text = model.source(length.range, file: model.statements[Int(bound)].file)
                let place = SourceLocation(file: statement.file, range: model.quantities[quantity].range)
                // Only the author knows whether the data are really gone by then.
                let own = model.source(place.range, file: place.file)
                let edit = Finding.Edit(place, text: text)
                return [Finding.Fix("replace `\(own)` by `\(text)`", edits: [edit], isSafe: false)]
            }
        }
        return []
    }

    /// The lengths of a statement's own paths: deadlines, delays and periods.
    private func quantities(of statement: Int32) -> [Int] {
        var result: [Int] = []
        func add(_ period: Int32) {
            guard period >= 0, model.periods[Int(period)].choice == .fixed else { return }
            result += Array(model.periods[Int(period)].lengths.indices)
        }
        for path in model.statements[Int(statement)].paths.indices.prefix(8) {
            let row = model.paths[path]
            if row.disposal >= 0 {
                add(model.disposals[Int(row.disposal)].deadline)
                add(model.disposals[Int(row.disposal)].delay)
            }
            add(row.period)
            if row.event >= 0, model.expressions[Int(row.event)].operation == .delayed {
                add(model.expressions[Int(row.event)].period)
            }
        }
        return result
    }
}

extension [Int32] {
    /// Whether what these limit a statement to is all that others limit one to; no limits stand for everything.
    fileprivate func isAround(_ others: [Int32]) -> Bool {
        isEmpty || !others.isEmpty && others.allSatisfy(contains)
    }
}
