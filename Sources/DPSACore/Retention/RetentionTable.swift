import DPSACalendar
public import DPSASyntax

/// What a module says on retention, brought into normal form, with the worst case after each event of a life cycle.
public struct RetentionTable: Sendable {
    /// One statement.
    public struct Row: Sendable {
        /// The category, the part of it or the module for which it is made.
        public var subject: String
        /// The systems, purposes and conditions to which it is limited; empty for none.
        public var limits: String
        /// Where the statement stands.
        public var location: SourceLocation
        /// The rule in normal form: for each path, from when to when the data may be deleted.
        public var rule: String
        /// The worst cases, in the order of the events.
        public var worst: [Worst]
        /// What it is worth: against the agreement, or by itself.
        public var verdicts: [String]
    }

    /// How long data are kept after an event, at worst.
    public struct Worst: Sendable, Equatable {
        /// The name of the event.
        public var event: String
        /// The number of days; `nil` if there is no end.
        public var days: Int?
        /// The worst case in words.
        public var text: String
    }

    /// The declared name of the module or agreement.
    public var document: String
    /// Its label.
    public var label: String
    /// The name of the agreement above it; empty where there is none.
    public var parent: String
    /// The file in which it stands.
    public var file: UInt32
    /// Its statements, in the order of the source.
    public var rows: [Row]
}

extension Compilation {
    /// The tables of all modules, and of the agreements that have categories of their own, in the order of the files.
    public func retentionTables() -> [RetentionTable] { RetentionTables(model: model).tables() }
}

/// Makes the tables; it asks the same questions as the checker, and more.
private struct RetentionTables {
    let model: Model
    private var checker: Checker

    init(model: Model) {
        self.model = model
        checker = Checker(model)
    }

    func tables() -> [RetentionTable] {
        var maker = self
        var result: [RetentionTable] = []
        for document in model.documents where document.kind != .vocabulary {
            let rows = maker.rows(of: document)
            if rows.isEmpty { continue }
            let parent = document.parent >= 0 ? model.documents[Int(document.parent)].declaration : -1
            result.append(
                RetentionTable(
                    document: model.name(of: document.declaration),
                    label: model.label(of: document.declaration),
                    parent: parent >= 0 ? model.name(of: parent) : "",
                    file: model.declarations[Int(document.declaration)].file,
                    rows: rows
                )
            )
        }
        return result
    }

    private mutating func rows(of document: Model.Document) -> [RetentionTable.Row] {
        let isAgreement = document.kind == .agreement
        let agreement = isAgreement ? model.declarations[Int(document.declaration)].row : document.parent
        let bounds = agreement >= 0 ? checker.retention.bounds(of: agreement, model) : nil
        let role = !isAgreement && document.parent >= 0 ? model.documents[Int(document.parent)].role : document.role
        let isController = model.symbols.name(role) == "controller"
        var rows: [RetentionTable.Row] = []
        for index in document.firstStatement..<document.endStatement {
            let statement = model.statements[Int(index)]
            guard statement.kind == .retain else { continue }
            let scope = model.scopes[Int(statement.scope)]
            if isAgreement, scope.kind == .document { continue }
            let parent = bounds?.standard ?? -1
            guard let analysis = checker.retention.analysis(of: index, parent: parent, model) else { continue }
            rows.append(
                RetentionTable.Row(
                    subject: subject(scope),
                    limits: limits(index),
                    location: checker.pathsLocation(statement),
                    rule: RetentionText(model: model, events: analysis.events).text(analysis.rule),
                    worst: worst(analysis),
                    verdicts: verdicts(index, bounds, isAgreement: isAgreement, isController)
                )
            )
        }
        return rows
    }

    private func subject(_ scope: Model.Scope) -> String {
        let label = model.label(of: scope.declaration)
        if scope.parts.isEmpty { return label }
        let parts = scope.parts.indices.map { model.symbols.name(model.references[$0].symbol) }
        return "\(label): \(scope.kind == .partExcept ? "all except " : "")\(parts.joined(separator: ", "))"
    }

    private func limits(_ statement: Int32) -> String {
        var words: [String] = []
        for qualifier in model.statements[Int(statement)].qualifiers.indices {
            let row = model.qualifiers[qualifier]
            let names = row.targets.indices.map { model.mention($0) }.joined(separator: ", ")
            switch row.kind {
            case .inQualifier: words.append("in \(names)")
            case .forQualifier: words.append("for \(names)")
            case .whenQualifier: words.append("under a condition")
            default: break
            }
        }
        return words.joined(separator: ", ")
    }

    private func worst(_ analysis: RetentionAnalysis) -> [RetentionTable.Worst] {
        let vocabulary = checker.retention.vocabulary
        var events = analysis.events
        return zip(RetentionVocabulary.lifeCycle, vocabulary.lifeCycle).map { name, declaration in
            let event = events.row(of: declaration, vocabulary)
            switch analysis.worst(after: event) {
            case .days(let count):
                return RetentionTable.Worst(event: name, days: count, text: words(count, after: event, analysis))
            case .unbounded: return RetentionTable.Worst(event: name, days: nil, text: "no end")
            case .undecided: return RetentionTable.Worst(event: name, days: nil, text: "not computed")
            }
        }
    }

    /// A number of days, and the words of the source that come to it.
    private func words(_ days: Int, after event: Int, _ analysis: RetentionAnalysis) -> String {
        let text = "\(days) day\(days == 1 ? "" : "s")"
        for moment in analysis.rule.certain(isGreatest: true).moments {
            for atom in moment.alternatives.joined() where atom.steps.contains(where: { $0.unit == .months }) {
                let greatest = atom.steps.reduce(0) {
                    $0 + ($1.unit == .months ? CalendarDays.bounds(months: $1.amount).upperBound : $1.greatest)
                }
                if greatest != days { continue }
                let own = RetentionRule.deadline(
                    RetentionMoment(alternatives: [[RetentionAtom(event: event, steps: atom.steps)]])
                )
                var comparison = analysis.comparison()
                if comparison.outlasts(analysis.rule, own) == .none {
                    let steps = RetentionText.text(atom.steps)
                    return "\(steps), \(text) at most"
                }
            }
        }
        return text
    }

    private mutating func verdicts(
        _ index: Int32,
        _ bounds: RetentionBounds?,
        isAgreement: Bool,
        _ isController: Bool
    ) -> [String] {
        let parent = bounds?.standard ?? -1
        let conclusion = checker.retention.conclusion(of: index, parent: parent, isController: isController, model)
        guard let conclusion else { return ["not computed: a name is unknown"] }
        switch conclusion.verdict {
        case .bounded: break
        case .chosen: return ["outside the provider's control: somebody else decides how long"]
        case .criteria: return ["criteria only"]
        case .open: return ["no deadline after the event"]
        case .option: return ["no end where the option is not used"]
        case .unbounded: return ["no end"]
        case .undecided: return ["not computed: too many alternatives"]
        }
        var own = RetentionLimits(index, model)
        own.addConditions(around: model.statements[Int(index)].scope, model)
        var verdicts: [String] = []
        for bound in isAgreement ? [] : bounds?.bounds ?? [] {
            let clause = checker.clauseTitle(bound.statement)
            if !bound.limits.bind(own, model) {
                if !bound.limits.conditions.isEmpty {
                    let condition = bound.limits.conditions.joined(separator: " and ")
                    verdicts.append("\(clause), counts where \(condition)")
                }
                continue
            }
            if setsNoBound(index, bound.statement, parent) {
                verdicts.append("\(clause), sets no deadline")
                continue
            }
            let floors = (bounds?.bounds ?? []).filter { $0.limits.bind(own, model) }.map(\.statement)
            let minima = floors.filter { checker.hasFloor($0) }
            let longer = checker.retention.outlasts(
                index,
                parent: parent,
                shape: conclusion.shape,
                bound: bound.statement,
                floors: minima,
                model
            )
            let shorter = checker.retention.undercuts(
                index,
                parent: parent,
                shape: conclusion.shape,
                floor: bound.statement,
                model
            )
            switch (longer, shorter) {
            case (.none, .none): verdicts.append("within \(clause)")
            case (.history, _): verdicts.append("longer than \(clause)")
            case (_, .history): verdicts.append("shorter than \(clause)")
            default: verdicts.append("not compared with \(clause)")
            }
        }
        return verdicts.isEmpty ? ["bounded"] : verdicts
    }

    /// Whether a statement of the agreement has neither a deadline nor a minimum.
    private func setsNoBound(_ index: Int32, _ bound: Int32, _ parent: Int32) -> Bool {
        guard let (_, limit) = checker.retention.pair(index, parent, bound, [], isUpper: true, nil, model) else {
            return false
        }
        return limit.floors.isEmpty && limit.paths.allSatisfy { $0.end.isNever }
    }
}
