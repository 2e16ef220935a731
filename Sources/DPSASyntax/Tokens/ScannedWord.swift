/// Eight bytes of a source, classified at once.
///
/// The first byte is the lowest.  Behind the end of the source stand zeros, which belong to no class.
struct ScannedWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The bytes.
    let bits: UInt64

    /// Takes the bytes from an index on.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        if index + 8 <= bytes.count {
            bits = UInt64(
                littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            )
        } else {
            bits = Self.last(bytes, at: index)
        }
    }

    @inline(never)
    private static func last(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
        var bits: UInt64 = 0
        var position = bytes.count
        while position > index {
            position -= 1
            bits = bits << 8 | UInt64(bytes[position])
        }
        return bits
    }

    /// The first bytes, as many as `count`, which is less than eight; zeros in place of the others.
    @inline(__always)
    func prefix(_ count: Int) -> UInt64 { bits & ((1 &<< UInt64(count &* 8)) &- 1) }

    /// How many bytes at the beginning are letters, digits or low lines.
    ///
    /// Sums stay within their bytes, since their highest bits are put aside first.
    @inline(__always)
    var nameLength: Int {
        let low = bits & ~Self.highBits
        let folded = low | 0x20 &* Self.ones
        let letters = (folded &+ (0x80 - 0x61) &* Self.ones) & ~(folded &+ (0x80 - 0x7B) &* Self.ones)
        let digits = (low &+ (0x80 - 0x30) &* Self.ones) & ~(low &+ (0x80 - 0x3A) &* Self.ones)
        let lowLines = ~((low ^ 0x5F &* Self.ones) &+ 0x7F &* Self.ones)
        return Self.count(beforeFirstOf: ~((letters | digits | lowLines) & ~bits))
    }

    /// How many bytes at the beginning are spaces.
    @inline(__always)
    var spaceLength: Int { Self.count(beforeFirstByteOf: bits ^ 0x20 &* Self.ones) }

    /// How many bytes at the beginning are printable ASCII other than quotation marks and backslashes.
    ///
    /// A borrow from the byte before can mark a byte wrongly, but then that byte is marked too, and rightly.
    @inline(__always)
    var plainTextLength: Int {
        let controls = bits &- 0x20 &* Self.ones
        let quotationMarks = (bits ^ 0x22 &* Self.ones) &- Self.ones
        let backslashes = (bits ^ 0x5C &* Self.ones) &- Self.ones
        return Self.count(beforeFirstOf: controls | (bits &+ Self.ones) | bits | quotationMarks | backslashes)
    }

    /// The index of the first byte whose highest bit is set; 8 if there is none.
    @inline(__always)
    private static func count(beforeFirstOf marks: UInt64) -> Int { (marks & highBits).trailingZeroBitCount >> 3 }

    @inline(__always)
    private static func count(beforeFirstByteOf differences: UInt64) -> Int { differences.trailingZeroBitCount >> 3 }
}
