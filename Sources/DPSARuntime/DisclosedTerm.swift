/// Something that a disclosure names: a category, a purpose, a system, an event.
///
/// Generated enumerations conform to it; nobody else needs to.  The raw value is the name as the disclosure declares it.
///
/// An enumeration states two things, and everything else follows from them here, once.  What the compiler would derive for each
/// enumeration with raw values of type `String` takes it longer than all the rest of the declaration.
public protocol DisclosedTerm: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
    /// The name and the label of each case, in the order of the cases, each text ended by a NUL.
    static var termTexts: StaticString { get }
    /// The position of the case among all cases.
    var termIndex: Int { get }
}

extension DisclosedTerm {
    /// The name as the disclosure declares it.
    public var rawValue: String { Self.termText(2 * termIndex) }

    /// The label that the disclosure gives.
    public var label: String { Self.termText(2 * termIndex + 1) }

    /// The case of a declared name; `nil` if no case has it.
    public init?(rawValue: String) {
        guard let index = Self.termIndex(of: rawValue) else { return nil }
        guard let term = Self.allCases.dropFirst(index).first else { return nil }
        self = term
    }

    /// Whether two cases are the same.
    public static func == (one: Self, other: Self) -> Bool { one.termIndex == other.termIndex }

    /// Hashes the position.
    public func hash(into hasher: inout Hasher) { hasher.combine(termIndex) }

    /// A hash value of the position.
    public var hashValue: Int { termIndex.hashValue }

    // The standard library has one for raw values, which is compiled anew for each enumeration, and would disagree with the others.
    /// A hash value of the position.
    public func _rawHashValue(seed: Int) -> Int { termIndex._rawHashValue(seed: seed) }

    /// Reads the name; throws an error that does not quote it if no case has it.
    public init(from decoder: any Decoder) throws {
        guard let term = Self(rawValue: try decoder.singleValueContainer().decode(String.self)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "the disclosure names no such term")
            )
        }
        self = term
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The text at a position; empty if there is none.
    private static func termText(_ position: Int) -> String {
        termTexts.withUTF8Buffer { bytes in
            var rest = bytes[...]
            for _ in 0..<position { rest = rest.drop { $0 != 0 }.dropFirst() }
            return String(decoding: rest.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// The position of the case with a name.
    private static func termIndex(of name: String) -> Int? {
        termTexts.withUTF8Buffer { bytes in
            var rest = bytes[...]
            var index = 0
            while !rest.isEmpty {
                if rest.prefix(while: { $0 != 0 }).elementsEqual(name.utf8) { return index }
                for _ in 0..<2 { rest = rest.drop { $0 != 0 }.dropFirst() }
                index += 1
            }
            return nil
        }
    }
}
