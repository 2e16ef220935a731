/// A record of named fields, exactly as a disclosure declares them.
///
/// The fields are read and written without throwing: a throwing initialiser costs the compiler a clean-up path for each field.
/// The reader keeps the first failure, and the record's `init(from:)` throws it.
public protocol FieldRecord: FieldValue, Codable {
    /// The name that errors use, such as `XMusic.UserOperationLog`.
    static var recordName: String { get }
    /// Reads the declared fields.
    init(reading reader: inout RecordReader<Self>)
    /// Writes the declared fields.
    func write(to writer: inout RecordWriter<Self>)
}

/// The record of one category of data.
public protocol DisclosedRecord: FieldRecord {
    /// The categories of the module.
    associatedtype Category: DataCategory
    /// The category that the record belongs to.
    static var category: Category { get }
}

extension DisclosedRecord {
    /// The names of the module and of the category.
    public static var recordName: String { "\(Category.Module.name).\(category.rawValue)" }
}

extension FieldRecord {
    /// Reads a record; throws if a declared field is missing or has another type, or if a key is not declared.
    public init(from decoder: any Decoder) throws {
        var reader = try RecordReader<Self>(decoder)
        self.init(reading: &reader)
        if let failure = reader.failure { throw failure }
    }

    /// Writes the declared fields under their declared names.
    public func encode(to encoder: any Encoder) throws {
        var writer = RecordWriter<Self>(encoder)
        write(to: &writer)
        if let failure = writer.failure { throw failure }
    }

    /// A record of placeholders.
    public static var placeholder: Self {
        var reader = RecordReader<Self>.failed
        return Self(reading: &reader)
    }

    /// Reads a record inside another one.
    public init(fieldFrom decoder: any Decoder) throws { try self.init(from: decoder) }

    /// Writes a record inside another one.
    public func encodeField(to encoder: any Encoder) throws { try encode(to: encoder) }
}

// Equality and hashing of all records, once: synthesised for each, they are a large part of its compile time.
extension FieldRecord {
    /// Whether all declared fields are equal.
    public static func == (one: Self, other: Self) -> Bool { one.comparableFields == other.comparableFields }

    /// Hashes all declared fields.
    public func hash(into hasher: inout Hasher) { hasher.combine(comparableFields) }

    private var comparableFields: [AnyHashable?] {
        var writer = RecordWriter<Self>()
        write(to: &writer)
        return writer.values
    }
}
