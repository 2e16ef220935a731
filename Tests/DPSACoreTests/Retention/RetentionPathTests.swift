import DPSASyntax
import Testing

@testable import DPSACore

// Blocks for parts of the data, paths by themselves, and histories as data.

extension RetentionFindingTests {
    // MARK: Parts

    @Test(arguments: [
        (
            "part body, title { retain 6 months after Creation }",
            "part title, author { retain 180 days after Creation }", 1
        ),
        ("part body { retain 6 months after Creation }", "part title { retain 180 days after Creation }", 0),
        (
            "part body, title { retain 12 months after Creation }",
            "part title, author { retain 1 year after Creation }", 0
        ),
        // The narrower one counts.
        ("part title { retain 6 months after Creation }", "part title, body { retain 180 days after Creation }", 0),
        ("part all except body { retain 6 months after Creation }", "part title { retain 180 days after Creation }", 0),
        (
            "part all except body { retain 6 months after Creation }",
            "part all except title { retain 180 days after Creation }", 1
        ),
        (
            "part body, title { retain for Billing: 6 months after Creation }",
            "part title, author { retain for ProvideFeature: 180 days after Creation }", 0
        ),
        (
            "part title { retain for Billing: 6 months after Creation }",
            "part title { retain in Archive: 180 days after Creation }", 1
        ),
    ])
    func `blocks for some of the same parts are one scope`(one: String, other: String, count: Int) {
        let source = """
            agreement Addendum "Addendum" { role processor }
            module Notes "Notes" under Addendum {
                option Sharing "sharing of notes"
                system Archive "the archive"
                category Entries "Entries" {
                    fields { body: text "Text"; title: text "Title"; author: text "Author" }
                    used for ProvideFeature, Billing
                    stored in ProviderSystems
                    retain until Termination, then delete within 30 days
                    \(one)
                    \(other)
                }
            }
            """
        let found = ExampleJudge.compile(Array(source.utf8)).findings.filter { $0.rule != .unusedName }
        #expect(found.map(\.rule.rawValue) == [String](repeating: "RET009", count: count))
        if let finding = found.first, one.contains("body") {
            #expect(finding.message.hasPrefix("`\(one.contains("except") ? "Author" : "Title")` has two periods"))
        }
    }

    // MARK: Paths

    @Test(
        arguments: [
            ("30 days after Creation otherwise 60 days after Creation", [1]),
            ("60 days after Creation otherwise 30 days after Creation", [0]),
            ("31 days after Creation otherwise 1 month after Creation", [0]),
            ("30 days after Creation otherwise 1 month after Creation", []),
            ("30 days after Creation otherwise until TaskRequest, then delete within 1 day", []),
            (
                "until Termination, then delete within 30 days otherwise until Termination, then delete within 30 days",
                [1]
            ),
            ("until Termination, then delete within 30 days otherwise 30 days after Termination", [1]),
            ("30 days after Termination otherwise until Termination, then delete within 30 days", [0]),
            ("at least 20 days after Creation otherwise 30 days after Creation", [0]),
            ("at least 20 days after Creation otherwise until Termination, then delete within 30 days", []),
            ("10 to 30 days after Creation otherwise 30 days after Creation", [1]),
            ("10 to 30 days after Creation otherwise 29 days after Creation", []),
            (
                "until DeletionRequest, then delete within 1 day otherwise 30 days after Creation otherwise 1 year after Creation",
                [2]
            ),
            (
                "until Renewal, then delete immediately unless Termination "
                    + "otherwise until Termination, then delete within 30 days", []
            ),
            (
                "until AccountDeletion, then delete within 30 days unless Termination "
                    + "otherwise until Termination, then delete within 30 days", [0]
            ),
        ] as [(String, [Int])]
    )
    func `a path without effect is reported where it stands`(rule: String, expected: [Int]) throws {
        let found = findings("", "retain \(rule)").filter { $0.rule == .pathWithoutEffect }
        let paths = rule.split(separator: " otherwise ")
        let source = "retain \(rule)"
        for (finding, number) in zip(found, expected) {
            let length = Int(finding.location.range.end - finding.location.range.start)
            #expect(length == paths[number].utf8.count, "\(source): \(finding.message)")
        }
        #expect(found.count == expected.count)
        // What is left has no path without effect.
        let left = paths.indices.filter { !expected.contains($0) }.map { paths[$0] }.joined(separator: " otherwise ")
        #expect(!codes("", "retain \(left)").contains("RET014"))
    }

    @Test(arguments: [
        ("after 30 days", 1), ("within 30 days", 0), ("immediately", 0), ("after 30 days automatically", 0),
        ("after 30 days within 5 days", 0), ("after 30 days immediately", 0), ("after 1 month manually by provider", 0),
        ("after 2 working days to customer", 1),
    ])
    func `a bare delay is noted`(disposal: String, count: Int) {
        let found = findings("", "retain until Termination, then delete \(disposal)")
        #expect(found.map(\.rule) == [RuleCode](repeating: .delayOrDeadline, count: count))
        #expect(found.first?.fixes.count ?? 2 == 2)
    }

    // MARK: Histories as data

    @Test func `a breach is proven by events, their dates and two days`() throws {
        let found = findings(
            "limit until Termination, then delete within 1 month",
            "retain until Termination, then delete within 31 days"
        )
        let witness = try #require(found.first?.witness)
        #expect(witness.kind == .history && witness.category == "Entries")
        #expect(witness.events == [Finding.Witness.Event("you stop using the feature", on: "2024-01-30")])
        #expect(witness.kept == "2024-03-01" && witness.allowed == "2024-02-29")
        #expect(witness.clause?.number == "9.2" && witness.clause?.location == found.first?.related.first?.location)
    }

    @Test(
        arguments: [
            ("until DeletionRequest, then delete within 10 days", "RET003", nil, nil),
            (
                "until Termination, then delete within 90 days otherwise until DeletionRequest, then delete immediately",
                "RET011",
                "2024-03-31", "2024-01-01"
            ),
            ("1 day after Creation\nretain 3 days after Creation", "RET009", "2024-01-04", "2024-01-02"),
            (
                "9 days after Creation unless DeletionRequest otherwise until DeletionRequest, then delete within 9 days",
                "RET010", nil, nil
            ),
        ] as [(String, String, String?, String?)]
    )
    func `a rule that is wrong by itself is proven as well`(rule: String, code: String, kept: String?, allowed: String?)
        throws
    {
        let finding = try #require(findings("", "retain \(rule)").first { $0.rule.rawValue == code })
        let witness = try #require(finding.witness)
        #expect(witness.kind == .history && witness.clause == nil && !witness.events.isEmpty)
        #expect(witness.kept == kept || code == "RET010")
        #expect(witness.allowed == allowed || code == "RET010")
        // The sentence and the data are of one history.
        for day in witness.events.map(\.date) + [witness.kept, witness.allowed].compactMap({ $0 })
        where code != "RET003" {
            #expect(finding.message.contains(day))
        }
    }
}
