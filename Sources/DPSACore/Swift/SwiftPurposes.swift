import DPSASyntax

/// What the record of one category can be opened for.
///
/// A purpose is disclosed where a fact names it: `used for P`, or `for P` in another fact that is so, such as `viewed in S for P`.  It
/// must be named itself: what stands under a disclosed purpose is not disclosed by that.  Of facts that say `used for P` and `not
/// used for P` the nearer one counts for a field, and in one scope the denial.
struct SwiftPurposes {
    /// A purpose that is disclosed for all fields.
    struct Use {
        /// The index of the purpose in the module's list.
        var purpose: Int
        var evidence: SwiftEvidence
    }

    /// A purpose that is disclosed for some fields only.
    struct Part {
        /// The index of the purpose in the module's list.
        var purpose: Int
        /// What any of the fields needs.
        var evidence: SwiftEvidence
        /// The indices of the fields.
        var fields: [Int]
    }

    private(set) var uses: [Use] = []
    private(set) var parts: [Part] = []
    /// The indices of the purposes that are denied.
    private(set) var denied: [Int] = []

    /// One fact, as far as it is about purposes.
    private struct Statement {
        /// How near to the fields it is said.
        var nearness: Int
        var isDenial: Bool
        var purposes: [Int]
        /// The fields that it is about, by name; empty for all.
        var parts: [String]
        var evidence: SwiftEvidence
    }

    /// A purpose, and for each field what must be given; nil where it is not disclosed.
    private struct Row {
        var purpose: Int
        var fields: [SwiftEvidence?]
    }

    /// Finds the purposes of a category.
    ///
    /// - Parameters:
    ///   - category: the category.
    ///   - given: what must be given for the category itself.
    ///   - terms: the purposes of the module.
    ///   - circumstances: takes what must be given.
    init(
        of category: Borrowed<Disclosure.Category>,
        given: SwiftEvidence,
        terms: borrowing SwiftTerms,
        circumstances: inout SwiftCircumstances
    ) {
        var statements: [Statement] = []
        var isPlain = true
        category.statements.facts.visit { _, fact in
            guard let statement = Self.statement(fact, terms: terms, circumstances: &circumstances) else { return }
            isPlain = isPlain && !statement.isDenial && statement.parts.isEmpty
            statements.append(statement)
        }
        if statements.isEmpty { return }
        let names = isPlain ? [] : category.fieldSets.flatMap { $0.fields.map(\.name) }
        if !isPlain { Self.sort(&statements) }

        var rows: [Row] = []
        for statement in statements {
            let slots = Self.slots(of: statement, names)
            for purpose in statement.purposes {
                var row = rows.firstIndex { $0.purpose == purpose } ?? rows.count
                if row == rows.count {
                    if statement.isDenial, !denied.contains(purpose) { denied.append(purpose) }
                    if statement.isDenial { continue }
                    rows.append(Row(purpose: purpose, fields: Array(repeating: nil, count: max(names.count, 1))))
                    row = rows.count - 1
                }
                for slot in slots { Self.apply(statement, to: &rows[row].fields[slot]) }
            }
        }
        for row in rows { add(row, given: given) }
    }

    private mutating func add(_ row: Row, given: SwiftEvidence) {
        if row.fields.count == 1, let evidence = row.fields[0] {
            if !denied.isEmpty { denied.removeAll { $0 == row.purpose } }
            uses.append(Use(purpose: row.purpose, evidence: given.both(evidence)))
            return
        }
        let disclosed = row.fields.indices.filter { row.fields[$0] != nil }
        guard let first = disclosed.first else {
            if !denied.contains(row.purpose) { denied.append(row.purpose) }
            return
        }
        denied.removeAll { $0 == row.purpose }
        if disclosed.count == row.fields.count, row.fields.allSatisfy({ $0 == row.fields[first] }) {
            uses.append(Use(purpose: row.purpose, evidence: given.both(row.fields[first] ?? given)))
            return
        }
        var evidence = given
        var seen: [SwiftEvidence] = []
        for field in disclosed {
            guard let next = row.fields[field], !seen.contains(next) else { continue }
            seen.append(next)
            evidence = evidence.both(next)
        }
        if disclosed.count == row.fields.count {
            uses.append(Use(purpose: row.purpose, evidence: evidence))
        } else {
            parts.append(Part(purpose: row.purpose, evidence: evidence, fields: disclosed))
        }
    }

    private static func statement(
        _ fact: Borrowed<Disclosure.Fact>,
        terms: SwiftTerms,
        circumstances: inout SwiftCircumstances
    ) -> Statement? {
        let isUse = fact.verb == .usedFor
        if !isUse, fact.isNegated || !fact.isQualified { return nil }
        let references = isUse ? fact.targets : fact.qualifiers.purposes
        let purposes = references.compactMap { terms.purposeIndex($0.target) }
        if purposes.isEmpty { return nil }
        let nearness =
            switch fact.origin {
            case .document: 0
            case .category(let index): 2 * (index + 1)
            case .stated: Int.max - 1
            }
        return Statement(
            nearness: nearness + (fact.parts.isEmpty ? 0 : 1),
            isDenial: fact.isNegated,
            purposes: purposes,
            parts: fact.parts,
            evidence: fact.isQualified ? circumstances.evidence(for: fact.qualifiers) : SwiftEvidence()
        )
    }

    /// Brings statements into the order in which they count: the nearest last, and after the others of its scope a denial.
    private static func sort(_ statements: inout [Statement]) {
        let order = statements.indices.sorted { one, other in
            let (left, right) = (statements[one], statements[other])
            if left.nearness != right.nearness { return left.nearness < right.nearness }
            if left.isDenial != right.isDenial { return right.isDenial }
            return one < other
        }
        statements = order.map { statements[$0] }
    }

    /// Which fields a statement is about; a record without fields has one place for whatever it may have.
    private static func slots(of statement: Statement, _ names: [String]) -> [Int] {
        if names.isEmpty { return statement.parts.isEmpty ? [0] : [] }
        if statement.parts.isEmpty { return Array(names.indices) }
        return names.indices.filter { statement.parts.contains(names[$0]) }
    }

    private static func apply(_ statement: Statement, to field: inout SwiftEvidence?) {
        if !statement.isDenial {
            field = field.map { $0.either(statement.evidence) } ?? statement.evidence
        } else if statement.evidence.isEmpty {
            field = nil
        } else {
            field = field.map { $0.both(statement.evidence.opposite) }
        }
    }
}
