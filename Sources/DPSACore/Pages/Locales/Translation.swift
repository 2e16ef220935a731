import DPSASyntax

/// What the `translation` declarations of a compilation say in one language.
///
/// A label goes by the name of what it labels, a text by the document and by the text itself: a text that was changed is one that
/// is not translated.
public struct Translation: Sendable {
    /// The language.
    public let locale: PageLocale
    /// Labels by qualified names, such as `XMusic.UserOperationLog`.
    var labels: [String: String] = [:]
    /// Texts by document and by the text in the source language.
    var texts: [String: [String: String]] = [:]
    /// The texts of all vocabularies, which hold in every document.
    var sharedTexts: [String: String] = [:]

    /// A translation that translates nothing.
    public init(locale: PageLocale) { self.locale = locale }
}

/// A text as a page shows it.
struct LocalizedText: Sendable, Equatable {
    var text: String
    /// Whether it stands there in the source language, for want of a translation.
    var isForeign = false
}

/// Says in another language what one document says.
///
/// It leaves the document as it is: facts, names and order are the same in every language.
struct DocumentTranslator: Sendable {
    private let translation: Translation
    private let document: String
    private let texts: [String: String]
    private let nounLabels: [LocalizedText]
    private let nounSentences: [LocalizedText]
    private let categoryLabels: [LocalizedText]
    private let categoryNames: [String]

    /// A translator of a document.
    ///
    /// - Parameter name: the name of the document that the texts belong to.
    init(
        _ translation: Translation,
        name: String,
        nouns: [Disclosure.Noun],
        categories: [Disclosure.Category]
    ) {
        self.translation = translation
        document = name
        let texts = translation.texts[name] ?? [:]
        self.texts = texts
        nounLabels = nouns.map { noun in
            if let text = translation.labels["\(noun.container).\(noun.name)"] { return LocalizedText(text: text) }
            // A product goes by the same name everywhere.
            return LocalizedText(text: noun.label, isForeign: noun.kind != .feature && noun.kind != .platform)
        }
        nounSentences = nouns.map { noun in
            if noun.sentence.isEmpty { return LocalizedText(text: "") }
            let text = texts[noun.sentence] ?? translation.texts[noun.container]?[noun.sentence]
            return Self.localized(text ?? translation.sharedTexts[noun.sentence], noun.sentence)
        }
        categoryNames = categories.map(\.qualifiedName)
        categoryLabels = categories.map { category in
            Self.localized(translation.labels["\(name).\(category.qualifiedName)"], category.label)
        }
    }

    private static func localized(_ translated: String?, _ source: String) -> LocalizedText {
        LocalizedText(text: translated ?? source, isForeign: translated == nil)
    }

    /// The label of a noun.
    func label(ofNoun index: Int) -> LocalizedText { nounLabels[index] }

    /// The sentence of a noun.
    func sentence(ofNoun index: Int) -> LocalizedText { nounSentences[index] }

    /// The label of a category.
    func label(ofCategory index: Int) -> LocalizedText { categoryLabels[index] }

    /// The label of a field; `path` are the names of the fields around it and its own, with full stops between them.
    func label(ofField path: String, in category: Int, source: String) -> LocalizedText {
        Self.localized(translation.labels["\(document).\(categoryNames[category]).\(path)"], source)
    }

    /// The label of a module, an agreement or something inside another one, by its qualified name.
    func label(of name: String, source: String, isProduct: Bool = false) -> LocalizedText {
        let translated = translation.labels[name]
        return LocalizedText(text: translated ?? source, isForeign: translated == nil && !isProduct)
    }

    /// What is mentioned.
    func label(of reference: Disclosure.Reference) -> LocalizedText {
        switch reference.target {
        case .noun(_, let index) where nounLabels.indices.contains(index): nounLabels[index]
        case .category(let index) where categoryLabels.indices.contains(index): categoryLabels[index]
        case .field(let category) where categoryNames.indices.contains(category):
            label(ofField: reference.name, in: category, source: reference.label)
        default: label(of: reference.name, source: reference.label)
        }
    }

    /// A text that the document says itself.
    func text(_ source: String) -> LocalizedText {
        Self.localized(texts[source] ?? translation.sharedTexts[source], source)
    }
}
