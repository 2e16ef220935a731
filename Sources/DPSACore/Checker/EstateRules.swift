import DPSASyntax

// Rules on several modules together: each looks at every module once, and at what it has seen before through a table.

/// What was said of the categories of the modules seen so far.
struct EstateCategories {
    /// From (label without spaces and case, name of a field) to the first category that has both.
    private var fields = NameTable()
    /// The categories seen, each with a number for how long it is kept.
    private var categories: [(declaration: Int32, period: UInt64)] = []
    private var reported: Set<UInt32> = []

    /// Enters a category; the answer is an earlier one of the same label and with a field in common that is kept for another
    /// time, unless one of that label was told before.
    mutating func enter(
        _ declaration: Int32,
        label: SymbolTable.Symbol,
        fields list: Model.Slice,
        period: UInt64,
        _ model: borrowing Model
    ) -> Int32? {
        let own = Int32(categories.count)
        categories.append((declaration, period))
        var found: Int32?
        for field in list.indices {
            let name = model.declarations[Int(model.fields[field].declaration)].symbol
            guard let row = fields.enter(own, name, in: Int32(label)), row != own else { continue }
            let other = categories[Int(row)]
            if found == nil, other.period != period,
                model.declarations[Int(other.declaration)].container != model.declarations[Int(declaration)].container
            {
                found = other.declaration
            }
        }
        guard found != nil, reported.insert(label).inserted else { return nil }
        return found
    }
}

extension Checker {
    /// CAT009: categories of one name and with data in common that two modules keep for different times.
    mutating func enterCategory(_ scope: Int32, _ summary: CategorySummary) {
        let declaration = model.scopes[Int(scope)].declaration
        let set = model.scopes[Int(scope)].firstFieldSet
        guard set >= 0, summary.retention >= 0 else { return }
        let label = labels.folded(labels[declaration])
        let fields = model.fieldSets[Int(set)].fields
        let period = period(ofStatement: Int(summary.retention))
        guard let other = estateCategories.enter(declaration, label: label, fields: fields, period: period, model)
        else {
            return
        }
        let module = model.declarations[Int(other)].container
        var finding = Finding(
            .samePeriodExpected,
            "\(title(declaration)) is kept here for another time than in \(title(module)), and has data in common with it; "
                + "if both are the same data, have one rule for them",
            at: model.place(of: declaration)
        )
        finding.related = [Finding.Related("\(title(other)) is declared here", at: model.place(of: other))]
        findings.append(finding)
    }

    /// A number for a statement as it is written, but for white space.
    @inline(__always)
    private func period(ofStatement statement: Int) -> UInt64 {
        let range = model.statements[statement].range
        return model.files[Int(model.statements[statement].file)].bytes.withUnsafeBufferPointer { bytes in
            var period: UInt64 = 0xCBF2_9CE4_8422_2325
            // Eight bytes are collected, and taken in at once.
            var (word, count): (UInt64, UInt64) = (0, 0)
            for byte in bytes[range.bounds(in: bytes.count)] {
                let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
                word = isSpace ? word : word &<< 8 | UInt64(byte)
                count &+= isSpace ? 0 : 1
                if count == 8 {
                    period = (period ^ word) &* 0x9E37_79B9_7F4A_7C15
                    period ^= period >> 32
                    (word, count) = (0, 0)
                }
            }
            return (period ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ count
        }
    }

    /// The rules on modules that cover the same feature, or speak of one another.
    mutating func checkEstate() {
        var modules: [Int32: [Int]] = [:]
        var order: [Int32] = []
        var denied: [Int: [Int32]] = [:]
        var passing: [(document: Int, statement: Int32)] = []
        for (index, document) in model.documents.enumerated() where document.kind == .module && isSound(document) {
            for statement in document.firstStatement..<document.endStatement {
                switch model.statements[Int(statement)].verb {
                case .features, .sharedWith, .receivedFrom, .integratedWith: break
                default: continue
                }
                let row = model.statements[Int(statement)]
                guard row.kind == .fact else { continue }
                switch row.verb {
                case .features where !row.isNegated:
                    for reference in row.targets.indices where model.references[reference].declaration >= 0 {
                        let feature = model.references[reference].declaration
                        if modules[feature] == nil { order.append(feature) }
                        modules[feature, default: []].append(index)
                    }
                case .sharedWith, .receivedFrom, .integratedWith:
                    if row.isNegated {
                        denied[index, default: []].append(statement)
                    } else {
                        passing.append((index, statement))
                    }
                default: break
                }
            }
        }
        for feature in order {
            guard let documents = modules[feature], documents.count > 1 else { continue }
            let controllers = documents.filter { isController($0) }
            guard let processor = documents.first(where: { !isController($0) }), let controller = controllers.first
            else {
                continue
            }
            compareCategories(processor, controller)
            compareStatements(processor, controller, feature)
        }
        for (document, statement) in passing { checkPassing(document, statement, modules, denied) }
    }

    private func isController(_ document: Int) -> Bool {
        let parent = model.documents[document].parent
        return parent >= 0 && model.symbols.name(model.documents[Int(parent)].role) == "controller"
    }

    /// CAT008: one category in the processor's and in the controller's module of a feature.
    private mutating func compareCategories(_ processor: Int, _ controller: Int) {
        var seen: [String: Int32] = [:]
        for scope in model.documents[processor].scope..<model.documents[processor].endScope
        where model.scopes[Int(scope)].kind == .category && model.scopes[Int(scope)].firstFieldSet >= 0 {
            seen[foldedLabel(model.scopes[Int(scope)].declaration)] = model.scopes[Int(scope)].declaration
        }
        for scope in model.documents[controller].scope..<model.documents[controller].endScope
        where model.scopes[Int(scope)].kind == .category && model.scopes[Int(scope)].firstFieldSet >= 0 {
            let declaration = model.scopes[Int(scope)].declaration
            guard let other = seen[foldedLabel(declaration)] else { continue }
            var finding = Finding(
                .categoryInBothRoles,
                "\(title(declaration)) is controlled by the provider here, and in \(title(model.documents[processor].declaration)) "
                    + "by the customer; tell the two apart by name, or decide who controls them",
                at: model.place(of: declaration)
            )
            finding.related = [Finding.Related("\(title(other)) is declared here", at: model.place(of: other))]
            findings.append(finding)
        }
    }

    private func foldedLabel(_ declaration: Int32) -> String {
        String(model.label(of: declaration).lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// PAR014: two modules of one feature that name it differently, or other regions, or deny what the other says.
    private mutating func compareStatements(_ processor: Int, _ controller: Int, _ feature: Int32) {
        let (one, other) = (model.documents[processor], model.documents[controller])
        if foldedLabel(one.declaration) != foldedLabel(other.declaration), isAlone(feature, one),
            isAlone(feature, other)
        {
            reportDisagreement(
                "the other module of \(title(feature)) is called \(title(one.declaration)), and this one "
                    + "\(title(other.declaration)); give both the same title",
                model.place(of: other.declaration),
                model.place(of: one.declaration)
            )
        }
        for verb in [Verb.regions, .availableIn] {
            guard let first = places(verb, one), let second = places(verb, other), first.names != second.names else {
                continue
            }
            reportDisagreement(
                "the other module of \(title(feature)) has other places after `\(verb.phrase)`; "
                    + "say the same in both, or why they differ",
                model.place(ofStatement: second.statement),
                model.place(ofStatement: first.statement)
            )
        }
        var said: [UInt64: (isNegated: Bool, statement: Int)] = [:]
        for statement in one.firstStatement..<one.endStatement {
            visitSharing(Int(statement)) { said[$0] = (model.statements[Int(statement)].isNegated, Int(statement)) }
        }
        for statement in other.firstStatement..<other.endStatement {
            var opposite: Int?
            visitSharing(Int(statement)) { key in
                if let found = said[key], found.isNegated != model.statements[Int(statement)].isNegated {
                    opposite = opposite ?? found.statement
                }
            }
            guard let opposite else { continue }
            reportDisagreement(
                "the other module of \(title(feature)) says the opposite of this; find out which is true",
                model.place(ofStatement: Int(statement)),
                model.place(ofStatement: opposite)
            )
        }
    }

    /// Whether a module covers that feature and no other.
    private func isAlone(_ feature: Int32, _ document: Model.Document) -> Bool {
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, row.verb == .features else { continue }
            for reference in row.targets.indices where model.references[reference].declaration != feature {
                return false
            }
        }
        return true
    }

    /// The places of the statements of a verb that hold for the whole document.
    private func places(_ verb: Verb, _ document: Model.Document) -> (names: Set<Int32>, statement: Int)? {
        var names: Set<Int32> = []
        var first = -1
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, row.verb == verb, !row.isNegated, row.chooser < 0,
                model.scopes[Int(row.scope)].kind == .document,
                !model.has(.inQualifier, in: row.qualifiers), !model.has(.whenQualifier, in: row.qualifiers)
            else { continue }
            if first < 0 { first = Int(statement) }
            for reference in row.targets.indices { names.insert(model.references[reference].declaration) }
        }
        return first < 0 ? nil : (names, first)
    }

    /// The whole-document statements on sharing, each target as a number.
    private func visitSharing(_ statement: Int, _ body: (UInt64) -> Void) {
        let row = model.statements[statement]
        guard row.kind == .fact, [.sharedWith, .engages, .accessedBy, .integratedWith].contains(row.verb),
            model.scopes[Int(row.scope)].kind == .document, row.qualifiers.isEmpty
        else { return }
        for reference in row.targets.indices where model.references[reference].declaration >= 0 {
            body(UInt64(row.verb.rawValue) << 32 | UInt64(UInt32(model.references[reference].declaration)))
        }
    }

    private mutating func reportDisagreement(_ message: String, _ place: SourceLocation, _ other: SourceLocation) {
        var finding = Finding(.rolesDisagree, message, at: place)
        finding.related = [Finding.Related("the other module, here", at: other)]
        findings.append(finding)
    }

    /// REC007: data that go to a feature whose own module denies it, or come from one.
    private mutating func checkPassing(
        _ document: Int,
        _ statement: Int32,
        _ modules: [Int32: [Int]],
        _ denied: [Int: [Int32]]
    ) {
        if denied.isEmpty { return }
        let row = model.statements[Int(statement)]
        let opposite: Verb =
            row.verb == .sharedWith ? .receivedFrom : row.verb == .receivedFrom ? .sharedWith : .integratedWith
        let own = names(of: document)
        for reference in row.targets.indices {
            let target = model.references[reference].declaration
            guard target >= 0 else { continue }
            var partners = modules[target] ?? []
            if model.declarations[Int(target)].kind == .module {
                partners.append(Int(model.declarations[Int(target)].row))
            }
            for partner in partners where partner != document {
                for other in denied[partner] ?? [] {
                    let denial = model.statements[Int(other)]
                    guard denial.verb == opposite, denial.qualifiers.isEmpty,
                        denial.targets.indices.contains(where: { own.contains(model.references[$0].declaration) })
                    else { continue }
                    var finding = Finding(
                        .contradictedSharing,
                        "\(title(model.documents[partner].declaration)) says the opposite: `not \(opposite.phrase)` this "
                            + "feature; find out which is true",
                        at: model.place(ofReference: reference)
                    )
                    finding.related = [Finding.Related("denied here", at: model.place(ofStatement: Int(other)))]
                    findings.append(finding)
                }
            }
        }
    }

    /// A module and its features: what others may call it.
    private func names(of document: Int) -> Set<Int32> {
        let row = model.documents[document]
        var names: Set<Int32> = [row.declaration]
        for statement in row.firstStatement..<row.endStatement {
            let fact = model.statements[Int(statement)]
            guard fact.kind == .fact, fact.verb == .features else { continue }
            for reference in fact.targets.indices { names.insert(model.references[reference].declaration) }
        }
        return names
    }
}
