/// Generates the pages: one for each module, one for each agreement, and those of the estate, each in every locale.
///
/// A page is one file that needs no other: no script, no request, one style sheet that the page's own policy names by digest.
public struct PageGenerator: Sendable {
    /// One for each locale, that of the default locale first.
    let frames: [PageFrame]
    /// Whether there are so few categories that the index can compare modules.
    private let isCompared: Bool
    /// Whether there are so many modules that the index is searched.
    private let isSearched: Bool

    /// Creates a generator.
    ///
    /// - Parameters:
    ///   - baseURL: the address under which the `html` directory is published; without it, pages carry no absolute links.
    ///   - categoryCount: how many categories all modules have together, which decides whether the index compares modules.
    ///   - locales: the languages of the pages, the default one first.
    ///   - translations: what the sources say in those languages.
    ///   - hasVocabulary: whether modules are also described in the Data Privacy Vocabulary, beside their pages.
    ///   - modules: the modules of all agreements, which the agreements' pages list.
    public init(
        baseURL: String?,
        categoryCount: Int,
        locales: [PageLocale] = [.source],
        translations: [Translation] = [],
        hasVocabulary: Bool = false,
        modules: [AgreementModule] = []
    ) {
        let modulesOfAgreements = Dictionary(grouping: modules, by: \.agreement)
        frames = locales.map { locale in
            let translation = translations.first { $0.locale == locale } ?? Translation(locale: locale)
            let addresses = PageAddresses(locale: locale, locales: locales)
            return PageFrame(
                addresses,
                baseURL: baseURL,
                translation: translation,
                hasVocabulary: hasVocabulary,
                modules: modulesOfAgreements
            )
        }
        isCompared = categoryCount <= EstateWriter.greatestRowCount
        isSearched = !isCompared || modules.count >= Estate.smallestLargeCount
    }

    /// The pages of a document, and what the pages of the estate say of it.
    public struct Pages: Sendable {
        /// The page in each locale.
        public fileprivate(set) var files: [OutputFile] = []
        /// What the pages of the estate say of the document.
        public fileprivate(set) var summary: Summary
    }

    /// What the pages of the estate say of a document, so that the documents need not be kept.
    public struct Summary: Sendable {
        fileprivate(set) var document: EstateDocument?
        fileprivate(set) var locales: [PageSummary] = []
    }

    /// The pages of a module, and what the pages of the estate say of it.
    ///
    /// - Parameter history: its earlier texts; without one, the pages say that it is the first.
    public func modulePages(_ module: Disclosure, history: DocumentHistory? = nil) -> Pages {
        var pages = Pages(summary: Summary())
        for frame in frames {
            let page = ModulePage(frame: frame, disclosure: module, history: history)
            if pages.summary.document == nil { pages.summary.document = page.estateDocument() }
            var written = page.page(isCompared: isCompared)
            if isSearched { written.summary.words = page.searchWords() }
            pages.files.append(written.file)
            pages.summary.locales.append(written.summary)
        }
        return pages
    }

    /// The pages of an agreement, clause by clause, and what the pages of the estate say of it.
    public func agreementPages(_ agreement: Disclosure, history: DocumentHistory? = nil) -> Pages {
        var pages = Pages(summary: Summary())
        for frame in frames {
            let page = AgreementPage(frame: frame, disclosure: agreement, history: history)
            if pages.summary.document == nil { pages.summary.document = page.document.estateDocument() }
            pages.files.append(page.file())
            pages.summary.locales.append(page.document.agreementSummary())
        }
        return pages
    }

    /// The pages and files of all documents together in each locale, which come in the order given.
    public func estateFiles(_ documents: [Summary]) -> [OutputFile] {
        let estate = Estate(documents.compactMap(\.document))
        var files: [OutputFile] = []
        for (index, frame) in frames.enumerated() {
            let writer = EstateWriter(frame, estate, documents.map { $0.locales[index] })
            files.append(writer.indexPage(isLarge: estate.isLarge || !isCompared))
            files += writer.matrixPages()
            files += writer.valuePages()
            files.append(writer.subprocessorPage())
            files.append(writer.glossaryPage())
            files.append(writer.changeLogPage())
            if let feed = writer.feed() { files.append(feed) }
            if index == 0 { files.append(EstateTable(writer: writer).file()) }
        }
        if let frame = frames.first, let baseURL = frame.baseURL {
            files += EstateFiles.siteMap(estate.publishedPages, frame.addresses, baseURL: baseURL)
        }
        files.append(EstateFiles.headers(documents: frames.map(\.styleDigest)))
        return files
    }
}

extension Estate {
    /// The folder of every page, and when what it says was last revised, if one document tells.
    fileprivate var publishedPages: [(name: String, revised: String)] {
        var pages = [(name: "", revised: "")]
        pages += documents.map { ($0.name, $0.header.revised) }
        pages += EstatePage.allCases.map { ($0.name, "") }
        for part in 1..<max(EstateWriter.matrixPartCount(of: self), 1) {
            pages.append((EstateWriter.matrixName(part: part), ""))
        }
        for dimension in Dimension.allCases {
            for value in self[dimension].values where value.hasPage {
                pages.append(("\(dimension.folder)/\(value.name)", ""))
            }
        }
        return pages
    }
}

/// What the pages of the estate say of a document in one language.
struct PageSummary: Sendable {
    /// The label.
    var label: String
    let parentName: String
    var parentLabel: String
    /// What a module's row in the index says.
    var data = HTMLFragment.empty
    var places = HTMLFragment.empty
    var regions = HTMLFragment.empty
    var retention = HTMLFragment.empty
    /// What a search in the index finds the document by, besides what its entry shows.
    var words = SearchWords()
    /// How long each category is kept, in a few words.
    var shortRetention: [HTMLFragment] = []

    /// What is the same for modules and agreements.
    init(of document: Disclosure) {
        label = document.label
        parentName = document.parent?.name ?? ""
        parentLabel = document.parent?.label ?? ""
    }
}
