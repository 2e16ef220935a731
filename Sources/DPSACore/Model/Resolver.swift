import DPSASyntax

/// Fills in what every name of a model means, and reports names that mean nothing, twice the same, or the wrong thing.
///
/// A name is sought from the inside out: in the category in which it stands and those around it, in the document, in the
/// document's parent, in the global name space.  A declaration of a kind that the role does not admit is passed by, and
/// reported only if nothing fitting is found.  Names are entered document by document into tables that are used again, so they
/// stay small however many documents there are.
struct Resolver {
    private(set) var model: Model
    private(set) var findings: [Finding] = []
    /// What the categories and fields of the document at hand have in them.
    private var local = NameTable()
    /// By symbol: what the document at hand declares itself, and what the global name space has.
    private var direct: [DirectName] = []

    /// The declarations of one name that are found without a search.
    private struct DirectName {
        /// The number of the document for which `declaration` was entered.
        var document: Int32 = -1
        var declaration: Int32 = -1
        /// In the global name space; −1 for none.
        var global: Int32 = -1
    }

    /// By role: what a name may mean.
    private let kindsOfRoles = ReferenceRole.allCases.map(\.kinds)
    /// All members of all documents; made for the first dotted name.
    private var members: NameTable?

    /// A reference whose name stands in the place of the one before it, with which it was reported; −1 for none.
    private var swapped = -1
    /// By document: the agreement that its misspelt parent is most like.
    private var presumedParents: [Int: Int32] = [:]
    /// The parent of the document at hand, or what it is presumed to be; −1 for none.
    private(set) var parent: Int32 = -1
    /// The names that differ by case alone.
    private var caseVariants = CaseVariants()

    /// Resolves a model.
    static func resolve(_ model: consuming Model) -> (model: Model, findings: [Finding]) {
        var resolver = Resolver(model: model)
        resolver.enterGlobalNames()
        resolver.resolveParents()
        resolver.caseVariants = CaseVariants(resolver.model.symbols)
        resolver.reportCaseCollisionsOfDocuments()
        for document in 0..<resolver.model.documents.count { resolver.resolve(document: document) }
        resolver.resolveTranslations()
        return (resolver.model, resolver.findings)
    }

    private init(model: consuming Model) { self.model = model }

    // MARK: The global name space

    private mutating func enterGlobalNames() {
        direct = [DirectName](repeating: DirectName(), count: model.symbols.count)
        for document in 0..<model.documents.count {
            let row = model.documents[document]
            enterGlobal(row.declaration)
            guard row.kind != .module else { continue }
            for declaration in row.declaration + 1..<row.endDeclaration {
                let member = model.declarations[Int(declaration)]
                guard member.kind == .noun else { continue }
                if row.kind == .vocabulary {
                    enterGlobal(declaration)
                } else {
                    // An agreement's nouns are for its modules; a second one of the name is reported with the document.
                    _ = model.names.enter(declaration, member.symbol, in: row.declaration)
                }
            }
        }
    }

    private mutating func enterGlobal(_ declaration: Int32) {
        let symbol = model.declarations[Int(declaration)].symbol
        if let other = model.names.enter(declaration, symbol, in: -1) {
            reportDuplicate(declaration, other)
        } else {
            direct[Int(symbol)].global = declaration
        }
    }

    private mutating func resolveParents() {
        for document in 0..<model.documents.count {
            let reference = model.documents[document].parentReference
            guard reference >= 0 else { continue }
            let row = model.references[Int(reference)]
            // An agreement may stand under a document outside of the compilation.
            let isAgreement = model.documents[document].kind == .agreement
            if let found = model.names.declaration(row.symbol, in: -1) {
                let declaration = model.declarations[Int(found)]
                if declaration.kind == .agreement {
                    model.references[Int(reference)].declaration = found
                    // Its own too: the checker reports the circle.
                    model.documents[document].parent = declaration.row
                    continue
                }
                if isAgreement, declaration.kind == .noun, declaration.nounKind == .document {
                    model.references[Int(reference)].declaration = found
                    continue
                }
            }
            var agreements: [String] = []
            for other in model.documents where other.kind == .agreement {
                agreements.append(model.name(of: other.declaration))
            }
            let name = model.symbols.name(row.symbol)
            let suggestion = Spelling.nearest(to: name, in: agreements)
            presumedParents[document] = model.documents.firstIndex {
                $0.kind == .agreement && model.name(of: $0.declaration) == suggestion
            }.map(Int32.init)
            report(
                .unknownParent,
                "there is no agreement `\(name)` among the files given",
                Int(reference),
                suggestion: suggestion
            )
        }
    }

    // MARK: One document

    private mutating func resolve(document: Int) {
        let row = model.documents[document]
        parent = row.parent >= 0 ? row.parent : presumedParents[document] ?? -1
        local.removeAll()
        for declaration in row.declaration + 1..<Swift.max(row.declaration + 1, row.endDeclaration) {
            if let other = enterLocal(declaration, of: Int32(document), row.declaration) {
                // The nouns of a vocabulary are global names: a second one was reported there.
                let isNoun = model.declarations[Int(declaration)].kind == .noun
                if row.kind != .vocabulary || !isNoun { reportDuplicate(declaration, other) }
            }
        }
        reportCaseCollisions(row)
        for reference in row.firstReference..<row.endReference where reference != row.parentReference {
            resolve(reference: Int(reference), in: row, Int32(document))
        }
    }

    /// Enters a declaration of a document, unless its name is taken: then the answer is the declaration that has it.
    @inline(__always)
    private mutating func enterLocal(_ declaration: Int32, of document: Int32, _ own: Int32) -> Int32? {
        let symbol = model.declarations[Int(declaration)].symbol
        let container = model.declarations[Int(declaration)].container
        guard container == own else { return local.enter(declaration, symbol, in: container) }
        if direct[Int(symbol)].document == document { return direct[Int(symbol)].declaration }
        direct[Int(symbol)].document = document
        direct[Int(symbol)].declaration = declaration
        return nil
    }

    private mutating func resolve(reference: Int, in document: borrowing Model.Document, _ number: Int32) {
        let row = model.references[reference]
        if row.symbol == 0 { return }
        if row.isDotted {
            resolveDotted(reference, in: copy document)
            return
        }
        let kinds = kindsOfRoles[Int(row.role.rawValue)]
        let name = direct[Int(row.symbol)]
        var misfit: Int32 = -1
        var container = row.container
        if !kinds.isDisjoint(with: [.category, .field]) {
            while container >= 0, container != document.declaration {
                if let found = local.declaration(row.symbol, in: container) {
                    if accept(found, kinds, reference, &misfit) { return }
                }
                container = model.declarations[Int(container)].container
            }
        }
        if name.document == number, accept(name.declaration, kinds, reference, &misfit) { return }
        if parent >= 0 {
            let agreement = model.documents[Int(parent)].declaration
            if let found = model.names.declaration(row.symbol, in: agreement) {
                if accept(found, kinds, reference, &misfit) { return }
            }
        }
        if name.global >= 0, accept(name.global, kinds, reference, &misfit) { return }
        reportUnresolved(reference, misfit, copy document)
    }

    @inline(__always)
    private mutating func accept(
        _ declaration: Int32,
        _ kinds: ReferenceRole.Kinds,
        _ reference: Int,
        _ misfit: inout Int32
    ) -> Bool {
        if kinds.contains(ReferenceRole.Kinds(of: model.declarations[Int(declaration)])) {
            model.references[reference].declaration = declaration
            if !model.declarations[Int(declaration)].isMentioned {
                model.declarations[Int(declaration)].isMentioned = true
            }
            return true
        }
        if misfit < 0 { misfit = declaration }
        return false
    }

    private mutating func resolveDotted(_ reference: Int, in document: Model.Document) {
        let row = model.references[reference]
        let parts = model.symbols.name(row.symbol).split(separator: ".").map(String.init)
        var current: Int32 = -1
        var container = row.container
        let first = model.symbols.intern(parts[0])
        while current < 0, container >= 0 {
            current = container == document.declaration ? ownDeclaration(first, of: document) : -1
            if current < 0 { current = local.declaration(first, in: container) ?? -1 }
            container = model.declarations[Int(container)].container
        }
        if current < 0 { current = model.names.declaration(first, in: -1) ?? -1 }
        for part in parts.dropFirst() where current >= 0 { current = member(part, of: current) }
        var misfit: Int32 = -1
        if current >= 0, accept(current, row.role.kinds, reference, &misfit) { return }
        reportUnresolved(reference, misfit, document)
    }

    /// What a document itself declares by a name; −1 for nothing.
    private func ownDeclaration(_ symbol: SymbolTable.Symbol, of document: Model.Document) -> Int32 {
        // A name that nothing but a mention has needs no row.
        guard Int(symbol) < direct.count else { return -1 }
        let row = direct[Int(symbol)]
        return row.document == model.declarations[Int(document.declaration)].row ? row.declaration : -1
    }

    private mutating func member(_ name: String, of container: Int32) -> Int32 {
        if members == nil {
            var table = NameTable()
            for (index, declaration) in model.declarations.enumerated() where declaration.container >= 0 {
                _ = table.enter(Int32(index), declaration.symbol, in: declaration.container)
            }
            members = table
        }
        return members?.declaration(model.symbols.intern(name), in: container) ?? -1
    }

    private mutating func resolveTranslations() {
        for block in model.translationBlocks {
            resolve(translated: Int(block.document))
            for entry in block.entries.indices { resolve(translated: Int(model.translations[entry].entry)) }
        }
    }

    /// What a name in a translation means: a document, or what is declared in one.
    private mutating func resolve(translated reference: Int) {
        let name = model.symbols.name(model.references[reference].symbol)
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first else { return }
        var current = model.names.declaration(model.symbols.intern(first), in: -1) ?? -1
        for part in parts.dropFirst() where current >= 0 { current = member(part, of: current) }
        model.references[reference].declaration = current
        if current < 0 { report(.unknownName, "there is no `\(name)` among the files given", reference) }
    }

    // MARK: Findings

    private mutating func reportDuplicate(_ declaration: Int32, _ other: Int32) {
        let name = model.name(of: declaration)
        var finding = Finding(
            .duplicateName,
            "the name `\(name)` is taken; give this one another",
            at: model.place(of: declaration)
        )
        finding.related = [Finding.Related("`\(name)` is declared here", at: model.place(of: other))]
        if let line = model.removal(ofLineOf: declaration), model.isSameLine(declaration, other) {
            finding.fixes = [
                Finding.Fix("remove the second of the two equal lines", edits: [Finding.Edit(line, text: "")])
            ]
        }
        findings.append(finding)
    }

    /// Names of one document that differ only by case.
    private mutating func reportCaseCollisions(_ document: Model.Document) {
        if caseVariants.isEmpty { return }
        let start = document.declaration + 1
        caseVariants.begin(at: start)
        for declaration in start..<Swift.max(start, document.endDeclaration) {
            if let other = caseVariants.enter(declaration, model) { reportCaseCollision(declaration, other) }
        }
    }

    /// Modules and agreements have files that are called like them, and many disks do not tell case apart.
    private mutating func reportCaseCollisionsOfDocuments() {
        var seen: [Int32: Int32] = [:]
        for document in model.documents where document.kind != .vocabulary {
            let symbol = model.declarations[Int(document.declaration)].symbol
            let group = caseVariants.group(of: symbol)
            if group < 0 { continue }
            guard let other = seen[group] else {
                seen[group] = document.declaration
                continue
            }
            // The same name twice is reported as that.
            if model.declarations[Int(other)].symbol != symbol { reportCaseCollision(document.declaration, other) }
        }
    }

    private mutating func reportCaseCollision(_ declaration: Int32, _ other: Int32) {
        let (name, otherName) = (model.name(of: declaration), model.name(of: other))
        var finding = Finding(
            .caseCollision,
            "the names `\(name)` and `\(otherName)` differ only by case; give this one another",
            at: model.place(of: declaration)
        )
        finding.related = [Finding.Related("`\(otherName)` is declared here", at: model.place(of: other))]
        findings.append(finding)
    }

    private mutating func reportUnresolved(_ reference: Int, _ misfit: Int32, _ document: Model.Document) {
        if reference == swapped { return }
        let row = model.references[reference]
        // What can be no name was reported by the lexer.
        let bytes = model.symbols.bytes(row.symbol)
        let parts = bytes.split(separator: 0x2E)
        if bytes.contains(where: { $0 >= 0x80 }) || parts.contains(where: { $0.count > Lexer.maximumNameLength }) {
            return
        }
        let name = model.symbols.name(row.symbol)
        if misfit >= 0 {
            let declaration = model.declarations[Int(misfit)]
            let kind = declaration.kind == .noun ? declaration.nounKind.keyword : "\(declaration.kind)"
            let article = "aeiou".contains(kind.first ?? "x") ? "an" : "a"
            var finding = Finding(
                .wrongKind,
                "expected \(row.role.expectation), found `\(name)`, which is \(article) \(kind)",
                at: model.place(ofReference: reference)
            )
            finding.related = [Finding.Related("`\(name)` is declared here", at: model.place(of: misfit))]
            if row.role == .place, declaration.kind == .noun, declaration.nounKind == .region {
                finding.message += "; name the system that keeps the data, or say `regions \(name)`"
            }
            if adviseOrder(of: reference, misfit, &finding) { swapped = reference + 1 }
            findings.append(finding)
            return
        }
        // A name with letters outside ASCII was reported by the lexer.
        if name.utf8.contains(where: { $0 >= 0x80 }) { return }
        let suggestion = Spelling.nearest(to: name, in: candidates(row, document))
        // What is not known here may be a name of the agreement that is not known.
        if suggestion == nil, isParentUnknown(document), !row.role.kinds.isDisjoint(with: .anyNoun) { return }
        var message = "there is no \(Self.withoutArticle(row.role.expectation)) named `\(name)` here"
        if row.role.kinds == .any { message = "nothing here is named `\(name)`" }
        report(.unknownName, message, reference, suggestion: suggestion)
        if suggestion == nil { advise(on: row, name, document, &findings[findings.count - 1]) }
    }

    /// Whether a document names an agreement that is not there, and is like none that is.
    private func isParentUnknown(_ document: Model.Document) -> Bool {
        document.parentReference >= 0 && parent < 0
            && model.references[Int(document.parentReference)].declaration < 0
    }

    private static func withoutArticle(_ expectation: String) -> String {
        let words = expectation.split(separator: ",").first.map(String.init) ?? expectation
        let trimmed = expectation.contains("such as") ? words : expectation
        return trimmed.hasPrefix("an ") ? String(trimmed.dropFirst(3)) : String(trimmed.dropFirst(2))
    }

    /// The names that would fit a reference, from the document, its parent and the vocabularies.
    private func candidates(_ reference: Model.Reference, _ document: Model.Document) -> [String] {
        // Estates of thousands of modules with many mistakes stay fast: suggestions come from at most this many names.
        var remaining = 20_000
        var names: [String] = []
        let kinds = reference.role.kinds
        func add(_ range: Range<Int32>) {
            for declaration in range where remaining > 0 {
                remaining -= 1
                if kinds.contains(ReferenceRole.Kinds(of: model.declarations[Int(declaration)])) {
                    names.append(model.name(of: declaration))
                }
            }
        }
        add(document.declaration..<document.endDeclaration)
        if parent >= 0 {
            let agreement = model.documents[Int(parent)]
            add(agreement.declaration..<agreement.endDeclaration)
        }
        for other in model.documents where other.kind == .vocabulary { add(other.declaration..<other.endDeclaration) }
        if !kinds.isDisjoint(with: [.module, .agreement]) {
            for other in model.documents where other.kind != .vocabulary {
                add(other.declaration..<other.declaration + 1)
            }
        }
        return names
    }

    private mutating func report(_ rule: RuleCode, _ message: String, _ reference: Int, suggestion: String? = nil) {
        let place = model.place(ofReference: reference)
        guard let suggestion else {
            findings.append(Finding(rule, message, at: place))
            return
        }
        let fix = Finding.Fix("write `\(suggestion)`", edits: [Finding.Edit(place, text: suggestion)])
        findings.append(Finding(rule, "\(message); did you mean `\(suggestion)`?", at: place, fixes: [fix]))
    }
}
