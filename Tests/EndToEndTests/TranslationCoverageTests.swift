import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// How much of the policies is translated, language by language.
@Suite struct TranslationCoverageTests {
    /// The languages into which the policies are translated from beginning to end.
    static let complete: Set<PageLocale> = [.indonesian, .simplifiedChinese, .german, .arabic]

    /// The policies, with or without their translations.
    private static func compilation(withTranslations: Bool = true) throws -> Compilation {
        var files: [SourceFile] = []
        for folder in withTranslations ? ["Policies", "Policies/Translations"] : ["Policies"] {
            for name in try Repository.sources(in: folder) {
                let text = try Repository.text("\(folder)/\(name)")
                files.append(SourceFile(path: "\(folder)/\(name)", bytes: Array(text.utf8)))
            }
        }
        return Compilation(files: files, asOf: Repository.asOf, locales: PageLocale.allCases)
    }

    /// By language: how many texts of the documents and of their vocabularies there are no words for.
    private static func gaps(_ compilation: Compilation) -> [(locale: PageLocale, texts: Int)] {
        compilation.translations.map { translation in
            let names = compilation.documents.map(\.name) + ["Catalogue", "Standard"]
            let texts = names.map { compilation.untranslatedTexts(of: $0, in: translation).count }
            return (translation.locale, texts.reduce(0, +))
        }
    }

    @Test func gapsAreCounted() throws {
        let compilation = try Self.compilation()
        let gaps = Self.gaps(compilation)
        let sum = gaps.map { "\($0.locale.tag) \($0.texts)" }.joined(separator: ", ")
        print("texts of the policies without a translation: \(sum)")
        #expect(gaps.count == PageLocale.allCases.count - 1)
        for (locale, texts) in gaps {
            #expect((texts == 0) == Self.complete.contains(locale), "\(locale): \(texts)")
        }
        // What pages say beside the policies' own texts is there in every language.
        for translation in compilation.translations {
            #expect(compilation.untranslatedTexts(of: "Standard", in: translation) == [], "\(translation.locale)")
        }
    }

    /// Without the translations, the same count finds every text in every language.
    @Test func missingTranslationsAreSeen() throws {
        let gaps = Self.gaps(try Self.compilation(withTranslations: false))
        #expect(Set(gaps.map(\.texts)).count == 1 && gaps.allSatisfy { $0.texts > 500 }, "\(gaps)")
    }
}
