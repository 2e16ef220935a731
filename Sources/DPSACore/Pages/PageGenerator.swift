/// Generates the pages: one for each module, one for each agreement, and the index.
///
/// A page is one file that needs no other: no script, no request, one style sheet that the page's own policy names by digest.
public struct PageGenerator: Sendable {
    let frame: PageFrame
    private let listsData: Bool

    /// Creates a generator.
    ///
    /// - Parameters:
    ///   - baseURL: the address under which the `html` directory is published; without it, pages carry no absolute links.
    ///   - categoryCount: how many categories all modules have together, which decides whether the index lists them.
    public init(baseURL: String?, categoryCount: Int) {
        frame = PageFrame(templates: .english, baseURL: baseURL)
        listsData = categoryCount <= IndexPage.greatestRowCount
    }

    /// The page of a module, and what the index says of it.
    public func modulePage(_ module: Disclosure) -> (file: OutputFile, summary: Summary) {
        ModulePage(frame: frame, disclosure: module).page(listsData: listsData)
    }

    /// The page of an agreement, clause by clause, and what the index says of it.
    public func agreementPage(_ agreement: Disclosure) -> (file: OutputFile, summary: Summary) {
        (AgreementPage(frame: frame, disclosure: agreement).file(), Summary(of: agreement))
    }

    /// The index: every module and agreement, in the order given.
    public func indexPage(_ documents: [Summary]) -> OutputFile {
        IndexPage(frame: frame, documents: documents, listsData: listsData).file()
    }

    /// What the index says of a document, so that the documents need not be kept.
    public struct Summary: Sendable {
        /// Whether it is a module or an agreement.
        public let form: Disclosure.Form
        /// The declared name.
        public let name: String
        /// The label.
        public let label: String
        let parentName: String
        let parentLabel: String
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
}
