import DPSASyntax

/// Lowers syntax trees into a model: one pass over each tree, which can be dropped afterwards.
///
/// Reads what the parser understood and passes over what it reported.  Finds what only a value shows to be wrong: numbers out
/// of range and dates that do not exist.
struct ModelBuilder {
    var model = Model()
    var findings: [Finding] = []

    var tree = SyntaxTree()
    var bytes: [UInt8] = []
    var file: UInt32 = 0
    var document: Int32 = -1
    var container: Int32 = -1
    var scope: Int32 = -1
    var clause: Int32 = -1

    /// Adds the declarations of a file.
    ///
    /// `tree` is only borrowed: it is given back as it was.
    mutating func add(_ tree: inout SyntaxTree, of source: SourceFile) {
        file = UInt32(model.files.count)
        model.files.append(source)
        model.fileReferences.append(Int32(model.references.count))
        bytes = source.bytes
        swap(&self.tree, &tree)
        if !self.tree.nodes.isEmpty {
            var child = 1
            let end = Int(self.tree.nodes[0].end)
            while child < end {
                declaration(child)
                child = Int(self.tree.nodes[child].end)
            }
        }
        swap(&self.tree, &tree)
    }

    /// Gives the model away, so that nobody else holds its tables: whoever changes them changes them where they are.
    mutating func finish() -> Model {
        var result = Model()
        swap(&result, &model)
        return result
    }

    private mutating func declaration(_ node: Int) {
        switch tree.nodes[node].kind {
        case .module: openDocument(node, .module)
        case .agreement: openDocument(node, .agreement)
        case .vocabulary: openDocument(node, .vocabulary)
        case .translation: translation(node)
        default: break
        }
    }

    private mutating func openDocument(_ node: Int, _ kind: Model.DeclarationKind) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        guard child < end, tree.nodes[child].kind == .name else { return }
        let own = declare(kind, node: node, name: child)
        container = own
        document = Int32(model.documents.count)
        scope = openScope(.document, node, declaration: own, parent: -1)
        clause = -1
        var row = Model.Document(kind: kind, declaration: own, scope: scope)
        row.firstClause = Int32(model.clauses.count)
        row.firstReference = Int32(model.references.count)
        row.firstStatement = Int32(model.statements.count)
        model.declarations[Int(own)].row = document
        model.documents.append(row)
        child = Int(tree.nodes[child].end)
        while child < end {
            switch tree.nodes[child].kind {
            case .string: model.declarations[Int(own)].label = tree.range(of: child)
            case .name: model.documents[Int(document)].parentReference = reference(child, .parent)
            case .block: statements(child)
            default: break
            }
            child = Int(tree.nodes[child].end)
        }
        model.documents[Int(document)].endDeclaration = Int32(model.declarations.count)
        model.documents[Int(document)].endReference = Int32(model.references.count)
        model.documents[Int(document)].endStatement = Int32(model.statements.count)
        model.documents[Int(document)].endScope = Int32(model.scopes.count)
        model.documents[Int(document)].endClause = Int32(model.clauses.count)
        container = -1
        document = -1
        scope = -1
    }

    private mutating func translation(_ node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        var of: Int32 = -1
        var language = ByteRange(start: 0, end: 0)
        let (firstLabel, firstText) = (model.translations.count, model.textTranslations.count)
        while child < end {
            if tree.nodes[child].kind == .name { of = reference(child, .translated) }
            if tree.nodes[child].kind == .string { language = tree.range(of: child) }
            if tree.nodes[child].kind == .block {
                var entry = child + 1
                let blockEnd = Int(tree.nodes[child].end)
                while entry < blockEnd {
                    let next = Int(tree.nodes[entry].end)
                    if tree.nodes[entry].kind == .translationEntry, entry + 2 < next,
                        tree.nodes[entry + 2].kind == .string
                    {
                        let text = tree.range(of: entry + 2)
                        if tree.nodes[entry + 1].kind == .string {
                            let source = tree.range(of: entry + 1)
                            model.textTranslations.append(Model.TextTranslation(source: source, text: text))
                        } else {
                            let name = reference(entry + 1, .translated)
                            model.translations.append(Model.Translation(document: of, entry: name, text: text))
                        }
                    }
                    entry = next
                }
            }
            child = Int(tree.nodes[child].end)
        }
        guard of >= 0 else { return }
        model.translationBlocks.append(
            Model.TranslationBlock(
                document: of,
                language: language,
                entries: slice(firstLabel, model.translations.count),
                texts: slice(firstText, model.textTranslations.count)
            )
        )
    }

    // MARK: Declarations and scopes

    mutating func declare(_ kind: Model.DeclarationKind, node: Int, name: Int) -> Int32 {
        model.declarations.append(declaration(kind, node: node, name: name))
        return Int32(model.declarations.count - 1)
    }

    /// The row of a declaration, whose first token is that of a node.
    mutating func declaration(_ kind: Model.DeclarationKind, node: Int, name: Int) -> Model.Declaration {
        let first = tree.tokens[Int(tree.nodes[node].firstToken)]
        let range = tree.range(of: name)
        var row = Model.Declaration(
            kind: kind,
            symbol: model.symbols.intern(bytes, Int(range.start), Int(range.end)),
            container: container,
            file: file,
            name: range,
            start: first.start
        )
        row.isDocumented = first.isDocumented
        return row
    }

    mutating func openScope(_ kind: Model.Scope.Kind, _ node: Int, declaration: Int32, parent: Int32) -> Int32 {
        let index = Int32(model.scopes.count)
        model.scopes.append(
            Model.Scope(
                kind: kind,
                declaration: declaration,
                parent: parent,
                range: tree.range(of: node),
                file: file
            )
        )
        if parent >= 0 {
            let last = model.scopes[Int(parent)].lastChild
            if last >= 0 {
                model.scopes[Int(last)].nextSibling = index
            } else {
                model.scopes[Int(parent)].firstChild = index
            }
            model.scopes[Int(parent)].lastChild = index
        }
        return index
    }

    /// Lowers the statements of a block into the current scope.
    mutating func statements(_ block: Int) {
        var child = block + 1
        let end = Int(tree.nodes[block].end)
        while child < end {
            statement(child)
            child = Int(tree.nodes[child].end)
        }
    }

    private mutating func statement(_ node: Int) {
        switch tree.nodes[node].kind {
        case .noun: noun(node)
        case .category: category(node)
        case .fields: fieldSet(node)
        case .part: part(node, .part)
        case .partExcept: part(node, .partExcept)
        case .clause: openClause(node)
        case .fact: fact(node)
        case .retain: retention(node, .retain)
        case .limit: retention(node, .limit)
        case .requires: requires(node)
        case .grant: grant(node)
        case .hold: hold(node)
        case .note: note(node)
        case .waive: waive(node)
        case .date, .text: header(node)
        case .contact: contact(node)
        case .role: role(node)
        case .unexpected: statements(node)
        case .block: statements(node)
        default: break
        }
    }

    private mutating func category(_ node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        guard child < end, tree.nodes[child].kind == .name else {
            // A category without a name was reported; what stands in it is still checked where it can be.
            while child < end {
                statement(child)
                child = Int(tree.nodes[child].end)
            }
            return
        }
        let own = declare(.category, node: node, name: child)
        let outer = (container, scope)
        container = own
        scope = openScope(.category, node, declaration: own, parent: outer.1)
        model.declarations[Int(own)].row = scope
        child = Int(tree.nodes[child].end)
        while child < end {
            switch tree.nodes[child].kind {
            case .string: model.declarations[Int(own)].label = tree.range(of: child)
            case .alias where child + 1 < Int(tree.nodes[child].end):
                let row = Int(scope)
                if model.scopes[row].aliases.isEmpty { model.scopes[row].aliases.start = Int32(model.texts.count) }
                model.scopes[row].aliases.count += 1
                model.texts.append(tree.range(of: child + 1))
            case .whenQualifier: model.scopes[Int(scope)].condition = condition(child + 1)
            case .block, .unexpected: statements(child)
            default: break
            }
            child = Int(tree.nodes[child].end)
        }
        (container, scope) = outer
    }

    private mutating func part(_ node: Int, _ kind: Model.Scope.Kind) {
        let outer = scope
        scope = openScope(kind, node, declaration: model.scopes[Int(outer)].declaration, parent: outer)
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        let start = model.references.count
        while child < end, tree.nodes[child].kind == .name {
            _ = reference(child, .part)
            child = Int(tree.nodes[child].end)
        }
        model.scopes[Int(scope)].parts = slice(start, model.references.count)
        while child < end {
            statement(child)
            child = Int(tree.nodes[child].end)
        }
        scope = outer
    }

    private mutating func openClause(_ node: Int) {
        let outer = clause
        var row = Model.Clause(
            number: ByteRange(start: 0, end: 0),
            title: ByteRange(start: 0, end: 0),
            parent: outer,
            file: file
        )
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        var isNumbered = false
        while child < end, tree.nodes[child].kind == .string {
            if isNumbered { row.title = tree.range(of: child) } else { row.number = tree.range(of: child) }
            isNumbered = true
            child = Int(tree.nodes[child].end)
        }
        clause = Int32(model.clauses.count)
        model.clauses.append(row)
        while child < end {
            if tree.nodes[child].kind == .block { statements(child) }
            child = Int(tree.nodes[child].end)
        }
        clause = outer
    }

    // MARK: Head

    private mutating func header(_ node: Int) {
        guard document >= 0 else { return }
        let isDate = tree.nodes[node].kind == .date
        let token = tree.tokens[Int(tree.nodes[node].endToken) - 1]
        guard token.kind == (isDate ? .date : token.kind == .blockString ? .blockString : .string) else { return }
        let range = token.range
        if isDate { check(date: range) }
        switch Keyword(rawValue: tree.nodes[node].detail) ?? .none {
        case .revised: model.documents[Int(document)].revised = range
        case .effective: model.documents[Int(document)].effective = range
        case .reviewed: model.documents[Int(document)].reviewed = range
        case .version: model.documents[Int(document)].version = range
        case .published: model.documents[Int(document)].published = range
        case .prevailing: model.documents[Int(document)].prevailing = range
        default: break
        }
    }

    private mutating func contact(_ node: Int) {
        let string = node + 1
        guard document >= 0, string < Int(tree.nodes[node].end), tree.nodes[string].kind == .string else { return }
        let address = tree.range(of: string)
        let qualifiers = qualifiers(from: Int(tree.nodes[string].end), to: Int(tree.nodes[node].end))
        let row = Int32(model.contacts.count)
        if model.documents[Int(document)].contacts.isEmpty { model.documents[Int(document)].contacts.start = row }
        model.documents[Int(document)].contacts.count += 1
        model.contacts.append(Model.Contact(address: address, qualifiers: qualifiers))
    }

    private mutating func role(_ node: Int) {
        guard document >= 0, node + 1 < Int(tree.nodes[node].end) else { return }
        let range = tree.range(of: node + 1)
        model.documents[Int(document)].role = model.symbols.intern(bytes, Int(range.start), Int(range.end))
        model.documents[Int(document)].roleRange = range
    }

    func slice(_ start: Int, _ end: Int) -> Model.Slice { Model.Slice(start: Int32(start), count: Int32(end - start)) }
}
