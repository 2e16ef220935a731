/// The index: every module and agreement; of a small estate with all data side by side, of a large one with a search.
extension EstateWriter {
    /// What lists of the documents' own labels have room for, on average, in the index of a large estate.
    private static let greatestEntryLength = 80
    /// An entry names at most so many kinds of data.
    private static let greatestKindCount = 4

    /// The page.
    ///
    /// - Parameter isLarge: whether modules are entries to search rather than rows to compare.
    func indexPage(isLarge: Bool) -> OutputFile {
        let modules = estate.documents.indices.filter { estate.documents[$0].form == .module }
        let agreements = estate.documents.indices.filter { estate.documents[$0].form == .agreement }
        var page = Page("")
        page.hasSearch = isLarge
        return self.page(
            page,
            title: frame.templates.plain(.indexPageTitle),
            heading: { frame.write(.indexPageTitle, into: &$0) },
            counts: { counts(modules.count, into: &$0) },
            main: { links, html in
                if isLarge { search("#modules li[id]", modules.count, into: &html) }
                frame.section(.modules, into: &html) { html in
                    if modules.isEmpty { return html.element(.p) { frame.write(.indexNoModules, into: &$0) } }
                    if isLarge {
                        entries(modules, links, into: &html)
                    } else {
                        table(modules, links, into: &html)
                    }
                }
                frame.section(.agreements, into: &html) { self.agreements(agreements, links, into: &$0) }
                guard !isLarge else { return }
                frame.section(.allData, into: &html) { html in
                    if estate.rows.isEmpty { return html.element(.p) { frame.write(.indexNoModules, into: &$0) } }
                    matrix(estate.rows.indices, nil, links, into: &html)
                }
            }
        )
    }

    private func counts(_ modules: Int, into html: inout HTMLWriter) {
        counts([(.countModules, modules), (.countCategories, estate.rows.count)], into: &html)
        let newest = estate.documents.map(\.header.revised).max { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
        if !newest.isEmpty {
            html.literal(" · ")
            frame.write(.headerRevised, into: &html) { sentences.date(newest, into: &$1) }
        }
        feedLink(EstateAddresses(of: "", frame.addresses), into: &html)
    }

    // MARK: A small estate

    private func table(_ modules: [Int], _ links: EstateAddresses, into html: inout HTMLWriter) {
        frame.table(.modules, into: &html) { html in
            html.element(.tbody) { html in
                for index in modules {
                    let (document, summary) = (estate.documents[index], summaries[index])
                    html.element(.tr, .id("module-", document.name)) { html in
                        html.element(.th, .scope("row")) { documentLink(index, links, into: &$0) }
                        frame.cell(.columnData, into: &html) { $0.fragment(summary.data) }
                        frame.cell(.columnPlace, into: &html) { $0.fragment(summary.places) }
                        frame.cell(.columnRegion, into: &html) { $0.fragment(summary.regions) }
                        frame.cell(.columnRetention, into: &html) { $0.fragment(summary.retention) }
                        frame.cell(.columnAgreement, into: &html) { html in
                            if summary.parentName.isEmpty { return frame.write(.notStated, into: &html) }
                            html.element(.a, .href(links.page(summary.parentName))) {
                                frame.agreement(summary.parentName, summary.parentLabel, into: &$0)
                            }
                        }
                        frame.cell(.columnRevised, into: &html) { date(document.header.revised, into: &$0) }
                    }
                }
            }
        }
    }

    private func agreements(_ agreements: [Int], _ links: EstateAddresses, into html: inout HTMLWriter) {
        guard !agreements.isEmpty else { return html.element(.p) { frame.write(.notStated, into: &$0) } }
        html.element(.ul) { html in
            for index in agreements {
                html.element(.li, .id("agreement-", estate.documents[index].name)) {
                    documentLink(index, links, into: &$0)
                }
            }
        }
    }

    // MARK: A large estate

    /// Writes the modules under the first letters of their names, which are the same in every language.
    private func entries(_ modules: [Int], _ links: EstateAddresses, into html: inout HTMLWriter) {
        var groups: [(letter: String, modules: [Int])] = []
        for index in modules {
            let letter = estate.documents[index].name.prefix(1).uppercased()
            if groups.last?.letter != letter { groups.append((letter, [])) }
            groups[groups.count - 1].modules.append(index)
        }
        if groups.count > 1 {
            html.element(.nav, .class(.letters), .ariaLabel(frame.templates.plain(.indexModulesTitle))) { html in
                html.element(.ul) { html in
                    for (letter, _) in groups {
                        html.element(.li) { html in
                            html.element(.a, .href(.fragment("letter-", letter)), text: letter)
                        }
                    }
                }
            }
        }
        let details = EntryDetails(kinds: canNameKinds(modules), regions: canNameRegions(modules))
        for (letter, modules) in groups {
            html.element(.section, .id("letter-", letter)) { html in
                html.element(.h3, text: letter)
                html.element(.ul, .class(.entries)) { html in
                    for index in modules { entry(index, details, links, into: &html) }
                }
            }
        }
    }

    /// What the entries of an index have room for.
    private struct EntryDetails {
        var kinds: Bool
        var regions: Bool
    }

    private func canNameKinds(_ modules: [Int]) -> Bool {
        var length = 0
        for index in modules {
            for category in estate.documents[index].categories.prefix(Self.greatestKindCount) {
                length += category.label.utf8.count + 4
            }
        }
        return length <= modules.count * Self.greatestEntryLength
    }

    private func canNameRegions(_ modules: [Int]) -> Bool {
        let names = modules.reduce(0) { $0 + regions(ofDocument: $1).count }
        return names * 4 <= modules.count * Self.greatestEntryLength / 4
    }

    private func regions(ofDocument index: Int) -> [Int] {
        var regions: [Int] = []
        let table = estate[.region]
        for row in estate.rowsOfDocuments[index] {
            for place in table.places(ofRow: row) where !regions.contains(Int(table.valuesOfRows[place])) {
                regions.append(Int(table.valuesOfRows[place]))
            }
        }
        return regions
    }

    private func entry(
        _ index: Int,
        _ details: EntryDetails,
        _ links: EstateAddresses,
        into html: inout HTMLWriter
    ) {
        let document = estate.documents[index]
        html.element(.li, .id("module-", document.name)) { html in
            documentLink(index, links, into: &html)
            html.element(.p) { html in
                kinds(of: document, details.kinds, into: &html)
                let regions = regions(ofDocument: index)
                if !regions.isEmpty {
                    html.literal(" · ")
                    if details.regions {
                        for (position, region) in regions.enumerated() {
                            if position > 0 { html.literal(", ") }
                            label(region, of: .region, into: &html)
                        }
                    } else {
                        frame.write(.countRegions, into: &html) { $1.number(regions.count) }
                    }
                }
                if let longest = longestBand(of: document) {
                    html.literal(" · ")
                    frame.write(.longestBand, into: &html) { frame.write(longest.phrase, into: &$1) }
                }
                if !document.header.revised.isEmpty {
                    html.literal(" · ")
                    html.text(String(document.header.revised.prefix(10)))
                }
            }
        }
    }

    private func kinds(of document: EstateDocument, _ areNamed: Bool, into html: inout HTMLWriter) {
        let kinds = document.categories.filter { $0.parent == nil }
        guard areNamed, !kinds.isEmpty else {
            return frame.write(.countCategories, into: &html) { $1.number(kinds.count) }
        }
        for (position, kind) in kinds.prefix(Self.greatestKindCount).enumerated() {
            if position > 0 { html.literal(", ") }
            frame.label(ofCategoryAlone: kind, in: document, into: &html)
        }
        if kinds.count > Self.greatestKindCount {
            html.literal(", +")
            html.number(kinds.count - Self.greatestKindCount)
        }
    }

    private func longestBand(of document: EstateDocument) -> RetentionBand? {
        var bands = RetentionBands()
        for category in document.categories { bands.formUnion(category.bands) }
        return document.categories.isEmpty ? nil : bands.longest
    }
}
