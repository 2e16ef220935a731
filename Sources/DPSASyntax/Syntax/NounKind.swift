/// What a noun of a vocabulary names.
public enum NounKind: UInt8, Sendable, CaseIterable {
    case kind
    case modifier
    case purpose
    case basis
    case event
    case disposal
    case system
    case region
    case party
    case option
    case plan
    case platform
    case circumstance
    case obligation
    case right
    case duty
    case measure
    case mechanism
    case feature
    case document

    /// The keyword that declares such a noun, which is also its name in machine formats.
    public var keyword: String { "\(self)" }
}
