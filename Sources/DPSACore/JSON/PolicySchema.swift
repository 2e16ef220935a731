import DPSASyntax

/// The JSON Schema of the policies, as a table.
///
/// The table lists every object of the format with every member it can have, and nothing else is allowed.  The closed tables of
/// the language (verbs, kinds of noun, units) are read where they are defined.
struct PolicySchema: Sendable {
    /// The version of the format.
    static let version = 1
    /// Where the schema is written.
    static let path = "schemas/dpsa-policy.schema.json"

    /// A named part of the format.
    struct Definition: Sendable {
        var name: String
        /// What it is: the title.
        var title: String
        var shape: Shape

        /// An object with these members.
        static func object(_ name: String, _ title: String, _ members: [Member]) -> Definition {
            Definition(name: name, title: title, shape: .object(members))
        }

        /// One of several objects.
        static func choice(_ name: String, _ title: String, _ alternatives: [[Member]]) -> Definition {
            Definition(name: name, title: title, shape: .choice(nil, alternatives))
        }

        /// A name, or one of several objects.
        static func nameOr(_ name: String, _ title: String, _ alternatives: [[Member]]) -> Definition {
            Definition(name: name, title: title, shape: .choice(.name, alternatives))
        }

        /// One of several words, or an object.
        static func wordsOr(_ name: String, _ title: String, _ words: [String], _ members: [Member]) -> Definition {
            Definition(name: name, title: title, shape: .choice(.words(words), [members]))
        }

        /// One of several words.
        static func words(_ name: String, _ title: String, _ words: [String]) -> Definition {
            Definition(name: name, title: title, shape: .words(words))
        }

        /// A string that matches a pattern.
        static func pattern(_ name: String, _ title: String, _ pattern: String) -> Definition {
            Definition(name: name, title: title, shape: .pattern(pattern))
        }
    }

    /// What a definition allows.
    enum Shape: Sendable {
        /// An object with these members.
        case object([Member])
        /// A string if there is one, or one of several objects, each with the members listed.
        case choice(StringShape?, [[Member]])
        /// One of several strings.
        case words([String])
        /// A string that matches a pattern.
        case pattern(String)
    }

    /// What a string may be that stands for an object.
    enum StringShape: Sendable {
        /// A string that is not empty.
        case name
        /// One of several strings.
        case words([String])
    }

    /// A member of an object.
    struct Member: Sendable {
        var key: String
        /// What it is: the title.
        var title: String
        var type: MemberType
        var isRequired: Bool

        /// A member that is always there.
        static func always(_ key: String, _ title: String, _ type: MemberType) -> Member {
            Member(key: key, title: title, type: type, isRequired: true)
        }

        /// A member that is left out where there is nothing to say.
        static func sometimes(_ key: String, _ title: String, _ type: MemberType) -> Member {
            Member(key: key, title: title, type: type, isRequired: false)
        }
    }

    /// What a member holds.
    enum MemberType: Sendable {
        /// Any string.
        case text
        /// A string that is not empty.
        case name
        /// An integer that is not less than this.
        case integer(from: Int)
        /// Any integer.
        case number
        /// The version of the format.
        case version
        /// `true`; otherwise the member is left out.
        case present
        /// What a definition says.
        case one(String)
        /// A list of values; unlike other lists it may be empty.
        case values
        /// A list of what a definition says, not empty.
        case list(String)
        /// A list of strings that are not empty, not empty itself.
        case names
        /// Texts under keys that are data, not empty.
        case texts
    }

    /// The schema as a file.
    static func document(baseURL: String?) -> ByteBuffer {
        JSONWriter.document(capacity: 32_768) { object in
            object.string("$schema", SchemaGenerator.dialect)
            object.string("$id", SchemaGenerator.identifier(path: path, urn: "urn:dpsa:policy:\(version)", baseURL))
            object.string("title", "Policy of a module or an agreement")
            object.string(
                "description",
                "What one .dpsa module or agreement states, facts only. False, empty and absent values are left out; "
                    + "what the nouns and the categories say is not repeated where they are mentioned."
            )
            write(root, into: &object)
            object.object("$defs") { object in
                for definition in definitions {
                    object.object(named: definition.name) { object in
                        object.string("title", definition.title)
                        write(definition.shape, into: &object)
                    }
                }
            }
        }
    }

    // MARK: Writing

    private static func write(_ shape: Shape, into object: inout JSONWriter.Object) {
        switch shape {
        case .object(let members): write(members, into: &object)
        case .choice(let string, let alternatives):
            object.list("oneOf") { list in
                switch string {
                case nil: break
                case .name: list.object { writeName(into: &$0) }
                case .words(let words): list.object { write(words, into: &$0) }
                }
                for members in alternatives { list.object { write(members, into: &$0) } }
            }
        case .words(let words): write(words, into: &object)
        case .pattern(let pattern):
            object.string("type", "string")
            object.string("pattern", pattern)
        }
    }

    private static func write(_ words: [String], into object: inout JSONWriter.Object) {
        object.string("type", "string")
        object.list("enum") { list in
            for word in words { list.string(word) }
        }
    }

    private static func write(_ members: [Member], into object: inout JSONWriter.Object) {
        object.string("type", "object")
        object.object("properties") { object in
            for member in members {
                object.object(named: member.key, .line) { object in
                    object.string("title", member.title)
                    write(member.type, into: &object)
                }
            }
        }
        object.strings("required", members.filter(\.isRequired).map(\.key))
        object.boolean("additionalProperties", false)
    }

    private static func write(_ type: MemberType, into object: inout JSONWriter.Object) {
        switch type {
        case .text: object.string("type", "string")
        case .name: writeName(into: &object)
        case .integer(let least):
            object.string("type", "integer")
            object.integer("minimum", least)
        case .number: object.string("type", "integer")
        case .version: object.integer("const", version)
        case .present: object.boolean("const", true)
        case .one(let definition): object.string("$ref", "#/$defs/\(definition)")
        case .values:
            object.string("type", "array")
            object.object("items") { $0.string("$ref", "#/$defs/Value") }
        case .list(let definition):
            object.string("type", "array")
            object.object("items") { $0.string("$ref", "#/$defs/\(definition)") }
            object.integer("minItems", 1)
        case .names:
            object.string("type", "array")
            object.object("items") { writeName(into: &$0) }
            object.integer("minItems", 1)
        case .texts:
            object.string("type", "object")
            object.object("additionalProperties") { $0.string("type", "string") }
            object.integer("minProperties", 1)
        }
    }

    private static func writeName(into object: inout JSONWriter.Object) {
        object.string("type", "string")
        object.integer("minLength", 1)
    }
}
