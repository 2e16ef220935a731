/// Generates the pages: one for each module, one for each agreement, and the index.
///
/// A page is one file that needs no other: no script, no request, one style sheet that the page's own policy names by digest.
public struct PageGenerator: Sendable {
    let frame: PageFrame

    /// Creates a generator.
    ///
    /// - Parameter baseURL: the address under which the `html` directory is published; without it, pages carry no absolute
    ///   links.
    public init(baseURL: String?) {
        frame = PageFrame(templates: .english, baseURL: baseURL)
    }

    /// The page of a module.
    public func modulePage(_ module: Disclosure) -> OutputFile {
        ModulePage(frame: frame, disclosure: module).file()
    }

    /// The page of an agreement, clause by clause.
    public func agreementPage(_ agreement: Disclosure) -> OutputFile {
        AgreementPage(frame: frame, disclosure: agreement).file()
    }

    /// What the index says of a document.
    public func summary(of document: Disclosure) -> Summary {
        ModulePage(frame: frame, disclosure: document, isOnIndex: true).summary()
    }

    /// The index: every module and agreement, in the order given.
    public func indexPage(_ documents: [Summary]) -> OutputFile {
        IndexPage(frame: frame, documents: documents).file()
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
        let data: HTMLFragment
        let places: HTMLFragment
        let regions: HTMLFragment
        let retention: HTMLFragment
        /// The rows of the table of all data.
        let rows: HTMLFragment
        let rowCount: Int
    }
}
