import DPSASyntax

/// Sections 3 and 4: where data are, and who else handles them.
extension ModulePage {
    /// Writes section 3.
    func places(_ picture: HTMLFragment, into html: inout HTMLWriter) {
        if !disclosure.categories.isEmpty {
            html.fragment(picture)
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
            html.element(.td, content: place)
            html.element(.td, content: region)
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
                            html.element(.td) { sentences.fact(fact, in: index, into: &$0) }
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
        for group in subprocessorGroups(engagements) { subprocessors(group, into: &html) }
        // What no row shows: denials, and that somebody else chooses.
        let remaining = engagements.filter { $0.fact.isNegated || $0.fact.targets.isEmpty }
        list(
            remaining.filter { !$0.isInherited }.map(\.fact),
            inherited: remaining.filter(\.isInherited).map(\.fact),
            into: &html
        )
        return true
    }

    /// Sub-processors that are stated in one place and under the same conditions, so that both are said once.
    private struct SubprocessorGroup {
        var isInherited: Bool
        /// The first statement, for where it stands and what qualifies it.
        var fact: Disclosure.Fact
        var members: [(party: Disclosure.Reference, purposes: [Disclosure.Reference])] = []
    }

    private func subprocessorGroups(_ engagements: [(fact: Disclosure.Fact, isInherited: Bool)]) -> [SubprocessorGroup]
    {
        var groups: [SubprocessorGroup] = []
        for (fact, isInherited) in engagements where !fact.isNegated && !fact.targets.isEmpty {
            let isSame = groups.last.map { group in
                group.isInherited == isInherited && group.fact.clause == fact.clause
                    && Self.remarks(group.fact) == Self.remarks(fact)
            }
            if isSame != true { groups.append(SubprocessorGroup(isInherited: isInherited, fact: fact)) }
            groups[groups.count - 1].members += fact.targets.map { ($0, fact.qualifiers.purposes) }
        }
        return groups
    }

    /// What qualifies a statement, but for the purposes, which stand beside each party.
    private static func remarks(_ fact: Disclosure.Fact) -> Disclosure.Fact {
        var remarks = fact
        remarks.targets = []
        remarks.qualifiers.purposes = []
        return remarks
    }

    private func subprocessors(_ group: SubprocessorGroup, into html: inout HTMLWriter) {
        let writer = group.isInherited ? parentSentences ?? sentences : sentences
        let rows = group.members.map { member in
            var places: [Disclosure.Reference] = []
            var functions: [Disclosure.Reference] = []
            if case .noun(.party, let index) = member.party.target, writer.nouns.indices.contains(index) {
                places = writer.nouns[index].places
                functions = writer.nouns[index].functions
            }
            functions += member.purposes.filter { !functions.contains($0) }
            return (party: member.party, places: places, functions: functions)
        }
        if writer.hasRemarks(group.fact, besides: [.purposes]) || group.fact.qualifiers.reason != nil {
            html.element(.p, .class(.condition)) { html in
                writer.remarks(on: group.fact, in: nil, omitting: [.purposes], isFirst: true, into: &html)
            }
        }
        let source: (inout HTMLWriter) -> Void = { html in
            if group.isInherited { return self.inheritance(clause: group.fact.clause, into: &html) }
            self.sentences.write(.withSource, into: &html) {
                if $0 == .link { self.frame.write(.statedHere, into: &$1) }
            }
        }
        let function: ([Disclosure.Reference], inout HTMLWriter) -> Void = { functions, html in
            if functions.isEmpty { return self.frame.write(.functionNotStated, into: &html) }
            writer.list(functions, into: &html)
        }
        guard rows.contains(where: { !$0.places.isEmpty }) else {
            // One sentence instead of a column that would say the same in every row, and the names by what they do.
            html.element(.p, .class(.condition)) { frame.write(.countryNotStated, into: &$0) }
            return frame.table(.namedSubprocessors, caption: source, into: &html) { html in
                html.element(.tbody) { html in
                    for (index, row) in rows.enumerated()
                    where !rows[..<index].contains(where: { $0.functions == row.functions }) {
                        html.element(.tr) { html in
                            html.element(.th, .scope("row")) { function(row.functions, &$0) }
                            html.element(.td) { html in
                                html.element(.ul) { html in
                                    for row in rows[index...] where row.functions == rows[index].functions {
                                        html.element(.li, .noTranslation) { writer.reference(row.party, into: &$0) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        frame.table(.subprocessors, caption: source, into: &html) { html in
            html.element(.tbody) { html in
                for row in rows {
                    html.element(.tr) { html in
                        html.element(.th, .scope("row"), .noTranslation) { writer.reference(row.party, into: &$0) }
                        html.element(.td) { html in
                            if row.places.isEmpty { return frame.write(.countryNotStated, into: &html) }
                            writer.list(row.places, into: &html)
                        }
                        html.element(.td) { function(row.functions, &$0) }
                    }
                }
            }
        }
    }
}
