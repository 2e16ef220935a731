import DPSASyntax

@testable import DPSACore

/// Builds a module by hand, as the compiler would resolve it.
struct ModuleBuilder {
    var module: Disclosure

    init(_ name: String, label: String? = nil) { module = Disclosure(form: .module, name: name, label: label ?? name) }

    /// A mention of a noun, which is added if it is new.
    mutating func noun(
        _ kind: NounKind,
        _ name: String,
        _ label: String? = nil,
        broader: [String] = [],
        maps: [(String, String)] = [],
        container: String = "Standard"
    ) -> Disclosure.Reference {
        let known = module.nouns.firstIndex { $0.kind == kind && $0.name == name && $0.container == container }
        if known == nil {
            module.nouns.append(
                Disclosure.Noun(
                    kind: kind,
                    name: name,
                    container: container,
                    label: label ?? name,
                    sentence: "",
                    aliases: [],
                    broader: broader,
                    mappings: maps.map { .init(key: $0.0, value: $0.1) },
                    places: [],
                    functions: [],
                    documentation: ""
                )
            )
        }
        let index = known ?? module.nouns.count - 1
        return Disclosure.Reference(target: .noun(kind, index), name: name, label: module.nouns[index].label)
    }

    /// A kind that maps to a Swift type.
    mutating func kind(_ swift: String) -> Disclosure.Reference {
        if swift == "record" { return noun(.kind, "record", "Record", maps: [("schema", "object")]) }
        return noun(.kind, "kindOf\(swift)", "Kind of \(swift)", maps: [("swift", swift)])
    }

    /// A field of one or several kinds.
    mutating func field(
        _ name: String,
        _ kinds: String...,
        label: String? = nil,
        lists: Int = 0,
        secret: Bool = false,
        optional: Bool = false,
        fields: [Disclosure.Field] = []
    ) -> Disclosure.Field {
        let alternatives = kinds.map { kind($0) }
        return Disclosure.Field(
            name: name,
            label: label ?? name,
            documentation: "",
            kind: .init(listDepth: lists, alternatives: alternatives, values: []),
            modifiers: [],
            condition: nil,
            facts: [],
            fields: fields,
            isSecret: secret,
            isSensitive: false,
            isOptional: optional
        )
    }

    /// A field that is an enumeration.
    func enumeration(_ name: String, _ values: [Disclosure.Value], optional: Bool = false) -> Disclosure.Field {
        Disclosure.Field(
            name: name,
            label: name,
            documentation: "",
            kind: .init(listDepth: 0, alternatives: [], values: values),
            modifiers: [],
            condition: nil,
            facts: [],
            fields: [],
            isSecret: false,
            isSensitive: false,
            isOptional: optional
        )
    }

    /// Adds a category, and returns its index.
    @discardableResult
    mutating func category(
        _ name: String,
        _ label: String? = nil,
        inside parent: Int? = nil,
        open isOpen: Bool = false,
        negative isNegative: Bool = false,
        fields: [Disclosure.Field],
        facts: [Disclosure.Fact] = [],
        retention: [Disclosure.RetentionRule] = []
    ) -> Int {
        var statements = Disclosure.Statements()
        statements.facts = facts
        statements.retention = retention
        let outer = parent.map { module.categories[$0] }
        let sets = [Disclosure.FieldSet(isOpen: isOpen, chooser: nil, condition: nil, fields: fields)]
        module.categories.append(
            Disclosure.Category(
                name: name,
                qualifiedName: outer.map { "\($0.qualifiedName).\(name)" } ?? name,
                label: label ?? name,
                documentation: "",
                parent: parent,
                depth: outer.map { $0.depth + 1 } ?? 0,
                condition: nil,
                isNegative: isNegative,
                fieldSets: fields.isEmpty && !isOpen ? [] : sets,
                statements: statements
            )
        )
        return module.categories.count - 1
    }

    /// A fact.
    func fact(_ verb: Verb, _ targets: Disclosure.Reference..., not isNegated: Bool = false) -> Disclosure.Fact {
        var fact = Disclosure.Fact(verb: verb)
        fact.targets = targets
        fact.isNegated = isNegated
        return fact
    }

    /// `retain` with paths.
    func rule(_ paths: Disclosure.Path..., for purposes: [Disclosure.Reference] = []) -> Disclosure.RetentionRule {
        Disclosure.RetentionRule(
            systems: [],
            purposes: purposes,
            condition: nil,
            paths: paths,
            reason: nil,
            isOverride: false,
            parts: [],
            origin: .stated,
            clause: nil
        )
    }

    /// `until events, then delete within`.
    mutating func until(_ nodes: Disclosure.EventExpression.Node..., within days: Int? = nil) -> Disclosure.Path {
        let act = noun(.disposal, "delete")
        let disposal = days.map { days in
            Disclosure.Disposal(
                act: act,
                deadline: ModuleBuilder.days(days),
                delay: nil,
                isImmediate: false,
                isAutomatic: false,
                isManual: false,
                isRolling: false,
                actor: nil,
                recipient: nil
            )
        }
        return Disclosure.Path(life: .until(.init(nodes: nodes)), disposal: disposal, exception: nil)
    }

    /// A fixed number of days.
    static func days(_ count: Int) -> Disclosure.Period {
        Disclosure.Period(
            choice: .fixed,
            bounds: [.init(amount: count, upper: nil, isWorking: false, unit: .day)],
            chooser: [],
            fallback: nil
        )
    }
}
