import DPSASyntax

/// The section of a page in which a fact stands.
enum FactSection: Int, Sendable, CaseIterable {
    case about, processing, origin, places, recipients, subprocessors

    /// The section for a fact.
    init(of fact: Disclosure.Fact) {
        switch fact.verb {
        case .features, .incorporates, .prevailsOver, .listed, .applies, .collected: self = .about
        case .usedFor: self = .processing
        case .about, .givenBy, .observedBy, .generatedBy, .derivedFrom, .receivedFrom, .collectedBy, .transformedInto,
            .excludedFrom:
            self = .origin
        case .stored where fact.deniesStorageByOthers: self = .recipients
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
            .processedIn, .viewedIn, .stored, .regions, .availableIn, .transferredUnder, .securedBy:
            self = .places
        case .accessedBy, .controlledBy, .managedBy, .performedBy, .sharedWith, .integratedWith: self = .recipients
        case .engages: self = .subprocessors
        }
    }
}

/// The facts of one scope, sorted into sections once, in source order.
struct SectionedFacts: Sendable {
    private var sections: [[Disclosure.Fact]]
    /// The facts that say in which regions places are.
    private(set) var regions: [Disclosure.Fact] = []

    /// Sorts facts.
    init(_ facts: [Disclosure.Fact]) {
        sections = Array(repeating: [], count: FactSection.allCases.count)
        for fact in facts {
            sections[FactSection(of: fact).rawValue].append(fact)
            if fact.verb == .regions, !fact.isNegated { regions.append(fact) }
        }
    }

    /// The facts of a section.
    subscript(section: FactSection) -> [Disclosure.Fact] { sections[section.rawValue] }
}

extension Disclosure.Fact {
    /// Whether the fact names a place where data are stored or handled, which has a region.
    var namesPlace: Bool {
        switch verb {
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
            .processedIn, .viewedIn:
            !isNegated
        default: false
        }
    }

    /// Whether the fact says that the data are not stored at all, or not for some purposes.
    var deniesStorage: Bool { verb == .stored && isNegated && !deniesStorageByOthers }

    /// Whether the fact says that a recipient does not store the data.
    var deniesStorageByOthers: Bool { verb == .stored && isNegated && isQualified && !qualifiers.actors.isEmpty }

    /// Whether the fact is about the document rather than about one kind of data.
    var concernsDocument: Bool {
        switch verb {
        case .regions, .availableIn, .transferredUnder, .securedBy: origin == .document
        default: false
        }
    }
}
