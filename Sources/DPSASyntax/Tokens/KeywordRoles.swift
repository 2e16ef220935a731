// What a word of the language can begin.  Both the parser and the lexer's recovery go by it.

extension Keyword {
    /// The kind of noun that the word declares.
    var nounKind: NounKind? {
        switch self {
        case .kind: .kind
        case .modifier: .modifier
        case .purpose: .purpose
        case .basis: .basis
        case .event: .event
        case .disposal: .disposal
        case .system: .system
        case .region: .region
        case .party: .party
        case .option: .option
        case .plan: .plan
        case .platform: .platform
        case .circumstance: .circumstance
        case .obligation: .obligation
        case .right: .right
        case .duty: .duty
        case .measure: .measure
        case .mechanism: .mechanism
        case .feature: .feature
        case .document: .document
        default: nil
        }
    }

    /// Whether the word begins a verb.
    var beginsVerb: Bool {
        switch self {
        case .used, .about, .given, .observed, .generated, .derived, .received, .collected, .stored, .backed,
            .processed,
            .viewed, .accessed, .controlled, .managed, .performed, .shared, .integrated, .transformed, .excluded,
            .engages,
            .features, .regions, .available, .incorporates, .prevails, .transferred, .secured, .listed, .applies:
            true
        default: false
        }
    }

    /// The word that follows a verb's first word and makes one verb of the two; nil where there is none, or a choice.
    var particle: Keyword? {
        switch self {
        case .used: .for
        case .given, .observed, .generated, .collected, .accessed, .controlled, .managed, .performed, .secured: .by
        case .derived, .received, .excluded: .from
        case .stored, .processed, .viewed, .available: .in
        case .shared, .integrated: .with
        case .transformed: .into
        case .prevails: .over
        case .transferred: .under
        default: nil
        }
    }

    /// Whether the word can begin a statement.
    var beginsStatement: Bool {
        switch self {
        case .category, .part, .clause, .fields, .override, .not, .note, .waive, .hold, .revised, .effective, .reviewed,
            .version, .published, .prevailing, .contact, .role, .retain, .limit, .requires, .grants, .owes:
            true
        default:
            nounKind != nil || beginsVerb
        }
    }

    /// Whether the word can begin a declaration.
    var beginsDeclaration: Bool {
        switch self {
        case .module, .agreement, .vocabulary, .translation: true
        default: false
        }
    }

    /// The words that can begin a statement, to suggest one of them.
    static let statementStarts = Keyword.allCases.filter(\.beginsStatement)
}
