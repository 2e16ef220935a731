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

    /// The minima of the agreements that concern a rule: those for its systems and purposes, or for all of them.
    ///
    /// A minimum for some systems or purposes leaves a rule for all of them alone where another one is made for just those, and a
    /// rule that overrides the agreements is bound by none.
    func minima(
        of rule: Rule,
        within scope: Scope,
        among rules: [Rule],
        _ holds: (Condition) -> Bool
    ) -> [Rule] {
        if rule.isOverride { return [] }
        return Module.agreementMinima.filter { minimum in
            guard minimum.condition.map(holds) ?? true, minimum.covers(scope), minimum.concerns(rule) else {
                return false
            }
            return !rules.contains { $0 != rule && $0.isMade(for: minimum, besides: rule) }
        }
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

    /// Whether what the rule is limited to and what another one is limited to have something in common.
    fileprivate func concerns(_ other: Self) -> Bool {
        Self.overlap(systems, other.systems) && Self.overlap(purposes, other.purposes)
    }

    /// Whether the rule is made for what a minimum is limited to, and another rule of the same data is made for everything.
    fileprivate func isMade(for minimum: Self, besides other: Self) -> Bool {
        if parts != other.parts { return false }
        let isBySystem = !minimum.systems.isEmpty && other.systems.isEmpty && Self.isInside(other.purposes, purposes)
        let isByPurpose = !minimum.purposes.isEmpty && other.purposes.isEmpty && Self.isInside(other.systems, systems)
        return isBySystem && minimum.systems.allSatisfy(systems.contains)
            || isByPurpose && minimum.purposes.allSatisfy(purposes.contains)
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

    private static func overlap<Term: Equatable>(_ terms: [Term], _ others: [Term]) -> Bool {
        terms.isEmpty || others.isEmpty || terms.contains(where: others.contains)
    }

    private static func isInside<Term: Equatable>(_ terms: [Term], _ others: [Term]) -> Bool {
        others.isEmpty || !terms.isEmpty && terms.allSatisfy(others.contains)
    }
}
