// The lengths of rules for the naive evaluator, which tries each that a range or a choice can come to.

extension NaiveRule {
    /// A length as it is written: `2 days`, `1 to 2 months`, `chosen by customer up to 3 days`.
    struct Length: Sendable, Equatable {
        enum Form: Sendable { case range, chosen, oneOf, upTo }

        /// One of the lengths that it can come to.
        enum Choice: Sendable, Equatable {
            /// So many days after its lower end, as far as it goes.
            case days(Int)
            /// The second one of a list.
            case greatest
        }

        var least: Int
        var greatest: Int
        var isMonths: Bool
        var form = Form.range
        /// Which length it comes to; the one or the other end where that is not said.
        var choice: Choice?

        var isOpen: Bool { least != greatest || form == .upTo }

        /// All lengths that it can come to, and more that come to the same.
        var choices: [Choice] {
            if form == .oneOf { return [.days(0), .greatest] }
            return (0...((greatest - (form == .upTo ? 0 : least)) * (isMonths ? 31 : 1))).map { .days($0) }
        }

        var text: String {
            let unit = isMonths ? "months" : "days"
            let range = least == greatest ? "\(least) \(unit)" : "\(least) to \(greatest) \(unit)"
            switch form {
            case .range: return range
            case .chosen: return "chosen by customer from \(range)"
            case .oneOf: return "chosen by customer one of (\(least) \(unit), \(greatest) \(unit))"
            case .upTo: return "chosen by customer up to \(greatest) \(unit)"
            }
        }

        /// What two lengths that can come to the same have in common.
        var name: String { "\(form == .upTo ? 0 : least) \(greatest) \(isMonths) \(form == .oneOf)" }
    }

    /// The same rule with other lengths.
    ///
    /// - Parameter change: is given the length, and what it is counted from if a path waits for it.
    func mapping(_ change: (Length, String?) -> Length) -> NaiveRule {
        func changed(_ moment: Moment) -> (Moment, String) {
            var (moment, names) = (moment, [] as [String])
            for index in moment.terms.indices {
                let term = moment.terms[index]
                moment.terms[index].delay = term.delay.map { change($0, "\(term.event)") }
                let delay = term.delay.flatMap { $0.isOpen || $0.greatest > 0 ? "+\($0.name)" : nil }
                let name = "\(term.event)" + (delay ?? "")
                if !names.contains(name) { names.append(name) }
            }
            return (moment, names.count == 1 ? names[0] : "\(moment.isLatest)\(names)")
        }
        var rule = self
        for index in paths.indices {
            switch paths[index].life {
            case .until(let moment): rule.paths[index].life = .until(changed(moment).0)
            case .period(let length, let moment):
                let (moment, name) = changed(moment)
                rule.paths[index].life = .period(change(length, name), after: moment)
            case .upTo(let length, let moment):
                let (moment, name) = changed(moment)
                rule.paths[index].life = .upTo(change(length, name), after: moment)
            case .atLeast(let length, let moment):
                let (moment, name) = changed(moment)
                rule.paths[index].life = .atLeast(change(length, name), after: moment)
            case .criteria: break
            }
            switch paths[index].disposal {
            case .within(let length): rule.paths[index].disposal = .within(change(length, nil))
            case .after(let length): rule.paths[index].disposal = .after(change(length, nil))
            case .nothing, .immediately: break
            }
        }
        return rule
    }

    /// The rule with every choice of its lengths.
    var resolved: [NaiveRule] {
        var counts: [Int] = []
        _ = mapping { length, _ in
            if length.isOpen { counts.append(length.choices.count) }
            return length
        }
        return (0..<counts.reduce(1, *)).map { number in
            var rest = number
            return mapping { length, _ in
                guard length.isOpen else { return length }
                var length = length
                let choices = length.choices
                length.choice = choices[rest % choices.count]
                rest /= choices.count
                return length
            }
        }
    }

    /// The rule with the choices of another one where the two have a length in common; the first with the first, and so on.
    func sharing(_ other: NaiveRule) -> NaiveRule {
        var known: [(name: String, choice: Length.Choice?)] = []
        _ = other.mapping { length, base in
            if let base, length.isOpen { known.append(("\(length.name) after \(base)", length.choice)) }
            return length
        }
        return mapping { length, base in
            guard let base, length.isOpen else { return length }
            let name = "\(length.name) after \(base)"
            guard let index = known.firstIndex(where: { $0.name == name }) else { return length }
            var length = length
            length.choice = known.remove(at: index).choice
            return length
        }
    }
}
