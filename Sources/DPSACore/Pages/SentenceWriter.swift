import DPSASyntax

/// Writes what a disclosure says in the sentences of a locale.
///
/// It is given a document's own nouns, since references point into them; for what a parent says there is a second writer.  A
/// class only so that closures hold it without copies; nothing in it changes.
final class SentenceWriter: Sendable {
    /// Fills a place of a template.
    typealias Fill = (TemplateSlot, inout HTMLWriter) -> Void

    /// How a party is named: as the one who acts, or after a preposition.
    enum PartyForm: Sendable { case subject, object }

    /// Where this text stands in its parent.
    struct Parent: Sendable {
        var name: String
        var label: String
    }

    /// The texts.
    let templates: TemplateSet
    /// The nouns that references point at.
    let nouns: [Disclosure.Noun]
    /// The categories of the document, for the names of parts.
    let categories: [Disclosure.Category]
    /// The parent's name and label; both are empty where there is none.
    let parent: Parent
    /// Says the source's texts in the language of the page; nil on pages in the language of the sources.
    let translator: DocumentTranslator?
    /// Whether the page is written from right to left.
    let isRightToLeft: Bool

    /// A writer for what a document says.
    init(templates: TemplateSet, document: Disclosure, translation: Translation? = nil) {
        self.templates = templates
        nouns = document.nouns
        categories = document.categories
        parent = Parent(name: document.parent?.name ?? "", label: document.parent?.label ?? "")
        translator = translation.map {
            DocumentTranslator($0, name: document.name, nouns: document.nouns, categories: document.categories)
        }
        isRightToLeft = translation?.locale.isRightToLeft ?? false
    }

    /// A writer for what a document's parent says.
    init(templates: TemplateSet, terms: Disclosure.ParentTerms, translation: Translation? = nil) {
        self.templates = templates
        nouns = terms.nouns
        categories = []
        parent = Parent(name: terms.name, label: terms.label)
        translator = translation.map {
            DocumentTranslator($0, name: terms.name, nouns: terms.nouns, categories: [])
        }
        isRightToLeft = translation?.locale.isRightToLeft ?? false
    }

    /// Writes a phrase, filling its places.
    @inline(__always)
    func write(_ phrase: Phrase, into html: inout HTMLWriter, fill: Fill = { _, _ in }) {
        templates.write(templates[phrase], into: &html, fill: fill)
    }

    /// Writes a template, filling its places.
    @inline(__always)
    func write(_ template: TemplateSet.Template, into html: inout HTMLWriter, fill: Fill) {
        templates.write(template, into: &html, fill: fill)
    }

    /// Writes a sentence after others.
    @inline(__always)
    func add(_ phrase: Phrase, into html: inout HTMLWriter, fill: Fill = { _, _ in }) {
        templates.writeSeparator(.sentencePair, into: &html)
        write(phrase, into: &html, fill: fill)
    }

    // MARK: Lists

    /// The separators of a list.
    enum ListForm: Sendable { case and, or, choices, rules, alternatives }

    /// Writes `count` items with the separators of the locale.
    @inline(__always)
    func list(_ count: Int, _ form: ListForm, into html: inout HTMLWriter, item: (Int, inout HTMLWriter) -> Void) {
        if count == 1 { return item(0, &html) }
        for index in 0..<count {
            item(index, &html)
            guard index + 1 < count else { break }
            let isLast = index + 2 == count
            let phrase: Phrase
            switch form {
            case .and: phrase = count == 2 ? .listAndPair : isLast ? .listAndLast : .listAndMore
            case .or: phrase = count == 2 ? .listOrPair : isLast ? .listOrLast : .listOrMore
            case .choices: phrase = .listAndMore
            case .rules: phrase = .shortRules
            case .alternatives: phrase = .shortOtherwise
            }
            templates.writeSeparator(phrase, into: &html)
        }
    }

    /// Writes references as a list.
    func list(
        _ references: [Disclosure.Reference],
        _ form: ListForm = .and,
        as party: PartyForm = .object,
        into html: inout HTMLWriter
    ) {
        list(references.count, form, into: &html) { reference(references[$0], as: party, into: &$1) }
    }

    // MARK: Mentions

    /// Writes a mention: its label, its arguments, and its own text.
    ///
    /// Between arguments stands a stronger sign than a comma, since an argument can be a list.
    func reference(_ reference: Disclosure.Reference, as party: PartyForm = .object, into html: inout HTMLWriter) {
        if reference.elaboration.isEmpty { return withArguments(reference, as: party, into: &html) }
        write(.withElaboration, into: &html) { slot, html in
            if slot == .label {
                withArguments(reference, as: party, into: &html)
            } else {
                text(reference.elaboration, into: &html)
            }
        }
    }

    private func withArguments(
        _ reference: Disclosure.Reference,
        as party: PartyForm,
        into html: inout HTMLWriter
    ) {
        let arguments = reference.arguments
        if arguments.isEmpty { return label(of: reference, as: party, into: &html) }
        write(.withArguments, into: &html) { slot, html in
            if slot == .label {
                label(of: reference, as: party, into: &html)
            } else {
                list(arguments.count, .rules, into: &html) { argument(arguments[$0], into: &$1) }
            }
        }
    }

    /// Writes the label of a mention.
    ///
    /// The Standard vocabulary's parties are pronouns, which have a second form.
    private func label(of reference: Disclosure.Reference, as party: PartyForm, into html: inout HTMLWriter) {
        if party == .object, case .noun(.party, let index) = reference.target, nouns.indices.contains(index),
            nouns[index].container == "Standard"
        {
            switch nouns[index].name {
            case "provider": return write(.providerObject, into: &html)
            case "customer": return write(.customerObject, into: &html)
            default: break
            }
        }
        bareLabel(of: reference, into: &html)
    }

    /// Writes an argument.
    func argument(_ argument: Disclosure.Argument, into html: inout HTMLWriter) {
        guard !argument.label.isEmpty else { return value(argument.value, into: &html) }
        write(.argumentNamed, into: &html) { slot, html in
            if slot == .name { text(argument.label, into: &html) } else { value(argument.value, into: &html) }
        }
    }

    /// Writes a value.
    func value(_ value: Disclosure.Value, into html: inout HTMLWriter) {
        switch value {
        case .text(let text): write(.quotation, into: &html) { self.text(text, into: &$1) }
        case .integer(let number): html.number(number)
        case .date(let date): self.date(date, into: &html)
        case .period(let period): self.period(period, into: &html)
        case .reference(let reference): self.reference(reference, into: &html)
        case .list(let values):
            list(values.count, .and, into: &html) { self.value(values[$0], into: &$1) }
        }
    }
}
