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
        facts.visit { add($1) }
    }

    /// Adds the facts and rules whose parts are asked for.
    mutating func add(
        _ facts: [Disclosure.Fact],
        _ rules: [Disclosure.RetentionRule],
        ifParts isWanted: ([String]) -> Bool
    ) {
        facts.visit { _, fact in
            if isWanted(fact.parts) { add(fact) }
        }
        rules.visit { _, rule in
            if isWanted(rule.parts) { retention.append(rule.copy) }
        }
    }

    private mutating func add(_ fact: Borrowed<Disclosure.Fact>) {
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
        references.visit { _, reference in
            if !names.contains(reference.name) { names.append(reference.name) }
        }
    }
}

extension Disclosure.Statements {
    /// Whether some facts or rules are limited to parts of the scope.
    var hasParts: Bool {
        facts.indices.contains { !facts[$0].parts.isEmpty }
            || retention.indices.contains { !retention[$0].parts.isEmpty }
    }
}
