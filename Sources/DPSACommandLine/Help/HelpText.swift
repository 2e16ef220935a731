/// `--help`, made from the table.
enum HelpText {
    /// The help on a command, or on the tool.
    static func page(of command: CommandDescription?) -> String {
        guard let command else { return overview }
        var text = TextLayout.wrapped(command.summary) + "\n\n"
        text += "usage: " + TextLayout.wrapped(command.usage, indentation: 7) + "\n"
        if !command.arguments.isEmpty {
            text += "\narguments:\n"
            text += TextLayout.table(command.arguments.map { (term: $0.usage, meaning: $0.summary) })
        }
        text += "\noptions:\n"
        text += TextLayout.table(
            command.options.map { (term: $0.spelling, meaning: meaning(of: $0)) }
                + CommandTable.standingOptions.map { (term: $0.spelling, meaning: $0.summary) }
        )
        for paragraph in command.details { text += "\n" + TextLayout.wrapped(paragraph) + "\n" }
        return text
    }

    /// What an option does, and the words that it takes.
    static func meaning(of option: OptionDescription) -> String {
        let words = option.kind.words
        // One word is no choice, and the summary has named it.
        return words.count < 2 ? option.summary : "\(option.summary): \(words.joined(separator: ", "))"
    }

    private static var overview: String {
        var text = TextLayout.wrapped(CommandTable.summary) + "\n\nusage: dpsac COMMAND ...\n\ncommands:\n"
        text += TextLayout.table(CommandTable.commands.map { (term: $0.name.rawValue, meaning: $0.summary) })
        text += "\noptions:\n"
        text += TextLayout.table(CommandTable.standingOptions.map { (term: $0.spelling, meaning: $0.summary) })
        text += "\nexit status:\n"
        text += TextLayout.table(
            CommandTable.exitStatuses.map { (term: String($0.status.rawValue), meaning: $0.meaning) }
        )
        return text + "\ndpsac help COMMAND tells more\n"
    }
}
