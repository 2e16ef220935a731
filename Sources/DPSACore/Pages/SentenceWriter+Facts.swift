import DPSASyntax

/// Facts, and what qualifies them.
extension SentenceWriter {
    /// What of a fact stands elsewhere in its row and is not repeated.
    struct Omission: OptionSet, Sendable {
        let rawValue: UInt8
        static let bases = Omission(rawValue: 1)
        static let reason = Omission(rawValue: 2)
        static let departure = Omission(rawValue: 4)
        static let purposes = Omission(rawValue: 8)
    }

    /// Writes a fact: the sentence of its verb, and a sentence for each qualifier.
    ///
    /// - Parameter scope: the category whose parts the fact can be limited to.
    func fact(
        _ fact: Disclosure.Fact,
        in scope: Int?,
        omitting omission: Omission = [],
        into html: inout HTMLWriter
    ) {
        if fact.deniesStorageByOthers {
            let actors = fact.qualifiers.actors
            write(.notStoredBy, into: &html) { list(actors, into: &$1) }
        } else {
            write(templates[TemplateKey(fact.verb, isNegated: fact.isNegated)], into: &html) {
                targets(of: fact, into: &$1)
            }
        }
        remarks(on: fact, in: scope, omitting: omission, isFirst: false, into: &html)
    }

    /// Writes the targets of a fact, or that somebody chooses them.
    func targets(of fact: Disclosure.Fact, into html: inout HTMLWriter) {
        guard fact.targets.isEmpty else { return list(fact.targets, fact.isAlternative ? .or : .and, into: &html) }
        let phrase: Phrase
        switch fact.verb {
        case .regions, .availableIn: phrase = .anyRegion
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
            .processedIn,
            .viewedIn:
            phrase = .anyPlace
        default: phrase = .anyTarget
        }
        write(phrase, into: &html) { _, html in
            if let chooser = fact.chooser { reference(chooser, into: &html) }
        }
    }

    /// Whether a fact has anything to remark besides its legal bases and the reason for it.
    ///
    /// - Parameter omission: what is not asked for either.
    func hasRemarks(_ fact: Disclosure.Fact, besides omission: Omission = []) -> Bool {
        if !fact.parts.isEmpty || fact.isExclusive || fact.isOverride { return true }
        if fact.chooser != nil, !fact.targets.isEmpty { return true }
        guard fact.isQualified else { return false }
        var qualifiers = fact.qualifiers.content
        qualifiers.bases = []
        qualifiers.reason = nil
        if omission.contains(.purposes) { qualifiers.purposes = [] }
        return qualifiers != Disclosure.Qualifiers.Content()
    }

    /// Writes what limits or explains a fact, a sentence each.
    func remarks(
        on fact: Disclosure.Fact,
        in scope: Int?,
        omitting omission: Omission,
        isFirst: Bool,
        into html: inout HTMLWriter
    ) {
        var sentences = SentenceSequence(isFirst: isFirst)
        if let chooser = fact.chooser, !fact.targets.isEmpty {
            let phrase: Phrase = fact.targets.count == 1 ? .factChosenAlone : .factChosen
            sentences.add(phrase, self, &html) { reference(chooser, into: &$1) }
        }
        if fact.isExclusive { sentences.add(.factExclusive, self, &html) }
        if !fact.parts.isEmpty { sentences.add(.factParts, self, &html) { parts(fact.parts, of: scope, into: &$1) } }
        var reason: String?
        if fact.isQualified {
            var qualifiers = fact.qualifiers.content
            if fact.deniesStorageByOthers { qualifiers.actors = [] }
            if omission.contains(.bases) { qualifiers.bases = [] }
            if omission.contains(.purposes) { qualifiers.purposes = [] }
            // A reason ends as its author ended it, so nothing follows it.
            reason = omission.contains(.reason) ? nil : qualifiers.reason
            qualifiers.reason = nil
            self.qualifiers(Disclosure.Qualifiers(qualifiers), &sentences, into: &html)
        }
        if fact.isOverride, !omission.contains(.departure) {
            sentences.add(.factOverride, self, &html) { parentLabel(into: &$1) }
        }
        if let reason { sentences.add(.factReason, self, &html) { text(reason, into: &$1) } }
    }

    /// Writes a sentence for each qualifier.
    func qualifiers(
        _ qualifiers: Disclosure.Qualifiers,
        _ sentences: inout SentenceSequence,
        into html: inout HTMLWriter
    ) {
        mention(qualifiers.purposes, .factPurposes, &sentences, into: &html)
        mention(qualifiers.places, .factPlaces, &sentences, into: &html)
        mention(qualifiers.beneficiaries, .factBeneficiaries, &sentences, into: &html)
        mention(qualifiers.actors, .factActors, &sentences, into: &html)
        mention(qualifiers.exceptions, .factExceptions, &sentences, into: &html)
        mention(qualifiers.primarily, .factPrimarily, &sentences, into: &html)
        if !qualifiers.bases.isEmpty {
            sentences.add(.factBases, self, &html) { bases(qualifiers.bases, into: &$1) }
        }
        if let condition = qualifiers.condition {
            sentences.add(.factCondition, self, &html) { self.condition(condition, into: &$1) }
        }
        if let after = qualifiers.after { sentences.add(.factAfter, self, &html) { event(after, into: &$1) } }
        if let before = qualifiers.before { sentences.add(.factBefore, self, &html) { event(before, into: &$1) } }
        if let until = qualifiers.until { sentences.add(.factUntil, self, &html) { event(until, into: &$1) } }
        if let reason = qualifiers.reason { sentences.add(.factReason, self, &html) { text(reason, into: &$1) } }
    }

    private func mention(
        _ references: [Disclosure.Reference],
        _ phrase: Phrase,
        _ sentences: inout SentenceSequence,
        into html: inout HTMLWriter
    ) {
        if !references.isEmpty { sentences.add(phrase, self, &html) { list(references, into: &$1) } }
    }

    /// Writes legal bases as a list.
    func bases(_ bases: [Disclosure.Reference], into html: inout HTMLWriter) {
        list(bases.count, .and, into: &html) { basis(bases[$0], into: &$1) }
    }

    /// Writes a legal basis with the article it stands on.
    func basis(_ basis: Disclosure.Reference, into html: inout HTMLWriter) {
        guard case .noun(.basis, let index) = basis.target, nouns.indices.contains(index),
            !nouns[index].sentence.isEmpty
        else { return reference(basis, into: &html) }
        write(basis.elaboration.isEmpty ? .basisWithArticle : .basisWithInterest, into: &html) { slot, html in
            switch slot {
            case .label: bareLabel(of: basis, into: &html)
            case .sentence: sentence(ofNoun: index, into: &html)
            default: text(basis.elaboration, into: &html)
            }
        }
    }

    /// Writes parts of a category by their labels.
    func parts(_ names: [String], of scope: Int?, into html: inout HTMLWriter) {
        list(names.count, .and, into: &html) { index, html in
            part(names[index], of: scope, into: &html)
        }
    }

    private func part(_ name: String, of scope: Int?, into html: inout HTMLWriter) {
        // A part that a sub-category inherits is a part of one of the categories around it.
        var around = scope
        while let index = around, categories.indices.contains(index) {
            for set in categories[index].fieldSets {
                for field in set.fields where field.name == name {
                    return label(ofField: field.label, path: name, in: index, into: &html)
                }
            }
            for (inner, category) in categories.enumerated() where category.parent == index && category.name == name {
                return bareLabel(ofCategory: inner, into: &html)
            }
            around = categories[index].parent
        }
        // Outside the categories, a part is a category.
        if scope == nil, let index = categories.firstIndex(where: { $0.depth == 0 && $0.name == name }) {
            return bareLabel(ofCategory: index, into: &html)
        }
        html.text(name)
    }
}

/// Sentences with a space between them.
struct SentenceSequence {
    var isFirst: Bool

    mutating func add(
        _ phrase: Phrase,
        _ sentences: SentenceWriter,
        _ html: inout HTMLWriter,
        fill: SentenceWriter.Fill = { _, _ in }
    ) {
        if !isFirst { sentences.templates.writeSeparator(.sentencePair, into: &html) }
        isFirst = false
        sentences.write(phrase, into: &html, fill: fill)
    }
}
