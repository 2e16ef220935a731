import Foundation
import Testing

@testable import DPSACommandLine

/// What cannot be read or written is named, with the reason, and nothing else happens.
@Suite struct BadInputTests {
    /// A clean project: an agreement and a module, in two files.
    private static let agreement = """
        language 1
        agreement Terms "Terms" {
            role processor
            clause "1" { incorporates Notes }
        }

        """
    private static let module = """
        language 1
        module Notes "Notes" under Terms {
            category Pages "Pages" {
                fields { body: text "Text" }
                used for ProvideFeature
                stored in ProviderSystems
                retain 30 days after Creation
            }
        }

        """

    /// Modules enough for several threads.
    private static let moreModules = (1...12).map { number in
        """
        module More\(number) "More" under Terms {
            override not listed because "of the tests"
            category Pages "Pages" {
                fields { body: text "Text" }
                used for ProvideFeature
                not stored
            }
        }

        """
    }
    .joined()

    /// A run that must fail.
    struct Run: Sendable, CustomTestStringConvertible {
        var name: String
        /// What lies in the directory besides the project, by path; a path that ends in `/` is a directory.
        var files: [String: String] = [:]
        /// Whether a run has succeeded before, in `out`.
        var hasOutputs = false
        var arguments: [String]
        var shell = "exec \"$0\" \"$@\""
        /// What standard error says.
        var error: String

        var testDescription: String { name }

        /// `compile` with the project and further arguments.
        static func compile(_ arguments: String...) -> [String] { ["compile", "project"] + arguments }

        private static let longName = String(repeating: "x", count: 300)

        static let all = [
            Run(
                name: "unknown option",
                arguments: ["check", "project", "--fial-on", "note"],
                error: "error: unknown option `--fial-on` of `check`\nhelp: did you mean `--fail-on`?\n"
            ),
            Run(
                name: "unknown command",
                arguments: ["chekc", "project"],
                error: "error: unknown command `chekc`\nhelp: did you mean `check`?\n"
            ),
            Run(
                name: "unknown value",
                arguments: compile("--output", "out", "--emit", "swift,htlm"),
                error: "error: `htlm` in value `swift,htlm` of `--emit` is not known; "
                    + "known are `swift`, `schema`, `html`, `dpv`\nhelp: did you mean `html`?\n"
            ),
            Run(
                name: "nothing to compile",
                files: ["empty/notes.txt": "no source"],
                arguments: ["compile", "empty", "--output", "out"],
                error: "error: no .dpsa file below `empty`\n"
            ),
            Run(
                name: "a missing file",
                arguments: ["check", "project", "project/Other.dpsa"],
                error: "error: cannot read `project/Other.dpsa`: no such file or directory\n"
            ),
            Run(
                name: "a path through a file",
                arguments: compile("project/Notes.dpsa/Other.dpsa", "--output", "out"),
                error: "error: cannot read `project/Notes.dpsa/Other.dpsa`: not a directory\n"
            ),
            Run(
                name: "a directory in place of a source",
                files: ["project/Other.dpsa/": ""],
                arguments: ["check", "project/Other.dpsa"],
                error: "error: no .dpsa file below `project/Other.dpsa`\n"
            ),
            Run(
                name: "a directory in place of a file of arguments",
                arguments: ["compile", "@project", "--output", "out"],
                error: "error: cannot read the arguments in `project`: it is a directory\n"
            ),
            Run(
                name: "a directory in place of an output",
                files: ["out/swift/Notes.swift/mine.txt": "mine"],
                arguments: compile("--output", "out"),
                error: "error: cannot write `out/swift/Notes.swift`: it is a directory\n"
            ),
            Run(
                name: "a directory in place of the manifest",
                files: ["out/.dpsac-manifest.json/": ""],
                arguments: compile("--output", "out"),
                error: "error: cannot read `out/.dpsac-manifest.json`: it is a directory\n"
            ),
            Run(
                name: "outputs below a file",
                files: ["plain": "mine"],
                arguments: compile("--output", "plain/out"),
                error: "error: cannot read `plain/out/.dpsac-manifest.json`: not a directory\n"
            ),
            Run(
                name: "a file in place of a folder",
                files: ["out/html": "mine"],
                arguments: compile("--output", "out"),
                error: "error: cannot write `out/html/Notes/policy.json`: `out/html`: it is not a directory\n"
            ),
            Run(
                name: "a rule for make below a file",
                files: ["plain": "mine"],
                arguments: compile("--output", "out", "--depfile", "plain/notes.d"),
                error: "error: cannot make the directory `plain`: it is not a directory\n"
            ),
            Run(
                name: "a rule for make below a file, on many threads",
                files: ["plain": "mine", "project/More.dpsa": BadInputTests.moreModules],
                arguments: compile("--output", "new/out", "--depfile", "plain/notes.d", "--jobs", "7"),
                error: "error: cannot make the directory `plain`: it is not a directory\n"
            ),
            Run(
                name: "a name that is too long for a directory",
                arguments: compile("--output", "new/\(longName)"),
                error: "error: cannot make the directory `new/\(longName)`: file name too long\n"
            ),
            Run(
                name: "a Swift file below a file",
                files: ["plain": "mine"],
                arguments: ["compile", "project", "--swift-file", "project/Notes.dpsa=plain/Notes.swift"],
                error: "error: cannot make the directory `plain`: it is not a directory\n"
            ),
            Run(
                name: "files that grow too large",
                arguments: compile("--output", "out", "--jobs", "1"),
                shell: "ulimit -f 1; exec \"$0\" \"$@\"",
                error: "error: cannot write `out/swift/Notes.swift`: file too large\n"
            ),
            Run(
                name: "files that grow too large beside earlier ones",
                hasOutputs: true,
                arguments: compile("--output", "out", "--jobs", "1", "--access", "public"),
                shell: "ulimit -f 1; exec \"$0\" \"$@\"",
                error: "error: cannot write `out/swift/Notes.swift`: file too large\n"
            ),
        ]

        /// Lays out the files.
        func prepare(_ root: String) throws {
            try write(BadInputTests.agreement, "\(root)/project/Terms.dpsa")
            try write(BadInputTests.module, "\(root)/project/Notes.dpsa")
            for (path, text) in files {
                let place = "\(root)/\(path)"
                if path.hasSuffix("/") {
                    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
                } else {
                    try write(text, "\(root)/\(path)")
                }
            }
            if hasOutputs {
                let outcome = try Executable.run(["compile", "project", "--output", "out"], in: root)
                #expect(outcome.status == 0)
            }
        }
    }

    /// Runs, and expects status 2, the reason, one document if JSON is asked for, and no trace of the run.
    private static func expectFailure(of run: Run, in root: String) throws {
        let before = try Tree(below: root)
        let text = try Executable.run(run.arguments, in: root, shell: run.shell)
        #expect(text.status == 2)
        #expect(text.error == run.error)
        #expect(text.output == "")
        #expect(try Tree(below: root) == before)

        let json = try Executable.run(run.arguments + ["--format", "json"], in: root, shell: run.shell)
        #expect(json.status == 2)
        #expect(json.error == run.error)
        #expect(json.output.lines.count == 1)
        #expect(ReportShape.objections(to: json.output) == [])
        let error = try #require(try FindingReport(json.output).error)
        let help = error.suggestion.map { "help: \($0)\n" } ?? ""
        #expect("error: \(error.message)\n\(help)" == run.error)
        #expect(try Tree(below: root) == before)
    }

    @Test(arguments: Run.all)
    func aFailureLeavesNoTrace(run: Run) throws {
        try withDirectory { root in
            try run.prepare(root)
            try BadInputTests.expectFailure(of: run, in: root)
        }
    }

    @Test func theProjectOfTheseTestsIsClean() throws {
        try withDirectory { root in
            let run = Run(name: "", arguments: [], error: "")
            try run.prepare(root)
            let outcome = try Executable.run(["compile", "project", "--output", "out", "--fail-on", "note"], in: root)
            #expect(outcome.status == 0)
            #expect(outcome.output == "")
            #expect(try Tree(below: "\(root)/out").files["swift/Notes.swift"] != nil)
        }
    }

    /// A failure to write keeps what was found: both stand in the one document.
    @Test func findingsAndAFailureShareADocument() throws {
        try withDirectory { root in
            let run = Run(name: "", files: ["plain": "mine"], arguments: [], error: "")
            try run.prepare(root)
            let placeless = BadInputTests.module.replacing("        stored in ProviderSystems\n", with: "")
            try write(placeless, "\(root)/project/Notes.dpsa")
            let outcome = try Executable.run(
                ["compile", "project", "--output", "plain/out", "--format", "json"],
                in: root
            )
            #expect(outcome.status == 2)
            #expect(ReportShape.objections(to: outcome.output) == [])
            let report = try FindingReport(outcome.output)
            #expect(report.findings.map(\.code) == ["CAT003"])
            #expect(report.error?.message == "cannot read `plain/out/.dpsac-manifest.json`: not a directory")
        }
    }

    // MARK: Permissions

    /// Runs what follows as somebody who is not the superuser; empty if the tests are not either.
    private static let unprivileged: String? = {
        if getuid() != 0 { return "" }
        let prefix = "setpriv --reuid=65534 --regid=65534 --clear-groups "
        let probe = try? Executable.run(["--version"], in: "/", shell: "exec \(prefix)\"$0\" \"$@\" 2>&1")
        return probe?.status == 0 ? prefix : nil
    }()

    private static func permit(_ permissions: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    }

    @Test(.enabled(if: unprivileged != nil, "there is no way to run without privileges"))
    func aFileThatMayNotBeReadIsNamed() throws {
        try withDirectory { root in
            let shell = "exec \(BadInputTests.unprivileged ?? "")\"$0\" \"$@\""
            let run = Run(
                name: "",
                arguments: ["compile", "project", "--output", "out"],
                shell: shell,
                error: "error: cannot read `project/Notes.dpsa`: permission denied\n"
            )
            try run.prepare(root)
            // The way to the file is open, the file is not.
            try BadInputTests.permit(0o777, root)
            try BadInputTests.permit(0o000, "\(root)/project/Notes.dpsa")
            defer { try? BadInputTests.permit(0o600, "\(root)/project/Notes.dpsa") }
            try BadInputTests.expectFailure(of: run, in: root)
        }
    }

    @Test(.enabled(if: unprivileged != nil, "there is no way to run without privileges"))
    func aDirectoryThatMayNotBeWrittenIsNamed() throws {
        try withDirectory { root in
            let run = Run(
                name: "",
                files: ["out/": ""],
                arguments: ["compile", "project", "--output", "out/new"],
                shell: "exec \(BadInputTests.unprivileged ?? "")\"$0\" \"$@\"",
                error: "error: cannot make the directory `out/new`: permission denied\n"
            )
            try run.prepare(root)
            try BadInputTests.permit(0o755, root)
            try BadInputTests.permit(0o555, "\(root)/out")
            defer { try? BadInputTests.permit(0o755, "\(root)/out") }
            try BadInputTests.expectFailure(of: run, in: root)
        }
    }

    // MARK: Full disks

    @Test func aDiskThatIsFullLeavesEarlierOutputs() throws {
        try withDirectory { root in
            let disk = "\(root)/disk"
            try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
            let mount = ["/usr/bin/env", "mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]
            // Not everybody may mount; the limit of a file's size shows the same without that.
            guard getuid() == 0, try Executable.process(mount, in: root, environment: [:]).status == 0 else { return }
            defer { _ = try? Executable.process(["/usr/bin/env", "umount", disk], in: "/", environment: [:]) }
            let run = Run(
                name: "",
                arguments: ["compile", "project", "--output", "disk/out", "--jobs", "1", "--access", "public"],
                error: "error: cannot write `disk/out/swift/Notes.swift`: no space left on device\n"
            )
            try run.prepare(root)
            let outcome = try Executable.run(["compile", "project", "--output", "disk/out"], in: root)
            #expect(outcome.status == 0)
            // Whatever is left of the disk is somebody else's.
            let filling = try Executable.process(
                ["/bin/sh", "-c", "head -c 1000000 /dev/zero > disk/filling"],
                in: root,
                environment: ["PATH": "/usr/bin:/bin"]
            )
            #expect(filling.status != 0)
            try BadInputTests.expectFailure(of: run, in: root)
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aReportThatCannotBeWrittenIsAFailure() throws {
        try withDirectory { root in
            let run = Run(name: "", arguments: [], error: "")
            try run.prepare(root)
            for format in ["text", "json"] {
                let outcome = try Executable.run(
                    ["check", "project", "project/Notes.dpsa", "Missing.dpsa", "--format", format],
                    in: root,
                    shell: "exec \"$0\" \"$@\" > /dev/full"
                )
                #expect(outcome.status == 2)
                #expect(outcome.error.hasPrefix("error: cannot read `Missing.dpsa`: no such file or directory\n"))
            }
            let outcome = try Executable.run(
                ["check", "project", "--format", "json"],
                in: root,
                shell: "exec \"$0\" \"$@\" > /dev/full"
            )
            #expect(outcome.status == 2)
            #expect(outcome.error == "error: cannot write to standard output: no space left on device\n")
        }
    }
}
