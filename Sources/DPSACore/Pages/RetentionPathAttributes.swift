/// What a page says of the end of data to machines: the words that the source has for it, and the events by their names.
extension Disclosure.Path {
    /// The attribute of the sentence of this path; nil if the path names neither a period nor an event.
    var endForMachines: HTMLAttribute? {
        var operators: [String] = []
        var events: [String] = []
        switch life {
        case .until(let event):
            operators.append("until")
            events = event.eventNames
        case .period(let bound, let period, let start, _):
            operators.append(period.choice == .free ? "chosen" : bound.nameForMachines)
            events = start?.eventNames ?? []
        case .asParent, .criteria: return nil
        }
        if let disposal {
            if disposal.delay != nil { operators.append("after") }
            if disposal.deadline != nil { operators.append("within") }
            if disposal.isImmediate { operators.append("immediately") }
        }
        return .retentionEnd(
            operators: operators.joined(separator: " "),
            events: events.joined(separator: " ")
        )
    }
}

extension Disclosure.PeriodBound {
    fileprivate var nameForMachines: String {
        switch self {
        case .exactly: "exactly"
        case .atMost: "atMost"
        case .atLeast: "atLeast"
        }
    }
}

extension Disclosure.EventExpression {
    /// The names of the events, in the order of the source.
    fileprivate var eventNames: [String] {
        nodes.compactMap { node in
            if case .event(let reference) = node { reference.name } else { nil }
        }
    }
}
