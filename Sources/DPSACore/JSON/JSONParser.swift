/// A JSON value that was read: members keep their order, and strings are equal if their bytes are.
enum JSONValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case list([JSONValue])
    case object([Member])

    struct Member: Equatable, Sendable {
        var key: String
        var value: JSONValue

        static func == (one: Member, other: Member) -> Bool {
            one.key.hasSameBytes(as: other.key) && one.value == other.value
        }
    }

    /// The value of a member; `nil` if there is none.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.hasSameBytes(as: key) }?.value
    }

    static func == (one: JSONValue, other: JSONValue) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.boolean(let one), .boolean(let other)): one == other
        case (.integer(let one), .integer(let other)): one == other
        case (.string(let one), .string(let other)): one.hasSameBytes(as: other)
        case (.list(let one), .list(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        default: false
        }
    }

    var members: [Member] { if case .object(let members) = self { members } else { [] } }
    var elements: [JSONValue] { if case .list(let elements) = self { elements } else { [] } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var texts: [String] { elements.compactMap(\.text) }
}

extension String {
    /// Whether two strings are the same without regard to canonical equivalence.
    func hasSameBytes(as other: String) -> Bool { self == other && utf8.elementsEqual(other.utf8) }
}

/// A strict reader of JSON (RFC 8259, integers only) that shares no code with the writer.
///
/// It also refuses what RFC 8259 leaves open: a key that occurs twice in one object.
struct JSONParser {
    struct Failure: Error, CustomStringConvertible {
        var offset: Int
        var problem: String
        var description: String { "byte \(offset): \(problem)" }
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    static func parse(_ bytes: [UInt8]) throws -> JSONValue {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(offset: 0, problem: "not UTF-8")
        }
        var parser = JSONParser(scalars: Array(text.unicodeScalars))
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == parser.scalars.count else { throw parser.failure("something after the document") }
        return value
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private func failure(_ problem: String) -> Failure { Failure(offset: position, problem: problem) }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func skipSpace() {
        while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" { position += 1 }
    }

    private mutating func take(_ text: String) throws {
        for scalar in text.unicodeScalars {
            guard next == scalar else { throw failure("expected \(text)") }
            position += 1
        }
    }

    private mutating func value() throws -> JSONValue {
        // No policy is nested as deep as this, and the stack is not endless.
        guard depth < 256 else { throw failure("nested too deep") }
        depth += 1
        defer { depth -= 1 }
        skipSpace()
        switch next {
        case "{": return try object()
        case "[": return try list()
        case "\"": return .string(try string())
        case "t":
            try take("true")
            return .boolean(true)
        case "f":
            try take("false")
            return .boolean(false)
        case "n":
            try take("null")
            return .null
        default: return try integer()
        }
    }

    private mutating func object() throws -> JSONValue {
        try take("{")
        var members: [JSONValue.Member] = []
        skipSpace()
        if next == "}" {
            position += 1
            return .object([])
        }
        while true {
            skipSpace()
            let key = try string()
            if members.contains(where: { $0.key.hasSameBytes(as: key) }) { throw failure("the key \(key) again") }
            skipSpace()
            try take(":")
            members.append(JSONValue.Member(key: key, value: try value()))
            skipSpace()
            if next == "}" { break }
            try take(",")
        }
        position += 1
        return .object(members)
    }

    private mutating func list() throws -> JSONValue {
        try take("[")
        var elements: [JSONValue] = []
        skipSpace()
        if next == "]" {
            position += 1
            return .list([])
        }
        while true {
            elements.append(try value())
            skipSpace()
            if next == "]" { break }
            try take(",")
        }
        position += 1
        return .list(elements)
    }

    private mutating func integer() throws -> JSONValue {
        var digits = ""
        if next == "-" {
            digits = "-"
            position += 1
        }
        let start = position
        while let scalar = next, ("0"..."9").contains(scalar) {
            digits.unicodeScalars.append(scalar)
            position += 1
        }
        if position - start > 1, scalars[start] == "0" { throw failure("a number that begins with 0") }
        guard let number = Int(digits) else { throw failure("no value") }
        return .integer(number)
    }

    private mutating func string() throws -> String {
        try take("\"")
        var units: [UInt16] = []
        while let scalar = next, scalar != "\"" {
            position += 1
            guard scalar.value >= 0x20 else { throw failure("a control in a string") }
            guard scalar == "\\" else {
                units.append(contentsOf: scalar.utf16)
                continue
            }
            guard let escape = next else { throw failure("an escape without a letter") }
            position += 1
            switch escape {
            case "\"", "\\", "/": units.append(UInt16(escape.value))
            case "b": units.append(8)
            case "t": units.append(9)
            case "n": units.append(10)
            case "f": units.append(12)
            case "r": units.append(13)
            case "u":
                var digits = ""
                for _ in 0..<4 {
                    guard let digit = next else { throw failure("a short escape") }
                    digits.unicodeScalars.append(digit)
                    position += 1
                }
                guard let unit = UInt16(digits, radix: 16), digits.first != "+", digits.first != "-" else {
                    throw failure("no hexadecimal digits")
                }
                units.append(unit)
            default: throw failure("an unknown escape")
            }
        }
        try take("\"")
        guard let text = String(validating: units, as: UTF16.self) else { throw failure("a lone surrogate") }
        return text
    }
}
