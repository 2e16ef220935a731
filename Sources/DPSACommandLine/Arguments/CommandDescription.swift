/// A command of `dpsac` as the table describes it.
struct CommandDescription: Sendable {
    /// Which command this is.
    var name: CommandName
    /// What it does: an imperative, lower case, no full stop.
    var summary: String
    /// Its positional arguments, in order.
    var arguments: [ArgumentDescription] = []
    /// Its options, in the order in which they are shown; `--help` and `--version` go without saying.
    var options: [OptionDescription] = []
    /// More paragraphs of help.
    var details: [String] = []
    /// Whether `@FILE` stands for the arguments in a file.
    var readsArgumentFiles = false

    /// The option of a name.
    func option(_ name: String) -> OptionDescription? {
        for option in options where option.name.rawValue == name { return option }
        return nil
    }

    /// The command on one line: its arguments, and the options that it is seldom without.
    var usage: String {
        var usage = "dpsac \(name.rawValue)"
        for argument in arguments { usage += " \(argument.usage)" }
        for option in options where option.isShownInUsage { usage += " \(option.spelling)" }
        return options.allSatisfy(\.isShownInUsage) ? usage : usage + " [OPTION...]"
    }
}

/// The names of the commands.
enum CommandName: String, Sendable, CaseIterable {
    case `init`, new, compile, check, verdicts, waivers, explain, help, completions, manual
}

/// A positional argument.
struct ArgumentDescription: Sendable {
    /// How it is called in help, such as `PATH`; a fixed word is itself.
    var name: String
    /// What it is.
    var summary: String
    /// What it may contain.
    var kind = ValueKind.text
    /// Whether it can be left out.
    var isOptional = false
    /// Whether it can be repeated.
    var isRepeated = false

    /// The argument as usage lines show it.
    var usage: String {
        var usage = name
        if case .choice(let choices) = kind { usage = choices.joined(separator: "|") }
        if isRepeated { usage += "..." }
        return isOptional ? "[\(usage)]" : usage
    }
}

/// An option.
struct OptionDescription: Sendable {
    /// Its name, which is its spelling without the hyphens.
    var name: OptionName
    /// How its value is called in help; an option without one is a flag.
    var value: String?
    /// What it does.
    var summary: String
    /// What its value may be.
    var kind = ValueKind.text
    /// Whether it can be given more than once.
    var isRepeated = false
    /// Whether the command cannot do without it.
    var isRequired = false
    /// Whether the usage line names it.
    var isShownInUsage = false

    /// The option as help shows it: `--output DIR`.
    var spelling: String {
        guard let value else { return "--\(name.rawValue)" }
        return "--\(name.rawValue) \(value)"
    }
}

/// The names of the options.
enum OptionName: String, Sendable, CaseIterable {
    case access
    case asOf = "as-of"
    case baseURL = "base-url"
    case previous
    case color
    case depfile
    case emit
    case explainRetention = "explain-retention"
    case failOn = "fail-on"
    case fix
    case format
    case jobs
    case locale
    case maxFindings = "max-findings"
    case output
    case swiftFile = "swift-file"
    case under
    case watch
}

/// What the value of an option or argument may be.
enum ValueKind: Sendable, Equatable {
    /// Anything.
    case text
    /// The path of a file or directory.
    case path
    /// The path of a directory.
    case directory
    /// A whole number from 1.
    case number
    /// A day of the calendar, `2026-01-31`.
    case date
    /// One of these words.
    case choice([String])
    /// Some of these words, with commas between them.
    case list([String])

    /// The words to choose from.
    var words: [String] {
        switch self {
        case .choice(let words), .list(let words): words
        default: []
        }
    }
}
