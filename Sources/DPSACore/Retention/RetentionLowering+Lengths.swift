import DPSACalendar
import DPSASyntax

// The lengths of rules: as steps that are counted from a moment, or as events of their own where they are open.

extension RetentionLowering {
    /// The moment a period later; it never comes if the period is a size or has no bounds.
    ///
    /// Of ranges and choices one end counts, of a list of lengths the longest or the shortest, whichever it is on the day.
    ///
    /// - Parameter isTrigger: whether a path waits for it, so that other lengths may have to count as well.
    mutating func adding(
        _ period: Int32,
        to moment: RetentionMoment,
        isTrigger: Bool = false,
        _ model: borrowing Model
    ) -> RetentionMoment {
        guard period >= 0 else { return .never }
        let row = model.periods[Int(period)]
        var lengths = row.lengths.indices
        // The length that counts unless somebody chooses stands last.
        if row.hasDefault, row.choice != .free { lengths = lengths.dropLast() }
        if isTrigger, let end = end(of: period, lengths, from: moment, isDelay: false, model) { return end }
        if row.choice == .upTo, !reading.isUpper { return moment }
        var result: RetentionMoment?
        for quantity in lengths {
            guard let step = step(quantity, isUpper: reading.isUpper, model) else {
                hasSize = true
                return .never
            }
            let later = moment.adding(step)
            result = result.map { join($0, later, isLatest: reading.isUpper) } ?? later
        }
        if result == nil { hasChoice = true }
        return result ?? .never
    }

    /// The moment a delay after another one, as what follows `then` has it.
    ///
    /// Steps that are to stay what they are, are counted in the bound as well: whatever the holidays are, they are the same.
    mutating func delay(
        _ period: Int32,
        after moment: RetentionMoment,
        _ model: borrowing Model
    ) -> RetentionMoment {
        let row = model.periods[Int(period)]
        let isShared = row.lengths.indices.contains {
            step($0, isUpper: true, model).map(sharedSteps.contains) ?? false
        }
        if reading.lengths == .allAndDelays, !isShared {
            let isDefault = row.hasDefault && row.choice != .free
            let lengths = isDefault ? row.lengths.indices.dropLast() : row.lengths.indices
            if let end = end(of: period, lengths, from: moment, isDelay: true, model) { return end }
        }
        return adding(period, to: moment, model)
    }

    /// The end of an open length as an event; `nil` if the length is not open, or one end of it is to count.
    private mutating func end(
        of period: Int32,
        _ lengths: Range<Int>,
        from base: RetentionMoment,
        isDelay: Bool,
        _ model: borrowing Model
    ) -> RetentionMoment? {
        if base.isNever || lengths.isEmpty { return nil }
        let isUpTo = model.periods[Int(period)].choice == .upTo
        var isRange = isUpTo || lengths.count > 1
        var isUncertain = false
        for quantity in lengths {
            guard let least = step(quantity, isUpper: false, model), let greatest = step(quantity, isUpper: true, model)
            else { return nil }
            if least != greatest { isRange = true }
            if least.unit == .uncertain { isUncertain = true }
        }
        if isRange { hasRange = true }
        if !isRange && !isUncertain { return nil }
        isOpen = true
        if reading.lengths == .asNeeded { return nil }
        if let known = ends.first(where: { $0.period == period }) { return RetentionMoment(event: known.row) }
        var length = RetentionLength(period: period, file: file, base: base, spans: [], isDelay: isDelay)
        for quantity in lengths {
            guard let least = step(quantity, isUpper: false, model), let greatest = step(quantity, isUpper: true, model)
            else { return nil }
            length.spans.append(
                RetentionLength.Span(
                    least: isUpTo ? base : base.adding(least).certain(isGreatest: false, except: []),
                    greatest: base.adding(greatest).certain(isGreatest: true, except: [])
                )
            )
        }
        guard let row = events.row(of: length, besides: ends.map(\.row), isKnown: reading.lengths == .known) else {
            return nil
        }
        ends.append((period, row))
        return RetentionMoment(event: row)
    }

    /// A length as a step, of a range one end; `nil` for a size.
    private func step(_ index: Int, isUpper: Bool, _ model: borrowing Model) -> RetentionStep? {
        let quantity = model.quantities[substitute?.quantity == index ? substitute?.other ?? index : index]
        let count = Int(isUpper && quantity.upper >= 0 ? quantity.upper : quantity.amount)
        if quantity.isWorking, quantity.unit == .day {
            return .between(CalendarDays.bounds(workingDays: count, holidays: Self.holidays))
        }
        switch quantity.unit {
        case .second: return .between(CalendarDays.bounds(seconds: count))
        case .minute: return .between(CalendarDays.bounds(seconds: count * 60))
        case .hour: return .between(CalendarDays.bounds(seconds: count * 3_600))
        case .day: return .days(min(count, Self.greatestDayCount))
        case .week: return .days(min(count * 7, Self.greatestDayCount))
        case .month: return .months(min(count, Self.greatestMonthCount))
        case .year: return .months(min(count * 12, Self.greatestMonthCount))
        case .kilobyte, .megabyte, .gigabyte, .terabyte: return nil
        }
    }

    /// Ten thousand years: more than any record lives.
    private static let greatestMonthCount = 120_000
    private static let greatestDayCount = 3_652_425
}
