import DPSASyntax

/// What changed since earlier texts.
extension ModulePage {
    /// Writes the section on changes; nothing for a first text.
    func changes(into html: inout HTMLWriter) {
        guard let history, !history.revisions.isEmpty else { return }
        frame.section(.changes, into: &html) { html in
            html.element(.p) { frame.write(.changesExplanation, into: &$0) }
            for revision in history.revisions { changes(of: revision, into: &html) }
        }
    }

    private func changes(of revision: DocumentRevision, into html: inout HTMLWriter) {
        let writer = ChangeWriter(revision, frame: frame)
        html.element(.h3) { writer.heading(into: &$0) }
        guard !revision.changes.isEmpty else {
            return html.element(.p) { frame.write(.changesNone, into: &$0) }
        }
        frame.table(.changes, into: &html) { html in
            html.element(.tbody) { html in
                for change in revision.changes {
                    html.element(.tr) { html in
                        html.element(.th, .scope("row")) { writer.subject(of: change, into: &$0) }
                        html.element(.td) { writer.statements(of: change, into: &$0) }
                        html.element(.td) { frame.write(change.effect.phrase, into: &$0) }
                    }
                }
            }
        }
    }
}

/// Writes the changes of a revision in the sentences of a locale: what was said in the words of the earlier text, what is said in
/// those of the later one.
struct ChangeWriter: Sendable {
    private let revision: DocumentRevision
    private let frame: PageFrame
    private let earlier: SentenceWriter
    private let later: SentenceWriter

    init(_ revision: DocumentRevision, frame: PageFrame) {
        self.revision = revision
        self.frame = frame
        earlier = frame.sentences(of: revision.earlier)
        later = frame.sentences(of: revision.later)
    }

    /// Writes since which text.
    func heading(into html: inout HTMLWriter) {
        let header = revision.earlier.header
        let date = header.effective.isEmpty ? header.revised : header.effective
        if header.version.isEmpty, date.isEmpty { return frame.write(.changesSinceEarlier, into: &html) }
        frame.write(.changesSince, into: &html) { _, html in
            if !header.version.isEmpty { earlier.write(.headerVersion, into: &html) { $1.text(header.version) } }
            if !header.version.isEmpty, !date.isEmpty { html.literal(" · ") }
            guard !date.isEmpty else { return }
            let phrase: Phrase = header.effective.isEmpty ? .headerRevised : .headerEffective
            earlier.write(phrase, into: &html) { earlier.date(date, into: &$1) }
        }
    }

    /// Writes the category of a change, or that it is about all data.
    func subject(of change: DisclosureChange, into html: inout HTMLWriter) {
        guard let name = change.category else { return frame.write(.allData, into: &html) }
        for (writer, document) in [(later, revision.later), (earlier, revision.earlier)] {
            guard let index = document.categories.firstIndex(where: { $0.qualifiedName == name }) else { continue }
            return writer.label(ofCategory: index, into: &html)
        }
    }

    /// Writes what was said and what is said now.
    func statements(of change: DisclosureChange, into html: inout HTMLWriter) {
        switch (change.before, change.after) {
        case (nil, .category(_, false)?): html.element(.p) { frame.write(.changeCategoryAdded, into: &$0) }
        case (.category(_, false)?, nil): html.element(.p) { frame.write(.changeCategoryRemoved, into: &$0) }
        case (let before, let after):
            let isChange = before != nil && after != nil
            if let before {
                let index = revision.earlier.categories.firstIndex { $0.qualifiedName == change.category }
                statement(before, isChange ? .changeBefore : .changeRemoved, index, earlier, into: &html)
            }
            if let after {
                let index = revision.later.categories.firstIndex { $0.qualifiedName == change.category }
                statement(after, isChange ? .changeNow : .changeAdded, index, later, into: &html)
            }
        }
    }

    private func statement(
        _ statement: DisclosureChange.Statement,
        _ label: Phrase,
        _ category: Int?,
        _ writer: SentenceWriter,
        into html: inout HTMLWriter
    ) {
        guard case .retention(let rule) = statement else {
            return html.element(.p) { html in
                html.element(.strong) { frame.write(label, into: &$0) }
                html.literal(" ")
                self.statement(statement, category, writer, into: &html)
            }
        }
        html.element(.p) { html in
            html.element(.strong) { frame.write(label, into: &$0) }
            guard rule.isLimited else { return }
            html.literal(" ")
            writer.scope(of: rule, in: category, into: &html)
        }
        writer.retention(rule, into: &html)
    }

    private func statement(
        _ statement: DisclosureChange.Statement,
        _ category: Int?,
        _ writer: SentenceWriter,
        into html: inout HTMLWriter
    ) {
        switch statement {
        case .category(let condition, let isNegative):
            if isNegative {
                frame.write(.notCollected, into: &html)
            } else if let condition {
                writer.write(.factCondition, into: &html) { writer.condition(condition, into: &$1) }
            } else {
                frame.write(.scopeAll, into: &html)
            }
        case .fact(let fact): writer.fact(fact, in: category, into: &html)
        case .field(let field): writer.field(field, ofCategory: category, into: &html)
        case .retention(let rule): writer.retention(rule, into: &html)
        case .requirement(let requirement):
            for obligation in requirement.obligations {
                writer.requirement(obligation, requirement.qualifiers, into: &html)
            }
        case .grant(let grant): writer.grant(grant, into: &html)
        case .hold(let hold): writer.write(.hold, into: &html) { writer.condition(hold.condition, into: &$1) }
        }
    }
}

extension DisclosureChange.Effect {
    /// The word for it.
    var phrase: Phrase {
        switch self {
        case .wider: .effectWider
        case .narrower: .effectNarrower
        case .other: .effectOther
        }
    }
}

extension SentenceWriter {
    /// Writes a field: its label and what it holds.
    fileprivate func field(_ field: Disclosure.Field, ofCategory category: Int?, into html: inout HTMLWriter) {
        let count = field.modifiers.count
        write(count == 0 ? .field : .fieldWithRemarks, into: &html) { slot, html in
            switch slot {
            case .label:
                if let category {
                    label(ofField: field.label, path: field.name, in: category, into: &html)
                } else {
                    text(field.label, into: &html)
                }
            case .kind: kind(field.kind, depth: field.kind.listDepth, into: &html)
            default: list(field.modifiers, into: &html)
            }
        }
    }

    /// Writes what a field holds.
    func kind(_ kind: Disclosure.FieldKind, depth: Int, into html: inout HTMLWriter) {
        if depth > 0 {
            return write(.kindList, into: &html) { self.kind(kind, depth: depth - 1, into: &$1) }
        }
        guard kind.values.isEmpty else {
            return write(.kindValues, into: &html) { _, html in
                list(kind.values.count, .or, into: &html) { value(kind.values[$0], into: &$1) }
            }
        }
        list(kind.alternatives, .or, into: &html)
    }
}
