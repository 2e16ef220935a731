import DPSASyntax

/// Writes the schemas of one disclosure.
struct SchemaWriter: Sendable {
    private let module: String
    private let nouns: [Disclosure.Noun]
    private let categories: [Disclosure.Category]
    private let facts: PolicyWriter

    init(_ disclosure: Disclosure, identifiers: PolicyIdentifiers) {
        module = disclosure.name
        nouns = disclosure.nouns
        categories = disclosure.categories
        facts = PolicyWriter(disclosure, identifiers: identifiers)
    }

    /// The schema of a category and of everything inside it.
    func document(
        _ category: Borrowed<Disclosure.Category>,
        at index: Int,
        identifier: String,
        _ fragments: inout PolicyFragments
    ) -> ByteBuffer {
        let inner = categories(inside: index)
        return JSONWriter.document(capacity: 4096) { object in
            object.string("$schema", SchemaGenerator.dialect)
            object.string("$id", identifier)
            object.string("title", category.label)
            object.string(
                "description",
                category.documentation.isEmpty
                    ? "A record of the category \(category.name) of \(module)." : category.documentation
            )
            write(category, at: index, inside: category.qualifiedName, &fragments, into: &object)
            if inner.isEmpty { return }
            object.object("$defs") { object in
                categories.visit { index, definition in
                    guard inner.contains(index) else { return }
                    object.object(named: name(of: definition.qualifiedName, inside: category.qualifiedName)) { object in
                        object.string("title", definition.label)
                        object.nonEmpty("description", definition.documentation)
                        write(definition, at: index, inside: category.qualifiedName, &fragments, into: &object)
                    }
                }
            }
        }
    }

    /// The categories inside one, at any depth: those that follow it up to the next that stands in no other.
    private func categories(inside index: Int) -> Range<Int> {
        var end = index + 1
        while end < categories.count, categories[end].parent != nil { end += 1 }
        return index + 1..<end
    }

    private func children(of index: Int) -> [Int] {
        categories(inside: index).filter { categories[$0].parent == index }
    }

    /// The name of a definition: the qualified name without that of the schema's own category.
    private func name(of qualifiedName: String, inside outer: String) -> String {
        String(qualifiedName.dropFirst(outer.count + 1))
    }

    // MARK: Records

    private func write(
        _ category: Borrowed<Disclosure.Category>,
        at index: Int,
        inside outer: String,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        let children = category.fieldSets.isEmpty ? children(of: index) : []
        object.string("type", "object")
        if category.isNegative {
            // Data that are not collected have no record: nothing is valid.
            object.object("not", .line) { _ in }
            object.boolean("additionalProperties", false)
        } else if !children.isEmpty {
            // Without fields of its own, its records are those of its sub-categories.
            object.list("anyOf") { list in
                for child in children {
                    let name = name(of: categories[child].qualifiedName, inside: outer)
                    list.object(.line) { $0.string("$ref", "#/$defs/\(name)") }
                }
            }
        } else {
            writeProperties(of: category, &fragments, into: &object)
        }
        writeAnnotations(of: category, &fragments, into: &object)
    }

    private func writeProperties(
        of category: Borrowed<Disclosure.Category>,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        let hasParts = category.statements.hasParts
        object.object("properties") { object in
            category.fieldSets.visit { _, fieldSet in
                fieldSet.fields.visit { write($1, of: hasParts ? category.statements : nil, &fragments, into: &object) }
            }
        }
        // Fields of a set that is conditional or chosen from may all be absent.
        var required: [String] = []
        category.fieldSets.visit { _, fieldSet in
            if fieldSet.condition == nil, fieldSet.chooser == nil { Self.addRequired(fieldSet.fields, to: &required) }
        }
        object.strings("required", required)
        object.boolean("additionalProperties", category.isOpen)
    }

    private func writeRecord(
        _ fields: [Disclosure.Field],
        isOpen: Bool,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        object.string("type", "object")
        if !fields.isEmpty {
            object.object("properties") { object in
                fields.visit { write($1, of: nil, &fragments, into: &object) }
            }
            var required: [String] = []
            Self.addRequired(fields, to: &required)
            object.strings("required", required)
        }
        // A record that names no field may have any.
        object.boolean("additionalProperties", isOpen || fields.isEmpty)
    }

    private static func addRequired(_ fields: [Disclosure.Field], to names: inout [String]) {
        names.reserveCapacity(names.count + fields.count)
        fields.visit { _, field in
            if !field.isOptional { names.append(field.name) }
        }
    }

    // MARK: Fields

    /// Writes a property.
    ///
    /// - Parameters:
    ///   - field: the field.
    ///   - statements: the statements of its category, if some are limited to parts of it.
    ///   - fragments: what was written before.
    ///   - object: the properties.
    private func write(
        _ field: Borrowed<Disclosure.Field>,
        of statements: Disclosure.Statements?,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        let isPlain = field.fields.isEmpty && field.facts.isEmpty && statements == nil
        object.object(named: field.name, isPlain ? .line : .block) { object in
            object.string("title", field.label)
            object.nonEmpty("description", field.documentation)
            writeType(of: field, listDepth: field.kind.listDepth, &fragments, into: &object)
            object.present("writeOnly", if: field.isSecret)
            if !isPlain {
                var annotations = SchemaAnnotations()
                annotations.add(field.facts)
                if let statements {
                    annotations.add(statements.facts, statements.retention) { $0.contains(field.name) }
                }
                write(annotations, &fragments, into: &object)
            }
            writeSensitivity(secret: field.isSecret, sensitive: field.isSensitive, into: &object)
        }
    }

    private func writeType(
        of field: Borrowed<Disclosure.Field>,
        listDepth: Int,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        if listDepth > 0 {
            object.string("type", "array")
            object.object("items") { writeType(of: field, listDepth: listDepth - 1, &fragments, into: &$0) }
        } else if !field.kind.values.isEmpty {
            writeEnumeration(field.kind, into: &object)
        } else if field.kind.alternatives.count > 1 {
            object.list("anyOf") { list in
                field.kind.alternatives.visit { _, kind in
                    list.object { object in
                        object.string("title", kind.label)
                        writeType(kind.target, fields: field.fields, &fragments, into: &object)
                    }
                }
            }
        } else if !field.fields.isEmpty {
            writeRecord(field.fields, isOpen: field.isOpen, &fragments, into: &object)
        } else if !field.kind.alternatives.isEmpty {
            writeType(field.kind.alternatives[0].target, fields: [], &fragments, into: &object)
        }
    }

    /// Writes what the kind maps to.
    ///
    /// A kind without a mapping, or with one that is no type of JSON Schema, allows anything.
    private func writeType(
        _ kind: Disclosure.Reference.Target,
        fields: [Disclosure.Field],
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        guard case .noun(_, let index) = kind, nouns.indices.contains(index) else { return }
        let mapping = nouns[index].schema
        switch mapping.type {
        case "object"?: writeRecord(fields, isOpen: false, &fragments, into: &object)
        case "string"?: object.string("type", "string")
        case "number"?: object.string("type", "number")
        case "integer"?: object.string("type", "integer")
        case "boolean"?: object.string("type", "boolean")
        case "array"?: object.string("type", "array")
        case "null"?: object.string("type", "null")
        default: break
        }
        if let format = mapping.format { object.string("format", format) }
        if let encoding = mapping.encoding { object.string("contentEncoding", encoding) }
    }

    private func writeEnumeration(_ kind: Disclosure.FieldKind, into object: inout JSONWriter.Object) {
        switch kind.enumeration {
        case .numbers(let numbers):
            object.string("type", "integer")
            object.list("enum") { list in for number in numbers { list.integer(number) } }
        case .texts(let texts):
            object.string("type", "string")
            object.list("enum") { list in for text in texts { list.string(text) } }
        }
    }

    // MARK: Annotations

    private func writeAnnotations(
        of category: Borrowed<Disclosure.Category>,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        object.string("x-dpsa-category", category.qualifiedName)
        var annotations = SchemaAnnotations()
        annotations.add(category.statements.facts, category.statements.retention) {
            $0.isEmpty || $0.contains(category.name)
        }
        write(annotations, &fragments, into: &object)
        var isSecret = false
        var isSensitive = false
        category.fieldSets.visit { _, fieldSet in
            fieldSet.fields.visit { _, field in
                isSecret = isSecret || field.isSecret
                isSensitive = isSensitive || field.isSensitive
            }
        }
        writeSensitivity(secret: isSecret, sensitive: isSensitive, into: &object)
    }

    private func write(
        _ annotations: SchemaAnnotations,
        _ fragments: inout PolicyFragments,
        into object: inout JSONWriter.Object
    ) {
        object.strings("x-dpsa-purposes", annotations.purposes)
        facts.write(annotations.retention, "x-dpsa-retention", &fragments, into: &object)
        object.strings("x-dpsa-systems", annotations.systems)
        object.strings("x-dpsa-legalBasis", annotations.legalBases)
    }

    private func writeSensitivity(secret: Bool, sensitive: Bool, into object: inout JSONWriter.Object) {
        guard secret || sensitive else { return }
        object.list("x-dpsa-sensitivity", .line) { list in
            if secret { list.string("secret") }
            if sensitive { list.string("sensitive") }
        }
    }
}
