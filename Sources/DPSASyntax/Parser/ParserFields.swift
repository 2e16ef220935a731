// Records and fields.

extension Parser {
    /// One field; several names may share what follows the colon.
    mutating func field() {
        hasEnded = false
        statementLine = lineStart
        guard current.kind == .name else {
            if position != strayEnd { reportUnexpected(expected: "a field") }
            skipStatement(isWhole: true)
            strayEnd = position
            return
        }
        let node = begin(.field)
        repeat {
            list { $0.fieldName() }
            if at(.name) { joinsFieldName() }
        } while at(.name) && separatesFieldNames()
        if at(.colon) {
            advance()
            fieldKind()
        } else if missesColon() {
            fieldKind()
        }
        finish(node)
        endStatement()
    }

    private mutating func fieldName() -> Bool {
        guard at(.name) else {
            reportUnexpected(expected: "a field name")
            return false
        }
        leaf(.name)
        return true
    }

    private mutating func fieldKind() {
        let isLabelled = isAtString && labelBeforeKind()
        guard kind() else { return }
        if at(.of) { joinsKind() }
        let label = position
        if isAtString, !isLabelled { leaf(.string) }
        while !hasEnded, current.kind == .name, !(at(.including) && following.kind == .leftBrace), modifier() {}
        if isAtString, !isLabelled, position > label, tree.tokens[label].kind == .name { labelBehindModifiers(label) }
        let isOpen = following.kind == .leftBrace && accept(.including)
        guard current.kind == .leftBrace else { return }
        let record = nodes.count
        block(.record, ofFields: true) { $0.field() }
        if isOpen { nodes[record].flags |= SyntaxTree.Flags.including }
    }

    private mutating func kind() -> Bool {
        if at(.list), following.keyword == .of {
            guard enter() else { return false }
            defer { leave() }
            let node = begin(.listKind)
            advance()
            advance()
            let isThere = kind()
            finish(node)
            return isThere
        }
        if at(.one), following.keyword == .of {
            let node = begin(.enumerationKind)
            advance()
            advance()
            if at(.leftParenthesis) { arguments() } else { reportUnexpected(expected: "`(` and the values") }
            finish(node)
            return position != lastFaultPosition
        }
        let node = begin(.alternativeKinds)
        var isThere = term("a kind, such as `text`")
        while isThere, accept(.or) { isThere = term("a kind after `or`") }
        finish(node)
        return isThere
    }

    private mutating func modifier() -> Bool {
        if following.kind == .colon, !following.startsLine {
            return false
        }
        if at(.when) {
            condition(.modifierCondition)
            return true
        }
        if current.keyword.beginsVerb, !isBareVerb {
            let node = begin(.modifierFact)
            guard let verb = verb() else {
                finish(node)
                return false
            }
            nodes[node].detail = verb.rawValue
            let isThere = target()
            finish(node)
            return isThere
        }
        let node = begin(.modifier)
        let isThere = term("a modifier")
        finish(node)
        return isThere
    }

    /// Whether the current verb word stands alone here, and is therefore a name.
    @inline(__always)
    private var isBareVerb: Bool {
        following.kind != .name || following.startsLine
    }
}
