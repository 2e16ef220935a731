import DPSASyntax

@testable import DPSACore

/// Reads the English sentences on retention back into the rule they came from.
///
/// Written by hand from what the sentences are to mean in English; it shares nothing with the templates or what writes them.
struct EnglishRetentionReader {
    struct Unreadable: Error, CustomStringConvertible {
        var text: String
        var position: Int
        var description: String { "«\(text.dropFirst(position).prefix(60))» in «\(text)»" }
    }

    /// What can be mentioned, by how it is called; longer names first.
    private let names: [(name: String, reference: Disclosure.Reference)]
    /// Texts that stand as they are.
    private let texts: [String]
    private let text: [Character]
    private var position = 0

    /// Reads the paragraphs of a rule, one for each path.
    static func paths(
        _ paragraphs: [String],
        names: [(name: String, reference: Disclosure.Reference)],
        texts: [String] = []
    ) throws -> [Disclosure.Path] {
        let sorted = names.sorted { $0.name.count > $1.name.count }
        return try paragraphs.enumerated().map { index, paragraph in
            var reader = EnglishRetentionReader(names: sorted, texts: texts, text: Array(paragraph))
            return try reader.path(isAlternative: index > 0)
        }
    }

    private init(names: [(name: String, reference: Disclosure.Reference)], texts: [String], text: [Character]) {
        self.names = names
        self.texts = texts
        self.text = text
    }

    // MARK: Scanning

    private var failure: Unreadable { Unreadable(text: String(text), position: position) }

    private mutating func take(_ expected: String) -> Bool {
        let expected = Array(expected)
        guard text.count - position >= expected.count,
            text[position..<position + expected.count].elementsEqual(expected)
        else { return false }
        position += expected.count
        return true
    }

    private mutating func require(_ expected: String) throws {
        guard take(expected) else { throw failure }
    }

    /// What can be read here; if it cannot, nothing was read.
    private mutating func attempt<Value>(_ read: (inout EnglishRetentionReader) throws -> Value) -> Value? {
        let start = position
        if let value = try? read(&self) { return value }
        position = start
        return nil
    }

    // MARK: Paths

    private mutating func path(isAlternative: Bool) throws -> Disclosure.Path {
        var life = try life(isAlternative: isAlternative)
        if case .period(let bound, let period, let start, nil) = life, take(" The period depends on ") {
            life = .period(bound, period, after: start, dependingOn: try reference())
            try require(".")
        }
        _ = take(" No deadline for its end is stated.")
        var path = Disclosure.Path(life: life, disposal: attempt { try $0.disposal() }, exception: nil)
        if path.disposal != nil {
            if take(" This happens automatically.") { path.disposal?.isAutomatic = true }
            if take(" This is done by hand.") { path.disposal?.isManual = true }
            if take(" The oldest data goes first.") { path.disposal?.isRolling = true }
            if take(" It goes to ") {
                path.disposal?.recipient = try reference(.party)
                try require(".")
            }
        }
        if take(" This holds unless ") {
            path.exception = try condition()
            try require(".")
        }
        guard position == text.count else { throw failure }
        return path
    }

    private mutating func life(isAlternative: Bool) throws -> Disclosure.Life {
        let keep = isAlternative ? "Otherwise, we keep it " : "We keep this data "
        let start = isAlternative ? "Otherwise, we set no period." : "We set no period for this data."
        if take(start + " These criteria decide: ") {
            for text in texts where take(text) {
                if !text.hasSuffix(".") { try require(".") }
                return .criteria(text)
            }
            throw failure
        }
        if take(isAlternative ? "Otherwise, the rule of " : "The rule of ") {
            while position < text.count, text[position] != "." { position += 1 }
            position += 1
            return .asParent
        }
        try require(keep)
        if take("until ") {
            let event = try event()
            try require(".")
            return .until(event)
        }
        let bound: Disclosure.PeriodBound = take("at most ") ? .atMost : take("at least ") ? .atLeast : .exactly
        if bound == .exactly { try require("for ") }
        let period = try period()
        if take(". The start of this period is not stated.") {
            return .period(bound, period, after: nil, dependingOn: nil)
        }
        if period.choice == .free, take(". We set no period.") {
            return .period(bound, period, after: nil, dependingOn: nil)
        }
        try require(" after ")
        let event = try event()
        try require(".")
        return .period(bound, period, after: event, dependingOn: nil)
    }

    private mutating func disposal() throws -> Disclosure.Disposal {
        var actor: Disclosure.Reference?
        if take(" It falls to ") {
            actor = try reference(.party)
            try require(" to ")
        } else {
            try require(" We ")
        }
        var disposal = Disclosure.Disposal(
            act: try reference(.disposal),
            deadline: nil,
            delay: nil,
            isImmediate: false,
            isAutomatic: false,
            isManual: false,
            isRolling: false,
            actor: actor,
            recipient: nil
        )
        try require(" it ")
        if take("then.") || take("after that. No deadline is stated.") { return disposal }
        if take("at once.") {
            disposal.isImmediate = true
            return disposal
        }
        if take("within ") {
            disposal.deadline = try period()
            try require(" after that.")
            return disposal
        }
        disposal.delay = try period()
        try require(" after that, not before")
        if take(", and within ") {
            disposal.deadline = try period()
            try require(" from then")
        }
        try require(".")
        return disposal
    }

    // MARK: Mentions

    /// Something that is mentioned; of one kind, if only that makes sense here.
    private mutating func reference(_ kind: NounKind? = nil) throws -> Disclosure.Reference {
        for (name, reference) in names {
            if let kind, case .noun(let actual, _) = reference.target, actual != kind { continue }
            if take(name) { return reference }
        }
        throw failure
    }

    /// `a`, `a or b`, `a, b or c`.
    private mutating func list<Value>(
        _ word: String,
        _ item: (inout EnglishRetentionReader) throws -> Value
    ) throws -> [Value] {
        var values = [try item(&self)]
        while let next = attempt({
            try $0.require(", "); return try item(&$0)
        }) { values.append(next) }
        if let last = attempt({
            try $0.require(" \(word) "); return try item(&$0)
        }) {
            return values + [last]
        }
        if values.count > 1 { throw failure }
        return values
    }

    // MARK: Time

    private mutating func period() throws -> Disclosure.Period {
        var choice = Disclosure.Period.Choice.fixed
        var bounds: [Disclosure.Quantity] = []
        if take("a period that is chosen by ") {
            choice = .free
        } else if take("a period of up to ") {
            choice = .upTo
            bounds = try list("or") { try $0.quantity() }
            try require(" that is chosen by ")
        } else if take("a period of ") {
            choice = .range
            bounds = try list("or") { try $0.quantity() }
            try require(" that is chosen by ")
        } else {
            bounds = try list("or") { try $0.quantity() }
            guard take(", as chosen by ") else {
                return Disclosure.Period(choice: .fixed, bounds: bounds, chooser: [], fallback: nil)
            }
            choice = .list
        }
        let chooser = try list("or") { try $0.reference(.party) }
        var fallback: Disclosure.Quantity?
        if take(" (") {
            fallback = try quantity()
            try require(" if none is chosen)")
        }
        return Disclosure.Period(choice: choice, bounds: bounds, chooser: chooser, fallback: fallback)
    }

    private mutating func number() throws -> Int {
        var digits = ""
        while position < text.count, text[position].isASCII, text[position].isNumber {
            digits.append(text[position])
            position += 1
        }
        guard let number = Int(digits) else { throw failure }
        return number
    }

    private mutating func quantity() throws -> Disclosure.Quantity {
        let amount = try number()
        let upper = take(" to ") ? try number() : nil
        try require(" ")
        var isWorking = take("working ")
        for unit in Disclosure.Quantity.Unit.allCases {
            let isOne = (upper ?? amount) == 1
            guard take(unit.rawValue + (isOne || unit.rawValue.hasSuffix("B") ? "" : "s")) else { continue }
            if take(", counted in working time only") { isWorking = true }
            return Disclosure.Quantity(amount: amount, upper: upper, isWorking: isWorking, unit: unit)
        }
        throw failure
    }

    // MARK: Expressions

    private mutating func event() throws -> Disclosure.EventExpression {
        var nodes: [Disclosure.EventExpression.Node] = []
        _ = try event(&nodes, isInner: false)
        return Disclosure.EventExpression(nodes: nodes)
    }

    private mutating func event(_ nodes: inout [Disclosure.EventExpression.Node], isInner: Bool) throws -> Int {
        if isInner, take("(") {
            let index = try event(&nodes, isInner: false)
            try require(")")
            return index
        }
        for (word, end) in [("or", ", whichever comes first"), ("and", ", whichever comes last")] where !isInner {
            let start = (position, nodes)
            if let operands = try? list(word, { try $0.event(&nodes, isInner: true) }), take(end) {
                nodes.append(word == "or" ? .earliest(operands) : .latest(operands))
                return nodes.count - 1
            }
            (position, nodes) = start
        }
        if let delay = attempt({ reader in
            let period = try reader.period()
            try reader.require(" after ")
            return period
        }) {
            let operand = try event(&nodes, isInner: true)
            nodes.append(.delayed(delay, after: operand))
            return nodes.count - 1
        }
        nodes.append(.event(try reference(.event)))
        return nodes.count - 1
    }

    private mutating func condition() throws -> Disclosure.Condition {
        var nodes: [Disclosure.Condition.Node] = []
        _ = try condition(&nodes, isInner: false)
        return Disclosure.Condition(nodes: nodes)
    }

    private mutating func condition(_ nodes: inout [Disclosure.Condition.Node], isInner: Bool) throws -> Int {
        if isInner, take("(") {
            let index = try condition(&nodes, isInner: false)
            try require(")")
            return index
        }
        for word in ["and", "or"] where !isInner {
            let start = (position, nodes)
            if let operands = try? list(word, { try $0.condition(&nodes, isInner: true) }), operands.count > 1 {
                nodes.append(word == "and" ? .all(operands) : .any(operands))
                return nodes.count - 1
            }
            (position, nodes) = start
        }
        if take("it is not so that ") {
            let operand = try condition(&nodes, isInner: true)
            nodes.append(.not(operand))
            return nodes.count - 1
        }
        let (reference, isNegated) = try term()
        let within = take(" within ") ? try period() : nil
        nodes.append(.term(reference, within: within))
        if isNegated { nodes.append(.not(nodes.count - 1)) }
        return nodes.count - 1
    }

    private mutating func term() throws -> (reference: Disclosure.Reference, isNegated: Bool) {
        for (start, on, off) in [
            ("the option “", "” is on", "” is off"), ("the plan is not “", "", "”"), ("the plan is “", "”", ""),
            ("the platform is not “", "", "”"), ("the platform is “", "”", ""),
        ] where take(start) {
            let reference = try reference()
            if !on.isEmpty, take(on) { return (reference, false) }
            if !off.isEmpty, take(off) { return (reference, true) }
            throw failure
        }
        return (try reference(), false)
    }
}
