import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// Pages in a language that nobody speaks: English with accents, two fifths longer.
///
/// What stands on such a page without accents comes from the source, or else it was written past the templates.
@Suite struct PseudoLocaleTests {
    /// The English texts, with every letter outside of places replaced.
    static let templates: TemplateSet = {
        let kept: Set<Substring> = ["language", "direction", "pluralRule", "quantityForms"]
        let lines = "\(englishTemplates)".split(separator: "\n").map { line in
            guard !line.hasPrefix("#"), let start = line.range(of: " = "), !kept.contains(line[..<start.lowerBound])
            else { return String(line) }
            return line[..<start.upperBound] + accented(line[start.upperBound...])
        }
        return TemplateSet(parsing: lines.joined(separator: "\n"))
    }()

    /// A text with its letters replaced and its words made longer, but for the places in it.
    static func accented(_ text: Substring) -> String {
        var result = ""
        var isPlace = false
        var letters = 0
        for character in text {
            if character == "{" { isPlace = true }
            if !isPlace, character.isASCII, character.isLetter {
                letters += 1
                result += letters % 5 < 2 ? "éé" : "é"
            } else {
                result.append(character)
            }
            if character == "}" { isPlace = false }
        }
        return result
    }

    /// Every text that a disclosure holds, the longest first.
    static func texts(of value: Any) -> [String] {
        var texts: Set<String> = []
        func visit(_ value: Any) {
            if let text = value as? String, !text.isEmpty { texts.insert(text) }
            for child in Mirror(reflecting: value).children { visit(child.value) }
        }
        visit(value)
        return texts.sorted { ($0.count, $0) > ($1.count, $1) }
    }

    /// The words of a page that are neither accented nor the source's.
    static func strayWords(_ page: ReadPage, _ texts: [String]) -> [String] {
        let labels = ["aria-label", "data-th"].flatMap { page.values(of: $0) }
        return
            (["h1", "h2", "h3", "p", "li", "th", "td", "dt", "dd", "caption", "strong"].flatMap { page.texts(of: $0) }
            + labels)
            .compactMap { text in
                var rest = text
                for known in texts { rest = rest.replacingOccurrences(of: known, with: " ") }
                let words = rest.split { !$0.isASCII || !$0.isLetter }
                // Fixed signs of the pages: the rules' codes, and the formats and files that are offered.
                let strays = words.filter { !["RET", "JSON", "json", "policy", "CSV"].contains($0) }
                return strays.isEmpty ? nil : text
            }
    }

    private static func frame(_ locale: PageLocale = .english) -> PageFrame {
        let addresses = PageAddresses(locale: locale, locales: [locale])
        return PageFrame(addresses, baseURL: nil, translation: nil, templates: templates)
    }

    @Test func theLanguageIsComplete() {
        #expect(Self.templates.problems == [])
        let english = "\(englishTemplates)".utf16.count
        #expect(
            Self.templates.plain(.generatedText).count * 10 >= TemplateSet.english.plain(.generatedText).count * 12,
            "\(english)"
        )
    }

    @Test(arguments: [PageFixtures.module, PageFixtures.controllerModule])
    func modulesSayNothingPastTheTemplates(module: Disclosure) throws {
        let file = ModulePage(frame: Self.frame(), disclosure: module).page(isCompared: true).file
        #expect(Self.strayWords(try ReadPage(file.bytes), Self.texts(of: module)) == [])
    }

    @Test func agreementsSayNothingPastTheTemplates() throws {
        let file = AgreementPage(frame: Self.frame(), disclosure: PageFixtures.agreement).file()
        #expect(Self.strayWords(try ReadPage(file.bytes), Self.texts(of: PageFixtures.agreement)) == [])
    }

    /// A word that does not come from the templates is seen.
    @Test func strayWordsAreSeen() throws {
        let page = HTMLFragment { html in
            html.element(.p) { $0.text("Kept for ééé") }
            html.element(.p) { $0.text("éé Media Data: é") }
        }
        #expect(Self.strayWords(try ReadPage(page.bytes), ["Media Data"]) == ["Kept for ééé"])
    }
}
