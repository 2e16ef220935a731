/// What was revised when: the change log and the feed.
extension EstateWriter {
    /// The change log has at most so many lines, and the feed so many entries.
    private static let greatestLineCount = 200
    private static let greatestEntryCount = 50

    /// The documents by the date of their last revision, the newest first; those without a date come last.
    private var revisions: [Int] {
        // Taken out of the documents once, and not for each comparison.
        let days = estate.documents.map(\.header.revised)
        return days.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$1] < days[$0] }
    }

    /// The change log of the estate.
    func changeLogPage() -> OutputFile {
        let revisions = revisions.prefix(Self.greatestLineCount)
        let title = EstatePage.changeLog.title
        return page(
            Page(EstatePage.changeLog.name),
            title: frame.templates.plain(title),
            heading: { frame.write(title, into: &$0) },
            counts: { html in
                counts([(.countDocuments, estate.documents.count)], into: &html)
                feedLink(EstateAddresses(of: EstatePage.changeLog.name, frame.addresses), into: &html)
            },
            main: { links, html in
                html.element(.p) { frame.write(.changeLogHint, into: &$0) }
                if revisions.isEmpty { return }
                frame.table(.changeLog, into: &html) { html in
                    html.element(.tbody) { html in
                        for document in revisions {
                            html.element(.tr, .id("change-", estate.documents[document].name)) { html in
                                html.element(.th, .scope("row")) { documentLink(document, links, into: &$0) }
                                change(document, links, into: &html)
                            }
                        }
                    }
                }
            }
        )
    }

    private func change(_ document: Int, _ links: EstateAddresses, into html: inout HTMLWriter) {
        let header = estate.documents[document].header
        frame.cell(.columnRevised, into: &html) { date(header.revised, into: &$0) }
        frame.cell(.columnVersion, into: &html) { html in
            if header.version.isEmpty { frame.write(.notStated, into: &html) } else { html.text(header.version) }
        }
        frame.cell(.columnLastChange, into: &html) { html in
            guard let changes = estate.documents[document].latestChanges else {
                return frame.write(.firstVersion, into: &html)
            }
            let address = links.page(estate.documents[document].name)
            html.element(.a, .href(address.at("#changes", ""))) { latestChanges(changes, into: &$0) }
        }
    }

    /// Writes how many changes there are since the text before, by their effect.
    private func latestChanges(_ changes: EstateDocument.LatestChanges?, into html: inout HTMLWriter) {
        guard let changes else { return frame.write(.firstVersion, into: &html) }
        var isFirst = true
        for (effect, count) in zip(DisclosureChange.Effect.allCases, changes.counts) where count > 0 {
            if !isFirst { html.literal(" · ") }
            isFirst = false
            frame.write(.glanceRule, into: &html) { slot, html in
                if slot == .label { frame.write(effect.phrase, into: &html) } else { html.number(count) }
            }
        }
        if isFirst { frame.write(.changesNone, into: &html) }
    }

    /// Writes a date, or that there is none.
    func date(_ date: String, into html: inout HTMLWriter) {
        if date.isEmpty { return frame.write(.notStated, into: &html) }
        sentences.date(date, into: &html)
    }

    /// Writes a link to the feed after counts, if there is a feed.
    func feedLink(_ links: EstateAddresses, into html: inout HTMLWriter) {
        guard hasFeed else { return }
        html.literal(" · ")
        html.element(.a, .href(links.feed), .type("application/atom+xml")) { frame.write(.feedTitle, into: &$0) }
    }

    /// The feed of the locale: the documents that were revised last; nil if nothing is published, or nothing has a date.
    func feed() -> OutputFile? {
        guard hasFeed, let baseURL = frame.baseURL else { return nil }
        let base = baseURL.hasSuffix("/") ? baseURL : "\(baseURL)/"
        let entries = revisions.prefix(Self.greatestEntryCount).filter { !estate.documents[$0].header.revised.isEmpty }
        guard let newest = entries.first else { return nil }
        let addresses = frame.addresses
        let own = "\(base)\(addresses.feedPath)"
        var xml = XMLWriter()
        xml.element(.feed, .language(addresses.locale.tag)) { xml in
            xml.element(.title, text: frame.templates.plain(.indexPageTitle))
            xml.element(.id, text: own)
            xml.element(.updated, text: Self.moment(estate.documents[newest].header.revised))
            xml.element(.author) { $0.element(.name, text: frame.templates.plain(.feedAuthor)) }
            xml.void(.link, .relation("self"), .type("application/atom+xml"), .address(own))
            let index = "\(base)\(addresses.path(of: "", in: addresses.locale))"
            xml.void(.link, .relation("alternate"), .type("text/html"), .address(index))
            for document in entries { entry(document, base, into: &xml) }
        }
        return OutputFile(path: "html/\(addresses.feedPath)", xml.finished())
    }

    private func entry(_ index: Int, _ base: String, into xml: inout XMLWriter) {
        let document = estate.documents[index]
        let address = "\(base)\(frame.addresses.path(of: document.name, in: frame.addresses.locale))"
        let moment = Self.moment(document.header.revised)
        xml.element(.entry) { xml in
            xml.element(.title, text: frame.plainLabel(of: document))
            // Each revision is an entry of its own, whose name never changes.
            xml.element(.id, text: "\(address)#revised-\(document.header.revised)")
            xml.element(.updated, text: moment)
            xml.void(.link, .relation("alternate"), .type("text/html"), .address(address))
            let summary = HTMLFragment { latestChanges(document.latestChanges, into: &$0) }
            xml.element(.summary, text: summary.plainText)
        }
    }

    /// A date of the sources as a moment of RFC 3339; what the source does not say is midnight, and time is universal.
    static func moment(_ date: String) -> String {
        date.utf8.contains(UInt8(ascii: "T")) ? "\(date)Z" : "\(date)T00:00:00Z"
    }
}
