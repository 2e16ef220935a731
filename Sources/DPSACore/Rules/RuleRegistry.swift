public import DPSASyntax

/// All rules, in the order of their codes: the one place where a code gets its name, severity, explanation and examples.
public struct RuleRegistry: Sendable {
    /// The rules in the order of their codes.
    public let rules: [Rule]

    /// The rule of a code, or of a kebab-case name.
    public func rule(_ codeOrName: String) -> Rule? {
        for rule in rules where rule.code.rawValue == codeOrName || rule.name == codeOrName { return rule }
        return nil
    }

    /// The rule of a code.
    public func rule(_ code: RuleCode) -> Rule? { rule(code.rawValue) }
}
