import DPSASyntax

// PAR, PUR, LOC and REC: what a module may not say beyond its parent, unless it says so knowingly.

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
                + "have it listed there, or say `override not listed because \"…\"`",
            at: model.place(of: document.declaration)
        )
        finding.related = [
            Finding.Related(
                "\(clauseTitle(terms.incorporationStatement)): the modules listed",
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
        findings.append(
            Finding(
                .overrideWithoutReason,
                "an `override` needs its reason: end the statement with `because \"…\"`",
                at: model.place(ofStatement: index)
            )
        )
    }

    mutating func checkAgainstParent(_ index: Int, _ terms: ParentTerms) {
        let row = model.statements[index]
        switch row.verb {
        case .usedFor where !row.isNegated: checkPurposes(index, terms)
        case .regions where !row.isNegated: checkRegions(index, terms)
        case .engages where !row.isNegated: checkRecipients(index, terms)
        case .listed: break
        default:
            if row.isOverride, !terms.verbs[Int(row.verb.rawValue)] {
                reportUselessOverride(index, "the parent says nothing of `\(row.verb.phrase)`", -1)
            }
        }
    }

    private mutating func checkPurposes(_ index: Int, _ terms: ParentTerms) {
        guard terms.purposeStatement >= 0 else { return reportIfUseless(index, false, terms.purposeStatement) }
        var isWider = false
        for reference in model.statements[index].targets.indices {
            let purpose = model.references[reference].declaration
            guard purpose >= 0 else { return }
            let verdict = permission(of: purpose, terms)
            if verdict.isPermitted { continue }
            isWider = true
            if model.statements[index].isOverride { continue }
            let agreement = model.documents[Int(terms.document)].declaration
            let verdictText = verdict.isExcluded ? "rules out" : "does not permit"
            var finding = Finding(
                .purposeOutsideParent,
                "\(title(agreement)) \(verdictText) the purpose \(title(purpose)); drop it, "
                    + "or say `override used for … because \"…\"`",
                at: model.place(ofReference: reference)
            )
            let words = verdict.isExcluded ? "the purpose is ruled out" : "the purposes permitted"
            finding.related = [
                Finding.Related(
                    "\(clauseTitle(verdict.statement)): \(words)",
                    at: model.place(ofStatement: Int(verdict.statement))
                )
            ]
            findings.append(finding)
        }
        reportIfUseless(index, isWider, terms.purposeStatement)
    }

    /// Whether a purpose, or the nearest purpose above it that the parent names, is permitted.
    private func permission(
        of purpose: Int32,
        _ terms: ParentTerms
    ) -> (isPermitted: Bool, isExcluded: Bool, statement: Int32) {
        // Nearly every purpose is named itself, or stands under one that is: a walk up, without making lists.
        var candidate = purpose
        while candidate >= 0 {
            if let verdict = verdict(on: candidate, terms) { return verdict }
            candidate = model.onlyBroader(candidate)
        }
        for candidate in model.broader(purpose) {
            if let verdict = verdict(on: candidate, terms) { return verdict }
        }
        // A parent that only rules purposes out permits the others.
        return (terms.permittedPurposes.isEmpty, false, terms.purposeStatement)
    }

    private func verdict(
        on purpose: Int32,
        _ terms: ParentTerms
    ) -> (isPermitted: Bool, isExcluded: Bool, statement: Int32)? {
        if let statement = terms.excludedPurposes[purpose] { return (false, true, statement) }
        if let statement = terms.permittedPurposes[purpose] { return (true, false, statement) }
        return nil
    }

    private mutating func checkRegions(_ index: Int, _ terms: ParentTerms) {
        guard terms.regionStatement >= 0 else { return reportIfUseless(index, false, terms.regionStatement) }
        var isWider = false
        for reference in model.statements[index].targets.indices {
            let region = model.references[reference].declaration
            guard region >= 0 else { return }
            let isListed = model.broader(region).contains { terms.regions[$0] != nil }
            let isChoice = terms.customerChoosesRegion >= 0 && model.name(of: region) == "ServiceRegion"
            if isListed || isChoice { continue }
            isWider = true
            if model.statements[index].isOverride { continue }
            let agreement = model.documents[Int(terms.document)].declaration
            let reason =
                terms.customerChoosesRegion >= 0
                ? "leaves the region to the customer" : "does not permit the region \(title(region))"
            var finding = Finding(
                .regionOutsideParent,
                "\(title(agreement)) \(reason), yet data are to lie in \(title(region)); drop it, "
                    + "or say `override regions … because \"…\"`",
                at: model.place(ofReference: reference)
            )
            finding.related = [
                Finding.Related(
                    "\(clauseTitle(terms.regionStatement)): the regions",
                    at: model.place(ofStatement: Int(terms.regionStatement))
                )
            ]
            findings.append(finding)
        }
        reportIfUseless(index, isWider, terms.regionStatement)
    }

    private mutating func checkRecipients(_ index: Int, _ terms: ParentTerms) {
        var isWider = false
        for reference in model.statements[index].targets.indices {
            let party = model.references[reference].declaration
            guard party >= 0 else { return }
            if terms.recipients[party] != nil { continue }
            isWider = true
            if model.statements[index].isOverride { continue }
            let agreement = model.documents[Int(terms.document)].declaration
            var finding = Finding(
                .undeclaredRecipient,
                "\(title(party)) is not among the recipients that \(title(agreement)) lists; have it listed there, "
                    + "or say `override engages … because \"…\"`",
                at: model.place(ofReference: reference)
            )
            if terms.recipientStatement >= 0 {
                finding.related = [
                    Finding.Related(
                        "\(clauseTitle(terms.recipientStatement)): the recipients listed",
                        at: model.place(ofStatement: Int(terms.recipientStatement))
                    )
                ]
            }
            findings.append(finding)
        }
        reportIfUseless(index, isWider, terms.recipientStatement)
    }

    private mutating func reportIfUseless(_ index: Int, _ isWider: Bool, _ statement: Int32) {
        guard model.statements[index].isOverride, !isWider else { return }
        reportUselessOverride(index, "the parent permits all of this", statement)
    }

    private mutating func reportUselessOverride(_ index: Int, _ why: String, _ statement: Int32) {
        var finding = Finding(
            .uselessOverride,
            "this `override` overrides nothing: \(why); write the statement without it",
            at: model.place(ofStatement: index)
        )
        // `not listed` without the word would deny what the parent says.
        if model.statements[index].verb != .listed, let word = model.overrideWord(of: index) {
            let places = [word] + (model.reasonClause(of: index).map { [$0] } ?? [])
            finding.fixes = [
                Finding.Fix("remove `override` and its reason", edits: places.map { Finding.Edit($0, text: "") })
            ]
        }
        if statement >= 0 {
            finding.related = [
                Finding.Related(clauseTitle(statement), at: model.place(ofStatement: Int(statement)))
            ]
        }
        findings.append(finding)
    }
}
