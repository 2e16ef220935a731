public import DPSASyntax

/// All rules, in the order of their codes: the one place where a code gets its name, severity, explanation and examples.
public struct RuleRegistry: Sendable {
    /// The rules in the order of their codes.
    public let rules: [Rule]
    /// Where each code stands in `rules`: reports look one up for every finding.
    private let positions: [RuleCode: Int]

    /// Creates a registry of rules, given in the order of their codes.
    init(rules: [Rule]) {
        self.rules = rules
        var positions: [RuleCode: Int] = [:]
        positions.reserveCapacity(rules.count)
        for (position, rule) in rules.enumerated() { positions[rule.code] = position }
        self.positions = positions
    }

    /// The rule of a code, or of a kebab-case name.
    public func rule(_ codeOrName: String) -> Rule? {
        if let rule = rule(RuleCode(rawValue: codeOrName)) { return rule }
        for rule in rules where rule.name == codeOrName { return rule }
        return nil
    }

    /// The rule of a code.
    public func rule(_ code: RuleCode) -> Rule? { positions[code].map { rules[$0] } }

    /// How much a finding of a code weighs.
    public func severity(of code: RuleCode) -> Rule.Severity? { positions[code].map { rules[$0].severity } }
}

extension RuleRegistry {
    /// The rules of this version, family by family.
    ///
    /// Their texts are literals, so the registry is made by pointing at them: no text is read, copied or parsed at start.
    public static let standard = RuleRegistry(
        rules: Array(
            [
                basisRules, categoryRules, fieldRules, statementRules, conditionRules, waiverRules, dateRules,
                placeRules, transferRules, nameRules, declarationRules, parentRules, estateRules, purposeRules,
                recipientRules,
                recipientDetailRules, retentionRules, retentionBoundRules, retentionPathRules, lexicalRules,
                syntaxRules, numberRules, textRules, translationRules,
            ].joined()
        )
    )
}
