/// The categories of data of one module.
///
/// Generated enumerations conform to it.
public protocol DataCategory: DisclosedTerm {
    /// The module that discloses the categories.
    associatedtype Module: DisclosedModule

    /// The purposes that the data are used for.
    var purposes: [Module.Purpose] { get }
    /// The systems in which the data are stored, backed up, processed or viewed.
    var systems: [Module.System] { get }
    /// How long the data are kept.
    var retention: Retention<Module> { get }
    /// The legal bases of the processing, where the disclosure states them.
    var legalBases: [LegalBasis<Module>] { get }
    /// Whether further fields than those declared may occur.
    var isOpen: Bool { get }
    /// Whether the data are collected at all; a disclosure may say that they are not.
    var isCollected: Bool { get }
    /// The fields that hold special categories of personal data, by their declared names; those inside others with a dot.
    var sensitiveFields: [String] { get }
    /// The category around this one.
    var parent: Self? { get }
}

// What goes without saying: generated code states it only where some category of the module differs.
extension DataCategory {
    /// No legal basis, unless the disclosure states one.
    public var legalBases: [LegalBasis<Module>] { [] }
    /// Only the declared fields, unless the disclosure says otherwise.
    public var isOpen: Bool { false }
    /// The data are collected, unless the disclosure says otherwise.
    public var isCollected: Bool { true }
    /// No field is sensitive, unless the disclosure says otherwise.
    public var sensitiveFields: [String] { [] }
    /// No category is around this one, unless the disclosure says otherwise.
    public var parent: Self? { nil }
}

/// A legal basis, and what it is a basis for.
public struct LegalBasis<Module: DisclosedModule>: Hashable, Sendable {
    /// The declared name, such as `legitimateInterests`.
    public var name: String
    /// The label.
    public var label: String
    /// What the basis is elaborated with, such as the interest pursued; empty where there is none.
    public var elaboration: String
    /// The purposes it applies to.
    public var purposes: [Module.Purpose]

    /// Creates a legal basis.
    public init(_ name: String, label: String, elaboration: String = "", for purposes: [Module.Purpose]) {
        self.name = name
        self.label = label
        self.elaboration = elaboration
        self.purposes = purposes
    }
}
