import DPSACore
import DPSASyntax

/// `dpsac explain`: the page of a rule, or the list of all rules.
struct ExplainCommand {
    var rules: RuleRegistry
    var console: Console

    /// What the families of rules are about, in the order of their codes' letters.
    static var families: [(prefix: String, subject: String)] { RuleReference.families }

    func run(_ code: String?) throws(CommandError) {
        guard let code else { return try console.print(list()) }
        guard let rule = rules.rule(code) ?? rules.rule(code.uppercased()) else {
            throw CommandError(
                "unknown rule `\(code)`",
                unknown: code,
                among: rules.rules.flatMap { [$0.code.rawValue, $0.name] },
                otherwise: "`dpsac explain` lists the rules"
            )
        }
        try console.print(page(of: rule))
    }

    /// All rules by family.
    func list() -> String {
        var text = ""
        var family = ""
        for rule in rules.rules {
            let prefix = String(rule.code.rawValue.prefix(3))
            if prefix != family {
                family = prefix
                let subject = ExplainCommand.families.first { $0.prefix == prefix }?.subject
                text += (text.isEmpty ? "" : "\n") + prefix + (subject.map { ": \($0)" } ?? "") + "\n"
            }
            let head = "  \(rule.code) \(rule.severity.rawValue)"
            text += head + String(repeating: " ", count: max(1, 18 - head.count)) + rule.name + "\n"
        }
        return text + "\ndpsac explain CODE tells more\n"
    }

    /// The page of a rule.
    func page(of rule: Rule) -> String {
        var text = "\(rule.code) \(rule.name) (\(rule.severity.rawValue)"
        text += rule.severity == .danger ? ", can be waived)\n\n" : ")\n\n"
        text += TextLayout.wrapped(rule.summary) + "\n"
        if !rule.explanation.isEmpty { text += "\n" + TextLayout.wrapped(rule.explanation) + "\n" }
        if !rule.badExample.isEmpty { text += "\nwrong:\n\n" + ExplainCommand.example(rule.badExample) }
        if !rule.goodExample.isEmpty { text += "\nright:\n\n" + ExplainCommand.example(rule.goodExample) }
        return text
    }

    /// An example, with carets under what stands between « and ».
    static func example(_ example: String) -> String {
        var text = ""
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = line.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
            let plain = line.filter { $0 != "«" && $0 != "»" }
            text += plain.isEmpty ? "\n" : "    \(plain)\n"
            guard parts.count == 2 else { continue }
            let marked = parts[1].prefix { $0 != "»" }
            text += "    " + String(repeating: " ", count: DisplayWidth.columns(of: String(parts[0])))
            text += String(repeating: "^", count: max(1, DisplayWidth.columns(of: String(marked)))) + "\n"
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }
}
