import Foundation
import Testing

/// Policies that somebody got wrong who has never seen the tool: what it says of each is enough to mend it.
///
/// Each lies in a folder of its own under one agreement: as it was, what dpsac says of it, and as it was mended by somebody who
/// had read nothing but that.
@Suite struct BrokenPolicyTests {
    private static let folder = "Tests/Fixtures/Broken"

    static let cases: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))) ?? []
        return names.filter { !$0.contains(".") }.sorted()
    }()

    private static func check(_ name: String, _ file: String) throws -> Outcome {
        try Executable.run(
            ["check", "../Agreement.dpsa", file, "--fail-on", "warning", "--as-of", Repository.asOf],
            in: Repository.path("\(folder)/\(name)")
        )
    }

    @Test func `there are more than ten, of many rules`() throws {
        #expect(Self.cases.count > 10)
        let texts = try Self.cases.map { try Repository.text("\(Self.folder)/\($0)/findings.txt") }
        let codes = Set(texts.flatMap { $0.matches(of: #/\[([A-Z]{3}[0-9]{3}) /#).map { String($0.output.1) } })
        #expect(codes.count > 12, "\(codes.sorted())")
        #expect(Set(codes.map { $0.prefix(3) }).count > 7, "\(codes.sorted())")
    }

    @Test(arguments: cases)
    func `the broken one gets exactly what was reviewed`(name: String) throws {
        let outcome = try Self.check(name, "Broken.dpsa")
        #expect(outcome.status == 1)
        try Golden.expect(outcome.output, "Broken/\(name)/findings.txt", filter: "BrokenPolicy")
    }

    @Test(arguments: cases)
    func `the mended one has no findings, and little was changed`(name: String) throws {
        let outcome = try Self.check(name, "Mended.dpsa")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        let broken = try Repository.text("\(Self.folder)/\(name)/Broken.dpsa").lines
        let mended = try Repository.text("\(Self.folder)/\(name)/Mended.dpsa").lines
        #expect((1...14).contains(mended.difference(from: broken).count))
    }

    /// What can be mended unseen gives what the reader made of it, or leaves less to do.
    @Test(arguments: cases)
    func `what is mended unseen is mended`(name: String) throws {
        try withDirectory { root in
            try FileManager.default.copyItem(atPath: Repository.path(Self.folder), toPath: "\(root)/Broken")
            let before = try Self.check(name, "Broken.dpsa")
            let after = try Executable.run(
                ["check", "../Agreement.dpsa", "Broken.dpsa", "--fix", "--as-of", Repository.asOf],
                in: "\(root)/Broken/\(name)"
            )
            let promised = before.error.firstMatch(of: /may mend ([0-9]+)/).flatMap { Int($0.output.1) } ?? 0
            #expect(after.error.contains("; \(promised) fixed") || after.error.contains("\(promised) fixed,"))
            let mended = try Repository.text("\(Self.folder)/\(name)/Mended.dpsa")
            let text = try String(contentsOfFile: "\(root)/Broken/\(name)/Broken.dpsa", encoding: .utf8)
            let isDone = after.error.hasPrefix("no findings")
            #expect(!isDone || text == mended)
        }
    }
}
