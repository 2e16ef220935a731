import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

@Suite struct TemplateTests {
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Sources/DPSACore/Pages/"
    )

    /// `DPSA_RECORD=1 swift test --filter TemplateTests` renews the copies.
    @Test(arguments: PageLocale.allCases)
    func filesAreEmbedded(locale: PageLocale) throws {
        let file = try String(
            contentsOf: Self.sources.appending(path: "Templates/\(locale.tag).templates"),
            encoding: .utf8
        )
        let (name, text) = Self.copy(of: locale)
        if ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1" {
            let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
            let indented = lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
            let copy = """
                // swift-format-ignore-file

                /// The file `\(locale.tag).templates`, as it stands; a test keeps the two equal and says how to renew this copy.
                let \(name)Templates: StaticString = #\"""
                \(indented)
                    \"""#

                """
            let path = "Templates/\(name.prefix(1).uppercased())\(name.dropFirst())Templates.swift"
            try copy.write(to: Self.sources.appending(path: path), atomically: true, encoding: .utf8)
        }
        #expect(file == text, "renew the copies: DPSA_RECORD=1 swift test --filter TemplateTests")
    }

    /// The name of a locale in the sources, and its texts.
    private static func copy(of locale: PageLocale) -> (name: String, text: String) {
        switch locale {
        case .english: ("english", "\(englishTemplates)")
        case .indonesian: ("indonesian", "\(indonesianTemplates)")
        case .simplifiedChinese: ("simplifiedChinese", "\(simplifiedChineseTemplates)")
        case .german: ("german", "\(germanTemplates)")
        case .japanese: ("japanese", "\(japaneseTemplates)")
        case .french: ("french", "\(frenchTemplates)")
        case .spanish: ("spanish", "\(spanishTemplates)")
        case .portuguese: ("portuguese", "\(portugueseTemplates)")
        case .arabic: ("arabic", "\(arabicTemplates)")
        }
    }

    @Test(arguments: PageLocale.allCases)
    func nothingIsMissingOrSuperfluous(locale: PageLocale) {
        #expect(locale.templateProblems == [])
        #expect(locale.templates.plain(.language) == locale.tag)
        #expect(locale.templates.plain(.direction) == locale.direction)
    }

    /// A locale that lacks a text cannot be built: each fault of a translated set is found, too.
    @Test(arguments: PageLocale.allCases)
    func everyTextIsNeeded(locale: PageLocale) {
        let lines = Self.copy(of: locale).text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        for line in lines.every(40) {
            let source = lines.filter { $0 != line }.joined(separator: "\n")
            #expect(!TemplateSet(parsing: source).problems.isEmpty, "\(line)")
        }
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
        #expect(problems("day.one = {amount}\u{A0}day\n", "") == ["The template day.one is missing."])
        #expect(problems("day.one = ", "day.few = {amount} days\nday.one = ") == ["This locale has no plural day.few."])
        #expect(problems("skipLink = ", "tooMuch = x\nskipLink = ") == ["No page uses the template tooMuch."])
        #expect(problems("skipLink = ", "skipLink = x\nskipLink = ") == ["The template skipLink is there twice."])
        #expect(problems("until {event}.\notherwiseFor ", "until.\notherwiseFor ").count == 1)
        #expect(problems("retainUntil = We keep this data until {event}", "retainUntil = We {event} {evnt}").count == 1)
        #expect(problems("listAndPair = {first} and {rest}", "listAndPair = {first}{rest}").count == 1)
        #expect(problems("pluralRule = oneOther", "pluralRule = unheard").count >= 1)
    }

    /// Sentences are short: at most 25 words, 17 on average, and 40 signs between two marks in Chinese.
    @Test func sentencesAreShort() {
        var counts: [Int] = []
        for line in Self.copy(of: .english).text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let text = line.range(of: " = ").map({ line[$0.upperBound...] }), text.hasSuffix(".") else {
                continue
            }
            for sentence in text.split(whereSeparator: { ".?!".contains($0) }) {
                let count = sentence.split { !$0.isLetter && !$0.isNumber && !"{}-’".contains($0) }.count
                #expect(count <= 25, "\(sentence)")
                counts.append(count)
            }
        }
        #expect(counts.count > 150)
        #expect(counts.reduce(0, +) <= 17 * counts.count)
        for line in Self.copy(of: .simplifiedChinese).text.split(separator: "\n") {
            guard let text = line.range(of: " = ").map({ line[$0.upperBound...] }) else { continue }
            for clause in text.split(whereSeparator: { "。，；：、（）".contains($0) }) {
                #expect(clause.count <= 40, "\(clause)")
            }
        }
    }

    /// Lists of rights and of duties stand after the words that every right, or duty, begins with.
    @Test(arguments: PageLocale.allCases)
    func introductionsStandFirst(locale: PageLocale) {
        for phrase in [Phrase.rightsGranted, .rightsOwed] {
            let start = HTMLFragment { locale.templates.writeStart(of: phrase, into: &$0) }
            let end = HTMLFragment { locale.templates.writeEnd(of: phrase, into: &$0) { $1.text("A") } }
            let whole = HTMLFragment { locale.templates.write(phrase, into: &$0) { $1.text("A") } }
            #expect(start.bytes + end.bytes == whole.bytes)
            #expect(start.bytes.count >= 10 && end.bytes.first == UInt8(ascii: "A"))
        }
    }

    /// A phrase that no page writes is not a phrase of the pages.
    @Test func everyPhraseIsUsed() throws {
        var code = ""
        for folder in [Self.sources, Self.sources.appending(path: "Estate")] {
            for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            where file.pathExtension == "swift" {
                code += try String(contentsOf: file, encoding: .utf8)
            }
        }
        code += try String(contentsOf: Self.sources.appending(path: "Templates/TemplateSet.swift"), encoding: .utf8)
        let words = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap { $0.split(separator: ".") })
        let unused = Phrase.allCases.filter { !words.contains(Substring("\($0)")) }
        #expect(unused == [])
    }

    /// Sentences that the pages own say what is so, not what could be so.
    @Test func noVagueWords() {
        for (locale, vague) in Self.vagueWords {
            for line in Self.copy(of: locale).text.split(separator: "\n") where !line.hasPrefix("#") {
                let text = line.drop { $0 != "=" }.dropFirst(2).lowercased()
                guard !line.hasPrefix("month") else { continue }
                // Where words have no spaces between them, the vague one is sought as it stands.
                let hasWords = locale != .simplifiedChinese && locale != .japanese
                let words = hasWords ? text.split { !$0.isLetter }.map(String.init) : vague.filter(text.contains)
                for word in words { #expect(!vague.contains(word), "\(line)") }
            }
        }
    }

    private static let vagueWords: [(PageLocale, [String])] = [
        (.english, ["may", "might", "some", "often", "possibly", "possible", "generally", "usually", "etc", "could"]),
        (.indonesian, ["mungkin", "umumnya", "biasanya", "kadang", "sering"]),
        (.simplifiedChinese, ["可能", "一般", "通常", "也许", "有时"]),
        (.german, ["kann", "könnte", "ggf", "gegebenenfalls", "üblicherweise", "manchmal", "oft", "möglicherweise"]),
        (.japanese, ["場合があります", "かもしれ", "通常", "一般に", "ことがあり"]),
        (.french, ["peut", "peuvent", "pourrait", "parfois", "souvent", "généralement", "habituellement"]),
        (.spanish, ["puede", "pueden", "podría", "algunos", "quizás", "generalmente", "normalmente", "tal vez"]),
        (.portuguese, ["pode", "podem", "poderia", "talvez", "geralmente", "normalmente", "alguns"]),
        (.arabic, ["قد", "ربما", "عادة", "أحيانًا", "غالبًا"]),
    ]

    /// No two phrases of retention read alike, or a sentence could not be read back.
    @Test(arguments: PageLocale.allCases)
    func retentionSentencesDiffer(locale: PageLocale) {
        var seen: [String: Phrase] = [:]
        for phrase in Phrase.allCases {
            let name = "\(phrase)"
            guard ["retain", "otherwise", "dispose", "period", "scope"].contains(where: name.hasPrefix),
                phrase != .periodChosenOblique
            else {
                continue
            }
            let text = locale.templates.plain(phrase)
            #expect(seen.updateValue(phrase, forKey: text) == nil, "\(text)")
        }
    }
}

extension Array {
    /// Every so-manieth element.
    fileprivate func every(_ step: Int) -> [Element] { stride(from: 0, to: count, by: step).map { self[$0] } }
}
