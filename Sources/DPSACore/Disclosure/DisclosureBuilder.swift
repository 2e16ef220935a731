import DPSASyntax

/// Makes disclosures of a resolved model, one document at a time.
///
/// What a parent says is read once and shared by its modules.  Statements are laid down where they hold: facts accumulate, and of
/// the retention rules only the most specific reach a category.
public struct DisclosureBuilder: Sendable {
    let model: Model
    private let documents: [Int]
    private var parents: [Int: Disclosure.ParentTerms] = [:]
    /// By agreement: the events that it and those above it mention.
    private var parentEvents: [Int: [Int32]] = [:]
    /// The events of the vocabularies, each with those that it implies.
    private var sharedEvents: [(event: Int32, implied: [Int32])]?
    /// By agreement: the statement that `as parent` stands for.
    private var standards: [Int32: Int32] = [:]

    // The state of the document under construction.
    var disclosure = Disclosure(form: .module, name: "", label: "")
    var document = 0
    /// Whether a rule on retention says `as parent`.
    private var isLeftToParent = false
    var firstDeclaration: Int32 = 0
    /// By declaration, from the document's own: the category's index, −1 for none.
    var categoryIndices: [Int32] = []
    /// By declaration of the compilation: the noun's index in the disclosure, −1 for none.
    var nounIndices: [Int32]
    /// By noun of the disclosure.
    var mentions: [NounMention] = []
    var effective = EffectiveStatements()
    /// The nouns of other documents than the one that mentions them: most documents mention the same ones.
    var sharedNouns: [SharedNoun] = []
    /// Where they are, by declaration of the compilation; −1 for none.
    var sharedIndices: [Int32]
    /// What nouns above others map to, by declaration.
    var mappings: [Int32: [Disclosure.Mapping]] = [:]

    /// A noun without what refers to other nouns, which is the same in every document.
    struct SharedNoun {
        var noun: Disclosure.Noun
        var kind: NounKind
        /// The mention without arguments; its target is that of no document.
        var mention: Disclosure.Reference
        var traits: FieldTraits
    }

    /// What is needed of a noun each time it is mentioned.
    struct NounMention {
        /// Where it is declared.
        var declaration: Int32
        /// The mention without arguments, by itself: lists of one are by far the most frequent, and share this one.
        var alone: [Disclosure.Reference]
        /// What it says of a field.
        var traits: FieldTraits
    }

    init(model: Model, documents: [Int]) {
        self.model = model
        self.documents = documents
        nounIndices = Array(repeating: -1, count: model.declarations.count)
        sharedIndices = nounIndices
    }

    /// What a document states; `index` counts the documents of the compilation.
    public mutating func disclosure(of index: Int) -> Disclosure { build(documents[index]) }

    private mutating func build(_ document: Int) -> Disclosure {
        let row = model.documents[document]
        var parent: Disclosure.ParentTerms?
        if row.parent >= 0, Int(row.parent) != document { parent = parentTerms(Int(row.parent)) }
        begin(document)
        disclosure.parent = parent
        if row.kind == .module { disclosure.role = parent?.role ?? "" }
        readHeader(row)
        readClauses(row)
        // Categories first get their places, so that statements can refer to them; then their content.
        let scopes = categoryScopes(row)
        disclosure.statements = documentStatements(row.scope)
        for (index, scope) in scopes.enumerated() { readCategory(scope, index) }
        if isLeftToParent { readInheritedPaths(row.parent) }
        readDeclaredNouns(row)
        if row.kind == .module { readFurtherEvents(row.parent) }
        return disclosure
    }

    private mutating func parentTerms(_ document: Int) -> Disclosure.ParentTerms {
        if let terms = parents[document] { return terms }
        let terms = Disclosure.ParentTerms(of: build(document))
        parents[document] = terms
        var events = mentions.map(\.declaration).filter { model.declarations[Int($0)].nounKind == .event }
        let above = Int(model.documents[document].parent)
        if above >= 0, above != document { events += parentEvents[above] ?? [] }
        parentEvents[document] = events
        return terms
    }

    private mutating func begin(_ document: Int) {
        let row = model.documents[document]
        self.document = document
        isLeftToParent = false
        firstDeclaration = row.declaration
        disclosure = Disclosure(
            form: row.kind == .agreement ? .agreement : .module,
            name: model.name(of: row.declaration),
            label: model.label(of: row.declaration)
        )
        disclosure.documentation = documentation(of: row.declaration)
        disclosure.role = row.kind == .agreement ? model.symbols.name(row.role) : ""
        mentions.visit { _, mention in nounIndices[Int(mention.declaration)] = -1 }
        mentions.removeAll(keepingCapacity: true)
        categoryIndices.removeAll(keepingCapacity: true)
    }

    private mutating func readHeader(_ row: Model.Document) {
        let file = model.declarations[Int(row.declaration)].file
        disclosure.header.revised = model.source(row.revised, file: file)
        disclosure.header.effective = model.source(row.effective, file: file)
        disclosure.header.reviewed = model.source(row.reviewed, file: file)
        disclosure.header.version = model.text(row.version, file: file)
        disclosure.header.published = model.text(row.published, file: file)
        disclosure.header.prevailing = model.text(row.prevailing, file: file)
        for index in row.contacts.indices {
            let contact = model.contacts[index]
            let qualifiers = qualifiers(contact.qualifiers, file: file)
            disclosure.header.contacts.append(
                Disclosure.Contact(
                    address: model.text(contact.address, file: file),
                    purposes: qualifiers.purposes,
                    regions: qualifiers.places
                )
            )
        }
    }

    private mutating func readClauses(_ row: Model.Document) {
        for index in row.firstClause..<row.endClause {
            let clause = model.clauses[Int(index)]
            disclosure.clauses.append(
                Disclosure.Clause(
                    number: model.text(clause.number, file: clause.file),
                    title: clause.title.start == clause.title.end ? "" : model.text(clause.title, file: clause.file),
                    parent: clause.parent >= row.firstClause ? Int(clause.parent - row.firstClause) : nil
                )
            )
        }
    }

    /// The scopes of the categories, with an empty category for each.
    private mutating func categoryScopes(_ row: Model.Document) -> [Int32] {
        var scopes: [Int32] = []
        categoryIndices = [Int32](repeating: -1, count: Int(row.endDeclaration - row.declaration))
        let isCategory = { [model] (scope: Int32) in model.scopes[Int(scope)].kind == .category }
        disclosure.categories.reserveCapacity((row.scope..<row.endScope).count(where: isCategory))
        for scope in row.scope..<row.endScope where model.scopes[Int(scope)].kind == .category {
            let declaration = model.scopes[Int(scope)].declaration
            categoryIndices[Int(declaration - firstDeclaration)] = Int32(scopes.count)
            scopes.append(scope)
            var parent: Int?
            let container = model.declarations[Int(declaration)].container
            if container > firstDeclaration {
                let index = categoryIndices[Int(container - firstDeclaration)]
                if index >= 0 { parent = Int(index) }
            }
            let name = model.name(of: declaration)
            disclosure.categories.append(
                Disclosure.Category(
                    name: name,
                    qualifiedName: parent.map { "\(disclosure.categories[$0].qualifiedName).\(name)" } ?? name,
                    label: model.label(of: declaration),
                    documentation: documentation(of: declaration),
                    parent: parent,
                    depth: parent.map { disclosure.categories[$0].depth + 1 } ?? 0,
                    condition: nil,
                    isNegative: false,
                    fieldSets: [],
                    statements: Disclosure.Statements()
                )
            )
        }
        return scopes
    }

    /// Nouns that the document declares and nothing mentions are part of what it says.
    private mutating func readDeclaredNouns(_ row: Model.Document) {
        for declaration in row.declaration + 1..<Swift.max(row.declaration + 1, row.endDeclaration)
        where model.declarations[Int(declaration)].kind == .noun {
            _ = noun(declaration)
        }
    }

    /// A service is told of more than its module mentions: an account that is deleted ends what `until Termination` ends.
    private mutating func readFurtherEvents(_ parent: Int32) {
        var further: [Int32] = []
        for event in parentEvents[Int(parent)] ?? [] where nounIndices[Int(event)] < 0 && !further.contains(event) {
            further.append(event)
        }
        if sharedEvents == nil { sharedEvents = eventsOfVocabularies() }
        for (event, implied) in sharedEvents ?? [] where nounIndices[Int(event)] < 0 && !further.contains(event) {
            if implied.contains(where: { nounIndices[Int($0)] >= 0 || further.contains($0) }) { further.append(event) }
        }
        disclosure.furtherEvents = further.map { sharedNouns[sharedNoun($0)].noun }
    }

    private func eventsOfVocabularies() -> [(event: Int32, implied: [Int32])] {
        var events: [(event: Int32, implied: [Int32])] = []
        for document in model.documents where document.kind == .vocabulary {
            for declaration in document.declaration + 1..<Swift.max(document.declaration + 1, document.endDeclaration)
            where model.declarations[Int(declaration)].nounKind == .event {
                events.append((declaration, model.broader(declaration).filter { $0 != declaration }))
            }
        }
        return events
    }

    private mutating func readInheritedPaths(_ parent: Int32) {
        guard parent >= 0, Int(parent) != document else { return }
        let standard = standards[parent] ?? RetentionBounds(parent, model).standard
        standards[parent] = standard
        guard standard >= 0 else { return }
        let row = model.statements[Int(standard)]
        // A parent does not refer to its own parent here.
        for index in row.paths.indices where model.paths[index].life != .parent {
            disclosure.inheritedPaths.append(path(model.paths[index], file: row.file))
        }
    }

    // MARK: Statements

    /// The statements of the document itself, those of its parts and clauses with them.
    private mutating func documentStatements(_ scope: Int32) -> Disclosure.Statements {
        var statements = Disclosure.Statements()
        appendStatements(scope, parts: [], to: &statements)
        return statements
    }

    private mutating func appendStatements(_ scope: Int32, parts: [String], to statements: inout Disclosure.Statements)
    {
        var statement = model.scopes[Int(scope)].firstStatement
        while statement >= 0 {
            append(statement, origin: .stated, parts: parts, to: &statements)
            statement = model.statements[Int(statement)].next
        }
        var child = model.scopes[Int(scope)].firstChild
        while child >= 0 {
            let row = model.scopes[Int(child)]
            if row.kind == .part || row.kind == .partExcept {
                appendStatements(child, parts: partNames(row), to: &statements)
            }
            child = row.nextSibling
        }
    }

    /// The names of the parts that a scope holds for.
    func partNames(_ row: Model.Scope) -> [String] {
        var named: [Int32] = []
        for reference in row.parts.indices { named.append(model.references[reference].declaration) }
        if row.kind == .part { return named.filter { $0 >= 0 }.map { model.name(of: $0) } }
        var names: [String] = []
        let document = model.documents[self.document]
        for declaration in document.declaration + 1..<document.endDeclaration {
            let member = model.declarations[Int(declaration)]
            guard member.container == row.declaration, member.kind != .noun, !named.contains(declaration) else {
                continue
            }
            names.append(model.name(of: declaration))
        }
        return names
    }

    mutating func append(
        _ index: Int32,
        origin: Disclosure.Origin,
        parts: [String],
        to statements: inout Disclosure.Statements
    ) {
        let row = model.statements[Int(index)]
        let clause = clauseIndex(row)
        switch row.kind {
        case .fact: statements.facts.append(fact(row, origin: origin, parts: parts))
        case .retain: statements.retention.append(retentionRule(row, origin: origin, parts: parts))
        case .limit: statements.limits.append(retentionRule(row, origin: origin, parts: parts))
        case .requires:
            statements.requirements.append(
                Disclosure.Requirement(
                    obligations: references(row.targets),
                    qualifiers: qualifiers(row.qualifiers, file: row.file),
                    isOverride: row.isOverride,
                    origin: origin,
                    clause: clause
                )
            )
        case .grant:
            statements.grants.append(
                Disclosure.Grant(
                    isDuty: row.isDuty,
                    subjects: references(row.targets),
                    deadline: period(row.payload),
                    qualifiers: qualifiers(row.qualifiers, file: row.file),
                    isOverride: row.isOverride,
                    origin: origin,
                    clause: clause
                )
            )
        case .hold:
            guard let condition = condition(row.payload) else { return }
            statements.holds.append(Disclosure.Hold(condition: condition, origin: origin, clause: clause))
        case .note:
            let text = model.text(model.texts(of: row).text, file: row.file)
            statements.notes.append(Disclosure.Note(text: text, clause: clause))
        case .waive:
            let texts = model.texts(of: row)
            statements.waivers.append(
                Disclosure.Waiver(
                    code: model.source(texts.code, file: row.file),
                    reason: model.text(texts.text, file: row.file),
                    until: model.source(texts.date, file: row.file)
                )
            )
        }
    }

    private func clauseIndex(_ row: Model.Statement) -> Int? {
        row.clause >= 0 ? Int(row.clause - model.documents[document].firstClause) : nil
    }

    private mutating func fact(_ row: Model.Statement, origin: Disclosure.Origin, parts: [String]) -> Disclosure.Fact {
        var fact = Disclosure.Fact.Content(verb: row.verb)
        fact.isNegated = row.isNegated
        fact.isOverride = row.isOverride
        fact.targets = references(row.targets)
        fact.isAlternative = row.isAlternative
        fact.chooser = reference(row.chooser)
        fact.isExclusive = row.isOnly
        if !row.qualifiers.isEmpty { fact.qualifiers = qualifiers(row.qualifiers, file: row.file) }
        fact.parts = parts
        fact.origin = origin
        fact.clause = clauseIndex(row)
        return Disclosure.Fact(fact)
    }

    mutating func qualifiers(_ slice: Model.Slice, file: UInt32) -> Disclosure.Qualifiers {
        if slice.isEmpty { return Disclosure.Qualifiers() }
        var result = Disclosure.Qualifiers.Content()
        for index in slice.indices {
            let row = model.qualifiers[index]
            switch row.kind {
            case .forQualifier: append(row.targets, to: &result.purposes)
            case .inQualifier: append(row.targets, to: &result.places)
            case .toQualifier: append(row.targets, to: &result.beneficiaries)
            case .byQualifier: append(row.targets, to: &result.actors)
            case .exceptQualifier: append(row.targets, to: &result.exceptions)
            case .primarilyQualifier: append(row.targets, to: &result.primarily)
            case .basisQualifier: append(row.targets, to: &result.bases)
            case .whenQualifier: result.condition = condition(row.expression)
            case .afterQualifier: result.after = event(row.expression)
            case .beforeQualifier: result.before = event(row.expression)
            case .untilQualifier: result.until = event(row.expression)
            case .becauseQualifier: result.reason = model.text(row.text, file: file)
            default: break
            }
        }
        return Disclosure.Qualifiers(result)
    }

    private mutating func append(_ targets: Model.Slice, to list: inout [Disclosure.Reference]) {
        if list.isEmpty { list = references(targets) } else { list += references(targets) }
    }

    private mutating func retentionRule(
        _ row: Model.Statement,
        origin: Disclosure.Origin,
        parts: [String]
    ) -> Disclosure.RetentionRule {
        let scope = qualifiers(row.qualifiers, file: row.file)
        var paths: [Disclosure.Path] = []
        paths.reserveCapacity(Int(row.paths.count))
        for index in row.paths.indices { paths.append(path(model.paths[index], file: row.file)) }
        return Disclosure.RetentionRule(
            systems: scope.places,
            purposes: scope.purposes,
            condition: scope.condition,
            paths: paths,
            reason: scope.reason,
            isOverride: row.isOverride,
            parts: parts,
            origin: origin,
            clause: clauseIndex(row)
        )
    }

    private mutating func path(_ row: Model.Path, file: UInt32) -> Disclosure.Path {
        let life: Disclosure.Life
        switch row.life {
        case .until: life = event(row.event).map { .until($0) } ?? .asParent
        case .criteria: life = .criteria(model.text(row.criteria, file: file))
        case .period:
            if let period = period(row.period) {
                life = .period(row.bound, period, after: event(row.event), dependingOn: reference(row.dependingOn))
            } else {
                life = .asParent
            }
        case .parent, .missing:
            isLeftToParent = true
            life = .asParent
        }
        return Disclosure.Path(life: life, disposal: disposal(row.disposal), exception: condition(row.exception))
    }

    private mutating func disposal(_ index: Int32) -> Disclosure.Disposal? {
        guard index >= 0 else { return nil }
        let row = model.disposals[Int(index)]
        guard let act = reference(row.act) else { return nil }
        return Disclosure.Disposal(
            act: act,
            deadline: period(row.deadline),
            delay: period(row.delay),
            isImmediate: row.isImmediate,
            isAutomatic: row.isAutomatic,
            isManual: row.isManual,
            isRolling: row.isRolling,
            actor: reference(row.actor),
            recipient: reference(row.recipient)
        )
    }

    /// The documentation comment before a declaration, without slashes.
    func documentation(of declaration: Int32) -> String {
        let row = model.declarations[Int(declaration)]
        return row.isDocumented
            ? DocumentationComment.text(before: row.start, in: model.files[Int(row.file)].bytes) : ""
    }
}

/// Reads `///` comments.
enum DocumentationComment {
    /// The lines of `///` that stand directly before a byte, joined by line feeds, each without slashes and one space.
    static func text(before start: UInt32, in bytes: [UInt8]) -> String {
        var lines: [String] = []
        var end = Int(start)
        while true {
            // Back to the end of the line above.
            while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
            guard end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D else { break }
            end -= 1
            if end > 0, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
            var first = end
            while first > 0, bytes[first - 1] != 0x0A, bytes[first - 1] != 0x0D { first -= 1 }
            var text = first
            while text < end, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
            guard end - text >= 3, bytes[text] == 0x2F, bytes[text + 1] == 0x2F, bytes[text + 2] == 0x2F else { break }
            text += 3
            if text < end, bytes[text] == 0x20 { text += 1 }
            lines.append(String(decoding: bytes[text..<end], as: UTF8.self))
            end = first
        }
        return lines.count == 1 ? lines[0] : lines.reversed().joined(separator: "\n")
    }
}
