public import DPSASyntax

/// A section of a disclosure, as a document is compared with the agreement above it.
public enum DisclosureSection: String, Sendable, CaseIterable {
    case purposes, places, regions, recipients, retention, conditions, rights
}

/// How one section of a document stands to the agreements above it.
public struct SectionVerdict: Sendable, Equatable {
    /// How the two stand to each other, from the least to the greatest departure.
    public enum Relation: String, Sendable, CaseIterable, Comparable {
        /// The document says nothing of its own, or the same.
        case inherits
        /// It permits less, or says more exactly what.
        case narrows
        /// It permits more, and says so with `override`.
        case overrides
        /// It permits more, and does not say so.
        case extends
        /// It does what the agreement expressly rules out.
        case contradicts

        /// Orders relations by how far they depart.
        public static func < (one: Relation, other: Relation) -> Bool { one.rank < other.rank }

        private var rank: Int {
            switch self {
            case .inherits: 0
            case .narrows: 1
            case .overrides: 2
            case .extends: 3
            case .contradicts: 4
            }
        }
    }

    /// The section.
    public var section: DisclosureSection
    /// How it stands to the agreements above.
    public var relation: Relation
    /// The statement of the document that decides it; nil where it says nothing.
    public var statement: SourceLocation?
    /// The statement of the agreement that decides it; nil where it says nothing.
    public var clause: SourceLocation?
}

/// The verdicts on all sections of one document.
public struct DocumentVerdict: Sendable, Equatable {
    /// The declared name of the module or agreement.
    public var name: String
    /// The declared name of the agreement above it.
    public var agreement: String
    /// One verdict for each section, in the order of ``DisclosureSection``.
    public var sections: [SectionVerdict]
}

extension Checker {
    /// The rules whose findings say that a document keeps data longer, or shorter, than the agreements above it allow.
    ///
    /// The section on retention takes its verdict from them.
    static let retentionBounds: [RuleCode] = [.longerThanParent, .shorterThanParent]

    /// The verdicts on a document under an agreement.
    mutating func verdict(on index: Int, _ found: [Finding]) -> DocumentVerdict? {
        let document = model.documents[index]
        guard document.parent >= 0 else { return nil }
        let chain = chain(above: document)
        var tally = SectionTally()
        for statement in document.firstStatement..<document.endStatement {
            note(Int(statement), index, chain, in: &tally)
        }
        noteFieldFacts(index, chain, in: &tally)
        noteRetention(document, found, in: &tally)
        return DocumentVerdict(
            name: model.name(of: document.declaration),
            agreement: model.name(of: model.documents[Int(document.parent)].declaration),
            sections: tally.verdicts
        )
    }

    private func note(
        _ index: Int,
        _ position: Int,
        _ chain: [ParentTerms],
        in tally: inout SectionTally
    ) {
        let row = model.statements[index]
        let place = model.place(ofStatement: index)
        switch row.kind {
        case .fact:
            noteFact(index, row, position, chain, in: &tally)
        case .requires:
            for reference in row.targets.indices {
                let obligation = model.references[reference].declaration
                let weaker = weakening(of: reference, chain)
                let relation = relation(isOverride: row.isOverride, departs: weaker != nil) {
                    chain.contains { $0.obligations.contains { $0.declaration == obligation } }
                }
                tally.note(.conditions, relation, place, clause(weaker?.statement))
            }
        case .grant:
            for reference in row.targets.indices {
                let right = model.references[reference].declaration
                let later = delay(of: reference, in: row, chain)
                let relation = relation(isOverride: row.isOverride, departs: later != nil) {
                    chain.contains { $0.grants.contains { $0.declaration == right } } && row.payload < 0
                }
                tally.note(.rights, relation, place, clause(later?.statement))
            }
        case .retain:
            let isInherited = row.paths.indices.allSatisfy { model.paths[$0].life == .parent }
            tally.note(.retention, row.isOverride ? .overrides : isInherited ? .inherits : .narrows, place, nil)
        default: break
        }
    }

    private func noteFact(
        _ index: Int,
        _ row: Model.Statement,
        _ position: Int,
        _ chain: [ParentTerms],
        in tally: inout SectionTally
    ) {
        let place = model.place(ofStatement: index)
        for departure in departures(of: index, in: position, chain) {
            let relation: SectionVerdict.Relation =
                row.isOverride ? .overrides : departure.isRuledOut ? .contradicts : .extends
            tally.note(departure.dimension.section, relation, place, clause(departure.statement))
        }
        guard let dimension = Dimension(row.verb) else {
            if row.verb == .stored, row.isNegated { tally.note(.places, .narrows, place, nil) }
            return
        }
        let isRepetition = !row.isNegated && repeats(dimension, model.documents[position], chain)
        tally.note(dimension.section, isRepetition ? .inherits : .narrows, place, nil)
    }

    private func noteFieldFacts(_ position: Int, _ chain: [ParentTerms], in tally: inout SectionTally) {
        let document = model.documents[position]
        for declaration in document.declaration + 1..<Swift.max(document.declaration + 1, document.endDeclaration) {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .field, row.row >= 0 else { continue }
            for fact in model.details(of: model.fields[Int(row.row)]).facts.indices {
                let fieldFact = model.fieldFacts[fact]
                guard fieldFact.target >= 0, let dimension = Dimension(fieldFact.verb) else { continue }
                let place = model.place(ofReference: Int(fieldFact.target))
                tally.note(dimension.section, .narrows, place, nil)
                for departure in departures(ofFieldFact: fieldFact, of: declaration, in: position, chain) {
                    let relation: SectionVerdict.Relation = departure.isRuledOut ? .contradicts : .extends
                    tally.note(departure.dimension.section, relation, place, clause(departure.statement))
                }
            }
        }
    }

    private func noteRetention(_ document: Model.Document, _ found: [Finding], in tally: inout SectionTally) {
        let scope = model.scopes[Int(document.scope)]
        for finding in found where Self.retentionBounds.contains(finding.rule) && finding.location.file == scope.file {
            let range = finding.location.range
            guard scope.range.start <= range.start, range.end <= scope.range.end else { continue }
            tally.note(.retention, .extends, finding.location, finding.related.first?.location)
        }
    }

    private func relation(
        isOverride: Bool,
        departs: Bool,
        isSame: () -> Bool
    ) -> SectionVerdict.Relation {
        if departs { return isOverride ? .overrides : .extends }
        return isSame() ? .inherits : .narrows
    }

    private func clause(_ statement: Int32?) -> SourceLocation? {
        guard let statement, statement >= 0 else { return nil }
        return model.place(ofStatement: Int(statement))
    }

    /// Whether a document permits, for all of its data, whatever the nearest agreement that speaks of it does.
    private func repeats(_ dimension: Dimension, _ document: Model.Document, _ chain: [ParentTerms]) -> Bool {
        guard let terms = chain.first(where: { $0.isBounded[Int(dimension.rawValue)] }) else { return false }
        var named: [Int32] = []
        for index in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(index)]
            guard row.kind == .fact, Dimension(row.verb) == dimension, !row.isNegated, row.scope == document.scope,
                row.qualifiers.indices.allSatisfy({ isHarmless(model.qualifiers[$0].kind) })
            else { continue }
            named += model.declarations(of: row.targets)
            if row.chooser >= 0, nouns.isCustomer(row.chooser, model) { named.append(nouns.serviceRegion) }
        }
        if named.isEmpty { return false }
        return terms[dimension].permissions.allSatisfy { model.stands($0.noun, underAnyOf: named) }
    }

    private func isHarmless(_ kind: SyntaxKind) -> Bool {
        kind == .becauseQualifier || kind == .basisQualifier || kind == .toQualifier
    }
}

/// The greatest departure of each section, with the first statement that shows it.
private struct SectionTally {
    private(set) var verdicts = DisclosureSection.allCases.map { SectionVerdict(section: $0, relation: .inherits) }

    mutating func note(
        _ section: DisclosureSection,
        _ relation: SectionVerdict.Relation,
        _ statement: SourceLocation,
        _ clause: SourceLocation?
    ) {
        for index in verdicts.indices where verdicts[index].section == section {
            let isFirst = verdicts[index].statement == nil
            guard relation > verdicts[index].relation || isFirst && relation == verdicts[index].relation else {
                continue
            }
            verdicts[index].relation = relation
            verdicts[index].statement = statement
            verdicts[index].clause = clause
        }
    }
}
