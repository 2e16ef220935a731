/// Bytes that grow: what every writer writes into.
///
/// Writers append whole literals and whole strings; nothing is formatted by way of an intermediate string.
public struct ByteBuffer: Sendable {
    /// What was written so far, and zeros behind it: room to write without growing.
    private var storage: [UInt8]
    /// How many bytes were written so far.
    public private(set) var count = 0

    /// Creates an empty buffer with room for `capacity` bytes.
    public init(capacity: Int = 0) { storage = capacity > 0 ? [UInt8](repeating: 0, count: capacity) : [] }

    /// What was written so far.
    public var bytes: [UInt8] { Array(storage[..<count]) }

    /// Gives a view of what was written so far.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let count = count
        return storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    /// Forgets what was written after the first `count` bytes.
    mutating func truncate(to count: Int) { self.count = min(count, self.count) }

    /// Appends a literal.
    @inline(__always)
    public mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(bytes: $0) }
    }

    /// Appends the UTF-8 of a text.
    @inline(__always)
    public mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(bytes: $0) }
    }

    /// Appends one byte.
    @inline(__always)
    public mutating func append(byte: UInt8) {
        if count == storage.count { grow(by: 1) }
        storage[count] = byte
        count += 1
    }

    /// Appends bytes that lie side by side in memory.
    @inline(__always)
    public mutating func append(bytes more: UnsafeBufferPointer<UInt8>) {
        let end = count + more.count
        if end > storage.count { grow(by: more.count) }
        storage.withUnsafeMutableBytes { target in
            UnsafeMutableRawBufferPointer(rebasing: target[count..<end]).copyMemory(from: UnsafeRawBufferPointer(more))
        }
        count = end
    }

    /// Appends bytes.
    public mutating func append(bytes more: some Sequence<UInt8>) {
        let isDone: Void? = more.withContiguousStorageIfAvailable { append(bytes: $0) }
        if isDone == nil {
            for byte in more { append(byte: byte) }
        }
    }

    /// Appends a number in decimal digits.
    public mutating func append(number: Int) {
        if number < 0 { append(byte: UInt8(ascii: "-")) }
        var divisor: UInt = 1
        while number.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(byte: UInt8(truncatingIfNeeded: number.magnitude / divisor % 10) + UInt8(ascii: "0"))
            divisor /= 10
        }
    }

    /// Makes room for so many bytes, and at least doubles the room there is.
    @inline(never)
    private mutating func grow(by count: Int) {
        storage.append(contentsOf: repeatElement(0, count: max(count, storage.count, 64)))
    }
}
