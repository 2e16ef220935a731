import DPSASyntax

/// Sections 6 to 9: what is required, what departs from the parent, rights, and notes.
extension ModulePage {
    /// Writes section 6.
    func conditions(into html: inout HTMLWriter) {
        let own = disclosure.statements.requirements
        let ofCategories = disclosure.categories.indices.flatMap { index in
            disclosure.categories[index].statements.requirements.filter { $0.origin == .stated }.map { (index, $0) }
        }
        let stated = (own + ofCategories.map(\.1)).flatMap { $0.obligations.map(\.name) }
        let inherited = disclosure.parent?.statements.requirements ?? []
        let isEmpty = own.isEmpty && ofCategories.isEmpty && inherited.isEmpty
        guard !isEmpty else { return html.element(.p) { frame.write(.conditionsNone, into: &$0) } }

        var names = UniqueNames()
        html.element(.ul) { html in
            let ownObligations = own.flatMap { requirement in requirement.obligations.map { ($0, requirement) } }
            list(ownObligations, sentences, &names, isInherited: false, into: &html)
            for (index, requirement) in ofCategories {
                let name = disclosure.categories[index].qualifiedName
                for obligation in requirement.obligations {
                    html.element(.li, .id("condition-", names.unique("\(name)-\(obligation.name)"))) { html in
                        html.element(.strong) { sentences.label(ofCategory: index, into: &$0) }
                        html.literal(" ")
                        sentences.requirement(obligation, requirement.qualifiers, into: &html)
                    }
                }
            }
            // What the page states itself is not repeated in the parent's words.
            let inheritedObligations = inherited.flatMap { requirement in
                requirement.obligations.filter { !stated.contains($0.name) }.map { ($0, requirement) }
            }
            if let parentSentences {
                list(inheritedObligations, parentSentences, &names, isInherited: true, into: &html)
            }
        }
    }

    /// Writes an item for each obligation; one that is stated in several ways is explained once.
    private func list(
        _ obligations: [(obligation: Disclosure.Reference, requirement: Disclosure.Requirement)],
        _ writer: SentenceWriter,
        _ names: inout UniqueNames,
        isInherited: Bool,
        into html: inout HTMLWriter
    ) {
        var groups: [[Int]] = []
        for (index, item) in obligations.enumerated() {
            let known = groups.firstIndex { obligations[$0[0]].obligation.name == item.obligation.name }
            if let known { groups[known].append(index) } else { groups.append([index]) }
        }
        for group in groups {
            let (obligation, requirement) = obligations[group[0]]
            let id = names.unique(obligation.name)
            html.element(.li, .id("condition-", id)) { html in
                guard group.count > 1 else {
                    writer.requirement(obligation, requirement.qualifiers, into: &html)
                    if isInherited { inheritance(clause: requirement.clause, into: &html) }
                    return
                }
                writer.obligation(obligation, withArguments: false, into: &html)
                html.element(.ul) { html in
                    for index in group {
                        let (obligation, requirement) = obligations[index]
                        html.element(.li) { html in
                            writer.variant(of: obligation, requirement.qualifiers, into: &html)
                            if isInherited { inheritance(clause: requirement.clause, into: &html) }
                        }
                    }
                }
            }
        }
    }

    // MARK: Departures

    /// A statement that knowingly departs from the parent.
    private struct Departure {
        var category: Int?
        var reason: String?
        var statement: HTMLFragment
    }

    private func departures(of statements: Disclosure.Statements, category: Int?) -> [Departure] {
        let isOwn = { (origin: Disclosure.Origin) in category == nil || origin == .stated }
        var departures: [Departure] = []
        for fact in statements.facts
        where (fact.isOverride || fact.verb == .listed && fact.isNegated) && isOwn(fact.origin) {
            let statement = HTMLFragment { html in
                sentences.fact(fact, in: category, omitting: [.reason, .departure], into: &html)
            }
            departures.append(Departure(category: category, reason: fact.qualifiers.reason, statement: statement))
        }
        for rule in statements.retention where rule.isOverride && isOwn(rule.origin) {
            var bare = rule
            bare.reason = nil
            let statement = HTMLFragment { html in
                html.element(.p) { sentences.scope(of: rule, in: category, into: &$0) }
                sentences.retention(bare, into: &html)
            }
            departures.append(Departure(category: category, reason: rule.reason, statement: statement))
        }
        for requirement in statements.requirements where requirement.isOverride && isOwn(requirement.origin) {
            var qualifiers = requirement.qualifiers
            qualifiers.reason = nil
            let statement = HTMLFragment { html in
                sentences.list(requirement.obligations.count, .rules, into: &html) {
                    sentences.requirement(requirement.obligations[$0], qualifiers, into: &$1)
                }
            }
            departures.append(
                Departure(category: category, reason: requirement.qualifiers.reason, statement: statement)
            )
        }
        for grant in statements.grants where grant.isOverride && isOwn(grant.origin) {
            var bare = grant
            bare.qualifiers.reason = nil
            let statement = HTMLFragment { sentences.grant(bare, into: &$0) }
            departures.append(Departure(category: category, reason: grant.qualifiers.reason, statement: statement))
        }
        return departures
    }

    /// Whether a statement of the document itself or of a category, not an inherited one, departs from the parent.
    ///
    /// It takes the statements apart: of the whole it would be given a copy.
    private static func hasDepartures(
        _ facts: [Disclosure.Fact],
        _ retention: [Disclosure.RetentionRule],
        _ requirements: [Disclosure.Requirement],
        _ grants: [Disclosure.Grant],
        isDocument: Bool
    ) -> Bool {
        func isOwn(_ origin: Disclosure.Origin) -> Bool { isDocument || origin == .stated }
        // By index, since an element of its own would be a copy.
        return facts.indices.contains {
            (facts[$0].isOverride || facts[$0].verb == .listed && facts[$0].isNegated) && isOwn(facts[$0].origin)
        }
            || retention.indices.contains { retention[$0].isOverride && isOwn(retention[$0].origin) }
            || requirements.indices.contains { requirements[$0].isOverride && isOwn(requirements[$0].origin) }
            || grants.indices.contains { grants[$0].isOverride && isOwn(grants[$0].origin) }
    }

    private var allDepartures: [Departure] {
        departures(of: disclosure.statements, category: nil)
            + disclosure.categories.indices.flatMap {
                departures(of: disclosure.categories[$0].statements, category: $0)
            }
    }

    /// Whether anything in a document departs from its parent.
    static func hasDepartures(_ disclosure: Disclosure) -> Bool {
        let own = disclosure.statements
        var isFound = hasDepartures(own.facts, own.retention, own.requirements, own.grants, isDocument: true)
        disclosure.categories.visit { _, category in
            isFound =
                isFound
                || hasDepartures(
                    category.statements.facts,
                    category.statements.retention,
                    category.statements.requirements,
                    category.statements.grants,
                    isDocument: false
                )
        }
        return isFound
    }

    /// Writes section 7.
    func departures(into html: inout HTMLWriter) {
        if !hasDepartures {
            html.element(.p) { frame.write(.departuresNone, into: &$0) }
        } else {
            frame.table(.departures, into: &html) { html in
                html.element(.tbody) { html in
                    for departure in allDepartures {
                        html.element(.tr) { html in
                            scopeHeading(departure.category, into: &html)
                            html.element(.td) { $0.fragment(departure.statement) }
                            html.element(.td) { html in
                                guard let reason = departure.reason else {
                                    return frame.write(.reasonNotStated, into: &html)
                                }
                                sentences.text(reason, into: &html)
                            }
                        }
                    }
                }
            }
        }
        waivers(into: &html)
    }

    private func waivers(into html: inout HTMLWriter) {
        var rows: [(category: Int?, waiver: Disclosure.Waiver)] = disclosure.statements.waivers.map { (nil, $0) }
        for (index, category) in disclosure.categories.enumerated() {
            // A category also carries the waivers of what is around it.
            let outer = category.parent.map { disclosure.categories[$0].statements.waivers } ?? []
            for waiver in category.statements.waivers
            where !disclosure.statements.waivers.contains(waiver) && !outer.contains(waiver) {
                rows.append((index, waiver))
            }
        }
        guard !rows.isEmpty else { return }
        frame.table(.waivers, into: &html) { html in
            html.element(.tbody) { html in
                for (category, waiver) in rows {
                    html.element(.tr) { html in
                        scopeHeading(category, into: &html)
                        html.element(.td) { $0.element(.code, text: waiver.code) }
                        html.element(.td) { sentences.text(waiver.reason, into: &$0) }
                        html.element(.td) { html in
                            if waiver.until.isEmpty { return frame.write(.waiverForever, into: &html) }
                            sentences.write(.waiverUntil, into: &html) { sentences.date(waiver.until, into: &$1) }
                        }
                    }
                }
            }
        }
    }

    private func scopeHeading(_ category: Int?, into html: inout HTMLWriter) {
        guard let category else {
            return html.element(.th, .scope("row")) { frame.write(.allData, into: &$0) }
        }
        rowHeading(category, into: &html)
    }

    // MARK: Rights and notes

    /// Writes section 8.
    func rights(into html: inout HTMLWriter) {
        let inherited = disclosure.parent?.statements.grants ?? []
        let ofCategories = disclosure.categories.indices.flatMap { index in
            disclosure.categories[index].statements.grants.filter { $0.origin == .stated }.map { (index, $0) }
        }
        guard !disclosure.statements.grants.isEmpty || !ofCategories.isEmpty || !inherited.isEmpty else {
            return html.element(.p) { frame.write(.rightsNone, into: &$0) }
        }
        // What a reader may do comes before what is owed.
        for isDuty in [false, true] {
            grants(
                disclosure.statements.grants.filter { $0.isDuty == isDuty },
                ofCategories: ofCategories.filter { $0.1.isDuty == isDuty },
                inherited: inherited.filter { $0.isDuty == isDuty },
                isDuty ? .rightsOwed : .rightsGranted,
                into: &html
            )
        }
    }

    /// Writes rights, or duties, after the words that all of them begin with.
    private func grants(
        _ own: [Disclosure.Grant],
        ofCategories: [(Int, Disclosure.Grant)],
        inherited: [Disclosure.Grant],
        _ phrase: Phrase,
        into html: inout HTMLWriter
    ) {
        guard !own.isEmpty || !ofCategories.isEmpty || !inherited.isEmpty else { return }
        html.element(.p) { frame.templates.writeStart(of: phrase, into: &$0) }
        html.element(.ul) { html in
            for grant in own { html.element(.li) { sentences.grant(grant, isIntroduced: true, into: &$0) } }
            for (index, grant) in ofCategories {
                html.element(.li) { html in
                    html.element(.strong) { sentences.label(ofCategory: index, into: &$0) }
                    html.literal(" ")
                    sentences.grant(grant, isIntroduced: true, into: &html)
                }
            }
            guard let parentSentences else { return }
            for grant in inherited {
                html.element(.li) { html in
                    parentSentences.grant(grant, isIntroduced: true, into: &html)
                    inheritance(clause: grant.clause, into: &html)
                }
            }
        }
    }

    /// Writes section 9.
    func notes(into html: inout HTMLWriter) {
        var rows: [(category: Int?, text: String)] = disclosure.statements.notes.map { (nil, $0.text) }
        for (index, category) in disclosure.categories.enumerated() {
            let outer = category.parent.map { disclosure.categories[$0].statements.notes } ?? []
            for note in category.statements.notes
            where !disclosure.statements.notes.contains(note) && !outer.contains(note) {
                rows.append((index, note.text))
            }
        }
        guard !rows.isEmpty else { return html.element(.p) { frame.write(.notesNone, into: &$0) } }
        for (category, text) in rows {
            html.element(.p) { html in
                if let category {
                    html.element(.strong) { sentences.label(ofCategory: category, into: &$0) }
                    html.literal(" ")
                }
                sentences.text(text, into: &html)
            }
        }
    }
}

extension SentenceWriter {
    /// Writes an obligation: its label, its sentence, and what qualifies it.
    func requirement(
        _ obligation: Disclosure.Reference,
        _ qualifiers: Disclosure.Qualifiers,
        into html: inout HTMLWriter
    ) {
        self.obligation(obligation, withArguments: true, into: &html)
        var sentences = SentenceSequence(isFirst: false)
        self.qualifiers(qualifiers, &sentences, into: &html)
    }

    /// Writes an obligation: its label and its sentence.
    func obligation(_ obligation: Disclosure.Reference, withArguments: Bool, into html: inout HTMLWriter) {
        var noun: Int?
        if case .noun(_, let index) = obligation.target, nouns.indices.contains(index), !nouns[index].sentence.isEmpty {
            noun = index
        }
        write(noun == nil ? .conditionPlain : .condition, into: &html) { slot, html in
            if slot == .sentence, let noun { return sentence(ofNoun: noun, into: &html) }
            html.element(.strong) { html in
                if withArguments { reference(obligation, into: &html) } else { bareLabel(of: obligation, into: &html) }
            }
        }
    }

    /// Writes one of several ways in which an obligation holds: its arguments, and what qualifies it.
    func variant(
        of obligation: Disclosure.Reference,
        _ qualifiers: Disclosure.Qualifiers,
        into html: inout HTMLWriter
    ) {
        let arguments = obligation.arguments
        write(.conditionVariant, into: &html) { _, html in
            if arguments.isEmpty { return bareLabel(of: obligation, into: &html) }
            list(arguments.count, .rules, into: &html) { argument(arguments[$0], into: &$1) }
        }
        var sentences = SentenceSequence(isFirst: false)
        self.qualifiers(qualifiers, &sentences, into: &html)
    }

    /// Writes a right or a duty: what it is, its deadline, and what qualifies it.
    ///
    /// - Parameter isIntroduced: whether the words that every right or duty begins with stand before a list of them.
    func grant(_ grant: Disclosure.Grant, isIntroduced: Bool = false, into html: inout HTMLWriter) {
        let phrase: Phrase = grant.isDuty ? .rightsOwed : .rightsGranted
        if isIntroduced {
            templates.writeEnd(of: phrase, into: &html) { list(grant.subjects, into: &$1) }
        } else {
            write(phrase, into: &html) { list(grant.subjects, into: &$1) }
        }
        var sentences = SentenceSequence(isFirst: false)
        if let deadline = grant.deadline {
            sentences.add(.rightsDeadline, self, &html) { period(deadline, $0.form, into: &$1) }
        }
        qualifiers(grant.qualifiers, &sentences, into: &html)
    }
}
