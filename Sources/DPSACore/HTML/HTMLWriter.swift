/// The one writer of HTML: typed elements and attributes, escaped by their context, balanced by construction.
///
/// An element's content is written by a closure, so that no tag can stay open; texts come as strings and are escaped here and
/// nowhere else.
public struct HTMLWriter: ~Copyable, Sendable {
    private var buffer: ByteBuffer

    /// Creates a writer with room for `capacity` bytes.
    public init(capacity: Int = 0) { buffer = ByteBuffer(capacity: capacity) }

    /// What was written so far.
    public var bytes: [UInt8] { buffer.bytes }

    /// Ends the writing, and gives up what was written.
    consuming func finished() -> ByteBuffer { buffer }

    /// Writes the document type.
    public mutating func doctype() { buffer.append("<!DOCTYPE html>\n") }

    /// Writes an element without attributes, with its content.
    public mutating func element(_ element: HTMLElement, content: (inout HTMLWriter) -> Void) {
        endParagraph(before: element)
        buffer.append(element.startTag)
        content(&self)
        end(element)
    }

    /// Writes an element with its content.
    public mutating func element(
        _ element: HTMLElement,
        _ attribute: HTMLAttribute,
        content: (inout HTMLWriter) -> Void
    ) {
        endParagraph(before: element)
        buffer.append(byte: UInt8(ascii: "<"))
        buffer.append(element.name)
        write(attribute)
        buffer.append(byte: UInt8(ascii: ">"))
        content(&self)
        end(element)
    }

    /// Writes an element with its content.
    public mutating func element(
        _ element: HTMLElement,
        _ first: HTMLAttribute,
        _ second: HTMLAttribute,
        _ third: HTMLAttribute? = nil,
        _ fourth: HTMLAttribute? = nil,
        content: (inout HTMLWriter) -> Void
    ) {
        endParagraph(before: element)
        begin(element.name, first, second, third, fourth)
        content(&self)
        end(element)
    }

    /// Writes an element whose start was written before, with its content.
    @inline(__always)
    mutating func element(_ start: HTMLStart, content: (inout HTMLWriter) -> Void) {
        endParagraph(before: start.element)
        fragment(start.tag)
        content(&self)
        end(start.element)
    }

    /// Writes an element that holds only a text.
    public mutating func element(_ element: HTMLElement, text: String) {
        self.element(element) { $0.text(text) }
    }

    /// Writes an element that holds only a text.
    public mutating func element(_ element: HTMLElement, _ attribute: HTMLAttribute, text: String) {
        self.element(element, attribute) { $0.text(text) }
    }

    /// Writes an element without content.
    public mutating func void(
        _ element: HTMLVoidElement,
        _ first: HTMLAttribute? = nil,
        _ second: HTMLAttribute? = nil,
        _ third: HTMLAttribute? = nil,
        _ fourth: HTMLAttribute? = nil
    ) {
        begin(element.name, first, second, third, fourth)
        buffer.append(byte: UInt8(ascii: "\n"))
    }

    /// Writes a text.
    public mutating func text(_ text: String) { buffer.append(escaping: text, in: .text) }

    /// Writes a text of the pages' own, in which nothing needs escaping.
    @inline(__always)
    mutating func literal(_ text: StaticString) { buffer.append(text) }

    /// Writes a number.
    public mutating func number(_ number: Int) { buffer.append(number: number) }

    /// Writes a comment.
    public mutating func comment(_ text: String) {
        buffer.append("<!-- ")
        buffer.append(escaping: text, in: .comment)
        buffer.append(" -->\n")
    }

    /// Writes the style sheet; the pages' own constant, hence as it stands.
    mutating func style(_ sheet: StaticString) {
        buffer.append("<style>")
        buffer.append(sheet)
        buffer.append("</style>\n")
    }

    /// Writes a style sheet of the pages' own that is put together, as it stands.
    mutating func style(_ sheet: String) {
        buffer.append("<style>")
        buffer.append(text: sheet)
        buffer.append("</style>\n")
    }

    /// Writes the script of a page; the pages' own constant, hence as it stands.
    mutating func script(_ source: StaticString) {
        buffer.append("<script>")
        buffer.append(source)
        buffer.append("</script>\n")
    }

    /// Writes what another writer wrote.
    public mutating func fragment(_ fragment: HTMLFragment) {
        fragment.bytes.withUnsafeBufferPointer { buffer.append(bytes: $0) }
    }

    /// Writes text that was escaped for an attribute before, which is also escaped enough for text.
    @inline(__always)
    mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>) { buffer.append(bytes: bytes) }

    /// Whether the last byte of text is a full stop; a text in another language ends with a tag.
    var endsWithFullStop: Bool {
        buffer.withBytes { bytes in
            var end = bytes.count
            if bytes.last == UInt8(ascii: ">") {
                guard let start = bytes.lastIndex(of: UInt8(ascii: "<")), bytes[start + 1] == UInt8(ascii: "/") else {
                    return false
                }
                end = start
            }
            let text = bytes[..<end]
            return text.last == UInt8(ascii: ".") || text.suffix(3).elementsEqual("。".utf8)
        }
    }

    // MARK: Pieces

    /// How much was written so far: a place between two elements or texts.
    var position: Int { buffer.count }

    /// What was written since a position.
    func fragment(since position: Int) -> HTMLFragment {
        HTMLFragment(bytes: buffer.withBytes { Array($0[position...]) })
    }

    /// Gives a view of what was written.
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { buffer.withBytes(body) }

    /// Takes back what was written since a position.
    mutating func removeAll(since position: Int) { buffer.truncate(to: position) }

    /// Whether the same was written in two places.
    func areEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        first.count == second.count && buffer.withBytes { $0[first].elementsEqual($0[second]) }
    }

    @inline(__always)
    private mutating func end(_ element: HTMLElement) {
        if element.endsLastParagraph, buffer.removeSuffix("</p>\n"), element.endTag.utf8CodeUnitCount > 0 {
            buffer.append(byte: UInt8(ascii: "\n"))
        }
        buffer.append(element.endTag)
    }

    /// Leaves out the end tag of a paragraph where the element after it says as much.
    @inline(__always)
    private mutating func endParagraph(before element: HTMLElement) {
        if element.endsParagraph, buffer.removeSuffix("</p>\n") { buffer.append(byte: UInt8(ascii: "\n")) }
    }

    private mutating func begin(
        _ name: StaticString,
        _ first: HTMLAttribute?,
        _ second: HTMLAttribute?,
        _ third: HTMLAttribute?,
        _ fourth: HTMLAttribute?
    ) {
        buffer.append(byte: UInt8(ascii: "<"))
        buffer.append(name)
        if let first { write(first) }
        if let second { write(second) }
        if let third { write(third) }
        if let fourth { write(fourth) }
        buffer.append(byte: UInt8(ascii: ">"))
    }

    private mutating func write(_ attribute: HTMLAttribute) {
        switch attribute {
        case .id(let prefix, let name, let infix, let rest): write(" id=", prefix, name, infix, "", rest)
        case .class(let style): write(" class=", style.names)
        case .lang(let language): write(" lang=", "", language)
        case .dir(let direction): write(" dir=", "", direction)
        case .noTranslation: write(" translate=", "no")
        case .href(let address):
            write(" href=", address.prefix, address.name, address.infix, address.anchor, address.fragment)
        case .hreflang(let language): write(" hreflang=", "", language)
        case .rel(let relation): write(" rel=", relation)
        case .type(let type): write(" type=", type)
        case .charset(let name): write(" charset=", name)
        case .httpEquiv(let name): write(" http-equiv=", name)
        case .name(let name): write(" name=", name)
        case .content(let text): write(" content=", "", text)
        case .scope(let scope): write(" scope=", scope)
        case .datetime(let text): write(" datetime=", "", text)
        case .duration(let prefix, let number, let suffix):
            // Letters and digits.
            buffer.append(" datetime=")
            buffer.append(prefix)
            buffer.append(number: number)
            buffer.append(suffix)
        case .role(let role): write(" role=", role)
        case .tabindex(let index): write(" tabindex=", index)
        case .ariaLabel(let text): write(" aria-label=", "", text)
        case .ariaLabelledBy(let prefix, let name): write(" aria-labelledby=", prefix, name)
        case .dataLabel(let text): write(" data-th=", "", text)
        case .dataMatrix: buffer.append(" data-matrix")
        case .retentionEnd(let operators, let events):
            write(" data-op=", "", operators)
            if !events.isEmpty { write(" data-anchor=", "", events) }
        case .viewBox(let width, let height):
            buffer.append(" viewBox=\"0 0 ")
            buffer.append(number: width)
            buffer.append(" ")
            buffer.append(number: height)
            buffer.append("\"")
        case .at(let x, let y):
            buffer.append(" x=")
            buffer.append(number: x)
            buffer.append(" y=")
            buffer.append(number: y)
        case .filters(let values): write(" class=", "", values)
        case .for(let prefix, let name): write(" for=", prefix, name)
        case .checked: buffer.append(" checked")
        case .hidden: buffer.append(" hidden")
        case .ariaCurrentPage: write(" aria-current=", "page")
        case .autocompleteOff: write(" autocomplete=", "off")
        case .dataSearched(let selector): write(" data-searched=", selector)
        case .dataFound(let text): write(" data-found=", "", text)
        case .dataWords(let text): if !text.isEmpty { write(" data-words=", "", text) }
        }
    }

    /// Writes an attribute whose value consists of fixed and free pieces.
    ///
    /// A value of which every byte is a letter or digit of ASCII or one of `#-./:@_` stands without quotation marks.
    private mutating func write(
        _ opening: StaticString,
        _ prefix: StaticString,
        _ name: String = "",
        _ infix: StaticString = "",
        _ anchor: StaticString = "",
        _ rest: String = ""
    ) {
        buffer.append(opening)
        let start = buffer.count
        buffer.append(byte: UInt8(ascii: "\""))
        buffer.append(prefix)
        if !name.isEmpty { buffer.append(escaping: name, in: .attribute) }
        buffer.append(infix)
        buffer.append(anchor)
        if !rest.isEmpty { buffer.append(escaping: rest, in: .attribute) }
        if !buffer.removeQuotationMark(at: start) { buffer.append(byte: UInt8(ascii: "\"")) }
    }
}

/// A piece of a page, written by an ``HTMLWriter`` and therefore balanced and escaped.
public struct HTMLFragment: Sendable, Equatable {
    let bytes: [UInt8]

    /// Writes a fragment.
    public init(_ content: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter(capacity: 128)
        content(&writer)
        bytes = writer.bytes
    }

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    /// A fragment without anything.
    static let empty = HTMLFragment(bytes: [])

    /// Whether nothing was written.
    public var isEmpty: Bool { bytes.isEmpty }
}

/// The start of an element with its attributes, written once to be used many times.
struct HTMLStart: Sendable {
    fileprivate let element: HTMLElement
    fileprivate let tag: HTMLFragment

    init(_ element: HTMLElement, _ attribute: HTMLAttribute) {
        self.element = element
        let whole = HTMLFragment { $0.element(element, attribute) { _ in } }
        tag = HTMLFragment(bytes: Array(whole.bytes.dropLast(element.endTag.utf8CodeUnitCount)))
    }
}
