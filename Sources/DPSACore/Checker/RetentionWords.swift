import DPSACalendar
import DPSASyntax

// The words for histories and dates in messages on retention.

extension Checker {
    /// The place of a statement's paths.
    func pathsLocation(_ statement: Model.Statement) -> SourceLocation {
        let last = model.paths[Int(statement.paths.start) + Int(statement.paths.count) - 1]
        return SourceLocation(
            file: statement.file,
            range: ByteRange(start: model.paths[Int(statement.paths.start)].range.start, end: last.range.end)
        )
    }

    /// An event in the user's words.
    func eventTitle(_ event: Int, _ events: RetentionEvents) -> String {
        let row = events.rows[event]
        if let length = row.length { return "the period of \(model.text(of: length)) ends" }
        let label = model.label(of: row.declaration)
        let title = row.arguments.isEmpty ? label : "\(label) (\(row.arguments))"
        let declaration = model.declarations[Int(row.declaration)]
        let isEvent = declaration.kind == .noun && declaration.nounKind == .event
        if row.isNegated { return isEvent ? "not yet: \(title)" : "not given: \(title)" }
        return isEvent ? title : "given: \(title)"
    }

    /// What happens in a history, in the order of its dates: "if the data are created on …, and you … on …".
    ///
    /// The creation counts only where a rule speaks of it.
    func story(_ history: RetentionHistory, _ analysis: RetentionAnalysis, _ bound: RetentionRule? = nil) -> String {
        let parts = occurrences(in: history, analysis, bound).map { event in
            "\(eventTitle(event, analysis.events)) on \(dateText(history.dates[event]))"
        }
        return "if \(Self.list(parts, "and"))"
    }

    /// The same as data, with the day until which the data are kept, and the one until which they may or have to be.
    ///
    /// - Parameters:
    ///   - index: the statement that keeps the data.
    ///   - clause: the statement of the agreement that does not admit it; −1 where none does not.
    func witness(
        _ history: RetentionHistory,
        _ analysis: RetentionAnalysis,
        _ bound: RetentionRule? = nil,
        kept: Int,
        allowed: Int,
        of index: Int,
        clause: Int32 = -1
    ) -> Finding.Witness {
        func date(_ day: Int) -> String? { CalendarDate(dayNumber: day).map(String.init) }
        var witness = Finding.Witness(.history)
        let category = firstCategory(in: model.statements[index].scope)
        if category >= 0 { witness.category = model.label(of: model.scopes[Int(category)].declaration) }
        for event in occurrences(in: history, analysis, bound) {
            guard let day = date(history.dates[event]) else { continue }
            witness.events.append(Finding.Witness.Event(eventTitle(event, analysis.events), on: day))
        }
        witness.kept = date(kept)
        witness.allowed = date(allowed)
        if clause >= 0 { witness.clause = self.clause(ofStatement: clause) }
        return witness
    }

    /// What happens in a history, in the order of the dates.
    private func occurrences(
        in history: RetentionHistory,
        _ analysis: RetentionAnalysis,
        _ bound: RetentionRule?
    ) -> [Int] {
        var named = RetentionAnalysis.events(in: analysis.rule.moments + (bound?.moments ?? []))
        named.formUnion(analysis.events.sources(of: named))
        for event in 1..<max(1, history.dates.count) { named.insert(event) }
        return named.filter { history.dates[$0] != RetentionHistory.never }
            .sorted { (history.dates[$0], $0) < (history.dates[$1], $1) }
    }

    /// A clause as the subject of a sentence.
    func clauseSubject(_ statement: Int32) -> String {
        model.clauseSubject(statement)
    }

    /// Until when data are kept: "the data are kept until …".
    func keptText(_ date: Int) -> String {
        date == RetentionHistory.never ? "the data are kept without end" : "the data are kept until \(dateText(date))"
    }

    /// A date, or what stands for none.
    func dateText(_ date: Int) -> String {
        if date == RetentionHistory.never { return "ever" }
        return CalendarDate(dayNumber: date).map(String.init) ?? "a day after the year 9999"
    }

    /// `a, b and c`.
    static func list(_ parts: [String], _ word: String) -> String {
        guard let last = parts.last else { return "" }
        if parts.count == 1 { return last }
        return parts.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}

extension RetentionAnalysis {
    static func events(in moments: [RetentionMoment]) -> Set<Int> {
        moments.reduce(into: []) { $0.formUnion(events(of: $1)) }
    }
}
