// swift-format-ignore-file

extension StandardVocabulary {
    /// The text of `Standard.es.dpsa`, byte for byte; a test compares the two and says how to renew this copy.
    static let spanishText: StaticString = #"""
language 1

"""#
}
