/// A second checker, written from section 13 of the specification alone: slow, plain, and by enumeration.
///
/// It lists all cases that a statement covers, purpose by purpose, place by place, and asks each agreement of the chain about
/// each.  It shares nothing with the real checker: no model, no syntax, not even the way in which nearness is found.
struct NaiveChecker {
    /// In what a limit consists.
    private enum Limit { case none, asListed, noun(Int) }

    /// What one agreement says of one noun.
    private enum Answer { case silent, permitted, permittedWithOverride, ruledOut, unlisted }

    private typealias Statement = BoundsCase.Statement

    private let sample: BoundsCase
    private let mistake: Mistake?
    /// How many steps up from one noun to another; nil where the other does not stand above.
    private var distances: [[Int?]]

    init(_ sample: BoundsCase, mistake: Mistake? = nil) {
        self.sample = sample
        self.mistake = mistake
        let count = sample.nouns.count
        distances = Array(repeating: Array(repeating: nil, count: count), count: count)
        for noun in 0..<count {
            distances[noun][noun] = 0
            if mistake == .forgetsHierarchy { continue }
            for above in sample.nouns[noun].broader { distances[noun][above] = 1 }
        }
        for middle in 0..<count {
            for noun in 0..<count {
                for above in 0..<count {
                    guard let first = distances[noun][middle], let second = distances[middle][above] else { continue }
                    let sum = first + second
                    if distances[noun][above].map({ sum < $0 }) ?? true { distances[noun][above] = sum }
                }
            }
        }
    }

    /// Everything that the checker has to find, and that it may find nothing beside.
    func expectations() -> Set<Expectation> {
        var found: Set<Expectation> = []
        for document in sample.documents.indices {
            let chain = chain(above: document)
            sample.documents[document].block.visit { item, path in
                switch item {
                case .statement(let statement):
                    var codes = chain.isEmpty ? [] : codes(statement, path, document, chain)
                    if liesOutside(statement, path, around: path, document, chain) { codes.insert("LOC002") }
                    if isApart(statement, path, document, codes) { codes.insert("LOC011") }
                    if statement.isOverride {
                        if codes.isEmpty, mistake != .acceptsUselessOverrides {
                            found.insert(Expectation(statement: statement.id, code: "PAR004"))
                        }
                    } else {
                        for code in codes { found.insert(Expectation(statement: statement.id, code: code)) }
                    }
                case .field(let id, let verb, let target):
                    if mistake == .forgetsFields || chain.isEmpty { return }
                    let fact = Statement(id: id, verb: verb, targets: [target])
                    var codes = codes(fact, nil, document, chain)
                    if liesOutside(fact, nil, around: path, document, chain) { codes.insert("LOC002") }
                    if isApart(fact, path, document, codes) { codes.insert("LOC011") }
                    for code in codes { found.insert(Expectation(statement: id, code: code)) }
                case .block: break
                }
            }
        }
        return found
    }

    /// The documents above, the nearest first.
    private func chain(above document: Int) -> [Int] {
        var chain: [Int] = []
        var next = sample.documents[document].parent
        while let parent = next {
            chain.append(parent)
            next = mistake == .forgetsTheAgreementAboveTheAgreement ? nil : sample.documents[parent].parent
        }
        return chain
    }

    // MARK: One statement

    private func codes(_ statement: Statement, _ path: [Int]?, _ document: Int, _ chain: [Int]) -> Set<String> {
        if statement.isNegated { return [] }
        var codes: Set<String> = []
        var targets = statement.targets
        if statement.verb == .regions, targets.isEmpty, statement.isChosenByCustomer { targets = [serviceRegion] }
        if mistake == .judgesTheFirstTargetAlone { targets = Array(targets.prefix(1)) }
        for target in targets where isOutside(target, statement.verb, statement, path, document, chain) {
            codes.insert(code(of: statement.verb))
        }
        if statement.verb != .usedFor, mistake != .forgetsPurposesOfOtherFacts {
            for limit in statement.limits where sample.nouns[limit].kind == .purpose {
                if isOutside(limit, .usedFor, statement, path, document, chain) { codes.insert("PUR001") }
            }
        }
        return codes
    }

    private func code(of verb: BoundsCase.Verb) -> String {
        switch verb {
        case .usedFor: "PUR001"
        case .regions: "LOC002"
        case .transferredUnder: "LOC004"
        case .engages: "REC001"
        case .sharedWith: "REC002"
        case .storedIn, .storedTemporarilyIn, .backedUpIn, .processedIn: "LOC003"
        case .accessedBy, .managedBy: "PAR010"
        }
    }

    private func isOutside(
        _ target: Int,
        _ verb: BoundsCase.Verb,
        _ statement: Statement,
        _ path: [Int]?,
        _ document: Int,
        _ chain: [Int]
    ) -> Bool {
        for noun in cases(of: target, verb, statement, path, document, chain) {
            for limit in limits(of: statement, verb, chain)
            where isOutside(noun, verb, limit, statement, document, chain) {
                return true
            }
        }
        return false
    }

    /// The target, and what stands under it as far as an agreement names it to rule it out or to except it.
    private func cases(
        of target: Int,
        _ verb: BoundsCase.Verb,
        _ statement: Statement,
        _ path: [Int]?,
        _ document: Int,
        _ chain: [Int]
    ) -> [Int] {
        var cases = [target]
        if mistake == .forgetsWhatIsRuledOutBelow { return cases }
        for noun in sample.nouns.indices where noun != target && isUnder(noun, target) {
            let isNamed = chain.contains { agreement in
                bounds(of: agreement, verb).contains { bound in
                    bound.isNegated ? bound.targets.contains(noun) : bound.exceptions.contains(noun)
                }
            }
            if !isNamed { continue }
            if statement.exceptions.contains(where: { isUnder(noun, $0) }) { continue }
            if let path, isDenied(noun, verb, path, document) { continue }
            cases.append(noun)
        }
        return cases
    }

    /// Whether a plain denial in the same scope, or in one around it, covers a noun.
    private func isDenied(_ noun: Int, _ verb: BoundsCase.Verb, _ path: [Int], _ document: Int) -> Bool {
        var isDenied = false
        sample.documents[document].block.visit { item, other in
            guard case .statement(let denial) = item, denial.isNegated, isOneDimension(denial.verb, verb),
                denial.exceptions.isEmpty, denial.limits.isEmpty, denial.territories.isEmpty, !denial.isInstructed
            else { return }
            if mistake != .forgetsScopesOfParts, !path.starts(with: other) { return }
            if denial.targets.contains(where: { isUnder(noun, $0) }) { isDenied = true }
        }
        return isDenied
    }

    /// The limits under which a statement has to be permitted.
    private func limits(of statement: Statement, _ verb: BoundsCase.Verb, _ chain: [Int]) -> [Limit] {
        if verb == .usedFor { return [.none] }
        let isPlace = verb == .regions || verb == .transferredUnder
        let named = statement.verb == verb ? statement.limits : []
        if named.isEmpty, !isPlace { return [.asListed] }
        var limits: [Limit] = named.isEmpty ? [.none] : named.map { .noun($0) }
        for noun in sample.nouns.indices where isNamedAsLimit(noun, verb, chain) {
            if named.isEmpty || named.contains(where: { isUnder(noun, $0) }) { limits.append(.noun(noun)) }
        }
        return limits
    }

    private func isNamedAsLimit(_ noun: Int, _ verb: BoundsCase.Verb, _ chain: [Int]) -> Bool {
        chain.contains { agreement in
            bounds(of: agreement, verb).contains { $0.limits.contains(noun) || limitExceptions(of: $0).contains(noun) }
        }
    }

    // MARK: Where systems stand

    /// Whether data lie in a territory that an agreement does not permit because of the systems that a statement names.
    private func liesOutside(
        _ statement: Statement,
        _ path: [Int]?,
        around scopes: [Int],
        _ document: Int,
        _ chain: [Int]
    ) -> Bool {
        if statement.isNegated || !statement.verb.isPlaceOfData || mistake == .forgetsWhereSystemsStand { return false }
        let targets = mistake == .judgesTheFirstTargetAlone ? Array(statement.targets.prefix(1)) : statement.targets
        for system in targets {
            let isStated = !statement.territories.isEmpty && mistake != .forgetsTheTerritoryOfTheFact
            for territory in isStated ? statement.territories : territories(of: system) {
                if isSaid(territory, of: system, isStated: isStated, scopes, document) { continue }
                let region = Statement(id: statement.id, verb: .regions, targets: [territory], limits: [system])
                if isOutside(territory, .regions, region, path, document, chain) { return true }
            }
        }
        return false
    }

    /// Where a system stands by its declaration, those of the systems that it is in, and those that it is under.
    private func territories(of system: Int) -> [Int] {
        let places = sample.nouns[system].places
        let own = places.filter { sample.nouns[$0].kind == .region }
        if !own.isEmpty || mistake == .forgetsWhereTheSystemsAroundStand { return own }
        let around = places.flatMap { territories(of: $0) }
        return around.isEmpty ? sample.nouns[system].broader.flatMap { territories(of: $0) } : around
    }

    /// Whether the document says itself where the data in a system lie.
    private func isSaid(
        _ territory: Int,
        of system: Int,
        isStated: Bool,
        _ scopes: [Int],
        _ document: Int
    ) -> Bool {
        if mistake == .forgetsWhatIsSaidOfRegions { return false }
        var isSaid = false
        sample.documents[document].block.visit { item, other in
            guard case .statement(let statement) = item, statement.verb == .regions, !statement.isNegated,
                scopes.starts(with: other)
            else { return }
            if !statement.limits.isEmpty {
                if !statement.limits.contains(where: { isUnder(system, $0) }) { return }
                if !isStated { isSaid = true }
            }
            if statement.exceptions.contains(where: { isUnder(territory, $0) }) { return }
            let targets = statement.targets.isEmpty ? [serviceRegion] : statement.targets
            if targets.contains(where: { isUnder(territory, $0) }) { isSaid = true }
        }
        return isSaid
    }

    /// Whether data lie outside of every territory that a module names for them, because of the systems that a statement names.
    private func isApart(
        _ statement: Statement,
        _ scopes: [Int],
        _ document: Int,
        _ codes: Set<String>
    ) -> Bool {
        if sample.documents[document].isAgreement || statement.isNegated || statement.isOverride { return false }
        if !statement.verb.isPlaceOfData || !statement.territories.isEmpty { return false }
        if codes.contains("LOC002"), mistake != .asksNotWhetherTheAgreementForbids { return false }
        var named: [Int] = []
        sample.documents[document].block.visit { item, other in
            guard case .statement(let statement) = item, statement.verb == .regions, !statement.isNegated,
                scopes.starts(with: other), statement.limits.isEmpty || mistake == .takesRegionsOfSystemsForAll
            else { return }
            named += statement.targets.isEmpty ? [serviceRegion] : statement.targets
        }
        if named.isEmpty { return false }
        for system in statement.targets {
            for territory in territories(of: system)
            where !isSaid(territory, of: system, isStated: false, scopes, document) {
                if !named.contains(where: { isUnder($0, territory) }) { return true }
            }
        }
        return false
    }

    // MARK: The chain

    private func isOutside(
        _ noun: Int,
        _ verb: BoundsCase.Verb,
        _ limit: Limit,
        _ statement: Statement,
        _ document: Int,
        _ chain: [Int]
    ) -> Bool {
        var isPermitted = false
        for agreement in chain {
            switch answer(of: agreement, on: noun, verb, limit) {
            case .silent: continue
            case .permitted: isPermitted = true
            case .permittedWithOverride:
                isPermitted = true
                if mistake != .forgetsThatOverridesEndTheChain { return false }
            case .ruledOut: return true
            case .unlisted:
                if verb == .sharedWith, needsNoListing(noun, statement, document) { continue }
                return true
            }
        }
        return verb == .engages && !isPermitted && !sample.documents[document].isAgreement
    }

    private func needsNoListing(_ noun: Int, _ statement: Statement, _ document: Int) -> Bool {
        if isUnder(noun, customer) { return true }
        if statement.isInstructed, mistake != .forgetsInstructions { return true }
        return sample.documents[document].block.statements.contains { other in
            other.verb == .engages && !other.isNegated && other.targets.contains { isUnder(noun, $0) }
        }
    }

    /// What an agreement says in its own scope, by the dimension of a verb.
    private func bounds(of agreement: Int, _ verb: BoundsCase.Verb) -> [Statement] {
        var found: [Statement] = []
        sample.documents[agreement].block.visit { item, path in
            guard case .statement(var statement) = item else { return }
            if path.count > 1, mistake != .readsAgreementsOwnCategoriesAsBounds { return }
            let isListing = verb == .sharedWith && statement.verb == .engages && !statement.isNegated
            guard isOneDimension(statement.verb, verb) || isListing else { return }
            if statement.isChosenByCustomer, !statement.isNegated { statement.targets.append(serviceRegion) }
            if mistake == .forgetsLimits { statement.limits = [] }
            if mistake == .keepsTheLastTargetAlone { statement.targets = Array(statement.targets.suffix(1)) }
            found.append(statement)
        }
        return found
    }

    private func answer(of agreement: Int, on noun: Int, _ verb: BoundsCase.Verb, _ limit: Limit) -> Answer {
        let relevant = bounds(of: agreement, verb).filter { isRelevant($0, limit) }
        var nearestPermission = Int.max
        var nearestOverride = Int.max
        var nearestDenial = Int.max
        for statement in relevant {
            guard let distance = coverage(of: noun, by: statement) else { continue }
            if statement.isNegated {
                nearestDenial = min(nearestDenial, distance)
            } else {
                nearestPermission = min(nearestPermission, distance)
                if statement.isOverride { nearestOverride = min(nearestOverride, distance) }
            }
        }
        if nearestDenial < .max || nearestPermission < .max {
            var isDenied = nearestDenial <= nearestPermission
            if mistake == .prefersPermissionsAtEqualDistance { isDenied = nearestDenial < nearestPermission }
            if mistake == .prefersTheFartherStatement, nearestDenial < .max, nearestPermission < .max {
                isDenied = nearestDenial >= nearestPermission
            }
            if isDenied { return .ruledOut }
            return nearestOverride < nearestDenial ? .permittedWithOverride : .permitted
        }
        let lists = relevant.filter { !$0.isNegated }
        switch verb {
        case .usedFor, .regions, .transferredUnder, .engages, .sharedWith: return lists.isEmpty ? .silent : .unlisted
        default:
            if mistake == .forgetsOnly { return .silent }
            return lists.contains(where: \.isOnly) ? .unlisted : .silent
        }
    }

    /// At what distance a statement covers a noun.
    private func coverage(of noun: Int, by statement: Statement) -> Int? {
        if mistake != .forgetsExceptions,
            statement.exceptions.contains(where: { isSameKind($0, statement) && isUnder(noun, $0) })
        {
            return nil
        }
        return statement.targets.compactMap { distances[noun][$0] }.min()
    }

    private func isRelevant(_ statement: Statement, _ limit: Limit) -> Bool {
        let exceptions = limitExceptions(of: statement)
        switch limit {
        case .none: return statement.limits.isEmpty
        case .asListed: return statement.limits.isEmpty || !statement.isNegated
        case .noun(let noun):
            if exceptions.contains(where: { isUnder(noun, $0) }) { return false }
            return statement.limits.isEmpty || statement.limits.contains { isUnder(noun, $0) }
        }
    }

    /// What `except` takes out of the limits and not out of the targets: a region after `transferred under`.
    private func limitExceptions(of statement: Statement) -> [Int] {
        statement.exceptions.filter { !isSameKind($0, statement) }
    }

    private func isSameKind(_ noun: Int, _ statement: Statement) -> Bool {
        sample.nouns[noun].kind == statement.verb.nounKind
    }

    private func isOneDimension(_ one: BoundsCase.Verb, _ other: BoundsCase.Verb) -> Bool {
        if one == other { return true }
        var storing: Set<BoundsCase.Verb> = [.storedIn, .storedTemporarilyIn, .backedUpIn]
        if mistake == .countsBackUpsApart { storing.remove(.backedUpIn) }
        return storing.contains(one) && storing.contains(other)
    }

    private func isUnder(_ noun: Int, _ other: Int) -> Bool { distances[noun][other] != nil }

    private var serviceRegion: Int { index(of: "ServiceRegion") }
    private var customer: Int { index(of: "customer") }

    private func index(of name: String) -> Int { sample.nouns.firstIndex { $0.name == name } ?? 0 }
}
