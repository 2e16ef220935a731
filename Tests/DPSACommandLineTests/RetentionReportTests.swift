import Foundation
import Testing

@testable import DPSACommandLine

/// What `dpsac check --explain-retention` prints.
@Suite struct RetentionReportTests {
    private let source = """
        agreement Addendum "Addendum" {
            role processor
            clause "9" "Storage" {
                limit until Termination, then delete within 90 days
                limit when Resident(EEA): at least 6 months after Creation
            }
        }
        module Notes "Notes" under Addendum {
            system Archive "the archive"
            category Entries "Entries" {
                fields { body: text }
                used for ProvideFeature
                stored in ProviderSystems
                retain until DeletionRequest, then delete within 10 days
                    otherwise until Termination, then delete within 1 month
                retain in Archive: 180 days after Creation
            }
            category Drafts "Drafts" {
                fields { body: text }
                used for ProvideFeature
                stored in ProviderSystems
                retain as parent
            }
        }
        """

    @Test func text() throws {
        try withDirectory { directory in
            try Data(source.utf8).write(to: URL(filePath: directory).appending(path: "notes.dpsa"))
            let outcome = try dpsac(["check", "notes.dpsa", "--explain-retention"], in: directory)
            let table = try #require(outcome.output.range(of: "notes.dpsa: Notes under Addendum\n"))
            #expect(
                String(outcome.output[table.lowerBound...]) == """
                    notes.dpsa: Notes under Addendum

                      Entries
                        deleted   DeletionRequest to DeletionRequest + 10 days; otherwise
                                  Termination to Termination + 1 month
                        at worst  no end after Creation, Arrears
                        at worst  10 days after DeletionRequest
                        at worst  1 month, 31 days at most after Termination, AccountDeletion,
                                  Shutdown, Expiry
                        verdict   within clause 9, Storage
                        verdict   clause 9, Storage, counts where Resident(EEA)

                      Entries, in Archive
                        deleted   on Creation + 180 days
                        at worst  180 days, whatever happens
                        verdict   longer than clause 9, Storage
                        verdict   clause 9, Storage, counts where Resident(EEA)

                      Drafts
                        deleted   Termination to Termination + 90 days
                        at worst  no end after Creation, DeletionRequest, Arrears
                        at worst  90 days after Termination, AccountDeletion, Shutdown, Expiry
                        verdict   within clause 9, Storage
                        verdict   clause 9, Storage, counts where Resident(EEA)


                    """
            )
            // The findings stand before it, and decide how the run ends.
            #expect(outcome.output.contains("RET007") && outcome.status == 1)
        }
    }

    @Test func object() throws {
        try withDirectory { directory in
            try Data(source.utf8).write(to: URL(filePath: directory).appending(path: "notes.dpsa"))
            let outcome = try dpsac(["check", "notes.dpsa", "--explain-retention", "--format", "json"], in: directory)
            let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let rows = try #require(report?["retention"] as? [[String: Any]])
            #expect(rows.map { $0["subject"] as? String } == ["Entries", "Entries", "Drafts"])
            #expect(rows.map { $0["limits"] as? String } == ["", "in Archive", ""])
            let worst = try #require(rows[0]["worst"] as? [[String: Any]])
            #expect(worst.map { $0["days"] as? Int } == [nil, 10, 31, 31, 31, 31, nil])
            #expect(worst.compactMap { $0["event"] as? String }.count == 7)
            #expect((rows[1]["verdicts"] as? [String])?.first == "longer than clause 9, Storage")
            let plain = try dpsac(["check", "notes.dpsa", "--format", "json"], in: directory)
            #expect(!plain.output.contains("\"retention\":["))
        }
    }
}
