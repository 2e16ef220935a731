import DPSASyntax

// RET: two statements on retention for the same data, of which none is the more specific one.

extension Checker {
    /// How many statements one is compared with.
    private static let greatestOverlapCount = 64

    /// Two statements of one scope, or of blocks for some of the same parts, that keep the same data for different times.
    mutating func checkOverlap(_ index: Int, _ bounds: RetentionBounds?) {
        let scope = model.statements[index].scope
        let row = model.scopes[Int(scope)]
        if findOverlap(index, in: scope, isOwn: true, bounds) { return }
        guard row.kind == .part || row.kind == .partExcept, row.parent >= 0 else { return }
        var other = model.scopes[Int(row.parent)].firstChild
        while other >= 0, other != scope {
            let kind = model.scopes[Int(other)].kind
            if kind == .part || kind == .partExcept {
                if findOverlap(index, in: other, isOwn: false, bounds) { return }
            }
            other = model.scopes[Int(other)].nextSibling
        }
    }

    /// Reports the first statement of a scope that overlaps with another one; the answer is whether there is any.
    private mutating func findOverlap(_ index: Int, in scope: Int32, isOwn: Bool, _ bounds: RetentionBounds?) -> Bool {
        let statement = model.statements[index]
        var other = model.scopes[Int(scope)].firstStatement
        var limits: RetentionLimits?
        var count = 0
        while other >= 0, Int(other) < index, count < Self.greatestOverlapCount {
            defer { other = model.statements[Int(other)].next }
            guard model.statements[Int(other)].kind == .retain else { continue }
            count += 1
            let own = limits ?? self.limits(Int32(index), isWithinPart: !isOwn)
            limits = own
            let others = self.limits(other, isWithinPart: !isOwn)
            guard RetentionLimits.overlap(own, others) else { continue }
            guard let difference = difference(Int32(index), other, bounds) else { continue }
            var data = "the same data have"
            if !isOwn, let part = own.parts.first(where: others.parts.contains) { data = "\(title(part)) has" }
            var finding = Finding(
                .overlappingPeriods,
                "\(data) two periods, and nothing says which counts: \(difference.words); "
                    + (isOwn
                        ? "join the two with `otherwise`, or limit each with `in`, `for` or `when`"
                        : "name it in one of the two blocks only"),
                at: pathsLocation(statement)
            )
            finding.related = [
                Finding.Related("the other period stands here", at: model.place(ofStatement: Int(other)))
            ]
            finding.witness = difference.witness
            findings.append(finding)
            return true
        }
        return false
    }

    private func limits(_ statement: Int32, isWithinPart: Bool) -> RetentionLimits {
        var limits = RetentionLimits(statement, model)
        if isWithinPart {
            let scope = model.statements[Int(statement)].scope
            limits.addParts(of: scope, model)
            limits.addConditions(around: scope, model)
        }
        return limits
    }

    /// A history in which two statements end the data on different days, in words and as data.
    private func difference(
        _ one: Int32,
        _ other: Int32,
        _ bounds: RetentionBounds?
    ) -> (words: String, witness: Finding.Witness)? {
        let parent = bounds?.standard ?? -1
        var lowering = RetentionLowering(events: RetentionEvents(retention.vocabulary))
        guard let first = lowering.rule(one, parent: parent, model, retention.vocabulary),
            let second = lowering.rule(other, parent: parent, model, retention.vocabulary)
        else { return nil }
        // A statement that is nothing but a minimum wins over the other one.
        if first.paths.isEmpty || second.paths.isEmpty { return nil }
        var events = lowering.events
        let axioms = events.axioms(model, retention.vocabulary)
        let analysis = RetentionAnalysis(rule: first, events: events, axioms: axioms)
        var result: (words: String, witness: Finding.Witness)?
        for (rule, bound) in [(first, second), (second, first)] {
            var comparison = analysis.comparison()
            guard case .history(let history) = comparison.outlasts(rule, bound) else { continue }
            let shared = rule.uncertainSteps.intersection(bound.uncertainSteps)
            let late = history.end(of: rule.certain(isGreatest: true, except: shared))
            let early = history.end(of: bound.certain(isGreatest: false, except: shared))
            let later = late == RetentionHistory.never ? "without end" : "until \(dateText(late))"
            // Two dates say more than one date and no end.
            if result != nil, late == RetentionHistory.never { continue }
            result = (
                "\(story(history, analysis, second)), the data are kept until \(dateText(early)) or \(later)",
                witness(history, analysis, second, kept: late, allowed: early, of: Int(one))
            )
        }
        return result
    }
}
