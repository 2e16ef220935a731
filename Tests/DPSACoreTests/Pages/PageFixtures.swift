import DPSASyntax

@testable import DPSACore

/// Builds disclosures by hand.
struct DisclosureBuilder {
    var disclosure: Disclosure

    init(_ form: Disclosure.Form, _ name: String, _ label: String, role: String) {
        disclosure = Disclosure(form: form, name: name, label: label)
        disclosure.role = role
    }

    /// A mention of a noun, which is declared if it is new.
    mutating func noun(
        _ kind: NounKind,
        _ name: String,
        _ label: String,
        sentence: String = "",
        broader: [String] = [],
        container: String = "Standard"
    ) -> Disclosure.Reference {
        let index: Int
        if let known = disclosure.nouns.firstIndex(where: { $0.kind == kind && $0.name == name }) {
            index = known
        } else {
            index = disclosure.nouns.count
            disclosure.nouns.append(
                Disclosure.Noun(
                    kind: kind,
                    name: name,
                    container: container,
                    label: label,
                    sentence: sentence,
                    aliases: [],
                    broader: broader,
                    mappings: [],
                    places: [],
                    functions: [],
                    documentation: ""
                )
            )
        }
        return Disclosure.Reference(target: .noun(kind, index), name: name, label: label)
    }

    mutating func category(
        _ name: String,
        _ label: String,
        in parent: Int? = nil,
        fields: [Disclosure.Field] = []
    ) -> Int {
        let outer = parent.map { disclosure.categories[$0] }
        var statements = outer?.statements ?? disclosure.statements
        let origin: Disclosure.Origin = parent.map { .category($0) } ?? .document
        for index in statements.facts.indices where statements.facts[index].origin != .document {
            statements.facts[index].origin = origin
        }
        for index in statements.retention.indices { statements.retention[index].origin = origin }
        for index in statements.requirements.indices { statements.requirements[index].origin = origin }
        for index in statements.grants.indices { statements.grants[index].origin = origin }
        let set = Disclosure.FieldSet(isOpen: false, chooser: nil, condition: nil, fields: fields)
        disclosure.categories.append(
            Disclosure.Category(
                name: name,
                qualifiedName: outer.map { "\($0.qualifiedName).\(name)" } ?? name,
                label: label,
                documentation: "",
                parent: parent,
                depth: (outer?.depth ?? -1) + 1,
                condition: nil,
                isNegative: false,
                fieldSets: fields.isEmpty ? [] : [set],
                statements: statements
            )
        )
        return disclosure.categories.count - 1
    }

    mutating func field(_ name: String, _ label: String, _ kind: String) -> Disclosure.Field {
        Disclosure.Field(
            name: name,
            label: label,
            documentation: "",
            kind: Disclosure.FieldKind(listDepth: 0, alternatives: [noun(.kind, kind, kind)], values: []),
            modifiers: [],
            condition: nil,
            facts: [],
            fields: [],
            isSecret: false,
            isSensitive: false,
            isOptional: false
        )
    }
}

/// A fact.
func fact(
    _ verb: Verb,
    _ targets: [Disclosure.Reference] = [],
    not isNegated: Bool = false,
    _ change: (inout Disclosure.Fact) -> Void = { _ in }
) -> Disclosure.Fact {
    var fact = Disclosure.Fact(verb: verb)
    fact.targets = targets
    fact.isNegated = isNegated
    change(&fact)
    return fact
}

/// So many of a unit.
func period(_ amount: Int, _ unit: Disclosure.Quantity.Unit, upper: Int? = nil, isWorking: Bool = false)
    -> Disclosure.Period
{
    Disclosure.Period(
        choice: .fixed,
        bounds: [quantity(amount, unit, upper: upper, isWorking: isWorking)],
        chooser: [],
        fallback: nil
    )
}

func quantity(
    _ amount: Int,
    _ unit: Disclosure.Quantity.Unit,
    upper: Int? = nil,
    isWorking: Bool = false
) -> Disclosure.Quantity {
    Disclosure.Quantity(amount: amount, upper: upper, isWorking: isWorking, unit: unit)
}

/// An event by itself.
func event(_ reference: Disclosure.Reference) -> Disclosure.EventExpression {
    Disclosure.EventExpression(nodes: [.event(reference)])
}

/// The earliest of some events.
func earliest(_ references: [Disclosure.Reference]) -> Disclosure.EventExpression {
    Disclosure.EventExpression(nodes: references.map { .event($0) } + [.earliest(Array(references.indices))])
}

/// The latest of some events.
func latest(_ references: [Disclosure.Reference]) -> Disclosure.EventExpression {
    Disclosure.EventExpression(nodes: references.map { .event($0) } + [.latest(Array(references.indices))])
}

/// A condition of one term.
func condition(_ reference: Disclosure.Reference) -> Disclosure.Condition {
    Disclosure.Condition(nodes: [.term(reference, within: nil)])
}

/// What happens at the end.
func disposal(
    _ act: Disclosure.Reference,
    within deadline: Disclosure.Period? = nil,
    after delay: Disclosure.Period? = nil,
    isImmediate: Bool = false
) -> Disclosure.Disposal {
    Disclosure.Disposal(
        act: act,
        deadline: deadline,
        delay: delay,
        isImmediate: isImmediate,
        isAutomatic: false,
        isManual: false,
        isRolling: false,
        actor: nil,
        recipient: nil
    )
}

/// A rule of some paths.
func rule(_ paths: Disclosure.Path..., change: (inout Disclosure.RetentionRule) -> Void = { _ in })
    -> Disclosure.RetentionRule
{
    var rule = Disclosure.RetentionRule(
        systems: [],
        purposes: [],
        condition: nil,
        paths: paths,
        reason: nil,
        isOverride: false,
        parts: [],
        origin: .stated,
        clause: nil
    )
    change(&rule)
    return rule
}

/// A path.
func path(
    _ life: Disclosure.Life,
    _ disposal: Disclosure.Disposal? = nil,
    unless exception: Disclosure.Condition? = nil
) -> Disclosure.Path {
    Disclosure.Path(life: life, disposal: disposal, exception: exception)
}

/// The documents that the tests write pages of.
enum PageFixtures {
    /// A processor's agreement with nested clauses.
    static let agreement: Disclosure = {
        var builder = DisclosureBuilder(.agreement, "DPSA", "Data Processing and Security Agreement", role: "processor")
        let provide = builder.noun(.purpose, "ProvideFeature", "provide the feature")
        let marketing = builder.noun(.purpose, "Marketing", "market goods & services")
        let customer = builder.noun(.party, "customer", "you")
        let singapore = builder.noun(.region, "Singapore", "Singapore", container: "DPSA")
        let hosting = builder.noun(.purpose, "DataCentre", "data-centre services", container: "DPSA")
        let party = builder.noun(.party, "Aceville", "Aceville Pte Limited", container: "DPSA")
        builder.disclosure.nouns[builder.disclosure.nouns.count - 1].places = [singapore]
        builder.disclosure.nouns[builder.disclosure.nouns.count - 1].functions = [hosting]
        let request = builder.noun(.event, "DeletionRequest", "you ask for deletion")
        let delete = builder.noun(.disposal, "delete", "delete")
        let erasure = builder.noun(.right, "Erasure", "erasure")
        let age = builder.noun(
            .obligation,
            "MinimumAge",
            "minimum age",
            sentence: "Let only people use it who are old enough."
        )
        builder.disclosure.header.revised = "2024-01-01"
        builder.disclosure.header.published = "https://example.com/dpsa"
        builder.disclosure.clauses = [
            .init(number: "5", title: "Service Regions", parent: nil),
            .init(number: "6", title: "Duties", parent: nil), .init(number: "6.1", title: "Of us", parent: 1),
            .init(number: "6.1(a)", title: "Purposes", parent: 2), .init(number: "6.1(b)", title: "End", parent: 2),
            .init(number: "8", title: "Sub-Processors", parent: nil),
        ]
        builder.disclosure.statements.facts = [
            fact(.regions) {
                $0.chooser = customer; $0.clause = 0
            }, fact(.usedFor, [provide]) { $0.clause = 3 },
            fact(.usedFor, [marketing], not: true) { $0.clause = 3 }, fact(.engages, [party]) { $0.clause = 5 },
        ]
        builder.disclosure.statements.retention = [
            rule(path(.until(event(request)), disposal(delete))) { $0.clause = 4 }
        ]
        builder.disclosure.statements.limits = [
            rule(path(.until(event(request)), disposal(delete, within: period(30, .day)))) { $0.clause = 4 }
        ]
        builder.disclosure.statements.grants = [
            .init(
                isDuty: false,
                subjects: [erasure],
                deadline: period(10, .day),
                qualifiers: .init(),
                isOverride: false,
                origin: .stated,
                clause: 4
            )
        ]
        builder.disclosure.statements.requirements = [
            .init(obligations: [age], qualifiers: .init(), isOverride: false, origin: .stated, clause: nil)
        ]
        return builder.disclosure
    }()

    /// A processor's module with most of what a module can say.
    static let module: Disclosure = {
        var builder = DisclosureBuilder(.module, "MPS", "Media Processing Service", role: "processor")
        builder.disclosure.header.revised = "2024-03-04T17:37:11"
        builder.disclosure.header.version = "7"
        builder.disclosure.parent = .init(of: agreement)
        let provide = builder.noun(.purpose, "ProvideFeature", "provide the feature")
        let debugging = builder.noun(.purpose, "Debugging", "debug the service")
        let customer = builder.noun(.party, "customer", "you")
        let cos = builder.noun(.system, "COS", "Cloud Object Storage (COS)", container: "Products")
        let mysql = builder.noun(.system, "MySQL", "TencentDB for MySQL (MySQL)", container: "Products")
        let mongo = builder.noun(.system, "MongoDB", "TencentDB for MongoDB", container: "Products")
        let queue = builder.noun(.system, "TDMQ", "TDMQ for CMQ", container: "Products")
        let third = builder.noun(.system, "ThirdPartyStore", "a store of a third party that you choose")
        let singapore = builder.noun(.region, "Singapore", "Singapore", container: "Products")
        let termination = builder.noun(.event, "Termination", "you stop using the feature")
        let account = builder.noun(.event, "AccountDeletion", "your account is deleted", broader: ["Termination"])
        let manual = builder.noun(.event, "ManualDeletion", "you delete the data yourself", broader: ["Deletion"])
        let delete = builder.noun(.disposal, "delete", "delete")
        let option = builder.noun(.option, "MessageQueue", "TDMQ for CMQ", container: "MPS")
        let personal = builder.noun(.circumstance, "ContainsPersonalData", "the files contain personal data")
        let users = builder.noun(.party, "endUsers", "end users")
        let age = builder.noun(
            .obligation,
            "MinimumAge",
            "minimum age",
            sentence: "Let only people use it who are old enough."
        )
        let indemnity = builder.noun(.obligation, "Indemnity", "indemnity", sentence: "Make good our loss.")
        builder.disclosure.statements.requirements = [
            .init(
                obligations: [age, indemnity],
                qualifiers: .init(),
                isOverride: false,
                origin: .stated,
                clause: nil
            )
        ]
        builder.disclosure.statements.facts = [
            fact(.regions, [singapore]) {
                $0.qualifiers.places = [mysql]
                $0.qualifiers.reason = "the servers stand there"
                $0.isOverride = true
                $0.origin = .document
            }
        ]
        builder.disclosure.statements.waivers = [
            .init(code: "RET003", reason: "The source says so.", until: "2027-01-01")
        ]
        builder.disclosure.statements.notes = [.init(text: "A note.", clause: nil)]

        var media = builder.field("media", "Source and processed media files", "file")
        media.kind.listDepth = 1
        media.condition = condition(personal)
        let first = builder.category("MediaData", "Media Data", fields: [media])
        builder.disclosure.categories[first].statements.facts += [
            fact(.usedFor, [provide]), fact(.about, [users]),
            fact(.storedAndBackedUpIn, [cos, third]) {
                $0.isAlternative = true; $0.chooser = customer
            },
        ]
        builder.disclosure.categories[first].statements.retention = [
            rule(
                path(
                    .period(
                        .exactly,
                        .init(choice: .free, bounds: [], chooser: [customer], fallback: nil),
                        after: nil,
                        dependingOn: nil
                    )
                )
            )
        ]
        let second = builder.category("ConfigurationData", "Configuration data")
        builder.disclosure.categories[second].statements.facts += [
            fact(.usedFor, [provide]),
            fact(.usedFor, [debugging]) {
                $0.isOverride = true
                $0.qualifiers.reason = "stated in the source"
            },
            fact(.storedAndBackedUpIn, [mysql, mongo]) { $0.isAlternative = true }, fact(.backedUpIn, [cos]),
        ]
        builder.disclosure.categories[second].statements.retention = [
            rule(path(.until(earliest([termination, account])), disposal(delete, after: period(30, .day))))
        ]
        _ = builder.category(
            "Template",
            "Template Configuration Data",
            in: second,
            fields: [builder.field("templateID", "Template ID", "identifier")]
        )
        let third2 = builder.category(
            "QueueData",
            "Message Queue Service Data",
            fields: [builder.field("eventType", "Event type", "text"), builder.field("sign", "Signature", "secret")]
        )
        builder.disclosure.categories[third2].condition = condition(option)
        builder.disclosure.categories[third2].statements.facts += [
            fact(.usedFor, [provide]), fact(.sharedWith, [queue]),
            fact(.stored, not: true) { $0.qualifiers.actors = [queue] },
        ]
        builder.disclosure.categories[third2].statements.retention = [
            rule(
                path(.until(event(manual))),
                path(.until(earliest([account, termination])), disposal(delete, after: period(7, .day)))
            )
        ]
        let fourth = builder.category("Preview", "Preview images")
        builder.disclosure.categories[fourth].statements.facts += [fact(.stored, not: true)]
        let fifth = builder.category("Biometrics", "Voice prints")
        builder.disclosure.categories[fifth].isNegative = true
        builder.disclosure.categories[fifth].statements.facts += [fact(.collected, not: true)]
        _ = builder.category("Logs", "Log Data", fields: [builder.field("line", "Line", "text")])
        return builder.disclosure
    }()

    /// A controller's module with legal bases.
    static let controllerModule: Disclosure = {
        var builder = DisclosureBuilder(.module, "TokenHub", "TokenHub", role: "controller")
        let provide = builder.noun(.purpose, "ProvideFeature", "provide the feature")
        let improve = builder.noun(.purpose, "Improvement", "improve and develop services")
        let contract = builder.noun(.basis, "contract", "performance of a contract", sentence: "Article 6(1)(b) GDPR")
        var interests = builder.noun(
            .basis,
            "legitimateInterests",
            "legitimate interests",
            sentence: "Article 6(1)(f) GDPR"
        )
        interests.elaboration = "to understand trends"
        let request = builder.noun(.event, "TaskRequest", "the task is requested", broader: ["Creation"])
        let category = builder.category(
            "UsageData",
            "Diagnostic and Usage Data",
            fields: [builder.field("events", "Events", "text")]
        )
        builder.disclosure.categories[category].fieldSets[0].isOpen = true
        builder.disclosure.categories[category].statements.facts = [
            fact(.usedFor, [provide]) { $0.qualifiers.bases = [contract] },
            fact(.usedFor, [improve]) { $0.qualifiers.bases = [interests] },
        ]
        builder.disclosure.categories[category].statements.retention = [
            rule(path(.period(.atMost, period(7, .day), after: event(request), dependingOn: nil))) {
                $0.purposes = [provide]
            },
            rule(path(.criteria("as the purposes need"))) { $0.purposes = [improve] },
        ]
        return builder.disclosure
    }()
}
