import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// English sentences on retention say the rule they came from, and no other.
@Suite struct EnglishRetentionTests {
    /// The paragraphs of a rule, as a page has them.
    static func paragraphs(
        _ rule: Disclosure.RetentionRule,
        of document: Disclosure,
        templates: TemplateSet = .english
    ) throws -> [String] {
        let writer = SentenceWriter(templates: templates, document: document)
        return try ReadPage(HTMLFragment { writer.retention(rule, into: &$0) }.bytes).texts(of: "p")
    }

    private static func read(_ paragraphs: [String], _ maker: RetentionRuleMaker) throws -> [Disclosure.Path] {
        try EnglishRetentionReader.paths(paragraphs, names: maker.names, texts: RetentionRuleMaker.criteria)
    }

    @Test func rulesReadBack() throws {
        var maker = RetentionRuleMaker(seed: PolicySet.seed)
        var kinds: Set<String> = []
        for _ in 0..<(PolicySet.isExhaustive ? 20_000 : 2_000) {
            let rule = maker.rule()
            let paragraphs = try Self.paragraphs(rule, of: maker.builder.disclosure)
            let paths = try Self.read(paragraphs, maker)
            #expect(paths == rule.paths, "\(paragraphs)")
            if paths != rule.paths { return }
            for path in paths { kinds.insert("\(path.life)".prefix { $0 != "(" } + "\(path.disposal == nil)") }
        }
        // The rules were not all of one kind.
        #expect(kinds.count >= 6, "\(kinds)")
    }

    /// A template that says something else is noticed, whichever it is.
    @Test(arguments: [
        ("within {period} after that", "{period} after that, not before"), ("at most {period}", "for {period}"),
        ("whichever comes first", "whichever comes last"),
        ("the option “{label}” is on", "the option “{label}” is off"),
        ("{period} after {event}", "{period}"), ("This holds unless", "This holds if"),
        ("day.other = {amount}\u{A0}days", "day.other = {amount}\u{A0}weeks"),
        ("{lower} to {upper}", "{upper} to {lower}"),
        ("We {act} it at once.", "We {act} it then."), ("up to {period}", "{period}"),
        ("{fallback} if none is chosen", "{fallback}"),
        ("until {event}.\notherwiseFor ", "after {event}.\notherwiseFor "),
        ("It falls to {actor} to {act} it then.", "We {act} it then."),
        ("it is not so that {condition}", "{condition}"),
        ("disposeManually = This is done by hand.", "disposeManually = This happens automatically."),
    ])
    func faultyTemplatesAreNoticed(old: String, new: String) throws {
        let source = "\(englishTemplates)"
        try #require(source.contains(old))
        let templates = TemplateSet(parsing: source.replacingOccurrences(of: old, with: new))
        var maker = RetentionRuleMaker(seed: 7)
        for _ in 0..<400 {
            let rule = maker.rule()
            let paragraphs = try Self.paragraphs(rule, of: maker.builder.disclosure, templates: templates)
            guard let paths = try? Self.read(paragraphs, maker), paths == rule.paths else { return }
        }
        Issue.record("nothing is noticed")
    }

    /// The rows of real pages say the rules of their policies.
    @Test func pagesReadBack() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let folders = ["Policies", "Tests/Fixtures/Corpus"].map { root.appending(path: $0) }
        var files: [SourceFile] = []
        for folder in folders {
            for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            where file.pathExtension == "dpsa" {
                files.append(SourceFile(path: file.path(), bytes: [UInt8](try Data(contentsOf: file))))
            }
        }
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        var builder = compilation.disclosures()
        let generator = PageGenerator(baseURL: nil, categoryCount: compilation.categoryCount)
        var count = 0
        for (index, document) in compilation.documents.enumerated() where document.form == .module {
            let disclosure = builder.disclosure(of: index)
            let page = try ReadPage(generator.modulePages(disclosure).files[0].bytes)
            count += try Self.check(page, of: disclosure)
        }
        #expect(count >= 60)
    }

    /// What the rules on retention mention.
    private static func references(of disclosure: Disclosure) -> [Disclosure.Reference] {
        var references: [Disclosure.Reference] = []
        func add(_ event: Disclosure.EventExpression?) {
            for case .event(let reference) in event?.nodes ?? [] { references.append(reference) }
        }
        for path in disclosure.categories.flatMap(\.statements.retention).flatMap(\.paths) {
            switch path.life {
            case .until(let event): add(event)
            case .period(_, _, let start, let setting):
                add(start)
                if let setting { references.append(setting) }
            case .asParent, .criteria: break
            }
            for case .term(let reference, _) in path.exception?.nodes ?? [] { references.append(reference) }
        }
        return references
    }

    /// Compares the rows on retention with the rules, and counts them.
    private static func check(_ page: ReadPage, of disclosure: Disclosure) throws -> Int {
        var names = disclosure.nouns.indices.map { index in
            let noun = disclosure.nouns[index]
            let target = Disclosure.Reference.Target.noun(noun.kind, index)
            return (
                name: noun.label, reference: Disclosure.Reference(target: target, name: noun.name, label: noun.label)
            )
        }
        for (form, name) in [("us", "provider"), ("you", "customer")] {
            guard let known = names.first(where: { $0.reference.name == name }) else { continue }
            names.append((form, known.reference))
        }
        for reference in references(of: disclosure) where !reference.arguments.isEmpty || !reference.elaboration.isEmpty
        {
            let arguments = reference.arguments.map { argument in
                let value = if case .reference(let inner) = argument.value { inner.label } else { "\(argument.value)" }
                return argument.label.isEmpty ? value : "\(argument.label): \(value)"
            }
            let list = arguments.isEmpty ? "" : " (\(arguments.joined(separator: "; ")))"
            let text = reference.elaboration.isEmpty ? "" : ": \(reference.elaboration)"
            names.append((reference.label + list + text, reference))
        }
        var count = 0
        for category in disclosure.categories where !category.isNegative {
            let rules = category.statements.retention
            let rows = page.tags.compactMap { tag in
                tag.name == "tr"
                    ? tag.attributes["id"].flatMap { $0.hasPrefix("ret-\(category.qualifiedName)-") ? $0 : nil } : nil
            }
            let own = rows.filter { row in
                !disclosure.categories.contains { inner in
                    inner.qualifiedName.hasPrefix("\(category.qualifiedName).")
                        && row.hasPrefix("ret-\(inner.qualifiedName)-")
                }
            }
            guard !rules.isEmpty, own.count >= rules.count else { continue }
            for (row, rule) in zip(own.suffix(rules.count), rules) {
                // What the parent says stands between the paragraphs.
                guard rule.paths.allSatisfy({ $0.life != .asParent }) else { continue }
                let paragraphs = page.texts(of: "p", inID: row).prefix(rule.paths.count)
                let texts = rule.paths.compactMap { path in
                    if case .criteria(let text) = path.life { text } else { nil }
                }
                let paths = try EnglishRetentionReader.paths(Array(paragraphs), names: names, texts: texts)
                #expect(paths == rule.paths, "\(disclosure.name) \(row): \(paragraphs)")
                count += 1
            }
        }
        return count
    }
}

extension ReadPage {
    /// The texts of the elements with a name inside the element with an id.
    func texts(of name: String, inID id: String) -> [String] {
        var depth = 0
        var inner: [HTMLTokenizer.Token] = []
        for token in tokens {
            if depth == 0 {
                if case .start(let tag) = token, tag.attributes["id"] == id { depth = 1 }
                continue
            }
            switch token {
            case .start(let tag) where !Self.voids.contains(tag.name): depth += 1
            case .end: depth -= 1
            default: break
            }
            if depth == 0 { break }
            inner.append(token)
        }
        return ReadPage(tokens: inner).texts(of: name)
    }
}
