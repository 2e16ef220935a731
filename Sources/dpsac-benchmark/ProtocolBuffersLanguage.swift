/// The estate as proto3 files, for protoc.
///
/// A module is a message, its categories are messages in it, and its purposes, places and retention rules are values of
/// enumerations.  Labels and facts, for which the language has no words, are comments, which cost protoc least.
struct ProtocolBuffersLanguage: EstateLanguage {
    let name = "proto"

    func moduleFile(_ module: EstateModule) -> EstateFile {
        var text = "syntax = \"proto3\";\n\npackage estate;\n\n// \(module.comment)\n"
        text += "// \(module.label), under Estate: revised \(module.revised), \(EstateModule.requirements)\n"
        text += "message \(module.name) {\n"
        append("Purpose", EstateModule.purposesComment, module.purposes, "under ProvideFeature", to: &text)
        append("Place", EstateModule.placesComment, module.places, "in ServiceRegion", to: &text)
        append("Retention", EstateModule.retentionComment, module.retentions, "", to: &text)
        for category in module.categories { append(category, to: &text) }
        return EstateFile(path: "\(module.name).proto", text: text + "}\n")
    }

    private func append(
        _ name: String,
        _ comment: String,
        _ nouns: [EstateModule.Noun],
        _ fact: String,
        to text: inout String
    ) {
        text += "  // \(comment)\n  enum \(name) {\n"
        for (index, noun) in nouns.enumerated() {
            text += "    // \(noun.label)\(fact.isEmpty ? "" : ", " + fact)\n    \(noun.name) = \(index);\n"
        }
        text += "  }\n\n"
    }

    private func append(_ category: EstateModule.Category, to text: inout String) {
        text += "  // \(category.comment)\n  // \(category.label)\n"
        for fact in category.facts { text += "  // \(fact)\n" }
        text += "  message \(category.name) {\n"
        for (index, field) in category.fields.enumerated() {
            if index == 0 { text += "    // \(EstateModule.fieldsComment)\n" }
            text += "    // \(field.label)\n"
            text += "    \(field.isOptional ? "optional " : "")\(type(of: field.kind)) \(field.name) = \(index + 1);\n"
        }
        text += "  }\n\n"
    }

    private func type(of kind: String) -> String {
        switch kind {
        case "timestamp", "count": "int64"
        case "flag": "bool"
        case "secret": "bytes"
        default: "string"
        }
    }

    /// The agreement, and the names of all files, since protoc takes them from a file.
    func rootFiles(modules: Int) -> [EstateFile] {
        let agreement = "syntax = \"proto3\";\n\npackage estate;\n\n// Estate Agreement\nmessage Estate {}\n"
        let paths = (0..<modules).map { "Feature\($0).proto\n" }.joined() + "Estate.proto\n"
        return [
            EstateFile(path: "Estate.proto", text: agreement),
            EstateFile(path: "arguments", text: paths),
        ]
    }
}

extension EstateModule {
    /// The retention rules as nouns, for languages that have no such rules.
    var retentions: [Noun] {
        categories.enumerated().map { index, category in
            Noun(name: "Retention\(index)", label: category.retention.joined(separator: " "))
        }
    }
}

extension EstateModule.Category {
    /// What is said of the category, for languages that cannot say it; the retention rule stands elsewhere.
    var facts: [String] {
        var facts = ["used for \(purpose)", "stored and backed up in \(place)"]
        if let viewPlace { facts.append("viewed in \(viewPlace) for Troubleshooting when CustomerAuthorization") }
        return facts
    }
}
