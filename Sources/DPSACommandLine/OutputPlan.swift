import DPSACore
import DPSASyntax

/// What a run can be asked to write: the words of `--emit`.
enum OutputKind: String, Sendable, CaseIterable {
    case swift, schema, html, dpv

    /// What is written unless something else is asked for.
    static let usual: [OutputKind] = [.swift, .schema, .html]

    /// The folder of the output directory that holds it.
    ///
    /// Descriptions in the Data Privacy Vocabulary lie beside the pages, and are theirs: a run that writes pages without them
    /// removes those of an earlier one.
    var folder: String {
        switch self {
        case .swift: "swift"
        case .schema: "schemas"
        case .html, .dpv: "html"
        }
    }

    /// The kind of output that a path in the output directory belongs to.
    init?(ownerOf path: String) {
        guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let folder = path[..<slash]
        guard let kind = OutputKind.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }
}

/// The outputs of one run, in units that can be made apart from one another: the one place where this library meets the
/// generators.
struct OutputPlan: Sendable {
    /// How outputs are to be made.
    struct Options: Sendable {
        /// The access level of generated Swift.
        var access = AccessLevel.internal
        /// Where the pages will be published, without a `/` at its end; nil if that is not known.
        var baseURL: String?
        /// The languages of the pages, the default one first.
        var locales = [PageLocale.source]
        /// What earlier runs wrote.
        var earlier = EarlierPolicies()
    }

    /// The checked documents.
    let compilation: Compilation
    /// The paths of the files that were read.
    let inputs: [String]
    private let kinds: [OutputKind]
    private let swift: SwiftGenerator
    private let schemas: SchemaGenerator
    private let policies: PolicyGenerator
    private let pages: PageGenerator
    private let vocabulary: VocabularyGenerator
    private let earlier: EarlierPolicies

    init(compilation: Compilation, inputs: [String], kinds: [OutputKind], options: Options) {
        self.compilation = compilation
        self.inputs = inputs
        self.kinds = kinds
        earlier = options.earlier
        swift = SwiftGenerator(access: options.access)
        schemas = SchemaGenerator(baseURL: options.baseURL)
        policies = PolicyGenerator(baseURL: options.baseURL)
        vocabulary = VocabularyGenerator(baseURL: options.baseURL)
        pages = PageGenerator(
            baseURL: options.baseURL,
            categoryCount: compilation.categoryCount,
            locales: options.locales,
            translations: compilation.translations,
            hasVocabulary: kinds.contains(.dpv),
            modules: kinds.contains(.html) ? compilation.agreementModules : []
        )
    }

    /// The number of units: one for each document.
    var unitCount: Int { compilation.documents.count }

    /// Makes the files that a document brings about, one after another.
    ///
    /// Each is given away as soon as it is made, so that its memory serves for the next.
    ///
    /// - Parameters:
    ///   - index: the number of the document.
    ///   - builder: makes the disclosures; each thread has its own.
    ///   - fragments: what policies and schemas have in common; each thread has its own.
    ///   - add: takes a file.
    /// - Returns: what the index says of the document; nil if no pages are wanted.
    func makeFiles(
        of index: Int,
        _ builder: inout DisclosureBuilder,
        _ fragments: inout PolicyFragments,
        add: (OutputFile) throws(CommandError) -> Void
    ) throws(CommandError) -> PageGenerator.Summary? {
        let disclosure = builder.disclosure(of: index)
        let isModule = disclosure.form == .module
        if kinds.contains(.swift), isModule { try add(swift.file(for: disclosure)) }
        if kinds.contains(.schema), isModule {
            for file in schemas.files(for: disclosure, &fragments) { try add(file) }
        }
        if kinds.contains(.schema) || kinds.contains(.html) {
            // The policy lies beside the schemas and beside the page: the same bytes.
            for file in policies.files(for: disclosure, &fragments) {
                if let kind = OutputKind(ownerOf: file.path), kinds.contains(kind) { try add(file) }
            }
        }
        if kinds.contains(.dpv), isModule { try add(vocabulary.file(for: disclosure)) }
        guard kinds.contains(.html) else { return nil }
        let history = earlier.history(of: disclosure)
        let made =
            isModule
            ? pages.modulePages(disclosure, history: history)
            : pages.agreementPages(disclosure, history: history)
        for file in made.files { try add(file) }
        return made.summary
    }

    /// What all documents bring about together.
    func estateFiles(_ summaries: [PageGenerator.Summary]) -> [OutputFile] {
        var files: [OutputFile] = []
        if kinds.contains(.schema) { files.append(policies.schema()) }
        if kinds.contains(.html) { files += pages.estateFiles(summaries) }
        return files
    }

    /// The modules that each input file declares, by its path.
    func modulesByPath() -> [String: [Int]] {
        var modules: [String: [Int]] = [:]
        for (index, document) in compilation.documents.enumerated() where document.form == .module {
            modules[compilation.files[document.file].path, default: []].append(index)
        }
        return modules
    }

    /// One Swift file with some modules; only its head if there are none.
    func swiftFile(of modules: [Int], sourceName: String, _ builder: inout DisclosureBuilder) -> [UInt8] {
        swift.source(for: modules.map { builder.disclosure(of: $0) }, sourceName: sourceName)
    }
}
