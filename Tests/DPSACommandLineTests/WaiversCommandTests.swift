import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

@Suite struct WaiversCommandTests {
    private let source = """
        agreement A "A" { role processor }
        module M "M" under A {
            revised 2025-12-31
            category C "C" {
                waive RET001 because "the source says nothing,\\n100 %" until 2026-12-31
                waive RET001 because "again"
                waive NAM001 because "none"
                waive RET004 because " - "
                fields { name: personName }
                used for Billing
                stored in ProviderSystems
                waive RET002 because "late" until 2026-01-30
            }
            waive RET003 because "all of it"
            waive RET099 because "what"
        }
        agreement B "B" { role processor; waive RET001 because "no date" }

        """

    @Test func theListIsAsFollows() throws {
        try withDirectory { root in
            try write(source, "\(root)/x.dpsa")
            let outcome = try dpsac(["waivers", "x.dpsa", "--as-of", "2026-01-31"], in: root)
            // The code that cannot be waived, the one that does not exist, and the empty reason are errors.
            #expect(outcome.status == 1)
            #expect(
                outcome.output == """
                    x.dpsa:5:9: RET001 missing-retention, used
                        block:    category M.C
                        covers:   1 finding on line 4
                        reason:   the source says nothing,<U+000A>100 %
                        until:    2026-12-31
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:6:9: RET001 missing-retention, repeated
                        block:    category M.C
                        reason:   again
                        until:    no last day
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:7:9: NAM001 unknown-name, forbidden
                        block:    category M.C
                        reason:   none
                        until:    no last day
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:8:9: RET004 period-without-start, without a reason
                        block:    category M.C
                        reason:    - 
                        until:    no last day
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:12:9: RET002 retention-of-unstored, expired
                        block:    category M.C
                        reason:   late
                        until:    2026-01-30
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:14:5: RET003 unbounded-retention, unused
                        block:    module M
                        reason:   all of it
                        until:    no last day
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:15:5: RET099, unknown
                        block:    module M
                        reason:   what
                        until:    no last day
                        age:      31 days, from the revision of 2025-12-31
                    x.dpsa:17:35: RET001 missing-retention, unused
                        block:    agreement B
                        reason:   no date
                        until:    no last day
                        age:      unknown: no date of revision

                    """
            )
            #expect(
                outcome.error == """
                    8 waivers, 1 used, 2 unused, 1 expired, 1 repeated, 1 unknown, 1 forbidden, 1 without a reason in 1 file, \
                    as of 2026-01-31
                    warning: the files have errors, so that the list may not be whole; see dpsac check

                    """
            )
        }
    }

    private struct Document: Decodable {
        struct Cover: Decodable { var message: String; var location: ReportReader.JSONDocument.Location }
        struct Waiver: Decodable {
            var code: String
            var name: String?
            var status: String
            var location: ReportReader.JSONDocument.Location
            var block, reason: String
            var until, revised: String?
            var ageInDays: Int?
            var covers: [Cover]
        }
        struct Summary: Decodable { var waivers: Int; var byStatus: [String: Int] }
        var schemaVersion: Int
        var waivers: [Waiver]
        var summary: Summary
    }

    @Test func theDocumentSaysTheSame() throws {
        try withDirectory { root in
            try write(source, "\(root)/x.dpsa")
            let outcome = try dpsac(["waivers", "x.dpsa", "--as-of", "2026-01-31", "--format", "json"], in: root)
            #expect(outcome.error == "")
            let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
            #expect(document.schemaVersion == 1)
            #expect(
                document.waivers.map(\.status) == [
                    "used", "repeated", "forbidden", "without-reason", "expired", "unused", "unknown", "unused",
                ]
            )
            #expect(document.waivers[0].reason == "the source says nothing,\n100 %")
            #expect(document.waivers[0].until == "2026-12-31")
            #expect(document.waivers[0].covers.map(\.location.line) == [4])
            #expect(document.waivers.map(\.ageInDays) == Array(repeating: 31, count: 7) + [nil])
            #expect(document.waivers[6].name == nil)
            #expect(document.summary.waivers == 8)
            #expect(document.summary.byStatus.values.reduce(0, +) == 8)
        }
    }

    @Test func theDayDecides() throws {
        try withDirectory { root in
            try write(
                "agreement A \"A\" { role processor; waive RET003 because \"x\" until 2026-02-01 }",
                "\(root)/x.dpsa"
            )
            for (day, word) in [("2026-02-01", "unused"), ("2026-02-02", "expired")] {
                let outcome = try dpsac(["waivers", "x.dpsa", "--as-of", day], in: root)
                #expect(outcome.status == 0)
                #expect(outcome.output.hasPrefix("x.dpsa:1:35: RET003 unbounded-retention, \(word)\n"))
            }
        }
    }

    /// The record is whole: as many lines as the sources have statements, and all are used.
    @Test func theWaiversOfThePoliciesAreUsed() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path(percentEncoded: false)
        let arguments = ["waivers", "Policies", "--as-of", "2026-01-31", "--format", "json"]
        let outcome = try dpsac(arguments, in: root)
        #expect(outcome.status == 0)
        let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/Policies")
        let lines = names.compactMap { contents("\(root)/Policies/\($0)") }.flatMap { $0.split(separator: "\n") }
        #expect(document.waivers.count == lines.count { $0.split(separator: " ").first == "waive" })
        #expect(document.waivers.allSatisfy { $0.status == "used" && !$0.covers.isEmpty })
    }
}

@Suite struct DayCountTests {
    @Test(arguments: [
        ("2026-01-31", "2026-01-31", 0), ("2026-01-31", "2026-02-01", 1), ("2024-02-28", "2024-03-01", 2),
        ("2023-02-28", "2023-03-01", 1), ("2000-02-28", "2000-03-01", 2), ("1900-02-28", "1900-03-01", 1),
        ("2025-12-31", "2026-12-31", 365), ("2026-02-01", "2026-01-31", -1), ("1970-01-01", "2026-11-21", 20778),
    ])
    func daysBetween(start: String, end: String, days: Int) {
        #expect(DayCount.days(from: start, to: end) == days)
    }

    @Test(arguments: ["", "2026", "2026-13-01", "2026-00-01", "2026-01-32", "x-y-z", "2026-01-01-01"])
    func whatIsNoDateHasNoDistance(text: String) {
        #expect(DayCount.days(from: text, to: "2026-01-31") == nil)
    }
}
