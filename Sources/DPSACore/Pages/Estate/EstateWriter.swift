import DPSASyntax

/// Writes the pages of the estate in one locale.
///
/// What every one of them has (head, links to the others, labels) is made once.  A class only so that it is passed on without
/// copies; nothing in it changes.
final class EstateWriter: Sendable {
    /// What all pages of the locale share.
    let frame: PageFrame
    /// What the documents say together.
    let estate: Estate
    /// What the pages of the documents say in this locale, in the order of the documents.
    let summaries: [PageSummary]
    /// The labels of all values of each dimension.
    let labels: [LabelTable]
    /// The label of the category of each row, and that of each document.
    private let rowLabels: LabelTable
    private let documentLabels: LabelTable
    /// Writes dates.
    let sentences: SentenceWriter
    private let metas: HTMLFragment
    private let metasOfMatrix: HTMLFragment
    private let metasOfSearch: HTMLFragment
    private let metasOfMatrixSearch: HTMLFragment
    private let style: HTMLFragment
    private let matrixStyle: HTMLFragment
    private let script: HTMLFragment
    private let footerOfSearch: HTMLFragment
    /// Whether there is a feed.
    let hasFeed: Bool

    init(_ frame: PageFrame, _ estate: Estate, _ summaries: [PageSummary]) {
        self.frame = frame
        self.estate = estate
        self.summaries = summaries
        sentences = frame.sentences(of: Disclosure(form: .module, name: "", label: ""))
        labels = Estate.Dimension.allCases.map { dimension in
            let values = estate[dimension].values
            return LabelTable(values.count) { frame.label(of: values[$0], in: estate, into: &$1) }
        }
        rowLabels = LabelTable(estate.rows.count) { row, html in
            let row = estate.rows[row]
            frame.label(ofCategory: Int(row.category), in: estate.documents[Int(row.document)], into: &html)
        }
        documentLabels = LabelTable(estate.documents.count) { frame.label(of: estate.documents[$0], into: &$1) }
        metas = Self.metas(hasMatrix: false, hasScript: false)
        metasOfMatrix = Self.metas(hasMatrix: true, hasScript: false)
        metasOfSearch = Self.metas(hasMatrix: false, hasScript: true)
        metasOfMatrixSearch = Self.metas(hasMatrix: true, hasScript: true)
        style = HTMLFragment { html in
            html.style(PageStyle.sheet)
            html.style(EstateStyle.sheet)
        }
        matrixStyle = HTMLFragment { $0.style(EstateStyle.matrixSheet) }
        script = HTMLFragment { $0.script(EstateScript.search) }
        footerOfSearch = Self.footer(frame)
        hasFeed = frame.baseURL != nil && estate.documents.contains { !$0.header.revised.isEmpty }
    }

    private static func metas(hasMatrix: Bool, hasScript: Bool) -> HTMLFragment {
        PageFrame.metas(EstateStyle.contentSecurityPolicy(hasMatrix: hasMatrix, hasScript: hasScript))
    }

    /// The footer of a page with a script says so.
    private static func footer(_ frame: PageFrame) -> HTMLFragment {
        HTMLFragment { html in
            html.element(.footer) { html in
                html.element(.p, .class(.meta)) { html in
                    frame.write(.generatedText, into: &html)
                    frame.templates.writeSeparator(.sentencePair, into: &html)
                    frame.write(.pageSearches, into: &html)
                }
            }
        }
    }

    // MARK: A page

    /// What tells one page of the estate from the others.
    struct Page {
        /// Its folder below the `html` directory; empty for the index.
        var name: String
        /// The page that lists this one and its like, if there is one.
        var list: EstatePage?
        var hasMatrix = false
        var hasSearch = false

        init(_ name: String, list: EstatePage? = nil) {
            self.name = name
            self.list = list
        }
    }

    /// Writes a page.
    ///
    /// - Parameters:
    ///   - title: the title, in plain text.
    ///   - heading: the title, with its markup.
    ///   - counts: what stands under the heading.
    func page(
        _ page: Page,
        title: String,
        heading: (inout HTMLWriter) -> Void,
        counts: (inout HTMLWriter) -> Void = { _ in },
        main: (EstateAddresses, inout HTMLWriter) -> Void
    ) -> OutputFile {
        let links = EstateAddresses(of: page.name, frame.addresses)
        var head = PageFrame.Head(name: page.name, hasPolicy: false)
        head.estate = PageFrame.EstateHead(
            metas: metas(of: page),
            commonStyle: style,
            style: page.hasMatrix ? matrixStyle : .empty,
            feed: hasFeed ? links.feed : nil,
            crumbs: page.name.isEmpty ? .empty : HTMLFragment { crumbs(page, links, into: &$0) },
            footer: page.hasSearch ? footerOfSearch : nil,
            script: page.hasSearch ? script : .empty
        )
        return frame.page(
            head,
            title: { html in
                html.text(title)
                if page.name.isEmpty { return }
                html.text(" – \(frame.templates.plain(.indexPageTitle))")
            },
            header: { html in
                html.element(.h1, content: heading)
                html.element(.p, .class(.counts), content: counts)
                browse(page, links, into: &html)
            },
            main: { main(links, &$0) }
        )
    }

    private func metas(of page: Page) -> HTMLFragment {
        switch (page.hasMatrix, page.hasSearch) {
        case (false, false): metas
        case (true, false): metasOfMatrix
        case (false, true): metasOfSearch
        case (true, true): metasOfMatrixSearch
        }
    }

    /// Writes the way from the index to the page.
    private func crumbs(_ page: Page, _ links: EstateAddresses, into html: inout HTMLWriter) {
        html.element(.nav, .ariaLabel(frame.templates.plain(.allDocuments))) { html in
            html.element(.a, .href(links.index)) { frame.write(.allDocuments, into: &$0) }
            guard let list = page.list else { return }
            html.literal(" › ")
            html.element(.a, .href(links.page(list.name))) { frame.write(list.title, into: &$0) }
        }
    }

    /// Writes the links to the pages that are there in every estate.
    private func browse(_ page: Page, _ links: EstateAddresses, into html: inout HTMLWriter) {
        html.element(.nav, .class(.browse), .ariaLabel(frame.templates.plain(.browse))) { html in
            html.element(.ul) { html in
                for other in EstatePage.allCases {
                    html.element(.li) { html in
                        let address = HTMLAttribute.href(links.page(other.name))
                        if other.name == page.name {
                            html.element(.a, address, .ariaCurrentPage) { frame.write(other.title, into: &$0) }
                        } else {
                            html.element(.a, address) { frame.write(other.title, into: &$0) }
                        }
                    }
                }
            }
        }
    }

    // MARK: What several pages write

    /// Writes counts, with a point between them.
    func counts(_ counts: [(Phrase, Int)], into html: inout HTMLWriter) {
        for (index, (phrase, count)) in counts.enumerated() {
            if index > 0 { html.literal(" · ") }
            frame.write(phrase, into: &html) { $1.number(count) }
        }
    }

    /// Writes the label of a value.
    func label(_ value: Int, of dimension: Estate.Dimension, into html: inout HTMLWriter) {
        labels[dimension.rawValue].write(value, into: &html)
    }

    /// The page of a value, or else where the list of its dimension has it.
    func address(of value: Int, in dimension: Estate.Dimension, _ links: EstateAddresses) -> HTMLAddress {
        let known = estate[dimension].values[value]
        if known.hasPage { return links.page("\(dimension.folder)/\(known.name)") }
        return links.page("\(dimension.folder)").at("#value-", known.name)
    }

    /// Writes the values that a row has in a dimension.
    func values(ofRow row: Int, in dimension: Estate.Dimension, into html: inout HTMLWriter) {
        let values = estate.values(ofRow: row, in: dimension)
        if values.isEmpty {
            let isNowhere = category(ofRow: row).bands == RetentionBands(.notStored)
            return frame.write(isNowhere ? .shortNotStored : .notStated, into: &html)
        }
        for (position, value) in values.enumerated() {
            if position > 0 { html.literal(" · ") }
            label(Int(value), of: dimension, into: &html)
        }
    }

    /// The category of a row.
    func category(ofRow row: Int) -> EstateDocument.Category {
        let row = estate.rows[row]
        return estate.documents[Int(row.document)].categories[Int(row.category)]
    }

    /// Writes how long a row's data are kept, in a few words.
    func retention(ofRow row: Int, into html: inout HTMLWriter) {
        let row = estate.rows[row]
        html.fragment(summaries[Int(row.document)].shortRetention[Int(row.category)])
    }

    /// Writes the label of a row: that of its category.
    func rowLabel(_ row: Int, into html: inout HTMLWriter) { rowLabels.write(row, into: &html) }

    /// Writes the heading of a row: its category, as a link to its place on the page of its document, and the document.
    func rowHeading(_ row: Int, _ links: EstateAddresses, into html: inout HTMLWriter) {
        let place = estate.rows[row]
        let document = estate.documents[Int(place.document)]
        let name = document.categories[Int(place.category)].name
        html.element(.th, .scope("row")) { html in
            html.element(.a, .href(links.page(document.name).at("#data-", name))) { rowLabels.write(row, into: &$0) }
            html.literal(" ")
            html.element(.span) { documentLabels.write(Int(place.document), into: &$0) }
        }
    }

    /// Writes a document's label, as a link to its page.
    func documentLink(
        _ document: Int,
        _ links: EstateAddresses,
        clause: String? = nil,
        into html: inout HTMLWriter
    ) {
        let address = links.page(estate.documents[document].name)
        guard let clause else {
            return html.element(.a, .href(address)) { documentLabels.write(document, into: &$0) }
        }
        html.element(.a, .href(address.at("#clause-", PageFrame.anchor(ofClause: clause)))) { html in
            frame.write(.asInParentClause, into: &html) { slot, html in
                if slot == .clause { html.text(clause) } else { documentLabels.write(document, into: &html) }
            }
        }
    }
}

/// The pages of the estate that are there whatever the documents say.
enum EstatePage: Sendable, CaseIterable {
    case allData, categories, regions, systems, recipients, subprocessors, glossary, changeLog

    /// The folder below the `html` directory; the hyphen keeps it apart from the names of documents.
    var name: String {
        switch self {
        case .allData: "all-data"
        case .categories: "\(Estate.Dimension.category.folder)"
        case .regions: "\(Estate.Dimension.region.folder)"
        case .systems: "\(Estate.Dimension.system.folder)"
        case .recipients: "\(Estate.Dimension.recipient.folder)"
        case .subprocessors: "sub-processors"
        case .glossary: "glossary-of-terms"
        case .changeLog: "change-log"
        }
    }

    /// How it is called.
    var title: Phrase {
        switch self {
        case .allData: .allDataTitle
        case .categories: .byCategoryTitle
        case .regions: .byRegionTitle
        case .systems: .bySystemTitle
        case .recipients: .byRecipientTitle
        case .subprocessors: .subprocessorsCaption
        case .glossary: .glossaryTitle
        case .changeLog: .changeLogTitle
        }
    }
}

/// Labels that are written many times, kept side by side.
struct LabelTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Writes so many labels once.
    init(_ count: Int, label: (Int, inout HTMLWriter) -> Void) {
        ends.reserveCapacity(count)
        var html = HTMLWriter(capacity: count * 24)
        for index in 0..<count {
            label(index, &html)
            ends.append(html.position)
        }
        bytes = html.bytes
    }

    /// Writes a label again.
    func write(_ index: Int, into html: inout HTMLWriter) {
        bytes.withUnsafeBufferPointer { bytes in
            let start = index == 0 ? 0 : ends[index - 1]
            html.escaped(UnsafeBufferPointer(rebasing: bytes[start..<ends[index]]))
        }
    }
}
