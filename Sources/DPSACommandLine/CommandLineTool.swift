import DPSACore

/// The command `dpsac`.
public enum CommandLineTool {
    /// Runs the command line of this process and ends the process.
    public static func run() -> Never {
        OperatingSystem.letWritesFail()
        OperatingSystem.exit(run(Array(CommandLine.arguments.dropFirst()), on: .process))
    }

    /// Runs a command line.
    static func run(_ arguments: [String], on console: Console) -> ExitStatus {
        let parser = ArgumentParser(readArgumentFile: readArgumentFile)
        var isUsage = true
        do throws(CommandError) {
            let request = try parser.parse(arguments)
            isUsage = false
            switch request {
            case .version:
                try console.print(CommandTable.versionLine + "\n")
                return .clean
            case .help(let command):
                try console.print(HelpText.page(of: command))
                return .clean
            case .run(let parsed):
                return try run(parsed, on: console)
            }
        } catch {
            report(error, isUsage: isUsage, as: format(askedForBy: arguments), on: console)
            return .failure
        }
    }

    private static func run(_ parsed: ParsedArguments, on console: Console) throws(CommandError) -> ExitStatus {
        switch parsed.command.name {
        case .`init`: try StarterCommand(console: console).initialize(parsed.arguments.first ?? ".")
        case .new:
            try StarterCommand(console: console).makeModule(parsed.arguments[1], under: parsed.value(.under) ?? "")
        case .compile: return try CompileCommand(parsed, console: console).run()
        case .check: return try CheckCommand(parsed, console: console).run()
        case .verdicts: return try VerdictsCommand(parsed, console: console).run()
        case .waivers: return try WaiversCommand(parsed, console: console).run()
        case .explain: try ExplainCommand(rules: .standard, console: console).run(parsed.arguments.first)
        case .help: try help(on: parsed.arguments.first, console)
        case .completions: try console.print(Completions.script(for: parsed.arguments[0]))
        case .manual:
            try console.print(parsed.value(.format) == "markdown" ? MarkdownReference.text() : ManualPage.text())
        }
        return .clean
    }

    private static func help(on name: String?, _ console: Console) throws(CommandError) {
        guard let name else { return try console.print(HelpText.page(of: nil)) }
        guard let command = CommandTable.command(name) else {
            throw CommandError(
                "unknown command `\(name)`",
                unknown: name,
                among: CommandTable.commands.map(\.name.rawValue),
                otherwise: "see `dpsac --help`"
            )
        }
        try console.print(HelpText.page(of: command))
    }

    private static func report(
        _ error: CommandError,
        isUsage: Bool,
        as format: ReportFormat,
        on console: Console
    ) {
        if error == .outputClosed { return }
        console.notice(error)
        let bytes = format.bytes(of: error, isUsage: isUsage)
        // Should this fail too, the notice has said everything.
        if !bytes.isEmpty { try? console.print(bytes) }
    }

    private static func format(askedForBy arguments: [String]) -> ReportFormat {
        if let format = ArgumentParser.format(askedForBy: arguments) { return format }
        for argument in arguments where argument.hasPrefix("@") {
            if let lines = try? readArgumentFile(String(argument.dropFirst())),
                let format = ArgumentParser.format(askedForBy: lines)
            {
                return format
            }
        }
        return .text
    }

    private static func readArgumentFile(_ path: String) throws(CommandError) -> [String] {
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path).bytes
        } catch {
            throw CommandError(cannot: "read the arguments in", path, error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandError("the arguments in `\(path)` are not valid UTF-8")
        }
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("@") {
                throw CommandError("`\(line)` in `\(path)`: files of arguments cannot name others")
            }
            lines.append(String(line))
        }
        return lines
    }
}
