import DPSASyntax

/// The vocabulary that every compilation knows: `Standard.dpsa`, embedded as text and parsed with the other files.
enum StandardVocabulary {
    /// The file, as findings name it.
    static var file: SourceFile {
        SourceFile(path: "Standard.dpsa", bytes: text.withUTF8Buffer { Array($0) })
    }
}
