import DPSASyntax

/// What the annotations of a schema say of a category or a field: the facts in brief, by name.
///
/// The policy has them in full.
struct SchemaAnnotations: Sendable {
    private(set) var purposes: [String] = []
    private(set) var systems: [String] = []
    private(set) var legalBases: [String] = []
    private(set) var retention: [Disclosure.RetentionRule] = []

    /// Adds facts, save those that deny.
    mutating func add(_ facts: [Disclosure.Fact]) {
        for fact in facts { add(fact) }
    }

    /// Adds the facts and rules whose parts are asked for.
    mutating func add(_ statements: Disclosure.Statements, ifParts isWanted: ([String]) -> Bool) {
        for fact in statements.facts where isWanted(fact.parts) { add(fact) }
        for rule in statements.retention where isWanted(rule.parts) { retention.append(rule) }
    }

    private mutating func add(_ fact: Disclosure.Fact) {
        if fact.isNegated { return }
        switch fact.verb {
        case .usedFor:
            Self.add(fact.targets, to: &purposes)
            Self.add(fact.qualifiers.bases, to: &legalBases)
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
            .processedIn, .viewedIn:
            Self.add(fact.targets, to: &systems)
        default: break
        }
    }

    private static func add(_ references: [Disclosure.Reference], to names: inout [String]) {
        for reference in references where !names.contains(reference.name) { names.append(reference.name) }
    }
}

extension Disclosure.Statements {
    /// Whether some facts or rules are limited to parts of the scope.
    var hasParts: Bool {
        facts.contains { !$0.parts.isEmpty } || retention.contains { !$0.parts.isEmpty }
    }
}

extension Disclosure.Value {
    /// The string that stands for the value in an enumeration.
    var enumeratedText: String {
        switch self {
        case .text(let text), .date(let text): text
        case .integer(let number): "\(number)"
        case .period(let period): period.bounds.map(\.enumeratedText).joined(separator: ", ")
        case .reference(let reference): reference.name
        case .list(let values): values.map(\.enumeratedText).joined(separator: ", ")
        }
    }
}

extension Disclosure.Quantity {
    /// The quantity as the language spells it, such as `3 working days`.
    fileprivate var enumeratedText: String {
        let number = upper.map { "\(amount) to \($0)" } ?? "\(amount)"
        let plural = amount == 1 && upper == nil || unit.isStorage ? "" : "s"
        return "\(number)\(isWorking ? " working" : "") \(unit.rawValue)\(plural)"
    }
}

extension Disclosure.Quantity.Unit {
    /// Whether it measures storage, not time.
    fileprivate var isStorage: Bool {
        switch self {
        case .kilobyte, .megabyte, .gigabyte, .terabyte: true
        case .second, .minute, .hour, .day, .week, .month, .year: false
        }
    }
}
