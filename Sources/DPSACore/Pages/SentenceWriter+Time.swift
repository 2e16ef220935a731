import DPSASyntax

/// Dates, quantities, periods, events and conditions.
extension SentenceWriter {
    private static let months: [Phrase] = [
        .month1, .month2, .month3, .month4, .month5, .month6, .month7, .month8, .month9, .month10, .month11, .month12,
    ]

    /// Writes a date such as `2024-03-04T11:54:26` by its day, in the form of the locale.
    func date(_ text: String, into html: inout HTMLWriter) {
        guard let (year, month, day) = Self.numbers(of: text), Self.months.indices.contains(month - 1) else {
            return html.text(text)
        }
        html.element(.time, .datetime(text)) { html in
            write(.dateFormat, into: &html) { slot, html in
                switch slot {
                case .day: html.number(day)
                case .month: write(Self.months[month - 1], into: &html)
                default: html.number(year)
                }
            }
        }
    }

    /// Year, month and day of a text that begins with `2024-03-04`; nil if it does not.
    private static func numbers(of text: String) -> (year: Int, month: Int, day: Int)? {
        var numbers = (0, 0, 0)
        var length = 0
        for byte in text.utf8.prefix(10) {
            let digit = Int(byte) - Int(UInt8(ascii: "0"))
            guard length == 4 || length == 7 ? byte == UInt8(ascii: "-") : 0...9 ~= digit else { return nil }
            switch length {
            case 0...3: numbers.0 = 10 * numbers.0 + digit
            case 5, 6: numbers.1 = 10 * numbers.1 + digit
            case 8, 9: numbers.2 = 10 * numbers.2 + digit
            default: break
            }
            length += 1
        }
        return length == 10 ? numbers : nil
    }

    /// Writes a quantity in the author's unit.
    func quantity(_ quantity: Disclosure.Quantity, _ form: QuantityForm = .plain, into html: inout HTMLWriter) {
        if quantity.isWorking, quantity.unit != .day {
            var plain = quantity
            plain.isWorking = false
            return write(.workingQuantity, into: &html) { self.quantity(plain, form, into: &$1) }
        }
        guard let duration = Self.machineDuration(quantity) else { return amount(of: quantity, form, into: &html) }
        html.element(.time, duration) { amount(of: quantity, form, into: &$0) }
    }

    private func amount(of quantity: Disclosure.Quantity, _ form: QuantityForm, into html: inout HTMLWriter) {
        let unit: QuantityUnit = quantity.isWorking ? .workingDay : QuantityUnit(quantity.unit)
        let greatest = quantity.upper ?? quantity.amount
        let template = templates.template(unit, for: greatest, isRange: quantity.upper != nil, form)
        write(template, into: &html) { _, html in
            guard let upper = quantity.upper else { return html.number(quantity.amount) }
            write(.rangeAmount, into: &html) { $1.number($0 == .lower ? quantity.amount : upper) }
        }
    }

    /// The duration for a `time` element.
    ///
    /// HTML knows weeks and what is shorter, of one length each.
    private static func machineDuration(_ quantity: Disclosure.Quantity) -> HTMLAttribute? {
        guard quantity.upper == nil, !quantity.isWorking, quantity.amount >= 0 else { return nil }
        switch quantity.unit {
        case .second: return .duration("PT", quantity.amount, "S")
        case .minute: return .duration("PT", quantity.amount, "M")
        case .hour: return .duration("PT", quantity.amount, "H")
        case .day: return .duration("P", quantity.amount, "D")
        case .week: return .duration("", quantity.amount, "w")
        case .month, .year, .kilobyte, .megabyte, .gigabyte, .terabyte: return nil
        }
    }

    /// Writes a period: a quantity, or what somebody chooses.
    func period(_ period: Disclosure.Period, _ form: QuantityForm = .plain, into html: inout HTMLWriter) {
        if form == .oblique, period.choice != .fixed {
            return write(.periodChosenOblique, into: &html) { self.period(period, into: &$1) }
        }
        let hasDefault = period.fallback != nil
        let phrase: Phrase
        switch period.choice {
        case .fixed: return quantities(period.bounds, form, into: &html)
        case .free: phrase = hasDefault ? .periodFreeDefault : .periodFree
        case .range: phrase = hasDefault ? .periodRangeDefault : .periodRange
        case .list: phrase = hasDefault ? .periodListDefault : .periodList
        case .upTo: phrase = hasDefault ? .periodUpToDefault : .periodUpTo
        }
        write(phrase, into: &html) { slot, html in
            switch slot {
            case .chooser: list(period.chooser, .or, into: &html)
            case .fallback: if let fallback = period.fallback { quantity(fallback, into: &html) }
            default: quantities(period.bounds, .plain, into: &html)
            }
        }
    }

    private func quantities(
        _ quantities: [Disclosure.Quantity],
        _ form: QuantityForm,
        into html: inout HTMLWriter
    ) {
        list(quantities.count, .or, into: &html) { quantity(quantities[$0], form, into: &$1) }
    }

    // MARK: Events

    /// Writes an event expression.
    func event(_ expression: Disclosure.EventExpression, into html: inout HTMLWriter) {
        event(expression, node: expression.nodes.count - 1, isInner: false, into: &html)
    }

    private func event(
        _ expression: Disclosure.EventExpression,
        node: Int,
        isInner: Bool,
        into html: inout HTMLWriter
    ) {
        guard expression.nodes.indices.contains(node) else { return }
        switch expression.nodes[node] {
        case .event(let reference): self.reference(reference, into: &html)
        case .earliest where isInner, .latest where isInner:
            write(.eventGroup, into: &html) { event(expression, node: node, isInner: false, into: &$1) }
        case .delayed(let period, let inner):
            write(.eventDelayed, into: &html) { slot, html in
                if slot.base == .period {
                    self.period(period, slot.form, into: &html)
                } else {
                    event(expression, node: inner, isInner: true, into: &html)
                }
            }
        case .earliest(let operands):
            write(.eventEarliest, into: &html) { events(operands, .or, of: expression, into: &$1) }
        case .latest(let operands):
            write(.eventLatest, into: &html) { events(operands, .and, of: expression, into: &$1) }
        }
    }

    private func events(
        _ operands: [Int],
        _ form: ListForm,
        of expression: Disclosure.EventExpression,
        into html: inout HTMLWriter
    ) {
        list(operands.count, form, into: &html) { event(expression, node: operands[$0], isInner: true, into: &$1) }
    }

    /// Whether every way in which the expression comes true is itself the end of the data.
    func endsData(_ expression: Disclosure.EventExpression) -> Bool { expression.endsData(nouns) }

    // MARK: Conditions

    /// Writes a condition.
    func condition(_ condition: Disclosure.Condition, into html: inout HTMLWriter) {
        self.condition(condition, node: condition.nodes.count - 1, isInner: false, into: &html)
    }

    private func condition(
        _ condition: Disclosure.Condition,
        node: Int,
        isInner: Bool,
        into html: inout HTMLWriter
    ) {
        guard condition.nodes.indices.contains(node) else { return }
        switch condition.nodes[node] {
        case .all where isInner, .any where isInner:
            write(.conditionGroup, into: &html) { self.condition(condition, node: node, isInner: false, into: &$1) }
        case .term(let reference, let period):
            term(reference, within: period, isNegated: false, into: &html)
        case .not(let inner):
            if condition.nodes.indices.contains(inner), case .term(let reference, nil) = condition.nodes[inner] {
                term(reference, within: nil, isNegated: true, into: &html)
            } else {
                write(.conditionNot, into: &html) { self.condition(condition, node: inner, isInner: true, into: &$1) }
            }
        case .all(let operands):
            list(operands.count, .and, into: &html) {
                self.condition(condition, node: operands[$0], isInner: true, into: &$1)
            }
        case .any(let operands):
            list(operands.count, .or, into: &html) {
                self.condition(condition, node: operands[$0], isInner: true, into: &$1)
            }
        }
    }

    private func term(
        _ reference: Disclosure.Reference,
        within period: Disclosure.Period?,
        isNegated: Bool,
        into html: inout HTMLWriter
    ) {
        if let period {
            return write(.conditionWithin, into: &html) { slot, html in
                if slot.base == .period {
                    self.period(period, slot.form, into: &html)
                } else {
                    term(reference, within: nil, isNegated: false, into: &html)
                }
            }
        }
        let phrase: Phrase
        switch reference.target {
        case .noun(.option, _): phrase = isNegated ? .conditionOptionOff : .conditionOption
        case .noun(.plan, _): phrase = isNegated ? .conditionPlanNot : .conditionPlan
        case .noun(.platform, _): phrase = isNegated ? .conditionPlatformNot : .conditionPlatform
        case _ where isNegated: phrase = .conditionNot
        default: return self.reference(reference, as: .subject, into: &html)
        }
        write(phrase, into: &html) { self.reference(reference, as: .subject, into: &$1) }
    }
}
