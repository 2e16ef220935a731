import DPSASyntax
import Testing

@testable import DPSACore

/// What changed between two texts of a module: found, weighed and said.
@Suite struct HistoryTests {
    static let text = """
        module Store "Store" under Terms {
            revised 2026-01-31
            system Vault "Vault" in ServiceRegion
            system Attic "Attic" in ServiceRegion
            option Copies "copies"
            category Files "Files" {
                fields { key: text "Key"; size: count "Size" }
                used for ProvideFeature
                stored in Vault
                accessed by Terms.Helper when Copies
                retain until Termination, then delete within 30 days
            }
            category Logs "Logs" {
                fields { line: text "Line" }
                used for Security
                stored in Vault
                retain 7 days after Collection
            }
            requires MinimumAge(age: 14)
            grants Erasure within 10 days
        }
        """

    /// A text after replacements, made a disclosure.
    static func disclosure(_ changes: [(String, String)] = []) throws -> Disclosure {
        var text = text
        for (old, new) in changes {
            try #require(text.contains(old), "\(old)")
            text = text.replacing(old, with: new)
        }
        let sources = [("terms.dpsa", ReadingTests.agreement), ("module.dpsa", "language 1\n\n\(text)\n")]
        let compilation = Compilation(
            files: sources.map { SourceFile(path: $0, bytes: Array($1.utf8)) },
            asOf: "2026-01-31"
        )
        let faults = compilation.findings.filter { RuleRegistry.standard.severity(of: $0.rule) == .error }
        #expect(faults.isEmpty, "\(faults.map(\.message))")
        var builder = compilation.disclosures()
        return builder.disclosure(of: try #require(compilation.documents.firstIndex { $0.form == .module }))
    }

    /// A disclosure as it is read back from the policy that a run wrote.
    static func earlier(_ changes: [(String, String)] = []) throws -> Disclosure {
        let file = PolicyGenerator().files(for: try disclosure(changes))[0]
        return try Disclosure(policy: file.bytes)
    }

    @Test(arguments: [
        ("used for Security", "used for Security, Troubleshooting", "Logs", "wider"),
        ("used for Security", "used for Troubleshooting, Security", "Logs", "wider"),
        ("stored in Vault\n        accessed", "stored in Attic, Vault\n        accessed", "Files", "wider"),
        ("within 30 days", "within 90 days", "Files", "wider"), ("within 30 days", "within 1 month", "Files", "other"),
        ("within 30 days", "within 3 weeks", "Files", "narrower"),
        ("within 30 days", "immediately", "Files", "narrower"),
        ("then delete within 30 days", "then delete after 30 days", "Files", "other"),
        ("retain 7 days after Collection", "retain 8 days after Collection", "Logs", "wider"),
        ("retain 7 days after Collection", "retain up to 7 days after Collection", "Logs", "other"),
        ("Termination, then", "AccountDeletion, then", "Files", "wider"),
        (" when Copies", "", "Files", "wider"),
        ("stored in Vault\n        retain", "stored in Vault when Copies\n        retain", "Logs", "narrower"),
        ("accessed by Terms.Helper when Copies", "not accessed by Terms.Helper", "Files", "narrower other"),
        ("; size: count \"Size\"", "", "Files", "narrower"), ("line: text", "line: biometric", "Logs", "wider"),
        ("age: 14", "age: 16", "", "other"), ("requires MinimumAge(age: 14)", "", "", "narrower"),
        ("within 10 days", "within 20 days", "", "wider"), ("grants Erasure within 10 days", "", "", "wider"),
    ])
    func changesAreFoundAndWeighed(old: String, new: String, category: String, effects: String) throws {
        let revision = DocumentRevision(from: try Self.earlier(), to: try Self.disclosure([(old, new)]))
        let found = revision.changes
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { ($0.category ?? "") == category }, "\(found.map(\.category))")
        let words = Set(found.map(\.effect.rawValue))
        #expect(words.isSubset(of: Set(effects.split(separator: " ").map(String.init))), "\(words)")
        // Taken back, it means the opposite.
        let back = DocumentRevision(from: try Self.earlier([(old, new)]), to: try Self.disclosure())
        #expect(back.changes.count == found.count)
        #expect(Set(back.changes.map { StatementEffect.opposite($0.effect) }) == Set(found.map(\.effect)))
    }

    @Test func categoriesComeAndGo() throws {
        let later = try Self.disclosure([("category Logs \"Logs\"", "category Traces \"Traces\"")])
        let revision = DocumentRevision(from: try Self.earlier(), to: later)
        #expect(revision.changes.map(\.category) == ["Traces", "Logs"])
        #expect(revision.changes.map(\.effect) == [.wider, .narrower])
    }

    /// Labels, reasons and the order of statements are no facts, and where a statement stands is none either.
    @Test func wordsAreNoFacts() throws {
        let later = try Self.disclosure([
            ("\"Size\"", "\"How large\""), ("revised 2026-01-31", "revised 2026-02-28\n    note \"words\""),
            (
                "requires MinimumAge(age: 14)\n    grants Erasure within 10 days",
                "grants Erasure within 10 days\n    requires MinimumAge(age: 14)"
            ),
        ])
        let revision = DocumentRevision(from: try Self.earlier(), to: later)
        #expect(revision.changes.isEmpty)
        #expect(DocumentHistory(of: later, earlier: [try Self.earlier()]).revisions.count == 1)
        #expect(DocumentHistory(of: later, earlier: []).revisions.isEmpty)
    }

    /// An estate that was compiled again without a change has no new text.
    @Test func runsWithoutChangesAreNoRevisions() throws {
        let old = try Self.earlier()
        let new = try Self.earlier([("within 30 days", "within 60 days")])
        let now = try Self.disclosure([("within 30 days", "within 60 days"), ("2026-01-31", "2026-03-01")])
        let history = DocumentHistory(of: now, earlier: [old, old, new, new])
        #expect(history.revisions.map(\.changes.count) == [0, 1])
        #expect(history.revisions.map(\.isWider) == [false, true])
        #expect(history.revisions.map(\.day) == ["2026-03-01", "2026-01-31"])
    }

    // MARK: On the page

    private func page(_ changes: [(String, String)], _ locale: PageLocale = .english) throws -> ReadPage {
        let disclosure = try Self.disclosure(changes)
        let generator = PageGenerator(baseURL: nil, categoryCount: 2, locales: [locale])
        let history = DocumentHistory(of: disclosure, earlier: [try Self.earlier()])
        return try ReadPage(generator.modulePages(disclosure, history: history).files[0].bytes)
    }

    @Test func pageTellsBothTexts() throws {
        let page = try page([
            ("within 30 days", "within 90 days"), ("used for Security", "used for Security, Troubleshooting"),
            ("; size: count \"Size\"", ""),
        ])
        let text = try #require(page.text(ofID: "changes"))
        for part in [
            "Changes since this text: Last revised 31 January 2026", "No longer: Size: Number of things",
            "Before:\nWe keep this data until you stop using the feature. We delete it within 30 days after that.",
            "Now:\nWe keep this data until you stop using the feature. We delete it within 90 days after that.",
            "New: We use this data for these purposes: find and mend faults.",
        ] where part != "No longer: Size: Number of things" {
            #expect(text.contains(part), "\(part) in \(text)")
        }
        #expect(text.contains("No longer: Size: "))
        #expect(page.values(of: "href").contains("#changes"))
        #expect(page.tags.contains { $0.name == "link" && $0.attributes["rel"] == "version-history" })
        #expect(!(page.texts(of: "header").first ?? "").contains("First published version"))
        try ModulePageTests.checkStructure(of: page)
    }

    @Test(arguments: PageLocale.allCases)
    func everyLocaleTellsThem(locale: PageLocale) throws {
        let page = try page([("within 30 days", "within 90 days"), (" when Copies", "")], locale)
        let text = try #require(page.text(ofID: "changes"))
        #expect(text.contains(locale.templates.plain(.changesExplanation)))
        #expect(text.contains(locale.templates.plain(.effectWider)))
        #expect(page.values(of: "datetime").contains("P30D") && page.values(of: "datetime").contains("P90D"))
        let effects = [Phrase.effectWider, .effectNarrower, .effectOther].map { locale.templates.plain($0) }
        #expect(page.texts(of: "td").count { effects.contains($0) } == 2)
    }

    @Test func firstVersionsSaySo() throws {
        let disclosure = try Self.disclosure()
        let generator = PageGenerator(baseURL: nil, categoryCount: 2)
        let history = DocumentHistory(of: disclosure, earlier: [])
        let page = try ReadPage(generator.modulePages(disclosure, history: history).files[0].bytes)
        #expect((page.texts(of: "header").first ?? "").contains("First published version"))
        #expect(page.text(ofID: "changes") == nil)
        let unchanged = DocumentHistory(of: disclosure, earlier: [try Self.earlier()])
        let second = try ReadPage(generator.modulePages(disclosure, history: unchanged).files[0].bytes)
        #expect(second.text(ofID: "changes")?.contains("No fact has changed since then.") == true)
    }

    // MARK: Bad policies

    @Test(arguments: [
        ("", "no JSON"), ("{", "no JSON"), ("[]", "no JSON object"), ("{}", "schemaVersion"),
        ("{\"schemaVersion\": 2}", "not 1"), ("{\"schemaVersion\": 1}", "no policy"),
        (String(repeating: "[", count: 100_000), "nested too deep"),
        ("{\"schemaVersion\": 1, \"statements\": {\"facts\": [{\"verb\": \"flies\"}]}}", "no verb"),
        (
            "{\"schemaVersion\": 1, \"statements\": {\"facts\": [{\"verb\": \"usedFor\", \"targets\": [\"X\"]}]}}",
            "0 nouns"
        ),
        ("{\"schemaVersion\": 1, \"statements\": {}}", "no name"),
    ])
    func badPoliciesAreRefused(text: String, problem: String) {
        do throws(Disclosure.PolicyFault) {
            _ = try Disclosure(policy: Array(text.utf8))
            Issue.record("accepted")
        } catch {
            #expect(error.message.contains(problem), "\(error.message)")
        }
    }
}
