import DPSASyntax

/// Writes down what a statement on retention says, without the names that make no difference: equal shapes have equal answers.
///
/// Written over and over again into the same memory.
struct RetentionShape {
    private(set) var key: [Int32] = []
    /// The events seen so far, so that those about which nothing is known can be numbered.
    private var events: [Event] = []

    private struct Event {
        var declaration: Int32
        /// The mention, if something stands behind its name; otherwise −1.
        var reference: Int32
    }

    mutating func begin(_ isController: Bool) {
        key.removeAll(keepingCapacity: true)
        events.removeAll(keepingCapacity: true)
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
        let declaration = Int(mention.declaration)
        let row = model.declarations[declaration]
        let isEvent = row.kind == .noun && row.nounKind == .event
        if !isEvent { key.append(-5) }
        let event = Event(declaration: mention.declaration, reference: mention.details < 0 ? -1 : Int32(reference))
        var number = 0
        while number < events.count, !Self.areEqual(events[number], event, model) { number += 1 }
        if number == events.count { events.append(event) }
        let isAnonymous = isEvent && vocabulary.isAnonymous(mention.declaration)
        key.append(isAnonymous ? -6 : mention.declaration)
        key.append(Int32(number))
        // What an agreement can name has to be the same in each statement, down to what stands in its parentheses.
        if event.reference >= 0, !isAnonymous {
            key += model.argumentText(ofReference: reference).utf8.lazy.map { Int32($0) }
            key.append(-7)
        }
        return true
    }
}

extension RetentionShape {
    private static func areEqual(_ one: Event, _ other: Event, _ model: borrowing Model) -> Bool {
        if one.declaration != other.declaration { return false }
        if one.reference < 0, other.reference < 0 { return true }
        let text = one.reference < 0 ? "" : model.argumentText(ofReference: Int(one.reference))
        return text == (other.reference < 0 ? "" : model.argumentText(ofReference: Int(other.reference)))
    }
}

/// The shapes that were met, as numbers: a hash table over one flat array.
struct RetentionShapes {
    private var words: [Int32] = []
    /// By number: where a shape begins in `words`, and where the last one ends.
    private var starts: [Int32] = [0]
    /// By hash: a number; −1 for none.
    private var slots = [Int32](repeating: -1, count: 64)

    /// The number of a shape that was entered.
    func number(of key: [Int32]) -> Int? {
        let found = slots[slot(of: key)]
        return found >= 0 ? Int(found) : nil
    }

    /// Enters a shape; the answer is its number, one more than that of the last.
    mutating func enter(_ key: [Int32]) -> Int {
        let number = starts.count - 1
        slots[slot(of: key)] = Int32(number)
        words += key
        starts.append(Int32(words.count))
        if starts.count * 2 > slots.count { grow() }
        return number
    }

    /// Where a shape is, or would have to be.
    private func slot(of key: [Int32]) -> Int {
        var slot = Self.hash(key[...]) & (slots.count - 1)
        while slots[slot] >= 0, !isShape(Int(slots[slot]), key) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func isShape(_ number: Int, _ key: [Int32]) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == key.count else { return false }
        for index in 0..<key.count where words[start + index] != key[index] { return false }
        return true
    }

    private func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    private static func hash(_ key: ArraySlice<Int32>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in key {
            hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return Int(truncatingIfNeeded: hash >> 32)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in 0..<starts.count - 1 {
            var slot = Self.hash(words[range(of: number)]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
