/// Something that is wrong, or worth a look, at one place.
///
/// A finding is data: the text for the terminal, JSON and every other format are renderings of it.  Its severity, name and
/// explanation are those of its rule in the registry.
public struct Finding: Sendable, Equatable {
    /// The rule that was broken.
    public var rule: RuleCode
    /// What is wrong and what would be right: lower case, no full stop, the user's words in backquotes.
    public var message: String
    /// The place that the user has to look at first.
    public var location: SourceLocation
    /// A few words to stand under the place; may be empty.
    public var label: String
    /// Other places that matter, such as the clause of the agreement.
    public var related: [Related]
    /// Edits that would mend it.
    public var fixes: [Fix]
    /// A case that proves it, if it is a breach of an agreement.
    public var witness: Witness?
    /// The waiver that covers it.
    public var waiver: Waiver?

    /// Creates a finding.
    public init(
        _ rule: RuleCode,
        _ message: String,
        at location: SourceLocation,
        label: String = "",
        related: [Related] = [],
        fixes: [Fix] = []
    ) {
        self.rule = rule
        self.message = message
        self.location = location
        self.label = label
        self.related = related
        self.fixes = fixes
    }

    /// The statement that accepts a finding.
    public struct Waiver: Sendable, Equatable {
        /// Why it is accepted, in the words of whoever accepted it.
        public var reason: String
        /// The last day on which it holds, such as `2027-01-31`; nil if it has none.
        public var until: String?
        /// The statement.
        public var location: SourceLocation

        /// Creates a waiver.
        public init(reason: String, until: String? = nil, at location: SourceLocation) {
            self.reason = reason
            self.until = until
            self.location = location
        }
    }

    /// Another place, and why it matters.
    public struct Related: Sendable, Equatable {
        /// Why it matters.
        public var message: String
        /// The place.
        public var location: SourceLocation

        /// Creates a related place.
        public init(_ message: String, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    /// An edit that would mend a finding.
    public struct Fix: Sendable, Equatable {
        /// What the edit does: an imperative.
        public var message: String
        /// The replacements, sorted, not overlapping.
        public var edits: [Edit]
        /// Whether it can be applied unseen.
        ///
        /// A fix that would state another fact, or accept another risk, is for the author to decide on.
        public var isSafe: Bool

        /// Creates a fix.
        public init(_ message: String, edits: [Edit], isSafe: Bool = true) {
            self.message = message
            self.edits = edits
            self.isSafe = isSafe
        }
    }

    /// A replacement of a range by a text.
    public struct Edit: Sendable, Equatable {
        /// What is replaced.
        public var location: SourceLocation
        /// By what.
        public var text: String

        /// Creates an edit.
        public init(_ location: SourceLocation, text: String) {
            self.location = location
            self.text = text
        }
    }
}

/// The stable code of a rule: three letters for the family, three digits, such as `RET003`.
public struct RuleCode: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The code as written.
    public let rawValue: String

    /// Makes a code of its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The code as written.
    public var description: String { rawValue }

    /// Orders codes by their text: by family, then by number.
    public static func < (one: RuleCode, other: RuleCode) -> Bool { one.rawValue < other.rawValue }
}
