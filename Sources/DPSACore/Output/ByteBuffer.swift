/// Bytes that grow: what every writer writes into.
///
/// Writers append whole literals and whole strings; nothing is formatted by way of an intermediate string.  A buffer has one
/// owner and is never copied: an append checks nothing but the room, and a literal costs no call.
public struct ByteBuffer: ~Copyable {
    /// Memory for so many bytes; only the first of them, as many as were written, have a value.
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes were written so far.
    public private(set) var count = 0

    /// Creates an empty buffer with room for `capacity` bytes.
    public init(capacity: Int = 0) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// What was written so far.
    public var bytes: [UInt8] {
        let (base, count) = (base, count)
        return [UInt8](unsafeUninitializedCapacity: count) { target, initializedCount in
            target.baseAddress?.initialize(from: base, count: count)
            initializedCount = count
        }
    }

    /// Forgets what was written after the first `count` bytes, and keeps the room.
    mutating func truncate(to count: Int) { self.count = min(count, self.count) }

    /// Takes away one byte; what stands after it moves up.
    mutating func remove(at index: Int) {
        (base + index).update(from: base + index + 1, count: count - index - 1)
        count -= 1
    }

    /// Takes away a text from the end, if it stands there; returns whether it did.
    @inline(__always)
    mutating func removeSuffix(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length, base[count - length] == text.utf8Start[0] else { return false }
        guard (0..<length).allSatisfy({ base[count - length + $0] == text.utf8Start[$0] }) else { return false }
        count -= length
        return true
    }

    /// Gives a view of what was written so far.
    @inline(__always)
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: base, count: count))
    }

    /// Appends a literal.
    @inline(__always)
    public mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(bytes: $0) }
    }

    /// Appends the UTF-8 of a text.
    @inline(__always)
    public mutating func append(text: String) {
        // Not `withUTF8`, which wants a variable, and with it a reference of its own.
        if text.utf8.withContiguousStorageIfAvailable({ append(bytes: $0) }) == nil {
            for byte in text.utf8 { append(byte: byte) }
        }
    }

    /// Appends one byte.
    @inline(__always)
    public mutating func append(byte: UInt8) {
        if count == capacity { grow(by: 1) }
        base[count] = byte
        count += 1
    }

    /// Appends bytes that lie side by side in memory.
    @inline(__always)
    public mutating func append(bytes more: UnsafeBufferPointer<UInt8>) {
        guard let start = more.baseAddress else { return }
        reserve(more.count)
        let target = base + count
        if more.count >= 8, more.count <= 16 {
            // Names mostly are such; eight bytes from either end need no call.
            let last = more.count - 8
            let source = UnsafeRawPointer(start)
            let (head, tail) = (
                source.loadUnaligned(as: UInt64.self), source.loadUnaligned(fromByteOffset: last, as: UInt64.self)
            )
            UnsafeMutableRawPointer(target).storeBytes(of: head, as: UInt64.self)
            UnsafeMutableRawPointer(target + last).storeBytes(of: tail, as: UInt64.self)
        } else {
            target.initialize(from: start, count: more.count)
        }
        count += more.count
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
        var rest = number.magnitude
        // Nearly all numbers are small, and 32 bits are divided much sooner than 64.
        if let small = UInt32(exactly: rest) { return append(digitsOf: small) }
        var divisor: UInt = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(byte: UInt8(truncatingIfNeeded: rest / divisor) + UInt8(ascii: "0"))
            rest %= divisor
            divisor /= 10
        }
    }

    private mutating func append(digitsOf number: UInt32) {
        let digits = number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : number < 10_000 ? 4 : 10
        append(upTo: digits) { target in
            var rest = number
            var start = digits
            repeat {
                start -= 1
                target[start] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
                rest /= 10
            } while rest > 0
            if start > 0 { target.update(from: target + start, count: digits - start) }
            return digits - start
        }
    }

    /// Makes room for some bytes, and lets them be written where they belong.
    ///
    /// - Parameters:
    ///   - room: how many there may be.
    ///   - write: writes them, and tells how many they were.
    @inline(__always)
    mutating func append(upTo room: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(room)
        count += write(base + count)
    }

    /// Makes room for so many more bytes.
    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if more > capacity - count { grow(by: more) }
    }

    /// Makes room for so many more bytes, and at least doubles the room there is.
    @inline(never)
    private mutating func grow(by more: Int) {
        capacity += max(more, capacity)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        grown.moveInitialize(from: base, count: count)
        base.deallocate()
        base = grown
    }
}

// The memory belongs to the buffer alone, and the buffer to one owner at a time.
extension ByteBuffer: @unchecked Sendable {}
