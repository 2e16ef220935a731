import DPSASyntax

/// The page of an agreement, clause by clause.
struct AgreementPage {
    let frame: PageFrame
    let disclosure: Disclosure
    private let sentences: SentenceWriter
    /// What an agreement's page shares with that of a module: an agreement also has a head, and can have data.
    let document: ModulePage

    init(frame: PageFrame, disclosure: Disclosure, history: DocumentHistory? = nil) {
        self.frame = frame
        self.disclosure = disclosure
        sentences = frame.sentences(of: disclosure)
        document = ModulePage(frame: frame, disclosure: disclosure, history: history)
    }

    /// The page.
    func file() -> OutputFile {
        let picture = sectionsOfData.isEmpty ? HTMLFragment.empty : document.flow()
        var head = PageFrame.Head(name: disclosure.name, hasPolicy: true, hasHistory: document.hasHistory)
        head.hasPicture = !picture.isEmpty
        return frame.page(
            head,
            title: { $0.text(frame.summary(of: disclosure).label) },
            header: { html in
                html.element(.h1) { sentences.label(ofDocument: disclosure.name, disclosure.label, into: &$0) }
                document.documentHead(disclosure.header, into: &html)
            },
            main: { html in
                let general = statements(ofClause: nil)
                contents(hasGeneral: !general.isEmpty, into: &html)
                frame.section(.agreementAbout, into: &html) { document.about(into: &$0) }
                if !modules.isEmpty { frame.section(.modules, into: &html) { modules(modules, into: &$0) } }
                if !sectionsOfData.isEmpty {
                    frame.section(.processing, into: &html) { document.processing(into: &$0) }
                    frame.section(.places, into: &html) { document.places(picture, into: &$0) }
                    frame.section(.retention, into: &html) { document.retention(into: &$0) }
                }
                clauses(into: &html)
                if !general.isEmpty {
                    frame.section(.general, into: &html) { $0.fragment(general) }
                }
                document.changes(into: &html)
            }
        )
    }

    /// The modules under the agreement.
    private var modules: [AgreementModule] { frame.modules[disclosure.name] ?? [] }

    /// The sections that the page of an agreement has only if it has data of its own.
    private var sectionsOfData: [PageSection] {
        disclosure.categories.isEmpty ? [] : [.processing, .places, .retention]
    }

    private func contents(hasGeneral: Bool, into html: inout HTMLWriter) {
        html.element(.nav, .id("contents"), .ariaLabelledBy("h-contents")) { html in
            html.element(.h2, .id("h-contents")) { frame.write(.onThisPage, into: &$0) }
            html.element(.ul) { html in
                section(.agreementAbout, into: &html)
                if !modules.isEmpty { section(.modules, into: &html) }
                for data in sectionsOfData { section(data, into: &html) }
                for clause in disclosure.clauses where clause.parent == nil {
                    html.element(.li) { html in
                        let anchor = PageFrame.anchor(ofClause: clause.number)
                        html.element(.a, .href(.fragment("clause-", anchor))) { heading(of: clause, into: &$0) }
                    }
                }
                if hasGeneral { section(.general, into: &html) }
            }
        }
    }

    private func section(_ section: PageSection, into html: inout HTMLWriter) {
        html.element(.li) { html in
            html.element(.a, .href(.fragment(section.id))) { frame.write(section.title, into: &$0) }
        }
    }

    /// Writes the number of a clause and its title; a clause that has a name for a number can do without a title.
    private func heading(of clause: Disclosure.Clause, into html: inout HTMLWriter) {
        if clause.title.isEmpty { return number(clause.number, into: &html) }
        sentences.write(.clauseHeading, into: &html) { slot, html in
            if slot == .clause {
                number(clause.number, into: &html)
            } else {
                sentences.text(clause.title, into: &html)
            }
        }
    }

    /// Writes the number of a clause; one that is a word is a name in the language of the sources, and not to be translated.
    private func number(_ number: String, into html: inout HTMLWriter) {
        let start = number.utf8.prefix(2)
        let isWord = start.count == 2 && start.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        if frame.translation == nil || !isWord { return html.text(number) }
        html.element(.span, .noTranslation, .lang(PageLocale.source.tag)) { $0.text(number) }
    }

    private func clauses(into html: inout HTMLWriter) {
        var names = UniqueNames()
        for (index, clause) in disclosure.clauses.enumerated() {
            let anchor = names.unique(PageFrame.anchor(ofClause: clause.number))
            html.element(.section, .id("clause-", anchor)) { html in
                html.element(.heading(2 + depth(ofClause: index))) { html in
                    html.element(.a, .href(.fragment("clause-", anchor))) { heading(of: clause, into: &$0) }
                }
                let content = statements(ofClause: index)
                if !content.isEmpty {
                    html.fragment(content)
                } else if !disclosure.clauses.contains(where: { $0.parent == index }) {
                    html.element(.p) { frame.write(.clauseEmpty, into: &$0) }
                }
            }
        }
    }

    private func depth(ofClause index: Int) -> Int {
        var depth = 0
        var around = disclosure.clauses[index].parent
        while let outer = around, disclosure.clauses.indices.contains(outer), depth < 4 {
            depth += 1
            around = disclosure.clauses[outer].parent
        }
        return depth
    }

    /// What a clause states, or what stands outside all clauses.
    private func statements(ofClause clause: Int?) -> HTMLFragment {
        let statements = disclosure.statements
        return HTMLFragment { html in
            let facts = statements.facts.filter {
                $0.clause == clause && !(clause == nil && FactSection.section(of: $0) == .about)
            }
            if !facts.isEmpty {
                html.element(.ul) { html in
                    for fact in facts { html.element(.li) { self.fact(fact, into: &$0) } }
                }
            }
            for rule in statements.retention where rule.clause == clause {
                self.rule(rule, isLimit: false, into: &html)
            }
            for rule in statements.limits where rule.clause == clause { self.rule(rule, isLimit: true, into: &html) }
            obligations(ofClause: clause, into: &html)
            for hold in statements.holds where hold.clause == clause {
                html.element(.p) { html in
                    sentences.write(.hold, into: &html) { sentences.condition(hold.condition, into: &$1) }
                }
            }
            for note in statements.notes where note.clause == clause {
                html.element(.p) { sentences.text(note.text, into: &$0) }
            }
        }
    }

    /// Writes a fact; of an engaged party also its country and function.
    private func fact(_ fact: Disclosure.Fact, into html: inout HTMLWriter) {
        sentences.fact(fact, in: nil, into: &html)
        guard fact.verb == .engages else { return }
        html.element(.ul) { html in
            for target in fact.targets {
                guard case .noun(.party, let index) = target.target, disclosure.nouns.indices.contains(index) else {
                    continue
                }
                let noun = disclosure.nouns[index]
                html.element(.li) { html in
                    sentences.reference(target, into: &html)
                    html.text(" – ")
                    if noun.places.isEmpty { frame.write(.countryNotStated, into: &html) }
                    sentences.list(noun.places, into: &html)
                    html.text(" – ")
                    if noun.functions.isEmpty { frame.write(.functionNotStated, into: &html) }
                    sentences.list(noun.functions, into: &html)
                }
            }
        }
    }

    private func rule(_ rule: Disclosure.RetentionRule, isLimit: Bool, into html: inout HTMLWriter) {
        if isLimit { html.element(.p) { frame.write(.limitIntroduction, into: &$0) } }
        if rule.isLimited { html.element(.p) { sentences.scope(of: rule, in: nil, into: &$0) } }
        sentences.retention(rule, into: &html)
    }

    private func obligations(ofClause clause: Int?, into html: inout HTMLWriter) {
        let requirements = disclosure.statements.requirements.filter { $0.clause == clause }
        let grants = disclosure.statements.grants.filter { $0.clause == clause }
        guard !requirements.isEmpty || !grants.isEmpty else { return }
        html.element(.ul) { html in
            for requirement in requirements {
                for obligation in requirement.obligations {
                    html.element(.li) { sentences.requirement(obligation, requirement.qualifiers, into: &$0) }
                }
            }
            for grant in grants { html.element(.li) { sentences.grant(grant, into: &$0) } }
        }
    }
}
