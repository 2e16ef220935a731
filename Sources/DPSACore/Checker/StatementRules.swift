import DPSASyntax

// CAT010 and CAT011: statements that contradict or repeat themselves.

extension Checker {
    /// CAT010: what a statement denies and another one of the same scope says.
    ///
    /// What is denied further in narrows what is said further out, and of a noun and one under it the nearer statement counts;
    /// both are meant so.  Limits and conditions are passed by, since the two may speak of different cases.
    mutating func checkDenial(_ index: Int) {
        let denial = model.statements[index]
        guard denial.scope >= 0, !denial.targets.isEmpty, denial.chooser < 0, isUnlimited(denial) else { return }
        let denied = model.declarations(of: denial.targets)
        var other = model.scopes[Int(denial.scope)].firstStatement
        while other >= 0 {
            let row = model.statements[Int(other)]
            if row.kind == .fact, row.verb == denial.verb, !row.isNegated, !row.isAlternative, row.chooser < 0,
                isUnlimited(row)
            {
                let targets = row.targets.indices.filter {
                    let noun = model.references[$0].declaration
                    return noun >= 0 && denied.contains(noun)
                }
                if !targets.isEmpty { reportDenial(index, targets, of: Int(other)) }
            }
            other = row.next
        }
    }

    private func isUnlimited(_ row: Model.Statement) -> Bool {
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind != .becauseQualifier {
            return false
        }
        return true
    }

    private mutating func reportDenial(_ denial: Int, _ targets: [Int], of statement: Int) {
        guard let first = targets.first else { return }
        let phrase = model.statements[denial].verb.phrase
        var names: [String] = []
        for target in targets {
            let name = "`\(phrase) \(model.name(of: model.references[target].declaration))`"
            if !names.contains(name) { names.append(name) }
        }
        let denied = model.statements[denial].targets.indices.filter { reference in
            targets.contains { model.references[$0].declaration == model.references[reference].declaration }
        }
        let words = denied.map { "`not \(phrase) \(model.name(of: model.references[$0].declaration))`" }
        var finding = Finding(
            .contradictedStatement,
            "\(joined(names)) \(names.count > 1 ? "are" : "is") said here, and \(joined(words)) there; keep one of the two",
            at: model.place(ofReference: first)
        )
        finding.related = [Finding.Related("the opposite is said here", at: model.place(ofStatement: denial))]
        let mends = [removal(of: denied, from: denial), removal(of: targets, from: statement)]
        for (number, mend) in mends.enumerated() {
            guard var mend else { continue }
            mend.message = number == 0 ? "remove \(joined(words))" : "remove \(joined(names))"
            finding.fixes.append(mend)
        }
        findings.append(finding)
    }

    /// CAT011: a target that one statement names twice.
    mutating func checkRepetition(_ index: Int) {
        let targets = model.statements[index].targets.indices
        // Long lists are lists of modules and parties, where a repetition harms nobody; what people write by hand is short.
        for later in targets.dropFirst().prefix(32) {
            let noun = model.references[later].declaration
            guard noun >= 0, let earlier = targets.first(where: { model.references[$0].declaration == noun }),
                earlier < later, isPlain(earlier), isPlain(later)
            else { continue }
            let file = model.statements[index].file
            let start = model.references[later - 1].range.end
            let end = model.references[later].range.end
            var finding = Finding(
                .repeatedTarget,
                "`\(model.name(of: noun))` stands in this list twice; write what was meant, or remove the second one",
                at: model.place(ofReference: later)
            )
            let first = model.place(ofReference: earlier)
            finding.related = [Finding.Related("it stands here for the first time", at: first)]
            let between = model.source(ByteRange(start: start, end: model.references[later].range.start), file: file)
            if between.allSatisfy({ $0 == "," || $0.isWhitespace }) {
                let place = SourceLocation(file: file, range: ByteRange(start: start, end: end))
                let edit = Finding.Edit(place, text: "")
                finding.fixes = [Finding.Fix("remove the second one", edits: [edit], isSafe: false)]
            }
            findings.append(finding)
        }
    }

    /// Whether a target has neither arguments nor a text of its own.
    private func isPlain(_ reference: Int) -> Bool {
        let details = model.details(of: model.references[reference])
        return details.arguments.isEmpty && details.elaboration.start == details.elaboration.end
    }
}
