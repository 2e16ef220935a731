import DPSASyntax

// LOC011: data that lie outside of every territory that their module names.

extension Checker {
    /// The rule, for the facts of a module and for those on the lines of its fields.
    mutating func checkNamedRegions(_ index: Int, _ chain: [ParentTerms]) {
        let document = model.documents[index]
        guard hasSystemTerritories, isSoundDocument, namesRegions(document) else { return }
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            // Who overrides has said why, and a fact with a territory of its own has said where.
            guard row.kind == .fact, !row.isNegated, !row.isOverride, Dimension(row.verb)?.isPlaceOfData == true,
                model.regions(of: row.qualifiers).isEmpty
            else { continue }
            checkNamedRegions(Array(row.targets.indices), in: row.scope) { checker in
                checker.departures(of: Int(statement), in: index, chain)
            }
        }
        guard !model.fieldFacts.isEmpty, document.declaration + 1 < document.endDeclaration else { return }
        for declaration in document.declaration + 1..<document.endDeclaration {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .field, row.row >= 0 else { continue }
            for fact in model.details(of: model.fields[Int(row.row)]).facts.indices {
                let fact = model.fieldFacts[fact]
                guard Dimension(fact.verb)?.isPlaceOfData == true, fact.target >= 0 else { continue }
                checkNamedRegions([Int(fact.target)], in: scope(ofField: declaration)) { checker in
                    checker.departures(ofFieldFact: fact, of: declaration, in: index, chain)
                }
            }
        }
    }

    private func namesRegions(_ document: Model.Document) -> Bool {
        for statement in document.firstStatement..<document.endStatement where isNaming(statement) { return true }
        return false
    }

    /// Whether a statement says in which territories data lie: all of those in its scope, at any time.
    private func isNaming(_ statement: Int32) -> Bool {
        let row = model.statements[Int(statement)]
        guard row.kind == .fact, row.verb == .regions, !row.isNegated else { return false }
        for qualifier in row.qualifiers.indices {
            switch model.qualifiers[qualifier].kind {
            case .exceptQualifier, .primarilyQualifier, .becauseQualifier: continue
            default: return false
            }
        }
        return true
    }

    private mutating func checkNamedRegions(
        _ targets: [Int],
        in scope: Int32,
        _ departures: (Checker) -> [Departure]
    ) {
        let namings = namings(around: scope)
        if namings.isEmpty { return }
        let named = namings.flatMap { territories(namedBy: $0) }
        var reported = targets.filter { !standings(of: $0, apartFrom: named, in: scope).isEmpty }
        if reported.isEmpty { return }
        // What the agreement does not permit is told as that.
        if departures(self).contains(where: { $0.system >= 0 }) { reported = [] }
        for reference in reported {
            report(reference, standings(of: reference, apartFrom: named, in: scope), named, namings)
        }
    }

    /// The statements that name territories, of a scope and those around it.
    private func namings(around scope: Int32) -> [Int32] {
        var found: [Int32] = []
        var scope = scope
        while scope >= 0 {
            var statement = model.scopes[Int(scope)].firstStatement
            while statement >= 0 {
                if isNaming(statement) { found.append(statement) }
                statement = model.statements[Int(statement)].next
            }
            scope = model.scopes[Int(scope)].parent
        }
        return found
    }

    private func territories(namedBy statement: Int32) -> [Int32] {
        let row = model.statements[Int(statement)]
        if row.targets.isEmpty, row.chooser >= 0 {
            return [nouns.isCustomer(row.chooser, model) ? nouns.serviceRegion : nouns.world]
        }
        return row.targets.indices.map { model.references[$0].declaration }
    }

    /// Where the system that a fact names stands, as far as nothing that the module says of regions can mean it.
    private func standings(of reference: Int, apartFrom named: [Int32], in scope: Int32) -> [Standing] {
        let system = model.references[reference].declaration
        return standings(of: system, stated: []).filter { standing in
            if saysRegion(of: system, standing, in: scope) { return false }
            // A system that stands in the World may well stand in the part of it that is named.
            return !named.contains { model.stands($0, under: standing.territory) }
        }
    }

    private mutating func report(
        _ reference: Int,
        _ standings: [Standing],
        _ named: [Int32],
        _ namings: [Int32]
    ) {
        let system = model.references[reference].declaration
        var territories: [Int32] = []
        for standing in standings where !territories.contains(standing.territory) {
            territories.append(standing.territory)
        }
        let titles = territories.map { title($0) }
        var finding = Finding(
            .outsideNamedRegions,
            "\(title(system)) stands in \(Self.list(titles, "and")), and all that the module names as where these data lie is "
                + "\(Self.list(named.map { title($0) }, "and")); add "
                + "`regions \(territories.map { model.name(of: $0) }.joined(separator: ", ")) in \(model.name(of: system))`, "
                + "or keep the data elsewhere",
            at: model.place(ofReference: reference)
        )
        finding.related = namings.prefix(4).map {
            Finding.Related("the regions are named here", at: model.place(ofStatement: Int($0)))
        }
        var declared: [Int32] = []
        for standing in standings where standing.declaration >= 0 && !declared.contains(standing.declaration) {
            declared.append(standing.declaration)
            finding.related.append(
                Finding.Related(
                    "\(title(standing.declaration)) is declared here, in \(title(standing.territory))",
                    at: model.place(of: standing.declaration)
                )
            )
        }
        findings.append(finding)
    }
}
