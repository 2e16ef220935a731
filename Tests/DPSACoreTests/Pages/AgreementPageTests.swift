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

    @Test func indexOfDocuments() throws {
        let documents = [PageFixtures.agreement, PageFixtures.module, PageFixtures.controllerModule]
        let pages = documents.map { $0.form == .module ? generator.modulePages($0) : generator.agreementPages($0) }
        let file = generator.indexPages(pages.map(\.summary))[0]
        #expect(file.path == "html/index.html")
        let page = try ReadPage(file.bytes)
        try ModulePageTests.checkStructure(of: page)
        #expect(page.values(of: "id").filter { $0.hasPrefix("module-") } == ["module-MPS", "module-TokenHub"])
        #expect(page.text(ofID: "module-MPS")?.contains("Media Data · Configuration data") == true)

        // Every link leads to a page or a place that there is.
        var places: Set<String> = []
        for file in pages.flatMap(\.files) {
            let path = String(file.path.dropFirst("html/".count))
            places.insert(path)
            for id in try ReadPage(file.bytes).values(of: "id") { places.insert("\(path)#\(id)") }
        }
        for link in page.values(of: "href") where !link.hasPrefix("#") { #expect(places.contains(link), "\(link)") }
        let matrix = try #require(page.text(ofID: "all-data"))
        for category in PageFixtures.module.categories { #expect(matrix.contains(category.label)) }
    }

    /// What would be too long for one table is left to the pages of the modules.
    @Test func indexOfManyCategories() throws {
        let many = PageGenerator(baseURL: nil, categoryCount: IndexPage.greatestRowCount + 1)
        let summary = many.modulePages(PageFixtures.module).summary
        #expect(summary.locales[0].rows.isEmpty)
        let page = try ReadPage(many.indexPages([summary])[0].bytes)
        try ModulePageTests.checkStructure(of: page)
        #expect(page.text(ofID: "module-MPS")?.contains("Media Data · Configuration data") == true)
        #expect(page.text(ofID: "all-data")?.contains("The page of each module lists its data.") == true)
    }

    @Test func emptyIndex() throws {
        try ModulePageTests.checkStructure(of: ReadPage(generator.indexPages([])[0].bytes))
    }

    @Test func sameBytesEveryTime() {
        #expect(
            generator.modulePages(PageFixtures.module).files[0] == generator.modulePages(PageFixtures.module).files[0]
        )
    }
}
