import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// A site of pages that tests read, with everything that a run writes below `html`.
struct Site {
    let estate: Estate
    let files: [String: OutputFile]
    /// The pages by their paths below `html`.
    let pages: [String: ReadPage]

    /// Compiles sources and writes their pages.
    init(_ sources: [String], locales: [PageLocale] = [.english], baseURL: String? = nil) throws {
        let files = sources.enumerated().map { SourceFile(path: "\($0.offset).dpsa", bytes: Array($0.element.utf8)) }
        let compilation = Compilation(files: files, asOf: "2026-01-01", locales: locales)
        let faults = compilation.findings.filter { RuleRegistry.standard.severity(of: $0.rule) == .error }
        #expect(faults.isEmpty, "\(faults.map(\.message))")
        var builder = compilation.disclosures()
        let disclosures = compilation.documents.indices.map { builder.disclosure(of: $0) }
        try self.init(
            disclosures,
            locales: locales,
            baseURL: baseURL,
            translations: compilation.translations,
            categoryCount: compilation.categoryCount,
            modules: compilation.agreementModules
        )
    }

    /// Writes the pages of documents.
    init(
        _ disclosures: [Disclosure],
        locales: [PageLocale] = [.english],
        baseURL: String? = nil,
        translations: [Translation] = [],
        categoryCount: Int = 0,
        modules: [AgreementModule] = []
    ) throws {
        let generator = PageGenerator(
            baseURL: baseURL,
            categoryCount: categoryCount,
            locales: locales,
            translations: translations,
            modules: modules
        )
        var written: [OutputFile] = []
        var summaries: [PageGenerator.Summary] = []
        for disclosure in disclosures {
            let isModule = disclosure.form == .module
            let pages = isModule ? generator.modulePages(disclosure) : generator.agreementPages(disclosure)
            written += pages.files
            summaries.append(pages.summary)
        }
        estate = Estate(summaries.compactMap(\.document))
        written += generator.estateFiles(summaries)
        var files: [String: OutputFile] = [:]
        var pages: [String: ReadPage] = [:]
        for file in written {
            let path = String(file.path.dropFirst("html/".count))
            #expect(files.updateValue(file, forKey: path) == nil, "\(path) is written twice")
            if path.hasSuffix(".html") { pages[path] = try ReadPage(file.bytes) }
        }
        self.files = files
        self.pages = pages
    }

    /// The pages of the estate, without those of the documents.
    var estatePages: [String: ReadPage] {
        let names = Set(estate.documents.map(\.name))
        return pages.filter { !names.contains(String($0.key.prefix { $0 != "/" })) }
    }

    /// Where a link of a page leads: the path, and the fragment if there is one.
    static func target(of link: String, on path: String) -> (path: String, fragment: String?) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        guard let first = parts.first, !first.isEmpty else { return (path, parts.count > 1 ? parts[1] : nil) }
        for part in first.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
        }
        return (folders.joined(separator: "/"), parts.count > 1 ? parts[1] : nil)
    }

    /// Links that lead nowhere.
    var brokenLinks: [String] {
        let ids = pages.mapValues { Set($0.values(of: "id")) }
        var broken: [String] = []
        for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
            for link in page.values(of: "href") where !link.contains("://") && !link.hasPrefix("mailto:") {
                let target = Self.target(of: link, on: path)
                if target.path.hasSuffix("policy.json") { continue }
                let isThere =
                    files[target.path] != nil && target.fragment.map { ids[target.path]?.contains($0) == true } ?? true
                if !isThere { broken.append("\(path): \(link)") }
            }
        }
        return broken
    }

    /// Pages that nobody reaches from an index.
    var orphans: [String] {
        var queue = pages.keys.filter { $0 == "index.html" || $0.hasPrefix("index-") }.sorted()
        var reached = Set(queue)
        while let path = queue.popLast() {
            for tag in pages[path]?.tags ?? [] where tag.name == "a" && tag.attributes["hreflang"] == nil {
                guard let link = tag.attributes["href"] else { continue }
                let target = Self.target(of: link, on: path).path
                if pages[target] != nil, reached.insert(target).inserted { queue.append(target) }
            }
        }
        return pages.keys.filter { !reached.contains($0) }.sorted()
    }
}

/// The estates that the tests write pages of.
enum EstateFixtures {
    static let agreement = """
        language 1

        vocabulary House "House words" {
            region North "the north" under World
            region South "the south" under World
            system Ledger "the ledger" alias "big book" in North
            system Vault "the vault" in South
            obligation Care "care" says "Take care of what you keep."
        }

        agreement Terms "Terms of use" {
            role processor
            revised 2026-01-02
            purpose Repair "repair what is broken" under ProvideFeature
            clause "1" "Purposes" { used for ProvideFeature }
            clause "2" "Regions" { regions World chosen by customer }
            clause "3" "Help" {
                party Helper "Helper Inc." in North
                engages Helper for Billing
                party Guard "Guard Ltd." for Security
                engages Guard
            }
        }
        """

    /// A module whose number decides what it does.
    static func module(_ number: Int) -> String {
        let shared = number % 3 == 0 ? "shared with Terms.Helper" : "shared with House.Vault"
        return """
            language 1

            module Shop\(number) "Shop \(number)" under Terms {
                revised 2026-01-\(10 + number % 19)
                system Drawer "drawer of shop \(number)" in World
                category Orders "Orders" {
                    fields { item: text "Item" }
                    used for ProvideFeature
                    stored in House.Ledger
                    \(shared)
                    retain until Termination, then delete within \(1 + number % 40) days
                    category Notes "Notes on orders" {
                        fields { note: text "Note" }
                        stored in Drawer
                    }
                }
                category Visits "Visits" {
                    fields { place: location "Place" }
                    used for ProvideFeature
                    not stored
                }
                category Lists\(number % 7) "Lists \(number % 7)" {
                    fields { entry: text "Entry" }
                    used for ProvideFeature
                    stored in House.Vault
                    retain chosen by customer
                }
                requires Care
            }
            """
    }

    /// So many modules under one agreement.
    static func sources(_ count: Int) -> [String] { [agreement] + (0..<count).map(module) }
}
