import DPSASyntax

/// Section 2: what is processed and why, its details, and where it comes from.
extension ModulePage {
    /// Writes section 2.
    func processing(into html: inout HTMLWriter) {
        guard !disclosure.categories.isEmpty else {
            return html.element(.p) { frame.write(.glanceNothing, into: &$0) }
        }
        frame.table(isController ? .processingWithBasis : .processing, into: &html) { html in
            for index in disclosure.categories.indices {
                html.element(.tbody, .id("data-", disclosure.categories[index].qualifiedName)) { html in
                    purposes(ofCategory: index, into: &html)
                }
            }
        }
        frame.section(.fields, into: &html) { fields(into: &$0) }
        origin(into: &html)
    }

    /// Writes a row for each purpose of a category.
    private func purposes(ofCategory index: Int, into html: inout HTMLWriter) {
        let facts = categoryFacts[index][.processing]
        let name = disclosure.categories[index].qualifiedName
        var names = UniqueNames()
        var isFirst = true
        for fact in facts {
            if fact.targets.isEmpty {
                html.element(.tr, .id("data-", name, "-", names.unique("chosen"))) { html in
                    purposeRow(index, fact, target: nil, isFirst: isFirst, into: &html)
                }
                isFirst = false
            }
            for target in fact.targets {
                let id = names.unique(fact.isNegated ? "not-\(target.name)" : target.name)
                html.element(.tr, .id("data-", name, "-", id)) { html in
                    purposeRow(index, fact, target: target, isFirst: isFirst, into: &html)
                }
                isFirst = false
            }
        }
        guard facts.isEmpty else { return }
        let isNegative = disclosure.categories[index].isNegative
        html.element(.tr, .id("data-", name, "-none")) { html in
            rowHeading(index, linkedAt: "#data-", into: &html)
            html.element(.td) { html in
                conditionOfCategory(index, into: &html)
                if isNegative { frame.write(.notCollected, into: &html) } else { inheritedPurposes(into: &html) }
            }
            if isController {
                html.element(.td) { html in
                    frame.write(isNegative ? .notCollected : .basisNotStated, into: &html)
                }
            }
        }
    }

    private func purposeRow(
        _ index: Int,
        _ fact: Disclosure.Fact,
        target: Disclosure.Reference?,
        isFirst: Bool,
        into html: inout HTMLWriter
    ) {
        if isFirst {
            rowHeading(index, linkedAt: "#data-", into: &html)
        } else {
            rowHeading(index, into: &html)
        }
        html.element(.td) { html in
            conditionOfCategory(index, into: &html)
            if sentences.hasRemarks(fact) || (fact.isQualified && fact.qualifiers.reason != nil && !fact.isOverride) {
                html.element(.p, .class(.condition)) { html in
                    sentences.remarks(
                        on: fact,
                        in: index,
                        omitting: fact.isOverride ? [.bases, .reason] : [.bases],
                        isFirst: true,
                        into: &html
                    )
                }
            }
            guard let target else { return sentences.fact(fact, in: index, omitting: [.bases], into: &html) }
            if fact.isNegated {
                sentences.write(.purposeNegated, into: &html) { sentences.reference(target, into: &$1) }
            } else {
                sentences.reference(target, into: &html)
            }
        }
        if isController {
            html.element(.td) { bases(of: fact, target: target, into: &$0) }
        }
    }

    private func conditionOfCategory(_ index: Int, into html: inout HTMLWriter) {
        guard let condition = disclosure.categories[index].condition else { return }
        html.element(.p, .class(.condition)) { html in
            sentences.write(.factCondition, into: &html) { sentences.condition(condition, into: &$1) }
        }
    }

    private func inheritedPurposes(into html: inout HTMLWriter) {
        let facts = parentFacts[.processing].filter { !$0.isNegated && !$0.targets.isEmpty }
        guard let parentSentences, !facts.isEmpty else { return frame.write(.purposeNotStated, into: &html) }
        for fact in facts {
            html.element(.p) { html in
                parentSentences.list(fact.targets, into: &html)
                inheritance(clause: fact.clause, into: &html)
            }
        }
    }

    /// Writes the legal bases of a purpose: the fact's own, or those the parent gives for the same purpose.
    private func bases(of fact: Disclosure.Fact, target: Disclosure.Reference?, into html: inout HTMLWriter) {
        if fact.isQualified, !fact.qualifiers.bases.isEmpty {
            return sentences.bases(fact.qualifiers.bases, into: &html)
        }
        if let target, let parentSentences {
            for candidate in parentFacts[.processing] where !candidate.isNegated && !candidate.qualifiers.bases.isEmpty
            {
                guard candidate.targets.contains(where: { $0.name == target.name }) else { continue }
                parentSentences.bases(candidate.qualifiers.bases, into: &html)
                return inheritance(clause: candidate.clause, into: &html)
            }
        }
        frame.write(.basisNotStated, into: &html)
    }

    // MARK: Details

    private func fields(into html: inout HTMLWriter) {
        frame.table(.fields, into: &html) { html in
            html.element(.tbody) { html in
                for index in disclosure.categories.indices {
                    html.element(.tr, .id("fields-", disclosure.categories[index].qualifiedName)) { html in
                        rowHeading(index, linkedAt: "#fields-", into: &html)
                        html.element(.td) { fields(ofCategory: index, into: &$0) }
                    }
                }
            }
        }
    }

    private func fields(ofCategory index: Int, into html: inout HTMLWriter) {
        let documentation = disclosure.categories[index].documentation
        if !documentation.isEmpty { html.comment(documentation) }
        let sets = disclosure.categories[index].fieldSets
        if sets.isEmpty {
            let hasInner = disclosure.categories.contains { $0.parent == index }
            frame.write(hasInner ? .fieldsInside : .fieldsNotStated, into: &html)
        }
        for set in sets {
            if let condition = set.condition {
                html.element(.p, .class(.condition)) { html in
                    sentences.write(.factCondition, into: &html) { sentences.condition(condition, into: &$1) }
                }
            }
            if !set.fields.isEmpty { list(set.fields, isOpen: false, category: index, prefix: "", into: &html) }
            if let chooser = set.chooser {
                html.element(.p) { html in
                    sentences.write(.fieldsChosen, into: &html) { sentences.reference(chooser, into: &$1) }
                }
            }
            if set.isOpen { html.element(.p) { frame.write(.fieldsOpen, into: &$0) } }
        }
    }

    /// Writes fields; `isOpen` says that there may be others beside them.
    private func list(
        _ fields: [Disclosure.Field],
        isOpen: Bool,
        category: Int,
        prefix: String,
        into html: inout HTMLWriter
    ) {
        html.element(.ul) { html in
            fields.visit { _, field in
                html.element(.li) { html in
                    if !field.documentation.isEmpty { html.comment(field.documentation) }
                    // Only a translation asks for the whole name of a field.
                    let path = sentences.translator == nil ? "" : prefix + field.name
                    self.field(field, path: path, category: category, into: &html)
                    for (index, fact) in field.facts.enumerated() {
                        if index > 0 {
                            frame.templates.writeSeparator(.sentencePair, into: &html)
                        } else {
                            frame.templates.writeSeparator(.fieldFacts, into: &html)
                        }
                        sentences.fact(fact, in: category, into: &html)
                    }
                    if !field.fields.isEmpty {
                        list(field.fields, isOpen: field.isOpen, category: category, prefix: "\(path).", into: &html)
                    }
                }
            }
            if isOpen { html.element(.li) { frame.write(.fieldsOpen, into: &$0) } }
        }
    }

    private func field(
        _ field: Borrowed<Disclosure.Field>,
        path: String,
        category: Int,
        into html: inout HTMLWriter
    ) {
        let modifiers = field.modifiers
        let isSecret = field.isSecret && !modifiers.contains { maps($0, "secret") }
        let isSensitive = field.isSensitive && !modifiers.contains { maps($0, "sensitive") }
        let modifierCount = modifiers.count
        let count = modifierCount + (isSecret ? 1 : 0) + (isSensitive ? 1 : 0) + (field.condition == nil ? 0 : 1)
        sentences.write(count == 0 ? .field : .fieldWithRemarks, into: &html) { slot, html in
            switch slot {
            case .label: sentences.label(ofField: field.label, path: path, in: category, into: &html)
            case .kind: sentences.kind(field.kind, depth: field.kind.listDepth, into: &html)
            default:
                sentences.list(count, .choices, into: &html) { index, html in
                    if index < modifierCount { return sentences.reference(modifiers[index], into: &html) }
                    if isSecret, index == modifierCount { return frame.write(.fieldSecret, into: &html) }
                    if isSensitive, index == modifierCount + (isSecret ? 1 : 0) {
                        return frame.write(.fieldSensitive, into: &html)
                    }
                    guard let condition = field.condition else { return }
                    sentences.write(.fieldCondition, into: &html) { sentences.condition(condition, into: &$1) }
                }
            }
        }
    }

    private func maps(_ reference: Disclosure.Reference, _ key: String) -> Bool {
        guard case .noun(_, let index) = reference.target, disclosure.nouns.indices.contains(index) else {
            return false
        }
        return disclosure.nouns[index].mapping(key) != nil
    }

    // MARK: Origin

    private func origin(into html: inout HTMLWriter) {
        guard categoryFacts.contains(where: { !$0[.origin].isEmpty }) else { return }
        frame.section(.origin, into: &html) { html in
            frame.table(.origin, into: &html) { html in
                html.element(.tbody) { html in
                    for index in categoryFacts.indices {
                        for fact in categoryFacts[index][.origin] {
                            html.element(.tr) { html in
                                rowHeading(index, into: &html)
                                html.element(.td) { sentences.fact(fact, in: index, into: &$0) }
                            }
                        }
                    }
                }
            }
        }
    }
}
