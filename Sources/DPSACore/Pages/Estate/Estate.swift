import DPSASyntax

/// What all documents say together: which kinds of data, regions, systems and recipients there are, and which data each concerns.
///
/// It is the same in every language, and built once, in time linear in what the documents say.
struct Estate: Sendable {
    /// What data can be looked up by.
    enum Dimension: Int, Sendable, CaseIterable {
        case category, region, system, recipient

        /// The folder of its pages.
        var folder: StaticString {
            switch self {
            case .category: "by-category"
            case .region: "by-region"
            case .system: "by-system"
            case .recipient: "by-recipient"
            }
        }
    }

    /// A category of a document.
    struct Row: Sendable {
        var document: Int32
        var category: Int32
    }

    /// One kind of data, region, system or recipient.
    struct Value: Sendable {
        /// The noun; nil for a kind of data, and where nobody tells who chooses.
        var noun: Disclosure.Noun?
        /// Whether the noun is a party that chooses freely.
        var isChooser = false
        /// The label of a kind of data, as the first document has it, and the document.
        var category: (document: Int32, category: Int32)?
        /// The name in addresses.
        var name = ""
        /// Its relations to rows, in order: a part of ``Table/rows``.
        var rows = 0..<0
        /// How many rows there are; a recipient can have two relations to one.
        var rowCount = 0
        /// How many documents have such rows.
        var documentCount = 0
        /// Whether a document engages it as a sub-processor.
        var isEngaged = false
        /// Whether there is a page about it.
        var hasPage = false
    }

    /// The values of a dimension, and how they relate to the rows.
    struct Table: Sendable {
        fileprivate(set) var values: [Value] = []
        /// The values of all rows, one row after another.
        fileprivate(set) var valuesOfRows: [Int32] = []
        /// Where the values of each row end.
        fileprivate(set) var ends: [Int32] = []
        /// What a row says beside each of its values: the relation to a recipient.
        fileprivate(set) var verbs: [Verb?] = []
        /// The rows of all values, one value after another, each as its place in ``valuesOfRows`` and its row.
        fileprivate(set) var rows: [(place: Int32, row: Int32)] = []

        /// Where the values of a row stand in ``valuesOfRows``.
        func places(ofRow row: Int) -> Range<Int> { (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row]) }
    }

    /// That a document engages a recipient.
    struct Engagement: Sendable {
        var recipient: Int
        var document: Int
        /// The number among those of the document.
        var engagement: Int
    }

    /// From so many modules on, an index is something to search rather than something to read.
    static let smallestLargeCount = 20
    /// A dimension of a large estate has at most so many pages; the list of the dimension has everything.
    static let greatestPageCount = 100

    let documents: [EstateDocument]
    /// How many of the documents are modules.
    let moduleCount: Int
    /// Every category of every document.
    private(set) var rows: [Row] = []
    /// The rows of each document.
    private(set) var rowsOfDocuments: [Range<Int>] = []
    /// Who is engaged by whom, by document.
    private(set) var engagements: [Engagement] = []
    /// The nouns that a glossary has, in the order of first mention.
    private(set) var terms: [Disclosure.Noun] = []
    /// By dimension.
    private var tables: [Table] = []
    /// Whether the index is one to search.
    var isLarge: Bool { moduleCount >= Self.smallestLargeCount }

    init(_ documents: [EstateDocument]) {
        self.documents = documents
        moduleCount = documents.count { $0.form == .module }
        var builders = Dimension.allCases.map { _ in TableBuilder() }
        for (number, document) in documents.enumerated() {
            let first = rows.count
            for (index, category) in document.categories.enumerated() {
                rows.append(Row(document: Int32(number), category: Int32(index)))
                builders[Dimension.category.rawValue].add(category: index, named: category.name, of: number)
                builders[Dimension.system.rawValue].add(document.mentions[category.systems], of: document)
                builders[Dimension.region.rawValue].add(document.mentions[category.regions], of: document)
                builders[Dimension.recipient.rawValue].add(document.mentions[category.recipients], of: document)
                for dimension in builders.indices { builders[dimension].endRow() }
            }
            rowsOfDocuments.append(first..<rows.count)
            // An agreement's recipients have no row: they have the data of all its modules.
            for mention in document.namedRecipients {
                _ = builders[Dimension.recipient.rawValue].value(of: mention, document)
            }
            for (index, engagement) in document.engagements.enumerated() {
                let mention = EstateDocument.Mention(noun: Int32(truncatingIfNeeded: engagement.party))
                let value = builders[Dimension.recipient.rawValue].value(of: mention, document)
                guard let value else { continue }
                engagements.append(Engagement(recipient: Int(value), document: number, engagement: index))
            }
        }
        terms = Self.terms(of: documents)
        let modules = Set(documents.lazy.filter { $0.form == .module }.map(\.name))
        for dimension in Dimension.allCases {
            var table = builders[dimension.rawValue].finished(rows)
            table.nameValues(modules)
            table.choosePages(in: dimension, isLarge: moduleCount >= Self.smallestLargeCount)
            tables.append(table)
        }
        for engagement in engagements {
            tables[Dimension.recipient.rawValue].values[engagement.recipient].isEngaged = true
        }
    }

    private static func terms(of documents: [EstateDocument]) -> [Disclosure.Noun] {
        var terms: [Disclosure.Noun] = []
        var identities: Set<ObjectIdentifier> = []
        var names: Set<String> = []
        for document in documents {
            for noun in document.terms where identities.insert(noun.identity).inserted {
                if names.insert("\(noun.container).\(noun.name)").inserted { terms.append(noun) }
            }
        }
        return terms
    }

    /// The values that a row has in a dimension.
    func values(ofRow row: Int, in dimension: Dimension) -> ArraySlice<Int32> {
        tables[dimension.rawValue].valuesOfRows[tables[dimension.rawValue].places(ofRow: row)]
    }

    /// The values of a dimension.
    subscript(dimension: Dimension) -> Table { tables[dimension.rawValue] }
}

/// Collects the values of one dimension.
private struct TableBuilder {
    private var table = Estate.Table()
    /// Nouns by where they lie in memory, which tells most of them without a look at their names.
    private var byIdentity: [ObjectIdentifier: Int32] = [:]
    private var byChooser: [ObjectIdentifier: Int32] = [:]
    private var byName: [Key: Int32] = [:]

    /// What tells two values apart.
    private struct Key: Hashable {
        var container: String
        var name: String
        var isChooser = false
    }

    /// Adds the values of a row.
    mutating func add(_ mentions: ArraySlice<EstateDocument.Mention>, of document: EstateDocument) {
        for mention in mentions {
            guard let value = value(of: mention, document) else { continue }
            table.valuesOfRows.append(value)
            table.verbs.append(mention.verb)
        }
    }

    /// Adds the kind of data that a row is.
    mutating func add(category: Int, named name: String, of document: Int) {
        let key = Key(container: "", name: name)
        let value =
            byName[key]
            ?? insert(key) {
                $0.category = (Int32(document), Int32(category))
                $0.name = name
            }
        table.valuesOfRows.append(value)
        table.verbs.append(nil)
    }

    /// Ends a row.
    mutating func endRow() { table.ends.append(Int32(table.valuesOfRows.count)) }

    /// The value that is mentioned; nil if it is nobody else.
    mutating func value(of mention: EstateDocument.Mention, _ document: EstateDocument) -> Int32? {
        guard let noun = document.noun(of: mention) else {
            guard mention.isChooser else { return nil }
            let key = Key(container: "", name: "", isChooser: true)
            return byName[key] ?? insert(key) { $0.isChooser = true }
        }
        if mention.isChooser {
            if let known = byChooser[noun.identity] { return known }
            let key = Key(container: noun.container, name: noun.name, isChooser: true)
            let value =
                byName[key]
                ?? insert(key) {
                    $0.noun = noun
                    $0.isChooser = true
                }
            byChooser[noun.identity] = value
            return value
        }
        if let known = byIdentity[noun.identity] { return known }
        // Neither we nor the reader is somebody else.
        if noun.kind == .party, noun.container == "Standard", ["provider", "customer"].contains(noun.name) {
            return nil
        }
        let key = Key(container: noun.container, name: noun.name)
        let value = byName[key] ?? insert(key) { $0.noun = noun }
        byIdentity[noun.identity] = value
        return value
    }

    private mutating func insert(_ key: Key, _ change: (inout Estate.Value) -> Void) -> Int32 {
        let number = Int32(table.values.count)
        var value = Estate.Value()
        change(&value)
        table.values.append(value)
        byName[key] = number
        return number
    }

    /// The table, with the rows of each value.
    consuming func finished(_ rows: [Estate.Row]) -> Estate.Table {
        var counts = [Int](repeating: 0, count: table.values.count)
        for value in table.valuesOfRows { counts[Int(value)] += 1 }
        var start = 0
        for value in counts.indices {
            table.values[value].rows = start..<start
            start += counts[value]
        }
        table.rows = Array(repeating: (0, 0), count: start)
        var lastDocuments = [Int32](repeating: -1, count: counts.count)
        var lastRows = lastDocuments
        var place = 0
        for row in rows.indices {
            while place < Int(table.ends[row]) {
                let value = Int(table.valuesOfRows[place])
                let end = table.values[value].rows.upperBound
                table.rows[end] = (Int32(place), Int32(row))
                table.values[value].rows = table.values[value].rows.lowerBound..<end + 1
                if lastRows[value] != Int32(row) {
                    lastRows[value] = Int32(row)
                    table.values[value].rowCount += 1
                }
                if lastDocuments[value] != rows[row].document {
                    lastDocuments[value] = rows[row].document
                    table.values[value].documentCount += 1
                }
                place += 1
            }
        }
        return table
    }
}

extension Estate.Table {
    /// Names the values: by the noun's own name, or with that of the module that declares it.
    fileprivate mutating func nameValues(_ modules: Set<String>) {
        var bearers: [String: Int] = [:]
        for value in values where !value.isChooser {
            if let noun = value.noun, !modules.contains(noun.container) { bearers[noun.name, default: 0] += 1 }
        }
        for index in values.indices {
            guard let noun = values[index].noun else {
                if values[index].isChooser { values[index].name = "chosen-by-others" }
                continue
            }
            let isAlone = !modules.contains(noun.container) && bearers[noun.name] == 1
            let isShort = values[index].isChooser ? noun.container == "Standard" : isAlone
            let name = isShort ? noun.name : "\(noun.container).\(noun.name)"
            values[index].name = values[index].isChooser ? "chosen-by-\(name)" : name
        }
    }

    /// Decides which values have a page.
    ///
    /// In a large estate, what concerns one module alone stands on the page of that module, and a region or a recipient is worth a page
    /// all the same.
    fileprivate mutating func choosePages(in dimension: Estate.Dimension, isLarge: Bool) {
        guard isLarge else {
            for index in values.indices { values[index].hasPage = !values[index].rows.isEmpty }
            return
        }
        let least = dimension == .region || dimension == .recipient ? 1 : 2
        var candidates = values.indices.filter { values[$0].documentCount >= least }
        if candidates.count > Estate.greatestPageCount {
            candidates.sort {
                let (one, other) = (values[$0].documentCount, values[$1].documentCount)
                return one == other ? $0 < $1 : one > other
            }
            candidates.removeLast(candidates.count - Estate.greatestPageCount)
        }
        for index in candidates { values[index].hasPage = true }
    }
}
