/// The index: every module and agreement, and all data side by side.
struct IndexPage {
    /// Beyond so many rows the table of all data would be too long for one page; the modules' own pages have them.
    static let greatestRowCount = 2000

    let frame: PageFrame
    let documents: [PageSummary]
    /// Whether the summaries have the rows of the table of all data.
    let listsData: Bool

    /// The page.
    func file() -> OutputFile {
        let modules = documents.filter { $0.form == .module }
        let agreements = documents.filter { $0.form == .agreement }
        return frame.page(
            PageFrame.Head(name: "", hasPolicy: false),
            title: { frame.write(.indexPageTitle, into: &$0) },
            header: { html in html.element(.h1) { frame.write(.indexPageTitle, into: &$0) } },
            main: { html in
                frame.contents(PageSection.ofIndex, into: &html)
                frame.section(.modules, into: &html) { self.modules(modules, into: &$0) }
                frame.section(.agreements, into: &html) { self.agreements(agreements, into: &$0) }
                frame.section(.allData, into: &html) { matrix(modules, into: &$0) }
            }
        )
    }

    private func modules(_ modules: [PageSummary], into html: inout HTMLWriter) {
        guard !modules.isEmpty else { return html.element(.p) { frame.write(.indexNoModules, into: &$0) } }
        frame.table(.modules, into: &html) { html in
            html.element(.tbody) { html in
                for module in modules {
                    html.element(.tr, .id("module-", module.name)) { html in
                        html.element(.th, .scope("row")) { html in
                            html.element(.a, .href(frame.addresses.child(module.name)), text: module.label)
                        }
                        frame.cell(.columnData, into: &html) { $0.fragment(module.data) }
                        frame.cell(.columnPlace, into: &html) { $0.fragment(module.places) }
                        frame.cell(.columnRegion, into: &html) { $0.fragment(module.regions) }
                        frame.cell(.columnRetention, into: &html) { $0.fragment(module.retention) }
                        frame.cell(.columnAgreement, into: &html) { html in
                            if module.parentName.isEmpty { return frame.write(.notStated, into: &html) }
                            let address = frame.addresses.child(module.parentName)
                            html.element(.a, .href(address)) {
                                frame.agreement(module.parentName, module.parentLabel, into: &$0)
                            }
                        }
                        frame.cell(.columnRevised, into: &html) { revised(module, into: &$0) }
                    }
                }
            }
        }
    }

    private func revised(_ document: PageSummary, into html: inout HTMLWriter) {
        if document.revised.isEmpty { return frame.write(.notStated, into: &html) }
        html.element(.time, .datetime(document.revised), text: String(document.revised.prefix(10)))
    }

    private func agreements(_ agreements: [PageSummary], into html: inout HTMLWriter) {
        guard !agreements.isEmpty else { return html.element(.p) { frame.write(.notStated, into: &$0) } }
        html.element(.ul) { html in
            for agreement in agreements {
                html.element(.li) { html in
                    html.element(.a, .href(frame.addresses.child(agreement.name))) { html in
                        frame.agreement(agreement.name, agreement.label, into: &html)
                    }
                }
            }
        }
    }

    private func matrix(_ modules: [PageSummary], into html: inout HTMLWriter) {
        guard listsData, modules.contains(where: { !$0.rows.isEmpty }) else {
            let phrase: Phrase = listsData ? .indexNoModules : .indexMatrixElsewhere
            return html.element(.p) { frame.write(phrase, into: &$0) }
        }
        html.element(.p, .class(.meta)) { frame.write(.indexMatrixHint, into: &$0) }
        let label = frame.templates.plain(.indexMatrixTitle)
        html.element(.div, .class(.scroll), .role("region"), .tabindex("0"), .ariaLabel(label)) { html in
            html.element(.table, .dataMatrix) { html in
                frame.head(of: .allData, into: &html)
                html.element(.tbody) { html in
                    for module in modules { html.fragment(module.rows) }
                }
            }
        }
    }
}
