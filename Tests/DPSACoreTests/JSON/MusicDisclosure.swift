import DPSASyntax

@testable import DPSACore

extension Disclosure {
    /// A small module as a person would write it, with one category of every form.
    static var music: Disclosure {
        var disclosure = Disclosure(form: .module, name: "Music", label: "Music \u{202E}<Maker>")
        disclosure.role = "processor"
        disclosure.header.revised = "2024-03-04"
        disclosure.nouns = [
            .kind("text", "Text", ["schema": "string"]),
            .kind("number", "Number", ["schema": "number"]),
            .kind("flag", "Yes or no", ["schema": "boolean"]),
            .kind("timestamp", "Date and time", ["schema": "string", "format": "date-time"]),
            .kind("file", "File", ["schema": "string", "encoding": "base64"]),
            .kind("secret", "Secret", ["schema": "string", "secret": "yes"]),
            .kind("record", "Record", ["schema": "object"]),
            .kind("oddity", "Oddity", ["schema": "strnig"]),
            .plain(.system, "MySQL", "TencentDB for MySQL"),
            .plain(.purpose, "ProvideFeature", "provide the feature"),
            .plain(.event, "Termination", "you stop using the feature"),
            .plain(.disposal, "delete", "delete"),
            .plain(.basis, "contract", "performance of a contract"),
            .plain(.circumstance, "Consented", "the person consented"),
        ]
        var log = Category.named(
            "OperationLog",
            "Operation log",
            fieldSets: [
                FieldSet(
                    isOpen: false,
                    chooser: nil,
                    condition: nil,
                    fields: [
                        .named("user", "text"), .named("time", "timestamp"), .named("key", "secret", isSecret: true),
                        .named("remark", "text", isOptional: true),
                    ]
                )
            ]
        )
        var purpose = Fact(verb: .usedFor)
        purpose.targets = [disclosure.reference("ProvideFeature")]
        purpose.qualifiers.bases = [disclosure.reference("contract")]
        purpose.origin = .document
        var storage = Fact(verb: .storedAndBackedUpIn)
        storage.targets = [disclosure.reference("MySQL")]
        var denied = Fact(verb: .viewedIn)
        denied.isNegated = true
        denied.targets = [disclosure.reference("MySQL")]
        log.statements.facts = [purpose, storage, denied]
        log.statements.retention = [
            RetentionRule(
                systems: [],
                purposes: [],
                condition: nil,
                paths: [
                    Path(
                        life: .until(EventExpression(nodes: [.event(disclosure.reference("Termination"))])),
                        disposal: Disposal(
                            act: disclosure.reference("delete"),
                            deadline: Period(
                                choice: .fixed,
                                bounds: [Quantity(amount: 30, upper: nil, isWorking: false, unit: .day)],
                                chooser: [],
                                fallback: nil
                            ),
                            delay: nil,
                            isImmediate: false,
                            isAutomatic: false,
                            isManual: false,
                            isRolling: false,
                            actor: nil,
                            recipient: nil
                        ),
                        exception: nil
                    )
                ],
                reason: nil,
                isOverride: false,
                parts: [],
                origin: .stated,
                clause: nil
            )
        ]
        var partly = Fact(verb: .usedFor)
        partly.targets = [disclosure.reference("ProvideFeature")]
        partly.parts = ["cover"]
        var content = Category.named(
            "Content",
            "Content",
            fieldSets: [
                FieldSet(
                    isOpen: true,
                    chooser: nil,
                    condition: nil,
                    fields: [
                        .named("cover", "file"),
                        .named("tracks", "file", "text", listDepth: 2),
                        .named("genre", values: [.text("song"), .text("jingle"), .text("song")]),
                        .named("takes", values: [.integer(1), .integer(2)]),
                        .named(
                            "settings",
                            "record",
                            listDepth: 1,
                            fields: [
                                .named("tempo", "number"), .named("loud", "flag", isOptional: true),
                            ]
                        ),
                        .named("extra", "record"),
                        .named("odd", "oddity"),
                    ]
                ),
                FieldSet(
                    isOpen: false,
                    chooser: nil,
                    condition: Condition(nodes: [.term(disclosure.reference("Consented"), within: nil)]),
                    fields: [.named("voice", "file")]
                ),
            ]
        )
        content.statements.facts = [partly]
        disclosure.categories = [
            log, content,
            .named("Configuration", "Configuration"),
            .named(
                "Template",
                "Template",
                parent: 2,
                in: "Configuration",
                fieldSets: [.closed([.named("name", "text")])]
            ),
            .named(
                "Inner",
                "Inner",
                parent: 3,
                in: "Configuration.Template",
                fieldSets: [.closed([.named("level", "number")])]
            ),
            .named("Task", "Task", parent: 2, in: "Configuration", fieldSets: [.closed([.named("source", "text")])]),
            .named("Faces", "Faces", isNegative: true, fieldSets: [.closed([.named("face", "file")])]),
        ]
        return disclosure
    }

    /// A reference to the noun with a name.
    func reference(_ name: String) -> Reference {
        guard let index = nouns.firstIndex(where: { $0.name == name }) else {
            return Reference(target: .document, name: name, label: name)
        }
        return Reference(target: .noun(nouns[index].kind, index), name: name, label: nouns[index].label)
    }
}

extension Disclosure.Noun {
    static func plain(_ kind: NounKind, _ name: String, _ label: String) -> Disclosure.Noun {
        Disclosure.Noun(
            kind: kind,
            name: name,
            container: "Standard",
            label: label,
            sentence: "",
            aliases: [],
            broader: [],
            mappings: [],
            places: [],
            functions: [],
            documentation: ""
        )
    }

    static func kind(_ name: String, _ label: String, _ mappings: KeyValuePairs<String, String>) -> Disclosure.Noun {
        var noun = plain(.kind, name, label)
        noun.mappings = mappings.map { Disclosure.Mapping(key: $0.key, value: $0.value) }
        return noun
    }
}

extension Disclosure.Category {
    static func named(
        _ name: String,
        _ label: String,
        parent: Int? = nil,
        in outer: String = "",
        isNegative: Bool = false,
        fieldSets: [Disclosure.FieldSet] = []
    ) -> Disclosure.Category {
        Disclosure.Category(
            name: name,
            qualifiedName: outer.isEmpty ? name : "\(outer).\(name)",
            label: label,
            documentation: "",
            parent: parent,
            depth: outer.isEmpty ? 0 : outer.split(separator: ".").count,
            condition: nil,
            isNegative: isNegative,
            fieldSets: fieldSets,
            statements: Disclosure.Statements()
        )
    }
}

extension Disclosure.FieldSet {
    static func closed(_ fields: [Disclosure.Field]) -> Disclosure.FieldSet {
        Disclosure.FieldSet(isOpen: false, chooser: nil, condition: nil, fields: fields)
    }
}

extension Disclosure.Field {
    static func named(
        _ name: String,
        _ kinds: String...,
        listDepth: Int = 0,
        values: [Disclosure.Value] = [],
        isSecret: Bool = false,
        isOptional: Bool = false,
        fields: [Disclosure.Field] = []
    ) -> Disclosure.Field {
        let order = ["text", "number", "flag", "timestamp", "file", "secret", "record", "oddity"]
        return Disclosure.Field(
            name: name,
            label: "The \(name)",
            documentation: "",
            kind: Disclosure.FieldKind(
                listDepth: listDepth,
                alternatives: kinds.map {
                    Disclosure.Reference(
                        target: .noun(.kind, order.firstIndex(of: $0) ?? -1),
                        name: $0,
                        label: "Kind \($0)"
                    )
                },
                values: values
            ),
            modifiers: [],
            condition: nil,
            facts: [],
            fields: fields,
            isSecret: isSecret,
            isSensitive: false,
            isOptional: isOptional
        )
    }
}
