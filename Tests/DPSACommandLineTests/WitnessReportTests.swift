import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

/// The case that proves a breach is data in the formats for programs, and the same in both.
@Suite struct WitnessReportTests {
    private static func report(_ files: [SourceFile]) -> Report {
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        return Report(
            files: compilation.files,
            findings: compilation.findings,
            rules: .standard,
            limit: 1000,
            standardFile: 0
        )
    }

    private static func object(_ bytes: [UInt8]) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
    }

    private static func witnesses(_ report: Report) throws -> (json: [NSObject?], sarif: [NSObject?]) {
        let json = try object(JSONReport.render(report))["findings"] as? [NSDictionary]
        let runs = try object(SARIFReport.render(report))["runs"] as? [NSDictionary]
        let results = runs?.first?["results"] as? [NSDictionary]
        return (
            try #require(json).map { finding in
                let witness = finding["witness"] as? NSObject
                return witness is NSNull ? nil : witness
            },
            try #require(results).map { ($0["properties"] as? NSDictionary)?["witness"] as? NSObject }
        )
    }

    @Test func `a purpose that is not permitted is proven by a tuple and the clause against it`() throws {
        let input = try #require(FormatAgreementTests.brokenPolicies.first { $0.name == "PurposesNotPermitted" })
        let witnesses = try Self.witnesses(Self.report(input.files))
        let first: NSDictionary = [
            "kind": "tuple", "category": "Order", "purpose": "market goods and services",
            "place": "our data centre in Frankfurt", "recipient": NSNull(),
            "retention": "until Termination, then delete within 30 days",
            "clause": [
                "agreement": "Customer agreement", "number": "2.1", "heading": "Purposes",
                "location": [
                    "path": "Tests/Fixtures/Broken/Agreement.dpsa", "line": 22, "column": 9, "endLine": 22,
                    "endColumn": 41,
                ],
            ],
        ]
        #expect(witnesses.json.first == first)
        let second = witnesses.json.last as? NSDictionary
        #expect(second?["purpose"] as? String == "sell the data")
        #expect((second?["clause"] as? NSDictionary)?["heading"] as? String == "What we never do")
    }

    @Test func `where nobody is listed, and outside of clauses, there is less to say`() throws {
        let text = """
            agreement A "A" { role processor; regions EEA }
            module M "M" under A {
                party p "P" for Billing in EEA
                region Mars "Mars" under World
                engages p
                regions Mars
            }

            """
        let report = Self.report([SourceFile(path: "a.dpsa", bytes: Array(text.utf8))])
        let found = try Self.witnesses(report).json.compactMap { $0 as? NSDictionary }
        #expect(found.count == 2)
        #expect(found.first?["category"] is NSNull)
        #expect(found.first?["recipient"] as? String == "P")
        #expect(found.first?["clause"] is NSNull)
        let clause = found.last?["clause"] as? NSDictionary
        #expect(clause?["agreement"] as? String == "A")
        #expect(clause?["number"] is NSNull && clause?["heading"] is NSNull)
    }

    @Test(
        arguments: FormatAgreementTests.examples + FormatAgreementTests.policies + FormatAgreementTests.broken
            + FormatAgreementTests.brokenPolicies
    )
    func `JSON and SARIF have the same witnesses`(input: FormatAgreementTests.Input) throws {
        let report = Self.report(input.files)
        let witnesses = try Self.witnesses(report)
        #expect(witnesses.json == witnesses.sarif)
        #expect(witnesses.json.map { $0 != nil } == report.findings.map { $0.witness != nil })
        // What goes beyond an agreement is proven, and the clause is the one that is shown.
        let breaches = Set(Dimension.allCases.map(\.rule))
        for finding in report.findings where breaches.contains(finding.rule) {
            let witness = try #require(finding.witness, "\(finding.message)")
            #expect(witness.clause?.location == finding.related.first?.location, "\(finding.message)")
            #expect(witness.kind == .tuple && witness.events.isEmpty && witness.kept == nil)
        }
    }
}
