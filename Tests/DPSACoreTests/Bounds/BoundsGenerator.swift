/// Makes small random cases over finite universes: three purposes, regions, systems and parties in hierarchies, up to three
/// agreements in a chain, categories inside categories, parts, clauses, overrides.
struct BoundsGenerator {
    private var random: SeededGenerator
    private var nextID = 0
    private var nouns: [BoundsCase.Noun] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The next case.
    mutating func next(_ number: Int) -> BoundsCase {
        nextID = 0
        makeNouns(number)
        var documents: [BoundsCase.Document] = []
        let agreements = [1, 1, 2, 2, 2, 3].randomElement(using: &random) ?? 1
        for level in 0..<agreements {
            documents.append(
                BoundsCase.Document(
                    isAgreement: true,
                    name: "Agreement\(number)L\(level)",
                    parent: level > 0 ? level - 1 : nil,
                    block: block(isAgreement: true)
                )
            )
        }
        documents.append(
            BoundsCase.Document(
                isAgreement: false,
                name: "Module\(number)",
                parent: agreements - 1,
                block: block(isAgreement: false)
            )
        )
        return BoundsCase(number: number, nouns: nouns, documents: documents)
    }

    /// A number below a bound.
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func isTrue(oneIn count: Int) -> Bool { below(count) == 0 }

    // MARK: Nouns

    private mutating func makeNouns(_ number: Int) {
        nouns = []
        for (kind, prefix) in [
            (BoundsCase.NounKind.purpose, "Purpose"), (.region, "Region"), (.system, "System"), (.party, "party"),
            (.mechanism, "Mechanism"),
        ] {
            let first = nouns.count
            for index in 0..<3 {
                var broader = (first..<first + index).filter { _ in isTrue(oneIn: 2) }
                if broader.count > 1, !isTrue(oneIn: 3) { broader.removeLast() }
                nouns.append(BoundsCase.Noun(kind: kind, name: "\(prefix)\(number)N\(index)", broader: broader))
            }
        }
        nouns.append(BoundsCase.Noun(kind: .region, name: "World", isStandard: true))
        let world = nouns.count - 1
        nouns.append(BoundsCase.Noun(kind: .region, name: "ServiceRegion", isStandard: true, broader: [world]))
        nouns.append(BoundsCase.Noun(kind: .party, name: "customer", isStandard: true))
        for index in nouns.indices where !nouns[index].isStandard && nouns[index].broader.isEmpty {
            if nouns[index].kind == .region, isTrue(oneIn: 2) { nouns[index].broader = [world] }
            if nouns[index].kind == .party, isTrue(oneIn: 8) { nouns[index].broader = [nouns.count - 1] }
        }
        for index in nouns.indices where nouns[index].kind == .system {
            if isTrue(oneIn: 4) {
                nouns[index].places = some(.region, most: 2)
            } else if isTrue(oneIn: 5), let other = some(.system, most: 1).first, other < index {
                nouns[index].places = [other]
            }
        }
    }

    private mutating func some(_ kind: BoundsCase.NounKind, most: Int) -> [Int] {
        let all = nouns.indices.filter { nouns[$0].kind == kind && (!nouns[$0].isStandard || isTrue(oneIn: 3)) }
        return Array(all.shuffled(using: &random).prefix(1 + below(most)))
    }

    // MARK: Blocks

    private mutating func block(isAgreement: Bool) -> BoundsCase.Block {
        var block = BoundsCase.Block(kind: .document)
        for _ in 0..<(isAgreement ? 2 + below(5) : below(4)) {
            let item = BoundsCase.Item.statement(statement(isBound: isAgreement))
            if isTrue(oneIn: 3) {
                block.items.append(.block(BoundsCase.Block(kind: .clause, items: [item])))
            } else {
                block.items.append(item)
            }
        }
        let names = isAgreement ? (isTrue(oneIn: 3) ? ["First"] : []) : Array(["First", "Second"].prefix(1 + below(2)))
        for name in names { block.items.append(.block(category(name, depth: isAgreement ? 1 : 0))) }
        if !names.isEmpty, isTrue(oneIn: 2) { block.items.append(.block(part(names))) }
        return block
    }

    private mutating func category(_ name: String, depth: Int) -> BoundsCase.Block {
        var block = BoundsCase.Block(kind: .category(name))
        for _ in 0..<below(3) { block.items.append(.statement(statement(isBound: false))) }
        if isTrue(oneIn: 3),
            let verb = [BoundsCase.Verb.usedFor, .storedIn, .sharedWith].randomElement(using: &random),
            let target = some(verb.nounKind, most: 1).first
        {
            nextID += 1
            block.items.append(.field(id: nextID, verb: verb, target: target))
        }
        if depth == 0, isTrue(oneIn: 3) {
            block.items.append(.block(category("\(name)Inner", depth: 1)))
            if isTrue(oneIn: 2) { block.items.append(.block(part(["\(name)Inner"]))) }
        }
        return block
    }

    private mutating func part(_ names: [String]) -> BoundsCase.Block {
        let chosen = Array(names.shuffled(using: &random).prefix(1))
        var block = BoundsCase.Block(kind: isTrue(oneIn: 3) ? .partExcept(chosen) : .part(chosen))
        for _ in 0..<1 + below(2) { block.items.append(.statement(statement(isBound: false))) }
        return block
    }

    // MARK: Statements

    private mutating func statement(isBound: Bool) -> BoundsCase.Statement {
        nextID += 1
        // The three great dimensions come more often.
        let verbs =
            BoundsCase.Verb.allCases + [.usedFor, .usedFor, .usedFor, .regions, .regions, .engages, .sharedWith]
        let verb = verbs.randomElement(using: &random) ?? .usedFor
        var statement = BoundsCase.Statement(
            id: nextID,
            verb: verb,
            targets: some(verb.nounKind, most: isBound ? 2 : 3)
        )
        statement.isNegated = isTrue(oneIn: isBound ? 4 : 6)
        statement.isOverride = isTrue(oneIn: isBound ? 6 : 5)
        if !statement.isNegated {
            let closes = [.storedIn, .storedTemporarilyIn, .backedUpIn, .processedIn, .accessedBy, .managedBy]
                .contains(verb)
            statement.isOnly = isTrue(oneIn: closes && isBound ? 2 : 8)
        }
        if verb == .regions, !statement.isNegated, isTrue(oneIn: 4) {
            statement.isChosenByCustomer = true
            if isTrue(oneIn: 2) { statement.targets = [] }
        }
        if verb == .sharedWith, isTrue(oneIn: 8) { statement.isInstructed = true }
        if isTrue(oneIn: 6), !statement.targets.isEmpty {
            statement.exceptions = some(
                verb == .transferredUnder && isTrue(oneIn: 2) ? .region : verb.nounKind,
                most: 1
            )
        }
        if verb.isPlaceOfData, isTrue(oneIn: 10) { statement.territories = some(.region, most: 2) }
        if verb != .usedFor, isTrue(oneIn: 4) {
            switch verb {
            case .regions: statement.limits = some(.system, most: 2)
            case .transferredUnder: statement.limits = some(.region, most: 2)
            default: statement.limits = some(.purpose, most: 2)
            }
        }
        return statement
    }
}
