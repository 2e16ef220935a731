/// A module, as the page of its agreement lists it.
public struct AgreementModule: Sendable {
    /// The name of the agreement.
    var agreement: String
    /// The name of the module.
    var name: String
    /// Its label, in the language of the sources.
    var label: String
    /// When it was last revised, as the source has it; empty if it does not say.
    var revised: String
}

extension Compilation {
    /// The modules of all agreements, by name.
    public var agreementModules: [AgreementModule] {
        var modules: [AgreementModule] = []
        for document in model.documents where document.kind == .module && document.parent >= 0 {
            modules.append(
                AgreementModule(
                    agreement: model.name(of: model.documents[Int(document.parent)].declaration),
                    name: model.name(of: document.declaration),
                    label: model.label(of: document.declaration),
                    revised: model.source(document.revised, file: model.declarations[Int(document.declaration)].file)
                )
            )
        }
        modules.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return modules
    }
}

extension AgreementPage {
    /// Writes the list of the agreement's modules, each a link to its page, after their number.
    func modules(_ modules: [AgreementModule], into html: inout HTMLWriter) {
        html.element(.p, .class(.meta)) { html in
            frame.write(.modulesOfAgreement, into: &html) { $1.number(modules.count) }
        }
        html.element(.ul) { html in
            for module in modules {
                html.element(.li, .id("module-", module.name)) { html in
                    html.element(.a, .href(frame.addresses.sibling(module.name))) { html in
                        html.text(frame.translation?.labels[module.name] ?? module.label)
                    }
                    guard !module.revised.isEmpty else { return }
                    html.literal(" · ")
                    frame.write(.headerRevised, into: &html) { document.sentences.date(module.revised, into: &$1) }
                }
            }
        }
    }
}
