/// What is written more than once, as it was first written, to be copied.
///
/// Nearly every policy has the same nouns of the Standard vocabulary and of its agreement, and the rules on retention of a
/// document stand in its schemas and in its policy alike.  Each thread has its own.
public struct PolicyFragments: Sendable {
    /// A noun, which is kept so that no other takes its identity, and the object that says it.
    private struct Entry: Sendable {
        let noun: Disclosure.Noun
        let bytes: [UInt8]
    }

    /// A rule, which is kept for the same reason, and the object that says it.
    private struct RuleEntry: Sendable {
        let rule: Disclosure.RetentionRule
        let bytes: [UInt8]
    }

    private var nouns: [ObjectIdentifier: Entry] = [:]
    private var rules: [ObjectIdentifier: RuleEntry] = [:]
    private var document = ""

    /// Creates an empty store.
    public init() {}

    /// Begins a document, unless it has begun: the rules of the one before are not needed any more.
    mutating func begin(_ disclosure: Disclosure) {
        if disclosure.name == document { return }
        document = disclosure.name
        rules.removeAll(keepingCapacity: true)
    }

    /// The object that says a noun, if it was written before.
    subscript(noun: Disclosure.Noun) -> [UInt8]? { nouns[noun.identity]?.bytes }

    /// Keeps the object that says a noun.
    mutating func keep(_ bytes: [UInt8], for noun: Disclosure.Noun) {
        nouns[noun.identity] = Entry(noun: noun, bytes: bytes)
    }

    /// The object that says a rule of the document, if it was written before.
    subscript(rule: Disclosure.RetentionRule) -> [UInt8]? { rules[rule.identity]?.bytes }

    /// Keeps the object that says a rule of the document.
    mutating func keep(_ bytes: [UInt8], for rule: Disclosure.RetentionRule) {
        rules[rule.identity] = RuleEntry(rule: rule, bytes: bytes)
    }
}
