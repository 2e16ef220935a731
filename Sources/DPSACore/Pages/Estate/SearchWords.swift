import DPSASyntax

/// What a search in a large index finds a module by, though its entry does not show it.
struct SearchWords: Sendable {
    /// The labels of systems and parties, and other names for what the module mentions.
    var names: [String] = []
    /// The labels of the fields.
    var fields: [String] = []
}

extension ModulePage {
    /// The words of the module, in the language of the page.
    func searchWords() -> SearchWords {
        var words = SearchWords()
        var seen: Set<String> = []
        func add(_ word: String, to list: inout [String]) {
            if seen.insert(word).inserted { list.append(word) }
        }
        for (index, noun) in disclosure.nouns.enumerated() {
            switch noun.kind {
            case .system, .party, .feature:
                add(sentences.translator?.label(ofNoun: index).text ?? noun.label, to: &words.names)
                fallthrough
            case .purpose, .region, .kind, .right, .duty, .obligation, .measure, .mechanism, .document:
                for alias in noun.aliases { add(alias, to: &words.names) }
            default: break
            }
        }
        func add(_ fields: [Disclosure.Field], category: Int, prefix: String) {
            for field in fields {
                let path = prefix + field.name
                let label = sentences.translator?.label(ofField: path, in: category, source: field.label).text
                add(label ?? field.label, to: &words.fields)
                add(field.fields, category: category, prefix: "\(path).")
            }
        }
        for (index, category) in disclosure.categories.enumerated() {
            for set in category.fieldSets { add(set.fields, category: index, prefix: "") }
        }
        return words
    }
}
