import DPSASyntax

// The enumeration of a module's categories, and what each of them knows.
extension SwiftModuleGenerator {
    /// Writes `Category`.
    ///
    /// Facts that the runtime library takes for granted are left out where they are so for every category.
    func writeCategories(to writer: inout SwiftWriter) {
        let categories = module.categories
        writer.blank()
        writer.line("/// The categories of data that the module discloses.")
        begin(&writer, "enum Category: DataCategory")
        writer.open()
        begin(&writer, "typealias Module = ")
        writer.name(typeName)
        writer.end()
        writer.blank()
        var rawValues: [String] = []
        rawValues.reserveCapacity(categories.count)
        var names = SwiftNameTable(capacity: categories.count)
        categories.visit { index, category in
            // The record has the rest of the documentation.
            writer.documentation(category.shownLabel, hasRecord(index) ? "" : category.documentation)
            writeCase(categoryNames[index], to: &writer)
            rawValues.append(names.unique(category.qualifiedName))
        }
        writeTexts(categories.count, to: &writer) { (rawValues[$0], categories[$0].shownLabel) }
        writeIndices(categories.count, to: &writer) { categoryNames[$0] }

        var property = SwiftProperty()
        writeFact("purposes: [Purpose]", &property, to: &writer) { category, value in
            value.list(purposes(of: category))
        }
        writeFact("systems: [System]", &property, to: &writer) { category, value in
            value.list(systems(of: category))
        }
        writeFact("retention: Retention<", ending: ">", &property, to: &writer) { category, value in
            retention.writeRetention(of: category, to: &value)
        }
        writeFact("legalBases: [LegalBasis<", ending: ">]", unless: "[]", &property, to: &writer) { category, value in
            writeLegalBases(of: category, to: &value)
        }
        writeFact("isOpen: Bool", unless: "false", &property, to: &writer) { category, value in
            value.text(category.isOpen ? "true" : "false")
        }
        writeFact("isCollected: Bool", unless: "true", &property, to: &writer) { category, value in
            value.text(category.isNegative ? "false" : "true")
        }
        writeFact("sensitiveFields: [String]", unless: "[]", &property, to: &writer) { category, value in
            writeSensitiveFields(of: category, to: &value)
        }
        writeFact("parent: Category?", unless: "nil", &property, to: &writer) { category, value in
            if let parent = category.parent {
                value.text(".")
                value.name(categoryNames[parent])
            } else {
                value.text("nil")
            }
        }
        writer.close()
    }

    /// Writes a property of categories.
    ///
    /// - Parameters:
    ///   - declaration: its name and type; if the type is generic over the module, up to the name of that.
    ///   - end: what follows the module's name; nothing if the type is not generic.
    ///   - usual: the value that goes without saying.
    ///   - property: memory for the values, used again for each.
    ///   - writer: where to.
    ///   - value: writes the value of a category.
    private func writeFact(
        _ declaration: StaticString,
        ending end: StaticString = "",
        unless usual: StaticString = "",
        _ property: inout SwiftProperty,
        to writer: inout SwiftWriter,
        value: (Borrowed<Disclosure.Category>, inout SwiftWriter) -> Void
    ) {
        property.removeAll()
        module.categories.visit { index, category in
            property.add(categoryNames[index]) { value(category, &$0) }
        }
        guard property.hasValue(otherThan: usual) else { return }
        writer.blank()
        begin(&writer, "var ")
        writer.text(declaration)
        if end.utf8CodeUnitCount > 0 {
            writer.name(typeName)
            writer.text(end)
        }
        property.write(to: &writer)
    }

    private func purposes(of category: Borrowed<Disclosure.Category>) -> [String] {
        targets(of: category, where: { $0 == .usedFor }) { terms.purpose($0) }
    }

    private func systems(of category: Borrowed<Disclosure.Category>) -> [String] {
        targets(of: category, where: { $0.isOfPlace }) { terms.system($0) }
    }

    /// The cases of the targets of some facts, each once.
    @inline(__always)
    private func targets(
        of category: Borrowed<Disclosure.Category>,
        where isWanted: (Verb) -> Bool,
        _ caseName: (Disclosure.Reference.Target) -> String?
    ) -> [String] {
        var names: [String] = []
        category.statements.facts.visit { _, fact in
            if fact.isNegated || !isWanted(fact.verb) { return }
            fact.targets.visit { _, target in
                if let name = caseName(target.target), !names.contains(name) { names.append(name) }
            }
        }
        return names
    }

    private func writeSensitiveFields(of category: Borrowed<Disclosure.Category>, to value: inout SwiftWriter) {
        value.text("[")
        var isFirst = true
        category.fieldSets.visit { _, set in
            writeSensitiveFields(among: set.fields, inside: "", &isFirst, to: &value)
        }
        value.text("]")
    }

    private func writeSensitiveFields(
        among fields: [Disclosure.Field],
        inside path: String,
        _ isFirst: inout Bool,
        to value: inout SwiftWriter
    ) {
        fields.visit { _, field in
            if field.isSensitive {
                if !isFirst { value.text(", ") }
                isFirst = false
                value.literal(path + field.name)
            }
            if !field.fields.isEmpty {
                writeSensitiveFields(among: field.fields, inside: "\(path)\(field.name).", &isFirst, to: &value)
            }
        }
    }

    private func writeLegalBases(of category: Borrowed<Disclosure.Category>, to value: inout SwiftWriter) {
        value.text("[")
        var isFirst = true
        category.statements.facts.visit { _, fact in
            guard fact.verb == .usedFor, !fact.isNegated else { return }
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
                value.list(terms.purposeCases(among: fact.targets))
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

extension Borrowed<Disclosure.Category> {
    /// The label, or the name where there is none.
    var shownLabel: String { self.label.isEmpty ? self.name : self.label }
    /// Whether further fields than those named may occur.
    var isOpen: Bool {
        let sets = self.fieldSets
        return sets.indices.contains { sets[$0].isOpen }
    }
}
