import DPSACore
import DPSASyntax
import Testing

/// The specification is compiled: every example does what the text says of it.
@Suite("Specification")
struct SpecificationTests {
    /// What keeps a source from giving the code, or from giving none.
    private static func objections(to source: String, code: String?) -> [String] {
        let file = SourceFile(path: "example.dpsa", bytes: Array(source.utf8))
        let findings = Compilation(files: [file], asOf: "2026-01-31").findings.filter { $0.waiver == nil }
        let strays = findings.filter { $0.rule.rawValue != code }
        var objections = strays.map { "\($0.rule): \($0.message)" }
        if let code, strays.count == findings.count { objections.append("does not break \(code)") }
        return objections
    }

    @Test("every example compiles as it is marked")
    func examplesCompile() throws {
        let (frames, examples) = try SpecificationDocument.recorded().examples()
        for example in examples {
            #expect(Self.objections(to: example.source, code: example.code) == [], "\(example)")
        }
        for (name, frame) in frames where name != "retention" && name != "fields" {
            let source = try SpecificationDocument.fill(frame, with: "")
            #expect(Self.objections(to: source, code: nil) == [], "the frame `\(name)` by itself")
        }
        #expect(examples.count > 75)
        #expect(examples.filter { $0.code != nil }.count > 15)
    }

    @Test("every production of the grammar has its section, with the production as the grammar has it and an example")
    func productionsAreExplained() throws {
        let document = try SpecificationDocument.recorded()
        let recorded = SpecificationDocument.productions(of: try SpecificationDocument.text(of: "dpsa.ebnf"))
        var quoted: [String: String] = [:]
        var explained: Set<String> = []
        var current: String?
        for block in document.blocks {
            if block.words == ["ebnf"] {
                let productions = SpecificationDocument.productions(of: block.text)
                #expect(productions.count == 1, "\(block)")
                current = productions.first?.name
                if let production = productions.first { quoted[production.name] = production.text }
            } else if block.words.first == "dpsa", let name = current {
                explained.insert(name)
            }
        }
        #expect(recorded.count > 50)
        for production in recorded {
            #expect(quoted[production.name] == production.text, "\(production.name) is not quoted as it is")
            #expect(document.headings.contains(production.name), "\(production.name) has no section")
            #expect(explained.contains(production.name), "\(production.name) has no example")
        }
        #expect(quoted.count == recorded.count, "a production is quoted that the grammar does not have")
    }

    @Test("the table of families has the families of the registry")
    func familiesAreListed() throws {
        var families: [String] = []
        for rule in RuleRegistry.standard.rules {
            let family = String(rule.code.rawValue.prefix(3))
            if !families.contains(family) { families.append(family) }
        }
        let lines = try SpecificationDocument.text(of: "specification.md").split(separator: "\n")
        let table = try #require(lines.firstIndex(of: "| family | finds |"))
        let rows = lines[(table + 2)...].prefix { $0.hasPrefix("|") }
        let listed = rows.map { String($0.dropFirst(2).prefix(3)) }
        #expect(listed.sorted() == families.sorted())
    }

    // MARK: The tests are tested

    @Test("an example that does something else than its mark says is noticed")
    func wrongMarksAreNoticed() throws {
        let sound = "vocabulary House \"House words\" {}"
        #expect(Self.objections(to: sound, code: nil) == [])
        #expect(Self.objections(to: sound, code: "NAM001").count == 1)
        let broken = "vocabulary House \"House words\" { system A \"a\" in Nowhere }"
        #expect(Self.objections(to: broken, code: nil).count == 1)
        #expect(Self.objections(to: broken, code: "NAM001") == [])
        #expect(Self.objections(to: broken, code: "NAM002").count == 2)
    }

    @Test(
        "a mark that means nothing is noticed",
        arguments: ["dpsa modul", "dpsa fails", "dpsa fails NAM001 NAM002", "dpsa module"]
    )
    func unknownMarksAreNoticed(mark: String) throws {
        let document = try SpecificationDocument("```\(mark)\nnote \"text\"\n```\n")
        #expect(throws: SpecificationDocument.Malformed.self) { try document.examples() }
    }
}
