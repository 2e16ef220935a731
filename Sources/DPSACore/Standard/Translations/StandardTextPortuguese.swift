// swift-format-ignore-file

extension StandardVocabulary {
    /// The text of `Standard.pt.dpsa`, byte for byte; a test compares the two and says how to renew this copy.
    static let portugueseText: StaticString = #"""
language 1

"""#
}
