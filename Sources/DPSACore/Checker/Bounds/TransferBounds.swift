import DPSASyntax

// LOC005: on what ground data reach a recipient in another territory.

extension Checker {
    /// LOC005: a recipient outside of the territory in which the data lie, and no mechanism for leaving it.
    ///
    /// Only where the agreements state mechanisms at all: then they say that none leaves without one.
    mutating func checkTransfers(_ document: Model.Document, _ chain: [ParentTerms]) {
        guard let terms = chain.first(where: { $0.isBounded[Int(Dimension.transfers.rawValue)] }) else { return }
        let territories = territories(of: document, chain)
        if territories.isEmpty { return }
        for index in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(index)]
            guard row.kind == .fact, row.verb == .engages, !row.isNegated else { continue }
            for reference in row.targets.indices {
                let party = model.references[reference].declaration
                guard party >= 0 else { continue }
                for country in countries(of: party, row) where !model.stands(country, underAnyOf: territories) {
                    guard let origin = territories.first(where: { !mayLeave($0, document, chain) }) else { continue }
                    report(party, in: country, from: origin, reference, terms)
                    break
                }
            }
        }
    }

    private mutating func report(
        _ party: Int32,
        in country: Int32,
        from origin: Int32,
        _ reference: Int,
        _ terms: ParentTerms
    ) {
        var finding = Finding(
            .transferWithoutMechanism,
            "\(title(party)) is in \(title(country)), and no transfer mechanism is stated for data that leave "
                + "\(title(origin)); add `transferred under … in \(model.name(of: origin))`",
            at: model.place(ofReference: reference)
        )
        if let statement = terms[.transfers].permissions.first?.entry.statement {
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(statement)) permits these transfer mechanisms",
                    at: model.place(ofStatement: Int(statement))
                )
            ]
        }
        findings.append(finding)
    }

    /// The fixed territories in which the data of a module lie: its own, or else those of the nearest agreement with any.
    private func territories(of document: Model.Document, _ chain: [ParentTerms]) -> [Int32] {
        var found: [Int32] = []
        for index in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(index)]
            guard row.kind == .fact, row.verb == .regions, !row.isNegated else { continue }
            found += model.declarations(of: row.targets)
        }
        if found.isEmpty, let terms = chain.first(where: { $0.isBounded[Int(Dimension.regions.rawValue)] }) {
            found = terms[.regions].permissions.map(\.noun)
        }
        // Where the customer selects the region, or it may be anywhere, nothing leaves it on the module's account.
        if found.contains(nouns.serviceRegion) || found.contains(nouns.world) { return [] }
        return found
    }

    private func countries(of party: Int32, _ row: Model.Statement) -> [Int32] {
        let stated = model.regions(of: row.qualifiers)
        if !stated.isEmpty { return stated }
        return model.nounAbove(party, with: .inQualifier).map { model.regions(of: $0.qualifiers) } ?? []
    }

    /// Whether any mechanism is stated for data that leave a territory.
    private func mayLeave(_ territory: Int32, _ document: Model.Document, _ chain: [ParentTerms]) -> Bool {
        var own = BoundList(.transfers)
        for index in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(index)]
            guard row.kind == .fact, row.verb == .transferredUnder, !row.isNegated else { continue }
            own.add(index, about: model.declarations(of: row.targets), model)
        }
        for list in [own] + chain.map({ $0[.transfers] }) where list.permits(in: territory, model) { return true }
        return false
    }
}

extension BoundList {
    /// Whether anything is permitted within a limit.
    fileprivate func permits(in limit: Int32, _ model: borrowing Model) -> Bool {
        for (_, entry) in permissions where isRelevant(entry, .only(limit), model) { return true }
        return false
    }
}
