import DPSASyntax

/// Section 5: how long data are kept.
extension ModulePage {
    /// Writes section 5.
    func retention(into html: inout HTMLWriter) {
        if !disclosure.categories.isEmpty {
            frame.table(.retention, into: &html) { html in
                for index in disclosure.categories.indices {
                    html.element(.tbody, .id("ret-", disclosure.categories[index].qualifiedName)) { html in
                        retention(ofCategory: index, into: &html)
                    }
                }
            }
        }
        holds(into: &html)
        // The rights of an agreement stand in its clauses.
        guard disclosure.form == .module else { return }
        html.element(.p) { html in
            sentences.write(.retentionRights, into: &html) { _, html in
                html.element(.a, .href(.fragment("rights"))) { frame.write(.rightsTitle, into: &$0) }
            }
        }
    }

    private func retention(ofCategory index: Int, into html: inout HTMLWriter) {
        var names = UniqueNames()
        if disclosure.categories[index].isNegative {
            return retentionRow(index, "none", scope: nil, into: &html) { frame.write(.notCollected, into: &$0) }
        }
        var isEmpty = true
        for fact in categoryFacts[index][.places] where fact.deniesStorage {
            let id = names.unique((["none"] + fact.qualifiers.purposes.map(\.name)).joined(separator: "-"))
            let isFirst = isEmpty
            isEmpty = false
            retentionRow(index, id, isFirst: isFirst, scope: nil, into: &html) { html in
                frame.write(.retainNotStored, into: &html)
                sentences.remarks(on: fact, in: index, omitting: [], isFirst: false, into: &html)
            }
        }
        let rules = disclosure.categories[index].statements.retention
        for rule in rules {
            let isRivalled = rules.count > 1 && rules.contains { $0 != rule && Self.haveSameScope($0, rule) }
            let id = names.unique(Self.identifier(of: rule))
            let isFirst = isEmpty
            isEmpty = false
            retentionRow(index, id, isFirst: isFirst, scope: rule, into: &html) { html in
                sentences.retention(rule, hasBars: true, into: &html) { parentRetention(into: &$0) }
                if isRivalled { html.element(.p) { frame.write(.retainOverlap, into: &$0) } }
                if rule.isOverride {
                    html.element(.p) { html in
                        sentences.write(.factOverride, into: &html) { sentences.parentLabel(into: &$1) }
                    }
                }
                ownHolds(ofCategory: index, into: &html)
            }
        }
        guard isEmpty else { return }
        retentionRow(index, "parent", scope: nil, into: &html) { html in
            let hasRules = !(disclosure.parent?.statements.retention.isEmpty ?? true)
            html.element(.p) { html in
                sentences.write(hasRules ? .retainAsParent : .retainNotStated, into: &html) {
                    sentences.parentLabel(into: &$1)
                }
            }
            parentRetention(into: &html)
            ownHolds(ofCategory: index, into: &html)
        }
    }

    @inline(__always)
    private func retentionRow(
        _ index: Int,
        _ id: String,
        isFirst: Bool = true,
        scope: Disclosure.RetentionRule?,
        into html: inout HTMLWriter,
        content: (inout HTMLWriter) -> Void
    ) {
        html.element(.tr, .id("ret-", disclosure.categories[index].qualifiedName, "-", id)) { html in
            if isFirst {
                rowHeading(index, linkedAt: "#ret-", into: &html)
            } else {
                rowHeading(index, into: &html)
            }
            html.element(.td) { html in
                guard let scope else { return frame.write(.scopeAll, into: &html) }
                sentences.scope(of: scope, in: index, into: &html)
            }
            html.element(.td, content: content)
        }
    }

    /// Writes the parent's rules, or else the bounds it sets, each with its clause.
    private func parentRetention(into html: inout HTMLWriter) {
        guard let parent = disclosure.parent, let parentSentences else { return }
        let isBound = parent.statements.retention.isEmpty
        let rules = isBound ? parent.statements.limits : parent.statements.retention
        for rule in rules {
            if isBound { html.element(.p) { frame.write(.limitIntroduction, into: &$0) } }
            if rule.isLimited { html.element(.p) { parentSentences.scope(of: rule, in: nil, into: &$0) } }
            parentSentences.retention(rule, into: &html)
            html.element(.p) { parentLink(clause: rule.clause, into: &$0) }
        }
    }

    /// The part of a row's id that tells the rules of a category apart: by what they apply to, not by their place.
    private static func identifier(of rule: Disclosure.RetentionRule) -> String {
        if !rule.isLimited { return "all" }
        let names = rule.parts + rule.purposes.map(\.name) + rule.systems.map(\.name)
        let all = names + (rule.condition == nil ? [] : ["when"])
        return all.joined(separator: "-")
    }

    private static func haveSameScope(_ left: Disclosure.RetentionRule, _ right: Disclosure.RetentionRule) -> Bool {
        left.parts == right.parts && left.purposes == right.purposes && left.systems == right.systems
            && left.condition == right.condition
    }

    // MARK: Holds

    private func ownHolds(ofCategory index: Int, into html: inout HTMLWriter) {
        for hold in disclosure.categories[index].statements.holds where hold.origin != .document {
            html.element(.p) { html in
                sentences.write(.hold, into: &html) { sentences.condition(hold.condition, into: &$1) }
            }
        }
    }

    private func holds(into html: inout HTMLWriter) {
        for hold in disclosure.statements.holds {
            html.element(.p) { html in
                sentences.write(.hold, into: &html) { sentences.condition(hold.condition, into: &$1) }
            }
        }
        guard let parent = disclosure.parent, let parentSentences else { return }
        for hold in parent.statements.holds {
            html.element(.p) { html in
                parentSentences.write(.hold, into: &html) { parentSentences.condition(hold.condition, into: &$1) }
                inheritance(clause: hold.clause, into: &html)
            }
        }
    }
}
