/// Writes the fields of one record, and keeps the first failure.
///
/// Only the library makes writers: a record is written by encoding it.
public struct RecordWriter<Record: RecordFields> {
    private var container: KeyedEncodingContainer<FieldKey>?
    /// The values themselves, where there is no encoder.
    private(set) var values: [AnyHashable?] = []
    /// The first failure.
    private(set) var failure: EncodingError?

    init(_ encoder: any Encoder) { container = encoder.container(keyedBy: FieldKey.self) }

    init() { container = nil }

    /// Writes a field.
    public mutating func field<Value: FieldValue>(_ name: String, _ value: Value) { optional(name, value) }

    /// Writes a field, or nothing if it is absent.
    public mutating func optional<Value: FieldValue>(_ name: String, _ value: Value?) {
        guard container != nil else {
            values.append(value.map { AnyHashable($0) })
            return
        }
        guard failure == nil, let value else { return }
        do {
            try container?.encode(FieldCoding(value), forKey: FieldKey(name))
        } catch {
            failure = Self.failure(error, name, path: container?.codingPath ?? [])
        }
    }

    /// Writes a secret, as its bare value.
    public mutating func secret<Value: FieldValue>(_ name: String, _ value: Secret<Value>) {
        field(name, value.revealed)
    }

    /// Writes a secret, as its bare value, or nothing if it is absent.
    public mutating func optionalSecret<Value: FieldValue>(_ name: String, _ value: Secret<Value>?) {
        optional(name, value?.revealed)
    }

    /// The encoder's own error carries the value: it is dropped, also where the field is no secret.
    private static func failure(_ error: any Error, _ name: String, path: [any CodingKey]) -> EncodingError {
        // What a record inside this one could not write is already said in our words.
        if case let EncodingError.invalidValue(_, inner) = error, inner.underlyingError is RecordError {
            return .invalidValue(redactedText, inner)
        }
        let text = "\(Record.recordName).\(name) cannot be encoded"
        return .invalidValue(
            redactedText,
            .init(
                codingPath: path + [FieldKey(name)],
                debugDescription: text,
                underlyingError: RecordError.invalidValue
            )
        )
    }
}
