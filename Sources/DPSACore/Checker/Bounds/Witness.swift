import DPSASyntax

extension Finding.Witness {
    /// The tuple as a sentence, as far as it matters in a respect: `` `Messages` would be used for `sell the data` ``.
    ///
    /// Nothing where it would only say again what the finding says.
    func example(of dimension: Dimension) -> String? {
        guard let category else { return nil }
        var facts: [String] = []
        if let purpose { facts.append("be used for `\(purpose)`") }
        switch dimension {
        case .purposes, .storage, .regions:
            if let place { facts.append("\(facts.isEmpty ? "be " : "")stored in `\(place)`") }
        case .recipients, .sharing: if let recipient { facts.append("go to `\(recipient)`") }
        default: return nil
        }
        return facts.isEmpty ? nil : "`\(category)` would \(facts.joined(separator: " and "))"
    }
}

extension Checker {
    /// A tuple that a departure allows.
    func witness(of departure: Departure, scope: Int32) -> Finding.Witness {
        let noun = model.label(of: departure.noun)
        let category = firstCategory(in: scope)
        var witness = Finding.Witness(.tuple)
        if category >= 0 {
            witness = typicalTuple(of: category)
            witness.category = model.label(of: model.scopes[Int(category)].declaration)
        }
        let limit = departure.limit >= 0 ? model.label(of: departure.limit) : nil
        switch departure.dimension {
        case .purposes: witness.purpose = noun
        case .regions, .availability: witness.place = noun
        case .storage, .processing, .viewing: witness.place = noun
        case .transfers: witness.place = limit ?? witness.place
        case .recipients, .sharing, .access, .control, .management, .performance, .integration:
            witness.recipient = noun
            witness.purpose = limit ?? witness.purpose
        case .subjects: break
        }
        if departure.statement >= 0 { witness.clause = clause(ofStatement: departure.statement) }
        return witness
    }

    /// The clause of an agreement in which a statement stands, as data.
    func clause(ofStatement statement: Int32) -> Finding.Witness.Clause {
        let row = model.statements[Int(statement)]
        let agreement = model.documents[Int(model.document(ofStatement: statement))].declaration
        var number: String?
        var heading: String?
        if row.clause >= 0 {
            let clause = model.clauses[Int(row.clause)]
            number = model.text(clause.number, file: clause.file)
            heading = model.isEmpty(clause.title) ? nil : model.text(clause.title, file: clause.file)
        }
        return Finding.Witness.Clause(
            agreement: model.label(of: agreement),
            number: number,
            heading: heading,
            at: model.place(ofStatement: Int(statement))
        )
    }

    /// The first category for which a scope's statements hold: one with data of its own, if there is any; −1 for none.
    func firstCategory(in scope: Int32) -> Int32 {
        let row = model.scopes[Int(scope)]
        switch row.kind {
        case .category: return isGroup(scope) ? firstCategory(below: scope) ?? scope : scope
        case .document: return firstCategory(below: scope) ?? -1
        case .part:
            for declaration in model.declarations(of: row.parts) {
                let named = model.declarations[Int(declaration)]
                if named.kind == .category, named.row >= 0 { return firstCategory(in: named.row) }
            }
        case .partExcept:
            let excepted = model.declarations(of: row.parts)
            if let found = firstCategory(below: row.parent, except: excepted) { return found }
        }
        return row.parent >= 0 ? firstCategory(in: row.parent) : -1
    }

    private func firstCategory(below scope: Int32, except excepted: [Int32] = []) -> Int32? {
        var child = model.scopes[Int(scope)].firstChild
        var negative: Int32?
        while child >= 0 {
            let row = model.scopes[Int(child)]
            if row.kind == .category, !excepted.contains(row.declaration) {
                if !model.isNegative(category: child) { return firstCategory(in: child) }
                negative = negative ?? child
            }
            child = row.nextSibling
        }
        return negative
    }

    private func isGroup(_ scope: Int32) -> Bool { model.scopes[Int(scope)].firstFieldSet < 0 }

    /// What a category says of itself, the first of each kind.
    private func typicalTuple(of category: Int32) -> Finding.Witness {
        var statements = EffectiveStatements()
        statements.collect(for: category, in: model)
        var witness = Finding.Witness(.tuple)
        // What is said nearest comes last.
        for entry in statements.entries.reversed() {
            let row = model.statements[Int(entry.statement)]
            if row.kind == .retain, witness.retention == nil { witness.retention = period(row) }
            guard row.kind == .fact, !row.isNegated, let target = model.declarations(of: row.targets).first,
                let dimension = Dimension(row.verb)
            else { continue }
            let label = model.label(of: target)
            switch dimension {
            case .purposes: witness.purpose = witness.purpose ?? label
            case .regions, .storage: witness.place = witness.place ?? label
            case .recipients, .sharing: witness.recipient = witness.recipient ?? label
            default: break
            }
        }
        return witness
    }

    /// How long a statement has data kept, in its own words on one line.
    ///
    /// Nothing for one that is limited to a part of the data, or could not be read.
    func period(_ row: Model.Statement) -> String? {
        if row.paths.isEmpty || !row.qualifiers.isEmpty { return nil }
        let place = pathsLocation(row)
        return model.source(place.range, file: place.file).split { $0.isWhitespace }.joined(separator: " ")
    }
}
