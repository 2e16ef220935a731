/// The elements that pages are made of.
public enum HTMLElement: UInt8, Sendable, CaseIterable {
    case html, head, title, body
    case header, nav, main, section, footer, div
    case h1, h2, h3, h4, h5, h6, p, a, span, strong, time, code, i, bdi
    case ul, ol, li, dl, dt, dd
    case table, caption, thead, tbody, tr, th, td
    case svg, text
    case fieldset, legend, label

    /// The end in the source of a page.
    ///
    /// A line ends after most elements, so that a change of a page is a change of few lines.  Items, cells, rows and parts of
    /// tables have no end tag, which HTML does not want where another of them follows or the end of what is around them; pages
    /// have nothing else there.  Of paragraphs the writer sees what follows.
    var endTag: StaticString {
        switch self {
        case .html: "</html>\n"
        case .head: "</head>\n"
        case .title: "</title>\n"
        case .body: "</body>\n"
        case .header: "</header>\n"
        case .nav: "</nav>\n"
        case .main: "</main>\n"
        case .section: "</section>\n"
        case .footer: "</footer>\n"
        case .div: "</div>\n"
        case .h1: "</h1>\n"
        case .h2: "</h2>\n"
        case .h3: "</h3>\n"
        case .h4: "</h4>\n"
        case .h5: "</h5>\n"
        case .h6: "</h6>\n"
        case .p: "</p>\n"
        case .a: "</a>"
        case .span: "</span>"
        case .strong: "</strong>"
        case .time: "</time>"
        case .code: "</code>"
        case .i: "</i>"
        case .bdi: "</bdi>"
        case .ul: "</ul>\n"
        case .ol: "</ol>\n"
        case .li, .dt, .dd, .caption, .thead, .tbody, .th, .td: ""
        case .dl: "</dl>\n"
        case .table: "</table>\n"
        case .tr: "\n"
        case .svg: "</svg>\n"
        case .text: "</text>"
        case .fieldset: "</fieldset>\n"
        case .legend: "</legend>"
        case .label: "</label>"
        }
    }

    /// The start in the source of a page, without attributes.
    var startTag: StaticString {
        switch self {
        case .html: "<html>"
        case .head: "<head>"
        case .title: "<title>"
        case .body: "<body>"
        case .header: "<header>"
        case .nav: "<nav>"
        case .main: "<main>"
        case .section: "<section>"
        case .footer: "<footer>"
        case .div: "<div>"
        case .h1: "<h1>"
        case .h2: "<h2>"
        case .h3: "<h3>"
        case .h4: "<h4>"
        case .h5: "<h5>"
        case .h6: "<h6>"
        case .p: "<p>"
        case .a: "<a>"
        case .span: "<span>"
        case .strong: "<strong>"
        case .time: "<time>"
        case .code: "<code>"
        case .i: "<i>"
        case .bdi: "<bdi>"
        case .ul: "<ul>"
        case .ol: "<ol>"
        case .li: "<li>"
        case .dl: "<dl>"
        case .dt: "<dt>"
        case .dd: "<dd>"
        case .table: "<table>"
        case .caption: "<caption>"
        case .thead: "<thead>"
        case .tbody: "<tbody>"
        case .tr: "<tr>"
        case .th: "<th>"
        case .td: "<td>"
        case .svg: "<svg>"
        case .text: "<text>"
        case .fieldset: "<fieldset>"
        case .legend: "<legend>"
        case .label: "<label>"
        }
    }

    /// The name in the source of a page.
    public var name: StaticString {
        switch self {
        case .html: "html"
        case .head: "head"
        case .title: "title"
        case .body: "body"
        case .header: "header"
        case .nav: "nav"
        case .main: "main"
        case .section: "section"
        case .footer: "footer"
        case .div: "div"
        case .h1: "h1"
        case .h2: "h2"
        case .h3: "h3"
        case .h4: "h4"
        case .h5: "h5"
        case .h6: "h6"
        case .p: "p"
        case .a: "a"
        case .span: "span"
        case .strong: "strong"
        case .time: "time"
        case .code: "code"
        case .i: "i"
        case .bdi: "bdi"
        case .ul: "ul"
        case .ol: "ol"
        case .li: "li"
        case .dl: "dl"
        case .dt: "dt"
        case .dd: "dd"
        case .table: "table"
        case .caption: "caption"
        case .thead: "thead"
        case .tbody: "tbody"
        case .tr: "tr"
        case .th: "th"
        case .td: "td"
        case .svg: "svg"
        case .text: "text"
        case .fieldset: "fieldset"
        case .legend: "legend"
        case .label: "label"
        }
    }

    /// Whether a paragraph before the element needs no end tag.
    var endsParagraph: Bool {
        switch self {
        case .header, .nav, .main, .section, .footer, .div, .h1, .h2, .h3, .h4, .h5, .h6, .p, .ul, .ol, .dl, .table,
            .fieldset:
            true
        default: false
        }
    }

    /// Whether a paragraph at the end of the element needs no end tag.
    var endsLastParagraph: Bool {
        switch self {
        case .header, .nav, .main, .section, .footer, .div, .li, .dd, .th, .td, .fieldset: true
        default: false
        }
    }

    /// The heading of a level; levels beyond six are headings of level six.
    static func heading(_ level: Int) -> HTMLElement {
        switch level {
        case ...1: .h1
        case 2: .h2
        case 3: .h3
        case 4: .h4
        case 5: .h5
        default: .h6
        }
    }
}

/// The elements that have no content and no end tag.
public enum HTMLVoidElement: UInt8, Sendable, CaseIterable {
    case meta, link, br, input

    /// The name in the source of a page.
    public var name: StaticString {
        switch self {
        case .meta: "meta"
        case .link: "link"
        case .br: "br"
        case .input: "input"
        }
    }
}

/// The attributes that pages use.
///
/// There is none that could carry a script or a style.
public enum HTMLAttribute: Sendable {
    /// A fixed beginning and a name, or two names with something fixed between them.
    case id(StaticString, String = "", StaticString = "", String = "")
    case `class`(HTMLClass)
    case lang(String)
    case dir(String)
    case noTranslation
    case href(HTMLAddress)
    case hreflang(String)
    case rel(StaticString)
    case type(StaticString)
    case charset(StaticString)
    case httpEquiv(StaticString)
    case name(StaticString)
    case content(String)
    case scope(StaticString)
    case datetime(String)
    /// A number of units of time, as `datetime`.
    case duration(StaticString, Int, StaticString)
    case role(StaticString)
    case tabindex(StaticString)
    case ariaLabel(String)
    case ariaLabelledBy(StaticString, String = "")
    /// The column of a cell, for screens on which rows become blocks.
    case dataLabel(String)
    /// Marks the one table that scrolls in its own region.
    case dataMatrix
    /// How a path of a retention rule ends, and with which events, for machines.
    case retentionEnd(operators: String, events: String)
    /// The width and the height of a drawing.
    case viewBox(Int, Int)
    /// Where a text of a drawing stands.
    case at(x: Int, y: Int)
    /// The values of a row by which the matrix can be filtered, as classes.
    case filters(String)
    /// The control that a label belongs to.
    case `for`(StaticString, String = "")
    case checked
    case hidden
    case ariaCurrentPage
    case autocompleteOff
    /// What the script of the page searches, and how it tells what it found.
    case dataSearched(StaticString)
    case dataFound(String)
    /// What a search finds an entry by, besides what it shows; nothing is written if there is nothing.
    case dataWords(String)
}

/// The classes that the style sheet knows.
public enum HTMLClass: UInt8, Sendable, CaseIterable {
    case skip, meta, summary, stack, condition, scroll, noprint, flow
    case purposes, bases, details, sources, places, recipients, engaged, named, periods, departures, waivers, changes
    case browse, counts, filters, search, letters, entries, terms, parts, list, narrow

    /// The class in the source of a page.
    public var names: StaticString {
        switch self {
        case .skip: "skip noprint"
        case .meta: "meta"
        case .summary: "sum"
        case .stack: "stack"
        case .condition: "cond"
        case .scroll: "scroll"
        case .noprint: "noprint"
        case .flow: "flow noprint"
        case .purposes: "stack purposes"
        case .bases: "stack bases"
        case .details: "stack details"
        case .sources: "stack sources"
        case .places: "stack places"
        case .recipients: "stack recipients"
        case .engaged: "stack engaged"
        case .named: "stack named"
        case .periods: "stack periods"
        case .departures: "stack departures"
        case .waivers: "stack waivers"
        case .changes: "stack changes"
        case .browse: "browse noprint"
        case .counts: "counts"
        case .filters: "filters"
        case .search: "search noprint"
        case .letters: "letters noprint"
        case .entries: "entries"
        case .terms: "terms"
        case .parts: "parts"
        case .list: "stack list"
        case .narrow: "meta narrow noprint"
        }
    }
}

/// Where a link leads.
///
/// Only a link to another site carries a scheme, and that is `https` or `mailto`.
public struct HTMLAddress: Sendable {
    let prefix: StaticString
    let name: String
    let infix: StaticString
    var anchor: StaticString = ""
    var fragment = ""

    /// The same page, at a place on it.
    func at(_ prefix: StaticString, _ fragment: String) -> HTMLAddress {
        HTMLAddress(prefix: self.prefix, name: name, infix: infix, anchor: prefix, fragment: fragment)
    }

    /// A place on this page.
    public static func fragment(_ prefix: StaticString, _ name: String = "") -> HTMLAddress {
        HTMLAddress(prefix: "#", name: "", infix: prefix, fragment: name)
    }

    /// A file beside the page, or another fixed place.
    public static func file(_ path: StaticString) -> HTMLAddress {
        HTMLAddress(prefix: path, name: "", infix: "")
    }

    /// An address on the web; nil unless it is one of `https`.
    public static func web(_ text: String) -> HTMLAddress? {
        guard text.utf8.starts(with: "https://".utf8), text.utf8.count > 8 else { return nil }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }) else { return nil }
        return HTMLAddress(prefix: "", name: text, infix: "")
    }

    /// An e-mail address; nil unless it is a plain one.
    public static func mail(_ text: String) -> HTMLAddress? {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "@._-+".utf8.contains(byte)
            }
        }
        return isPlain ? HTMLAddress(prefix: "mailto:", name: text, infix: "") : nil
    }
}
