import Foundation
import Testing

@testable import DPSACommandLine

/// `--previous`, from the command line to the page.
@Suite struct PreviousTests {
    private static let module = """
        language 1

        module Notes "Notes" under CustomerAgreement {
            revised 2026-01-31
            system NotesDatabase "the database of notes" in EEA
            category Note "Notes" {
                fields { content: text "What it says" }
                given by customer
                used for ProvideFeature
                stored in NotesDatabase
                retain until Termination, then delete within 30 days
            }
        }

        """

    private func run(_ arguments: [String]) -> (status: DPSACommandLine.ExitStatus, recorder: Recorder) {
        let recorder = Recorder()
        return (CommandLineTool.run(arguments, on: recorder.console()), recorder)
    }

    /// Writes a policy set, and compiles it.
    private func compile(
        _ root: String,
        _ period: String,
        to output: String,
        _ options: [String] = []
    ) throws -> (status: DPSACommandLine.ExitStatus, recorder: Recorder) {
        if contents("\(root)/policies/CustomerAgreement.dpsa") == nil {
            #expect(run(["init", "\(root)/policies"]).status == .clean)
        }
        let text = Self.module.replacingOccurrences(of: "within 30 days", with: period)
        try write(text, "\(root)/policies/Notes.dpsa")
        return run(["compile", "\(root)/policies", "--output", "\(root)/\(output)", "--emit", "schema,html"] + options)
    }

    private func page(_ root: String, _ output: String) -> String {
        contents("\(root)/\(output)/html/Notes/index.html") ?? ""
    }

    @Test func changesReachThePage() throws {
        try withDirectory { root in
            #expect(try compile(root, "within 30 days", to: "one").status == .clean)
            #expect(page(root, "one").contains("First published version"))
            let second = try compile(root, "within 20 days", to: "two", ["--previous", "\(root)/one"])
            #expect(second.status == .clean, "\(second.recorder.error)")
            #expect(page(root, "two").contains("id=changes>"))
            #expect(page(root, "two").contains("<td>narrower"))
            #expect(!page(root, "two").contains("First published version"))
        }
    }

    /// Folders that are named by dates are read in their order, and what stands beside them is the newest.
    @Test func datedFolders() throws {
        try withDirectory { root in
            for (folder, period) in [("old/2025-01-01", "within 10 days"), ("old/2025-06-01-b", "within 20 days")] {
                #expect(try compile(root, period, to: folder).status == .clean)
            }
            _ = try compile(root, "within 30 days", to: "new", ["--previous", "\(root)/old"])
            let text = page(root, "new")
            #expect(text.components(separatedBy: "<h3>Changes since this text").count == 3)
            let newest = try #require(text.range(of: "P20D"))
            let oldest = try #require(text.range(of: "P10D"))
            #expect(newest.lowerBound < oldest.lowerBound)
        }
    }

    /// A run may compare itself with what it is about to replace.
    @Test func previousMayBeTheOutput() throws {
        try withDirectory { root in
            _ = try compile(root, "within 30 days", to: "out")
            let again = try compile(root, "within 20 days", to: "out", ["--previous", "\(root)/out"])
            #expect(again.status == .clean)
            #expect(page(root, "out").contains("id=changes>"))
        }
    }

    @Test(arguments: [
        ("", "no policy below"), ("{", "it is no JSON"), ("{}", "it has no `schemaVersion`"),
        ("{\"schemaVersion\":3}", "its schemaVersion is 3, not 1"), ("{\"schemaVersion\":1}", "it is no policy"),
    ])
    func badInputIsNamed(text: String, problem: String) throws {
        try withDirectory { root in
            _ = try compile(root, "within 30 days", to: "out")
            let before = files(below: "\(root)/out")
            try FileManager.default.createDirectory(atPath: "\(root)/old", withIntermediateDirectories: true)
            if !text.isEmpty { try write(text, "\(root)/old/Notes.policy.json") }
            let failed = try compile(root, "within 20 days", to: "out", ["--previous", "\(root)/old"])
            #expect(failed.status == .failure)
            #expect(failed.recorder.error.contains(problem), "\(failed.recorder.error)")
            if !text.isEmpty { #expect(failed.recorder.error.contains("old/Notes.policy.json")) }
            // Nothing was written.
            #expect(files(below: "\(root)/out") == before)
            #expect(page(root, "out").contains("P30D"))
            let json = try compile(
                root,
                "within 20 days",
                to: "out",
                ["--previous", "\(root)/old", "--format", "json"]
            )
            #expect(json.status == .failure && json.recorder.output.contains("\"error\""))
        }
    }

    @Test func missingFolder() throws {
        try withDirectory { root in
            let failed = try compile(root, "within 30 days", to: "out", ["--previous", "\(root)/nowhere"])
            #expect(failed.status == .failure)
            #expect(failed.recorder.error.contains("nowhere"))
        }
    }

    // MARK: The Data Privacy Vocabulary

    /// Descriptions are written when they are asked for, are linked, and go with the pages.
    @Test func descriptionsGoWithThePages() throws {
        try withDirectory { root in
            _ = try compile(root, "within 30 days", to: "out")
            #expect(contents("\(root)/out/html/Notes/dpv.jsonld") == nil)
            #expect(!page(root, "out").contains("dpv.jsonld"))
            let paths = ["compile", "\(root)/policies", "--output", "\(root)/out", "--emit"]
            #expect(run(paths + ["html,dpv"]).status == .clean)
            #expect(contents("\(root)/out/html/Notes/dpv.jsonld")?.contains("dpv:PersonalDataHandling") == true)
            #expect(page(root, "out").contains("href=dpv.jsonld>"))
            #expect(run(paths + ["html"]).status == .clean)
            #expect(contents("\(root)/out/html/Notes/dpv.jsonld") == nil)
        }
    }
}
