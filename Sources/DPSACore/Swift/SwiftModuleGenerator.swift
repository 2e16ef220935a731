import DPSASyntax

/// Makes the name space of one module.
///
/// A class only because its closures would otherwise copy its many references; nothing in it changes.
final class SwiftModuleGenerator {
    let module: Disclosure
    let typeName: String
    let access: StaticString
    let terms: SwiftTerms
    /// Writes the module's retention.
    let retention: SwiftRetentionWriter
    /// The case of each category.
    let categoryNames: [String]
    /// The type of each category's record; empty for a category without one.
    let recordNames: [String]
    /// The indices of the categories inside each category.
    let children: [[Int]]
    /// What each category's record can be opened for.
    let purposes: [SwiftPurposes]
    /// What must be given for some of it.
    let circumstances: SwiftCircumstances
    /// The Swift type of each noun that is a kind.
    let fieldTypes: [SwiftFieldType]

    /// Prepares the names of a module.
    init(_ module: Disclosure, typeName: String, access: StaticString) {
        self.module = module
        self.typeName = typeName
        self.access = access
        terms = SwiftTerms(module)
        retention = SwiftRetentionWriter(terms: terms, inheritedPaths: module.inheritedPaths)
        var fieldTypes = [SwiftFieldType](repeating: .string, count: module.nouns.count)
        module.nouns.visit { index, noun in
            if noun.kind == .kind { fieldTypes[index] = SwiftFieldType(noun) }
        }
        self.fieldTypes = fieldTypes

        var names = SwiftNameTable()
        categoryNames = module.categories.indices.map { names.member(module.categories[$0].qualifiedName) }
        var children: [[Int]] = Array(repeating: [], count: module.categories.count)
        for index in module.categories.indices {
            if let parent = module.categories[index].parent { children[parent].append(index) }
        }
        self.children = children

        // A record's type stands inside that of the category around it.  What is inside must not hide what is around it.
        var scopes = [SwiftNameTable](repeating: SwiftNameTable(), count: module.categories.count)
        var outermost = SwiftNameTable()
        _ = outermost.unique(typeName)
        var recordNames: [String] = []
        for index in module.categories.indices {
            let name = module.categories[index].name
            if let parent = module.categories[index].parent {
                recordNames.append(scopes[parent].type(name, suffix: "Record"))
            } else {
                recordNames.append(outermost.type(name, suffix: "Record"))
            }
            if !children[index].isEmpty {
                _ = scopes[index].claim(typeName)
                _ = scopes[index].claim(recordNames[index])
            }
        }
        self.recordNames = recordNames

        var circumstances = SwiftCircumstances()
        var given: [SwiftEvidence] = []
        var purposes: [SwiftPurposes] = []
        purposes.reserveCapacity(module.categories.count)
        let terms = self.terms
        module.categories.visit { _, category in
            // A sub-category is processed only if the category around it is.
            let outer = category.parent.map { given[$0] } ?? SwiftEvidence()
            let evidence = outer.both(circumstances.evidence(for: category.condition))
            given.append(evidence)
            purposes.append(
                SwiftPurposes(of: category, given: evidence, terms: terms, circumstances: &circumstances)
            )
        }
        self.purposes = purposes
        self.circumstances = circumstances
    }

    /// Writes the name space.
    func write(to writer: inout SwiftWriter) {
        writer.documentation(module.label.isEmpty ? module.name : module.label, module.documentation)
        begin(&writer, "enum ")
        writer.name(typeName)
        writer.text(": DisclosedModule")
        writer.open()
        writeConstant("name", module.name, to: &writer)
        writeConstant("label", module.label.isEmpty ? module.name : module.label, to: &writer)
        writeConstant("parentName", module.parent?.name ?? "", to: &writer)
        writeAgreements(to: &writer)

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
        if !terms.retentionConditions.terms.isEmpty {
            writeTerms(
                "RetentionCondition",
                "The circumstances and options on which the module's retention depends.",
                terms.retentionConditions,
                to: &writer
            )
        }

        writeCircumstances(to: &writer)
        var records: [SwiftRecord] = []
        for index in module.categories.indices where module.categories[index].parent == nil {
            writeRecord(index, inside: typeName, collecting: &records, to: &writer)
        }
        writer.close()
        for index in records.indices { writeCoding(of: records[index], to: &writer) }
    }

    /// Writes what the agreements above say of retention, in their own terms.
    private func writeAgreements(to writer: inout SwiftWriter) {
        guard module.parent != nil else { return }
        let holds = module.agreements.enumerated().filter { !$0.element.statements.holds.isEmpty }
        // An agreement has nothing above it that its own retention could be left to.
        func retention(_ level: Int) -> SwiftRetentionWriter {
            SwiftRetentionWriter(terms: terms.ofAgreement(level), inheritedPaths: [])
        }
        if !holds.isEmpty {
            begin(&writer, "static var agreementHolds: [Retention<")
            writer.name(typeName)
            writer.text(">.Condition] { ")
            for (number, (level, agreement)) in holds.enumerated() {
                if number > 0 { writer.text(" + ") }
                retention(level).writeConditions(of: agreement.statements.holds, to: &writer)
            }
            writer.text(" }\n")
        }
        if !terms.minima.isEmpty {
            begin(&writer, "static var agreementMinima: [Retention<")
            writer.name(typeName)
            writer.text(">.Rule] { [")
            for (number, minimum) in terms.minima.enumerated() {
                if number > 0 { writer.text(", ") }
                retention(minimum.level).writeMinimum(minimum, to: &writer)
            }
            writer.text("] }\n")
        }
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
        writer.text(isEvent ? ": DisclosedEvent" : ": DisclosedTerm")
        writer.open()
        for index in list.terms.indices {
            writer.documentation(list.terms[index].label, list.terms[index].documentation)
            writeCase(list.terms[index].name, to: &writer)
        }
        writeTexts(list.terms.count, to: &writer) { (list.terms[$0].rawValue, list.terms[$0].label) }
        writeIndices(list.terms.count, to: &writer) { list.terms[$0].name }
        if isEvent {
            writeImplications(list.terms, to: &writer)
            writeRoles(list.terms, to: &writer)
            writeTimings(list.terms, to: &writer)
        }
        writer.close()
    }

    /// Writes a case.
    func writeCase(_ name: String, to writer: inout SwiftWriter) {
        writer.begin()
        writer.text("case ")
        writer.name(name)
        writer.end()
    }

    /// Writes the names and labels of cases: one literal, which costs the compiler next to nothing.
    func writeTexts(_ count: Int, to writer: inout SwiftWriter, _ term: (Int) -> (name: String, label: String)) {
        writer.blank()
        begin(&writer, "static var termTexts: StaticString")
        writer.open()
        writer.line("\"\"\"")
        for index in 0..<count {
            let (name, label) = term(index)
            writer.begin()
            writer.termText(name)
            writer.termText(label)
            // A line that goes on is no line of the text; the last one cannot go on.
            if index < count - 1 { writer.text("\\") }
            writer.end()
        }
        writer.line("\"\"\"")
        writer.close()
    }

    /// Writes the positions of cases.
    func writeIndices(_ count: Int, to writer: inout SwiftWriter, _ caseName: (Int) -> String) {
        writer.blank()
        begin(&writer, "var termIndex: Int")
        if count == 1 {
            writer.text(" { 0 }\n")
            return
        }
        writer.open()
        writer.line("switch self {")
        for index in 0..<count {
            writer.begin()
            writer.text("case .")
            writer.name(caseName(index))
            writer.text(": ")
            writer.number(index)
            writer.end()
        }
        writer.line("}")
        writer.close()
    }

    private func writeImplications(_ events: [SwiftTerm], to writer: inout SwiftWriter) {
        guard events.indices.contains(where: { !events[$0].event.implied.isEmpty }) else { return }
        func caseName(_ rawValue: String) -> String? {
            events.indices.first { events[$0].rawValue == rawValue }.map { events[$0].name }
        }
        var property = SwiftProperty()
        events.visit { _, event in
            property.add(event.name) { value in
                value.list(event.event.implied.compactMap(caseName))
            }
        }
        guard property.hasValue(otherThan: "[]") else { return }
        writer.blank()
        begin(&writer, "var implied: [Event]")
        property.write(to: &writer)
    }

    private func writeRoles(_ events: [SwiftTerm], to writer: inout SwiftWriter) {
        var property = SwiftProperty()
        events.visit { _, term in
            let event = term.event
            property.add(term.name) { value in
                value.text(event.isBeginning ? ".beginning" : event.isEnding ? ".ending" : ".passing")
            }
        }
        guard property.hasValue(otherThan: ".passing") else { return }
        writer.blank()
        begin(&writer, "var role: EventRole")
        property.write(to: &writer)
    }

    private func writeTimings(_ events: [SwiftTerm], to writer: inout SwiftWriter) {
        guard events.indices.contains(where: { !events[$0].event.timings.isEmpty }) else { return }
        var property = SwiftProperty()
        events.visit { _, term in
            let event = term.event
            property.add(term.name) { retention.writeTimings(of: event, to: &$0) }
        }
        writer.blank()
        begin(&writer, "var timings: [EventTiming<Event>]")
        property.write(to: &writer)
    }
}
