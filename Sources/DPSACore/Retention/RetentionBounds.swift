import DPSASyntax

/// What limits a statement on retention: the systems, purposes and conditions for which it is made.
struct RetentionLimits {
    var systems: [Int32] = []
    var purposes: [Int32] = []
    /// The fields or categories for which the block is made in which it stands; empty for all.
    var parts: [Int32] = []
    /// The terms of its conditions, all of which hold, each as it is written.
    var conditions: [String] = []
    /// Whether it has a condition that is more than a list of terms.
    var isIntricate = false

    init(_ statement: Int32, _ model: borrowing Model) {
        let row = model.statements[Int(statement)]
        for qualifier in row.qualifiers.indices {
            let targets = model.qualifiers[qualifier].targets.indices.map { model.references[$0].declaration }
            switch model.qualifiers[qualifier].kind {
            case .inQualifier: systems += targets
            case .forQualifier: purposes += targets
            case .whenQualifier: addCondition(model.qualifiers[qualifier].expression, model)
            default: break
            }
        }
    }

    /// Adds the conditions of the categories in which a statement stands.
    mutating func addConditions(around scope: Int32, _ model: borrowing Model) {
        var scope = scope
        while scope >= 0 {
            addCondition(model.scopes[Int(scope)].condition, model)
            scope = model.scopes[Int(scope)].parent
        }
    }

    /// Adds what the block names in which a statement stands, if it is made for some parts.
    mutating func addParts(of scope: Int32, _ model: borrowing Model) {
        let row = model.scopes[Int(scope)]
        let named = row.parts.indices.map { model.references[$0].declaration }
        // Nobody knows whether two names that mean nothing mean the same.
        if named.contains(where: { $0 < 0 }) { isIntricate = true }
        switch row.kind {
        case .part: parts = named
        case .partExcept: parts = Self.members(of: row.parent, model).filter { !named.contains($0) }
        default: break
        }
    }

    /// The categories of a document, or the fields and sub-categories of a category.
    private static func members(of scope: Int32, _ model: borrowing Model) -> [Int32] {
        guard scope >= 0 else { return [] }
        var members: [Int32] = []
        var child = model.scopes[Int(scope)].firstChild
        while child >= 0 {
            let row = model.scopes[Int(child)]
            if row.kind == .category, row.declaration >= 0 { members.append(row.declaration) }
            child = row.nextSibling
        }
        var set = model.scopes[Int(scope)].firstFieldSet
        while set >= 0 {
            for field in model.fieldSets[Int(set)].fields.indices { members.append(model.fields[field].declaration) }
            set = model.fieldSets[Int(set)].next
        }
        return members
    }

    private mutating func addCondition(_ expression: Int32, _ model: borrowing Model) {
        guard expression >= 0 else { return }
        let row = model.expressions[Int(expression)]
        switch row.operation {
        case .term:
            guard row.reference >= 0 else { return }
            conditions.append(model.mention(Int(row.reference)))
        case .all:
            var operand = expression + 1
            while operand < row.end {
                addCondition(operand, model)
                operand = model.expressions[Int(operand)].end
            }
        default:
            isIntricate = true
        }
    }

    /// Whether a bound with these limits holds for a statement with the others.
    ///
    /// A bound under a condition holds for what is said under that condition; elsewhere the bound itself decides, wherever its
    /// condition is fulfilled.
    func bind(_ other: RetentionLimits, _ model: borrowing Model) -> Bool {
        if isIntricate || !conditions.allSatisfy(other.conditions.contains) { return false }
        return Self.meet(systems, other.systems, model) && Self.meet(purposes, other.purposes, model)
    }

    private static func meet(_ bound: [Int32], _ own: [Int32], _ model: borrowing Model) -> Bool {
        if bound.isEmpty || own.isEmpty { return true }
        for declaration in own {
            let broader = model.broader(declaration)
            if bound.contains(where: { broader.contains($0) }) { return true }
        }
        return false
    }

    /// How one statement's limits relate to another's: whether one is clearly the more specific, or they part.
    static func overlap(_ one: RetentionLimits, _ other: RetentionLimits) -> Bool {
        if one.isIntricate || other.isIntricate || one.conditions != other.conditions { return false }
        var (isNarrower, isWider) = (false, false)
        for (first, second) in [
            (one.parts, other.parts), (one.systems, other.systems), (one.purposes, other.purposes),
        ] {
            if first.isEmpty && second.isEmpty { continue }
            if first.isEmpty {
                isWider = true
            } else if second.isEmpty {
                isNarrower = true
            } else {
                let isInside = first.allSatisfy(second.contains)
                let isAround = second.allSatisfy(first.contains)
                if !first.contains(where: second.contains) { return false }
                if isInside && !isAround { isNarrower = true }
                if isAround && !isInside { isWider = true }
                if !isInside && !isAround { (isNarrower, isWider) = (true, true) }
            }
        }
        return isNarrower == isWider
    }
}

/// What an agreement, and the agreements above it, say on retention: read once for all modules.
struct RetentionBounds {
    /// A statement that bounds modules.
    struct Bound {
        var statement: Int32
        var limits: RetentionLimits
    }

    /// `limit` and `retain`, those of the nearest agreement first.
    private(set) var bounds: [Bound] = []
    /// What `as parent` stands for; −1 where no agreement says anything.
    private(set) var standard: Int32 = -1
    /// Whether no bound is limited to systems or purposes.
    private(set) var isPlain = true

    init(_ document: Int32, _ model: borrowing Model) {
        var seen: [Int32] = []
        var document = document
        while document >= 0, !seen.contains(document) {
            seen.append(document)
            let row = model.documents[Int(document)]
            for statement in row.firstStatement..<row.endStatement { read(statement, model) }
            document = row.parent
        }
        // A rule for all data comes before one for some; without any rule, the nearest limit has to do.
        let retains = bounds.filter { model.statements[Int($0.statement)].kind == .retain }
        let limits = bounds.filter { model.statements[Int($0.statement)].kind == .limit }
        for candidates in [retains, limits] where standard < 0 {
            let unlimited = candidates.first { $0.limits.isUnlimited && Self.isCeiling($0.statement, model) }
            standard = (unlimited ?? candidates.first { Self.isCeiling($0.statement, model) })?.statement ?? -1
        }
    }

    private mutating func read(_ statement: Int32, _ model: borrowing Model) {
        let row = model.statements[Int(statement)]
        guard row.kind == .limit || row.kind == .retain else { return }
        // What an agreement says of its own categories binds none of its modules.
        guard model.scopes[Int(row.scope)].kind == .document else { return }
        for path in row.paths.indices where model.paths[path].life != .parent {
            let limits = RetentionLimits(statement, model)
            if !limits.systems.isEmpty || !limits.purposes.isEmpty { isPlain = false }
            bounds.append(Bound(statement: statement, limits: limits))
            return
        }
    }

    private static func isCeiling(_ statement: Int32, _ model: borrowing Model) -> Bool {
        for path in model.statements[Int(statement)].paths.indices {
            let row = model.paths[path]
            if row.life != .period || row.bound != .atLeast { return true }
        }
        return false
    }
}

extension RetentionLimits {
    /// Whether there are no limits at all.
    var isUnlimited: Bool { systems.isEmpty && purposes.isEmpty && conditions.isEmpty && !isIntricate }
}

extension Model {
    /// What stands in the parentheses of a mention; empty for none.
    func argumentText(ofReference reference: Int) -> String {
        let slice = details(of: references[reference]).arguments
        guard let last = slice.indices.last else { return "" }
        let range = ByteRange(start: arguments[Int(slice.start)].range.start, end: arguments[last].range.end)
        return source(range, file: file(ofReference: reference))
    }

    /// A mention as it is written, with its arguments.
    func mention(_ reference: Int) -> String {
        let name = symbols.name(references[reference].symbol)
        let text = argumentText(ofReference: reference)
        return text.isEmpty ? name : "\(name)(\(text))"
    }
}
