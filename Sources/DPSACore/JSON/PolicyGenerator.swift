import DPSASyntax

/// Writes a module or an agreement as canonical JSON: every fact that the disclosure states, as structure, and nothing else.
public struct PolicyGenerator: Sendable {
    private let baseURL: String?
    private let identifiers = PolicyIdentifiers()

    /// Creates a generator.
    ///
    /// - Parameter baseURL: where the output directory is published; the identifier of the policies' schema is made of it.
    public init(baseURL: String? = nil) { self.baseURL = baseURL }

    /// The policy of a disclosure: the same bytes beside the schemas and beside the page.
    public func files(for disclosure: Disclosure) -> [OutputFile] {
        var fragments = PolicyFragments()
        return files(for: disclosure, &fragments)
    }

    /// The policy of a disclosure: the same bytes beside the schemas and beside the page.
    ///
    /// - Parameters:
    ///   - disclosure: what the policy says.
    ///   - fragments: what it has in common with others.
    public func files(for disclosure: Disclosure, _ fragments: inout PolicyFragments) -> [OutputFile] {
        fragments.begin(disclosure)
        let file = OutputFile(path: "schemas/\(disclosure.name).policy.json", policy(of: disclosure, &fragments))
        return [file, OutputFile(path: "html/\(disclosure.name)/policy.json", sameAs: file)]
    }

    /// The schema that every policy validates against: one file, whatever is compiled.
    public func schema() -> OutputFile {
        OutputFile(path: PolicySchema.path, PolicySchema.document(baseURL: baseURL))
    }

    private func policy(of disclosure: Disclosure, _ fragments: inout PolicyFragments) -> ByteBuffer {
        let writer = PolicyWriter(disclosure, identifiers: identifiers)
        return JSONWriter.document(capacity: 16_384) { object in
            object.integer("schemaVersion", PolicySchema.version)
            object.string("form", disclosure.form.identifier)
            object.string("name", disclosure.name)
            object.string("label", disclosure.label)
            object.nonEmpty("documentation", disclosure.documentation)
            object.nonEmpty("role", disclosure.role)
            object.object("header") { writer.write(disclosure.header, into: &$0) }
            if let parent = disclosure.parent {
                object.object("parent") { writer.write(parent, into: &$0) }
            }
            writer.write(disclosure.nouns, of: disclosure.name, &fragments, into: &object)
            writer.each(disclosure.clauses, "clauses", .line, into: &object) { clause, object in
                object.string("number", clause.number)
                object.nonEmpty("title", clause.title)
                if let parent = clause.parent { object.integer("parent", parent) }
            }
            object.object("statements") { writer.write(disclosure.statements, &fragments, into: &$0) }
            writer.each(disclosure.categories, "categories", into: &object) { category, object in
                writer.write(category, &fragments, into: &object)
            }
        }
    }
}

/// The frame of a document, its nouns and its categories.
extension PolicyWriter {
    func write(_ header: Disclosure.Header, into object: inout JSONWriter.Object) {
        object.nonEmpty("revised", header.revised)
        object.nonEmpty("effective", header.effective)
        object.nonEmpty("reviewed", header.reviewed)
        object.nonEmpty("version", header.version)
        object.nonEmpty("published", header.published)
        object.nonEmpty("prevailing", header.prevailing)
        each(header.contacts, "contacts", into: &object) { contact, object in
            object.string("address", contact.address)
            write(contact.purposes, "purposes", into: &object)
            write(contact.regions, "regions", into: &object)
        }
    }

    /// Writes which document the parent is, in which version.
    ///
    /// What it says is in its own policy.
    func write(_ parent: Disclosure.ParentTerms, into object: inout JSONWriter.Object) {
        object.string("name", parent.name)
        object.string("label", parent.label)
        object.nonEmpty("role", parent.role)
        object.nonEmpty("revised", parent.header.revised)
        object.nonEmpty("effective", parent.header.effective)
        object.nonEmpty("version", parent.header.version)
        object.nonEmpty("published", parent.header.published)
    }

    /// Writes nouns; those that the document does not declare itself are written once for all documents.
    func write(
        _ nouns: [Disclosure.Noun],
        of document: String,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        if nouns.isEmpty { return }
        object.list("nouns") { list in
            nouns.visit { _, noun in
                // A noun that mentions others does so in the terms of the document.
                guard noun.container != document, noun.places.isEmpty, noun.functions.isEmpty else {
                    return list.object(.line) { write(noun, into: &$0) }
                }
                if let known = fragments[noun.copy] { return list.fragment(known) }
                let bytes = list.keepingObject(.line) { write(noun, into: &$0) }
                fragments.keep(bytes, for: noun.copy)
            }
        }
    }

    private func write(_ noun: Borrowed<Disclosure.Noun>, into object: inout JSONWriter.Object) {
        object.string("kind", identifiers.keyword(of: noun.kind))
        object.string("name", noun.name)
        if noun.container != PolicyIdentifiers.standard { object.string("container", noun.container) }
        object.string("label", noun.label)
        object.nonEmpty("sentence", noun.sentence)
        object.strings("aliases", noun.aliases)
        object.strings("broader", noun.broader)
        write(noun.mappings, into: &object)
        write(noun.places, "places", into: &object)
        write(noun.functions, "functions", into: &object)
        object.nonEmpty("documentation", noun.documentation)
    }

    private func write(_ mappings: [Disclosure.Mapping], into object: inout JSONWriter.Object) {
        if mappings.allSatisfy(\.isTechnical) { return }
        object.object("mappings") { object in
            for mapping in mappings where !mapping.isTechnical { object.string(named: mapping.key, mapping.value) }
        }
    }

    func write(
        _ category: Borrowed<Disclosure.Category>,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        object.string("name", category.name)
        object.string("label", category.label)
        object.strings("aliases", category.aliases)
        object.nonEmpty("documentation", category.documentation)
        if let parent = category.parent {
            object.string("qualifiedName", category.qualifiedName)
            object.string("parent", name(ofCategory: parent))
        }
        write(category.condition, "condition", into: &object)
        object.present("negative", if: category.isNegative)
        each(category.fieldSets, "fieldSets", into: &object) { fieldSet, object in
            object.present("open", if: fieldSet.isOpen)
            write(fieldSet.chooser, "chooser", into: &object)
            write(fieldSet.condition, "condition", into: &object)
            write(fieldSet.fields, into: &object)
        }
        object.object("statements") { write(category.statements, &fragments, into: &$0) }
    }

    func write(_ fields: [Disclosure.Field], into object: inout JSONWriter.Object) {
        if fields.isEmpty { return }
        object.list("fields") { list in
            fields.visit { _, field in
                // Nearly all fields are short.
                let isShort = field.facts.isEmpty && field.fields.isEmpty && field.documentation.isEmpty
                list.object(isShort ? .line : .block) { write(field, into: &$0) }
            }
        }
    }

    private func write(_ field: Borrowed<Disclosure.Field>, into object: inout JSONWriter.Object) {
        object.string("name", field.name)
        object.string("label", field.label)
        object.nonEmpty("documentation", field.documentation)
        write(field.kind, "type", into: &object)
        write(field.modifiers, "modifiers", into: &object)
        write(field.condition, "condition", into: &object)
        object.present("optional", if: field.isOptional)
        object.present("secret", if: field.isSecret)
        object.present("sensitive", if: field.isSensitive)
        write(field.facts, "facts", into: &object)
        object.present("open", if: field.isOpen)
        write(field.fields, into: &object)
    }
}
