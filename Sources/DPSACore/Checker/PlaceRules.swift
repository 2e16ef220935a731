import DPSASyntax

// LOC: where data are, apart from the bounds that the agreement sets.

extension Checker {
    /// The rules on places, for the statements of a document.
    mutating func checkPlaces(_ index: Int, _ chain: [ParentTerms]) {
        let document = model.documents[index]
        var hasRegions = false
        var regional: Set<Int32> = []
        var storages: [Int] = []
        // Only where the agreement has rules on transfers and leaves the regions open.
        var isOpen = false
        if document.kind == .module, !chain.isEmpty { isOpen = !chain[0].hasRegions && !chain[0].transfers.isEmpty }
        for index in document.firstStatement..<document.endStatement {
            let verb = model.statements[Int(index)].verb
            let isPlace = Dimension(verb)?.isPlaceOfData == true
            guard verb == .regions || isPlace && (isOpen || !model.statements[Int(index)].qualifiers.isEmpty) else {
                continue
            }
            let row = model.statements[Int(index)]
            guard row.kind == .fact, !row.isNegated else { continue }
            let places = model.references(.inQualifier, of: row.qualifiers)
            if isPlace {
                let regions = places.filter { isRegion(model.references[$0].declaration) }
                if isOpen, regions.isEmpty, Self.keeps(verb) { storages += row.targets.indices }
                checkSystems(Array(row.targets.indices), in: regions)
            } else {
                if places.isEmpty { hasRegions = true }
                for system in places { regional.insert(model.references[system].declaration) }
                checkSystems(places, in: Array(row.targets.indices))
                checkResidents(row, document)
            }
        }
        guard isOpen, isSoundDocument, !hasRegions else { return }
        checkRegionsOfSystems(storages, regional, chain[0])
    }

    /// Whether a verb says where data are kept for good.
    private static func keeps(_ verb: Verb) -> Bool {
        switch verb {
        case .storedIn, .storedAndBackedUpIn, .backedUpIn: true
        default: false
        }
    }

    private func isRegion(_ declaration: Int32) -> Bool {
        declaration >= 0 && model.declarations[Int(declaration)].nounKind == .region
    }

    /// LOC006: data that have no region although the agreement fixes how they may leave a territory.
    private mutating func checkRegionsOfSystems(
        _ storages: [Int],
        _ regional: Set<Int32>,
        _ terms: ParentTerms
    ) {
        guard let transfer = terms.transfers.first else { return }
        for reference in storages {
            let system = model.references[reference].declaration
            guard system >= 0, !regional.contains(system), standings(of: system, stated: []).isEmpty else { continue }
            var finding = Finding(
                .systemWithoutRegion,
                "nothing says in which region \(title(system)) is, and the agreement has rules on transfers; "
                    + "add `regions … in \(model.name(of: system))`",
                at: model.place(ofReference: reference)
            )
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(transfer)) has this rule on transfers",
                    at: model.place(ofStatement: Int(transfer))
                )
            ]
            findings.append(finding)
            return
        }
    }

    /// LOC007: a system that stands in one territory and has its data in another.
    private mutating func checkSystems(_ systems: [Int], in regions: [Int]) {
        if regions.isEmpty { return }
        for system in systems.map({ model.references[$0].declaration }) where system >= 0 {
            let standings = standings(of: system, stated: [])
            let own = standings.map(\.territory)
            guard let declared = standings.first?.declaration else { continue }
            for reference in regions {
                let region = model.references[reference].declaration
                guard region >= 0 else { continue }
                let fits = own.contains { model.stands(region, under: $0) || model.stands($0, under: region) }
                if fits { continue }
                var finding = Finding(
                    .systemInTwoPlaces,
                    "\(title(system)) is located in \(own.map { title($0) }.joined(separator: ", ")), so its data cannot be stored in "
                        + "\(title(region)); correct one of the two",
                    at: model.place(ofReference: reference)
                )
                finding.related = [Finding.Related("the system is declared here", at: model.place(of: declared))]
                findings.append(finding)
            }
        }
    }

    /// LOC008: data of a territory's residents that lie elsewhere, on no ground that anybody has named.
    private mutating func checkResidents(_ row: Model.Statement, _ document: Model.Document) {
        guard let home = residence(row) else { return }
        let abroad = row.targets.indices.filter {
            let region = model.references[$0].declaration
            return region >= 0 && !model.stands(region, under: home) && !model.stands(home, under: region)
        }
        guard let first = abroad.first, !hasMechanism(for: home, document) else { return }
        let names = abroad.map { title(model.references[$0].declaration) }.joined(separator: ", ")
        findings.append(
            Finding(
                .residentsElsewhere,
                "data of people in \(title(home)) are stored in \(names), and nothing says on what ground they leave; "
                    + "add `transferred under … in \(model.name(of: home))`",
                at: model.place(ofReference: first)
            )
        )
    }

    /// The territory of `when Resident(T)`.
    private func residence(_ row: Model.Statement) -> Int32? {
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == .whenQualifier {
            let expression = model.qualifiers[qualifier].expression
            guard expression >= 0, model.expressions[Int(expression)].operation == .term else { continue }
            let reference = Int(model.expressions[Int(expression)].reference)
            guard reference >= 0, model.references[reference].declaration == nouns.resident, nouns.resident >= 0,
                let argument = model.details(of: model.references[reference]).arguments.indices.first,
                model.arguments[argument].kind == .reference
            else { continue }
            let home = model.references[Int(model.arguments[argument].payload)].declaration
            if home >= 0 { return home }
        }
        return nil
    }

    private func hasMechanism(for home: Int32, _ document: Model.Document) -> Bool {
        var current: Model.Document? = document
        var steps = 0
        while let row = current, steps < 16 {
            for statement in row.firstStatement..<row.endStatement {
                let fact = model.statements[Int(statement)]
                guard fact.kind == .fact, fact.verb == .transferredUnder, !fact.isNegated else { continue }
                let places = model.references(.inQualifier, of: fact.qualifiers)
                if places.isEmpty { return true }
                for place in places where model.stands(home, under: model.references[place].declaration) { return true }
            }
            current = row.parent >= 0 ? model.documents[Int(row.parent)] : nil
            steps += 1
        }
        return false
    }

    /// LOC009: copies that no rule on how long reaches.
    mutating func checkBackups() {
        var ruled: Set<Int32> = []
        var hasRule = false
        for entry in effective.entries {
            guard model.statements[Int(entry.statement)].kind == .retain else { continue }
            let systems = model.references(.inQualifier, of: model.statements[Int(entry.statement)].qualifiers)
            if systems.isEmpty { return }
            hasRule = true
            for system in systems { ruled.insert(model.references[system].declaration) }
        }
        guard hasRule else { return }
        for entry in effective.entries {
            let row = model.statements[Int(entry.statement)]
            guard row.kind == .fact, !row.isNegated else { continue }
            switch row.verb {
            case .backedUpIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn: break
            default: continue
            }
            for reference in row.targets.indices {
                let system = model.references[reference].declaration
                if system < 0 || ruled.contains(system) { continue }
                appendOnce(
                    Finding(
                        .backupWithoutPeriod,
                        "each rule on how long names a system, and none names \(title(system)), where the copies are; "
                            + "add `retain in \(model.name(of: system)): …`",
                        at: model.place(ofReference: reference)
                    )
                )
            }
        }
    }
}
