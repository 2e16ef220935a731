public import DPSASyntax

/// One run over a set of files: source → tokens → syntax → model → findings, and from the model the disclosures.
///
/// Pure: bytes in, values out.  The order of the files changes no finding and no output.
public struct Compilation: Sendable {
    /// A document of the compilation that has outputs.
    public struct Document: Sendable {
        /// Module or agreement.
        public var form: Disclosure.Form
        /// The declared name.
        public var name: String
        /// The index of the file that declares it.
        public var file: Int
    }

    /// A part of the work, for those who measure it.
    package enum Phase: Sendable {
        /// Tokens, syntax and lowering, file by file.
        case lowering
        /// What names mean.
        case resolving
        /// The rules.
        case checking
        /// Waivers, and the order of findings and documents.
        case ordering
    }

    /// The Standard vocabulary, then the files given, by path.
    ///
    /// Findings count files in this order.
    public var files: [SourceFile] { model.files }
    /// All findings, by path, then by place; waived ones carry their waiver.
    public let findings: [Finding]
    /// All waivers of the files, by path, then by place.
    public let waivers: [WaiverRecord]
    /// The modules and agreements, by name.
    public let documents: [Document]

    /// How many categories the modules have together.
    public var categoryCount: Int {
        var count = 0
        for document in model.documents where document.kind == .module {
            for scope in document.scope..<document.endScope where model.scopes[Int(scope)].kind == .category {
                count += 1
            }
        }
        return count
    }

    /// What the translations say, for each language asked for but that of the sources.
    public let translations: [Translation]

    /// The texts of a document that have no translation, in the order of the source.
    package func untranslatedTexts(of name: String, in translation: Translation) -> [String] {
        let row = model.documents.firstIndex { model.name(of: $0.declaration) == name }
        return row.map { model.untranslatedTexts(of: $0, in: translation).map(\.text) } ?? []
    }

    let model: Model
    private let rows: [Int]

    /// Compiles files.
    ///
    /// - Parameters:
    ///   - files: the inputs, in any order.
    ///   - asOf: the date, `2026-01-31`, by which waivers and reviews are judged; it affects findings only.
    ///   - locales: the languages in which pages are wanted.
    public init(files: consuming [SourceFile], asOf: String, locales: [PageLocale] = [.source]) {
        self.init(files: consume files, asOf: asOf, locales: locales, phaseEnded: { _ in })
    }

    /// Compiles files, and tells whenever a phase has ended.
    package init(
        files: consuming [SourceFile],
        asOf: String,
        locales: [PageLocale] = [.source],
        phaseEnded: (Phase) -> Void
    ) {
        var builder = ModelBuilder()
        var tokens = TokenList()
        var tree = SyntaxTree()
        var findings: [Finding] = []
        builder.model.reserve(forBytes: files.reduce(16_000) { $0 + $1.bytes.count })
        builder.add(StandardVocabulary.file, &tokens, &tree, &findings)
        files.sort { Self.isBefore($0.path, $1.path) }
        for file in files { builder.add(file, &tokens, &tree, &findings) }
        files = []
        // The Standard vocabulary in a language is read only where that is wanted.
        for locale in locales {
            guard let file = StandardVocabulary.translation(to: locale) else { continue }
            builder.add(file, &tokens, &tree, &findings)
        }
        phaseEnded(.lowering)
        findings += builder.findings
        let resolved = Resolver.resolve(builder.finish())
        findings += resolved.findings
        phaseEnded(.resolving)
        findings += Checker.check(
            resolved.model,
            asOf: asOf,
            brokenFiles: Set(findings.map(\.location.file)),
            faults: findings.filter { $0.rule.rawValue.hasPrefix("SYN") }.map(\.location)
        )
        findings += resolved.model.translationFindings(locales)
        Resolver.joinFieldOrders(&findings)
        phaseEnded(.checking)
        (findings, waivers) = Waivers.apply(resolved.model, to: findings, registry: .standard, asOf: asOf)
        findings.sort(by: Self.isBefore)
        translations = locales.filter { $0 != .source }.map { resolved.model.translation(to: $0) }
        model = resolved.model
        self.findings = findings
        (documents, rows) = Self.documents(of: resolved.model)
        phaseEnded(.ordering)
    }

    /// Makes the disclosures of the documents, one after the other.
    ///
    /// Meaningful only if no finding is an error.
    public func disclosures() -> DisclosureBuilder { DisclosureBuilder(model: model, documents: rows) }

    /// How each module and agreement under an agreement stands to those above it, section by section, by name.
    public func verdicts() -> [DocumentVerdict] {
        var checker = Checker(model)
        var verdicts: [DocumentVerdict] = []
        for row in rows {
            if let verdict = checker.verdict(on: row, findings) { verdicts.append(verdict) }
        }
        return verdicts
    }

    private static func documents(of model: Model) -> (documents: [Document], rows: [Int]) {
        var found: [(document: Document, row: Int)] = []
        for (row, document) in model.documents.enumerated() where document.kind != .vocabulary {
            let declaration = model.declarations[Int(document.declaration)]
            let form: Disclosure.Form = document.kind == .agreement ? .agreement : .module
            found.append(
                (Document(form: form, name: model.symbols.name(declaration.symbol), file: Int(declaration.file)), row)
            )
        }
        found.sort { isBefore($0.document.name, $1.document.name) }
        return (found.map(\.document), found.map(\.row))
    }

    /// Orders texts by their bytes, whatever the locale.
    private static func isBefore(_ one: String, _ other: String) -> Bool {
        let isBefore = one.utf8.withContiguousStorageIfAvailable { one in
            other.utf8.withContiguousStorageIfAvailable { other in
                var index = 0
                let end = min(one.count, other.count)
                while index < end, one[index] == other[index] { index += 1 }
                return index < end ? one[index] < other[index] : one.count < other.count
            }
        }
        return (isBefore ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    private static func isBefore(_ one: Finding, _ other: Finding) -> Bool {
        let (first, second) = (one.location, other.location)
        if first.file != second.file { return first.file < second.file }
        if first.range.start != second.range.start { return first.range.start < second.range.start }
        if first.range.end != second.range.end { return first.range.end < second.range.end }
        if one.rule != other.rule { return one.rule < other.rule }
        return isBefore(one.message, other.message)
    }
}

extension ModelBuilder {
    /// Parses a file and adds what it declares; the memory of tokens and tree is used again for the next.
    fileprivate mutating func add(
        _ source: SourceFile,
        _ tokens: inout TokenList,
        _ tree: inout SyntaxTree,
        _ findings: inout [Finding]
    ) {
        findings += Parser.parse(source.bytes, file: UInt32(model.files.count), tokens: &tokens, into: &tree)
        add(&tree, of: source)
    }
}
