import DPSASyntax
import Testing

@testable import DPSACore

/// What messages advise: one for each mistake, nothing that passes the check by accident, and mends that fit together.
@Suite struct AdviceTests {
    private func findings(_ source: String) -> [Finding] { ExampleJudge.compile(Array(source.utf8)).findings }

    /// A module under an agreement with bounds, and one category with these statements.
    private func source(_ statements: String, fields: String = "body: text", module: String = "") -> String {
        """
        agreement Addendum "Addendum" {
            role processor
            used for ProvideFeature, Billing
            regions EEA
            limit until Termination, then delete within 30 days
        }
        module Chat "Chat" under Addendum {
            \(module)
            category Messages "Messages" {
                fields {
                    \(fields)
                }
                \(statements)
            }
        }
        """
    }

    private let rest = """
        used for ProvideFeature
        stored in ProviderSystems
        retain until Termination, then delete within 30 days
        """

    // MARK: Unknown names

    @Test(arguments: [
        (
            "used for Analytics",
            "there is no purpose named `Analytics` here; near to it is `Statistics`, which is to `count and analyse use`, and "
                + "which `Addendum` does not permit; `Addendum` permits `ProvideFeature` and `Billing`, and what stands under "
                + "them, such as `Troubleshooting`, `Security` and `CustomerSupport`; a new purpose needs its declaration in a "
                + "vocabulary, and a clause of the agreement that permits it"
        ),
        (
            "used for Secure",
            "there is no purpose named `Secure` here; near to it is `Security`, which is to `keep the feature secure`; "
                + "`Addendum` permits `ProvideFeature` and `Billing`, and what stands under them, such as `Troubleshooting`, "
                + "`Security` and `CustomerSupport`; a new purpose needs its declaration in a vocabulary, and a clause of the "
                + "agreement that permits it"
        ),
        (
            "used for DataBrokerage",
            "there is no purpose named `DataBrokerage` here; `Addendum` permits `ProvideFeature` and `Billing`, and what stands "
                + "under them, such as `Troubleshooting`, `Security` and `CustomerSupport`; a new purpose needs its declaration "
                + "in a vocabulary, and a clause of the agreement that permits it"
        ),
        (
            "regions Brazil",
            "there is no region named `Brazil` here; `Addendum` permits `EEA`; declare it in this module, with the region in "
                + "which it is: `region Brazil \"…\" under …`; regions known are `World`, `ServiceRegion` and `EEA`"
        ),
        (
            "stored in Madrid",
            "there is no system named `Madrid` here; declare it in this module, with the region in which it is: "
                + "`system Madrid \"…\" in …`; regions known are `World`, `ServiceRegion` and `EEA`"
        ),
        (
            "stored in ProviderSystems in Spain",
            "there is no region or system named `Spain` here; declare it in this module, with the region in which it is: "
                + "`region Spain \"…\" under …`; regions known are `World`, `ServiceRegion` and `EEA`"
        ),
        (
            "engages nightShift",
            "there is no party named `nightShift` here; declare it in this module, with its function and country: "
                + "`party nightShift \"…\" for … in …`"
        ),
    ])
    func `an unknown name gets no line that would pass the check`(statement: String, message: String) {
        let found = findings(source("\(rest)\n\(statement)"))
        #expect(found.map(\.message) == [message])
        #expect(found.flatMap(\.fixes).isEmpty)
    }

    @Test func `a feature is one of those that the agreement lists`() {
        let text = source("\(rest)", module: "features Payments").replacing(
            "regions EEA",
            with: "regions EEA\nfeature Support \"Support\"\nincorporates Support"
        )
        #expect(
            findings(text).map(\.message) == [
                "there is no feature named `Payments` here; `Addendum` incorporates `Support`; a new feature is declared and "
                    + "listed there"
            ]
        )
    }

    @Test(arguments: [
        ("retain until Termination, then erase within 30 days", "delete"),
        ("retain until Termination, then destroy within 30 days", "delete"),
    ])
    func `another word for a name of Standard is known`(statement: String, name: String) {
        let found = findings(source("used for Billing\nstored in ProviderSystems\n\(statement)"))
        #expect(found.map(\.rule.rawValue) == ["NAM001"])
        #expect(found.first?.message.hasSuffix("; it is called `\(name)` here") == true)
        #expect(found.first?.fixes.map(\.message) == ["write `\(name)`"])
    }

    @Test func `a name may be called by its label`() {
        let found = findings(source(rest, fields: "born: dateOfBirth"))
        #expect(found.map(\.message) == ["there is no kind named `dateOfBirth` here; it is called `birthDate` here"])
    }

    // MARK: Parents that are not there

    @Test func `names of a misspelt parent are sought in the one that it is like`() {
        let declared = "regions EEA\nregion Ireland \"Ireland\" under EEA\nsystem Dublin \"Dublin\" in Ireland"
        let text = source("used for Billing\nstored in Dublin, Dubln\nretain 1 day after Creation")
            .replacing("under Addendum", with: "under Addendm").replacing("regions EEA", with: declared)
        #expect(
            findings(text).map(\.message) == [
                "there is no agreement `Addendm` among the files given; did you mean `Addendum`?",
                "there is no system named `Dubln` here; did you mean `Dublin`?",
            ]
        )
    }

    @Test func `names that an unknown parent may have are no finding`() {
        let text = source(
            "used for Billng, Prying\nstored in Dublin\nengages mailRoom\nretain 1 day after Creation",
            module: "features Payments"
        ).replacing("under Addendum", with: "under CustomerTerms")
        #expect(
            findings(text).map(\.message) == [
                "there is no agreement `CustomerTerms` among the files given",
                "there is no purpose named `Billng` here; did you mean `Billing`?",
            ]
        )
    }

    // MARK: Words of the language

    @Test(arguments: [
        ("stored in for Billing", "SYN009 expected a name before `for`, which is a word of the language"),
        ("backed up in in EEA", "SYN009 expected a name before `in`, which is a word of the language"),
        (
            "stored in Vault, for",
            "NAM001 there is no system named `for` here, and it is a word of the language; perhaps a name is missing before it"
        ),
    ])
    func `a word of the language is no name to declare`(statement: String, message: String) {
        let found = findings(source("\(rest)\n\(statement)", module: "system Vault \"the vault\" in EEA"))
        #expect(found.map { "\($0.rule) \($0.message)" } == [message])
    }

    @Test func `a word of the language may be a name that was declared`() {
        let found = findings(source("\(rest)\nbacked up in by for Billing", module: "system by \"the rooms nearby\""))
        #expect(found.isEmpty, "\(found.map(\.message))")
    }

    // MARK: Departures

    @Test func `what somebody else speaks of keeps its declaration`() {
        func mend(_ more: String) -> String? {
            let statements = "used for Billing\nstored in Osaka\nretain 1 day after Creation\n\(more)"
            return findings(source(statements, module: "system Osaka \"our rooms in Osaka\" in World"))
                .first { $0.rule == .regionOutsideParent }?.fixes.first?.message
        }
        #expect(mend("") == "remove the statement, and the declaration of `Osaka`, which nothing else speaks of")
        #expect(mend("viewed in Osaka") == "remove the statement")
    }

    @Test func `an override of what is ruled out breaks a promise, and the message says so`() {
        let promise = "regions EEA\nclause \"6.2\" \"What we never do\" { not used for Sale }"
        let text = source("\(rest)\nused for Sale").replacing("regions EEA", with: promise)
        let found = findings(text)
        #expect(found.map(\.rule.rawValue) == ["PUR001"])
        #expect(
            found.first?.message.hasSuffix(
                "; drop it; to say `override used for … because \"…\"` would break what the agreement promises"
            ) == true
        )
        #expect(found.first?.related.map(\.message) == ["clause 6.2, What we never do, rules the purpose out"])
        #expect(
            found.first?.fixes.map(\.message) == [
                "remove the statement",
                "or break what clause 6.2, What we never do, promises, knowingly: with `override`, and the reason",
            ]
        )
    }

    // MARK: One mistake, one finding

    @Test func `what follows from a contradiction about storing waits for it`() {
        let module = "not stored\nused for ProvideFeature\nstored in ProviderSystems\nretain 1 day after SessionEnd"
        let found = findings(source(module))
        #expect(found.map(\.rule.rawValue) == ["LOC001"])
        for fix in found.flatMap(\.fixes) {
            let mended = ExampleJudge.apply(fix, to: Array(source(module).utf8))
            let left = ExampleJudge.compile(mended).findings.map(\.rule.rawValue)
            #expect(
                left == (fix.message == "remove `not stored`" ? ["RET003"] : ["RET002", "RET003"]),
                "\(fix.message)"
            )
        }
    }

    @Test func `nothing waits for what is accepted`() {
        let module = "not stored\nused for ProvideFeature\nstored in ProviderSystems\nretain 1 day after SessionEnd\n"
        func left(_ waivers: String) -> [String] {
            findings(source(module + waivers)).filter { $0.waiver == nil }.map(\.rule.rawValue).sorted()
        }
        #expect(left("waive LOC001 because \"both are true\"") == ["RET002", "RET003"])
        let both = "waive RET002 because \"so it is\"; waive RET003 because \"so it is\""
        #expect(left(both) == ["LOC001"])
        #expect(left("waive LOC001 because \"both are true\"; \(both)") == [])
    }

    @Test func `a period of another category does not wait`() {
        let other = """
            category Drafts "Drafts" {
                fields { draft: text }
                used for ProvideFeature
                stored in ProviderSystems
                retain 1 day after SessionEnd
            }
            """
        let found = findings(source("not stored\nused for Billing\nstored in ProviderSystems", module: other))
        #expect(found.map(\.rule.rawValue).sorted() == ["LOC001", "RET003"])
    }

    // MARK: Mends

    @Test func `two words in the wrong order make one mend`() {
        let text = source(rest, fields: "body: optional file \"What is in it\"")
        let found = findings(text)
        #expect(found.map(\.rule.rawValue) == ["NAM003"])
        #expect(found.flatMap(\.fixes).map(\.message) == ["write `file \"What is in it\" optional`"])
        let mended = found.first?.fixes.first.map { ExampleJudge.apply($0, to: Array(text.utf8)) } ?? []
        #expect(String(decoding: mended, as: UTF8.self).contains("body: file \"What is in it\" optional\n"))
        #expect(ExampleJudge.compile(mended).findings.isEmpty)
    }

    @Test func `a path is added where it belongs, and no comma before it`() {
        let text = source(rest.replacing("Termination, then delete within 30 days", with: "ManualDeletion"))
        let found = findings(text)
        #expect(found.map(\.rule.rawValue) == ["RET003"])
        let mended = found.first?.fixes.first.map { ExampleJudge.apply($0, to: Array(text.utf8)) } ?? []
        #expect(ExampleJudge.compile(mended).findings.isEmpty)
        let withComma = String(decoding: mended, as: UTF8.self).replacing(" otherwise", with: ", otherwise")
        let comma = findings(withComma)
        #expect(comma.map(\.message) == ["expected `otherwise` without a comma before it, found `,`"])
        let again = comma.first?.fixes.first.map { ExampleJudge.apply($0, to: Array(withComma.utf8)) } ?? []
        #expect(again == mended)
    }
}
