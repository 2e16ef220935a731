/// A language that pages can be written in.
public enum PageLocale: String, Sendable, CaseIterable {
    case english = "en"
    case indonesian = "id"
    case simplifiedChinese = "zh-Hans"
    case german = "de"
    case japanese = "ja"
    case french = "fr"
    case spanish = "es"
    case portuguese = "pt"
    case arabic = "ar"

    /// The language that sources are written in: their texts are authoritative, and stand where a translation is missing.
    public static let source = PageLocale.english

    /// The BCP 47 tag.
    public var tag: String { rawValue }

    /// Whether the language is written from right to left.
    var isRightToLeft: Bool { self == .arabic }

    /// The direction, as pages name it.
    var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// The texts of the pages, read when they are first asked for.
    var templates: TemplateSet {
        switch self {
        case .english: .english
        case .indonesian: .indonesian
        case .simplifiedChinese: .simplifiedChinese
        case .german: .german
        case .japanese: .japanese
        case .french: .french
        case .spanish: .spanish
        case .portuguese: .portuguese
        case .arabic: .arabic
        }
    }

    /// What is wrong with the texts of the pages: templates that are missing or superfluous, a sentence each.
    ///
    /// Pages are not to be written in a language that has a problem.
    public var templateProblems: [String] { templates.problems }
}

extension TemplateSet {
    /// The English texts.
    static let english = TemplateSet(parsing: "\(englishTemplates)")
    /// The Indonesian texts.
    static let indonesian = TemplateSet(parsing: "\(indonesianTemplates)")
    /// The Chinese texts, in simplified characters.
    static let simplifiedChinese = TemplateSet(parsing: "\(simplifiedChineseTemplates)")
    /// The German texts.
    static let german = TemplateSet(parsing: "\(germanTemplates)")
    /// The Japanese texts.
    static let japanese = TemplateSet(parsing: "\(japaneseTemplates)")
    /// The French texts.
    static let french = TemplateSet(parsing: "\(frenchTemplates)")
    /// The Spanish texts.
    static let spanish = TemplateSet(parsing: "\(spanishTemplates)")
    /// The Portuguese texts.
    static let portuguese = TemplateSet(parsing: "\(portugueseTemplates)")
    /// The Arabic texts.
    static let arabic = TemplateSet(parsing: "\(arabicTemplates)")
}

/// Where the pages of a locale lie, and how they link to one another.
///
/// The first locale of a run has `<Module>/index.html`, every other `<Module>/<locale>/index.html`.  An index has no module's
/// folder: that of another locale lies in `index-<locale>`, which is no name of a module.
struct PageAddresses: Sendable {
    /// The locale of the pages.
    let locale: PageLocale
    /// All locales of the run, the default one first.
    let locales: [PageLocale]

    /// Whether this is the locale whose pages stand where a reader comes first.
    var isDefault: Bool { locale == locales.first }

    /// The path of a page below the `html` directory; an empty name is that of the index.
    func path(of name: String, in locale: PageLocale) -> String {
        let isDefault = locale == locales.first
        if name.isEmpty { return isDefault ? "index.html" : "index-\(locale.tag)/index.html" }
        return isDefault ? "\(name)/index.html" : "\(name)/\(locale.tag)/index.html"
    }

    /// The page of a document, from the page of another one.
    func sibling(_ name: String) -> HTMLAddress { address(isDefault ? "../" : "../../", name) }

    private func address(_ prefix: StaticString, _ name: String) -> HTMLAddress {
        HTMLAddress(prefix: prefix, name: name, infix: isDefault ? "/index.html" : locale.pageInFolder)
    }

    /// The index, from the page of a document.
    var index: HTMLAddress {
        isDefault
            ? .file("../index.html")
            : HTMLAddress(prefix: "../../index-", name: locale.tag, infix: "/index.html")
    }

    /// A file beside the default page of a document, from its page in this locale.
    var policy: HTMLAddress { .file(isDefault ? "policy.json" : "../policy.json") }

    /// The description beside it in the Data Privacy Vocabulary.
    var vocabulary: HTMLAddress { .file(isDefault ? "dpv.jsonld" : "../dpv.jsonld") }

    /// The same document in another locale, from its page in this one.
    func document(in other: PageLocale) -> HTMLAddress {
        if other == locale { return .file("index.html") }
        if other == locales.first { return .file("../index.html") }
        return HTMLAddress(prefix: isDefault ? "" : "../", name: other.tag, infix: "/index.html")
    }

    /// The index in another locale, from that in this one.
    func index(in other: PageLocale) -> HTMLAddress {
        if other == locale { return .file("index.html") }
        if other == locales.first { return .file("../index.html") }
        return HTMLAddress(prefix: isDefault ? "index-" : "../index-", name: other.tag, infix: "/index.html")
    }
}

extension PageLocale {
    /// The page of a locale that is not the default, below the folder of its document.
    var pageInFolder: StaticString {
        switch self {
        case .english: "/en/index.html"
        case .indonesian: "/id/index.html"
        case .simplifiedChinese: "/zh-Hans/index.html"
        case .german: "/de/index.html"
        case .japanese: "/ja/index.html"
        case .french: "/fr/index.html"
        case .spanish: "/es/index.html"
        case .portuguese: "/pt/index.html"
        case .arabic: "/ar/index.html"
        }
    }
}
