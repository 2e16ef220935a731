import DPSASyntax

/// Reads a policy back into what a disclosure holds, so that the two can be compared fact by fact.
///
/// It shares no code with ``PolicyWriter``.  Of a parent, a policy tells only the name.
struct PolicyReader {
    /// What a value lacks.
    struct Failure: Error {
        var problem: String
        var value: JSONValue?
    }

    private let root: JSONValue
    private var nouns: [Disclosure.Noun] = []
    private var categories: [Disclosure.Category] = []

    /// Reads a policy.
    static func read(_ root: JSONValue) throws -> Disclosure {
        var reader = PolicyReader(root: root)
        return try reader.disclosure()
    }

    private init(root: JSONValue) { self.root = root }

    private mutating func disclosure() throws -> Disclosure {
        let form: Disclosure.Form = root["form"]?.text == "agreement" ? .agreement : .module
        var disclosure = Disclosure(form: form, name: root.string("name"), label: root.string("label"))
        disclosure.documentation = root.string("documentation")
        disclosure.role = root.string("role")
        // First the names, then everything that refers to them.
        for value in root.list("nouns") {
            nouns.append(
                Disclosure.Noun(
                    kind: try nounKind(value),
                    name: value.string("name"),
                    container: value["container"]?.text ?? "Standard",
                    label: value.string("label"),
                    sentence: value.string("sentence"),
                    aliases: value["aliases"]?.texts ?? [],
                    broader: value["broader"]?.texts ?? [],
                    mappings: (value["mappings"]?.members ?? []).map {
                        Disclosure.Mapping(key: $0.key, value: $0.value.text ?? "")
                    },
                    places: [],
                    functions: [],
                    documentation: value.string("documentation")
                )
            )
        }
        for value in root.list("categories") {
            let parent = try value["parent"].map { try category(named: $0.text ?? "") }
            categories.append(
                Disclosure.Category(
                    name: value.string("name"),
                    qualifiedName: value[parent == nil ? "name" : "qualifiedName"]?.text ?? "",
                    label: value.string("label"),
                    aliases: value["aliases"]?.texts ?? [],
                    documentation: value.string("documentation"),
                    parent: parent,
                    depth: parent.map { categories[$0].depth + 1 } ?? 0,
                    condition: nil,
                    isNegative: value.isPresent("negative"),
                    fieldSets: [],
                    statements: Disclosure.Statements()
                )
            )
        }
        for (index, value) in root.list("nouns").enumerated() {
            nouns[index].places = try references(value["places"])
            nouns[index].functions = try references(value["functions"])
        }
        for (index, value) in root.list("categories").enumerated() {
            categories[index].condition = try condition(value["condition"])
            categories[index].fieldSets = try value.list("fieldSets").map(fieldSet)
            categories[index].statements = try statements(value["statements"])
        }
        disclosure.nouns = nouns
        disclosure.categories = categories
        disclosure.clauses = root.list("clauses").map {
            Disclosure.Clause(
                number: $0.string("number"),
                title: $0.string("title"),
                parent: $0.integer("parent")
            )
        }
        disclosure.statements = try statements(root["statements"])
        disclosure.header = try header(root["header"] ?? .null)
        if let parent = root["parent"] {
            let name = Disclosure(form: .agreement, name: parent.string("name"), label: parent.string("label"))
            disclosure.parent = Disclosure.ParentTerms(of: name)
        }
        return disclosure
    }

    private func header(_ value: JSONValue) throws -> Disclosure.Header {
        var header = Disclosure.Header()
        header.revised = value.string("revised")
        header.effective = value.string("effective")
        header.reviewed = value.string("reviewed")
        header.version = value.string("version")
        header.published = value.string("published")
        header.prevailing = value.string("prevailing")
        header.contacts = try value.list("contacts").map {
            Disclosure.Contact(
                address: $0.string("address"),
                purposes: try references($0["purposes"]),
                regions: try references($0["regions"])
            )
        }
        return header
    }

    // MARK: Names

    private func nounKind(_ value: JSONValue) throws -> NounKind {
        guard let kind = NounKind.allCases.first(where: { $0.keyword == value["kind"]?.text }) else {
            throw Failure(problem: "no kind of noun", value: value)
        }
        return kind
    }

    private func category(named name: String) throws -> Int {
        guard let index = categories.firstIndex(where: { $0.qualifiedName == name }) else {
            throw Failure(problem: "no category \(name)", value: nil)
        }
        return index
    }

    private func reference(_ value: JSONValue) throws -> Disclosure.Reference {
        let target: Disclosure.Reference.Target
        let name: String
        var label = value.string("label")
        if let noun = value.text ?? value["noun"]?.text {
            let container = value["container"]?.text
            let matches = nouns.indices.filter {
                nouns[$0].name == noun && (container ?? nouns[$0].container) == nouns[$0].container
            }
            guard matches.count == 1 else { throw Failure(problem: "\(matches.count) nouns match", value: value) }
            (target, name) = (.noun(nouns[matches[0]].kind, matches[0]), noun)
            label = nouns[matches[0]].label
        } else if let qualifiedName = value["category"]?.text {
            let index = try category(named: qualifiedName)
            (target, name) = (.category(index), categories[index].name)
            label = categories[index].label
        } else if let field = value["field"]?.text {
            (target, name) = (.field(category: try category(named: value.string("of"))), field)
        } else {
            (target, name) = (.document, value.string("declaration"))
        }
        return Disclosure.Reference(
            target: target,
            name: name,
            label: label,
            elaboration: value.string("elaboration"),
            arguments: try value.list("arguments").map {
                Disclosure.Argument(label: $0.string("label"), value: try self.value($0["value"] ?? .null))
            }
        )
    }

    private func references(_ value: JSONValue?) throws -> [Disclosure.Reference] {
        try value?.elements.map(reference) ?? []
    }

    // MARK: Values and expressions

    private func value(_ value: JSONValue) throws -> Disclosure.Value {
        guard let member = value.members.first, value.members.count == 1 else {
            throw Failure(problem: "no value", value: value)
        }
        switch (member.key, member.value) {
        case ("text", .string(let text)): return .text(text)
        case ("integer", .integer(let number)): return .integer(number)
        case ("date", .string(let date)): return .date(date)
        case ("period", _): return .period(try period(member.value))
        case ("reference", _): return .reference(try reference(member.value))
        case ("list", .list(let values)): return .list(try values.map(self.value))
        default: throw Failure(problem: "no value", value: value)
        }
    }

    private func quantity(_ value: JSONValue) throws -> Disclosure.Quantity {
        guard let amount = value.integer("amount"), let unit = Disclosure.Quantity.Unit(rawValue: value.string("unit"))
        else { throw Failure(problem: "no quantity", value: value) }
        return Disclosure.Quantity(
            amount: amount,
            upper: value.integer("upper"),
            isWorking: value.isPresent("working"),
            unit: unit
        )
    }

    private func period(_ value: JSONValue) throws -> Disclosure.Period {
        let choices: [String: Disclosure.Period.Choice] = [
            "": .fixed, "free": .free, "range": .range, "list": .list, "upTo": .upTo,
        ]
        guard let choice = choices[value.string("choice")] else { throw Failure(problem: "no choice", value: value) }
        return Disclosure.Period(
            choice: choice,
            bounds: try value.list("bounds").map(quantity),
            chooser: try references(value["chooser"]),
            fallback: try value["fallback"].map(quantity)
        )
    }

    private func event(_ value: JSONValue?) throws -> Disclosure.EventExpression? {
        guard let value else { return nil }
        var nodes: [Disclosure.EventExpression.Node] = []
        func append(_ value: JSONValue) throws -> Int {
            if let event = value["event"] {
                nodes.append(.event(try reference(event)))
            } else if let delay = value["delay"], let after = value["after"] {
                let operand = try append(after)
                nodes.append(.delayed(try period(delay), after: operand))
            } else if let operands = value["earliest"] {
                nodes.append(.earliest(try operands.elements.map(append)))
            } else if let operands = value["latest"] {
                nodes.append(.latest(try operands.elements.map(append)))
            } else {
                throw Failure(problem: "no event", value: value)
            }
            return nodes.count - 1
        }
        _ = try append(value)
        return Disclosure.EventExpression(nodes: nodes)
    }

    private func condition(_ value: JSONValue?) throws -> Disclosure.Condition? {
        guard let value else { return nil }
        var nodes: [Disclosure.Condition.Node] = []
        func append(_ value: JSONValue) throws -> Int {
            if let term = value["term"] {
                nodes.append(.term(try reference(term), within: try value["within"].map(period)))
            } else if let operand = value["not"] {
                nodes.append(.not(try append(operand)))
            } else if let operands = value["all"] {
                nodes.append(.all(try operands.elements.map(append)))
            } else if let operands = value["any"] {
                nodes.append(.any(try operands.elements.map(append)))
            } else {
                throw Failure(problem: "no condition", value: value)
            }
            return nodes.count - 1
        }
        _ = try append(value)
        return Disclosure.Condition(nodes: nodes)
    }

    // MARK: Categories

    private func fieldSet(_ value: JSONValue) throws -> Disclosure.FieldSet {
        Disclosure.FieldSet(
            isOpen: value.isPresent("open"),
            chooser: try value["chooser"].map(reference),
            condition: try condition(value["condition"]),
            fields: try value.list("fields").map(field)
        )
    }

    private func field(_ value: JSONValue) throws -> Disclosure.Field {
        let type = value["type"] ?? .null
        return Disclosure.Field(
            name: value.string("name"),
            label: value.string("label"),
            documentation: value.string("documentation"),
            kind: Disclosure.FieldKind(
                listDepth: type.integer("listDepth") ?? 0,
                alternatives: try type.text == nil ? references(type["alternatives"]) : [reference(type)],
                values: try type.list("values").map(self.value)
            ),
            modifiers: try references(value["modifiers"]),
            condition: try condition(value["condition"]),
            facts: try value.list("facts").map(fact),
            fields: try value.list("fields").map(field),
            isOpen: value.isPresent("open"),
            isSecret: value.isPresent("secret"),
            isSensitive: value.isPresent("sensitive"),
            isOptional: value.isPresent("optional")
        )
    }

    // MARK: Statements

    private func statements(_ value: JSONValue?) throws -> Disclosure.Statements {
        guard let value else { throw Failure(problem: "no statements", value: nil) }
        var statements = Disclosure.Statements()
        statements.facts = try value.list("facts").map(fact)
        statements.retention = try value.list("retention").map(rule)
        statements.limits = try value.list("limits").map(rule)
        statements.requirements = try value.list("requirements").map {
            Disclosure.Requirement(
                obligations: try references($0["obligations"]),
                qualifiers: try qualifiers($0),
                isOverride: $0.isPresent("override"),
                origin: try origin($0),
                clause: $0.integer("clause")
            )
        }
        statements.grants = try value.list("grants").map {
            Disclosure.Grant(
                isDuty: $0.isPresent("duty"),
                subjects: try references($0["subjects"]),
                deadline: try $0["deadline"].map(period),
                qualifiers: try qualifiers($0),
                isOverride: $0.isPresent("override"),
                origin: try origin($0),
                clause: $0.integer("clause")
            )
        }
        statements.holds = try value.list("holds").map {
            guard let condition = try condition($0["condition"]) else { throw Failure(problem: "no hold", value: $0) }
            return Disclosure.Hold(condition: condition, origin: try origin($0), clause: $0.integer("clause"))
        }
        statements.notes = value.list("notes").map {
            Disclosure.Note(text: $0.string("text"), clause: $0.integer("clause"))
        }
        statements.waivers = value.list("waivers").map {
            Disclosure.Waiver(code: $0.string("code"), reason: $0.string("reason"), until: $0.string("until"))
        }
        return statements
    }

    private func fact(_ value: JSONValue) throws -> Disclosure.Fact {
        guard let verb = Verb.allCases.first(where: { $0.identifier == value["verb"]?.text }) else {
            throw Failure(problem: "no verb", value: value)
        }
        var fact = Disclosure.Fact(verb: verb)
        fact.isNegated = value.isPresent("negated")
        fact.isOverride = value.isPresent("override")
        fact.targets = try references(value["targets"])
        fact.isAlternative = value.isPresent("alternative")
        fact.chooser = try value["chooser"].map(reference)
        fact.isExclusive = value.isPresent("exclusive")
        fact.qualifiers = try qualifiers(value)
        fact.parts = value["parts"]?.texts ?? []
        fact.origin = try origin(value)
        fact.clause = value.integer("clause")
        return fact
    }

    private func qualifiers(_ value: JSONValue) throws -> Disclosure.Qualifiers {
        var qualifiers = Disclosure.Qualifiers()
        qualifiers.purposes = try references(value["purposes"])
        qualifiers.places = try references(value["places"])
        qualifiers.beneficiaries = try references(value["beneficiaries"])
        qualifiers.actors = try references(value["actors"])
        qualifiers.exceptions = try references(value["exceptions"])
        qualifiers.primarily = try references(value["primarily"])
        qualifiers.bases = try references(value["bases"])
        qualifiers.condition = try condition(value["condition"])
        qualifiers.after = try event(value["after"])
        qualifiers.before = try event(value["before"])
        qualifiers.until = try event(value["until"])
        qualifiers.reason = value["reason"]?.text
        return qualifiers
    }

    private func origin(_ value: JSONValue) throws -> Disclosure.Origin {
        guard let origin = value["origin"] else { return .stated }
        if origin == .string("document") { return .document }
        return .category(try category(named: origin.string("category")))
    }

    // MARK: Retention

    private func rule(_ value: JSONValue) throws -> Disclosure.RetentionRule {
        Disclosure.RetentionRule(
            systems: try references(value["systems"]),
            purposes: try references(value["purposes"]),
            condition: try condition(value["condition"]),
            paths: try value.list("paths").map {
                Disclosure.Path(
                    life: try life($0["life"] ?? .null),
                    disposal: try $0["disposal"].map(disposal),
                    exception: try condition($0["exception"])
                )
            },
            reason: value["reason"]?.text,
            isOverride: value.isPresent("override"),
            parts: value["parts"]?.texts ?? [],
            origin: try origin(value),
            clause: value.integer("clause")
        )
    }

    private func life(_ value: JSONValue) throws -> Disclosure.Life {
        let bounds: [String: Disclosure.PeriodBound] = ["exactly": .exactly, "atMost": .atMost, "atLeast": .atLeast]
        if let event = try event(value["until"]) { return .until(event) }
        if value.isPresent("asParent") { return .asParent }
        if let criteria = value["criteria"]?.text { return .criteria(criteria) }
        guard let bound = bounds[value.string("bound")], let period = try value["period"].map(period) else {
            throw Failure(problem: "no life", value: value)
        }
        return .period(
            bound,
            period,
            after: try event(value["after"]),
            dependingOn: try value["dependingOn"].map(reference)
        )
    }

    private func disposal(_ value: JSONValue) throws -> Disclosure.Disposal {
        Disclosure.Disposal(
            act: try reference(value["act"] ?? .null),
            deadline: try value["deadline"].map(period),
            delay: try value["delay"].map(period),
            isImmediate: value.isPresent("immediate"),
            isAutomatic: value.isPresent("automatic"),
            isManual: value.isPresent("manual"),
            isRolling: value.isPresent("rolling"),
            actor: try value["actor"].map(reference),
            recipient: try value["recipient"].map(reference)
        )
    }
}

extension JSONValue {
    /// The text of a member, empty where there is none.
    fileprivate func string(_ key: String) -> String { self[key]?.text ?? "" }
    fileprivate func list(_ key: String) -> [JSONValue] { self[key]?.elements ?? [] }
    fileprivate func isPresent(_ key: String) -> Bool { self[key] == .boolean(true) }
    fileprivate func integer(_ key: String) -> Int? {
        if case .integer(let number) = self[key] { number } else { nil }
    }
}
