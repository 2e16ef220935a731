/// The estate as somebody would write it in Swift by hand: enumerations with labels, and structures that can be encoded.
///
/// Purposes, places and retention rules are cases, as for protoc; that a category has them is not said.
struct HandwrittenSwift: EstateLanguage {
    let name = "swift"

    func moduleFile(_ module: EstateModule) -> EstateFile {
        var text = "import Foundation\n\n/// \(module.comment)\npublic enum \(module.name) {\n"
        let categories = module.categories.map { EstateModule.Noun(name: $0.name, label: $0.label) }
        append("Category", "What is processed.", categories, to: &text)
        append("Purpose", EstateModule.purposesComment, module.purposes, to: &text)
        append("Place", EstateModule.placesComment, module.places, to: &text)
        append("Retention", EstateModule.retentionComment, module.retentions, to: &text)
        for category in module.categories { append(category, to: &text) }
        return EstateFile(path: "\(module.name).swift", text: text + "}\n")
    }

    private func append(_ name: String, _ comment: String, _ nouns: [EstateModule.Noun], to text: inout String) {
        text += "    /// \(comment)\n    public enum \(name): String, CaseIterable, Codable, Sendable {\n"
        for noun in nouns {
            text += "        /// \(noun.label)\n        case \(lowerCamel(noun.name)) = \"\(noun.name)\"\n"
        }
        text += "\n        public var label: String {\n            switch self {\n"
        for noun in nouns { text += "            case .\(lowerCamel(noun.name)): \"\(noun.label)\"\n" }
        text += "            }\n        }\n    }\n\n"
    }

    private func append(_ category: EstateModule.Category, to text: inout String) {
        text += "    /// \(category.comment)\n    public struct \(category.name): Codable, Hashable, Sendable {\n"
        let fields = category.fields.map { ($0, type(of: $0.kind) + ($0.isOptional ? "?" : "")) }
        for (field, type) in fields {
            text += "        /// \(field.label)\n        public var \(field.name): \(type)\n"
        }
        let parameters = fields.map { "\($0.name): \($1)\($0.isOptional ? " = nil" : "")" }
        text += "\n        public init(\(parameters.joined(separator: ", "))) {\n"
        for (field, _) in fields { text += "            self.\(field.name) = \(field.name)\n" }
        text += "        }\n    }\n\n"
    }

    private func lowerCamel(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private func type(of kind: String) -> String {
        switch kind {
        case "timestamp": "Date"
        case "count": "Int"
        case "flag": "Bool"
        case "url": "URL"
        default: "String"
        }
    }

    func rootFiles(modules: Int) -> [EstateFile] { [] }
}
