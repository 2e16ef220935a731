import DPSASyntax

/// The section of a page in which a fact stands.
enum FactSection: Int, Sendable, CaseIterable {
    case about, processing, origin, places, recipients, subprocessors

    /// The section for a fact.
    static func section(of fact: Disclosure.Fact) -> FactSection {
        switch fact.verb {
        case .features, .incorporates, .prevailsOver, .listed, .applies, .collected: .about
        case .usedFor: .processing
        case .about, .givenBy, .observedBy, .generatedBy, .derivedFrom, .receivedFrom, .collectedBy, .transformedInto,
            .excludedFrom:
            .origin
        case .stored where fact.deniesStorageByOthers: .recipients
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
            .processedIn, .viewedIn, .stored, .regions, .availableIn, .transferredUnder, .securedBy:
            .places
        case .accessedBy, .controlledBy, .managedBy, .performedBy, .sharedWith, .integratedWith: .recipients
        case .engages: .subprocessors
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
        facts.visit { _, fact in
            sections[fact.section.rawValue].append(fact.copy)
            if fact.verb == .regions, !fact.isNegated { regions.append(fact.copy) }
        }
    }

    /// The facts of a section.
    subscript(section: FactSection) -> [Disclosure.Fact] { sections[section.rawValue] }
}

extension Disclosure.Fact {
    /// The section in which the fact stands.
    fileprivate var section: FactSection { FactSection.section(of: self) }

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
