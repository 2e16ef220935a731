import Foundation
import Testing

/// The outputs are a function of the sources, and of nothing else.
@Suite struct DeterminismTests {
    private static func compile(
        _ paths: [String] = ["Policies"],
        to output: String,
        in directory: String = Repository.root,
        options: [String] = ["--as-of", Repository.asOf],
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let arguments = ["compile"] + paths + ["--output", output] + options
        return try Executable.run(arguments, in: directory, environment: environment)
    }

    private static let reference = Result {
        try withDirectory { root in
            let outcome = try compile(to: root)
            return (status: outcome.status, files: try Tree(below: root).contents)
        }
    }

    /// One way of running that must change nothing.
    struct Circumstance: Sendable, CustomTestStringConvertible {
        var name: String
        var environment: [String: String] = [:]
        var options: [String] = ["--as-of", Repository.asOf]
        /// Arranges the names of the sources, below `Policies`, as arguments; nil for the directory.
        var order: (@Sendable ([String]) -> [String])?
        /// Whether the working directory is the one with the sources.
        var isWithin = false

        var testDescription: String { name }

        static let all = [
            Circumstance(name: "a second run"),
            Circumstance(name: "another working directory", isWithin: true),
            Circumstance(name: "east of all", environment: ["TZ": "Pacific/Kiritimati"]),
            Circumstance(name: "west of all", environment: ["TZ": "Etc/GMT+12"]),
            Circumstance(name: "in Turkish", environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
            Circumstance(name: "in no language", environment: ["LC_ALL": "C", "LANG": "C"]),
            Circumstance(name: "one job", options: ["--as-of", Repository.asOf, "--jobs", "1"]),
            Circumstance(name: "two jobs", options: ["--as-of", Repository.asOf, "--jobs", "2"]),
            Circumstance(name: "seven jobs", options: ["--as-of", Repository.asOf, "--jobs", "7"]),
            Circumstance(name: "another day", options: ["--as-of", "2031-12-31"]),
            Circumstance(name: "backwards", order: { $0.reversed() }),
            Circumstance(name: "the middle first", order: { Array($0.dropFirst(3) + $0.prefix(3)) }),
        ]
    }

    @Test(arguments: Circumstance.all)
    func outputsAreTheSameToTheByte(circumstance: Circumstance) throws {
        let reference = try DeterminismTests.reference.get()
        #expect(reference.status == 0)
        #expect(reference.files.count > 40)
        let prefix = circumstance.isWithin ? "" : "Policies/"
        let names = try Repository.sources(in: "Policies").map { prefix + $0 }
        let paths = circumstance.order?(names) ?? [circumstance.isWithin ? "." : "Policies"]
        try withDirectory { root in
            let outcome = try DeterminismTests.compile(
                paths,
                to: root,
                in: circumstance.isWithin ? Repository.path("Policies") : Repository.root,
                options: circumstance.options,
                environment: circumstance.environment
            )
            #expect(outcome.status == 0)
            let files = try Tree(below: root).contents
            #expect(files.keys.sorted() == reference.files.keys.sorted())
            let differing = files.filter { reference.files[$0.key] != $0.value }
            #expect(differing.keys.sorted() == [])
        }
    }

    @Test func aSecondRunWritesNothing() throws {
        try withDirectory { root in
            _ = try DeterminismTests.compile(to: root)
            let before = try Tree(below: root)
            let outcome = try DeterminismTests.compile(to: root)
            #expect(outcome.error.contains("; 0 written, \(before.files.count - 1) unchanged, 0 removed\n"))
            #expect(try Tree(below: root) == before)
        }
    }

    /// Mistakes that must keep a run from writing: in a block, in a head, in a name, in a retention.
    static let mistakes = [
        (file: "XMusic.dpsa", from: "\n}\n", to: "\n"),
        (file: "Catalogue.dpsa", from: "vocabulary Catalogue", to: "vocabulary"),
        (file: "TokenHub.dpsa", from: "under PrivacyPolicy", to: "under Nobody"),
        (file: "DPSA.dpsa", from: "    role processor\n", to: ""),
        (file: "RealTimeCommunication.dpsa", from: "delete within 7 days", to: "shred within 7 days"),
    ]

    @Test(arguments: mistakes.indices)
    func anErrorAnywhereLeavesEverything(index: Int) throws {
        let mistake = DeterminismTests.mistakes[index]
        try withPolicies { root in
            _ = try DeterminismTests.compile(to: "out", in: root)
            let source = "\(root)/Policies/\(mistake.file)"
            let text = try Repository.text("Policies/\(mistake.file)")
            // Something that would change the outputs, were they made.
            let changed = text.replacing(mistake.from, with: mistake.to)
                .replacing("module XMusic \"XMusic\"", with: "module XMusic \"YMusic\"")
            #expect(changed != text)
            try write(changed, source)
            let before = try Tree(below: root)
            let outcome = try DeterminismTests.compile(to: "out", in: root)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("Policies/\(mistake.file):"))
            #expect(outcome.error.hasSuffix("; nothing was written\n"))
            let second = try DeterminismTests.compile(to: "new/out", in: root)
            #expect(second.status == 1)
            #expect(try Tree(below: root) == before)
        }
    }

    @Test func aModuleThatIsGoneTakesItsOutputsWithIt() throws {
        try withPolicies { root in
            _ = try DeterminismTests.compile(to: "out", in: root)
            let before = try Tree(below: "\(root)/out")
            try write("mine", "\(root)/out/html/XMusic/mine.txt")
            try write("mine", "\(root)/out/swift/Mine.swift")
            try FileManager.default.removeItem(atPath: "\(root)/Policies/XMusic.dpsa")
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(root)/Policies/Translations")
            where name.hasPrefix("XMusic.") {
                try FileManager.default.removeItem(atPath: "\(root)/Policies/Translations/\(name)")
            }
            let outcome = try DeterminismTests.compile(to: "out", in: root)
            #expect(outcome.status == 0)
            let after = try Tree(below: "\(root)/out")
            let removed = [
                "html/XMusic/index.html", "html/XMusic/policy.json", "schemas/XMusic.policy.json",
                "schemas/XMusic/UserConfigurationData.schema.json", "schemas/XMusic/UserGeneratedContent.schema.json",
                "schemas/XMusic/UserOperationLog.schema.json", "swift/XMusic.swift",
            ]
            // What lists the modules changes, and what was about this one alone is gone; the user's files stay.
            let changed = [
                ".dpsac-manifest.json", "html/DPSA/index.html", "html/XMusic/mine.txt", "html/index.html",
                "swift/Mine.swift",
            ]
            let ofEstate = after.differences(from: before).filter { path in
                ["all-data", "by-", "sub-processors", "glossary-", "change-log"].contains {
                    path.hasPrefix("html/\($0)")
                }
            }
            #expect(ofEstate.contains("html/all-data/index.html") && ofEstate.contains("html/by-system/COS/index.html"))
            let values = ofEstate.filter { after.files[$0] == nil }
            #expect(values.contains("html/by-category/UserOperationLog/index.html"))
            #expect(after.differences(from: before) == (removed + changed + ofEstate).sorted())
            #expect(removed.filter { after.files[$0] != nil } == [])
            let folders = values.map { String($0.dropLast("/index.html".count)) }
            #expect(before.directories.subtracting(after.directories) == Set(["schemas/XMusic"] + folders))
            let untouched = before.files.keys.filter {
                !removed.contains($0) && !changed.contains($0) && !ofEstate.contains($0)
            }
            #expect(untouched.filter { after.files[$0] != before.files[$0] } == [])
            #expect(outcome.error.contains("removed"))
        }
    }
}
