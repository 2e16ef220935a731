/// Whether a rule on retention keeps data longer than an earlier one did.
///
/// The calculus tells it by the last days of both; where it cannot, rules that differ only in their lengths, or in the ways that end
/// the data, are compared as they are written.
enum RetentionLengths {
    /// How one length stands to another.
    enum Order: Sendable, Equatable { case shorter, same, longer, unknown }

    /// What a change of a rule means.
    static func effect(
        of before: Disclosure.RetentionRule,
        in earlier: Disclosure,
        to after: Disclosure.RetentionRule,
        in later: Disclosure
    ) -> DisclosureChange.Effect {
        if let order = RetentionSource.order(of: before, in: earlier, to: after, in: later) {
            switch (order.isLonger, order.isShorter) {
            case (true, false): return .wider
            case (false, true): return .narrower
            default: return .other
            }
        }
        return written(before, after)
    }

    /// What a change means by the words alone.
    private static func written(
        _ before: Disclosure.RetentionRule,
        _ after: Disclosure.RetentionRule
    ) -> DisclosureChange.Effect {
        var rest = before.paths
        var orders: [Order] = []
        for path in after.paths {
            let match = rest.firstIndex { form(of: $0) == form(of: path) }
            guard let match else {
                // One more way to end the data, whichever comes first, ends them sooner; a minimum does the opposite.
                orders.append(isMinimum(path) ? .longer : .shorter)
                continue
            }
            orders += lengths(rest.remove(at: match), path)
        }
        for path in rest { orders.append(isMinimum(path) ? .shorter : .longer) }
        // A rule all of whose paths are others is another rule.
        if rest.count == before.paths.count { return .other }
        if orders.contains(.unknown) { return .other }
        switch (orders.contains(.longer), orders.contains(.shorter)) {
        case (true, false): return .wider
        case (false, true): return .narrower
        default: return .other
        }
    }

    private static func isMinimum(_ path: Disclosure.Path) -> Bool {
        if case .period(.atLeast, _, _, _) = path.life { true } else { false }
    }

    /// What paths have in common that differ only in their lengths.
    private struct Form: Equatable {
        var kind: String
        var event: [String]
        var exception: [String]
        var act: String
        var actor: String
    }

    private static func form(of path: Disclosure.Path) -> Form {
        let kind: String
        let event: [String]
        switch path.life {
        case .until(let expression): (kind, event) = ("until", names(expression))
        case .period(let bound, _, let start, let setting):
            (kind, event) = ("\(bound)", (start.map(names) ?? []) + [setting?.name ?? ""])
        case .asParent: (kind, event) = ("asParent", [])
        case .criteria(let text): (kind, event) = ("criteria", [text])
        }
        return Form(
            kind: kind,
            event: event,
            exception: path.exception.map(names) ?? [],
            act: path.disposal?.act.name ?? "",
            actor: path.disposal?.actor?.name ?? ""
        )
    }

    /// The shape of an expression, by names: indices differ between two texts.
    private static func names(_ expression: Disclosure.EventExpression) -> [String] {
        expression.nodes.map { node in
            switch node {
            case .event(let reference): reference.name
            case .delayed(let period, let inner): "delayed \(inner) \(period.bounds)"
            case .earliest(let operands): "earliest \(operands)"
            case .latest(let operands): "latest \(operands)"
            }
        }
    }

    private static func names(_ condition: Disclosure.Condition) -> [String] {
        condition.nodes.map { node in
            switch node {
            case .term(let reference, let within): "\(reference.name) \(within?.bounds ?? [])"
            case .not(let operand): "not \(operand)"
            case .all(let operands): "all \(operands)"
            case .any(let operands): "any \(operands)"
            }
        }
    }

    private static func lengths(_ before: Disclosure.Path, _ after: Disclosure.Path) -> [Order] {
        var orders: [Order] = []
        if case .period(_, let old, _, _) = before.life, case .period(_, let new, _, _) = after.life {
            orders.append(compare(old, new))
        }
        orders += ends(before.disposal, after.disposal)
        return orders
    }

    /// How long after the event the data are gone at the latest: a delay without a deadline is due when it is over.
    private static func ends(_ before: Disclosure.Disposal?, _ after: Disclosure.Disposal?) -> [Order] {
        let parts = { (disposal: Disclosure.Disposal?) -> (delay: Disclosure.Period?, deadline: Disclosure.Period?) in
            (disposal?.delay, disposal?.deadline)
        }
        let isImmediate = { (disposal: Disclosure.Disposal?) in
            disposal?.isImmediate == true && disposal?.delay == nil && disposal?.deadline == nil
        }
        switch (isImmediate(before), isImmediate(after)) {
        case (true, true): return []
        case (true, false): return [.longer]
        case (false, true): return [.shorter]
        case (false, false): break
        }
        let (old, new) = (parts(before), parts(after))
        switch (old.delay, new.delay) {
        case (nil, nil): return [compare(old.deadline, new.deadline, absent: .greatest)]
        case (let delay?, let other?):
            return [compare(delay, other), compare(old.deadline, new.deadline, absent: .least)]
        case (nil, let delay?):
            guard let deadline = old.deadline else { return [.shorter] }
            return new.deadline == deadline ? [.longer] : differing(compare(deadline, delay))
        case (let delay?, nil):
            guard let deadline = new.deadline else { return [.longer] }
            return old.deadline == deadline ? [.shorter] : differing(compare(delay, deadline))
        }
    }

    /// The order of two promises of different kinds: of the same length, they are still not the same.
    private static func differing(_ order: Order) -> [Order] { [order == .same ? .unknown : order] }

    /// What it means that no period is given.
    private enum Absence { case least, greatest }

    private static func compare(
        _ before: Disclosure.Period?,
        _ after: Disclosure.Period?,
        absent: Absence
    ) -> Order {
        switch (before, after) {
        case (nil, nil): .same
        case (nil, .some): absent == .least ? .longer : .shorter
        case (.some, nil): absent == .least ? .shorter : .longer
        case (.some(let before), .some(let after)): compare(before, after)
        }
    }

    /// How the second of two deadlines stands to the first; without one, there is all the time in the world.
    static func compare(_ before: Disclosure.Period?, _ after: Disclosure.Period?) -> Order {
        compare(before, after, absent: .greatest)
    }

    /// How the second of two periods stands to the first.
    static func compare(_ before: Disclosure.Period, _ after: Disclosure.Period) -> Order {
        let choosers = { (period: Disclosure.Period) in period.chooser.map(\.name) }
        guard before.choice == after.choice, choosers(before) == choosers(after), let old = before.bounds.last,
            let new = after.bounds.last, before.bounds.count == after.bounds.count
        else { return before.bounds == after.bounds && before.choice == after.choice ? .same : .unknown }
        if before.bounds == after.bounds { return before.fallback == after.fallback ? .same : .unknown }
        guard before.bounds.count == 1 else { return .unknown }
        return compare(old, new)
    }

    private static func compare(_ before: Disclosure.Quantity, _ after: Disclosure.Quantity) -> Order {
        guard let old = seconds(before), let new = seconds(after) else { return .unknown }
        if before.unit == after.unit, before.isWorking == after.isWorking {
            let (least, greatest) = (
                after.amount - before.amount, (after.upper ?? after.amount) - (before.upper ?? before.amount)
            )
            if least == 0, greatest == 0 { return .same }
            if least >= 0, greatest >= 0 { return .longer }
            return least <= 0 && greatest <= 0 ? .shorter : .unknown
        }
        // Months and years have no one length.
        if new.lowerBound > old.upperBound { return .longer }
        return new.upperBound < old.lowerBound ? .shorter : .unknown
    }

    /// The shortest and the longest that a quantity of time can be, in seconds.
    private static func seconds(_ quantity: Disclosure.Quantity) -> ClosedRange<Double>? {
        let day = 86_400.0
        let unit: ClosedRange<Double>
        switch quantity.unit {
        case .second: unit = 1...1
        case .minute: unit = 60...60
        case .hour: unit = 3_600...3_600
        case .day: unit = day...day
        case .week: unit = 7 * day...7 * day
        case .month: unit = 28 * day...31 * day
        case .year: unit = 365 * day...366 * day
        case .kilobyte, .megabyte, .gigabyte, .terabyte: return nil
        }
        let least = Double(quantity.amount) * unit.lowerBound
        // Working days can be far apart.
        let greatest = Double(quantity.upper ?? quantity.amount) * unit.upperBound * (quantity.isWorking ? 4 : 1)
        return least <= greatest ? least...greatest : nil
    }
}
