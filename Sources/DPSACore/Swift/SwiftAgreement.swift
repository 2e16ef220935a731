import DPSASyntax

/// A minimum of an agreement above a module, with what it is limited to in the module's own terms.
struct SwiftMinimum {
    /// Which of the agreements states it, the nearest first.
    var level: Int
    /// Its paths and its condition, in the agreement's terms.
    var rule: Disclosure.RetentionRule
    /// The cases of the purposes and systems that it is limited to; empty for all.
    var purposes: [String]
    var systems: [String]
}

extension Disclosure {
    /// The agreements above, the nearest first.
    var agreements: [ParentTerms] {
        var result: [ParentTerms] = []
        var next = parent
        while let agreement = next {
            result.append(agreement)
            next = agreement.parent
        }
        return result
    }

    /// The minima of the agreements above; none of an agreement over which the module, or an agreement between, prevails.
    var agreementMinima: [(level: Int, rule: RetentionRule)] {
        var result: [(level: Int, rule: RetentionRule)] = []
        var nearer = [statements]
        for (level, agreement) in agreements.enumerated() {
            defer { nearer.append(agreement.statements) }
            if nearer.contains(where: { $0.prevail(over: agreement.name) }) { continue }
            for limit in agreement.statements.limits where limit.parts.isEmpty {
                var minimum = limit
                minimum.paths.removeAll { path in
                    if case .period(.atLeast, _, _, _) = path.life { false } else { true }
                }
                if !minimum.paths.isEmpty { result.append((level, minimum)) }
            }
        }
        return result
    }

    /// The nouns here that are what an agreement's reference mentions, or stand under it, by their indices.
    func nouns(under references: [Reference], of agreement: ParentTerms) -> [Int] {
        nouns.indices.filter { index in
            references.contains { reference in
                guard case .noun(_, let other) = reference.target else { return false }
                let (own, named) = (nouns[index], agreement.nouns[other])
                if own.name == named.name { return own.container == named.container }
                // A noun of the module that is called like the agreement's is what the module's own nouns stand under.
                return own.broader.contains(named.name)
                    && !nouns.contains { $0.name == named.name && $0.container != named.container }
            }
        }
    }
}

extension Disclosure.Statements {
    /// Whether they prevail over a document, without further conditions.
    fileprivate func prevail(over document: String) -> Bool {
        facts.contains { fact in
            fact.verb == .prevailsOver && !fact.isNegated && fact.qualifiers == Disclosure.Qualifiers()
                && fact.targets.contains { $0.target == .document && $0.name == document }
        }
    }
}
