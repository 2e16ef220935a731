import Foundation
import Testing

/// Twelve more published modules: what they say compiles, and what is wrong with them is found.
@Suite struct CorpusTests {
    private static let paths = ["Policies", "Tests/Fixtures/Corpus"]

    private static let checked = Result {
        let outcome = try Executable.run(
            ["check"] + paths + ["--as-of", Repository.asOf, "--format", "json"],
            in: Repository.root
        )
        return (status: outcome.status, report: try FindingReport(outcome.output))
    }

    @Test func theFindingsAreAsReviewed() throws {
        let (status, report) = try CorpusTests.checked.get()
        #expect(status == 1)
        let lines = report.findings.filter { $0.location.path.hasPrefix("Tests/Fixtures/Corpus/") }.map { finding in
            let file = finding.location.path.split(separator: "/").last ?? ""
            return "\(finding.code) \(file):\(finding.location.line) \(finding.message)"
        }
        try Golden.expect(
            lines.joined(separator: "\n") + "\n",
            "Corpus/expected-findings.txt",
            filter: "CorpusTests"
        )
    }

    @Test func nothingInTheCorpusIsWaived() throws {
        let report = try CorpusTests.checked.get().report
        #expect(report.findings.filter { $0.waived && !$0.location.path.hasPrefix("Policies/") } == [])
    }

    /// `EXPECTED.md` says, module by module, how many findings of each code there must be.
    @Test func theFindingsAreTheExpectedOnes() throws {
        var expected: [String: Int] = [:]
        var module = ""
        for line in try Repository.text("Tests/Fixtures/Corpus/EXPECTED.md").lines {
            if line.hasPrefix("## ") { module = String(line.dropFirst(3)) }
            if let match = line.firstMatch(of: /^\| ([A-Z]{3}[0-9]{3}) \|/) {
                expected["\(module) \(match.1)", default: 0] += 1
            }
        }
        var found: [String: Int] = [:]
        for finding in try CorpusTests.checked.get().report.findings {
            let path = finding.location.path
            guard path.hasPrefix("Tests/Fixtures/Corpus/") else { continue }
            let module = path.trimmingSuffix(".dpsa").split(separator: "/").last ?? ""
            found["\(module) \(finding.code)", default: 0] += 1
        }
        #expect(found == expected)
    }

    @Test func theCorpusCompilesThroughAllOutputs() throws {
        try withPolicies { root in
            let corpus = try Repository.sources(in: "Tests/Fixtures/Corpus")
            #expect(corpus.count == 13)
            for file in corpus {
                try write(try Repository.text("Tests/Fixtures/Corpus/\(file)"), "\(root)/Corpus/\(file)")
            }
            let arguments = ["compile", "Policies", "Corpus", "--output", "out", "--as-of", Repository.asOf]
            // As they are published they are full of dangers: nothing is written unless these are let through.
            let refused = try Executable.run(arguments, in: root)
            #expect(refused.status == 1)
            #expect(try Tree(below: "\(root)/out") == Tree(below: "\(root)/nothing"))

            let outcome = try Executable.run(arguments + ["--fail-on", "error"], in: root)
            #expect(outcome.status == 0)
            let files = try Tree(below: "\(root)/out").contents
            let modules = files.keys.filter { $0.hasPrefix("swift/") }.map { $0.dropFirst(6).dropLast(6) }.sorted()
            #expect(modules.count == 17)
            for module in modules {
                let swift = String(decoding: files["swift/\(module).swift"] ?? Data(), as: UTF8.self)
                #expect(swift.contains("enum \(module): DisclosedModule {"))
                #expect(swift.hasSuffix("}\n"))
                let page = String(decoding: files["html/\(module)/index.html"] ?? Data(), as: UTF8.self)
                #expect(page.hasPrefix("<!DOCTYPE html>\n"))
                #expect(page.hasSuffix("</html>\n"))
                let policy = try #require(files["schemas/\(module).policy.json"])
                #expect(policy == files["html/\(module)/policy.json"])
                let name = try (JSONSerialization.jsonObject(with: policy) as? [String: Any])?["name"] as? String
                #expect(name == String(module))
                let schemas = files.filter { $0.key.hasPrefix("schemas/\(module)/") }
                #expect(!schemas.isEmpty)
                for schema in schemas.values {
                    let root = try JSONSerialization.jsonObject(with: schema) as? [String: Any]
                    #expect(root?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
                }
            }
        }
    }
}
