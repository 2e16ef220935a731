import DPSASyntax

/// What an agreement fixes for its modules, read once for all of them: declarations, and the statement that names each.
struct ParentTerms {
    let document: Int32
    private(set) var permittedPurposes: [Int32: Int32] = [:]
    private(set) var excludedPurposes: [Int32: Int32] = [:]
    /// The statement that lets the customer choose the region; −1 where none does.
    private(set) var customerChoosesRegion: Int32 = -1
    private(set) var regions: [Int32: Int32] = [:]
    private(set) var recipients: [Int32: Int32] = [:]
    private(set) var incorporated: [Int32: Int32] = [:]
    /// The first statement of each kind, to point at.
    private(set) var purposeStatement: Int32 = -1
    private(set) var regionStatement: Int32 = -1
    private(set) var recipientStatement: Int32 = -1
    private(set) var incorporationStatement: Int32 = -1
    /// Whether it fixes a period of its own.
    private(set) var hasRetention = false
    /// The verbs that the agreement uses at all.
    private(set) var verbs: [Bool]

    init(_ model: borrowing Model, document: Int32) {
        self.document = document
        verbs = [Bool](repeating: false, count: Verb.allCases.count)
        let row = model.documents[Int(document)]
        for statement in row.firstStatement..<row.endStatement { read(statement, model) }
    }

    private mutating func read(_ index: Int32, _ model: borrowing Model) {
        let row = model.statements[Int(index)]
        // What an agreement says of its own categories binds none of its modules.
        guard model.scopes[Int(row.scope)].kind == .document else { return }
        if row.kind == .retain || row.kind == .limit { hasRetention = true }
        guard row.kind == .fact else { return }
        verbs[Int(row.verb.rawValue)] = true
        switch row.verb {
        case .usedFor:
            if purposeStatement < 0 { purposeStatement = index }
            for target in targets(row, model) {
                if row.isNegated { excludedPurposes[target] = index } else { permittedPurposes[target] = index }
            }
        case .regions where !row.isNegated:
            if regionStatement < 0 { regionStatement = index }
            if row.chooser >= 0 { customerChoosesRegion = index }
            for target in targets(row, model) { regions[target] = index }
        case .engages where !row.isNegated:
            if recipientStatement < 0 { recipientStatement = index }
            for target in targets(row, model) { recipients[target] = index }
        case .incorporates where !row.isNegated:
            if incorporationStatement < 0 { incorporationStatement = index }
            for target in targets(row, model) { incorporated[target] = index }
        default:
            break
        }
    }

    private func targets(_ row: Model.Statement, _ model: borrowing Model) -> [Int32] {
        var result: [Int32] = []
        for reference in row.targets.indices where model.references[reference].declaration >= 0 {
            result.append(model.references[reference].declaration)
        }
        return result
    }
}

extension Model {
    /// The one noun that a noun stands under or implies; −1 where there is none, several, or itself.
    func onlyBroader(_ declaration: Int32) -> Int32 {
        let row = declarations[Int(declaration)]
        guard row.kind == .noun, row.row >= 0 else { return -1 }
        let broader = nouns[Int(row.row)].broader
        guard broader.count == 1 else { return -1 }
        // Nouns stand before or after one another in any order: a circle is cut where the numbers do not fall.
        let above = references[Int(broader.start)].declaration
        return above < declaration ? above : -1
    }

    /// The nouns that a noun stands under or implies, and theirs, nearest first, without repetition; itself first.
    func broader(_ declaration: Int32) -> [Int32] {
        var result = [declaration]
        var next = 0
        while next < result.count {
            let row = declarations[Int(result[next])]
            next += 1
            guard row.kind == .noun, row.row >= 0 else { continue }
            for reference in nouns[Int(row.row)].broader.indices {
                let above = references[reference].declaration
                if above >= 0, !result.contains(above) { result.append(above) }
            }
        }
        return result
    }
}
