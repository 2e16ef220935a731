import DPSASyntax

/// The vocabulary that every compilation knows: `Standard.dpsa`, embedded as text and parsed with the other files.
enum StandardVocabulary {
    /// The file, as findings name it.
    static var file: SourceFile {
        SourceFile(path: "Standard.dpsa", bytes: text.withUTF8Buffer { Array($0) })
    }

    /// The labels of the vocabulary in another language, as findings name the file; nil if there are none.
    static func translation(to locale: PageLocale) -> SourceFile? {
        let text: StaticString
        switch locale {
        case .english: return nil
        case .indonesian: text = indonesianText
        case .simplifiedChinese: text = simplifiedChineseText
        case .german: text = germanText
        case .japanese: text = japaneseText
        case .french: text = frenchText
        case .spanish: text = spanishText
        case .portuguese: text = portugueseText
        case .arabic: text = arabicText
        }
        return SourceFile(path: "Standard.\(locale.tag).dpsa", bytes: text.withUTF8Buffer { Array($0) })
    }
}
