import DPSASyntax
import Testing

@testable import DPSACore

/// Statements that contradict or repeat themselves, beside those that seem to.
@Suite struct StatementRuleTests {
    private func source(_ statements: String, module: String = "") -> String {
        """
        agreement Addendum "Addendum" {
            role processor
            region Ireland "Ireland" under EEA
            system Dublin "Dublin" in Ireland
            system Cork "Cork" in Ireland
            party mailRoom "Mailroom" for CustomerSupport in Ireland
            engages mailRoom
        }
        module Chat "Chat" under Addendum {
            \(module)
            category Messages "Messages" {
                fields {
                    body: text
                }
                \(statements)
                retain until Termination, then delete within 30 days
            }
        }
        """
    }

    private func found(_ statements: String, module: String = "") -> [Finding] {
        ExampleJudge.compile(Array(source(statements, module: module).utf8)).findings
    }

    @Test(
        arguments: [
            ("used for Billing\nnot used for Billing\nstored in Dublin", ["CAT010"]),
            ("not used for Billing\nused for Billing, Security\nstored in Dublin", ["CAT010"]),
            // Of two that stand under each other, the nearer one counts.
            ("used for Security\nnot used for ProvideFeature\nstored in Dublin", []),
            ("used for ProvideFeature\nnot used for Security\nstored in Dublin", []),
            ("used for Billing\nnot used for Billing when LawRequires\nstored in Dublin", []),
            ("used for Billing when LawRequires\nnot used for Billing\nstored in Dublin", []),
            ("used for Billing\nstored in Dublin\nnot stored in Dublin", ["CAT010"]),
            ("used for Billing\nstored in Dublin\nnot stored in Cork", []),
            ("used for Billing\nstored in Dublin or Cork\nnot stored in Cork", []),
            ("used for Billing\nstored in Dublin\nshared with mailRoom\nnot shared with mailRoom", ["CAT010"]),
            ("used for Billing\nstored in Dublin\nshared with mailRoom for Billing\nnot shared with mailRoom", []),
            ("used for Billing\nstored in Dublin\nshared with mailRoom\nnot shared with mailRoom for Billing", []),
            ("used for Billing\nstored in Dublin\nviewed in Dublin\nnot viewed in Dublin", ["CAT010"]),
            // Two in one list are one finding.
            ("used for Billing, Security\nnot used for Security, Billing\nstored in Dublin", ["CAT010"]),
        ] as [(String, [String])]
    )
    func `a statement and its denial`(statements: String, codes: [String]) {
        let found = found(statements)
        #expect(found.map(\.rule.rawValue) == codes, "\(found.map(\.message))")
    }

    @Test func `what is denied further in narrows`() {
        #expect(found("not used for Billing\nstored in Dublin", module: "used for Billing, Security").isEmpty)
        #expect(found("used for Billing\nstored in Dublin", module: "not used for Billing").isEmpty)
    }

    @Test func `either of the two can go`() {
        let bad = "used for Billing, Security\nnot used for Billing, Sale\nstored in Dublin"
        let finding = found(bad).first
        #expect(
            finding?.message == "`used for Billing` is said here, and `not used for Billing` there; keep one of the two"
        )
        #expect(finding?.fixes.map(\.message) == ["remove `not used for Billing`", "remove `used for Billing`"])
        for fix in finding?.fixes ?? [] {
            #expect(!fix.isSafe)
            let mended = ExampleJudge.apply(fix, to: Array(source(bad).utf8))
            #expect(ExampleJudge.compile(mended).findings.isEmpty)
        }
    }

    @Test(
        arguments: [
            ("used for Billing, Billing\nstored in Dublin", ["CAT011"]),
            ("used for Billing, Security, Billing\nstored in Dublin", ["CAT011"]),
            ("used for Billing\nstored in Dublin, Dublin", ["CAT011"]),
            ("used for Billing, Billing, Billing\nstored in Dublin", ["CAT011", "CAT011"]),
            ("used for Billing, Security\nstored in Dublin, Cork", []),
            ("used for Billing\nused for Billing\nstored in Dublin", []),
            // With a text of its own each says something else.
            ("used for Billing \"a\", Billing \"b\"\nstored in Dublin", []),
        ] as [(String, [String])]
    )
    func `a list names nothing twice`(statements: String, codes: [String]) {
        let found = found(statements)
        #expect(found.map(\.rule.rawValue) == codes, "\(found.map(\.message))")
        for finding in found {
            #expect(
                finding.message.hasSuffix("stands in this list twice; write what was meant, or remove the second one")
            )
            guard let fix = finding.fixes.first else {
                Issue.record("no fix")
                continue
            }
            #expect(!fix.isSafe)
            let mended = ExampleJudge.apply(fix, to: Array(source(statements).utf8))
            #expect(ExampleJudge.compile(mended).findings.count == found.count - 1)
        }
    }

    @Test(
        arguments: [
            ("fields {\n}", ["CAT001"]), ("fields {\n} ; fields {\n}", ["CAT001"]), ("", ["CAT001"]),
            ("fields including {\n}", []), ("fields chosen by customer {\n}", []), ("fields { a: text }", []),
            ("fields {\n}\nfields { a: text }", []),
        ] as [(String, [String])]
    )
    func `an empty list of fields is none`(fields: String, codes: [String]) {
        let text = source("used for Billing\nstored in Dublin").replacing(
            "fields {\n            body: text\n        }",
            with: fields
        )
        let found = ExampleJudge.compile(Array(text.utf8)).findings
        #expect(found.map(\.rule.rawValue) == codes, "\(text)\n\(found.map(\.message))")
    }
}
