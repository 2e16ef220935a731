import Testing

@testable import DPSACore

@Suite struct ByteBufferTests {
    /// Where the number of digits changes, and where the words of the machine end.
    private static let numbers: [Int] = {
        var numbers = [0, Int(UInt32.max), Int(UInt32.max) + 1, Int.max]
        var power = 1
        while power < Int.max / 10 {
            power *= 10
            numbers += [power - 1, power, power + 1]
        }
        return numbers + numbers.map { -$0 } + [Int.min]
    }()

    @Test func numbersAreWrittenInAllTheirDigits() {
        for number in Self.numbers {
            var buffer = ByteBuffer()
            buffer.append("<")
            buffer.append(number: number)
            buffer.append(">")
            #expect(String(decoding: buffer.bytes, as: UTF8.self) == "<\(number)>")
        }
    }
}
