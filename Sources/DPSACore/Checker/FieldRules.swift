import DPSASyntax

// CAT: fields that come twice, and conditions that can never hold.

/// The categories of a document by a number for their fields: few are searched in order, many by a table.
struct FieldLists {
    private var few: [(key: UInt64, scope: Int32)] = []
    private var many: [UInt64: Int32] = [:]

    /// Forgets all of them.
    mutating func removeAll() {
        few.removeAll(keepingCapacity: true)
        if !many.isEmpty { many = [:] }
    }

    /// Enters a category; the answer is an earlier one of the same number.
    mutating func enter(_ key: UInt64, _ scope: Int32) -> Int32? {
        if few.count < 32 {
            for entry in few where entry.key == key { return entry.scope }
            few.append((key, scope))
            return nil
        }
        if many.isEmpty { for entry in few { many[entry.key] = entry.scope } }
        if let other = many[key] { return other }
        many[key] = scope
        return nil
    }
}

extension Checker {
    /// A field, reduced to what makes it the same as another one.
    struct FieldKey {
        var container: Int32
        var hash: UInt64
        var declaration: Int32
    }

    /// CAT005 and CAT006: a field that comes twice in one record, two categories of the same fields.
    mutating func checkFields(_ scope: Int32) {
        fieldKeys.removeAll(keepingCapacity: true)
        var set = model.scopes[Int(scope)].firstFieldSet
        if set < 0 { return }
        var list: UInt64 = 0xCBF2_9CE4_8422_2325
        while set >= 0 {
            for field in model.fieldSets[Int(set)].fields.indices {
                let key = key(of: field)
                list = (list ^ key.hash) &* 0x100_0000_01B3
                fieldKeys.append(key)
            }
            set = model.fieldSets[Int(set)].next
        }
        if fieldKeys.count < 2 { return }
        findRepeatedFields()
        checkSameFields(scope, list)
    }

    private mutating func findRepeatedFields() {
        // Few fields are compared with one another sooner than they are entered into a table.
        if fieldKeys.count <= 24 {
            for later in 1..<fieldKeys.count {
                let key = fieldKeys[later]
                for earlier in 0..<later
                where fieldKeys[earlier].hash == key.hash && fieldKeys[earlier].container == key.container {
                    reportRepeated(key.declaration, fieldKeys[earlier].declaration)
                    break
                }
            }
            return
        }
        var seen: [UInt64: Int32] = [:]
        for key in fieldKeys {
            let hash = key.hash ^ UInt64(truncatingIfNeeded: key.container) &* 0x9E37_79B9_7F4A_7C15
            if let other = seen[hash] { reportRepeated(key.declaration, other) } else { seen[hash] = key.declaration }
        }
    }

    private mutating func reportRepeated(_ declaration: Int32, _ other: Int32) {
        // Labels alone decide; equal hashes of others are no finding.
        guard model.label(of: declaration) == model.label(of: other) else { return }
        // The same name twice is a finding of its own.
        if model.declarations[Int(declaration)].symbol == model.declarations[Int(other)].symbol { return }
        // Names that share one line share its label.
        let label = model.declarations[Int(declaration)].label
        if !model.isEmpty(label), label.start == model.declarations[Int(other)].label.start { return }
        var finding = Finding(
            .repeatedField,
            "\(title(declaration)) stands in this list twice; delete one of the two, or tell them apart",
            at: model.place(of: declaration)
        )
        finding.related = [Finding.Related("here for the first time", at: model.place(of: other))]
        if let line = model.removal(ofLineOf: declaration) {
            // Something may speak of this one, or they are two things after all.
            let edit = Finding.Edit(line, text: "")
            finding.fixes = [Finding.Fix("remove the second of the two", edits: [edit], isSafe: false)]
        }
        findings.append(finding)
    }

    private mutating func checkSameFields(_ scope: Int32, _ list: UInt64) {
        let row = model.scopes[Int(scope)]
        let key = list ^ UInt64(truncatingIfNeeded: row.parent) &* 0x9E37_79B9_7F4A_7C15
        guard let other = fieldLists.enter(key, scope) else { return }
        let first = model.scopes[Int(other)].declaration
        var finding = Finding(
            .sameFields,
            "\(title(row.declaration)) has the same fields as \(title(first)); "
                + "if both are the same data, make one category of them",
            at: model.place(of: row.declaration)
        )
        finding.related = [Finding.Related("\(title(first)) is declared here", at: model.place(of: first))]
        findings.append(finding)
    }

    @inline(__always)
    private func key(of field: Int) -> FieldKey {
        let declaration = model.fields[field].declaration
        var hash: UInt64 = (0xCBF2_9CE4_8422_2325 ^ UInt64(labels[declaration])) &* 0x100_0000_01B3
        for reference in model.fields[field].alternatives.indices {
            hash = (hash ^ UInt64(truncatingIfNeeded: model.references[reference].declaration)) &* 0x100_0000_01B3
        }
        hash = (hash ^ UInt64(truncatingIfNeeded: model.fields[field].listDepth)) &* 0x100_0000_01B3
        let container = model.declarations[Int(declaration)].container
        return FieldKey(container: container, hash: hash, declaration: declaration)
    }
}

// MARK: Conditions that can never hold

extension Checker {
    /// CAT007: a category, or a statement of one, under a condition that contradicts itself or the ones around it.
    mutating func checkPossibility(_ scope: Int32) {
        var around: [Int32] = []
        var outer = scope
        while outer >= 0 {
            let condition = model.scopes[Int(outer)].condition
            if condition >= 0 { around.append(condition) }
            outer = model.scopes[Int(outer)].parent
        }
        let isNegated = around.contains { hasNegation($0) }
        let own = model.scopes[Int(scope)].condition
        let declaration = model.scopes[Int(scope)].declaration
        if own >= 0, isNegated, !canHold(around) {
            findings.append(
                Finding(
                    .impossibleCondition,
                    "\(title(declaration)) occurs under a condition that can never hold; correct `when …`, here or around it",
                    at: model.place(of: declaration)
                )
            )
            return
        }
        var statement = model.scopes[Int(scope)].firstStatement
        while statement >= 0 {
            for qualifier in model.statements[Int(statement)].qualifiers.indices
            where model.qualifiers[qualifier].kind == .whenQualifier {
                let condition = model.qualifiers[qualifier].expression
                if condition < 0 || !isNegated && !hasNegation(condition) || canHold(around + [condition]) { continue }
                findings.append(
                    Finding(
                        .impossibleCondition,
                        "this holds under a condition that can never hold; correct `when …`, here or around it",
                        at: model.place(ofStatement: Int(statement))
                    )
                )
            }
            statement = model.statements[Int(statement)].next
        }
    }

    /// A single condition: what it names, and with which arguments.
    private struct Atom: Equatable {
        var declaration: Int32
        var arguments: String
    }

    /// Whether a condition says `not` anywhere; conditions that do not can always hold together.
    private func hasNegation(_ condition: Int32) -> Bool {
        for node in Int(condition)..<Int(model.expressions[Int(condition)].end)
        where model.expressions[node].operation == .not {
            return true
        }
        return false
    }

    /// Whether all of several conditions can hold at once.
    ///
    /// With more than ten different single conditions, which nobody writes, the answer
    /// is yes: trying them out takes time that doubles with each.
    private func canHold(_ conditions: [Int32]) -> Bool {
        var atoms: [Atom] = []
        var numbers: [Int: Int] = [:]
        for condition in conditions {
            for node in Int(condition)..<Int(model.expressions[Int(condition)].end)
            where model.expressions[node].operation == .term {
                guard let atom = atom(node) else { return true }
                let number = atoms.firstIndex(of: atom) ?? atoms.count
                if number == atoms.count { atoms.append(atom) }
                numbers[node] = number
            }
        }
        guard atoms.count <= 10 else { return true }
        for assignment in 0..<(1 << atoms.count) {
            if isConsistent(assignment, atoms), conditions.allSatisfy({ value(of: Int($0), assignment, numbers) }) {
                return true
            }
        }
        return false
    }

    private func atom(_ node: Int) -> Atom? {
        let row = model.expressions[node]
        guard row.reference >= 0 else { return nil }
        let reference = model.references[Int(row.reference)]
        guard reference.declaration >= 0 else { return nil }
        var text = ""
        let file = model.file(ofReference: Int(row.reference))
        for argument in model.details(of: reference).arguments.indices {
            text += model.source(model.arguments[argument].range, file: file) + ","
        }
        if row.period >= 0 {
            for length in model.periods[Int(row.period)].lengths.indices {
                text += model.source(model.quantities[length].range, file: file)
            }
        }
        return Atom(declaration: reference.declaration, arguments: text)
    }

    /// Whether what stands under something that is not so is not so either.
    private func isConsistent(_ assignment: Int, _ atoms: [Atom]) -> Bool {
        for narrow in atoms.indices where assignment >> narrow & 1 == 1 && atoms[narrow].arguments.isEmpty {
            for wide in atoms.indices
            where assignment >> wide & 1 == 0 && atoms[wide].arguments.isEmpty && wide != narrow
                && model.stands(atoms[narrow].declaration, under: atoms[wide].declaration)
            {
                return false
            }
        }
        return true
    }

    private func value(of node: Int, _ assignment: Int, _ numbers: [Int: Int]) -> Bool {
        let row = model.expressions[node]
        switch row.operation {
        case .term: return assignment >> (numbers[node] ?? 0) & 1 == 1
        case .not: return !value(of: node + 1, assignment, numbers)
        default:
            var operand = node + 1
            while operand < Int(row.end) {
                let holds = value(of: operand, assignment, numbers)
                if row.operation == .any, holds { return true }
                if row.operation == .all, !holds { return false }
                operand = Int(model.expressions[operand].end)
            }
            return row.operation == .all
        }
    }
}
