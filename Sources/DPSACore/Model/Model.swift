import DPSASyntax

/// What the files of a compilation say, as tables.
///
/// Rows are small structs without references; they point at rows of other tables by index, −1 for none, and at texts by byte
/// range.  `ModelBuilder` fills the tables from syntax, `Resolver` fills in what names mean; after that nothing changes.
struct Model: Sendable {
    /// Rows `start ..< start + count` of another table.
    struct Slice: Sendable {
        var start: Int32 = 0
        var count: Int32 = 0

        @inline(__always)
        var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
        @inline(__always)
        var isEmpty: Bool { count == 0 }
    }

    var files: [SourceFile] = []
    var symbols = SymbolTable()
    var names = NameTable()

    var documents: [Document] = []
    var declarations: [Declaration] = []
    var nouns: [Noun] = []
    var scopes: [Scope] = []
    var clauses: [Clause] = []
    var statements: [Statement] = []
    var statementTexts: [StatementTexts] = []
    var qualifiers: [Qualifier] = []
    var references: [Reference] = []
    var referenceDetails: [ReferenceDetails] = []
    /// By file: its first row in `references`.
    var fileReferences: [Int32] = []
    var arguments: [Argument] = []
    var expressions: [Expression] = []
    var periods: [Period] = []
    var quantities: [Quantity] = []
    var paths: [Path] = []
    var disposals: [Disposal] = []
    var fieldSets: [FieldSet] = []
    var fields: [Field] = []
    var fieldDetails: [FieldDetails] = []
    var fieldFacts: [FieldFact] = []
    var texts: [ByteRange] = []
    var contacts: [Contact] = []
    var translations: [Translation] = []
    var textTranslations: [TextTranslation] = []
    var translationBlocks: [TranslationBlock] = []

    /// Makes room for what so many bytes of source usually say, so that tables do not grow by copying.
    ///
    /// Room that is not used costs addresses, not memory.
    mutating func reserve(forBytes count: Int) {
        symbols.reserve(forBytes: count)
        declarations.reserveCapacity(count / 90)
        nouns.reserveCapacity(count / 400)
        scopes.reserveCapacity(count / 500)
        statements.reserveCapacity(count / 180)
        qualifiers.reserveCapacity(count / 500)
        references.reserveCapacity(count / 50)
        arguments.reserveCapacity(count / 800)
        expressions.reserveCapacity(count / 300)
        periods.reserveCapacity(count / 600)
        quantities.reserveCapacity(count / 600)
        paths.reserveCapacity(count / 500)
        disposals.reserveCapacity(count / 700)
        fieldSets.reserveCapacity(count / 700)
        fields.reserveCapacity(count / 130)
    }

    /// The text of a string token.
    func text(_ range: ByteRange, file: UInt32) -> String { StringLiteral.text(of: range, in: files[Int(file)].bytes) }

    /// The bytes of a range as they stand.
    func source(_ range: ByteRange, file: UInt32) -> String { files[Int(file)].text(range) }

    /// The name of a declaration.
    func name(of declaration: Int32) -> String { symbols.name(declarations[Int(declaration)].symbol) }

    /// The label of a declaration; its name where it has none.
    func label(of declaration: Int32) -> String {
        let row = declarations[Int(declaration)]
        return row.label.start == row.label.end ? symbols.name(row.symbol) : text(row.label, file: row.file)
    }

    /// Where a declaration's name stands.
    func place(of declaration: Int32) -> SourceLocation {
        let row = declarations[Int(declaration)]
        return SourceLocation(file: row.file, range: row.name)
    }

    /// Where a reference stands.
    func place(ofReference reference: Int) -> SourceLocation {
        SourceLocation(file: file(ofReference: reference), range: references[reference].range)
    }

    /// The file in which a reference stands.
    func file(ofReference reference: Int) -> UInt32 {
        var low = 0
        var high = fileReferences.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(fileReferences[middle]) <= reference { low = middle } else { high = middle }
        }
        return UInt32(low)
    }

    /// What stands behind the name of a reference.
    func details(of reference: Reference) -> ReferenceDetails {
        reference.details < 0 ? ReferenceDetails() : referenceDetails[Int(reference.details)]
    }

    /// The texts of a note or of a waiver.
    func texts(of statement: Statement) -> StatementTexts {
        statement.texts < 0 ? StatementTexts() : statementTexts[Int(statement.texts)]
    }

    /// What few fields have, and this one may.
    func details(of field: Field) -> FieldDetails {
        field.details < 0 ? FieldDetails() : fieldDetails[Int(field.details)]
    }

    /// Where a statement stands.
    func place(ofStatement statement: Int) -> SourceLocation {
        SourceLocation(file: statements[statement].file, range: statements[statement].range)
    }
}

extension Model {
    /// What a declaration declares.
    enum DeclarationKind: UInt8, Sendable { case module, agreement, vocabulary, category, field, noun }

    /// Anything that has a name.
    struct Declaration: Sendable {
        var kind: DeclarationKind
        var nounKind: NounKind = .kind
        var isDocumented = false
        /// Whether something refers to it.
        var isMentioned = false
        var symbol: SymbolTable.Symbol
        /// The declaration it stands in; −1 for the global name space.
        var container: Int32
        var file: UInt32
        var name: ByteRange
        var label = ByteRange(start: 0, end: 0)
        /// The row in `documents`, `nouns`, `scopes` (of a category) or `fields`.
        var row: Int32 = -1
        /// The first byte of the declaration; a documentation comment stands before it.
        var start: UInt32
    }

    /// A module, an agreement or a vocabulary.
    struct Document: Sendable {
        var kind: DeclarationKind
        var declaration: Int32
        var scope: Int32
        /// The reference to the parent.
        var parentReference: Int32 = -1
        /// The parent's row in `documents`.
        var parent: Int32 = -1
        var role: SymbolTable.Symbol = 0
        var roleRange = ByteRange(start: 0, end: 0)
        var revised = ByteRange(start: 0, end: 0)
        var effective = ByteRange(start: 0, end: 0)
        var reviewed = ByteRange(start: 0, end: 0)
        var version = ByteRange(start: 0, end: 0)
        var published = ByteRange(start: 0, end: 0)
        var prevailing = ByteRange(start: 0, end: 0)
        /// The declarations inside, nouns and categories and fields, are the rows from the document's own to this one.
        var firstReference: Int32 = 0
        var endReference: Int32 = 0
        var endDeclaration: Int32 = 0
        var firstStatement: Int32 = 0
        var endStatement: Int32 = 0
        var endScope: Int32 = 0
        var endClause: Int32 = 0
        var firstClause: Int32 = 0
        var contacts = Slice()
    }

    /// A noun.
    struct Noun: Sendable {
        var declaration: Int32
        var aliases = Slice()
        /// `under` and `implies`, as references.
        var broader = Slice()
        var excluding = Slice()
        var sentence = ByteRange(start: 0, end: 0)
        var mappings = Slice()
        var qualifiers = Slice()
        /// `within N after E`.
        var within: Int32 = -1
        var withinAfter: Int32 = -1
    }

    /// A place where statements hold: a document, a category, or a part of one of them.
    struct Scope: Sendable {
        enum Kind: UInt8, Sendable { case document, category, part, partExcept }

        var kind: Kind
        /// The document or category.
        var declaration: Int32
        /// The scope around it.
        var parent: Int32
        /// The bytes, for waivers: they cover the findings inside.
        var range: ByteRange
        var file: UInt32
        /// What a part names.
        var parts = Slice()
        var condition: Int32 = -1
        /// Other spellings of a category's label.
        var aliases = Slice()
        var firstStatement: Int32 = -1
        var lastStatement: Int32 = -1
        var firstChild: Int32 = -1
        var lastChild: Int32 = -1
        var nextSibling: Int32 = -1
        var firstFieldSet: Int32 = -1
        var lastFieldSet: Int32 = -1
    }

    /// A numbered clause.
    struct Clause: Sendable {
        var number: ByteRange
        var title: ByteRange
        var parent: Int32
        var file: UInt32
    }

    /// A statement.
    struct Statement: Sendable {
        enum Kind: UInt8, Sendable { case fact, retain, limit, requires, grant, hold, note, waive }

        var kind: Kind
        var verb: Verb = .usedFor
        var isOverride = false
        var isNegated = false
        var isOnly = false
        var isAlternative = false
        var isDuty = false
        var file: UInt32
        var scope: Int32
        var clause: Int32
        var next: Int32 = -1
        var range: ByteRange
        /// The references after the verb; the obligations; the rights or duties.
        var targets = Slice()
        var qualifiers = Slice()
        /// The paths of `retain` and `limit`.
        var paths = Slice()
        var chooser: Int32 = -1
        /// A grant's deadline (in `periods`), a hold's condition (in `expressions`).
        var payload: Int32 = -1
        /// The row in `statementTexts`; −1 for a statement that is neither a note nor a waiver.
        var texts: Int32 = -1
    }

    /// The texts of a note or of a waiver.
    struct StatementTexts: Sendable {
        /// A note's text, a waiver's reason.
        var text = ByteRange(start: 0, end: 0)
        /// A waiver's code.
        var code = ByteRange(start: 0, end: 0)
        /// A waiver's date.
        var date = ByteRange(start: 0, end: 0)
    }

    /// A qualifier of a statement or a noun.
    struct Qualifier: Sendable {
        /// What it is: one of the qualifier kinds of the syntax.
        var kind: SyntaxKind
        var targets = Slice()
        /// The event or condition.
        var expression: Int32 = -1
        var text = ByteRange(start: 0, end: 0)
    }

    /// A mention of a name.
    ///
    /// There are more of these rows than of all others together, so what few mentions have stands in rows of its own.
    struct Reference: Sendable {
        var symbol: SymbolTable.Symbol
        /// The category or document in which it stands: where the search for its meaning begins.
        var container: Int32
        var range: ByteRange
        /// The declaration it means; −1 while unresolved.
        var declaration: Int32 = -1
        /// The row in `referenceDetails`; −1 if nothing but the name stands there.
        var details: Int32 = -1
        var role: ReferenceRole
        var isDotted = false
    }

    /// What stands behind a name that is mentioned.
    struct ReferenceDetails: Sendable {
        /// The first row in `arguments`, and how many rows there are with what stands inside them.
        var arguments = Slice()
        var elaboration = ByteRange(start: 0, end: 0)

        var isEmpty: Bool { arguments.isEmpty && elaboration.start == elaboration.end }
    }

    /// An argument, or a value inside one.
    ///
    /// Rows are in pre-order; `end` leads past what stands inside.
    struct Argument: Sendable {
        enum Kind: UInt8, Sendable { case text, integer, date, period, reference, list }

        var kind: Kind
        var label: SymbolTable.Symbol = 0
        /// The row in `periods` or `references`, or the integer.
        var payload: Int32 = -1
        var range: ByteRange
        var end: Int32 = 0
    }

    /// A node of an event or of a condition.
    ///
    /// Rows are in pre-order; `end` leads past the operands.
    struct Expression: Sendable {
        enum Operator: UInt8, Sendable { case term, delayed, earliest, latest, not, all, any }

        var operation: Operator
        /// The row in `references`.
        var reference: Int32 = -1
        /// The row in `periods`: a delay, or the `within` of a condition.
        var period: Int32 = -1
        var end: Int32 = 0
    }

    /// A period.
    struct Period: Sendable {
        var choice: Disclosure.Period.Choice
        var hasDefault: Bool
        var chooser: Int32
        var lengths: Slice
    }

    /// A length.
    struct Quantity: Sendable {
        var amount: Int32
        /// The upper end; −1 where there is none.
        var upper: Int32
        var isWorking: Bool
        var unit: Disclosure.Quantity.Unit
        var range: ByteRange
    }

    /// A path of a retention rule.
    struct Path: Sendable {
        enum Life: UInt8, Sendable { case until, period, parent, criteria, missing }

        var life: Life
        var bound = Disclosure.PeriodBound.exactly
        var period: Int32 = -1
        /// The event of `until`, or the one that a period runs from.
        var event: Int32 = -1
        var dependingOn: Int32 = -1
        var criteria = ByteRange(start: 0, end: 0)
        var disposal: Int32 = -1
        var exception: Int32 = -1
        var range: ByteRange
    }

    /// What happens at the end of a path.
    struct Disposal: Sendable {
        var act: Int32
        var deadline: Int32 = -1
        var delay: Int32 = -1
        var isImmediate = false
        var isAutomatic = false
        var isManual = false
        var isRolling = false
        var actor: Int32 = -1
        var recipient: Int32 = -1
    }

    /// A `fields` block.
    struct FieldSet: Sendable {
        var isOpen: Bool
        var chooser: Int32 = -1
        var condition: Int32 = -1
        /// The rows in `fields`, with the fields inside them.
        var fields = Slice()
        var next: Int32 = -1
    }

    /// A field.
    ///
    /// Rows are in pre-order; `end` leads past the fields inside.
    struct Field: Sendable {
        var declaration: Int32
        var end: Int32 = 0
        var alternatives = Slice()
        var modifiers = Slice()
        /// The row in `fieldDetails`; −1 if the field has none of them.
        var details: Int32 = -1
        var listDepth: UInt16 = 0
        var isEnumeration = false
        /// Whether the record inside may have further fields.
        var isOpen = false
    }

    /// What few fields have.
    struct FieldDetails: Sendable {
        /// The values of an enumeration.
        var values = Slice()
        var facts = Slice()
        var condition: Int32 = -1

        var isEmpty: Bool { values.isEmpty && facts.isEmpty && condition < 0 }
    }

    /// What is said of one field on its line.
    struct FieldFact: Sendable {
        var verb: Verb
        var target: Int32
    }

    /// Whom to ask.
    struct Contact: Sendable {
        var address: ByteRange
        var qualifiers: Slice
    }

    /// A translation: one document in one more language.
    struct TranslationBlock: Sendable {
        /// The reference to the document.
        var document: Int32
        var language: ByteRange
        /// The labels, rows of `translations`.
        var entries: Slice
        /// The other texts, rows of `textTranslations`.
        var texts: Slice
    }

    /// One entry of a translation that goes by the text itself.
    struct TextTranslation: Sendable {
        var source: ByteRange
        var text: ByteRange
    }

    /// One entry of a translation.
    struct Translation: Sendable {
        var document: Int32
        var entry: Int32
        var text: ByteRange
    }
}
