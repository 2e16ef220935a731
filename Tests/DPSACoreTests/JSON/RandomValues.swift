@testable import DPSACore

/// A generator of random numbers that gives the same ones for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    /// A string of scalars that are likely to be written wrongly, and of others.
    mutating func string() -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x1F, 0x20...0x7F, 0x22...0x22, 0x3C...0x3C, 0x5C...0x5C, 0x7F...0xFF, 0x600...0x620,
            0x2000...0x206F,
            0xD700...0xD7FF, 0xE000...0xE0FF, 0xFFF0...0xFFFF, 0x1F600...0x1F640, 0x10_FFF0...0x10_FFFF,
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// A value with containers at most so deep.
    mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &self) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &self))
        case 2: return .integer(Bool.random(using: &self) ? Int.random(in: .min ... .max, using: &self) : .min)
        case 3: return .string(string())
        case 4: return .list((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
        default: return object(depth: depth)
        }
    }

    /// An object with members at most so deep.
    mutating func object(depth: Int) -> JSONValue {
        var members: [JSONValue.Member] = []
        for _ in 0..<Int.random(in: 0...4, using: &self) {
            let key = string()
            if members.contains(where: { $0.key.hasSameBytes(as: key) }) { continue }
            // The writer takes keys that are data for strings and containers only.
            let value = value(depth: depth - 1)
            switch value {
            case .null, .boolean, .integer: members.append(JSONValue.Member(key: key, value: .list([value])))
            case .string, .list, .object: members.append(JSONValue.Member(key: key, value: value))
            }
        }
        return .object(members)
    }
}
