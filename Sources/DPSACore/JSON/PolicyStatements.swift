import DPSASyntax

/// Facts, rules and the other statements.
extension PolicyWriter {
    /// Writes statements by themselves.
    func write(_ statements: Disclosure.Statements, into object: inout JSONWriter.Object) {
        var fragments = PolicyFragments()
        write(statements, &fragments, into: &object)
    }

    func write(
        _ statements: Disclosure.Statements,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        write(statements.facts, "facts", into: &object)
        write(statements.retention, "retention", &fragments, into: &object)
        write(statements.limits, "limits", &fragments, into: &object)
        each(statements.requirements, "requirements", .line, into: &object) { requirement, object in
            write(requirement.obligations, "obligations", into: &object)
            object.present("override", if: requirement.isOverride)
            write(requirement.qualifiers, into: &object)
            write(requirement.origin, requirement.clause, into: &object)
        }
        each(statements.grants, "grants", .line, into: &object) { grant, object in
            object.present("duty", if: grant.isDuty)
            object.present("override", if: grant.isOverride)
            write(grant.subjects, "subjects", into: &object)
            write(grant.deadline, "deadline", into: &object)
            write(grant.qualifiers, into: &object)
            write(grant.origin, grant.clause, into: &object)
        }
        each(statements.holds, "holds", .line, into: &object) { hold, object in
            write(hold.condition, "condition", into: &object)
            write(hold.origin, hold.clause, into: &object)
        }
        each(statements.notes, "notes", .line, into: &object) { note, object in
            object.string("text", note.text)
            if let clause = note.clause { object.integer("clause", clause) }
        }
        each(statements.waivers, "waivers", .line, into: &object) { waiver, object in
            object.string("code", waiver.code)
            object.string("reason", waiver.reason)
            object.nonEmpty("until", waiver.until)
        }
    }

    // MARK: Facts

    func write(_ facts: [Disclosure.Fact], _ key: StaticString, into object: inout JSONWriter.Object) {
        each(facts, key, .line, into: &object) { fact, object in
            object.string("verb", identifiers.identifier(of: fact.verb))
            object.present("negated", if: fact.isNegated)
            object.present("override", if: fact.isOverride)
            write(fact.targets, "targets", into: &object)
            object.present("alternative", if: fact.isAlternative)
            write(fact.chooser, "chooser", into: &object)
            object.present("exclusive", if: fact.isExclusive)
            write(fact.qualifiers, into: &object)
            object.strings("parts", fact.parts)
            write(fact.origin, fact.clause, into: &object)
        }
    }

    private func write(_ qualifiers: Disclosure.Qualifiers, into object: inout JSONWriter.Object) {
        if qualifiers.isEmpty { return }
        write(qualifiers.purposes, "purposes", into: &object)
        write(qualifiers.places, "places", into: &object)
        write(qualifiers.beneficiaries, "beneficiaries", into: &object)
        write(qualifiers.actors, "actors", into: &object)
        write(qualifiers.exceptions, "exceptions", into: &object)
        write(qualifiers.primarily, "primarily", into: &object)
        write(qualifiers.bases, "bases", into: &object)
        write(qualifiers.condition, "condition", into: &object)
        write(qualifiers.after, "after", into: &object)
        write(qualifiers.before, "before", into: &object)
        write(qualifiers.until, "until", into: &object)
        if let reason = qualifiers.reason { object.string("reason", reason) }
    }

    private func write(_ origin: Disclosure.Origin, _ clause: Int?, into object: inout JSONWriter.Object) {
        switch origin {
        case .stated: break
        case .document: object.string("origin", PolicyIdentifiers.document)
        case .category(let index): object.object("origin") { $0.string("category", name(ofCategory: index)) }
        }
        if let clause { object.integer("clause", clause) }
    }

    // MARK: Retention

    /// Writes rules by themselves.
    func write(_ rules: [Disclosure.RetentionRule], _ key: StaticString, into object: inout JSONWriter.Object) {
        each(rules, key, .line, into: &object) { rule, object in write(rule, into: &object) }
    }

    /// Writes rules, each of which is written once for a document.
    func write(
        _ rules: [Disclosure.RetentionRule],
        _ key: StaticString,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        if rules.isEmpty { return }
        object.list(key) { list in
            rules.visit { _, rule in
                let copy = rule.copy
                if let known = fragments[copy] { return list.fragment(known) }
                fragments.keep(list.keepingObject(.line) { write(rule, into: &$0) }, for: copy)
            }
        }
    }

    func write(_ rule: Borrowed<Disclosure.RetentionRule>, into object: inout JSONWriter.Object) {
        write(rule.systems, "systems", into: &object)
        write(rule.purposes, "purposes", into: &object)
        write(rule.condition, "condition", into: &object)
        write(rule.paths, into: &object)
        if let reason = rule.reason { object.string("reason", reason) }
        object.present("override", if: rule.isOverride)
        object.strings("parts", rule.parts)
        write(rule.origin, rule.clause, into: &object)
    }

    func write(_ paths: [Disclosure.Path], into object: inout JSONWriter.Object) {
        each(paths, "paths", into: &object) { path, object in
            object.object("life") { write(path.life, into: &$0) }
            if let disposal = path.disposal { object.object("disposal") { write(disposal, into: &$0) } }
            write(path.exception, "exception", into: &object)
        }
    }

    private func write(_ life: Disclosure.Life, into object: inout JSONWriter.Object) {
        switch life {
        case .until(let event): write(event, "until", into: &object)
        case .period(let bound, let period, let event, let setting):
            object.string("bound", bound.identifier)
            write(period, "period", into: &object)
            write(event, "after", into: &object)
            write(setting, "dependingOn", into: &object)
        case .asParent: object.boolean("asParent", true)
        case .criteria(let text): object.string("criteria", text)
        }
    }

    private func write(_ disposal: Disclosure.Disposal, into object: inout JSONWriter.Object) {
        write(disposal.act, "act", into: &object)
        write(disposal.deadline, "deadline", into: &object)
        write(disposal.delay, "delay", into: &object)
        object.present("immediate", if: disposal.isImmediate)
        object.present("automatic", if: disposal.isAutomatic)
        object.present("manual", if: disposal.isManual)
        object.present("rolling", if: disposal.isRolling)
        write(disposal.actor, "actor", into: &object)
        write(disposal.recipient, "recipient", into: &object)
    }

    // MARK: Lists

    /// Writes a list of objects unless it is empty.
    @inline(__always)
    func each<Element>(
        _ elements: [Element],
        _ key: StaticString,
        _ layout: JSONWriter.Layout = .block,
        into object: inout JSONWriter.Object,
        _ body: (Borrowed<Element>, inout JSONWriter.Object) -> Void
    ) {
        if elements.isEmpty { return }
        object.list(key) { list in
            elements.visit { _, element in list.object(layout) { body(element, &$0) } }
        }
    }
}
