import DPSASyntax

/// The reference of all rules, made from the registry: `Grammar/rules.md`.
public enum RuleReference {
    /// What the families of rules are about, in the order of their codes' letters.
    public static let families = [
        (prefix: "BAS", subject: "legal bases"),
        (prefix: "CAT", subject: "categories of data"),
        (prefix: "CON", subject: "conditions that the parent demands"),
        (prefix: "GOV", subject: "waivers, reviews and dates"),
        (prefix: "LOC", subject: "places"),
        (prefix: "NAM", subject: "names"),
        (prefix: "PAR", subject: "parents"),
        (prefix: "PUR", subject: "purposes"),
        (prefix: "REC", subject: "recipients"),
        (prefix: "RET", subject: "retention"),
        (prefix: "SYN", subject: "syntax"),
        (prefix: "TXT", subject: "free text and translations"),
    ]

    /// The reference as Markdown.
    public static func markdown(of registry: RuleRegistry) -> String {
        var text = """
            # The rules of dpsac

            This page is made from the registry of rules; `dpsac explain CODE` prints the same for one of them. A test compares
            the two, and `DPSA_RECORD=1 swift test --filter RuleReference` writes the page anew.

            An **error** keeps outputs from being made and cannot be waived. A **danger** fails the check and can be waived, with
            a reason. A **warning** is worth mending, a **note** worth knowing. The place of the finding stands below each wrong
            example.

            | code | name | severity | finds |
            |---|---|---|---|

            """
        for rule in registry.rules {
            let anchor = rule.code.rawValue.lowercased() + "-" + rule.name
            text += "| [\(rule.code)](#\(anchor)) | `\(rule.name)` | \(rule.severity.rawValue) | "
            text += inTable(rule.summary) + " |\n"
        }
        var family = ""
        for rule in registry.rules {
            let prefix = String(rule.code.rawValue.prefix(3))
            if prefix != family {
                family = prefix
                let subject = families.first { $0.prefix == prefix }?.subject
                text += "\n## " + prefix + (subject.map { ": \($0)" } ?? "") + "\n"
            }
            text += entry(of: rule)
        }
        return text
    }

    private static func entry(of rule: Rule) -> String {
        var text = "\n### \(rule.code) \(rule.name)\n\n"
        text += "**\(rule.severity.rawValue)**" + (rule.severity.canBeWaived ? ", can be waived. " : ". ")
        text += rule.summary + "\n\n" + rule.explanation + "\n\n"
        let (bad, place) = unmarked(rule.badExample)
        text += "Wrong" + (place.map { ", at `\($0)`" } ?? "") + ":\n\n" + block(bad)
        return text + "\nRight:\n\n" + block(unmarked(rule.goodExample).text)
    }

    /// An example without the marks, and the text between them if that is a word or some.
    private static func unmarked(_ example: String) -> (text: String, place: String?) {
        let text = example.filter { $0 != "«" && $0 != "»" }
        guard let start = example.firstIndex(of: "«"), let end = example.firstIndex(of: "»"), start < end else {
            return (text, nil)
        }
        let place = String(example[example.index(after: start)..<end])
        let isShort = !place.isEmpty && place.utf8.count <= 80 && !place.contains("\n") && !place.contains("`")
        return (text, isShort ? place : nil)
    }

    /// A fenced block; its fence is longer than any in the text.
    private static func block(_ text: String) -> String {
        let fence = text.contains("```") ? "````" : "```"
        return "\(fence)dpsa\n\(text)\n\(fence)\n"
    }

    private static func inTable(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }
}
