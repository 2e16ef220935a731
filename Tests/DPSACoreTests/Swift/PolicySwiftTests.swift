import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// The policies of the project, from their sources to checked Swift.
@Suite struct PolicySwiftTests {
    @Test(arguments: SwiftCompiler.isExhaustive ? ["5", "6"] : ["6"])
    func everyPolicyCompilesWithoutAWarning(version: String) throws {
        let compiler = try SwiftCompiler.shared.get()
        let generator = SwiftGenerator(access: .public)
        var paths: [String] = []
        for disclosure in try Self.disclosures() where disclosure.form == .module {
            let file = generator.file(for: disclosure)
            paths.append(try compiler.write("policy-\(version)-\(disclosure.name).swift", file.bytes))
        }
        try #require(paths.count > 15)
        let outcome = try compiler.run(
            ["-typecheck", "-warnings-as-errors", "-parse-as-library", "-swift-version", version]
                + ["-module-name", "Consumer", "-I", "."] + paths
        )
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    private static func disclosures() throws -> [Disclosure] {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        var files: [SourceFile] = []
        for folder in ["Policies", "Tests/Fixtures/Corpus"] {
            let url = root.appending(path: folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))
            where name.hasSuffix(".dpsa") {
                let bytes = try Data(contentsOf: url.appending(path: name))
                files.append(SourceFile(path: "\(folder)/\(name)", bytes: Array(bytes)))
            }
        }
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        var builder = compilation.disclosures()
        return compilation.documents.indices.map { builder.disclosure(of: $0) }
    }
}
