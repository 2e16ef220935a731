/// The texts of one locale, split once so that writing one copies bytes.
struct TemplateSet: Sendable {
    /// What a text is made of.
    private enum Segment: Sendable {
        /// Bytes of ``literals``, escaped for text and for attributes.
        case literal(start: Int32, end: Int32)
        /// A place that the generator fills.
        case slot(TemplateSlot)
    }

    /// A text: where its segments are.
    struct Template: Sendable {
        fileprivate var start = 0
        fileprivate var end = 0
    }

    /// The literal text of all templates, one after another, so that writing one retains nothing.
    private var literals: [UInt8] = []
    private var segments: [Segment] = []
    /// The templates by the index of their key; nil where the source has none.
    private var templates: [Template?]
    /// The whole texts by the index of their key, unescaped.
    private var texts: [String]
    private var pluralRule = PluralRule.oneOther
    /// Whether phrases of quantities have a second form.
    private var isInflected = false
    /// What is wrong with the source, one sentence each.
    private(set) var problems: [String] = []

    /// Reads `key = text` lines; lines that begin with `#` are comments.
    init(parsing source: String) {
        templates = Array(repeating: nil, count: TemplateKey.count)
        texts = Array(repeating: "", count: TemplateKey.count)
        let indices = TemplateKey.indices
        for line in source.split(separator: "\n") where !line.utf8.starts(with: "#".utf8) {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.last == 0x20, parts[1].utf8.first == 0x20 else {
                problems.append("Not a template: \(line)")
                continue
            }
            let name = String(parts[0].dropLast())
            guard let index = indices[name] else {
                problems.append("No page uses the template \(name).")
                continue
            }
            if templates[index] != nil { problems.append("The template \(name) is there twice.") }
            texts[index] = String(parts[1].dropFirst())
            templates[index] = parse(texts[index], key: TemplateKey(index: index))
        }
        pluralRule = PluralRule(rawValue: plain(.pluralRule)) ?? .oneOther
        isInflected = plain(.quantityForms) == "plain, oblique"
        problems += missing()
    }

    /// The template for a key; an empty one where the locale lacks it, which ``problems`` tells.
    @inline(__always)
    subscript(key: TemplateKey) -> Template { templates[key.index] ?? Template() }

    /// The template of a phrase.
    @inline(__always)
    subscript(phrase: Phrase) -> Template { self[TemplateKey(phrase)] }

    /// The text of a phrase without places, unescaped, for attributes.
    func plain(_ phrase: Phrase) -> String { texts[TemplateKey(phrase).index] }

    /// The phrase of a unit for a number, or for a range that ends with it.
    func template(_ unit: QuantityUnit, for number: Int, isRange: Bool, _ form: QuantityForm) -> Template {
        let category = isRange ? pluralRule.category(ofRangeTo: number) : pluralRule.category(of: number)
        return self[TemplateKey(unit, category, isInflected ? form : .plain)]
    }

    /// The text of a phrase with its places filled, unescaped, for attributes.
    func plain(_ phrase: Phrase, fill: (TemplateSlot) -> String) -> String {
        var result = ""
        var rest = plain(phrase)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            if let slot = TemplateSlot(rawValue: String(rest[open..<close].dropFirst())) { result += fill(slot) }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// Writes a phrase, filling its places.
    @inline(__always)
    func write(
        _ phrase: Phrase,
        into html: inout HTMLWriter,
        fill: (TemplateSlot, inout HTMLWriter) -> Void = { _, _ in }
    ) {
        write(self[phrase], into: &html, fill: fill)
    }

    /// Writes a template, filling its places.
    @inline(__always)
    func write(_ template: Template, into html: inout HTMLWriter, fill: (TemplateSlot, inout HTMLWriter) -> Void) {
        for index in template.start..<template.end {
            switch segments[index] {
            case .literal(let start, let end): write(Int(start), Int(end), into: &html)
            case .slot(let slot): fill(slot, &html)
            }
        }
    }

    /// Writes what a template says before its first place.
    func writeStart(of phrase: Phrase, into html: inout HTMLWriter) {
        let template = self[phrase]
        guard template.start < template.end, case .literal(let start, let end) = segments[template.start] else {
            return
        }
        write(Int(start), Int(end), into: &html)
    }

    /// Writes what a template says from its first place on, filling its places.
    func writeEnd(of phrase: Phrase, into html: inout HTMLWriter, fill: (TemplateSlot, inout HTMLWriter) -> Void) {
        var template = self[phrase]
        if template.start < template.end, case .literal = segments[template.start] { template.start += 1 }
        write(template, into: &html, fill: fill)
    }

    /// Writes what stands between the two places of a list's template.
    func writeSeparator(_ phrase: Phrase, into html: inout HTMLWriter) {
        let template = self[phrase]
        guard template.end - template.start == 3, case .literal(let start, let end) = segments[template.start + 1]
        else {
            return
        }
        write(Int(start), Int(end), into: &html)
    }

    private func write(_ start: Int, _ end: Int, into html: inout HTMLWriter) {
        literals.withUnsafeBufferPointer { literals in
            // What fills a place can end with a full stop of its own: `Example Inc.`
            let rest = literals[start..<end]
            let first = literals[start]
            // The full stop of Chinese and Japanese has three bytes.
            let stop = first == UInt8(ascii: ".") ? 1 : first == 0xE3 && rest.starts(with: "。".utf8) ? 3 : 0
            let isRepeated = stop > 0 && html.endsWithFullStop
            html.escaped(UnsafeBufferPointer(rebasing: isRepeated ? rest.dropFirst(stop) : rest))
        }
    }

    private mutating func parse(_ text: String, key: TemplateKey) -> Template {
        let first = segments.count
        var slots: [TemplateSlot] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            append(literal: rest[..<open])
            guard let close = rest[open...].firstIndex(of: "}") else {
                problems.append("The template \(key.name) has an open brace.")
                break
            }
            let name = rest[rest.index(after: open)..<close]
            if let slot = TemplateSlot(rawValue: String(name)) {
                segments.append(.slot(slot))
                slots.append(slot)
            } else {
                problems.append("The template \(key.name) has an unknown place: \(name).")
            }
            rest = rest[rest.index(after: close)...]
        }
        append(literal: rest)
        // `one day` needs no number where no other number is said so; that is checked once the plural rule is known.
        let isExact = key.inflection != nil && slots.isEmpty
        if slots.map(\.base).sorted() != key.slots.sorted(), !isExact {
            let expected = key.slots.map(\.rawValue).joined(separator: ", ")
            problems.append("The template \(key.name) must have exactly these places: \(expected).")
        }
        let hasSeparator = segments.count - first == 3 || key.index == TemplateKey(.sentencePair).index
        if slots.contains(.rest), slots.first != .first || !hasSeparator {
            problems.append("The template \(key.name) must be two places with a separator between them.")
        }
        if slots.contains(.first), slots.first != .first {
            problems.append("The template \(key.name) must begin with the place first.")
        }
        return Template(start: first, end: segments.count)
    }

    private mutating func append(literal: Substring) {
        guard !literal.isEmpty else { return }
        let start = literals.count
        var escaped = ByteBuffer()
        escaped.append(escaping: String(literal), in: .attribute)
        literals += escaped.bytes
        segments.append(.literal(start: Int32(start), end: Int32(literals.count)))
    }

    private func missing() -> [String] {
        guard PluralRule(rawValue: plain(.pluralRule)) != nil else {
            return ["The template pluralRule must name a plural rule."]
        }
        var problems: [String] = []
        if !isInflected, plain(.quantityForms) != "plain" {
            problems.append("The template quantityForms must be `plain` or `plain, oblique`.")
        }
        for index in 0..<TemplateKey.count {
            let key = TemplateKey(index: index)
            let isNeeded =
                key.inflection.map { category, form in
                    pluralRule.categories.contains(category) && (form == .plain || isInflected)
                } ?? true
            if let category = key.inflection?.category, isNeeded, !texts[index].isEmpty,
                !texts[index].contains("{amount}"), !pluralRule.isExact(category)
            {
                problems.append("The template \(key.name) must have exactly these places: amount.")
            }
            if isNeeded, templates[index] == nil { problems.append("The template \(key.name) is missing.") }
            if !isNeeded, templates[index] != nil { problems.append("This locale has no plural \(key.name).") }
        }
        return problems
    }
}
