import DPSASyntax

// Categories, fields, references, events, conditions and periods.

extension DisclosureBuilder {
    // MARK: Categories

    /// The verbs that speak of a document as a whole and are not laid down in its categories.
    private static func isAboutDocument(_ verb: Verb) -> Bool {
        switch verb {
        case .engages, .features, .availableIn, .incorporates, .prevailsOver, .transferredUnder, .securedBy, .listed,
            .applies, .regions:
            true
        default: false
        }
    }

    /// Reads the content of the category with an index.
    mutating func readCategory(_ scope: Int32, _ index: Int) {
        let row = model.scopes[Int(scope)]
        disclosure.categories[index].condition = condition(row.condition)
        let file = model.declarations[Int(row.declaration)].file
        for text in row.aliases.indices {
            disclosure.categories[index].aliases.append(model.text(model.texts[text], file: file))
        }
        var fieldSets: [Disclosure.FieldSet] = []
        appendFieldSets(scope, to: &fieldSets)
        disclosure.categories[index].fieldSets = fieldSets
        effective.collect(for: scope, in: model)
        // Own statements first, then those of what is around; the order of the source within each.
        var entries = effective.entries
        entries.sort { one, other in
            one.distance == other.distance ? one.statement < other.statement : one.distance < other.distance
        }
        let retention = retentionEntries(entries)
        var statements = Disclosure.Statements()
        statements.facts.reserveCapacity(entries.count - retention.count)
        for entry in entries {
            let statement = model.statements[Int(entry.statement)]
            let owner = model.scopes[Int(entry.scope)].declaration
            let origin = origin(owner, scope: scope)
            switch statement.kind {
            case .fact where origin == .document && Self.isAboutDocument(statement.verb): continue
            case .requires where origin == .document, .grant where origin == .document: continue
            case .note where origin != .stated, .waive where origin != .stated: continue
            case .retain where !retention.contains(entry.statement): continue
            case .limit: continue
            default: break
            }
            var parts: [String] = []
            if entry.isPartial { parts = partNames(model.scopes[Int(entry.scope)]) }
            append(entry.statement, origin: origin, parts: parts, to: &statements)
            if statement.kind == .fact, statement.verb == .collected, statement.isNegated, !entry.isPartial {
                disclosure.categories[index].isNegative = true
            }
        }
        disclosure.categories[index].statements = statements
    }

    private func origin(_ owner: Int32, scope: Int32) -> Disclosure.Origin {
        if owner == model.scopes[Int(scope)].declaration { return .stated }
        let index = owner > firstDeclaration ? categoryIndices[Int(owner - firstDeclaration)] : -1
        return index >= 0 ? .category(Int(index)) : .document
    }

    /// The most specific retention rules: the nearest ones; if those are limited to systems, purposes or conditions, the next as well.
    private func retentionEntries(_ entries: [EffectiveStatements.Entry]) -> [Int32] {
        var result: [Int32] = []
        var settled = Int32.max
        for entry in entries where model.statements[Int(entry.statement)].kind == .retain {
            if entry.distance > settled { break }
            result.append(entry.statement)
            let isLimited = model.statements[Int(entry.statement)].qualifiers.indices.contains {
                model.qualifiers[$0].kind != .becauseQualifier
            }
            if !entry.isPartial, !isLimited { settled = entry.distance }
        }
        return result
    }

    // MARK: Fields

    private mutating func appendFieldSets(_ scope: Int32, to sets: inout [Disclosure.FieldSet]) {
        var set = model.scopes[Int(scope)].firstFieldSet
        while set >= 0 {
            let row = model.fieldSets[Int(set)]
            var fields: [Disclosure.Field] = []
            fields.reserveCapacity(Int(row.fields.count))
            var index = Int(row.fields.start)
            let end = index + Int(row.fields.count)
            while index < end {
                fields.append(field(index))
                index = Int(model.fields[index].end)
            }
            sets.append(
                Disclosure.FieldSet(
                    isOpen: row.isOpen,
                    chooser: reference(row.chooser),
                    condition: condition(row.condition),
                    fields: fields
                )
            )
            set = row.next
        }
        var child = model.scopes[Int(scope)].firstChild
        while child >= 0 {
            if model.scopes[Int(child)].kind != .category { appendFieldSets(child, to: &sets) }
            child = model.scopes[Int(child)].nextSibling
        }
    }

    private mutating func field(_ index: Int) -> Disclosure.Field {
        let row = model.fields[index]
        let declaration = model.declarations[Int(row.declaration)]
        let modifiers = references(row.modifiers)
        let alternatives = references(row.alternatives)
        var kind = Disclosure.FieldKind(listDepth: Int(row.listDepth), alternatives: alternatives, values: [])
        let details = model.details(of: row)
        if !details.values.isEmpty { kind.values = arguments(details.values, file: declaration.file).map(\.value) }
        var facts: [Disclosure.Fact] = []
        for position in details.facts.indices {
            let factRow = model.fieldFacts[position]
            var fact = Disclosure.Fact(verb: factRow.verb)
            if let target = reference(factRow.target) { fact.targets = [target] }
            facts.append(fact)
        }
        var fields: [Disclosure.Field] = []
        var inner = index + 1
        while inner < Int(row.end) {
            fields.append(field(inner))
            inner = Int(model.fields[inner].end)
        }
        let condition = condition(details.condition)
        let modifierTraits = traits(of: modifiers)
        let traits = modifierTraits.union(traits(of: alternatives))
        return Disclosure.Field(
            name: model.symbols.name(declaration.symbol),
            label: model.label(of: row.declaration),
            documentation: documentation(of: row.declaration),
            kind: kind,
            modifiers: modifiers,
            condition: condition,
            facts: facts,
            fields: fields,
            isOpen: row.isOpen,
            isSecret: traits.contains(.secret),
            isSensitive: traits.contains(.sensitive),
            isOptional: condition != nil || modifierTraits.contains(.optional)
        )
    }

    /// What kinds and modifiers say of a field, by what they map to.
    struct FieldTraits: OptionSet {
        let rawValue: UInt8
        static let secret = FieldTraits(rawValue: 1)
        static let sensitive = FieldTraits(rawValue: 2)
        static let optional = FieldTraits(rawValue: 4)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(of noun: Disclosure.Noun) {
            self = []
            if noun.mappings.isEmpty { return }
            if noun.mapping("secret") == "yes" { insert(.secret) }
            if noun.mapping("sensitive") == "yes" { insert(.sensitive) }
            if noun.mapping("schema") == "optional" { insert(.optional) }
        }
    }

    private func traits(of references: [Disclosure.Reference]) -> FieldTraits {
        var traits: FieldTraits = []
        for reference in references {
            if case .noun(_, let index) = reference.target { traits.formUnion(mentions[index].traits) }
        }
        return traits
    }

    // MARK: References

    mutating func references(_ slice: Model.Slice) -> [Disclosure.Reference] {
        if slice.isEmpty { return [] }
        if slice.count == 1, let noun = plainNoun(Int(slice.start)) { return mentions[noun].alone }
        var result: [Disclosure.Reference] = []
        result.reserveCapacity(Int(slice.count))
        for index in slice.indices {
            if let reference = reference(Int32(index)) { result.append(reference) }
        }
        return result
    }

    mutating func reference(_ index: Int32) -> Disclosure.Reference? {
        guard index >= 0 else { return nil }
        if let noun = plainNoun(Int(index)) { return mentions[noun].alone[0] }
        let row = model.references[Int(index)]
        guard row.declaration >= 0 else { return nil }
        let declaration = model.declarations[Int(row.declaration)]
        let document = model.documents[self.document]
        let isOwn = row.declaration > document.declaration && row.declaration < document.endDeclaration
        var result: Disclosure.Reference
        switch declaration.kind {
        case .noun:
            result = mentions[noun(row.declaration)].alone[0]
        case .category where isOwn:
            let category = Int(categoryIndices[Int(row.declaration - firstDeclaration)])
            result = Disclosure.Reference(
                target: .category(category),
                name: disclosure.categories[category].qualifiedName,
                label: model.label(of: row.declaration)
            )
        case .field where isOwn:
            result = Disclosure.Reference(
                target: .field(category: Int(categoryAround(row.declaration))),
                name: model.symbols.name(declaration.symbol),
                label: model.label(of: row.declaration)
            )
        default:
            result = Disclosure.Reference(
                target: .document,
                name: model.qualifiedName(of: row.declaration),
                label: model.label(of: row.declaration)
            )
        }
        guard row.details >= 0 else { return result }
        let details = model.details(of: row)
        let file = model.file(ofReference: Int(index))
        if details.elaboration.start != details.elaboration.end {
            result.elaboration = model.text(details.elaboration, file: file)
        }
        if !details.arguments.isEmpty { result.arguments = arguments(details.arguments, file: file) }
        return result
    }

    /// The noun that a reference mentions without saying more; nil if it says more, or mentions something else.
    private mutating func plainNoun(_ reference: Int) -> Int? {
        let row = model.references[reference]
        guard row.declaration >= 0, row.details < 0, model.declarations[Int(row.declaration)].kind == .noun
        else { return nil }
        return noun(row.declaration)
    }

    private func categoryAround(_ field: Int32) -> Int32 {
        var declaration = field
        while declaration > firstDeclaration {
            let index = categoryIndices[Int(declaration - firstDeclaration)]
            if index >= 0 { return index }
            declaration = model.declarations[Int(declaration)].container
        }
        return 0
    }

    /// The index of a noun; entered on the first mention.
    mutating func noun(_ declaration: Int32) -> Int {
        let known = nounIndices[Int(declaration)]
        if known >= 0 { return Int(known) }
        let index = disclosure.nouns.count
        nounIndices[Int(declaration)] = Int32(index)
        if declaration > firstDeclaration, declaration < model.documents[document].endDeclaration {
            let own = newNoun(declaration)
            enter(own.noun, own.kind, own.mention, own.traits, declaration)
        } else {
            let shared = sharedNoun(declaration)
            enter(
                sharedNouns[shared].noun,
                sharedNouns[shared].kind,
                sharedNouns[shared].mention,
                sharedNouns[shared].traits,
                declaration
            )
        }
        // What it refers to stands behind it, in the order of first mention.
        let row = model.declarations[Int(declaration)]
        let slice = model.nouns[Int(row.row)].qualifiers
        if !slice.isEmpty {
            let qualifiers = qualifiers(slice, file: row.file)
            disclosure.nouns[index].places = qualifiers.places
            disclosure.nouns[index].functions = qualifiers.purposes
            if let until = qualifiers.until, row.nounKind == .event {
                disclosure.eventTimings.append(
                    Disclosure.EventTiming(noun: index, until: until, period: nil, start: nil)
                )
            }
        }
        let noun = model.nouns[Int(row.row)]
        if noun.within >= 0, let period = period(noun.within), let start = event(noun.withinAfter) {
            disclosure.eventTimings.append(
                Disclosure.EventTiming(noun: index, until: nil, period: period, start: start)
            )
        }
        return index
    }

    /// The number of a noun of another document.
    mutating func sharedNoun(_ declaration: Int32) -> Int {
        if sharedIndices[Int(declaration)] < 0 {
            sharedIndices[Int(declaration)] = Int32(sharedNouns.count)
            let noun = newNoun(declaration)
            sharedNouns.append(noun)
        }
        return Int(sharedIndices[Int(declaration)])
    }

    // Part by part, since a copy of the whole retains every part.
    private mutating func enter(
        _ noun: Disclosure.Noun,
        _ kind: NounKind,
        _ mention: Disclosure.Reference,
        _ traits: FieldTraits,
        _ declaration: Int32
    ) {
        var reference = mention
        reference.target = .noun(kind, disclosure.nouns.count)
        disclosure.nouns.append(noun)
        mentions.append(NounMention(declaration: declaration, alone: [reference], traits: traits))
    }

    private mutating func newNoun(_ declaration: Int32) -> SharedNoun {
        let row = model.declarations[Int(declaration)]
        let noun = model.nouns[Int(row.row)]
        let name = model.symbols.name(row.symbol)
        let label = model.label(of: declaration)
        var aliases: [String] = []
        for text in noun.aliases.indices { aliases.append(model.text(model.texts[text], file: row.file)) }
        var broader: [String] = []
        var mappings = readMappings(of: declaration)
        if !noun.broader.isEmpty {
            for other in model.broader(declaration) where other != declaration {
                broader.append(model.name(of: other))
                for mapping in ownMappings(of: other) where !mappings.contains(where: { $0.key == mapping.key }) {
                    mappings.append(mapping)
                }
            }
        }
        let result = Disclosure.Noun(
            kind: row.nounKind,
            name: name,
            container: row.container >= 0 ? model.name(of: row.container) : "",
            label: label,
            sentence: noun.sentence.start == noun.sentence.end ? "" : model.text(noun.sentence, file: row.file),
            aliases: aliases,
            broader: broader,
            mappings: mappings,
            places: [],
            functions: [],
            documentation: documentation(of: declaration)
        )
        return SharedNoun(
            noun: result,
            kind: row.nounKind,
            mention: Disclosure.Reference(target: .document, name: name, label: label),
            traits: FieldTraits(of: result)
        )
    }

    /// What a noun itself maps to, kept for the many nouns that stand under the same one.
    private mutating func ownMappings(of declaration: Int32) -> [Disclosure.Mapping] {
        if let known = mappings[declaration] { return known }
        let result = readMappings(of: declaration)
        mappings[declaration] = result
        return result
    }

    private func readMappings(of declaration: Int32) -> [Disclosure.Mapping] {
        let row = model.declarations[Int(declaration)]
        var mappings: [Disclosure.Mapping] = []
        for index in model.nouns[Int(row.row)].mappings.indices {
            let argument = model.arguments[index]
            let key = model.symbols.name(argument.label)
            guard argument.kind == .text, !mappings.contains(where: { $0.key == key }) else { continue }
            mappings.append(Disclosure.Mapping(key: key, value: model.text(argument.range, file: row.file)))
        }
        return mappings
    }

    // MARK: Arguments

    mutating func arguments(_ slice: Model.Slice, file: UInt32) -> [Disclosure.Argument] {
        var result: [Disclosure.Argument] = []
        var index = Int(slice.start)
        let end = index + Int(slice.count)
        while index < end {
            let row = model.arguments[index]
            if let value = value(index, file: file) {
                result.append(Disclosure.Argument(label: model.symbols.name(row.label), value: value))
            }
            index = Int(row.end)
        }
        return result
    }

    private mutating func value(_ index: Int, file: UInt32) -> Disclosure.Value? {
        let row = model.arguments[index]
        switch row.kind {
        case .text: return .text(model.text(row.range, file: file))
        case .integer: return .integer(Int(row.payload))
        case .date: return .date(model.source(row.range, file: file))
        case .period: return period(row.payload).map { .period($0) }
        case .reference: return reference(row.payload).map { .reference($0) }
        case .list:
            var values: [Disclosure.Value] = []
            var inner = index + 1
            while inner < Int(row.end) {
                if let value = value(inner, file: file) { values.append(value) }
                inner = Int(model.arguments[inner].end)
            }
            return .list(values)
        }
    }

    // MARK: Events, conditions, periods

    mutating func event(_ index: Int32) -> Disclosure.EventExpression? {
        guard index >= 0 else { return nil }
        var nodes: [Disclosure.EventExpression.Node] = []
        return appendEvent(index, to: &nodes) == nil ? nil : Disclosure.EventExpression(nodes: nodes)
    }

    private mutating func appendEvent(_ index: Int32, to nodes: inout [Disclosure.EventExpression.Node]) -> Int? {
        let row = model.expressions[Int(index)]
        switch row.operation {
        case .delayed:
            guard let operand = appendEvent(index + 1, to: &nodes), let period = period(row.period) else { return nil }
            nodes.append(.delayed(period, after: operand))
        case .earliest, .latest:
            var operands: [Int] = []
            var operand = index + 1
            while operand < row.end {
                if let node = appendEvent(operand, to: &nodes) { operands.append(node) }
                operand = model.expressions[Int(operand)].end
            }
            nodes.append(row.operation == .earliest ? .earliest(operands) : .latest(operands))
        default:
            guard let reference = reference(row.reference) else { return nil }
            nodes.append(.event(reference))
        }
        return nodes.count - 1
    }

    mutating func condition(_ index: Int32) -> Disclosure.Condition? {
        guard index >= 0 else { return nil }
        var nodes: [Disclosure.Condition.Node] = []
        return appendCondition(index, to: &nodes) == nil ? nil : Disclosure.Condition(nodes: nodes)
    }

    private mutating func appendCondition(_ index: Int32, to nodes: inout [Disclosure.Condition.Node]) -> Int? {
        let row = model.expressions[Int(index)]
        switch row.operation {
        case .not:
            guard let operand = appendCondition(index + 1, to: &nodes) else { return nil }
            nodes.append(.not(operand))
        case .all, .any:
            var operands: [Int] = []
            var operand = index + 1
            while operand < row.end {
                if let node = appendCondition(operand, to: &nodes) { operands.append(node) }
                operand = model.expressions[Int(operand)].end
            }
            nodes.append(row.operation == .all ? .all(operands) : .any(operands))
        default:
            guard let reference = reference(row.reference) else { return nil }
            nodes.append(.term(reference, within: period(row.period)))
        }
        return nodes.count - 1
    }

    mutating func period(_ index: Int32) -> Disclosure.Period? {
        guard index >= 0 else { return nil }
        let row = model.periods[Int(index)]
        var bounds: [Disclosure.Quantity] = []
        for position in row.lengths.indices { bounds.append(quantity(position)) }
        var fallback: Disclosure.Quantity?
        if row.hasDefault, !bounds.isEmpty { fallback = bounds.removeLast() }
        return Disclosure.Period(
            choice: row.choice,
            bounds: bounds,
            chooser: reference(row.chooser).map { [$0] } ?? [],
            fallback: fallback
        )
    }

    private func quantity(_ index: Int) -> Disclosure.Quantity {
        let row = model.quantities[index]
        return Disclosure.Quantity(
            amount: Int(row.amount),
            upper: row.upper >= 0 ? Int(row.upper) : nil,
            isWorking: row.isWorking,
            unit: row.unit
        )
    }
}
