import DPSASyntax

/// What the vocabulary says of events, read once: which of them are certain once a relation has ended, and which dispose by
/// themselves.
struct EventKnowledge {
    /// By declaration: whether the event has happened, at the latest, at the end of the relation.
    private var isCertain: [Bool]
    /// By declaration: whether the event is itself the end of the data.
    private var isDisposing: [Bool]

    /// Reads the vocabulary.
    ///
    /// - Parameter end: the event that ends the relation: `Termination` where the provider is a processor for one feature,
    ///   `AccountDeletion` where it is the controller of an account.
    init(_ model: borrowing Model, end: String) {
        isCertain = [Bool](repeating: false, count: model.declarations.count)
        isDisposing = isCertain
        var always: [Int32] = []
        var deletion: Int32 = -1
        for (name, isAlways) in [("Creation", true), (end, true), ("Deletion", false)] {
            var symbols = model.symbols
            guard let event = model.names.declaration(symbols.intern(name), in: -1) else { continue }
            if isAlways { always.append(event) } else { deletion = event }
        }
        // What a certain event implies has happened too: the closure over `implies`.
        var next = 0
        while next < always.count {
            for above in model.broader(always[next]) where !always.contains(above) { always.append(above) }
            next += 1
        }
        for event in always { isCertain[Int(event)] = true }
        for noun in model.nouns {
            let declaration = model.declarations[Int(noun.declaration)]
            guard declaration.nounKind == .event else { continue }
            let broader = model.broader(noun.declaration)
            isDisposing[Int(noun.declaration)] = broader.contains(deletion)
            // An event that comes at the creation, or only until a certain one.
            if let creation = always.first, broader.contains(creation) { isCertain[Int(noun.declaration)] = true }
            for qualifier in noun.qualifiers.indices where model.qualifiers[qualifier].kind == .untilQualifier {
                if isBounded(model.qualifiers[qualifier].expression, model) { isCertain[Int(noun.declaration)] = true }
            }
            if noun.withinAfter >= 0, isBounded(noun.withinAfter, model) { isCertain[Int(noun.declaration)] = true }
        }
    }

    /// Whether an event expression has a date once the service has ended.
    func isBounded(_ expression: Int32, _ model: borrowing Model) -> Bool {
        guard expression >= 0 else { return false }
        let row = model.expressions[Int(expression)]
        switch row.operation {
        case .term:
            guard row.reference >= 0 else { return false }
            let event = model.references[Int(row.reference)].declaration
            return event < 0 || isCertain[Int(event)]
        case .delayed:
            return isBounded(expression + 1, model)
        case .earliest, .latest, .any, .all, .not:
            var operand = expression + 1
            while operand < row.end {
                let bounded = isBounded(operand, model)
                if row.operation == .earliest, bounded { return true }
                if row.operation == .latest, !bounded { return false }
                operand = model.expressions[Int(operand)].end
            }
            return row.operation == .latest
        }
    }

    /// Whether an expression says by itself when the data are gone: after a period, or with a certain event that disposes.
    func isSettled(_ expression: Int32, _ model: borrowing Model) -> Bool {
        guard expression >= 0 else { return false }
        let row = model.expressions[Int(expression)]
        switch row.operation {
        case .term:
            guard row.reference >= 0 else { return false }
            let event = model.references[Int(row.reference)].declaration
            return event < 0 || (isDisposing[Int(event)] && isCertain[Int(event)])
        case .delayed:
            return isBounded(expression, model)
        default:
            var operand = expression + 1
            while operand < row.end {
                let settled = isSettled(operand, model)
                if row.operation == .earliest, settled { return true }
                if row.operation == .latest, !settled { return false }
                operand = model.expressions[Int(operand)].end
            }
            return row.operation == .latest
        }
    }
}

// RET: bounds.  A first calculus: whether the worst case after the end of the service is bounded at all; the paths of a rule
// race, so one bounded path bounds the rule.  An exception (`unless`) is not counted against its path here.

extension Checker {
    /// What a path promises once the relation has ended.
    private enum Bound { case bounded, withoutDeadline, unbounded, criteria, outside }

    mutating func checkBounds(_ index: Int, _ terms: ParentTerms?) {
        let statement = model.statements[index]
        let events = isControllerDocument ? accountEvents : serviceEvents
        var worst = Bound.unbounded
        var openPath = -1
        for path in statement.paths.indices {
            let row = model.paths[path]
            if row.life == .period, row.event < 0, row.period >= 0, isTime(row.period) {
                reportMissingStart(row, statement)
            }
            switch bound(row, events, terms) {
            case .bounded: worst = .bounded
            case .outside where worst != .bounded: worst = .outside
            case .withoutDeadline:
                if openPath < 0 { openPath = path }
            case .criteria where worst == .unbounded: worst = .criteria
            default: break
            }
        }
        if worst == .bounded || worst == .outside { return }
        if openPath >= 0 {
            reportMissingDeadline(model.paths[openPath], statement)
        } else if worst == .criteria {
            findings.append(
                Finding(
                    .criteriaOnly,
                    "criteria alone let nobody compute when the data are gone; add a period as a bound",
                    at: SourceLocation(file: statement.file, range: model.paths[Int(statement.paths.start)].range)
                )
            )
        } else {
            reportUnbounded(index)
        }
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

    private func bound(_ path: Model.Path, _ events: EventKnowledge, _ terms: ParentTerms?) -> Bound {
        switch path.life {
        case .missing: return .bounded
        case .criteria: return .criteria
        case .parent: return terms?.hasRetention ?? true ? .bounded : .unbounded
        case .period:
            if path.bound == .atLeast { return .unbounded }
            if model.periods[Int(path.period)].choice == .free, !model.periods[Int(path.period)].hasDefault {
                return .outside
            }
            if path.event >= 0, !events.isBounded(path.event, model) { return .unbounded }
            return .bounded
        case .until:
            guard events.isBounded(path.event, model) else { return .unbounded }
            if events.isSettled(path.event, model) { return .bounded }
            guard path.disposal >= 0 else { return .withoutDeadline }
            let disposal = model.disposals[Int(path.disposal)]
            return disposal.deadline >= 0 || disposal.delay >= 0 || disposal.isImmediate ? .bounded : .withoutDeadline
        }
    }

    private mutating func reportMissingStart(_ path: Model.Path, _ statement: Model.Statement) {
        findings.append(
            Finding(
                .periodWithoutStart,
                "this period does not say from when it runs; write what it runs from, such as `after Creation`",
                at: SourceLocation(file: statement.file, range: path.range)
            )
        )
    }

    private mutating func reportMissingDeadline(_ path: Model.Path, _ statement: Model.Statement) {
        let end = SourceLocation(file: statement.file, range: ByteRange(start: path.range.end, end: path.range.end))
        var finding = Finding(
            .noDeadline,
            "the data are kept until an event, and nothing says when they are gone after it; "
                + "add `then delete within …` or `then delete immediately`",
            at: SourceLocation(file: statement.file, range: path.range)
        )
        if path.disposal < 0 {
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

    private mutating func reportUnbounded(_ index: Int) {
        let statement = model.statements[index]
        let last = model.paths[Int(statement.paths.start) + Int(statement.paths.count) - 1]
        let end = isControllerDocument ? "AccountDeletion" : "Termination"
        findings.append(
            Finding(
                .unboundedRetention,
                "nothing ends this once \(isControllerDocument ? "the account is deleted" : "the customer has stopped using the feature"): "
                    + "if none of the events named here ever happens, the data stay for ever; "
                    + "add a path such as `otherwise until \(end), then delete within 30 days`",
                at: SourceLocation(
                    file: statement.file,
                    range: ByteRange(start: model.paths[Int(statement.paths.start)].range.start, end: last.range.end)
                )
            )
        )
    }
}
