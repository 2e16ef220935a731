import DPSASyntax

extension Model {
    /// TXT008 and TXT009: texts that a translation leaves out, and entries that translate no text of their document.
    ///
    /// - Parameter locales: the languages in which pages are wanted; a document without a translation to one of them is found,
    ///   too.
    func translationFindings(_ locales: [PageLocale]) -> [Finding] {
        var findings: [Finding] = []
        for block in translationBlocks {
            let reference = references[Int(block.document)]
            guard reference.declaration >= 0, let row = documentRow(of: reference.declaration) else { continue }
            // Standard, which is the first, is checked by a test; what its entries translate includes the names of arguments.
            if row == 0 { continue }
            findings += unusedEntries(of: block, row, file: file(ofReference: Int(block.document)))
        }
        for row in documents.indices.dropFirst() {
            for locale in PageLocale.allCases where locale != .source {
                if let finding = gaps(row, locale, isWanted: locales.contains(locale)) { findings.append(finding) }
            }
        }
        return findings
    }

    /// The row of the document that a declaration declares.
    private func documentRow(of declaration: Int32) -> Int? {
        let row = declarations[Int(declaration)]
        switch row.kind {
        case .module, .agreement, .vocabulary: return Int(row.row)
        case .category, .field, .noun: return nil
        }
    }

    private func unusedEntries(of block: TranslationBlock, _ row: Int, file: UInt32) -> [Finding] {
        if block.texts.isEmpty { return [] }
        let texts = Set(self.texts(of: documents[row]).map(\.text))
        var findings: [Finding] = []
        for entry in textTranslations[block.texts.indices] where !texts.contains(text(entry.source, file: file)) {
            findings.append(
                Finding(
                    .unusedTranslation,
                    "`\(name(of: documents[row].declaration))` has no such text; copy the text as it is now",
                    at: SourceLocation(file: file, range: entry.source)
                )
            )
        }
        return findings
    }

    private func gaps(_ row: Int, _ locale: PageLocale, isWanted: Bool) -> Finding? {
        let document = documents[row]
        let block = translationBlocks.first { block in
            let reference = references[Int(block.document)]
            return reference.declaration == document.declaration && block.language.start != block.language.end
                && text(block.language, file: file(ofReference: Int(block.document))) == locale.tag
        }
        // Where there is a translation, the labels that it leaves out are the matter of another rule.
        guard isWanted || block != nil else { return nil }
        let missing = untranslatedTexts(
            of: row,
            in: translation(to: locale),
            includingLabels: block == nil,
            includingArguments: isWanted
        )
        guard let first = missing.first else { return nil }
        let position = block.map { place(ofReference: Int($0.document)) } ?? place(of: document.declaration)
        var finding = Finding(
            .untranslatedText,
            "there is no translation into `\(locale.tag)` for \(missing.count) of the texts of "
                + "`\(name(of: document.declaration))`, and the page has them in English",
            at: position
        )
        finding.related = [Finding.Related("the first of them", at: first.place)]
        return finding
    }

    /// What of a document has no translation, in the order of the source, each text once.
    func untranslatedTexts(
        of row: Int,
        in translation: DPSACore.Translation,
        includingLabels: Bool = true,
        includingArguments: Bool = true
    ) -> [(text: String, place: SourceLocation)] {
        let document = documents[row]
        var missing: [(text: String, place: SourceLocation)] = []
        if includingLabels {
            for declaration in document.declaration..<document.endDeclaration {
                let member = declarations[Int(declaration)]
                // Products go by the same name everywhere.
                let isProduct =
                    member.kind == .module
                    || member.kind == .noun && (member.nounKind == .feature || member.nounKind == .platform)
                guard !isProduct, member.label.start != member.label.end,
                    translation.labels[qualifiedName(of: declaration)] == nil
                else { continue }
                let place = SourceLocation(file: member.file, range: member.label)
                missing.append((text: label(of: declaration), place: place))
            }
        }
        let own = translation.texts[name(of: document.declaration)] ?? [:]
        // Standard translates the names of arguments, but is read in a language only where that is wanted.
        for text in texts(of: document, includingArguments: includingArguments)
        where own[text.text] == nil && translation.sharedTexts[text.text] == nil {
            missing.append(text)
        }
        return missing
    }

    /// The free texts of a document, each once: sentences, titles, notes, reasons, criteria, values, and what mentions carry.
    private func texts(
        of document: Document,
        includingArguments: Bool = true
    ) -> [(text: String, place: SourceLocation)] {
        var result: [(text: String, place: SourceLocation)] = []
        var seen: Set<String> = []
        func add(_ range: ByteRange, _ file: UInt32) {
            guard range.start != range.end else { return }
            add(text(range, file: file), at: range, file)
        }
        func add(_ text: String, at range: ByteRange, _ file: UInt32) {
            if !text.isEmpty, seen.insert(text).inserted {
                result.append((text, SourceLocation(file: file, range: range)))
            }
        }
        for declaration in document.declaration..<document.endDeclaration {
            let member = declarations[Int(declaration)]
            if member.kind == .noun { add(nouns[Int(member.row)].sentence, member.file) }
            guard member.kind == .field else { continue }
            for value in arguments[details(of: fields[Int(member.row)]).values.indices] where value.kind == .text {
                add(value.range, member.file)
            }
        }
        for clause in clauses[Int(document.firstClause)..<Int(document.endClause)] { add(clause.title, clause.file) }
        for statement in statements[Int(document.firstStatement)..<Int(document.endStatement)] {
            add(texts(of: statement).text, statement.file)
            for qualifier in qualifiers[statement.qualifiers.indices] where qualifier.kind == .becauseQualifier {
                add(qualifier.text, statement.file)
            }
            for path in paths[statement.paths.indices] { add(path.criteria, statement.file) }
        }
        let file = declarations[Int(document.declaration)].file
        for reference in references[Int(document.firstReference)..<Int(document.endReference)]
        where reference.details >= 0 {
            let details = details(of: reference)
            add(details.elaboration, file)
            for argument in arguments[details.arguments.indices] where includingArguments {
                // The names of arguments are words on the page, too.
                if argument.label != 0 { add(symbols.name(argument.label), at: argument.range, file) }
                if argument.kind == .text { add(argument.range, file) }
            }
        }
        return result
    }
}
