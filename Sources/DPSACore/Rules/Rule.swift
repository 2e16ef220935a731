public import DPSASyntax

/// A rule of the checker: one entry of the registry.
public struct Rule: Sendable {
    /// How much a finding weighs.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note, warning, danger, error

        /// Whether a finding of this severity can be waived: a danger only.  Errors are structural, and lesser findings fail
        /// nothing.
        public var canBeWaived: Bool { self != .error }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .danger: 2
            case .error: 3
            }
        }

        /// Orders severities from note to error.
        public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
    }

    /// The stable code, such as `RET003`.
    public var code: RuleCode
    /// The kebab-case name, such as `unbounded-retention`.
    public var name: String
    /// How much a finding weighs.
    public var severity: Severity
    /// One sentence: what the rule finds.
    public var summary: String
    /// The explanation page in plain text: why it matters, what to do.
    public var explanation: String
    /// A complete example that breaks this rule and no other.  «» marks the place of the finding.
    public var badExample: String
    /// The example, mended.
    public var goodExample: String
}
