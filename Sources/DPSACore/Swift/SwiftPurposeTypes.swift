// The closed list of purposes inside each record, and the parts of records for which there are further purposes.
extension SwiftModuleGenerator {
    /// How many purposes that a category lacks are named with a message of their own.
    ///
    /// Of the others the compiler says that the type of the list has no such member, which names category and purpose as well.
    private static let messageLimit = 12

    /// Writes the purposes that a record can be opened for, and the parts that can be opened for others.
    func writePurposes(
        of category: Int,
        record: SwiftRecord,
        types: inout SwiftNameTable,
        to writer: inout SwiftWriter
    ) {
        let purposes = purposes[category]
        let partNames = purposes.parts.map { part in
            types.type("\(terms.purposes.terms[part.purpose].rawValue)Part", suffix: "Record")
        }
        writer.blank()
        writer.line("/// What the data can be opened for.")
        begin(&writer, "enum DisclosedPurpose: Sendable")
        writer.open()
        for use in purposes.uses { writeCase(use.purpose, use.evidence, to: &writer) }
        writeUndisclosed(category, partNames.map { "\(record.path).\(Self.plain($0))" }, to: &writer)
        if purposes.uses.allSatisfy(\.evidence.isEmpty) { writePayload(to: &writer) }
        writer.close()
        for (part, name) in zip(purposes.parts, partNames) {
            writePart(part, name: name, of: record, recordName: recordNames[category], to: &writer)
        }
    }

    private func writeCase(_ purpose: Int, _ evidence: SwiftEvidence, to writer: inout SwiftWriter) {
        let term = terms.purposes.terms[purpose]
        writer.documentation(term.label, evidence.isEmpty ? "" : "Only given: \(evidence.text)")
        writer.begin()
        writer.text("case ")
        writer.name(term.name)
        if !evidence.isEmpty {
            writer.text("(given: Given<")
            writer.name(evidence.type)
            writer.text(">)")
        }
        writer.end()
    }

    /// Writes a case that has no value.
    ///
    /// For an enumeration without payloads the compiler derives `Hashable`, unasked, which costs it several times as much as all
    /// the rest; nobody compares purposes.
    private func writePayload(to writer: inout SwiftWriter) {
        writer.line("// A payload spares the compiler the comparison that it would derive.")
        writer.line("@available(*, unavailable) case _never(Never)")
    }

    // MARK: What is not disclosed

    /// Writes the purposes that the module names and the category lacks, so that the compiler can say it in our words.
    private func writeUndisclosed(_ category: Int, _ partPaths: [String], to writer: inout SwiftWriter) {
        let purposes = purposes[category]
        let count = terms.purposes.terms.count
        if purposes.uses.count == count { return }
        var isOpen = [Bool](repeating: false, count: count)
        for use in purposes.uses { isOpen[use.purpose] = true }

        let label = Self.excerpt(module.categories[category].shownLabel)
        for (part, path) in zip(purposes.parts, partPaths) {
            isOpen[part.purpose] = true
            let name = Self.plain(terms.purposes.terms[part.purpose].name)
            let open = "open(\(path).self, for: .\(name))"
            beginUndisclosed(" discloses '", to: &writer)
            writer.literalText("\(name)' for a part of '\(label)' only: \(open)")
            endUndisclosed(part.purpose, to: &writer)
        }

        // Of the message only the purpose differs.
        var end = SwiftWriter(capacity: 256)
        end.text("' as a purpose of '")
        end.literalText(label)
        end.text("'; it discloses ")
        writeDisclosed(purposes.uses, to: &end)
        end.withBytes { end in
            var room = Self.messageLimit
            for purpose in purposes.denied where !isOpen[purpose] && room > 0 {
                isOpen[purpose] = true
                room -= 1
                writeUndisclosed(purpose, " denies '", end, to: &writer)
            }
            for purpose in 0..<count where !isOpen[purpose] && room > 0 {
                room -= 1
                writeUndisclosed(purpose, " does not disclose '", end, to: &writer)
            }
        }
    }

    private func writeDisclosed(_ uses: [SwiftPurposes.Use], to writer: inout SwiftWriter) {
        if uses.isEmpty { writer.text("no purpose") }
        for (index, use) in uses.prefix(Self.messageLimit).enumerated() {
            writer.text(index == 0 ? "'" : ", '")
            writer.name(Self.plain(terms.purposes.terms[use.purpose].name))
            writer.text("'")
        }
        if uses.count > Self.messageLimit { writer.text(" and others") }
    }

    private func writeUndisclosed(
        _ purpose: Int,
        _ verb: StaticString,
        _ end: UnsafeBufferPointer<UInt8>,
        to writer: inout SwiftWriter
    ) {
        beginUndisclosed(verb, to: &writer)
        writer.name(Self.plain(terms.purposes.terms[purpose].name))
        writer.swift(end)
        endUndisclosed(purpose, to: &writer)
    }

    private func beginUndisclosed(_ verb: StaticString, to writer: inout SwiftWriter) {
        writer.begin()
        writer.text("@available(*, unavailable, message: \"")
        writer.name(module.name)
        writer.text(verb)
    }

    /// An unavailable case, not a property: it costs the compiler no code, and no `switch` has to cover it.
    private func endUndisclosed(_ purpose: Int, to writer: inout SwiftWriter) {
        writer.text("\")\n")
        writer.begin()
        writer.text("case ")
        writer.name(terms.purposes.terms[purpose].name)
        writer.end()
    }

    /// A name without its backticks.
    private static func plain(_ name: String) -> String {
        name.utf8.first == UInt8(ascii: "`") ? String(name.dropFirst().dropLast()) : name
    }

    /// The beginning of a label on one line.
    private static func excerpt(_ label: String) -> String {
        let limit = 64
        // Nearly all labels are such.
        if label.utf8.count <= limit, SwiftWriter.isPrintable(label) { return label }
        var text = String.UnicodeScalarView()
        for scalar in label.unicodeScalars.prefix(limit) { text.append(SwiftWriter.isControl(scalar) ? " " : scalar) }
        return String(text) + (label.unicodeScalars.count > limit ? "…" : "")
    }

    // MARK: Parts

    private func writePart(
        _ part: SwiftPurposes.Part,
        name: String,
        of record: SwiftRecord,
        recordName: String,
        to writer: inout SwiftWriter
    ) {
        let fields = part.fields.map { record.properties[$0] }
        writer.blank()
        writer.documentation("What can be opened for: \(terms.purposes.terms[part.purpose].label)")
        begin(&writer, "struct ")
        writer.name(name)
        writer.text(": RecordPart")
        writer.open()
        writer.line("/// What the fields can be opened for.")
        begin(&writer, "enum DisclosedPurpose: Sendable")
        writer.open()
        writeCase(part.purpose, part.evidence, to: &writer)
        if part.evidence.isEmpty { writePayload(to: &writer) }
        writer.close()
        writer.blank()
        writeProperties(fields, to: &writer)

        writer.blank()
        writer.line("/// Takes the fields out of a record.")
        begin(&writer, "init(of whole: ")
        writer.name(recordName)
        writer.text(")")
        writer.open()
        fields.visit { _, field in
            writer.begin()
            writer.member(field.name, hidden: "whole")
            writer.text(" = whole.")
            writer.name(field.name)
            writer.end()
        }
        writer.close()
        writer.blank()
        writeWriting(of: fields, to: &writer)
        writer.close()
    }
}
