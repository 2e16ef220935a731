import DPSACalendar
import DPSASyntax

@testable import DPSACore

/// What the compiler's calculus says of a module under agreements that have minima.
struct MinimumExpectation {
    /// Mistakes that a comparison with generated code has to notice.
    enum Mistake: CaseIterable, Sendable {
        case minimaAreMissing, upperMinimaAreMissing, limitsAreIgnored, limitedMinimaAreMissing
        case broaderTermsAreOthers, ownRulesAreIgnored, overridesAreIgnored
    }

    private let model: Model
    private let calculus: RetentionCalculus
    private let created: [String]
    private let asked: [String]
    private let mistake: Mistake?

    init(_ compilation: Compilation, _ created: [String], _ asked: [String], mistake: Mistake? = nil) {
        model = compilation.model
        calculus = RetentionCalculus(compilation.model)
        (self.created, self.asked, self.mistake) = (created, asked, mistake)
    }

    /// A statement of a category, and what it is limited to.
    private struct Statement {
        var index: Int32
        var limits: RetentionLimits
    }

    /// The days of each category, creation, event, purpose and system.
    func lines(_ purposes: [String], _ systems: [String]) throws -> [String] {
        guard let module = model.documents.firstIndex(where: { $0.kind == .module }) else { return [] }
        let bounds = RetentionBounds(model.documents[module].parent, model)
        var categories: [(scope: Int32, statements: [Statement])] = []
        for index in model.statements.indices where model.statements[index].kind == .retain {
            let statement = Statement(index: Int32(index), limits: RetentionLimits(Int32(index), model))
            if categories.last?.scope != model.statements[index].scope {
                categories.append((model.statements[index].scope, []))
            }
            categories[categories.count - 1].statements.append(statement)
        }
        var lines: [String] = []
        for (number, category) in categories.enumerated() {
            for text in created {
                for name in asked {
                    for purpose in purposes {
                        for system in systems {
                            let days = days(category.statements, bounds, text, name, purpose, system)
                            lines.append("\(number) \(text) \(name) \(purpose)/\(system) \(days ?? "never")")
                        }
                    }
                }
            }
        }
        return lines
    }

    /// The declaration of a noun of the module, or one that it shares with everybody.
    private func declaration(_ name: String) -> Int32? {
        model.declarations.indices.first { model.name(of: Int32($0)) == name }.map { Int32($0) }
    }

    /// The two days of a question; `nil` if there is no last one.
    private func days(
        _ statements: [Statement],
        _ bounds: RetentionBounds,
        _ created: String,
        _ event: String,
        _ purpose: String,
        _ system: String
    ) -> String? {
        let (purpose, system) = (declaration(purpose), declaration(system))
        let concerned = statements.filter { statement in
            (purpose.map { statement.limits.purposes.isEmpty || statement.limits.purposes.contains($0) } ?? true)
                && (system.map { statement.limits.systems.isEmpty || statement.limits.systems.contains($0) } ?? true)
        }
        // A statement for just what is asked about comes before the one for everything.
        let special = concerned.filter { statement in
            purpose != nil && !statement.limits.purposes.isEmpty || system != nil && !statement.limits.systems.isEmpty
        }
        var result: (start: Int, end: Int)?
        for statement in special.isEmpty ? concerned : special {
            guard let next = days(of: statement, concerned, bounds, created, event, purpose, system) else { return nil }
            result = result.map { (max($0.start, next.start), max($0.end, next.end)) } ?? next
        }
        guard let result, let end = CalendarDate(dayNumber: result.end) else { return nil }
        return "\(CalendarDate(dayNumber: min(result.start, result.end)) ?? end) \(end)"
    }

    private func days(
        of statement: Statement,
        _ concerned: [Statement],
        _ bounds: RetentionBounds,
        _ created: String,
        _ event: String,
        _ purpose: Int32?,
        _ system: Int32?
    ) -> (start: Int, end: Int)? {
        var asked = statement.limits
        if let purpose { asked.purposes = [purpose] }
        if let system { asked.systems = [system] }
        let floors = bounds.bounds.filter { bound in
            binds(bound, asked)
                && !(mistake != .ownRulesAreIgnored
                    && concerned.contains { $0.index != statement.index && isMade($0, for: bound, besides: statement) })
        }.map(\.statement)
        let isOverride = model.statements[Int(statement.index)].isOverride && mistake != .overridesAreIgnored
        guard let floor = isOverride ? nil : floors.first else {
            guard let analysis = calculus.analysis(of: statement.index, parent: -1, model) else { return nil }
            return days(analysis, analysis.rule, created, event)
        }
        guard let (analysis, limit) = calculus.pair(statement.index, -1, floor, floors, isUpper: true, nil, model)
        else {
            return nil
        }
        var rule = analysis.rule
        rule.floors += limit.floors
        return days(analysis, rule, created, event)
    }

    /// Whether a minimum concerns what is asked about.
    private func binds(_ bound: RetentionBounds.Bound, _ asked: RetentionLimits) -> Bool {
        var bound = bound
        switch mistake {
        case .minimaAreMissing: return false
        case .upperMinimaAreMissing:
            let agreement = model.document(ofStatement: bound.statement)
            if model.documents[Int(agreement)].parent < 0 { return false }
        case .limitsAreIgnored: (bound.limits.systems, bound.limits.purposes) = ([], [])
        case .limitedMinimaAreMissing: if !bound.limits.isUnlimited { return false }
        case .broaderTermsAreOthers:
            return Set(bound.limits.systems).isSubset(of: asked.systems)
                && Set(bound.limits.purposes).isSubset(of: asked.purposes)
        case .ownRulesAreIgnored, .overridesAreIgnored, nil: break
        }
        return bound.limits.bind(asked, model)
    }

    /// Whether a statement says just what a minimum is about, so that the one for everything need not.
    private func isMade(_ other: Statement, for bound: RetentionBounds.Bound, besides own: Statement) -> Bool {
        func isAll(_ limited: [Int32], _ given: [Int32]) -> Bool {
            !limited.isEmpty && !given.isEmpty
                && model.declarations.indices.map { Int32($0) }
                    .filter { candidate in
                        isUsed(candidate) && limited.contains { model.broader(candidate).contains($0) }
                    }
                    .allSatisfy(given.contains)
        }
        return own.limits.systems.isEmpty && isAll(bound.limits.systems, other.limits.systems)
            || own.limits.purposes.isEmpty && isAll(bound.limits.purposes, other.limits.purposes)
    }

    /// Whether the module has to do with a noun: the categories are stored in these, and used for these.
    private func isUsed(_ declaration: Int32) -> Bool {
        ["Desk", "Vault", "Shelf", "Search", "Billing", "Marketing"].contains(model.name(of: declaration))
    }

    private func days(
        _ analysis: RetentionAnalysis,
        _ rule: RetentionRule,
        _ created: String,
        _ event: String
    ) -> (start: Int, end: Int)? {
        guard let day = CalendarDate(created)?.dayNumber else { return nil }
        let history = RetentionHistory(
            dates: analysis.events.rows.map { row in
                switch model.name(of: row.declaration) {
                case "Creation", "LastLogin", "LastAccess", "TaskRequest": day
                case event: day + 20
                default: RetentionHistory.never
                }
            }
        )
        let end = history.end(of: rule)
        return end == RetentionHistory.never ? nil : (history.start(of: rule), end)
    }
}
