import DPSASyntax

/// The pages by kind of data, region, system and recipient.
extension EstateWriter {
    /// The lists of all values, and the pages of those that have one.
    func valuePages() -> [OutputFile] {
        var files: [OutputFile] = []
        for dimension in Estate.Dimension.allCases {
            files.append(list(of: dimension))
            for (index, value) in estate[dimension].values.enumerated() where value.hasPage {
                files.append(page(of: index, in: dimension))
            }
        }
        return files
    }

    // MARK: The list of a dimension

    private func list(of dimension: Estate.Dimension) -> OutputFile {
        let list = dimension.list
        let table = estate[dimension]
        return page(
            Page(list.name),
            title: frame.templates.plain(list.title),
            heading: { frame.write(list.title, into: &$0) },
            counts: { counts([(dimension.count, table.values.count)], into: &$0) },
            main: { links, html in
                if table.values.isEmpty { return html.element(.p) { frame.write(dimension.nothing, into: &$0) } }
                frame.list(dimension.listTable, into: &html) { html in
                    html.element(.tbody) { html in
                        for index in table.values.indices {
                            self.entry(index, table, in: dimension, links, into: &html)
                        }
                    }
                }
            }
        )
    }

    private func entry(
        _ index: Int,
        _ table: Estate.Table,
        in dimension: Estate.Dimension,
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        let value = table.values[index]
        html.element(.tr, .id("value-", value.name)) { html in
            html.element(.th, .scope("row")) { html in
                if value.hasPage {
                    html.element(.a, .href(address(of: index, in: dimension, links))) {
                        label(index, of: dimension, into: &$0)
                    }
                } else {
                    label(index, of: dimension, into: &html)
                }
            }
            frame.cell(.columnKinds, into: &html) { $0.number(value.rowCount) }
            frame.cell(.columnDocuments, into: &html) { html in
                if value.hasPage { return html.number(value.documentCount) }
                if value.rows.isEmpty { return subprocessorLink(value, links, into: &html) }
                documentLinks(index, table, links, into: &html)
            }
        }
    }

    private func subprocessorLink(_ value: Estate.Value, _ links: EstateAddresses, into html: inout HTMLWriter) {
        let address = links.page(EstatePage.subprocessors.name)
        html.element(.a, .href(value.isEngaged ? address.at("#party-", value.name) : address)) { html in
            frame.write(.subprocessorsCaption, into: &html)
        }
    }

    private func documentLinks(
        _ index: Int,
        _ table: Estate.Table,
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        var last: Int32 = -1
        for (_, row) in table.rows[table.values[index].rows] where estate.rows[Int(row)].document != last {
            if last >= 0 { html.literal(" · ") }
            last = estate.rows[Int(row)].document
            documentLink(Int(last), links, into: &html)
        }
    }

    // MARK: The page of a value

    private func page(of index: Int, in dimension: Estate.Dimension) -> OutputFile {
        let value = estate[dimension].values[index]
        let isShort = value.rows.count <= Self.greatestRowCount
        return page(
            Page("\(dimension.folder)/\(value.name)", list: dimension.list),
            title: frame.plainLabel(of: value, in: estate),
            heading: { label(index, of: dimension, into: &$0) },
            counts: { html in
                counts([(.countCategories, value.rowCount), (.countDocuments, value.documentCount)], into: &html)
            },
            main: { links, html in
                html.element(.p) { frame.write(isShort ? .summaryHint : .summaryTooLong, into: &$0) }
                if isShort {
                    rows(of: index, in: dimension, links, into: &html)
                } else {
                    documents(of: index, in: dimension, links, into: &html)
                }
                if dimension == .recipient, value.isEngaged {
                    html.element(.p) { html in
                        frame.write(.alsoSubprocessor, into: &html) { _, html in
                            subprocessorLink(value, links, into: &html)
                        }
                    }
                }
            }
        )
    }

    /// Writes a row for each category.
    private func rows(
        of index: Int,
        in dimension: Estate.Dimension,
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        let table = estate[dimension]
        frame.table(dimension.table, into: &html) { html in
            html.element(.tbody) { html in
                for (place, row) in table.rows[table.values[index].rows] {
                    let row = Int(row)
                    html.element(.tr) { html in
                        rowHeading(row, links, into: &html)
                        if dimension == .recipient {
                            frame.cell(.columnRecipient, into: &html) { html in
                                relation(table.verbs[Int(place)], to: index, into: &html)
                            }
                        }
                        if dimension != .system {
                            frame.cell(.columnSystem, into: &html) { values(ofRow: row, in: .system, into: &$0) }
                        }
                        if dimension != .region, dimension != .recipient {
                            frame.cell(.columnRegion, into: &html) { values(ofRow: row, in: .region, into: &$0) }
                        }
                        frame.cell(.columnRetention, into: &html) { retention(ofRow: row, into: &$0) }
                    }
                }
            }
        }
    }

    /// Writes how a recipient handles data; conditions stand on the page of the module.
    private func relation(_ verb: Verb?, to index: Int, into html: inout HTMLWriter) {
        guard let verb else { return frame.write(.notStated, into: &html) }
        frame.templates.write(frame.templates[TemplateKey(verb, isNegated: false)], into: &html) {
            label(index, of: .recipient, into: &$1)
        }
    }

    /// Writes a row for each document.
    private func documents(
        of index: Int,
        in dimension: Estate.Dimension,
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        let table = estate[dimension]
        let rows = table.rows[table.values[index].rows]
        frame.list(.documents, into: &html) { html in
            html.element(.tbody) { html in
                var next = rows.startIndex
                while next < rows.endIndex {
                    let document = estate.rows[Int(rows[next].row)].document
                    let first = next
                    while next < rows.endIndex, estate.rows[Int(rows[next].row)].document == document { next += 1 }
                    html.element(.tr) { html in
                        html.element(.th, .scope("row")) { documentLink(Int(document), links, into: &$0) }
                        frame.cell(.columnKinds, into: &html) { $0.number(next - first) }
                    }
                }
            }
        }
    }
}

extension Estate.Dimension {
    /// The page with all values.
    var list: EstatePage {
        switch self {
        case .category: .categories
        case .region: .regions
        case .system: .systems
        case .recipient: .recipients
        }
    }

    /// How many values there are.
    fileprivate var count: Phrase {
        switch self {
        case .category: .countCategories
        case .region: .countRegions
        case .system: .countSystems
        case .recipient: .countRecipients
        }
    }

    /// What is said where there is no value.
    fileprivate var nothing: Phrase {
        switch self {
        case .category: .glanceNothing
        case .region: .regionNotStated
        case .system: .placeNotStated
        case .recipient: .recipientsNotStated
        }
    }

    /// The table of the list.
    fileprivate var listTable: PageTable {
        switch self {
        case .category: .categoryList
        case .region: .regionList
        case .system: .systemList
        case .recipient: .recipientList
        }
    }

    /// The table of a value.
    fileprivate var table: PageTable {
        switch self {
        case .category: .ofCategory
        case .region: .ofRegion
        case .system: .ofSystem
        case .recipient: .ofRecipient
        }
    }
}
