import DPSASyntax

/// Writes cases as `.dpsa` files, in different ways that mean the same, and knows where each statement stands.
struct BoundsRenderer {
    /// How a case is written.
    struct Style: Sendable {
        var isOneFile = true
        /// Whether statements, declarations and documents are put into another order.
        var shuffleSeed: UInt64?
        var hasComments = false
        /// Whether statements of one block stand on one line.
        var isDense = false
        var indentation = "    "
        var lineEnd = "\n"
    }

    /// Where a statement stands.
    struct Place: Sendable {
        var path: String
        var range: Range<Int>
        var key: Key
    }

    /// A statement of a case.
    struct Key: Hashable, Sendable {
        var sample: Int
        var statement: Int
    }

    private let style: Style
    private var random: SeededGenerator
    private var text: [UInt8] = []
    private var path = ""
    private var depth = 0
    private var sample: BoundsCase?
    private(set) var files: [SourceFile] = []
    private(set) var places: [Place] = []

    init(_ style: Style) {
        self.style = style
        random = SeededGenerator(seed: style.shuffleSeed ?? 0)
    }

    /// Writes a case.
    mutating func add(_ sample: BoundsCase) {
        self.sample = sample
        path = "case\(sample.number).dpsa"
        vocabulary(sample)
        for document in shuffled(Array(sample.documents.indices)) {
            if !style.isOneFile {
                finishFile()
                path = "case\(sample.number)/\(document).dpsa"
            }
            self.document(sample.documents[document])
        }
        finishFile()
    }

    private mutating func finishFile() {
        files.append(SourceFile(path: path, bytes: text))
        text = []
    }

    private mutating func vocabulary(_ sample: BoundsCase) {
        open("vocabulary Words\(sample.number) \"words\"")
        for noun in shuffled(sample.nouns.filter { !$0.isStandard }) {
            let broader = noun.broader.map { sample.nouns[$0].name }
            let under = broader.isEmpty ? "" : " under " + shuffled(broader).joined(separator: ", ")
            let places = noun.places.map { sample.nouns[$0].name }
            let standing = places.isEmpty ? "" : " in " + shuffled(places).joined(separator: ", ")
            line("\(noun.kind.rawValue) \(noun.name) \"\(noun.name)\"\(under)\(standing)")
        }
        close()
    }

    private mutating func document(_ document: BoundsCase.Document) {
        let under = document.parent.flatMap { sample?.documents[$0].name }.map { " under \($0)" } ?? ""
        open("\(document.isAgreement ? "agreement" : "module") \(document.name) \"\(document.name)\"\(under)")
        if document.isAgreement { line("role processor") }
        items(of: document.block)
        close()
    }

    private mutating func items(of block: BoundsCase.Block) {
        var fields: [(id: Int, text: String)] = []
        for item in shuffled(block.items) {
            switch item {
            case .statement(let statement): write(statement)
            case .block(let inner): self.block(inner)
            case .field(let id, let verb, let target):
                fields.append((id, "value\(id): text \(verb.rawValue) \(name(target))"))
            }
        }
        guard case .category = block.kind else { return }
        open("fields")
        line("plain: text")
        for field in fields { line(field.text, statement: field.id, isField: true) }
        close()
    }

    private mutating func block(_ block: BoundsCase.Block) {
        switch block.kind {
        case .document: break
        case .clause: open("clause \"\(1 + random.next() % 9)\" \"Heading\"")
        case .category(let name): open("category \(name) \"\(name)\"")
        case .part(let names): open("part \(names.joined(separator: ", "))")
        case .partExcept(let names): open("part all except \(names.joined(separator: ", "))")
        }
        items(of: block)
        close()
    }

    private mutating func write(_ statement: BoundsCase.Statement) {
        var words: [String] = []
        if statement.isOverride { words.append("override") }
        if statement.isNegated { words.append("not") }
        words.append(statement.verb.rawValue)
        if !statement.targets.isEmpty { words.append(list(statement.targets)) }
        if statement.isChosenByCustomer { words.append("chosen by customer") }
        if statement.isOnly { words.append("only") }
        var qualifiers: [String] = []
        if !statement.limits.isEmpty {
            let isPlace = statement.verb == .regions || statement.verb == .transferredUnder
            qualifiers.append("\(isPlace ? "in" : "for") \(list(statement.limits))")
        }
        if !statement.exceptions.isEmpty { qualifiers.append("except \(list(statement.exceptions))") }
        if !statement.territories.isEmpty { qualifiers.append("in \(list(statement.territories))") }
        if statement.isInstructed { qualifiers.append("when CustomerInstruction") }
        words += shuffled(qualifiers)
        if statement.isOverride { words.append("because \"it is so\"") }
        line(words.joined(separator: style.hasComments ? " /* and */ " : " "), statement: statement.id)
    }

    private func name(_ noun: Int) -> String { sample?.nouns[noun].name ?? "" }

    private mutating func list(_ nouns: [Int]) -> String {
        let separator = style.isDense ? ",\(style.lineEnd)        " : ", "
        return shuffled(nouns.map(name)).joined(separator: separator)
    }

    private mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        style.shuffleSeed == nil ? elements : elements.shuffled(using: &random)
    }

    // MARK: Lines

    private mutating func open(_ head: String) {
        line(head + " {")
        depth += 1
    }

    private mutating func close() {
        depth -= 1
        line("}")
    }

    private mutating func line(_ content: String, statement: Int? = nil, isField: Bool = false) {
        for _ in 0..<depth { text += Array(style.indentation.utf8) }
        let start = text.count
        text += Array(content.utf8)
        if let statement, let sample {
            let key = Key(sample: sample.number, statement: statement)
            places.append(Place(path: path, range: start..<text.count, key: key))
        }
        if style.isDense, statement != nil, !isField { text += Array("; ".utf8) }
        if style.hasComments { text += Array(" // used for Sale; } {".utf8) }
        if !style.isDense || style.hasComments || statement == nil || isField { text += Array(style.lineEnd.utf8) }
    }
}
