/// A field whose value has one of several types.
///
/// The data do not say which one it is: the types are tried, the most particular first.
public protocol FieldAlternatives: FieldValue {
    /// Reads the value as the first type that fits; `nil` if none does.
    init?(reading reader: FieldReader)
}

extension FieldAlternatives {
    /// Reads the value as the first type that fits.
    public init(from reader: FieldReader) throws {
        guard let value = Self(reading: reader) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: reader.decoder.codingPath,
                    debugDescription: "the value has none of the declared types"
                )
            )
        }
        self = value
    }
}
