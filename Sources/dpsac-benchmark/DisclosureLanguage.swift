/// The estate in the language of dpsac: an agreement and its modules.
struct DisclosureLanguage: EstateLanguage {
    let name = "dpsa"

    func moduleFile(_ module: EstateModule) -> EstateFile {
        var text = "language 1\n\n/// \(module.comment)\n"
        text += "module \(module.name) \"\(module.label)\" under Estate {\n    revised \(module.revised)\n\n"
        text += "    // \(EstateModule.purposesComment)\n"
        for purpose in module.purposes {
            text += "    purpose \(purpose.name) \"\(purpose.label)\" under ProvideFeature\n"
        }
        text += "\n    // \(EstateModule.placesComment)\n"
        for place in module.places { text += "    system \(place.name) \"\(place.label)\" in ServiceRegion\n" }
        text += "    option Recording \"record what happens\"\n"
        for category in module.categories { append(category, to: &text) }
        text += "\n    \(EstateModule.requirements)\n}\n"
        return EstateFile(path: "\(module.name).dpsa", text: text)
    }

    private func append(_ category: EstateModule.Category, to text: inout String) {
        text += "\n    /// \(category.comment)\n"
        text += "    category \(category.name) \"\(category.label)\" {\n        fields {\n"
        for (index, field) in category.fields.enumerated() {
            if index == 0 { text += "            // \(EstateModule.fieldsComment)\n" }
            text += "            \(field.name): \(field.kind) \"\(field.label)\""
            text += field.isOptional ? " optional\n" : "\n"
        }
        text += "        }\n        used for \(category.purpose)\n"
        text += "        stored and backed up in \(category.place)\n"
        if let place = category.viewPlace {
            text += "        viewed in \(place) for Troubleshooting when CustomerAuthorization\n"
        }
        text += "        // \(EstateModule.retentionComment)\n"
        text += "        \(category.retention.joined(separator: "\n            "))\n    }\n"
    }

    func rootFiles(modules: Int) -> [EstateFile] {
        var text = "language 1\n\nagreement Estate \"Estate Agreement\" {\n    role processor\n"
        text += "    clause \"1\" \"Purposes\" { used for ProvideFeature; not used for Improvement, Marketing, Sale }\n"
        text += "    clause \"2\" \"Regions\" { regions chosen by customer }\n"
        if modules > 0 {
            text += "    clause \"3\" \"Modules\" {\n        incorporates "
            text += (0..<modules).map { "Feature\($0)" }.joined(separator: ",\n            ")
            text += "\n    }\n"
        }
        text += "    clause \"4\" \"Age\" { requires MinimumAge }\n}\n"
        return [EstateFile(path: "Estate.dpsa", text: text)]
    }
}
