import DPSASyntax

extension Model {
    /// The declarations that references mean; those that mean nothing are left out.
    func declarations(of references: Slice) -> [Int32] {
        var result: [Int32] = []
        for reference in references.indices where self.references[reference].declaration >= 0 {
            result.append(self.references[reference].declaration)
        }
        return result
    }

    /// The references of a statement's qualifiers of one kind.
    func references(_ kind: SyntaxKind, of qualifiers: Slice) -> [Int] {
        var result: [Int] = []
        for qualifier in qualifiers.indices where self.qualifiers[qualifier].kind == kind {
            result += self.qualifiers[qualifier].targets.indices
        }
        return result
    }

    /// What a statement's or a noun's qualifiers of one kind name.
    func declarations(_ kind: SyntaxKind, of qualifiers: Slice) -> [Int32] {
        references(kind, of: qualifiers).map { references[$0].declaration }.filter { $0 >= 0 }
    }

    /// The regions that a statement's or a noun's `in` names.
    func regions(of qualifiers: Slice) -> [Int32] {
        if qualifiers.isEmpty { return [] }
        return declarations(.inQualifier, of: qualifiers).filter { declarations[Int($0)].nounKind == .region }
    }

    /// Whether a statement or a noun has a qualifier of a kind.
    func has(_ kind: SyntaxKind, in qualifiers: Slice) -> Bool {
        for qualifier in qualifiers.indices where self.qualifiers[qualifier].kind == kind { return true }
        return false
    }

    /// The noun that a declaration declares; nil if it declares something else.
    func noun(_ declaration: Int32) -> Noun? {
        guard declaration >= 0 else { return nil }
        let row = declarations[Int(declaration)]
        return row.kind == .noun && row.row >= 0 ? nouns[Int(row.row)] : nil
    }

    /// Whether one scope is the other, or stands around it.
    func isScope(_ outer: Int32, around inner: Int32) -> Bool {
        var scope = inner
        while scope >= 0 {
            if scope == outer { return true }
            scope = scopes[Int(scope)].parent
        }
        return false
    }

    /// Whether a range holds anything.
    func isEmpty(_ range: ByteRange) -> Bool { range.start == range.end }
}
