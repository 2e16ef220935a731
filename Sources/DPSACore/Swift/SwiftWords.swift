/// The words that generated declarations cannot use as they are.
enum SwiftWords {
    /// Words that need backticks.
    ///
    /// Contextual words are among them: `self.await = await` and `self.copy = copy` would not mean a variable.
    static let keywords = SwiftWordSet([
        "Any", "Self", "actor", "any", "as", "associatedtype", "associativity", "async", "await", "borrow",
        "borrowing", "break", "case", "catch", "class", "consume", "consuming", "continue", "convenience", "copy",
        "default", "defer", "deinit", "didSet", "discard", "distributed", "do", "dynamic", "each", "else", "enum",
        "extension", "fallthrough", "false", "fileprivate", "final", "for", "func", "get", "guard", "if", "import",
        "in", "indirect", "infix", "init", "inout", "internal", "is", "isolated", "lazy", "left", "let", "macro",
        "mutating", "nil", "nonisolated", "nonmutating", "open", "operator", "optional", "override", "package",
        "postfix", "precedence", "precedencegroup", "prefix", "private", "protocol", "public", "repeat", "required",
        "rethrows", "return", "right", "self", "sending", "set", "some", "static", "struct", "subscript", "super",
        "switch", "then", "throw", "throws", "true", "try", "typealias", "unowned", "unsafe", "using", "var", "weak",
        "where", "while", "willSet", "yield",
    ])

    /// Names that no case and no property can have, with or without backticks, and names that are taken.
    ///
    /// `none` and `some` compile, but where the value is optional they mean something else.
    static let reservedMembers = SwiftWordSet([
        "Protocol", "Self", "Type", "allCases", "category", "customMirror", "debugDescription", "description",
        "encode", "encodeField", "hash", "hashValue", "implied", "init", "isCollected", "isOpen", "label",
        "legalBases", "none", "parent", "placeholder", "purposes", "rawValue", "recordName", "retention", "role",
        "self", "sensitiveFields", "some", "systems", "termIndex", "termTexts", "timings", "write",
    ])

    /// Names that no generated type can have: they would hide a type that generated code mentions, or one that it declares.
    static let reservedTypes = SwiftWordSet([
        // The language and its library.
        "AllCases", "Any", "AnyHashable", "AnyObject", "Array", "Bool", "CaseIterable", "Character", "Codable",
        "CodingKey", "CodingKeys", "Comparable", "CustomDebugStringConvertible", "CustomReflectable",
        "CustomStringConvertible", "Decodable", "Decoder", "DecodingError", "Dictionary", "Double", "Encodable",
        "Encoder", "EncodingError", "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable", "Int",
        "KeyedDecodingContainer", "KeyedEncodingContainer", "Mirror", "Never", "Optional", "Protocol",
        "RawRepresentable", "RawValue", "Result", "Self", "Sendable", "Set", "StaticString", "String", "Swift", "Type",
        "Void",
        // Foundation, as far as fields have its types.
        "Data", "Date", "Decimal", "Foundation", "FoundationEssentials", "URL", "UUID",
        // What a module declares, or will.
        "Category", "Circumstances", "Condition", "DisclosedPurpose", "DisclosedSystem", "Event", "Module", "Option",
        "Purpose", "Recipient", "Region", "RetentionCondition", "System",
        // The runtime library.
        "Both", "CalendarDate", "Circumstance", "DPSARuntime", "DataCategory", "DisclosedEvent", "DisclosedModule",
        "DisclosedRecord", "DisclosedTerm", "Either", "EncodableRecord", "EventRole", "EventTiming", "EventTrigger",
        "FieldAlternatives", "FieldEnumeration", "FieldReader", "FieldRecord", "FieldValue", "FieldWriter", "Given",
        "LegalBasis", "NoTerm", "Not", "Period", "Personal", "Quantity", "RecordError", "RecordFields", "RecordPart",
        "RecordReader", "RecordWriter", "Retention", "Secret", "Whole", "WorkingCalendar",
    ])
}

/// A fixed set of words that nearly all names are not in, and quick to say so.
struct SwiftWordSet: Sendable {
    /// The words, for whoever wants to go through them.
    let words: Set<String>
    /// For each first byte the lengths of the words that begin with it, a bit for each.
    private let lengths: [UInt64]

    /// Creates a set of words of fewer than 64 bytes each.
    init(_ words: Set<String>) {
        self.words = words
        var lengths = [UInt64](repeating: 0, count: 256)
        for word in words {
            if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt64(word.utf8.count) }
        }
        self.lengths = lengths
    }

    /// Whether a word is in the set.
    func contains(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        // A shift by more bits than there are gives 0: such a word is too long.
        return lengths[Int(first)] & 1 << UInt64(truncatingIfNeeded: word.utf8.count) != 0 && words.contains(word)
    }
}
