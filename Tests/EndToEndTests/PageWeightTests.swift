import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// What the page of a module may weigh, in every language: those of the policies and those of the test policies.
@Suite struct PageWeightTests {
    /// 40 KB.
    static let greatestWeight = 40_960
    /// Elements, of which a browser on an old telephone makes light.
    static let greatestElementCount = 1_500

    /// The pages of the modules in some folders, in all languages.
    private static func pages(_ folders: [String], besides others: [String] = []) throws -> [OutputFile] {
        var files: [SourceFile] = []
        for path in try others
            + folders.flatMap({ folder in
                try Repository.sources(in: folder).map { "\(folder)/\($0)" }
            })
        {
            files.append(SourceFile(path: path, bytes: Array(try Repository.text(path).utf8)))
        }
        let compilation = Compilation(files: files, asOf: Repository.asOf, locales: PageLocale.allCases)
        let generator = PageGenerator(
            baseURL: nil,
            categoryCount: 100,
            locales: PageLocale.allCases,
            translations: compilation.translations
        )
        var builder = compilation.disclosures()
        let disclosures = compilation.documents.indices.map { builder.disclosure(of: $0) }
        return disclosures.filter { $0.form == .module }.flatMap { generator.modulePages($0).files }
    }

    private static func elementCount(of page: OutputFile) -> Int {
        let text = String(decoding: page.bytes, as: UTF8.self)
        return text.split(separator: "<").count { $0.first?.isLetter == true }
    }

    @Test func pagesAreLight() throws {
        let policies = try Self.pages(["Policies", "Policies/Translations"])
        let corpus = try Self.pages(
            ["Tests/Fixtures/Corpus"],
            besides: ["Catalogue", "DPSA", "PrivacyPolicy"].map { "Policies/\($0).dpsa" }
        )
        #expect(policies.count == 5 * PageLocale.allCases.count)
        #expect(corpus.count == 12 * PageLocale.allCases.count)
        for page in policies + corpus {
            #expect(page.bytes.count <= Self.greatestWeight, "\(page.path)")
            #expect(Self.elementCount(of: page) <= Self.greatestElementCount, "\(page.path)")
        }
        let heaviest = (policies + corpus).max { $0.bytes.count < $1.bytes.count }
        print("the heaviest page of a module: \(heaviest?.path ?? "none"), \(heaviest?.bytes.count ?? 0) bytes")
    }
}
