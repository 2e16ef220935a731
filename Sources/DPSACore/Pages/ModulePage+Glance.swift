import DPSASyntax

/// The summary at the head of the page, and what the index says of it.
extension ModulePage {
    /// Writes the summary: six questions and their answers.
    func glance(into html: inout HTMLWriter) {
        let all = disclosure.categories.indices
        html.element(.dl, .class(.summary)) { html in
            frame.glance(.glanceWhat, into: &html) { $0.fragment(dataLabels()) }
            frame.glance(.glanceWhy, into: &html) { $0.fragment(purposeLabels(ofCategories: all)) }
            frame.glance(.glanceWhere, into: &html) { $0.fragment(placeLabels(ofCategories: all)) }
            frame.glance(.glanceHowLong, into: &html) { retentionByCategory(into: &$0) }
            frame.glance(.glanceWho, into: &html) { $0.fragment(recipientLabels()) }
            frame.glance(.glanceRights, into: &html) { $0.fragment(rightLabels()) }
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
                            sentences.write(.glanceDepartures, into: &html) { $1.text(sentences.parent.label) }
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

    /// The categories of the document itself.
    private func dataLabels() -> HTMLFragment {
        var labels = DistinctFragments()
        for category in disclosure.categories where category.depth == 0 { labels.add(label: category.label) }
        return labels.joined(" · ", otherwise: .glanceNothing, frame)
    }

    private func purposeLabels(ofCategories indices: Range<Int>) -> HTMLFragment {
        var labels = DistinctFragments()
        for index in indices {
            for fact in categoryFacts[index][.processing] where !fact.isNegated {
                for target in fact.targets { labels.add(label: target.label) }
            }
        }
        if labels.fragments.isEmpty, !indices.isEmpty, !indices.allSatisfy({ disclosure.categories[$0].isNegative }) {
            for fact in parentFacts[.processing] where !fact.isNegated {
                for target in fact.targets { labels.add(label: target.label) }
            }
        }
        return labels.joined(" · ", otherwise: .notStated, frame)
    }

    private func placeLabels(ofCategories indices: Range<Int>) -> HTMLFragment {
        var labels = DistinctFragments()
        for index in indices {
            for fact in categoryFacts[index][.places] {
                if fact.namesPlace {
                    if fact.targets.isEmpty { labels.add { sentences.targets(of: fact, into: &$0) } }
                    for target in fact.targets { labels.add(label: target.label) }
                } else if fact.deniesStorage, fact.qualifiers == Disclosure.Qualifiers() {
                    labels.add { frame.write(.shortNotStored, into: &$0) }
                }
            }
        }
        return labels.joined(" · ", otherwise: .notStated, frame)
    }

    private func regionLabels(ofCategories indices: Range<Int>) -> HTMLFragment {
        var labels = DistinctFragments()
        for index in indices {
            for fact in categoryFacts[index][.places] where fact.namesPlace {
                labels.add { regions(of: fact, ofCategory: index, into: &$0) }
            }
        }
        return labels.joined("; ", otherwise: .notStated, frame)
    }

    private func recipientLabels() -> HTMLFragment {
        var labels = DistinctFragments()
        for facts in [facts] + categoryFacts {
            for fact in facts[.recipients] where !fact.isNegated {
                for target in fact.targets { labels.add { sentences.reference(target, into: &$0) } }
            }
        }
        if hasSubprocessors { labels.add { frame.write(.glanceSubprocessors, into: &$0) } }
        return labels.joined(" · ", otherwise: .glanceNobody, frame)
    }

    private func rightLabels() -> HTMLFragment {
        var labels = DistinctFragments()
        for grant in disclosure.statements.grants where !grant.isDuty {
            for subject in grant.subjects { labels.add { sentences.reference(subject, into: &$0) } }
        }
        if let parent = disclosure.parent, let parentSentences {
            for grant in parent.statements.grants where !grant.isDuty {
                for subject in grant.subjects { labels.add { parentSentences.reference(subject, into: &$0) } }
            }
        }
        let all = labels.joined(" · ", otherwise: .rightsNone, frame)
        return HTMLFragment { html in html.element(.a, .href(.fragment("rights"))) { $0.fragment(all) } }
    }

    // MARK: How long, in a few words

    private func shortRetention(ofCategory index: Int) -> HTMLFragment {
        let category = disclosure.categories[index]
        return HTMLFragment { html in
            if category.isNegative { return frame.write(.shortNotCollected, into: &html) }
            if !category.statements.retention.isEmpty {
                return sentences.shortRetention(category.statements.retention, into: &html)
            }
            if categoryFacts[index][.places].contains(where: \.deniesStorage) {
                return frame.write(.shortNotStored, into: &html)
            }
            guard let parent = disclosure.parent, let parentSentences, !parent.statements.retention.isEmpty else {
                return frame.write(.shortNotStated, into: &html)
            }
            parentSentences.shortRetention(parent.statements.retention, into: &html)
            inheritance(clause: parent.statements.retention.first?.clause, into: &html)
        }
    }

    /// Writes each rule once, with the categories that it holds for.
    private func retentionByCategory(into html: inout HTMLWriter) {
        var rules: [(rule: HTMLFragment, categories: [Int])] = []
        for index in disclosure.categories.indices {
            let category = disclosure.categories[index]
            let rule = shortRetention(ofCategory: index)
            // A sub-category with the rule of the category around it is not named beside it.
            if let known = rules.firstIndex(where: { $0.rule == rule }) {
                if category.parent.map({ !rules[known].categories.contains($0) }) ?? true {
                    rules[known].categories.append(index)
                }
            } else {
                rules.append((rule, [index]))
            }
        }
        if rules.isEmpty { return frame.write(.glanceNothing, into: &html) }
        for (rule, categories) in rules {
            html.element(.div) { html in
                sentences.write(.glanceRule, into: &html) { slot, html in
                    guard slot == .label else { return html.fragment(rule) }
                    sentences.list(categories.count, .choices, into: &html) {
                        label(ofCategory: categories[$0], into: &$1)
                    }
                }
            }
        }
    }

    // MARK: For the index

    /// What the index says of this document.
    func summary() -> PageGenerator.Summary {
        var rules = DistinctFragments()
        for index in disclosure.categories.indices { rules.add { $0.fragment(shortRetention(ofCategory: index)) } }
        let rows = HTMLFragment { html in
            for (index, category) in disclosure.categories.enumerated() { row(index, category, into: &html) }
        }
        return PageGenerator.Summary(
            form: disclosure.form,
            name: disclosure.name,
            label: disclosure.label,
            parentName: disclosure.parent?.name ?? "",
            parentLabel: disclosure.parent?.label ?? "",
            revised: disclosure.header.revised,
            data: dataLabels(),
            places: placeLabels(ofCategories: disclosure.categories.indices),
            regions: regionLabels(ofCategories: disclosure.categories.indices),
            retention: rules.joined("; ", otherwise: .notStated, frame),
            rows: rows,
            rowCount: disclosure.categories.count
        )
    }

    /// Writes the row of a category in the table of all data.
    private func row(_ index: Int, _ category: Disclosure.Category, into html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
                let address = HTMLAddress.child(disclosure.name, "/index.html#data-", category.qualifiedName)
                html.element(.a, .href(address)) { html in
                    sentences.write(.subcategory, into: &html) { slot, html in
                        if slot == .outer { html.text(disclosure.label) } else { label(ofCategory: index, into: &html) }
                    }
                }
            }
            frame.cell(.columnPurpose, into: &html) { $0.fragment(purposeLabels(ofCategories: index..<index + 1)) }
            frame.cell(.columnPlace, into: &html) { $0.fragment(placeLabels(ofCategories: index..<index + 1)) }
            frame.cell(.columnRegion, into: &html) { $0.fragment(regionLabels(ofCategories: index..<index + 1)) }
            frame.cell(.columnRetention, into: &html) { $0.fragment(shortRetention(ofCategory: index)) }
        }
    }
}
