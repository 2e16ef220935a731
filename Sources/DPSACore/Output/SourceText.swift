// Conditions, arguments and enumerated values in outputs are data for people: they read as in the source.

extension Disclosure.Reference {
    /// The mention as written: `Disabled(MessageQueue)`.
    var sourceText: String { arguments.isEmpty ? name : name + argumentText { $0.sourceText } }

    /// The mention in labels: `the option is switched off (message queue)`.
    var readingText: String {
        guard !arguments.isEmpty else { return label }
        return label + " " + argumentText { $0.readingText }
    }

    private func argumentText(_ value: (Disclosure.Value) -> String) -> String {
        let texts = arguments.map { $0.label.isEmpty ? value($0.value) : "\($0.label): \(value($0.value))" }
        return "(" + texts.joined(separator: ", ") + ")"
    }
}

extension Disclosure.Value {
    /// The value as written, texts without quotation marks.
    var sourceText: String { text { $0.sourceText } }

    fileprivate var readingText: String { text { $0.label } }

    private func text(_ reference: (Disclosure.Reference) -> String) -> String {
        switch self {
        case .text(let text), .date(let text): text
        case .integer(let number): "\(number)"
        case .period(let period): period.sourceText
        case .reference(let mention): reference(mention)
        case .list(let values): "[" + values.map { $0.text(reference) }.joined(separator: ", ") + "]"
        }
    }
}

extension Disclosure.Quantity {
    fileprivate var sourceText: String {
        let range = upper.map { "\(amount) to \($0)" } ?? "\(amount)"
        let isPlural = upper != nil || amount != 1
        return "\(range)\(isWorking ? " working" : "") \(unit.rawValue)\(isPlural && !unit.isOfStorage ? "s" : "")"
    }
}

extension Disclosure.Quantity.Unit {
    /// Whether the unit is one of storage.
    fileprivate var isOfStorage: Bool {
        switch self {
        case .kilobyte, .megabyte, .gigabyte, .terabyte: true
        default: false
        }
    }
}

extension Disclosure.Period {
    /// The length as written.
    var sourceText: String {
        let lengths = bounds.map(\.sourceText)
        let chosen = "chosen by " + chooser.map(\.name).joined(separator: ", ")
        let text =
            switch choice {
            case .fixed: lengths.first ?? ""
            case .free: chosen
            case .range: "\(chosen) from \(lengths.first ?? "")"
            case .list: "\(chosen) one of (\(lengths.joined(separator: ", ")))"
            case .upTo: "\(chosen) up to \(lengths.first ?? "")"
            }
        return fallback.map { "\(text) default \($0.sourceText)" } ?? text
    }
}

extension Disclosure.Condition {
    /// The condition as written.
    var sourceText: String { nodes.isEmpty ? "" : text(nodes.count - 1, isInside: false) { $0.sourceText } }

    /// The condition in labels.
    var readingText: String { nodes.isEmpty ? "" : text(nodes.count - 1, isInside: false) { $0.readingText } }

    private func text(_ index: Int, isInside: Bool, _ term: (Disclosure.Reference) -> String) -> String {
        let text: String
        switch nodes[index] {
        case .term(let reference, let period):
            return term(reference) + (period.map { " within \($0.sourceText)" } ?? "")
        case .not(let operand): return "not " + self.text(operand, isInside: true, term)
        case .all(let operands): text = operands.map { self.text($0, isInside: true, term) }.joined(separator: " and ")
        case .any(let operands): text = operands.map { self.text($0, isInside: true, term) }.joined(separator: " or ")
        }
        return isInside ? "(\(text))" : text
    }
}

extension Disclosure.EventExpression {
    /// The moment, with each event in the words that `reference` finds for it.
    func text(_ reference: (Disclosure.Reference) -> String) -> String {
        var texts: [String] = []
        for node in nodes {
            switch node {
            case .event(let event): texts.append(reference(event))
            case .delayed(let period, let event): texts.append("\(period.sourceText) after \(texts[event])")
            case .earliest(let parts): texts.append("earliest of \(parts.map { texts[$0] }.joined(separator: ", "))")
            case .latest(let parts): texts.append("latest of \(parts.map { texts[$0] }.joined(separator: ", "))")
            }
        }
        return texts.last ?? ""
    }
}
