import DPSASyntax

/// Sections 3 and 4: where data are, and who else handles them.
extension ModulePage {
    /// Writes section 3.
    func places(into html: inout HTMLWriter) {
        if !disclosure.categories.isEmpty {
            flow(into: &html)
            frame.table(.places, into: &html) { html in
                for index in disclosure.categories.indices {
                    html.element(.tbody, .id("place-", disclosure.categories[index].qualifiedName)) { html in
                        places(ofCategory: index, into: &html)
                    }
                }
            }
        }
        let own = facts[.places].filter(isAboutDocument)
        let inherited = parentFacts[.places].filter(isAboutDocument)
        guard !own.isEmpty || !inherited.isEmpty else { return }
        html.element(.h3) { frame.write(.placesElsewhere, into: &$0) }
        list(own, inherited: inherited, into: &html)
    }

    /// Whether a fact of the document itself is about all data alike, which one sentence says.
    private func isAboutDocument(_ fact: Disclosure.Fact) -> Bool {
        switch fact.verb {
        case .regions, .availableIn, .transferredUnder, .securedBy: true
        default: disclosure.categories.isEmpty
        }
    }

    private func places(ofCategory index: Int, into html: inout HTMLWriter) {
        let isNegative = disclosure.categories[index].isNegative
        var isFirst = true
        for fact in categoryFacts[index][.places] where !fact.concernsDocument {
            placeRow(index, isFirst: &isFirst, into: &html) { html in
                sentences.fact(fact, in: index, into: &html)
            } region: { html in
                regions(of: fact, ofCategory: index, into: &html)
            }
        }
        guard isFirst else { return }
        let inherited = parentFacts[.places].filter(\.namesPlace)
        guard !isNegative, let parentSentences, !inherited.isEmpty else {
            return placeRow(index, isFirst: &isFirst, into: &html) { html in
                frame.write(isNegative ? .notCollected : .placeNotStated, into: &html)
            } region: { html in
                frame.write(isNegative ? .regionNone : .regionNotStated, into: &html)
            }
        }
        for fact in inherited {
            placeRow(index, isFirst: &isFirst, into: &html) { html in
                parentSentences.fact(fact, in: nil, into: &html)
                inheritance(clause: fact.clause, into: &html)
            } region: { html in
                inheritedRegions(into: &html)
            }
        }
    }

    @inline(__always)
    private func placeRow(
        _ index: Int,
        isFirst: inout Bool,
        into html: inout HTMLWriter,
        place: (inout HTMLWriter) -> Void,
        region: (inout HTMLWriter) -> Void
    ) {
        html.element(.tr) { html in
            if isFirst {
                rowHeading(index, linkedAt: "#place-", into: &html)
            } else {
                rowHeading(index, into: &html)
            }
            frame.cell(.columnPlace, into: &html, content: place)
            frame.cell(.columnRegion, into: &html, content: region)
        }
        isFirst = false
    }

    /// Writes the regions of the places that a fact names: what the module says of them, else where they are at home, else
    /// what the parent says.
    ///
    /// - Parameter hasSource: whether what the parent says is followed by a link to its clause.
    func regions(
        of fact: Disclosure.Fact,
        ofCategory index: Int,
        hasSource: Bool = true,
        into html: inout HTMLWriter
    ) {
        if fact.verb == .regions { return sentences.targets(of: fact, into: &html) }
        guard fact.namesPlace else { return frame.write(.regionNone, into: &html) }
        var pieces = DistinctPieces(separator: .rules, frame)
        addRegions(categoryFacts[index].regions, of: fact, to: &pieces, into: &html)
        // What the module says of its places as a whole is not repeated in its categories.
        addRegions(facts.regions, of: fact, to: &pieces, into: &html)
        if pieces.isEmpty {
            for target in fact.targets {
                guard case .noun(.system, let index) = target.target, disclosure.nouns.indices.contains(index) else {
                    continue
                }
                pieces.add(to: &html) { sentences.list(disclosure.nouns[index].places, into: &$0) }
            }
        }
        if pieces.isEmpty { inheritedRegions(hasSource: hasSource, into: &html) }
    }

    private func addRegions(
        _ candidates: [Disclosure.Fact],
        of fact: Disclosure.Fact,
        to pieces: inout DistinctPieces,
        into html: inout HTMLWriter
    ) {
        for candidate in candidates {
            let places = candidate.isQualified ? candidate.qualifiers.places : []
            guard places.isEmpty || places.contains(where: { place in fact.targets.contains { $0.name == place.name } })
            else { continue }
            pieces.add(to: &html) { sentences.targets(of: candidate, into: &$0) }
        }
    }

    private func inheritedRegions(hasSource: Bool = true, into html: inout HTMLWriter) {
        guard let parentSentences, !parentFacts.regions.isEmpty else {
            return frame.write(.regionNotStated, into: &html)
        }
        for (index, fact) in parentFacts.regions.enumerated() {
            if index > 0 { frame.templates.writeSeparator(.shortRules, into: &html) }
            parentSentences.targets(of: fact, into: &html)
            if hasSource { inheritance(clause: fact.clause, into: &html) }
        }
    }

    // MARK: Who else

    /// Writes section 4.
    func recipients(into html: inout HTMLWriter) {
        let rows = categoryFacts.indices.flatMap { index in
            categoryFacts[index][.recipients].filter { $0.origin != .document }.map { (index, $0) }
        }
        if !rows.isEmpty {
            frame.table(.recipients, into: &html) { html in
                html.element(.tbody) { html in
                    for (index, fact) in rows {
                        html.element(.tr) { html in
                            rowHeading(index, into: &html)
                            frame.cell(.columnRecipient, into: &html) { sentences.fact(fact, in: index, into: &$0) }
                        }
                    }
                }
            }
        }
        let own = facts[.recipients]
        let inherited = parentFacts[.recipients]
        list(own, inherited: inherited, into: &html)
        let hasSubprocessors = subprocessors(into: &html)
        if rows.isEmpty, own.isEmpty, inherited.isEmpty, !hasSubprocessors {
            html.element(.p) { frame.write(.recipientsNotStated, into: &$0) }
        }
    }

    /// Every fact that engages sub-processors: of the module, of its categories, of the parent.
    private var engagements: [(fact: Disclosure.Fact, isInherited: Bool)] {
        let ofCategories = categoryFacts.flatMap { $0[.subprocessors].filter { $0.origin == .stated } }
        return (facts[.subprocessors] + ofCategories).map { ($0, false) }
            + parentFacts[.subprocessors].map { ($0, true) }
    }

    /// Whether anybody is engaged.
    var hasSubprocessors: Bool { engagements.contains { !$0.fact.isNegated && !$0.fact.targets.isEmpty } }

    private func subprocessors(into html: inout HTMLWriter) -> Bool {
        let engagements = engagements
        guard !engagements.isEmpty else { return false }
        if hasSubprocessors {
            frame.table(.subprocessors, into: &html) { html in
                html.element(.tbody) { html in
                    for (fact, isInherited) in engagements where !fact.isNegated {
                        for target in fact.targets { subprocessor(target, fact, isInherited, into: &html) }
                    }
                }
            }
        }
        // What no row shows: denials, and that somebody else chooses.
        let remaining = engagements.filter { $0.fact.isNegated || $0.fact.targets.isEmpty }
        list(
            remaining.filter { !$0.isInherited }.map(\.fact),
            inherited: remaining.filter(\.isInherited).map(\.fact),
            into: &html
        )
        return true
    }

    private func subprocessor(
        _ target: Disclosure.Reference,
        _ fact: Disclosure.Fact,
        _ isInherited: Bool,
        into html: inout HTMLWriter
    ) {
        let writer = isInherited ? parentSentences ?? sentences : sentences
        var places: [Disclosure.Reference] = []
        var functions: [Disclosure.Reference] = []
        if case .noun(.party, let index) = target.target, writer.nouns.indices.contains(index) {
            places = writer.nouns[index].places
            functions = writer.nouns[index].functions
        }
        html.element(.tr) { html in
            html.element(.th, .scope("row"), .noTranslation) { writer.reference(target, into: &$0) }
            frame.cell(.columnCountry, into: &html) { html in
                if places.isEmpty { return frame.write(.countryNotStated, into: &html) }
                writer.list(places, into: &html)
            }
            frame.cell(.columnFunction, into: &html) { html in
                let functions = functions + fact.qualifiers.purposes.filter { !functions.contains($0) }
                if functions.isEmpty { frame.write(.functionNotStated, into: &html) }
                writer.list(functions, into: &html)
                if writer.hasRemarks(fact, besides: [.purposes]) || fact.qualifiers.reason != nil {
                    html.element(.p, .class(.condition)) { html in
                        writer.remarks(on: fact, in: nil, omitting: [.purposes], isFirst: true, into: &html)
                    }
                }
            }
            frame.cell(.columnSource, into: &html) { html in
                guard isInherited else { return frame.write(.statedHere, into: &html) }
                parentLink(clause: fact.clause, into: &html)
            }
        }
    }
}
