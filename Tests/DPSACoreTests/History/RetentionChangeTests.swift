import DPSASyntax
import Testing

@testable import DPSACore

/// What a change of a rule on retention means for those whose data it is: told by the calculus.
@Suite struct RetentionChangeTests {
    /// A module with a rule, as it is compiled.
    private static func disclosure(_ rule: String) throws -> Disclosure {
        let text = """
            agreement Terms "Terms" { role processor }
            module Store "Store" under Terms {
                event Merger "we merge" implies Termination
                event Move "you move"
                option Copies "copies"
                category Files "Files" {
                    fields { key: text "Key" }
                    used for ProvideFeature
                    stored in ProviderSystems
                    retain \(rule)
                }
            }

            """
        let compilation = Compilation(
            files: [SourceFile(path: "store.dpsa", bytes: Array(text.utf8))],
            asOf: "2026-01-31"
        )
        let faults = compilation.findings.filter { RuleRegistry.standard.severity(of: $0.rule) == .error }
        #expect(faults.isEmpty, "\(faults.map(\.message))")
        var builder = compilation.disclosures()
        return builder.disclosure(of: try #require(compilation.documents.firstIndex { $0.form == .module }))
    }

    /// The same as a later run reads it.
    private static func earlier(_ rule: String) throws -> Disclosure {
        let file = PolicyGenerator().files(for: try disclosure(rule))[0]
        return try Disclosure(policy: file.bytes)
    }

    private static func effect(_ before: String, _ after: String) throws -> [DisclosureChange.Effect] {
        DocumentRevision(from: try earlier(before), to: try disclosure(after)).changes.map(\.effect)
    }

    private static let month = "until Termination, then delete within 1 month"

    @Test(arguments: [
        // Every month is longer than a week, and no longer than 31 days; some have fewer than 30.
        (month, "until Termination, then delete within 31 days", DisclosureChange.Effect.wider),
        (month, "until Termination, then delete within 28 days", .narrower),
        (month, "until Termination, then delete within 30 days", .other),
        (month, "until Termination, then delete after 1 month", .other),
        ("1 year after Creation", "12 months after Creation", .other),
        ("1 year after Creation", "366 days after Creation", .wider),
        // Who deletes the account stops using the feature as well, and no later.
        (month, "until AccountDeletion, then delete within 1 month", .wider),
        (month, "until Merger, then delete within 1 month", .wider),
        (month, "until Move, then delete within 1 month", .other),
        (month, "\(month) otherwise until AccountDeletion, then delete within 2 months", .other),
        // Who is merged has stopped using the feature by then, so the month goes on.
        (month, "\(month) otherwise until Merger, then delete immediately", .other),
        (month, "\(month) otherwise until Move, then delete immediately", .narrower),
        ("until AccountDeletion, then delete immediately", "until Merger, then delete immediately", .other),
        // Rules of other forms.
        ("7 days after Creation", "5 to 9 days after Creation", .wider),
        ("7 days after Creation", "up to 7 days after Creation", .other),
        ("7 days after Creation", "chosen by customer after Creation", .wider),
        (
            "7 days after Creation", "until latest of (Termination, 7 days after Creation), then delete immediately",
            .wider
        ),
        (
            "until earliest of (Termination, Move), then delete immediately",
            "until Termination, then delete immediately", .wider
        ),
        ("7 days after Creation", "7 days after Creation unless Move otherwise 10 days after Creation", .wider),
        ("7 days after Creation", "at least 9 days after Creation otherwise 7 days after Creation", .wider),
        (
            "7 days after Creation", "until Disabled(Copies), then delete immediately otherwise 7 days after Creation",
            .narrower
        ),
    ])
    func `the calculus tells which rule keeps data longer`(
        before: String,
        after: String,
        effect: DisclosureChange.Effect
    ) throws {
        #expect(try Self.effect(before, after) == [effect])
        // Taken back, it means the opposite.
        #expect(try Self.effect(after, before) == [StatementEffect.opposite(effect)])
    }
}
