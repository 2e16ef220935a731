import DPSASyntax

/// Compares two texts of a document, statement by statement.
///
/// What a category takes over from the document is compared there, once.  Labels, notes and reasons are no facts.
struct DisclosureComparison {
    typealias Change = DisclosureChange
    typealias Statement = DisclosureChange.Statement

    private let earlier: Disclosure
    private let later: Disclosure
    /// Statements of the two texts are the same if they are written alike: references have other indices in each.
    private let earlierWriter: PolicyWriter
    private let laterWriter: PolicyWriter
    private var found: [Change] = []

    init(_ earlier: Disclosure, _ later: Disclosure) {
        self.earlier = earlier
        self.later = later
        let identifiers = PolicyIdentifiers()
        earlierWriter = PolicyWriter(earlier, identifiers: identifiers)
        laterWriter = PolicyWriter(later, identifiers: identifiers)
    }

    /// What changed, in the order of the later text; what went stands after what came.
    mutating func changes() -> [Change] {
        found = []
        compare(earlier.statements, later.statements, nil)
        for category in later.categories {
            guard let before = earlier.categories.first(where: { $0.qualifiedName == category.qualifiedName }) else {
                let effect: Change.Effect = category.isNegative ? .narrower : .wider
                add(category.qualifiedName, nil, Self.statement(category), effect)
                continue
            }
            compare(before, category)
        }
        for category in earlier.categories
        where !later.categories.contains(where: { $0.qualifiedName == category.qualifiedName }) {
            let effect: Change.Effect = category.isNegative ? .wider : .narrower
            add(category.qualifiedName, Self.statement(category), nil, effect)
        }
        return found
    }

    private mutating func add(_ category: String?, _ before: Statement?, _ after: Statement?, _ effect: Change.Effect) {
        found.append(Change(category: category, before: before, after: after, effect: effect))
    }

    private static func statement(_ category: Disclosure.Category) -> Statement {
        .category(category.condition, isNegative: category.isNegative)
    }

    private mutating func compare(_ before: Disclosure.Category, _ after: Disclosure.Category) {
        let name = after.qualifiedName
        if before.isNegative != after.isNegative {
            add(name, Self.statement(before), Self.statement(after), after.isNegative ? .narrower : .wider)
        } else if text(before.condition, earlierWriter) != text(after.condition, laterWriter) {
            let effect: Change.Effect =
                before.condition == nil ? .narrower : after.condition == nil ? .wider : .other
            add(name, Self.statement(before), Self.statement(after), effect)
        }
        compareFields(before.fields, after.fields, name)
        compare(before.statements, after.statements, name)
    }

    // MARK: Items that came, went or changed

    /// A statement with what tells it from others, and its whole text.
    private struct Item {
        var key: String
        var text: [UInt8]
        var statement: Statement
    }

    private mutating func compare(
        _ before: [Item],
        _ after: [Item],
        _ category: String?,
        effect: (_ before: Statement?, _ after: Statement?) -> Change.Effect
    ) {
        var rest = before
        var fresh: [Item] = []
        for item in after {
            if let same = rest.firstIndex(where: { $0.text == item.text }) {
                rest.remove(at: same)
            } else {
                fresh.append(item)
            }
        }
        for item in fresh {
            let old = rest.firstIndex { $0.key == item.key }.map { rest.remove(at: $0).statement }
            add(category, old, item.statement, effect(old, item.statement))
        }
        for item in rest { add(category, item.statement, nil, effect(item.statement, nil)) }
    }

    private mutating func compareFields(_ before: [Disclosure.Field], _ after: [Disclosure.Field], _ category: String) {
        func items(_ fields: [Disclosure.Field], _ prefix: String, _ writer: PolicyWriter) -> [Item] {
            fields.flatMap { field in
                var bare = field
                bare.label = ""
                bare.documentation = ""
                bare.fields = []
                let text = Self.bytes { writer.write([bare], into: &$0) }
                return [Item(key: prefix + field.name, text: text, statement: .field(field))]
                    + items(field.fields, "\(prefix)\(field.name).", writer)
            }
        }
        compare(items(before, "", earlierWriter), items(after, "", laterWriter), category) { before, after in
            guard case .field(let before)? = before else { return .wider }
            guard case .field(let after)? = after else { return .narrower }
            if before.isSensitive != after.isSensitive { return after.isSensitive ? .wider : .narrower }
            return .other
        }
    }

    private mutating func compare(
        _ before: Disclosure.Statements,
        _ after: Disclosure.Statements,
        _ category: String?
    ) {
        compare(facts(before, category, earlierWriter), facts(after, category, laterWriter), category) {
            StatementEffect.ofFact($0, $1)
        }
        let (earlier, later) = (self.earlier, self.later)
        compare(rules(before, category, earlierWriter), rules(after, category, laterWriter), category) {
            guard case .retention(let before)? = $0, case .retention(let after)? = $1 else { return .other }
            return RetentionLengths.effect(of: before, in: earlier, to: after, in: later)
        }
        compare(requirements(before, category, earlierWriter), requirements(after, category, laterWriter), category) {
            $0 == nil ? .wider : $1 == nil ? .narrower : .other
        }
        compare(grants(before, category, earlierWriter), grants(after, category, laterWriter), category) {
            StatementEffect.ofGrant($0, $1)
        }
        compare(holds(before, category, earlierWriter), holds(after, category, laterWriter), category) {
            $0 == nil ? .wider : $1 == nil ? .narrower : .other
        }
    }

    // MARK: The items of each kind

    /// Whether a statement was made in the scope itself.
    private static func isOwn(_ origin: Disclosure.Origin, _ category: String?) -> Bool {
        category == nil || origin == .stated
    }

    private func facts(_ statements: Disclosure.Statements, _ category: String?, _ writer: PolicyWriter) -> [Item] {
        var items: [Item] = []
        for fact in statements.facts where Self.isOwn(fact.origin, category) {
            var single = fact
            single.isOverride = false
            single.qualifiers.reason = nil
            single.origin = .stated
            single.clause = nil
            for target in fact.targets.isEmpty ? [nil] : fact.targets.map(Optional.some) {
                single.targets = target.map { [$0] } ?? []
                let text = Self.bytes { writer.write([single], "", into: &$0) }
                let key = "\(fact.verb) \(fact.isNegated) \(target?.name ?? "")"
                items.append(Item(key: key, text: text, statement: .fact(single)))
            }
        }
        return items
    }

    private func rules(_ statements: Disclosure.Statements, _ category: String?, _ writer: PolicyWriter) -> [Item] {
        var items: [Item] = []
        for rule in statements.retention + statements.limits where Self.isOwn(rule.origin, category) {
            var bare = rule
            bare.isOverride = false
            bare.reason = nil
            bare.origin = .stated
            bare.clause = nil
            let text = Self.bytes { writer.write([bare], "", into: &$0) }
            var scope = bare
            scope.paths = []
            let key = String(decoding: Self.bytes { writer.write([scope], "", into: &$0) }, as: UTF8.self)
            items.append(Item(key: key, text: text, statement: .retention(bare)))
        }
        return items
    }

    private func requirements(
        _ statements: Disclosure.Statements,
        _ category: String?,
        _ writer: PolicyWriter
    ) -> [Item] {
        var items: [Item] = []
        for requirement in statements.requirements where Self.isOwn(requirement.origin, category) {
            for obligation in requirement.obligations {
                var single = Disclosure.Statements()
                single.requirements = [
                    Disclosure.Requirement(
                        obligations: [obligation],
                        qualifiers: Self.withoutReason(requirement.qualifiers),
                        isOverride: false,
                        origin: .stated,
                        clause: nil
                    )
                ]
                let text = Self.bytes { writer.write(single, into: &$0) }
                items.append(Item(key: obligation.name, text: text, statement: .requirement(single.requirements[0])))
            }
        }
        return items
    }

    private func grants(_ statements: Disclosure.Statements, _ category: String?, _ writer: PolicyWriter) -> [Item] {
        var items: [Item] = []
        for grant in statements.grants where Self.isOwn(grant.origin, category) {
            for subject in grant.subjects {
                var single = Disclosure.Statements()
                single.grants = [
                    Disclosure.Grant(
                        isDuty: grant.isDuty,
                        subjects: [subject],
                        deadline: grant.deadline,
                        qualifiers: Self.withoutReason(grant.qualifiers),
                        isOverride: false,
                        origin: .stated,
                        clause: nil
                    )
                ]
                let text = Self.bytes { writer.write(single, into: &$0) }
                let key = "\(grant.isDuty) \(subject.name)"
                items.append(Item(key: key, text: text, statement: .grant(single.grants[0])))
            }
        }
        return items
    }

    private func holds(_ statements: Disclosure.Statements, _ category: String?, _ writer: PolicyWriter) -> [Item] {
        statements.holds.filter { Self.isOwn($0.origin, category) }.map { hold in
            let text = text(hold.condition, writer)
            return Item(key: String(decoding: text, as: UTF8.self), text: text, statement: .hold(hold))
        }
    }

    private static func withoutReason(_ qualifiers: Disclosure.Qualifiers) -> Disclosure.Qualifiers {
        var qualifiers = qualifiers
        qualifiers.reason = nil
        return qualifiers
    }

    // MARK: Texts

    private func text(_ condition: Disclosure.Condition?, _ writer: PolicyWriter) -> [UInt8] {
        Self.bytes { writer.write(condition, "", into: &$0) }
    }

    private static func bytes(_ write: (inout JSONWriter.Object) -> Void) -> [UInt8] {
        JSONWriter.document(layout: .line, write).bytes
    }
}

/// What it means that a fact or a right came, went or changed.
enum StatementEffect {
    typealias Effect = DisclosureChange.Effect

    static func ofFact(_ before: DisclosureChange.Statement?, _ after: DisclosureChange.Statement?) -> Effect {
        switch (before, after) {
        case (nil, .fact(let fact)?): return added(fact)
        case (.fact(let fact)?, nil): return opposite(added(fact))
        case (.fact(let before)?, .fact(let after)?):
            let (wasLimited, isLimited) = (isLimited(before), isLimited(after))
            if wasLimited == isLimited { return .other }
            // What was so always is now so at times: as if part of it were gone.
            return isLimited ? opposite(added(after)) : added(after)
        default: return .other
        }
    }

    private static func added(_ fact: Disclosure.Fact) -> Effect {
        let effect: Effect
        switch fact.verb {
        case .usedFor, .about, .givenBy, .observedBy, .generatedBy, .derivedFrom, .receivedFrom, .collectedBy,
            .storedIn,
            .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn, .processedIn,
            .viewedIn, .accessedBy, .controlledBy, .managedBy, .performedBy, .sharedWith, .integratedWith,
            .transformedInto, .engages, .regions, .stored, .collected:
            effect = .wider
        case .excludedFrom, .securedBy: effect = .narrower
        case .features, .availableIn, .incorporates, .prevailsOver, .transferredUnder, .listed, .applies:
            effect = .other
        }
        return fact.isNegated ? opposite(effect) : effect
    }

    private static func isLimited(_ fact: Disclosure.Fact) -> Bool {
        var qualifiers = fact.qualifiers.content
        qualifiers.bases = []
        qualifiers.reason = nil
        qualifiers.primarily = []
        return !fact.parts.isEmpty || qualifiers != Disclosure.Qualifiers.Content()
    }

    static func ofGrant(_ before: DisclosureChange.Statement?, _ after: DisclosureChange.Statement?) -> Effect {
        guard case .grant(let before)? = before else { return .narrower }
        guard case .grant(let after)? = after else { return .wider }
        guard before.qualifiers.isEmpty == after.qualifiers.isEmpty else {
            return before.qualifiers.isEmpty ? .wider : .narrower
        }
        switch RetentionLengths.compare(before.deadline, after.deadline) {
        case .longer: return .wider
        case .shorter: return .narrower
        case .same, .unknown: return .other
        }
    }

    static func opposite(_ effect: Effect) -> Effect {
        switch effect {
        case .wider: .narrower
        case .narrower: .wider
        case .other: .other
        }
    }
}
