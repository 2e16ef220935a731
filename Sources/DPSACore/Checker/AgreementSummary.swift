import DPSASyntax

/// What an agreement says without a condition, as far as the rules on bases, conditions, places and recipients ask for it;
/// read once for all of its modules.
struct AgreementSummary {
    /// A legal basis that it gives for a purpose.
    struct Basis {
        var purpose: Int32
        var bases: [Int32]
        var statement: Int32
    }

    private(set) var bases: [Int32: Basis] = [:]
    /// The references to the obligations that every module has to carry, and the statement of each.
    private(set) var requirements: [(reference: Int, statement: Int32)] = []
    /// The parties that it engages.
    private(set) var engaged: Set<Int32> = []
    private(set) var hasRegions = false
    private(set) var transfers: [Int32] = []

    init(_ model: borrowing Model, document: Int32) {
        let row = model.documents[Int(document)]
        for index in row.firstStatement..<row.endStatement {
            let statement = model.statements[Int(index)]
            guard model.scopes[Int(statement.scope)].kind == .document else { continue }
            let isConditional = model.has(.whenQualifier, in: statement.qualifiers)
            switch statement.kind {
            case .requires where !isConditional:
                for reference in statement.targets.indices { requirements.append((reference, index)) }
            case .fact where !statement.isNegated: read(statement, index, isConditional, model)
            default: break
            }
        }
    }

    private mutating func read(
        _ row: Model.Statement,
        _ index: Int32,
        _ isConditional: Bool,
        _ model: borrowing Model
    ) {
        switch row.verb {
        case .usedFor where !isConditional:
            let found = model.references(.basisQualifier, of: row.qualifiers).map { model.references[$0].declaration }
                .filter { $0 >= 0 }
            if found.isEmpty { return }
            for reference in row.targets.indices {
                let purpose = model.references[reference].declaration
                if purpose >= 0 { bases[purpose] = Basis(purpose: purpose, bases: found, statement: index) }
            }
        case .engages:
            for reference in row.targets.indices { engaged.insert(model.references[reference].declaration) }
        case .regions: hasRegions = true
        case .transferredUnder: transfers.append(index)
        default: break
        }
    }

    /// The basis of a purpose, or of the nearest purpose that it stands under.
    func basis(of purpose: Int32, _ model: borrowing Model) -> Basis? {
        if bases.isEmpty { return nil }
        for candidate in model.broader(purpose) {
            if let basis = bases[candidate] { return basis }
        }
        return nil
    }
}
