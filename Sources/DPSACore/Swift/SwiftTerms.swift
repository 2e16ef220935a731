import DPSASyntax

/// A case of a generated enumeration.
struct SwiftTerm {
    /// The name of the case, with backticks where it needs them.
    var name: String
    /// The raw value: the declared name.
    var rawValue: String
    var label: String
    var documentation: String
    /// What is said of an event, if it is one.
    var event = SwiftEvent()
}

/// What is said of an event.
struct SwiftEvent {
    /// The names of the events that have happened whenever this one has.
    var implied: [String] = []
    /// Whether it brings the data about, or is itself their end.
    var isBeginning = false
    var isEnding = false
    /// When it happens.
    var timings: [Disclosure.EventTiming] = []

    /// Nothing.
    init() {}

    /// What a declaration says.
    init(_ noun: Borrowed<Disclosure.Noun>) {
        guard noun.kind == .event else { return }
        implied = noun.broader
        let isStandard = noun.container == Self.standard
        isBeginning = isStandard && noun.name == Self.creation || implied.contains(Self.creation)
        isEnding = isStandard && noun.name == Self.deletion || implied.contains(Self.deletion)
    }

    /// The vocabulary that declares the first and the last event of a life cycle.
    private static let standard = "Standard"
    private static let creation = "Creation"
    private static let deletion = "Deletion"
}

/// The cases of one generated enumeration.
struct SwiftTermList {
    private(set) var terms: [SwiftTerm] = []
    private var names = SwiftNameTable()

    /// Adds a case, and returns its name.
    mutating func add(_ noun: Borrowed<Disclosure.Noun>) -> String {
        let name = noun.name
        let rawValue = contains(name) ? unique("\(noun.container).\(name)") : name
        return append(rawValue, noun.label, noun.documentation, SwiftEvent(noun))
    }

    /// Adds a case that is no noun of its own.
    mutating func add(_ rawValue: String, label: String, _ event: SwiftEvent = SwiftEvent()) -> String {
        append(unique(rawValue), label, "", event)
    }

    /// Says of a case when its event happens.
    mutating func add(_ timing: Disclosure.EventTiming, to name: String) {
        for index in terms.indices where terms[index].name == name { terms[index].event.timings.append(timing) }
    }

    /// Whether there is a case with a raw value.
    func contains(_ rawValue: String) -> Bool { terms.indices.contains { terms[$0].rawValue == rawValue } }

    /// The case of a noun that was added; empty if it was not.
    func caseName(_ noun: Borrowed<Disclosure.Noun>) -> String {
        let qualified = "\(noun.container).\(noun.name)"
        var found = ""
        for term in terms where term.rawValue == qualified || found.isEmpty && term.rawValue == noun.name {
            found = term.name
        }
        return found
    }

    private func unique(_ rawValue: String) -> String {
        var number = 1
        var text = rawValue
        while contains(text) {
            number += 1
            text = "\(rawValue)\(number)"
        }
        return text
    }

    private mutating func append(_ rawValue: String, _ label: String, _ text: String, _ event: SwiftEvent) -> String {
        if terms.isEmpty { terms.reserveCapacity(8) }
        let name = names.member(rawValue)
        let label = label.isEmpty ? rawValue : label
        terms.append(SwiftTerm(name: name, rawValue: rawValue, label: label, documentation: text, event: event))
        return name
    }
}

/// The terms that a module names, sorted into enumerations.
struct SwiftTerms {
    private(set) var purposes = SwiftTermList()
    private(set) var systems = SwiftTermList()
    private(set) var regions = SwiftTermList()
    private(set) var recipients = SwiftTermList()
    private(set) var conditions = SwiftTermList()
    private(set) var options = SwiftTermList()
    private(set) var events = SwiftTermList()
    private(set) var retentionConditions = SwiftTermList()

    /// The case of a noun in the enumeration of its kind, by the noun's index; empty where it has none.
    private var caseNames: [String]
    /// The index in `purposes` of a noun, by the noun's index; −1 where it is no purpose.
    private var purposeIndices: [Int32]
    /// The case of a noun in `System`, by the noun's index; empty where it has none.
    private var placeNames: [String]
    /// The case of an event of an agreement above, by the level of that and the event's index there.
    private var agreementCaseNames: [[String]] = []
    /// The minima of the agreements above that concern the module.
    private(set) var minima: [SwiftMinimum] = []
    /// The cases of events with arguments.
    private var eventNames: [String: String] = [:]
    /// The cases of the circumstances on which retention depends.
    private var conditionNames: [String: String] = [:]

    /// Collects the terms of a module.
    init(_ disclosure: Disclosure) {
        let nouns = disclosure.nouns
        caseNames = Array(repeating: "", count: nouns.count)
        placeNames = caseNames
        purposeIndices = Array(repeating: -1, count: nouns.count)
        var marks = SwiftTermMarks(count: nouns.count)
        let own = disclosure.statements
        marks.add(own.facts, own.requirements, own.retention)
        disclosure.categories.visit { _, category in
            marks.add(category.statements.facts, category.statements.requirements, category.statements.retention)
        }

        nouns.visit { index, noun in
            switch noun.kind {
            case .purpose:
                purposeIndices[index] = Int32(purposes.terms.count)
                caseNames[index] = purposes.add(noun)
            case .region: caseNames[index] = regions.add(noun)
            case .option: caseNames[index] = options.add(noun)
            case .event: caseNames[index] = events.add(noun)
            default: break
            }
            if noun.kind == .system || marks.isPlace[index] { placeNames[index] = systems.add(noun) }
            if marks.isRecipient[index] { _ = recipients.add(noun) }
            if marks.isRequired[index] { _ = conditions.add(noun) }
        }
        for reference in marks.foreignRecipients where !recipients.contains(reference.name) {
            _ = recipients.add(reference.name, label: reference.label)
        }
        addRetention(own.retention, nouns)
        addConditions(of: own.holds, own.facts, nouns)
        disclosure.categories.visit { _, category in
            addRetention(category.statements.retention, nouns)
            addConditions(of: category.statements.holds, category.statements.facts, nouns)
        }
        addEvents(disclosure.inheritedPaths, nouns)
        for timing in disclosure.eventTimings {
            for moment in [timing.until, timing.start] {
                if let moment { addEvents(moment, nouns) }
            }
            events.add(timing, to: caseNames[timing.noun])
        }
        disclosure.furtherEvents.visit { _ = events.add($1) }
        if disclosure.parent != nil { addAgreements(disclosure) }
    }

    /// The terms for what an agreement above says: its references count its own nouns.
    ///
    /// - Parameter level: which agreement, the nearest first.
    func ofAgreement(_ level: Int) -> SwiftTerms {
        var terms = self
        terms.caseNames = agreementCaseNames[level]
        return terms
    }

    /// The cases of the purposes among references.
    func purposeCases(among references: [Disclosure.Reference]) -> [String] {
        references.indices.compactMap { purpose(references[$0].target) }
    }

    /// The cases of the places among references.
    func systemCases(among references: [Disclosure.Reference]) -> [String] {
        references.indices.compactMap { system(references[$0].target) }
    }

    /// The case of a purpose; `nil` if the reference is to something else.
    func purpose(_ target: Disclosure.Reference.Target) -> String? {
        guard case .noun(.purpose, let index) = target else { return nil }
        return caseNames[index]
    }

    /// The index of a purpose in `purposes`; `nil` if the reference is to something else.
    func purposeIndex(_ target: Disclosure.Reference.Target) -> Int? {
        guard case .noun(.purpose, let index) = target else { return nil }
        return Int(purposeIndices[index])
    }

    /// The case of a place; `nil` if the reference is to something else.
    func system(_ target: Disclosure.Reference.Target) -> String? {
        guard case .noun(_, let index) = target, !placeNames[index].isEmpty else { return nil }
        return placeNames[index]
    }

    /// The case of an event.
    func event(_ reference: Disclosure.Reference) -> String {
        if reference.arguments.isEmpty, case .noun(.event, let index) = reference.target { return caseNames[index] }
        return eventNames[reference.sourceText] ?? ""
    }

    /// The case of a circumstance on which retention depends.
    func retentionCondition(_ reference: Disclosure.Reference) -> String {
        conditionNames[reference.sourceText] ?? ""
    }

    /// Adds what the rules on retention depend on and what is no noun by itself: circumstances, and events with arguments, such as
    /// `Disabled(MessageQueue)`.
    private mutating func addRetention(_ rules: [Disclosure.RetentionRule], _ nouns: [Disclosure.Noun]) {
        rules.visit { _, rule in
            if let condition = rule.condition { addConditions(condition, nouns) }
            addEvents(rule.paths, nouns)
        }
    }

    /// Adds what holds depend on, and facts that say that data are not stored.
    private mutating func addConditions(
        of holds: [Disclosure.Hold],
        _ facts: [Disclosure.Fact],
        _ nouns: [Disclosure.Noun]
    ) {
        holds.visit { addConditions($1.condition, nouns) }
        facts.visit { _, fact in
            guard fact.verb == .stored, fact.isNegated, let condition = fact.qualifiers.condition else { return }
            addConditions(condition, nouns)
        }
    }

    /// Adds what the holds and minima of the agreements above depend on.
    private mutating func addAgreements(_ disclosure: Disclosure) {
        let agreements = disclosure.agreements
        for (level, rule) in disclosure.agreementMinima {
            let agreement = agreements[level]
            let purposes = disclosure.nouns(under: rule.purposes, of: agreement).map { caseNames[$0] }
            let systems = disclosure.nouns(under: rule.systems, of: agreement).map { placeNames[$0] }
            let minimum = SwiftMinimum(
                level: level,
                rule: rule,
                purposes: purposes.filter { !$0.isEmpty },
                systems: systems.filter { !$0.isEmpty }
            )
            // The module has nothing to do with what the minimum is limited to.
            if !rule.purposes.isEmpty && minimum.purposes.isEmpty { continue }
            if !rule.systems.isEmpty && minimum.systems.isEmpty { continue }
            minima.append(minimum)
        }
        for (level, agreement) in agreements.enumerated() {
            let holds = agreement.statements.holds
            let own = minima.filter { $0.level == level }
            agreementCaseNames.append([])
            if holds.isEmpty && own.isEmpty { continue }
            agreementCaseNames[level] = Array(repeating: "", count: agreement.nouns.count)
            agreement.nouns.visit { index, noun in
                if noun.kind == .event { agreementCaseNames[level][index] = events.caseName(noun) }
            }
            holds.visit { addConditions($1.condition, agreement.nouns) }
            for minimum in own {
                if let condition = minimum.rule.condition { addConditions(condition, agreement.nouns) }
                addEvents(minimum.rule.paths, agreement.nouns)
            }
        }
    }

    private mutating func addEvents(_ paths: [Disclosure.Path], _ nouns: [Disclosure.Noun]) {
        paths.visit { _, path in
            if let events = path.life.events { addEvents(events, nouns) }
            if let exception = path.exception { addConditions(exception, nouns) }
        }
    }

    private mutating func addEvents(_ expression: Disclosure.EventExpression, _ nouns: [Disclosure.Noun]) {
        expression.nodes.visit { _, node in
            if case .event(let reference) = node.copy { addEvent(reference, nouns) }
        }
    }

    private mutating func addConditions(_ condition: Disclosure.Condition, _ nouns: [Disclosure.Noun]) {
        condition.nodes.visit { _, node in
            guard case .term(let reference, _) = node.copy else { return }
            if reference.isEvent { return addEvent(reference, nouns) }
            let text = reference.sourceText
            if conditionNames[text] == nil {
                conditionNames[text] = retentionConditions.add(text, label: reference.readingText)
            }
        }
    }

    private mutating func addEvent(_ reference: Disclosure.Reference, _ nouns: [Disclosure.Noun]) {
        // An event without arguments has its case already.
        if reference.isEvent, reference.arguments.isEmpty { return }
        let text = reference.sourceText
        if eventNames[text] != nil { return }
        guard case .noun(.event, let index) = reference.target else {
            eventNames[text] = events.add(text, label: reference.readingText)
            return
        }
        var event = SwiftEvent()
        Borrowed.lend(nouns[index]) { event = SwiftEvent($0) }
        event.implied.insert(nouns[index].name, at: 0)
        eventNames[text] = events.add(text, label: reference.readingText, event)
    }
}

/// Which nouns the statements of a module use as places, recipients and conditions.
private struct SwiftTermMarks {
    var isPlace: [Bool]
    var isRecipient: [Bool]
    var isRequired: [Bool]
    /// The recipients that are modules or agreements.
    var foreignRecipients: [Disclosure.Reference] = []

    init(count: Int) {
        isPlace = Array(repeating: false, count: count)
        isRecipient = isPlace
        isRequired = isPlace
    }

    mutating func add(
        _ facts: [Disclosure.Fact],
        _ requirements: [Disclosure.Requirement],
        _ rules: [Disclosure.RetentionRule]
    ) {
        facts.visit { _, fact in
            if fact.isNegated { return }
            if fact.verb.isOfPlace {
                Self.mark(fact.targets, in: &isPlace)
            } else if fact.verb.isOfRecipient {
                Self.mark(fact.targets, in: &isRecipient)
                fact.targets.visit { _, target in
                    if case .document = target.target { foreignRecipients.append(target.copy) }
                }
            }
        }
        requirements.visit { Self.mark($1.obligations, in: &isRequired) }
        rules.visit { Self.mark($1.systems, in: &isPlace) }
    }

    private static func mark(_ references: [Disclosure.Reference], in marks: inout [Bool]) {
        references.visit { _, reference in
            if case .noun(_, let index) = reference.target { marks[index] = true }
        }
    }
}

extension Verb {
    /// Whether the verb's targets are places where data are.
    var isOfPlace: Bool {
        switch self {
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn, .backedUpIn,
            .processedIn, .viewedIn:
            true
        default: false
        }
    }

    /// Whether the verb's targets receive data.
    fileprivate var isOfRecipient: Bool {
        switch self {
        case .sharedWith, .engages, .integratedWith: true
        default: false
        }
    }
}

extension Disclosure.Reference {
    /// Whether it mentions an event.
    var isEvent: Bool { if case .noun(.event, _) = target { true } else { false } }
}

extension Disclosure.Life {
    /// The events that a life depends on.
    var events: Disclosure.EventExpression? {
        switch self {
        case .until(let events): events
        case .period(_, _, let events, _): events
        case .asParent, .criteria: nil
        }
    }
}
