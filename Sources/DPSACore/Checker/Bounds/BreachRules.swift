import DPSASyntax

// PUR001, LOC002 to LOC004, REC001, REC002, PAR010: what a document may not say beyond the agreements above it, unless it says
// so knowingly; and PAR004, what it says knowingly without need.

extension Checker {
    /// Compares a statement with the agreements above: one finding for each cause, however many tuples it allows.
    mutating func checkBreaches(_ index: Int, in document: Int, _ chain: [ParentTerms]) {
        guard model.statements[index].kind == .fact, model.statements[index].verb != .listed else { return }
        let isOverride = model.statements[index].isOverride
        if model.statements[index].isNegated, !isOverride { return }
        let departures = departures(of: index, in: document, chain)
        if isOverride {
            if departures.isEmpty { reportWithoutDeparture(index, in: document, chain) }
            return
        }
        var rest = departures[...]
        while let first = rest.first {
            let same = rest.filter { $0.isOfOneCause(with: first) }
            report(same, of: index)
            rest = rest.filter { !$0.isOfOneCause(with: first) }[...]
        }
    }

    /// Compares what stands on the lines of fields.
    mutating func checkFieldFacts(of index: Int, _ chain: [ParentTerms]) {
        let document = model.documents[index]
        guard !model.fieldFacts.isEmpty, document.declaration + 1 < document.endDeclaration else { return }
        for declaration in document.declaration + 1..<document.endDeclaration {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .field, row.row >= 0 else { continue }
            for fact in model.details(of: model.fields[Int(row.row)]).facts.indices {
                let departures = departures(
                    ofFieldFact: model.fieldFacts[fact],
                    of: declaration,
                    in: index,
                    chain
                )
                var rules: [RuleCode] = []
                for departure in departures where !rules.contains(departure.dimension.rule) {
                    rules.append(departure.dimension.rule)
                    reportFieldFact(departure, field: declaration)
                }
            }
        }
    }

    private mutating func reportWithoutDeparture(_ index: Int, in document: Int, _ chain: [ParentTerms]) {
        let row = model.statements[index]
        guard let nearest = chain.first else {
            if model.documents[document].kind == .agreement, model.documents[document].parentReference < 0 {
                reportUselessOverride(index, "no agreement stands above this one", -1)
            }
            return
        }
        let isSaid = chain.contains { $0.verbs[Int(row.verb.rawValue)] }
        let agreement = title(model.documents[Int(nearest.document)].declaration)
        guard let dimension = Dimension(row.verb) else {
            if !isSaid { reportUselessOverride(index, "\(agreement) says nothing of `\(row.verb.phrase)`", -1) }
            return
        }
        let statement = nearest[dimension].permissions.first?.entry.statement ?? -1
        let why =
            row.isNegated
            ? "to deny something narrows what \(agreement) permits"
            : isSaid ? "\(agreement) permits all of this" : "\(agreement) says nothing of `\(row.verb.phrase)`"
        reportUselessOverride(index, why, statement)
    }

    private mutating func report(_ departures: [Departure], of index: Int) {
        guard let first = departures.first else { return }
        let row = model.statements[index]
        var targets: [Int] = []
        for departure in departures where !targets.contains(departure.reference) { targets.append(departure.reference) }
        let witness = witness(of: first, scope: row.scope)
        var finding = Finding(
            first.dimension.rule,
            message(departures, witness, verb: row.verb),
            at: model.place(ofReference: first.reference)
        )
        finding.witness = witness
        finding.related = related(to: departures)
        let areOwnTargets = targets.allSatisfy { row.targets.indices.contains($0) }
        let narrower = departures.filter { $0.system < 0 && $0.noun != model.references[$0.reference].declaration }
            .map(\.noun)
        if areOwnTargets, narrower.count == departures.count, let fix = exception(of: narrower, from: index) {
            finding.fixes.append(fix)
        } else if areOwnTargets, let fix = removal(of: targets, from: index) {
            finding.fixes.append(fix)
        }
        if let fix = overriding(index, breaking: first) { finding.fixes.append(fix) }
        findings.append(finding)
    }

    private mutating func reportFieldFact(_ departure: Departure, field: Int32) {
        let scope = scope(ofField: field)
        let witness = scope >= 0 ? witness(of: departure, scope: scope) : nil
        var finding = Finding(
            departure.dimension.rule,
            message([departure], witness, verb: nil),
            at: model.place(ofReference: departure.reference)
        )
        finding.witness = witness
        finding.related = related(to: [departure])
        findings.append(finding)
    }

    /// What the agreement says, and the systems that stand in the wrong place.
    private func related(to departures: [Departure]) -> [Finding.Related] {
        var systems: [Int32] = []
        for departure in departures where departure.declaration >= 0 && !systems.contains(departure.declaration) {
            systems.append(departure.declaration)
        }
        let declared = systems.prefix(4).map { system in
            let regions = regionTitles(departures.filter { $0.declaration == system })
            return Finding.Related(
                "\(title(system)) is declared here, in \(joined(regions))",
                at: model.place(of: system)
            )
        }
        guard let first = departures.first, first.statement >= 0 else { return declared }
        return [related(to: first)] + declared
    }

    private func related(to departure: Departure) -> Finding.Related {
        let words: String
        if departure.isRuledOut {
            words = departure.dimension == .purposes ? "rules the purpose out" : "rules this out"
        } else {
            words = departure.dimension.list
        }
        let place = model.place(ofStatement: Int(departure.statement))
        return Finding.Related("\(clauseSubject(departure.statement)) \(words)", at: place)
    }

    /// What is wrong, a tuple that proves it, and what would be right.
    private func message(_ departures: [Departure], _ witness: Finding.Witness?, verb: Verb?) -> String {
        guard let first = departures.first else { return "" }
        var message = first.system >= 0 ? cause(ofStandings: departures) : cause(departures)
        if let example = witness?.example(of: first.dimension) { message += "; for example, \(example)" }
        message += first.system >= 0 ? "; keep the data elsewhere" : "; drop \(departures.count > 1 ? "them" : "it")"
        guard let verb else { return message }
        if first.isRuledOut {
            let override = "`override \(verb.phrase) … because \"…\"`"
            return message + "; to say \(override) would break what the agreement promises"
        }
        return message + ", or say `override \(verb.phrase) … because \"…\"`"
    }

    private func cause(_ departures: [Departure]) -> String {
        guard let first = departures.first else { return "" }
        let agreement = title(model.documents[Int(first.agreement)].declaration)
        let nouns = departures.map { departure in
            let target = model.references[departure.reference].declaration
            let isNarrower = target >= 0 && departure.noun != target
            return title(departure.noun) + (isNarrower ? ", which \(title(target)) includes" : "")
        }
        let names = joined(nouns)
        let limit = first.limit >= 0 ? " \(first.dimension.isEverywhere ? "in" : "for") \(title(first.limit))" : ""
        let word = first.dimension.noun(isPlural: departures.count > 1)
        if first.isRuledOut { return "\(agreement) rules out \(word) \(names)\(limit)" }
        switch first.dimension {
        case .recipients, .sharing:
            let verb = departures.count > 1 ? "are" : "is"
            return "\(names) \(verb) not among the recipients that \(agreement) lists\(limit)"
        case .regions where isLeftToCustomer(first):
            let lie = "yet data are to be stored in \(names)\(limit)"
            return "\(agreement) leaves the region to the customer, \(lie)"
        default: return "\(agreement) does not permit \(word) \(names)\(limit)"
        }
    }

    /// What is wrong with territories that follow from systems.
    private func cause(ofStandings departures: [Departure]) -> String {
        guard let first = departures.first else { return "" }
        let agreement = title(model.documents[Int(first.agreement)].declaration)
        var systems: [Int32] = []
        for departure in departures where !systems.contains(departure.system) { systems.append(departure.system) }
        let places = systems.enumerated().map { number, system in
            let standings = departures.filter { $0.system == system }
            let verb = number > 0 ? "" : first.declaration >= 0 ? "is located " : "is said to be located "
            return "\(title(system)) \(verb)in \(joined(regionTitles(standings)))"
        }
        let regions = regionTitles(departures)
        let word = first.dimension.noun(isPlural: regions.count > 1)
        if first.isRuledOut { return "\(joined(places)), and \(agreement) rules out \(word) \(joined(regions))" }
        if isLeftToCustomer(first) { return "\(joined(places)), and \(agreement) leaves the region to the customer" }
        return "\(joined(places)), and \(agreement) does not permit \(word) \(joined(regions))"
    }

    /// The regions of some departures, each once.
    private func regionTitles(_ departures: [Departure]) -> [String] {
        var regions: [String] = []
        for departure in departures where !regions.contains(title(departure.noun)) {
            regions.append(title(departure.noun))
        }
        return regions
    }

    private func isLeftToCustomer(_ departure: Departure) -> Bool {
        guard departure.statement >= 0 else { return false }
        let row = model.statements[Int(departure.statement)]
        return row.chooser >= 0 && nouns.isCustomer(row.chooser, model)
    }

    /// PAR004, for every statement that says `override` without need.
    mutating func reportUselessOverride(_ index: Int, _ why: String, _ statement: Int32) {
        var finding = Finding(
            .uselessOverride,
            "this `override` overrides nothing: \(why); write the statement without it",
            at: model.place(ofStatement: index)
        )
        // `not listed` without the word would deny what the parent says.
        if model.statements[index].verb != .listed, let word = model.overrideWord(of: index) {
            let places = [word] + (model.reasonClause(of: index).map { [$0] } ?? [])
            finding.fixes = [
                Finding.Fix("remove `override` and its reason", edits: places.map { Finding.Edit($0, text: "") })
            ]
        }
        if statement >= 0 {
            finding.related = [
                Finding.Related("\(clauseSubject(statement)) permits it", at: model.place(ofStatement: Int(statement)))
            ]
        }
        findings.append(finding)
    }
}

extension Departure {
    /// Whether one finding is enough for both: the same clause says the same against them.
    func isOfOneCause(with other: Departure) -> Bool {
        dimension == other.dimension && statement == other.statement && isRuledOut == other.isRuledOut
            && agreement == other.agreement
    }
}
