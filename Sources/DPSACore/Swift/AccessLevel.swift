/// Who can use generated declarations.
public enum AccessLevel: String, Sendable, CaseIterable {
    case `internal`
    case package
    case `public`

    /// What stands before a declaration, and before an import that public declarations depend on.
    ///
    /// Never `internal`: `internal import` would disagree with the bare imports of the files beside it.
    var modifier: StaticString {
        switch self {
        case .internal: ""
        case .package: "package "
        case .public: "public "
        }
    }
}
