/// Finds the word that was meant.
enum Spelling {
    /// The candidate nearest to a misspelt word, if one is near: at most a third of its letters apart, or one letter.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let lowered = word.lowercased()
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = distance(from: lowered, to: candidate.lowercased())
            guard distance <= max(1, word.count / 3) else { continue }
            if let best, best.distance <= distance { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours from one word to another: Damerau's distance,
    /// each place edited once.
    static func distance(from one: String, to other: String) -> Int {
        let left = Array(one.unicodeScalars)
        let right = Array(other.unicodeScalars)
        // A long word is no misspelling of any of ours, and the table below is quadratic.
        guard abs(left.count - right.count) < 32, left.count < 256 else { return Int.max }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let replacement = last[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(replacement, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
