/// What must be given for a purpose: a type of the runtime library's, made of types without values.
struct SwiftEvidence: Equatable {
    /// The type, such as `Circumstances.MessageQueue`; empty if nothing must be given.
    var type = ""
    /// The same in labels.
    var text = ""

    /// Whether nothing must be given.
    var isEmpty: Bool { type.isEmpty }

    /// One of two, or both.
    ///
    /// Where one needs no evidence, none is needed.
    func either(_ other: SwiftEvidence) -> SwiftEvidence {
        if isEmpty || other.isEmpty { return SwiftEvidence() }
        return self == other ? self : joined("Either", "or", other)
    }

    /// Both of two.
    func both(_ other: SwiftEvidence) -> SwiftEvidence {
        if isEmpty || self == other { return other }
        return other.isEmpty ? self : joined("Both", "and", other)
    }

    /// The opposite.
    var opposite: SwiftEvidence { SwiftEvidence(type: "Not<\(type)>", text: "not \(text)") }

    private func joined(_ type: String, _ word: String, _ other: SwiftEvidence) -> SwiftEvidence {
        SwiftEvidence(type: "\(type)<\(self.type), \(other.type)>", text: "(\(text) \(word) \(other.text))")
    }
}

/// The circumstances that the purposes of a module depend on, each once, in the order of first mention.
struct SwiftCircumstances {
    /// A type without values.
    struct Circumstance {
        /// As written; two mentions that read the same are the same.
        var source: String
        var name: String
        var label: String
        /// The circumstance by itself.
        var evidence: SwiftEvidence
    }

    private(set) var all: [Circumstance] = []
    private var names = SwiftNameTable()

    /// What must be given for a condition; nothing if there is none.
    mutating func evidence(for condition: Disclosure.Condition?) -> SwiftEvidence {
        guard let condition else { return SwiftEvidence() }
        if condition.nodes.count == 1, case .term(let reference, nil) = condition.nodes[0] {
            return mention(reference.sourceText) { reference.readingText }
        }
        // Operands come before operators; a root without nodes is no condition.
        var evidence: [SwiftEvidence] = []
        evidence.reserveCapacity(condition.nodes.count)
        for node in condition.nodes {
            switch node {
            case .term(let reference, let period):
                guard let period else {
                    evidence.append(mention(reference.sourceText) { reference.readingText })
                    continue
                }
                let within = " within \(period.sourceText)"
                evidence.append(mention(reference.sourceText + within) { reference.readingText + within })
            case .not(let operand): evidence.append(evidence[operand].opposite)
            case .all(let operands): evidence.append(join(operands.map { evidence[$0] }) { $0.both($1) })
            case .any(let operands): evidence.append(join(operands.map { evidence[$0] }) { $0.either($1) })
            }
        }
        return evidence.last ?? SwiftEvidence()
    }

    /// What must be given for a fact: its condition, and that it is neither too early nor too late for it.
    mutating func evidence(for qualifiers: Disclosure.Qualifiers) -> SwiftEvidence {
        var result = evidence(for: qualifiers.condition)
        if qualifiers.after == nil, qualifiers.before == nil, qualifiers.until == nil { return result }
        for (word, expression) in [
            ("after", qualifiers.after), ("before", qualifiers.before), ("until", qualifiers.until),
        ] {
            guard let expression else { continue }
            result = result.both(
                mention("\(word) \(expression.text { $0.sourceText })") {
                    "\(word) \(expression.text { $0.readingText })"
                }
            )
        }
        return result
    }

    private func join(
        _ operands: [SwiftEvidence],
        _ combine: (SwiftEvidence, SwiftEvidence) -> SwiftEvidence
    ) -> SwiftEvidence {
        guard var result = operands.last else { return SwiftEvidence() }
        for operand in operands.dropLast().reversed() { result = combine(operand, result) }
        return result
    }

    private mutating func mention(_ source: String, _ label: () -> String) -> SwiftEvidence {
        if let known = all.first(where: { $0.source == source }) { return known.evidence }
        let name = names.type(source, suffix: "Circumstance")
        var text = label()
        if text.isEmpty { text = source }
        let evidence = SwiftEvidence(type: "Circumstances.\(name)", text: text)
        all.append(Circumstance(source: source, name: name, label: text, evidence: evidence))
        return evidence
    }
}

extension SwiftModuleGenerator {
    /// Writes the name space of the circumstances, if there are any.
    func writeCircumstances(to writer: inout SwiftWriter) {
        guard !circumstances.all.isEmpty else { return }
        writer.blank()
        writer.line("/// What must be given for some of the purposes.")
        begin(&writer, "enum Circumstances")
        writer.open()
        for circumstance in circumstances.all {
            writer.documentation(circumstance.label)
            begin(&writer, "enum ")
            writer.name(circumstance.name)
            writer.text(": Circumstance")
            writer.open()
            begin(&writer, "static var label: String { ")
            writer.literal(circumstance.label)
            writer.text(" }\n")
            writer.close()
        }
        writer.close()
    }
}
