/// Personal data that can be read only for a disclosed purpose.
///
/// Data are sealed as they are collected or decoded, and opened by naming a purpose that the disclosure states for their category:
///
/// ```swift
/// let log = try JSONDecoder().decode(Personal<XMusic.UserOperationLog>.self, from: data)
/// show(log.open(for: .assistUse).userName)
/// ```
///
/// Another purpose does not compile.  Sealed data print as `XMusic.UserOperationLog(<redacted>)` and have an empty mirror.
///
/// What no type can prevent: whoever has opened a record can pass it on, whoever has the bytes can decode them by other means, and
/// unsafe memory access reads anything.  Two sealed records can be compared, so that one can be tested against a guess.
public struct Personal<Record: DisclosedRecord>: Hashable, Sendable {
    @usableFromInline let record: Record

    /// Seals a record that has just been collected.
    @inlinable
    public init(_ record: Record) { self.record = record }

    /// Opens the record for a purpose that the disclosure states for all its fields.
    @inlinable
    public func open(for purpose: Record.DisclosedPurpose) -> Record { record }

    /// Opens those fields of the record for which the disclosure states a purpose.
    @inlinable
    public func open<Part: RecordPart<Record>>(_ part: Part.Type, for purpose: Part.DisclosedPurpose) -> Part {
        Part(of: record)
    }

    /// Changes the record, for a disclosed purpose; not at all if `change` throws.
    public mutating func update(
        for purpose: Record.DisclosedPurpose,
        _ change: (inout Record) throws -> Void
    ) rethrows {
        var copy = record
        try change(&copy)
        self = Personal(copy)
    }
}

extension Personal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the record, without its content.
    public var description: String { "\(Record.recordName)(\(redactedText))" }

    /// The name of the record, without its content.
    public var debugDescription: String { description }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}

extension Personal: Decodable {
    /// Reads and seals a record; throws if a declared field is missing or has another type, or if a key is not declared.
    ///
    /// No purpose is asked for: the data stay sealed.
    public init(from decoder: any Decoder) throws {
        var reader = RecordReader<Record>(decoder)
        let record = Record(reading: &reader)
        if let failure = reader.failure { throw failure }
        self.init(record)
    }
}
