/// Bytes that grow: what every writer writes into.
///
/// Writers append whole literals and whole strings; nothing is formatted by way of an intermediate string.
public struct ByteBuffer: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Creates an empty buffer with room for `capacity` bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Appends a literal.
    @inline(__always)
    public mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends the UTF-8 of a text.
    @inline(__always)
    public mutating func append(text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends one byte.
    @inline(__always)
    public mutating func append(byte: UInt8) { bytes.append(byte) }

    /// Appends bytes.
    @inline(__always)
    public mutating func append(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// Appends a number in decimal digits.
    public mutating func append(number: Int) {
        var digits: [UInt8] = []
        var rest = number.magnitude
        repeat {
            digits.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
            rest /= 10
        } while rest > 0
        if number < 0 { bytes.append(0x2D) }
        bytes.append(contentsOf: digits.reversed())
    }
}
