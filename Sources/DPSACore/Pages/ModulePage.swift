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
    /// Whether anything departs from the parent.
    let hasDepartures: Bool
    /// How the document came to say this; nil if nothing is known of earlier texts.
    let history: DocumentHistory?
    /// What the heading of a row says, for each category.
    private let rowLabels: [HTMLFragment]

    init(frame: PageFrame, disclosure: Disclosure, history: DocumentHistory? = nil) {
        self.frame = frame
        self.history = history
        self.disclosure = disclosure
        let sentences = frame.sentences(of: disclosure)
        self.sentences = sentences
        facts = SectionedFacts(disclosure.statements.facts)
        categoryFacts = disclosure.categories.map { SectionedFacts($0.statements.facts) }
        parentFacts = SectionedFacts(disclosure.parent?.statements.facts ?? [])
        parentSentences = disclosure.parent.map { frame.sentences(of: $0) }
        hasDepartures = Self.hasDepartures(disclosure)
        rowLabels = disclosure.categories.indices.map { index in
            HTMLFragment { sentences.label(ofCategory: index, into: &$0) }
        }
    }

    /// Whether there are earlier texts to tell of.
    var hasHistory: Bool { !(history?.revisions.isEmpty ?? true) }

    /// Whether the page has a column for legal bases.
    var isController: Bool { disclosure.role == "controller" }

    /// The page, and what the pages of the estate say of it.
    ///
    /// - Parameter isCompared: whether the index compares modules side by side.
    func page(isCompared: Bool) -> (file: OutputFile, summary: PageSummary) {
        let retention = disclosure.categories.indices.map { shortRetention(ofCategory: $0) }
        var summary = frame.summary(of: disclosure)
        let (label, parentLabel) = (summary.label, summary.parentLabel)
        let linkedData = LinkedData(
            disclosure: disclosure,
            label: label,
            parentLabel: parentLabel,
            locale: frame.addresses.locale,
            address: frame.publishedAddress(of: disclosure.name)
        )
        let picture = flow()
        var head = PageFrame.Head(
            name: disclosure.name,
            hasPolicy: true,
            linkedData: linkedData,
            hasHistory: hasHistory
        )
        head.hasPicture = !picture.isEmpty
        let file = frame.page(
            head,
            title: { html in
                let phrase: Phrase = disclosure.parent == nil ? .modulePageTitle : .modulePageTitleWithParent
                sentences.write(phrase, into: &html) {
                    $1.text($0 == .label ? label : parentLabel)
                }
            },
            header: { html in
                html.element(.h1) { html in
                    sentences.write(.modulePageTitle, into: &html) { _, html in
                        html.element(.span, .noTranslation) { html in
                            sentences.label(ofModule: disclosure.name, disclosure.label, into: &html)
                        }
                    }
                }
                documentHead(disclosure.header, into: &html)
            },
            main: { html in
                frame.section(.glance, into: &html) { glance(retention, &summary, into: &$0) }
                frame.moduleContents(into: &html)
                frame.section(.about, into: &html) { about(into: &$0) }
                frame.section(.processing, into: &html) { processing(into: &$0) }
                frame.section(.places, into: &html) { places(picture, into: &$0) }
                frame.section(.recipients, into: &html) { recipients(into: &$0) }
                frame.section(.retention, into: &html) { self.retention(into: &$0) }
                frame.section(.conditions, into: &html) { conditions(into: &$0) }
                frame.section(.departures, into: &html) { departures(into: &$0) }
                frame.section(.rights, into: &html) { rights(into: &$0) }
                frame.section(.notes, into: &html) { notes(into: &$0) }
                changes(into: &html)
            }
        )
        complete(&summary, retention, isCompared: isCompared)
        return (file, summary)
    }

    // MARK: The head of the document

    /// Writes version and dates.
    func documentHead(_ header: Disclosure.Header, into html: inout HTMLWriter) {
        html.element(.p, .class(.meta)) { html in
            if !header.version.isEmpty {
                sentences.write(.headerVersion, into: &html) { $1.text(header.version) }
                html.literal(" · ")
            }
            date(header.effective, .headerEffective, into: &html)
            date(header.revised, .headerRevised, into: &html)
            date(header.reviewed, .headerReviewed, into: &html)
            guard hasHistory else { return frame.write(.firstVersion, into: &html) }
            html.element(.a, .href(.fragment("changes"))) { frame.write(.changesTitle, into: &$0) }
        }
    }

    private func date(_ date: String, _ phrase: Phrase, into html: inout HTMLWriter) {
        if date.isEmpty { return }
        sentences.write(phrase, into: &html) { sentences.date(date, into: &$1) }
        html.literal(" · ")
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
            partOfParent(into: &html)
        }
        // What stands in a clause of an agreement is written there.
        let stated = facts[.about].filter { $0.clause == nil }
        if !stated.isEmpty {
            html.element(.ul) { html in
                for fact in stated { html.element(.li) { sentences.fact(fact, in: nil, into: &$0) } }
            }
        }
        origins(of: disclosure.header, sentences, into: &html)
        if disclosure.header.contacts.isEmpty { inheritedContacts(into: &html) }
    }

    /// Writes which text the document is part of.
    private func partOfParent(into html: inout HTMLWriter) {
        guard let parent = disclosure.parent else { return }
        // Made once: the optimizer of Swift 6.3 fails where the link is made inside of the sentence.
        let link = HTMLFragment { html in
            html.element(.a, .href(frame.addresses.sibling(parent.name))) { sentences.parentLabel(into: &$0) }
        }
        var isLinked = false
        sentences.add(.partOfParent, into: &html) { _, html in
            // Named twice, linked once.
            if isLinked { sentences.parentLabel(into: &html) } else { html.fragment(link) }
            isLinked = true
        }
        sentences.add(.clausesOfParent, into: &html) { sentences.parentLabel(into: &$1) }
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
        for contact in header.contacts {
            html.element(.p) { self.contact(contact, sentences, into: &$0) }
        }
    }

    private func inheritedContacts(into html: inout HTMLWriter) {
        guard let parent = disclosure.parent, let parentSentences, let first = parent.header.contacts.first else {
            return
        }
        guard parent.header.contacts.count > 1 else {
            return html.element(.p) { html in
                contact(first, parentSentences, into: &html)
                inheritance(clause: nil, into: &html)
            }
        }
        html.element(.p) { html in
            sentences.write(.contactsOfParent, into: &html) { _, html in
                html.element(.a, .href(frame.addresses.sibling(parent.name))) { sentences.parentLabel(into: &$0) }
            }
        }
        // One address may be for several purposes and places.
        var contacts: [Disclosure.Contact] = []
        for contact in parent.header.contacts {
            let isScoped = { (contact: Disclosure.Contact) in !contact.purposes.isEmpty || !contact.regions.isEmpty }
            let known = contacts.firstIndex {
                $0.address == contact.address && isScoped($0) && isScoped(contact)
            }
            guard let known else {
                contacts.append(contact)
                continue
            }
            contacts[known].purposes += contact.purposes
            contacts[known].regions += contact.regions
        }
        html.element(.ul) { html in
            for contact in contacts { html.element(.li) { self.contact(contact, parentSentences, into: &$0) } }
        }
    }

    private func contact(_ contact: Disclosure.Contact, _ sentences: SentenceWriter, into html: inout HTMLWriter) {
        let scope = contact.purposes + contact.regions
        sentences.write(scope.isEmpty ? .contact : .contactFor, into: &html) { slot, html in
            if slot == .list { sentences.list(scope, into: &html) } else { address(contact.address, into: &html) }
        }
    }

    /// Writes an address, as a link if it is one that a page may link to.
    private func address(_ text: String, into html: inout HTMLWriter) {
        if let address = HTMLAddress.web(text) ?? HTMLAddress.mail(text) {
            html.element(.a, .href(address), text: text)
        } else {
            html.name(text, isRightToLeft: frame.addresses.locale.isRightToLeft)
        }
    }

    // MARK: What several sections use

    /// Writes the heading of a row: its category.
    func rowHeading(_ index: Int, into html: inout HTMLWriter) {
        html.element(.th, .scope("row")) { $0.fragment(rowLabels[index]) }
    }

    /// Writes the heading of a category's first row in a table, which is a link to its rows.
    ///
    /// - Parameter prefix: the beginning of the link, before the name of the category.
    func rowHeading(_ index: Int, linkedAt prefix: StaticString, into html: inout HTMLWriter) {
        let address = HTMLAddress(prefix: prefix, name: disclosure.categories[index].qualifiedName, infix: "")
        html.element(.th, .scope("row")) { html in
            html.element(.a, .href(address)) { $0.fragment(rowLabels[index]) }
        }
    }

    /// Writes after a value that it comes from the parent, with a link to the clause.
    func inheritance(clause: Int?, into html: inout HTMLWriter) { inheritance(clauses: [clause], into: &html) }

    /// Writes after a value that it comes from the parent, with links to the clauses that say it.
    func inheritance(clauses: [Int?], into html: inout HTMLWriter) {
        guard disclosure.parent != nil else { return }
        sentences.write(.withSource, into: &html) { slot, html in
            // What the source is of was written before.
            guard slot == .link else { return }
            sentences.list(clauses.count, .choices, into: &html) { parentLink(clause: clauses[$0], into: &$1) }
        }
    }

    /// Writes where in the parent a value is stated, as a link.
    func parentLink(clause: Int?, into html: inout HTMLWriter) {
        guard let parent = disclosure.parent else { return }
        let address = frame.addresses.sibling(parent.name)
        guard let clause, parent.clauses.indices.contains(clause) else {
            return html.element(.a, .href(address)) { html in
                sentences.write(.asInParent, into: &html) { sentences.parentLabel(into: &$1) }
            }
        }
        let number = parent.clauses[clause].number
        let anchor = PageFrame.anchor(ofClause: number)
        html.element(.a, .href(address.at("#clause-", anchor))) { html in
            // Whose clauses the page names it says in its first section.
            sentences.write(.clauseOfParent, into: &html) { slot, html in
                if slot == .clause { html.text(number) }
            }
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
            for (fact, clauses) in Self.joined(inherited) {
                html.element(.li) { html in
                    parentSentences.fact(fact, in: nil, into: &html)
                    inheritance(clauses: clauses, into: &html)
                }
            }
        }
    }

    /// Facts, each with its clause; those that say the same of several places are one, where the first of them stood.
    private static func joined(_ facts: [Disclosure.Fact]) -> [(fact: Disclosure.Fact, clauses: [Int?])] {
        var joined: [(fact: Disclosure.Fact, clauses: [Int?])] = []
        var known: [(apart: Disclosure.Fact, index: Int)] = []
        for fact in facts {
            let places = fact.isQualified ? fact.qualifiers.places : []
            guard !places.isEmpty else {
                joined.append((fact, [fact.clause]))
                continue
            }
            var apart = fact
            apart.qualifiers.places = []
            apart.clause = nil
            if let same = known.first(where: { $0.apart == apart }) {
                joined[same.index].fact.qualifiers.places += places
                joined[same.index].clauses.append(fact.clause)
            } else {
                known.append((apart, joined.count))
                joined.append((fact, [fact.clause]))
            }
        }
        return joined
    }
}

extension SentenceWriter {
    /// Writes the label of a category after those of the categories around it.
    func label(ofCategory index: Int, into html: inout HTMLWriter) {
        guard let outer = categories[index].parent, categories.indices.contains(outer) else {
            return bareLabel(ofCategory: index, into: &html)
        }
        write(.subcategory, into: &html) { slot, html in
            if slot == .outer {
                label(ofCategory: outer, into: &html)
            } else {
                bareLabel(ofCategory: index, into: &html)
            }
        }
    }
}
