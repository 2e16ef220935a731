import DPSASyntax

/// What an agreement fixes for its modules, read once for all of them.
struct ParentTerms: Sendable {
    /// A legal basis that it gives for a purpose, without a condition.
    struct Basis: Sendable {
        var purpose: Int32
        var bases: [Int32]
        var statement: Int32
    }

    let document: Int32
    /// By dimension: what it permits and rules out.
    private(set) var lists: [BoundList]
    /// By dimension: whether its list has anything.
    private(set) var isBounded: [Bool]
    /// By dimension: whether any of its statements has a limit, and whether one rules out or excepts what stands under others.
    private(set) var hasLimits: [Bool]
    private(set) var hasExceptions: [Bool]
    private(set) var incorporated: [Int32: Int32] = [:]
    /// The first statement that lists modules; −1 for none.
    private(set) var incorporationStatement: Int32 = -1
    /// Obligations, rights and duties: the declaration, and the statement that names it.
    private(set) var obligations: [(declaration: Int32, reference: Int, statement: Int32, isConditional: Bool)] = []
    private(set) var grants: [(declaration: Int32, statement: Int32)] = []
    /// The kinds of data that its negative categories name, with the category.
    private(set) var prohibitedKinds: [(kind: Int32, category: Int32)] = []
    private(set) var bases: [Int32: Basis] = [:]
    /// The parties that it engages.
    private(set) var engaged: Set<Int32> = []
    private(set) var hasRegions = false
    /// The statements on what data may leave a territory by.
    private(set) var transfers: [Int32] = []
    /// The verbs that the agreement uses at all.
    private(set) var verbs: [Bool]

    init(_ model: borrowing Model, document: Int32, nouns: StandardNouns) {
        self.document = document
        verbs = [Bool](repeating: false, count: Verb.allCases.count)
        lists = Dimension.allCases.map { BoundList($0) }
        isBounded = [Bool](repeating: false, count: Dimension.allCases.count)
        (hasLimits, hasExceptions) = (isBounded, isBounded)
        let row = model.documents[Int(document)]
        for statement in row.firstStatement..<row.endStatement { read(statement, nouns, model) }
        for dimension in Dimension.allCases {
            let list = lists[Int(dimension.rawValue)]
            isBounded[Int(dimension.rawValue)] = !list.isEmpty || list.isIncomplete
            hasLimits[Int(dimension.rawValue)] = !list.limits.isEmpty
            hasExceptions[Int(dimension.rawValue)] = list.hasExceptions
        }
        for scope in row.scope..<row.endScope where model.isNegative(category: scope) {
            readProhibited(scope, model)
        }
    }

    /// Whether what it says in a dimension differs from limit to limit, or from what stands under a noun.
    func isLimited(_ dimension: Dimension) -> Bool {
        hasLimits[Int(dimension.rawValue)] || hasExceptions[Int(dimension.rawValue)]
    }

    /// What it says in a dimension.
    subscript(_ dimension: Dimension) -> BoundList { lists[Int(dimension.rawValue)] }

    private mutating func read(_ index: Int32, _ nouns: StandardNouns, _ model: borrowing Model) {
        let row = model.statements[Int(index)]
        // What an agreement says of its own categories binds none of its modules.
        guard model.scopes[Int(row.scope)].kind == .document else { return }
        switch row.kind {
        case .requires:
            let isConditional = model.has(.whenQualifier, in: row.qualifiers)
            for reference in row.targets.indices where model.references[reference].declaration >= 0 {
                obligations.append((model.references[reference].declaration, reference, index, isConditional))
            }
        case .grant: for target in model.declarations(of: row.targets) { grants.append((target, index)) }
        case .fact: readFact(index, row, nouns, model)
        default: break
        }
    }

    private mutating func readFact(
        _ index: Int32,
        _ row: Model.Statement,
        _ nouns: StandardNouns,
        _ model: borrowing Model
    ) {
        verbs[Int(row.verb.rawValue)] = true
        if row.verb == .incorporates, !row.isNegated {
            if incorporationStatement < 0 { incorporationStatement = index }
            for target in model.declarations(of: row.targets) { incorporated[target] = index }
        }
        if !row.isNegated { readStated(index, row, model) }
        guard let dimension = Dimension(row.verb) else { return }
        var targets = model.declarations(of: row.targets)
        if targets.count < Int(row.targets.count), !row.isNegated {
            lists[Int(dimension.rawValue)].isIncomplete = true
            if dimension == .recipients { lists[Int(Dimension.sharing.rawValue)].isIncomplete = true }
        }
        // Where the customer chooses, the region is the one that is selected; where somebody else does, nothing is fixed.
        if dimension == .regions, row.chooser >= 0, !row.isNegated, nouns.isCustomer(row.chooser, model) {
            targets.append(nouns.serviceRegion)
        }
        if targets.isEmpty { return }
        lists[Int(dimension.rawValue)].add(index, about: targets, model)
        // Whoever is engaged may be given the data.
        if dimension == .recipients, !row.isNegated {
            lists[Int(Dimension.sharing.rawValue)].add(index, about: targets, model)
        }
    }

    private mutating func readStated(_ index: Int32, _ row: Model.Statement, _ model: borrowing Model) {
        switch row.verb {
        case .usedFor:
            let found = model.declarations(.basisQualifier, of: row.qualifiers)
            if found.isEmpty || model.has(.whenQualifier, in: row.qualifiers) { return }
            for purpose in model.declarations(of: row.targets) {
                bases[purpose] = Basis(purpose: purpose, bases: found, statement: index)
            }
        case .engages: engaged.formUnion(model.declarations(of: row.targets))
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

    private mutating func readProhibited(_ scope: Int32, _ model: borrowing Model) {
        let category = model.scopes[Int(scope)].declaration
        var set = model.scopes[Int(scope)].firstFieldSet
        while set >= 0 {
            for field in model.fieldSets[Int(set)].fields.indices {
                for kind in model.declarations(of: model.fields[field].alternatives) {
                    prohibitedKinds.append((kind, category))
                }
            }
            set = model.fieldSets[Int(set)].next
        }
    }
}

extension Model {
    /// Whether a scope is a category that says that its data are not collected.
    func isNegative(category scope: Int32) -> Bool {
        guard scopes[Int(scope)].kind == .category else { return false }
        var statement = scopes[Int(scope)].firstStatement
        while statement >= 0 {
            let row = statements[Int(statement)]
            if row.kind == .fact, row.verb == .collected, row.isNegated { return true }
            statement = row.next
        }
        return false
    }
}
