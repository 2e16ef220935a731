import DPSACore

/// Colours of a terminal, or none.
struct TextStyle: Sendable {
    /// What a piece of text is.
    enum Role: Sendable {
        case place, severity(Rule.Severity), help, source
    }

    /// Whether to colour at all.
    var isColoured: Bool

    /// Decides whether to colour.
    ///
    /// - Parameters:
    ///   - choice: the value of `--color`, which wins over everything.
    ///   - isTerminal: whether standard output is a terminal.
    ///   - environment: the variables of the process.
    static func forOutput(choice: String, isTerminal: Bool, environment: (String) -> String?) -> TextStyle {
        switch choice {
        case "always": return TextStyle(isColoured: true)
        case "never": return TextStyle(isColoured: false)
        default: break
        }
        if let value = environment("NO_COLOR"), !value.isEmpty { return TextStyle(isColoured: false) }
        if let value = environment("CLICOLOR_FORCE"), !value.isEmpty, value != "0" {
            return TextStyle(isColoured: true)
        }
        return TextStyle(isColoured: isTerminal && environment("TERM") != "dumb")
    }

    /// A text in its colour.
    func paint(_ text: String, _ role: Role) -> String {
        guard isColoured, !text.isEmpty else { return text }
        let code =
            switch role {
            case .place: "1"
            case .severity(.error), .severity(.danger): "1;31"
            case .severity(.warning): "1;33"
            case .severity(.note): "1;36"
            case .help: "1;32"
            case .source: "2"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
