/// What a page says of itself to search engines and archives, in the words of schema.org.
struct LinkedData {
    /// The document.
    let disclosure: Disclosure
    /// Its label, and that of its parent, in the language of the page.
    let label: String
    let parentLabel: String
    /// The language of the page, and that of the sources.
    let locale: PageLocale
    /// The address of the page; nil if it is not known.
    let address: String?

    /// The data, on one line.
    func document() -> ByteBuffer {
        let header = disclosure.header
        return JSONWriter.document(capacity: 512, layout: .line) { object in
            object.string("@context", "https://schema.org")
            object.list("@type") { list in
                list.string("WebPage")
                list.string("DigitalDocument")
            }
            if let address { object.string("@id", address) }
            object.string("identifier", disclosure.name)
            object.string("name", label)
            object.string("inLanguage", locale.tag)
            object.nonEmpty("version", header.version)
            object.nonEmpty("datePublished", header.effective)
            object.nonEmpty("dateModified", header.revised)
            object.nonEmpty("isBasedOn", HTMLAddress.web(header.published) == nil ? "" : header.published)
            if let parent = disclosure.parent {
                object.object("isPartOf") { object in
                    object.string("@type", "DigitalDocument")
                    object.string("identifier", parent.name)
                    object.string("name", parentLabel)
                }
            }
            if locale != .source {
                object.object("translationOfWork") { object in
                    object.string("@type", "DigitalDocument")
                    object.string("name", disclosure.label)
                    object.string("inLanguage", PageLocale.source.tag)
                }
            }
        }
    }
}
