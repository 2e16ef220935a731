import DPSASyntax

/// A field as a property of a record.
struct SwiftField {
    /// What a value is, without lists, secrecy and absence.
    enum Base {
        /// A type of the runtime library's list.
        case simple
        /// A structure of the field's own.
        case record
        /// An enumeration of the field's own.
        case enumeration
        /// One of several types, in the order in which they are tried.
        case alternatives([SwiftAlternative])
    }

    /// The field as disclosed.
    var field: Disclosure.Field
    /// The name of the property, with backticks where it needs them.
    var name: String
    var base: Base
    /// The name of the type of a value, without lists, secrecy and absence.
    var typeName: String
    /// The name of the structure inside the field, where it, or one of its alternatives, is one.
    var recordName: String
    /// Whether the property is optional.
    var isOptional: Bool
}

/// One type that the value of a field can have.
struct SwiftAlternative {
    /// The name of the case.
    var name: String
    /// The name of the type.
    var typeName: String
    /// The labels of the kinds that have this type.
    var label: String
    var type: SwiftFieldType
}

extension SwiftModuleGenerator {
    /// Finds the names and types of the fields of a record.
    ///
    /// - Parameters:
    ///   - fields: the fields, each with whether something outside it lets it be absent.
    ///   - types: the types that stand inside the record already.
    mutating func properties(
        of fields: [(field: Disclosure.Field, isConditional: Bool)],
        types: inout SwiftNameTable
    ) -> [SwiftField] {
        var names = SwiftNameTable(capacity: fields.count)
        var properties: [SwiftField] = []
        properties.reserveCapacity(fields.count)
        for (field, isConditional) in fields {
            var property = SwiftField(
                field: field,
                name: names.member(field.name),
                base: .simple,
                typeName: SwiftFieldType.string.rawValue,
                recordName: "",
                isOptional: field.isOptional || isConditional
            )
            resolve(&property, types: &types)
            properties.append(property)
        }
        return properties
    }

    private mutating func resolve(_ property: inout SwiftField, types: inout SwiftNameTable) {
        let field = property.field
        guard field.kind.values.isEmpty else {
            property.base = .enumeration
            property.typeName = types.type(field.name, suffix: "Value")
            return
        }
        var choices: [(type: SwiftFieldType, name: String, label: String)] = []
        for kind in field.kind.alternatives {
            let type = fieldType(of: kind)
            if let index = choices.firstIndex(where: { $0.type == type }) {
                choices[index].name += "_or_\(kind.name)"
                choices[index].label += ", \(kind.label)"
            } else {
                choices.append((type, kind.name, kind.label))
            }
        }
        // Fields inside a field make it a record, whatever its kind is called.
        if !field.fields.isEmpty && !choices.contains(where: { $0.type == .record }) {
            if choices.count < 2 { choices = [] }
            choices.append((.record, "record", field.label))
        }
        if choices.contains(where: { $0.type == .record }) {
            let name = choices.count == 1 ? field.name : field.name + "_record"
            property.recordName = types.type(name, suffix: "Value")
        }
        if choices.contains(where: \.type.isOfFoundation) { needsFoundation = true }

        if choices.count > 1 {
            var names = SwiftNameTable()
            property.typeName = types.type(field.name, suffix: "Value")
            let alternatives = choices.map { choice in
                SwiftAlternative(
                    name: names.member(choice.name),
                    typeName: choice.type == .record ? property.recordName : choice.type.rawValue,
                    label: choice.label,
                    type: choice.type
                )
            }
            property.base = .alternatives(alternatives.sorted { $0.type.tryingOrder < $1.type.tryingOrder })
        } else if let choice = choices.first {
            property.base = choice.type == .record ? .record : .simple
            property.typeName = choice.type == .record ? property.recordName : choice.type.rawValue
        }
    }

    private func fieldType(of kind: Disclosure.Reference) -> SwiftFieldType {
        guard case .noun(.kind, let index) = kind.target else { return .string }
        return fieldTypes[index]
    }
}
