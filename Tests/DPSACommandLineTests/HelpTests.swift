import Foundation
import Testing

@testable import DPSACommandLine

@Suite struct HelpTests {
    @Test func everyOptionAndCommandIsInTheTableOnceOrMore() {
        let names = CommandTable.commands.flatMap { $0.options.map(\.name) }
        for name in OptionName.allCases { #expect(names.contains(name), "no command has \(name)") }
        #expect(CommandTable.commands.map(\.name.rawValue).sorted() == CommandName.allCases.map(\.rawValue).sorted())
        for command in CommandTable.commands {
            let own = command.options.map(\.name.rawValue)
            #expect(Set(own).count == own.count)
        }
    }

    @Test func phrasesOfTheTableKeepTheHouseStyle() {
        for command in CommandTable.commands {
            let phrases = [command.summary] + command.arguments.map(\.summary) + command.options.map(\.summary)
            for phrase in phrases {
                #expect(!phrase.hasSuffix("."), "\(phrase)")
                #expect(phrase.first?.isUppercase == false, "\(phrase)")
            }
        }
    }

    @Test(arguments: CommandTable.commands.map(\.name))
    func everyFormOfHelpNamesEveryOption(name: CommandName) throws {
        let command = try #require(CommandTable.command(name.rawValue))
        let help = HelpText.page(of: command)
        let manual = ManualPage.text().replacingOccurrences(of: "\\-", with: "-")
        let reference = MarkdownReference.text()
        #expect(HelpText.page(of: nil).contains("  \(name.rawValue) "))
        #expect(reference.contains("### `dpsac \(name.rawValue)`"))
        #expect(manual.contains(".SS \(name.rawValue)\n"))
        for option in command.options {
            #expect(help.contains("  \(option.spelling)"))
            #expect(manual.contains(".B \(option.spelling)\n"))
            #expect(reference.contains("| `\(option.spelling)` |"))
            for shell in ["bash", "zsh", "fish"] {
                let script = Completions.script(for: shell)
                #expect(script.contains((shell == "fish" ? "-l " : "--") + option.name.rawValue))
                for word in option.kind.words { #expect(script.contains(word)) }
            }
        }
    }

    @Test func helpFitsATerminal() {
        for page in [HelpText.page(of: nil)] + CommandTable.commands.map(HelpText.page) {
            for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
            #expect(page.hasSuffix("\n"))
            #expect(!page.contains("  \n"))
        }
    }

    @Test func theHelpOfNewReadsAsFollows() throws {
        #expect(
            HelpText.page(of: CommandTable.command("new")) == """
                write one more module

                usage: dpsac new module NAME --under PARENT

                arguments:
                  module                  the word itself
                  NAME                    the name of the module: letters, digits and _

                options:
                  --under PARENT          the agreement above the module
                  -h, --help              show this help
                  --version               show the version of the tool and of the language

                Writes NAME.dpsa into the working directory. A file that exists is never
                overwritten.

                """
        )
    }

    @Test(arguments: [
        (["dpsac", "ch"], "check"), (["dpsac", "check", "--fo"], "--format"),
        (["dpsac", "check", "--format", "j"], "json"), (["dpsac", "check", "--format", "=", "j"], "json"),
        (["dpsac", "compile", "--acc"], "--access"), (["dpsac", "completions", "z"], "zsh"),
        (["dpsac", "help", "comp"], "compile completions"), (["dpsac", "compile", "--vers"], "--version"),
    ])
    func bashCompletes(words: [String], expected: String) throws {
        let script = """
            \(Completions.script(for: "bash"))
            COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
            _dpsac
            echo "${COMPREPLY[*]}"
            """
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(output == expected + "\n")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
    func theManualPageIsFreeOfWarnings() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/groff")
        process.arguments = ["-man", "-ww", "-Tutf8"]
        let (input, output, error) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, error)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(ManualPage.text().utf8))
        try input.fileHandleForWriting.close()
        let page = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "")
        #expect(page.contains("Write one more module."))
    }
}
