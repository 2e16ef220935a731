import DPSASyntax
import Testing

@testable import DPSACore

@Suite struct PolicySchemaTests {
    private let schema: JSONValue

    init() throws { schema = try JSONParser.parse(PolicyGenerator(baseURL: nil).schema().bytes) }

    @Test func closedTablesAreThoseOfTheLanguage() {
        let definitions = schema["$defs"]
        #expect(definitions?["Verb"]?["enum"]?.texts == Verb.allCases.map(\.identifier))
        #expect(definitions?["NounKind"]?["enum"]?.texts == NounKind.allCases.map(\.keyword))
        #expect(definitions?["Unit"]?["enum"]?.texts == Disclosure.Quantity.Unit.allCases.map(\.rawValue))
    }

    @Test func everyDefinitionIsReachedAndEveryReferenceLeadsSomewhere() {
        var seen: Set<String> = []
        func visit(_ value: JSONValue) {
            if let name = value["$ref"]?.text?.dropFirst("#/$defs/".count), seen.insert(String(name)).inserted {
                #expect(schema["$defs"]?[String(name)] != nil, "\(name)")
                visit(schema["$defs"]?[String(name)] ?? .null)
            }
            for member in value.members where member.key != "$defs" { visit(member.value) }
            for element in value.elements { visit(element) }
        }
        visit(schema)
        #expect(seen.sorted() == schema["$defs"]?.members.map(\.key).sorted())
    }

    @Test func identifiers() throws {
        #expect(schema["$id"] == .string("urn:dpsa:policy:1"))
        let file = PolicyGenerator(baseURL: "https://example.com").schema()
        #expect(file.path == "schemas/dpsa-policy.schema.json")
        #expect(
            try JSONParser.parse(file.bytes)["$id"] == .string("https://example.com/schemas/dpsa-policy.schema.json")
        )
    }

    @Test func everyPropertyHasATitle() throws {
        func visit(_ value: JSONValue) {
            for property in value["properties"]?.members ?? [] {
                #expect(property.value["title"] != nil, "\(property.key)")
            }
            for member in value.members { visit(member.value) }
            for element in value.elements { visit(element) }
        }
        visit(schema)
    }

    // MARK: Coverage

    /// The objects of a definition: itself, or its alternatives.
    private static func shapes(_ schema: JSONValue) -> [JSONValue] {
        schema["oneOf"]?.elements ?? [schema]
    }

    /// Every member that the schema allows, as `Definition/alternative/key`, and every word as `Definition=word`.
    static func members(of schema: JSONValue) throws -> [String] {
        var all: [String] = []
        let definitions = [JSONValue.Member(key: "", value: schema)] + (schema["$defs"]?.members ?? [])
        for definition in definitions {
            for (index, shape) in shapes(definition.value).enumerated() {
                for property in shape["properties"]?.members ?? [] {
                    all.append("\(definition.key)/\(index)/\(property.key)")
                }
                all += (shape["enum"]?.texts ?? []).map { "\(definition.key)=\($0)" }
            }
        }
        return all
    }

    /// Strikes out what a valid instance uses.
    static func use(
        _ instance: JSONValue,
        _ schema: JSONValue,
        of root: JSONValue,
        name: String,
        _ unused: inout Set<String>
    ) throws {
        if let reference = schema["$ref"]?.text {
            let name = String(reference.dropFirst("#/$defs/".count))
            return try use(instance, try #require(root["$defs"]?[name]), of: root, name: name, &unused)
        }
        if let text = instance.text { unused.remove("\(name)=\(text)") }
        for element in instance.elements {
            if let items = schema["items"] { try use(element, items, of: root, name: name, &unused) }
        }
        let keys = instance.members.map(\.key)
        for (index, shape) in shapes(schema).enumerated() {
            let properties = shape["properties"]?.members ?? []
            // The alternatives differ in the members that they require.
            guard keys.allSatisfy({ key in properties.contains { $0.key == key } }),
                shape["required"]?.texts.allSatisfy(keys.contains) ?? true
            else { continue }
            for member in instance.members {
                unused.remove("\(name)/\(index)/\(member.key)")
                if let property = shape["properties"]?[member.key] {
                    try use(member.value, property, of: root, name: name, &unused)
                }
            }
        }
    }
}
