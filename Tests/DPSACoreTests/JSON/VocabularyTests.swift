import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// Descriptions in the Data Privacy Vocabulary say what the policies say, in words that the vocabulary has.
@Suite struct VocabularyTests {
    /// The terms of the vocabulary that we use, checked against it by hand.
    static let terms: Set<String> = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/DPV/terms.txt")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    }()

    /// All modules of the policies, each with its description.
    static func modules() throws -> [(disclosure: Disclosure, description: JSONValue)] {
        let compilation = Compilation(files: PolicySet.files, asOf: "2026-01-31")
        var builder = compilation.disclosures()
        let generator = VocabularyGenerator()
        return try compilation.documents.indices.filter { compilation.documents[$0].form == .module }.map { index in
            let disclosure = builder.disclosure(of: index)
            return (disclosure, try JSONParser.parse(generator.file(for: disclosure).bytes))
        }
    }

    /// All names with a prefix: of properties, and of types.
    private static func names(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
            members.flatMap { member -> [String] in
                if member.key == "@context" { return [] }
                let types = member.key == "@type" ? [member.value.text ?? ""] + member.value.texts : []
                return (member.key.hasPrefix("@") ? [] : [member.key]) + types + names(member.value)
            }
        case .list(let values): values.flatMap(names)
        default: []
        }
    }

    @Test func everyTermIsOneOfTheVocabulary() throws {
        var used: Set<String> = []
        for (_, description) in try Self.modules() { used.formUnion(Self.names(description)) }
        used = used.filter { !$0.hasPrefix("dct:") && !$0.isEmpty }
        #expect(used.count > 30)
        #expect(used.subtracting(Self.terms).sorted() == [])
        // What the Standard vocabulary maps to is there as well, whether or not a policy mentions it.
        let mapped = String(decoding: StandardVocabulary.file.bytes, as: UTF8.self).split(separator: "dpv: \"")
            .dropFirst()
            .map { $0.prefix { $0 != "\"" } }.map { $0.contains(":") ? String($0) : "dpv:\($0)" }
        #expect(mapped.count > 50)
        #expect(Set(mapped).subtracting(Self.terms).sorted() == [])
    }

    /// Read back from the description: purposes, places, sources, recipients, legal bases and ends of each category.
    @Test func descriptionsEqualThePolicies() throws {
        for (disclosure, description) in try Self.modules() {
            #expect(description["@type"]?.text == "dpv:PersonalDataHandling")
            #expect(description["dct:title"]?.text == disclosure.label)
            #expect((description["dct:modified"]?.text ?? "") == disclosure.header.revised)
            let agent = disclosure.role == "processor" ? "dpv:hasDataProcessor" : "dpv:hasDataController"
            #expect(description[agent] != nil)
            let processes = description["dpv:hasProcess"]?.elements ?? []
            let categories = disclosure.categories.filter { !$0.isNegative }
            #expect(processes.map { $0["dct:title"]?.text } == categories.map(\.label))
            for (process, category) in zip(processes, categories) {
                try Self.check(process, category, disclosure)
            }
        }
    }

    private static func check(_ process: JSONValue, _ category: Disclosure.Category, _ disclosure: Disclosure) throws {
        let facts = category.statements.facts.filter { !$0.isNegated }
        func labels(_ verbs: [Verb]) -> [String] {
            facts.filter { verbs.contains($0.verb) }.flatMap(\.targets).map(\.label)
        }
        func titles(_ key: String) -> [String] { (process[key]?.elements ?? []).map { $0["dct:title"]?.text ?? "" } }
        #expect(titles("dpv:hasPersonalData") == category.fields.map(\.label))
        #expect(titles("dpv:hasPurpose") == labels([.usedFor]))
        #expect(titles("dpv:hasDataSubject") == labels([.about]))
        #expect(titles("dpv:hasRecipient") == labels([.accessedBy, .sharedWith, .managedBy, .performedBy, .engages]))
        let placed = facts.filter { $0.namesPlace }
        let operations = process["dpv:hasProcessing"]?.elements ?? []
        #expect(operations.count == placed.count)
        for (operation, fact) in zip(operations, placed) {
            let type = operation["@type"]?.text
            #expect(
                type == (fact.verb == .viewedIn ? "dpv:Access" : fact.verb == .processedIn ? "dpv:Use" : "dpv:Store")
            )
            #expect(
                (operation["dpv:hasLocation"]?.elements ?? []).map { $0["dct:title"]?.text ?? "" }
                    == fact.targets.map(\.label)
            )
        }
        let bases = facts.filter { $0.verb == .usedFor }.flatMap { fact in
            fact.qualifiers.bases.isEmpty
                ? [] : fact.targets.map { "\($0.label): \(fact.qualifiers.bases.map(\.label))" }
        }
        let tied = (process["dpv:hasProcess"]?.elements ?? []).map { inner in
            let names = (inner["dpv:hasLegalBasis"]?.elements ?? []).map { $0["dct:title"]?.text ?? "" }
            return "\(inner["dpv:hasPurpose"]?["dct:title"]?.text ?? ""): \(names)"
        }
        #expect(tied == bases)
        let paths = category.statements.retention.flatMap(\.paths)
        let conditions = process["dpv:hasStorageCondition"]?.elements ?? []
        #expect(conditions.count == paths.count)
        for (condition, path) in zip(conditions, paths) {
            let duration = condition["dpv:hasDuration"]
            switch path.life {
            case .until(let event):
                #expect(duration?["@type"]?.text == "dpv:UntilEventDuration")
                let described = duration?["dct:description"].map { $0.text.map { [$0] } ?? $0.texts } ?? []
                let events = event.nodes.compactMap { node in
                    if case .event(let reference) = node { reference.label } else { nil }
                }
                #expect(described == events)
            case .period(_, let period, _, _):
                let isFixed = period.choice == .fixed
                #expect(duration?["@type"]?.text == (isFixed ? "dpv:TemporalDuration" : "dpv:IndeterminateDuration"))
            case .asParent, .criteria: #expect(duration?["@type"]?.text == "dpv:IndeterminateDuration")
            }
            let deadline = condition["dpv:hasProcessing"]?["dpv:hasDuration"]?["dct:extent"]?.text
            if let quantity = path.disposal?.deadline?.bounds.first, path.disposal?.deadline?.bounds.count == 1 {
                #expect(deadline?.contains("\(quantity.upper ?? quantity.amount)") == true)
            } else {
                #expect(deadline == nil)
            }
        }
    }

    /// A noun that maps to nothing has the general word; a description without a base address has names of its own.
    @Test func whatIsNotMappedIsGeneral() throws {
        var disclosure = PageFixtures.module
        disclosure.label = "</script>"
        let bytes = VocabularyGenerator(baseURL: "https://example.com/p").file(for: disclosure).bytes
        let description = try JSONParser.parse(bytes)
        #expect(description["@id"]?.text == "https://example.com/p/MPS/dpv.jsonld")
        #expect(description["dct:title"]?.text == "</script>")
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<"))
        let process = description["dpv:hasProcess"]?.elements.first
        #expect(process?["dpv:hasPurpose"]?.elements.first?["@type"]?.text == "dpv:Purpose")
    }
}
