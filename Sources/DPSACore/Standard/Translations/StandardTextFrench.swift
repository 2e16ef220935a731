// swift-format-ignore-file

extension StandardVocabulary {
    /// The text of `Standard.fr.dpsa`, byte for byte; a test compares the two and says how to renew this copy.
    static let frenchText: StaticString = #"""
language 1

"""#
}
