import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// The vocabulary that is shipped is the one that a lawyer reads.
@Suite struct StandardVocabularyTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/DPSACore/Standard")

    /// `DPSA_RECORD=1 swift test --filter StandardVocabulary` renews the copy.
    @Test func embeddedTextIsTheFile() throws {
        let source = try Data(contentsOf: Self.folder.appending(path: "Standard.dpsa"))
        if ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1" {
            let text = """
                // swift-format-ignore-file

                extension StandardVocabulary {
                    /// The text of `Standard.dpsa`, byte for byte; a test compares the two and says how to renew this copy.
                    static let text: StaticString = #\"""

                """
            let copy = Data(text.utf8) + source + Data("\n\"\"\"#\n}\n".utf8)
            try copy.write(to: Self.folder.appending(path: "StandardText.swift"))
        }
        let embedded = StandardVocabulary.text.withUTF8Buffer { Data($0) }
        #expect(embedded == source, "renew the copy: DPSA_RECORD=1 swift test --filter StandardVocabulary")
    }

    /// `DPSA_RECORD=1 swift test --filter StandardVocabulary` renews the copies.
    @Test(arguments: PageLocale.allCases.filter { $0 != .source })
    func embeddedTranslationsAreTheFiles(locale: PageLocale) throws {
        let folder = Self.folder.appending(path: "Translations")
        let source = try Data(contentsOf: folder.appending(path: "Standard.\(locale.tag).dpsa"))
        let name = "\(locale)"
        if ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1" {
            let text = """
                // swift-format-ignore-file

                extension StandardVocabulary {
                    /// The text of `Standard.\(locale.tag).dpsa`, byte for byte; a test compares the two and says how to renew this copy.
                    static let \(name)Text: StaticString = #\"""

                """
            let copy = Data(text.utf8) + source + Data("\n\"\"\"#\n}\n".utf8)
            let capitalized = name.prefix(1).uppercased() + name.dropFirst()
            try copy.write(to: folder.appending(path: "StandardText\(capitalized).swift"))
        }
        let embedded = StandardVocabulary.translation(to: locale)?.bytes
        #expect(
            embedded.map { Data($0) } == source,
            "renew the copy: DPSA_RECORD=1 swift test --filter StandardVocabulary"
        )
    }

    /// Every noun, every sentence and the vocabulary itself are translated, and nothing else.
    @Test(arguments: PageLocale.allCases.filter { $0 != .source })
    func translationsAreComplete(locale: PageLocale) {
        let compilation = Compilation(files: [], asOf: "2026-01-31", locales: [locale])
        #expect(compilation.findings.isEmpty)
        #expect(compilation.untranslatedTexts(of: "Standard", in: compilation.translations[0]) == [])
    }

    @Test func itIsCleanByItself() {
        #expect(Compilation(files: [], asOf: "2026-01-31").findings.isEmpty)
    }

    /// Every noun that the checker and the generators know by name is there.
    @Test func whatTheCompilerRestsOnIsDeclared() {
        let names = [
            "Creation", "Termination", "AccountDeletion", "Deletion", "DeletionRequest", "ProvideFeature",
            "ServiceRegion",
            "provider", "customer", "delete", "text", "timestamp", "optional",
        ]
        let text = String(decoding: StandardVocabulary.file.bytes, as: UTF8.self)
        for name in names {
            #expect(text.contains(" \(name) \""), "\(name)")
        }
    }

    /// A second vocabulary of the name is refused.
    @Test func nobodyReplacesIt() {
        let file = SourceFile(path: "a.dpsa", bytes: Array("vocabulary Standard \"Mine\" {\n}\n".utf8))
        let findings = Compilation(files: [file], asOf: "2026-01-31").findings
        #expect(findings.map(\.rule.rawValue) == ["NAM002"])
    }
}
