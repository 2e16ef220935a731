import DPSASyntax
import Testing

@testable import DPSACommandLine

@Suite struct ArgumentParserTests {
    private func parse(_ arguments: [String], files: [String: [String]] = [:]) throws(CommandError) -> ParsedArguments {
        let parser = ArgumentParser { path throws(CommandError) in
            guard let lines = files[path] else { throw CommandError("no file `\(path)`") }
            return lines
        }
        guard case .run(let parsed) = try parser.parse(arguments) else { throw CommandError("no command") }
        return parsed
    }

    private func error(_ arguments: [String]) -> CommandError? {
        do {
            _ = try parse(arguments)
            return nil
        } catch {
            return error
        }
    }

    @Test func valuesFollowASpaceOrASign() throws {
        let parsed = try parse(["check", "a.dpsa", "--format", "json", "--max-findings=7", "b"])
        #expect(parsed.value(.format) == "json")
        #expect(parsed.number(.maxFindings) == 7)
        #expect(parsed.arguments == ["a.dpsa", "b"])
    }

    @Test func twoHyphensEndTheOptions() throws {
        let parsed = try parse(["check", "--", "--watch", "-x", "@list"])
        #expect(parsed.arguments == ["--watch", "-x", "@list"])
        #expect(!parsed.has(.watch))
    }

    @Test func anOptionCanBeRepeatedOnlyIfTheTableSaysSo() throws {
        let parsed = try parse(["compile", "--swift-file", "a=b", "--swift-file=c=d"])
        #expect(parsed.values(.swiftFile) == ["a=b", "c=d"])
        #expect(error(["check", "a", "--watch", "--watch"])?.message == "option `--watch` is given twice")
    }

    @Test func filesOfArgumentsBelongToCompile() throws {
        let parsed = try parse(["compile", "@list", "--jobs", "2"], files: ["list": ["a b.dpsa", "--output", "x=y"]])
        #expect(parsed.arguments == ["a b.dpsa"])
        #expect(parsed.value(.output) == "x=y")
        #expect(try parse(["check", "@list"]).arguments == ["@list"])
        #expect(try parse(["compile", "--output=o", "--", "@list"]).arguments == ["@list"])
    }

    @Test(arguments: [
        (["chekc"], "unknown command `chekc`", "did you mean `check`?"),
        (["complie"], "unknown command `complie`", "did you mean `compile`?"),
        (["zzz"], "unknown command `zzz`", "see `dpsac --help`"),
        ([], "missing command", "see `dpsac --help`"),
        (["--vresion"], "unknown option `--vresion`", "did you mean `--version`?"),
        (["check", "--fromat", "json", "a"], "unknown option `--fromat` of `check`", "did you mean `--format`?"),
        (["compile", "--ouput=x", "a"], "unknown option `--ouput` of `compile`", "did you mean `--output`?"),
        (["check", "-x", "a"], "unknown option `-x` of `check`", "see `dpsac check --help`"),
        (["check", "--output", "x", "a"], "unknown option `--output` of `check`", "see `dpsac check --help`"),
        (["check"], "missing argument `PATH...` of `check`", "see `dpsac check --help`"),
        (["new", "module", "X"], "missing option `--under PARENT` of `new`", "see `dpsac new --help`"),
        (["explain", "A", "B"], "unexpected argument `B`", "see `dpsac explain --help`"),
        (["check", "a", "--as-of"], "option `--as-of` needs a value", "write `--as-of=DATE`"),
        (["check", "a", "--as-of", "--watch"], "option `--as-of` needs a value", "write `--as-of=DATE`"),
        (["check", "a", "--as-of="], "option `--as-of` needs a value", "write `--as-of=DATE`"),
        (["check", "-"], "standard input cannot be read as a file", "write `./-` for a file of the name `-`"),
        (
            ["completions", "fsh"], "argument `fsh` is not known; known are `bash`, `zsh`, `fish`",
            "did you mean `fish`?"
        ),
        (
            ["compile", "a", "--emit", "swift,shema"],
            "`shema` in value `swift,shema` of `--emit` is not known; known are `swift`, `schema`, `html`, `dpv`",
            "did you mean `schema`?"
        ),
    ])
    func aMistakeNamesWhatWasMeant(arguments: [String], message: String, suggestion: String) {
        #expect(error(arguments) == CommandError(message, suggestion: suggestion))
    }

    @Test(arguments: [
        (["check", "a", "--watch=yes"], "option `--watch` takes no value"),
        (["check", "a", "--max-findings", "0"], "value `0` of `--max-findings` is not a whole number from 1"),
        (["check", "a", "--max-findings", "x"], "value `x` of `--max-findings` is not a whole number from 1"),
        (["check", "a", "--as-of", "2023-02-29"], "value `2023-02-29` of `--as-of` is not a date such as 2026-01-31"),
        (
            ["check", "a", "--format", "xml"],
            "value `xml` of `--format` is not known; known are `text`, `json`, `sarif`, `github`"
        ),
        (
            ["compile", "a", "--locale", "en,xx"],
            "`xx` in value `en,xx` of `--locale` is not known; known are "
                + "`en`, `id`, `zh-Hans`, `de`, `ja`, `fr`, `es`, `pt`, `ar`"
        ),
        (["check", ""], "an argument is empty"),
    ])
    func aWrongValueIsRefused(arguments: [String], message: String) {
        #expect(error(arguments)?.message == message)
    }

    @Test(arguments: CommandTable.commands.map(\.name))
    func helpAndVersionAreUnderstoodEverywhere(name: CommandName) throws {
        let parser = ArgumentParser { _ throws(CommandError) in [] }
        for option in ["--help", "-h"] {
            guard case .help(let command?) = try parser.parse([name.rawValue, option]) else {
                Issue.record("no help on \(name)")
                continue
            }
            #expect(command.name == name)
        }
        guard case .version = try parser.parse([name.rawValue, "--version"]) else {
            Issue.record("no version of \(name)")
            return
        }
    }

    @Test(arguments: [
        ("check", "chekc", 1), ("check", "check", 0), ("ab", "ba", 1), ("", "abc", 3), ("format", "fmt", 3),
        ("kitten", "sitting", 3),
    ])
    func distancesAreDamerau(one: String, other: String, distance: Int) {
        #expect(Spelling.distance(Array(one.utf8), Array(other.utf8)) == distance)
        #expect(Spelling.distance(Array(other.utf8), Array(one.utf8)) == distance)
    }

    @Test func whatIsFarIsNotSuggested() {
        #expect(Spelling.nearest(to: "xyz", in: ["check", "new"]) == nil)
        #expect(Spelling.nearest(to: "mew", in: ["check", "new"]) == "new")
        #expect(Spelling.nearest(to: String(repeating: "a", count: 100_000), in: ["check"]) == nil)
    }

    @Test(arguments: [("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true)])
    func leapYearsAreKnown(date: String, isValid: Bool) { #expect(CalendarDate.isValid(date) == isValid) }

    @Test(arguments: [
        "", "2024-1-1", "2024-13-01", "2024-00-01", "2024-01-00", "2024-04-31", "+024-01-01", "２024-01-1",
    ])
    func whatIsNoDateIsRefused(date: String) { #expect(!CalendarDate.isValid(date)) }
}
