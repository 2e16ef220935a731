import DPSASyntax

/// The table: the members in the order in which ``PolicyWriter`` writes them.
extension PolicySchema {
    /// The members of the document.
    static let root: [Member] = [
        .always("schemaVersion", "Version of this format", .version),
        .always("form", "Module or agreement", .one("Form")),
        .always("name", "Declared name", .name),
        .always("label", "Label as written", .text),
        .sometimes("documentation", "Documentation comment", .name),
        .sometimes("role", "Role of the agreement, or of the module's parent", .one("Role")),
        .always("header", "Dates, version, addresses", .one("Header")),
        .sometimes("parent", "The agreement that incorporates the document", .one("Parent")),
        .sometimes("nouns", "Every noun that is mentioned or declared", .list("Noun")),
        .sometimes("clauses", "Numbered clauses, in source order", .list("Clause")),
        .always("statements", "What holds for the document as a whole", .one("Statements")),
        .sometimes("categories", "Categories, each before its sub-categories", .list("Category")),
    ]

    /// Everything that ``root`` refers to.
    static let definitions: [Definition] =
        frame + nouns + categories + statements + retention + expressions + values

    private static let frame: [Definition] = [
        .words("Form", "Form of the document", [Disclosure.Form.module, .agreement].map(\.identifier)),
        .words("Role", "Role of the provider", ["processor", "controller"]),
        .pattern("Date", "Date, or date and time", "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?$"),
        .object(
            "Header",
            "Head of a document",
            [
                .sometimes("revised", "Date of the text", .one("Date")),
                .sometimes("effective", "Date from which it is in force", .one("Date")),
                .sometimes("reviewed", "Date of the last review", .one("Date")),
                .sometimes("version", "Version", .name),
                .sometimes("published", "Address at which it is published", .name),
                .sometimes("prevailing", "Language that prevails", .name),
                .sometimes("contacts", "Whom to ask", .list("Contact")),
            ]
        ),
        .object(
            "Contact",
            "Address, and what it is for",
            [
                .always("address", "Address as written", .text),
                .sometimes("purposes", "Rights, duties or purposes it serves", .list("Reference")),
                .sometimes("regions", "Regions it serves", .list("Reference")),
            ]
        ),
        .object(
            "Parent",
            "Agreement around a module, in the version that was checked",
            [
                .always("name", "Declared name", .name),
                .always("label", "Label", .text),
                .sometimes("role", "Role of the provider", .one("Role")),
                .sometimes("revised", "Date of the text", .one("Date")),
                .sometimes("effective", "Date from which it is in force", .one("Date")),
                .sometimes("version", "Version", .name),
                .sometimes("published", "Address at which it is published", .name),
            ]
        ),
        .object(
            "Clause",
            "Numbered clause",
            [
                .always("number", "Number as written", .text),
                .sometimes("title", "Heading", .name),
                .sometimes("parent", "Position of the clause around it, from 0", .integer(from: 0)),
            ]
        ),
    ]

    private static let additions: [Member] = [
        .sometimes("elaboration", "Text that this mention carries", .name),
        .sometimes("arguments", "Arguments of this mention", .list("Argument")),
    ]

    private static let nouns: [Definition] = [
        .words("NounKind", "What a noun names", NounKind.allCases.map(\.keyword)),
        .object(
            "Noun",
            "Noun",
            [
                .always("kind", "What it names", .one("NounKind")),
                .always("name", "Declared name", .name),
                .sometimes("container", "Vocabulary, agreement or module that declares it, if not Standard", .text),
                .always("label", "Label", .text),
                .sometimes("sentence", "Full sentence", .name),
                .sometimes("aliases", "Other spellings", .names),
                .sometimes("broader", "Nouns it stands under or implies, nearest first", .names),
                .sometimes("mappings", "Names in other systems, by system", .texts),
                .sometimes("places", "Home of a system, country of a party", .list("Reference")),
                .sometimes("functions", "Functions of a party", .list("Reference")),
                .sometimes("documentation", "Documentation comment", .name),
            ]
        ),
        .nameOr(
            "Reference",
            "Mention: of a noun by its name, or of something else, or with more",
            [
                [
                    .always("noun", "Name of the noun", .name),
                    .sometimes("container", "Whose it is, in a document with nouns of the same name", .name),
                ] + additions,
                [.always("category", "Qualified name of the category", .name)] + additions,
                [
                    .always("field", "Name of the field", .name),
                    .always("of", "Qualified name of its category", .name),
                    .always("label", "Label", .text),
                ] + additions,
                [
                    .always("declaration", "Qualified name of what another document declares, or of a document", .name),
                    .always("label", "Label", .text),
                ] + additions,
            ]
        ),
        .object(
            "Argument",
            "Argument of a mention",
            [
                .sometimes("label", "Label of the argument", .name),
                .always("value", "Value", .one("Value")),
            ]
        ),
    ]

    private static let categories: [Definition] = [
        .object(
            "Category",
            "Data disclosed as one row",
            [
                .always("name", "Declared name", .name),
                .always("label", "Label", .text),
                .sometimes("aliases", "Other spellings of the label", .names),
                .sometimes("documentation", "Documentation comment", .name),
                .sometimes("qualifiedName", "Name with those of the categories around it", .name),
                .sometimes("parent", "Qualified name of the category around it", .name),
                .sometimes("condition", "When it is processed at all", .one("Condition")),
                .sometimes("negative", "Data that are not collected", .present),
                .sometimes("fieldSets", "Its own fields", .list("FieldSet")),
                .always("statements", "What holds for it, inherited statements included", .one("Statements")),
            ]
        ),
        .object(
            "FieldSet",
            "Fields that occur together",
            [
                .sometimes("open", "Further fields may occur", .present),
                .sometimes("chooser", "Who chooses which of them occur", .one("Reference")),
                .sometimes("condition", "When they occur", .one("Condition")),
                .sometimes("fields", "Fields", .list("Field")),
            ]
        ),
        .object(
            "Field",
            "Field",
            [
                .always("name", "Declared name", .name),
                .always("label", "Label", .text),
                .sometimes("documentation", "Documentation comment", .name),
                .always("type", "What it holds", .one("FieldType")),
                .sometimes("modifiers", "Modifiers", .list("Reference")),
                .sometimes("condition", "When it occurs", .one("Condition")),
                .sometimes("optional", "It may be absent", .present),
                .sometimes("secret", "It is secret", .present),
                .sometimes("sensitive", "It is of a special category of personal data", .present),
                .sometimes("facts", "What is said of this field alone", .list("Fact")),
                .sometimes("open", "Further fields may occur inside it", .present),
                .sometimes("fields", "Fields inside it", .list("Field")),
            ]
        ),
        .nameOr(
            "FieldType",
            "What a field holds: a kind by its name, or more",
            [
                [
                    .sometimes("listDepth", "How many lists deep", .integer(from: 1)),
                    .sometimes("alternatives", "Kinds, one of which a value has", .list("Reference")),
                    .sometimes("values", "Values of an enumeration", .list("Value")),
                ]
            ]
        ),
    ]

    private static let statements: [Definition] = [
        .object(
            "Statements",
            "Statements that hold in one scope",
            [
                .sometimes("facts", "What is said with a verb", .list("Fact")),
                .sometimes("retention", "How long data are kept", .list("RetentionRule")),
                .sometimes("limits", "Bounds on the retention of modules", .list("RetentionRule")),
                .sometimes("requirements", "What is required of the customer", .list("Requirement")),
                .sometimes("grants", "Rights granted and duties owed", .list("Grant")),
                .sometimes("holds", "What suspends disposal", .list("Hold")),
                .sometimes("notes", "Free text; never a fact", .list("Note")),
                .sometimes("waivers", "Findings accepted with a reason", .list("Waiver")),
            ]
        ),
        .words("Verb", "What a fact says", Verb.allCases.map(\.identifier)),
        .object(
            "Fact",
            "Statement of the form verb, targets, qualifiers",
            [
                .always("verb", "What is said", .one("Verb")),
                .sometimes("negated", "The fact denies", .present),
                .sometimes("override", "It knowingly widens what the parent permits", .present),
                .sometimes("targets", "What the verb is about", .list("Reference")),
                .sometimes("alternative", "One of the targets is meant, not all", .present),
                .sometimes("chooser", "Who chooses among the targets", .one("Reference")),
                .sometimes("exclusive", "There is no other target", .present),
            ] + qualifiers + [parts] + origin
        ),
        .object(
            "Requirement",
            "Obligation of the customer",
            [
                .sometimes("obligations", "Obligations", .list("Reference")),
                .sometimes("override", "It knowingly departs from the parent", .present),
            ] + qualifiers + origin
        ),
        .object(
            "Grant",
            "Right granted or duty owed",
            [
                .sometimes("duty", "A duty owed, not a right granted", .present),
                .sometimes("override", "It knowingly departs from the parent", .present),
                .sometimes("subjects", "Rights or duties", .list("Reference")),
                .sometimes("deadline", "Deadline", .one("Period")),
            ] + qualifiers + origin
        ),
        .object(
            "Hold",
            "What suspends disposal while it lasts",
            [.always("condition", "While this is so", .one("Condition"))] + origin
        ),
        .object("Note", "Free text", [.always("text", "Text", .text), clause]),
        .object(
            "Waiver",
            "Finding accepted with a reason",
            [
                .always("code", "Code of the rule", .name),
                .always("reason", "Why it is accepted", .text),
                .sometimes("until", "Until when", .one("Date")),
            ]
        ),
        .wordsOr(
            "Origin",
            "Where a statement was made: outside the categories, or in a category around this one",
            [PolicyIdentifiers.document],
            [.always("category", "Qualified name of the category", .name)]
        ),
    ]

    private static let qualifiers: [Member] = [
        .sometimes("purposes", "Purposes or functions it is limited to", .list("Reference")),
        .sometimes("places", "Places or territories", .list("Reference")),
        .sometimes("beneficiaries", "For whose benefit", .list("Reference")),
        .sometimes("actors", "Who acts", .list("Reference")),
        .sometimes("exceptions", "What is excepted", .list("Reference")),
        .sometimes("primarily", "What it is chiefly for", .list("Reference")),
        .sometimes("bases", "Legal bases", .list("Reference")),
        .sometimes("condition", "When it holds", .one("Condition")),
        .sometimes("after", "From which event", .one("Event")),
        .sometimes("before", "Before which event", .one("Event")),
        .sometimes("until", "Until which event", .one("Event")),
        .sometimes("reason", "Why", .text),
    ]
    private static let parts: Member =
        .sometimes("parts", "Fields or sub-categories it is limited to", .names)
    private static let clause: Member =
        .sometimes("clause", "Position of its clause, from 0", .integer(from: 0))
    private static let origin: [Member] = [
        .sometimes("origin", "Where it was said, if not here", .one("Origin")), clause,
    ]

    private static let retention: [Definition] = [
        .object(
            "RetentionRule",
            "Paths that race; the first to fire disposes",
            [
                .sometimes("systems", "Systems it is limited to", .list("Reference")),
                .sometimes("purposes", "Purposes it is limited to", .list("Reference")),
                .sometimes("condition", "Condition it is limited to", .one("Condition")),
                .sometimes("paths", "Paths", .list("Path")),
                .sometimes("reason", "Why", .text),
                .sometimes("override", "It knowingly exceeds what the parent permits", .present),
                parts,
            ] + origin
        ),
        .object(
            "Path",
            "One way in which data come to their end",
            [
                .always("life", "How long they live", .one("Life")),
                .sometimes("disposal", "What happens then", .one("Disposal")),
                .sometimes("exception", "What cancels the path", .one("Condition")),
            ]
        ),
        .choice(
            "Life",
            "How long data live",
            [
                [.always("until", "Until an event", .one("Event"))],
                [
                    .always("bound", "What the period bounds", .one("PeriodBound")),
                    .always("period", "Period", .one("Period")),
                    .sometimes("after", "Event from which it runs", .one("Event")),
                    .sometimes("dependingOn", "What it depends on", .one("Reference")),
                ],
                [.always("asParent", "As the parent says", .present)],
                [.always("criteria", "By criteria only", .text)],
            ]
        ),
        .words(
            "PeriodBound",
            "What a period bounds",
            [Disclosure.PeriodBound.exactly, .atMost, .atLeast].map(\.identifier)
        ),
        .object(
            "Disposal",
            "What happens at the end",
            [
                .always("act", "Act", .one("Reference")),
                .sometimes("deadline", "Gone at that time at the latest", .one("Period")),
                .sometimes("delay", "Kept until then, and due then", .one("Period")),
                .sometimes("immediate", "At once", .present),
                .sometimes("automatic", "Without anybody's doing", .present),
                .sometimes("manual", "By hand", .present),
                .sometimes("rolling", "The oldest goes first", .present),
                .sometimes("actor", "Who acts", .one("Reference")),
                .sometimes("recipient", "To whom", .one("Reference")),
            ]
        ),
    ]

    private static let expressions: [Definition] = [
        .choice(
            "Event",
            "Expression over events",
            [
                [.always("event", "Event", .one("Reference"))],
                [
                    .always("delay", "How long after", .one("Period")),
                    .always("after", "After what", .one("Event")),
                ],
                [.always("earliest", "The first of these", .list("Event"))],
                [.always("latest", "The last of these", .list("Event"))],
            ]
        ),
        .choice(
            "Condition",
            "Condition",
            [
                [
                    .always("term", "Circumstance, option, plan, platform or event", .one("Reference")),
                    .sometimes("within", "Within this period", .one("Period")),
                ],
                [.always("not", "Unless this", .one("Condition"))],
                [.always("all", "All of these", .list("Condition"))],
                [.always("any", "One of these at least", .list("Condition"))],
            ]
        ),
    ]

    private static let values: [Definition] = [
        .object(
            "Period",
            "Length that is fixed or that somebody chooses",
            [
                .sometimes("choice", "What limits a choice, if there is one", .one("Choice")),
                .sometimes("bounds", "The fixed length, or the bounds of the choice", .list("Quantity")),
                .sometimes("chooser", "Who chooses", .list("Reference")),
                .sometimes("fallback", "Length unless somebody chooses", .one("Quantity")),
            ]
        ),
        .words(
            "Choice",
            "What limits a choice",
            [Disclosure.Period.Choice.free, .range, .list, .upTo].map(\.identifier)
        ),
        .object(
            "Quantity",
            "Quantity in the author's unit",
            [
                .always("amount", "Number, or the lower end of a range", .integer(from: 0)),
                .sometimes("upper", "Upper end of a range", .integer(from: 0)),
                .sometimes("working", "Working days only", .present),
                .always("unit", "Unit", .one("Unit")),
            ]
        ),
        .words("Unit", "Unit of time or of storage", Disclosure.Quantity.Unit.allCases.map(\.rawValue)),
        .choice(
            "Value",
            "Value",
            [
                [.always("text", "Text", .text)],
                [.always("integer", "Integer", .number)],
                [.always("date", "Date", .one("Date"))],
                [.always("period", "Length of time", .one("Period"))],
                [.always("reference", "Mention of something", .one("Reference"))],
                [.always("list", "Values", .values)],
            ]
        ),
    ]
}
