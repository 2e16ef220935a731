@testable import DPSACore

/// A small validator for the part of JSON Schema 2020-12 that the generators use.
///
/// A keyword that it does not know is an error, so that nothing passes unchecked.
struct SchemaValidator {
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var problem: String
        var description: String { "\(path.isEmpty ? "/" : path): \(problem)" }
    }

    let root: JSONValue

    /// Throws what is wrong with an instance first.
    func validate(_ instance: JSONValue) throws { try validate(instance, root, "") }

    /// Whether an instance is valid.
    func accepts(_ instance: JSONValue, at definition: String? = nil) throws -> Bool {
        do {
            try validate(instance, definition.map { try resolve("#/$defs/\($0)") } ?? root, "")
            return true
        } catch let failure as Failure where !failure.problem.hasPrefix("schema:") {
            return false
        }
    }

    private func resolve(_ reference: String) throws -> JSONValue {
        let prefix = "#/$defs/"
        guard reference.hasPrefix(prefix), let schema = root["$defs"]?[String(reference.dropFirst(prefix.count))] else {
            throw Failure(path: reference, problem: "schema: the reference leads nowhere")
        }
        return schema
    }

    private func validate(_ instance: JSONValue, _ schema: JSONValue, _ path: String) throws {
        for keyword in schema.members {
            try validate(instance, keyword.key, keyword.value, of: schema, path)
        }
    }

    private func matches(_ instance: JSONValue, _ schemas: JSONValue, _ path: String) throws -> Int {
        var count = 0
        for schema in schemas.elements {
            do {
                try validate(instance, schema, path)
                count += 1
            } catch let failure as Failure where !failure.problem.hasPrefix("schema:") {}
        }
        return count
    }

    private func validate(
        _ instance: JSONValue,
        _ keyword: String,
        _ argument: JSONValue,
        of schema: JSONValue,
        _ path: String
    ) throws {
        func require(_ isValid: Bool, _ problem: @autoclosure () -> String) throws {
            if !isValid { throw Failure(path: path, problem: problem()) }
        }
        switch (keyword, instance, argument) {
        case ("type", _, .string(let type)): try require(instance.hasType(type), "is no \(type)")
        case ("const", _, _): try require(instance == argument, "is not \(argument)")
        case ("enum", _, .list(let values)): try require(values.contains(instance), "is none of \(values)")
        case ("$ref", _, .string(let reference)): try validate(instance, resolve(reference), path)
        case ("oneOf", _, .list): try require(matches(instance, argument, path) == 1, "is not exactly one of them")
        case ("anyOf", _, .list): try require(matches(instance, argument, path) > 0, "is none of them")
        case ("not", _, .object):
            try require(matches(instance, .list([argument]), path) == 0, "is what it must not be")
        case ("required", .object, .list):
            for key in argument.texts { try require(instance[key] != nil, "lacks \(key)") }
        case ("properties", .object(let members), .object):
            for member in members {
                guard let property = argument[member.key] else { continue }
                try validate(member.value, property, "\(path)/\(member.key)")
            }
        case ("additionalProperties", .object(let members), .boolean(let isOpen)):
            for member in members where !isOpen {
                try require(schema["properties"]?[member.key] != nil, "has \(member.key)")
            }
        case ("additionalProperties", .object(let members), .object):
            for member in members { try validate(member.value, argument, "\(path)/\(member.key)") }
        case ("minProperties", .object(let members), .integer(let least)):
            try require(members.count >= least, "is too small")
        case ("items", .list(let elements), .object):
            for (index, element) in elements.enumerated() { try validate(element, argument, "\(path)/\(index)") }
        case ("minItems", .list(let elements), .integer(let least)):
            try require(elements.count >= least, "is too short")
        case ("minLength", .string(let text), .integer(let least)):
            try require(text.unicodeScalars.count >= least, "is too short")
        case ("minimum", .integer(let number), .integer(let least)): try require(number >= least, "is too small")
        case ("pattern", .string(let text), .string(let pattern)):
            try require(text.firstMatch(of: Regex(pattern)) != nil, "does not match")
        case ("required", _, .list), ("properties", _, .object), ("additionalProperties", _, .boolean),
            ("additionalProperties", _, .object), ("minProperties", _, .integer), ("items", _, .object),
            ("minItems", _, .integer), ("minLength", _, .integer), ("minimum", _, .integer),
            ("pattern", _, .string):
            break  // About instances of another type.
        case ("$schema", _, .string), ("$id", _, .string), ("title", _, .string), ("description", _, .string),
            ("$defs", _, .object), ("format", _, .string), ("contentEncoding", _, .string), ("writeOnly", _, .boolean),
            ("x-dpsa-category", _, .string), ("x-dpsa-purposes", _, .list), ("x-dpsa-retention", _, .list),
            ("x-dpsa-systems", _, .list), ("x-dpsa-legalBasis", _, .list), ("x-dpsa-sensitivity", _, .list):
            break  // Annotations.
        default: throw Failure(path: path, problem: "schema: \(keyword) with \(argument)")
        }
    }
}

extension JSONValue {
    fileprivate func hasType(_ type: String) -> Bool {
        switch (type, self) {
        case ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .integer), ("string", .string),
            ("array", .list), ("object", .object):
            true
        default: false
        }
    }
}
