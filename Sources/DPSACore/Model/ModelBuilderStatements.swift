import DPSASyntax

// Nouns, facts, retention and the other statements.

extension ModelBuilder {
    // MARK: Nouns

    mutating func noun(_ node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        guard child < end, tree.nodes[child].kind == .name, document >= 0 else { return }
        let outer = container
        container = model.documents[Int(document)].declaration
        let own = declare(.noun, node: node, name: child)
        container = outer
        model.declarations[Int(own)].nounKind = NounKind(rawValue: tree.nodes[node].detail) ?? .kind
        model.declarations[Int(own)].row = Int32(model.nouns.count)
        var row = Model.Noun(declaration: own)
        child = Int(tree.nodes[child].end)
        let inside = child
        var (hasAliases, hasBroader) = (false, false)
        let qualifierStart = model.qualifiers.count
        while child < end {
            let inner = child + 1
            let next = Int(tree.nodes[child].end)
            switch tree.nodes[child].kind {
            case .string: model.declarations[Int(own)].label = tree.range(of: child)
            case .alias where inner < next: hasAliases = true
            case .says where inner < next: row.sentence = tree.range(of: inner)
            case .under, .implies: hasBroader = true
            case .excluding: row.excluding = references(from: inner, to: next, .broader)
            case .maps: row.mappings = arguments(from: inner, to: next)
            case .occursWithin where inner < next:
                row.within = period(inner)
                let event = Int(tree.nodes[inner].end)
                if event < next { row.withinAfter = self.event(event) }
            default: qualifier(child)
            }
            child = next
        }
        row.qualifiers = slice(qualifierStart, model.qualifiers.count)
        // What may be said in several places stands in consecutive rows.
        if hasAliases { row.aliases = aliases(from: inside, to: end) }
        let start = model.references.count
        if hasBroader { addBroader(from: inside, to: end) }
        row.broader = slice(start, model.references.count)
        model.nouns.append(row)
    }

    private mutating func aliases(from start: Int, to end: Int) -> Model.Slice {
        let first = model.texts.count
        var child = start
        while child < end {
            let next = Int(tree.nodes[child].end)
            if tree.nodes[child].kind == .alias, child + 1 < next { model.texts.append(tree.range(of: child + 1)) }
            child = next
        }
        return slice(first, model.texts.count)
    }

    private mutating func addBroader(from start: Int, to end: Int) {
        var child = start
        while child < end {
            let next = Int(tree.nodes[child].end)
            if tree.nodes[child].kind == .under || tree.nodes[child].kind == .implies {
                _ = references(from: child + 1, to: next, .broader)
            }
            child = next
        }
    }

    // MARK: Facts

    mutating func fact(_ node: Int) {
        let syntax = tree.nodes[node]
        var row = statementRow(.fact, node)
        row.verb = Verb(rawValue: syntax.detail) ?? .usedFor
        row.isNegated = syntax.flags & SyntaxTree.Flags.negated != 0
        row.isOnly = syntax.flags & SyntaxTree.Flags.only != 0
        var child = node + 1
        let end = Int(syntax.end)
        while child < end {
            let kind = tree.nodes[child].kind
            if kind == .targets || kind == .alternatives {
                row.isAlternative = kind == .alternatives
                row.targets = targets(child, ReferenceRole(targetsOf: row.verb))
            } else if kind == .chooser {
                if child + 1 < Int(tree.nodes[child].end) { row.chooser = reference(child + 1, .person) }
            } else {
                break
            }
            child = Int(tree.nodes[child].end)
        }
        // A fact that the parser could not read has neither; it says nothing.
        if !row.verb.isBare, row.targets.isEmpty, row.chooser < 0 { return }
        row.qualifiers = qualifiers(from: child, to: end)
        append(row)
    }

    /// The targets inside a node, as consecutive references.
    mutating func targets(_ node: Int, _ role: ReferenceRole) -> Model.Slice {
        references(from: node + 1, to: Int(tree.nodes[node].end), role)
    }

    mutating func qualifiers(from start: Int, to end: Int) -> Model.Slice {
        let first = model.qualifiers.count
        var child = start
        while child < end {
            qualifier(child)
            child = Int(tree.nodes[child].end)
        }
        return slice(first, model.qualifiers.count)
    }

    mutating func qualifier(_ node: Int) {
        let kind = tree.nodes[node].kind
        let inner = node + 1
        let end = Int(tree.nodes[node].end)
        guard inner < end else { return }
        switch kind {
        case .forQualifier, .inQualifier, .toQualifier, .byQualifier, .exceptQualifier, .primarilyQualifier,
            .basisQualifier:
            let targets = references(from: inner, to: end, ReferenceRole(targetsOf: kind))
            model.qualifiers.append(Model.Qualifier(kind: kind, targets: targets))
        case .whenQualifier:
            let expression = condition(inner)
            model.qualifiers.append(Model.Qualifier(kind: kind, expression: expression))
        case .afterQualifier, .beforeQualifier, .untilQualifier:
            let expression = event(inner)
            model.qualifiers.append(Model.Qualifier(kind: kind, expression: expression))
        case .becauseQualifier:
            model.qualifiers.append(Model.Qualifier(kind: kind, text: tree.range(of: inner)))
        default:
            break
        }
    }

    // MARK: Retention

    mutating func retention(_ node: Int, _ kind: Model.Statement.Kind) {
        var row = statementRow(kind, node)
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        let qualifierStart = model.qualifiers.count
        // Nothing inside a path makes another one, so the paths are consecutive rows.
        let firstPath = model.paths.count
        while child < end {
            if tree.nodes[child].kind == .path {
                let path = path(child)
                if path.life != .missing { model.paths.append(path) }
            } else {
                qualifier(child)
            }
            child = Int(tree.nodes[child].end)
        }
        row.qualifiers = slice(qualifierStart, model.qualifiers.count)
        row.paths = slice(firstPath, model.paths.count)
        if !row.paths.isEmpty { append(row) }
    }

    private mutating func path(_ node: Int) -> Model.Path {
        var row = Model.Path(life: .missing, range: tree.range(of: node))
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let inner = child + 1
            let next = Int(tree.nodes[child].end)
            switch tree.nodes[child].kind {
            case .untilLife where inner < next:
                row.event = event(inner)
                if row.event >= 0 { row.life = .until }
            case .periodLife: periodLife(child, &row)
            case .parentLife: row.life = .parent
            case .criteriaLife where inner < next:
                row.life = .criteria
                row.criteria = tree.range(of: inner)
            case .disposal where inner < next: row.disposal = disposal(child)
            case .unless where inner < next: row.exception = condition(inner)
            default: break
            }
            child = next
        }
        return row
    }

    private mutating func periodLife(_ node: Int, _ row: inout Model.Path) {
        row.bound = tree.nodes[node].detail == 2 ? .atLeast : tree.nodes[node].detail == 1 ? .atMost : .exactly
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let inner = child + 1
            let next = Int(tree.nodes[child].end)
            switch tree.nodes[child].kind {
            case .period:
                row.period = period(child)
                if row.period >= 0 { row.life = .period }
            case .afterEvent where inner < next: row.event = event(inner)
            case .dependingOn where inner < next: row.dependingOn = reference(inner, .dependency)
            default: break
            }
            child = next
        }
    }

    private mutating func disposal(_ node: Int) -> Int32 {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        // It comes first; where words stand in another order, that is a finding of its own.
        var name = child
        while name < end, tree.nodes[name].kind != .name { name = Int(tree.nodes[name].end) }
        guard name < end else { return -1 }
        var row = Model.Disposal(act: reference(name, .disposal))
        while child < end {
            let inner = child + 1
            switch tree.nodes[child].kind {
            case .withinHow where inner < end: row.deadline = period(inner)
            case .afterHow where inner < end: row.delay = period(inner)
            case .byHow where inner < end: row.actor = reference(inner, .actor)
            case .toHow where inner < end: row.recipient = reference(inner, .actor)
            case .flagHow:
                switch Keyword(rawValue: tree.nodes[child].detail) ?? .none {
                case .immediately: row.isImmediate = true
                case .automatically: row.isAutomatic = true
                case .manually: row.isManual = true
                default: row.isRolling = true
                }
            default: break
            }
            child = Int(tree.nodes[child].end)
        }
        model.disposals.append(row)
        return Int32(model.disposals.count - 1)
    }

    // MARK: Other statements

    mutating func requires(_ node: Int) {
        var row = statementRow(.requires, node)
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end, tree.nodes[child].kind == .target { child = Int(tree.nodes[child].end) }
        row.targets = references(from: node + 1, to: child, .obligation)
        row.qualifiers = qualifiers(from: child, to: end)
        if !row.targets.isEmpty { append(row) }
    }

    mutating func grant(_ node: Int) {
        var row = statementRow(.grant, node)
        row.isDuty = tree.nodes[node].detail == Keyword.owes.rawValue
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end, tree.nodes[child].kind == .name { child = Int(tree.nodes[child].end) }
        row.targets = references(from: node + 1, to: child, row.isDuty ? .duty : .right)
        if child < end, tree.nodes[child].kind == .deadline {
            if child + 1 < Int(tree.nodes[child].end) { row.payload = period(child + 1) }
            child = Int(tree.nodes[child].end)
        }
        row.qualifiers = qualifiers(from: child, to: end)
        if !row.targets.isEmpty { append(row) }
    }

    mutating func hold(_ node: Int) {
        guard node + 1 < Int(tree.nodes[node].end) else { return }
        var row = statementRow(.hold, node)
        row.payload = condition(node + 1)
        append(row)
    }

    mutating func note(_ node: Int) {
        guard node + 1 < Int(tree.nodes[node].end) else { return }
        var row = statementRow(.note, node)
        row.texts = add(Model.StatementTexts(text: tree.range(of: node + 1)))
        append(row)
    }

    mutating func waive(_ node: Int) {
        let name = node + 1
        let end = Int(tree.nodes[node].end)
        guard name < end, name + 1 < end, tree.nodes[name + 1].kind == .string else { return }
        var row = statementRow(.waive, node)
        var texts = Model.StatementTexts(text: tree.range(of: name + 1), code: tree.range(of: name))
        if name + 2 < end {
            texts.date = tree.range(of: name + 2)
            check(date: texts.date)
        }
        row.texts = add(texts)
        append(row)
    }

    private mutating func add(_ texts: Model.StatementTexts) -> Int32 {
        model.statementTexts.append(texts)
        return Int32(model.statementTexts.count - 1)
    }

    private mutating func statementRow(_ kind: Model.Statement.Kind, _ node: Int) -> Model.Statement {
        var row = Model.Statement(
            kind: kind,
            file: file,
            scope: scope,
            clause: clause,
            range: statementRange(node)
        )
        row.isOverride = tree.nodes[node].flags & SyntaxTree.Flags.override != 0
        return row
    }

    /// The bytes of a statement; with `override`, which stands before its node.
    private mutating func statementRange(_ node: Int) -> ByteRange {
        var range = tree.range(of: node)
        if tree.nodes[node].flags & SyntaxTree.Flags.override != 0, tree.nodes[node].firstToken > 0 {
            range.start = tree.tokens[Int(tree.nodes[node].firstToken) - 1].start
        }
        return range
    }

    private mutating func append(_ row: Model.Statement) {
        let index = Int32(model.statements.count)
        model.statements.append(row)
        guard scope >= 0 else { return }
        let last = model.scopes[Int(scope)].lastStatement
        if last >= 0 {
            model.statements[Int(last)].next = index
        } else {
            model.scopes[Int(scope)].firstStatement = index
        }
        model.scopes[Int(scope)].lastStatement = index
    }
}
