import Foundation
import Testing

/// Outputs that somebody has read from the first to the last line.
@Suite struct GoldenOutputTests {
    /// An output, and where the one that was reviewed lies.
    struct Output: Sendable, CustomTestStringConvertible {
        /// The path below the output directory.
        var path: String
        /// The name in `Tests/Fixtures/Golden`.
        var golden: String

        var testDescription: String { golden }

        static let all = [
            Output(path: "swift/ReadingRoom.swift", golden: "ReadingRoom.swift"),
            Output(path: "schemas/ReadingRoom/Loans.schema.json", golden: "ReadingRoom.Loans.schema.json"),
            Output(path: "schemas/ReadingRoom.policy.json", golden: "ReadingRoom.policy.json"),
            Output(path: "html/ReadingRoom/index.html", golden: "ReadingRoom.html"),
            Output(path: "swift/XMusic.swift", golden: "XMusic.swift"),
            Output(
                path: "schemas/XMusic/UserConfigurationData.schema.json",
                golden: "XMusic.UserConfigurationData.schema.json"
            ),
            Output(path: "schemas/XMusic.policy.json", golden: "XMusic.policy.json"),
            Output(path: "html/XMusic/index.html", golden: "XMusic.html"),
            Output(path: "html/index.html", golden: "Estate.index.html"),
            Output(path: "html/all-data/index.html", golden: "Estate.all-data.html"),
            Output(path: "html/by-region/index.html", golden: "Estate.by-region.html"),
            Output(path: "html/by-system/COS/index.html", golden: "Estate.by-system.COS.html"),
            Output(path: "html/all-data/data.csv", golden: "Estate.all-data.csv"),
            Output(path: "html/_headers", golden: "Estate._headers"),
        ]
    }

    /// The sources of the outputs: a module written for this purpose, and one of the policies with what it needs.
    private static let sources = [
        "Tests/Fixtures/Golden/ReadingRoom.dpsa", "Policies/Catalogue.dpsa", "Policies/DPSA.dpsa",
        "Policies/XMusic.dpsa",
    ]

    private static let outputs = Result {
        try withDirectory { root in
            let outcome = try Executable.run(
                ["compile"] + sources + ["--output", root, "--as-of", Repository.asOf],
                in: Repository.root
            )
            return (outcome: outcome, files: try Tree(below: root).contents)
        }
    }

    /// The published list of sub-processors names no countries; nothing else is found.
    @Test func theSourcesHaveOneFindingThatIsKnown() throws {
        let outcome = try GoldenOutputTests.outputs.get().outcome
        #expect(outcome.status == 0)
        let codes = outcome.output.matches(of: #/\[([A-Z]{3}[0-9]{3}) /#).map { String($0.1) }
        #expect(codes == ["REC006"])
    }

    @Test(arguments: Output.all)
    func anOutputIsAsReviewed(output: Output) throws {
        let bytes = try #require(try GoldenOutputTests.outputs.get().files[output.path])
        try Golden.expect(
            String(decoding: bytes, as: UTF8.self),
            "Golden/\(output.golden)",
            filter: "GoldenOutputTests"
        )
    }

    /// What is said of a system, or inside a record, reaches the row that it is about.
    @Test func aPageSaysWhatHoldsForOnePlaceAndOneRecord() throws {
        let files = try GoldenOutputTests.outputs.get().files
        let music = String(decoding: try #require(files["html/XMusic/index.html"]), as: UTF8.self)
        let cells = /in TencentDB for MySQL \(MySQL\)\.<td>([^<\n]*)/
        let places = music.components(separatedBy: "<section id=recipients>")[0]
        let rows = places.matches(of: cells).map { String($0.1) }
        #expect(rows == ["Singapore", "Singapore"])
        let room = String(decoding: try #require(files["html/ReadingRoom/index.html"]), as: UTF8.self)
        let end = "<li>Pages: Count (optional)<li>Further details of this kind occur.</ul>"
        let isWritten = room.contains(end)
        #expect(isWritten)
    }

    @Test(arguments: Output.all)
    func noOutputSaysWhenOrWhereItWasMade(output: Output) throws {
        let sources = try GoldenOutputTests.sources.map(Repository.text).joined()
        let bytes = try #require(try GoldenOutputTests.outputs.get().files[output.path])
        let text = String(decoding: bytes, as: UTF8.self)
        // Every date is one of the sources'.
        let dates = Set(text.matches(of: /(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]/).map { String($0.output) })
        #expect(dates.filter { !sources.contains($0) } == [])
        let home = FileManager.default.homeDirectoryForCurrentUser.path(percentEncoded: false)
        let places = [Repository.root, FileManager.default.temporaryDirectory.path(percentEncoded: false), home]
        for place in places + ["/Users/", "/home/", ".dpsa\"", "file:"] where place.count > 1 {
            let isNamed = text.contains(place)
            #expect(!isNamed, "\(place)")
        }
    }
}
