extension Retention {
    /// The rules that decide for a scope: those that hold there, without those that a more specific one replaces.
    ///
    /// A rule for a part comes before one for the whole, and one for some systems, purposes or circumstances before one for all.
    /// Rules of which none is the more specific all count.
    func rules(within scope: Scope, _ holds: (Condition) -> Bool) -> [Rule] {
        let candidates = rules.filter { rule in
            rule.covers(scope) && (rule.condition.map(holds) ?? true)
        }
        let deciding = candidates.filter { rule in
            // That the data are not stored for a purpose says nothing of their other purposes.
            (rule.isStored || rule.coversWholly(scope))
                && !candidates.contains { $0.coversWholly(scope) && $0.isMoreSpecific(than: rule) }
        }
        // What is not stored is kept by no other rule.
        let absent = deciding.filter { !$0.isStored }
        return absent.isEmpty ? deciding : absent
    }
}

extension Retention.Rule {
    /// Whether the rule says something about a scope.
    fileprivate func covers(_ scope: Retention.Scope) -> Bool {
        Self.meets(purposes, scope.purpose) && Self.meets(systems, scope.system) && Self.meets(parts, scope.part)
    }

    /// Whether the rule says something about all of a scope, so that it can replace another.
    fileprivate func coversWholly(_ scope: Retention.Scope) -> Bool {
        (purposes.isEmpty || scope.purpose != nil) && (systems.isEmpty || scope.system != nil)
            && (parts.isEmpty || scope.part != nil)
    }

    /// Whether the rule speaks of less than another one.
    fileprivate func isMoreSpecific(than other: Self) -> Bool {
        if parts.isEmpty != other.parts.isEmpty { return other.parts.isEmpty }
        let isInside =
            Self.isInside(purposes, other.purposes) && Self.isInside(systems, other.systems)
            && Self.isInside(parts, other.parts)
        let isAround =
            Self.isInside(other.purposes, purposes) && Self.isInside(other.systems, systems)
            && Self.isInside(other.parts, parts)
        let (isFirst, isSecond) = (condition != nil, other.condition != nil)
        if isInside && isAround { return isFirst && !isSecond }
        return isInside && (isFirst || !isSecond)
    }

    /// An empty list stands for everything.
    private static func meets<Term: Equatable>(_ terms: [Term], _ term: Term?) -> Bool {
        guard let term else { return true }
        return terms.isEmpty || terms.contains(term)
    }

    private static func isInside<Term: Equatable>(_ terms: [Term], _ others: [Term]) -> Bool {
        others.isEmpty || !terms.isEmpty && terms.allSatisfy(others.contains)
    }
}
