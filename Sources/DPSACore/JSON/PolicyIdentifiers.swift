import DPSASyntax

/// The words of the policy format for the closed tables of the model.
///
/// The names of verbs and noun kinds are looked up once, since making them is slow and every fact needs them.
struct PolicyIdentifiers: Sendable {
    /// A reference to a category of the document.
    static let category = "category"
    /// A reference to a field of the document.
    static let field = "field"
    /// A reference to a module, an agreement or a vocabulary, or to something inside another document.
    static let declaration = "declaration"

    private let verbs = Verb.allCases.map(\.identifier)
    private let keywords = NounKind.allCases.map(\.keyword)

    /// The name of a verb.
    func identifier(of verb: Verb) -> String { verbs[Int(verb.rawValue)] }

    /// The name of a noun kind.
    func keyword(of kind: NounKind) -> String { keywords[Int(kind.rawValue)] }
}

extension Disclosure.Form {
    /// The name in the policy format.
    var identifier: String {
        switch self {
        case .module: "module"
        case .agreement: "agreement"
        }
    }
}

extension Disclosure.Origin {
    /// The name of the scope in the policy format.
    var identifier: String {
        switch self {
        case .stated: "stated"
        case .category: "category"
        case .document: "document"
        }
    }
}

extension Disclosure.PeriodBound {
    /// The name in the policy format.
    var identifier: String {
        switch self {
        case .exactly: "exactly"
        case .atMost: "atMost"
        case .atLeast: "atLeast"
        }
    }
}

extension Disclosure.Period.Choice {
    /// The name in the policy format.
    var identifier: String {
        switch self {
        case .fixed: "fixed"
        case .free: "free"
        case .range: "range"
        case .list: "list"
        case .upTo: "upTo"
        }
    }
}
