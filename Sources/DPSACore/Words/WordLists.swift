/// The words that rules look for in free text: `en.words`, embedded as text and read when the first text is checked.
struct WordLists: Sendable {
    private(set) var vague = PhraseList()
    private(set) var placeholders = PhraseList()
    private(set) var numbers: [String: Int32] = [:]
    private(set) var companyForms: Set<String> = []

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
            let position = starts[Int(byte)].firstIndex { phrases[Int($0)].bytes.count < bytes.count }
            starts[Int(byte)].insert(row, at: position ?? starts[Int(byte)].count)
        }
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
