/// An estate of modules, made up: the input of all benchmarks.
///
/// Each module has 6 categories of 6 fields, 4 purposes, 3 places and a retention rule for each category: 56 declarations with
/// itself, in about 5 KB with its comments.  The same number always gives the same bytes.
struct Estate {
    /// The number of declarations of a module.
    static let declarationsPerModule = 56

    private static let subjects = [
        "Session", "Device", "Billing", "Upload", "Stream", "Account", "Message", "Queue", "Report", "Search", "Profile",
        "Meeting",
    ]
    private static let objects = [
        "Log", "Record", "Statistic", "Setting", "Event", "Content", "Identifier", "Request", "Result", "Diagnostic", "Draft",
        "Archive",
    ]
    private static let kinds = [
        "text", "identifier", "timestamp", "ipAddress", "count", "flag", "url", "account", "emailAddress", "secret",
    ]
    private static let retentions = [
        "retain until Termination, then delete within 30 days",
        "retain 180 days after Creation, then delete automatically",
        "retain until earliest of (Termination, AccountDeletion), then delete within 7 days",
        "retain until DeletionRequest, then delete immediately\n            otherwise until Termination, then delete within 15 days",
        "retain up to 12 months after Creation",
        "retain until Disabled(Recording), then delete after 7 days\n            otherwise until Termination, then delete within 1 month",
    ]

    /// The text of a module.
    static func module(_ number: Int) -> String {
        var text = ""
        text.reserveCapacity(5600)
        text += "language 1\n\n"
        text += "/// Feature \(number) of the estate.  What it processes is made up, and only as large as a real module is.\n"
        text += "module Feature\(number) \"Feature \(number)\" under Estate {\n    revised 2026-01-\(10 + number % 19)\n\n"
        text += "    // What the data are for, in the words of this feature.\n"
        for purpose in 0..<4 {
            let subject = subjects[(number + purpose * 5) % subjects.count]
            text += "    purpose Use\(subject) \"use the \(subject.lowercased()) data as you configured the feature\" under ProvideFeature\n"
        }
        text += "\n    // Where they are.\n"
        for place in 0..<3 {
            text += "    system Store\(place) \"Store \(place) of feature \(number)\" in World\n"
        }
        text += "    option Recording \"record what happens\"\n"
        for category in 0..<6 { appendCategory(category, of: number, to: &text) }
        text += "\n    requires MinimumAge(alternative: ParentalConsent), Consent(from: endUsers)\n}\n"
        return text
    }

    private static func appendCategory(_ category: Int, of number: Int, to text: inout String) {
        let subject = subjects[(number + category) % subjects.count]
        let object = objects[(number / 7 + category * 5) % objects.count]
        text += "\n    /// \(subject) \(object.lowercased()): collected while the feature runs.\n"
        text += "    category \(subject)\(object)\(category) \"\(subject) \(object) Data\" {\n        fields {\n"
        for field in 0..<6 {
            let kind = kinds[(number + category * 3 + field) % kinds.count]
            let name = "\(subjects[(category + field) % subjects.count].lowercased())\(objects[(field * 5 + number) % objects.count])\(field)"
            if field == 0 { text += "            // Given by the service that the customer runs, one value a record.\n" }
            text += "            \(name): \(kind) \"\(object) \(field)\"\(field % 3 == 2 ? " optional" : "")\n"
        }
        text += "        }\n"
        text += "        used for Use\(subjects[(number + category % 4 * 5) % subjects.count])\n"
        text += "        stored and backed up in Store\(category % 3)\n"
        if category % 2 == 0 { text += "        viewed in Store\((category + 1) % 3) for Troubleshooting when CustomerAuthorization\n" }
        text += "        // The period that the parent allows for such data.\n        \(retentions[category])\n    }\n"
    }

    /// The text of the parent of all modules.
    static func agreement(modules: Int) -> String {
        var text = "language 1\n\nagreement Estate \"Estate Agreement\" {\n    role processor\n"
        text += "    clause \"1\" \"Purposes\" { used for ProvideFeature; not used for Improvement, Marketing, Sale }\n"
        text += "    clause \"2\" \"Regions\" { regions chosen by customer }\n"
        text += "    clause \"3\" \"Modules\" {\n        incorporates\n"
        if modules == 0 { text = String(text.dropLast("        incorporates\n".count)) }
        text = text.hasSuffix("incorporates\n") ? String(text.dropLast()) : text
        for number in 0..<modules {
            text += number == 0 ? " Feature0" : ",\n            Feature\(number)"
        }
        text += "\n    }\n    clause \"4\" \"Age\" { requires MinimumAge }\n}\n"
        return text
    }
}
