import DPSASyntax

/// Why a command could not do its work: the command line is wrong, or a file cannot be read or written.
package struct CommandError: Error, Equatable, Sendable {
    /// What is wrong: lower case, no full stop.
    ///
    /// Empty if nobody is left to read it.
    package var message: String
    /// What to do instead: an imperative or a question.
    var suggestion: String?

    /// Creates an error.
    package init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }

    /// An error of the file system about a path.
    init(cannot action: String, _ path: String, _ error: SystemError) {
        self.init("cannot \(action) `\(path)`: \(error.reason)")
    }

    /// A word that is none of those known.
    init(_ message: String, unknown word: String, among words: [String], otherwise: String? = nil) {
        self.init(
            message,
            suggestion: Spelling.nearest(to: word, in: words).map { "did you mean `\($0)`?" } ?? otherwise
        )
    }

    /// The reader of standard output has gone away: nothing to say, and nobody to say it to.
    static let outputClosed = CommandError("")
}
