import DPSASyntax

/// A field as a property of a record.
struct SwiftField {
    /// The name of the property, with backticks where it needs them.
    var name: String
    /// The key: the declared name.
    var key: String
    /// The label, or the name where there is none.
    var label: String
    var documentation: String
    /// The type, with lists, secrecy and absence.
    var type: String
    var isSecret: Bool
    var isOptional: Bool
    /// Whether it holds a special category of personal data.
    var isSensitive: Bool
    /// When it is there, in a sentence; empty if it always is, or if nothing is said of that.
    var circumstance: String
    /// The types that the field brings with it.
    var ownTypes: [SwiftOwnType]
}

extension SwiftField {
    /// Says that the field is there under a condition only.
    fileprivate mutating func addCondition(_ condition: Disclosure.Condition) {
        circumstance += (circumstance.isEmpty ? "Only if: " : ", and if: ") + condition.readingText
    }
}

/// A type that a field brings with it, and its name.
enum SwiftOwnType {
    /// An enumeration of values.
    case enumeration(String, Disclosure.FieldKind.Enumeration)
    /// One of several types, in the order in which they are tried.
    case alternatives(String, [SwiftAlternative])
    /// A structure, and whether it may have further fields.
    case record(String, [Disclosure.Field], isOpen: Bool)
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
    ///   - sets: the fields.
    ///   - types: the types that stand inside the record already.
    func properties(of sets: [Disclosure.FieldSet], types: inout SwiftNameTable) -> [SwiftField] {
        var count = 0
        sets.visit { count += $1.fields.count }
        var names = SwiftNameTable(capacity: count)
        var properties: [SwiftField] = []
        properties.reserveCapacity(count)
        sets.visit { _, set in
            // Of a set that is conditional, or chosen from, any field may be absent.
            let isConditional = set.condition != nil || set.chooser != nil
            let first = properties.count
            set.fields.visit { append($1, isConditional, to: &properties, names: &names, types: &types) }
            guard let condition = set.condition else { return }
            for index in first..<properties.count { properties[index].addCondition(condition) }
        }
        return properties
    }

    private func append(
        _ field: Borrowed<Disclosure.Field>,
        _ isConditional: Bool,
        to properties: inout [SwiftField],
        names: inout SwiftNameTable,
        types: inout SwiftNameTable
    ) {
        let name = names.member(field.name)
        let isOptional = field.isOptional || isConditional
        var ownTypes: [SwiftOwnType] = []
        var type = valueType(of: field, ownTypes: &ownTypes, types: &types)
        for _ in 0..<field.kind.listDepth { type = "[\(type)]" }
        if field.isSecret { type = "Secret<\(type)>" }
        if isOptional { type += "?" }
        properties.append(
            SwiftField(
                name: name,
                key: field.name,
                label: field.label.isEmpty ? field.name : field.label,
                documentation: field.documentation,
                type: type,
                isSecret: field.isSecret,
                isOptional: isOptional,
                isSensitive: field.isSensitive,
                circumstance: "",
                ownTypes: ownTypes
            )
        )
        if let condition = field.condition { properties[properties.count - 1].addCondition(condition) }
    }

    /// The name of the type of a value, without lists, secrecy and absence.
    private func valueType(
        of field: Borrowed<Disclosure.Field>,
        ownTypes: inout [SwiftOwnType],
        types: inout SwiftNameTable
    ) -> String {
        guard field.kind.values.isEmpty else {
            let name = types.type(field.name, suffix: "Value")
            ownTypes.append(.enumeration(name, field.kind.enumeration))
            return name
        }
        if field.kind.alternatives.count == 1 && field.fields.isEmpty {
            let type = fieldType(of: field.kind.alternatives[0].target)
            if type != .record { return type.rawValue }
        }

        var choices: [(type: SwiftFieldType, name: String, label: String)] = []
        for kind in field.kind.alternatives {
            let type = fieldType(of: kind.target)
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
        guard let first = choices.first else { return SwiftFieldType.string.rawValue }

        var recordName = ""
        if choices.contains(where: { $0.type == .record }) {
            recordName = types.type(choices.count == 1 ? field.name : field.name + "_record", suffix: "Value")
            ownTypes.append(.record(recordName, field.fields, isOpen: field.isOpen))
        }
        func typeName(_ type: SwiftFieldType) -> String { type == .record ? recordName : type.rawValue }
        if choices.count == 1 { return typeName(first.type) }

        var names = SwiftNameTable()
        let name = types.type(field.name, suffix: "Value")
        let alternatives = choices.map { choice in
            SwiftAlternative(
                name: names.member(choice.name),
                typeName: typeName(choice.type),
                label: choice.label,
                type: choice.type
            )
        }
        ownTypes.append(.alternatives(name, alternatives.sorted { $0.type.tryingOrder < $1.type.tryingOrder }))
        return name
    }

    private func fieldType(of kind: Disclosure.Reference.Target) -> SwiftFieldType {
        guard case .noun(.kind, let index) = kind else { return .string }
        return fieldTypes[index]
    }

    /// Whether a property has a type of Foundation: an import that nothing needs would be a warning.
    var needsFoundation: Bool {
        guard fieldTypes.contains(where: \.isOfFoundation) else { return false }
        var isNeeded = false
        module.categories.visit { _, category in
            if category.isNegative { return }
            category.fieldSets.visit { if needsFoundation($1.fields) { isNeeded = true } }
        }
        return isNeeded
    }

    private func needsFoundation(_ fields: [Disclosure.Field]) -> Bool {
        var isNeeded = false
        fields.visit { _, field in
            if isNeeded || !field.kind.values.isEmpty { return }
            if needsFoundation(field.fields) {
                isNeeded = true
                return
            }
            let kinds = field.kind.alternatives
            // One kind with fields inside is a record, and its own type is not used.
            if !field.fields.isEmpty, !kinds.isEmpty {
                let first = fieldType(of: kinds[0].target)
                if kinds.indices.allSatisfy({ fieldType(of: kinds[$0].target) == first }) { return }
            }
            isNeeded = kinds.indices.contains { fieldType(of: kinds[$0].target).isOfFoundation }
        }
        return isNeeded
    }
}
