/// A field whose value has one of several types.
///
/// The data do not say which one it is: the types are tried, the most particular first.
public protocol FieldAlternatives: FieldValue, Codable {
    /// Reads the value as the first type that fits; `nil` if none does.
    init?(reading reader: AlternativeReader)
    /// Writes the value.
    func write(to writer: AlternativeWriter) throws
}

extension FieldAlternatives {
    /// Reads the value as the first type that fits.
    public init(from decoder: any Decoder) throws {
        guard let value = Self(reading: AlternativeReader(decoder: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "the value has none of the declared types")
            )
        }
        self = value
    }

    /// Writes the value alone.
    public func encode(to encoder: any Encoder) throws { try write(to: AlternativeWriter(encoder: encoder)) }

    /// Reads the value as the first type that fits.
    public init(fieldFrom decoder: any Decoder) throws { try self.init(from: decoder) }

    /// Writes the value alone.
    public func encodeField(to encoder: any Encoder) throws { try encode(to: encoder) }
}

/// Tries the types of an alternative.
public struct AlternativeReader {
    let decoder: any Decoder

    /// Reads the value as one type; `nil` if it does not fit.
    public func read<Value: FieldValue>(_ type: Value.Type) -> Value? { try? Value(fieldFrom: decoder) }
}

/// Writes the value of an alternative.
public struct AlternativeWriter {
    let encoder: any Encoder

    /// Writes the value.
    public func write<Value: FieldValue>(_ value: Value) throws { try value.encodeField(to: encoder) }
}
