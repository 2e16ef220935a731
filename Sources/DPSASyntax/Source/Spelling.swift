/// What the user may have meant.
public enum Spelling {
    /// The candidate nearest to a word, if one is near enough: a third of the word's length, at least one edit.
    ///
    /// Compared without regard to case first.  Names of more than 64 bytes get no suggestion, which bounds the work.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.utf8)
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        let limit = Swift.max(1, wanted.count / 3)
        var best: (distance: Int, text: String)?
        let lowered = lowercased(wanted)
        for candidate in candidates {
            let other = Array(candidate.utf8)
            guard abs(other.count - wanted.count) <= limit, other.count <= 64 else { continue }
            let distance = lowercased(other) == lowered ? 0 : self.distance(wanted, other)
            guard distance <= limit, distance < Swift.max(1, Swift.min(wanted.count, other.count)) else { continue }
            if let current = best,
                current.distance < distance || (current.distance == distance && current.text <= candidate)
            {
                continue
            }
            best = (distance, candidate)
        }
        return best?.text
    }

    private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment).
    public static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        var current = last
        for row in 0..<one.count {
            current[0] = row + 1
            for column in 0..<other.count {
                let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
                var least = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    least = Swift.min(least, beforeLast[column - 1] + 1)
                }
                current[column + 1] = least
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count]
    }
}
