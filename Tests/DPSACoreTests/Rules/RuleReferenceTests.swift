import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// `Grammar/rules.md` is made from the registry.
@Suite struct RuleReferenceTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Grammar/rules.md"
    ).standardized

    /// `DPSA_RECORD=1 swift test --filter RuleReference` renews the file.
    @Test func `the reference is that of the registry`() throws {
        let reference = RuleReference.markdown(of: .standard)
        if ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1" {
            try reference.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(recorded == reference, "renew it: DPSA_RECORD=1 swift test --filter RuleReference")
    }

    @Test func `every rule has an entry, below the heading of its family`() {
        let lines = RuleReference.markdown(of: .standard).split(separator: "\n", omittingEmptySubsequences: false)
        var family = ""
        var found: [String] = []
        for line in lines {
            if line.hasPrefix("## ") { family = String(line.dropFirst(3).prefix(3)) }
            guard line.hasPrefix("### ") else { continue }
            #expect(line.dropFirst(4).hasPrefix(family))
            found.append(String(line.dropFirst(4).prefix(6)))
        }
        #expect(found == RuleRegistry.standard.rules.map(\.code.rawValue))
        #expect(RuleReference.families.map(\.prefix) == RuleReference.families.map(\.prefix).sorted())
    }

    @Test func `a rule that is missing is noticed`() {
        let rules = Array(RuleRegistry.standard.rules.dropLast())
        let shorter = RuleReference.markdown(of: RuleRegistry(rules: rules))
        #expect(shorter != RuleReference.markdown(of: .standard))
    }

    /// The marks of the place and the escapes of what cannot stand in a text are no part of an example.
    @Test func `examples show no marks`() {
        let reference = RuleReference.markdown(of: .standard)
        #expect(!reference.contains("«") && !reference.contains("»"))
    }
}
