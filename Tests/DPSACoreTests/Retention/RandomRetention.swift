/// Rules and histories to try.
struct RandomRetention {
    var generator: SeededGenerator
    var vocabulary: NaiveVocabulary
    var isCalendar: Bool

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    /// How many choices a rule may still have.
    private var choiceBudget = 0

    init(generator: SeededGenerator, vocabulary: NaiveVocabulary, isCalendar: Bool) {
        self.generator = generator
        self.vocabulary = vocabulary
        self.isCalendar = isCalendar
    }

    private mutating func length() -> NaiveRule.Length {
        var length = anyLength()
        let count = length.isOpen ? length.choices.count : 1
        if count > choiceBudget {
            (length.form, length.least) = (.range, length.greatest)
        } else {
            choiceBudget /= count
        }
        return length
    }

    private mutating func anyLength() -> NaiveRule.Length {
        let isOpen = below(isCalendar ? 12 : 5) == 0
        let form = [NaiveRule.Length.Form.range, .chosen, .oneOf, .upTo][below(4)]
        guard isCalendar else {
            let count = below(3)
            if !isOpen { return NaiveRule.Length(least: count, greatest: count, isMonths: false) }
            return NaiveRule.Length(least: count, greatest: count + 1 + below(3), isMonths: false, form: form)
        }
        // Near to one another, so that the calendar decides.
        let choices = [
            (28, false), (29, false), (30, false), (31, false), (1, true), (60, false), (61, false), (2, true),
        ]
        let (count, isMonths) = choices[below(choices.count)]
        if !isOpen || form == .upTo && !isMonths {
            return NaiveRule.Length(least: count, greatest: count, isMonths: isMonths)
        }
        return NaiveRule.Length(least: count, greatest: count + 1, isMonths: isMonths, form: form)
    }

    /// An event that can have a date in rules.
    private mutating func event() -> Int { 1 + below(vocabulary.datedEvents.count) }

    /// What cancels a path, of so many paths one's; circumstances do nothing else, so they do it more often.
    private mutating func exception(_ rarity: Int) -> Int? {
        if let circumstance = vocabulary.events.firstIndex(where: \.isCircumstance), below(3) == 0 {
            return circumstance
        }
        return below(rarity) == 0 ? 1 + below(3) : nil
    }

    private mutating func term() -> NaiveRule.Term {
        NaiveRule.Term(event: below(10) == 0 ? 0 : event(), delay: below(4) == 0 ? length() : nil)
    }

    private mutating func moment() -> NaiveRule.Moment {
        if below(4) > 0 { return NaiveRule.Moment(terms: [term()]) }
        let count = 2 + below(2)
        return NaiveRule.Moment(terms: (0..<count).map { _ in term() }, isLatest: below(2) == 0)
    }

    /// The event of a minimum: the language lets only one of them run from another event than the creation.
    private mutating func path(canBeMinimum: Bool) -> NaiveRule.Path {
        let life: NaiveRule.Life
        switch below(12) {
        case 0...5: life = .until(moment())
        case 6, 7: life = .period(length(), after: NaiveRule.Moment(terms: [NaiveRule.Term(event: 0)]))
        case 8: life = .period(length(), after: moment())
        case 9: life = .upTo(length(), after: moment())
        case 10 where canBeMinimum:
            let event = below(2) == 0 ? 0 : event()
            return NaiveRule.Path(
                life: .atLeast(length(), after: NaiveRule.Moment(terms: [NaiveRule.Term(event: event)])),
                exception: exception(4)
            )
        default: life = below(4) == 0 ? .criteria : .until(NaiveRule.Moment(terms: [term()]))
        }
        var path = NaiveRule.Path(life: life)
        if case .criteria = life { return path }
        switch below(6) {
        case 0: path.disposal = .immediately
        case 1, 2: path.disposal = .within(length())
        case 3: path.disposal = .after(length())
        default: break
        }
        path.exception = exception(7)
        return path
    }

    mutating func rule() -> NaiveRule {
        var paths: [NaiveRule.Path] = []
        choiceBudget = isCalendar ? 32 : 12
        var hasMinimum = false
        var isMinimumOnly = true
        for _ in 0..<(1 + below(3)) {
            let path = path(canBeMinimum: !hasMinimum)
            if case .atLeast = path.life { hasMinimum = true } else { isMinimumOnly = false }
            paths.append(path)
        }
        // A minimum alone ends nothing.
        if isMinimumOnly { paths.append(NaiveRule.Path(life: .until(moment()), disposal: .within(length()))) }
        return NaiveRule(paths: paths)
    }

    /// A rule of the kind that bounds others.
    mutating func bound(of rule: NaiveRule) -> NaiveRule {
        if below(2) == 0 {
            // One with lengths in common now and then.
            var bound = self.rule()
            if below(3) == 0 { bound.paths[below(bound.paths.count)] = rule.paths[below(rule.paths.count)] }
            let minima = bound.paths.count { if case .atLeast = $0.life { true } else { false } }
            return minima < 2 && minima < bound.paths.count ? bound : self.rule()
        }
        return NaiveRule(paths: [
            NaiveRule.Path(
                life: .until(
                    NaiveRule.Moment(terms: [NaiveRule.Term(event: below(vocabulary.datedEvents.upperBound))])
                ),
                disposal: .within(length())
            )
        ])
    }

    /// All histories over a small set of days.
    static func histories(isCalendar: Bool) -> [NaiveHistory] {
        // 30 and 31 January, 28 and 29 February, 1 and 31 March 2024, in days from 1 January 2000.
        let days = isCalendar ? [8_795, 8_796, 8_824, 8_825, 8_826, 8_856] : [0, 1, 2, 3, 4, 5]
        let dates = days.map { Optional($0) } + [nil]
        var result: [NaiveHistory] = []
        for created in isCalendar ? days : [0] {
            for one in dates {
                for two in dates {
                    for three in dates {
                        let all = [created, one, two, three]
                        if all.contains(where: { $0.map { $0 < created } ?? false }) { continue }
                        result.append(NaiveHistory(dates: all))
                    }
                }
            }
        }
        return result
    }
}
