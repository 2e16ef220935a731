/// Why a record could not be read or written: the underlying error of the `DecodingError` or `EncodingError` that is thrown.
public enum RecordError: Error, Hashable, Sendable {
    /// A closed record contains a key that the disclosure does not declare.
    case undeclaredKey
    /// A declared field is missing.
    case missingField
    /// A declared field is null.
    case nullField
    /// A declared field has another type.
    case wrongType
    /// A declared field has a value that its type does not have.
    case invalidValue
    /// What should be a record is none.
    case noRecord
}

/// Any text as a coding key, so that no record needs a `CodingKeys` enumeration of its own.
struct FieldKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Reads the fields of one record, and notes what is wrong with them.
///
/// Only the library makes readers: a record is read by decoding it.
public struct RecordReader<Record: RecordFields> {
    private let container: KeyedDecodingContainer<FieldKey>?
    private var declared: [String] = []
    /// The first thing found wrong.
    private(set) var failure: DecodingError?

    init(_ decoder: any Decoder) {
        container = try? decoder.container(keyedBy: FieldKey.self)
        guard container == nil else { return }
        // The decoder's own error may quote what stands there instead.
        let text = "\(Record.recordName) is not a record with named fields"
        failure = .typeMismatch(
            Record.self,
            .init(codingPath: decoder.codingPath, debugDescription: text, underlyingError: RecordError.noRecord)
        )
    }

    private init() { container = nil }

    /// A reader that reads placeholders.
    static var failed: RecordReader { RecordReader() }

    /// Reads a field that must be present.
    public mutating func required<Value: FieldValue>(_ name: String) -> Value {
        read(name) { try $0.decode(FieldCoding<Value>.self, forKey: FieldKey(name)).value } ?? .placeholder
    }

    /// Reads a field that may be missing or null.
    public mutating func optional<Value: FieldValue>(_ name: String) -> Value? {
        read(name) { try $0.decodeIfPresent(FieldCoding<Value>.self, forKey: FieldKey(name))?.value } ?? nil
    }

    /// Reads a secret that must be present.
    public mutating func secret<Value: FieldValue>(_ name: String) -> Secret<Value> { Secret(required(name)) }

    /// Reads a secret that may be missing or null.
    public mutating func optionalSecret<Value: FieldValue>(_ name: String) -> Secret<Value>? {
        optional(name).map { Secret($0) }
    }

    /// Refuses keys that the disclosure does not declare; called last, and by closed records only.
    public mutating func refuseOtherKeys() {
        guard failure == nil, let container else { return }
        let others = container.allKeys.map(\.stringValue).filter { !declared.contains($0) }.sorted()
        guard !others.isEmpty else { return }
        // The names come from outside: escaped, and no more of them than a reader can use.
        let shown = others.prefix(5).map { String(reflecting: String($0.prefix(64))) }.joined(separator: ", ")
        let more = others.count > 5 ? " and \(others.count - 5) more" : ""
        failure = .dataCorrupted(
            .init(
                codingPath: container.codingPath,
                debugDescription: "\(Record.recordName) declares no \(shown)\(more)",
                underlyingError: RecordError.undeclaredKey
            )
        )
    }

    /// Reads one field.
    ///
    /// The text of a decoder's own error may quote the value: its kind and place are kept, its text is not.
    private mutating func read<Value>(
        _ name: String,
        _ body: (KeyedDecodingContainer<FieldKey>) throws -> Value
    ) -> Value? {
        declared.append(name)
        guard failure == nil, let container else { return nil }
        do {
            return try body(container)
        } catch {
            failure = Self.failure(error, name, container)
            return nil
        }
    }

    private static func failure(
        _ error: any Error,
        _ name: String,
        _ container: KeyedDecodingContainer<FieldKey>
    ) -> DecodingError {
        let path = container.codingPath + [FieldKey(name)]
        let field = "\(Record.recordName).\(name)"
        func context(_ text: String, _ reason: RecordError) -> DecodingError.Context {
            .init(codingPath: path, debugDescription: "\(field) \(text)", underlyingError: reason)
        }
        switch error {
        // What a record inside this one found wrong is already said in our words.
        case let DecodingError.keyNotFound(_, inner) where inner.underlyingError is RecordError,
            let DecodingError.valueNotFound(_, inner) where inner.underlyingError is RecordError,
            let DecodingError.typeMismatch(_, inner) where inner.underlyingError is RecordError,
            let DecodingError.dataCorrupted(inner) where inner.underlyingError is RecordError:
            return error as? DecodingError ?? .dataCorrupted(inner)
        case DecodingError.keyNotFound:
            return .keyNotFound(FieldKey(name), context("is missing", .missingField))
        case DecodingError.valueNotFound(let type, _):
            return .valueNotFound(type, context("is null", .nullField))
        case DecodingError.typeMismatch(let type, _):
            return .typeMismatch(type, context("has another type than \(type)", .wrongType))
        default:
            return .dataCorrupted(context("is not valid", .invalidValue))
        }
    }
}
