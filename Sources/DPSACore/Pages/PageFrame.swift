/// What all pages of a locale share: the head, the footer, sections, tables, and links between pages.
///
/// What is the same on every page is written once.  A class only so that it is passed on without copies; nothing in it changes.
final class PageFrame: Sendable {
    /// The texts.
    let templates: TemplateSet
    /// Where the pages lie.
    let addresses: PageAddresses
    /// The address under which the `html` directory is published.
    let baseURL: String?
    /// What the sources say in the language of the pages; nil if that is the language of the sources.
    let translation: Translation?

    /// The modules of each agreement, by its name.
    let modules: [String: [AgreementModule]]

    private let metas: HTMLFragment
    private let style: HTMLFragment
    /// The same for pages with a picture.
    private let pictureMetas: HTMLFragment
    private let pictureStyle: HTMLFragment
    private let skipLink: HTMLFragment
    private let footer: HTMLFragment
    private let policyFooter: HTMLFragment
    private let moduleFooter: HTMLFragment
    /// Whether modules are also described in the Data Privacy Vocabulary.
    private let hasVocabulary: Bool
    private let indexLink: HTMLFragment
    /// The links to the same page in other languages, from a document's page and from the index.
    private let documentLanguages: HTMLFragment
    private let indexLanguages: HTMLFragment
    private let moduleContents: HTMLFragment
    /// By the raw values of sections, tables and columns.
    private let sectionStarts: [HTMLStart]
    private let sectionHeadings: [HTMLFragment]
    private let tableHeads: [HTMLFragment]
    private let cellStarts: [HTMLStart]
    private let tableStarts: [HTMLStart]
    /// The digest of the style sheet of a document's page, as a policy names it.
    let styleDigest: String

    /// Creates a frame.
    ///
    /// - Parameter templates: the texts; nil for those of the locale.
    init(
        _ addresses: PageAddresses,
        baseURL: String?,
        translation: Translation?,
        hasVocabulary: Bool = false,
        modules: [String: [AgreementModule]] = [:],
        templates: TemplateSet? = nil
    ) {
        let templates = templates ?? addresses.locale.templates
        self.modules = modules
        self.templates = templates
        self.addresses = addresses
        self.baseURL = baseURL
        self.translation = addresses.locale == .source ? nil : translation
        documentLanguages = Self.languages(templates, addresses) { addresses.document(in: $0) }
        indexLanguages = Self.languages(templates, addresses) { addresses.index(in: $0) }
        let sheet = "\(PageStyle.sheet)\n\(PageStyle.documentSheet(templates))"
        styleDigest = PageStyle.digest(of: sheet)
        metas = Self.metas(PageStyle.contentSecurityPolicy(styles: styleDigest))
        pictureMetas = Self.metas(PageStyle.contentSecurityPolicy(styles: "\(styleDigest) \(PageStyle.pictureDigest)"))
        style = HTMLFragment { $0.style(sheet) }
        pictureStyle = HTMLFragment { $0.style(PageStyle.pictureSheet) }
        skipLink = HTMLFragment { html in
            html.element(.a, .class(.skip), .href(.fragment("main"))) { templates.write(.skipLink, into: &$0) }
        }
        footer = Self.footer(templates, policy: nil)
        policyFooter = Self.footer(templates, policy: addresses.policy)
        moduleFooter = Self.footer(
            templates,
            policy: addresses.policy,
            vocabulary: hasVocabulary ? addresses.vocabulary : nil
        )
        self.hasVocabulary = hasVocabulary
        indexLink = HTMLFragment { html in
            html.element(.nav, .ariaLabel(templates.plain(.allDocuments))) { html in
                html.element(.a, .href(addresses.index)) { templates.write(.allDocuments, into: &$0) }
            }
        }
        moduleContents = Self.contents(PageSection.ofModule, templates)
        sectionStarts = PageSection.allCases.map { HTMLStart(.section, .id($0.id)) }
        sectionHeadings = PageSection.allCases.map { section in
            HTMLFragment { html in
                html.element(section.heading) { html in
                    html.element(.a, .href(.fragment(section.id))) { templates.write(section.title, into: &$0) }
                }
            }
        }
        tableHeads = PageTable.allCases.map { Self.head(of: $0, templates) }
        tableStarts = PageTable.allCases.map { HTMLStart(.table, .class($0.labels ?? .stack)) }
        cellStarts = Phrase.allCases.map { HTMLStart(.td, .dataLabel(templates.plain($0))) }
    }

    /// What a page may have in its head besides its title.
    struct Head {
        /// The declared name of the document; empty for the index.
        var name: String
        /// Whether `policy.json` stands beside the page.
        var hasPolicy: Bool
        /// What the page says of itself to machines.
        var linkedData: LinkedData?
        /// Whether the page tells what changed since earlier texts.
        var hasHistory = false
        /// Whether the page has a picture.
        var hasPicture = false
        /// What is different on a page of the estate.
        var estate: EstateHead?
    }

    /// What a page of the estate has instead of what a document's page has.
    struct EstateHead {
        var metas: HTMLFragment
        /// The styles of all pages of the estate, and those of this one.
        var commonStyle: HTMLFragment
        var style: HTMLFragment
        var feed: HTMLAddress?
        /// The way from the index to the page.
        var crumbs: HTMLFragment
        /// The footer; nil for that of all pages.
        var footer: HTMLFragment?
        var script: HTMLFragment
    }

    /// Writes a page.
    func page(
        _ head: Head,
        title: (inout HTMLWriter) -> Void,
        header: (inout HTMLWriter) -> Void,
        main: (inout HTMLWriter) -> Void
    ) -> OutputFile {
        // Only what was written tells how much of it is translated.
        let translated = translation == nil ? nil : HTMLFragment(main)
        var html = HTMLWriter(capacity: 48 * 1024)
        html.doctype()
        html.element(.html, .lang(templates.plain(.language)), .dir(templates.plain(.direction))) { html in
            html.element(.head) { html in
                html.fragment(head.estate?.metas ?? (head.hasPicture ? pictureMetas : metas))
                html.element(.title, content: title)
                absoluteLinks(of: head.name, into: &html)
                if head.hasPolicy {
                    html.void(.link, .rel("alternate"), .type("application/json"), .href(addresses.policy))
                }
                if hasVocabulary, head.linkedData != nil {
                    html.void(.link, .rel("alternate"), .type("application/ld+json"), .href(addresses.vocabulary))
                }
                if head.hasHistory { html.void(.link, .rel("version-history"), .href(.fragment("changes"))) }
                if let feed = head.estate?.feed {
                    html.void(.link, .rel("alternate"), .type("application/atom+xml"), .href(feed))
                }
                html.fragment(head.estate?.commonStyle ?? style)
                html.fragment(head.estate?.style ?? (head.hasPicture ? pictureStyle : .empty))
                if let linkedData = head.linkedData { html.linkedData(linkedData.document()) }
            }
            html.element(.body) { html in
                html.fragment(skipLink)
                html.element(.header) { html in
                    html.fragment(head.estate?.crumbs ?? indexLink)
                    html.fragment(head.name.isEmpty ? indexLanguages : documentLanguages)
                    header(&html)
                    if let translated {
                        let isIsolated = addresses.locale.isRightToLeft
                        translationStatus(gaps: translated.foreignTextCount(isIsolated: isIsolated), into: &html)
                    }
                }
                if let translated {
                    html.element(.main, .id("main")) { $0.fragment(translated) }
                } else {
                    html.element(.main, .id("main"), content: main)
                }
                html.fragment(
                    head.linkedData != nil
                        ? moduleFooter : head.hasPolicy ? policyFooter : head.estate?.footer ?? footer
                )
                html.fragment(head.estate?.script ?? .empty)
            }
        }
        return OutputFile(path: "html/\(addresses.path(of: head.name, in: addresses.locale))", html.finished())
    }

    /// Writes where the page and its translations are published, if that is known.
    private func absoluteLinks(of name: String, into html: inout HTMLWriter) {
        guard let baseURL, let published = address(of: name, in: addresses.locale, baseURL) else { return }
        html.void(.link, .rel("canonical"), .href(published))
        guard addresses.locales.count > 1 else { return }
        for locale in addresses.locales {
            guard let address = address(of: name, in: locale, baseURL) else { continue }
            html.void(.link, .rel("alternate"), .hreflang(locale.tag), .href(address))
        }
        if let first = addresses.locales.first, let address = address(of: name, in: first, baseURL) {
            html.void(.link, .rel("alternate"), .hreflang("x-default"), .href(address))
        }
    }

    private func address(of name: String, in locale: PageLocale, _ baseURL: String) -> HTMLAddress? {
        HTMLAddress.web(published(name, in: locale, baseURL))
    }

    private func published(_ name: String, in locale: PageLocale, _ baseURL: String) -> String {
        "\(baseURL.hasSuffix("/") ? baseURL : baseURL + "/")\(addresses.path(of: name, in: locale))"
    }

    /// Where a document's page in this locale is published, if that is known.
    func publishedAddress(of name: String) -> String? { baseURL.map { published(name, in: addresses.locale, $0) } }

    // MARK: Languages

    /// The same page in all locales, each by its own name; nothing if there is only one.
    private static func languages(
        _ templates: TemplateSet,
        _ addresses: PageAddresses,
        address: (PageLocale) -> HTMLAddress
    ) -> HTMLFragment {
        guard addresses.locales.count > 1 else { return .empty }
        return HTMLFragment { html in
            html.element(.nav, .ariaLabel(templates.plain(.languages))) { html in
                html.element(.p) { html in
                    for (index, locale) in addresses.locales.enumerated() {
                        if index > 0 { html.literal(" ") }
                        let name = locale.templates.plain(.languageName)
                        if locale == addresses.locale {
                            html.element(.strong, text: name)
                        } else {
                            html.element(.a, .href(address(locale)), .hreflang(locale.tag), .lang(locale.tag)) {
                                $0.text(name)
                            }
                        }
                    }
                }
            }
        }
    }

    /// Writes who made the translation, which text is authoritative, and how much is not translated.
    private func translationStatus(gaps: Int, into html: inout HTMLWriter) {
        html.element(.p, .class(.meta)) { html in
            templates.write(.translationStatus, into: &html)
            guard gaps > 0 else { return }
            templates.writeSeparator(.sentencePair, into: &html)
            templates.write(.translationGaps, into: &html) { $1.number(gaps) }
        }
    }

    // MARK: What the sources say

    /// A writer for what a document says.
    func sentences(of document: Disclosure) -> SentenceWriter {
        SentenceWriter(templates: templates, document: document, translation: translation)
    }

    /// A writer for what a document's parent says.
    func sentences(of parent: Disclosure.ParentTerms) -> SentenceWriter {
        SentenceWriter(templates: templates, terms: parent, translation: translation)
    }

    /// What the index says of every document.
    func summary(of document: Disclosure) -> PageSummary {
        var summary = PageSummary(of: document)
        if let translation {
            summary.label = translation.labels[document.name] ?? document.label
            summary.parentLabel = translation.labels[summary.parentName] ?? summary.parentLabel
        }
        return summary
    }

    /// Writes the sentence of a noun.
    func sentence(of noun: Disclosure.Noun, into html: inout HTMLWriter) {
        guard let translation else { return html.text(noun.sentence) }
        let translated = translation.texts[noun.container]?[noun.sentence] ?? translation.sharedTexts[noun.sentence]
        write(translated, noun.sentence, into: &html)
    }

    /// Writes the label of an agreement, as its summary has it.
    func agreement(_ name: String, _ label: String, into html: inout HTMLWriter) {
        if let translation, translation.labels[name] == nil {
            html.foreign(label, isIsolated: addresses.locale.isRightToLeft)
        } else {
            html.text(label)
        }
    }

    /// What every head begins with.
    static func metas(_ contentSecurityPolicy: String) -> HTMLFragment {
        HTMLFragment { html in
            html.void(.meta, .charset("utf-8"))
            html.void(.meta, .httpEquiv("Content-Security-Policy"), .content(contentSecurityPolicy))
            html.void(.meta, .name("viewport"), .content("width=device-width"))
            html.void(.meta, .name("referrer"), .content("no-referrer"))
        }
    }

    private static func footer(
        _ templates: TemplateSet,
        policy: HTMLAddress?,
        vocabulary: HTMLAddress? = nil
    ) -> HTMLFragment {
        HTMLFragment { html in
            html.element(.footer) { html in
                if let policy {
                    html.element(.p) { html in
                        templates.write(.machineReadable, into: &html) { _, html in
                            html.element(.a, .href(policy)) { html in
                                templates.write(.machineReadableLink, into: &html)
                            }
                        }
                    }
                }
                if let vocabulary {
                    html.element(.p) { html in
                        templates.write(.machineReadableVocabulary, into: &html) { _, html in
                            html.element(.a, .href(vocabulary)) { $0.literal(VocabularyGenerator.fileName) }
                        }
                    }
                }
                html.element(.p, .class(.meta)) { html in
                    templates.write(.generatedText, into: &html)
                    templates.writeSeparator(.sentencePair, into: &html)
                    templates.write(.pageCollectsNothing, into: &html)
                }
            }
        }
    }

    /// Writes a phrase, filling its places.
    @inline(__always)
    func write(
        _ phrase: Phrase,
        into html: inout HTMLWriter,
        fill: (TemplateSlot, inout HTMLWriter) -> Void = { _, _ in }
    ) {
        templates.write(phrase, into: &html, fill: fill)
    }

    // MARK: Sections

    /// Writes a section with its heading, which is a link to it.
    @inline(__always)
    func section(_ section: PageSection, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        html.element(sectionStarts[section.rawValue]) { html in
            html.fragment(sectionHeadings[section.rawValue])
            content(&html)
        }
    }

    /// Writes the list of a module's sections.
    func moduleContents(into html: inout HTMLWriter) { html.fragment(moduleContents) }

    private static func contents(_ sections: [PageSection], _ templates: TemplateSet) -> HTMLFragment {
        HTMLFragment { html in
            html.element(.nav, .id("contents"), .ariaLabelledBy("h-contents")) { html in
                html.element(.h2, .id("h-contents")) { templates.write(.onThisPage, into: &$0) }
                html.element(.ul) { html in
                    for section in sections {
                        html.element(.li) { html in
                            html.element(.a, .href(.fragment(section.id))) { html in
                                templates.write(section.title, into: &html)
                            }
                        }
                    }
                }
            }
        }
    }

    // MARK: Tables

    /// Writes a table whose rows become blocks on narrow screens.
    @inline(__always)
    func table(_ table: PageTable, into html: inout HTMLWriter, bodies: (inout HTMLWriter) -> Void) {
        html.element(tableStarts[table.rawValue]) { html in
            head(of: table, into: &html)
            bodies(&html)
        }
    }

    /// Writes a table whose caption goes on after its text.
    func table(
        _ table: PageTable,
        caption: (inout HTMLWriter) -> Void,
        into html: inout HTMLWriter,
        bodies: (inout HTMLWriter) -> Void
    ) {
        html.element(tableStarts[table.rawValue]) { html in
            html.element(.caption) { html in
                write(table.caption, into: &html)
                caption(&html)
            }
            Self.columns(of: table, templates, into: &html)
            bodies(&html)
        }
    }

    /// Writes a list of documents or values as a table, whose rows become blocks on narrow screens.
    @inline(__always)
    func list(_ table: PageTable, into html: inout HTMLWriter, bodies: (inout HTMLWriter) -> Void) {
        html.element(.table, .class(.list)) { html in
            head(of: table, into: &html)
            bodies(&html)
        }
    }

    /// Writes the caption and the column headings of a table.
    func head(of table: PageTable, into html: inout HTMLWriter) { html.fragment(tableHeads[table.rawValue]) }

    private static func head(of table: PageTable, _ templates: TemplateSet) -> HTMLFragment {
        HTMLFragment { html in
            html.element(.caption) { templates.write(table.caption, into: &$0) }
            columns(of: table, templates, into: &html)
        }
    }

    private static func columns(of table: PageTable, _ templates: TemplateSet, into html: inout HTMLWriter) {
        html.element(.thead) { html in
            html.element(.tr) { html in
                for column in table.columns {
                    html.element(.th, .scope("col")) { templates.write(column, into: &$0) }
                }
            }
        }
    }

    /// Writes a cell with the name of its column, for narrow screens; in tables of documents the style sheet has the names.
    @inline(__always)
    func cell(_ column: Phrase, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        html.element(cellStarts[Int(column.rawValue)], content: content)
    }

    /// Writes a row of the summary, whose term is a link to the section that says it in full.
    @inline(__always)
    func glance(
        _ term: Phrase,
        _ section: PageSection,
        into html: inout HTMLWriter,
        content: (inout HTMLWriter) -> Void
    ) {
        html.element(.div) { html in
            html.element(.dt) { html in
                html.element(.a, .href(.fragment(section.id))) { write(term, into: &$0) }
            }
            html.element(.dd, content: content)
        }
    }

    /// The id of a clause, without its prefix: `6.1(a)` is `6-1-a`.
    ///
    /// A letter or digit of ASCII stands for itself, other characters of ASCII end a word, and the rest go by their numbers.
    static func anchor(ofClause number: String) -> String {
        var anchor: [UInt8] = []
        var needsHyphen = false
        for scalar in number.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9":
                if needsHyphen, !anchor.isEmpty { anchor.append(UInt8(ascii: "-")) }
                needsHyphen = false
                anchor.append(UInt8(truncatingIfNeeded: scalar.value))
            case _ where scalar.value < 0x80: needsHyphen = true
            default:
                if !anchor.isEmpty { anchor.append(UInt8(ascii: "-")) }
                anchor += Array("u\(String(scalar.value, radix: 16))".utf8)
                needsHyphen = true
            }
        }
        return String(decoding: anchor, as: UTF8.self)
    }
}

/// Names that were given out, so that a second one is told apart.
struct UniqueNames {
    /// Most often there is only one.
    private var first: String?
    private var counts: [String: Int] = [:]

    /// The name itself the first time, then with a number.
    mutating func unique(_ name: String) -> String {
        guard let first else {
            self.first = name
            return name
        }
        if counts.isEmpty { counts[first] = 1 }
        let count = counts[name, default: 0] + 1
        counts[name] = count
        return count == 1 ? name : unique("\(name)-\(count)")
    }
}

/// Pieces that are written one after another with a separator between them, each only once.
struct DistinctPieces {
    /// What stands between two pieces: a point, or what the locale puts between rules.
    enum Separator: Sendable { case dots, rules }

    private let separator: Separator
    private let frame: PageFrame
    /// Where the pieces stand in what the writer wrote.
    private var places: [Range<Int>] = []

    init(separator: Separator, _ frame: PageFrame) {
        self.separator = separator
        self.frame = frame
    }

    /// Whether nothing was written.
    var isEmpty: Bool { places.isEmpty }

    /// Writes a piece, unless it is empty or stands there already.
    @inline(__always)
    mutating func add(to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        let position = html.position
        if !places.isEmpty {
            switch separator {
            case .dots: html.literal(" · ")
            case .rules: frame.templates.writeSeparator(.shortRules, into: &html)
            }
        }
        let start = html.position
        content(&html)
        keepIfNew(start..<html.position, since: position, in: &html)
    }

    private mutating func keepIfNew(_ piece: Range<Int>, since position: Int, in html: inout HTMLWriter) {
        var isNew = !piece.isEmpty
        for place in places where isNew && html.areEqual(place, piece) { isNew = false }
        if places.isEmpty { places.reserveCapacity(8) }
        if isNew { places.append(piece) } else { html.removeAll(since: position) }
    }
}
