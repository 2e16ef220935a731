import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

@Suite struct ModulePageTests {
    let generator = PageGenerator(baseURL: "https://example.com/privacy", categoryCount: 0)

    func read(_ disclosure: Disclosure) throws -> ReadPage {
        try ReadPage(generator.modulePages(disclosure).files[0].bytes)
    }

    @Test(arguments: [PageFixtures.module, PageFixtures.controllerModule])
    func isWellFormed(module: Disclosure) throws {
        let file = generator.modulePages(module).files[0]
        #expect(file.path == "html/\(module.name)/index.html")
        let page = try ReadPage(file.bytes)
        try Self.checkStructure(of: page)
        #expect(file.bytes.count <= 40_960)
    }

    /// What holds for every page.
    ///
    /// - Parameter scripts: how many scripts it has.
    static func checkStructure(of page: ReadPage, language: String = "en", scripts: Int = 0) throws {
        #expect(page.tokens.first == .doctype)
        #expect(page.imbalance == nil)
        #expect(page.tags.allSatisfy { $0.duplicates == 0 })
        #expect(page.tags.filter { $0.name == "h1" }.count == 1)
        let isScript = { (tag: HTMLTokenizer.Tag) in
            tag.name == "script" && tag.attributes["type"] != "application/ld+json"
        }
        #expect(page.tags.filter(isScript).count == scripts)
        #expect(page.values(of: "style").isEmpty)
        #expect(page.tags.first { $0.name == "html" }?.attributes["lang"] == language)
        #expect(!(page.texts(of: "title").first ?? "").isEmpty)

        let ids = page.values(of: "id")
        #expect(Set(ids).count == ids.count)
        for reference in page.values(of: "href") where reference.hasPrefix("#") {
            #expect(ids.contains(String(reference.dropFirst())), "\(reference)")
        }
        for label in page.values(of: "aria-labelledby") { #expect(ids.contains(label), "\(label)") }

        let headings = page.tags.compactMap { $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
        for (heading, next) in zip(headings, headings.dropFirst()) { #expect(next <= heading + 1) }
        let tables = page.tags.filter { $0.name == "table" }.count
        #expect(page.tags.filter { $0.name == "caption" }.count == tables)
        #expect(page.tags.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
        #expect(page.texts(of: "td").allSatisfy { !$0.isEmpty })
        // On narrow screens each cell shows the name of its column: the style sheet has those of a document's tables, the cells of
        // the estate's tables have their own.  A table that scrolls keeps its columns.
        let styles = page.texts(of: "style").joined()
        let classes = page.tags.filter { $0.name == "table" }.map { $0.attributes["class"] ?? "" }
        let labelled = classes.filter { $0.hasPrefix("stack ") && $0 != "stack list" }
        for name in labelled.map({ $0.dropFirst("stack ".count) }) {
            #expect(styles.firstRange(of: try Regex("[.]\(name)[,{]")) != nil, "\(name)")
        }
        if page.values(of: "data-matrix").isEmpty, labelled.isEmpty {
            #expect(page.tags.filter { $0.name == "td" }.allSatisfy { !($0.attributes["data-th"] ?? "").isEmpty })
        }
    }

    @Test func styleIsAdmittedByItsDigest() throws {
        let page = try read(PageFixtures.module)
        let styles = page.texts(of: "style")
        #expect(styles.count == 2)
        let policy = page.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
        #expect(policy?.hasPrefix("default-src 'none'; ") == true)
        for style in styles {
            #expect(policy?.contains("'sha256-\(base64(SHA256.digest(of: Array(style.utf8))))'") == true)
            #expect(!style.contains("://") && !style.contains("url("))
        }
    }

    /// The words that a style sheet shows end neither the sheet nor one another.
    @Test(arguments: ["\"}p{color:red}", "</style><script>", "a\\", "two\nlines"])
    func wordsOfTheStyleAreQuoted(text: String) {
        let quoted = PageStyle.quoted(text)
        #expect(quoted.hasPrefix("\"") && quoted.hasSuffix("\""))
        #expect(!quoted.dropFirst().dropLast().contains { "\"<\n".contains($0) })
        #expect(!quoted.contains("\\\""))
        #expect(PageStyle.quoted("Purpose") == "\"Purpose\"")
    }

    /// Each category has its rows in the three tables, and each row names it.
    @Test func everyCategoryHasRows() throws {
        let page = try read(PageFixtures.module)
        for category in PageFixtures.module.categories {
            for prefix in ["data-", "place-", "ret-"] {
                let text = try #require(page.text(ofID: prefix + category.qualifiedName))
                #expect(text.contains(category.label))
            }
        }
        let rows = page.values(of: "id").filter { $0.hasPrefix("data-") && $0.contains("Configuration") }
        #expect(
            rows == [
                "data-ConfigurationData", "data-ConfigurationData-ProvideFeature", "data-ConfigurationData-Debugging",
                "data-ConfigurationData.Template", "data-ConfigurationData.Template-ProvideFeature",
                "data-ConfigurationData.Template-Debugging",
            ]
        )
    }

    /// A category in the middle changes no other id.
    @Test func idsSurviveInsertion() throws {
        var changed = PageFixtures.module
        changed.categories.insert(PageFixtures.module.categories[4], at: 0)
        changed.categories[0].name = "Added"
        changed.categories[0].qualifiedName = "Added"
        for index in changed.categories.indices {
            if let parent = changed.categories[index].parent { changed.categories[index].parent = parent + 1 }
        }
        let before = Set(try read(PageFixtures.module).values(of: "id"))
        let after = Set(try read(changed).values(of: "id"))
        #expect(before.isSubset(of: after))
        #expect(after.subtracting(before).filter { !$0.contains("Added") } == [])
    }

    @Test func retentionSentences() throws {
        let page = try read(PageFixtures.module)
        #expect(
            page.text(ofID: "ret-MediaData")?.contains(
                "We keep this data for a period that is chosen by you."
            ) == true
        )
        #expect(
            page.text(ofID: "ret-ConfigurationData")?.contains(
                "We keep this data until you stop using the feature or your account is deleted, whichever comes first."
                    + " We delete it 30 days after that, not before."
            ) == true
        )
        #expect(
            page.text(ofID: "ret-QueueData")?.contains(
                "We keep this data until you delete the data yourself.\nOtherwise, we keep it until your account is deleted"
                    + " or you stop using the feature, whichever comes first. We delete it 7 days after that, not before."
            )
                == true
        )
        #expect(page.text(ofID: "ret-Preview-none")?.contains("We do not store this data.") == true)
        #expect(page.text(ofID: "ret-Biometrics-none")?.contains("We do not collect this data.") == true)
    }

    /// What the module leaves to its parent is told, with the clause it stands in.
    @Test func inheritedValuesAreResolved() throws {
        let page = try read(PageFixtures.module)
        let logs = try #require(page.text(ofID: "ret-Logs"))
        #expect(logs.contains("We keep this data until you ask for deletion."))
        #expect(logs.contains("clause 6.1(b)"))
        #expect(page.text(ofID: "data-Logs")?.contains("provide the feature (clause ") == true)
        #expect(
            page.text(ofID: "place-MediaData")?.contains("those that are chosen by you (clause ") == true
        )
        #expect(page.text(ofID: "place-ConfigurationData")?.contains("Singapore") == true)
        #expect(page.text(ofID: "recipients")?.contains("Aceville Pte Limited") == true)
        #expect(page.text(ofID: "rights")?.contains("erasure") == true)
        #expect(page.values(of: "href").contains("../DPSA/index.html#clause-6-1-b"))

        let agreement = try ReadPage(generator.agreementPages(PageFixtures.agreement).files[0].bytes)
        let anchors = Set(agreement.values(of: "id"))
        for link in page.values(of: "href") where link.hasPrefix("../DPSA/index.html#") {
            #expect(anchors.contains(String(link.dropFirst("../DPSA/index.html#".count))), "\(link)")
        }
    }

    @Test func departuresAndWaivers() throws {
        let text = try #require(try read(PageFixtures.module).text(ofID: "departures"))
        #expect(text.contains("stated in the source"))
        #expect(text.contains("the servers stand there"))
        #expect(text.contains("RET003"))
        #expect(text.contains("Until 1 January 2027"))
        // Once for the category that says so, not again for the one inside it.
        #expect(text.components(separatedBy: "stated in the source").count == 2)
    }

    /// Sections, and the first row of each category in each table, are links to themselves.
    @Test(arguments: [PageFixtures.module, PageFixtures.controllerModule])
    func placesToLinkTo(module: Disclosure) throws {
        let page = try read(module)
        let links = Set(page.values(of: "href"))
        let sections = page.tags.filter { $0.name == "section" }.compactMap { $0.attributes["id"] }
        #expect(sections.count >= 9 && sections.allSatisfy { links.contains("#\($0)") })
        for category in module.categories {
            for prefix in ["data", "fields", "place", "ret"] {
                #expect(links.contains("#\(prefix)-\(category.qualifiedName)"), "\(prefix) \(category.name)")
            }
        }
    }

    /// Each path of a rule tells machines how it ends, and by which events.
    @Test func endsForMachines() throws {
        let page = try read(PageFixtures.module)
        let ends = page.tags.filter { $0.attributes["data-op"] != nil }
        let drawn = page.tags.filter { $0.attributes["class"] == "bar" }.count
        #expect(!ends.isEmpty && ends.allSatisfy { $0.name == "p" } && ends.count <= drawn)
        let operators = Set(ends.compactMap { $0.attributes["data-op"] })
        #expect(operators.contains("until within") || operators.contains("until after"), "\(operators)")
        #expect(ends.contains { $0.attributes["data-anchor"]?.isEmpty == false })
    }

    @Test func recipientThatDoesNotStore() throws {
        let text = try #require(try read(PageFixtures.module).text(ofID: "recipients"))
        #expect(text.contains("This data is not stored by TDMQ for CMQ."))
        #expect(try read(PageFixtures.module).text(ofID: "ret-QueueData")?.contains("We do not store") == false)
    }

    @Test func controllersStateLegalBases() throws {
        let page = try read(PageFixtures.controllerModule)
        let text = try #require(page.text(ofID: "data-UsageData"))
        #expect(text.contains("performance of a contract (Article 6(1)(b) GDPR)"))
        #expect(text.contains("legitimate interests (Article 6(1)(f) GDPR): to understand trends"))
        #expect(try read(PageFixtures.module).texts(of: "th").contains("Legal basis") == false)
        let rows = page.values(of: "id").filter { $0.hasPrefix("ret-UsageData-") }
        #expect(rows == ["ret-UsageData-ProvideFeature", "ret-UsageData-Improvement"])
    }

    @Test(arguments: HTMLWriterTests.hostileTexts.indices)
    func hostileLabels(index: Int) throws {
        let text = HTMLWriterTests.hostileTexts[index]
        var module = PageFixtures.module
        module.label = text
        module.documentation = text
        module.header.version = text
        module.header.published = text
        module.header.revised = text
        var parent = PageFixtures.agreement
        parent.label = text
        module.parent = .init(of: parent)
        for index in module.nouns.indices {
            module.nouns[index].label = text
            module.nouns[index].sentence = text
        }
        for index in module.categories.indices {
            module.categories[index].label = text
            module.categories[index].documentation = text
            for set in module.categories[index].fieldSets.indices {
                for field in module.categories[index].fieldSets[set].fields.indices {
                    module.categories[index].fieldSets[set].fields[field].label = text
                }
            }
            for fact in module.categories[index].statements.facts.indices {
                module.categories[index].statements.facts[fact].qualifiers.reason = text
                for target in module.categories[index].statements.facts[fact].targets.indices {
                    module.categories[index].statements.facts[fact].targets[target].elaboration = text
                }
            }
        }
        let page = try read(module)
        #expect(page.imbalance == nil)
        #expect(page.tags.filter { $0.name == "script" }.map { $0.attributes["type"] } == ["application/ld+json"])
        #expect(page.tags.map(\.name).contains("img") == false)
        #expect(page.tags.filter { $0.name == "style" }.count == 2)
        if !text.isEmpty { #expect(page.texts(of: "th").contains(text)) }
    }

    /// The page of a module that states nothing is still a page, and says that nothing is stated.
    @Test func emptyModule() throws {
        let page = try read(Disclosure(form: .module, name: "Empty", label: "Empty"))
        try Self.checkStructure(of: page)
        #expect(page.text(ofID: "processing")?.contains("No data is stated.") == true)
    }
}
