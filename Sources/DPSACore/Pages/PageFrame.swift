/// What all pages share: the head, the footer, sections, tables, and links between pages.
struct PageFrame: Sendable {
    /// The texts.
    let templates: TemplateSet
    /// The address under which the `html` directory is published.
    let baseURL: String?

    /// What a page may have in its head besides its title.
    struct Head {
        /// The declared name of the document; empty for the index.
        var name: String
        /// Whether `policy.json` stands beside the page.
        var hasPolicy: Bool
    }

    /// Writes a page.
    func page(
        _ head: Head,
        title: (inout HTMLWriter) -> Void,
        header: (inout HTMLWriter) -> Void,
        main: (inout HTMLWriter) -> Void
    ) -> OutputFile {
        let path = head.name.isEmpty ? "index.html" : "\(head.name)/index.html"
        var html = HTMLWriter(capacity: 32 * 1024)
        html.doctype()
        html.element(.html, .lang(templates.plain(.language)), .dir(templates.plain(.direction))) { html in
            html.element(.head) { html in
                html.void(.meta, .charset("utf-8"))
                html.void(
                    .meta,
                    .httpEquiv("Content-Security-Policy"),
                    .content(PageStyle.contentSecurityPolicy)
                )
                html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                html.void(.meta, .name("referrer"), .content("no-referrer"))
                html.element(.title, content: title)
                if let address = baseURL.flatMap({ HTMLAddress.web("\($0.hasSuffix("/") ? $0 : $0 + "/")\(path)") }) {
                    html.void(.link, .rel("canonical"), .href(address))
                }
                if head.hasPolicy {
                    html.void(.link, .rel("alternate"), .type("application/json"), .href(.file("policy.json")))
                }
                html.style(PageStyle.sheet)
            }
            html.element(.body) { html in
                html.element(.a, .class(.skip), .href(.fragment("main"))) { write(.skipLink, into: &$0) }
                html.element(.header) { html in
                    if !head.name.isEmpty {
                        html.element(.nav, .class(.noprint), .ariaLabel(templates.plain(.allDocuments))) { html in
                            html.element(.a, .href(.file("../index.html"))) { write(.allDocuments, into: &$0) }
                        }
                    }
                    header(&html)
                }
                html.element(.main, .id("main"), content: main)
                html.element(.footer) { footer(head, into: &$0) }
            }
        }
        return OutputFile(path: "html/\(path)", bytes: html.bytes)
    }

    private func footer(_ head: Head, into html: inout HTMLWriter) {
        if head.hasPolicy {
            html.element(.p) { html in
                write(.machineReadable, into: &html) { _, html in
                    html.element(.a, .href(.file("policy.json"))) { write(.machineReadableLink, into: &$0) }
                }
            }
        }
        html.element(.p, .class(.meta)) { html in
            write(.generatedText, into: &html)
            html.text(" ")
            write(.pageCollectsNothing, into: &html)
        }
    }

    /// Writes a phrase, filling its places.
    func write(
        _ phrase: Phrase,
        into html: inout HTMLWriter,
        fill: (TemplateSlot, inout HTMLWriter) -> Void = { _, _ in }
    ) {
        templates.write(templates[phrase], into: &html, fill: fill)
    }

    /// Writes a section with its heading and a link to it.
    func section(
        _ id: StaticString,
        _ title: Phrase,
        level: Int = 2,
        into html: inout HTMLWriter,
        content: (inout HTMLWriter) -> Void
    ) {
        html.element(.section, .id(id), .ariaLabelledBy("h-", "\(id)")) { html in
            html.element(.heading(level), .id("h-", "\(id)")) { html in
                write(title, into: &html)
                permalink(id, "", into: &html) { write(title, into: &$0) }
            }
            content(&html)
        }
    }

    /// Writes the link of a heading to itself.
    func permalink(
        _ prefix: StaticString,
        _ name: String,
        into html: inout HTMLWriter,
        label: (inout HTMLWriter) -> Void
    ) {
        html.text(" ")
        html.element(.a, .class(.permalink), .href(.fragment(prefix, name))) { html in
            html.element(.span, .class(.hidden)) { html in
                write(.permalink, into: &html) { label(&$1) }
            }
            html.text("#")
        }
    }

    /// Writes the list of sections.
    func contents(_ sections: [(StaticString, Phrase)], into html: inout HTMLWriter) {
        html.element(.nav, .class(.noprint), .ariaLabelledBy("h-contents")) { html in
            html.element(.h2, .id("h-contents")) { write(.onThisPage, into: &$0) }
            html.element(.ul) { html in
                for (id, title) in sections {
                    html.element(.li) { html in
                        html.element(.a, .href(.fragment(id))) { write(title, into: &$0) }
                    }
                }
            }
        }
    }

    /// Writes a table whose rows become blocks on narrow screens.
    func table(
        _ caption: Phrase,
        _ columns: [Phrase],
        into html: inout HTMLWriter,
        bodies: (inout HTMLWriter) -> Void
    ) {
        html.element(.table, .class(.stack)) { html in
            head(caption, columns, into: &html)
            bodies(&html)
        }
    }

    /// Writes the caption and the column headings of a table.
    func head(_ caption: Phrase, _ columns: [Phrase], into html: inout HTMLWriter) {
        html.element(.caption) { write(caption, into: &$0) }
        html.element(.thead) { html in
            html.element(.tr) { html in
                for column in columns { html.element(.th, .scope("col")) { write(column, into: &$0) } }
            }
        }
    }

    /// Writes a cell with the name of its column, for narrow screens.
    @inline(__always)
    func cell(_ column: Phrase, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        html.element(.td, .dataLabel(templates.plain(column)), content: content)
    }

    /// Writes a row of the summary.
    func glance(_ term: Phrase, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        html.element(.div) { html in
            html.element(.dt) { write(term, into: &$0) }
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
    private var counts: [String: Int] = [:]

    /// The name itself the first time, then with a number.
    mutating func unique(_ name: String) -> String {
        let count = counts[name, default: 0] + 1
        counts[name] = count
        return count == 1 ? name : unique("\(name)-\(count)")
    }
}

/// Fragments without repetition.
struct DistinctFragments {
    private(set) var fragments: [HTMLFragment] = []
    private var labels: [String] = []

    /// Adds what is written, unless it was added before.
    mutating func add(_ content: (inout HTMLWriter) -> Void) {
        let fragment = HTMLFragment(content)
        if !fragment.isEmpty, !fragments.contains(fragment) { fragments.append(fragment) }
    }

    /// Adds a label, unless it was added before.
    mutating func add(label: String) {
        if label.isEmpty || labels.contains(label) { return }
        labels.append(label)
        add { $0.text(label) }
    }

    /// Everything in one, with a separator; the phrase if there is nothing.
    func joined(_ separator: String, otherwise phrase: Phrase, _ frame: PageFrame) -> HTMLFragment {
        HTMLFragment { html in
            if fragments.isEmpty { frame.write(phrase, into: &html) }
            for (index, fragment) in fragments.enumerated() {
                if index > 0 { html.text(separator) }
                html.fragment(fragment)
            }
        }
    }
}
