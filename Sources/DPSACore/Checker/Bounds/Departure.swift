import DPSASyntax

/// One way in which a statement goes beyond an agreement above it.
struct Departure: Sendable {
    var dimension: Dimension
    /// The target of the statement, or the reference after `for`.
    var reference: Int
    /// What is outside: the target, or something under it that the agreement rules out.
    var noun: Int32
    /// The system, territory or purpose in respect of which it is outside; −1 for none.
    var limit: Int32
    /// Whether the agreement expressly says the opposite.
    var isRuledOut: Bool
    /// The agreement's statement; −1 where it lists nobody.
    var statement: Int32
    /// The agreement.
    var agreement: Int32
    /// For a territory that follows from a system: the system, and the declaration that says where it stands; −1 otherwise.
    var system: Int32 = -1
    var declaration: Int32 = -1
}

/// What is compared with the agreements: a statement, −1 for what stands on a field's line, its scope and its document.
struct Judged: Sendable {
    var statement: Int
    var scope: Int32
    var document: Int

    init(_ statement: Int, in scope: Int32, _ document: Int) {
        self.statement = statement
        self.scope = scope
        self.document = document
    }
}

extension Checker {
    /// In which ways a statement goes beyond the agreements above, whether it says `override` or not.
    ///
    /// A target stands for all that is under it, but for what the statement excepts and what is denied for the same data.
    func departures(of index: Int, in document: Int, _ chain: [ParentTerms]) -> [Departure] {
        // To deny is to narrow.
        if model.statements[index].isNegated || model.statements[index].kind != .fact || chain.isEmpty { return [] }
        var found: [Departure] = []
        let judged = Judged(index, in: model.statements[index].scope, document)
        let verb = model.statements[index].verb
        guard let dimension = Dimension(verb) else {
            judgePurposes(judged, chain, &found)
            return found
        }
        if dimension.closing == .always || isBounded(dimension, chain) {
            let (targets, chooser) = (model.statements[index].targets, model.statements[index].chooser)
            if targets.isEmpty, dimension == .regions, chooser >= 0 {
                let region = nouns.isCustomer(chooser, model) ? nouns.serviceRegion : nouns.world
                judge(region, Int(chooser), dimension, judged, chain, &found)
            }
            for reference in targets.indices where model.references[reference].declaration >= 0 {
                let noun = model.references[reference].declaration
                judge(noun, reference, dimension, judged, chain, &found)
            }
        }
        if dimension.isPlaceOfData, isBounded(.regions, chain) {
            let stated = model.regions(of: model.statements[index].qualifiers)
            for reference in model.statements[index].targets.indices {
                judgeStandings(of: reference, stated, judged, chain, &found)
            }
        }
        if verb != .usedFor { judgePurposes(judged, chain, &found) }
        return found
    }

    /// In which ways a fact on a field's line goes beyond the agreements above.
    func departures(
        ofFieldFact fact: Model.FieldFact,
        of field: Int32,
        in document: Int,
        _ chain: [ParentTerms]
    ) -> [Departure] {
        var found: [Departure] = []
        guard let dimension = Dimension(fact.verb), fact.target >= 0,
            model.references[Int(fact.target)].declaration >= 0
        else { return found }
        let noun = model.references[Int(fact.target)].declaration
        let judged = Judged(-1, in: scope(ofField: field), document)
        if dimension.closing == .always || isBounded(dimension, chain) {
            judge(noun, Int(fact.target), dimension, judged, chain, &found)
        }
        if dimension.isPlaceOfData, isBounded(.regions, chain) {
            judgeStandings(of: Int(fact.target), [], judged, chain, &found)
        }
        return found
    }

    /// The scope of the category in which a field stands; −1 for none.
    func scope(ofField field: Int32) -> Int32 {
        var container = model.declarations[Int(field)].container
        while container >= 0, model.declarations[Int(container)].kind == .field {
            container = model.declarations[Int(container)].container
        }
        return container >= 0 ? model.declarations[Int(container)].row : -1
    }

    /// The territories in which data lie because a fact's target is a system that stands there.
    private func judgeStandings(
        of reference: Int,
        _ stated: [Int32],
        _ judged: Judged,
        _ chain: [ParentTerms],
        _ found: inout [Departure]
    ) {
        let system = model.references[reference].declaration
        if stated.isEmpty, mayStayWhereItStands(system, judged, chain) { return }
        for standing in standings(of: system, stated: stated) where !saysRegion(of: system, standing, in: judged.scope)
        {
            let first = found.count
            let limits = limits(within: [system], .regions, chain)
            judge(standing.territory, reference, .regions, judged, chain, limits, &found)
            for index in first..<found.count {
                found[index].system = system
                found[index].declaration = standing.declaration
            }
        }
    }

    /// Whether the agreements permit every territory that a system's own declaration names; false where that takes a closer look.
    ///
    /// Nearly every system stands where it may, and this makes no lists.
    private func mayStayWhereItStands(_ system: Int32, _ judged: Judged, _ chain: [ParentTerms]) -> Bool {
        if !hasSystemTerritories { return true }
        for level in chain.indices where chain[level].isLimited(.regions) { return false }
        guard system >= 0, let noun = model.noun(system), noun.qualifiers.indices.count == 1,
            let qualifier = noun.qualifiers.indices.first, model.qualifiers[qualifier].kind == .inQualifier
        else { return false }
        for reference in model.qualifiers[qualifier].targets.indices {
            let region = model.references[reference].declaration
            guard region >= 0, model.declarations[Int(region)].nounKind == .region,
                verdict(on: region, .general, .regions, judged, chain) == nil
            else { return false }
        }
        return true
    }

    private func isBounded(_ dimension: Dimension, _ chain: [ParentTerms]) -> Bool {
        // By index: a copy of the terms would count references.
        for level in chain.indices where chain[level].isBounded[Int(dimension.rawValue)] { return true }
        return false
    }

    /// Whatever is done `for` a purpose is a use for that purpose.
    private func judgePurposes(
        _ judged: Judged,
        _ chain: [ParentTerms],
        _ found: inout [Departure]
    ) {
        for qualifier in model.statements[judged.statement].qualifiers.indices
        where model.qualifiers[qualifier].kind == .forQualifier {
            guard isBounded(.purposes, chain) else { return }
            for reference in model.qualifiers[qualifier].targets.indices {
                let purpose = model.references[reference].declaration
                guard purpose >= 0, model.declarations[Int(purpose)].nounKind == .purpose else { continue }
                judge(purpose, reference, .purposes, judged, chain, &found)
            }
        }
    }

    private func judge(
        _ noun: Int32,
        _ reference: Int,
        _ dimension: Dimension,
        _ judged: Judged,
        _ chain: [ParentTerms],
        _ found: inout [Departure]
    ) {
        judge(noun, reference, dimension, judged, chain, limits(of: judged.statement, dimension, chain), &found)
    }

    private func judge(
        _ noun: Int32,
        _ reference: Int,
        _ dimension: Dimension,
        _ judged: Judged,
        _ chain: [ParentTerms],
        _ limits: [BoundList.Limit],
        _ found: inout [Departure]
    ) {
        for limit in limits {
            if let departure = verdict(on: noun, limit, dimension, judged, chain) {
                found.append(Departure(dimension, reference, noun, limit, departure))
                return
            }
        }
        for level in chain.indices where chain[level].hasExceptions[Int(dimension.rawValue)] {
            for inner in chain[level].lists[Int(dimension.rawValue)].exceptions(under: noun) {
                if judged.statement >= 0, isDenied(inner, dimension, judged.statement) { continue }
                for limit in limits {
                    guard let departure = verdict(on: inner, limit, dimension, judged, chain) else { continue }
                    found.append(Departure(dimension, reference, inner, limit, departure))
                    return
                }
            }
        }
    }

    private static let general = [BoundList.Limit.general]
    private static let asListed = [BoundList.Limit.asListed]

    /// Whether a statement is judged against one limit only, so that no list of them has to be made.
    private func isPlain(_ statement: Int, _ dimension: Dimension, _ chain: [ParentTerms]) -> Bool {
        if statement >= 0, !model.statements[statement].qualifiers.isEmpty { return false }
        if !dimension.isEverywhere { return true }
        for level in chain.indices where chain[level].hasLimits[Int(dimension.rawValue)] { return false }
        return true
    }

    /// Against which limits of the agreements a statement is judged.
    private func limits(of statement: Int, _ dimension: Dimension, _ chain: [ParentTerms]) -> [BoundList.Limit] {
        guard let kind = dimension.limit else { return Self.general }
        if isPlain(statement, dimension, chain) { return dimension.isEverywhere ? Self.general : Self.asListed }
        var named: [Int32] = []
        if statement >= 0 {
            let row = model.statements[statement]
            for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == kind {
                for noun in model.declarations(of: model.qualifiers[qualifier].targets)
                where dimension.isEverywhere || model.declarations[Int(noun)].nounKind == .purpose {
                    named.append(noun)
                }
            }
        }
        return limits(within: named, dimension, chain)
    }

    /// The limits of a statement that names some, or none: with what the agreements name inside of them.
    private func limits(within named: [Int32], _ dimension: Dimension, _ chain: [ParentTerms]) -> [BoundList.Limit] {
        if named.isEmpty, !dimension.isEverywhere { return Self.asListed }
        var limits: [BoundList.Limit] = named.isEmpty ? Self.general : named.map { .only($0) }
        // What is said of a place holds for all that it contains.
        for level in chain.indices {
            for limit in chain[level].lists[Int(dimension.rawValue)].limits where !named.contains(limit) {
                if named.isEmpty || model.stands(limit, underAnyOf: named), !limits.contains(.only(limit)) {
                    limits.append(.only(limit))
                }
            }
        }
        return limits
    }

    /// What the agreements, from the nearest up, say against a noun; nil where they permit it.
    private func verdict(
        on noun: Int32,
        _ limit: BoundList.Limit,
        _ dimension: Dimension,
        _ judged: Judged,
        _ chain: [ParentTerms]
    ) -> (isRuledOut: Bool, statement: Int32, agreement: Int32)? {
        var isListed = false
        for level in chain.indices {
            // Through a pointer: a copy of the list would count the references of all its tables.
            let verdict = chain[level].lists.withUnsafeBufferPointer {
                $0[Int(dimension.rawValue)].verdict(on: noun, limit, model)
            }
            switch verdict {
            case .silent: continue
            case .permitted(let isOverride):
                isListed = true
                // It departs from those above, knowingly.
                if isOverride { return nil }
            case .ruledOut(let other): return (true, other, chain[level].document)
            case .unlisted(let other):
                if dimension == .sharing, isSharingFree(noun, judged) { continue }
                return (false, other, chain[level].document)
            }
        }
        guard dimension.closing == .always, !isListed, let nearest = chain.first,
            model.documents[judged.document].kind == .module
        else { return nil }
        // Perhaps it is listed, but for something else: then that is what to show.
        for level in chain.indices {
            let permissions = chain[level].lists[Int(dimension.rawValue)].permissions
            let own = permissions.first { model.stands(noun, underAnyOf: [$0.noun]) }
            if let shown = own ?? permissions.first { return (false, shown.entry.statement, chain[level].document) }
        }
        return (false, -1, nearest.document)
    }

    /// Whether a party needs no listing to receive data: because of what it is, or because the document engages it itself.
    private func isSharingFree(_ noun: Int32, _ judged: Judged) -> Bool {
        if nouns.needsNoListing(noun, model) { return true }
        if judged.statement >= 0, isInstructed(judged.statement) { return true }
        let document = model.documents[judged.document]
        for other in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(other)]
            guard row.kind == .fact, row.verb == .engages, !row.isNegated else { continue }
            if model.stands(noun, underAnyOf: model.declarations(of: row.targets)) { return true }
        }
        return false
    }

    /// Whether the customer's own instruction is a condition of a statement: that is what a processor acts on.
    private func isInstructed(_ statement: Int) -> Bool {
        let row = model.statements[statement]
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == .whenQualifier {
            let first = model.qualifiers[qualifier].expression
            guard first >= 0 else { continue }
            let condition = model.expressions[Int(first)]
            guard condition.operation == .term || condition.operation == .all else { continue }
            var operand = condition.operation == .term ? first : first + 1
            while operand < condition.end {
                let reference = model.expressions[Int(operand)].reference
                if model.expressions[Int(operand)].operation == .term, reference >= 0,
                    model.references[Int(reference)].declaration == nouns.instruction
                {
                    return true
                }
                operand = model.expressions[Int(operand)].end
            }
        }
        return false
    }

    /// Whether a statement excepts a noun under its target, or one that holds for the same data denies it.
    private func isDenied(_ noun: Int32, _ dimension: Dimension, _ statement: Int) -> Bool {
        let row = model.statements[statement]
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == .exceptQualifier {
            let exceptions = model.declarations(of: model.qualifiers[qualifier].targets)
            if model.stands(noun, underAnyOf: exceptions) { return true }
        }
        var scope = row.scope
        while scope >= 0 {
            var other = model.scopes[Int(scope)].firstStatement
            while other >= 0 {
                if denies(Int(other), noun, dimension) { return true }
                other = model.statements[Int(other)].next
            }
            scope = model.scopes[Int(scope)].parent
        }
        return false
    }

    private func denies(_ statement: Int, _ noun: Int32, _ dimension: Dimension) -> Bool {
        let row = model.statements[statement]
        guard row.kind == .fact, row.isNegated, Dimension(row.verb) == dimension else { return false }
        // A denial under a limit or condition leaves the rest as it is.
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind != .becauseQualifier {
            return false
        }
        return model.stands(noun, underAnyOf: model.declarations(of: row.targets))
    }
}

extension Departure {
    fileprivate init(
        _ dimension: Dimension,
        _ reference: Int,
        _ noun: Int32,
        _ limit: BoundList.Limit,
        _ verdict: (isRuledOut: Bool, statement: Int32, agreement: Int32)
    ) {
        self.dimension = dimension
        self.reference = reference
        self.noun = noun
        self.limit = if case .only(let noun) = limit { noun } else { -1 }
        isRuledOut = verdict.isRuledOut
        statement = verdict.statement
        agreement = verdict.agreement
    }
}
