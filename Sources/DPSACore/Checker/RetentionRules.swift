import DPSASyntax

// RET: what follows from a statement on retention by itself.  The calculus answers; here stand the words.

extension Checker {
    mutating func checkRetention(_ index: Int, in document: Int) {
        // An agreement is the parent of its own categories, as far as they leave the period to it; it does not bound them.
        let isAgreement = model.documents[document].kind == .agreement
        let agreement =
            isAgreement ? model.document(ofStatement: Int32(index)) : model.documents[document].parent
        let bounds = agreement >= 0 ? retention.bounds(of: agreement, model) : nil
        // Of a parent that is not there, nothing is known.
        if bounds == nil, leavesToParent(model.statements[index]) { return }
        for path in model.statements[index].paths.indices {
            let period = model.paths[path].period
            if model.paths[path].life == .period, period >= 0, model.paths[path].event < 0, isTime(period) {
                reportMissingStart(model.paths[path], model.statements[index])
            }
            if model.paths[path].life == .period, period >= 0 {
                checkChoice(model.paths[path], model.periods[Int(period)], model.statements[index])
            }
            let disposal = model.paths[path].disposal
            if disposal >= 0, model.disposals[Int(disposal)].delay >= 0 {
                checkDelay(model.paths[path], model.statements[index])
            }
        }
        checkOverlap(index, bounds)
        let shape = retention.shape(
            of: Int32(index),
            parent: bounds?.standard ?? -1,
            isController: isControllerDocument,
            model
        )
        guard let shape else { return }
        if !retention[shape].isClean { report(retention[shape], index, bounds) }
        let isBounded = retention[shape].isBounded
        guard !isAgreement, isBounded, let bounds, !bounds.bounds.isEmpty else {
            return reportIfUseless(index, isWider: !isBounded)
        }
        checkBounds(index, shape, agreement, bounds)
    }

    /// Whether a period is a length of time; a capacity is not, nor is a choice without any length.
    private func isTime(_ period: Int32) -> Bool {
        if model.periods[Int(period)].lengths.isEmpty { return false }
        for quantity in model.periods[Int(period)].lengths.indices {
            switch model.quantities[quantity].unit {
            case .kilobyte, .megabyte, .gigabyte, .terabyte: return false
            default: break
            }
        }
        return true
    }

    private func leavesToParent(_ statement: Model.Statement) -> Bool {
        for path in statement.paths.indices where model.paths[path].life == .parent { return true }
        return false
    }

    // MARK: Reports

    private mutating func report(
        _ conclusion: RetentionCalculus.Conclusion,
        _ index: Int,
        _ bounds: RetentionBounds?
    ) {
        let statement = model.statements[index]
        let first = Int(statement.paths.start)
        switch conclusion.verdict {
        case .bounded: break
        case .chosen: break
        case .criteria:
            findings.append(
                Finding(
                    .criteriaOnly,
                    "criteria alone let nobody compute when the data are gone; add a period as a bound",
                    at: SourceLocation(file: statement.file, range: model.paths[first].range)
                )
            )
        case .open(let path): reportMissingDeadline(model.paths[first + path], statement, bounds)
        case .unbounded(let history): reportUnbounded(index, history, bounds)
        case .option(let event):
            // A category that exists with the option alone ends with it, as far as the source goes.
            if dependsOnOption(event, index, bounds) {
                reportUnbounded(index, nil, bounds)
            } else {
                reportOption(event, index, bounds)
            }
        case .undecided: reportUndecided(index)
        }
        if let exception = conclusion.exception { reportException(exception, index, bounds) }
        if let request = conclusion.request { reportRequest(request, index, bounds) }
        for path in conclusion.idle { reportIdlePath(path, statement) }
    }

    private mutating func reportMissingStart(_ path: Model.Path, _ statement: Model.Statement) {
        var finding = Finding(
            .periodWithoutStart,
            "this period does not say from when it runs; write what it runs from, such as `after Creation`",
            at: SourceLocation(file: statement.file, range: path.range)
        )
        let period = model.periods[Int(path.period)]
        if period.choice == .fixed, let length = period.lengths.indices.last {
            let end = model.quantities[length].range.end
            let place = SourceLocation(file: statement.file, range: ByteRange(start: end, end: end))
            // Only the author knows what starts it.
            let edit = Finding.Edit(place, text: " after Creation")
            finding.fixes = [Finding.Fix("add `after Creation`", edits: [edit], isSafe: false)]
        }
        findings.append(finding)
    }

    private mutating func reportMissingDeadline(
        _ path: Model.Path,
        _ statement: Model.Statement,
        _ bounds: RetentionBounds?
    ) {
        let end = SourceLocation(file: statement.file, range: ByteRange(start: path.range.end, end: path.range.end))
        var finding = Finding(
            .noDeadline,
            "the data are kept until an event, and nothing says when they are gone after it; "
                + "add `then delete within …` or `then delete immediately`",
            at: SourceLocation(file: statement.file, range: path.range)
        )
        if path.life == .parent {
            finding.message =
                "the agreement keeps the data until an event, and nothing says when they are gone after it; "
                + "state a deadline there, or a period here"
            if let standard = bounds?.standard, standard >= 0 {
                let place = model.place(ofStatement: Int(standard))
                finding.related = [Finding.Related("\(clauseSubject(standard)) says this", at: place)]
            }
        } else if path.disposal < 0, path.exception < 0 {
            finding.fixes = [
                Finding.Fix(
                    "add `, then delete immediately`",
                    edits: [Finding.Edit(end, text: ", then delete immediately")],
                    // Only the author knows whether that is so.
                    isSafe: false
                )
            ]
        }
        findings.append(finding)
    }

    private mutating func reportUnbounded(_ index: Int, _ history: RetentionHistory?, _ bounds: RetentionBounds?) {
        let statement = model.statements[index]
        let end = isControllerDocument ? "AccountDeletion" : "Termination"
        let over = isControllerDocument ? "the account is deleted" : "the customer has stopped using the feature"
        let path = "otherwise until \(end), then delete within 30 days"
        let suggestion = "add a path such as `\(path)`"
        var reason = "if none of the events named here ever happens, the data stay for ever"
        var proof: Finding.Witness?
        if leavesToParent(statement), (bounds?.standard ?? -1) < 0 {
            reason = "the period is left to the agreement, which has none"
        } else if let history,
            let analysis = retention.analysis(of: Int32(index), parent: bounds?.standard ?? -1, model)
        {
            reason = escape(history, analysis)
            proof = witness(
                history,
                analysis,
                kept: RetentionHistory.never,
                allowed: RetentionHistory.never,
                of: index
            )
        }
        var finding = Finding(
            .unboundedRetention,
            "nothing ends this once \(over): \(reason); \(suggestion)",
            at: pathsLocation(statement)
        )
        finding.witness = proof
        if !leavesToParent(statement), let last = statement.paths.indices.last {
            let end = model.paths[last].range.end
            let place = SourceLocation(file: statement.file, range: ByteRange(start: end, end: end))
            // How long is for the author to say.
            finding.fixes = [Finding.Fix("add a path", edits: [Finding.Edit(place, text: " \(path)")], isSafe: false)]
        }
        if let ceiling = bounds?.bounds.first(where: { model.statements[Int($0.statement)].kind == .limit }) {
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(ceiling.statement)) allows this",
                    at: model.place(ofStatement: Int(ceiling.statement))
                )
            ]
        }
        findings.append(finding)
    }

    /// The path that leads past every end, in words: what has to stay away, and what has to happen first.
    private func escape(_ history: RetentionHistory, _ analysis: RetentionAnalysis) -> String {
        var missing: [String] = []
        var cancelling: [String] = []
        for path in analysis.rule.paths {
            for event in analysis.events.sources(of: RetentionAnalysis.events(of: path.trigger)).sorted()
            where event > 0 && history.dates[event] == RetentionHistory.never {
                let words = "`\(eventTitle(event, analysis.events))`"
                if !missing.contains(words) { missing.append(words) }
            }
            for event in RetentionAnalysis.events(of: path.exception).sorted()
            where event > 0 && history.dates[event] != RetentionHistory.never {
                let words = "`\(eventTitle(event, analysis.events))`"
                if !cancelling.contains(words) { cancelling.append(words) }
            }
        }
        var reason = ""
        if !cancelling.isEmpty { reason = "if \(Self.list(cancelling, "and")) comes first" }
        if !missing.isEmpty {
            reason += reason.isEmpty ? "if " : " and "
            switch missing.count {
            case 1: reason += "\(missing[0]) never happens"
            case 2: reason += "neither \(missing[0]) nor \(missing[1]) ever happens"
            default: reason += "none of \(Self.list(missing, "and")) ever happens"
            }
        }
        return reason.isEmpty ? "no path has an end" : "\(reason), the data stay for ever"
    }

    private mutating func reportOption(_ event: Int, _ index: Int, _ bounds: RetentionBounds?) {
        let statement = model.statements[index]
        var option = "an option"
        if let analysis = retention.analysis(of: Int32(index), parent: bounds?.standard ?? -1, model) {
            option = "`\(analysis.events.rows[event].arguments)`"
        }
        let end = isControllerDocument ? "AccountDeletion" : "Termination"
        findings.append(
            Finding(
                .optionTrigger,
                "only switching \(option) off ends this, and the category exists without that option: for those who never "
                    + "switch it on, the data stay for ever; say `when \(option.filter { $0 != "`" })` of the category, "
                    + "or add a path such as `otherwise until \(end), then delete within 30 days`",
                at: pathsLocation(statement)
            )
        )
    }

    private func dependsOnOption(_ event: Int, _ index: Int, _ bounds: RetentionBounds?) -> Bool {
        guard let analysis = retention.analysis(of: Int32(index), parent: bounds?.standard ?? -1, model) else {
            return true
        }
        var limits = RetentionLimits(Int32(index), model)
        limits.addConditions(around: model.statements[index].scope, model)
        return limits.conditions.contains(analysis.events.rows[event].arguments)
    }

    private mutating func reportUndecided(_ index: Int) {
        findings.append(
            Finding(
                .undecidedRetention,
                "this rule has too many alternatives for its worst case to be computed; split it by purpose or system, "
                    + "or leave paths out",
                at: pathsLocation(model.statements[index])
            )
        )
    }

    private mutating func reportException(
        _ breach: RetentionAnalysis.Breach,
        _ index: Int,
        _ bounds: RetentionBounds?
    ) {
        let statement = model.statements[index]
        let path = model.paths[Int(statement.paths.start) + breach.path]
        let location = SourceLocation(file: statement.file, range: path.range)
        if breach.isCircumstance {
            findings.append(
                Finding(
                    .exceptionOutlastsRule,
                    "while the exception holds, nothing ends the data; write it as `hold while …`, or add a path that "
                        + "ends them in that case",
                    at: location
                )
            )
            return
        }
        guard let analysis = retention.analysis(of: Int32(index), parent: bounds?.standard ?? -1, model) else { return }
        let kept = breach.history.end(of: analysis.rule.certain(isGreatest: true))
        var finding = Finding(
            .exceptionOutlastsRule,
            "the exception makes the data live longer than the rule: \(story(breach.history, analysis)), "
                + "\(keptText(kept)) instead of \(dateText(breach.expected)); without `unless`, whichever comes first counts",
            at: location
        )
        finding.witness = witness(breach.history, analysis, kept: kept, allowed: breach.expected, of: index)
        if let range = exceptionRange(path, statement) {
            finding.fixes = [
                Finding.Fix(
                    "drop the exception",
                    edits: [Finding.Edit(SourceLocation(file: statement.file, range: range), text: "")],
                    isSafe: false
                )
            ]
        }
        findings.append(finding)
    }

    private mutating func reportRequest(_ breach: RetentionAnalysis.Breach, _ index: Int, _ bounds: RetentionBounds?) {
        let statement = model.statements[index]
        let path = model.paths[Int(statement.paths.start) + breach.path]
        guard let analysis = retention.analysis(of: Int32(index), parent: bounds?.standard ?? -1, model) else { return }
        let kept = breach.history.end(of: analysis.rule.withoutFloors.certain(isGreatest: true))
        var finding = Finding(
            .requestSwallowed,
            "a deletion request is not answered as this path says: \(story(breach.history, analysis)), "
                + "\(keptText(kept)) instead of \(dateText(breach.expected)); "
                + "put the path for the request first, and without an exception",
            at: SourceLocation(file: statement.file, range: path.range)
        )
        finding.witness = witness(breach.history, analysis, kept: kept, allowed: breach.expected, of: index)
        findings.append(finding)
    }

    /// The bytes of ` unless …` at the end of a path.
    private func exceptionRange(_ path: Model.Path, _ statement: Model.Statement) -> ByteRange? {
        let bytes = model.files[Int(statement.file)].bytes
        let word = Array("unless".utf8)
        var start = Int(path.range.start)
        while start + word.count < Int(path.range.end) {
            if bytes[start..<start + word.count].elementsEqual(word) {
                var first = start
                while first > 0, bytes[first - 1] == 0x20 || bytes[first - 1] == 0x0A { first -= 1 }
                return ByteRange(start: UInt32(first), end: path.range.end)
            }
            start += 1
        }
        return nil
    }
}
