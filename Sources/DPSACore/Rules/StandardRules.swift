import DPSASyntax

extension RuleRegistry {
    /// The rules of this version.
    public static let standard = RuleRegistry(rules: [])
}
