import DPSASyntax
import Testing

@testable import DPSACore

/// Near misses of the rules on copies without an original, and on choices without a greatest value.
@Suite struct CopyAndChoiceTests {
    private static func source(
        _ facts: String,
        _ retain: String = "retain until Termination, then delete within 30 days",
        under agreement: String = ""
    ) -> String {
        """
        agreement Addendum "Addendum" {
            role processor
            \(agreement)
        }
        module Chat "Chat" under Addendum {
            category Messages "Messages" {
                fields { body: text "Text" }
                used for ProvideFeature
                \(facts)
                \(retain)
            }
        }
        """
    }

    private func codes(_ source: String) -> [String] {
        ExampleJudge.compile(Array(source.utf8)).findings.map(\.rule.rawValue)
    }

    @Test(arguments: [
        ("backed up in Backup", "", ["LOC010"]), ("backed up in Backup; processed in EndUserDevice", "", [String]()),
        ("backed up in Backup; stored temporarily in Production", "", []), ("part body: backed up in Backup", "", []),
        ("backed up in Backup; viewed in Production", "", ["LOC010"]),
        ("backed up in Backup", "stored in Production", []),
        ("stored and backed up in Backup", "", []), ("not backed up in Backup; stored in Production", "", []),
        ("backed up in Backup; part body: stored in Production", "", []),
    ])
    func copies(facts: String, agreement: String, expected: [String]) {
        #expect(
            codes(Self.source(facts, under: agreement)) == expected,
            "\(facts) / \(agreement)"
        )
    }

    @Test(arguments: [
        ("chosen by customer", ["RET016"]), ("chosen by customer after Creation", ["RET016"]),
        ("chosen by customer default 30 days after Creation", [String]()),
        ("chosen by customer up to 30 days after Creation", []),
        ("chosen by customer one of (1 month, 1 year) after Creation", []),
    ])
    func choices(path: String, expected: [String]) {
        let retain = "retain \(path) otherwise until Termination, then delete within 30 days"
        #expect(codes(Self.source("stored in ProviderSystems", retain)) == expected, "\(path)")
    }
}
