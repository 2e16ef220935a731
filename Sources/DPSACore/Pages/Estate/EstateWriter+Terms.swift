import DPSASyntax

/// The pages about words and names: sub-processors, and the glossary.
extension EstateWriter {
    // MARK: Sub-processors

    /// Everybody whom a document engages, each once.
    func subprocessorPage() -> OutputFile {
        let engagements = engagementsByRecipient
        let title = EstatePage.subprocessors.title
        return page(
            Page(EstatePage.subprocessors.name),
            title: frame.templates.plain(title),
            heading: { frame.write(title, into: &$0) },
            counts: { counts([(.countSubprocessors, engagements.count)], into: &$0) },
            main: { links, html in
                if engagements.isEmpty { return html.element(.p) { frame.write(.subprocessorsNone, into: &$0) } }
                frame.table(.subprocessors, into: &html) { html in
                    html.element(.tbody) { html in
                        for (recipient, indices) in engagements {
                            subprocessor(recipient, indices, links, into: &html)
                        }
                    }
                }
            }
        )
    }

    /// The numbers of the engagements of each recipient who has any.
    private var engagementsByRecipient: [(recipient: Int, indices: [Int])] {
        var positions: [Int: Int] = [:]
        var result: [(recipient: Int, indices: [Int])] = []
        for (index, engagement) in estate.engagements.enumerated() {
            if let position = positions[engagement.recipient] {
                result[position].indices.append(index)
            } else {
                positions[engagement.recipient] = result.count
                result.append((engagement.recipient, [index]))
            }
        }
        return result
    }

    private func subprocessor(
        _ recipient: Int,
        _ indices: [Int],
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        let value = estate[.recipient].values[recipient]
        html.element(.tr, .id("party-", value.name)) { html in
            html.element(.th, .scope("row"), .noTranslation) { html in
                guard value.hasPage else { return label(recipient, of: .recipient, into: &html) }
                html.element(.a, .href(address(of: recipient, in: .recipient, links))) {
                    label(recipient, of: .recipient, into: &$0)
                }
            }
            var places: [Disclosure.Noun] = []
            var functions: [Disclosure.Noun] = []
            for index in indices {
                let document = estate.documents[estate.engagements[index].document]
                let engagement = document.engagements[estate.engagements[index].engagement]
                let party = document.nouns[engagement.party]
                add(party.places, of: document, to: &places)
                add(party.functions + engagement.purposes, of: document, to: &functions)
            }
            frame.cell(.columnCountry, into: &html) { list(places, orElse: .countryNotStated, into: &$0) }
            frame.cell(.columnFunction, into: &html) { list(functions, orElse: .functionNotStated, into: &$0) }
            frame.cell(.columnSource, into: &html) { html in
                for (position, index) in indices.enumerated() {
                    if position > 0 { html.literal(" · ") }
                    let engagement = estate.engagements[index]
                    let clause = estate.documents[engagement.document].engagements[engagement.engagement].clause
                    documentLink(engagement.document, links, clause: clause, into: &html)
                }
            }
        }
    }

    private func add(
        _ references: [Disclosure.Reference],
        of document: EstateDocument,
        to nouns: inout [Disclosure.Noun]
    ) {
        for reference in references {
            guard case .noun(_, let index) = reference.target, document.nouns.indices.contains(index) else { continue }
            let noun = document.nouns[index]
            if !nouns.contains(where: { $0.container == noun.container && $0.name == noun.name }) { nouns.append(noun) }
        }
    }

    private func list(_ nouns: [Disclosure.Noun], orElse phrase: Phrase, into html: inout HTMLWriter) {
        if nouns.isEmpty { return frame.write(phrase, into: &html) }
        for (index, noun) in nouns.enumerated() {
            if index > 0 { html.literal(" · ") }
            frame.label(of: noun, into: &html)
        }
    }

    // MARK: Glossary

    /// A group of terms.
    private struct TermGroup {
        var id: StaticString
        var title: Phrase
        var kinds: [NounKind]

        static let all = [
            TermGroup(id: "purposes", title: .termPurposes, kinds: [.purpose]),
            TermGroup(id: "bases", title: .termBases, kinds: [.basis]),
            TermGroup(id: "systems", title: .termSystems, kinds: [.system]),
            TermGroup(id: "regions", title: .termRegions, kinds: [.region]),
            TermGroup(id: "parties", title: .termParties, kinds: [.party]),
            TermGroup(id: "obligations", title: .termObligations, kinds: [.obligation]),
            TermGroup(id: "rights", title: .termRights, kinds: [.right, .duty]),
            TermGroup(id: "measures", title: .termMeasures, kinds: [.measure, .mechanism]),
            TermGroup(id: "others", title: .termOthers, kinds: [.event, .circumstance, .disposal, .document]),
        ]
    }

    /// The terms that documents share, with what is said of each.
    func glossaryPage() -> OutputFile {
        var byName: [String: Int] = [:]
        for (index, term) in estate.terms.enumerated() { byName["\(term.kind).\(term.name)"] = index }
        let groups = TermGroup.all.map { group in
            let terms = estate.terms.indices.filter { index in
                let term = estate.terms[index]
                return group.kinds.contains(term.kind)
                    && (!term.sentence.isEmpty || !term.aliases.isEmpty || broader(term, byName) != nil)
            }
            return (group: group, terms: terms)
        }
        let title = EstatePage.glossary.title
        return page(
            Page(EstatePage.glossary.name),
            title: frame.templates.plain(title),
            heading: { frame.write(title, into: &$0) },
            counts: { counts([(.countTerms, groups.reduce(0) { $0 + $1.terms.count })], into: &$0) },
            main: { links, html in
                html.element(.p) { frame.write(.glossaryHint, into: &$0) }
                for (group, terms) in groups where !terms.isEmpty {
                    html.element(.section, .id(group.id)) { html in
                        html.element(.h2) { frame.write(group.title, into: &$0) }
                        html.element(.dl, .class(.terms)) { html in
                            for index in terms {
                                self.term(estate.terms[index], broader(estate.terms[index], byName), into: &html)
                            }
                        }
                    }
                }
            }
        )
    }

    /// The nearest term that a term is part of, and that the documents mention too.
    private func broader(_ term: Disclosure.Noun, _ byName: [String: Int]) -> Disclosure.Noun? {
        for name in term.broader {
            if let index = byName["\(term.kind).\(name)"] { return estate.terms[index] }
        }
        return nil
    }

    private func term(_ term: Disclosure.Noun, _ broader: Disclosure.Noun?, into html: inout HTMLWriter) {
        let name = term.container == "Standard" ? term.name : "\(term.container).\(term.name)"
        html.element(.dt, .id("term-", name)) { frame.label(of: term, into: &$0) }
        html.element(.dd) { html in
            if !term.sentence.isEmpty { html.element(.p) { frame.sentence(of: term, into: &$0) } }
            let aliases = term.aliases.filter { $0 != term.label }
            if !aliases.isEmpty {
                html.element(.p) { html in
                    frame.write(.termAliases, into: &html) { _, html in
                        for (index, alias) in aliases.enumerated() {
                            if index > 0 { html.literal(" · ") }
                            html.text(alias)
                        }
                    }
                }
            }
            if let broader {
                html.element(.p) { html in
                    frame.write(.termBroader, into: &html) { frame.label(of: broader, into: &$1) }
                }
            }
        }
    }
}
