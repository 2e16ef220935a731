import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// The registry is complete, in order, and says something about every rule.
@Suite struct RuleRegistryTests {
    private let registry = RuleRegistry.standard

    @Test func `codes are unique and in order`() {
        let codes = registry.rules.map(\.code)
        #expect(codes == Set(codes).sorted())
    }

    @Test func `names are unique and in kebab case`() throws {
        let names = registry.rules.map(\.name)
        #expect(Set(names).count == names.count)
        for name in names { #expect(try /[a-z]+(-[a-z]+)*/.wholeMatch(in: name) != nil, "\(name)") }
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `a rule is found by its code and by its name`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        #expect(registry.rule(rule.code)?.name == rule.name)
        #expect(registry.rule(rule.code.rawValue)?.code == rule.code)
        #expect(registry.rule(rule.name)?.code == rule.code)
        #expect(registry.severity(of: rule.code) == rule.severity)
    }

    @Test func `what is no rule is not found`() {
        #expect(registry.rule("RET999") == nil)
        #expect(registry.rule("") == nil)
        #expect(registry.severity(of: RuleCode(rawValue: "ret003")) == nil)
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `a summary is one sentence, an explanation a page`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        #expect(rule.summary.first?.isUppercase == true)
        #expect(rule.summary.hasSuffix(".") && !rule.summary.dropLast().contains(". "))
        let words = rule.explanation.split { $0 == " " || $0 == "\n" }.count
        #expect((60...150).contains(words), "\(rule.code) has \(words) words")
        let lines = rule.explanation.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            // Paragraphs and empty lines take turns, so every reader can wrap the lines by itself.
            #expect(line.isEmpty == (number % 2 == 1), "\(rule.code), line \(number + 1)")
            #expect(line == line.trimmingCharacters(in: .whitespaces), "\(rule.code), line \(number + 1)")
        }
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `texts hold no character that misleads`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        for text in [rule.summary, rule.explanation, rule.badExample, rule.goodExample] {
            for scalar in text.unicodeScalars where scalar != "\n" {
                let category = scalar.properties.generalCategory
                #expect(category != .control && category != .format, "\(rule.code): \(scalar.escaped(asASCII: true))")
            }
        }
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `an explanation names only rules that exist`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        for match in rule.explanation.matches(of: /\b[A-Z]{3}[0-9]{3}\b/) {
            #expect(registry.rule(RuleCode(rawValue: String(match.output))) != nil, "\(rule.code): \(match.output)")
        }
    }

    @Test func `every code that the sources declare has an entry, and no other has one`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
            .standardized
        var declared: Set<String> = []
        for path in ["DPSASyntax/Tokens/SyntaxRules.swift", "DPSACore/Rules/RuleCodes.swift"] {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(of: /static let \w+ = RuleCode\(rawValue: "(\w+)"\)/) {
                #expect(declared.insert(String(match.output.1)).inserted, "\(match.output.1) is declared twice")
            }
        }
        #expect(declared.count > 40)
        #expect(declared.sorted() == registry.rules.map(\.code.rawValue))
        // Codes are declared in those two files and nowhere else.
        let enumerator = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        while let file = enumerator?.nextObject() as? URL {
            guard file.pathExtension == "swift",
                !["SyntaxRules.swift", "RuleCodes.swift"].contains(file.lastPathComponent)
            else { continue }
            #expect(!(try String(contentsOf: file, encoding: .utf8)).contains("RuleCode(rawValue: \""), "\(file.path)")
        }
    }

    @Test func `only dangers can be waived`() {
        #expect(Rule.Severity.allCases.filter(\.canBeWaived) == [.danger])
    }

    @Test func `looking up a severity does not scan the rules`() {
        // The last rule: a scan would have to pass all others.
        let code = RuleCode(rawValue: "SYN014")
        var dangers = 0
        let time = ContinuousClock().measure {
            for _ in 0..<10_000 where registry.severity(of: code) == .danger { dangers += 1 }
        }
        let scan = ContinuousClock().measure {
            for _ in 0..<10_000 where registry.rules.first(where: { $0.code == code })?.severity == .danger {
                dangers += 1
            }
        }
        #expect(dangers == 0)
        #expect(time * 2 < scan, "\(time) and \(scan)")
    }
}
