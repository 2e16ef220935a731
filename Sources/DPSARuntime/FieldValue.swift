#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A type that a field of a record can have.
///
/// The list is closed: the types below, lists of them, and the records, enumerations and alternatives of generated code.
public protocol FieldValue: Hashable, Sendable {
    /// Stands in a record whose reading has failed; nobody ever sees it.
    static var placeholder: Self { get }
    /// Reads the value; only the library makes readers.
    init(from reader: FieldReader) throws
    /// Writes the value; only the library makes writers.
    func write(to writer: FieldWriter) throws
}

/// Reads the value of one field.
///
/// It hides the decoder, with which parts of a record could be read past its seal.
public struct FieldReader {
    let decoder: any Decoder

    /// Reads the value as one type; `nil` if it does not fit.
    public func read<Value: FieldValue>(_ type: Value.Type) -> Value? { try? Value(from: self) }
}

/// Writes the value of one field.
public struct FieldWriter {
    let encoder: any Encoder

    /// Writes the value.
    public func write<Value: FieldValue>(_ value: Value) throws { try value.write(to: self) }
}

/// A field's value as decoders and encoders see it.
struct FieldCoding<Value: FieldValue>: Codable {
    var value: Value

    init(_ value: Value) { self.value = value }
    init(from decoder: any Decoder) throws { value = try Value(from: FieldReader(decoder: decoder)) }
    func encode(to encoder: any Encoder) throws { try value.write(to: FieldWriter(encoder: encoder)) }
}

extension FieldValue where Self: Codable {
    /// Reads the value as the decoder does by itself.
    public init(from reader: FieldReader) throws {
        self = try reader.decoder.singleValueContainer().decode(Self.self)
    }

    /// Writes the value as the encoder does by itself.
    public func write(to writer: FieldWriter) throws {
        var container = writer.encoder.singleValueContainer()
        try container.encode(self)
    }
}

/// An enumeration of values, as generated code declares it.
public protocol FieldEnumeration: FieldValue, RawRepresentable, CaseIterable where RawValue: FieldValue {}

extension FieldEnumeration {
    /// Reads the raw value; throws if it is none of the declared ones.
    public init(from reader: FieldReader) throws {
        guard let value = Self(rawValue: try RawValue(from: reader)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: reader.decoder.codingPath, debugDescription: "the value is none of the declared ones")
            )
        }
        self = value
    }

    /// Writes the raw value.
    public func write(to writer: FieldWriter) throws { try rawValue.write(to: writer) }
}

extension String: FieldValue {
    /// The empty text.
    public static var placeholder: String { "" }
}

extension Bool: FieldValue {
    /// `false`.
    public static var placeholder: Bool { false }
}

extension Int: FieldValue {
    /// Zero.
    public static var placeholder: Int { 0 }
}

extension Double: FieldValue {
    /// Zero.
    public static var placeholder: Double { 0 }
}

extension Decimal: FieldValue {
    /// Zero.
    public static var placeholder: Decimal { 0 }
}

extension Data: FieldValue {
    /// No bytes.
    public static var placeholder: Data { Data() }
}

extension UUID: FieldValue {
    /// The identifier of zeros.
    public static var placeholder: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
}

extension URL: FieldValue {
    /// The root of the file system.
    public static var placeholder: URL { URL(fileURLWithPath: "/") }
}

extension Date: FieldValue {
    /// The reference date.
    public static var placeholder: Date { Date(timeIntervalSinceReferenceDate: 0) }

    /// Reads a moment as RFC 3339 writes it, `2024-03-04T11:54:26Z`, or else as the decoder does by itself.
    ///
    /// The schema of a record promises that text, so it is read whatever the decoder's strategy for dates is.
    public init(from reader: FieldReader) throws {
        let container = try reader.decoder.singleValueContainer()
        if let text = try? container.decode(String.self), let seconds = InternetTime.seconds(text) {
            self.init(timeIntervalSince1970: seconds)
        } else {
            self = try container.decode(Date.self)
        }
    }

    /// Writes the moment as RFC 3339 does, in universal time, with milliseconds where there are any.
    public func write(to writer: FieldWriter) throws {
        var container = writer.encoder.singleValueContainer()
        guard let text = InternetTime.text(timeIntervalSince1970) else { return try container.encode(self) }
        try container.encode(text)
    }
}

extension Array: FieldValue where Element: FieldValue {
    /// The empty list.
    public static var placeholder: [Element] { [] }

    /// Reads the elements.
    public init(from reader: FieldReader) throws {
        var container = try reader.decoder.unkeyedContainer()
        self = []
        while !container.isAtEnd { append(try container.decode(FieldCoding<Element>.self).value) }
    }

    /// Writes the elements.
    public func write(to writer: FieldWriter) throws {
        var container = writer.encoder.unkeyedContainer()
        for element in self { try container.encode(FieldCoding(element)) }
    }
}
