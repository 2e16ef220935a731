/// Rules in normal form as text: `Termination to Termination + 30 days`.
struct RetentionText {
    let model: Model
    let events: RetentionEvents

    func text(_ rule: RetentionRule) -> String {
        var paths = rule.paths.map { text($0) }.joined(separator: "; otherwise ")
        for floor in rule.floors {
            paths += paths.isEmpty ? "" : "; "
            paths += "in any case not before \(text(floor.end))"
        }
        return paths
    }

    private func text(_ path: RetentionRule.Path) -> String {
        var words: String
        switch (path.start, path.end.isNever) {
        case (nil, true): words = "at any time"
        case (nil, false): words = "by \(text(path.end))"
        case (let start?, true): words = "from \(text(start)) on, no deadline"
        case (let start?, false):
            words = start == path.end ? "on \(text(start))" : "\(text(start)) to \(text(path.end))"
        }
        if !path.exception.isNever { words += ", unless \(text(path.exception)) has come" }
        return words
    }

    func text(_ moment: RetentionMoment) -> String {
        let alternatives = moment.alternatives.map { atoms in
            let words = atoms.map { text($0) }
            return words.count == 1 ? words[0] : "latest of (\(words.joined(separator: ", ")))"
        }
        return alternatives.count == 1 ? alternatives[0] : "earliest of (\(alternatives.joined(separator: ", ")))"
    }

    private func text(_ atom: RetentionAtom) -> String {
        let row = events.rows[atom.event]
        if let length = row.length {
            return "(\(text(length)))" + (atom.steps.isEmpty ? "" : " + \(Self.text(atom.steps))")
        }
        let name = model.name(of: row.declaration) + (row.arguments.isEmpty ? "" : "(\(row.arguments))")
        let event = row.isNegated ? "not \(name)" : name
        return atom.steps.isEmpty ? event : "\(event) + \(Self.text(atom.steps))"
    }

    /// The days on which a length can end.
    private func text(_ length: RetentionLength) -> String {
        if length.isFree { return "any time after \(text(length.base))" }
        let spans = length.spans.map { span in
            span.least == span.greatest ? text(span.least) : "between \(text(span.least)) and \(text(span.greatest))"
        }
        return spans.joined(separator: " or ")
    }

    static func text(_ steps: [RetentionStep]) -> String {
        steps.map { step in
            switch step.unit {
            case .uncertain: return "\(step.amount) to \(step.greatest) days"
            case .days: return "\(step.amount) day\(step.amount == 1 ? "" : "s")"
            case .months:
                let years = step.amount / 12
                if years > 0, step.amount % 12 == 0 { return "\(years) year\(years == 1 ? "" : "s")" }
                return "\(step.amount) month\(step.amount == 1 ? "" : "s")"
            }
        }
        .joined(separator: " + ")
    }
}
