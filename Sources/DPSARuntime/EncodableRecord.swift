#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// Encoding shows the data to somebody, so it needs a purpose as well: `Personal` is not `Encodable`, by intention.  A conformance that
// is marked as unavailable would not do: types around it would synthesise their own without a word, and trap at run time.

/// A record, or a part of one, on its way out, with the purpose for which it goes.
public struct EncodableRecord<Fields: RecordFields, Purpose: Sendable>: Encodable, Sendable {
    let fields: Fields
    /// The purpose.
    public let purpose: Purpose

    /// Writes the declared fields under their declared names.
    public func encode(to encoder: any Encoder) throws { try fields.encodeFields(to: encoder) }
}

extension EncodableRecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the record, without its content.
    public var description: String { "\(Fields.recordName)(\(redactedText))" }

    /// The name of the record, without its content.
    public var debugDescription: String { description }

    /// A mirror with the purpose alone.
    public var customMirror: Mirror { Mirror(self, children: ["purpose": purpose], displayStyle: .struct) }
}

extension Personal {
    /// The record as a value that can be encoded, for a purpose that the disclosure states for all its fields.
    public func encodable(
        for purpose: Record.DisclosedPurpose
    ) -> EncodableRecord<Record, Record.DisclosedPurpose> {
        EncodableRecord(fields: record, purpose: purpose)
    }

    /// A part of the record as a value that can be encoded, for a purpose that the disclosure states for its fields.
    public func encodable<Part: RecordPart<Record>>(
        _ part: Part.Type,
        for purpose: Part.DisclosedPurpose
    ) -> EncodableRecord<Part, Part.DisclosedPurpose> {
        EncodableRecord(fields: Part(of: record), purpose: purpose)
    }
}

/// A purpose configures an encoder: `encoder.encode(log, configuration: .assistUse)`.
@available(macOS 12, iOS 15, tvOS 15, watchOS 8, *)
extension Personal: EncodableWithConfiguration {
    /// Writes the declared fields, for a purpose that the disclosure states for all of them.
    public func encode(to encoder: any Encoder, configuration purpose: Record.DisclosedPurpose) throws {
        try record.encodeFields(to: encoder)
    }
}
