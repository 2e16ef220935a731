/// The one writer of XML, for the feed and the site map: typed elements and attributes, balanced by construction.
///
/// Texts come as strings and are escaped here and nowhere else.
struct XMLWriter: ~Copyable {
    private var buffer: ByteBuffer

    /// Creates a document of version 1.0 in UTF-8.
    init() {
        buffer = ByteBuffer(capacity: 4096)
        buffer.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    }

    /// Ends the writing, and gives up what was written.
    consuming func finished() -> ByteBuffer { buffer }

    /// Writes an element with its content.
    mutating func element(
        _ element: XMLElement,
        _ attribute: XMLAttribute? = nil,
        content: (inout XMLWriter) -> Void
    ) {
        begin(element)
        if let attribute { write(attribute) }
        buffer.append(">\n")
        content(&self)
        end(element)
    }

    /// Writes an element that holds only a text.
    mutating func element(_ element: XMLElement, text: String) {
        begin(element)
        buffer.append(byte: UInt8(ascii: ">"))
        buffer.append(escapingForXML: text)
        end(element)
    }

    /// Writes an element without content.
    mutating func void(_ element: XMLElement, _ attributes: XMLAttribute...) {
        begin(element)
        for attribute in attributes { write(attribute) }
        buffer.append("/>\n")
    }

    private mutating func begin(_ element: XMLElement) {
        buffer.append(byte: UInt8(ascii: "<"))
        buffer.append(element.name)
        // The root of a document says which language it is written in.
        switch element {
        case .feed: buffer.append(" xmlns=\"http://www.w3.org/2005/Atom\"")
        case .urlset, .sitemapindex: buffer.append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        default: break
        }
    }

    private mutating func end(_ element: XMLElement) {
        buffer.append("</")
        buffer.append(element.name)
        buffer.append(">\n")
    }

    private mutating func write(_ attribute: XMLAttribute) {
        switch attribute {
        case .language(let tag): write(" xml:lang=\"", tag)
        case .relation(let relation): write(" rel=\"", relation)
        case .type(let type): write(" type=\"", type)
        case .address(let address): write(" href=\"", address)
        }
    }

    private mutating func write(_ opening: StaticString, _ value: String) {
        buffer.append(opening)
        buffer.append(escapingForXML: value)
        buffer.append(byte: UInt8(ascii: "\""))
    }
}

/// The elements of feeds and site maps.
enum XMLElement: Sendable, CaseIterable {
    case feed, entry, title, id, updated, author, name, link, summary
    case urlset, url, loc, lastmod, sitemapindex, sitemap

    /// The name in the source of a document.
    var name: StaticString {
        switch self {
        case .feed: "feed"
        case .entry: "entry"
        case .title: "title"
        case .id: "id"
        case .updated: "updated"
        case .author: "author"
        case .name: "name"
        case .link: "link"
        case .summary: "summary"
        case .urlset: "urlset"
        case .url: "url"
        case .loc: "loc"
        case .lastmod: "lastmod"
        case .sitemapindex: "sitemapindex"
        case .sitemap: "sitemap"
        }
    }
}

/// The attributes of feeds and site maps.
enum XMLAttribute: Sendable {
    case language(String)
    case relation(String)
    case type(String)
    case address(String)
}

extension ByteBuffer {
    /// Appends a text so that an XML parser reads it back as this text, between tags and inside double quotation marks alike.
    ///
    /// White space other than spaces is written by its number, or an attribute would lose it.  What no document may have, and what
    /// would change how it is read rather than what it says (controls, bidirectional controls, noncharacters), is shown by its number.
    mutating func append(escapingForXML text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: append("&amp;")
            case 0x3C: append("&lt;")
            case 0x3E: append("&gt;")
            case 0x22: append("&quot;")
            case 0x09, 0x0A, 0x0D:
                append("&#")
                append(number: Int(scalar.value))
                append(byte: UInt8(ascii: ";"))
            case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF:
                append(shown: scalar)
            case let value where value & 0xFFFE == 0xFFFE: append(shown: scalar)
            default: append(text: String(scalar))
            }
        }
    }

    private mutating func append(shown scalar: Unicode.Scalar) {
        append("&lt;U+")
        let digits = String(scalar.value, radix: 16, uppercase: true)
        for _ in digits.utf8.count..<max(4, digits.utf8.count) { append(byte: UInt8(ascii: "0")) }
        append(text: digits)
        append("&gt;")
    }
}
