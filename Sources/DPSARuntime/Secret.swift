/// What a secret prints as.
let redactedText = "<redacted>"

/// A value that never prints.
///
/// It is `<redacted>` in a description, in a debugger's description, in a mirror and in a dump.  Its record encodes and
/// decodes it as the bare value; by itself it cannot be encoded.
public struct Secret<Value: Sendable>: Sendable {
    /// The value itself: search for this name to find every use of a secret.
    public let revealed: Value

    /// Wraps a value.
    public init(_ value: Value) { revealed = value }
}

extension Secret: Equatable where Value: Equatable {}
extension Secret: Hashable where Value: Hashable {}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `<redacted>`.
    public var description: String { redactedText }

    /// `<redacted>`.
    public var debugDescription: String { redactedText }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
