import DPSASyntax

// PAR007 to PAR009 and PAR013, PUR002: whether a module fits the agreement above it in its date, its role and its data, and
// whether it serves the purposes that it declares.

extension Checker {
    /// PAR007: a document that was last changed, and last reviewed, before the agreement above it.
    mutating func checkAge(_ document: Model.Document) {
        let parent = model.documents[Int(document.parent)]
        let file = model.declarations[Int(document.declaration)].file
        let parentFile = model.declarations[Int(parent.declaration)].file
        let revised = day(document.revised, file: file)
        let parentRevised = day(parent.revised, file: parentFile)
        guard !revised.isEmpty, !parentRevised.isEmpty, revised < parentRevised,
            day(document.reviewed, file: file) < parentRevised
        else { return }
        var finding = Finding(
            .olderThanParent,
            "\(title(document.declaration)) was last revised on \(revised), before \(title(parent.declaration)) was on "
                + "\(parentRevised); compare the two, and record the day with `reviewed`",
            at: SourceLocation(file: file, range: document.revised)
        )
        finding.related = [
            Finding.Related(
                "\(title(parent.declaration)) was revised then",
                at: SourceLocation(file: parentFile, range: parent.revised)
            )
        ]
        findings.append(finding)
    }

    /// The day of a date with or without a time; empty where there is none.
    func day(_ range: ByteRange, file: UInt32) -> String {
        let bytes = model.files[Int(file)].bytes
        return String(decoding: bytes[range.bounds(in: bytes.count).prefix(10)], as: UTF8.self)
    }

    /// PAR008: a module that plays another role than its agreement.
    mutating func checkRole(_ document: Model.Document) {
        guard document.parent >= 0 else { return }
        let parent = model.documents[Int(document.parent)]
        let role = model.symbols.name(parent.role)
        let isProcessor = role == "processor"
        if document.role != 0, document.role != parent.role, isProcessor || role == "controller" {
            let file = model.declarations[Int(document.declaration)].file
            reportRole(
                "\(title(document.declaration)) has the role `\(model.symbols.name(document.role))`, and stands under "
                    + "\(title(parent.declaration)) with the role `\(role)`; put it under an agreement of its own role",
                SourceLocation(file: file, range: document.roleRange),
                parent
            )
        }
        guard isProcessor else { return }
        for statement in document.firstStatement..<document.endStatement
        where model.statements[Int(statement)].verb == .controlledBy {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, !row.isNegated, !row.isOverride else { continue }
            for reference in row.targets.indices {
                let party = model.references[reference].declaration
                guard party >= 0, model.stands(party, underAnyOf: [nouns.provider]) else { continue }
                reportRole(
                    "\(title(parent.declaration)) has the role `processor`, and yet the provider decides about these data; "
                        + "put them under an agreement with `role controller`",
                    model.place(ofReference: reference),
                    parent
                )
            }
        }
    }

    private mutating func reportRole(_ message: String, _ place: SourceLocation, _ parent: Model.Document) {
        var finding = Finding(.wrongRole, message, at: place)
        let file = model.declarations[Int(parent.declaration)].file
        finding.related = [
            Finding.Related("the agreement has this role", at: SourceLocation(file: file, range: parent.roleRange))
        ]
        findings.append(finding)
    }

    /// PAR009: an agreement that lists a module which stands under another one.
    mutating func checkIncorporated(_ document: Model.Document) {
        for statement in document.firstStatement..<document.endStatement {
            let row = model.statements[Int(statement)]
            guard row.kind == .fact, row.verb == .incorporates, !row.isNegated else { continue }
            for reference in row.targets.indices {
                let module = model.references[reference].declaration
                guard module >= 0, model.declarations[Int(module)].kind == .module,
                    !stands(module, under: document.declaration)
                else { continue }
                var finding = Finding(
                    .foreignModule,
                    "\(title(document.declaration)) lists \(title(module)), which stands under another agreement; "
                        + "take it off the list, or put the module under this agreement",
                    at: model.place(ofReference: reference)
                )
                finding.related = [
                    Finding.Related("\(title(module)) is declared here", at: model.place(of: module))
                ]
                findings.append(finding)
            }
        }
    }

    private func stands(_ module: Int32, under agreement: Int32) -> Bool {
        var document = model.declarations[Int(module)].row
        var steps = 0
        while document >= 0, steps <= model.documents.count {
            let row = model.documents[Int(document)]
            if row.declaration == agreement { return true }
            // A parent that is not known is reported by itself.
            if row.parent < 0 { return row.kind == .module }
            document = row.parent
            steps += 1
        }
        return false
    }

    /// PAR013: data of a kind that the agreement says are not collected.
    mutating func checkProhibitedData(_ document: Model.Document, _ chain: [ParentTerms]) {
        guard chain.contains(where: { !$0.prohibitedKinds.isEmpty }) else { return }
        var declaration = document.declaration + 1
        while declaration < document.endDeclaration {
            checkProhibitedField(declaration, chain)
            declaration += 1
        }
    }

    private mutating func checkProhibitedField(_ declaration: Int32, _ chain: [ParentTerms]) {
        let row = model.declarations[Int(declaration)]
        guard row.kind == .field, row.row >= 0 else { return }
        for reference in model.fields[Int(row.row)].alternatives.indices {
            let kind = model.references[reference].declaration
            guard kind >= 0, !isInNegativeCategory(row.container) else { continue }
            for terms in chain {
                for prohibited in terms.prohibitedKinds where model.stands(kind, underAnyOf: [prohibited.kind]) {
                    // Basic kinds, such as text, say nothing of what the data are.
                    if model.directlyBroader(prohibited.kind).isEmpty { continue }
                    let agreement = model.documents[Int(terms.document)].declaration
                    var finding = Finding(
                        .prohibitedData,
                        "\(title(agreement)) says that data of the kind \(title(prohibited.kind)) are not collected, and "
                            + "yet \(title(declaration)) holds such data; leave the field out",
                        at: model.place(of: declaration)
                    )
                    finding.related = [
                        Finding.Related(
                            "\(title(prohibited.category)) is not collected",
                            at: model.place(of: prohibited.category)
                        )
                    ]
                    findings.append(finding)
                    return
                }
            }
        }
    }

    private func isInNegativeCategory(_ container: Int32) -> Bool {
        var container = container
        while container >= 0, model.declarations[Int(container)].kind != .module {
            let row = model.declarations[Int(container)]
            if row.kind == .category, row.row >= 0, model.isNegative(category: row.row) { return true }
            container = row.container
        }
        return false
    }

    /// PUR002: purposes that a module declares, and that no data serve.
    mutating func checkOwnPurposes(_ document: Model.Document) {
        var own: [Int32] = []
        for declaration in document.declaration + 1..<Swift.max(document.declaration + 1, document.endDeclaration) {
            guard model.declarations[Int(declaration)].kind == .noun else { continue }
            if model.declarations[Int(declaration)].nounKind == .purpose { own.append(declaration) }
        }
        if own.isEmpty { return }
        // Every mention counts, but for denials and for what other purposes stand under.
        for statement in document.firstStatement..<document.endStatement {
            let statement = Int(statement)
            if model.statements[statement].isNegated { continue }
            if model.statements[statement].kind == .fact, model.statements[statement].verb == .usedFor {
                strike(model.statements[statement].targets, from: &own)
            }
            for qualifier in model.statements[statement].qualifiers.indices
            where model.qualifiers[qualifier].kind == .forQualifier {
                strike(model.qualifiers[qualifier].targets, from: &own)
            }
            if own.isEmpty { return }
        }
        strikeFieldFacts(document, from: &own)
        strikeParties(document, from: &own)
        for purpose in own {
            findings.append(
                Finding(
                    .unservedPurpose,
                    "no data are used for \(title(purpose)); say which are, with `used for`, or remove the purpose",
                    at: model.place(of: purpose)
                )
            )
        }
    }

    private func strike(_ references: Model.Slice, from own: inout [Int32]) {
        for reference in references.indices {
            let purpose = model.references[reference].declaration
            // A name that is not known may have been meant for any of them.
            if purpose < 0 { own = [] }
            if own.isEmpty { return }
            // It and all above it, which nearly always stand in one line.
            var step = purpose
            while step >= 0 {
                if let position = own.firstIndex(of: step) { own.remove(at: position) }
                let above = model.onlyBroader(step)
                if above < 0, model.hasSeveralBroader(step) {
                    let broader = model.broader(step)
                    own.removeAll { broader.contains($0) }
                }
                step = above
            }
        }
    }

    private func strikeFieldFacts(_ document: Model.Document, from own: inout [Int32]) {
        if own.isEmpty { return }
        for declaration in document.declaration + 1..<document.endDeclaration {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .field, row.row >= 0 else { continue }
            for fact in model.details(of: model.fields[Int(row.row)]).facts.indices {
                let target = model.fieldFacts[fact].target
                if target >= 0 { strike(Model.Slice(start: target, count: 1), from: &own) }
            }
        }
    }

    private func strikeParties(_ document: Model.Document, from own: inout [Int32]) {
        if own.isEmpty { return }
        for declaration in document.declaration + 1..<document.endDeclaration {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .noun, row.nounKind == .party, row.row >= 0 else { continue }
            for qualifier in model.nouns[Int(row.row)].qualifiers.indices
            where model.qualifiers[qualifier].kind == .forQualifier {
                strike(model.qualifiers[qualifier].targets, from: &own)
            }
        }
    }
}
