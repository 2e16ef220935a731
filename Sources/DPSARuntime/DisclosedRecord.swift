/// Named fields that the library writes.
public protocol RecordFields: Hashable, Sendable {
    /// The name that errors use, such as `XMusic.UserOperationLog`.
    static var recordName: String { get }
    /// Writes the declared fields; only the library makes writers.
    func write(to writer: inout RecordWriter<Self>)
}

/// The record of one category of data, with exactly the fields that its disclosure declares.
///
/// A record is neither encoded nor decoded by itself: `Personal` does both, so that no decoder hands out unsealed data.
///
/// The fields are read and written without throwing: a throwing initialiser costs the compiler a clean-up path for each field.
/// The reader keeps the first failure, and `Personal` throws it.
public protocol DisclosedRecord: RecordFields {
    /// The categories of the module.
    associatedtype Category: DataCategory
    /// The purposes that the disclosure states for the whole record: a generated `enum`, so that the list is closed.
    associatedtype DisclosedPurpose: Sendable
    /// The category that the record belongs to.
    static var category: Category { get }
    /// Reads the declared fields; only the library makes readers.
    init(reading reader: inout RecordReader<Self>)
}

extension DisclosedRecord {
    /// The names of the module and of the category.
    public static var recordName: String { "\(Category.Module.name).\(category.rawValue)" }
}

/// Those fields of a record for which its disclosure states a purpose that it does not state for all of them.
public protocol RecordPart<Whole>: RecordFields {
    /// The record.
    associatedtype Whole: DisclosedRecord
    /// The purposes that the disclosure states for these fields only.
    associatedtype DisclosedPurpose: Sendable
    /// Takes the fields out of a record.
    init(of whole: Whole)
}

extension RecordPart {
    /// The name of the record.
    public static var recordName: String { Whole.recordName }
}

/// A record inside a record: the value of a field.
public protocol FieldRecord: RecordFields, FieldValue {
    /// Reads the declared fields; only the library makes readers.
    init(reading reader: inout RecordReader<Self>)
}

extension FieldRecord {
    /// A record of placeholders.
    public static var placeholder: Self {
        var reader = RecordReader<Self>.failed
        return Self(reading: &reader)
    }

    /// Reads the record; throws if a declared field is missing or has another type, or if a key is not declared.
    public init(from reader: FieldReader) throws {
        var reader = RecordReader<Self>(reader.decoder)
        self.init(reading: &reader)
        if let failure = reader.failure { throw failure }
    }

    /// Writes the declared fields under their declared names.
    public func write(to writer: FieldWriter) throws { try encodeFields(to: writer.encoder) }
}

extension RecordFields {
    func encodeFields(to encoder: any Encoder) throws {
        var writer = RecordWriter<Self>(encoder)
        write(to: &writer)
        if let failure = writer.failure { throw failure }
    }
}

// Equality and hashing of all records, once: synthesised for each, they are a large part of its compile time.
extension RecordFields {
    /// Whether all declared fields are equal.
    public static func == (one: Self, other: Self) -> Bool { one.comparableFields == other.comparableFields }

    /// Hashes all declared fields.
    public func hash(into hasher: inout Hasher) { hasher.combine(comparableFields) }

    /// A hash value of all declared fields.
    public var hashValue: Int { comparableFields.hashValue }

    // The standard library's own is compiled anew for each record.
    /// A hash value of all declared fields.
    public func _rawHashValue(seed: Int) -> Int { comparableFields._rawHashValue(seed: seed) }

    private var comparableFields: [AnyHashable?] {
        var writer = RecordWriter<Self>()
        write(to: &writer)
        return writer.values
    }
}
