/// Something that must be so for a purpose to be served: an option is switched on, the customer has agreed.
///
/// Generated types without values conform to it; they stand in the name space `Circumstances` of their module.
public protocol Circumstance: Sendable {
    /// What must be so, in the words of the disclosure.
    static var label: String { get }
}

/// Evidence that a circumstance is given.
///
/// Whoever makes it says that they have looked: search for `Given` to find every such place.  It tells of the moment at which it was
/// made, and of no particular customer.
///
/// ```swift
/// guard let queue = Given<MediaProcessingService.Circumstances.MessageQueue>(confirmed: customer.hasQueue) else { return }
/// send(message.open(for: .provideFeature(given: queue)))
/// ```
public struct Given<Fact: Circumstance>: Hashable, Sendable {
    /// Evidence, if the caller has found that the circumstance is given; `nil` if it is not.
    public init?(confirmed: Bool) {
        guard confirmed else { return nil }
    }

    fileprivate init() {}
}

extension Given: CustomStringConvertible {
    /// The words of the disclosure.
    public var description: String { "given: \(Fact.label)" }
}

/// One of two circumstances, or both.
public enum Either<One: Circumstance, Other: Circumstance>: Circumstance {
    /// The words for both, with `or`.
    public static var label: String { "(\(One.label) or \(Other.label))" }
}

/// Both of two circumstances.
public enum Both<One: Circumstance, Other: Circumstance>: Circumstance {
    /// The words for both, with `and`.
    public static var label: String { "(\(One.label) and \(Other.label))" }
}

/// The opposite of a circumstance.
///
/// Evidence for it is made by whoever has looked; none follows from other evidence.
public enum Not<Opposite: Circumstance>: Circumstance {
    /// The words for the opposite, with `not`.
    public static var label: String { "not \(Opposite.label)" }
}

extension Given {
    /// Evidence that one of two circumstances is given, since the first one is.
    public init<One: Circumstance, Other: Circumstance>(either one: Given<One>) where Fact == Either<One, Other> {
        self.init()
    }

    /// Evidence that one of two circumstances is given, since the second one is.
    public init<One: Circumstance, Other: Circumstance>(or other: Given<Other>) where Fact == Either<One, Other> {
        self.init()
    }

    /// Evidence that two circumstances are given.
    public init<One: Circumstance, Other: Circumstance>(
        _ one: Given<One>,
        and other: Given<Other>
    ) where Fact == Both<One, Other> {
        self.init()
    }
}
