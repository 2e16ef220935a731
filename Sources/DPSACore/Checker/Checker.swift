import DPSASyntax

/// Checks a resolved model: each document against itself and against its parent.
///
/// One pass over the documents; the rules of a family stand in a file of their own.  A rule that looks at a statement runs once
/// for the statement, one that looks at a category once for the category with all that holds for it.
struct Checker {
    let model: Model
    var findings: [Finding] = []
    var effective = EffectiveStatements()
    /// What the agreements say, by document.
    private var parentTerms: [Int32: ParentTerms] = [:]
    /// By agreement: it, and those above it, the nearest first.
    private var chains: [Int32: [ParentTerms]] = [:]
    /// The nouns of Standard that rules rest on.
    let nouns: StandardNouns
    /// What follows from statements on retention.
    var retention: RetentionCalculus
    /// Whether the document under check, or its parent, is a controller's.
    var isControllerDocument = false
    /// Whether all of it could be read.
    var isSoundDocument = true

    /// The day by which dates are judged.
    let asOf: String
    /// The files in which something could not be read or resolved.
    let brokenFiles: Set<UInt32>
    /// What could not be read: what seems to be missing round such a place may stand in it.
    let faults: [SourceLocation]
    /// Whether one of them holds a vocabulary.
    let hasBrokenVocabulary: Bool
    /// The words that rules look for in texts.
    let words = WordLists.english
    /// Whether any system is declared `in` a territory or another system.
    let hasSystemTerritories: Bool
    /// By symbol: whether the name has an underscore.
    let underscoredSymbols: [Bool]
    /// The reference that prohibits sensitive data in the module under check; −1 for none.
    var prohibition: Int32 = -1
    /// The labels of the document under check.
    var labels = LabelNumbers()
    /// Whether the document under check has a note, an elaboration or criteria.
    var hasProse = false
    /// The fields of the category under check.
    var fieldKeys: [FieldKey] = []
    /// The categories of the document under check, by their lists of fields.
    var fieldLists = FieldLists()
    /// The names of systems and events that a text can mention, by document; −1 for all vocabularies.
    var phraseLists: [Int32: PhraseList] = [:]
    /// The parties of vocabularies and agreements, and then those of modules, by the keys of their names.
    var knownParties: [String: [Int32]] = [:]
    var estateParties: [String: Int32] = [:]
    /// The categories of all modules.
    var estateCategories = EstateCategories()

    /// The findings of a model.
    ///
    /// - Parameters:
    ///   - asOf: the day, `2026-01-31`, by which dates are judged.
    ///   - brokenFiles: the files in which something could not be read or resolved.
    ///   - faults: the places that could not be read.
    static func check(
        _ model: Model,
        asOf: String,
        brokenFiles: Set<UInt32> = [],
        faults: [SourceLocation] = []
    ) -> [Finding] {
        var checker = Checker(model, asOf: asOf, brokenFiles: brokenFiles, faults: faults)
        checker.collectKnownParties()
        checker.checkCircles()
        for document in 0..<model.documents.count { checker.check(document: document) }
        checker.checkEstate()
        checker.checkTranslations()
        return checker.findings
    }

    /// Prepares a checker; without a date it answers questions, and does not look for what is overdue.
    init(_ model: Model, asOf: String = "", brokenFiles: Set<UInt32> = [], faults: [SourceLocation] = []) {
        self.model = model
        self.asOf = asOf
        self.brokenFiles = brokenFiles
        self.faults = faults
        hasBrokenVocabulary =
            !brokenFiles.isEmpty
            && model.documents.contains {
                $0.kind == .vocabulary && brokenFiles.contains(model.declarations[Int($0.declaration)].file)
            }
        nouns = StandardNouns(model)
        retention = RetentionCalculus(model)
        hasSystemTerritories = model.hasSystemTerritories
        underscoredSymbols = (0..<model.symbols.count).map { model.symbols.bytes(UInt32($0)).contains(0x5F) }
    }

    private mutating func check(document index: Int) {
        let document = model.documents[index]
        // Standard, which is the first, is checked by a test.
        isSoundDocument = isSound(document)
        if index > 0 { checkHead(index) }
        switch document.kind {
        case .vocabulary: return
        case .agreement: checkAgreement(index)
        default: checkParent(of: index)
        }
        let agreement =
            document.kind == .module && document.parent >= 0 ? model.documents[Int(document.parent)] : document
        isControllerDocument = model.symbols.name(agreement.role) == "controller"
        let chain = chain(above: document)
        for statement in document.firstStatement..<document.endStatement {
            check(statement: Int(statement), in: index, chain)
        }
        if !chain.isEmpty {
            checkFieldFacts(of: index, chain)
            checkAge(document)
        }
        checkStatements(index, chain)
        guard document.kind == .module else { return }
        checkOwnPurposes(document)
        checkRole(document)
        checkProhibitedData(document, chain)
        checkTransfers(document, chain)
        checkNamedRegions(index, chain)
        for scope in document.scope..<document.endScope where model.scopes[Int(scope)].kind == .category {
            check(category: scope)
        }
    }

    private mutating func check(statement index: Int, in document: Int, _ chain: [ParentTerms]) {
        // Field by field: a row is large, and a copy of it costs more than the question.
        let isOverride = model.statements[index].isOverride
        if isOverride { checkReason(index) }
        switch model.statements[index].kind {
        case .fact:
            if !chain.isEmpty || isOverride { checkBreaches(index, in: document, chain) }
            if model.statements[index].isNegated { checkDenial(index) }
            if model.statements[index].targets.count > 1 { checkRepetition(index) }
        case .requires: checkConditions(index, chain)
        case .grant: checkDeadlines(index, chain)
        case .retain:
            // What an agreement says for all of its modules is resolved where a module leaves it to the parent.
            let scope = Int(model.statements[index].scope)
            let isAgreement = model.declarations[Int(model.scopes[scope].declaration)].kind == .agreement
            if isAgreement && model.scopes[scope].kind == .document { return }
            if hasFault(in: model.statements[index].range, model.statements[index].file) { return }
            checkRetention(index, in: document)
        default:
            return
        }
    }

    private mutating func check(category scope: Int32) {
        effective.collect(for: scope, in: model)
        var summary = CategorySummary()
        summary.read(effective, scope: scope, model)
        checkCompleteness(scope, summary)
        checkStorage(scope, summary)
        checkBackups()
        checkCopies(scope, summary)
        checkFields(scope)
        checkPossibility(scope)
        checkSensitiveFields(scope, summary.isNegative)
        if hasProse, isSoundDocument { checkTexts(ofCategory: scope) }
        enterCategory(scope, summary)
    }

    /// Whether all of a document, of its agreement and of the vocabularies could be read.
    ///
    /// Where something could not, what seems to be missing or unused may stand in it: the rules that look for such things wait
    /// until it is mended.
    func isSound(_ document: Model.Document) -> Bool {
        if brokenFiles.isEmpty { return true }
        if hasBrokenVocabulary { return false }
        if brokenFiles.contains(model.declarations[Int(document.declaration)].file) { return false }
        guard document.parent >= 0 else { return true }
        return !brokenFiles.contains(model.declarations[Int(model.documents[Int(document.parent)].declaration)].file)
    }

    /// Whether something in a range of a file could not be read.
    func hasFault(in range: ByteRange, _ file: UInt32) -> Bool {
        if faults.isEmpty { return false }
        return faults.contains { $0.file == file && $0.range.start >= range.start && $0.range.start < range.end }
    }

    /// The rules that read the statements of a document together.
    private mutating func checkStatements(_ index: Int, _ chain: [ParentTerms]) {
        checkBases(index, chain)
        checkPlaces(index, chain)
        checkRecipients(ofDocument: index, chain)
        fieldLists.removeAll()
        if model.documents[index].kind == .module { checkConditions(ofModule: index, chain) }
    }

    /// What every document has: names, dates and texts.
    private mutating func checkHead(_ index: Int) {
        checkNames(index)
        checkDates(model.documents[index])
        checkFreeTexts(model.documents[index])
    }

    /// What a parent says, read once.
    mutating func terms(of document: Int32) -> ParentTerms {
        if let terms = parentTerms[document] { return terms }
        let terms = ParentTerms(model, document: document, nouns: nouns)
        parentTerms[document] = terms
        return terms
    }

    /// What the agreements above a document say, the nearest first; none for one without a parent.
    mutating func chain(above document: Model.Document) -> [ParentTerms] {
        guard document.parent >= 0 else { return [] }
        if let chain = chains[document.parent] { return chain }
        var chain: [ParentTerms] = []
        var parent = document.parent
        // A circle is reported; here it ends where it began.
        while parent >= 0, !chain.contains(where: { $0.document == parent }) {
            chain.append(terms(of: parent))
            parent = model.documents[Int(parent)].parent
        }
        chains[document.parent] = chain
        return chain
    }

    // MARK: Words for messages

    /// A declaration in the user's words: its label in quotation marks, or its name.
    func title(_ declaration: Int32) -> String { "`\(model.label(of: declaration))`" }

    /// Where a clause or statement of the parent stands, and how to call it.
    func clauseTitle(_ statement: Int32) -> String { model.clauseTitle(statement) }
}

extension Model {
    /// Where a clause or statement of an agreement stands, and how to call it.
    func clauseTitle(_ statement: Int32) -> String {
        let row = statements[Int(statement)]
        guard row.clause >= 0 else { return "the agreement says" }
        let clause = clauses[Int(row.clause)]
        let number = text(clause.number, file: clause.file)
        let title = text(clause.title, file: clause.file)
        return title.isEmpty ? "clause \(number)" : "clause \(number), \(title)"
    }

    /// The same as what a sentence speaks of, with the comma behind a heading.
    func clauseSubject(_ statement: Int32) -> String {
        let row = statements[Int(statement)]
        guard row.clause >= 0 else { return "the agreement" }
        return clauseTitle(statement) + (isEmpty(clauses[Int(row.clause)].title) ? "" : ",")
    }
}
