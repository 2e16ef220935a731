import DPSASyntax

/// A respect in which an agreement bounds its modules: the statements of one verb, or of a few that mean the same.
///
/// What a module does is a set of tuples (category, purpose, place and region, recipient).  An agreement bounds such a set
/// factor by factor, so each factor is compared by itself, and a tuple is outside as soon as one of its parts is.
enum Dimension: UInt8, Sendable, CaseIterable {
    case purposes, regions, transfers, recipients, sharing
    case storage, processing, viewing
    case access, control, management, performance, integration, subjects, availability

    /// When a list of the agreement is complete.
    enum Closing: Sendable {
        /// As soon as there is one.
        case byStatement
        /// Always: whoever is not listed is outside, even if nobody is.
        case always
        /// With `only`.
        case byWord
    }

    /// By verb: the dimension of its targets; nil for a verb that bounds nothing.
    private static let table: [Dimension?] = Verb.allCases.map { verb in
        switch verb {
        case .usedFor: .purposes
        case .regions: .regions
        case .transferredUnder: .transfers
        case .engages: .recipients
        case .sharedWith: .sharing
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn:
            .storage
        case .processedIn: .processing
        case .viewedIn: .viewing
        case .accessedBy: .access
        case .controlledBy: .control
        case .managedBy: .management
        case .performedBy: .performance
        case .integratedWith: .integration
        case .about: .subjects
        case .availableIn: .availability
        case .givenBy, .observedBy, .generatedBy, .derivedFrom, .receivedFrom, .collectedBy, .transformedInto,
            .excludedFrom, .features, .incorporates, .prevailsOver, .securedBy, .stored, .collected, .listed,
            .applies:
            nil
        }
    }

    init?(_ verb: Verb) {
        guard let dimension = Self.table[Int(verb.rawValue)] else { return nil }
        self = dimension
    }

    var closing: Closing {
        switch self {
        case .purposes, .regions, .transfers, .sharing: .byStatement
        case .recipients: .always
        default: .byWord
        }
    }

    /// The qualifier that limits a statement to a part of the other factors: a region to a system, a recipient to a purpose.
    var limit: SyntaxKind? {
        switch self {
        case .purposes: nil
        case .regions, .transfers: .inQualifier
        default: .forQualifier
        }
    }

    /// Whether a statement without a limit means all of them; otherwise it means those that the agreement has.
    var isEverywhere: Bool { limit == .inQualifier }

    /// Whether its targets are where the data are, so that a system among them puts the data into its territory.
    var isPlaceOfData: Bool { self == .storage || self == .processing }

    /// The section of the disclosure.
    var section: DisclosureSection {
        switch self {
        case .purposes: .purposes
        case .storage, .processing, .viewing: .places
        case .regions, .transfers, .availability: .regions
        case .recipients, .sharing, .access, .control, .management, .performance, .integration: .recipients
        case .subjects: .conditions
        }
    }

    /// The rule that a statement outside of the agreement's breaks.
    var rule: RuleCode {
        switch self {
        case .purposes: .purposeOutsideParent
        case .regions: .regionOutsideParent
        case .transfers: .mechanismOutsideParent
        case .recipients: .undeclaredRecipient
        case .sharing: .unlistedSharing
        case .storage, .processing, .viewing: .placeOutsideParent
        default: .factOutsideParent
        }
    }

    /// What targets are, for messages: `the purpose`, `the purposes`.
    func noun(isPlural: Bool) -> String {
        switch self {
        case .purposes: isPlural ? "the purposes" : "the purpose"
        case .regions, .availability: isPlural ? "the regions" : "the region"
        case .transfers: isPlural ? "the transfer mechanisms" : "the transfer mechanism"
        case .recipients, .sharing: isPlural ? "the recipients" : "the recipient"
        case .storage, .processing, .viewing: isPlural ? "the places" : "the place"
        case .subjects: "data about"
        default: isPlural ? "the parties" : "the party"
        }
    }

    /// What the agreement's clause says, for messages.
    var list: String {
        switch self {
        case .purposes: "permits only these purposes"
        case .regions: "permits only these regions"
        case .availability: "offers it only here"
        case .transfers: "permits only these transfer mechanisms"
        case .recipients, .sharing: "lists these recipients"
        case .storage, .processing, .viewing: "permits only these places"
        case .subjects: "permits data about these people only"
        default: "lets only these do it"
        }
    }
}
