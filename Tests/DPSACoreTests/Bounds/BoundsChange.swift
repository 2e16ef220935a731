/// Changes of a case that can only narrow its module, or only widen its agreements, by the words of the specification.
struct BoundsChange {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }

    private mutating func noun(_ kind: BoundsCase.NounKind, of sample: BoundsCase) -> Int? {
        pick(sample.nouns.indices.filter { sample.nouns[$0].kind == kind })
    }

    // MARK: Narrowing

    /// The case with a narrower module; nil where it cannot be narrowed in the way that was drawn.
    mutating func narrowed(_ sample: BoundsCase) -> BoundsCase? {
        guard let module = sample.documents.indices.last else { return nil }
        var result = sample
        let block = sample.documents[module].block
        // Whom a module engages it may share with, so that to engage fewer is not to do less.
        let shares = block.statements.contains { $0.verb == .sharedWith } || block.hasFields { $0 == .sharedWith }
        // Where it says nothing of a region, that of the system counts, so that to say less of regions is not to do less.
        let keeps = block.hasFields { $0.isPlaceOfData } || block.statements.contains { $0.verb.isPlaceOfData }
        let statements = block.statements.filter { statement in
            !statement.isNegated && (!shares || statement.verb != .engages) && (!keeps || statement.verb != .regions)
        }
        if Int.random(in: 0..<4, using: &random) == 0, let verb = pick(BoundsCase.Verb.allCases),
            let target = noun(verb.nounKind, of: sample)
        {
            var denial = BoundsCase.Statement(id: 900, verb: verb, targets: [target])
            denial.isNegated = true
            result.documents[module].block.items.append(.statement(denial))
            return result
        }
        guard let chosen = pick(statements) else { return nil }
        guard let narrower = narrowed(chosen, sample) else { return nil }
        result.documents[module].block = block.mapped { $0.id == chosen.id ? narrower : $0 }
        return result
    }

    /// A statement that says less; the outer nil for none, the inner for one that is taken out.
    private mutating func narrowed(_ statement: BoundsCase.Statement, _ sample: BoundsCase) -> BoundsCase.Statement?? {
        var result = statement
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return .some(nil)
        case 1:
            guard statement.targets.count > 1 else { return nil }
            result.targets.remove(at: Int.random(in: 0..<statement.targets.count, using: &random))
        case 2:
            guard statement.exceptions.isEmpty, !statement.targets.isEmpty,
                let exception = noun(statement.verb.nounKind, of: sample)
            else { return nil }
            result.exceptions = [exception]
        default:
            // A case of a purpose for the purpose; what the module denies or excepts would be claimed anew.
            // A part of a system may stand elsewhere.
            guard isTree(statement.verb.nounKind, sample), !statement.verb.isPlaceOfData,
                !denies(statement.verb.nounKind, sample),
                let position = pick(Array(statement.targets.indices)),
                let child = pick(
                    sample.nouns.indices.filter { sample.nouns[$0].broader == [statement.targets[position]] }
                ), !statement.targets.contains(child)
            else { return nil }
            result.targets[position] = child
        }
        return result
    }

    private func isTree(_ kind: BoundsCase.NounKind, _ sample: BoundsCase) -> Bool {
        sample.nouns.allSatisfy { $0.kind != kind || $0.broader.count < 2 }
    }

    private func denies(_ kind: BoundsCase.NounKind, _ sample: BoundsCase) -> Bool {
        sample.documents.last?.block.statements.contains { statement in
            statement.verb.nounKind == kind && (statement.isNegated || !statement.exceptions.isEmpty)
        } ?? false
    }

    // MARK: Widening

    /// The case with an agreement that permits more; nil where it cannot be widened in the way that was drawn.
    mutating func widened(_ sample: BoundsCase) -> BoundsCase? {
        guard let agreement = pick(Array(sample.documents.indices.dropLast())) else { return nil }
        var result = sample
        let block = sample.documents[agreement].block
        guard let chosen = pick(block.statements), let wider = widened(chosen, sample) else { return nil }
        result.documents[agreement].block = block.mapped { $0.id == chosen.id ? wider : $0 }
        return result
    }

    private mutating func widened(_ statement: BoundsCase.Statement, _ sample: BoundsCase) -> BoundsCase.Statement?? {
        if statement.isNegated { return .some(nil) }
        var result = statement
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where statement.isOnly: result.isOnly = false
        case 1 where !statement.isOverride: result.isOverride = true
        case 2:
            guard let first = statement.exceptions.first, sample.nouns[first].kind == statement.verb.nounKind else {
                return nil
            }
            result.exceptions = []
        default:
            guard !statement.targets.isEmpty, let target = noun(statement.verb.nounKind, of: sample),
                !statement.targets.contains(target)
            else { return nil }
            result.targets.append(target)
        }
        return result
    }

    // MARK: The opposite, to show that the properties can fail

    /// The case with a module that does more.
    mutating func extended(_ sample: BoundsCase) -> BoundsCase? {
        guard let module = sample.documents.indices.last, let verb = pick(BoundsCase.Verb.allCases),
            let target = noun(verb.nounKind, of: sample),
            let chosen = pick(
                sample.documents[module].block.statements.filter {
                    $0.verb == verb && !$0.isNegated && !$0.targets.isEmpty && !$0.targets.contains(target)
                }
            )
        else { return nil }
        var result = sample
        result.documents[module].block = sample.documents[module].block.mapped { statement in
            var statement = statement
            if statement.id == chosen.id { statement.targets.append(target) }
            return statement
        }
        return result
    }

    /// The case with an agreement that permits less.
    mutating func restricted(_ sample: BoundsCase) -> BoundsCase? {
        guard let agreement = pick(Array(sample.documents.indices.dropLast())),
            let chosen = pick(
                sample.documents[agreement].block.statements.filter { !$0.isNegated && $0.targets.count > 1 }
            )
        else { return nil }
        var result = sample
        result.documents[agreement].block = sample.documents[agreement].block.mapped { statement in
            var statement = statement
            if statement.id == chosen.id { statement.targets.removeLast() }
            return statement
        }
        return result
    }
}

extension BoundsCase.Block {
    /// Whether a field's line has a fact of a verb that is wanted.
    func hasFields(_ isWanted: (BoundsCase.Verb) -> Bool) -> Bool {
        var found = false
        visit { item, _ in
            if case .field(_, let verb, _) = item, isWanted(verb) { found = true }
        }
        return found
    }
}
