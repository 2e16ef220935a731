// Records: structures with the declared fields.
extension SwiftModuleGenerator {
    /// Writes what belongs to a category: its record, and inside it what belongs to its sub-categories.
    ///
    /// A category without fields of its own is a name space only, and one that is not collected has no record.
    mutating func writeRecord(_ index: Int, to writer: inout SwiftWriter) {
        let category = module.categories[index]
        let hasRecord = !category.fieldSets.isEmpty && !category.isNegative
        guard hasRecord || !children[index].isEmpty else { return }

        writer.blank()
        writer.documentation(category.shownLabel, category.documentation)
        begin(&writer, hasRecord ? "struct " : "enum ")
        writer.name(recordNames[index])
        if hasRecord { writer.text(": DisclosedRecord") }
        writer.open()
        if hasRecord {
            var types = SwiftNameTable()
            for child in children[index] { _ = types.unique(recordNames[child]) }
            var fields: [(field: Disclosure.Field, isConditional: Bool)] = []
            for set in category.fieldSets {
                let isConditional = set.condition != nil || set.chooser != nil
                for field in set.fields { fields.append((field, isConditional)) }
            }
            let properties = properties(of: fields, types: &types)
            begin(&writer, "static var category: Category { .")
            writer.name(categoryNames[index])
            writer.text(" }")
            writer.end()
            let name = "\(module.name).\(category.qualifiedName)"
            writeMembers(properties, recordName: name, isOpen: category.isOpen, to: &writer)
        }
        for child in children[index] { writeRecord(child, to: &writer) }
        writer.close()
    }

    /// Writes the members that every record has.
    private mutating func writeMembers(
        _ properties: [SwiftField],
        recordName: String,
        isOpen: Bool,
        to writer: inout SwiftWriter
    ) {
        begin(&writer, "static var recordName: String { ")
        writer.literal(recordName)
        writer.text(" }")
        writer.end()
        if !properties.isEmpty { writer.blank() }
        for property in properties {
            writer.documentation(
                property.field.label.isEmpty ? property.field.name : property.field.label,
                property.field.documentation
            )
            begin(&writer, "var ")
            writer.name(property.name)
            writer.text(": ")
            writeType(of: property, to: &writer)
            writer.end()
        }
        writeInitializer(properties, to: &writer)
        writeReading(properties, isOpen: isOpen, to: &writer)
        writeWriting(properties, to: &writer)
        for property in properties { writeTypes(of: property, recordName: recordName, to: &writer) }
    }

    private func writeType(of property: SwiftField, to writer: inout SwiftWriter) {
        if property.field.isSecret { writer.text("Secret<") }
        for _ in 0..<property.field.kind.listDepth { writer.text("[") }
        writer.name(property.typeName)
        for _ in 0..<property.field.kind.listDepth { writer.text("]") }
        if property.field.isSecret { writer.text(">") }
        if property.isOptional { writer.text("?") }
    }

    private func writeInitializer(_ properties: [SwiftField], to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Creates a record.")
        begin(&writer, "init(")
        var isFirst = true
        for property in properties {
            if !isFirst { writer.text(",") }
            if writer.column > 90 { writer.wrap() } else if !isFirst { writer.text(" ") }
            isFirst = false
            writer.name(property.name)
            writer.text(": ")
            writeType(of: property, to: &writer)
            if property.isOptional { writer.text(" = nil") }
        }
        writer.text(")")
        writer.open()
        for property in properties {
            writer.begin()
            writer.text("self.")
            writer.name(property.name)
            writer.text(" = ")
            writer.name(property.name)
            writer.end()
        }
        writer.close()
    }

    private func writeReading(_ properties: [SwiftField], isOpen: Bool, to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Reads the declared fields.")
        begin(&writer, "init(reading reader: inout RecordReader<Self>)")
        writer.open()
        for property in properties {
            writer.begin()
            writer.text("self.")
            writer.name(property.name)
            writer.text(" = reader.")
            switch (property.field.isSecret, property.isOptional) {
            case (false, false): writer.text("required(")
            case (false, true): writer.text("optional(")
            case (true, false): writer.text("secret(")
            case (true, true): writer.text("optionalSecret(")
            }
            writer.literal(property.field.name)
            writer.text(")")
            writer.end()
        }
        if !isOpen { writer.line("reader.refuseOtherKeys()") }
        writer.close()
    }

    private func writeWriting(_ properties: [SwiftField], to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Writes the declared fields.")
        begin(&writer, "func write(to writer: inout RecordWriter<Self>)")
        writer.open()
        for property in properties {
            writer.begin()
            switch (property.field.isSecret, property.isOptional) {
            case (false, false): writer.text("writer.field(")
            case (false, true): writer.text("writer.optional(")
            case (true, false): writer.text("writer.secret(")
            case (true, true): writer.text("writer.optionalSecret(")
            }
            writer.literal(property.field.name)
            writer.text(", self.")
            writer.name(property.name)
            writer.text(")")
            writer.end()
        }
        writer.close()
    }

    // MARK: Types of the fields' own

    private mutating func writeTypes(of property: SwiftField, recordName: String, to writer: inout SwiftWriter) {
        switch property.base {
        case .simple, .record: break
        case .enumeration: writeEnumeration(property, to: &writer)
        case .alternatives(let alternatives): writeAlternatives(alternatives, of: property, to: &writer)
        }
        guard !property.recordName.isEmpty else { return }
        let field = property.field
        writer.blank()
        writer.documentation(field.label.isEmpty ? field.name : field.label)
        begin(&writer, "struct ")
        writer.name(property.recordName)
        writer.text(": FieldRecord")
        writer.open()
        var types = SwiftNameTable()
        let properties = properties(of: field.fields.map { ($0, false) }, types: &types)
        // A record that names no field may have any.
        let name = "\(recordName).\(field.name)"
        writeMembers(properties, recordName: name, isOpen: properties.isEmpty, to: &writer)
        writer.close()
    }

    private func writeEnumeration(_ property: SwiftField, to writer: inout SwiftWriter) {
        let field = property.field
        let numbers = field.kind.values.compactMap(\.number)
        let isOfNumbers = numbers.count == field.kind.values.count
        writer.blank()
        writer.documentation(field.label.isEmpty ? field.name : field.label)
        begin(&writer, "enum ")
        writer.name(property.typeName)
        writer.text(isOfNumbers ? ": Int" : ": String")
        writer.text(", CaseIterable, Codable, Sendable, FieldValue")
        writer.open()
        var names = SwiftNameTable()
        var rawValues = SwiftNameTable()
        var first = ""
        for value in field.kind.values {
            let text = value.sourceText
            if rawValues.contains(text) { continue }
            _ = rawValues.unique(text)
            let name = names.member(isOfNumbers && text.hasPrefix("-") ? "minus \(text)" : text)
            if first.isEmpty { first = name }
            writer.begin()
            writer.text("case ")
            writer.name(name)
            writer.text(" = ")
            if case .integer(let number) = value, isOfNumbers { writer.number(number) } else { writer.literal(text) }
            writer.end()
        }
        writePlaceholder(first, "", to: &writer)
        writer.close()
    }

    private func writeAlternatives(
        _ alternatives: [SwiftAlternative],
        of property: SwiftField,
        to writer: inout SwiftWriter
    ) {
        let field = property.field
        writer.blank()
        writer.documentation(field.label.isEmpty ? field.name : field.label)
        begin(&writer, "enum ")
        writer.name(property.typeName)
        writer.text(": FieldAlternatives")
        writer.open()
        for alternative in alternatives {
            writer.documentation(alternative.label)
            writer.begin()
            writer.text("case ")
            writer.name(alternative.name)
            writer.text("(")
            writer.name(alternative.typeName)
            writer.text(")")
            writer.end()
        }
        writer.blank()
        writer.line("/// Reads the value as the first type that fits.")
        begin(&writer, "init?(reading reader: AlternativeReader)")
        writer.open()
        for (index, alternative) in alternatives.enumerated() {
            writer.begin()
            writer.text(index == 0 ? "if let value = reader.read(" : "} else if let value = reader.read(")
            writer.name(alternative.typeName)
            writer.text(".self) {")
            writer.end()
            writer.begin()
            writer.text("    self = .")
            writer.name(alternative.name)
            writer.text("(value)")
            writer.end()
        }
        writer.line("} else {")
        writer.line("    return nil")
        writer.line("}")
        writer.close()
        writer.blank()
        writer.line("/// Writes the value.")
        begin(&writer, "func write(to writer: AlternativeWriter) throws")
        writer.open()
        writer.line("switch self {")
        for alternative in alternatives {
            writer.begin()
            writer.text("case .")
            writer.name(alternative.name)
            writer.text("(let value): try writer.write(value)")
            writer.end()
        }
        writer.line("}")
        writer.close()
        if let last = alternatives.last { writePlaceholder(last.name, "(.placeholder)", to: &writer) }
        writer.close()
    }

    private func writePlaceholder(_ name: String, _ value: StaticString, to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Stands in a record whose reading has failed.")
        begin(&writer, "static var placeholder: Self { .")
        writer.name(name)
        writer.text(value)
        writer.text(" }")
        writer.end()
    }
}

extension Disclosure.Value {
    /// The number, if the value is one.
    fileprivate var number: Int? {
        if case .integer(let number) = self { number } else { nil }
    }
}
