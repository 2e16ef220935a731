import DPSASyntax

/// Makes the name space of one module.
struct SwiftModuleGenerator {
    let module: Disclosure
    let typeName: String
    let access: StaticString
    let terms: SwiftTerms
    /// The case of each category.
    let categoryNames: [String]
    /// The type of each category's record; empty for a category without one.
    let recordNames: [String]
    /// The indices of the categories inside each category.
    let children: [[Int]]
    /// The Swift type of each noun that is a kind.
    let fieldTypes: [SwiftFieldType]
    /// Whether a field has a type of Foundation.
    var needsFoundation = false

    /// Prepares the names of a module.
    init(_ module: Disclosure, typeName: String, access: StaticString) {
        self.module = module
        self.typeName = typeName
        self.access = access
        terms = SwiftTerms(module)
        fieldTypes = module.nouns.map { $0.kind == .kind ? SwiftFieldType($0) : .string }

        var names = SwiftNameTable()
        categoryNames = module.categories.map { names.member($0.qualifiedName) }
        var children: [[Int]] = Array(repeating: [], count: module.categories.count)
        for (index, category) in module.categories.enumerated() {
            if let parent = category.parent { children[parent].append(index) }
        }
        self.children = children

        // A record's type stands inside that of the category around it; the module's own name must not be hidden.
        var scopes = [SwiftNameTable](repeating: SwiftNameTable(), count: module.categories.count)
        var outermost = SwiftNameTable()
        _ = outermost.unique(typeName)
        var recordNames: [String] = []
        for category in module.categories {
            if let parent = category.parent {
                recordNames.append(scopes[parent].type(category.name, suffix: "Record"))
            } else {
                recordNames.append(outermost.type(category.name, suffix: "Record"))
            }
        }
        self.recordNames = recordNames
    }

    /// Writes the name space.
    mutating func write(to writer: inout SwiftWriter) {
        writer.documentation(module.label.isEmpty ? module.name : module.label, module.documentation)
        begin(&writer, "enum ")
        writer.name(typeName)
        writer.text(": DisclosedModule")
        writer.open()
        writeConstant("name", module.name, to: &writer)
        writeConstant("label", module.label.isEmpty ? module.name : module.label, to: &writer)
        writeConstant("parentName", module.parent?.name ?? "", to: &writer)

        if !module.categories.isEmpty { writeCategories(to: &writer) }
        writeTerms("Purpose", "The purposes that the module names.", terms.purposes, to: &writer)
        writeTerms("System", "The systems that the module names.", terms.systems, to: &writer)
        writeTerms("Region", "The regions that the module names.", terms.regions, to: &writer)
        writeTerms("Recipient", "The recipients that the module names.", terms.recipients, to: &writer)
        writeTerms("Condition", "What the module requires of its customer.", terms.conditions, to: &writer)
        writeTerms("Option", "The options that the module names.", terms.options, to: &writer)
        writeTerms(
            "Event",
            "The events of a life cycle that the module names.",
            terms.events,
            isEvent: true,
            to: &writer
        )

        for (index, category) in module.categories.enumerated() where category.parent == nil {
            writeRecord(index, to: &writer)
        }
        writer.close()
    }

    /// Begins a declaration.
    func begin(_ writer: inout SwiftWriter, _ keyword: StaticString) {
        writer.begin()
        writer.text(access)
        writer.text(keyword)
    }

    private func writeConstant(_ name: StaticString, _ value: String, to writer: inout SwiftWriter) {
        begin(&writer, "static var ")
        writer.text(name)
        writer.text(": String { ")
        writer.literal(value)
        writer.text(" }")
        writer.end()
    }

    /// Writes an enumeration of terms; one without terms is another name for the type without values.
    private func writeTerms(
        _ name: StaticString,
        _ summary: StaticString,
        _ list: SwiftTermList,
        isEvent: Bool = false,
        to writer: inout SwiftWriter
    ) {
        writer.blank()
        writer.begin()
        writer.text("/// ")
        writer.text(summary)
        writer.end()
        if list.terms.isEmpty {
            begin(&writer, "typealias ")
            writer.text(name)
            writer.text(" = NoTerm")
            writer.end()
            return
        }
        begin(&writer, "enum ")
        writer.text(name)
        writer.text(": String, CaseIterable, Codable, Sendable, ")
        writer.text(isEvent ? "DisclosedEvent" : "DisclosedTerm")
        writer.open()
        for term in list.terms {
            writer.documentation(term.label, term.documentation)
            writeCase(term.name, term.rawValue, to: &writer)
        }
        writer.blank()
        writer.line("/// The label that the disclosure gives.")
        writeLabels(list.terms.lazy.map { ($0.name, $0.label) }, to: &writer)
        if isEvent { writeImplications(list.terms, to: &writer) }
        writer.close()
    }

    func writeCase(_ name: String, _ rawValue: String, to writer: inout SwiftWriter) {
        writer.begin()
        writer.text("case ")
        writer.name(name)
        writer.text(" = ")
        writer.literal(rawValue)
        writer.end()
    }

    func writeLabels(_ labels: some Sequence<(String, String)>, to writer: inout SwiftWriter) {
        begin(&writer, "var label: String")
        writer.open()
        writer.line("switch self {")
        for (name, label) in labels {
            writer.begin()
            writer.text("case .")
            writer.name(name)
            writer.text(": ")
            writer.literal(label)
            writer.end()
        }
        writer.line("}")
        writer.close()
    }

    private func writeImplications(_ events: [SwiftTerm], to writer: inout SwiftWriter) {
        guard events.contains(where: { !$0.implied.isEmpty }) else { return }
        var caseNames: [String: String] = [:]
        for event in events { caseNames[event.rawValue] = event.name }
        var property = SwiftProperty()
        for event in events {
            property.add(event.name) { value in
                value.list(event.implied.compactMap { caseNames[$0] })
            }
        }
        guard property.hasValue(otherThan: "[]") else { return }
        writer.blank()
        writer.line("/// The events that have happened whenever this one has.")
        begin(&writer, "var implied: [Event]")
        property.write(to: &writer)
    }
}
