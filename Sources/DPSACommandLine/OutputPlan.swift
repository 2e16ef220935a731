import DPSACore
import DPSASyntax

/// What a run can be asked to write: the words of `--emit`.
enum OutputKind: String, Sendable, CaseIterable {
    case swift, schema, html

    /// The folder of the output directory that holds it.
    var folder: String {
        switch self {
        case .swift: "swift"
        case .schema: "schemas"
        case .html: "html"
        }
    }

    /// The kind of output that a path in the output directory belongs to.
    init?(ownerOf path: String) {
        for kind in OutputKind.allCases where path.hasPrefix(kind.folder + "/") {
            self = kind
            return
        }
        return nil
    }
}

/// The access level of generated Swift.
struct OutputOptions: Sendable {
    /// `internal`, `package` or `public`.
    var access = "internal"
    /// Where the pages will be published, without a `/` at its end; empty if that is not known.
    var baseURL = ""
}

/// The generators: the one place where this library meets them.
struct Generators: Sendable {
    /// The files that a document brings about, of one kind.
    var document: @Sendable (OutputKind, Disclosure, OutputOptions) -> [OutputFile]
    /// The files that all documents bring about together, of one kind: the index, the schema of policies.
    var estate: @Sendable (OutputKind, [Disclosure], OutputOptions) -> [OutputFile]
    /// One Swift file with some modules; only its head if there are none.
    var swiftFile: @Sendable ([Disclosure], OutputOptions) -> [UInt8]

    /// The generators of the compiler.
    ///
    /// To be connected when they are merged: `SwiftGenerator`, `SchemaGenerator`, `PolicyGenerator`, `PageGenerator`.  Without
    /// them `compile` says so and fails.
    static let connected: Generators? = nil
}

/// The outputs of one run, in units that can be made apart from one another.
struct OutputPlan: Sendable {
    /// The checked documents.
    var compilation: Compilation
    /// The paths of the files that were read.
    var inputs: [String]
    /// What to write.
    var kinds: [OutputKind]
    /// How.
    var options: OutputOptions
    /// By whom.
    var generators: Generators

    /// The number of units: one for each document, and one for all together.
    var unitCount: Int { compilation.documents.count + 1 }

    /// The files of a unit.
    ///
    /// - Parameters:
    ///   - unit: the number of the unit.
    ///   - builder: makes the disclosures; each thread has its own.
    func files(ofUnit unit: Int, _ builder: inout DisclosureBuilder) -> [OutputFile] {
        if unit < compilation.documents.count {
            let disclosure = builder.disclosure(of: unit)
            return kinds.flatMap { generators.document($0, disclosure, options) }
        }
        let disclosures = compilation.documents.indices.map { builder.disclosure(of: $0) }
        return kinds.flatMap { generators.estate($0, disclosures, options) }
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
    func swiftFile(of modules: [Int], _ builder: inout DisclosureBuilder) -> [UInt8] {
        generators.swiftFile(modules.map { builder.disclosure(of: $0) }, options)
    }
}
