/// A module of an estate that is made up: the input of all benchmarks.
///
/// It has 6 categories of 6 fields, 4 purposes, 3 places and a retention rule for each category: 56 declarations with itself, in
/// about 5 KB with its comments.  Every language writes the same names, labels and comments; the same number always gives the
/// same module.
struct EstateModule {
    /// A noun with a name and a label.
    struct Noun {
        var name: String
        var label: String
    }

    /// A field of a category.
    struct Field {
        var name: String
        var label: String
        /// The kind, as dpsac calls it.
        var kind: String
        var isOptional: Bool
    }

    /// A category of data.
    struct Category {
        var name: String
        var label: String
        /// The documentation comment.
        var comment: String
        var fields: [Field]
        var purpose: String
        var place: String
        /// Where it is viewed; nil if nothing is said of that.
        var viewPlace: String?
        /// The retention rule: one string for each line.
        var retention: [String]
    }

    var number: Int
    var purposes: [Noun]
    var places: [Noun]
    var categories: [Category]

    /// The declared name.
    var name: String { "Feature\(number)" }
    /// The label.
    var label: String { "Feature \(number)" }
    /// The documentation comment.
    var comment: String {
        "Feature \(number) of the estate.  What it processes is made up, and only as large as a real module is."
    }
    /// The day of the last revision.
    var revised: String { "2026-01-\(10 + number % 19)" }

    /// The number of declarations: the module, its purposes, places, categories and fields, and the retention rules.
    var declarationCount: Int {
        1 + purposes.count + places.count + categories.reduce(0) { $0 + 2 + $1.fields.count }
    }

    /// The comment above the purposes.
    static let purposesComment = "What the data are for, in the words of this feature."
    /// The comment above the places.
    static let placesComment = "Where they are."
    /// The comment above the first field of each category.
    static let fieldsComment = "Given by the service that the customer runs, one value a record."
    /// The comment above each retention rule.
    static let retentionComment = "The period that the parent allows for such data."
    /// What a user must be or do.
    static let requirements = "requires MinimumAge(alternative: ParentalConsent), Consent(from: endUsers)"

    private static let subjects = [
        "Session", "Device", "Billing", "Upload", "Stream", "Account", "Message", "Queue", "Report", "Search",
        "Profile", "Meeting",
    ]
    private static let objects = [
        "Log", "Record", "Statistic", "Setting", "Event", "Content", "Identifier", "Request", "Result", "Diagnostic",
        "Draft", "Archive",
    ]
    private static let kinds = [
        "text", "identifier", "timestamp", "ipAddress", "count", "flag", "url", "account", "emailAddress", "secret",
    ]
    private static let retentions = [
        ["retain until Termination, then delete within 30 days"],
        ["retain 180 days after Creation, then delete automatically"],
        ["retain until earliest of (Termination, AccountDeletion), then delete within 7 days"],
        [
            "retain until DeletionRequest, then delete immediately",
            "otherwise until Termination, then delete within 15 days",
        ],
        ["retain up to 12 months after Creation"],
        [
            "retain until Disabled(Recording), then delete after 7 days automatically",
            "otherwise until Termination, then delete within 1 month",
        ],
    ]

    /// The module of a number.
    init(_ number: Int) {
        self.number = number
        purposes = (0..<4).map { purpose in
            let subject = Self.subject(number + purpose * 5)
            return Noun(
                name: "Use\(subject)",
                label: "use the \(subject.lowercased()) data as you configured the feature"
            )
        }
        places = (0..<3).map { Noun(name: "Store\($0)", label: "Store \($0) of feature \(number)") }
        categories = []
        for category in 0..<6 { categories.append(makeCategory(category)) }
    }

    private func makeCategory(_ category: Int) -> Category {
        let subject = Self.subject(number + category)
        let object = Self.object(number / 7 + category * 5)
        let fields = (0..<6).map { field in
            Field(
                name: "\(Self.subject(category + field).lowercased())\(Self.object(field * 5 + number))\(field)",
                label: "\(object) \(field)",
                kind: Self.kinds[(number + category * 3 + field) % Self.kinds.count],
                isOptional: field % 3 == 2
            )
        }
        return Category(
            name: "\(subject)\(object)\(category)",
            label: "\(subject) \(object) Data",
            comment: "\(subject) \(object.lowercased()): collected while the feature runs.",
            fields: fields,
            purpose: purposes[category % 4].name,
            place: places[category % 3].name,
            viewPlace: category % 2 == 0 ? places[(category + 1) % 3].name : nil,
            retention: Self.retentions[category]
        )
    }

    private static func subject(_ number: Int) -> String { subjects[number % subjects.count] }
    private static func object(_ number: Int) -> String { objects[number % objects.count] }
}
