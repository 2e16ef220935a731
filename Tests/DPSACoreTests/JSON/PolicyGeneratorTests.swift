import DPSASyntax
import Testing

@testable import DPSACore

@Suite struct PolicyGeneratorTests {
    private let schema: JSONValue

    init() throws { schema = try JSONParser.parse(PolicyGenerator().schema().bytes) }

    private func policy(of disclosure: Disclosure) throws -> JSONValue {
        try JSONParser.parse(PolicyGenerator().files(for: disclosure)[0].bytes)
    }

    @Test(arguments: [Disclosure.Form.module, .agreement])
    func sameBytesBesideTheSchemasAndThePage(_ form: Disclosure.Form) throws {
        var disclosure = Disclosure.music
        disclosure.form = form
        let files = PolicyGenerator().files(for: disclosure)
        #expect(files.map(\.path) == ["schemas/Music.policy.json", "html/Music/policy.json"])
        #expect(files[0].bytes == files[1].bytes)
        #expect(try policy(of: disclosure)["form"] == .string(form == .module ? "module" : "agreement"))
    }

    @Test func beginningToTheByte() {
        let text = String(decoding: PolicyGenerator().files(for: .music)[0].bytes, as: UTF8.self)
        let beginning = #"""
            {
              "schemaVersion": 1,
              "form": "module",
              "name": "Music",
              "label": "Music \u202e\u003cMaker>",
              "role": "processor",
              "header": {
                "revised": "2024-03-04"
              },
              "nouns": [
                {"kind": "kind", "name": "text", "label": "Text"},

            """#
        #expect(text.hasPrefix(beginning))
        #expect(text.hasSuffix("}\n"))
    }

    @Test func aFactToTheByte() {
        let text = String(decoding: PolicyGenerator().files(for: .music)[0].bytes, as: UTF8.self)
        let fact = """
                  "facts": [
                    {"verb": "usedFor", "targets": ["ProvideFeature"], "bases": ["contract"], "origin": "document"},

            """
        // The literal is indented two levels less than the fact.
        #expect(text.contains(fact.split(separator: "\n").map { "  \($0)\n" }.joined()), "\(text)")
    }

    /// Any disclosure, written, read back and compared fact by fact; and every member of the format is used.
    @Test func everyFactComesBack() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("PolicyGeneratorTests.everyFactComesBack: seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        var unused = try Set(PolicySchemaTests.members(of: schema))
        // Eighty that are always the same, which use every member, and some that nobody has seen.
        for disclosureSeed in Array(0..<80) + (0..<20).map({ _ in generator.next() }) {
            let disclosure = DisclosureMaker.disclosure(seed: disclosureSeed)
            let policy = try policy(of: disclosure)
            do {
                try SchemaValidator(root: schema).validate(policy)
            } catch {
                Issue.record("seed \(disclosureSeed): \(error)")
                continue
            }
            try PolicySchemaTests.use(policy, schema, of: schema, name: "", &unused)
            let back = try PolicyReader.read(policy)
            #expect(back.form == disclosure.form, "seed \(disclosureSeed)")
            #expect(back.name == disclosure.name && back.label.hasSameBytes(as: disclosure.label))
            #expect(back.documentation.hasSameBytes(as: disclosure.documentation), "seed \(disclosureSeed)")
            #expect(back.role == disclosure.role, "seed \(disclosureSeed)")
            #expect(back.header == disclosure.header, "seed \(disclosureSeed)")
            #expect(back.nouns == disclosure.nouns, "seed \(disclosureSeed)")
            #expect(back.clauses == disclosure.clauses, "seed \(disclosureSeed)")
            #expect(back.statements == disclosure.statements, "seed \(disclosureSeed)")
            #expect(back.categories == disclosure.categories, "seed \(disclosureSeed)")
            #expect(policy["parent"]?["name"]?.text == disclosure.parent?.name, "seed \(disclosureSeed)")
            #expect((policy["parent"]?["revised"]?.text ?? "") == disclosure.parent?.header.revised ?? "")
        }
        #expect(unused.isEmpty, "the schema allows what is never written: \(unused.sorted())")
    }

    /// Whatever is added to a policy, at any place, the schema refuses it; so it does when a required member is missing.
    @Test func theSchemaIsStrict() throws {
        let validator = SchemaValidator(root: schema)
        let policy = try policy(of: .music)
        try validator.validate(policy)
        var count = 0
        for changed in policy.mutations(unexpected: JSONValue.Member(key: "unexpected", value: .boolean(true))) {
            #expect(try !validator.accepts(changed))
            count += 1
        }
        #expect(count > 70)
        for key in ["schemaVersion", "form", "name", "label", "header", "statements"] {
            #expect(try !validator.accepts(.object(policy.members.filter { $0.key != key })), "\(key)")
        }
    }

    /// The same facts whatever order a hash table has: nothing depends on the run.
    @Test func theSameTwice() {
        let disclosure = DisclosureMaker.disclosure(seed: 1)
        #expect(PolicyGenerator().files(for: disclosure) == PolicyGenerator().files(for: disclosure))
    }

    /// What policies have in common is written for the first and copied for the others, to the same bytes.
    @Test func fragmentsChangeNothing() {
        let generator = PolicyGenerator()
        var fragments = PolicyFragments()
        for seed in 0..<50 as Range<UInt64> {
            var disclosure = DisclosureMaker.disclosure(seed: seed)
            #expect(generator.files(for: disclosure, &fragments) == generator.files(for: disclosure))
            // The same nouns in the documents that declare them, and without what they mention.
            for name in ["Standard", "Catalogue", "XMusic"] {
                disclosure.name = name
                #expect(generator.files(for: disclosure, &fragments) == generator.files(for: disclosure))
            }
            for index in disclosure.nouns.indices {
                disclosure.nouns[index].places = []
                disclosure.nouns[index].functions = []
            }
            #expect(generator.files(for: disclosure, &fragments) == generator.files(for: disclosure))
            #expect(generator.files(for: disclosure, &fragments) == generator.files(for: disclosure))
        }
    }

    /// Nouns of one name in two containers are told apart.
    @Test func homonyms() throws {
        var disclosure = Disclosure(form: .module, name: "M", label: "M")
        var other = Disclosure.Noun.plain(.system, "Store", "the other store")
        other.container = "M"
        disclosure.nouns = [.plain(.system, "Store", "the store"), other]
        var fact = Disclosure.Fact(verb: .storedIn)
        fact.targets = [Disclosure.Reference(target: .noun(.system, 1), name: "Store", label: "the other store")]
        disclosure.statements.facts = [fact]
        let policy = try policy(of: disclosure)
        #expect(policy["statements"]?["facts"]?.elements[0]["targets"]?.elements[0]["container"] == .string("M"))
        #expect(try PolicyReader.read(policy).statements == disclosure.statements)
    }

    /// An expression whose operands do not stand before their operators must not loop, nor pass for a fact.
    @Test(arguments: [[Disclosure.Condition.Node.not(0)], [.not(1)], [.all([-1, 7])], [.any([])], []])
    func malformedExpression(_ nodes: [Disclosure.Condition.Node]) throws {
        var disclosure = Disclosure.music
        disclosure.categories[0].condition = Disclosure.Condition(nodes: nodes)
        let policy = try policy(of: disclosure)
        #expect(try !SchemaValidator(root: schema).accepts(policy))
    }
}

extension JSONValue {
    /// This value with a member added, once for each object in it.
    fileprivate func mutations(unexpected: Member) -> [JSONValue] {
        switch self {
        case .object(let members):
            var all: [JSONValue] = [.object(members + [unexpected])]
            for index in members.indices {
                for changed in members[index].value.mutations(unexpected: unexpected) {
                    var copy = members
                    copy[index].value = changed
                    all.append(.object(copy))
                }
            }
            return all
        case .list(let elements):
            return elements.indices.flatMap { index in
                elements[index].mutations(unexpected: unexpected).map { changed in
                    var copy = elements
                    copy[index] = changed
                    return .list(copy)
                }
            }
        default: return []
        }
    }
}
