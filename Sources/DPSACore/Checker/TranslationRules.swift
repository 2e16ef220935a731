import DPSASyntax

// TXT: translations against what they translate.

extension Checker {
    /// A document in one more language: what is translated of it, and where that is said first.
    private struct Edition {
        var document: Int32
        var language: String
        var reference: Int
        var translated: Set<Int32> = []
        var isWhole = true
    }

    /// TXT005 to TXT007: labels without a translation, translations of an older label, placeholders.
    mutating func checkTranslations() {
        if model.translationBlocks.isEmpty { return }
        var editions: [Edition] = []
        var positions: [String: Int] = [:]
        for block in model.translationBlocks {
            let reference = model.references[Int(block.document)]
            guard reference.declaration >= 0 else { continue }
            let file = model.file(ofReference: Int(block.document))
            let language = model.isEmpty(block.language) ? "" : model.text(block.language, file: file)
            let key = "\(reference.declaration) \(language)"
            let position = positions[key] ?? editions.count
            if position == editions.count {
                positions[key] = position
                editions.append(
                    Edition(document: reference.declaration, language: language, reference: Int(block.document))
                )
            }
            for entry in block.entries.indices {
                let translation = model.translations[entry]
                let meaning = model.references[Int(translation.entry)].declaration
                if meaning < 0 {
                    // A name that is unknown is an error; what is missing besides is told once that is mended.
                    editions[position].isWhole = false
                    continue
                }
                editions[position].translated.insert(meaning)
                checkNumbers(translation, meaning, file)
            }
        }
        for edition in editions where edition.isWhole { checkCompleteness(edition) }
    }

    /// TXT006: labels that a translation leaves out.
    private mutating func checkCompleteness(_ edition: Edition) {
        guard [.module, .agreement, .vocabulary].contains(model.declarations[Int(edition.document)].kind) else {
            return
        }
        let document = model.documents[Int(model.declarations[Int(edition.document)].row)]
        var labels = 0
        var missing: [Int32] = []
        for declaration in document.declaration..<document.endDeclaration {
            if model.isEmpty(model.declarations[Int(declaration)].label) { continue }
            labels += 1
            if !edition.translated.contains(declaration) { missing.append(declaration) }
        }
        guard let first = missing.first else { return }
        var finding = Finding(
            .missingTranslation,
            "there is no translation into `\(edition.language)` for \(missing.count) of \(labels) labels of "
                + "\(title(edition.document)), the first of them \(title(first)); add what is missing",
            at: model.place(ofReference: edition.reference)
        )
        finding.related = missing.prefix(8).map {
            Finding.Related("\(title($0)) is not translated", at: model.place(of: $0))
        }
        findings.append(finding)
    }

    /// TXT005 and TXT007: a placeholder in a translation, and numbers that are not those of the label.
    private mutating func checkNumbers(_ translation: Model.Translation, _ meaning: Int32, _ file: UInt32) {
        let text = model.text(translation.text, file: file)
        let place = SourceLocation(file: file, range: translation.text)
        let bytes = model.files[Int(file)].bytes
        let match = bytes.withUnsafeBufferPointer {
            words.placeholders.first(in: $0, translation.text.bounds(in: $0.count))
        }
        if match != nil {
            findings.append(
                Finding(.placeholder, "this translation has still to be written; write it", at: place)
            )
            return
        }
        let label = model.label(of: meaning)
        let (numbers, others) = (Self.numbers(in: label), Self.numbers(in: text))
        guard numbers != others, !others.isEmpty || !numbers.isEmpty else { return }
        let said = numbers.isEmpty ? "no number" : numbers.map { "`\($0)`" }.joined(separator: ", ")
        var finding = Finding(
            .staleTranslation,
            "the label \(title(meaning)) has \(said), its translation other numbers: translate it again",
            at: place
        )
        finding.related = [Finding.Related("the label", at: model.place(of: meaning))]
        findings.append(finding)
    }

    /// The runs of digits of a text, in order.
    private static func numbers(in text: String) -> [String] {
        text.split { !($0.isASCII && $0.isNumber) }.map(String.init).sorted()
    }
}
