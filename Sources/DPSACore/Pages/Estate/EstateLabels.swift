import DPSASyntax

/// Labels on the pages of the estate, in the language of the page; what is not translated is marked so.
extension PageFrame {
    /// Writes the label of a value.
    func label(of value: Estate.Value, in estate: Estate, into html: inout HTMLWriter) {
        if let place = value.category {
            return label(ofCategory: Int(place.category), in: estate.documents[Int(place.document)], into: &html)
        }
        guard value.isChooser else {
            if let noun = value.noun { label(of: noun, into: &html) }
            return
        }
        guard let noun = value.noun else { return write(.chosenByOthers, into: &html) }
        write(.chosenBy, into: &html) { label(ofChooser: noun, into: &$1) }
    }

    /// The label of a value in plain text.
    func plainLabel(of value: Estate.Value, in estate: Estate) -> String {
        if let place = value.category {
            let document = estate.documents[Int(place.document)]
            let category = document.categories[Int(place.category)]
            return translation?.labels["\(document.name).\(category.name)"] ?? category.label
        }
        guard value.isChooser else { return value.noun.map(plainLabel) ?? value.name }
        guard let noun = value.noun else { return templates.plain(.chosenByOthers) }
        return templates.plain(.chosenBy) { _ in
            noun.container == "Standard" && noun.name == "customer"
                ? templates.plain(.customerObject) : plainLabel(of: noun)
        }
    }

    /// Writes the label of a noun.
    func label(of noun: Disclosure.Noun, into html: inout HTMLWriter) {
        guard let translation else { return html.text(noun.label) }
        let isProduct = noun.kind == .feature || noun.kind == .platform
        write(translation.labels["\(noun.container).\(noun.name)"], noun.label, isProduct: isProduct, into: &html)
    }

    private func plainLabel(of noun: Disclosure.Noun) -> String {
        translation?.labels["\(noun.container).\(noun.name)"] ?? noun.label
    }

    private func label(ofChooser noun: Disclosure.Noun, into html: inout HTMLWriter) {
        if noun.container == "Standard", noun.name == "customer" { return write(.customerObject, into: &html) }
        if noun.container == "Standard", noun.name == "provider" { return write(.providerObject, into: &html) }
        label(of: noun, into: &html)
    }

    /// Writes the label of a document; that of a module is the name of a product.
    func label(of document: EstateDocument, into html: inout HTMLWriter) {
        guard let translation else { return html.text(document.label) }
        write(translation.labels[document.name], document.label, isProduct: document.form == .module, into: &html)
    }

    /// The label of a document in plain text.
    func plainLabel(of document: EstateDocument) -> String { translation?.labels[document.name] ?? document.label }

    /// Writes the label of a category after those of the categories around it.
    func label(ofCategory index: Int, in document: EstateDocument, into html: inout HTMLWriter) {
        let category = document.categories[index]
        guard let parent = category.parent, document.categories.indices.contains(parent) else {
            return label(ofCategoryAlone: category, in: document, into: &html)
        }
        write(.subcategory, into: &html) { slot, html in
            if slot == .outer { return label(ofCategory: parent, in: document, into: &html) }
            label(ofCategoryAlone: category, in: document, into: &html)
        }
    }

    /// Writes the label of a category without those of the categories around it.
    func label(
        ofCategoryAlone category: EstateDocument.Category,
        in document: EstateDocument,
        into html: inout HTMLWriter
    ) {
        guard let translation else { return html.text(category.label) }
        let translated = translation.labels["\(document.name).\(category.name)"]
        write(translated, category.label, isProduct: false, into: &html)
    }

    /// Writes a text, or what the source has instead.
    func write(_ translated: String?, _ source: String, isProduct: Bool = false, into html: inout HTMLWriter) {
        if let translated {
            html.name(translated, isRightToLeft: addresses.locale.isRightToLeft)
        } else if isProduct {
            html.name(source, isRightToLeft: addresses.locale.isRightToLeft)
        } else {
            html.foreign(source, isIsolated: addresses.locale.isRightToLeft)
        }
    }
}
