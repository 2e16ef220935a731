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
            frame.glance(.glanceWhat, .processing, into: &html) { html in
                let position = html.position
                dataLabels(into: &html)
                summary.data = html.fragment(since: position)
            }
            frame.glance(.glanceWhy, .processing, into: &html) { purposeLabels(ofCategories: all, into: &$0) }
            summary.places = HTMLFragment { placeLabels(ofCategories: all, into: &$0) }
            frame.glance(.glanceWhere, .places, into: &html) { html in
                placesByCategory(into: &html)
                regionsOfPlaces(into: &html)
            }
            frame.glance(.glanceHowLong, .retention, into: &html) { retentionByCategory(retention, into: &$0) }
            frame.glance(.glanceWho, .recipients, into: &html) { recipientLabels(into: &$0) }
            frame.glance(.glanceConditions, .conditions, into: &html) { conditionLabels(into: &$0) }
            frame.glance(.glanceRights, .rights, into: &html) { rightLabels(into: &$0) }
            let choosers = placeChoosers
            if hasDepartures || !choosers.isEmpty {
                frame.glance(.glanceWatch, .departures, into: &html) { html in
                    for chooser in choosers {
                        html.element(.p) { html in
                            sentences.write(.glanceChoices, into: &html) { sentences.reference(chooser, into: &$1) }
                        }
                    }
                    guard hasDepartures else { return }
                    html.element(.p) { html in
                        sentences.write(.glanceDepartures, into: &html) { sentences.parentLabel(into: &$1) }
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

    /// Writes the places of each category; without the categories if they are the same for all.
    private func placesByCategory(into html: inout HTMLWriter) {
        let places = disclosure.categories.indices.map { index in
            HTMLFragment { placeLabels(ofCategories: index..<index + 1, into: &$0) }
        }
        let groups = byCategory(places)
        if groups.count == 1 { return html.element(.div) { $0.fragment(groups[0].value) } }
        if groups.isEmpty { return html.element(.div) { frame.write(.notStated, into: &$0) } }
        for (places, categories) in groups { answer(for: categories, into: &html) { $0.fragment(places) } }
    }

    /// Writes the regions of all places, or what the parent says of any data if there are no places.
    private func regionsOfPlaces(into html: inout HTMLWriter) {
        let hasPlaces = categoryFacts.contains { $0[.places].contains(where: \.namesPlace) }
        let inherited = parentFacts.regions.filter { !$0.isQualified }
        guard hasPlaces || !inherited.isEmpty else { return }
        answer(for: { frame.write(.columnRegion, into: &$0) }, into: &html) { html in
            var pieces = DistinctPieces(separator: .rules, frame)
            for (index, facts) in categoryFacts.enumerated() {
                for fact in facts[.places] where fact.namesPlace {
                    pieces.add(to: &html) { regions(of: fact, ofCategory: index, into: &$0) }
                }
            }
            guard !hasPlaces else { return }
            for fact in inherited {
                pieces.add(to: &html) { html in
                    parentSentences?.targets(of: fact, into: &html)
                    inheritance(clause: fact.clause, into: &html)
                }
            }
        }
    }

    private func regionLabels(ofCategories indices: Range<Int>, into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .rules, frame)
        for index in indices {
            categoryFacts[index][.places].visit { _, fact in
                guard fact.namesPlace else { return }
                pieces.add(to: &html) { regions(of: fact.copy, ofCategory: index, hasSource: false, into: &$0) }
            }
        }
        if pieces.isEmpty { frame.write(.notStated, into: &html) }
    }

    /// Writes each recipient with the data that it receives; without data if it is all data of the page.
    private func recipientLabels(into html: inout HTMLWriter) {
        var recipients: [(recipient: Disclosure.Reference, categories: [Int])] = []
        for fact in facts[.recipients] where !fact.isNegated {
            for target in fact.targets where !recipients.contains(where: { $0.recipient == target }) {
                recipients.append((target, []))
            }
        }
        for (index, facts) in categoryFacts.enumerated() {
            for fact in facts[.recipients] where !fact.isNegated {
                for target in fact.targets {
                    guard let known = recipients.firstIndex(where: { $0.recipient == target }) else {
                        recipients.append((target, [index]))
                        continue
                    }
                    let named = recipients[known].categories
                    // A sub-category is not named beside the category around it.
                    let outer = disclosure.categories[index].parent
                    let isNamed = named.isEmpty || named.contains(index) || outer.map(named.contains) ?? false
                    if !isNamed { recipients[known].categories.append(index) }
                }
            }
        }
        for (recipient, categories) in recipients {
            if categories.isEmpty {
                html.element(.div) { sentences.reference(recipient, into: &$0) }
            } else {
                answer(for: { sentences.reference(recipient, into: &$0) }, into: &html) { html in
                    sentences.list(categories.count, .choices, into: &html) {
                        sentences.label(ofCategory: categories[$0], into: &$1)
                    }
                }
            }
        }
        if hasSubprocessors { html.element(.div) { frame.write(.glanceSubprocessors, into: &$0) } }
        if recipients.isEmpty, !hasSubprocessors { frame.write(.glanceNobody, into: &html) }
    }

    /// Writes what is required of the reader: by the document itself, else by its parent.
    private func conditionLabels(into html: inout HTMLWriter) {
        var pieces = DistinctPieces(separator: .dots, frame)
        let ofCategories = disclosure.categories.flatMap { $0.statements.requirements.filter { $0.origin == .stated } }
        for requirement in disclosure.statements.requirements + ofCategories {
            for obligation in requirement.obligations {
                pieces.add(to: &html) { sentences.bareLabel(of: obligation, into: &$0) }
            }
        }
        if pieces.isEmpty, let parentSentences {
            for requirement in disclosure.parent?.statements.requirements ?? [] {
                for obligation in requirement.obligations {
                    pieces.add(to: &html) { parentSentences.bareLabel(of: obligation, into: &$0) }
                }
            }
        }
        if pieces.isEmpty { frame.write(.conditionsNone, into: &html) }
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
        if !rules.isEmpty {
            return ShortRetention(text: HTMLFragment { sentences.shortRetention(rules, ofCategory: index, into: &$0) })
        }
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

    private func write(_ retention: ShortRetention, into html: inout HTMLWriter) {
        html.fragment(retention.text)
        if retention.isInherited { inheritance(clause: retention.clause, into: &html) }
    }

    /// Writes each rule once, with the categories that it holds for.
    private func retentionByCategory(_ retention: [ShortRetention], into html: inout HTMLWriter) {
        let rules = byCategory(retention)
        if rules.isEmpty { return frame.write(.glanceNothing, into: &html) }
        for (rule, categories) in rules { answer(for: categories, into: &html) { write(rule, into: &$0) } }
    }

    // MARK: By category

    /// Each value once, with the categories that it holds for.
    private func byCategory<Value: Equatable>(_ values: [Value]) -> [(value: Value, categories: [Int])] {
        var groups: [(value: Value, categories: [Int])] = []
        for (index, value) in values.enumerated() {
            guard let known = groups.firstIndex(where: { $0.value == value }) else {
                groups.append((value, [index]))
                continue
            }
            // A sub-category with the value of the category around it is not named beside it.
            let outer = disclosure.categories[index].parent
            if outer.map({ !groups[known].categories.contains($0) }) ?? true { groups[known].categories.append(index) }
        }
        return groups
    }

    /// Writes an answer after the categories that it is for.
    private func answer(for categories: [Int], into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        answer(
            for: { html in
                sentences.list(categories.count, .choices, into: &html) {
                    sentences.label(ofCategory: categories[$0], into: &$1)
                }
            },
            into: &html,
            content: content
        )
    }

    private func answer(
        for subject: (inout HTMLWriter) -> Void,
        into html: inout HTMLWriter,
        content: (inout HTMLWriter) -> Void
    ) {
        html.element(.div) { html in
            sentences.write(.glanceRule, into: &html) { slot, html in
                if slot == .label { html.element(.strong, content: subject) } else { content(&html) }
            }
        }
    }

    // MARK: For the estate

    /// Completes what the pages of the estate say of this document with what its page says in another way.
    func complete(_ summary: inout PageSummary, _ retention: [ShortRetention], isCompared: Bool) {
        summary.shortRetention = retention.map(\.text)
        guard isCompared else { return }
        summary.regions = HTMLFragment { regionLabels(ofCategories: disclosure.categories.indices, into: &$0) }
        summary.retention = HTMLFragment { html in
            var rules: [HTMLFragment] = []
            for rule in retention where !rules.contains(rule.text) { rules.append(rule.text) }
            for rule in rules { html.element(.p) { $0.fragment(rule) } }
            if rules.isEmpty { frame.write(.notStated, into: &html) }
        }
    }

    /// What the pages of the estate say of an agreement.
    func agreementSummary() -> PageSummary {
        var summary = frame.summary(of: disclosure)
        summary.shortRetention = disclosure.categories.indices.map { shortRetention(ofCategory: $0).text }
        return summary
    }
}
