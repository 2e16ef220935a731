/// The estate as thrift files, and one file that includes them all.
///
/// A module is a file with an empty structure of its name, its categories are structures, and its purposes, places and retention
/// rules are values of enumerations.  Labels and facts are documentation comments, which thrift shows on its pages.
struct ThriftLanguage: EstateLanguage {
    let name = "thrift"

    func moduleFile(_ module: EstateModule) -> EstateFile {
        var text = "/**\n * \(module.comment)\n"
        text += " * \(module.label), under Estate: revised \(module.revised), \(EstateModule.requirements)\n */\n"
        text += "struct \(module.name) {}\n\n"
        append("Purpose", EstateModule.purposesComment, module.purposes, "under ProvideFeature", to: &text)
        append("Place", EstateModule.placesComment, module.places, "in ServiceRegion", to: &text)
        append("Retention", EstateModule.retentionComment, module.retentions, "", to: &text)
        for category in module.categories { append(category, to: &text) }
        return EstateFile(path: "\(module.name).thrift", text: text)
    }

    private func append(
        _ name: String,
        _ comment: String,
        _ nouns: [EstateModule.Noun],
        _ fact: String,
        to text: inout String
    ) {
        text += "/** \(comment) */\nenum \(name) {\n"
        for (index, noun) in nouns.enumerated() {
            text += "    /** \(noun.label)\(fact.isEmpty ? "" : ", " + fact) */\n    \(noun.name) = \(index)\n"
        }
        text += "}\n\n"
    }

    private func append(_ category: EstateModule.Category, to text: inout String) {
        text += "/**\n * \(category.comment)\n * \(category.label)\n"
        for fact in category.facts { text += " * \(fact)\n" }
        text += " */\nstruct \(category.name) {\n"
        for (index, field) in category.fields.enumerated() {
            if index == 0 { text += "    // \(EstateModule.fieldsComment)\n" }
            text += "    /** \(field.label) */\n    \(index + 1): \(field.isOptional ? "optional" : "required") "
            text += "\(type(of: field.kind)) \(field.name)\n"
        }
        text += "}\n\n"
    }

    private func type(of kind: String) -> String {
        switch kind {
        case "timestamp", "count": "i64"
        case "flag": "bool"
        case "secret": "binary"
        default: "string"
        }
    }

    func rootFiles(modules: Int) -> [EstateFile] {
        let includes = (0..<modules).map { "include \"Feature\($0).thrift\"\n" }.joined()
        return [EstateFile(path: "Estate.thrift", text: includes + "\n/** Estate Agreement */\nstruct Estate {}\n")]
    }
}
