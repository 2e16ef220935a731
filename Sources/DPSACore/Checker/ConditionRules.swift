import DPSASyntax

// CON: what the customer has to see to.

extension Checker {
    /// The rules on a module's list of conditions.
    mutating func checkConditions(ofModule index: Int, _ chain: [ParentTerms]) {
        let document = model.documents[index]
        prohibition = -1
        guard document.parent >= 0 else { return }
        var required: [Int] = []
        var firstStatement: Int32 = -1
        var persons: Int = -1
        for index in document.firstStatement..<document.endStatement {
            guard model.statements[Int(index)].kind == .requires || model.statements[Int(index)].verb == .about else {
                continue
            }
            let row = model.statements[Int(index)]
            if row.kind == .requires {
                if firstStatement < 0 { firstStatement = index }
                required += row.targets.indices
            } else if row.kind == .fact, row.verb == .about, !row.isNegated, persons < 0 {
                persons = row.targets.indices.first { isEndUser(model.references[$0].declaration) } ?? -1
            }
        }
        let demanded = chain.flatMap(\.obligations).filter { !$0.isConditional }
            .map { (reference: $0.reference, statement: $0.statement) }
        for reference in required where isProhibition(reference) { prohibition = Int32(reference) }
        if prohibition < 0, let other = demanded.first(where: { isProhibition($0.reference) }) {
            prohibition = Int32(other.reference)
        }
        if firstStatement >= 0, isSoundDocument { checkDemands(demanded, required, Int(firstStatement), document) }
        if persons >= 0, isSoundDocument, !(required + demanded.map(\.reference)).contains(where: { isAgeClause($0) }) {
            findings.append(
                Finding(
                    .endUsersWithoutAge,
                    "these are data of \(title(model.references[persons].declaration)), and nothing says how old they "
                        + "have to be; add `requires MinimumAge`",
                    at: model.place(ofReference: persons)
                )
            )
        }
    }

    /// CON001: a list of conditions that leaves out one of the agreement's.
    private mutating func checkDemands(
        _ demanded: [(reference: Int, statement: Int32)],
        _ required: [Int],
        _ statement: Int,
        _ document: Model.Document
    ) {
        let missing = demanded.filter { demand in
            let obligation = model.references[demand.reference].declaration
            return obligation >= 0
                && !required.contains { model.stands(model.references[$0].declaration, under: obligation) }
        }
        guard let first = missing.first else { return }
        let names = missing.map { title(model.references[$0.reference].declaration) }.joined(separator: ", ")
        let place = model.place(ofStatement: statement)
        let agreement = model.documents[Int(document.parent)].declaration
        let additions = missing.map { model.symbols.name(model.references[$0.reference].symbol) }
        var finding = Finding(
            .missingCondition,
            "\(title(agreement)) demands \(names) as well, which this list of conditions leaves out; "
                + "add `requires \(additions.joined(separator: ", "))`",
            at: place
        )
        finding.related = [
            Finding.Related(
                "\(clauseSubject(first.statement)) sets this condition",
                at: model.place(ofStatement: Int(first.statement))
            )
        ]
        let start = SourceLocation(file: place.file, range: ByteRange(start: place.range.start, end: place.range.start))
        finding.fixes = [
            Finding.Fix(
                "add what is missing",
                edits: [Finding.Edit(start, text: "requires \(additions.joined(separator: ", ")); ")],
                isSafe: false
            )
        ]
        findings.append(finding)
    }

    /// CON002: data that may not be there.
    mutating func checkSensitiveFields(_ scope: Int32, _ isNegative: Bool) {
        guard prohibition >= 0, !isNegative else { return }
        var set = model.scopes[Int(scope)].firstFieldSet
        var found: [Int32] = []
        while set >= 0 {
            for field in model.fieldSets[Int(set)].fields.indices where isSensitive(model.fields[field]) {
                found.append(model.fields[field].declaration)
            }
            set = model.fieldSets[Int(set)].next
        }
        guard let first = found.first else { return }
        let others = found.count > 1 ? " and \(found.count - 1) more" : ""
        var finding = Finding(
            .prohibitedSensitiveData,
            "\(title(first))\(others) \(found.count > 1 ? "are" : "is") sensitive, and sensitive data are prohibited here; "
                + "drop the field, or the prohibition",
            at: model.place(of: first)
        )
        finding.related = [
            Finding.Related("prohibited, it says here", at: model.place(ofReference: Int(prohibition)))
        ]
        findings.append(finding)
    }

    private func isSensitive(_ field: Model.Field) -> Bool {
        for reference in field.modifiers.indices where isSensitive(model.references[reference].declaration) {
            return true
        }
        for reference in field.alternatives.indices where isSensitive(model.references[reference].declaration) {
            return true
        }
        return false
    }

    private func isSensitive(_ declaration: Int32) -> Bool {
        if declaration < 0 { return false }
        for candidate in model.broader(declaration) {
            guard let noun = model.noun(candidate) else { continue }
            var argument = noun.mappings.indices.lowerBound
            while argument < noun.mappings.indices.upperBound {
                let row = model.arguments[argument]
                if row.kind == .text, model.symbols.name(row.label) == "sensitive" {
                    return model.text(row.range, file: model.declarations[Int(candidate)].file) == "yes"
                }
                argument = Int(row.end)
            }
        }
        return false
    }

    private func isEndUser(_ party: Int32) -> Bool {
        model.stands(party, under: nouns.endUsers) || model.stands(party, under: nouns.children)
    }

    private func isAgeClause(_ reference: Int) -> Bool {
        let obligation = model.references[reference].declaration
        return model.stands(obligation, under: nouns.minimumAge)
            || model.stands(obligation, under: nouns.parentalConsent)
            || model.stands(obligation, under: nouns.ageVerification)
    }

    private func isProhibition(_ reference: Int) -> Bool {
        model.stands(model.references[reference].declaration, under: nouns.noSensitiveData)
    }
}
