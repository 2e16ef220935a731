import DPSASyntax

// Fields, references, arguments, events, conditions and periods.

extension ModelBuilder {
    // MARK: Fields

    mutating func fieldSet(_ node: Int) {
        guard scope >= 0 else { return }
        var row = Model.FieldSet(isOpen: tree.nodes[node].flags & SyntaxTree.Flags.including != 0)
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let inner = child + 1
            let next = Int(tree.nodes[child].end)
            switch tree.nodes[child].kind {
            case .chooser where inner < next: row.chooser = reference(inner, .person)
            case .whenQualifier where inner < next: row.condition = condition(inner)
            case .record, .unexpected:
                // Behind what the parser reported, a record may stand that it understood.
                let start = model.fields.count
                if tree.nodes[child].kind == .record {
                    record(child)
                } else if inner < next, tree.nodes[inner].kind == .record {
                    record(inner)
                }
                row.fields = slice(start, model.fields.count)
            default: break
            }
            child = next
        }
        let index = Int32(model.fieldSets.count)
        model.fieldSets.append(row)
        let last = model.scopes[Int(scope)].lastFieldSet
        if last >= 0 {
            model.fieldSets[Int(last)].next = index
        } else {
            model.scopes[Int(scope)].firstFieldSet = index
        }
        model.scopes[Int(scope)].lastFieldSet = index
    }

    private mutating func record(_ node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            if tree.nodes[child].kind == .field { field(child) }
            child = Int(tree.nodes[child].end)
        }
    }

    /// One field line.
    ///
    /// Several names make several fields that share what follows the colon.
    private mutating func field(_ node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end, tree.nodes[child].kind == .name { child = Int(tree.nodes[child].end) }
        let rest = child
        var name = node + 1
        while name < rest {
            var declaration = declaration(.field, node: name, name: name)
            let first = tree.tokens[Int(tree.nodes[node].firstToken)]
            if first.isDocumented {
                declaration.isDocumented = true
                declaration.start = first.start
            }
            fieldContent(rest, end, &declaration)
            name = Int(tree.nodes[name].end)
        }
    }

    /// What follows the names of a field, and the rows of the field and of those inside it.
    private mutating func fieldContent(_ start: Int, _ end: Int, _ declaration: inout Model.Declaration) {
        let own = Int32(model.declarations.count)
        var row = Model.Field(declaration: own)
        var details = Model.FieldDetails()
        var child = start
        var inside = -1
        let firstFact = model.fieldFacts.count
        var modifierCount = 0
        while child < end {
            let inner = child + 1
            let next = Int(tree.nodes[child].end)
            switch tree.nodes[child].kind {
            case .listKind, .enumerationKind, .alternativeKinds: fieldKind(child, &row, &details)
            case .string: declaration.label = tree.range(of: child)
            case .modifierCondition where inner < end: details.condition = condition(inner)
            case .modifierFact where inner < next:
                let verb = Verb(rawValue: tree.nodes[child].detail) ?? .givenBy
                let target = reference(inner, ReferenceRole(targetsOf: verb))
                model.fieldFacts.append(Model.FieldFact(verb: verb, target: target))
            case .modifier where inner < next: modifierCount += 1
            case .record:
                inside = child
                row.isOpen = tree.nodes[child].flags & SyntaxTree.Flags.including != 0
            default: break
            }
            child = next
        }
        details.facts = slice(firstFact, model.fieldFacts.count)
        if modifierCount > 0 { row.modifiers = modifiers(start, end, count: modifierCount) }
        if !details.isEmpty {
            row.details = Int32(model.fieldDetails.count)
            model.fieldDetails.append(details)
        }
        let index = model.fields.count
        declaration.row = Int32(index)
        model.declarations.append(declaration)
        row.end = Int32(index + 1)
        model.fields.append(row)
        guard inside >= 0 else { return }
        let outer = container
        container = own
        record(inside)
        container = outer
        model.fields[index].end = Int32(model.fields.count)
    }

    /// The modifiers among the parts of a field, in consecutive rows.
    private mutating func modifiers(_ start: Int, _ end: Int, count: Int) -> Model.Slice {
        let first = model.references.count
        var hasDetails = false
        for pass in 0..<2 where pass == 0 || hasDetails {
            var index = first
            var child = start
            while child < end {
                let next = Int(tree.nodes[child].end)
                if tree.nodes[child].kind == .modifier, child + 1 < next {
                    if pass == 0 {
                        appendReference(child + 1, .modifier)
                        hasDetails = hasDetails || self.hasDetails(child + 1)
                    } else {
                        addDetails(to: index, child + 1)
                    }
                    index += 1
                }
                child = next
            }
        }
        return slice(first, first + count)
    }

    private mutating func fieldKind(_ node: Int, _ row: inout Model.Field, _ details: inout Model.FieldDetails) {
        let inner = node + 1
        let end = Int(tree.nodes[node].end)
        switch tree.nodes[node].kind {
        case .listKind where inner < end:
            row.listDepth += 1
            fieldKind(inner, &row, &details)
        case .enumerationKind:
            row.isEnumeration = true
            details.values = arguments(from: inner, to: end)
        default:
            row.alternatives = references(from: inner, to: end, .kind)
        }
    }

    // MARK: References

    /// The reference of one name, target or term.
    mutating func reference(_ node: Int, _ role: ReferenceRole) -> Int32 {
        let index = model.references.count
        appendReference(node, role)
        if hasDetails(node) { addDetails(to: index, node) }
        return Int32(index)
    }

    /// The references of the names, targets or terms from `start` to `end`, in consecutive rows.
    ///
    /// What stands in their parentheses takes rows behind all of them.
    mutating func references(from start: Int, to end: Int, _ role: ReferenceRole) -> Model.Slice {
        let first = model.references.count
        var child = start
        var hasDetails = false
        while child < end {
            appendReference(child, role)
            hasDetails = hasDetails || self.hasDetails(child)
            child = Int(tree.nodes[child].end)
        }
        let count = model.references.count - first
        guard hasDetails else { return slice(first, first + count) }
        child = start
        var index = first
        while child < end {
            addDetails(to: index, child)
            index += 1
            child = Int(tree.nodes[child].end)
        }
        return slice(first, first + count)
    }

    /// Appends the row of a name, without what stands behind it.
    private mutating func appendReference(_ node: Int, _ role: ReferenceRole) {
        var row = Model.Reference(
            symbol: 0,
            container: container,
            range: ByteRange(start: 0, end: 0),
            role: role
        )
        let start = Int(tree.nodes[node].firstToken)
        let end = Int(tree.nodes[node].endToken)
        if start < end {
            row.range = tree.tokens[start].range
            var token = start + 1
            while token + 1 < end, tree.tokens[token].kind == .dot, tree.tokens[token + 1].kind == .name {
                row.isDotted = true
                row.range.end = tree.tokens[token + 1].range.end
                token += 2
            }
            row.symbol =
                row.isDotted
                ? dottedSymbol(start, token)
                : model.symbols.intern(bytes, Int(row.range.start), Int(row.range.end))
        }
        model.references.append(row)
    }

    /// Whether something stands behind the name of a node.
    @inline(__always)
    private func hasDetails(_ node: Int) -> Bool {
        Int(tree.nodes[node].end) > node + 1 || tree.nodes[node].flags & SyntaxTree.Flags.elaborated != 0
    }

    /// Adds to a row what stands behind its name: a text, and what is in parentheses.
    private mutating func addDetails(to index: Int, _ node: Int) {
        let syntax = tree.nodes[node]
        guard hasDetails(node), syntax.firstToken < syntax.endToken else { return }
        var details = Model.ReferenceDetails()
        if syntax.flags & SyntaxTree.Flags.elaborated != 0, syntax.kind == .target {
            details.elaboration = tree.tokens[Int(syntax.endToken) - 1].range
        }
        if Int(syntax.end) > node + 1 { details.arguments = arguments(from: node + 1, to: Int(syntax.end)) }
        if details.isEmpty { return }
        model.references[index].details = Int32(model.referenceDetails.count)
        model.referenceDetails.append(details)
    }

    /// The symbol of a name with dots, without the white space that may stand round them.
    private mutating func dottedSymbol(_ start: Int, _ end: Int) -> SymbolTable.Symbol {
        var text: [UInt8] = []
        for token in start..<end { text.append(contentsOf: bytes[tree.tokens[token].range.bounds(in: bytes.count)]) }
        return model.symbols.intern(text, 0, text.count)
    }

    // MARK: Arguments

    mutating func arguments(from start: Int, to end: Int) -> Model.Slice {
        let first = model.arguments.count
        var child = start
        while child < end {
            if tree.nodes[child].kind == .argument { argument(child) }
            child = Int(tree.nodes[child].end)
        }
        return slice(first, model.arguments.count)
    }

    private mutating func argument(_ node: Int) {
        let inner = node + 1
        guard inner < Int(tree.nodes[node].end) else { return }
        var label: SymbolTable.Symbol = 0
        if tree.nodes[node].flags & SyntaxTree.Flags.labelled != 0 {
            let range = tree.tokens[Int(tree.nodes[node].firstToken)].range
            label = model.symbols.intern(bytes, Int(range.start), Int(range.end))
        }
        value(inner, label: label)
    }

    private mutating func value(_ node: Int, label: SymbolTable.Symbol) {
        let range = tree.range(of: node)
        let index = model.arguments.count
        model.arguments.append(Model.Argument(kind: .text, label: label, range: range))
        switch tree.nodes[node].kind {
        case .string: break
        case .integerValue:
            model.arguments[index].kind = .integer
            model.arguments[index].payload = integer(range)
        case .dateValue:
            model.arguments[index].kind = .date
            check(date: range)
        case .period:
            model.arguments[index].kind = .period
            model.arguments[index].payload = period(node)
        case .listValue:
            model.arguments[index].kind = .list
            var child = node + 1
            let end = Int(tree.nodes[node].end)
            while child < end {
                if tree.nodes[child].kind != .unexpected { value(child, label: 0) }
                child = Int(tree.nodes[child].end)
            }
        default:
            // The arguments of the reference stand behind this row, and `end` leads past them.
            model.arguments[index].kind = .reference
            model.arguments[index].payload = reference(node, .argument)
        }
        model.arguments[index].end = Int32(model.arguments.count)
    }

    // MARK: Events and conditions

    mutating func event(_ node: Int) -> Int32 {
        let index = model.expressions.count
        let inner = node + 1
        let end = Int(tree.nodes[node].end)
        model.expressions.append(Model.Expression(operation: .term))
        switch tree.nodes[node].kind {
        case .delayedEvent:
            guard inner < end, Int(tree.nodes[inner].end) < end else { return drop(index) }
            model.expressions[index].operation = .delayed
            model.expressions[index].period = period(inner)
            if event(Int(tree.nodes[inner].end)) < 0 { return drop(index) }
        case .earliestEvent, .latestEvent:
            model.expressions[index].operation = tree.nodes[node].kind == .earliestEvent ? .earliest : .latest
            var child = inner
            while child < end {
                if tree.nodes[child].kind != .unexpected { _ = event(child) }
                child = Int(tree.nodes[child].end)
            }
            if model.expressions.count == index + 1 { return drop(index) }
        case .term:
            model.expressions[index].reference = reference(node, .event)
        default:
            return drop(index)
        }
        model.expressions[index].end = Int32(model.expressions.count)
        return Int32(index)
    }

    private mutating func drop(_ index: Int) -> Int32 {
        model.expressions.removeSubrange(index...)
        return -1
    }

    /// A condition.
    ///
    /// Alternatives and conjunctions of one are that one.
    mutating func condition(_ node: Int) -> Int32 {
        let index = model.expressions.count
        let inner = node + 1
        let end = Int(tree.nodes[node].end)
        guard node < tree.nodes.count else { return -1 }
        switch tree.nodes[node].kind {
        case .orCondition, .andCondition:
            guard inner < end else { return -1 }
            if Int(tree.nodes[inner].end) >= end { return condition(inner) }
            let operation: Model.Expression.Operator = tree.nodes[node].kind == .orCondition ? .any : .all
            model.expressions.append(Model.Expression(operation: operation))
            var child = inner
            while child < end {
                _ = condition(child)
                child = Int(tree.nodes[child].end)
            }
        case .notCondition:
            guard inner < end else { return -1 }
            model.expressions.append(Model.Expression(operation: .not))
            if condition(inner) < 0 { return drop(index) }
        case .termCondition:
            guard inner < end else { return -1 }
            model.expressions.append(Model.Expression(operation: .term))
            model.expressions[index].reference = reference(inner, .circumstance)
            let period = Int(tree.nodes[inner].end)
            if period < end { model.expressions[index].period = self.period(period) }
        default:
            return -1
        }
        model.expressions[index].end = Int32(model.expressions.count)
        return Int32(index)
    }

    // MARK: Periods

    mutating func period(_ node: Int) -> Int32 {
        guard tree.nodes[node].kind == .period else { return -1 }
        var chooser: Int32 = -1
        let start = model.quantities.count
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            if tree.nodes[child].kind == .chooser, child + 1 < Int(tree.nodes[child].end) {
                chooser = reference(child + 1, .person)
            }
            if tree.nodes[child].kind == .length { length(child) }
            child = Int(tree.nodes[child].end)
        }
        let choice: Disclosure.Period.Choice
        switch tree.nodes[node].detail {
        case 0: choice = .fixed
        case 2: choice = .range
        case 3: choice = .list
        case 4: choice = .upTo
        default: choice = .free
        }
        if choice != .free, model.quantities.count == start { return -1 }
        model.periods.append(
            Model.Period(
                choice: choice,
                hasDefault: tree.nodes[node].flags & SyntaxTree.Flags.defaulted != 0,
                chooser: chooser,
                lengths: slice(start, model.quantities.count)
            )
        )
        return Int32(model.periods.count - 1)
    }

    private mutating func length(_ node: Int) {
        guard let unit = Self.unit(Keyword(rawValue: tree.nodes[node].detail) ?? .none) else { return }
        var token = Int(tree.nodes[node].firstToken)
        let amount = integer(tree.tokens[token].range)
        token += 1
        var upper: Int32 = -1
        if tree.tokens[token].keyword == .to {
            upper = integer(tree.tokens[token + 1].range)
            token += 2
            if upper < amount {
                report(tree.range(of: node), "the upper end of this range is smaller than its lower end")
            }
        }
        model.quantities.append(
            Model.Quantity(
                amount: amount,
                upper: upper,
                isWorking: tree.tokens[token].keyword == .working,
                unit: unit,
                range: tree.range(of: node)
            )
        )
    }

    static func unit(_ keyword: Keyword) -> Disclosure.Quantity.Unit? {
        switch keyword {
        case .second, .seconds: .second
        case .minute, .minutes: .minute
        case .hour, .hours: .hour
        case .day, .days: .day
        case .week, .weeks: .week
        case .month, .months: .month
        case .year, .years: .year
        case .kilobytes: .kilobyte
        case .megabytes: .megabyte
        case .gigabytes: .gigabyte
        case .terabytes: .terabyte
        default: nil
        }
    }

    /// The greatest number that a length may have: 10,000 years are 3,652,500 days, and no unit of storage needs more.
    static let greatestNumber = 100_000_000

    mutating func integer(_ range: ByteRange) -> Int32 {
        var value = 0
        for byte in bytes[range.bounds(in: bytes.count)] where byte >= 0x30 && byte <= 0x39 {
            value = Swift.min(value * 10 + Int(byte - 0x30), Self.greatestNumber + 1)
        }
        if value > Self.greatestNumber { report(range, "this number is too large; numbers go up to 100,000,000") }
        return Int32(Swift.min(value, Self.greatestNumber))
    }

    mutating func check(date range: ByteRange) {
        let digits = Array(bytes[range.bounds(in: bytes.count)])
        func number(_ start: Int, _ count: Int) -> Int {
            guard start + count <= digits.count else { return 0 }
            var value = 0
            for byte in digits[start..<start + count] { value = value * 10 + Int(byte) - 0x30 }
            return value
        }
        let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let isTime = number(11, 2) < 24 && number(14, 2) < 60 && number(17, 2) < 60
        if month < 1 || month > 12 || day < 1 || day > lengths[month - 1] || !isTime {
            report(range, "this date does not exist; dates are written year, month, day: `2024-03-04`")
        }
    }

    private mutating func report(_ range: ByteRange, _ message: String) {
        findings.append(Finding(.invalidNumber, message, at: SourceLocation(file: file, range: range)))
    }
}
