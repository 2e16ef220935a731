import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

@Suite struct SARIFReportTests {
    private func report(_ files: [SourceFile], workingDirectory: String? = nil) -> Report {
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        var report = Report(
            files: compilation.files,
            findings: compilation.findings,
            rules: .standard,
            limit: 1000,
            fileCount: files.count
        )
        report.standardFile = 0
        report.workingDirectory = workingDirectory
        return report
    }

    private func run(_ text: String, path: String = "x.dpsa", workingDirectory: String? = nil) throws
        -> ReportReader.SARIFLog.Run
    {
        let files = [SourceFile(path: path, bytes: Array(text.utf8))]
        let bytes = SARIFReport.render(report(files, workingDirectory: workingDirectory))
        #expect(bytes.last == 0x0A && !bytes.dropLast().contains(0x0A))
        return try #require(try JSONDecoder().decode(ReportReader.SARIFLog.self, from: Data(bytes)).runs.first)
    }

    private let module = """
        agreement Addendum "Addendum" {
            role processor
            clause "2" "Purposes" { used for ProvideFeature }
        }

        module Notes "Notes" under Addendum {
            category Entries "Entries" {
                fields { body: text }
                used for ProvideFeature, Marketing
                stored in ProviderSystems
                waive RET001 because "100 {%} open" until 2026-12-31
            }
            category Others "Others" {
                fields { body: text }
                used for ProvideFeature, Marketing, Marketing
                stored in ProviderSytems
                retain as parent
            }
        }
        """

    // MARK: A result

    @Test func aResultSaysAllThatIsKnown() throws {
        let run = try run(module)
        #expect(run.tool.driver.rules.map(\.id) == Set(run.results.map(\.ruleId)).sorted())
        #expect(run.invocations.map(\.executionSuccessful) == [true])
        let purpose = try #require(run.results.first { $0.ruleId == "PUR001" })
        let related = try #require(purpose.relatedLocations?.first)
        #expect(related.message?.text == "clause 2, Purposes, permits only these purposes")
        #expect(related.physicalLocation.region.startLine == 3)
        #expect(purpose.suppressions.isEmpty)
        #expect(purpose.properties.severity == "error")
        #expect(purpose.locations[0].logicalLocations == [.init(fullyQualifiedName: "Notes.Entries", kind: "category")])

        let waived = try #require(run.results.first { $0.ruleId == "RET001" })
        let suppression = try #require(waived.suppressions.first)
        #expect(suppression.kind == "inSource" && suppression.status == "accepted")
        #expect(suppression.justification == "100 {%} open")
        #expect(suppression.location.physicalLocation.region.startLine == 11)
        #expect(suppression.properties == ["until": "2026-12-31"])

        let unknown = try #require(run.results.first { $0.ruleId == "NAM001" })
        let change = try #require(unknown.fixes?.first?.artifactChanges.first)
        #expect(change.artifactLocation == unknown.locations[0].physicalLocation.artifactLocation)
        #expect(change.replacements.map(\.deletedRegion) == [unknown.locations[0].physicalLocation.region])
        #expect(change.replacements.map(\.insertedContent?.text) == ["ProviderSystems"])
    }

    @Test func bracesOfMessagesAreDoubled() throws {
        let result = try #require(try run("agreement A \"A\" {\n    role processor\n").results.first)
        #expect(result.message.text == "this `{{` has no `}}`; add it where the block ends")
        #expect(result.message.shown == "this `{` has no `}`; add it where the block ends")
    }

    @Test func whatIsNotShownIsCounted() throws {
        var report = report([SourceFile(path: "x.dpsa", bytes: Array(module.utf8))])
        report.limit = 1
        let log = try JSONDecoder().decode(ReportReader.SARIFLog.self, from: Data(SARIFReport.render(report)))
        #expect(log.runs[0].results.count == 1)
        #expect(log.runs[0].tool.driver.rules.count == 1)
        let notes = log.runs[0].invocations[0].toolExecutionNotifications?.map(\.message.text)
        #expect(notes == ["x.dpsa: and \(report.findings.count - 1) more findings; see --max-findings"])
    }

    // MARK: Addresses

    @Test(arguments: [
        ("x.dpsa", "x.dpsa", true), ("./a//b/./x.dpsa", "a/b/x.dpsa", true), ("../x.dpsa", "../x.dpsa", true),
        ("a b/c#d?e%f.dpsa", "a%20b/c%23d%3Fe%25f.dpsa", true), ("é/数.dpsa", "%C3%A9/%E6%95%B0.dpsa", true),
        ("c:x,y.dpsa", "c%3Ax%2Cy.dpsa", true), ("\u{1}", "%01", true), ("/our files/a.dpsa", "a.dpsa", true),
        ("/elsewhere/a.dpsa", "file:///elsewhere/a.dpsa", false),
        ("/our filesystem/a", "file:///our%20filesystem/a", false),
    ])
    func addressesAreRelativeAndEncoded(path: String, uri: String, isRelative: Bool) throws {
        let address = SourceAddress(path: path, workingDirectory: "/our files")
        #expect(address.uri == uri)
        #expect(address.isRelative == isRelative)
        let result = try #require(try run("module", path: path, workingDirectory: "/our files").results.first)
        let artifact = result.locations[0].physicalLocation.artifactLocation
        #expect(artifact.uri == uri)
        #expect(artifact.uriBaseId == (isRelative ? "%SRCROOT%" : nil))
    }

    @Test func whatTheToolBringsAlongHasABaseOfItsOwn() throws {
        let run = try run("vocabulary V \"V\" { purpose Marketing \"x\" }")
        let related = run.results.compactMap { $0.relatedLocations?.first?.physicalLocation.artifactLocation }
        #expect(related == [.init(uri: "Standard.dpsa", uriBaseId: "DPSAC")])
    }

    // MARK: Errors

    @Test(arguments: [
        (["check", "--bogus", "x", "--format", "sarif"], true), (["chekc", "--format=sarif", "x"], true),
        (["check", "no/such/file.dpsa", "--format", "sarif"], false),
        (["check", "x", "--watch", "--format", "sarif"], false), (["compile", "x", "--format", "sarif"], false),
    ])
    func anErrorIsANotification(arguments: [String], isUsage: Bool) throws {
        let recorder = Recorder()
        #expect(CommandLineTool.run(arguments, on: recorder.console()) == .failure)
        let run = try JSONDecoder().decode(ReportReader.SARIFLog.self, from: Data(recorder.output.utf8)).runs[0]
        let invocation = run.invocations[0]
        #expect(!invocation.executionSuccessful)
        #expect(run.results.isEmpty)
        let notifications =
            isUsage ? invocation.toolConfigurationNotifications : invocation.toolExecutionNotifications
        #expect(notifications?.map(\.level) == ["error"])
        let message = try #require(notifications?.first?.message.text)
        #expect(recorder.error.hasPrefix("error: \(message.prefix(20))"))
    }

    // MARK: Fingerprints

    private func fingerprints(_ text: String, path: String = "x.dpsa") throws -> [String] {
        try run(text, path: path).results.compactMap { $0.partialFingerprints["dpsacContext/v1"] }
    }

    @Test func fingerprintsTellFindingsApart() throws {
        let fingerprints = try fingerprints(module)
        #expect(fingerprints.count >= 5)
        #expect(Set(fingerprints).count == fingerprints.count)
        #expect(fingerprints.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }

    @Test(arguments: [
        // Lines before and between, another indentation, other line ends, another path, a declaration more.
        ("", "// a line\n\n", "x.dpsa"), ("\n        used for", "\n\n    // why\n    used   for", "x.dpsa"),
        ("\n", "\r\n", "x.dpsa"), ("role", "role", "other/y.dpsa"),
        ("category Others", "system Between \"between\" in EEA\n    category Others", "x.dpsa"),
    ])
    func fingerprintsSurviveWhatHappensElsewhere(old: String, new: String, path: String) throws {
        let changed = old.isEmpty ? new + module : module.replacingOccurrences(of: old, with: new)
        #expect(changed != module || path != "x.dpsa")
        #expect(try fingerprints(changed, path: path) == fingerprints(module))
    }

    @Test func fingerprintsChangeWithWhatTheyAreAbout() throws {
        let before = try fingerprints(module)
        // Another line, another category, another rule.
        for (old, new) in [("stored in ProviderSytems", "stored in ProviderSytemsX"), ("Others", "Rest")] {
            let after = try fingerprints(module.replacingOccurrences(of: old, with: new))
            #expect(after.count == before.count)
            #expect(Set(after) != Set(before), "\(new)")
            #expect(!Set(after).isDisjoint(with: before))
        }
    }
}
