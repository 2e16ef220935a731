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
}

/// Something that a disclosure names: a category, a purpose, a system, an event.
///
/// The raw value is the name as the disclosure declares it.
public protocol DisclosedTerm: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
    /// The label that the disclosure gives.
    var label: String { get }
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
    /// Always `nil`: no name is declared.
    public init?(rawValue: String) { nil }

    /// The name; there is no value that could have one.
    public var rawValue: String { switch self {} }

    /// The label; there is no value that could have one.
    public var label: String { switch self {} }

    /// Always fails: no name is declared.
    public init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "the disclosure names no such term")
        )
    }

    /// Encodes nothing; there is no value to encode.
    public func encode(to encoder: any Encoder) throws { switch self {} }
}
