import DPSASyntax

// PAR011 and PAR012: conditions that a module states more weakly than its agreement does, and rights with a later deadline.

extension Checker {
    /// PAR011: a minimum age below the one that an agreement requires.
    mutating func checkConditions(_ index: Int, _ chain: [ParentTerms]) {
        for reference in model.statements[index].targets.indices {
            guard let departure = weakening(of: reference, chain) else { continue }
            let agreement = title(model.documents[Int(departure.agreement)].declaration)
            var finding = Finding(
                .weakerCondition,
                "\(agreement) requires \(title(model.references[reference].declaration)) of \(departure.required), and "
                    + "here it is \(departure.stated); require \(departure.required), or leave it to the agreement",
                at: model.place(ofReference: reference)
            )
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(departure.statement)) sets this condition",
                    at: model.place(ofStatement: Int(departure.statement))
                )
            ]
            if let place = agePlace(reference) {
                let edit = Finding.Edit(place, text: String(departure.required))
                finding.fixes = [Finding.Fix("require \(departure.required)", edits: [edit], isSafe: false)]
            }
            if !model.statements[index].isOverride { findings.append(finding) }
        }
        reportUselessOverrideIfNone(index, chain) { checker, chain in
            checker.model.statements[index].targets.indices.contains { checker.weakening(of: $0, chain) != nil }
        }
    }

    /// PAR012: a right or duty with a later deadline than the agreement gives.
    mutating func checkDeadlines(_ index: Int, _ chain: [ParentTerms]) {
        let row = model.statements[index]
        for reference in row.targets.indices {
            guard let departure = delay(of: reference, in: row, chain) else { continue }
            let agreement = title(model.documents[Int(departure.agreement)].declaration)
            let own = text(of: row.payload, file: row.file)
            let other = model.statements[Int(departure.statement)]
            var finding = Finding(
                .laterDeadline,
                "\(agreement) promises \(title(model.references[reference].declaration)) within "
                    + "\(text(of: other.payload, file: other.file)), and here it is within \(own), which can be later; "
                    + "keep the agreement's deadline",
                at: model.place(ofReference: reference)
            )
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(departure.statement)) sets this deadline",
                    at: model.place(ofStatement: Int(departure.statement))
                )
            ]
            if let length = model.periods[Int(row.payload)].lengths.indices.first {
                let place = SourceLocation(file: row.file, range: model.quantities[length].range)
                let promise = text(of: other.payload, file: other.file)
                let edit = Finding.Edit(place, text: promise)
                finding.fixes = [Finding.Fix("write `\(promise)`", edits: [edit], isSafe: false)]
            }
            if !row.isOverride { findings.append(finding) }
        }
        reportUselessOverrideIfNone(index, chain) { checker, chain in
            row.targets.indices.contains { checker.delay(of: $0, in: row, chain) != nil }
        }
    }

    private mutating func reportUselessOverrideIfNone(
        _ index: Int,
        _ chain: [ParentTerms],
        _ departs: (Checker, [ParentTerms]) -> Bool
    ) {
        guard model.statements[index].isOverride, !chain.isEmpty, !departs(self, chain) else { return }
        let agreement = title(model.documents[Int(chain[0].document)].declaration)
        reportUselessOverride(index, "\(agreement) permits all of this", -1)
    }

    /// The condition of an agreement that a target states more weakly.
    func weakening(
        of reference: Int,
        _ chain: [ParentTerms]
    ) -> (statement: Int32, agreement: Int32, required: Int32, stated: Int32)? {
        let obligation = model.references[reference].declaration
        guard obligation >= 0, let stated = age(reference), model.name(of: obligation) == "MinimumAge" else {
            return nil
        }
        for terms in chain {
            for other in terms.obligations where other.declaration == obligation {
                guard isUnconditional(other.statement), let required = age(other.reference), stated < required else {
                    continue
                }
                return (other.statement, terms.document, required, stated)
            }
        }
        return nil
    }

    /// The first number among the arguments of a term.
    private func age(_ reference: Int) -> Int32? { ageArgument(reference)?.payload }

    private func ageArgument(_ reference: Int) -> Model.Argument? {
        let arguments = model.details(of: model.references[reference]).arguments.indices
        return arguments.first { model.arguments[$0].kind == .integer }.map { model.arguments[$0] }
    }

    private func agePlace(_ reference: Int) -> SourceLocation? {
        let place = model.place(ofReference: reference)
        return ageArgument(reference).map { SourceLocation(file: place.file, range: $0.range) }
    }

    /// The promise of an agreement that a right or duty comes later than.
    func delay(
        of reference: Int,
        in row: Model.Statement,
        _ chain: [ParentTerms]
    ) -> (statement: Int32, agreement: Int32)? {
        let right = model.references[reference].declaration
        guard right >= 0, row.payload >= 0 else { return nil }
        for terms in chain {
            for other in terms.grants where other.declaration == right {
                let promise = model.statements[Int(other.statement)]
                guard promise.payload >= 0, promise.isDuty == row.isDuty, isUnconditional(other.statement),
                    canOutlast(row.payload, promise.payload)
                else { continue }
                return (other.statement, terms.document)
            }
        }
        return nil
    }

    private func isUnconditional(_ statement: Int32) -> Bool {
        for qualifier in model.statements[Int(statement)].qualifiers.indices {
            switch model.qualifiers[qualifier].kind {
            case .whenQualifier, .inQualifier, .afterQualifier, .beforeQualifier, .untilQualifier: return false
            default: break
            }
        }
        return true
    }

    private func text(of period: Int32, file: UInt32) -> String {
        guard period >= 0, let length = model.periods[Int(period)].lengths.indices.first else { return "no time" }
        return model.source(model.quantities[length].range, file: file)
    }

    /// Whether a fixed length of time can end after another that begins on the same day.
    private func canOutlast(_ one: Int32, _ other: Int32) -> Bool {
        guard let first = model.periods[Int(one)].lengths.indices.first,
            let second = model.periods[Int(other)].lengths.indices.first
        else { return false }
        let (length, bound) = (model.quantities[first], model.quantities[second])
        let most = Swift.max(length.amount, length.upper)
        if length.unit == bound.unit, length.isWorking == bound.isWorking { return most > bound.amount }
        guard !length.isWorking, !bound.isWorking, let longest = Self.seconds(most, length.unit)?.longest,
            let shortest = Self.seconds(Swift.max(bound.amount, bound.upper), bound.unit)?.shortest
        else { return false }
        return longest > shortest
    }

    /// The seconds that a length of time has at least and at most, whatever day it begins on; nil for a capacity.
    private static func seconds(_ amount: Int32, _ unit: Disclosure.Quantity.Unit) -> (shortest: Int, longest: Int)? {
        let day = 86_400
        let months: Int
        switch unit {
        case .second: return (Int(amount), Int(amount))
        case .minute: return (Int(amount) * 60, Int(amount) * 60)
        case .hour: return (Int(amount) * 3600, Int(amount) * 3600)
        case .day: return (Int(amount) * day, Int(amount) * day)
        case .week: return (Int(amount) * 7 * day, Int(amount) * 7 * day)
        case .month: months = Int(amount)
        case .year: months = Int(amount) * 12
        case .kilobyte, .megabyte, .gigabyte, .terabyte: return nil
        }
        return (days(months: months, isLongest: false) * day, days(months: months, isLongest: true) * day)
    }

    /// The days of so many months in a row, over all months of four years that they can begin with.
    private static func days(months: Int, isLongest: Bool) -> Int {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let cycle = (0..<48).map { lengths[$0 % 12] + ($0 == 1 ? 1 : 0) }
        let whole = months / 48 * 1461
        var best: Int?
        for start in 0..<48 {
            var sum = whole
            for month in 0..<months % 48 { sum += cycle[(start + month) % 48] }
            best = best.map { isLongest ? Swift.max($0, sum) : Swift.min($0, sum) } ?? sum
        }
        return best ?? 0
    }
}
