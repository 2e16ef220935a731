import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// The pages beside those of the documents: index, matrix, lists, words and changes.
@Suite struct EstatePageTests {
    private static let small = Result { try Site(EstateFixtures.sources(5)) }
    private static let large = Result { try Site(EstateFixtures.sources(300), baseURL: "https://example.com/p") }

    @Test func everyPageIsWellFormed() throws {
        for site in [try Self.small.get(), try Self.large.get()] {
            for (path, page) in site.estatePages {
                let hasSearch = page.values(of: "type").contains("search")
                try ModulePageTests.checkStructure(of: page, scripts: hasSearch ? 1 : 0)
                #expect(page.values(of: "onclick").isEmpty && page.values(of: "src").isEmpty, "\(path)")
            }
        }
    }

    @Test func everyLinkLeadsSomewhere() throws {
        #expect(try Self.small.get().brokenLinks == [])
        #expect(try Self.large.get().brokenLinks == [])
    }

    @Test func everyPageIsReached() throws {
        #expect(try Self.small.get().orphans == [])
        #expect(try Self.large.get().orphans == [])
    }

    /// The policy of each page names what stands on it, and nothing else.
    @Test func stylesAndScriptsAreAdmittedByTheirDigests() throws {
        let site = try Self.large.get()
        let headers = String(decoding: try #require(site.files["_headers"]).bytes, as: UTF8.self)
        for (path, page) in site.estatePages {
            let policy = try #require(
                page.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
            )
            let digests = (page.texts(of: "style") + page.texts(of: "script")).map {
                "'sha256-\(base64(SHA256.digest(of: Array($0.utf8))))'"
            }
            let named = policy.split { $0 == " " || $0 == ";" }.filter { $0.hasPrefix("'sha256-") }.map(String.init)
            #expect(Set(digests) == Set(named), "\(path)")
            #expect(digests.allSatisfy(headers.contains), "\(path)")
        }
        #expect(headers.contains("frame-ancestors 'none'"))
    }

    // MARK: The matrix

    /// Every category stands in the matrix once, with the values that the estate has.
    @Test func matrixHasEveryRow() throws {
        for site in [try Self.small.get(), try Self.large.get()] {
            let pages = site.pages.filter { $0.key.hasPrefix("all-data") && $0.key.hasSuffix(".html") }.sorted {
                $0.key.count < $1.key.count
            }
            let links = pages.flatMap { path, page in
                page.values(of: "href").filter { $0.contains("#data-") }.map { link in
                    let target = Site.target(of: link, on: path)
                    return "\(target.path)#\(target.fragment ?? "")"
                }
            }
            let rows = site.estate.documents.flatMap { document in
                document.categories.map { "\(document.name)/index.html#data-\($0.name)" }
            }
            #expect(Set(links) == Set(rows))
            #expect(links.count == rows.count)
        }
    }

    @Test func matrixRowsSayWhatHolds() throws {
        let page = try #require(try Self.small.get().pages["all-data/index.html"])
        let cells = page.texts(of: "td")
        // What is not stated is the parent's; a place has the region of its home.
        #expect(cells[0..<3] == ["the ledger", "the north", "until you stop using the feature, then within 1 day"])
        #expect(cells[3] == "drawer of shop 0 · the ledger")
        #expect(cells[4] == "the whole world · the north")
        #expect(cells[6..<9] == ["not stored", "not stored", "not stored"])
        #expect(cells[9..<12] == ["the vault", "the south", "a period that is chosen by you"])
    }

    /// A row carries the classes of exactly the choices that show it.
    @Test func everyChoiceHasItsRows() throws {
        let site = try Self.large.get()
        let style = try #require(site.pages["all-data/index.html"]).texts(of: "style").joined()
        for (path, page) in site.pages where path.hasPrefix("all-data") {
            let classes = page.tags.filter { $0.name == "tr" }.map { $0.attributes["class"] ?? "" }
            let inputs = page.tags.filter { $0.attributes["type"] == "radio" }
            #expect(inputs.count > 10, "\(path)")
            for input in inputs {
                let id = try #require(input.attributes["id"])
                if id.hasSuffix("-all") {
                    #expect(input.attributes["checked"] != nil)
                    continue
                }
                let count = classes.filter { $0.split(separator: " ").contains(Substring(id)) }.count
                #expect(count > 0, "\(path): \(id)")
                #expect(style.contains("main:has(#\(id):checked) tbody tr:not(.\(id))"), "\(path): \(id)")
            }
            #expect(
                inputs.filter { $0.attributes["checked"] != nil }.count
                    == Set(inputs.map { $0.attributes["name"] }).count
            )
        }
    }

    // MARK: Values

    @Test func pagesOfValues() throws {
        let site = try Self.small.get()
        for path in [
            "by-region/North", "by-region/South", "by-system/Ledger", "by-system/Shop0.Drawer", "by-category/Orders",
            "by-category/Orders.Notes", "by-recipient/Helper", "by-recipient/Vault",
        ] {
            #expect(site.pages["\(path)/index.html"] != nil, "\(path)")
        }
        // Guard has no data of a module: the page of sub-processors has it.
        #expect(site.pages["by-recipient/Guard/index.html"] == nil)
        let helper = try #require(site.pages["by-recipient/Helper/index.html"])
        #expect(helper.texts(of: "td").contains("We share this data with Helper Inc."), "\(helper.texts(of: "td"))")
        let engaged = try #require(site.pages["sub-processors/index.html"])
        #expect(engaged.text(ofID: "party-Helper")?.contains("the north") == true)
        #expect(engaged.text(ofID: "party-Guard")?.contains("keep the feature secure") == true)
        #expect(engaged.text(ofID: "party-Guard")?.contains("Terms of use, clause 3") == true)
    }

    /// In a large estate, what only one module has stands in the list; the list leads to the module.
    @Test func largeEstatesHaveFewPages() throws {
        let site = try Self.large.get()
        #expect(site.pages["by-system/Shop7.Drawer/index.html"] == nil)
        let list = try #require(site.pages["by-system/index.html"])
        #expect(list.text(ofID: "value-Shop7.Drawer")?.contains("Shop 7") == true)
        let pages = site.pages.keys.filter { $0.hasPrefix("by-") }
        #expect(pages.count <= 4 * (Estate.greatestPageCount + 1))
        // Twice 300 rows are one table, and a thousand are a table of the documents.
        #expect(
            try #require(site.pages["by-region/North/index.html"]).values(of: "href").contains { $0.contains("#data-") }
        )
    }

    @Test func tooManyRowsAreDocuments() throws {
        let site = try Site(EstateFixtures.sources(EstateWriter.greatestRowCount + 1))
        let page = try #require(site.pages["by-category/Orders/index.html"])
        #expect(page.texts(of: "tbody")[0].contains("Shop 7"))
        #expect(!page.values(of: "href").contains { $0.contains("#data-") })
        #expect(site.brokenLinks == [] && site.orphans == [])
    }

    // MARK: Index

    @Test func smallIndexComparesModules() throws {
        let page = try #require(try Self.small.get().pages["index.html"])
        #expect(page.values(of: "id").filter { $0.hasPrefix("module-") } == (0..<5).map { "module-Shop\($0)" })
        #expect(page.text(ofID: "module-Shop0")?.contains("Orders · Visits · Lists 0") == true)
        #expect(page.text(ofID: "all-data")?.contains("Notes on orders") == true)
        #expect(page.tags.allSatisfy { $0.name != "script" && $0.name != "input" })
    }

    @Test func largeIndexIsSearched() throws {
        let site = try Self.large.get()
        let page = try #require(site.pages["index.html"])
        #expect(page.values(of: "id").filter { $0.hasPrefix("module-") }.count == 300)
        let search = try #require(page.tags.first { $0.attributes["id"] == "search" })
        #expect(search.attributes["hidden"] != nil)
        #expect(
            page.text(ofID: "module-Shop7")?.contains("Orders, Visits, Lists 0 · the north, the whole world, the south")
                == true
        )
        #expect(try #require(site.files["index.html"]).byteCount <= 100_000)
        let parts = site.files.filter { $0.key.hasPrefix("all-data") && $0.key.hasSuffix(".html") }
        #expect(parts.count == 2 && parts.allSatisfy { $0.value.byteCount <= 250_000 })
        // Nineteen are read, twenty are searched.
        for (count, isSearched) in [(19, false), (20, true)] {
            let page = try #require(try Site(EstateFixtures.sources(count)).pages["index.html"])
            #expect(page.values(of: "id").contains("search") == isSearched)
        }
    }

    /// Long labels make an index name less, not grow.
    @Test func indexOfLongLabelsStaysSmall() throws {
        var sources = EstateFixtures.sources(300)
        for index in sources.indices.dropFirst() {
            sources[index] = sources[index].replacing(
                "\"Orders\"",
                with: "\"\(String(repeating: "Orders and ", count: 30))\""
            )
        }
        let site = try Site(sources)
        #expect(try #require(site.files["index.html"]).byteCount <= 100_000)
        #expect(try #require(site.pages["index.html"]).text(ofID: "module-Shop7")?.contains("Kinds of data: 3") == true)
    }

    /// A search also finds what an entry has no room to show, as long as the index stays small.
    @Test func hiddenLabelsAreFound() throws {
        func words(_ count: Int, _ locale: PageLocale = .english) throws -> [String] {
            let site = try Site(EstateFixtures.sources(count), locales: [locale])
            #expect(try #require(site.files["index.html"]).byteCount <= 100_000)
            return try #require(site.pages["index.html"]).values(of: "data-words")
        }
        let few = try words(20)
        #expect(few.count == 20)
        // A system's label, its other name, and the labels of fields.
        for word in ["the ledger", "big book", "Item", "Note"] {
            #expect(few.allSatisfy { $0.contains(word) }, "\(word) in \(few[0])")
        }
        #expect(try words(20, .german).allSatisfy { $0.contains("big book") })
        let many = try words(300)
        print(
            "search: \(many.filter { $0.contains("Item") }.count) of 300 modules are found by the labels of their fields"
        )
        #expect("\(EstateScript.search)".contains("dataset.words"))
    }

    @Test func nothingAtAll() throws {
        let site = try Site([Disclosure]())
        for (_, page) in site.pages { try ModulePageTests.checkStructure(of: page) }
        #expect(site.brokenLinks == [] && site.orphans == [])
    }

    // MARK: Words

    @Test func glossaryExplainsWhatIsShared() throws {
        let page = try #require(try Self.small.get().pages["glossary-of-terms/index.html"])
        #expect(page.text(ofID: "obligations")?.contains("Take care of what you keep.") == true)
        #expect(page.text(ofID: "systems")?.contains("Also called: big book") == true)
        #expect(page.text(ofID: "regions")?.contains("Part of: the whole world") == true)
        #expect(page.values(of: "id").contains("term-House.Care"))
    }

    @Test(arguments: HTMLWriterTests.hostileTexts)
    func hostileLabels(text: String) throws {
        var (module, agreement) = (PageFixtures.module, PageFixtures.agreement)
        module.label = text
        agreement.label = text
        module.header.version = text
        for index in module.nouns.indices {
            module.nouns[index].label = text
            module.nouns[index].sentence = text
            module.nouns[index].aliases = [text]
        }
        for index in agreement.nouns.indices { agreement.nouns[index].label = text }
        for index in agreement.clauses.indices { agreement.clauses[index].number = text }
        for index in module.categories.indices { module.categories[index].label = text }
        module.parent = .init(of: agreement)
        let site = try Site([agreement, module], baseURL: "https://example.com/p")
        for (path, page) in site.estatePages {
            #expect(page.imbalance == nil, "\(path)")
            #expect(page.tags.allSatisfy { $0.name != "script" && $0.name != "img" && $0.duplicates == 0 }, "\(path)")
        }
        if !text.isEmpty { #expect(try #require(site.pages["by-system/index.html"]).texts(of: "th").contains(text)) }
    }

    // MARK: Languages

    @Test func sameIdsInEveryLocale() throws {
        let site = try Site(EstateFixtures.sources(20), locales: PageLocale.allCases, baseURL: "https://example.com/p")
        #expect(site.brokenLinks == [] && site.orphans == [])
        let names = site.estatePages.keys.filter { path in
            !PageLocale.allCases.dropFirst().contains {
                path.hasSuffix("/\($0.tag)/index.html") || path.hasPrefix("index-")
            }
        }
        #expect(names.count > 20)
        for path in names {
            let ids = try #require(site.pages[path]).values(of: "id")
            for locale in PageLocale.allCases.dropFirst() {
                let folder = path.dropLast("index.html".count)
                let other =
                    path == "index.html" ? "index-\(locale.tag)/index.html" : "\(folder)\(locale.tag)/index.html"
                let page = try #require(site.pages[other], "\(other)")
                #expect(page.values(of: "id") == ids, "\(other)")
                let hasSearch = page.values(of: "type").contains("search")
                try ModulePageTests.checkStructure(of: page, language: locale.tag, scripts: hasSearch ? 1 : 0)
            }
        }
    }

    @Test func sameBytesEveryTime() throws {
        let again = try Site(EstateFixtures.sources(5))
        #expect(try Self.small.get().files == again.files)
    }
}
