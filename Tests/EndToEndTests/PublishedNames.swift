import Foundation
import Testing

/// What a published module names.
struct PublishedModule: Sendable, CustomTestStringConvertible {
    /// What it names of one category.
    struct Category: Sendable {
        /// The labels of the categories around it, outermost first, and its own.
        var path: [String]
        var purposes = 0
        var systems: [String] = []
        var periods: [String] = []
        /// The fields, each with the fields around it.
        var fields: [[String]] = []
    }

    var name: String
    var label: String
    var parent: String
    var revised: String
    var conditions = 0
    var regions: [String] = []
    var categories: [Category] = []

    var testDescription: String { name }

    /// All modules, from the notes.
    static let all: [PublishedModule] = {
        (try? Repository.text("Tests/Fixtures/Policies/published-names.txt")).map(read) ?? []
    }()

    private static func read(_ text: String) -> [PublishedModule] {
        var modules: [PublishedModule] = []
        for line in text.lines where !line.isEmpty && !line.hasPrefix("#") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let value = words.count == 2 ? words[1] : ""
            if words[0] == "module" {
                let parts = value.components(separatedBy: " | ")
                guard parts.count == 4 else { return [] }
                modules.append(PublishedModule(name: parts[0], label: parts[1], parent: parts[2], revised: parts[3]))
            } else if modules.isEmpty || !modules[modules.count - 1].read(words[0], value) {
                return []
            }
        }
        return modules
    }

    /// Takes in a line; returns whether it is one that the notes may have.
    private mutating func read(_ word: String, _ value: String) -> Bool {
        let last = categories.count - 1
        switch word {
        case "conditions": conditions = Int(value) ?? -1
        case "regions": regions = value.components(separatedBy: " | ")
        case "category": categories.append(Category(path: value.components(separatedBy: " / ")))
        case "purposes" where last >= 0: categories[last].purposes = Int(value) ?? -1
        case "systems" where last >= 0: categories[last].systems = value.components(separatedBy: " | ")
        case "periods" where last >= 0: categories[last].periods = value.components(separatedBy: " | ")
        case "field" where last >= 0: categories[last].fields.append(value.components(separatedBy: " > "))
        default: return false
        }
        return true
    }
}

/// What a generated `policy.json` names.
struct GeneratedPolicy {
    private let policy: [String: Any]

    init(_ data: Data) throws {
        policy = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    var label: String { text(policy["label"]) }
    var parent: String { text(object(policy["parent"])["name"]) }
    var revised: String { text(object(policy["header"])["revised"]) }
    var conditions: Int {
        objects(object(policy["statements"])["requirements"]).reduce(0) { $0 + list($1["obligations"]).count }
    }
    var regions: [String] {
        facts(of: policy) { $0 == "regions" }.map { text(noun($0)["label"]) }
    }

    /// The categories, each in the form of the notes; a system is the list of its names.
    var categories: [(path: [String], purposes: Int, systems: [[String]], periods: [String], fields: [[String]])] {
        let categories = objects(policy["categories"])
        return categories.map { category in
            var path = [text(category["label"])]
            var parent = category["parent"] as? String
            while let name = parent,
                let outer = categories.first(where: { text($0["qualifiedName"] ?? $0["name"]) == name })
            {
                path.insert(text(outer["label"]), at: 0)
                parent = outer["parent"] as? String
            }
            let purposes = facts(of: category) { $0 == "usedFor" }.count
            let systems = facts(of: category) { $0 != "usedFor" }.filter { text(noun($0)["kind"]) == "system" }
            var periods: [String] = []
            appendPeriods(object(category["statements"])["retention"] ?? [], to: &periods)
            var fields: [[String]] = []
            for set in objects(category["fieldSets"]) { appendFields(of: set, [], to: &fields) }
            return (path, purposes, systems.map(names), periods, fields)
        }
    }

    /// The names of the nouns that some facts are about, each once.
    private func facts(of scope: [String: Any], where isWanted: (String) -> Bool) -> [String] {
        var targets: [String] = []
        for fact in objects(object(scope["statements"])["facts"]) where isWanted(text(fact["verb"])) {
            if fact["negated"] as? Bool == true { continue }
            for target in list(fact["targets"]) {
                let name = target as? String ?? text(object(target)["noun"])
                if !targets.contains(name) { targets.append(name) }
            }
        }
        return targets
    }

    private func noun(_ name: String) -> [String: Any] {
        objects(policy["nouns"]).first { text($0["name"]) == name } ?? [:]
    }

    /// The label and the other names of a noun; `*` if the text has no name for it.
    private func names(of target: String) -> [String] {
        let noun = noun(target)
        if noun["container"] == nil { return ["*"] }
        return [text(noun["label"])] + (noun["aliases"] as? [String] ?? [])
    }

    private func appendFields(of scope: [String: Any], _ path: [String], to fields: inout [[String]]) {
        for field in objects(scope["fields"]) {
            let own = path + [text(field["label"])]
            fields.append(own)
            appendFields(of: field, own, to: &fields)
        }
    }

    /// Adds every length of time in a rule, each once.
    private func appendPeriods(_ value: Any, to periods: inout [String]) {
        if let list = value as? [Any] { for item in list { appendPeriods(item, to: &periods) } }
        guard let object = value as? [String: Any] else { return }
        if let amount = object["amount"] as? Int, let unit = object["unit"] as? String {
            let period = "\(amount) \(unit)\(amount == 1 ? "" : "s")"
            if !periods.contains(period) { periods.append(period) }
        }
        for key in object.keys.sorted() { if let inner = object[key] { appendPeriods(inner, to: &periods) } }
    }

    private func text(_ value: Any?) -> String { value as? String ?? "" }
    private func object(_ value: Any?) -> [String: Any] { value as? [String: Any] ?? [:] }
    private func list(_ value: Any?) -> [Any] { value as? [Any] ?? [] }
    private func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
}
