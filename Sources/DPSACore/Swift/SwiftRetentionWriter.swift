import DPSASyntax

/// Writes retention as values of the runtime library, in the terms of a module or in those of its agreement.
struct SwiftRetentionWriter {
    let terms: SwiftTerms
    /// What `as parent` stands for.
    let inheritedPaths: [Disclosure.Path]

    /// Writes the retention of a category as an expression.
    func writeRetention(of category: Borrowed<Disclosure.Category>, to value: inout SwiftWriter) {
        let rules = category.statements.retention
        if category.isNegative || sayNotStored(category.statements.facts) { return value.text(".notStored") }
        let denials = partialDenials(among: category.statements.facts)
        if rules.isEmpty && denials.isEmpty { return value.text(".notStated") }
        value.text("Retention(")
        value.separated(rules) { writeRule($0, to: &$1) }
        if !rules.isEmpty && !denials.isEmpty { value.text(", ") }
        value.separated(denials) { writeDenial($0.copy, to: &$1) }
        if !category.statements.holds.isEmpty {
            value.text(", holds: ")
            writeConditions(of: category.statements.holds, to: &value)
        }
        value.text(")")
    }

    /// A fact that says of some of the data, or of some of their use, that they are not stored.
    private struct Denial {
        var purposes: [String]
        var systems: [String]
        var condition: Disclosure.Condition?
        var parts: [String]
    }

    /// The denials that a question about retention can be limited to; that somebody else does not store the data is none.
    private func partialDenials(among facts: [Disclosure.Fact]) -> [Denial] {
        var denials: [Denial] = []
        facts.visit { _, fact in
            guard fact.isNegated, fact.verb == .stored || fact.verb == .storedIn else { return }
            var rest = fact.qualifiers.content
            let denial = Denial(
                purposes: terms.purposeCases(among: rest.purposes),
                systems: terms.systemCases(among: fact.targets + rest.places),
                condition: rest.condition,
                parts: fact.parts
            )
            let isKnown =
                denial.purposes.count == rest.purposes.count
                && denial.systems.count == fact.targets.count + rest.places.count
            (rest.purposes, rest.places, rest.condition, rest.reason) = ([], [], nil, nil)
            if isKnown, rest == Disclosure.Qualifiers.Content() { denials.append(denial) }
        }
        return denials
    }

    private func writeDenial(_ denial: Denial, to value: inout SwiftWriter) {
        value.text(".notStored(")
        var isFirst = true
        func begin(_ label: StaticString, _ value: inout SwiftWriter) {
            if !isFirst { value.text(", ") }
            isFirst = false
            value.text(label)
        }
        if !denial.purposes.isEmpty {
            begin("for: ", &value)
            value.list(denial.purposes)
        }
        if !denial.systems.isEmpty {
            begin("in: ", &value)
            value.list(denial.systems)
        }
        if let condition = denial.condition {
            begin("when: ", &value)
            writeCondition(condition, to: &value)
        }
        if !denial.parts.isEmpty {
            begin("parts: [", &value)
            value.separated(denial.parts) { $1.literal($0.copy) }
            value.text("]")
        }
        value.text(")")
    }

    /// Whether a fact says that the data are not stored at all: not for a purpose, not by somebody, not in part.
    private func sayNotStored(_ facts: [Disclosure.Fact]) -> Bool {
        var isSaid = false
        facts.visit { _, fact in
            guard fact.verb == .stored, fact.isNegated, fact.parts.isEmpty else { return }
            isSaid = isSaid || fact.qualifiers == Disclosure.Qualifiers()
        }
        return isSaid
    }

    /// Writes a rule: what it is limited to, and its paths.
    func writeRule(_ rule: Borrowed<Disclosure.RetentionRule>, to value: inout SwiftWriter) {
        writeRule(
            rule,
            purposes: rule.purposes.isEmpty ? nil : terms.purposeCases(among: rule.purposes),
            systems: rule.systems.isEmpty ? nil : terms.systemCases(among: rule.systems),
            to: &value
        )
    }

    /// Writes a minimum of an agreement.
    func writeMinimum(_ minimum: SwiftMinimum, to value: inout SwiftWriter) {
        Borrowed.lend(minimum.rule) {
            writeRule(
                $0,
                purposes: minimum.purposes.isEmpty ? nil : minimum.purposes,
                systems: minimum.systems.isEmpty ? nil : minimum.systems,
                to: &value
            )
        }
    }

    private func writeRule(
        _ rule: Borrowed<Disclosure.RetentionRule>,
        purposes: [String]?,
        systems: [String]?,
        to value: inout SwiftWriter
    ) {
        value.text(".init(")
        if let purposes {
            value.text("for: ")
            value.list(purposes)
            value.text(", ")
        }
        if let systems {
            value.text("in: ")
            value.list(systems)
            value.text(", ")
        }
        if let condition = rule.condition {
            value.text("when: ")
            writeCondition(condition, to: &value)
            value.text(", ")
        }
        if !rule.parts.isEmpty {
            value.text("parts: [")
            value.separated(rule.parts) { $1.literal($0.copy) }
            value.text("], ")
        }
        value.text("paths: [")
        value.separated(rule.paths) { writePath($0, to: &$1) }
        value.text(rule.isOverride ? "], isOverride: true)" : "])")
    }

    private func writePath(_ path: Borrowed<Disclosure.Path>, to value: inout SwiftWriter) {
        value.text(".init(")
        writeLife(path.life, to: &value)
        if let disposal = path.disposal {
            value.text(", then: ")
            writeDisposal(disposal, to: &value)
        }
        if let exception = path.exception {
            value.text(", unless: ")
            writeCondition(exception, to: &value)
        }
        value.text(")")
    }

    private func writeLife(_ life: Disclosure.Life, to value: inout SwiftWriter) {
        switch life {
        case .until(let events):
            value.text(".until(")
            writeTrigger(events, events.nodes.count - 1, delays: [], to: &value)
            value.text(")")
        case .period(let bound, let period, let events, let dependency):
            value.text(".period(")
            switch bound {
            case .exactly: value.text(".exactly, ")
            case .atMost: value.text(".atMost, ")
            case .atLeast: value.text(".atLeast, ")
            }
            writePeriod(period, to: &value)
            if let events {
                value.text(", after: ")
                writeTrigger(events, events.nodes.count - 1, delays: [], to: &value)
            }
            if let dependency {
                value.text(", dependingOn: ")
                value.literal(dependency.name)
            }
            value.text(")")
        case .asParent:
            value.text(".asParent([")
            value.separated(inheritedPaths) { writePath($0, to: &$1) }
            value.text("])")
        case .criteria(let text):
            value.text(".criteria(")
            value.literal(text)
            value.text(")")
        }
    }

    // MARK: Conditions and events

    /// Writes what suspends disposals.
    func writeConditions(of holds: [Disclosure.Hold], to value: inout SwiftWriter) {
        value.text("[")
        value.separated(holds) { writeCondition($0.condition, to: &$1) }
        value.text("]")
    }

    private func writeCondition(_ condition: Disclosure.Condition, to value: inout SwiftWriter) {
        writeCondition(condition, condition.nodes.count - 1, to: &value)
    }

    private func writeCondition(_ condition: Disclosure.Condition, _ node: Int, to value: inout SwiftWriter) {
        func write(_ operation: StaticString, _ operands: [Int], _ value: inout SwiftWriter) {
            value.text(operation)
            value.separated(operands) { writeCondition(condition, $0.copy, to: &$1) }
            value.text("])")
        }
        guard condition.nodes.indices.contains(node) else { return value.text(".any([])") }
        switch condition.nodes[node] {
        case .term(let reference, _):
            value.text(reference.isEvent ? ".happened(." : ".given(.")
            value.name(reference.isEvent ? terms.event(reference) : terms.retentionCondition(reference))
            value.text(")")
        case .not(let operand): write(".not([", [operand], &value)
        case .all(let operands): write(".all([", operands, &value)
        case .any(let operands): write(".any([", operands, &value)
        }
    }

    /// Writes what is said of when an event happens.
    func writeTimings(of event: SwiftEvent, to value: inout SwiftWriter) {
        value.text("[")
        value.separated(event.timings) { timing, value in
            if let until = timing.until {
                value.text(".recurring(until: ")
                writeTrigger(until, until.nodes.count - 1, delays: [], to: &value)
            } else if let period = timing.period, let start = timing.start {
                value.text(".within(")
                writePeriod(period, to: &value)
                value.text(", after: ")
                writeTrigger(start, start.nodes.count - 1, delays: [], to: &value)
            }
            value.text(")")
        }
        value.text("]")
    }

    /// Writes an expression over events.
    ///
    /// `delays` are those around the node, the outermost last.  No delay can change an order, so they are moved inwards, to
    /// the events.
    private func writeTrigger(
        _ events: Disclosure.EventExpression,
        _ node: Int,
        delays: [Disclosure.Period],
        to value: inout SwiftWriter
    ) {
        guard events.nodes.indices.contains(node) else { return value.text(".latest([])") }
        switch events.nodes[node] {
        case .event(let reference):
            value.text(".event(.")
            value.name(terms.event(reference))
            if !delays.isEmpty {
                value.text(", delays: [")
                value.separated(delays) { writePeriod($0.copy, to: &$1) }
                value.text("]")
            }
            value.text(")")
        case .delayed(let period, let inner):
            writeTrigger(events, inner, delays: [period] + delays, to: &value)
        case .earliest(let operands):
            value.text(".earliest([")
            value.separated(operands) { writeTrigger(events, $0.copy, delays: delays, to: &$1) }
            value.text("])")
        case .latest(let operands):
            value.text(".latest([")
            value.separated(operands) { writeTrigger(events, $0.copy, delays: delays, to: &$1) }
            value.text("])")
        }
    }

    private func writePeriod(_ period: Disclosure.Period, to value: inout SwiftWriter) {
        if period.choice == .fixed {
            guard let length = period.bounds.first else { return value.text(".days(0)") }
            if let shorthand = length.shorthand {
                value.text(shorthand)
                value.number(length.amount)
                value.text(")")
            } else {
                value.text(".fixed(")
                writeQuantity(length, to: &value)
                value.text(")")
            }
            return
        }
        value.text(".chosen(")
        switch period.choice {
        case .fixed, .free: value.text(".free")
        case .range: writeBound(".range(", period.bounds.first, to: &value)
        case .upTo: writeBound(".upTo(", period.bounds.first, to: &value)
        case .list:
            value.text(".oneOf([")
            value.separated(period.bounds) { writeQuantity($0.copy, to: &$1) }
            value.text("])")
        }
        value.text(", by: [")
        value.separated(period.chooser) { $1.literal($0.name) }
        value.text("]")
        if let fallback = period.fallback {
            value.text(", default: ")
            writeQuantity(fallback, to: &value)
        }
        value.text(")")
    }

    private func writeBound(_ start: StaticString, _ bound: Disclosure.Quantity?, to value: inout SwiftWriter) {
        guard let bound else { return value.text(".free") }
        value.text(start)
        writeQuantity(bound, to: &value)
        value.text(")")
    }

    private func writeQuantity(_ quantity: Disclosure.Quantity, to value: inout SwiftWriter) {
        value.text(".init(")
        value.number(quantity.amount)
        if let upper = quantity.upper {
            value.text(", to: ")
            value.number(upper)
        }
        value.text(", ")
        value.text(quantity.unit.runtimeCase)
        if quantity.isWorking { value.text(", working: true") }
        value.text(")")
    }

    private func writeDisposal(_ disposal: Disclosure.Disposal, to value: inout SwiftWriter) {
        value.text(".init(")
        value.literal(disposal.act.name)
        if let deadline = disposal.deadline {
            value.text(", within: ")
            writePeriod(deadline, to: &value)
        }
        if let delay = disposal.delay {
            value.text(", after: ")
            writePeriod(delay, to: &value)
        }
        var manners: [String] = []
        if disposal.isImmediate { manners.append("immediately") }
        if disposal.isAutomatic { manners.append("automatically") }
        if disposal.isManual { manners.append("manually") }
        if disposal.isRolling { manners.append("rolling") }
        if !manners.isEmpty {
            value.text(", ")
            value.list(manners)
        }
        if let actor = disposal.actor {
            value.text(", by: ")
            value.literal(actor.name)
        }
        if let recipient = disposal.recipient {
            value.text(", to: ")
            value.literal(recipient.name)
        }
        value.text(")")
    }
}

extension Disclosure.Quantity {
    /// The runtime library's shorter name for a fixed length in this unit.
    fileprivate var shorthand: StaticString? {
        if upper != nil || isWorking { return nil }
        switch unit {
        case .hour: return ".hours("
        case .day: return ".days("
        case .month: return ".months("
        case .year: return ".years("
        default: return nil
        }
    }
}

extension Disclosure.Quantity.Unit {
    /// The case of the runtime library's unit.
    fileprivate var runtimeCase: StaticString {
        switch self {
        case .second: ".seconds"
        case .minute: ".minutes"
        case .hour: ".hours"
        case .day: ".days"
        case .week: ".weeks"
        case .month: ".months"
        case .year: ".years"
        case .kilobyte: ".kilobytes"
        case .megabyte: ".megabytes"
        case .gigabyte: ".gigabytes"
        case .terabyte: ".terabytes"
        }
    }
}

extension SwiftWriter {
    /// Writes elements with commas between them.
    mutating func separated<Element>(
        _ elements: [Element],
        _ write: (Borrowed<Element>, inout SwiftWriter) -> Void
    ) {
        elements.visit { index, element in
            if index > 0 { text(", ") }
            write(element, &self)
        }
    }
}
