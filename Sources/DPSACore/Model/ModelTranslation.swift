import DPSASyntax

extension Model {
    /// What the translations to a language say.
    ///
    /// Of two translations of the same, the first one counts; the files are in the order of their paths.
    func translation(to locale: PageLocale) -> DPSACore.Translation {
        var result = DPSACore.Translation(locale: locale)
        for block in translationBlocks {
            let reference = references[Int(block.document)]
            let file = file(ofReference: Int(block.document))
            guard reference.declaration >= 0, block.language.start != block.language.end,
                text(block.language, file: file) == locale.tag
            else { continue }
            for entry in block.entries.indices {
                let row = translations[entry]
                let declaration = references[Int(row.entry)].declaration
                guard declaration >= 0 else { continue }
                let name = qualifiedName(of: declaration)
                if result.labels[name] == nil { result.labels[name] = text(row.text, file: file) }
            }
            let document = name(of: reference.declaration)
            let isVocabulary = declarations[Int(reference.declaration)].kind == .vocabulary
            for row in textTranslations[block.texts.indices] {
                let source = text(row.source, file: file)
                guard result.texts[document]?[source] == nil else { continue }
                let translated = text(row.text, file: file)
                result.texts[document, default: [:]][source] = translated
                if isVocabulary, result.sharedTexts[source] == nil { result.sharedTexts[source] = translated }
            }
        }
        return result
    }

    /// The name of a declaration after those of what it stands in, with full stops between them.
    func qualifiedName(of declaration: Int32) -> String {
        var result = name(of: declaration)
        var container = declarations[Int(declaration)].container
        while container >= 0 {
            result = "\(name(of: container)).\(result)"
            container = declarations[Int(container)].container
        }
        return result
    }
}
