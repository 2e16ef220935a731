/// One thing that a document says otherwise than an earlier text of it.
public struct DisclosureChange: Sendable, Equatable {
    /// What the change means for those whose data it is.
    public enum Effect: String, Sendable, CaseIterable {
        /// More is done with the data or they are kept longer, more is required of the reader, or the reader has less say.
        case wider
        /// The opposite.
        case narrower
        /// Neither, or it cannot be told.
        case other
    }

    /// A statement that came, went or changed.
    ///
    /// Its references point into the document that made it.
    public enum Statement: Sendable, Equatable {
        /// The category itself, with the condition under which it is processed.
        case category(Disclosure.Condition?, isNegative: Bool)
        /// A fact about one target.
        case fact(Disclosure.Fact)
        /// A field of the category.
        case field(Disclosure.Field)
        /// A rule on retention.
        case retention(Disclosure.RetentionRule)
        /// An obligation of the reader.
        case requirement(Disclosure.Requirement)
        /// A right, or a duty.
        case grant(Disclosure.Grant)
        /// What suspends disposal.
        case hold(Disclosure.Hold)
    }

    /// The qualified name of the category; nil for the document itself.
    public var category: String?
    /// What was said; nil if it is new.
    public var before: Statement?
    /// What is said now; nil if nothing is.
    public var after: Statement?
    /// What the change means.
    public var effect: Effect

    /// Creates a change.
    public init(category: String?, before: Statement?, after: Statement?, effect: Effect) {
        self.category = category
        self.before = before
        self.after = after
        self.effect = effect
    }
}

/// The step from one text of a document to the next.
public struct DocumentRevision: Sendable {
    /// The text before.
    public var earlier: Disclosure
    /// The text after.
    public var later: Disclosure
    /// What changed, in the order of the later text.
    public var changes: [DisclosureChange]

    /// Compares two texts of a document.
    public init(from earlier: Disclosure, to later: Disclosure) {
        self.earlier = earlier
        self.later = later
        var comparison = DisclosureComparison(earlier, later)
        changes = comparison.changes()
    }

    /// Whether something changed for the reader's worse: what a reader should be told of.
    public var isWider: Bool { changes.contains { $0.effect == .wider } }
    /// The day of the later text, `2026-01-31`; empty if it does not tell.
    public var day: String {
        let header = later.header
        return String((header.effective.isEmpty ? header.revised : header.effective).prefix(10))
    }
}

/// All that is known of how a document came to say what it says.
public struct DocumentHistory: Sendable {
    /// The steps, newest first; none if this is the first text, and a single one without changes if nothing ever changed.
    public private(set) var revisions: [DocumentRevision] = []

    /// Creates a history.
    ///
    /// - Parameters:
    ///   - document: the document as it is now.
    ///   - earlier: its earlier texts, oldest first.
    public init(of document: Disclosure, earlier: [Disclosure]) {
        var later = document
        for text in earlier.reversed() {
            let revision = DocumentRevision(from: text, to: later)
            // A run over unchanged sources is no new text.
            let isSame = revision.changes.isEmpty && text.header == later.header
            if !isSame { revisions.append(revision) }
            later = text
        }
        if revisions.isEmpty, let oldest = earlier.first {
            revisions = [DocumentRevision(from: oldest, to: document)]
        }
    }
}
