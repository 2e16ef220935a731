// Records: structures with the declared fields.
extension SwiftModuleGenerator {
    /// Writes what belongs to a category: its record, and inside it what belongs to its sub-categories.
    ///
    /// A category without fields of its own is a name space only, and one that is not collected has no record.
    func writeRecord(_ index: Int, to writer: inout SwiftWriter) {
        let sets = module.categories[index].fieldSets
        let hasRecord = !sets.isEmpty && !module.categories[index].isNegative
        guard hasRecord || !children[index].isEmpty else { return }

        writer.blank()
        writer.documentation(module.categories[index].shownLabel, module.categories[index].documentation)
        begin(&writer, hasRecord ? "struct " : "enum ")
        writer.name(recordNames[index])
        if hasRecord { writer.text(": DisclosedRecord") }
        writer.open()
        if hasRecord {
            var types = SwiftNameTable()
            for child in children[index] { _ = types.unique(recordNames[child]) }
            let properties = properties(of: sets, types: &types)
            begin(&writer, "static var category: Category { .")
            writer.name(categoryNames[index])
            writer.text(" }\n")
            let name = "\(module.name).\(module.categories[index].qualifiedName)"
            writeMembers(properties, recordName: name, isOpen: module.categories[index].isOpen, to: &writer)
        }
        for child in children[index] { writeRecord(child, to: &writer) }
        writer.close()
    }

    /// Writes the members that every record has.
    private func writeMembers(
        _ properties: [SwiftField],
        recordName: String,
        isOpen: Bool,
        to writer: inout SwiftWriter
    ) {
        begin(&writer, "static var recordName: String { ")
        writer.literal(recordName)
        writer.text(" }\n")
        if !properties.isEmpty { writer.blank() }
        // By index: copying a property means to retain everything in it.
        for index in properties.indices {
            writer.documentation(properties[index].label, properties[index].documentation)
            begin(&writer, "var ")
            writer.name(properties[index].name)
            writer.text(": ")
            writer.name(properties[index].type)
            writer.end()
        }
        writeInitializer(properties, to: &writer)
        writeReading(properties, isOpen: isOpen, to: &writer)
        writeWriting(properties, to: &writer)
        for index in properties.indices where !properties[index].ownTypes.isEmpty {
            for type in properties[index].ownTypes {
                write(type, of: properties[index], recordName: recordName, to: &writer)
            }
        }
    }

    private func writeInitializer(_ properties: [SwiftField], to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Creates a record.")
        begin(&writer, "init(")
        for index in properties.indices {
            if index > 0 { writer.text(",") }
            if writer.column > 90 { writer.wrap() } else if index > 0 { writer.text(" ") }
            writer.name(properties[index].name)
            writer.text(": ")
            writer.name(properties[index].type)
            if properties[index].isOptional { writer.text(" = nil") }
        }
        writer.text(")")
        writer.open()
        for index in properties.indices {
            writer.begin()
            writer.text("self.")
            writer.name(properties[index].name)
            writer.text(" = ")
            writer.name(properties[index].name)
            writer.end()
        }
        writer.close()
    }

    private func writeReading(_ properties: [SwiftField], isOpen: Bool, to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Reads the declared fields.")
        begin(&writer, "init(reading reader: inout RecordReader<Self>)")
        writer.open()
        for index in properties.indices {
            writer.begin()
            writer.text("self.")
            writer.name(properties[index].name)
            switch (properties[index].isSecret, properties[index].isOptional) {
            case (false, false): writer.text(" = reader.required(")
            case (false, true): writer.text(" = reader.optional(")
            case (true, false): writer.text(" = reader.secret(")
            case (true, true): writer.text(" = reader.optionalSecret(")
            }
            writer.literal(properties[index].key)
            writer.text(")\n")
        }
        if !isOpen { writer.line("reader.refuseOtherKeys()") }
        writer.close()
    }

    private func writeWriting(_ properties: [SwiftField], to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Writes the declared fields.")
        begin(&writer, "func write(to writer: inout RecordWriter<Self>)")
        writer.open()
        for index in properties.indices {
            writer.begin()
            switch (properties[index].isSecret, properties[index].isOptional) {
            case (false, false): writer.text("writer.field(")
            case (false, true): writer.text("writer.optional(")
            case (true, false): writer.text("writer.secret(")
            case (true, true): writer.text("writer.optionalSecret(")
            }
            writer.literal(properties[index].key)
            writer.text(", self.")
            writer.name(properties[index].name)
            writer.text(")\n")
        }
        writer.close()
    }

    // MARK: Types of the fields' own

    private func write(
        _ type: SwiftOwnType,
        of property: SwiftField,
        recordName: String,
        to writer: inout SwiftWriter
    ) {
        writer.blank()
        writer.documentation(property.label)
        switch type {
        case .enumeration(let name, let values): writeEnumeration(name, values, to: &writer)
        case .alternatives(let name, let alternatives): writeAlternatives(name, alternatives, to: &writer)
        case .record(let name, let fields, let isOpen):
            begin(&writer, "struct ")
            writer.name(name)
            writer.text(": FieldRecord")
            writer.open()
            var types = SwiftNameTable()
            let set = Disclosure.FieldSet(isOpen: false, chooser: nil, condition: nil, fields: fields)
            let properties = properties(of: [set], types: &types)
            // A record that names no field may have any.
            let inner = "\(recordName).\(property.key)"
            writeMembers(properties, recordName: inner, isOpen: isOpen || fields.isEmpty, to: &writer)
            writer.close()
        }
    }

    private func writeEnumeration(_ name: String, _ values: [Disclosure.Value], to writer: inout SwiftWriter) {
        let isOfNumbers = values.compactMap(\.number).count == values.count
        begin(&writer, "enum ")
        writer.name(name)
        writer.text(isOfNumbers ? ": Int" : ": String")
        writer.text(", CaseIterable, Codable, Sendable, FieldValue")
        writer.open()
        var names = SwiftNameTable()
        var rawValues = SwiftNameTable()
        var first = ""
        for value in values {
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
        _ name: String,
        _ alternatives: [SwiftAlternative],
        to writer: inout SwiftWriter
    ) {
        begin(&writer, "enum ")
        writer.name(name)
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
