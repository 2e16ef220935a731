public import DPSASyntax

/// A rule of the checker: one entry of the registry.
public struct Rule: Sendable {
    /// How much a finding weighs.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note, warning, danger, error

        /// Whether a finding of this severity can be waived: a danger only.
        ///
        /// Errors are structural, and lesser findings fail nothing.
        public var canBeWaived: Bool { self == .danger }

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
    /// The explanation page in plain text: what is found, why it matters, what to do.
    ///
    /// A line is a paragraph, however long, and paragraphs are separated by an empty line.
    public var explanation: String
    /// A complete source that breaks this rule once, and no other.
    ///
    /// « and » stand around the place of the finding and are no part of the source.  `\x{…}` stands for what must not stand in
    /// a text: with two hexadecimal digits for a byte, with more for a character.
    public var badExample: String
    /// The source, mended: it has no finding at all.
    public var goodExample: String
}
