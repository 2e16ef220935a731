import DPSASyntax

// PAR: a document and the agreement above it: whether there is one, whether it lists the module, whether the two fit together.

extension Checker {
    mutating func checkAgreement(_ index: Int) {
        let document = model.documents[index]
        let role = model.symbols.name(document.role)
        if role != "processor" && role != "controller" {
            let place =
                document.role == 0
                ? model.place(of: document.declaration)
                : SourceLocation(file: model.declarations[Int(document.declaration)].file, range: document.roleRange)
            var finding = Finding(
                .missingRole,
                "\(title(document.declaration)) must say `role processor` or `role controller`",
                at: place
            )
            if document.role != 0 {
                finding.message += ", and says `role \(role)`"
                if let nearest = Spelling.nearest(to: role, in: ["processor", "controller"]) {
                    finding.message += "; did you mean `\(nearest)`?"
                    finding.fixes = [Finding.Fix("write `\(nearest)`", edits: [Finding.Edit(place, text: nearest)])]
                }
            }
            findings.append(finding)
        }
        checkIncorporated(document)
        var seen: [Int32] = [Int32(index)]
        var parent = document.parent
        while parent >= 0 {
            if parent == Int32(index) {
                reportCycle(seen)
                return
            }
            // A circle is reported once, for the first of its agreements.
            if parent < Int32(index) || seen.count > model.documents.count { return }
            seen.append(parent)
            parent = model.documents[Int(parent)].parent
        }
    }

    /// Reports agreements of which each stands under the next, and the last under the first.
    private mutating func reportCycle(_ documents: [Int32]) {
        let declarations = documents.map { model.documents[Int($0)].declaration }
        let others = declarations.dropFirst()
        let way = others.first.map { ", by way of \(title($0))\(others.count > 1 ? " and others" : "")" } ?? ""
        var finding = Finding(
            .parentCycle,
            "\(title(declarations[0])) stands under itself\(way); one agreement has to stand above the others",
            at: model.place(of: declarations[0])
        )
        finding.related = others.prefix(8).map {
            Finding.Related("\(title($0)) is declared here", at: model.place(of: $0))
        }
        findings.append(finding)
    }

    /// Whether the parent lists the module.
    mutating func checkParent(of index: Int) {
        let document = model.documents[index]
        guard document.parent >= 0 else { return }
        let terms = terms(of: document.parent)
        let hasList = terms.incorporationStatement >= 0
        let admission = statement(.listed, in: document)
        if admission >= 0, model.statements[Int(admission)].isNegated, model.statements[Int(admission)].isOverride {
            if !hasList {
                reportUselessOverride(Int(admission), "the parent has no list of modules", -1)
            } else if isListed(document, terms) {
                reportUselessOverride(Int(admission), "the parent lists this module", terms.incorporationStatement)
            }
            return
        }
        guard hasList, !isListed(document, terms) else { return }
        let agreement = model.documents[Int(document.parent)].declaration
        var finding = Finding(
            .notListed,
            "\(title(document.declaration)) is not among the modules that \(title(agreement)) incorporates; "
                + "have it listed there; or, if it belongs to features that are listed, name them in the module with `features …`; "
                + "or write `override not listed because \"…\"` on a line of its own in the module's braces",
            at: model.place(of: document.declaration)
        )
        finding.related = [
            Finding.Related(
                "\(clauseSubject(terms.incorporationStatement)) lists these modules",
                at: model.place(ofStatement: Int(terms.incorporationStatement))
            )
        ]
        findings.append(finding)
    }

    private func statement(_ verb: Verb, in document: Model.Document) -> Int32 {
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            if row.kind == .fact, row.verb == verb { return statement }
        }
        return -1
    }

    private func isListed(_ document: Model.Document, _ terms: ParentTerms) -> Bool {
        if terms.incorporated[document.declaration] != nil { return true }
        var hasFeatures = false
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, row.verb == .features, !row.isNegated else { continue }
            for reference in row.targets.indices {
                hasFeatures = true
                let feature = model.references[reference].declaration
                if feature >= 0, terms.incorporated[feature] == nil { return false }
            }
        }
        return hasFeatures
    }

    mutating func checkReason(_ index: Int) {
        let row = model.statements[index]
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == .becauseQualifier { return }
        // The reason may be what could not be read.
        if hasFault(in: row.range, row.file) { return }
        let end = SourceLocation(file: row.file, range: ByteRange(start: row.range.end, end: row.range.end))
        let edit = Finding.Edit(end, text: " because \"…\"")
        findings.append(
            Finding(
                .overrideWithoutReason,
                "an `override` needs its reason: end the statement with `because \"…\"`",
                at: model.place(ofStatement: index),
                fixes: [Finding.Fix("add the reason", edits: [edit], isSafe: false)]
            )
        )
    }
}
