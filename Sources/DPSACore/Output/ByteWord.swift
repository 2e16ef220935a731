/// Eight bytes of a text, tested at once.
struct ByteWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The bytes.
    let bits: UInt64

    /// Takes eight bytes from an index on.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        bits = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Whether all are printable ASCII, and none is one of three.
    ///
    /// The highest bit of a byte tells.  A borrow from the byte beside it can set the bit where it should not be, but only if
    /// that byte is set rightly.
    @inline(__always)
    func isPrintable(without first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        let controls = bits &- 0x20 &* Self.ones
        let delete = bits &+ Self.ones
        return (controls | delete | bits | zeros(first) | zeros(second) | zeros(third)) & Self.highBits == 0
    }

    /// Whether all are printable ASCII, and none is one of five.
    @inline(__always)
    func isPrintable(without first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8, _ fifth: UInt8) -> Bool {
        isPrintable(without: first, second, third) && (zeros(fourth) | zeros(fifth)) & Self.highBits == 0
    }

    @inline(__always)
    private func zeros(_ byte: UInt8) -> UInt64 { (bits ^ UInt64(byte) &* Self.ones) &- Self.ones }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether all bytes are printable ASCII, and none is one of three.
    @inline(__always)
    func isPrintable(without first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        isPrintable(without: first, second, third, third, third)
    }

    /// Whether all bytes are printable ASCII, and none is one of five.
    @inline(__always)
    func isPrintable(without first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8, _ fifth: UInt8) -> Bool {
        var index = 0
        while index + 8 <= count {
            if !ByteWord(self, at: index).isPrintable(without: first, second, third, fourth, fifth) { return false }
            index += 8
        }
        if index < count, count >= 8 {
            // The last eight, some of them for the second time.
            return ByteWord(self, at: count - 8).isPrintable(without: first, second, third, fourth, fifth)
        }
        while index < count {
            let byte = self[index]
            if byte &- 0x20 >= 0x5F || byte == first || byte == second || byte == third { return false }
            if byte == fourth || byte == fifth { return false }
            index += 1
        }
        return true
    }
}
