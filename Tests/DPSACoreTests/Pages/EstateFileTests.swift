import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// Feed, site map and the bands of retention.
@Suite struct EstateFileTests {
    @Test func feedNamesTheNewestFirst() throws {
        let site = try Site(EstateFixtures.sources(3), locales: [.english, .german], baseURL: "https://example.com/p")
        let feed = String(decoding: try #require(site.files["feed.xml"]).bytes, as: UTF8.self)
        let updates = feed.matches(of: /<updated>([^<]*)</).map { String($0.1) }
        #expect(
            updates == ["2026-01-12", "2026-01-12", "2026-01-11", "2026-01-10", "2026-01-02"].map { "\($0)T00:00:00Z" }
        )
        #expect(feed.contains("<id>https://example.com/p/Shop2/index.html#revised-2026-01-12</id>"))
        let german = String(decoding: try #require(site.files["index-de/feed.xml"]).bytes, as: UTF8.self)
        #expect(german.contains("xml:lang=\"de\"") && german.contains("https://example.com/p/Shop2/de/index.html"))
        #expect(EstateWriter.moment("2024-03-04T17:37:11") == "2024-03-04T17:37:11Z")
        for (path, page) in site.estatePages {
            let links = page.tags.filter { $0.name == "link" && $0.attributes["type"] == "application/atom+xml" }
            #expect(links.count == 1, "\(path)")
        }
    }

    /// Addresses on the web need to know where that is.
    @Test func nothingAbsoluteWithoutAnAddress() throws {
        let site = try Site(EstateFixtures.sources(3))
        #expect(site.files["feed.xml"] == nil && site.files["sitemap.xml"] == nil)
        #expect(site.files["_headers"] != nil)
    }

    @Test func siteMapNamesEveryPage() throws {
        let site = try Site(
            EstateFixtures.sources(25),
            locales: [.english, .arabic],
            baseURL: "https://example.com/p/"
        )
        let text = String(decoding: try #require(site.files["sitemap.xml"]).bytes, as: UTF8.self)
        let addresses = text.matches(of: /<loc>([^<]*)</).map { String($0.1) }
        #expect(addresses.sorted() == site.pages.keys.map { "https://example.com/p/\($0)" }.sorted())
    }

    @Test func siteMapsAreSplit() throws {
        let addresses = PageAddresses(locale: .english, locales: [.english, .german])
        let pages = (0..<5).map { (name: "M\($0)", revised: $0 == 3 ? "2026-01-02T03:04:05" : "") }
        let files = EstateFiles.siteMap(pages, addresses, baseURL: "https://example.com", greatestAddressCount: 4)
        #expect(
            files.map(\.path) == ["html/sitemap-1.xml", "html/sitemap-2.xml", "html/sitemap-3.xml", "html/sitemap.xml"]
        )
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.prefix(3).map { $0.matches(of: /<loc>/).count } == [4, 4, 2])
        #expect(texts[3].contains("<sitemapindex") && texts[3].contains("https://example.com/sitemap-3.xml"))
        #expect(texts[1].contains("<loc>https://example.com/M3/de/index.html</loc>\n<lastmod>2026-01-02</lastmod>"))
    }

    @Test(arguments: [
        ("a & b < c > \"d\"", "a &amp; b &lt; c &gt; &quot;d&quot;"), ("]]>", "]]&gt;"),
        ("a\tb\nc\r", "a&#9;b&#10;c&#13;"),
        ("\u{0}\u{1B}\u{7F}", "&lt;U+0000&gt;&lt;U+001B&gt;&lt;U+007F&gt;"), ("\u{202E}x", "&lt;U+202E&gt;x"),
        ("é 😀 \u{10FFFD}", "é 😀 \u{10FFFD}"),
    ])
    func escapes(text: String, escaped: String) {
        var buffer = ByteBuffer()
        buffer.append(escapingForXML: text)
        #expect(String(decoding: buffer.bytes, as: UTF8.self) == escaped)
    }

    /// The change log and the feed say what the newest text changed, and lead to where it says so.
    @Test func changesAreCounted() throws {
        var earlier = PageFixtures.module
        earlier.categories.removeLast()
        earlier.header.revised = "2024-01-01"
        let generator = PageGenerator(baseURL: "https://example.com/p", categoryCount: 0)
        let history = DocumentHistory(of: PageFixtures.module, earlier: [earlier])
        let pages = generator.modulePages(PageFixtures.module, history: history)
        let files = generator.estateFiles([pages.summary])
        let log = try ReadPage(#require(files.first { $0.path == "html/change-log/index.html" }).bytes)
        #expect(log.text(ofID: "change-MPS")?.contains("wider: 1") == true)
        #expect(log.values(of: "href").contains("../MPS/index.html#changes"))
        #expect(try ReadPage(pages.files[0].bytes).values(of: "id").contains("changes"))
        let feed = try #require(files.first { $0.path == "html/feed.xml" })
        #expect(String(decoding: feed.bytes, as: UTF8.self).contains("<summary>wider: 1</summary>"))
    }

    // MARK: The table

    @Test func tableHasALineForEachCategory() throws {
        let site = try Site(EstateFixtures.sources(2))
        let text = String(decoding: try #require(site.files["all-data/data.csv"]).bytes, as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.count == site.estate.rows.count + 2 && lines.last == "")
        let first =
            #""Shop0","Orders","Orders","the ledger","the north","Helper Inc.","until you stop using the feature, "#
        #expect(lines[1].hasPrefix(first + "then within 1"), "\(lines[1])")
        let link = try #require(site.pages["all-data/index.html"]).tags.first { $0.attributes["type"] == "text/csv" }
        #expect(link?.attributes["href"] == "../all-data/data.csv")
    }

    /// A spreadsheet takes no label for a formula, and no label ends its field.
    @Test(arguments: [
        ("=1+1", "\"'=1+1\""), ("-x", "\"'-x\""), ("@x", "\"'@x\""), ("a\"b", "\"a\"\"b\""), ("a,b;c", "\"a,b;c\""),
        ("", "\"\""), ("a & <b>", "\"a & <b>\""), ("=\"", "\"'=\"\"\""),
    ])
    func fields(text: String, field: String) {
        var buffer = ByteBuffer()
        buffer.append(field: text)
        #expect(String(decoding: buffer.bytes, as: UTF8.self) == field)
    }

    @Test(arguments: HTMLWriterTests.hostileTexts)
    func plainText(text: String) {
        let fragment = HTMLFragment { html in
            html.element(.a, .href(.fragment("x"))) { html in
                html.text(text)
                html.element(.span, text: text)
            }
        }
        var escaped = ByteBuffer()
        escaped.append(escaping: text, in: .text)
        #expect(!fragment.plainText.contains("</span>") || text.contains("</span>"))
        if !escaped.bytes.contains(UInt8(ascii: "&")) { #expect(fragment.plainText == text + text) }
    }

    // MARK: Bands

    @Test(arguments: [
        ("retain until Termination, then delete within 30 days", [RetentionBand.thirtyDays]),
        ("retain until Termination, then delete within 1 month", [.halfYear]),
        ("retain until Termination, then delete after 1 days within 6 days", [.sevenDays]),
        ("retain until Termination, then delete immediately", [.untilEvent]),
        ("retain until Termination, then delete", [.open]), ("retain until ManualDeletion", [.untilEvent]),
        ("retain 180 days after Creation, then delete", [.halfYear]),
        ("retain up to 12 months after Creation", [.longer]),
        ("retain 24 hours after Creation", [.sevenDays]), ("retain 180 days", [.open]),
        ("retain at least 5 years after Creation", [.open]), ("retain chosen by customer", [.chosen]),
        (
            "retain until ManualDeletion otherwise until Termination, then delete after 7 days",
            [.untilEvent, .sevenDays]
        ),
        ("retain as parent", [.thirtyDays]), ("not stored", [.notStored]), ("", [.thirtyDays]),
        ("retain 5 working days after Creation", [.thirtyDays]),
        ("retain 100000000 years after Creation", [.longer]),
    ])
    func bands(statement: String, bands: [RetentionBand]) throws {
        let terms = """
            language 1
            agreement Terms "Terms" {
                role processor
                clause "1" { used for ProvideFeature }
                clause "2" { retain until Termination, then delete within 30 days }
            }
            """
        let module = """
            language 1
            module Shop "Shop" under Terms {
                category Orders "Orders" {
                    fields { item: text "Item" }
                    used for ProvideFeature
                    \(statement)
                }
            }
            """
        let site = try Site([terms, module])
        let category = try #require(site.estate.documents.first { $0.name == "Shop" }?.categories.first)
        #expect(RetentionBand.allCases.filter(category.bands.contains) == bands, "\(statement)")
    }
}
