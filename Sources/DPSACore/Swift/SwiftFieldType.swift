/// The Swift type of a kind of data.
///
/// The list is closed, as in the runtime library: a vocabulary cannot bring text into generated code by way of a mapping.
enum SwiftFieldType: String, CaseIterable {
    case bool = "Bool"
    case int = "Int"
    case double = "Double"
    case decimal = "Decimal"
    case date = "Date"
    case uuid = "UUID"
    case data = "Data"
    case url = "URL"
    case string = "String"
    /// A structure of the field's own.
    case record = ""

    /// The type of a kind, by what the kind maps to under `swift`, and otherwise under `schema`.
    ///
    /// A name under `swift` that is not on the list counts for nothing: what the kinds above the kind map to counts then, and
    /// after that the type of the schema, so that records and schemas agree.
    init(_ kind: Borrowed<Disclosure.Noun>) {
        var found: SwiftFieldType?
        var schema = ""
        kind.mappings.visit { _, mapping in
            if mapping.key == "swift" {
                found = found ?? SwiftFieldType(named: mapping.value)
            } else if schema.isEmpty, mapping.key == "schema" {
                schema = mapping.value
            }
        }
        if let found {
            self = found
            return
        }
        switch schema {
        case "object": self = .record
        case "boolean": self = .bool
        case "integer": self = .int
        case "number": self = .double
        default: self = .string
        }
    }

    /// The type of a name; nil for a name that is not on the list.
    init?(named name: String) {
        // Of every field but a few, and a raw value is compared with each name in turn.
        if name == "String" {
            self = .string
        } else if name.isEmpty {
            return nil
        } else {
            self.init(rawValue: name)
        }
    }

    /// Whether Foundation has the type.
    var isOfFoundation: Bool {
        switch self {
        case .decimal, .date, .uuid, .data, .url: true
        case .bool, .int, .double, .string, .record: false
        }
    }

    /// In which order alternatives are tried: what few values have comes first.
    var tryingOrder: Int {
        switch self {
        case .record: 0
        case .bool: 1
        case .int: 2
        case .decimal: 3
        case .double: 4
        case .date: 5
        case .uuid: 6
        case .data: 7
        case .url: 8
        case .string: 9
        }
    }
}
