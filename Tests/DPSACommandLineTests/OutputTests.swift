import DPSACore
import Foundation
import Testing

@testable import DPSACommandLine

@Suite struct OutputTests {
    private func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }

    /// Writes files as `compile` does.
    private func run(
        _ files: [OutputFile],
        below root: String,
        kinds: [OutputKind] = OutputKind.allCases
    ) throws -> OutputTransaction.Summary {
        let old = try #require(try Manifest.read(below: root))
        var stage = try OutputStage(root: root)
        var failure: CommandError?
        do { for file in files { try stage.add(file) } } catch { failure = error }
        var transaction = OutputTransaction()
        transaction.add(stage)
        if let failure {
            transaction.discard()
            throw failure
        }
        let (manifest, stale) = old.updated(with: transaction.paths, kinds: kinds)
        return try transaction.commit(below: root, removing: stale, last: manifest.file)
    }

    @Test func filesAndDirectoriesAreMade() throws {
        try withDirectory { root in
            let output = "\(root)/deep/er/out"
            let summary = try run([file("swift/A.swift", "a"), file("html/A/index.html", "")], below: output)
            #expect(summary == .init(written: 2, unchanged: 0, removed: 0))
            #expect(files(below: output) == [".dpsac-manifest.json", "html/A/index.html", "swift/A.swift"])
            #expect(contents("\(output)/swift/A.swift") == "a")
            #expect(
                contents("\(output)/.dpsac-manifest.json")
                    == "{\"manifestVersion\":1,\"outputs\":[\n\"html/A/index.html\",\n\"swift/A.swift\"\n]}\n"
            )
        }
    }

    @Test func whatWouldNotChangeIsNotTouched() throws {
        try withDirectory { root in
            _ = try run([file("swift/A.swift", "a"), file("swift/B.swift", "b")], below: root)
            let paths = ["swift/A.swift", "swift/B.swift", ".dpsac-manifest.json"].map { "\(root)/\($0)" }
            let before = try paths.map { try FileSystem.status(of: $0) }
            let summary = try run([file("swift/A.swift", "a"), file("swift/B.swift", "c")], below: root)
            #expect(summary == .init(written: 1, unchanged: 1, removed: 0))
            let after = try paths.map { try FileSystem.status(of: $0) }
            #expect(before[0] == after[0])
            #expect(before[1].identity != after[1].identity)
            #expect(before[2] == after[2])
        }
    }

    @Test func onlyWhatIsOwnedAndOfTheKindsMadeIsRemoved() throws {
        try withDirectory { root in
            _ = try run(
                [file("swift/A.swift", "a"), file("html/A/index.html", "a"), file("schemas/A/B.schema.json", "a")],
                below: root
            )
            try write("mine", "\(root)/html/A/mine.html")
            try write("mine", "\(root)/swift/Mine.swift")
            let summary = try run([file("swift/C.swift", "c")], below: root, kinds: [.swift, .schema])
            #expect(summary == .init(written: 1, unchanged: 0, removed: 2))
            #expect(
                files(below: root) == [
                    ".dpsac-manifest.json", "html/A/index.html", "html/A/mine.html", "swift/C.swift",
                    "swift/Mine.swift",
                ]
            )
            #expect(!FileManager.default.fileExists(atPath: "\(root)/schemas"))
            #expect(try Manifest.read(below: root) == Manifest(outputs: ["html/A/index.html", "swift/C.swift"]))
            _ = try run([], below: root)
            #expect(files(below: root) == [".dpsac-manifest.json", "html/A/mine.html", "swift/Mine.swift"])
        }
    }

    @Test(arguments: [
        "", "{", "[]", "{\"manifestVersion\":2,\"outputs\":[]}",
        "{\"manifestVersion\":1,\"outputs\":[\"swift/A.swift\"",
        "{\"manifestVersion\":1,\"outputs\":[\"swift/../../x\"]}",
        "{\"manifestVersion\":1,\"outputs\":[\"/etc/passwd\"]}",
        "{\"manifestVersion\":1,\"outputs\":[\"mine.txt\"]}", "{\"manifestVersion\":1,\"outputs\":[\"swift/\\u0000\"]}",
        "{\"manifestVersion\":1,\"outputs\":[\"swift/\\ud800\"]}", "{\"manifestVersion\":1,\"outputs\":[1]}",
        "{\"manifestVersion\":1,\"outputs\":[]} x", "{\"manifestVersion\":1,\"outputs\":[\"swift//A\"]}",
    ])
    func aDamagedManifestIsWorthless(json: String) { #expect(Manifest(json: Array(json.utf8)) == nil) }

    @Test func aManifestIsReadBack() {
        let manifest = Manifest(outputs: ["html/a \"b\"\\c/é😀\u{202E}\u{1}.html", "swift/X.swift"])
        #expect(Manifest(json: manifest.file.bytes) == manifest)
        #expect(Manifest(json: Manifest().file.bytes) == Manifest())
        #expect(
            Manifest(json: Array(" { \"manifestVersion\" : 1 ,\r\n \"outputs\" : [ \"swift\\/A\" ] } ".utf8))
                == Manifest(outputs: ["swift/A"])
        )
    }

    @Test func aFailureBeforeTheFirstRenameLeavesEverything() throws {
        try withDirectory { root in
            _ = try run([file("swift/A.swift", "a"), file("swift/B.swift", "b")], below: root)
            try write("", "\(root)/html")
            let error = #expect(throws: CommandError.self) {
                try run(
                    [file("swift/A.swift", "new"), file("schemas/S/T.json", ""), file("html/I/i", "")],
                    below: root
                )
            }
            #expect(error?.message == "cannot write `\(root)/html/I/i`: `\(root)/html`: it is not a directory")
            #expect(files(below: root) == [".dpsac-manifest.json", "html", "swift/A.swift", "swift/B.swift"])
            #expect(contents("\(root)/swift/A.swift") == "a")
            // The directories that it had made are gone as well.
            #expect(!FileManager.default.fileExists(atPath: "\(root)/schemas"))
        }
    }

    @Test func aFailedRenameSaysWhatChanged() throws {
        try withDirectory { root in
            try write("mine", "\(root)/swift/Mine.swift")
            var stage = try OutputStage(root: root)
            try stage.add(file("swift/A.swift", "a"))
            try stage.add(file("swift/B.swift", "b"))
            try stage.add(file("swift/C.swift", "c"))
            // Between the writing and the renaming somebody puts a directory in the way.
            try write("x", "\(root)/swift/B.swift/x")
            var transaction = OutputTransaction()
            transaction.add(stage)
            let error = #expect(throws: CommandError.self) { try transaction.commit() }
            #expect(error?.message.hasPrefix("cannot replace `\(root)/swift/B.swift`: ") == true)
            #expect(error?.message.hasSuffix("; changed before that: `\(root)/swift/A.swift`") == true)
            #expect(files(below: root) == ["swift/A.swift", "swift/B.swift/x", "swift/Mine.swift"])
        }
    }

    @Test func whatIsMissingIsBuiltAsAWhole() throws {
        try withDirectory { root in
            try write("mine", "\(root)/html/mine.html")
            var transaction = OutputTransaction()
            for worker in 0..<2 {
                var stage = try OutputStage(root: root, worker: worker)
                for path in ["swift/W\(worker).swift", "html/W\(worker)/index.html", "html/all/\(worker)/deep/x"] {
                    try stage.add(file(path, path))
                }
                transaction.add(stage)
                // Both workers build the same directories, and nothing has its name yet.
                #expect(files(below: root).allSatisfy { $0 == "html/mine.html" || $0.contains(".tmp/") })
            }
            try transaction.checkForDuplicates()
            #expect(try transaction.commit() == .init(written: 6, unchanged: 0, removed: 0))
            #expect(
                files(below: root) == [
                    "html/W0/index.html", "html/W1/index.html", "html/all/0/deep/x", "html/all/1/deep/x",
                    "html/mine.html", "swift/W0.swift", "swift/W1.swift",
                ]
            )
            #expect(contents("\(root)/html/all/1/deep/x") == "html/all/1/deep/x")
        }
    }

    @Test func aDirectoryThatAppearsMeanwhileIsNotReplaced() throws {
        try withDirectory { root in
            var transaction = OutputTransaction()
            for worker in 0..<2 {
                var stage = try OutputStage(root: root, worker: worker)
                for folder in ["html", "swift"] { try stage.add(file("\(folder)/\(worker)", "new")) }
                transaction.add(stage)
            }
            try write("mine", "\(root)/swift/0")
            let error = #expect(throws: CommandError.self) { try transaction.commit() }
            #expect(error?.message.hasPrefix("cannot make the directory `\(root)/swift`: ") == true)
            #expect(error?.message.hasSuffix("; changed before that: `\(root)/html`") == true)
            #expect(files(below: root) == ["html/0", "html/1", "swift/0"])
            #expect(contents("\(root)/swift/0") == "mine")
        }
    }

    @Test func linksAreRefused() throws {
        try withDirectory { root in
            try write("victim", "\(root)/victim")
            try FileManager.default.createDirectory(atPath: "\(root)/out/swift", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: "\(root)/out/swift/A.swift",
                withDestinationPath: "\(root)/victim"
            )
            try FileManager.default.createSymbolicLink(atPath: "\(root)/out/html", withDestinationPath: root)
            for (path, reason) in [
                ("swift/A.swift", "it is a symbolic link"), ("html/x", "`\(root)/out/html`: it is a symbolic link"),
            ] {
                let error = #expect(throws: CommandError.self) { try run([file(path, "new")], below: "\(root)/out") }
                #expect(error?.message == "cannot write `\(root)/out/\(path)`: \(reason)")
            }
            #expect(contents("\(root)/victim") == "victim")
            #expect(!FileManager.default.fileExists(atPath: "\(root)/x"))
            // The directory itself is the user's word, link or not.
            try FileManager.default.createSymbolicLink(atPath: "\(root)/link", withDestinationPath: "\(root)/real")
            try FileManager.default.createDirectory(atPath: "\(root)/real", withIntermediateDirectories: true)
            _ = try run([file("swift/A.swift", "a")], below: "\(root)/link")
            #expect(contents("\(root)/real/swift/A.swift") == "a")
        }
    }

    @Test(arguments: ["../x", "/x", "a/../x", "", "a//b", "./a", "a/", "a/.", "a\u{0}b"])
    func pathsThatLeadElsewhereAreRefused(path: String) throws {
        try withDirectory { root in
            var stage = try OutputStage(root: "\(root)/out")
            defer { stage.closeAll() }
            #expect(throws: CommandError.self) { try stage.add(file(path, "x")) }
            #expect(files(below: root) == [])
        }
    }

    @Test func twoOutputsOfOnePathAreRefused() throws {
        try withDirectory { root in
            try FileManager.default.createDirectory(atPath: "\(root)/swift", withIntermediateDirectories: true)
            var transaction = OutputTransaction()
            for worker in 0..<2 {
                var stage = try OutputStage(root: root, worker: worker)
                try stage.add(file("swift/A.swift", "\(worker)"))
                transaction.add(stage)
            }
            #expect(throws: CommandError("two outputs have the path `\(root)/swift/A.swift`")) {
                try transaction.checkForDuplicates()
            }
            transaction.discard()
            #expect(files(below: root) == [])
        }
    }

    @Test func twoOutputsOfOnePathInANewDirectoryAreRefused() throws {
        try withDirectory { root in
            let error = #expect(throws: CommandError.self) {
                try run([file("swift/A.swift", "0"), file("swift/A.swift", "1")], below: root)
            }
            #expect(error?.message == "cannot write `\(root)/swift/A.swift`: two outputs have this path")
            #expect(!FileManager.default.fileExists(atPath: "\(root)/swift"))
            #expect(files(below: root) == [])
        }
    }

    @Test func directoriesBeyondTheLimitAreReopened() throws {
        try withDirectory { root in
            let all = (0..<300).map { file("html/M\($0 % 100)/\($0)/index.html", "\($0)") }
            let summaries = try [all, all, []].map { try run($0, below: root) }
            #expect(summaries.map(\.written) == [300, 0, 0])
            #expect(summaries.map(\.unchanged) == [0, 300, 0])
            #expect(summaries.map(\.removed) == [0, 0, 300])
            #expect(files(below: root) == [".dpsac-manifest.json"])
        }
    }

    @Test(.enabled(if: getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/bin/mount")))
    func aFullDiskLeavesEverything() throws {
        try withDirectory { root in
            guard try shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", root) == 0 else { return }
            defer { _ = try? shell("umount", root) }
            _ = try run([file("swift/A.swift", "old"), file("swift/B.swift", "old")], below: root)
            let before = files(below: root)
            let big = String(repeating: "x", count: 20_000)
            let error = #expect(throws: CommandError.self) {
                try run((0..<10).map { file("swift/\($0 == 0 ? "A" : "\($0)").swift", big) }, below: root)
            }
            #expect(error?.message.hasSuffix(": no space left on device") == true)
            #expect(files(below: root) == before)
            #expect(contents("\(root)/swift/A.swift") == "old")
        }
    }

    private func shell(_ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = Pipe()
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test func aFileThatGrowsTooLargeLeavesNothing() throws {
        try withDirectory { root in
            let outcome = try dpsac(["init", "out"], in: root, shell: "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"")
            #expect(outcome.status == 2)
            #expect(outcome.error == "error: cannot write `out/CustomerAgreement.dpsa`: file too large\n")
            #expect(files(below: root) == [])
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDeviceIsReported() throws {
        let outcome = try dpsac(["--help"], shell: "exec \"$0\" \"$@\" > /dev/full")
        #expect(outcome.status == 2)
        #expect(outcome.error == "error: cannot write to standard output: no space left on device\n")
    }

    // MARK: One file of two names

    private func twins(_ text: String) -> [OutputFile] {
        let first = file("schemas/A.policy.json", text)
        return [first, OutputFile(path: "html/A/policy.json", sameAs: first)]
    }

    private func identities(below root: String) throws -> [FileIdentity] {
        try twins("").map { try FileSystem.status(of: "\(root)/\($0.path)").identity }
    }

    private func texts(below root: String) -> [String?] { twins("").map { contents("\(root)/\($0.path)") } }

    @Test func outputsOfOneContentAreOneFile() throws {
        try withDirectory { root in
            // In directories that are built, then beside files that are there.
            for text in ["old", "new"] {
                let summary = try run(twins(text), below: root)
                #expect(summary == .init(written: 2, unchanged: 0, removed: 0))
                #expect(texts(below: root) == [text, text])
                #expect(Set(try identities(below: root)).count == 1)
            }
            #expect(try run(twins("new"), below: root) == .init(written: 0, unchanged: 2, removed: 0))
            #expect(try Manifest.read(below: root)?.outputs == ["html/A/policy.json", "schemas/A.policy.json"])
            #expect(try run([], below: root) == .init(written: 0, unchanged: 0, removed: 2))
            #expect(files(below: root) == [".dpsac-manifest.json"])
        }
    }

    @Test func oneOfTwoNamesReplacedByHandIsMended() throws {
        try withDirectory { root in
            for path in twins("").map(\.path) {
                _ = try run(twins("text"), below: root)
                try FileManager.default.removeItem(atPath: "\(root)/\(path)")
                try write("mine", "\(root)/\(path)")
                let before = try identities(below: root)
                #expect(try run(twins("text"), below: root) == .init(written: 1, unchanged: 1, removed: 0))
                #expect(texts(below: root) == ["text", "text"])
                // What is there already is not touched, not even for a second name.
                #expect(zip(before, try identities(below: root)).count { $0 == $1 } == 1)
                #expect(Set(try identities(below: root)).count == 2)
            }
        }
    }

    @Test func whatIsWrittenIntoBothNamesIsMended() throws {
        try withDirectory { root in
            _ = try run(twins("text"), below: root)
            let handle = try #require(FileHandle(forWritingAtPath: "\(root)/html/A/policy.json"))
            try handle.write(contentsOf: Data("MINE".utf8))
            try handle.close()
            #expect(texts(below: root) == ["MINE", "MINE"])
            #expect(try run(twins("text"), below: root) == .init(written: 2, unchanged: 0, removed: 0))
            #expect(texts(below: root) == ["text", "text"])
        }
    }

    @Test func whatCannotBeLinkedIsWritten() throws {
        try withDirectory { root in
            _ = try run([file("swift/A.swift", "a"), file("schemas/A.policy.json", "old")], below: root)
            var stage = try OutputStage(root: root)
            let both = twins("new")
            try stage.add(both[0])
            // The first one is gone from under the link.
            for name in files(below: root) where name.hasSuffix(".tmp") {
                try FileManager.default.removeItem(atPath: "\(root)/\(name)")
            }
            try stage.add(both[1])
            // The one before is another file.
            try stage.add(file("swift/A.swift", "b"))
            try stage.add(OutputFile(path: "swift/B.swift", sameAs: both[0]))
            let written = files(below: root).filter { $0.contains(".tmp") }.compactMap { contents("\(root)/\($0)") }
            #expect(written.sorted() == ["b", "new", "new"])
            var transaction = OutputTransaction()
            transaction.add(stage)
            transaction.discard()
            #expect(files(below: root) == [".dpsac-manifest.json", "schemas/A.policy.json", "swift/A.swift"])
        }
    }

    @Test func aFailureTakesBothNamesBack() throws {
        try withDirectory { root in
            _ = try run(twins("old"), below: root)
            let before = try identities(below: root)
            #expect(throws: CommandError.self) {
                try run(twins("new") + [file("schemas/A.policy.json/x", "")], below: root)
            }
            #expect(texts(below: root) == ["old", "old"])
            #expect(try identities(below: root) == before)
            #expect(files(below: root).count == 3)
        }
    }

    @Test func depfilesEscapeWhatMakeWouldRead() {
        let rule = String(decoding: Depfile.bytes(targets: ["o/a b", "o/$x"], inputs: ["i#1", "i:2"]), as: UTF8.self)
        #expect(rule == "o/a\\ b \\\no/$$x: \\\n  i\\#1 \\\n  i\\:2\n")
    }
}
