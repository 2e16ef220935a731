import DPSARuntime

/// A module as generated code presents one, for rules that are made up, and the same in the language.
enum Trial: DisclosedModule {
    static var name: String { "Trial" }
    static var label: String { "Trial" }
    static var parentName: String { "Terms" }
    typealias Purpose = NoTerm
    typealias System = NoTerm

    /// What is left out of the events, to see whether anybody notices.
    enum Omission: Sendable { case implications, timings, roles }

    @TaskLocal static var omission: Omission?

    enum Event: DisclosedEvent {
        case creation
        case alpha
        case beta
        case gamma
        case visit
        case built
        case wipe

        static var termTexts: StaticString {
            """
            Creation\0Creation\0\
            Alpha\0Alpha\0\
            Beta\0Beta\0\
            Gamma\0Gamma\0\
            Visit\0Visit\0\
            Built\0Built\0\
            Wipe\0Wipe\0
            """
        }
        var termIndex: Int {
            switch self {
            case .creation: 0
            case .alpha: 1
            case .beta: 2
            case .gamma: 3
            case .visit: 4
            case .built: 5
            case .wipe: 6
            }
        }

        var implied: [Event] { self == .beta && omission != .implications ? [.alpha] : [] }

        var role: EventRole {
            switch self {
            case .creation: .beginning
            case .wipe: omission == .roles ? .passing : .ending
            default: .passing
            }
        }

        var timings: [EventTiming<Event>] {
            if omission == .timings { return [] }
            switch self {
            case .visit: return [.recurring(until: .event(.alpha))]
            case .built: return [.within(.days(2), after: .event(.alpha))]
            default: return []
            }
        }
    }

    enum RetentionCondition: DisclosedTerm {
        case legalHold
        case dispute

        static var termTexts: StaticString {
            """
            LegalHold\0LegalHold\0\
            Dispute\0Dispute\0
            """
        }
        var termIndex: Int {
            switch self {
            case .legalHold: 0
            case .dispute: 1
            }
        }
    }

    /// The declarations of the events.
    static let source = """
            event Alpha "alpha"
            event Beta "beta" implies Alpha
            event Gamma "gamma"
            event Visit "visit" until Alpha
            event Built "built" within 2 days after Alpha
            event Wipe "wipe" implies Deletion

        """
}

// Rules of the runtime library as the language writes them.

extension Quantity {
    var source: String {
        let unit = isWorking ? "working \(unit.rawValue)" : unit.rawValue
        return upper.map { "\(amount) to \($0) \(unit)" } ?? "\(amount) \(unit)"
    }
}

extension Period {
    var source: String {
        switch self {
        case .fixed(let quantity): return quantity.source
        case .chosen(let limits, _, let usual):
            let words: String
            switch limits {
            case .free: words = ""
            case .range(let range): words = " from \(range.source)"
            case .oneOf(let lengths): words = " one of (\(lengths.map(\.source).joined(separator: ", ")))"
            case .upTo(let length): words = " up to \(length.source)"
            }
            return "chosen by customer\(words)" + (usual.map { " default \($0.source)" } ?? "")
        }
    }
}

extension EventTrigger {
    var source: String {
        switch self {
        case .event(let event, let delays):
            delays.reduce(event.rawValue) { "\($1.source) after \($0)" }
        case .earliest(let operands): "earliest of (\(operands.map(\.source).joined(separator: ", ")))"
        case .latest(let operands): "latest of (\(operands.map(\.source).joined(separator: ", ")))"
        }
    }
}

extension Retention.Condition {
    var source: String {
        switch self {
        case .given(let circumstance): circumstance.rawValue
        case .happened(let event): event.rawValue
        case .all(let conditions): conditions.map(\.source).joined(separator: " and ")
        case .any(let conditions): conditions.map(\.source).joined(separator: " or ")
        case .not(let conditions): "not (\(conditions.map(\.source).joined(separator: " or ")))"
        }
    }
}

extension Retention.Path {
    var source: String {
        var words: String
        switch life {
        case .until(let trigger): words = "until \(trigger.source)"
        case .period(let bound, let period, let trigger, _):
            switch bound {
            case .exactly: words = ""
            case .atMost: words = "up to "
            case .atLeast: words = "at least "
            }
            words += period.source + (trigger.map { " after \($0.source)" } ?? "")
        case .asParent: words = "as parent"
        case .criteria(let text): words = "criteria \"\(text)\""
        }
        if let disposal {
            words += ", then \(disposal.act)"
            if let deadline = disposal.deadline { words += " within \(deadline.source)" }
            if let delay = disposal.delay { words += " after \(delay.source)" }
            if disposal.manners.contains(.immediately) { words += " immediately" }
        }
        if let exception { words += " unless \(exception.source)" }
        return words
    }
}

extension Retention.Rule {
    var source: String { paths.map(\.source).joined(separator: "\n            otherwise ") }

    /// The rule with other lengths, each given with the event that it is counted from directly, if it is one.
    func mapping(_ change: (Period, Module.Event?) -> Period) -> Self {
        func changed(_ trigger: EventTrigger<Module.Event>) -> EventTrigger<Module.Event> {
            switch trigger {
            case .event(let event, let delays):
                return .event(event, delays: delays.enumerated().map { change($1, $0 == 0 ? event : nil) })
            case .earliest(let operands): return .earliest(operands.map(changed))
            case .latest(let operands): return .latest(operands.map(changed))
            }
        }
        var rule = self
        for index in rule.paths.indices {
            switch rule.paths[index].life {
            case .until(let trigger):
                rule.paths[index].life = .until(changed(trigger))
                if case .event(let event, delays: []) = trigger, let disposal = rule.paths[index].disposal {
                    rule.paths[index].disposal?.delay = disposal.delay.map { change($0, event) }
                    rule.paths[index].disposal?.deadline = disposal.deadline.map { change($0, event) }
                    continue
                }
            case .period(let bound, let period, let trigger, let dependency):
                var event: Module.Event?
                if case .event(let named, delays: []) = trigger { event = named }
                rule.paths[index].life = .period(
                    bound,
                    change(period, event),
                    after: trigger.map(changed),
                    dependingOn: dependency
                )
            case .asParent, .criteria: break
            }
            let disposal = rule.paths[index].disposal
            rule.paths[index].disposal?.delay = disposal?.delay.map { change($0, nil) }
            rule.paths[index].disposal?.deadline = disposal?.deadline.map { change($0, nil) }
        }
        return rule
    }
}
