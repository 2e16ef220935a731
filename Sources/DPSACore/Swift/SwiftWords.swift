/// The words that generated declarations cannot use as they are.
enum SwiftWords {
    /// Words that need backticks.
    ///
    /// Contextual words are among them: `self.await = await` and `self.copy = copy` would not mean a variable.
    static let keywords: Set<String> = [
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
    ]

    /// Names that no case and no property can have, with or without backticks, and names that are taken.
    ///
    /// `none` and `some` compile, but where the value is optional they mean something else.
    static let reservedMembers: Set<String> = [
        "Protocol", "Self", "Type", "allCases", "category", "customMirror", "debugDescription", "description",
        "encode", "encodeField", "hash", "hashValue", "implied", "init", "isCollected", "isOpen", "label",
        "legalBases", "none", "parent", "placeholder", "purposes", "rawValue", "recordName", "retention", "self",
        "some", "systems", "write",
    ]

    /// Names that no generated type can have: they would hide a type that generated code mentions, or one that it declares.
    static let reservedTypes: Set<String> = [
        // The language and its library.
        "AllCases", "Any", "AnyHashable", "AnyObject", "Array", "Bool", "CaseIterable", "Character", "Codable",
        "CodingKey", "CodingKeys", "Comparable", "CustomDebugStringConvertible", "CustomReflectable",
        "CustomStringConvertible", "Decodable", "Decoder", "DecodingError", "Dictionary", "Double", "Encodable",
        "Encoder", "EncodingError", "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable", "Int",
        "KeyedDecodingContainer", "KeyedEncodingContainer", "Mirror", "Never", "Optional", "Protocol",
        "RawRepresentable", "RawValue", "Result", "Self", "Sendable", "Set", "String", "Swift", "Type", "Void",
        // Foundation, as far as fields have its types.
        "Data", "Date", "Decimal", "Foundation", "FoundationEssentials", "URL", "UUID",
        // What a module declares, or will.
        "Category", "Condition", "DisclosedPurpose", "DisclosedSystem", "Event", "Module", "Option", "Purpose",
        "Recipient", "Region", "System",
        // The runtime library.
        "AlternativeReader", "AlternativeWriter", "CalendarDate", "DPSARuntime", "DataCategory", "DisclosedEvent",
        "DisclosedModule", "DisclosedRecord", "DisclosedTerm", "FieldAlternatives", "FieldRecord", "FieldValue",
        "Given", "LegalBasis", "NoTerm", "Period", "Personal", "Quantity", "RecordError", "RecordReader",
        "RecordWriter", "Retention", "Secret",
    ]
}
