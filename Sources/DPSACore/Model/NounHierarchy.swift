import DPSASyntax

// What nouns stand under: `under` and `implies`, over however many steps.

extension Model {
    /// Whether a noun is another one, or stands under it or implies it, over however many steps.
    func stands(_ declaration: Int32, under other: Int32) -> Bool {
        if declaration < 0 || other < 0 { return false }
        // Nearly every noun stands under one or none: a walk up, without making lists.
        var candidate = declaration
        while candidate != other {
            let row = declarations[Int(candidate)]
            guard row.kind == .noun, row.row >= 0, !nouns[Int(row.row)].broader.isEmpty else { return false }
            let above = onlyBroader(candidate)
            if above < 0 { return broader(candidate).contains(other) }
            candidate = above
        }
        return true
    }

    /// Whether a noun is one of some others, or stands under one.
    func stands(_ noun: Int32, underAnyOf others: [Int32]) -> Bool {
        for other in others where stands(noun, under: other) { return true }
        return false
    }

    /// The nearest of a noun and what it stands under whose declaration has a qualifier.
    func nounAbove(_ noun: Int32, with qualifier: SyntaxKind) -> Noun? {
        for candidate in broader(noun) {
            if let found = self.noun(candidate), has(qualifier, in: found.qualifiers) { return found }
        }
        return nil
    }

    /// The one noun that a noun stands under or implies; −1 where there is none, several, or itself.
    func onlyBroader(_ declaration: Int32) -> Int32 {
        let row = declarations[Int(declaration)]
        guard row.kind == .noun, row.row >= 0 else { return -1 }
        let broader = nouns[Int(row.row)].broader
        guard broader.count == 1 else { return -1 }
        // Nouns stand before or after one another in any order: a circle is cut where the numbers do not fall.
        let above = references[Int(broader.start)].declaration
        return above < declaration ? above : -1
    }

    /// Whether a walk with `onlyBroader` ends at a noun although there is more above it.
    func hasSeveralBroader(_ declaration: Int32) -> Bool {
        let row = declarations[Int(declaration)]
        return row.kind == .noun && row.row >= 0 && !nouns[Int(row.row)].broader.isEmpty
    }

    /// The nouns that a noun itself stands under or implies.
    func directlyBroader(_ declaration: Int32) -> [Int32] {
        let row = declarations[Int(declaration)]
        guard row.kind == .noun, row.row >= 0 else { return [] }
        return declarations(of: nouns[Int(row.row)].broader)
    }

    /// The nouns that a noun stands under or implies, and theirs, nearest first, without repetition; itself first.
    func broader(_ declaration: Int32) -> [Int32] {
        var result = [declaration]
        var next = 0
        while next < result.count {
            let row = declarations[Int(result[next])]
            next += 1
            guard row.kind == .noun, row.row >= 0 else { continue }
            for reference in nouns[Int(row.row)].broader.indices {
                let above = references[reference].declaration
                if above >= 0, !result.contains(above) { result.append(above) }
            }
        }
        return result
    }
}
