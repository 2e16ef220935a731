import DPSASyntax

// NAM: names that are declared and resolved, and still wrong.

extension Checker {
    /// The rules on what a document declares.
    mutating func checkNames(_ index: Int) {
        let document = model.documents[index]
        let hasCategories = document.kind == .module && hasCategories(document)
        var hasUnderscores = false
        for declaration in document.declaration + 1..<Swift.max(document.declaration + 1, document.endDeclaration) {
            if model.declarations[Int(declaration)].kind != .noun {
                let symbol = Int(model.declarations[Int(declaration)].symbol)
                if symbol < underscoredSymbols.count, underscoredSymbols[symbol] { hasUnderscores = true }
                continue
            }
            let row = model.declarations[Int(declaration)]
            if hasCategories, isSoundDocument, !row.isMentioned { reportUnused(declaration, row) }
            guard row.row >= 0 else { continue }
            let noun = model.nouns[Int(row.row)]
            if document.kind != .vocabulary { checkShadow(declaration, row, document) }
            if !noun.aliases.isEmpty { checkAliases(noun) }
            if row.nounKind == .party { checkPartyNames(noun, document) }
            if row.nounKind == .kind, !noun.mappings.isEmpty { checkSwiftType(noun) }
        }
        if hasUnderscores { checkSwiftNames(document) }
        if document.kind == .module { checkModuleLabel(document) }
    }

    private func hasCategories(_ document: Model.Document) -> Bool {
        document.endScope > document.scope + 1
    }

    /// NAM005: nouns that stand under or imply themselves.
    mutating func checkCircles() {
        // A circle has a noun that stands under a later one; the search begins at those, and passes each noun once.
        var state = [UInt8](repeating: 0, count: model.nouns.count)
        for start in model.nouns.indices where state[start] == 0 && reachesForward(start) {
            var path: [(noun: Int, next: Int)] = [(start, 0)]
            state[start] = 1
            while let (noun, next) = path.last {
                let broader = model.nouns[noun].broader
                guard next < broader.count else {
                    state[noun] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let above = model.references[Int(broader.start) + next].declaration
                guard above >= 0, model.declarations[Int(above)].kind == .noun else { continue }
                let row = Int(model.declarations[Int(above)].row)
                if state[row] == 0 {
                    state[row] = 1
                    path.append((row, 0))
                } else if state[row] == 1, let from = path.firstIndex(where: { $0.noun == row }) {
                    reportCircle(path[from...].map { model.nouns[$0.noun].declaration })
                }
            }
        }
    }

    @inline(__always)
    private func reachesForward(_ noun: Int) -> Bool {
        for reference in model.nouns[noun].broader.indices
        where model.references[reference].declaration >= model.nouns[noun].declaration {
            return true
        }
        return false
    }

    private mutating func reportCircle(_ nouns: [Int32]) {
        guard let first = nouns.min() else { return }
        let others = nouns.filter { $0 != first }
        let way = others.first.map { ", by way of \(title($0))\(others.count > 1 ? " and others" : "")" } ?? ""
        var finding = Finding(
            .nounCircle,
            "\(title(first)) stands under itself\(way); take one `under` or `implies` away",
            at: model.place(of: first)
        )
        finding.related = others.sorted().prefix(8).map {
            Finding.Related("\(title($0)) is declared here", at: model.place(of: $0))
        }
        findings.append(finding)
    }

    /// NAM006: a noun of a module that the module does not speak of.
    private mutating func reportUnused(_ declaration: Int32, _ row: Model.Declaration) {
        var finding = Finding(
            .unusedName,
            "the \(row.nounKind.keyword) `\(model.name(of: declaration))` is declared and nothing here speaks of it; "
                + "use it or delete it",
            at: model.place(of: declaration)
        )
        if let line = model.removal(ofLineOf: declaration) {
            finding.fixes = [Finding.Fix("delete it", edits: [Finding.Edit(line, text: "")], isSafe: false)]
        }
        findings.append(finding)
    }

    /// NAM007: a noun that hides one of the same kind further out.
    private mutating func checkShadow(_ declaration: Int32, _ row: Model.Declaration, _ document: Model.Document) {
        var outer: Int32?
        if document.parent >= 0 {
            outer = model.names.declaration(row.symbol, in: model.documents[Int(document.parent)].declaration)
        }
        outer = outer ?? model.names.declaration(row.symbol, in: -1)
        guard let other = outer, other != declaration else { return }
        let found = model.declarations[Int(other)]
        guard found.kind == .noun, found.nounKind == row.nounKind else { return }
        var finding = Finding(
            .shadowedName,
            "this \(row.nounKind.keyword) hides \(title(other)), which `\(model.name(of: declaration))` means elsewhere; "
                + "use that one, or give this one another name",
            at: model.place(of: declaration)
        )
        finding.related = [Finding.Related("the other one is declared here", at: model.place(of: other))]
        findings.append(finding)
    }

    /// NAM008: names that make the same name in Swift, so that the generator numbers one of them.
    private mutating func checkSwiftNames(_ document: Model.Document) {
        var seen: [Int32: [String: Int32]] = [:]
        for declaration in document.declaration + 1..<document.endDeclaration {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .field || row.kind == .category else { continue }
            let name = (row.kind == .field ? "f" : "c") + SwiftNaming.lowerCamel(model.name(of: declaration))
            guard let other = seen[row.container, default: [:]][name] else {
                seen[row.container, default: [:]][name] = declaration
                continue
            }
            var finding = Finding(
                .renamedInSwift,
                "`\(model.name(of: declaration))` and `\(model.name(of: other))` are both `\(name.dropFirst())` in Swift, where "
                    + "this one gets a number; give it another name",
                at: model.place(of: declaration)
            )
            finding.related = [
                Finding.Related("`\(model.name(of: other))` is declared here", at: model.place(of: other))
            ]
            findings.append(finding)
        }
    }

    /// NAM009: an alias that is the label but for a letter or two.
    private mutating func checkAliases(_ noun: Model.Noun) {
        let file = model.declarations[Int(noun.declaration)].file
        let label = model.label(of: noun.declaration)
        for alias in noun.aliases.indices {
            let text = model.text(model.texts[alias], file: file)
            guard isNearMiss(text, label) else { continue }
            findings.append(
                Finding(
                    .misspeltName,
                    "`\(text)` is nearly `\(label)`, and one of the two is a slip of the pen; correct it at its source",
                    at: SourceLocation(file: file, range: model.texts[alias])
                )
            )
        }
    }

    /// NAM009: a module whose title is the name of its feature but for a letter or two.
    private mutating func checkModuleLabel(_ document: Model.Document) {
        var feature: Int32 = -1
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, row.verb == .features, !row.isNegated else { continue }
            if feature >= 0 || row.targets.count != 1 { return }
            feature = model.references[Int(row.targets.start)].declaration
        }
        guard feature >= 0 else { return }
        let (label, other) = (model.label(of: document.declaration), model.label(of: feature))
        guard isNearMiss(label, other) else { return }
        let row = model.declarations[Int(document.declaration)]
        var finding = Finding(
            .misspeltName,
            "the module is called `\(label)` and its feature `\(other)`, and one of the two is a slip of the pen; correct it",
            at: SourceLocation(file: row.file, range: row.label)
        )
        finding.related = [Finding.Related("the feature is declared here", at: model.place(of: feature))]
        findings.append(finding)
    }

    /// Whether two names are the same but for one or two letters; case, spaces and signs apart.
    private func isNearMiss(_ one: String, _ other: String) -> Bool {
        let first = folded(one)
        let second = folded(other)
        guard Swift.min(first.count, second.count) >= 8, Swift.max(first.count, second.count) <= 200,
            abs(first.count - second.count) <= 2, first != second
        else { return false }
        // A name with something behind it, `Cloud Monitor (CM)`, is no slip of the pen.
        if first.starts(with: second) || second.starts(with: first) { return false }
        return Spelling.distance(first, second) <= 2
    }

    private func folded(_ text: String) -> [UInt8] {
        Array(String(text.lowercased().filter { $0.isLetter || $0.isNumber }).utf8)
    }

    /// NAM010: a Swift type that generated code cannot use.
    private mutating func checkSwiftType(_ noun: Model.Noun) {
        let file = model.declarations[Int(noun.declaration)].file
        var argument = noun.mappings.indices.lowerBound
        while argument < noun.mappings.indices.upperBound {
            let row = model.arguments[argument]
            argument = Int(row.end)
            guard row.kind == .text, model.symbols.name(row.label) == "swift" else { continue }
            let name = model.text(row.range, file: file)
            if !name.isEmpty, SwiftFieldType(rawValue: name) != nil { continue }
            let known = SwiftFieldType.allCases.map(\.rawValue).filter { !$0.isEmpty }
            let suggestion = Spelling.nearest(to: name, in: known)
            let place = SourceLocation(file: file, range: row.range)
            var finding = Finding(
                .unknownSwiftType,
                "no field can have the Swift type `\(name)`, so this counts for nothing; write one of "
                    + known.map { "`\($0)`" }.joined(separator: ", "),
                at: place
            )
            if let suggestion {
                finding.fixes = [
                    Finding.Fix(
                        "write `\(suggestion)`",
                        edits: [Finding.Edit(place, text: "\"\(suggestion)\"")],
                        isSafe: false
                    )
                ]
            }
            findings.append(finding)
        }
    }
}
