import DPSASyntax
import Testing

@testable import DPSACore

/// Circumstances that cancel a path, against what the agreement allows at most.
@Suite struct RetentionCircumstanceTests {
    private static func codes(_ rule: String, limit: String = "within 90 days") -> [String] {
        RetentionFindingTests().codes("limit until Termination, then delete \(limit)", "retain \(rule)")
    }

    private static func rule(_ circumstance: String, days: Int) -> String {
        "until Termination, then delete within 30 days unless \(circumstance) "
            + "otherwise until Termination, then delete within \(days) days"
    }

    @Test(arguments: ["Dispute", "LegalHold", "not Dispute"])
    func `what takes the place of a cancelled path has to keep to the limit`(circumstance: String) {
        #expect(Self.codes(Self.rule(circumstance, days: 200)) == ["RET007"])
        #expect(Self.codes(Self.rule(circumstance, days: 90)) == [])
    }

    @Test func `the message says what is given`() throws {
        let found = RetentionFindingTests().findings(
            "limit until Termination, then delete within 90 days",
            "retain \(Self.rule("Dispute", days: 200))"
        )
        let finding = try #require(found.first { $0.rule == .longerThanParent })
        #expect(finding.message.contains("given: "), "\(finding.message)")
        #expect(finding.message.contains("200 days") || finding.witness != nil, "\(finding.message)")
    }

    @Test func `the agreement may allow more in the same circumstance`() {
        let limit = "within 90 days unless Dispute otherwise until Termination, then delete within 365 days"
        #expect(Self.codes(Self.rule("Dispute", days: 200), limit: limit) == [])
        #expect(Self.codes(Self.rule("LegalHold", days: 200), limit: limit) == ["RET007"])
        #expect(Self.codes(Self.rule("Dispute", days: 400), limit: limit) == ["RET007"])
    }

    @Test func `that nothing ends the data is one finding`() {
        #expect(Self.codes("until Termination, then delete within 30 days unless Dispute") == ["RET010"])
    }
}
