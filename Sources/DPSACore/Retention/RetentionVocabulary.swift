import DPSASyntax

/// What the vocabularies say of events, as far as retention depends on it: read once for a compilation.
struct RetentionVocabulary {
    /// The events of a life cycle for which the worst case is told, in this order.
    static let lifeCycle = [
        "Creation", "DeletionRequest", "Termination", "AccountDeletion", "Shutdown", "Expiry", "Arrears",
    ]

    /// The declarations of those events; −1 where the vocabulary has none.
    let lifeCycle: [Int32]
    /// The declaration of the event `Disabled`; −1 where there is none.
    let disabling: Int32
    /// By declaration: whether the event is itself the end of the data, or their beginning.
    private var isDisposing: [Bool]
    private var isCreating: [Bool]
    /// By declaration: whether something relates the event to others, or others than its module can mention it.
    private var isKnown: [Bool]
    /// By declaration: the events that it implies, itself left out.
    private var implied: [Int32: [Int32]] = [:]

    init(_ model: borrowing Model) {
        var symbols = model.symbols
        func event(_ name: String) -> Int32 {
            guard let declaration = model.names.declaration(symbols.intern(name), in: -1) else { return -1 }
            let row = model.declarations[Int(declaration)]
            return row.kind == .noun && row.nounKind == .event ? declaration : -1
        }
        lifeCycle = Self.lifeCycle.map { event($0) }
        disabling = event("Disabled")
        let (creation, deletion) = (lifeCycle[0], event("Deletion"))
        isDisposing = [Bool](repeating: false, count: model.declarations.count)
        isCreating = isDisposing
        isKnown = isDisposing
        if creation >= 0 { isCreating[Int(creation)] = true }
        for noun in model.nouns {
            let own = noun.declaration
            guard model.declarations[Int(own)].nounKind == .event else { continue }
            let container = model.declarations[Int(own)].container
            if container < 0 || model.declarations[Int(container)].kind != .module { isKnown[Int(own)] = true }
            if noun.broader.isEmpty, noun.qualifiers.isEmpty, noun.within < 0 { continue }
            let broader = model.broader(own)
            if broader.contains(deletion) { isDisposing[Int(own)] = true }
            if broader.contains(creation) { isCreating[Int(own)] = true }
            isKnown[Int(own)] = true
            if broader.count > 1 { implied[own] = Array(broader.dropFirst()) }
        }
        if deletion >= 0 { isDisposing[Int(deletion)] = true }
    }

    /// Whether an event is itself the end of the data.
    func isDisposing(_ declaration: Int32) -> Bool { isDisposing[Int(declaration)] }

    /// Whether an event is the beginning of the data.
    func isCreating(_ declaration: Int32) -> Bool { isCreating[Int(declaration)] }

    /// Whether an event implies another one.
    func implies(_ declaration: Int32, _ other: Int32) -> Bool {
        declaration == other || implied[declaration]?.contains(other) ?? false
    }

    /// Whether an event can stand for any other of its kind in every question: nothing is known of it, and no agreement names it.
    func isAnonymous(_ declaration: Int32) -> Bool {
        !isKnown[Int(declaration)] && !isDisposing[Int(declaration)] && !isCreating[Int(declaration)]
            && !lifeCycle.contains(declaration) && declaration != disabling
    }
}

/// The events of the rules that are compared: one row for each event and each set of arguments, and for each length that is open.
///
/// The first row is the creation of the data.
struct RetentionEvents {
    /// An event or a circumstance, and what stands in its parentheses.
    struct Row: Hashable {
        /// What happens; −1 for the end of a length.
        var declaration: Int32
        var arguments: String
        /// Whether it is the opposite that comes about.
        var isNegated = false
        var length: RetentionLength?

        /// Whether something happens, neither the end of a length nor the opposite of anything.
        var isPlain: Bool { length == nil && !isNegated }
    }

    private(set) var rows: [Row]

    init(_ vocabulary: borrowing RetentionVocabulary) {
        rows = [Row(declaration: vocabulary.lifeCycle[0], arguments: "")]
    }

    /// The row of an event of a life cycle, or of another one without arguments.
    mutating func row(of declaration: Int32, _ vocabulary: borrowing RetentionVocabulary) -> Int {
        if declaration < 0 || vocabulary.isCreating(declaration) { return 0 }
        return row(Row(declaration: declaration, arguments: ""))
    }

    /// The row of a mention.
    mutating func row(
        ofReference reference: Int,
        isNegated: Bool = false,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> Int {
        let mention = model.references[reference]
        if !isNegated, vocabulary.isCreating(mention.declaration) { return 0 }
        let arguments = mention.details < 0 ? "" : model.argumentText(ofReference: reference)
        return row(Row(declaration: mention.declaration, arguments: arguments, isNegated: isNegated))
    }

    private mutating func row(_ row: Row) -> Int {
        rows.firstIndex(of: row) ?? append(row)
    }

    mutating func append(_ row: Row) -> Int {
        rows.append(row)
        return rows.count - 1
    }

    /// What relates the events, and those that it brings in, to each other.
    mutating func axioms(_ model: borrowing Model, _ vocabulary: borrowing RetentionVocabulary) -> [RetentionAxiom] {
        var result: [RetentionAxiom] = []
        var next = 1
        while next < rows.count, rows.count <= RetentionRule.greatestSize {
            let declaration = rows[next].declaration
            if let length = rows[next].length {
                result.append(
                    length.isFree
                        ? RetentionAxiom(form: .implication, event: next, moment: length.base)
                        : RetentionAxiom(form: .length, event: next, spans: length.spans)
                )
            }
            guard declaration >= 0, !rows[next].isNegated, model.declarations[Int(declaration)].kind == .noun else {
                next += 1
                continue
            }
            let noun = model.nouns[Int(model.declarations[Int(declaration)].row)]
            for qualifier in noun.qualifiers.indices where model.qualifiers[qualifier].kind == .untilQualifier {
                if let moment = moment(model.qualifiers[qualifier].expression, model, vocabulary) {
                    result.append(RetentionAxiom(form: .recurrence, event: next, moment: moment))
                }
            }
            if noun.within >= 0, noun.withinAfter >= 0 {
                var lowering = RetentionLowering(events: self)
                if let moment = lowering.moment(noun.withinAfter, model, vocabulary) {
                    let end = lowering.adding(noun.within, to: moment, model)
                    self = lowering.events
                    result.append(RetentionAxiom(form: .deadline, event: next, moment: end))
                }
            }
            next += 1
        }
        for (row, event) in rows.enumerated() where row > 0 && event.isPlain {
            for (other, implied) in rows.enumerated() where other > 0 && other != row && implied.isPlain {
                let isImplied =
                    event.declaration == implied.declaration
                    ? implied.arguments.isEmpty
                    : implied.arguments.isEmpty && vocabulary.implies(event.declaration, implied.declaration)
                if isImplied {
                    result.append(
                        RetentionAxiom(form: .implication, event: row, moment: RetentionMoment(event: other))
                    )
                }
            }
        }
        return result
    }

    private mutating func moment(
        _ expression: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> RetentionMoment? {
        var lowering = RetentionLowering(events: self)
        let moment = lowering.moment(expression, model, vocabulary)
        if moment != nil { self = lowering.events }
        return moment
    }
}
