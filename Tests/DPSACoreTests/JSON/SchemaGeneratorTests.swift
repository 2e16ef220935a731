import Testing

@testable import DPSACore

@Suite struct SchemaGeneratorTests {
    private let files = SchemaGenerator(baseURL: nil).files(for: .music)

    private func schema(_ category: String) throws -> JSONValue {
        let file = try #require(files.first { $0.path == "schemas/Music/\(category).schema.json" })
        return try JSONParser.parse(file.bytes)
    }

    private func accepts(_ category: String, _ instance: String, at definition: String? = nil) throws -> Bool {
        try SchemaValidator(root: schema(category)).accepts(JSONParser.parse(Array(instance.utf8)), at: definition)
    }

    @Test func oneFileForEachTopLevelCategory() {
        #expect(
            files.map(\.path)
                == ["OperationLog", "Content", "Configuration", "Faces"].map { "schemas/Music/\($0).schema.json" }
        )
    }

    @Test func closedCategoryToTheByte() throws {
        let text = String(decoding: try #require(files.first).bytes, as: UTF8.self)
        #expect(
            text == """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "urn:dpsa:Music:OperationLog",
                  "title": "Operation log",
                  "description": "A record of the category OperationLog of Music.",
                  "type": "object",
                  "properties": {
                    "user": {"title": "The user", "type": "string"},
                    "time": {"title": "The time", "type": "string", "format": "date-time"},
                    "key": {"title": "The key", "type": "string", "writeOnly": true, "x-dpsa-sensitivity": ["secret"]},
                    "remark": {"title": "The remark", "type": "string"}
                  },
                  "required": ["user", "time", "key"],
                  "additionalProperties": false,
                  "x-dpsa-category": "OperationLog",
                  "x-dpsa-purposes": ["ProvideFeature"],
                  "x-dpsa-retention": [
                    {"paths": [{"life": {"until": {"event": "Termination"}}, "disposal": {"act": "delete", "deadline": \
                {"bounds": [{"amount": 30, "unit": "day"}]}}}]}
                  ],
                  "x-dpsa-systems": ["MySQL"],
                  "x-dpsa-legalBasis": ["contract"],
                  "x-dpsa-sensitivity": ["secret"]
                }

                """
        )
    }

    @Test(arguments: [
        (#"{"user": "u", "time": "t", "key": "k"}"#, true),
        (#"{"user": "u", "time": "t", "key": "k", "remark": "r"}"#, true),
        (#"{"user": "u", "time": "t"}"#, false),
        (#"{"user": 1, "time": "t", "key": "k"}"#, false),
        (#"{"user": "u", "time": "t", "key": "k", "other": 1}"#, false),
        (#"{"user": "u", "time": "t", "key": "k", "remark": null}"#, false),
        (#"[]"#, false),
    ])
    func closedCategory(_ instance: String, _ isValid: Bool) throws {
        #expect(try accepts("OperationLog", instance) == isValid)
    }

    /// Each change to a valid record of the open category, and whether the record is still valid.
    @Test(arguments: [
        ("other", #"{"any": [1]}"#, true),
        ("voice", #""AAAA""#, true),
        ("voice", "1", false),
        ("tracks", "[]", true),
        ("tracks", #"["AAAA"]"#, false),
        ("genre", #""hymn""#, false),
        ("takes", "3", false),
        ("takes", #""1""#, false),
        ("settings", #"[{"tempo": 1, "loud": true}]"#, true),
        ("settings", #"[{"loud": true}]"#, false),
        ("settings", #"[{"tempo": 1, "other": 1}]"#, false),
        ("settings", #"{"tempo": 1}"#, false),
        ("extra", #"{"whatever": 1}"#, true),
        ("extra", "1", false),
        ("odd", "1", true),
    ])
    func openCategory(_ key: String, _ value: String, _ isValid: Bool) throws {
        let valid: KeyValuePairs = [
            "cover": #""AAAA""#, "tracks": #"[["AAAA"], []]"#, "genre": #""song""#, "takes": "2",
            "settings": #"[{"tempo": 1}]"#, "extra": "{}", "odd": "null",
        ]
        func instance(_ members: [(key: String, value: String)]) -> String {
            "{\(members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", "))}"
        }
        #expect(try accepts("Content", instance(Array(valid))))
        #expect(try accepts("Content", instance(valid.filter { $0.key != key } + [(key, value)])) == isValid)
    }

    @Test func shapesOfFields() throws {
        let properties = try schema("Content")["properties"]
        #expect(
            properties?["tracks"]?["items"]?["items"]?["anyOf"]?.elements.map { $0["title"]?.text } == [
                "Kind file", "Kind text",
            ]
        )
        #expect(properties?["genre"]?["enum"]?.texts == ["song", "jingle"])
        #expect(properties?["genre"]?["type"] == .string("string"))
        #expect(properties?["takes"]?["type"] == .string("integer"))
        #expect(properties?["cover"]?["contentEncoding"] == .string("base64"))
        #expect(properties?["odd"]?["type"] == nil)
        #expect(
            try schema("Content")["required"]?.texts == [
                "cover", "tracks", "genre", "takes", "settings", "extra", "odd",
            ]
        )
    }

    @Test func aStatementOnAPartAnnotatesThePart() throws {
        let schema = try schema("Content")
        #expect(schema["properties"]?["cover"]?["x-dpsa-purposes"]?.texts == ["ProvideFeature"])
        #expect(schema["properties"]?["genre"]?["x-dpsa-purposes"] == nil)
        #expect(schema["x-dpsa-purposes"] == nil)
    }

    /// A category without fields of its own has the records of its sub-categories.
    @Test func subcategories() throws {
        let schema = try schema("Configuration")
        #expect(schema["$defs"]?.members.map(\.key) == ["Template", "Template.Inner", "Task"])
        #expect(schema["$defs"]?["Template.Inner"]?["x-dpsa-category"] == .string("Configuration.Template.Inner"))
        #expect(try accepts("Configuration", #"{"name": "n"}"#))
        #expect(try accepts("Configuration", #"{"source": "s"}"#))
        #expect(try !accepts("Configuration", #"{"level": 1}"#))
        #expect(try accepts("Configuration", #"{"level": 1}"#, at: "Template.Inner"))
        #expect(try !accepts("Configuration", #"{"name": "n", "source": "s"}"#))
        #expect(try !accepts("Configuration", #"{"name": "n", "level": 1}"#, at: "Template"))
    }

    @Test func dataThatAreNotCollectedHaveNoRecord() throws {
        #expect(try !accepts("Faces", #"{"face": "AAAA"}"#))
        #expect(try !accepts("Faces", "{}"))
    }

    @Test(arguments: ["https://example.com/privacy", "https://example.com/privacy/"])
    func identifierBelowABase(_ base: String) throws {
        let file = try #require(SchemaGenerator(baseURL: base).files(for: .music).first)
        #expect(
            try JSONParser.parse(file.bytes)["$id"]
                == .string("https://example.com/privacy/schemas/Music/OperationLog.schema.json")
        )
    }

    /// Every schema, of any disclosure: properties have titles, references stay in the file, records say whether they are open.
    @Test func rulesForAllSchemas() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("SchemaGeneratorTests.rulesForAllSchemas: seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        var count = 0
        for _ in 0..<60 {
            let disclosureSeed = generator.next()
            var disclosure = DisclosureMaker.disclosure(seed: disclosureSeed)
            disclosure.obeyTheChecker()
            for file in SchemaGenerator(baseURL: nil).files(for: disclosure) {
                let schema = try JSONParser.parse(file.bytes)
                count += 1
                try check(schema, in: schema, "seed \(disclosureSeed) \(file.path)")
            }
        }
        #expect(count > 30)
    }

    private func check(_ schema: JSONValue, in root: JSONValue, _ place: String) throws {
        if let reference = schema["$ref"]?.text {
            #expect(reference.hasPrefix("#/$defs/"), "\(place)")
            #expect(root["$defs"]?[String(reference.dropFirst(8))] != nil, "\(place): \(reference)")
        }
        for property in schema["properties"]?.members ?? [] {
            #expect(property.value["title"] != nil, "\(place): \(property.key)")
            try check(property.value, in: root, place)
        }
        if schema["type"] == .string("object"), schema["anyOf"] == nil {
            #expect(schema["additionalProperties"] != nil, "\(place)")
        }
        for definition in schema["$defs"]?.members ?? [] { try check(definition.value, in: root, place) }
        for alternative in schema["anyOf"]?.elements ?? [] { try check(alternative, in: root, place) }
        if let items = schema["items"] { try check(items, in: root, place) }
    }
}

extension Disclosure {
    /// Makes the names of fields differ and puts sub-categories behind their category, as in any disclosure of a source.
    fileprivate mutating func obeyTheChecker() {
        var count = 0
        func rename(_ fields: inout [Field]) {
            for index in fields.indices {
                fields[index].name += "_\(count)"
                count += 1
                rename(&fields[index].fields)
            }
        }
        for index in categories.indices {
            let parent = index % 3 == 0 ? nil : index - 1
            categories[index].parent = parent
            categories[index].qualifiedName =
                (parent.map { categories[$0].qualifiedName + "." } ?? "") + categories[index].name
            for set in categories[index].fieldSets.indices { rename(&categories[index].fieldSets[set].fields) }
        }
    }
}
