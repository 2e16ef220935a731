import DPSASyntax

@testable import DPSACore

/// Asks the checker and the naive evaluator the same questions about generated rules.
struct RetentionOracle {
    /// What was seen in one run.
    struct Tally: Sendable {
        var pairs = 0
        var questions = 0
        var undecided = 0
        var breaches = 0
        var shortfalls = 0
        var idle = 0
        var disagreements: [String] = []
    }

    let vocabulary: NaiveVocabulary
    let isCalendar: Bool
    let evaluator: NaiveEvaluator
    private let histories: [NaiveHistory]

    init(vocabulary: NaiveVocabulary, isCalendar: Bool, mistake: NaiveMistake? = nil) {
        self.vocabulary = vocabulary
        self.isCalendar = isCalendar
        let evaluator = NaiveEvaluator(vocabulary: vocabulary, mistake: mistake)
        self.evaluator = evaluator
        histories = RandomRetention.histories(isCalendar: isCalendar).filter(evaluator.isPossible)
    }

    /// The resolved model of a module with one category for each rule.
    static func model(_ rules: [NaiveRule], _ vocabulary: NaiveVocabulary) -> Model {
        var text = "agreement Terms \"Terms\" { role processor }\nmodule Trial \"Trial\" under Terms {\n"
        text += vocabulary.source
        for (number, rule) in rules.enumerated() {
            text += "    category C\(number) {\n        retain \(rule.source(vocabulary))\n    }\n"
        }
        text += "}\n"
        return model(of: text)
    }

    /// The resolved model of a source.
    static func model(of text: String) -> Model {
        var builder = ModelBuilder()
        for file in [StandardVocabulary.file, SourceFile(path: "trial.dpsa", bytes: Array(text.utf8))] {
            var tokens = TokenList()
            var tree = SyntaxTree()
            _ = Parser.parse(file.bytes, file: UInt32(builder.model.files.count), tokens: &tokens, into: &tree)
            builder.add(&tree, of: file)
        }
        return Resolver.resolve(builder.model).model
    }

    /// Compares pairs of rules.
    func run(seed: UInt64, count: Int) -> Tally {
        var random = RandomRetention(
            generator: SeededGenerator(seed: seed),
            vocabulary: vocabulary,
            isCalendar: isCalendar
        )
        var rules: [NaiveRule] = []
        for _ in 0..<count {
            let rule = random.rule()
            rules += [rule, random.bound(of: rule)]
        }
        let model = Self.model(rules, vocabulary)
        let statements = model.statements.indices.filter { model.statements[$0].kind == .retain }.map { Int32($0) }
        var tally = Tally()
        guard statements.count == rules.count else {
            tally.disagreements.append("\(statements.count) statements are read, not \(rules.count)")
            return tally
        }
        let calculus = RetentionCalculus(model)
        for pair in 0..<count {
            let numbers = (2 * pair, 2 * pair + 1)
            let (rule, bound) = (rules[numbers.0], rules[numbers.1])
            tally.pairs += 1
            let before = tally.disagreements.count
            compare(rule, bound, statements[numbers.0], statements[numbers.1], calculus, model, &tally)
            if pair % 4 == 1 { checkIdlePaths(rule, statements[numbers.0], calculus, model, &tally) }
            // Each worst case is a dozen comparisons.
            if pair % 4 == 0 { checkWorst(rule, statements[numbers.0], calculus, model, &tally) }
            if tally.disagreements.count > before {
                let text = "\(rule.source(vocabulary))\n  AGAINST \(bound.source(vocabulary))"
                tally.disagreements[tally.disagreements.count - 1] += "\n  \(text)"
            }
        }
        return tally
    }

    private func compare(
        _ rule: NaiveRule,
        _ bound: NaiveRule,
        _ one: Int32,
        _ other: Int32,
        _ calculus: RetentionCalculus,
        _ model: Model,
        _ tally: inout Tally
    ) {
        let choices = evaluator.choices(rule, against: bound)
        compareEnds(one, other, choices, circumstances: .inMinima, calculus, model, &tally)
        if vocabulary.events.contains(where: \.isCircumstance) {
            compareEnds(one, other, choices, circumstances: .everywhere, calculus, model, &tally)
        }
        for (number, path) in bound.paths.enumerated() {
            guard case .atLeast = path.life else { continue }
            // What is open here need not be open there, so the events have other numbers.
            guard let (shown, _) = calculus.minimumPair(one, -1, other, nil, model) else { continue }
            check(
                calculus.compareMinimum(one, parent: -1, floor: other, substitute: nil, model),
                "undercuts",
                shown,
                model,
                width: choices.count,
                &tally
            ) { history in
                choices.contains { rule, bound in
                    guard case .atLeast(let length, let moment) = bound.paths[number].life,
                        let start = evaluator.date(moment, history, true),
                        let minimum = evaluator.add(length, start, true),
                        let kept = evaluator.end(rule, history, isUpper: false)
                    else { return false }
                    let exception = bound.paths[number].exception.flatMap { history.dates[$0] }
                    return start <= kept && kept < min(minimum, exception ?? minimum)
                }
            }
        }
    }

    /// Whether one rule keeps data longer than another: as long as no circumstance comes about, or on whatever day one does.
    private func compareEnds(
        _ one: Int32,
        _ other: Int32,
        _ choices: [(rule: NaiveRule, bound: NaiveRule)],
        circumstances: RetentionLowering.Circumstances,
        _ calculus: RetentionCalculus,
        _ model: Model,
        _ tally: inout Tally
    ) {
        let made = calculus.pair(one, -1, other, [], isUpper: true, nil, circumstances: circumstances, model)
        guard let (analysis, limit) = made else {
            tally.disagreements.append("a name is unknown")
            return
        }
        let ceiling = circumstances == .everywhere ? evaluator : evaluator.notCancelling
        var comparison = analysis.comparison()
        check(
            comparison.outlasts(analysis.rule, limit),
            "outlasts, circumstances \(circumstances)",
            analysis,
            model,
            width: choices.count,
            &tally
        ) { history in
            choices.contains { rule, bound in
                guard let end = ceiling.end(bound, history, isUpper: true) else { return false }
                return ceiling.end(rule, history, isUpper: true).map { $0 > end } ?? true
            }
        }
    }

    private func check(
        _ outcome: RetentionComparison.Outcome,
        _ question: String,
        _ analysis: RetentionAnalysis,
        _ model: Model,
        width: Int,
        _ tally: inout Tally,
        _ isBreach: (NaiveHistory) -> Bool
    ) {
        tally.questions += 1
        switch outcome {
        case .undecided: tally.undecided += 1
        case .history(let history):
            tally.breaches += 1
            if question == "undercuts" { tally.shortfalls += 1 }
            let shown = naive(history, analysis.events, model)
            if !evaluator.isPossible(shown) || !isBreach(shown) {
                tally.disagreements.append("\(question): shown is \(shown.dates), which is no breach")
            }
        case .none:
            // The more choices there are, the fewer histories; others have their turn with other rules.
            let stride = max(1, width / 4)
            for (number, history) in histories.enumerated() where (number + width) % stride == 0 && isBreach(history) {
                tally.disagreements.append("\(question): nothing is found, and there is \(history.dates)")
                return
            }
        }
    }

    /// A path that is said to change nothing changes neither day in any history.
    private func checkIdlePaths(
        _ rule: NaiveRule,
        _ statement: Int32,
        _ calculus: RetentionCalculus,
        _ model: Model,
        _ tally: inout Tally
    ) {
        guard let analysis = calculus.analysis(of: statement, parent: -1, model) else { return }
        let first = Int(model.statements[Int(statement)].paths.start)
        var shorter = rule
        for path in calculus.idlePaths(statement, -1, analysis, model).reversed() {
            shorter.paths.remove(at: path - first)
            tally.idle += 1
            let (all, fewer) = (rule.resolved, shorter.resolved)
            for history in histories
            where evaluator.latestEnd(all, history) != evaluator.latestEnd(fewer, history)
                || evaluator.earliestStart(all, history) != evaluator.earliestStart(fewer, history)
            {
                tally.disagreements.append("path \(path - first) changes something in \(history.dates)")
                break
            }
        }
    }

    /// The worst case after an event is never exceeded, and is attained.
    private func checkWorst(
        _ rule: NaiveRule,
        _ statement: Int32,
        _ calculus: RetentionCalculus,
        _ model: Model,
        _ tally: inout Tally
    ) {
        guard let (analysis, _) = calculus.pair(statement, -1, statement, [], isUpper: true, nil, model) else { return }
        let choices = evaluator.choices(rule, against: rule).map(\.rule)
        let evaluator = evaluator.notCancelling
        for (row, event) in analysis.events.rows.enumerated() where event.length == nil {
            guard let number = vocabulary.events.firstIndex(where: { $0.name == model.name(of: event.declaration) })
            else {
                continue
            }
            switch analysis.worst(after: row) {
            case .undecided: tally.undecided += 1
            case .unbounded(let history):
                let shown = naive(history, analysis.events, model)
                if !evaluator.isPossible(shown) || shown.dates[number] == nil {
                    tally.disagreements.append("worst: shown is \(shown.dates), which cannot be")
                }
                // However late a day is asked for, there is a history that leads past it.
                let late = RetentionRule.deadline(RetentionMoment(event: row).adding(.days(5_000)))
                var comparison = analysis.comparison()
                guard case .history(let later) = comparison.outlasts(analysis.rule, late) else {
                    tally.disagreements.append("worst after \(number): said to be unbounded")
                    continue
                }
                let dates = naive(later, analysis.events, model)
                let end = evaluator.latestEnd(choices, dates)
                if !evaluator.isPossible(dates) || end.map({ $0 - (dates.dates[number] ?? 0) <= 5_000 }) ?? false {
                    tally.disagreements.append("worst after \(number): bounded in \(dates.dates)")
                }
            case .days(let days):
                for history in histories {
                    guard let start = history.dates[number] else { continue }
                    let end = evaluator.latestEnd(choices, history)
                    if end.map({ $0 > start + days }) ?? true {
                        tally.disagreements.append("worst after \(number): \(days), exceeded in \(history.dates)")
                        break
                    }
                }
                if days == 0 { continue }
                var comparison = analysis.comparison()
                let less = RetentionRule.deadline(RetentionMoment(event: row).adding(.days(days - 1)))
                guard case .history(let history) = comparison.outlasts(analysis.rule, less) else {
                    tally.disagreements.append("worst after \(number): \(days), never attained")
                    continue
                }
                let shown = naive(history, analysis.events, model)
                let end = evaluator.latestEnd(choices, shown)
                if !evaluator.isPossible(shown) || end == nil || end != shown.dates[number].map({ $0 + days }) {
                    tally.disagreements.append("worst after \(number): \(days), not so in \(shown.dates)")
                }
            }
        }
    }

    /// The checker's history in the other's terms.
    ///
    /// Events that no rule speaks of happen where others demand it.
    private func naive(_ history: RetentionHistory, _ events: RetentionEvents, _ model: Model) -> NaiveHistory {
        var dates = [Int?](repeating: nil, count: vocabulary.events.count)
        var isKnown = [Bool](repeating: false, count: dates.count)
        for (row, event) in events.rows.enumerated() where row < history.dates.count && event.length == nil {
            let name = model.name(of: event.declaration)
            guard let number = vocabulary.events.firstIndex(where: { $0.name == name }) else { continue }
            isKnown[number] = true
            if history.dates[row] != RetentionHistory.never {
                dates[number] = history.dates[row] - NaiveEvaluator.epoch
            }
        }
        for (number, event) in vocabulary.events.enumerated() {
            if let implied = event.implied, !isKnown[implied] { dates[implied] = dates[number] }
            if event.until != nil, !isKnown[number] { dates[number] = dates[0] }
            if let within = event.within, !isKnown[number] { dates[number] = dates[within.after] }
        }
        return NaiveHistory(dates: dates)
    }
}
