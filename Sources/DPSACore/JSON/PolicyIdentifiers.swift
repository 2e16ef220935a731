import DPSASyntax

/// The words of the policy format for the closed tables of the model.
///
/// The names of verbs and noun kinds are looked up once, since making them is slow and every fact needs them.
struct PolicyIdentifiers: Sendable {
    /// The vocabulary of which a noun is that does not say whose it is.
    static let standard = "Standard"
    /// The origin of a statement that the document makes outside its categories.
    static let document = "document"

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

extension Disclosure.Mapping {
    /// Whether it tells the generators how to write values, which says nothing of the data.
    var isTechnical: Bool {
        switch key {
        case "swift", "schema", "format", "encoding", "ends": true
        default: false
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
