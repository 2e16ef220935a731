import DPSASyntax

/// The summary at the head of the page, and what the index says of it.
extension ModulePage {
    /// Writes the summary: six questions and their answers, some of which the index repeats.
    func glance(
        _ retention: [ShortRetention],
        _ summary: inout PageSummary,
        into html: inout HTMLWriter
    ) {
        let all = disclosure.categories.indices
        html.element(.dl, .class(.summary)) { html in
            frame.glance(.glanceWhat, into: &html) { html in
                let position = html.position
                dataLabels(into: &html)
                summary.data = html.fragment(since: position)
            }
            frame.glance(.glanceWhy, into: &html) { purposeLabels(ofCategories: all, into: &$0) }
            frame.glance(.glanceWhere, into: &html) { html in
                let position = html.position
                placeLabels(ofCategories: all, into: &html)
                summary.places = html.fragment(since: position)
            }
            frame.glance(.glanceHowLong, into: &html) { retentionByCategory(retention, into: &$0) }
            frame.glance(.glanceWho, into: &html) { recipientLabels(into: &$0) }
            frame.glance(.glanceRights, into: &html) { html in
                html.element(.a, .href(.fragment("rights"))) { rightLabels(into: &$0) }
            }
            let choosers = placeChoosers
            if hasDepartures || !choosers.isEmpty {
                frame.glance(.glanceWatch, into: &html) { html in
                    for chooser in choosers {
                        html.element(.p) { html in
                            sentences.write(.glanceChoices, into: &html) { sentences.reference(chooser, into: &$1) }
                        }
                    }
                    guard hasDepartures else { return }
                    html.element(.p) { html in
                        html.element(.a, .href(.fragment("departures"))) { html in
                            sentences.write(.glanceDepartures, into: &html) { sentences.parentLabel(into: &$1) }
                        }
                    }
                }
            }
        }
    }

    private var placeChoosers: [Disclosure.Reference] {
        var choosers: [Disclosure.Reference] = []
        for facts in categoryFacts {
            for fact in facts[.places] where fact.namesPlace {
                if let chooser = fact.chooser, !choosers.contains(chooser) { choosers.append(chooser) }
            }
        }
        return choosers
    }

    /// Writes the categories of the document itself.
    private func dataLabels(into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .dots, frame)
        for index in disclosure.categories.indices where disclosure.categories[index].depth == 0 {
            pieces.add(to: &html) { sentences.bareLabel(ofCategory: index, into: &$0) }
        }
        if pieces.isEmpty { frame.write(.glanceNothing, into: &html) }
    }

    private func purposeLabels(ofCategories indices: Range<Int>, into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .dots, frame)
        for index in indices {
            categoryFacts[index][.processing].visit { _, fact in
                if fact.isNegated { return }
                for target in fact.targets { pieces.add(to: &html) { sentences.bareLabel(of: target, into: &$0) } }
            }
        }
        if pieces.isEmpty, indices.contains(where: { !disclosure.categories[$0].isNegative }) {
            for fact in parentFacts[.processing] where !fact.isNegated {
                for target in fact.targets {
                    pieces.add(to: &html) { parentSentences?.bareLabel(of: target, into: &$0) }
                }
            }
        }
        if pieces.isEmpty { frame.write(.notStated, into: &html) }
    }

    private func placeLabels(ofCategories indices: Range<Int>, into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .dots, frame)
        for index in indices {
            categoryFacts[index][.places].visit { _, fact in
                if fact.namesPlace {
                    if fact.targets.isEmpty { pieces.add(to: &html) { sentences.targets(of: fact.copy, into: &$0) } }
                    for target in fact.targets { pieces.add(to: &html) { sentences.bareLabel(of: target, into: &$0) } }
                } else if fact.deniesStorage, !fact.isQualified {
                    pieces.add(to: &html) { frame.write(.shortNotStored, into: &$0) }
                }
            }
        }
        if pieces.isEmpty { frame.write(.notStated, into: &html) }
    }

    private func regionLabels(ofCategories indices: Range<Int>, into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .rules, frame)
        for index in indices {
            categoryFacts[index][.places].visit { _, fact in
                guard fact.namesPlace else { return }
                pieces.add(to: &html) { regions(of: fact.copy, ofCategory: index, on: .index, into: &$0) }
            }
        }
        if pieces.isEmpty { frame.write(.notStated, into: &html) }
    }

    private func recipientLabels(into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .dots, frame)
        recipientLabels(facts, &pieces, into: &html)
        for facts in categoryFacts { recipientLabels(facts, &pieces, into: &html) }
        if hasSubprocessors { pieces.add(to: &html) { frame.write(.glanceSubprocessors, into: &$0) } }
        if pieces.isEmpty { frame.write(.glanceNobody, into: &html) }
    }

    private func recipientLabels(_ facts: SectionedFacts, _ pieces: inout DistinctPieces, into html: inout HTMLWriter) {
        for fact in facts[.recipients] where !fact.isNegated {
            for target in fact.targets { pieces.add(to: &html) { sentences.reference(target, into: &$0) } }
        }
    }

    private func rightLabels(into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .dots, frame)
        for grant in disclosure.statements.grants where !grant.isDuty {
            for subject in grant.subjects { pieces.add(to: &html) { sentences.reference(subject, into: &$0) } }
        }
        if let parent = disclosure.parent, let parentSentences {
            for grant in parent.statements.grants where !grant.isDuty {
                for subject in grant.subjects {
                    pieces.add(to: &html) { parentSentences.reference(subject, into: &$0) }
                }
            }
        }
        if pieces.isEmpty { frame.write(.rightsNone, into: &html) }
    }

    // MARK: How long, in a few words

    /// How long a category is kept, in a few words.
    struct ShortRetention: Equatable {
        var text: HTMLFragment
        /// Whether it is the parent's rule, and in which clause that stands.
        var isInherited = false
        var clause: Int?
    }

    func shortRetention(ofCategory index: Int) -> ShortRetention {
        if disclosure.categories[index].isNegative {
            return ShortRetention(text: HTMLFragment { frame.write(.shortNotCollected, into: &$0) })
        }
        let rules = disclosure.categories[index].statements.retention
        if !rules.isEmpty { return ShortRetention(text: HTMLFragment { sentences.shortRetention(rules, into: &$0) }) }
        if categoryFacts[index][.places].contains(where: \.deniesStorage) {
            return ShortRetention(text: HTMLFragment { frame.write(.shortNotStored, into: &$0) })
        }
        guard let inherited = disclosure.parent?.statements.retention, let first = inherited.first, let parentSentences
        else {
            return ShortRetention(text: HTMLFragment { frame.write(.shortNotStated, into: &$0) })
        }
        return ShortRetention(
            text: HTMLFragment { parentSentences.shortRetention(inherited, into: &$0) },
            isInherited: true,
            clause: first.clause
        )
    }

    private func write(_ retention: ShortRetention, on standpoint: Standpoint, into html: inout HTMLWriter) {
        html.fragment(retention.text)
        if retention.isInherited { inheritance(clause: retention.clause, on: standpoint, into: &html) }
    }

    /// Writes each rule once, with the categories that it holds for.
    private func retentionByCategory(_ retention: [ShortRetention], into html: inout HTMLWriter) {
        var rules: [(rule: ShortRetention, categories: [Int])] = []
        for (index, rule) in retention.enumerated() {
            guard let known = rules.firstIndex(where: { $0.rule == rule }) else {
                rules.append((rule, [index]))
                continue
            }
            // A sub-category with the rule of the category around it is not named beside it.
            let outer = disclosure.categories[index].parent
            if outer.map({ !rules[known].categories.contains($0) }) ?? true { rules[known].categories.append(index) }
        }
        if rules.isEmpty { return frame.write(.glanceNothing, into: &html) }
        for (rule, categories) in rules {
            html.element(.div) { html in
                sentences.write(.glanceRule, into: &html) { slot, html in
                    guard slot == .label else { return write(rule, on: .page, into: &html) }
                    sentences.list(categories.count, .choices, into: &html) {
                        sentences.label(ofCategory: categories[$0], into: &$1)
                    }
                }
            }
        }
    }

    // MARK: For the index

    /// Completes what the index says of this document with what its page says in another way.
    func complete(_ summary: inout PageSummary, _ retention: [ShortRetention], listsData: Bool) {
        let all = disclosure.categories.indices
        summary.regions = HTMLFragment { regionLabels(ofCategories: all, into: &$0) }
        summary.retention = HTMLFragment { html in
            var pieces = DistinctPieces(separator: .rules, frame)
            for rule in retention { pieces.add(to: &html) { write(rule, on: .index, into: &$0) } }
            if pieces.isEmpty { frame.write(.notStated, into: &html) }
        }
        guard listsData else { return }
        summary.rows = HTMLFragment { html in
            for index in all { row(index, retention[index], into: &html) }
        }
    }

    /// Writes the row of a category in the table of all data.
    private func row(_ index: Int, _ retention: ShortRetention, into html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
                let name = disclosure.categories[index].qualifiedName
                html.element(.a, .href(frame.addresses.child(disclosure.name).at("#data-", name))) { html in
                    sentences.write(.subcategory, into: &html) { slot, html in
                        if slot == .outer {
                            sentences.label(ofModule: disclosure.name, disclosure.label, into: &html)
                        } else {
                            sentences.label(ofCategory: index, into: &html)
                        }
                    }
                }
            }
            frame.cell(.columnPurpose, into: &html) { purposeLabels(ofCategories: index..<index + 1, into: &$0) }
            frame.cell(.columnPlace, into: &html) { placeLabels(ofCategories: index..<index + 1, into: &$0) }
            frame.cell(.columnRegion, into: &html) { regionLabels(ofCategories: index..<index + 1, into: &$0) }
            frame.cell(.columnRetention, into: &html) { write(retention, on: .index, into: &$0) }
        }
    }
}
