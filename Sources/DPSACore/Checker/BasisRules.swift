import DPSASyntax

// BAS: the legal basis of each use, which a controller has to have and a processor has not.

extension Checker {
    /// The rules on legal bases, for the statements of a document.
    mutating func checkBases(_ index: Int, _ chain: [ParentTerms]) {
        let document = model.documents[index]
        if !isControllerDocument {
            guard document.kind == .module, document.parent >= 0 else { return }
            for statement in document.firstStatement..<document.endStatement {
                checkBasisOfProcessor(Int(statement), document)
            }
            return
        }
        // Where a basis is given for a purpose: its scopes.
        var given: [Int32: [Int32]] = [:]
        var open: [(statement: Int, reference: Int)] = []
        var consents: [Int] = []
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, row.verb == .usedFor, !row.isNegated else { continue }
            let bases = model.references(.basisQualifier, of: row.qualifiers)
            for reference in row.targets.indices where model.references[reference].declaration >= 0 {
                if bases.isEmpty {
                    open.append((Int(statement), reference))
                } else {
                    given[model.references[reference].declaration, default: []].append(row.scope)
                }
            }
            for basis in bases {
                checkInterest(basis)
                if model.stands(model.references[basis].declaration, under: nouns.consent) { consents.append(basis) }
            }
            if !bases.isEmpty, !checkImprovement(row, bases) { checkBasisOfParent(row, bases, document, chain) }
        }
        guard isSoundDocument else { return }
        for (statement, reference) in open { checkMissingBasis(statement, reference, given, document, chain) }
        if let first = consents.first { checkWithdrawal(first, document) }
    }

    /// BAS001: a use without a basis.
    private mutating func checkMissingBasis(
        _ statement: Int,
        _ reference: Int,
        _ given: [Int32: [Int32]],
        _ document: Model.Document,
        _ chain: [ParentTerms]
    ) {
        let purpose = model.references[reference].declaration
        let scope = model.statements[statement].scope
        for candidate in model.broader(purpose) {
            for other in given[candidate] ?? []
            where model.isScope(other, around: scope) || model.isScope(scope, around: other) {
                return
            }
        }
        if document.kind == .module {
            for level in chain.indices where chain[level].basis(of: purpose, model) != nil { return }
        }
        findings.append(
            Finding(
                .purposeWithoutBasis,
                "nothing says on what legal basis data are used for \(title(purpose)); add `basis …`, such as `basis contract`",
                at: model.place(ofReference: reference)
            )
        )
    }

    /// BAS002: a processor that names a basis.
    private mutating func checkBasisOfProcessor(_ statement: Int, _ document: Model.Document) {
        guard model.statements[statement].verb == .usedFor, !model.statements[statement].qualifiers.isEmpty else {
            return
        }
        let row = model.statements[statement]
        guard row.kind == .fact else { return }
        guard let first = model.references(.basisQualifier, of: row.qualifiers).first else { return }
        let agreement = model.documents[Int(document.parent)]
        guard model.symbols.name(agreement.role) == "processor" else { return }
        var finding = Finding(
            .basisOfProcessor,
            "a legal basis is for the controller to have, and under \(title(agreement.declaration)) that is the customer; "
                + "drop `basis \(model.symbols.name(model.references[first].symbol))`",
            at: model.place(ofReference: first)
        )
        finding.related = [
            Finding.Related(
                "`role processor`, it says here",
                at: SourceLocation(
                    file: model.declarations[Int(agreement.declaration)].file,
                    range: agreement.roleRange
                )
            )
        ]
        findings.append(finding)
    }

    /// BAS003: legitimate interests that nobody has named.
    private mutating func checkInterest(_ reference: Int) {
        let row = model.references[reference]
        guard model.stands(row.declaration, under: nouns.legitimateInterests),
            model.isEmpty(model.details(of: row).elaboration)
        else {
            return
        }
        findings.append(
            Finding(
                .unnamedInterest,
                "legitimate interests have to be named: write which, `basis \(model.symbols.name(row.symbol)) \"…\"`",
                at: model.place(ofReference: reference)
            )
        )
    }

    /// BAS004: consent that nobody is told how to take back.
    private mutating func checkWithdrawal(_ reference: Int, _ document: Model.Document) {
        var current: Model.Document? = document
        var steps = 0
        while let row = current, steps < 16 {
            for statement in row.firstStatement..<row.endStatement {
                let grant = model.statements[Int(statement)]
                guard grant.kind == .grant, !grant.isDuty, !model.has(.whenQualifier, in: grant.qualifiers) else {
                    continue
                }
                for target in grant.targets.indices
                where model.stands(model.references[target].declaration, under: nouns.withdrawConsent) {
                    return
                }
            }
            current = row.parent >= 0 ? model.documents[Int(row.parent)] : nil
            steps += 1
        }
        findings.append(
            Finding(
                .consentWithoutWithdrawal,
                "data are used by consent, and nothing says that it can be withdrawn; add `grants WithdrawConsent`",
                at: model.place(ofReference: reference)
            )
        )
    }

    /// BAS005: improvement that is said to be necessary for the contract.
    private mutating func checkImprovement(_ row: Model.Statement, _ bases: [Int]) -> Bool {
        guard bases.contains(where: { model.stands(model.references[$0].declaration, under: nouns.contract) }) else {
            return false
        }
        let improvements = row.targets.indices.filter {
            model.stands(model.references[$0].declaration, under: nouns.improvement)
        }
        guard let first = improvements.first else { return false }
        let names = improvements.map { title(model.references[$0].declaration) }.joined(separator: ", ")
        findings.append(
            Finding(
                .improvementOnContract,
                "the contract can be performed without this: \(names); "
                    + "give it a basis of its own, such as `basis legitimateInterests \"…\"`",
                at: model.place(ofReference: first)
            )
        )
        return true
    }

    /// BAS006: another basis than the agreement's.
    private mutating func checkBasisOfParent(
        _ row: Model.Statement,
        _ bases: [Int],
        _ document: Model.Document,
        _ chain: [ParentTerms]
    ) {
        guard document.kind == .module, let terms = chain.first, let first = bases.first else { return }
        let own = bases.map { model.references[$0].declaration }.filter { $0 >= 0 }
        guard let ownBasis = own.first else { return }
        for reference in row.targets.indices {
            let purpose = model.references[reference].declaration
            guard purpose >= 0, let basis = terms.basis(of: purpose, model) else { continue }
            if own.contains(where: { basis.bases.contains($0) }) { continue }
            let agreement = model.documents[Int(document.parent)].declaration
            let theirs = basis.bases.map { title($0) }.joined(separator: ", ")
            var finding = Finding(
                .basisDiffers,
                "\(title(agreement)) rests \(title(basis.purpose)) on \(theirs), and this on \(title(ownBasis)); "
                    + "say the same in both, or tell the reader why they differ",
                at: model.place(ofReference: first)
            )
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(basis.statement)) has this basis",
                    at: model.place(ofStatement: Int(basis.statement))
                )
            ]
            findings.append(finding)
            return
        }
    }
}
