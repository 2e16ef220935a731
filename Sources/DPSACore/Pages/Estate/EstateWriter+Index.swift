/// The index: every module and agreement; of a small estate with all data side by side, of a large one with a search.
extension EstateWriter {
    /// Entries have so many bytes on average at most, or else they count kinds of data, and then regions, rather than name them.
    private static let greatestEntrySize = 280
    /// Entries have so many bytes together at most, or else a search finds them by less than all their labels.
    private static let greatestSearchedSize = 84_000
    /// An entry names at most so many kinds of data.
    private static let greatestKindCount = 3

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
                        html.element(.th, .scope("row")) { html in
                            documentLink(index, links, into: &html)
                            agreement(of: summary, links, into: &html)
                        }
                        frame.cell(.columnData, into: &html) { $0.fragment(summary.data) }
                        frame.cell(.columnPlace, into: &html) { $0.fragment(summary.places) }
                        frame.cell(.columnRegion, into: &html) { $0.fragment(summary.regions) }
                        frame.cell(.columnRetention, into: &html) { $0.fragment(summary.retention) }
                        frame.cell(.columnRevised, into: &html) { date(document.header.revised, into: &$0) }
                    }
                }
            }
        }
    }

    private func agreement(of summary: PageSummary, _ links: EstateAddresses, into html: inout HTMLWriter) {
        if summary.parentName.isEmpty { return }
        html.literal(" ")
        html.element(.span) { html in
            html.element(.a, .href(links.page(summary.parentName))) {
                frame.agreement(summary.parentName, summary.parentLabel, into: &$0)
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
        let start = html.position
        for details in EntryDetails.allCases {
            for (letter, modules) in groups {
                html.element(.section, .id("letter-", letter)) { html in
                    html.element(.h3, text: letter)
                    html.element(.ul, .class(.entries)) { html in
                        for index in modules { entry(index, details, links, into: &html) }
                    }
                }
            }
            let size = html.position - start
            switch details {
            case .allWithFields, .allWithNames: if size <= Self.greatestSearchedSize { return }
            case .all, .regions: if size <= modules.count * Self.greatestEntrySize { return }
            case .counts: return
            }
            html.removeAll(since: start)
        }
    }

    /// What the entries of an index have room for.
    private enum EntryDetails: CaseIterable {
        case allWithFields, allWithNames, all, regions, counts

        /// Whether kinds of data are named.
        var namesKinds: Bool { self != .regions && self != .counts }
    }

    /// What a search finds an entry by, besides what it shows.
    private func words(ofDocument index: Int, _ details: EntryDetails) -> String {
        let words = summaries[index].words
        switch details {
        case .allWithFields: return (words.names + words.fields).joined(separator: ", ")
        case .allWithNames: return words.names.joined(separator: ", ")
        case .all, .regions, .counts: return ""
        }
    }

    private func regions(ofDocument index: Int) -> [Int] {
        var regions: [Int] = []
        for row in estate.rowsOfDocuments[index] {
            for region in estate.values(ofRow: row, in: .region) where !regions.contains(Int(region)) {
                regions.append(Int(region))
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
        let words = words(ofDocument: index, details)
        html.element(.li, .id("module-", document.name), .dataWords(words)) { html in
            documentLink(index, links, into: &html)
            html.element(.p) { html in
                kinds(of: document, areNamed: details.namesKinds, into: &html)
                let regions = regions(ofDocument: index)
                if !regions.isEmpty {
                    html.literal(" · ")
                    if details != .counts {
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
                    sentences.date(String(document.header.revised.prefix(10)), into: &html)
                }
            }
        }
    }

    private func kinds(of document: EstateDocument, areNamed: Bool, into html: inout HTMLWriter) {
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
