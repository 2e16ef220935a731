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
    /// Where to look names up that bounds depend on.
    let nouns: StandardNouns
    /// What follows from statements on retention.
    var retention: RetentionCalculus
    /// Whether the document under check, or its parent, is a controller's.
    var isControllerDocument = false

    /// The findings of a model.
    static func check(_ model: Model) -> [Finding] {
        var checker = Checker(model)
        for document in 0..<model.documents.count { checker.check(document: document) }
        return checker.findings
    }

    init(_ model: Model) {
        self.model = model
        nouns = StandardNouns(model)
        retention = RetentionCalculus(model)
    }

    private mutating func check(document index: Int) {
        let document = model.documents[index]
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
        guard document.kind == .module else { return }
        checkOwnPurposes(document)
        checkRole(document)
        checkProhibitedData(document, chain)
        checkTransfers(document, chain)
        for scope in document.scope..<document.endScope where model.scopes[Int(scope)].kind == .category {
            check(category: scope)
        }
    }

    private mutating func check(statement index: Int, in document: Int, _ chain: [ParentTerms]) {
        let statement = model.statements[index]
        if statement.isOverride { checkReason(index) }
        switch statement.kind {
        case .fact:
            if !chain.isEmpty || statement.isOverride { checkBreaches(index, in: document, chain) }
            if statement.verb == .engages { checkCompleteness(ofRecipientsIn: index, of: model.documents[document]) }
        case .requires: checkConditions(index, chain)
        case .grant: checkDeadlines(index, chain)
        case .retain:
            // What an agreement says for all of its modules is resolved where a module leaves it to the parent.
            let scope = model.scopes[Int(statement.scope)]
            let isAgreement = model.declarations[Int(scope.declaration)].kind == .agreement
            if !isAgreement || scope.kind != .document { checkRetention(index, model.documents[document]) }
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
    func clauseTitle(_ statement: Int32) -> String {
        let row = model.statements[Int(statement)]
        guard row.clause >= 0 else { return "the agreement says" }
        let clause = model.clauses[Int(row.clause)]
        let number = model.text(clause.number, file: clause.file)
        let title = model.text(clause.title, file: clause.file)
        return title.isEmpty ? "clause \(number)" : "clause \(number), \(title)"
    }
}
