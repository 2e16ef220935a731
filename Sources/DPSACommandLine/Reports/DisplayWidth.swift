/// How many columns of a terminal a character takes.
enum DisplayWidth {
    /// The columns of what a reader sees as one character, such as an emoji made of several scalars.
    static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        if let first = scalars.first, first.value > 0xFF, first.properties.isEmoji {
            // However many scalars an emoji is joined from, it is one picture; U+FE0F asks for the coloured form.
            return first.properties.isEmojiPresentation || scalars.contains { $0.value == 0xFE0F } ? 2 : 1
        }
        return scalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns of a text.
    static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

    /// The columns of a scalar by itself.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        // The vowels and final consonants of Hangul join the syllable before them.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x1100 { return false }
        if scalar.properties.isEmojiPresentation { return true }
        var low = 0
        var high = wide.count
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < wide.count && wide[low].contains(scalar.value)
    }

    /// The blocks of East Asian wide and fullwidth characters; emoji are known to the standard library.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D37F, 0x1F200...0x1F2FF,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
