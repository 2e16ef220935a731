/// Retention rules in full sentences and in a few words.
///
/// Every shape of a rule has its own wording, so that the sentence can be read back.
extension SentenceWriter {
    /// Writes the paths of a rule, a paragraph each: the end of the data on that path, then what happens.
    ///
    /// - Parameters:
    ///   - hasBars: whether each path is also drawn, and marked for machines.
    ///   - asParent: writes how the parent's rule reads, where a path leaves it to the parent.
    func retention(
        _ rule: Disclosure.RetentionRule,
        hasBars: Bool = false,
        into html: inout HTMLWriter,
        asParent: (inout HTMLWriter) -> Void = { _ in }
    ) {
        for (index, path) in rule.paths.enumerated() {
            if hasBars, let end = path.endForMachines {
                html.element(.p, end) { html in
                    self.path(path, isAlternative: index > 0, into: &html)
                    html.bar(bar(of: path).strokes)
                }
            } else {
                html.element(.p) { html in
                    self.path(path, isAlternative: index > 0, into: &html)
                    if hasBars { html.bar(bar(of: path).strokes) }
                }
            }
            if path.life == .asParent { asParent(&html) }
        }
        if let reason = rule.reason {
            html.element(.p) { write(.factReason, into: &$0) { text(reason, into: &$1) } }
        }
    }

    private func path(_ path: Disclosure.Path, isAlternative: Bool, into html: inout HTMLWriter) {
        life(of: path, isAlternative: isAlternative, into: &html)
        disposal(of: path, into: &html)
        if let exception = path.exception {
            add(.retainUnless, into: &html) { condition(exception, into: &$1) }
        }
    }

    /// The picture of a path.
    func bar(of path: Disclosure.Path) -> RetentionBar {
        if case .until(let event) = path.life { return RetentionBar(of: path, endsByItself: endsData(event)) }
        return RetentionBar(of: path, endsByItself: false)
    }

    private func life(of path: Disclosure.Path, isAlternative: Bool, into html: inout HTMLWriter) {
        let phrase: Phrase
        switch path.life {
        case .until: phrase = isAlternative ? .otherwiseUntil : .retainUntil
        case .period(.exactly, let period, nil, _) where period.choice == .free:
            phrase = isAlternative ? .otherwiseChosen : .retainChosen
        case .period(let bound, _, let start, _):
            phrase = Self.periodPhrase(bound, hasStart: start != nil, isAlternative: isAlternative)
        case .asParent: phrase = isAlternative ? .otherwiseAsParent : .retainAsParent
        case .criteria: phrase = isAlternative ? .otherwiseCriteria : .retainCriteria
        }
        write(phrase, into: &html) { fill(path, $0, &$1) }
        if case .period(_, _, _, let reference?) = path.life {
            add(.retainDepends, into: &html) { self.reference(reference, into: &$1) }
        }
    }

    private static func periodPhrase(_ bound: Disclosure.PeriodBound, hasStart: Bool, isAlternative: Bool) -> Phrase {
        switch (bound, hasStart, isAlternative) {
        case (.exactly, true, false): .retainFor
        case (.exactly, false, false): .retainForUnanchored
        case (.atMost, true, false): .retainAtMost
        case (.atMost, false, false): .retainAtMostUnanchored
        case (.atLeast, true, false): .retainAtLeast
        case (.atLeast, false, false): .retainAtLeastUnanchored
        case (.exactly, true, true): .otherwiseFor
        case (.exactly, false, true): .otherwiseForUnanchored
        case (.atMost, true, true): .otherwiseAtMost
        case (.atMost, false, true): .otherwiseAtMostUnanchored
        case (.atLeast, true, true): .otherwiseAtLeast
        case (.atLeast, false, true): .otherwiseAtLeastUnanchored
        }
    }

    /// Fills the places of a path's own phrases.
    private func fill(_ path: Disclosure.Path, _ slot: TemplateSlot, _ html: inout HTMLWriter) {
        switch (slot.base, path.life) {
        case (.event, .until(let event)): self.event(event, into: &html)
        case (.event, .period(_, _, let start?, _)): event(start, into: &html)
        case (.period, .period(_, let period, _, _)): self.period(period, slot.form, into: &html)
        case (.text, .criteria(let text)): self.text(text, into: &html)
        case (.parent, _): parentLabel(into: &html)
        default: break
        }
    }

    private func disposal(of path: Disclosure.Path, into html: inout HTMLWriter) {
        var endsByItself = false
        var isUntil = false
        if case .until(let event) = path.life {
            isUntil = true
            endsByItself = endsData(event)
        }
        guard let disposal = path.disposal else {
            if isUntil, !endsByItself { add(.retainNoDeadline, into: &html) }
            return
        }
        let phrase = Self.disposalPhrase(disposal, isOpen: isUntil && !endsByItself)
        add(phrase, into: &html) { slot, html in
            switch slot.base {
            case .act: reference(disposal.act, into: &html)
            case .actor: if let actor = disposal.actor { reference(actor, into: &html) }
            case .period:
                if let period = disposal.delay ?? disposal.deadline { self.period(period, slot.form, into: &html) }
            default: if let deadline = disposal.deadline { period(deadline, slot.form, into: &html) }
            }
        }
        if disposal.isAutomatic { add(.disposeAutomatically, into: &html) }
        if disposal.isManual { add(.disposeManually, into: &html) }
        if disposal.isRolling { add(.disposeRolling, into: &html) }
        if let recipient = disposal.recipient {
            add(.disposeTo, into: &html) { reference(recipient, into: &$1) }
        }
    }

    private static func disposalPhrase(_ disposal: Disclosure.Disposal, isOpen: Bool) -> Phrase {
        let hasActor = disposal.actor != nil
        switch (disposal.delay, disposal.deadline) {
        case (.some, .some): return hasActor ? .disposeAfterWithinBy : .disposeAfterWithin
        case (.some, .none): return hasActor ? .disposeAfterBy : .disposeAfter
        case (.none, .some): return hasActor ? .disposeWithinBy : .disposeWithin
        case (.none, .none):
            if disposal.isImmediate { return hasActor ? .disposeAtOnceBy : .disposeAtOnce }
            if isOpen { return hasActor ? .disposeThenOpenBy : .disposeThenOpen }
            return hasActor ? .disposeThenBy : .disposeThen
        }
    }

    // MARK: What a rule applies to

    /// Writes what a rule applies to: a sentence for each limit, or that there is none.
    func scope(of rule: Disclosure.RetentionRule, in category: Int?, into html: inout HTMLWriter) {
        var sentences = SentenceSequence(isFirst: true)
        if !rule.parts.isEmpty {
            sentences.add(.scopeParts, self, &html) { parts(rule.parts, of: category, into: &$1) }
        }
        if !rule.purposes.isEmpty { sentences.add(.scopePurposes, self, &html) { list(rule.purposes, into: &$1) } }
        if !rule.systems.isEmpty { sentences.add(.scopeSystems, self, &html) { list(rule.systems, into: &$1) } }
        if let condition = rule.condition {
            sentences.add(.scopeCondition, self, &html) { self.condition(condition, into: &$1) }
        }
        if sentences.isFirst { write(.scopeAll, into: &html) }
    }

    // MARK: In a few words

    /// Writes rules in a few words; of several, what each applies to.
    func shortRetention(
        _ rules: [Disclosure.RetentionRule],
        ofCategory category: Int? = nil,
        into html: inout HTMLWriter
    ) {
        list(rules.count, .rules, into: &html) { index, html in
            let rule = rules[index]
            guard rules.count > 1, rule.isLimited else { return shortPaths(rule.paths, into: &html) }
            write(.glanceRule, into: &html) { slot, html in
                guard slot == .label else { return shortPaths(rule.paths, into: &html) }
                html.element(.span, .class(.condition)) { shortScope(of: rule, in: category, into: &$0) }
            }
        }
    }

    private func shortPaths(_ paths: [Disclosure.Path], into html: inout HTMLWriter) {
        list(paths.count, .alternatives, into: &html) { shortPath(paths[$0], into: &$1) }
    }

    private func shortScope(of rule: Disclosure.RetentionRule, in category: Int?, into html: inout HTMLWriter) {
        var isFirst = true
        func add(_ isStated: Bool, _ content: (inout HTMLWriter) -> Void) {
            guard isStated else { return }
            if !isFirst { html.literal(" · ") }
            isFirst = false
            content(&html)
        }
        add(!rule.parts.isEmpty) { parts(rule.parts, of: category, into: &$0) }
        add(!rule.purposes.isEmpty) { list(rule.purposes, into: &$0) }
        add(!rule.systems.isEmpty) { list(rule.systems, into: &$0) }
        if let condition = rule.condition {
            add(true) { write(.fieldCondition, into: &$0) { self.condition(condition, into: &$1) } }
        }
    }

    private func shortPath(_ path: Disclosure.Path, into html: inout HTMLWriter) {
        let phrase: Phrase
        switch path.life {
        case .until(let event):
            let disposal = path.disposal
            switch (disposal?.delay, disposal?.deadline) {
            case (.some, .some): phrase = .shortUntilAfterWithin
            case (.some, .none): phrase = .shortUntilAfter
            case (.none, .some): phrase = .shortUntilWithin
            case (.none, .none):
                phrase =
                    endsData(event) ? .shortUntil : disposal?.isImmediate == true ? .shortUntilAtOnce : .shortUntilThen
            }
        case .period(let bound, _, let start, _):
            switch bound {
            case .exactly: phrase = start == nil ? .shortForUnanchored : .shortFor
            case .atMost: phrase = start == nil ? .shortAtMostUnanchored : .shortAtMost
            case .atLeast: phrase = start == nil ? .shortAtLeastUnanchored : .shortAtLeast
            }
        case .asParent: phrase = .shortAsParent
        case .criteria: phrase = .shortCriteria
        }
        write(phrase, into: &html) { slot, html in
            if case .until = path.life, slot.base == .period {
                if let delay = path.disposal?.delay { period(delay, slot.form, into: &html) }
            } else if slot.base == .deadline {
                if let deadline = path.disposal?.deadline { period(deadline, slot.form, into: &html) }
            } else {
                fill(path, slot, &html)
            }
        }
    }
}

extension Disclosure.RetentionRule {
    /// Whether the rule applies to less than all of the data.
    var isLimited: Bool { !parts.isEmpty || !purposes.isEmpty || !systems.isEmpty || condition != nil }
}
