/// A module of a privacy disclosure, as generated code presents it.
///
/// Generated name spaces conform to it; nobody else needs to.
public protocol DisclosedModule: Sendable {
    /// The purposes that the module names.
    associatedtype Purpose: DisclosedTerm
    /// The systems that the module names as places.
    associatedtype System: DisclosedTerm
    /// The events of a life cycle that the module names.
    associatedtype Event: DisclosedEvent
    /// The circumstances and options on which the module's retention depends.
    associatedtype RetentionCondition: DisclosedTerm = NoTerm

    /// The declared name.
    static var name: String { get }
    /// The label.
    static var label: String { get }
    /// The name of the agreement that the module is incorporated into; empty if it is not known.
    static var parentName: String { get }
    /// What suspends every disposal by the agreements, beside what the module's own rules say.
    static var agreementHolds: [Retention<Self>.Condition] { get }
    /// The minima that the agreements set for the module's data, or for those in some systems or for some purposes.
    static var agreementMinima: [Retention<Self>.Rule] { get }
}

extension DisclosedModule {
    /// Nothing, unless the agreement says otherwise.
    public static var agreementHolds: [Retention<Self>.Condition] { [] }
    /// None, unless the agreement says otherwise.
    public static var agreementMinima: [Retention<Self>.Rule] { [] }
}

/// An event of the life cycle of data.
public protocol DisclosedEvent: DisclosedTerm {
    /// The events that have happened whenever this one has.
    var implied: [Self] { get }
    /// What the event is for the data.
    var role: EventRole { get }
    /// When the event happens, as far as the disclosure says.
    var timings: [EventTiming<Self>] { get }
}

extension DisclosedEvent {
    /// No event, unless the disclosure says otherwise.
    public var implied: [Self] { [] }
    /// Neither their beginning nor their end, unless the disclosure says otherwise.
    public var role: EventRole { .passing }
    /// Nothing, unless the disclosure says otherwise.
    public var timings: [EventTiming<Self>] { [] }
}

/// The terms of which a module names none: a type without values.
public enum NoTerm: DisclosedEvent {
    /// No text.
    public static var termTexts: StaticString { "" }

    /// The position; there is no value that could have one.
    public var termIndex: Int { switch self {} }
}
