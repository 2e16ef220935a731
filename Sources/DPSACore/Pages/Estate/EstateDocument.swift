import DPSASyntax

/// What the pages of the estate need of a document, in every language alike.
///
/// The document itself need not be kept.  Nouns are named by their place among those of the document, or of its parent.  A class
/// only so that it is passed on without copies; nothing in it changes.
final class EstateDocument: Sendable {
    /// A noun that a category is related to.
    struct Mention: Sendable, Equatable {
        /// The place among the nouns; −1 if somebody else chooses, and nothing tells who.
        var noun: Int32
        /// Whether it is one of the parent's nouns.
        var isParents = false
        /// Whether it is the party that chooses, rather than what is meant itself.
        var isChooser = false
        /// The relation to a recipient.
        var verb: Verb?
    }

    /// A category of data.
    struct Category: Sendable {
        var name: String
        var label: String
        /// The index of the category around it.
        var parent: Int?
        var bands: RetentionBands
        /// Where in ``EstateDocument/mentions`` its systems, regions and recipients stand.
        var systems: Range<Int>
        var regions: Range<Int>
        var recipients: Range<Int>
    }

    /// A sub-processor whom a document engages.
    struct Engagement: Sendable {
        /// The place of the party among the nouns.
        var party: Int
        /// What for, as the statement says.
        var purposes: [Disclosure.Reference]
        /// The number of the clause; nil outside clauses.
        var clause: String?
    }

    /// How many changes since the text before have which effect.
    struct LatestChanges: Sendable, Equatable {
        private(set) var counts = [Int](repeating: 0, count: DisclosureChange.Effect.allCases.count)

        init(_ changes: [DisclosureChange]) {
            for (index, effect) in DisclosureChange.Effect.allCases.enumerated() {
                counts[index] = changes.count { $0.effect == effect }
            }
        }
    }

    let form: Disclosure.Form
    let name: String
    let label: String
    let header: Disclosure.Header
    let nouns: [Disclosure.Noun]
    let parentNouns: [Disclosure.Noun]
    let categories: [Category]
    let mentions: [Mention]
    let engagements: [Engagement]
    /// The recipients that an agreement names for the data of all its modules.
    let namedRecipients: [Mention]
    /// What changed since the text before; nil if this is the first.
    let latestChanges: LatestChanges?
    /// The nouns that a glossary has: those that are not the module's own.
    let terms: [Disclosure.Noun]

    fileprivate init(
        _ disclosure: Disclosure,
        _ categories: [Category],
        _ mentions: [Mention],
        _ engagements: [Engagement],
        _ namedRecipients: [Mention],
        _ latestChanges: LatestChanges?
    ) {
        form = disclosure.form
        name = disclosure.name
        label = disclosure.label
        header = disclosure.header
        nouns = disclosure.nouns
        parentNouns = disclosure.parent?.nouns ?? []
        self.categories = categories
        self.mentions = mentions
        self.engagements = engagements
        self.namedRecipients = namedRecipients
        self.latestChanges = latestChanges
        let ownName = disclosure.form == .module ? disclosure.name : ""
        terms = disclosure.nouns.filter { Self.isTerm($0) && $0.container != ownName }
    }

    private static func isTerm(_ noun: Disclosure.Noun) -> Bool {
        switch noun.kind {
        case .purpose, .basis, .region, .system, .party, .obligation, .right, .duty, .measure, .mechanism: true
        case .event, .circumstance, .disposal, .document: !noun.sentence.isEmpty
        case .kind, .modifier, .option, .plan, .platform, .feature: false
        }
    }

    /// The noun of a mention, if it names one.
    func noun(of mention: Mention) -> Disclosure.Noun? {
        let nouns = mention.isParents ? parentNouns : nouns
        return nouns.indices.contains(Int(mention.noun)) ? nouns[Int(mention.noun)] : nil
    }
}

extension ModulePage {
    /// What the pages of the estate need of this document.
    ///
    /// Values are resolved as in sections 3 to 5 of the page: what the module does not state is as its parent states it.
    func estateDocument() -> EstateDocument {
        let inherited = inheritedBands
        var mentions = DistinctMentions()
        var categories: [EstateDocument.Category] = []
        categories.reserveCapacity(disclosure.categories.count)
        // Categories and facts are looked at where they lie: a copy of one costs more than what is asked of it.
        for index in disclosure.categories.indices {
            let isNegative = disclosure.categories[index].isNegative
            let own = categoryFacts[index][.places]
            let isInherited = !isNegative && own.allSatisfy(\.concernsDocument)
            let places = isInherited ? parentFacts[.places] : own
            let start = mentions.begin()
            for fact in places.indices where places[fact].namesPlace {
                mentions.add(systemsOf: places[fact], isInherited)
            }
            let systems = start..<mentions.begin()
            for fact in places.indices where places[fact].namesPlace {
                addRegions(of: places[fact], isInherited, index, to: &mentions)
            }
            let regions = systems.upperBound..<mentions.begin()
            let recipients = categoryFacts[index][.recipients]
            for fact in recipients.indices where !isNegative && !recipients[fact].isNegated {
                mentions.add(recipients[fact].targets, isParents: false, verb: recipients[fact].verb)
            }
            categories.append(
                EstateDocument.Category(
                    name: disclosure.categories[index].qualifiedName,
                    label: disclosure.categories[index].label,
                    parent: disclosure.categories[index].parent,
                    bands: bands(ofCategory: index, inherited),
                    systems: systems,
                    regions: regions,
                    recipients: regions.upperBound..<mentions.all.count
                )
            )
        }
        return EstateDocument(
            disclosure,
            categories,
            mentions.all,
            engagedParties,
            namedRecipients,
            history?.revisions.first.map { EstateDocument.LatestChanges($0.changes) }
        )
    }

    // MARK: Places

    private func addRegions(
        of fact: Disclosure.Fact,
        _ isInherited: Bool,
        _ category: Int,
        to mentions: inout DistinctMentions
    ) {
        if isInherited { return addInheritedRegions(to: &mentions) }
        var isStated = false
        for candidates in [categoryFacts[category].regions, facts.regions] where !candidates.isEmpty {
            for candidate in candidates where candidate.isAbout(fact) {
                isStated = true
                mentions.add(candidate.targets, isParents: false)
                if candidate.targets.isEmpty { mentions.add(chooser: candidate.chooser, isParents: false) }
            }
        }
        if isStated { return }
        for target in fact.targets {
            if target.isRegion {
                isStated = true
                mentions.add([target], isParents: false)
            }
            guard case .noun(.system, let noun) = target.target, disclosure.nouns.indices.contains(noun) else {
                continue
            }
            if disclosure.nouns[noun].places.isEmpty { continue }
            isStated = true
            mentions.add(disclosure.nouns[noun].places, isParents: false)
        }
        if !isStated { addInheritedRegions(to: &mentions) }
    }

    private func addInheritedRegions(to mentions: inout DistinctMentions) {
        for fact in parentFacts.regions {
            mentions.add(fact.targets, isParents: true)
            if fact.targets.isEmpty { mentions.add(chooser: fact.chooser, isParents: true) }
        }
    }

    // MARK: Retention

    private var inheritedBands: RetentionBands {
        guard let parent = disclosure.parent else { return RetentionBands(.open) }
        return disclosure.inheritedPaths.isEmpty
            ? RetentionBands(of: parent.statements.retention, parent.nouns)
            : RetentionBands(of: disclosure.inheritedPaths, disclosure.nouns)
    }

    private func bands(ofCategory index: Int, _ inherited: RetentionBands) -> RetentionBands {
        if disclosure.categories[index].isNegative { return RetentionBands(.notStored) }
        let rules = disclosure.categories[index].statements.retention
        if !rules.isEmpty { return RetentionBands(of: rules, disclosure.nouns, inherited: inherited) }
        if categoryFacts[index][.places].contains(where: \.deniesStorage) { return RetentionBands(.notStored) }
        return disclosure.parent.map { RetentionBands(of: $0.statements.retention, $0.nouns) } ?? RetentionBands(.open)
    }

    // MARK: Recipients

    /// The sub-processors whom the document itself, or one of its categories, engages.
    private var engagedParties: [EstateDocument.Engagement] {
        var engagements: [EstateDocument.Engagement] = []
        func add(_ fact: Disclosure.Fact) {
            if fact.isNegated { return }
            for target in fact.targets {
                guard case .noun(.party, let party) = target.target else { continue }
                let clause = fact.clause.flatMap { clause in
                    disclosure.clauses.indices.contains(clause) ? disclosure.clauses[clause].number : nil
                }
                engagements.append(
                    EstateDocument.Engagement(party: party, purposes: fact.qualifiers.purposes, clause: clause)
                )
            }
        }
        for fact in facts[.subprocessors] { add(fact) }
        for index in categoryFacts.indices {
            for fact in categoryFacts[index][.subprocessors] where fact.origin == .stated { add(fact) }
        }
        return engagements
    }

    /// The recipients of an agreement without categories, whose modules have the data.
    private var namedRecipients: [EstateDocument.Mention] {
        guard disclosure.form == .agreement, disclosure.categories.isEmpty else { return [] }
        var mentions = DistinctMentions()
        for fact in facts[.recipients] where !fact.isNegated {
            mentions.add(fact.targets, isParents: false, verb: fact.verb)
        }
        return mentions.all
    }
}

/// Mentions of one kind for one category, each only once.
private struct DistinctMentions {
    private(set) var all: [EstateDocument.Mention] = []
    private var start = 0

    /// Begins another kind or another category, and tells where.
    mutating func begin() -> Int {
        start = all.count
        return start
    }

    /// Adds the places that a fact names.
    mutating func add(systemsOf fact: Disclosure.Fact, _ isParents: Bool) {
        for target in fact.targets {
            // A region is no system, though something can be done in one.
            if !target.isRegion { add([target], isParents: isParents) }
        }
        if fact.targets.isEmpty { add(chooser: fact.chooser, isParents: isParents) }
    }

    mutating func add(_ references: [Disclosure.Reference], isParents: Bool, verb: Verb? = nil) {
        for reference in references {
            guard case .noun(_, let noun) = reference.target else { continue }
            add(EstateDocument.Mention(noun: Int32(truncatingIfNeeded: noun), isParents: isParents, verb: verb))
        }
    }

    mutating func add(chooser: Disclosure.Reference?, isParents: Bool) {
        var mention = EstateDocument.Mention(noun: -1, isParents: isParents, isChooser: true)
        if case .noun(_, let noun) = chooser?.target { mention.noun = Int32(truncatingIfNeeded: noun) }
        add(mention)
    }

    private mutating func add(_ mention: EstateDocument.Mention) {
        if !all[start...].contains(mention) { all.append(mention) }
    }
}

extension Disclosure.Reference {
    /// Whether a region is mentioned.
    fileprivate var isRegion: Bool { if case .noun(.region, _) = target { true } else { false } }
}

extension Disclosure.Fact {
    /// Whether a fact about regions holds for the places that another one names.
    fileprivate func isAbout(_ fact: Disclosure.Fact) -> Bool {
        let places = isQualified ? qualifiers.places : []
        return places.isEmpty || places.contains { place in fact.targets.contains { $0.name == place.name } }
    }
}
