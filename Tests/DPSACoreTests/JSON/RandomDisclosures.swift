import DPSASyntax

@testable import DPSACore

/// Makes disclosures that use every construct, in every combination, whether or not a policy would.
struct DisclosureMaker {
    private var generator: SeededGenerator
    private var nouns: [Disclosure.Noun] = []
    private var categories: [Disclosure.Category] = []

    static func disclosure(seed: UInt64) -> Disclosure {
        var maker = DisclosureMaker(generator: SeededGenerator(seed: seed))
        return maker.disclosure()
    }

    private init(generator: SeededGenerator) { self.generator = generator }

    // MARK: Choices

    private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
    private mutating func chance(_ count: Int) -> Bool { below(count) == 0 }
    private mutating func some<Value>(_ make: (inout DisclosureMaker) -> Value) -> Value? {
        chance(4) ? make(&self) : nil
    }
    private mutating func several<Value>(_ most: Int = 2, _ make: (inout DisclosureMaker) -> Value) -> [Value] {
        (0..<below(most + 1)).map { _ in make(&self) }
    }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
    private mutating func text() -> String { generator.string() }
    private mutating func date() -> String { pick(["2024-03-04", "2026-04-22T10:59:26"]) }
    private mutating func name() -> String { pick(["alpha", "Beta", "gamma_1", "Delta", "epsilon", "Zeta", "eta"]) }

    // MARK: The document

    private mutating func disclosure() -> Disclosure {
        var disclosure = Disclosure(form: pick([.module, .agreement]), name: name(), label: text())
        disclosure.documentation = text()
        disclosure.role = pick(["", "processor", "controller"])
        makeNouns()
        makeCategories()
        for index in nouns.indices {
            nouns[index].places = references()
            nouns[index].functions = references()
        }
        for index in categories.indices {
            categories[index].condition = some { $0.condition() }
            categories[index].fieldSets = several { $0.fieldSet() }
            categories[index].statements = statements()
        }
        disclosure.nouns = nouns
        disclosure.categories = categories
        for index in 0..<below(4) {
            disclosure.clauses.append(
                Disclosure.Clause(number: text(), title: text(), parent: index > 0 ? some { $0.below(index) } : nil)
            )
        }
        disclosure.statements = statements()
        disclosure.header = header()
        if chance(2) {
            var parent = Disclosure(form: .agreement, name: name(), label: text())
            parent.role = pick(["processor", "controller"])
            parent.header = header()
            disclosure.parent = Disclosure.ParentTerms(of: parent)
        }
        return disclosure
    }

    private mutating func header() -> Disclosure.Header {
        var header = Disclosure.Header()
        header.revised = some { $0.date() } ?? ""
        header.effective = some { $0.date() } ?? ""
        header.reviewed = some { $0.date() } ?? ""
        header.version = text()
        header.published = text()
        header.prevailing = text()
        header.contacts = several {
            Disclosure.Contact(address: $0.text(), purposes: $0.references(), regions: $0.references())
        }
        return header
    }

    /// Nouns of which some share a name: with another container, that is allowed.
    private mutating func makeNouns() {
        for _ in 0..<(1 + below(8)) {
            let noun = Disclosure.Noun(
                kind: pick(NounKind.allCases),
                name: name(),
                container: pick(["Standard", "Catalogue", "XMusic"]),
                label: text(),
                sentence: text(),
                aliases: several { "alias \($0.text())" },
                broader: several { $0.name() },
                mappings: mappings(),
                places: [],
                functions: [],
                documentation: text()
            )
            if !nouns.contains(where: { $0.name == noun.name && $0.container == noun.container }) { nouns.append(noun) }
        }
    }

    private mutating func mappings() -> [Disclosure.Mapping] {
        var mappings: [Disclosure.Mapping] = []
        for key in several(2, { $0.name() }) where !mappings.contains(where: { $0.key == key }) {
            mappings.append(Disclosure.Mapping(key: key, value: text()))
        }
        return mappings
    }

    private mutating func makeCategories() {
        for index in 0..<below(5) {
            let parent = index > 0 ? some { $0.below(index) } : nil
            let name = "\(name())\(index)"
            categories.append(
                Disclosure.Category(
                    name: name,
                    qualifiedName: (parent.map { categories[$0].qualifiedName + "." } ?? "") + name,
                    label: text(),
                    aliases: several { "alias \($0.text())" },
                    documentation: text(),
                    parent: parent,
                    depth: parent.map { categories[$0].depth + 1 } ?? 0,
                    condition: nil,
                    isNegative: chance(5),
                    fieldSets: [],
                    statements: Disclosure.Statements()
                )
            )
        }
    }

    // MARK: References and values

    private mutating func reference(depth: Int = 2) -> Disclosure.Reference {
        var reference: Disclosure.Reference
        switch below(categories.isEmpty ? 5 : 8) {
        case 0: reference = Disclosure.Reference(target: .document, name: "Other.Name", label: text())
        case 1...4:
            let index = below(nouns.count)
            reference = Disclosure.Reference(
                target: .noun(nouns[index].kind, index),
                name: nouns[index].name,
                label: nouns[index].label
            )
        case 5:
            reference = Disclosure.Reference(
                target: .field(category: below(categories.count)),
                name: name(),
                label: text()
            )
        default:
            let index = below(categories.count)
            reference = Disclosure.Reference(
                target: .category(index),
                name: categories[index].name,
                label: categories[index].label
            )
        }
        if chance(4) { reference.elaboration = text() }
        if depth > 0, chance(4) {
            reference.arguments = several {
                Disclosure.Argument(label: $0.pick(["", "from"]), value: $0.value(depth: depth - 1))
            }
        }
        return reference
    }

    private mutating func references() -> [Disclosure.Reference] {
        chance(3) ? several { $0.reference() } : []
    }

    private mutating func value(depth: Int) -> Disclosure.Value {
        switch below(depth > 0 ? 6 : 4) {
        case 0: .text(text())
        case 1: .integer(below(1000) - 500)
        case 2: .date(date())
        case 3: .period(period())
        case 4: .reference(reference(depth: depth - 1))
        default: .list(several { $0.value(depth: depth - 1) })
        }
    }

    private mutating func quantity() -> Disclosure.Quantity {
        Disclosure.Quantity(
            amount: below(400),
            upper: some { $0.below(400) },
            isWorking: chance(4),
            unit: pick(Disclosure.Quantity.Unit.allCases)
        )
    }

    private mutating func period() -> Disclosure.Period {
        Disclosure.Period(
            choice: pick([.fixed, .free, .range, .list, .upTo]),
            bounds: several { $0.quantity() },
            chooser: chance(4) ? several { $0.reference(depth: 0) } : [],
            fallback: some { $0.quantity() }
        )
    }

    private mutating func event() -> Disclosure.EventExpression {
        var nodes: [Disclosure.EventExpression.Node] = []
        func append(_ depth: Int, _ maker: inout DisclosureMaker) -> Int {
            let node: Disclosure.EventExpression.Node
            switch depth > 0 ? maker.below(5) : 0 {
            case 2:
                let operand = append(depth - 1, &maker)
                node = .delayed(maker.period(), after: operand)
            case 3: node = .earliest((0...maker.below(3)).map { _ in append(depth - 1, &maker) })
            case 4: node = .latest((0...maker.below(3)).map { _ in append(depth - 1, &maker) })
            default: node = .event(maker.reference())
            }
            nodes.append(node)
            return nodes.count - 1
        }
        _ = append(3, &self)
        return Disclosure.EventExpression(nodes: nodes)
    }

    private mutating func condition() -> Disclosure.Condition {
        var nodes: [Disclosure.Condition.Node] = []
        func append(_ depth: Int, _ maker: inout DisclosureMaker) -> Int {
            let node: Disclosure.Condition.Node
            switch depth > 0 ? maker.below(5) : 0 {
            case 2: node = .not(append(depth - 1, &maker))
            case 3: node = .all((0...maker.below(3)).map { _ in append(depth - 1, &maker) })
            case 4: node = .any((0...maker.below(3)).map { _ in append(depth - 1, &maker) })
            default: node = .term(maker.reference(), within: maker.some { $0.period() })
            }
            nodes.append(node)
            return nodes.count - 1
        }
        _ = append(3, &self)
        return Disclosure.Condition(nodes: nodes)
    }

    // MARK: Fields

    private mutating func fieldSet() -> Disclosure.FieldSet {
        Disclosure.FieldSet(
            isOpen: chance(3),
            chooser: some { $0.reference() },
            condition: some { $0.condition() },
            fields: several(3) { $0.field(depth: 2) }
        )
    }

    private mutating func field(depth: Int) -> Disclosure.Field {
        Disclosure.Field(
            name: name(),
            label: text(),
            documentation: text(),
            kind: Disclosure.FieldKind(
                listDepth: pick([0, 0, 1, 2]),
                alternatives: several { $0.reference() },
                values: several { $0.value(depth: 1) }
            ),
            modifiers: references(),
            condition: some { $0.condition() },
            facts: depth > 0 && chance(4) ? several { $0.fact() } : [],
            fields: depth > 0 && chance(3) ? several { $0.field(depth: depth - 1) } : [],
            isOpen: chance(3),
            isSecret: chance(3),
            isSensitive: chance(3),
            isOptional: chance(3)
        )
    }

    // MARK: Statements

    private mutating func origin() -> Disclosure.Origin {
        categories.isEmpty ? .document : pick([.stated, .document, .category(below(categories.count))])
    }

    private mutating func clause() -> Int? { some { $0.below(9) } }

    private mutating func qualifiers() -> Disclosure.Qualifiers {
        var qualifiers = Disclosure.Qualifiers()
        qualifiers.purposes = references()
        qualifiers.places = references()
        qualifiers.beneficiaries = references()
        qualifiers.actors = references()
        qualifiers.exceptions = references()
        qualifiers.primarily = references()
        qualifiers.bases = references()
        qualifiers.condition = some { $0.condition() }
        qualifiers.after = some { $0.event() }
        qualifiers.before = some { $0.event() }
        qualifiers.until = some { $0.event() }
        qualifiers.reason = some { $0.text() }
        return qualifiers
    }

    private mutating func fact() -> Disclosure.Fact {
        var fact = Disclosure.Fact(verb: pick(Verb.allCases))
        fact.isNegated = chance(4)
        fact.isOverride = chance(4)
        fact.targets = references()
        fact.isAlternative = chance(4)
        fact.chooser = some { $0.reference() }
        fact.isExclusive = chance(4)
        fact.qualifiers = qualifiers()
        fact.parts = chance(4) ? several { $0.name() } : []
        fact.origin = origin()
        fact.clause = clause()
        return fact
    }

    private mutating func statements() -> Disclosure.Statements {
        var statements = Disclosure.Statements()
        statements.facts = several { $0.fact() }
        statements.retention = several { $0.rule() }
        statements.limits = several { $0.rule() }
        statements.requirements = several {
            Disclosure.Requirement(
                obligations: $0.references(),
                qualifiers: $0.qualifiers(),
                isOverride: $0.chance(4),
                origin: $0.origin(),
                clause: $0.clause()
            )
        }
        statements.grants = several {
            Disclosure.Grant(
                isDuty: $0.chance(2),
                subjects: $0.references(),
                deadline: $0.some { $0.period() },
                qualifiers: $0.qualifiers(),
                isOverride: $0.chance(4),
                origin: $0.origin(),
                clause: $0.clause()
            )
        }
        statements.holds = several {
            Disclosure.Hold(condition: $0.condition(), origin: $0.origin(), clause: $0.clause())
        }
        statements.notes = several { Disclosure.Note(text: $0.text(), clause: $0.clause()) }
        statements.waivers = several {
            Disclosure.Waiver(code: "RET003", reason: $0.text(), until: $0.some { $0.date() } ?? "")
        }
        return statements
    }

    private mutating func rule() -> Disclosure.RetentionRule {
        Disclosure.RetentionRule(
            systems: references(),
            purposes: references(),
            condition: some { $0.condition() },
            paths: several { $0.path() },
            reason: some { $0.text() },
            isOverride: chance(4),
            parts: chance(4) ? several { $0.name() } : [],
            origin: origin(),
            clause: clause()
        )
    }

    private mutating func path() -> Disclosure.Path {
        let life: Disclosure.Life
        switch below(6) {
        case 0: life = .asParent
        case 1: life = .criteria(text())
        case 2, 3: life = .until(event())
        default:
            life = .period(
                pick([.exactly, .atMost, .atLeast]),
                period(),
                after: some { $0.event() },
                dependingOn: some { $0.reference() }
            )
        }
        return Disclosure.Path(life: life, disposal: some { $0.disposal() }, exception: some { $0.condition() })
    }

    private mutating func disposal() -> Disclosure.Disposal {
        Disclosure.Disposal(
            act: reference(),
            deadline: some { $0.period() },
            delay: some { $0.period() },
            isImmediate: chance(4),
            isAutomatic: chance(4),
            isManual: chance(4),
            isRolling: chance(4),
            actor: some { $0.reference() },
            recipient: some { $0.reference() }
        )
    }
}
