/// What a command line asks for.
enum Request: Sendable {
    /// Help on a command, or on the tool.
    case help(CommandDescription?)
    /// The version.
    case version
    /// A command.
    case run(ParsedArguments)
}

/// The arguments of one command, checked against the table.
struct ParsedArguments: Sendable {
    /// The command.
    var command: CommandDescription
    /// The positional arguments.
    var arguments: [String] = []
    /// The options given, in the order given, with the value of those that have one.
    private(set) var options: [(name: OptionName, value: String)] = []

    /// Whether an option is given.
    func has(_ name: OptionName) -> Bool { options.contains { $0.name == name } }

    /// The value of an option.
    func value(_ name: OptionName) -> String? { options.first { $0.name == name }?.value }

    /// All values of an option that can be repeated.
    func values(_ name: OptionName) -> [String] { options.filter { $0.name == name }.map(\.value) }

    /// The parts of a value with commas.
    func list(_ name: OptionName) -> [String]? {
        value(name).map { $0.split(separator: ",").map(String.init) }
    }

    /// The value of an option that takes a number.
    func number(_ name: OptionName) -> Int? { value(name).flatMap { Int($0) } }

    fileprivate mutating func add(_ name: OptionName, _ value: String) { options.append((name, value)) }
}

/// Reads a command line by the table.
struct ArgumentParser {
    /// Reads the lines of an `@FILE`.
    var readArgumentFile: (String) throws(CommandError) -> [String]

    /// Parses the arguments that follow the name of the tool.
    func parse(_ arguments: [String]) throws(CommandError) -> Request {
        guard let first = arguments.first else {
            throw CommandError("missing command", suggestion: "see `dpsac --help`")
        }
        if first == "--help" || first == "-h" { return .help(nil) }
        if first == "--version" { return .version }
        guard let command = CommandTable.command(first) else {
            if first.hasPrefix("-"), first != "-" {
                throw CommandError(
                    "unknown option `\(first)`",
                    unknown: first,
                    among: ["--help", "--version"],
                    otherwise: "name a command first; see `dpsac --help`"
                )
            }
            throw CommandError(
                "unknown command `\(first)`",
                unknown: first,
                among: CommandTable.commands.map(\.name.rawValue),
                otherwise: "see `dpsac --help`"
            )
        }
        return try parse(command, try expanded(Array(arguments.dropFirst()), for: command))
    }

    /// The format that a command line asks for, even one that cannot be parsed: whoever reads JSON must get JSON.
    static func format(askedForBy arguments: [String]) -> ReportFormat? {
        let beforePaths = arguments.prefix { $0 != "--" }
        for (index, argument) in beforePaths.enumerated() {
            if argument.hasPrefix("--format=") {
                return ReportFormat(rawValue: String(argument.dropFirst("--format=".count)))
            }
            if argument == "--format", index + 1 < beforePaths.count {
                return ReportFormat(rawValue: beforePaths[index + 1])
            }
        }
        return nil
    }

    private func parse(_ command: CommandDescription, _ arguments: [String]) throws(CommandError) -> Request {
        var parsed = ParsedArguments(command: command)
        var index = 0
        var onlyArguments = false
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            if onlyArguments || !argument.hasPrefix("-") {
                parsed.arguments.append(argument)
            } else if argument == "--" {
                onlyArguments = true
            } else if argument == "--help" || argument == "-h" {
                return .help(command)
            } else if argument == "--version" {
                return .version
            } else if argument == "-" {
                throw CommandError(
                    "standard input cannot be read as a file",
                    suggestion: "write `./-` for a file of the name `-`"
                )
            } else {
                let (option, value) = try split(argument, of: command)
                if !option.isRepeated, parsed.has(option.name) {
                    throw CommandError("option `--\(option.name.rawValue)` is given twice")
                }
                guard let placeholder = option.value else {
                    if value != nil { throw CommandError("option `--\(option.name.rawValue)` takes no value") }
                    parsed.add(option.name, "")
                    continue
                }
                var given = value
                if given == nil, index < arguments.count, !arguments[index].hasPrefix("-") {
                    given = arguments[index]
                    index += 1
                }
                guard let given, !given.isEmpty else {
                    throw CommandError(
                        "option `--\(option.name.rawValue)` needs a value",
                        suggestion: "write `--\(option.name.rawValue)=\(placeholder)`"
                    )
                }
                try check(given, option.kind, "value `\(given)` of `--\(option.name.rawValue)`")
                parsed.add(option.name, given)
            }
        }
        try checkArguments(of: parsed)
        return .run(parsed)
    }

    private func split(
        _ argument: String,
        of command: CommandDescription
    ) throws(CommandError) -> (OptionDescription, String?) {
        var spelling = argument
        var value: String?
        if let sign = argument.firstIndex(of: "=") {
            spelling = String(argument[..<sign])
            value = String(argument[argument.index(after: sign)...])
        }
        if spelling.hasPrefix("--"), let option = command.option(String(spelling.dropFirst(2))) {
            return (option, value)
        }
        throw CommandError(
            "unknown option `\(spelling)` of `\(command.name.rawValue)`",
            unknown: spelling,
            among: command.options.map { "--\($0.name.rawValue)" } + ["--help", "--version"],
            otherwise: "see `dpsac \(command.name.rawValue) --help`"
        )
    }

    private func checkArguments(of parsed: ParsedArguments) throws(CommandError) {
        let command = parsed.command
        let help = "see `dpsac \(command.name.rawValue) --help`"
        for (index, argument) in command.arguments.enumerated() {
            // Which files to compile may also be said by --swift-file.
            if index >= parsed.arguments.count, !argument.isOptional, !parsed.has(.swiftFile) {
                throw CommandError(
                    "missing argument `\(argument.usage)` of `\(command.name.rawValue)`",
                    suggestion: help
                )
            }
            if index < parsed.arguments.count {
                try check(parsed.arguments[index], argument.kind, "argument `\(parsed.arguments[index])`")
            }
        }
        if parsed.arguments.count > command.arguments.count, command.arguments.last?.isRepeated != true {
            throw CommandError("unexpected argument `\(parsed.arguments[command.arguments.count])`", suggestion: help)
        }
        for argument in parsed.arguments where argument.isEmpty {
            throw CommandError("an argument is empty", suggestion: help)
        }
        for option in command.options where option.isRequired && !parsed.has(option.name) {
            throw CommandError("missing option `\(option.spelling)` of `\(command.name.rawValue)`", suggestion: help)
        }
    }

    private func check(_ value: String, _ kind: ValueKind, _ what: String) throws(CommandError) {
        switch kind {
        case .text, .path, .directory: break
        case .number:
            guard let number = Int(value), number > 0 else {
                throw CommandError("\(what) is not a whole number from 1")
            }
        case .date:
            guard CalendarDate.isValid(value) else { throw CommandError("\(what) is not a date such as 2026-01-31") }
        case .choice(let words):
            try check(value, among: words, what)
        case .list(let words):
            for word in value.split(separator: ",", omittingEmptySubsequences: false) {
                try check(String(word), among: words, "`\(word)` in \(what)")
            }
        }
    }

    private func check(_ word: String, among words: [String], _ what: String) throws(CommandError) {
        if words.contains(word) { return }
        let known = words.map { "`\($0)`" }.joined(separator: ", ")
        throw CommandError(
            "\(what) is not known; known \(words.count == 1 ? "is" : "are") \(known)",
            unknown: word,
            among: words
        )
    }

    private func expanded(
        _ arguments: [String],
        for command: CommandDescription
    ) throws(CommandError) -> [String] {
        guard command.readsArgumentFiles else { return arguments }
        var expanded: [String] = []
        var onlyArguments = false
        for argument in arguments {
            if argument == "--" { onlyArguments = true }
            guard !onlyArguments, argument.hasPrefix("@") else {
                expanded.append(argument)
                continue
            }
            let lines = try readArgumentFile(String(argument.dropFirst()))
            // A file may end the options for what follows it as well.
            if lines.contains("--") { onlyArguments = true }
            expanded += lines
        }
        return expanded
    }
}

/// Days of the calendar as text.
enum CalendarDate {
    /// Whether a text is a day such as `2024-02-29`.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
        guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]) else {
            return false
        }
        guard year > 0, (1...12).contains(month), day > 0 else { return false }
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= days[month - 1]
    }

    /// A day as text.
    static func text(year: Int, month: Int, day: Int) -> String {
        "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
