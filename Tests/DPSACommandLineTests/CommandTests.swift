import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

@Suite struct CommandTests {
    @Test func theExecutableAnswersWithItsStatus() throws {
        let version = try dpsac(["--version"])
        #expect(version.status == 0)
        #expect(version.output == "dpsac 0.1.0 (language 1)\n")
        #expect(version.error == "")

        let help = try dpsac(["help", "check"])
        #expect(help.status == 0)
        #expect(help.output == HelpText.page(of: CommandTable.command("check")))

        let usage = try dpsac(["check", "--fromat", "json"])
        #expect(usage.status == 2)
        #expect(usage.output == "")
        #expect(usage.error == "error: unknown option `--fromat` of `check`\nhelp: did you mean `--format`?\n")

        let missing = try dpsac(["check", "no-such-file", "--format=json"])
        #expect(missing.status == 2)
        #expect(
            missing.output.contains("\"error\":{\"message\":\"cannot read `no-such-file`: no such file or directory\"")
        )
        #expect(try dpsac([]).status == 2)
        #expect(try dpsac(["help", "nothing"]).status == 2)
    }

    @Test func aClosedPipeIsNoNews() throws {
        let outcome = try dpsac(["manual"], shell: "(\"$0\" \"$@\"; echo $? >&2) | true")
        // The reader may also have been slow to leave.
        #expect(["0\n", "2\n"].contains(outcome.error))
    }

    @Test func initWritesAndNeverOverwrites() throws {
        try withDirectory { root in
            let outcome = try dpsac(["init", "new/project"], in: root)
            #expect(outcome.status == 0)
            #expect(outcome.output == "wrote new/project/CustomerAgreement.dpsa\nwrote new/project/Notes.dpsa\n")
            #expect(contents("\(root)/new/project/Notes.dpsa") == StarterFiles.notes)
            try write("mine", "\(root)/new/project/Notes.dpsa")
            try FileManager.default.removeItem(atPath: "\(root)/new/project/CustomerAgreement.dpsa")
            let second = try dpsac(["init", "new/project"], in: root)
            #expect(second.status == 2)
            #expect(second.error == "error: `new/project/Notes.dpsa` exists already; nothing was written\n")
            #expect(files(below: root) == ["new/project/Notes.dpsa"])
            #expect(contents("\(root)/new/project/Notes.dpsa") == "mine")
        }
    }

    @Test func newWritesAModule() throws {
        try withDirectory { root in
            let outcome = try dpsac(["new", "module", "Maps", "--under", "Legal.Terms"], in: root)
            #expect(outcome.status == 0)
            #expect(outcome.output == "wrote Maps.dpsa\n")
            #expect(contents("\(root)/Maps.dpsa")?.contains("module Maps \"Maps\" under Legal.Terms {") == true)
            #expect(try dpsac(["new", "module", "Maps", "--under", "Terms"], in: root).status == 2)
            for name in ["1x", "a/b", "é", "a b"] {
                #expect(try dpsac(["new", "module", name, "--under", "Terms"], in: root).status == 2)
            }
            #expect(files(below: root) == ["Maps.dpsa"])
        }
    }

    @Test func explainShowsPagesAndFamilies() throws {
        let recorder = Recorder()
        let command = ExplainCommand(rules: testRules, console: recorder.console())
        try command.run("ret900")
        #expect(
            recorder.output == """
                RET900 endless (danger, can be waived)

                finds what is endless

                It matters.

                wrong:

                    category Log {
                             ^^^
                    }

                right:

                    category Log {
                    }

                """
        )
        #expect(throws: CommandError("unknown rule `RET901`", suggestion: "did you mean `RET900`?")) {
            try command.run("RET901")
        }
        let list = command.list()
        #expect(list.contains("RET: retention\n  RET900 danger   endless\n"))
        let prefixes = ExplainCommand.families.map(\.prefix)
        #expect(prefixes == prefixes.sorted())
    }

    @Test(arguments: [
        ("https://example.com/", "https://example.com"), ("http://a.b/c//", "http://a.b/c"), ("", ""),
    ])
    func baseAddressesAreTrimmed(given: String, used: String) throws {
        #expect(try CompileCommand.baseURL(given) == used)
    }

    @Test(arguments: [
        "ftp://x", "https://", "example.com", "https://a b", "https://a\"b", "https://a?b", "https://a#b",
    ])
    func otherBaseAddressesAreRefused(given: String) {
        #expect(throws: CommandError.self) { try CompileCommand.baseURL(given) }
    }

    @Test func swiftFilesAreTakenApartWhereTheInputExists() throws {
        try withDirectory { root in
            try write("", "\(root)/a=b.dpsa")
            #expect(try CompileCommand.pair("\(root)/a=b.dpsa=o=1") == ("\(root)/a=b.dpsa", "o=1"))
            #expect(try CompileCommand.pair("x=y=z") == ("x", "y=z"))
            for value in ["x", "=x", "x="] { #expect(throws: CommandError.self) { try CompileCommand.pair(value) } }
        }
    }

    // MARK: compile

    private func compile(_ arguments: [String]) throws -> (status: DPSACommandLine.ExitStatus, recorder: Recorder) {
        let recorder = Recorder()
        let console = recorder.console()
        let parser = ArgumentParser { _ throws(CommandError) in [] }
        guard case .run(let parsed) = try parser.parse(["compile"] + arguments) else {
            throw CommandError("no command")
        }
        return (try CompileCommand(parsed, console: console).run(), recorder)
    }

    @Test func compileWritesBelowItsDirectory() throws {
        try withDirectory { root in
            try write("language 1\n", "\(root)/a b.dpsa")
            let arguments = [root, "--output", "\(root)/out", "--emit", "schema,html", "--depfile", "\(root)/d/x.d"]
            let (status, recorder) = try compile(arguments)
            #expect(status == .clean)
            #expect(recorder.output == "")
            // Without a document, there are the pages that every estate has.
            let pages = [
                "_headers", "all-data/data.csv", "all-data", "by-category", "by-recipient", "by-region", "by-system",
                "change-log",
                "glossary-of-terms", "index.html", "sub-processors",
            ].map { $0.contains("-") && !$0.contains(".") ? "html/\($0)/index.html" : "html/\($0)" }
            let written = files(below: "\(root)/out")
            #expect(written == [".dpsac-manifest.json"] + pages + ["schemas/dpsa-policy.schema.json"])
            let escaped = root.replacingOccurrences(of: " ", with: "\\ ")
            let rule = try #require(contents("\(root)/d/x.d")).split(separator: ":")
            #expect(rule.count == 2 && rule[1] == " \\\n  \(escaped)/a\\ b.dpsa\n")
            let targets = rule[0].split(separator: " \\\n").map(String.init).sorted()
            #expect(targets == written.dropFirst().map { "\(escaped)/out/\($0)" })
            #expect(try compile(arguments).recorder.error.contains("0 written, 13 unchanged, 0 removed"))
            #expect(try compile([root, "--output", "\(root)/out", "--emit", "html"]).status == .clean)
            #expect(files(below: "\(root)/out").contains("schemas/dpsa-policy.schema.json"))
        }
    }

    @Test func aDamagedManifestIsMentioned() throws {
        try withDirectory { root in
            try write("language 1\n", "\(root)/a.dpsa")
            _ = try compile([root, "--output", "\(root)/out"])
            try write("{", "\(root)/out/.dpsac-manifest.json")
            let (_, recorder) = try compile([root, "--output", "\(root)/out", "--emit", "html"])
            #expect(recorder.error.hasPrefix("warning: `\(root)/out/.dpsac-manifest.json` is damaged"))
            #expect(files(below: "\(root)/out").contains("schemas/dpsa-policy.schema.json"))
            let outputs = try #require(try Manifest.read(below: "\(root)/out")).outputs
            #expect(outputs.contains("html/index.html") && outputs.allSatisfy { $0.hasPrefix("html/") })
        }
    }

    @Test func swiftFilesHaveNoManifest() throws {
        try withDirectory { root in
            try write("language 1\n", "\(root)/a.dpsa")
            try write("language 1\n", "\(root)/b.dpsa")
            let (status, recorder) = try compile(["\(root)/b.dpsa", "--swift-file", "\(root)/a.dpsa=\(root)/o/A.swift"])
            #expect(status == .clean)
            #expect(recorder.output + recorder.error == "")
            #expect(files(below: "\(root)/o") == ["A.swift"])
            #expect(
                contents("\(root)/o/A.swift")?.hasPrefix(
                    "// Generated by dpsac \(DPSACVersion.text) from a.dpsa. Do not edit.\n"
                ) == true
            )
            #expect(throws: CommandError.self) {
                try compile([root, "--output", "o", "--swift-file", "\(root)/a.dpsa=\(root)/o/A.swift"])
            }
            #expect(throws: CommandError.self) {
                try compile([
                    "--swift-file", "\(root)/a.dpsa=\(root)/x/A", "--swift-file", "\(root)/b.dpsa=\(root)/x/A",
                ])
            }
            #expect(files(below: root) == ["a.dpsa", "b.dpsa", "o/A.swift"])
            #expect(!FileManager.default.fileExists(atPath: "\(root)/x"))
        }
    }

    /// Whether the compiler behind the command line finds documents at all.
    static let isCompilerConnected: Bool = {
        let file = SourceFile(path: "a", bytes: Array(StarterFiles.agreement(incorporating: "Notes").utf8))
        return !Compilation(files: [file], asOf: "2026-01-31").documents.isEmpty
    }()

    @Test(.enabled(if: isCompilerConnected))
    func theStartingFilesAreClean() throws {
        let texts = [StarterFiles.agreement(incorporating: "Notes"), StarterFiles.notes]
        let files = texts.enumerated().map { SourceFile(path: "\($0.offset).dpsa", bytes: Array($0.element.utf8)) }
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        #expect(compilation.findings.map(\.message) == [])
        #expect(compilation.documents.map(\.name) == ["CustomerAgreement", "Notes"])

        let module = StarterFiles.module("Notes", under: "CustomerAgreement")
        let more = [files[0], SourceFile(path: "m.dpsa", bytes: Array(module.utf8))]
        #expect(Compilation(files: more, asOf: "2026-01-31").findings.map(\.message) == [])
    }
}
