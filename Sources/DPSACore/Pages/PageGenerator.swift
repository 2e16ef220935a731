/// Generates the pages: one for each module, one for each agreement, and the index, each in every locale.
///
/// A page is one file that needs no other: no script, no request, one style sheet that the page's own policy names by digest.
public struct PageGenerator: Sendable {
    /// One for each locale, that of the default locale first.
    let frames: [PageFrame]
    private let listsData: Bool

    /// Creates a generator.
    ///
    /// - Parameters:
    ///   - baseURL: the address under which the `html` directory is published; without it, pages carry no absolute links.
    ///   - categoryCount: how many categories all modules have together, which decides whether the index lists them.
    ///   - locales: the languages of the pages, the default one first.
    ///   - translations: what the sources say in those languages.
    ///   - hasVocabulary: whether modules are also described in the Data Privacy Vocabulary, beside their pages.
    public init(
        baseURL: String?,
        categoryCount: Int,
        locales: [PageLocale] = [.source],
        translations: [Translation] = [],
        hasVocabulary: Bool = false
    ) {
        frames = locales.map { locale in
            let translation = translations.first { $0.locale == locale } ?? Translation(locale: locale)
            let addresses = PageAddresses(locale: locale, locales: locales)
            return PageFrame(addresses, baseURL: baseURL, translation: translation, hasVocabulary: hasVocabulary)
        }
        listsData = categoryCount <= IndexPage.greatestRowCount
    }

    /// The pages of a document, and what the index says of it.
    public struct Pages: Sendable {
        /// The page in each locale.
        public fileprivate(set) var files: [OutputFile] = []
        /// What the index says of the document.
        public fileprivate(set) var summary: Summary
    }

    /// What the index says of a document in each locale, so that the documents need not be kept.
    public struct Summary: Sendable {
        fileprivate(set) var locales: [PageSummary] = []
    }

    /// The pages of a module, and what the index says of it.
    ///
    /// - Parameter history: its earlier texts; without one, the pages say that it is the first.
    public func modulePages(_ module: Disclosure, history: DocumentHistory? = nil) -> Pages {
        var pages = Pages(summary: Summary())
        for frame in frames {
            let page = ModulePage(frame: frame, disclosure: module, history: history).page(listsData: listsData)
            pages.files.append(page.file)
            pages.summary.locales.append(page.summary)
        }
        return pages
    }

    /// The pages of an agreement, clause by clause, and what the index says of it.
    public func agreementPages(_ agreement: Disclosure, history: DocumentHistory? = nil) -> Pages {
        var pages = Pages(summary: Summary())
        for frame in frames {
            pages.files.append(AgreementPage(frame: frame, disclosure: agreement, history: history).file())
            pages.summary.locales.append(frame.summary(of: agreement))
        }
        return pages
    }

    /// The index in each locale: every module and agreement, in the order given.
    public func indexPages(_ documents: [Summary]) -> [OutputFile] {
        frames.enumerated().map { index, frame in
            IndexPage(frame: frame, documents: documents.map { $0.locales[index] }, listsData: listsData).file()
        }
    }
}

/// What the index says of a document.
struct PageSummary: Sendable {
    /// Whether it is a module or an agreement.
    let form: Disclosure.Form
    /// The declared name.
    let name: String
    /// The label.
    var label: String
    let parentName: String
    var parentLabel: String
    let revised: String
    /// What a module's row says.
    var data = HTMLFragment.empty
    var places = HTMLFragment.empty
    var regions = HTMLFragment.empty
    var retention = HTMLFragment.empty
    /// The rows of the table of all data.
    var rows = HTMLFragment.empty

    /// What is the same for modules and agreements.
    init(of document: Disclosure) {
        form = document.form
        name = document.name
        label = document.label
        parentName = document.parent?.name ?? ""
        parentLabel = document.parent?.label ?? ""
        revised = document.header.revised
    }
}
