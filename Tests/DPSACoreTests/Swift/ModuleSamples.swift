import DPSASyntax

@testable import DPSACore

/// Modules for the tests of the Swift generator.
enum ModuleSamples {
    /// A module as one writes it.
    static var studio: Disclosure {
        var builder = ModuleBuilder("Studio", label: "Sound studio")
        let provide = builder.noun(.purpose, "ProvideFeature", "provide the feature")
        let billing = builder.noun(.purpose, "Billing", "bill for the feature")
        let improve = builder.noun(.purpose, "Improvement", "improve services")
        let store = builder.noun(.system, "MySQL", "MySQL database")
        let logs = builder.noun(.system, "CLS", "log service")
        let contract = builder.noun(.basis, "contract", "performance of a contract")
        let termination = builder.noun(.event, "Termination", "you stop using the feature")
        let account = builder.noun(.event, "AccountDeletion", "your account is deleted", broader: ["Termination"])
        let queue = builder.noun(.option, "MessageQueue", "message queue")
        var disabled = builder.noun(.event, "Disabled", "the option is switched off")
        disabled.arguments = [.init(label: "", value: .reference(queue))]
        _ = builder.noun(.region, "EEA", "European Economic Area")
        let age = builder.noun(.obligation, "MinimumAge", "minimum age")
        builder.module.statements.requirements = [
            .init(
                obligations: [age],
                qualifiers: .init(),
                isOverride: false,
                origin: .stated,
                clause: nil
            )
        ]
        let partner = builder.noun(.party, "Partner", "a partner")

        var used = builder.fact(.usedFor, provide, billing)
        used.qualifiers.bases = [contract]
        let facts = [
            used, builder.fact(.usedFor, improve, not: true), builder.fact(.storedAndBackedUpIn, store),
            builder.fact(.viewedIn, logs), builder.fact(.sharedWith, partner),
        ]
        let ends = builder.until(.event(termination), within: 30)
        let races = builder.until(
            .event(account),
            .event(disabled),
            .delayed(ModuleBuilder.days(7), after: 1),
            .earliest([0, 2]),
            within: 1
        )
        builder.category(
            "UserOperationLog",
            "User operation log",
            fields: [
                builder.field("userName", "String", label: "User name"), builder.field("UIN", "String"),
                builder.field("operationTime", "Date"), builder.field("result", "Int", optional: true),
                builder.field("picture", "Data", optional: true),
                builder.field("key", "String", label: "Secret key", secret: true),
                builder.field("oldKeys", "String", lists: 1, secret: true, optional: true),
            ],
            facts: facts,
            retention: [builder.rule(ends)]
        )
        let outer = builder.category(
            "ConfigurationData",
            open: true,
            fields: [
                builder.enumeration("mediaType", [.text("video"), .text("audio"), .text("1080p")]),
                builder.field(
                    "parameters",
                    "record",
                    lists: 1,
                    fields: [
                        builder.field("frameRate", "Double"), builder.enumeration("mode", [.integer(1), .integer(-2)]),
                    ]
                ),
                builder.field("source", "Int", "Date", "String", optional: true),
                builder.field("free", "record", optional: true),
            ],
            facts: facts,
            retention: [builder.rule(ends, races, for: [billing])]
        )
        builder.category("Template", inside: outer, fields: [builder.field("text", "String")], facts: facts)
        builder.category("Contacts", negative: true, fields: [builder.field("name", "String")])
        return builder.module
    }

    /// A module of one category, of which nothing is unusual.
    static var plain: Disclosure {
        var builder = ModuleBuilder("Plain", label: "Plain")
        builder.category("Log", fields: [builder.field("name", "String")])
        return builder.module
    }

    /// A module without anything.
    static var empty: Disclosure { Disclosure(form: .module, name: "Empty", label: "") }

    /// Labels that break what is not careful.
    static let hostileLabels = [
        "", "\"", "\\", "\\(1 + 1)", "\"\"\"", "*/ end", "/* begin", "a\nb", "a\r\nb", "a\u{2028}b", "a\u{0}b",
        "tab\there",
        "\u{202E}back", "👩‍👩‍👧‍👦 é 音乐", "///", "#\"", "\n", "\u{FEFF}mark", String(repeating: "long ", count: 2_000), "'",
        "${x}",
    ]

    /// Names that are something else in Swift.
    static let hostileNames =
        [
            "Type", "Protocol", "self", "Self", "init", "allCases", "rawValue", "hashValue", "description",
            "debugDescription",
            "none", "some", "label", "purposes", "systems", "retention", "legalBases", "isOpen", "parent", "implied",
            "category",
            "recordName", "reader", "writer", "hash", "encode", "write", "String", "Date", "Data", "Optional", "Array",
            "Never",
            "Category", "Purpose", "System", "Region", "Recipient", "Condition", "Option", "Event", "Retention",
            "Secret",
            "Personal", "DPSARuntime", "Swift", "Foundation", "Codable", "Sendable", "Hostile", "_", "__", "_1", "A",
            "a", "foo_bar",
            "fooBar", "FooBar", "FOO_BAR", "fooBar2", "x1", "X1", "Type_", "typeRecord", "value", "empty", "Module",
            "RawValue",
            "placeholder", "customMirror", "container", "Error", "Self_",
            // What generated code mentions.
            "Int", "Bool", "Double", "URL", "StaticString", "CaseIterable", "Given", "Not", "Both", "Either", "Period",
            "RecordReader", "RecordWriter", "FieldReader", "LegalBasis", "DisclosedTerm", "DisclosedEvent", "NoTerm",
            "DisclosedModule", "DisclosedRecord", "DisclosedPurpose", "DataCategory", "RecordPart", "EventRole",
            "EventTiming", "RetentionCondition", "Circumstances", "termTexts", "termIndex", "agreementHolds",
            "agreementMinima", "parentName", "name",
        ] + SwiftWords.keywords.words.sorted()

    /// A module in which everything is called something it should not.
    static var hostile: Disclosure { hostile("Hostile") }

    /// A module of one name in which everything is called something it should not.
    static func hostile(_ name: String) -> Disclosure {
        var builder = ModuleBuilder(name, label: hostileLabels[1])
        builder.module.documentation = hostileLabels.joined(separator: "\n")
        var purposes: [Disclosure.Reference] = []
        var options: [Disclosure.Reference] = []
        var facts: [Disclosure.Fact] = []
        for (index, name) in hostileNames.enumerated() {
            let label = hostileLabels[index % hostileLabels.count]
            purposes.append(builder.noun(.purpose, name, label))
            _ = builder.noun(.purpose, name, label, container: "Other")
            for kind in [NounKind.system, .region, .event] { _ = builder.noun(kind, name, label) }
            options.append(builder.noun(.option, name, label))
            var required = Disclosure.Requirement(
                obligations: [],
                qualifiers: .init(),
                isOverride: false,
                origin: .stated,
                clause: nil
            )
            required.obligations = [builder.noun(.obligation, name, label)]
            builder.module.statements.requirements.append(required)
            facts.append(builder.fact(.sharedWith, builder.noun(.party, name, label)))
        }
        builder.module.statements.facts = facts
        var used = Disclosure.Fact(verb: .usedFor)
        used.targets = purposes
        // Of the keywords a few are enough for categories: each is a whole record.
        let categoryNames = hostileNames.filter { !SwiftWords.keywords.contains($0) } + ["default", "Any", "import"]
        for (index, name) in categoryNames.enumerated() {
            var fields: [Disclosure.Field] = []
            if index == 0 {
                for (number, inner) in hostileNames.enumerated() {
                    let label = hostileLabels[number % hostileLabels.count]
                    switch number % 4 {
                    case 0: fields.append(builder.field(inner, "Date", label: label, secret: true))
                    case 1:
                        fields.append(builder.enumeration(inner, [.text(inner), .text(label), .text(inner + inner)]))
                    case 2:
                        fields.append(builder.field(inner, "record", "String", fields: [builder.field(inner, "URL")]))
                    default: fields.append(builder.field(inner, "}; evil()", label: label, lists: 2, optional: true))
                    }
                }
            } else {
                fields = [builder.field(name, "String"), builder.field("x", "record")]
            }
            if index == 1 {
                fields = [builder.enumeration("all", (hostileNames + hostileLabels).map { .text($0) }, optional: true)]
            }
            var facts = index % 16 == 0 ? [used] : []
            if index == 0 {
                // Of some purposes only a part of the fields remains.
                var denied = builder.fact(.usedFor, purposes[0], purposes[purposes.count - 1], not: true)
                denied.parts = hostileNames.indices.filter { $0 % 5 > 0 }.map { hostileNames[$0] }
                facts.append(denied)
            }
            if index == 1 {
                facts = zip(purposes, options).map { purpose, option in
                    var fact = builder.fact(.usedFor, purpose)
                    fact.qualifiers.condition = .init(nodes: [.term(option, within: nil), .not(0), .any([0, 1])])
                    return fact
                }
            }
            let outer = builder.category(
                name,
                hostileLabels[index % hostileLabels.count],
                fields: fields,
                facts: facts
            )
            if index % 8 == 0 { builder.category(name, inside: outer, fields: [builder.field(name, "Decimal")]) }
        }
        return builder.module
    }
}
