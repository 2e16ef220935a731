import DPSASyntax

// The enumeration of a module's categories, and what each of them knows.
extension SwiftModuleGenerator {
    /// Writes `Category`.
    func writeCategories(to writer: inout SwiftWriter) {
        let categories = module.categories
        writer.blank()
        writer.line("/// The categories of data that the module discloses.")
        begin(&writer, "enum Category: String, CaseIterable, Codable, Sendable, DataCategory")
        writer.open()
        begin(&writer, "typealias Module = ")
        writer.name(typeName)
        writer.end()
        writer.blank()
        var rawValues = SwiftNameTable()
        for index in categories.indices {
            writer.documentation(categories[index].shownLabel, categories[index].documentation)
            writeCase(categoryNames[index], rawValues.unique(categories[index].qualifiedName), to: &writer)
        }
        writer.blank()
        writer.line("/// The label that the disclosure gives.")
        writeLabels(categories.count, to: &writer) { (categoryNames[$0], categories[$0].shownLabel) }

        writeFact("The purposes that the data are used for.", "purposes", "[Purpose]", to: &writer) { category, value in
            value.list(purposes(of: category))
        }
        writeFact(
            "The systems in which the data are stored, backed up, processed or viewed.",
            "systems",
            "[System]",
            to: &writer
        ) { category, value in
            value.list(systems(of: category))
        }
        writeGenericFact("How long the data are kept.", "retention", "Retention<", ">", to: &writer) {
            category,
            value in
            writeRetention(of: category, to: &value)
        }
        writeGenericFact("The legal bases of the processing.", "legalBases", "[LegalBasis<", ">]", to: &writer) {
            writeLegalBases(of: $0, to: &$1)
        }
        writeFact("Whether further fields may occur.", "isOpen", "Bool", to: &writer) { category, value in
            value.text(category.isOpen ? "true" : "false")
        }
        if categories.contains(where: \.isNegative) {
            writeFact("Whether the data are collected.", "isCollected", "Bool", to: &writer) { category, value in
                value.text(category.isNegative ? "false" : "true")
            }
        }
        writeFact("The category around this one.", "parent", "Category?", to: &writer) { category, value in
            if let parent = category.parent {
                value.text(".")
                value.name(categoryNames[parent])
            } else {
                value.text("nil")
            }
        }
        writer.close()
    }

    private func writeFact(
        _ summary: StaticString,
        _ name: StaticString,
        _ type: StaticString,
        to writer: inout SwiftWriter,
        value: (Disclosure.Category, inout SwiftWriter) -> Void
    ) {
        beginFact(summary, name, type, to: &writer)
        writeValues(to: &writer, value: value)
    }

    /// Writes a fact whose type is generic over the module.
    private func writeGenericFact(
        _ summary: StaticString,
        _ name: StaticString,
        _ type: StaticString,
        _ typeEnd: StaticString,
        to writer: inout SwiftWriter,
        value: (Disclosure.Category, inout SwiftWriter) -> Void
    ) {
        beginFact(summary, name, type, to: &writer)
        writer.name(typeName)
        writer.text(typeEnd)
        writeValues(to: &writer, value: value)
    }

    private func beginFact(
        _ summary: StaticString,
        _ name: StaticString,
        _ type: StaticString,
        to writer: inout SwiftWriter
    ) {
        writer.blank()
        writer.begin()
        writer.text("/// ")
        writer.text(summary)
        writer.end()
        begin(&writer, "var ")
        writer.text(name)
        writer.text(": ")
        writer.text(type)
    }

    private func writeValues(to writer: inout SwiftWriter, value: (Disclosure.Category, inout SwiftWriter) -> Void) {
        var property = SwiftProperty()
        for index in module.categories.indices {
            property.add(categoryNames[index]) { value(module.categories[index], &$0) }
        }
        property.write(to: &writer)
    }

    private func purposes(of category: Disclosure.Category) -> [String] {
        var names: [String] = []
        for fact in category.statements.facts where fact.verb == .usedFor && !fact.isNegated {
            for case let name? in fact.targets.lazy.map(terms.purpose) where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }

    private func systems(of category: Disclosure.Category) -> [String] {
        var names: [String] = []
        for fact in category.statements.facts where fact.verb.isOfPlace && !fact.isNegated {
            for case let name? in fact.targets.lazy.map(terms.system) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func writeLegalBases(of category: Disclosure.Category, to value: inout SwiftWriter) {
        value.text("[")
        var isFirst = true
        for fact in category.statements.facts where fact.verb == .usedFor && !fact.isNegated {
            for basis in fact.qualifiers.bases {
                value.text(isFirst ? ".init(" : ", .init(")
                isFirst = false
                value.literal(basis.name)
                value.text(", label: ")
                value.literal(basis.label)
                if !basis.elaboration.isEmpty {
                    value.text(", elaboration: ")
                    value.literal(basis.elaboration)
                }
                value.text(", for: ")
                value.list(fact.targets.lazy.compactMap(terms.purpose))
                value.text(")")
            }
        }
        value.text("]")
    }
}

extension Disclosure.Category {
    /// The label, or the name where there is none.
    var shownLabel: String { label.isEmpty ? name : label }
}
