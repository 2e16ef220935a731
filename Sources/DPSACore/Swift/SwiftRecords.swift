/// A record that was declared, for the extension in which it is read and written.
struct SwiftRecord {
    /// Its type, from the module's.
    var path: String
    var properties: [SwiftField]
    var isOpen: Bool
}

// Records: structures with the declared fields.
extension SwiftModuleGenerator {
    /// Whether a category has a record; one without fields of its own, or that is not collected, has none.
    func hasRecord(_ index: Int) -> Bool {
        !module.categories[index].fieldSets.isEmpty && !module.categories[index].isNegative
    }

    /// Writes what belongs to a category: its record, and inside it what belongs to its sub-categories.
    ///
    /// A category without a record is a name space only.
    func writeRecord(
        _ index: Int,
        inside outer: String,
        collecting records: inout [SwiftRecord],
        to writer: inout SwiftWriter
    ) {
        let hasRecord = hasRecord(index)
        guard hasRecord || !children[index].isEmpty else { return }

        writer.blank()
        writer.documentation(module.categories[index].shownLabel, module.categories[index].documentation)
        begin(&writer, hasRecord ? "struct " : "enum ")
        writer.name(recordNames[index])
        if hasRecord { writer.text(": DisclosedRecord") }
        writer.open()
        let path = "\(outer).\(recordNames[index])"
        if hasRecord {
            var types = SwiftNameTable()
            _ = types.claim(typeName)
            _ = types.claim(recordNames[index])
            for child in children[index] { _ = types.unique(recordNames[child]) }
            let record = SwiftRecord(
                path: path,
                properties: properties(of: module.categories[index].fieldSets, types: &types),
                isOpen: module.categories[index].isOpen
            )
            begin(&writer, "static var category: Category { .")
            writer.name(categoryNames[index])
            writer.text(" }\n")
            writeMembers(of: record, to: &writer)
            writePurposes(of: index, record: record, types: &types, to: &writer)
            records.append(record)
            // Only the types of fields have a use for it.
            if record.properties.contains(where: { !$0.ownTypes.isEmpty }) {
                let name = "\(module.name).\(module.categories[index].qualifiedName)"
                writeOwnTypes(of: record, recordName: name, collecting: &records, to: &writer)
            }
        }
        for child in children[index] { writeRecord(child, inside: path, collecting: &records, to: &writer) }
        writer.close()
    }

    /// Writes the properties of a record, and how to make one.
    private func writeMembers(of record: SwiftRecord, to writer: inout SwiftWriter) {
        if !record.properties.isEmpty { writer.blank() }
        writeProperties(record.properties, to: &writer)
        // A structure has this initializer by itself, but only for its own module.
        if access.utf8CodeUnitCount > 0 { writeInitializer(record.properties, to: &writer) }
    }

    /// Writes the properties of a record.
    func writeProperties(_ properties: [SwiftField], to writer: inout SwiftWriter) {
        properties.visit { _, property in
            writer.documentation(property.label, property.documentation)
            if !property.circumstance.isEmpty { writer.paragraph(property.circumstance) }
            if property.isSensitive { writer.paragraph("A special category of personal data.") }
            begin(&writer, "var ")
            writer.name(property.name)
            writer.text(": ")
            writer.name(property.type)
            writer.end()
        }
    }

    private func writeInitializer(_ properties: [SwiftField], to writer: inout SwiftWriter) {
        writer.blank()
        writer.line("/// Creates a record.")
        begin(&writer, "init(")
        properties.visit { index, property in
            if index > 0 { writer.text(",") }
            if writer.column > 90 { writer.wrap() } else if index > 0 { writer.text(" ") }
            writer.name(property.name)
            writer.text(": ")
            writer.name(property.type)
            if property.isOptional { writer.text(" = nil") }
        }
        writer.text(")")
        writer.open()
        properties.visit { _, property in
            writer.begin()
            writer.text("self.")
            writer.name(property.name)
            writer.text(" = ")
            writer.name(property.name)
            writer.end()
        }
        writer.close()
    }

    // MARK: Reading and writing

    /// Writes the extension in which a record is read and written: apart from the structure, which so keeps its own initializer.
    func writeCoding(of record: SwiftRecord, to writer: inout SwiftWriter) {
        writer.blank()
        writer.text("extension ")
        writer.name(record.path)
        writer.open()
        begin(&writer, "init(reading reader: inout RecordReader<Self>)")
        writer.open()
        record.properties.visit { _, property in
            writer.begin()
            writer.member(property.name, hidden: "reader")
            switch (property.isSecret, property.isOptional) {
            case (false, false): writer.text(" = reader.required(")
            case (false, true): writer.text(" = reader.optional(")
            case (true, false): writer.text(" = reader.secret(")
            case (true, true): writer.text(" = reader.optionalSecret(")
            }
            writer.literal(property.key)
            writer.text(")\n")
        }
        if !record.isOpen { writer.line("reader.refuseOtherKeys()") }
        writer.close()

        writer.blank()
        writeWriting(of: record.properties, to: &writer)
        writer.close()
    }

    /// Writes the function that writes the properties of a record.
    func writeWriting(of properties: [SwiftField], to writer: inout SwiftWriter) {
        begin(&writer, "func write(to writer: inout RecordWriter<Self>)")
        writer.open()
        properties.visit { _, property in
            writer.begin()
            switch (property.isSecret, property.isOptional) {
            case (false, false): writer.text("writer.field(")
            case (false, true): writer.text("writer.optional(")
            case (true, false): writer.text("writer.secret(")
            case (true, true): writer.text("writer.optionalSecret(")
            }
            writer.literal(property.key)
            writer.text(", ")
            writer.member(property.name, hidden: "writer")
            writer.text(")\n")
        }
        writer.close()
    }

    // MARK: Types of the fields' own

    private func writeOwnTypes(
        of record: SwiftRecord,
        recordName: String,
        collecting records: inout [SwiftRecord],
        to writer: inout SwiftWriter
    ) {
        record.properties.visit { _, property in
            for type in property.ownTypes {
                write(type, of: property, in: record, recordName: recordName, collecting: &records, to: &writer)
            }
        }
    }

    private func write(
        _ type: SwiftOwnType,
        of property: Borrowed<SwiftField>,
        in record: SwiftRecord,
        recordName: String,
        collecting records: inout [SwiftRecord],
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
            let inner = SwiftRecord(
                path: "\(record.path).\(name)",
                properties: properties(of: [set], types: &types),
                // A record that names no field may have any.
                isOpen: isOpen || fields.isEmpty
            )
            let innerName = "\(recordName).\(property.key)"
            begin(&writer, "static var recordName: String { ")
            writer.literal(innerName)
            writer.text(" }\n")
            writeMembers(of: inner, to: &writer)
            records.append(inner)
            writeOwnTypes(of: inner, recordName: innerName, collecting: &records, to: &writer)
            writer.close()
        }
    }

    private func writeEnumeration(
        _ name: String,
        _ values: Disclosure.FieldKind.Enumeration,
        to writer: inout SwiftWriter
    ) {
        begin(&writer, "enum ")
        writer.name(name)
        var names = SwiftNameTable()
        var cases: [String] = []
        switch values {
        case .numbers(let numbers):
            writer.text(": Int")
            cases = numbers.map { names.member($0 < 0 ? "minus \($0)" : "\($0)") }
        case .texts(let texts):
            writer.text(": String")
            cases = texts.map { names.member($0) }
        }
        writer.text(", FieldEnumeration")
        writer.open()
        for (index, name) in cases.enumerated() {
            writer.begin()
            writer.text("case ")
            writer.name(name)
            writer.text(" = ")
            switch values {
            case .numbers(let numbers): writer.number(numbers[index])
            case .texts(let texts): writer.literal(texts[index])
            }
            writer.end()
        }
        writePlaceholder(cases.first ?? "", "", to: &writer)
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
        begin(&writer, "init?(reading reader: FieldReader)")
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
        begin(&writer, "func write(to writer: FieldWriter) throws")
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

extension SwiftWriter {
    /// Writes a property of `self` where a parameter has a name.
    ///
    /// A name in backticks may be one that means something else without `self`, and one that does not begin with a small letter
    /// may be the name of a type as well.
    mutating func member(_ name: String, hidden parameter: StaticString) {
        let isHidden =
            name.utf8.count == parameter.utf8CodeUnitCount
            && parameter.withUTF8Buffer { name.utf8.elementsEqual($0) }
        let isSmall = name.utf8.first.map { $0 &- UInt8(ascii: "a") < 26 } ?? false
        if isHidden || !isSmall { text("self.") }
        self.name(name)
    }
}
