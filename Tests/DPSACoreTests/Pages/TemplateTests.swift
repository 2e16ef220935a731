import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

@Suite struct TemplateTests {
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Sources/DPSACore/Pages/"
    )

    @Test func fileIsEmbedded() throws {
        let file = try String(contentsOf: Self.sources.appending(path: "Templates/en.templates"), encoding: .utf8)
        #expect(file == "\(englishTemplates)")
    }

    @Test func nothingIsMissingOrSuperfluous() {
        #expect(TemplateSet.english.problems == [])
    }

    /// Each fault is found, so that the test above can fail.
    @Test func faultsAreFound() {
        let source = "\(englishTemplates)"
        func problems(_ old: String, _ new: String) -> [String] {
            #expect(source.contains(old))
            return TemplateSet(parsing: source.replacingOccurrences(of: old, with: new)).problems
        }
        #expect(problems("retainUntil = ", "# retainUntil = ") == ["The template retainUntil is missing."])
        #expect(problems("fact.about.not = ", "# ") == ["The template fact.about.not is missing."])
        #expect(problems("day.one = {amount} day\n", "") == ["The template day.one is missing."])
        #expect(problems("day.one = ", "day.few = {amount} days\nday.one = ") == ["This locale has no plural day.few."])
        #expect(problems("skipLink = ", "tooMuch = x\nskipLink = ") == ["No page uses the template tooMuch."])
        #expect(problems("skipLink = ", "skipLink = x\nskipLink = ") == ["The template skipLink is there twice."])
        #expect(problems("until {event}.\notherwiseFor ", "until.\notherwiseFor ").count == 1)
        #expect(problems("retainUntil = We keep this data until {event}", "retainUntil = We {event} {evnt}").count == 1)
        #expect(problems("listAndPair = {first} and {rest}", "listAndPair = {first}{rest}").count == 1)
        #expect(problems("pluralRule = oneOther", "pluralRule = unheard").count >= 1)
    }

    /// A phrase that no page writes is not a phrase of the pages.
    @Test func everyPhraseIsUsed() throws {
        var code = ""
        for file in try FileManager.default.contentsOfDirectory(at: Self.sources, includingPropertiesForKeys: nil)
        where file.pathExtension == "swift" {
            code += try String(contentsOf: file, encoding: .utf8)
        }
        code += try String(contentsOf: Self.sources.appending(path: "Templates/TemplateSet.swift"), encoding: .utf8)
        let words = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap { $0.split(separator: ".") })
        let unused = Phrase.allCases.filter { !words.contains(Substring("\($0)")) }
        #expect(unused == [])
    }

    /// Sentences that the pages own say what is so, not what could be so.
    @Test func noVagueWords() {
        let vague = ["may", "might", "some", "often", "possibly", "possible", "generally", "usually", "etc", "could"]
        for line in "\(englishTemplates)".split(separator: "\n") where !line.hasPrefix("#") {
            let text = line.drop { $0 != "=" }.dropFirst(2)
            guard !line.hasPrefix("month") else { continue }
            let words = text.lowercased().split { !$0.isLetter }
            for word in words { #expect(!vague.contains(String(word)), "\(line)") }
        }
    }

    /// No two phrases of retention read alike, or a sentence could not be read back.
    @Test func retentionSentencesDiffer() {
        var seen: [String: Phrase] = [:]
        for phrase in Phrase.allCases {
            let name = "\(phrase)"
            guard ["retain", "otherwise", "dispose", "period", "scope"].contains(where: name.hasPrefix) else {
                continue
            }
            let text = TemplateSet.english.plain(phrase)
            #expect(seen.updateValue(phrase, forKey: text) == nil, "\(text)")
        }
    }
}
