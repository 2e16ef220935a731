import DPSASyntax

/// Describes a module in the words of the W3C Data Privacy Vocabulary 2.3, as JSON-LD.
///
/// What a noun is in that vocabulary its `maps (dpv: …)` says; where it says nothing, the most general word stands.  What the
/// vocabulary has no words for (denials, conditions) is in the policy only, which the description names as its source.
public struct VocabularyGenerator: Sendable {
    private let baseURL: String?

    /// Creates a generator.
    ///
    /// - Parameter baseURL: where the output directory is published; without it, identifiers are made of the module's name.
    public init(baseURL: String? = nil) { self.baseURL = baseURL }

    /// The name of the file beside the page.
    static let fileName: StaticString = "dpv.jsonld"

    /// The description of a module.
    public func file(for module: Disclosure) -> OutputFile {
        OutputFile(path: "html/\(module.name)/\(Self.fileName)", document(of: module))
    }

    private static let prefixes: [(StaticString, String)] = [
        ("dpv", "https://w3id.org/dpv#"), ("pd", "https://w3id.org/dpv/pd#"),
        ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"), ("dct", "http://purl.org/dc/terms/"),
    ]

    private func document(of module: Disclosure) -> ByteBuffer {
        let writer = VocabularyWriter(nouns: module.nouns, categories: module.categories)
        return JSONWriter.document(capacity: 8_192) { object in
            object.object("@context", .line) { object in
                for (prefix, address) in Self.prefixes { object.string(prefix, address) }
            }
            let address = baseURL.map { "\($0)/\(module.name)/\(Self.fileName)" } ?? "urn:dpsa:\(module.name)"
            object.string("@id", address)
            object.string("@type", "dpv:PersonalDataHandling")
            object.string("dct:title", module.label)
            object.nonEmpty("dct:modified", module.header.revised)
            object.object("dct:source", .line) { $0.string("@id", "policy.json") }
            switch module.role {
            case "processor": writer.entity("provider", "dpv:hasDataProcessor", "dpv:DataProcessor", into: &object)
            case "controller": writer.entity("provider", "dpv:hasDataController", "dpv:DataController", into: &object)
            default: break
            }
            let regions = module.statements.facts.filter { $0.verb == .regions && !$0.isNegated }.flatMap(\.targets)
            if !regions.isEmpty {
                object.list("dpv:hasLocation") { list in
                    for region in regions { writer.node(region, "dpv:Location", into: &list) }
                }
            }
            let parent = module.parent.map { VocabularyWriter(nouns: $0.nouns, categories: []) }
            object.list("dpv:hasProcess") { list in
                for category in module.categories where !category.isNegative {
                    list.object { writer.process(category, of: module.name, into: &$0) }
                }
            }
            let grants = module.statements.grants.filter { !$0.isDuty }.flatMap(\.subjects)
            let inherited = module.parent?.statements.grants.filter { !$0.isDuty }.flatMap(\.subjects) ?? []
            if !grants.isEmpty || !inherited.isEmpty {
                object.list("dpv:hasRight") { list in
                    for subject in grants { writer.node(subject, "dpv:Right", into: &list) }
                    guard let parent else { return }
                    for subject in inherited { parent.node(subject, "dpv:Right", into: &list) }
                }
            }
        }
    }
}

/// Writes the nodes of a description.
private struct VocabularyWriter {
    let nouns: [Disclosure.Noun]
    let categories: [Disclosure.Category]

    /// The processing of a category.
    func process(_ category: Disclosure.Category, of module: String, into object: inout JSONWriter.Object) {
        object.string("@id", "urn:dpsa:\(module):\(category.qualifiedName)")
        object.string("@type", "dpv:Process")
        object.string("dct:title", category.label)
        let fields = category.fields
        if !fields.isEmpty {
            object.list("dpv:hasPersonalData") { list in
                for field in fields {
                    list.object(.line) { object in
                        let kinds = field.kind.alternatives.map { term(of: $0, otherwise: "dpv:PersonalData") }
                        let terms = kinds + (field.isSensitive ? ["dpv:SpecialCategoryPersonalData"] : [])
                        strings("@type", terms.isEmpty ? ["dpv:PersonalData"] : terms, into: &object)
                        object.string("dct:title", field.label)
                    }
                }
            }
        }
        let facts = category.statements.facts.filter { !$0.isNegated }
        mentions(facts, [.about], "dpv:hasDataSubject", "dpv:DataSubject", into: &object)
        let sources: [Verb] = [.givenBy, .observedBy, .generatedBy, .derivedFrom, .receivedFrom, .collectedBy]
        mentions(facts, sources, "dpv:hasDataSource", "dpv:DataSource", into: &object)
        purposes(facts.filter { $0.verb == .usedFor }, into: &object)
        processing(facts, into: &object)
        let recipients: [Verb] = [.accessedBy, .sharedWith, .managedBy, .performedBy, .engages]
        mentions(facts, recipients, "dpv:hasRecipient", "dpv:Recipient", into: &object)
        let rules = category.statements.retention
        if !rules.isEmpty {
            object.list("dpv:hasStorageCondition") { list in
                for rule in rules {
                    for path in rule.paths { list.object(.line) { condition(path, rule, into: &$0) } }
                }
            }
        }
    }

    /// Writes the purposes, each with its legal bases where there are any.
    private func purposes(_ facts: [Disclosure.Fact], into object: inout JSONWriter.Object) {
        if facts.isEmpty { return }
        let targets = facts.flatMap(\.targets)
        object.list("dpv:hasPurpose") { list in
            for target in targets { node(target, "dpv:Purpose", into: &list) }
        }
        guard facts.contains(where: { !$0.qualifiers.bases.isEmpty }) else { return }
        object.list("dpv:hasProcess") { list in
            for fact in facts where !fact.qualifiers.bases.isEmpty {
                for target in fact.targets {
                    list.object { object in
                        object.string("@type", "dpv:Process")
                        object.object("dpv:hasPurpose", .line) { write(target, "dpv:Purpose", into: &$0) }
                        object.list("dpv:hasLegalBasis") { list in
                            for basis in fact.qualifiers.bases { node(basis, "dpv:LegalBasis", into: &list) }
                        }
                    }
                }
            }
        }
    }

    /// Writes what is done where.
    private func processing(_ facts: [Disclosure.Fact], into object: inout JSONWriter.Object) {
        let placed = facts.compactMap { fact in Self.operation(of: fact.verb).map { (fact, $0) } }
        if placed.isEmpty { return }
        object.list("dpv:hasProcessing") { list in
            for (fact, operation) in placed {
                list.object { object in
                    object.string("@type", operation)
                    object.list("dpv:hasLocation") { list in
                        let general = operation == "dpv:Store" ? "dpv:StorageLocation" : "dpv:Location"
                        for target in fact.targets { node(target, general, into: &list) }
                    }
                }
            }
        }
    }

    private static func operation(of verb: Verb) -> String? {
        switch verb {
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn:
            "dpv:Store"
        case .processedIn: "dpv:Use"
        case .viewedIn: "dpv:Access"
        default: nil
        }
    }

    /// Writes a way in which the data come to their end.
    private func condition(
        _ path: Disclosure.Path,
        _ rule: Disclosure.RetentionRule,
        into object: inout JSONWriter.Object
    ) {
        object.string("@type", "dpv:StorageCondition")
        object.object("dpv:hasDuration") { object in
            switch path.life {
            case .until(let event):
                object.string("@type", "dpv:UntilEventDuration")
                strings("dct:description", event.nodes.compactMap(Self.label), into: &object)
            case .period(_, let period, let start, _):
                object.string("@type", period.choice == .fixed ? "dpv:TemporalDuration" : "dpv:IndeterminateDuration")
                strings("dct:extent", period.bounds.map(Self.duration), into: &object)
                if let start { strings("dct:description", start.nodes.compactMap(Self.label), into: &object) }
            case .asParent, .criteria: object.string("@type", "dpv:IndeterminateDuration")
            }
        }
        guard let disposal = path.disposal else { return }
        object.object("dpv:hasProcessing") { object in
            object.string("@type", term(of: disposal.act, otherwise: "dpv:StorageDeletion"))
            if let deadline = disposal.deadline {
                object.object("dpv:hasDuration") { object in
                    object.string("@type", "dpv:TemporalDuration")
                    strings("dct:extent", deadline.bounds.map(Self.duration), into: &object)
                }
            }
        }
    }

    private static func label(_ node: Disclosure.EventExpression.Node) -> String? {
        if case .event(let reference) = node { reference.label } else { nil }
    }

    /// A quantity of time as ISO 8601 has it; of a range, the upper end.
    private static func duration(_ quantity: Disclosure.Quantity) -> String {
        let amount = quantity.upper ?? quantity.amount
        return switch quantity.unit {
        case .second: "PT\(amount)S"
        case .minute: "PT\(amount)M"
        case .hour: "PT\(amount)H"
        case .day: "P\(amount)D"
        case .week: "P\(amount)W"
        case .month: "P\(amount)M"
        case .year: "P\(amount)Y"
        case .kilobyte, .megabyte, .gigabyte, .terabyte: "\(amount) \(quantity.unit.rawValue)"
        }
    }

    // MARK: Nouns

    private func mentions(
        _ facts: [Disclosure.Fact],
        _ verbs: [Verb],
        _ key: StaticString,
        _ general: String,
        into object: inout JSONWriter.Object
    ) {
        let targets = facts.filter { verbs.contains($0.verb) }.flatMap(\.targets)
        if targets.isEmpty { return }
        object.list(key) { list in
            for target in targets { node(target, general, into: &list) }
        }
    }

    /// Writes who we are.
    func entity(_ name: String, _ key: StaticString, _ type: String, into object: inout JSONWriter.Object) {
        object.object(key, .line) { object in
            object.string("@type", type)
            object.string("dct:title", nouns.first { $0.kind == .party && $0.name == name }?.label ?? "we")
        }
    }

    func node(_ reference: Disclosure.Reference, _ general: String, into list: inout JSONWriter.List) {
        list.object(.line) { write(reference, general, into: &$0) }
    }

    private func write(_ reference: Disclosure.Reference, _ general: String, into object: inout JSONWriter.Object) {
        object.string("@id", "urn:dpsa:\(container(of: reference)):\(reference.name)")
        object.string("@type", term(of: reference, otherwise: general))
        object.string("dct:title", reference.label)
    }

    private func container(of reference: Disclosure.Reference) -> String {
        guard case .noun(_, let index) = reference.target, nouns.indices.contains(index) else { return "" }
        return nouns[index].container
    }

    /// What a noun is in the vocabulary, with a prefix.
    private func term(of reference: Disclosure.Reference, otherwise general: String) -> String {
        guard case .noun(_, let index) = reference.target, nouns.indices.contains(index),
            let term = nouns[index].mapping("dpv")
        else { return general }
        return term.utf8.contains(UInt8(ascii: ":")) ? term : "dpv:\(term)"
    }

    private func strings(_ key: StaticString, _ values: [String], into object: inout JSONWriter.Object) {
        if values.count == 1 { return object.string(key, values[0]) }
        object.strings(key, values)
    }
}
