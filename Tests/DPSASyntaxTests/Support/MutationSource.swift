/// Random numbers that are the same for the same seed, and what they make of bytes.
struct MutationSource: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    /// Pieces that begin, end or break something.
    private static let pieces: [[UInt8]] =
        [
            "{", "}", "(", ")", "[", "]", ",", ";", ":", ".", "\"", "\"\"\"", "/*", "*/", "//", "///", "\\", "\\u{",
            "\n", "\r",
            "\r\n", " ", "\t", "module ", "category ", "fields {", "used for ", "retain ", "until ", "then ",
            "part a: ", "not ",
            "language 2\n", "30 days", "2024-03-04", "<<<<<<<", "=======", ">>>>>>>", "\u{FEFF}", "\u{201C}",
            "\u{2019}",
            "\u{FF0C}", "\u{FF5B}", "\u{202E}", "\u{200B}", "\u{0430}", "\u{0663}", "\u{1F600}", "'",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80], [0x0C], [0x7F]]

    /// Bytes of no sense: pieces and single bytes in any order.
    mutating func rubbish(upTo count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<below(count) {
            if below(3) == 0 { bytes.append(UInt8(below(256))) } else { bytes += Self.pieces[below(Self.pieces.count)] }
        }
        return bytes
    }

    /// The bytes with one to four small changes.
    mutating func mutation(of bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0...below(4) {
            let place = below(result.count + 1)
            let end = Swift.min(result.count, place + below(12))
            switch below(4) {
            case 0: result.removeSubrange(place..<end)
            case 1: result.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: place)
            case 2: result.replaceSubrange(place..<end, with: Self.pieces[below(Self.pieces.count)])
            default: result.insert(contentsOf: result[place..<end], at: below(result.count + 1))
            }
        }
        return result
    }
}
