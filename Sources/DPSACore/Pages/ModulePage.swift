import DPSASyntax

/// The page of a module.
///
/// A class only because its closures would otherwise copy its many references; nothing in it changes.
final class ModulePage: Sendable {
    let frame: PageFrame
    let disclosure: Disclosure
    /// Writes what the module says.
    let sentences: SentenceWriter
    /// Writes what the parent says.
    let parentSentences: SentenceWriter?
    /// The facts of the document itself, outside its categories.
    let facts: SectionedFacts
    /// The facts of each category.
    let categoryFacts: [SectionedFacts]
    /// The parent's facts.
    let parentFacts: SectionedFacts
    /// Whether what is written stands on the index, one directory up.
    let isOnIndex: Bool

    init(frame: PageFrame, disclosure: Disclosure, isOnIndex: Bool = false) {
        self.frame = frame
        self.isOnIndex = isOnIndex
        self.disclosure = disclosure
        sentences = SentenceWriter(templates: frame.templates, document: disclosure)
        facts = SectionedFacts(disclosure.statements.facts)
        categoryFacts = disclosure.categories.map { SectionedFacts($0.statements.facts) }
        parentFacts = SectionedFacts(disclosure.parent?.statements.facts ?? [])
        parentSentences = disclosure.parent.map { SentenceWriter(templates: frame.templates, terms: $0) }
    }

    /// Whether the page has a column for legal bases.
    var isController: Bool { disclosure.role == "controller" }

    /// The sections, which have the same numbers on every page.
    static let sections: [(StaticString, Phrase)] = [
        ("about", .aboutTitle), ("processing", .processingTitle), ("places", .placesTitle),
        ("recipients", .recipientsTitle), ("retention", .retentionTitle), ("conditions", .conditionsTitle),
        ("departures", .departuresTitle), ("rights", .rightsTitle), ("notes", .notesTitle),
    ]

    /// The page.
    func file() -> OutputFile {
        frame.page(
            PageFrame.Head(name: disclosure.name, hasPolicy: true),
            title: { html in
                let phrase: Phrase = disclosure.parent == nil ? .modulePageTitle : .modulePageTitleWithParent
                sentences.write(phrase, into: &html) {
                    $1.text($0 == .label ? disclosure.label : sentences.parent.label)
                }
            },
            header: { html in
                html.element(.h1) { html in
                    sentences.write(.modulePageTitle, into: &html) { _, html in
                        html.element(.span, .noTranslation, text: disclosure.label)
                    }
                }
                documentHead(disclosure.header, into: &html)
            },
            main: { html in
                frame.section("glance", .glanceTitle, into: &html) { glance(into: &$0) }
                frame.contents(Self.sections, into: &html)
                frame.section("about", .aboutTitle, into: &html) { about(into: &$0) }
                frame.section("processing", .processingTitle, into: &html) { processing(into: &$0) }
                frame.section("places", .placesTitle, into: &html) { places(into: &$0) }
                frame.section("recipients", .recipientsTitle, into: &html) { recipients(into: &$0) }
                frame.section("retention", .retentionTitle, into: &html) { retention(into: &$0) }
                frame.section("conditions", .conditionsTitle, into: &html) { conditions(into: &$0) }
                frame.section("departures", .departuresTitle, into: &html) { departures(into: &$0) }
                frame.section("rights", .rightsTitle, into: &html) { rights(into: &$0) }
                frame.section("notes", .notesTitle, into: &html) { notes(into: &$0) }
            }
        )
    }

    // MARK: The head of the document

    /// Writes version and dates.
    func documentHead(_ header: Disclosure.Header, into html: inout HTMLWriter) {
        html.element(.p, .class(.meta)) { html in
            if !header.version.isEmpty {
                sentences.write(.headerVersion, into: &html) { $1.text(header.version) }
                html.text(" · ")
            }
            for (phrase, date) in [
                (Phrase.headerEffective, header.effective), (.headerRevised, header.revised),
                (.headerReviewed, header.reviewed),
            ] where !date.isEmpty {
                sentences.write(phrase, into: &html) { sentences.date(date, into: &$1) }
                html.text(" · ")
            }
            frame.write(.firstVersion, into: &html)
        }
    }

    /// Writes section 1.
    func about(into html: inout HTMLWriter) {
        if !disclosure.documentation.isEmpty { html.comment(disclosure.documentation) }
        html.element(.p) { html in
            let role: Phrase =
                switch disclosure.role {
                case "processor": .roleProcessor
                case "controller": .roleController
                default: .roleUnknown
                }
            frame.write(role, into: &html)
            if let parent = disclosure.parent {
                sentences.add(.partOfParent, into: &html) { slot, html in
                    html.element(.a, .href(.sibling(parent.name)), text: parent.label)
                }
            }
        }
        if !facts[.about].isEmpty {
            html.element(.ul) { html in
                for fact in facts[.about] { html.element(.li) { sentences.fact(fact, in: nil, into: &$0) } }
            }
        }
        origins(of: disclosure.header, sentences, into: &html)
        if let parent = disclosure.parent, let parentSentences, disclosure.header.contacts.isEmpty {
            contacts(parent.header, parentSentences, isInherited: true, into: &html)
        }
    }

    /// Writes where the document is published, which language prevails and whom to ask.
    func origins(of header: Disclosure.Header, _ sentences: SentenceWriter, into html: inout HTMLWriter) {
        if !header.published.isEmpty {
            html.element(.p) { html in
                sentences.write(.headerPublished, into: &html) { address(header.published, into: &$1) }
            }
        }
        if !header.prevailing.isEmpty {
            html.element(.p) { html in
                sentences.write(.headerPrevailing, into: &html) { $1.text(header.prevailing) }
            }
        }
        contacts(header, sentences, isInherited: false, into: &html)
    }

    private func contacts(
        _ header: Disclosure.Header,
        _ sentences: SentenceWriter,
        isInherited: Bool,
        into html: inout HTMLWriter
    ) {
        for contact in header.contacts {
            html.element(.p) { html in
                let scope = contact.purposes + contact.regions
                sentences.write(scope.isEmpty ? .contact : .contactFor, into: &html) { slot, html in
                    if slot == .list {
                        sentences.list(scope, into: &html)
                    } else {
                        address(contact.address, into: &html)
                    }
                }
                if isInherited { inheritance(clause: nil, into: &html) }
            }
        }
    }

    /// Writes an address, as a link if it is one that a page may link to.
    private func address(_ text: String, into html: inout HTMLWriter) {
        if let address = HTMLAddress.web(text) ?? HTMLAddress.mail(text) {
            html.element(.a, .href(address), text: text)
        } else {
            html.text(text)
        }
    }

    // MARK: What several sections use

    /// Writes the label of a category after those of the categories around it.
    func label(ofCategory index: Int, into html: inout HTMLWriter) {
        let category = disclosure.categories[index]
        guard let outer = category.parent, disclosure.categories.indices.contains(outer) else {
            return html.text(category.label)
        }
        sentences.write(.subcategory, into: &html) { slot, html in
            if slot == .outer { label(ofCategory: outer, into: &html) } else { html.text(category.label) }
        }
    }

    /// Writes the heading of a row: its category.
    func rowHeading(_ index: Int, into html: inout HTMLWriter) {
        html.element(.th, .scope("row")) { label(ofCategory: index, into: &$0) }
    }

    /// Writes after a value that it comes from the parent, with a link to the clause.
    func inheritance(clause: Int?, into html: inout HTMLWriter) {
        guard disclosure.parent != nil else { return }
        html.text(" (")
        parentLink(clause: clause, into: &html)
        html.text(")")
    }

    /// Writes where in the parent a value is stated, as a link.
    func parentLink(clause: Int?, into html: inout HTMLWriter) {
        guard let parent = disclosure.parent else { return }
        guard let clause, parent.clauses.indices.contains(clause) else {
            let address: HTMLAddress = isOnIndex ? .child(parent.name) : .sibling(parent.name)
            return html.element(.a, .class(.reference), .href(address)) { html in
                sentences.write(.asInParent, into: &html) { $1.text(parent.label) }
            }
        }
        let number = parent.clauses[clause].number
        let anchor = PageFrame.anchor(ofClause: number)
        let address: HTMLAddress =
            isOnIndex
            ? .child(parent.name, "/index.html#clause-", anchor)
            : .sibling(parent.name, "/index.html#clause-", anchor)
        html.element(.a, .class(.reference), .href(address)) { html in
            sentences.write(.asInParentClause, into: &html) { $1.text($0 == .clause ? number : parent.label) }
        }
    }

    /// Writes facts as a list.
    func list(
        _ facts: [Disclosure.Fact],
        inherited: [Disclosure.Fact],
        into html: inout HTMLWriter
    ) {
        guard !facts.isEmpty || !inherited.isEmpty else { return }
        html.element(.ul) { html in
            for fact in facts { html.element(.li) { sentences.fact(fact, in: nil, into: &$0) } }
            guard let parentSentences else { return }
            for fact in inherited {
                html.element(.li) { html in
                    parentSentences.fact(fact, in: nil, into: &html)
                    inheritance(clause: fact.clause, into: &html)
                }
            }
        }
    }
}
