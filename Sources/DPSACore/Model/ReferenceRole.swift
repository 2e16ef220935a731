import DPSASyntax

/// In which role a name is mentioned: what it may therefore mean.
enum ReferenceRole: UInt8, Sendable, CaseIterable {
    case parent
    case translated
    case purpose
    case function
    case person
    case actor
    case source
    case place
    case partner
    case product
    case exclusion
    case recipient
    case feature
    case region
    case territory
    case incorporated
    case outranked
    case mechanism
    case measure
    case basis
    case exception
    case circumstance
    case event
    case disposal
    case kind
    case modifier
    case obligation
    case right
    case duty
    case dependency
    case broader
    case part
    case argument

    /// A set of kinds of declarations, as bits: noun kinds first, then categories, fields, modules, agreements, vocabularies.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt32

        static let category = Kinds(rawValue: 1 << 24)
        static let field = Kinds(rawValue: 1 << 25)
        static let module = Kinds(rawValue: 1 << 26)
        static let agreement = Kinds(rawValue: 1 << 27)
        static let vocabulary = Kinds(rawValue: 1 << 28)
        static let anyNoun = Kinds(rawValue: (1 << 24) - 1)
        static let any = Kinds(rawValue: .max)

        init(rawValue: UInt32) { self.rawValue = rawValue }

        init(_ kinds: NounKind...) {
            var bits: UInt32 = 0
            for kind in kinds { bits |= 1 << UInt32(kind.rawValue) }
            rawValue = bits
        }

        init(of declaration: Model.Declaration) {
            switch declaration.kind {
            case .noun: rawValue = 1 << UInt32(declaration.nounKind.rawValue)
            case .category: rawValue = Kinds.category.rawValue
            case .field: rawValue = Kinds.field.rawValue
            case .module: rawValue = Kinds.module.rawValue
            case .agreement: rawValue = Kinds.agreement.rawValue
            case .vocabulary: rawValue = Kinds.vocabulary.rawValue
            }
        }
    }

    /// What a name in this role may mean, and how a message calls it.
    private static let table: [(kinds: Kinds, description: String)] = allCases.map { role in
        switch role {
        case .parent: (.agreement, "an agreement")
        case .translated: (.any, "a name")
        case .purpose: (Kinds(.purpose), "a purpose")
        case .function: (Kinds(.purpose, .right, .duty, .obligation), "a purpose, right or duty")
        case .person: (Kinds(.party), "a party")
        case .actor: (Kinds(.party, .system, .feature).union(.module), "a party, system or feature")
        case .source:
            (
                Kinds(.party, .system, .feature).union([.category, .field, .module]),
                "a party, system, feature or category"
            )
        case .place: (Kinds(.system, .feature, .party).union(.module), "a system")
        case .partner: (Kinds(.party, .system, .feature).union(.module), "a party, system or feature")
        case .product: (Kinds(.kind, .modifier).union([.category, .field]), "a category or kind")
        case .exclusion: (.any, "a name")
        case .recipient: (Kinds(.party), "a party")
        case .feature: (Kinds(.feature), "a feature")
        case .region: (Kinds(.region), "a region")
        case .territory: (Kinds(.region, .system, .feature, .plan, .platform, .party), "a region or system")
        case .incorporated: (Kinds(.feature).union(.module), "a feature or module")
        case .outranked: (Kinds(.document).union([.agreement, .module]), "a document or agreement")
        case .mechanism: (Kinds(.mechanism), "a transfer mechanism")
        case .measure: (Kinds(.measure), "a security measure")
        case .basis: (Kinds(.basis), "a legal basis")
        case .exception: (.any, "a name")
        case .circumstance:
            (
                Kinds(.option, .plan, .platform, .circumstance, .event, .obligation),
                "an option, plan, platform or circumstance"
            )
        case .event: (Kinds(.event), "an event")
        case .disposal: (Kinds(.disposal), "a disposal, such as `delete`")
        case .kind: (Kinds(.kind), "a kind, such as `text`")
        case .modifier: (Kinds(.modifier), "a modifier, such as `optional`")
        case .obligation: (Kinds(.obligation), "an obligation")
        case .right: (Kinds(.right), "a right")
        case .duty: (Kinds(.duty), "a duty")
        case .dependency:
            (Kinds(.option, .plan, .platform, .circumstance, .kind).union([.field, .category]), "a field or option")
        case .broader: (.anyNoun, "a noun")
        case .part: ([.category, .field], "a category or field")
        case .argument: (.any, "a name")
        }
    }

    /// What a name in this role may mean.
    var kinds: Kinds { Self.table[Int(rawValue)].kinds }
    /// What is expected, for a message: `a purpose`.
    var expectation: String { Self.table[Int(rawValue)].description }

    /// The keyword of the noun that an unknown name in this role was most likely meant to be; nil where several could be.
    var declaringKeyword: String? {
        if self == .place { return NounKind.system.keyword }
        if self == .territory { return NounKind.region.keyword }
        let candidates = NounKind.allCases.filter { kinds.contains(Kinds($0)) }
        return candidates.count == 1 ? candidates[0].keyword : nil
    }

    /// The role of a verb's targets.
    init(targetsOf verb: Verb) {
        self =
            switch verb {
            case .usedFor: .purpose
            case .about: .person
            case .givenBy, .observedBy, .generatedBy, .collectedBy, .accessedBy, .controlledBy, .managedBy,
                .performedBy:
                .actor
            case .derivedFrom, .receivedFrom: .source
            case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
                .processedIn, .viewedIn:
                .place
            case .sharedWith, .integratedWith: .partner
            case .transformedInto: .product
            case .excludedFrom: .exclusion
            case .engages: .recipient
            case .features: .feature
            case .regions: .region
            case .availableIn: .territory
            case .incorporates: .incorporated
            case .prevailsOver: .outranked
            case .transferredUnder: .mechanism
            case .securedBy: .measure
            case .stored, .collected, .listed, .applies: .argument
            }
    }

    /// The role of a qualifier's targets.
    init(targetsOf qualifier: SyntaxKind) {
        self =
            switch qualifier {
            case .forQualifier: .function
            case .inQualifier: .territory
            case .toQualifier: .person
            case .byQualifier: .actor
            case .primarilyQualifier: .region
            case .basisQualifier: .basis
            default: .exception
            }
    }
}
