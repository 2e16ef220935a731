import Testing

@testable import DPSASyntax

/// Eight bytes at once give what one byte after the other gives.
@Suite struct ScannedWordTests {
    /// A class of bytes, both ways.
    private struct Class: Sendable {
        var name: String
        var length: @Sendable (ScannedWord) -> Int
        var contains: @Sendable (UInt8) -> Bool
    }

    private static let classes = [
        Class(name: "name", length: \.nameLength) { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
            default: false
            }
        },
        Class(name: "space", length: \.spaceLength) { $0 == 0x20 },
        Class(name: "plain text", length: \.plainTextLength) { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C },
    ]

    private func check(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            for index in 0...buffer.count {
                let word = ScannedWord(buffer, at: index)
                for group in Self.classes {
                    let expected = bytes[index...].prefix(8).prefix(while: group.contains).count
                    // An expectation takes far longer than what it expects, and there are hundreds of thousands.
                    if group.length(word) != expected { Issue.record("\(group.name) from \(index) in \(bytes)") }
                }
            }
        }
    }

    /// Every byte, between bytes of every class, at every place of a word and near the end of the source.
    @Test func everyByteAtEveryPlace() {
        for byte in UInt8.min...UInt8.max {
            for filling in [0x20, 0x61, 0x5F, 0x7E] as [UInt8] {
                var bytes = [UInt8](repeating: filling, count: 12)
                for place in 0..<9 {
                    bytes[place] = byte
                    check(bytes)
                    bytes[place] = filling
                }
            }
        }
    }

    /// Neighbours do not disturb each other: no sum or difference of one byte reaches the next unnoticed.
    @Test func neighbours() {
        let extremes: [UInt8] = [0x00, 0x01, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5F, 0x7A, 0x7F, 0x80, 0xFF]
        for first in extremes {
            for second in extremes {
                for third in extremes { check([0x61, first, second, third, 0x20, 0x20, 0x20, 0x20]) }
            }
        }
    }

    /// The first bytes of a word as a number, the first the lowest.
    @Test func prefix() {
        let bytes = Array("abcdefgh".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            let word = ScannedWord(buffer, at: 0)
            #expect(word.prefix(0) == 0)
            #expect(word.prefix(1) == 0x61)
            #expect(word.prefix(3) == 0x63_6261)
            #expect(word.prefix(7) == 0x67_6665_6463_6261)
            #expect(ScannedWord(buffer, at: 6).bits == 0x6867)
            #expect(ScannedWord(buffer, at: 8).bits == 0)
        }
    }
}
