import DPSASyntax

/// What holds for a category, as far as completeness is concerned.
struct CategorySummary {
    var hasFields = false
    var hasSubcategories = false
    var hasPurpose = false
    var hasPlace = false
    var isNegative = false
    /// A statement that the data are not stored, without limits; −1 for none.
    var notStored: Int32 = -1
    /// A statement that they are not stored for some purposes; −1 for none.
    var notStoredForPurpose: Int32 = -1
    /// A statement that stores them, without limits.
    var stored: Int32 = -1
    /// A statement that has copies of all of them; −1 for none.
    var backedUp: Int32 = -1
    /// Whether it says where those are of which these are copies.
    var hasOriginal = false
    /// The nearest rule on how long.
    var retention: Int32 = -1
    var retentionDistance = Int32.max
    var notStoredDistance = Int32.max
    var purposes: [Int32] = []
    var notStoredPurposes: [Int32] = []

    mutating func read(_ effective: borrowing EffectiveStatements, scope: Int32, _ model: borrowing Model) {
        hasFields = Self.hasFields(scope, model)
        var child = model.scopes[Int(scope)].firstChild
        while child >= 0 {
            if model.scopes[Int(child)].kind == .category { hasSubcategories = true }
            child = model.scopes[Int(child)].nextSibling
        }
        for entry in effective.entries {
            switch model.statements[Int(entry.statement)].kind {
            case .retain:
                if entry.distance < retentionDistance {
                    retention = entry.statement
                    retentionDistance = entry.distance
                }
            case .fact: read(Int(entry.statement), entry, model)
            default: continue
            }
        }
        // Only where the data are not stored for some purposes does it matter which there are.
        if notStoredForPurpose >= 0 { readPurposes(effective, model) }
    }

    private mutating func readPurposes(_ effective: borrowing EffectiveStatements, _ model: borrowing Model) {
        for entry in effective.entries {
            let row = model.statements[Int(entry.statement)]
            guard row.kind == .fact, row.verb == .usedFor, !row.isNegated else { continue }
            for reference in row.targets.indices { purposes.append(model.references[reference].declaration) }
        }
    }

    private static func hasFields(_ scope: Int32, _ model: borrowing Model) -> Bool {
        var set = model.scopes[Int(scope)].firstFieldSet
        while set >= 0 {
            // A list that is open, or that somebody chooses, may be empty here.
            let row = model.fieldSets[Int(set)]
            if row.isOpen || row.chooser >= 0 || !row.fields.isEmpty { return true }
            set = row.next
        }
        var child = model.scopes[Int(scope)].firstChild
        while child >= 0 {
            if model.scopes[Int(child)].kind != .category, hasFields(child, model) { return true }
            child = model.scopes[Int(child)].nextSibling
        }
        return false
    }

    private mutating func read(_ statement: Int, _ entry: EffectiveStatements.Entry, _ model: borrowing Model) {
        let isNegated = model.statements[statement].isNegated
        switch model.statements[statement].verb {
        case .usedFor where !isNegated:
            hasPurpose = true
        case .storedIn, .storedTemporarilyIn, .storedAndBackedUpIn, .storedAndBackedUpTemporarilyIn:
            guard !isNegated else { return }
            hasPlace = true
            hasOriginal = true
            if !entry.isPartial, Self.isUnlimited(model.statements[statement].qualifiers, model) {
                stored = entry.statement
            }
        case .backedUpIn where !isNegated:
            hasPlace = true
            if !entry.isPartial { backedUp = Int32(statement) }
        case .processedIn where !isNegated:
            hasPlace = true
            hasOriginal = true
        case .viewedIn, .sharedWith, .transformedInto, .managedBy, .controlledBy:
            if !isNegated { hasPlace = true }
        case .collected where isNegated:
            isNegative = true
        case .stored where isNegated:
            readNotStored(model.statements[statement], entry, model)
        default:
            break
        }
    }

    private mutating func readNotStored(
        _ row: Model.Statement,
        _ entry: EffectiveStatements.Entry,
        _ model: borrowing Model
    ) {
        hasPlace = true
        if entry.isPartial { return }
        if Self.isUnlimited(row.qualifiers, model) {
            notStored = entry.statement
            notStoredDistance = entry.distance
            return
        }
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == .forQualifier {
            notStoredForPurpose = entry.statement
            for reference in model.qualifiers[qualifier].targets.indices {
                notStoredPurposes.append(model.references[reference].declaration)
            }
        }
    }

    private static func isUnlimited(_ qualifiers: Model.Slice, _ model: borrowing Model) -> Bool {
        for qualifier in qualifiers.indices where model.qualifiers[qualifier].kind != .becauseQualifier {
            return false
        }
        return true
    }

    /// Whether the data are stored for none of their purposes.
    var isStoredForNoPurpose: Bool {
        guard notStoredForPurpose >= 0 else { return false }
        for purpose in purposes where !notStoredPurposes.contains(purpose) { return false }
        return true
    }
}

// CAT and the completeness rules: a category says which data, what for, where and how long.

extension Checker {
    mutating func checkCompleteness(_ scope: Int32, _ summary: CategorySummary) {
        let declaration = model.scopes[Int(scope)].declaration
        checkSpelling(scope)
        // A category that only groups others says nothing of its own.
        if summary.hasSubcategories && !summary.hasFields { return }
        let isComplete =
            summary.hasFields
            && (summary.isNegative
                || summary.hasPurpose && summary.hasPlace
                    && (summary.retention >= 0 || summary.notStored >= 0 || summary.isStoredForNoPurpose))
        // What seems to be missing may be what could not be read.
        let row = model.scopes[Int(scope)]
        if isComplete || hasFault(in: row.range, row.file) { return }
        let document = model.documents[Int(model.document(ofScope: scope))]
        let place = model.place(of: declaration)
        if !summary.hasFields {
            findings.append(
                Finding(
                    .categoryWithoutFields,
                    "\(title(declaration)) names no data: add them, as in `fields { name: text \"Name\" }`",
                    at: place
                )
            )
        }
        if summary.isNegative { return }
        if !summary.hasPurpose {
            findings.append(
                Finding(
                    .categoryWithoutPurpose,
                    "\(title(declaration)) does not say what the data are used for: add `used for …`"
                        + permissions(.purposes, chain(above: document)),
                    at: place
                )
            )
        }
        if !summary.hasPlace {
            findings.append(
                Finding(
                    .categoryWithoutPlace,
                    "\(title(declaration)) does not say where the data are: add `stored in …`, or `not stored`",
                    at: place
                )
            )
        }
        if summary.retention < 0, summary.notStored < 0, !summary.isStoredForNoPurpose {
            reportMissingRetention(declaration, document)
        }
    }

    /// What the agreements permit in a dimension, as the end of an advice; nothing where they list nothing.
    private func permissions(_ dimension: Dimension, _ chain: [ParentTerms]) -> String {
        guard let terms = chain.first(where: { !$0[dimension].permissions.isEmpty }) else { return "" }
        let names = terms[dimension].permissions.map { "`\(model.name(of: $0.noun))`" }
        let agreement = title(model.documents[Int(terms.document)].declaration)
        return "; \(agreement) permits \(Advice.list(names)), and what stands under \(names.count > 1 ? "them" : "it")"
    }

    /// RET001, with a rule that the agreement would admit.
    private mutating func reportMissingRetention(_ declaration: Int32, _ document: Model.Document) {
        let bounds = document.parent >= 0 ? retention.bounds(of: document.parent, model) : nil
        let end = isControllerDocument ? "AccountDeletion" : "Termination"
        var advice = "add how long, as in `retain until \(end), then delete within 30 days`"
        let standard = bounds?.standard ?? -1
        if standard >= 0 {
            let words = period(model.statements[Int(standard)]) ?? "…"
            advice = "add `retain as parent`, which is `\(words)`, or a `retain …` of its own"
        }
        var finding = Finding(
            .missingRetention,
            "\(title(declaration)) does not say how long the data are kept: \(advice)",
            at: model.place(of: declaration)
        )
        if standard >= 0 {
            finding.related = [
                Finding.Related(
                    "\(clauseSubject(standard)) sets this period",
                    at: model.place(ofStatement: Int(standard))
                )
            ]
        }
        findings.append(finding)
    }

    /// CAT004: a category that its source calls by two names.
    private mutating func checkSpelling(_ scope: Int32) {
        let row = model.scopes[Int(scope)]
        guard let alias = row.aliases.indices.first else { return }
        let place = SourceLocation(file: row.file, range: model.texts[alias])
        findings.append(
            Finding(
                .inconsistentLabel,
                "\(title(row.declaration)) is also called `\(model.text(model.texts[alias], file: row.file))`; "
                    + "call a category by one name throughout",
                at: place
            )
        )
    }

    /// LOC001 and RET002: stored and not stored at once, not stored next to a period.
    mutating func checkStorage(_ scope: Int32, _ summary: CategorySummary) {
        guard summary.notStored >= 0 else { return }
        let declaration = model.scopes[Int(scope)].declaration
        if summary.stored >= 0 {
            var finding = Finding(
                .contradictoryStorage,
                "\(title(declaration)) is stored here and not stored there; keep one of the two",
                at: model.place(ofStatement: Int(summary.stored))
            )
            if summary.retention >= 0, model.statements[Int(summary.retention)].scope == scope {
                finding.message += ", and `\(period(ofStatement: Int(summary.retention)))` says that they are stored"
            }
            finding.fixes = [summary.notStored, summary.stored].compactMap(removing)
            finding.related = [
                Finding.Related("it says `not stored` here", at: model.place(ofStatement: Int(summary.notStored)))
            ]
            appendOnce(finding)
            // Whether there is anything to keep, and for how long, can be said when it is mended; one that is accepted is not.
            if !isAnyWaived([.contradictoryStorage, .retentionOfUnstored, .unboundedRetention], around: scope) {
                dropFollowing(summary.retention, of: scope)
                return
            }
        }
        // A category that is not stored may stand in a module with a default period.
        guard summary.retention >= 0, summary.retentionDistance <= summary.notStoredDistance else { return }
        var finding = Finding(
            .retentionOfUnstored,
            "\(title(declaration)) is not stored, so it cannot be kept for a time; keep one of the two",
            at: model.place(ofStatement: Int(summary.retention))
        )
        finding.fixes = [summary.notStored, summary.retention].compactMap(removing)
        finding.related = [
            Finding.Related("it says `not stored` here", at: model.place(ofStatement: Int(summary.notStored)))
        ]
        appendOnce(finding)
    }

    /// Takes back what was found about a category's own statement on how long its data are kept.
    private mutating func dropFollowing(_ retention: Int32, of scope: Int32) {
        guard retention >= 0, model.statements[Int(retention)].scope == scope else { return }
        let row = model.statements[Int(retention)]
        findings.removeAll { finding in
            finding.rule == .unboundedRetention && finding.location.file == row.file
                && finding.location.range.start >= row.range.start && finding.location.range.end <= row.range.end
        }
    }

    /// Whether a category, or what is around it, has a waiver of one of some rules.
    private func isAnyWaived(_ rules: [RuleCode], around scope: Int32) -> Bool {
        var scope = scope
        while scope >= 0 {
            var statement = model.scopes[Int(scope)].firstStatement
            while statement >= 0 {
                let row = model.statements[Int(statement)]
                if row.kind == .waive {
                    let code = model.source(model.texts(of: row).code, file: row.file)
                    if rules.contains(RuleCode(rawValue: code)) { return true }
                }
                statement = row.next
            }
            scope = model.scopes[Int(scope)].parent
        }
        return false
    }

    /// LOC010: copies of data of which nothing says where they are themselves.
    mutating func checkCopies(_ scope: Int32, _ summary: CategorySummary) {
        guard summary.backedUp >= 0, !summary.hasOriginal, !summary.isNegative, summary.notStored < 0,
            let reference = model.statements[Int(summary.backedUp)].targets.indices.first
        else { return }
        let document = model.documents[Int(model.document(ofScope: scope))]
        // What a module does not say is as in its agreement.
        if chain(above: document).contains(where: { $0.verbs[Int(Verb.storedIn.rawValue)] }) { return }
        let system = model.references[reference].declaration
        if system < 0 { return }
        appendOnce(
            Finding(
                .copiesWithoutOriginal,
                "\(title(model.scopes[Int(scope)].declaration)) has copies in \(title(system)), and nothing says where the "
                    + "data themselves are; add `stored in …`, or, if they are there too, "
                    + "`stored and backed up in \(model.name(of: system))`",
                at: model.place(ofReference: reference)
            )
        )
    }

    /// Takes out one of two statements that contradict each other: which, is for the author to say.
    private func removing(_ statement: Int32) -> Finding.Fix? {
        guard let edit = removal(of: Int(statement)) else { return nil }
        let words = period(ofStatement: Int(statement))
        return Finding.Fix("remove `\(words)`", edits: [edit], isSafe: false)
    }

    private func period(ofStatement statement: Int) -> String {
        let place = model.place(ofStatement: statement)
        return model.source(place.range, file: place.file).split { $0.isWhitespace }.joined(separator: " ")
    }

    /// A statement that several categories share is reported for the first of them.
    mutating func appendOnce(_ finding: Finding) {
        for other in findings.reversed().prefix(64)
        where other.rule == finding.rule && other.location == finding.location {
            return
        }
        findings.append(finding)
    }
}
