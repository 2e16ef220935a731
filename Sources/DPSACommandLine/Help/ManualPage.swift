import DPSACore

/// The manual page in roff, made from the table.
enum ManualPage {
    /// The page.
    static func text() -> String {
        var page = ".TH DPSAC 1 \"\" \"dpsac \(DPSACVersion.text)\" \"User Commands\"\n"
        page += ".SH NAME\ndpsac \\- \(escaped(CommandTable.summary))\n"
        page += ".SH SYNOPSIS\n"
        for command in CommandTable.commands { page += ".B \(escaped(command.usage))\n.br\n" }
        page += ".SH COMMANDS\n"
        for command in CommandTable.commands {
            page += ".SS \(escaped(command.name.rawValue))\n"
            page += line(sentence(command.summary))
            for argument in command.arguments { page += item(argument.usage, argument.summary) }
            for option in command.options { page += item(option.spelling, HelpText.meaning(of: option)) }
            for paragraph in command.details { page += ".PP\n" + line(paragraph) }
        }
        page += ".SH OPTIONS\nEvery command understands these.\n"
        for option in CommandTable.standingOptions { page += item(option.spelling, option.summary) }
        page += ".SH EXIT STATUS\n"
        for status in CommandTable.exitStatuses { page += item(String(status.status.rawValue), status.meaning) }
        page += ".SH ENVIRONMENT\n"
        for variable in CommandTable.environment { page += item(variable.name, variable.meaning) }
        return page
    }

    private static func item(_ term: String, _ meaning: String) -> String {
        ".TP\n.B \(escaped(term))\n" + line(sentence(meaning))
    }

    private static func sentence(_ phrase: String) -> String {
        phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
    }

    // A line that begins with a dot or a quote would be a request.
    private static func line(_ text: String) -> String {
        (text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + escaped(text) + "\n"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "~": escaped += "\\(ti"
            case "^": escaped += "\\(ha"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
