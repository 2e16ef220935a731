import DPSASyntax

// REC: who the recipients are.

extension Checker {
    /// The rules on the recipients that a document engages.
    mutating func checkRecipients(ofDocument index: Int, _ chain: [ParentTerms]) {
        let document = model.documents[index]
        var homeless: [Int] = []
        for index in document.firstStatement..<document.endStatement {
            guard model.statements[Int(index)].verb == .engages else { continue }
            let row = model.statements[Int(index)]
            guard row.kind == .fact, row.verb == .engages, !row.isNegated else { continue }
            var hasFunction = model.has(.forQualifier, in: row.qualifiers)
            for reference in row.targets.indices {
                let party = model.references[reference].declaration
                // What is said of a listed recipient, the agreement says.
                if party < 0 || document.kind == .module && chain.first?.engaged.contains(party) == true { continue }
                if !hasFunction, model.nounAbove(party, with: .forQualifier) == nil {
                    hasFunction = true
                    reportMissingFunction(reference)
                }
                if !model.has(.inQualifier, in: row.qualifiers), model.nounAbove(party, with: .inQualifier) == nil,
                    !homeless.contains(where: { model.references[$0].declaration == party })
                {
                    homeless.append(reference)
                }
            }
        }
        reportMissingCountries(homeless)
    }

    /// REC005: a recipient that does nobody knows what.
    private mutating func reportMissingFunction(_ reference: Int) {
        let name = title(model.references[reference].declaration)
        findings.append(
            Finding(
                .recipientWithoutFunction,
                "nothing says what \(name) does with the data; add it with `for …`, "
                    + "here or where the party is declared",
                at: model.place(ofReference: reference),
                related: declared(reference)
            )
        )
    }

    /// REC006: recipients that are nobody knows where; one finding for a document.
    private mutating func reportMissingCountries(_ references: [Int]) {
        guard let first = references.first else { return }
        let name = title(model.references[first].declaration)
        let others = references.count - 1
        let more = others > 1 ? "\(others) more recipients" : "one more recipient"
        let subject = others > 0 ? "\(name) and \(more) are" : "\(name) is"
        var finding = Finding(
            .recipientWithoutCountry,
            "nothing says in which country \(subject); add it where the party is declared, with `in …`",
            at: model.place(ofReference: first)
        )
        finding.related = declared(first)
        finding.related += references.dropFirst().prefix(8).map {
            Finding.Related(
                "\(title(model.references[$0].declaration)) is engaged here",
                at: model.place(ofReference: $0)
            )
        }
        findings.append(finding)
    }

    /// Where the noun that a reference means is declared.
    private func declared(_ reference: Int) -> [Finding.Related] {
        let noun = model.references[reference].declaration
        return noun < 0 ? [] : [Finding.Related("\(title(noun)) is declared here", at: model.place(of: noun))]
    }

    /// The parties of vocabularies and agreements, by the keys of their names.
    mutating func collectKnownParties() {
        for document in model.documents where document.kind != .module {
            for declaration in document.declaration..<document.endDeclaration
            where model.declarations[Int(declaration)].nounKind == .party {
                guard let noun = model.noun(declaration) else { continue }
                for key in companyKeys(of: noun) { knownParties[key, default: []].append(declaration) }
            }
        }
    }

    /// REC003: a party of a document that its agreement, or a vocabulary, has under another name.
    mutating func checkPartyNames(_ noun: Model.Noun, _ document: Model.Document) {
        let declaration = model.declarations[Int(noun.declaration)]
        let parent = document.parent >= 0 ? model.documents[Int(document.parent)].declaration : -1
        for key in companyKeys(of: noun) {
            for other in knownParties[key] ?? [] {
                let row = model.declarations[Int(other)]
                let isVisible = row.container == parent || model.declarations[Int(row.container)].kind == .vocabulary
                // The same name is shadowed, which is another finding.
                guard other != noun.declaration, isVisible, row.symbol != declaration.symbol else { continue }
                // Of two in vocabularies the later one is reported.
                if document.kind == .vocabulary, other > noun.declaration { continue }
                var finding = Finding(
                    .recipientAlias,
                    "\(title(noun.declaration)) is \(title(other)), which has a name already; "
                        + "write `\(model.name(of: other))`, and this spelling as an `alias` of it",
                    at: model.place(of: noun.declaration)
                )
                finding.related = [Finding.Related("\(title(other)) is declared here", at: model.place(of: other))]
                findings.append(finding)
                return
            }
        }
        guard document.kind == .module else { return }
        // REC004: parties of several modules.
        for key in companyKeys(of: noun) {
            guard let other = estateParties[key] else {
                estateParties[key] = noun.declaration
                continue
            }
            let row = model.declarations[Int(other)]
            if row.container == declaration.container || model.label(of: other) == model.label(of: noun.declaration) {
                continue
            }
            var finding = Finding(
                .recipientSpelledDifferently,
                "this is \(title(other)) of \(title(row.container)), spelled \(title(noun.declaration)); "
                    + "declare the party once, in a vocabulary, and use its name",
                at: model.place(of: noun.declaration)
            )
            finding.related = [Finding.Related("\(title(other)) is declared here", at: model.place(of: other))]
            findings.append(finding)
            return
        }
    }

    /// The names of a party without what companies' names end in, small letters and digits only.
    private func companyKeys(of noun: Model.Noun) -> [String] {
        let file = model.declarations[Int(noun.declaration)].file
        var names = [model.label(of: noun.declaration)]
        for alias in noun.aliases.indices { names.append(model.text(model.texts[alias], file: file)) }
        var keys: [String] = []
        for name in names {
            let words = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }
                .map { word in String(word.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed()) }
            var kept = words.filter { !WordLists.english.companyForms.contains($0) }
            if kept.isEmpty { kept = words }
            let key = kept.joined()
            if key.utf8.count >= 4, !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}
