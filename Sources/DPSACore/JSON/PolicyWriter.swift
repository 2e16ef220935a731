import DPSASyntax

/// Writes what a disclosure states as JSON, construct by construct.
///
/// There is one way to write each fact: what is false, empty or absent is left out, and everything else is written once.  What
/// the table of nouns and the list of categories say of a name is not repeated where the name is mentioned.  A change here is
/// a change of ``PolicySchema``.
struct PolicyWriter: Sendable {
    private let nouns: [Disclosure.Noun]
    private let categories: [Disclosure.Category]
    let identifiers: PolicyIdentifiers
    /// Whether two nouns of the disclosure share a name, so that a reference has to say whose it means.
    private let hasHomonyms: Bool

    init(_ disclosure: Disclosure, identifiers: PolicyIdentifiers) {
        nouns = disclosure.nouns
        categories = disclosure.categories
        self.identifiers = identifiers
        hasHomonyms = Self.hasHomonyms(disclosure.nouns)
    }

    private static func hasHomonyms(_ nouns: [Disclosure.Noun]) -> Bool {
        // Only if two names have one mark, the names themselves are looked at.
        var marks = [UInt64](repeating: 0, count: 64)
        var areSuspect = false
        nouns.visit { _, noun in
            let (word, bit) = (Int(noun.nameMark / 64), UInt64(1) << UInt64(noun.nameMark % 64))
            areSuspect = areSuspect || marks[word] & bit != 0
            marks[word] |= bit
        }
        return areSuspect && Set(nouns.map(\.name)).count < nouns.count
    }

    /// The qualified name of a category.
    func name(ofCategory index: Int) -> String {
        categories.indices.contains(index) ? categories[index].qualifiedName : ""
    }

    // MARK: References and values

    /// Whether a mention is a noun and no more: then its name says all.
    @inline(__always)
    private func isPlain(_ reference: Disclosure.Reference) -> Bool { !hasHomonyms && reference.isPlainNoun }

    private func write(_ reference: Disclosure.Reference, into object: inout JSONWriter.Object) {
        switch reference.target {
        case .noun(_, let index):
            object.string("noun", reference.name)
            if hasHomonyms, nouns.indices.contains(index) {
                object.nonEmpty("container", nouns[index].container)
            }
        case .category(let index):
            object.string("category", name(ofCategory: index))
        case .field(let category):
            object.string("field", reference.name)
            object.string("of", name(ofCategory: category))
            object.string("label", reference.label)
        case .document:
            object.string("declaration", reference.name)
            object.string("label", reference.label)
        }
        object.nonEmpty("elaboration", reference.elaboration)
        if !reference.arguments.isEmpty {
            object.list("arguments") { list in
                reference.arguments.visit { _, argument in
                    list.object { object in
                        object.nonEmpty("label", argument.label)
                        object.object("value") { write(argument.value, into: &$0) }
                    }
                }
            }
        }
    }

    func write(_ references: [Disclosure.Reference], _ key: StaticString, into object: inout JSONWriter.Object) {
        if references.isEmpty { return }
        object.list(key, .line) { list in
            for reference in references {
                if isPlain(reference) {
                    list.string(reference.name)
                } else {
                    list.object { write(reference, into: &$0) }
                }
            }
        }
    }

    func write(_ reference: Disclosure.Reference, _ key: StaticString, into object: inout JSONWriter.Object) {
        if isPlain(reference) {
            object.string(key, reference.name)
        } else {
            object.object(key, .line) { write(reference, into: &$0) }
        }
    }

    func write(_ reference: Disclosure.Reference?, _ key: StaticString, into object: inout JSONWriter.Object) {
        if let reference { write(reference, key, into: &object) }
    }

    /// Writes what a field holds: nearly always a kind, whose name is enough then.
    func write(_ kind: Disclosure.FieldKind, _ key: StaticString, into object: inout JSONWriter.Object) {
        if kind.listDepth == 0, kind.values.isEmpty, kind.alternatives.count == 1, isPlain(kind.alternatives[0]) {
            object.string(key, kind.alternatives[0].name)
            return
        }
        object.object(key, .line) { object in
            if kind.listDepth > 0 { object.integer("listDepth", kind.listDepth) }
            write(kind.alternatives, "alternatives", into: &object)
            each(kind.values, "values", into: &object) { value, object in write(value.copy, into: &object) }
        }
    }

    func write(_ value: Disclosure.Value, into object: inout JSONWriter.Object) {
        switch value {
        case .text(let text): object.string("text", text)
        case .integer(let number): object.integer("integer", number)
        case .date(let date): object.string("date", date)
        case .period(let period): object.object("period") { write(period, into: &$0) }
        case .reference(let reference): write(reference, "reference", into: &object)
        case .list(let values):
            object.list("list") { list in
                for value in values { list.object { write(value, into: &$0) } }
            }
        }
    }

    // MARK: Time

    func write(_ quantity: Disclosure.Quantity, into object: inout JSONWriter.Object) {
        object.integer("amount", quantity.amount)
        if let upper = quantity.upper { object.integer("upper", upper) }
        object.present("working", if: quantity.isWorking)
        object.string("unit", quantity.unit.rawValue)
    }

    func write(_ period: Disclosure.Period, into object: inout JSONWriter.Object) {
        if period.choice != .fixed { object.string("choice", period.choice.identifier) }
        if !period.bounds.isEmpty {
            object.list("bounds") { list in
                for bound in period.bounds { list.object { write(bound, into: &$0) } }
            }
        }
        write(period.chooser, "chooser", into: &object)
        if let fallback = period.fallback { object.object("fallback") { write(fallback, into: &$0) } }
    }

    func write(_ period: Disclosure.Period?, _ key: StaticString, into object: inout JSONWriter.Object) {
        guard let period else { return }
        object.object(key, .line) { write(period, into: &$0) }
    }

    // MARK: Expressions

    // An expression is a list of nodes, operands before operators, so that the recursion ends.  An operand that breaks this
    // rule becomes an empty object, which the schema refuses.

    func write(_ event: Disclosure.EventExpression?, _ key: StaticString, into object: inout JSONWriter.Object) {
        guard let event else { return }
        object.object(key, .line) { write(event.nodes[...], into: &$0) }
    }

    /// Writes the expression whose root is the last of the nodes.
    private func write(
        _ nodes: ArraySlice<Disclosure.EventExpression.Node>,
        into object: inout JSONWriter.Object
    ) {
        func operands(_ indices: [Int], into list: inout JSONWriter.List) {
            for index in indices { list.object { write(nodes.operand(index), into: &$0) } }
        }
        switch nodes.last {
        case nil: return
        case .event(let reference): write(reference, "event", into: &object)
        case .delayed(let period, let after):
            object.object("delay") { write(period, into: &$0) }
            object.object("after") { write(nodes.operand(after), into: &$0) }
        case .earliest(let indices): object.list("earliest") { operands(indices, into: &$0) }
        case .latest(let indices): object.list("latest") { operands(indices, into: &$0) }
        }
    }

    func write(_ condition: Disclosure.Condition?, _ key: StaticString, into object: inout JSONWriter.Object) {
        guard let condition else { return }
        object.object(key, .line) { write(condition, into: &$0) }
    }

    func write(_ condition: Disclosure.Condition, into object: inout JSONWriter.Object) {
        write(condition.nodes[...], into: &object)
    }

    private func write(_ nodes: ArraySlice<Disclosure.Condition.Node>, into object: inout JSONWriter.Object) {
        func operands(_ indices: [Int], into list: inout JSONWriter.List) {
            for index in indices { list.object { write(nodes.operand(index), into: &$0) } }
        }
        switch nodes.last {
        case nil: return
        case .term(let reference, let within):
            write(reference, "term", into: &object)
            write(within, "within", into: &object)
        case .not(let index): object.object("not") { write(nodes.operand(index), into: &$0) }
        case .all(let indices): object.list("all") { operands(indices, into: &$0) }
        case .any(let indices): object.list("any") { operands(indices, into: &$0) }
        }
    }
}

extension ArraySlice {
    /// The nodes up to and including the one with the index; empty if it does not stand before the root.
    fileprivate func operand(_ index: Int) -> ArraySlice {
        index >= startIndex && index < endIndex - 1 ? self[startIndex...index] : []
    }
}

extension JSONWriter.Object {
    /// Writes a string unless it is empty.
    @inline(__always)
    mutating func nonEmpty(_ key: StaticString, _ value: String) {
        if !value.isEmpty { string(key, value) }
    }

    /// Writes `true` if so, and nothing otherwise.
    @inline(__always)
    mutating func present(_ key: StaticString, if value: Bool) {
        if value { boolean(key, true) }
    }

    /// Writes strings unless there are none.
    mutating func strings(_ key: StaticString, _ values: [String]) {
        if values.isEmpty { return }
        list(key, .line) { list in
            for value in values { list.string(value) }
        }
    }
}
