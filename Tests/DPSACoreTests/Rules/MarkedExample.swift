import DPSASyntax

/// The source of a rule's example: its bytes without the marks, and the place that the marks enclose.
struct MarkedExample {
    private(set) var bytes: [UInt8] = []
    /// The marked ranges, in the order of their ends.
    private(set) var marks: [ByteRange] = []

    init(_ text: String) {
        var opened: [UInt32] = []
        var rest = Substring(text)
        while let character = rest.first {
            if let (escaped, length) = Self.escape(rest) {
                bytes += escaped
                rest = rest.dropFirst(length)
                continue
            }
            rest = rest.dropFirst()
            let place = UInt32(bytes.count)
            switch character {
            case "«": opened.append(place)
            case "»": marks.append(ByteRange(start: opened.popLast() ?? place, end: place))
            default: bytes += Array(String(character).utf8)
            }
        }
        // A mark that is never closed encloses nothing that a finding could have.
        for start in opened { marks.append(ByteRange(start: start, end: .max)) }
    }

    /// The bytes of an escape `\x{…}` at the beginning of a text, and how many characters it has.
    private static func escape(_ text: Substring) -> (bytes: [UInt8], length: Int)? {
        guard text.hasPrefix(#"\x{"#), let end = text.firstIndex(of: "}") else { return nil }
        let digits = text[text.index(text.startIndex, offsetBy: 3)..<end]
        guard let value = UInt32(digits, radix: 16) else { return nil }
        let length = text.distance(from: text.startIndex, to: end) + 1
        if digits.count == 2 { return ([UInt8(value)], length) }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        return (Array(String(Character(scalar)).utf8), length)
    }
}
