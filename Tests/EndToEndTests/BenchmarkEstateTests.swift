import Foundation
import Testing

@testable import DPSACommandLine

/// What `.ci/benchmark` measures is the work on sound modules: nothing in its estate gives a finding.
@Suite struct BenchmarkEstateTests {
    @Test func nothingIsFoundInTheEstate() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "estate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.path(percentEncoded: false)
        let made = try Executable.run(
            ["generate", "12", "estate"],
            in: path,
            shell: "exec \"$(dirname \"$0\")/dpsac-benchmark\" \"$@\""
        )
        #expect(made.status == 0, "\(made.error)")
        let checked = try Executable.run(["check", "--fail-on", "note", "estate"], in: path)
        #expect(checked.status == 0, "\(checked.output)\(checked.error)")
    }
}
