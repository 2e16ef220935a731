/// Texts of the source, in the language of the page.
///
/// Where a translation is missing, the text stands in the source language and is marked so.
extension SentenceWriter {
    /// Writes a free text: a reason, a note, an elaboration, a title.
    func text(_ source: String, into html: inout HTMLWriter) {
        guard let translator, !source.isEmpty else { return html.text(source) }
        write(translator.text(source), into: &html)
    }

    /// Writes the sentence of a noun.
    func sentence(ofNoun index: Int, into html: inout HTMLWriter) {
        guard let translator else { return html.text(nouns[index].sentence) }
        write(translator.sentence(ofNoun: index), into: &html)
    }

    /// Writes the label of what is mentioned, and nothing else of the mention.
    func bareLabel(of reference: Disclosure.Reference, into html: inout HTMLWriter) {
        guard let translator else { return html.text(reference.label) }
        write(translator.label(of: reference), into: &html)
    }

    /// Writes the label of a category without those of the categories around it.
    func bareLabel(ofCategory index: Int, into html: inout HTMLWriter) {
        guard let translator else { return html.text(categories[index].label) }
        write(translator.label(ofCategory: index), into: &html)
    }

    /// Writes the label of a field.
    func label(ofField source: String, path: String, in category: Int, into html: inout HTMLWriter) {
        guard let translator else { return html.text(source) }
        write(translator.label(ofField: path, in: category, source: source), into: &html)
    }

    /// Writes the label of the document that this one is part of.
    func parentLabel(into html: inout HTMLWriter) { label(ofDocument: parent.name, parent.label, into: &html) }

    /// Writes the label of an agreement.
    func label(ofDocument name: String, _ source: String, into html: inout HTMLWriter) {
        guard let translator, !source.isEmpty else { return html.text(source) }
        write(translator.label(of: name, source: source), into: &html)
    }

    /// Writes the label of a module, which is that of a product.
    func label(ofModule name: String, _ source: String, into html: inout HTMLWriter) {
        guard let translator else { return html.text(source) }
        write(translator.label(of: name, source: source, isProduct: true), into: &html)
    }

    private func write(_ text: LocalizedText, into html: inout HTMLWriter) {
        if text.isForeign {
            html.foreign(text.text, isIsolated: isRightToLeft)
        } else {
            html.name(text.text, isRightToLeft: isRightToLeft)
        }
    }
}

extension HTMLWriter {
    /// Writes a text in the language of the page.
    ///
    /// On a page that is written from right to left, a name like `Example Inc.` would have its full stop, and a number like
    /// `+1-2-3` its digits, on the wrong side: such a text keeps its own direction.
    mutating func name(_ name: String, isRightToLeft: Bool) {
        guard isRightToLeft, let first = name.utf8.first, first < 0x80,
            first == UInt8(ascii: "+") || name.utf8.last == UInt8(ascii: ".")
        else { return text(name) }
        element(.bdi, text: name)
    }

    /// Writes a text in the language of the sources on a page in another language.
    ///
    /// HTML has `i` for words in another language than those around them; `bdi` also keeps their direction.
    ///
    /// - Parameter isIsolated: whether the page is written in the other direction.
    mutating func foreign(_ text: String, isIsolated: Bool) {
        element(isIsolated ? .bdi : .i, .lang(PageLocale.source.tag), text: text)
    }
}

extension HTMLFragment {
    /// How many different texts are marked as being in the language of the sources.
    ///
    /// They are counted where a reader finds them, in what was written.
    ///
    /// - Parameter isIsolated: whether the page is written in the other direction.
    func foreignTextCount(isIsolated: Bool) -> Int {
        let start = Array("<\(isIsolated ? "bdi" : "i") lang=\(PageLocale.source.tag)>".utf8)
        var texts: Set<ArraySlice<UInt8>> = []
        bytes.withUnsafeBufferPointer { all in
            var index = 0
            while index + start.count < all.count {
                guard all[index] == start[0], all[index + 1] == start[1],
                    all[index..<index + start.count].elementsEqual(start)
                else {
                    index += 1
                    continue
                }
                index += start.count
                let first = index
                while index < all.count, all[index] != UInt8(ascii: "<") { index += 1 }
                texts.insert(bytes[first..<index])
            }
        }
        return texts.count
    }
}
