import DPSASyntax
import Testing

@testable import DPSACore

/// What is reported on retention, to the day.
@Suite struct RetentionFindingTests {
    func findings(_ clause: String, _ body: String, outside: String = "") -> [Finding] {
        let source = """
            agreement Addendum "Addendum" {
                role processor
                clause "9.2" "Storage" { \(clause) }
            }
            module Notes "Notes" under Addendum {
                option Sharing "sharing of notes"
                system Archive "the archive"
                \(outside)
                category Entries "Entries" {
                    fields { body: text }
                    used for ProvideFeature, Billing
                    stored in ProviderSystems
                    \(body)
                }
            }
            """
        // Most sources here leave an option or a system unused.
        return ExampleJudge.compile(Array(source.utf8)).findings.filter { $0.rule != .unusedName }
    }

    func codes(_ clause: String, _ body: String, outside: String = "") -> [String] {
        findings(clause, body, outside: outside).map(\.rule.rawValue)
    }

    // MARK: Ceilings

    @Test func `thirty-one days are longer than a month, and the date tells`() throws {
        let found = findings(
            "limit until Termination, then delete within 1 month",
            "retain until Termination, then delete within 31 days"
        )
        #expect(found.map(\.rule) == [.longerThanParent])
        let finding = try #require(found.first)
        #expect(
            finding.message
                == "this keeps data longer than `Addendum` allows: if you stop using the feature on 2024-01-30, the data are "
                + "kept until 2024-03-01, and clause 9.2, Storage, allows 2024-02-29 at the latest; shorten it, or say "
                + "`override retain … because \"…\"`"
        )
        #expect(finding.related.map(\.message) == ["clause 9.2, Storage, sets this limit"])
        #expect(finding.fixes.map(\.message) == ["replace `31 days` by `1 month`"])
    }

    @Test func `one month is longer than thirty days`() throws {
        let found = findings("limit up to 30 days after Creation", "retain 1 month after Creation")
        #expect(found.map(\.rule) == [.longerThanParent])
        let message = try #require(found.first?.message)
        #expect(message.contains("if the data are created on 2024-01-01, the data are kept until 2024-02-01"))
        #expect(message.contains("allows 2024-01-31 at the latest"))
    }

    @Test(arguments: [
        ("limit until Termination, then delete within 1 month", "until Termination, then delete within 28 days"),
        ("limit until Termination, then delete within 31 days", "until Termination, then delete within 1 month"),
        ("limit until Termination, then delete within 1 year", "until Termination, then delete within 12 months"),
        ("limit until Termination, then delete within 366 days", "until Termination, then delete within 1 year"),
        ("limit until Termination, then delete within 2 months", "until Termination, then delete within 59 days"),
        (
            "limit until Termination, then delete within 3 working days",
            "until Termination, then delete within 3 working days"
        ),
        ("limit until Termination, then delete within 1 day", "until Termination, then delete within 24 hours"),
        ("limit until Termination, then delete within 30 days", "as parent"),
        ("retain until Termination, then delete within 30 days", "as parent"),
        ("limit until AccountDeletion, then delete within 30 days", "until Termination, then delete within 30 days"),
        ("limit until Termination, then delete within 30 days", "30 days after TaskRequest"),
        ("limit until Termination", "until Termination, then delete immediately"),
        ("limit for Marketing: 1 day after Creation", "for Billing: 30 days after Creation"),
        ("limit in Backup: 1 day after Creation", "in Archive: 30 days after Creation"),
        ("limit when Resident(EEA): 1 day after Creation", "30 days after Creation"),
        ("retain until Termination", "30 days after Creation"),
    ])
    func `what is within the agreement is not reported`(clause: String, rule: String) {
        #expect(codes(clause, "retain \(rule)") == [])
    }

    @Test(arguments: [
        ("limit until Termination, then delete within 30 days", "until Termination, then delete within 1 month"),
        ("limit until Termination, then delete within 59 days", "until Termination, then delete within 2 months"),
        ("limit until Termination, then delete within 365 days", "until Termination, then delete within 1 year"),
        (
            "limit until Termination, then delete within 2 months",
            "1 month after Termination, then delete within 31 days"
        ),
        ("limit until AccountDeletion, then delete within 29 days", "until Termination, then delete within 30 days"),
        ("limit until DeletionRequest, then delete within 30 days", "until Termination, then delete within 30 days"),
        ("limit until Termination, then delete within 2 weeks", "until Termination, then delete within 5 working days"),
        ("limit until Termination, then delete within 1 day", "until Termination, then delete within 25 hours"),
        ("limit for Billing: 1 day after Creation", "for Billing: 30 days after Creation"),
        ("limit for Billing: 1 day after Creation", "30 days after Creation"),
        ("limit in Backup: 1 day after Creation", "in Backup: 30 days after Creation"),
        ("limit when LawRequires: 1 day after Creation", "when LawRequires: 30 days after Creation"),
        ("retain 1 day after Creation", "30 days after Creation"),
        ("limit up to 1 week after Creation", "chosen by customer from 1 to 8 days after Creation"),
        (
            "limit until Termination, then delete within 30 days",
            "at least 6 months after Creation otherwise until Termination, then delete within 30 days"
        ),
    ])
    func `what goes beyond the agreement is reported`(clause: String, rule: String) {
        let found = findings(clause, "retain \(rule)")
        #expect(found.map(\.rule) == [.longerThanParent])
    }

    @Test func `a shorter choice that keeps longer is told with its day`() throws {
        let rule =
            "chosen by customer from 7 to 40 days after Creation, then delete within 2 months "
            + "otherwise 28 days after Creation"
        let found = findings("limit up to 80 days after Creation", "retain \(rule)")
        #expect(found.map(\.rule) == [.longerThanParent])
        #expect(
            try #require(found.first?.message).contains(
                "if the data are created on 2024-01-01 and the period of 7 to 40 days ends on 2024-01-22, the data are kept until "
                    + "2024-03-22, and clause 9.2, Storage, allows 2024-03-21"
            )
        )
        #expect(codes("limit up to 90 days after Creation", "retain \(rule)") == [])
        // What stands in the agreement is no breach of it.
        #expect(codes("retain \(rule)", "retain as parent") == [])
        #expect(codes("retain \(rule)", "retain \(rule)") == [])
    }

    @Test func `an override goes beyond knowingly, and has to`() {
        let clause = "limit until Termination, then delete within 30 days"
        let longer = "override retain until Termination, then delete within 60 days because \"copies rotate slowly\""
        #expect(codes(clause, longer) == [])
        let equal = "override retain until Termination, then delete within 30 days because \"nothing\""
        #expect(codes(clause, equal) == ["PAR004"])
    }

    @Test func `a waiver covers it`() {
        let found = findings(
            "limit until Termination, then delete within 30 days",
            "retain until Termination, then delete within 60 days\nwaive RET007 because \"the source says so\""
        )
        #expect(found.map(\.rule.rawValue) == ["RET007"] && found.first?.waiver?.reason == "the source says so")
    }

    @Test func `a minimum of the agreement lifts its ceiling`() {
        let clause = """
            limit until Termination, then delete within 30 days
            limit at least 6 months after Creation
            """
        let rule = "retain at least 6 months after Creation otherwise until Termination, then delete within 30 days"
        #expect(codes(clause, rule) == [])
    }

    // MARK: Floors

    @Test func `a minimum is missed, and the date tells`() throws {
        let found = findings("limit at least 1 month after Creation", "retain 30 days after Creation")
        #expect(found.map(\.rule) == [.shorterThanParent])
        let finding = try #require(found.first)
        #expect(finding.message.contains("if the data are created on 2024-01-01, the data may be gone on 2024-01-31"))
        #expect(finding.message.contains("clause 9.2, Storage, has them kept until 2024-02-01"))
        #expect(finding.fixes.map(\.message) == ["replace `30 days` by `1 month`"])
    }

    @Test(arguments: [
        ("at least 28 days after Creation", "1 month after Creation", 0),
        ("at least 29 days after Creation", "1 month after Creation", 1),
        ("at least 30 days after Termination", "until Termination, then delete after 30 days automatically", 0),
        ("at least 30 days after Termination", "until Termination, then delete within 30 days", 1),
        ("at least 6 months after Creation", "up to 1 year after Creation", 1),
        ("at least 6 months after Creation", "at least 6 months after Creation otherwise 1 day after Creation", 0),
        ("at least 5 days after Creation", "5 to 9 days after Creation", 0),
        ("at least 6 days after Creation", "5 to 9 days after Creation", 1),
        ("at least 10 days after Arrears", "20 days after Creation", 1),
        ("at least 10 days after Arrears", "at least 10 days after Arrears otherwise 20 days after Creation", 0),
    ])
    func `minima are compared to the day`(clause: String, rule: String, count: Int) {
        #expect(codes("limit \(clause)", "retain \(rule)") == [String](repeating: "RET008", count: count))
    }

    @Test(arguments: [
        ("at least 60 days after Creation unless DeletionRequest otherwise 30 days after Creation", ["RET008"]),
        ("at least 60 days after Creation otherwise 30 days after Creation", []),
    ])
    func `a minimum lasts until its exception comes`(rule: String, expected: [String]) {
        #expect(codes("limit at least 60 days after Creation", "retain \(rule)") == expected)
        let ceiling = "limit until DeletionRequest, then delete within 40 days"
        #expect(codes(ceiling, "retain \(rule)") == (expected == [] ? ["RET007"] : []))
    }

    // MARK: A statement by itself

    @Test func `the escaping path is named`() throws {
        let found = findings("", "retain until earliest of (DeletionRequest, Arrears), then delete within 10 days")
        #expect(found.map(\.rule) == [.unboundedRetention])
        let message = try #require(found.first?.message)
        #expect(
            message.contains(
                "if neither `you ask for deletion` nor `a fee falls due and is not paid` ever happens, the data stay for ever"
            )
        )
    }

    @Test func `an exception that leads past the end is named`() throws {
        let found = findings("", "retain until Termination, then delete within 10 days unless Renewal")
        #expect(found.map(\.rule) == [.unboundedRetention])
        #expect(try #require(found.first?.message).contains("if `the subscription is renewed` comes first"))
    }

    @Test(arguments: [
        ("until Termination", ["RET006"]),
        ("until Processed otherwise until Termination, then delete within 30 days", ["RET006"]),
        ("until Termination, then delete within 30 days otherwise until Processed", []),
        ("until Consumption otherwise until Termination, then delete within 30 days", []),
        ("until latest of (Termination, DeletionRequest), then delete within 30 days", ["RET003"]),
        ("until AccountDeletion, then delete within 30 days", ["RET003"]),
        ("until Disabled(Sharing), then delete immediately", ["RET012"]),
        ("criteria \"as long as needed\"", ["RET005", "TXT004"]),
        ("chosen by customer", ["RET016"]),
        ("30 days after Creation unless LawRequires", ["RET010"]),
        ("30 days after Creation unless LawRequires otherwise until Termination, then delete within 30 days", []),
        (
            "30 days after Creation unless DeletionRequest otherwise until DeletionRequest, then delete within 10 days",
            ["RET010"]
        ),
        (
            "until Termination, then delete within 60 days unless Renewal otherwise until Termination, then delete after 90 days automatically",
            []
        ),
        (
            "until Termination, then delete within 90 days otherwise until DeletionRequest, then delete immediately",
            ["RET011"]
        ),
        ("90 days after Creation otherwise until DeletionRequest, then delete immediately", []),
        (
            "at least 90 days after Creation otherwise until DeletionRequest, then delete immediately otherwise 1 year after Creation",
            []
        ),
        (
            "until DeletionRequest, then delete immediately unless Arrears otherwise until Termination, then delete within 5 days",
            ["RET011"]
        ),
    ])
    func `a statement is judged by itself`(rule: String, expected: [String]) {
        #expect(codes("", "retain \(rule)") == expected)
    }

    @Test func `a category that exists with the option only is not a matter of the option`() {
        let source = """
            agreement Addendum "Addendum" { role processor }
            module Notes "Notes" under Addendum {
                option Sharing "sharing of notes"
                category Links "Links" when Sharing {
                    fields { address: url }
                    used for ProvideFeature
                    stored in ProviderSystems
                    retain until Disabled(Sharing), then delete immediately
                }
            }
            """
        #expect(ExampleJudge.compile(Array(source.utf8)).findings.map(\.rule) == [.unboundedRetention])
    }

    // MARK: Several statements

    @Test(arguments: [
        ("retain 6 months after Creation\nretain 180 days after Creation", 1),
        ("retain 12 months after Creation\nretain 1 year after Creation", 0),
        ("retain for Billing: 6 months after Creation\nretain 180 days after Creation", 0),
        ("retain for Billing: 6 months after Creation\nretain for ProvideFeature: 180 days after Creation", 0),
        ("retain for Billing: 6 months after Creation\nretain in Archive: 180 days after Creation", 1),
        ("retain for Billing: 6 months after Creation\nretain for Billing, ProvideFeature: 180 days after Creation", 0),
        ("retain when Sharing: 6 months after Creation\nretain 180 days after Creation", 0),
        ("retain when Sharing: 6 months after Creation\nretain when Sharing: 180 days after Creation", 1),
    ])
    func `two periods of the same data are reported once`(body: String, count: Int) {
        #expect(codes("", body) == [String](repeating: "RET009", count: count))
    }

    // MARK: Shapes and parents

    /// Statements of one form are compared once; an event that the agreement names is not any event.
    @Test(arguments: [["Opening", "Closing"], ["Closing", "Opening"]])
    func `events of the agreement are told apart`(events: [String]) {
        let categories = events.map {
            """
            category After\($0) {
                fields { body: text }
                used for ProvideFeature
                stored in ProviderSystems
                retain until \($0), then delete within 5 days otherwise until Termination, then delete within 5 days
            }
            """
        }
        let source = """
            agreement Addendum "Addendum" {
                role processor
                event Opening "the desk opens"
                event Closing "the desk closes"
                limit until Closing, then delete within 10 days
            }
            module Notes "Notes" under Addendum {
                \(categories.joined(separator: "\n"))
            }
            """
        let found = ExampleJudge.compile(Array(source.utf8)).findings
        #expect(found.map(\.rule) == [.longerThanParent])
        #expect(found.first?.message.contains("if the desk closes on") == true)
    }

    @Test func `a parent without a period is said to have none`() {
        let found = findings("note \"none\"", "retain as parent")
        #expect(found.map(\.rule) == [.unboundedRetention])
        #expect(found.first?.message.contains("the period is left to the agreement, which has none") == true)
    }

    @Test func `categories of an agreement have it as their parent, and as no bound`() {
        let source = """
            agreement Addendum "Addendum" {
                role processor
                limit until Termination, then delete within 10 days
                category Entries {
                    fields { body: text }
                    used for ProvideFeature
                    stored in ProviderSystems
                    retain as parent
                }
                category Drafts {
                    fields { body: text }
                    used for ProvideFeature
                    stored in ProviderSystems
                    retain until Termination, then delete within 20 days
                }
            }
            """
        #expect(ExampleJudge.compile(Array(source.utf8)).findings.map(\.message) == [])
    }

    @Test func `bounds of the agreement above the agreement count`() {
        let source = """
            agreement Terms "Terms" { role processor; clause "1" { limit up to 1 year after Creation } }
            agreement Addendum "Addendum" under Terms { role processor }
            module Notes "Notes" under Addendum {
                category Entries {
                    fields { body: text }
                    used for ProvideFeature
                    stored in ProviderSystems
                    retain 13 months after Creation
                }
            }
            """
        #expect(ExampleJudge.compile(Array(source.utf8)).findings.map(\.rule) == [.longerThanParent])
    }

    /// Found by doubling the braces of the policies, one at a time.
    @Test func `parts that are not known are not compared`() {
        let source = """
            language 1
            agreement Addendum "Addendum" { role processor }
            module Notes "Notes" under Addendum {
                category Entries "Entries" {
                    fields { body: text "Text" }
                    used for ProvideFeature
                    stored in ProviderSystems
                    retain 1 month after Creation
                    part missing { retain 1 day after Creation }
                    part missing { retain 2 days after Creation }
                }
                part Missing { retain 1 day after Creation }
                part Missing { retain 2 days after Creation }
            }
            """
        let found = ExampleJudge.compile(Array(source.utf8)).findings.map(\.rule)
        #expect(found.allSatisfy { $0 == .unknownName } && found.count == 4)
    }

    // MARK: Without end

    /// A rule of many alternatives ends in a finding, and soon.
    @Test func `a large rule is refused`() {
        let events = (0..<40).map { "event Happening\($0) \"happening\"" }.joined(separator: "\n")
        let nested = (0..<20).map { "earliest of (Happening\($0 * 2), Happening\($0 * 2 + 1))" }.joined(separator: ", ")
        let found = codes(
            "limit until Termination, then delete within 1 month",
            "retain until latest of (\(nested)), then delete within 1 month otherwise until Termination, then delete within 1 day",
            outside: events
        )
        #expect(found == ["RET013"])
        let paths = (0..<13).map { "until Happening\($0), then delete within \($0) days" }.joined(
            separator: " otherwise "
        )
        #expect(codes("", "retain \(paths)", outside: events) == ["RET013"])
    }

    /// What cannot be compared is not said to be allowed.
    @Test func `a large limit is reported where it bounds a rule`() throws {
        let events = [
            "Arrears", "Expiry", "Shutdown", "Termination", "AccountDeletion", "DeletionRequest", "LastAccess",
        ]
        let paths = (0..<13).map { "until \(events[$0 % 7]), then delete within \($0 + 1) days" }.joined(
            separator: " otherwise "
        )
        let rule = "retain until Termination, then delete within 1 day"
        let found = findings("limit \(paths)", rule)
        #expect(found.map(\.rule) == [.undecidedRetention])
        let finding = try #require(found.first)
        #expect(finding.message.contains("clause 9.2, Storage"))
        #expect(finding.related.map(\.message) == ["clause 9.2, Storage: the limit"])
        #expect(codes("limit \(paths)", "override \(rule) because \"it is so\"") == ["RET013"])
    }
}
