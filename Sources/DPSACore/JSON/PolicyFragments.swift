/// What many policies have in common, as it was first written, to be copied.
///
/// Nearly every policy has the same nouns of the Standard vocabulary and of its agreement.  Each thread has its own.
public struct PolicyFragments: Sendable {
    /// A noun, which is kept so that no other takes its identity, and the object that says it.
    private struct Entry: Sendable {
        let noun: Disclosure.Noun
        let bytes: [UInt8]
    }

    private var nouns: [ObjectIdentifier: Entry] = [:]

    /// Creates an empty store.
    public init() {}

    /// The object that says a noun, if it was written before.
    subscript(noun: Disclosure.Noun) -> [UInt8]? { nouns[noun.identity]?.bytes }

    /// Keeps the object that says a noun.
    mutating func keep(_ bytes: [UInt8], for noun: Disclosure.Noun) {
        nouns[noun.identity] = Entry(noun: noun, bytes: bytes)
    }
}
