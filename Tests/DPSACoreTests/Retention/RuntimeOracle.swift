import DPSACalendar
import DPSARuntime
import DPSASyntax

@testable import DPSACore

/// Asks the compiler's calculus and the runtime library the same questions about generated rules and dates.
///
/// The two share the arithmetic of single dates and nothing else: one works on rows of a model in normal form, the other on the
/// plain values of generated code.
struct RuntimeOracle {
    typealias Rule = Retention<Trial>.Rule
    typealias History = Retention<Trial>.History
    typealias Deadline = Retention<Trial>.Deadline

    /// What was seen in one run.
    struct Tally {
        var dates = 0
        var windows = 0
        var worst = 0
        var attained = 0
        var disagreements: [String] = []
    }

    /// Answers for the runtime library; another one to see whether that is noticed.
    var answer: (Rule, History) -> Deadline = { Retention($0).deadline(of: $1) }

    /// A rule, and what it says once somebody has chosen.
    private struct Trialled {
        var rule: Rule
        var choice: Quantity?
        var isExceptional: Bool
        var resolved: Rule

        /// Whether a default counts, of which the worst case knows nothing.
        var hasDefault = false
    }

    /// Tries rules, each on several histories.
    func run(seed: UInt64, count: Int, histories: Int = 12) -> Tally {
        var random = RandomTrial(generator: SeededGenerator(seed: seed))
        let trials = (0..<count).map { number in
            let (rule, choice) = (random.rule(), random.choice())
            var hasDefault = false
            let resolved = rule.mapping { period, _ in
                guard case .chosen(_, _, let usual) = period else { return period }
                guard let length = choice ?? usual else { return period }
                if usual != nil { hasDefault = true }
                return .fixed(length)
            }
            return Trialled(
                rule: rule,
                choice: choice,
                isExceptional: number % 3 == 0,
                resolved: resolved,
                hasDefault: hasDefault
            )
        }
        let model = Self.model(trials.flatMap { [$0.resolved, $0.rule] })
        let statements = model.statements.indices.filter { model.statements[$0].kind == .retain }.map { Int32($0) }
        var tally = Tally()
        guard statements.count == 2 * count else {
            tally.disagreements.append("\(statements.count) statements are read, not \(2 * count)")
            return tally
        }
        let calculus = RetentionCalculus(model)
        for (number, trial) in trials.enumerated() {
            let before = tally.disagreements.count
            // For lengths that nobody tells it the library takes one end, and so does this.
            let reading = RetentionLowering.Reading(isExceptional: trial.isExceptional, lengths: .known)
            let wholeReading = RetentionLowering.Reading(isExceptional: trial.isExceptional)
            var lowerReading = reading
            lowerReading.isUpper = false
            guard
                let upper = calculus.analysis(of: statements[2 * number], parent: -1, reading: reading, model),
                let lower = calculus.analysis(of: statements[2 * number], parent: -1, reading: lowerReading, model),
                let whole = calculus.analysis(of: statements[2 * number + 1], parent: -1, reading: wholeReading, model)
            else {
                tally.disagreements.append("a name is unknown")
                continue
            }
            if upper.rule.isTooLarge { continue }
            for _ in 0..<histories {
                let dates = random.history()
                compare(trial, dates, random.known(dates), upper, lower, model, &tally)
            }
            // Each worst case is a dozen comparisons.
            if number % 10 == 0 { checkWorst(trial, whole, model, &random, &tally) }
            if tally.disagreements.count > before {
                tally.disagreements[before] += "\n  \(trial.rule.source)\n  choice \(String(describing: trial.choice))"
            }
        }
        return tally
    }

    private static func model(_ rules: [Rule]) -> Model {
        var text = "agreement Terms \"Terms\" { role processor }\nmodule Trial \"Trial\" under Terms {\n\(Trial.source)"
        for (number, rule) in rules.enumerated() {
            text += "    category C\(number) {\n        retain \(rule.source)\n    }\n"
        }
        return RetentionOracle.model(of: text + "}\n")
    }

    private func history(_ dates: [Trial.Event: Int], _ trial: Trialled, choosing choice: Quantity?) -> History {
        var events: [Trial.Event: CalendarDate] = [:]
        for (event, date) in dates { events[event] = CalendarDate(dayNumber: date) }
        let created = events[.creation]
        if events.count % 2 == 0 { events[.creation] = nil }
        return History(
            created: created,
            events: events,
            given: trial.isExceptional ? [.legalHold, .dispute] : [],
            choosing: choice
        )
    }

    // MARK: The two days

    private func compare(
        _ trial: Trialled,
        _ dates: [Trial.Event: Int],
        _ known: [Trial.Event: Int],
        _ upper: RetentionAnalysis,
        _ lower: RetentionAnalysis,
        _ model: Model,
        _ tally: inout Tally
    ) {
        tally.dates += 1
        let end = Self.history(dates, upper.events, model).end(of: upper.rule.certain(isGreatest: true))
        let start = min(Self.history(dates, lower.events, model).start(of: lower.rule.certain(isGreatest: false)), end)
        let given = answer(trial.rule, history(known, trial, choosing: trial.choice))
        var days: (start: Int?, end: Int?)
        switch given {
        case .dispose(let window):
            tally.windows += 1
            days = (window.notBefore?.dayNumber, window.by.dayNumber)
        case .waiting(_, let notBefore), .unbounded(let notBefore): days = (notBefore?.dayNumber, nil)
        case .outside: days = (start == RetentionHistory.never ? nil : start, nil)
        default: days = (-1, -1)
        }
        let expected = (
            start: start == RetentionHistory.never ? nil : start, end: end == RetentionHistory.never ? nil : end
        )
        if days != expected {
            tally.disagreements.append("\(given) is not \(expected) in \(known), created \(dates[.creation] ?? 0)")
        }
    }

    /// A course of events as the calculus has it.
    private static func history(
        _ dates: [Trial.Event: Int],
        _ events: RetentionEvents,
        _ model: Model
    ) -> RetentionHistory {
        RetentionHistory(
            dates: events.rows.map { row in
                guard row.length == nil else { return RetentionHistory.never }
                let event = Trial.Event(rawValue: model.name(of: row.declaration))
                return event.flatMap { dates[$0] } ?? RetentionHistory.never
            }
        )
    }

    // MARK: The worst case

    private func checkWorst(
        _ trial: Trialled,
        _ analysis: RetentionAnalysis,
        _ model: Model,
        _ random: inout RandomTrial,
        _ tally: inout Tally
    ) {
        let lengths = analysis.events.rows.indices.filter { analysis.events.rows[$0].length != nil }
        for (row, declared) in analysis.events.rows.enumerated() where declared.length == nil {
            guard let event = Trial.Event(rawValue: model.name(of: declared.declaration)) else { continue }
            guard case .days(let days) = analysis.worst(after: row) else { continue }
            tally.worst += 1
            for _ in 0..<6 {
                let dates = random.history()
                guard let date = dates[event] else { continue }
                let given = answer(trial.rule, history(random.known(dates), trial, choosing: trial.choice))
                let by = given.window?.by.dayNumber
                if by.map({ $0 > date + days }) ?? true {
                    tally.disagreements.append("after \(event) \(days) days at worst: \(given) in \(dates)")
                }
            }
            // A length of which the library is not told is not the one that keeps longest.
            if days == 0 || trial.hasDefault || !lengths.isEmpty { continue }
            var comparison = analysis.comparison()
            let less = RetentionRule.deadline(RetentionMoment(event: row).adding(.days(days - 1)))
            guard case .history(let history) = comparison.outlasts(analysis.rule, less) else { continue }
            tally.attained += 1
            var dates: [Trial.Event: Int] = [:]
            for (other, declared) in analysis.events.rows.enumerated() where other < history.dates.count {
                guard let event = Trial.Event(rawValue: model.name(of: declared.declaration)) else { continue }
                if history.dates[other] != RetentionHistory.never { dates[event] = history.dates[other] }
            }
            let given = answer(trial.rule, self.history(dates, trial, choosing: nil))
            if given.window?.by.dayNumber != dates[event].map({ $0 + days }) {
                tally.disagreements.append("after \(event) \(days) days are attained: \(given) in \(dates)")
            }
        }
    }
}

/// Mistakes that the oracle has to notice, planted between the rule and the answer.
enum RuntimeMistake: String, Sendable, CaseIterable {
    case monthsAreThirtyDays, monthsRunOver, otherwiseIsARace, orderIsReversed, exceptionsAreIgnored, minimaAreIgnored
    case lowerEndsCount, delaysAreDeadlines, implicationsAreMissing, timingsAreMissing, rolesAreMissing

    func answer(_ rule: Retention<Trial>.Rule, _ history: Retention<Trial>.History) -> Retention<Trial>.Deadline {
        func answer(_ rule: Retention<Trial>.Rule) -> Retention<Trial>.Deadline {
            Retention(rule).deadline(of: history)
        }
        var changed = rule
        switch self {
        case .monthsAreThirtyDays: return answer(rule.mapping { period, _ in Self.inDays(period) { 30 * $0 } })
        case .monthsRunOver:
            return answer(
                rule.mapping { period, event in
                    var day = event.flatMap { history.events[$0] }
                    if event == .creation { day = history.created }
                    guard let day else { return period }
                    return Self.inDays(period) { months in
                        let last = CalendarDays.adding(months: months, to: day.dayNumber)
                        let (year, month, _) = CalendarDays.parts(of: last)
                        return CalendarDays.number(year: year, month: month, day: day.day) - day.dayNumber
                    }
                }
            )
        case .otherwiseIsARace:
            let answers = rule.paths.map { answer(.init(paths: [$0])) }
            return answers.min { $0.window?.by.dayNumber ?? Int.max < $1.window?.by.dayNumber ?? Int.max } ?? .notStored
        case .orderIsReversed: changed.paths.reverse()
        case .exceptionsAreIgnored: for index in changed.paths.indices { changed.paths[index].exception = nil }
        case .minimaAreIgnored:
            changed.paths.removeAll { if case .period(.atLeast, _, _, _) = $0.life { true } else { false } }
        case .lowerEndsCount:
            return answer(
                rule.mapping { period, _ in
                    guard case .fixed(let quantity) = period, quantity.upper != nil else { return period }
                    return .fixed(Quantity(quantity.amount, quantity.unit))
                }
            )
        case .delaysAreDeadlines:
            for index in changed.paths.indices {
                guard let delay = changed.paths[index].disposal?.delay else { continue }
                changed.paths[index].disposal = .init("delete", within: delay)
            }
        case .implicationsAreMissing: return Trial.$omission.withValue(.implications) { answer(rule) }
        case .timingsAreMissing: return Trial.$omission.withValue(.timings) { answer(rule) }
        case .rolesAreMissing: return Trial.$omission.withValue(.roles) { answer(rule) }
        }
        return answer(changed)
    }

    private static func inDays(_ period: Period, _ count: (Int) -> Int) -> Period {
        guard case .fixed(let quantity) = period, quantity.upper == nil else { return period }
        switch quantity.unit {
        case .months: return .days(count(quantity.amount))
        case .years: return .days(count(12 * quantity.amount))
        default: return period
        }
    }
}
