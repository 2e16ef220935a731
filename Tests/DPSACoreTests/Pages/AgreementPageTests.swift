import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

@Suite struct AgreementPageTests {
    let generator = PageGenerator(baseURL: nil, categoryCount: 0)

    @Test func clauseByClause() throws {
        let file = generator.agreementPages(PageFixtures.agreement).files[0]
        #expect(file.path == "html/DPSA/index.html")
        let page = try ReadPage(file.bytes)
        try ModulePageTests.checkStructure(of: page)
        #expect(page.text(ofID: "clause-5")?.contains("The regions are: those that are chosen by you.") == true)
        #expect(page.text(ofID: "clause-6-1-a")?.contains("market goods & services") == true)
        #expect(page.text(ofID: "clause-6-1-b")?.contains("We delete it within 30 days after that.") == true)
        #expect(
            page.text(ofID: "clause-8")?.contains("Aceville Pte Limited – Singapore – data-centre services") == true
        )
        #expect(page.text(ofID: "general")?.contains("minimum age") == true)
        #expect(page.tags.filter { $0.attributes["rel"] == "canonical" }.isEmpty)
    }

    /// Every section and every outermost clause is in the contents, in the order of the page.
    @Test func contentsAreComplete() throws {
        let page = try ReadPage(generator.agreementPages(PageFixtures.agreement).files[0].bytes)
        let start = try #require(page.values(of: "aria-labelledby").first)
        #expect(start == "h-contents")
        let links = page.tags.filter { $0.name == "a" && $0.attributes["class"] == nil }.compactMap {
            $0.attributes["href"]
        }
        let contents = ["#about", "#clause-5", "#clause-6", "#clause-8", "#general"]
        // Headings are links to themselves.
        let headings = [
            "#about", "#clause-5", "#clause-6", "#clause-6-1", "#clause-6-1-a", "#clause-6-1-b", "#clause-8",
            "#general",
        ]
        #expect(links.filter { $0.hasPrefix("#") } == contents + headings)
    }

    /// The modules of an agreement are listed with their number, and no others.
    @Test func modulesAreListed() throws {
        let sources = EstateFixtures.sources(3) + ["agreement Other \"Other terms\" { role controller }"]
        let site = try Site(
            sources.map { $0.hasPrefix("language") ? $0 : "language 1\n\($0)\n" },
            locales: [.english, .german]
        )
        let page = try #require(site.pages["Terms/index.html"])
        let text = try #require(page.text(ofID: "modules"))
        #expect(text.contains("Modules governed by this text: 3"), "\(text)")
        #expect(text.contains("Shop 0 · Last revised 10 January 2026"), "\(text)")
        let links = page.values(of: "href").filter { $0.hasPrefix("../Shop") }
        #expect(links == (0..<3).map { "../Shop\($0)/index.html" })
        #expect(page.values(of: "href").contains("#modules"))
        let german = try #require(site.pages["Terms/de/index.html"])
        #expect(german.text(ofID: "modules")?.contains("Module, für die dieser Text gilt: 3") == true)
        #expect(german.values(of: "href").contains("../../Shop2/de/index.html"))
        #expect(site.pages["Other/index.html"]?.text(ofID: "modules") == nil)
        #expect(site.brokenLinks == [])
    }

    /// A clause whose number is a word can do without a title; in another language, the word is marked as what it is.
    @Test func clausesNamedByWords() throws {
        var agreement = PageFixtures.agreement
        agreement.clauses.append(.init(number: "Cookies", title: "", parent: nil))
        let page = try ReadPage(generator.agreementPages(agreement).files[0].bytes)
        #expect(page.texts(of: "h2").contains("Cookies"))
        let translated = PageGenerator(baseURL: nil, categoryCount: 0, locales: [.german])
        let german = try ReadPage(translated.agreementPages(agreement).files[0].bytes)
        let names = german.tags.filter { $0.attributes["translate"] == "no" && $0.attributes["lang"] == "en" }
        #expect(names.count == 2)
    }

    /// What stands in a clause stands nowhere else.
    @Test func clausesAreNotRepeated() throws {
        var agreement = PageFixtures.agreement
        let other = Disclosure.Reference(target: .document, name: "Terms", label: "Terms of Service")
        agreement.statements.facts.append(fact(.prevailsOver, [other]) { $0.clause = 0 })
        let page = try ReadPage(generator.agreementPages(agreement).files[0].bytes)
        let text = try #require(page.texts(of: "main").first)
        #expect(text.components(separatedBy: "Terms of Service").count == 2)
        #expect(page.text(ofID: "clause-5")?.contains("Terms of Service") == true)
    }

    @Test(arguments: [
        ("6.1(a)", "6-1-a"), ("5", "5"), ("  Appendix 2 ", "Appendix-2"), ("附录1", "u9644-u5f55-1"), ("", ""),
        ("\"><b>", "b"),
    ])
    func anchors(number: String, anchor: String) {
        #expect(PageFrame.anchor(ofClause: number) == anchor)
    }

    @Test func clausesWithOneAnchor() throws {
        var agreement = PageFixtures.agreement
        agreement.clauses.append(.init(number: "6-1-a", title: "Again", parent: nil))
        let page = try ReadPage(generator.agreementPages(agreement).files[0].bytes)
        try ModulePageTests.checkStructure(of: page)
    }

    @Test func sameBytesEveryTime() {
        #expect(
            generator.modulePages(PageFixtures.module).files[0] == generator.modulePages(PageFixtures.module).files[0]
        )
    }
}
