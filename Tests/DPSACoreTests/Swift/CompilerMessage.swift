/// A message of the Swift compiler.
struct CompilerMessage: Hashable {
    /// The base name of the file.
    var file: String
    var line: Int
    /// `error`, `warning` or `note`.
    var severity: String
    var text: String

    /// Reads the messages in what the compiler printed; excerpts of the source are passed over.
    static func all(in output: String) -> [CompilerMessage] {
        output.split(separator: "\n").compactMap { line in
            guard let match = line.wholeMatch(of: /(?:.*\/)?([^\/: ]+\.swift):(\d+):\d+: (error|warning|note): (.*)/),
                let number = Int(match.2)
            else { return nil }
            return CompilerMessage(
                file: String(match.1),
                line: number,
                severity: String(match.3),
                text: String(match.4)
            )
        }
    }
}
