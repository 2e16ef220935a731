/// Lays out plain text for a terminal of 80 columns.
enum TextLayout {
    /// The widest line.
    static let width = 80

    /// Breaks the lines of a text between words.
    ///
    /// Lines that begin with a space are left as they are.
    ///
    /// - Parameters:
    ///   - text: the text; an empty line ends a paragraph.
    ///   - indentation: the columns before each line but the first, which the caller has begun.
    static func wrapped(_ text: String, indentation: Int = 0) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty || line.hasPrefix(" ") {
                lines.append(String(line))
                continue
            }
            var current = ""
            for word in line.split(separator: " ") {
                if !current.isEmpty, current.count + 1 + word.count > width - indentation {
                    lines.append(current)
                    current = ""
                }
                current += (current.isEmpty ? "" : " ") + word
            }
            lines.append(current)
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
    }

    /// Terms and what they mean, in two columns.
    static func table(_ rows: [(term: String, meaning: String)], indentation: Int = 2, column: Int = 26) -> String {
        var text = ""
        for row in rows {
            text += String(repeating: " ", count: indentation) + row.term
            let used = indentation + row.term.count
            if used + 2 > column {
                text += "\n" + String(repeating: " ", count: column)
            } else {
                text += String(repeating: " ", count: column - used)
            }
            text += wrapped(row.meaning, indentation: column) + "\n"
        }
        return text
    }
}
