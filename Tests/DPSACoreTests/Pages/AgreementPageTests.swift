import Testing

@testable import DPSACore

@Suite struct AgreementPageTests {
    let generator = PageGenerator(baseURL: nil)

    @Test func clauseByClause() throws {
        let file = generator.agreementPage(PageFixtures.agreement)
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
        let page = try ReadPage(generator.agreementPage(agreement).bytes)
        try ModulePageTests.checkStructure(of: page)
    }

    @Test func indexOfDocuments() throws {
        let documents = [PageFixtures.agreement, PageFixtures.module, PageFixtures.controllerModule]
        let file = generator.indexPage(documents.map(generator.summary(of:)))
        #expect(file.path == "html/index.html")
        let page = try ReadPage(file.bytes)
        try ModulePageTests.checkStructure(of: page)
        #expect(page.values(of: "id").filter { $0.hasPrefix("module-") } == ["module-MPS", "module-TokenHub"])
        #expect(page.text(ofID: "module-MPS")?.contains("Media Data · Configuration data") == true)

        // Every link leads to a page or a place that there is.
        var places: Set<String> = []
        for document in documents {
            let file = document.form == .module ? generator.modulePage(document) : generator.agreementPage(document)
            let path = String(file.path.dropFirst("html/".count))
            places.insert(path)
            for id in try ReadPage(file.bytes).values(of: "id") { places.insert("\(path)#\(id)") }
        }
        for link in page.values(of: "href") where !link.hasPrefix("#") { #expect(places.contains(link), "\(link)") }
        let matrix = try #require(page.text(ofID: "all-data"))
        for category in PageFixtures.module.categories { #expect(matrix.contains(category.label)) }
    }

    @Test func emptyIndex() throws {
        try ModulePageTests.checkStructure(of: ReadPage(generator.indexPage([]).bytes))
    }

    @Test func sameBytesEveryTime() {
        #expect(generator.modulePage(PageFixtures.module) == generator.modulePage(PageFixtures.module))
    }
}
