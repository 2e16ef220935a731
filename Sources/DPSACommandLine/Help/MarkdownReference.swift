/// The reference for a README, made from the table.
enum MarkdownReference {
    /// The reference, without a heading of its own.
    static func text() -> String {
        var text = ""
        for command in CommandTable.commands {
            text +=
                "### `dpsac \(command.name.rawValue)`\n\n\(sentence(command.summary))\n\n```\n\(command.usage)\n```\n\n"
            let rows =
                command.arguments.map { ($0.usage, $0.summary) }
                + command.options.map { ($0.spelling, HelpText.meaning(of: $0)) }
            text += table(["Argument or option", "Meaning"], rows)
            for paragraph in command.details { text += escaped(paragraph) + "\n\n" }
        }
        text += "### Every command\n\n"
        text += table(["Option", "Meaning"], CommandTable.standingOptions.map { ($0.spelling, $0.summary) })
        text += "### Exit status\n\n"
        text += table(
            ["Status", "Meaning"],
            CommandTable.exitStatuses.map { (String($0.status.rawValue), $0.meaning) }
        )
        text += "### Environment\n\n"
        text += table(["Variable", "Meaning"], CommandTable.environment.map { ($0.name, $0.meaning) })
        return String(text.dropLast())
    }

    private static func table(_ heads: [String], _ rows: [(String, String)]) -> String {
        if rows.isEmpty { return "" }
        var text = "| \(heads.joined(separator: " | ")) |\n|\(String(repeating: " --- |", count: heads.count))\n"
        for (term, meaning) in rows {
            // In a table a bar ends the cell even within code.
            let cell = term.split(separator: "|").joined(separator: "\\|")
            text += "| `\(cell)` | \(escaped(meaning)) |\n"
        }
        return text + "\n"
    }

    private static func sentence(_ phrase: String) -> String {
        escaped(phrase.prefix(1).uppercased() + phrase.dropFirst()) + "."
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*_<>|[]".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }
}
