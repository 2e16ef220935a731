import DPSASyntax

/// Writes down what a statement on retention says, without the names that make no difference: equal shapes have equal answers.
struct RetentionShape {
    private(set) var key: [Int32]
    /// The events seen so far, so that those about which nothing is known can be numbered.
    private var events: [Event] = []

    private struct Event: Equatable {
        var declaration: Int32
        var arguments: String
    }

    init(key: [Int32]) { self.key = key }

    mutating func begin(_ isController: Bool) {
        key.removeAll(keepingCapacity: true)
        key.append(isController ? 1 : 0)
    }

    /// Writes a statement; the answer is whether all names in it are known.
    mutating func write(
        _ statement: Int32,
        _ parent: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> Bool {
        for path in model.statements[Int(statement)].paths.indices {
            let row = model.paths[path]
            key.append(Int32(row.life.rawValue) << 8 | Int32(row.bound == .atLeast ? 2 : row.bound == .atMost ? 1 : 0))
            if row.life == .parent { key.append(parent) }
            writePeriod(row.period, model)
            guard write(row.event, model, vocabulary), write(row.exception, model, vocabulary) else { return false }
            guard row.disposal >= 0 else {
                key.append(-2)
                continue
            }
            let disposal = model.disposals[Int(row.disposal)]
            key.append(disposal.isImmediate ? 1 : 0)
            writePeriod(disposal.delay, model)
            writePeriod(disposal.deadline, model)
        }
        return true
    }

    private mutating func writePeriod(_ period: Int32, _ model: borrowing Model) {
        guard period >= 0 else { return key.append(-3) }
        let row = model.periods[Int(period)]
        let choice: Int32 =
            switch row.choice {
            case .fixed: 0
            case .free: 1
            case .range: 2
            case .list: 3
            case .upTo: 4
            }
        key.append(choice << 20 | (row.hasDefault ? 1 << 19 : 0) | row.lengths.count & 0xFFFF)
        for index in row.lengths.indices {
            let quantity = model.quantities[index]
            key.append(quantity.amount)
            key.append(quantity.upper)
            key.append(quantity.isWorking ? -1 - Self.number(quantity.unit) : Self.number(quantity.unit))
        }
    }

    private static func number(_ unit: Disclosure.Quantity.Unit) -> Int32 {
        switch unit {
        case .second: 0
        case .minute: 1
        case .hour: 2
        case .day: 3
        case .week: 4
        case .month: 5
        case .year: 6
        default: 7
        }
    }

    private mutating func write(
        _ expression: Int32,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> Bool {
        guard expression >= 0 else {
            key.append(-4)
            return true
        }
        let end = model.expressions[Int(expression)].end
        for index in expression..<end {
            let row = model.expressions[Int(index)]
            key.append(-16 - Int32(row.operation.rawValue))
            key.append(row.end - index)
            if row.operation == .delayed { writePeriod(row.period, model) }
            guard row.operation == .term else { continue }
            guard row.reference >= 0, writeMention(Int(row.reference), model, vocabulary) else { return false }
        }
        return true
    }

    private mutating func writeMention(
        _ reference: Int,
        _ model: borrowing Model,
        _ vocabulary: borrowing RetentionVocabulary
    ) -> Bool {
        let mention = model.references[reference]
        guard mention.declaration >= 0 else { return false }
        let declaration = model.declarations[Int(mention.declaration)]
        guard declaration.kind == .noun, declaration.nounKind == .event else {
            key.append(-5)
            return true
        }
        let event = Event(
            declaration: mention.declaration,
            arguments: mention.details < 0 ? "" : model.argumentText(ofReference: reference)
        )
        let number = events.firstIndex(of: event) ?? events.count
        if number == events.count { events.append(event) }
        key.append(vocabulary.isAnonymous(mention.declaration) ? -6 : mention.declaration)
        key.append(Int32(number))
        return true
    }
}
