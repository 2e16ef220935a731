import DPSASyntax

/// Writes the JSON Schemas of a document's categories: what a record of each category looks like.
///
/// A schema describes the record that generated Swift encodes: an object with the fields' names as keys.  A sub-category is a
/// category of its own with a record of its own, which stands under `$defs`; where a category has nothing but sub-categories, its
/// records are theirs.  Annotations that begin with `x-dpsa-` repeat what the policy says of the data.
public struct SchemaGenerator: Sendable {
    /// The dialect that all schemas are written in.
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    private let baseURL: String?
    private let identifiers = PolicyIdentifiers()

    /// Creates a generator.
    ///
    /// - Parameter baseURL: where the output directory is published; without it the identifiers are URNs.
    public init(baseURL: String?) { self.baseURL = baseURL }

    /// The schemas of a disclosure, one for each category that stands in no other.
    public func files(for disclosure: Disclosure) -> [OutputFile] {
        var fragments = PolicyFragments()
        return files(for: disclosure, &fragments)
    }

    /// The schemas of a disclosure, one for each category that stands in no other.
    ///
    /// - Parameters:
    ///   - disclosure: what the schemas are made of.
    ///   - fragments: what they have in common with the policy.
    public func files(for disclosure: Disclosure, _ fragments: inout PolicyFragments) -> [OutputFile] {
        fragments.begin(disclosure)
        let writer = SchemaWriter(disclosure, identifiers: identifiers)
        var files: [OutputFile] = []
        files.reserveCapacity(disclosure.categories.count)
        let folder = "schemas/\(disclosure.name)/"
        let urn = "urn:dpsa:\(disclosure.name):"
        disclosure.categories.visit { index, category in
            guard category.parent == nil else { return }
            let name = category.name
            let path = "\(folder)\(name).schema.json"
            let identifier = Self.identifier(path: path, urn: urn + name, baseURL)
            let schema = writer.document(category, at: index, identifier: identifier, &fragments)
            files.append(OutputFile(path: path, schema))
        }
        return files
    }

    /// The identifier of a schema: its address below the base, or a URN.
    static func identifier(path: String, urn: @autoclosure () -> String, _ baseURL: String?) -> String {
        guard let baseURL else { return urn() }
        return baseURL.utf8.last == UInt8(ascii: "/") ? baseURL + path : "\(baseURL)/\(path)"
    }
}
