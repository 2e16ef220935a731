// swift-format-ignore-file

extension StandardVocabulary {
    /// The text of `Standard.ja.dpsa`, byte for byte; a test compares the two and says how to renew this copy.
    static let japaneseText: StaticString = #"""
language 1

"""#
}
