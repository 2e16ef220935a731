/// The matrix: every category of every document with its systems, its regions and how long it is kept.
extension EstateWriter {
    /// A page has at most so many rows; beyond, the matrix has several pages.
    static let greatestRowCount = 700

    /// The pages of the matrix.
    func matrixPages() -> [OutputFile] {
        let parts = Self.parts(of: estate)
        return parts.indices.map { matrixPage($0, of: parts) }
    }

    /// How many pages the matrix has.
    static func matrixPartCount(of estate: Estate) -> Int { parts(of: estate).count }

    /// The documents of each page: as many as there is room for, and at least one.
    private static func parts(of estate: Estate) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var count = 0
        for (document, rows) in estate.rowsOfDocuments.enumerated() {
            if count > 0, count + rows.count > greatestRowCount {
                parts.append(start..<document)
                (start, count) = (document, 0)
            }
            count += rows.count
        }
        parts.append(start..<estate.documents.count)
        return parts
    }

    /// The folder of a part; the first is the one that others link to.
    static func matrixName(part: Int) -> String {
        part == 0 ? EstatePage.allData.name : "\(EstatePage.allData.name)/part-\(part + 1)"
    }

    private func matrixPage(_ part: Int, of parts: [Range<Int>]) -> OutputFile {
        let documents = parts[part]
        let rows = rows(of: documents)
        var page = Page(Self.matrixName(part: part), list: part == 0 ? nil : .allData)
        page.hasMatrix = true
        page.hasSearch = estate.isLarge
        return self.page(
            page,
            title: frame.templates.plain(.indexMatrixTitle),
            heading: { frame.write(.indexMatrixTitle, into: &$0) },
            counts: { html in
                counts([(.countCategories, estate.rows.count), (.countModules, estate.moduleCount)], into: &html)
                html.literal(" · ")
                let table = EstateAddresses(of: page.name, frame.addresses).table
                html.element(.a, .href(table), .type("text/csv")) { frame.write(.downloadTable, into: &$0) }
            },
            main: { links, html in
                if parts.count > 1 { self.parts(part, of: parts, links, into: &html) }
                guard !rows.isEmpty else {
                    return html.element(.p) { frame.write(.indexNoModules, into: &$0) }
                }
                if page.hasSearch { search("#all-data tbody tr", rows.count, into: &html) }
                let filters = MatrixFilters(estate, rows)
                self.filters(filters, links, into: &html)
                html.element(.div, .id("all-data")) { matrix(rows, filters, links, into: &$0) }
            }
        )
    }

    private func rows(of documents: Range<Int>) -> Range<Int> {
        guard let first = documents.first, let last = documents.last else { return 0..<0 }
        return estate.rowsOfDocuments[first].lowerBound..<estate.rowsOfDocuments[last].upperBound
    }

    /// Writes the links to the parts of the matrix.
    private func parts(_ current: Int, of parts: [Range<Int>], _ links: EstateAddresses, into html: inout HTMLWriter) {
        html.element(.nav, .ariaLabel(frame.templates.plain(.indexMatrixTitle))) { html in
            html.element(.ul, .class(.parts)) { html in
                for (part, documents) in parts.enumerated() {
                    html.element(.li) { html in
                        let address = HTMLAttribute.href(links.page(Self.matrixName(part: part)))
                        if part == current {
                            html.element(.a, address, .ariaCurrentPage) { self.part(part, documents, into: &$0) }
                        } else {
                            html.element(.a, address) { self.part(part, documents, into: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func part(_ number: Int, _ documents: Range<Int>, into html: inout HTMLWriter) {
        frame.write(.partOfMatrix, into: &html) { slot, html in
            switch slot {
            case .amount: html.number(number + 1)
            case .lower: html.text(estate.documents[documents.lowerBound].name)
            default: html.text(estate.documents[documents.upperBound - 1].name)
            }
        }
    }

    // MARK: The table

    /// Writes the table of some rows.
    ///
    /// - Parameter filters: what rows can be chosen by; nil where there is no choice.
    func matrix(
        _ rows: Range<Int>,
        _ filters: MatrixFilters?,
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        html.element(.p, .class(.narrow)) { frame.write(.indexMatrixHint, into: &$0) }
        let label = frame.templates.plain(.indexMatrixTitle)
        html.element(.div, .class(.scroll), .role("region"), .tabindex("0"), .ariaLabel(label)) { html in
            html.element(.table, .dataMatrix) { html in
                frame.head(of: .allData, into: &html)
                html.element(.tbody) { html in
                    for row in rows {
                        let tokens = filters?.tokens(ofRow: row, in: estate, category(ofRow: row).bands) ?? ""
                        if tokens.isEmpty {
                            html.element(.tr) { cells(row, links, into: &$0) }
                        } else {
                            html.element(.tr, .filters(tokens)) { cells(row, links, into: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func cells(_ row: Int, _ links: EstateAddresses, into html: inout HTMLWriter) {
        rowHeading(row, links, into: &html)
        html.element(.td) { values(ofRow: row, in: .system, into: &$0) }
        html.element(.td) { values(ofRow: row, in: .region, into: &$0) }
        html.element(.td) { retention(ofRow: row, into: &$0) }
    }

    // MARK: What to show

    /// Writes the controls: of each kind, all or one.
    private func filters(_ filters: MatrixFilters, _ links: EstateAddresses, into html: inout HTMLWriter) {
        let regions = filters.regions.values
        let systems = filters.systems.values
        html.element(.div, .class(.filters)) { html in
            group(.columnRegion, "r", regions.count, into: &html) { number, html in
                label(regions[number].value, of: .region, into: &html)
                self.count(regions[number].count, into: &html)
            }
            group(.columnSystem, "s", systems.count, into: &html) { number, html in
                label(systems[number].value, of: .system, into: &html)
                self.count(systems[number].count, into: &html)
            }
            let bands = RetentionBand.allCases.filter { filters.bandCounts[Int($0.rawValue)] > 0 }
            group(.columnRetention, "t", bands.count, number: { Int(bands[$0].rawValue) }, into: &html) {
                number,
                html in
                frame.write(bands[number].phrase, into: &html)
                self.count(filters.bandCounts[Int(bands[number].rawValue)], into: &html)
            }
            html.element(.p, .class(.meta)) { frame.write(.filterHint, into: &$0) }
        }
    }

    private func group(
        _ legend: Phrase,
        _ name: StaticString,
        _ count: Int,
        number: (Int) -> Int = { $0 },
        into html: inout HTMLWriter,
        choice: (Int, inout HTMLWriter) -> Void
    ) {
        // One choice is none.
        guard count > 1 else { return }
        html.element(.fieldset) { html in
            html.element(.legend) { frame.write(legend, into: &$0) }
            html.element(.div) { html in
                html.element(.label) { html in
                    html.void(.input, .type("radio"), .name(name), .id(name, "-all"), .checked)
                    frame.write(.filterAll, into: &html)
                }
                for index in 0..<count {
                    html.element(.label) { html in
                        html.void(.input, .type("radio"), .name(name), .id(name, String(number(index))))
                        choice(index, &html)
                    }
                }
            }
        }
    }

    private func count(_ count: Int, into html: inout HTMLWriter) {
        html.literal(" ")
        html.element(.span) { $0.number(count) }
    }

    // MARK: Search

    /// Writes the search box, which is hidden until the script shows it.
    func search(_ entries: StaticString, _ count: Int, into html: inout HTMLWriter) {
        let found = frame.templates.plain(.searchFound) { $0 == .amount ? "#" : String(count) }
        html.element(.div, .id("search"), .class(.search), .hidden) { html in
            html.element(.label, .for("search-words")) { frame.write(.searchLabel, into: &$0) }
            html.void(.input, .type("search"), .id("search-words"), .autocompleteOff)
            html.element(.p, .role("status"), .dataSearched(entries), .dataFound(found)) { _ in }
        }
    }
}

/// What the rows of one page of the matrix can be chosen by.
struct MatrixFilters: Sendable {
    /// The values of one kind, the most frequent first where not all have room.
    struct Group: Sendable {
        /// Each with the number of its rows.
        fileprivate(set) var values: [(value: Int, count: Int)] = []
        /// The class of each value among ``values``; an empty text for the others.
        fileprivate var classes: [String] = []
    }

    let regions: Group
    let systems: Group
    /// How many rows each band has.
    private(set) var bandCounts = [Int](repeating: 0, count: RetentionBand.allCases.count)

    init(_ estate: Estate, _ rows: Range<Int>) {
        regions = Self.group("r", estate[.region], rows)
        systems = Self.group("s", estate[.system], rows)
        for row in rows {
            let row = estate.rows[row]
            let bands = estate.documents[Int(row.document)].categories[Int(row.category)].bands
            for band in RetentionBand.allCases where bands.contains(band) { bandCounts[Int(band.rawValue)] += 1 }
        }
    }

    private static func group(_ name: String, _ table: Estate.Table, _ rows: Range<Int>) -> Group {
        var counts = [Int](repeating: 0, count: table.values.count)
        var order: [Int] = []
        for row in rows {
            for place in table.places(ofRow: row) {
                let value = Int(table.valuesOfRows[place])
                if counts[value] == 0 { order.append(value) }
                counts[value] += 1
            }
        }
        if order.count > EstateStyle.greatestFilterCount {
            order.sort { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
            order.removeLast(order.count - EstateStyle.greatestFilterCount)
        }
        var group = Group()
        group.classes = Array(repeating: "", count: table.values.count)
        for (number, value) in order.enumerated() {
            group.values.append((value, counts[value]))
            group.classes[value] = "\(name)\(number)"
        }
        return group
    }

    private static let bandClasses = RetentionBand.allCases.map { "t\($0.rawValue)" }

    /// The classes of a row, with spaces between them.
    func tokens(ofRow row: Int, in estate: Estate, _ bands: RetentionBands) -> String {
        var tokens = ""
        func add(_ name: String) {
            if name.isEmpty { return }
            if !tokens.isEmpty { tokens += " " }
            tokens += name
        }
        for (group, dimension) in [(regions, Estate.Dimension.region), (systems, .system)] where group.values.count > 1
        {
            for value in estate.values(ofRow: row, in: dimension) { add(group.classes[Int(value)]) }
        }
        for band in RetentionBand.allCases where bands.contains(band) { add(Self.bandClasses[Int(band.rawValue)]) }
        return tokens
    }
}
