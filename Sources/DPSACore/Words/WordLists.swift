/// The words that rules look for in free text: `en.words`, embedded as text and read when the first text is checked.
struct WordLists: Sendable {
    private(set) var vague = PhraseList()
    private(set) var placeholders = PhraseList()
    private(set) var numbers: [String: Int32] = [:]
    private(set) var companyForms: Set<String> = []
    /// By a word in small letters: the names of Standard that people mean by it.
    private(set) var synonyms: [String: [String]] = [:]

    /// The lists of English.
    static let english = WordLists(parsing: "\(englishWords)")

    /// Reads lists: a phrase a line, below the name of its list in brackets.
    init(parsing text: String) {
        var list = ""
        for var line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("["), line.hasSuffix("]"), line.utf8.count > 2 {
                list = String(line.dropFirst().dropLast())
                continue
            }
            if line.hasPrefix("\""), line.hasSuffix("\""), line.utf8.count > 2 { line = line.dropFirst().dropLast() }
            switch list {
            case "vague": vague.add(Array(line.utf8), ignoringCase: true, meaning: 0)
            case "placeholder": placeholders.add(Array(line.utf8), ignoringCase: false, meaning: 0)
            case "number":
                let words = line.split(separator: " ")
                if words.count == 2, let number = Int32(words[1]) { numbers[String(words[0])] = number }
            case "synonym":
                let words = line.split(separator: " ").map(String.init)
                if words.count == 2 { synonyms[words[0], default: []].append(words[1]) }
            default: companyForms.insert(String(line))
            }
        }
    }
}

/// Phrases to be found in texts, each with a number that says what it stands for.
///
/// A phrase that begins or ends with a letter or digit is found between characters that are neither.
struct PhraseList: Sendable {
    /// A phrase that was found, and where.
    struct Match {
        var range: Range<Int>
        var meaning: Int32
    }

    private struct Phrase {
        var bytes: [UInt8]
        var ignoresCase: Bool
        var meaning: Int32
    }

    private var phrases: [Phrase] = []
    /// By first byte: the phrases that begin so, the longest first.
    private var starts = [[Int32]](repeating: [], count: 256)
    /// By byte: whether any phrase begins so.
    private var isStart = [Bool](repeating: false, count: 256)

    /// The same as bits, for a quick look.
    private var startBits = InlineBits()

    /// Whether there are no phrases.
    var isEmpty: Bool { phrases.isEmpty }

    /// Adds a phrase.
    mutating func add(_ bytes: [UInt8], ignoringCase: Bool, meaning: Int32) {
        guard let first = bytes.first else { return }
        let row = Int32(phrases.count)
        phrases.append(
            Phrase(bytes: ignoringCase ? bytes.map(Self.lowered) : bytes, ignoresCase: ignoringCase, meaning: meaning)
        )
        var firsts = [first]
        if ignoringCase, Self.isLetter(first) { firsts = [first | 0x20, first & 0xDF] }
        for byte in firsts {
            isStart[Int(byte)] = true
            startBits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
            let position = starts[Int(byte)].firstIndex { phrases[Int($0)].bytes.count < bytes.count }
            starts[Int(byte)].insert(row, at: position ?? starts[Int(byte)].count)
        }
    }

    /// Whether a phrase can begin anywhere in a part of a text, as far as first bytes tell.
    @inline(__always)
    func mayBegin(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var isInWord = false
        for position in range {
            let byte = text[position]
            let isLetter = Self.isWord(byte)
            if !(isInWord && isLetter), startBits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 { return true }
            isInWord = isLetter
        }
        return false
    }

    /// The first phrase in a part of a text, the longest of those that begin at the same place.
    func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Match? {
        isStart.withUnsafeBufferPointer { isStart in
            var position = range.lowerBound
            while position < range.upperBound {
                if isStart[Int(text[position])], let match = match(in: text, at: position, range) { return match }
                position += 1
            }
            return nil
        }
    }

    private func match(in text: UnsafeBufferPointer<UInt8>, at position: Int, _ range: Range<Int>) -> Match? {
        if position > range.lowerBound, Self.isWord(text[position - 1]), Self.isWord(text[position]) { return nil }
        for row in starts[Int(text[position])] {
            let phrase = phrases[Int(row)]
            let end = position + phrase.bytes.count
            guard end <= range.upperBound else { continue }
            if end < range.upperBound, Self.isWord(text[end]), Self.isWord(text[end - 1]) { continue }
            var isEqual = true
            for offset in 0..<phrase.bytes.count where isEqual {
                let byte = text[position + offset]
                isEqual = phrase.bytes[offset] == (phrase.ignoresCase ? Self.lowered(byte) : byte)
            }
            if isEqual { return Match(range: position..<end, meaning: phrase.meaning) }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }

    private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// 256 bits without memory of their own.
struct InlineBits: Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// Bits 64 × index and those after it.
    subscript(index: Int) -> UInt64 {
        @inline(__always)
        get {
            switch index {
            case 0: words.0
            case 1: words.1
            case 2: words.2
            default: words.3
            }
        }
        set {
            switch index {
            case 0: words.0 = newValue
            case 1: words.1 = newValue
            case 2: words.2 = newValue
            default: words.3 = newValue
            }
        }
    }
}
