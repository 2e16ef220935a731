import DPSASyntax

// LOC002 for systems: data that are kept in a system lie where the system stands, whether or not anybody says `regions`.

/// A territory in which a system stands, and the declaration that says so; −1 where the fact itself does.
struct Standing: Sendable {
    var territory: Int32
    var declaration: Int32
}

/// A system whose territories are being looked for.
private struct StandingLevel {
    var system: Int32
    /// The systems that are still to be asked, the last one first.
    var pending: [Int32]
    /// How many territories were found before.
    var firstFound: Int
    /// Whether what it is `under` is asked.
    var hasGoneUp = false
}

extension Checker {
    /// The territories in which a system stands: its own, or else those of what it is `in`, or else of what it is `under`.
    ///
    /// Systems may be declared in and under each other as deep as an author likes, so this goes by a stack of its own.
    func standings(of system: Int32) -> [Standing] {
        var found: [Standing] = []
        var visited: Set<Int32> = []
        var levels: [StandingLevel] = []
        func enter(_ system: Int32) {
            guard visited.insert(system).inserted, let noun = model.noun(system) else { return }
            let own = model.regions(of: noun.qualifiers)
            found += own.map { Standing(territory: $0, declaration: system) }
            if !own.isEmpty { return }
            let around = model.declarations(.inQualifier, of: noun.qualifiers).filter(isSystem)
            levels.append(StandingLevel(system: system, pending: around.reversed(), firstFound: found.count))
        }
        enter(system)
        while let level = levels.last {
            if let next = levels[levels.count - 1].pending.popLast() {
                enter(next)
            } else if !level.hasGoneUp, found.count == level.firstFound {
                levels[levels.count - 1].hasGoneUp = true
                levels[levels.count - 1].pending = model.directlyBroader(level.system).reversed()
            } else {
                levels.removeLast()
            }
        }
        return found
    }

    /// Where the data of a fact lie by its target, which may be a system in a territory.
    ///
    /// - Parameters:
    ///   - target: the target.
    ///   - stated: the territories that the fact itself names.
    func standings(of target: Int32, stated: [Int32]) -> [Standing] {
        guard target >= 0, isSystem(target) else { return [] }
        if !stated.isEmpty { return stated.map { Standing(territory: $0, declaration: -1) } }
        return hasSystemTerritories ? standings(of: target) : []
    }

    private func isSystem(_ declaration: Int32) -> Bool {
        model.declarations[Int(declaration)].kind == .noun && model.declarations[Int(declaration)].nounKind == .system
    }

    /// Whether the document says with `regions`, in a scope or around it, where the data lie: then that is judged instead.
    ///
    /// What is said of the system counts instead of its declaration, and what is said of a territory covers all that it contains.
    func saysRegion(of system: Int32, _ standing: Standing, in scope: Int32) -> Bool {
        var scope = scope
        while scope >= 0 {
            var statement = model.scopes[Int(scope)].firstStatement
            while statement >= 0 {
                let isRegions = model.statements[Int(statement)].verb == .regions
                if isRegions, saysRegion(statement, system, standing) { return true }
                statement = model.statements[Int(statement)].next
            }
            scope = model.scopes[Int(scope)].parent
        }
        return false
    }

    private func saysRegion(_ index: Int32, _ system: Int32, _ standing: Standing) -> Bool {
        let row = model.statements[Int(index)]
        guard row.kind == .fact, !row.isNegated else { return false }
        let limits = model.declarations(.inQualifier, of: row.qualifiers)
        if !limits.isEmpty {
            if !model.stands(system, underAnyOf: limits) { return false }
            if standing.declaration >= 0 { return true }
        }
        let exceptions = model.declarations(.exceptQualifier, of: row.qualifiers)
        if model.stands(system, underAnyOf: exceptions) { return false }
        if model.stands(standing.territory, underAnyOf: exceptions) { return false }
        // A misspelt name may be anything.
        for target in row.targets.indices {
            let region = model.references[target].declaration
            if region < 0 || model.stands(standing.territory, under: region) { return true }
        }
        guard row.targets.isEmpty, row.chooser >= 0 else { return false }
        let isCustomer = nouns.isCustomer(row.chooser, model)
        return model.stands(standing.territory, under: isCustomer ? nouns.serviceRegion : nouns.world)
    }
}

extension Model {
    /// Whether any system is declared `in` something.
    var hasSystemTerritories: Bool {
        for noun in nouns where !noun.qualifiers.isEmpty && declarations[Int(noun.declaration)].nounKind == .system {
            if has(.inQualifier, in: noun.qualifiers) { return true }
        }
        return false
    }
}
