import DPSASyntax
import Testing

@testable import DPSACore

/// Cases beside the registry's examples: one for each fault that was mended in a rule.
@Suite struct RuleBehaviourTests {
    private func findings(_ source: String) -> [Finding] { ExampleJudge.compile(Array(source.utf8)).findings }

    private func messages(_ source: String) -> [String] { findings(source).map { "\($0.rule) \($0.message)" } }

    // MARK: NAM

    @Test func `names of modules and agreements differ in more than case`() {
        let found = findings(
            """
            agreement Terms "Terms" { role processor }
            module Chat "Chat" under Terms { }
            module CHAT "Chats" under Terms { }
            module terms "More" under Terms { }
            module Chats "Chats" under Terms { }
            vocabulary chat "Chat words" { }
            """
        )
        .filter { $0.rule == .caseCollision }
        #expect(
            found.map(\.message) == [
                "the names `CHAT` and `Chat` differ only by case; give this one another",
                "the names `terms` and `Terms` differ only by case; give this one another",
            ]
        )
        #expect(found.allSatisfy { $0.related.count == 1 })
    }

    @Test func `the same name twice is no matter of case`() {
        let found = findings(
            """
            agreement Terms "Terms" { role processor }
            module Chat "Chat" under Terms { }
            module Chat "Chat" under Terms { }
            module CHAT "Chat" under Terms { }
            """
        )
        #expect(found.filter { $0.rule == .caseCollision }.count == 1)
        #expect(found.filter { $0.rule == .duplicateName }.count == 1)
    }

    // MARK: PAR

    @Test func `an agreement under itself is a circle`() {
        let found = messages(#"agreement Addendum "Addendum" under Addendum { role processor }"#)
        #expect(found == ["PAR002 `Addendum` stands under itself; one agreement has to stand above the others"])
    }

    @Test func `a circle of three is reported once, whichever comes first`() {
        let agreements = ["A": "B", "B": "C", "C": "A"].map {
            #"agreement \#($0) "\#($0)" under \#($1) { role processor }"#
        }
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let found = findings(order.map { agreements[$0] }.joined(separator: "\n"))
            #expect(found.map(\.rule) == [.parentCycle])
            #expect(found.first?.location.range == ByteRange(start: 10, end: 11))
            #expect(found.first?.related.count == 2)
        }
    }

    @Test func `an agreement that leads to a circle is not part of it`() {
        let found = findings(
            """
            agreement A "A" under B { role processor }
            agreement B "B" under C { role processor }
            agreement C "C" under B { role processor }
            """
        )
        #expect(found.map(\.rule) == [.parentCycle])
        #expect(found.first?.location.range == ByteRange(start: 53, end: 54))
    }

    @Test func `not listed by a parent without a list overrides nothing`() {
        let found = messages(
            """
            agreement Addendum "Addendum" { role processor }
            module Chat "Chat" under Addendum { override not listed because "it is new" }
            """
        )
        #expect(
            found == [
                "PAR004 this `override` overrides nothing: the parent has no list of modules; write the statement without it"
            ]
        )
    }

    // MARK: GOV

    @Test func `a warning needs no waiver`() {
        let found = messages(#"agreement A "A" { role processor; waive RET005 because "criteria are all there is" }"#)
        #expect(found == ["GOV004 `RET005` (criteria-only) is a warning, which fails nothing and needs no waiver"])
    }

    @Test func `a waived danger is covered, a finding of another rule is not`() {
        let found = findings(
            """
            agreement A "A" { role processor }
            module M "M" under A {
                category C "C" {
                    waive RET001 because "the source is silent"
                    fields {
                        name: personName
                    }
                    used for Billing
                }
            }
            """
        )
        #expect(found.map(\.rule.rawValue) == ["CAT003", "RET001"])
        #expect(found.map(\.waiver?.reason) == [nil, "the source is silent"])
    }

    @Test func `an expired waiver covers no longer`() {
        let found = findings(
            """
            agreement A "A" { role processor }
            module M "M" under A {
                category C "C" {
                    waive RET001 because "the source is silent" until 2026-01-30
                    fields {
                        name: personName
                    }
                    used for Billing
                    stored in ProviderSystems
                }
            }
            """
        )
        #expect(found.map(\.rule.rawValue) == ["RET001", "GOV003"])
        #expect(found.map(\.waiver?.reason) == [nil, nil])
    }

    private func waived(_ waivers: String, inModule moduleWaivers: String = "") -> [Finding] {
        findings(
            """
            agreement A "A" { role processor }
            module M "M" under A {
                \(moduleWaivers)
                category C "C" {
                    \(waivers)
                    fields {
                        name: personName
                    }
                    used for Billing
                    stored in ProviderSystems
                }
            }
            """
        )
    }

    @Test(arguments: [
        // Without a reason, with an empty one, with one that says nothing, with a date that is none.
        ("waive RET001", ["SYN009"]), ("waive RET001 \"why\"", ["SYN009"]),
        ("waive RET001 because", ["SYN009"]), ("waive RET001 because \"\"", ["RET001", "GOV005"]),
        ("waive RET001 because \" \\t- … !\"", ["RET001", "GOV005"]),
        ("waive RET001 because \"\" until 2020-01-01", ["RET001", "GOV005"]),
        ("waive RET001 because \"so\" until 2026-02-30", ["SYN012"]),
        ("waive RET001 because \"so\" until tomorrow", ["SYN009"]),
        ("waive \"RET001\" because \"so\"", ["SYN009"]),
        // By its name, in other letters: no code at all.
        ("waive ret001 because \"so\"", ["RET001", "GOV001"]), ("waive RET because \"so\"", ["RET001", "GOV001"]),
        // A number or a letter of any script says something.
        ("waive RET001 because \"条\"", []), ("waive RET001 because \"§ 5\"", []),
        // Twice; the first one having ended; the second one having ended.
        ("waive RET001 because \"a\"; waive RET001 because \"b\"", ["GOV006"]),
        ("waive RET001 because \"a\" until 2026-01-30; waive RET001 because \"b\"", ["GOV003"]),
        ("waive RET001 because \"a\"; waive RET001 because \"b\" until 2026-01-30", ["GOV003"]),
        // Inside of a text or a comment it is none.
        ("note \"waive RET001 because\"", ["RET001"]), ("// waive RET001 because \"so\"", ["RET001"]),
    ])
    func `a waiver is a record or a finding`(waiver: String, codes: [String]) {
        let found = waived(waiver).filter { $0.waiver == nil }
        #expect(found.map(\.rule.rawValue) == codes, "\(found.map(\.message))")
    }

    @Test func `the innermost waiver covers a finding`() {
        let found = waived("waive RET001 because \"inner\"", inModule: "waive RET001 because \"outer\"")
        #expect(found.map(\.rule.rawValue) == ["GOV002", "RET001"])
        #expect(found.map(\.waiver?.reason) == [nil, "inner"])
        // The outer one covers what the inner one cannot any longer.
        let ended = waived(
            "waive RET001 because \"inner\" until 2020-01-01",
            inModule: "waive RET001 because \"outer\" until 2026-01-31"
        )
        #expect(ended.map(\.rule.rawValue) == ["RET001", "GOV003"])
        #expect(ended.map(\.waiver?.reason) == ["outer", nil])
        #expect(ended.first?.waiver?.until == "2026-01-31")
    }

    // MARK: NAM and SYN

    @Test func `an unknown name says how to declare it`() {
        let found = messages(
            """
            agreement A "A" { role processor }
            module M "M" under A {
                stored in Zettelkasten
                used for Xenobiology except Yggdrasil
            }
            """
        )
        #expect(
            found == [
                "NAM001 there is no system named `Zettelkasten` here; declare it in this module, with the region in which it "
                    + "is: `system Zettelkasten \"…\" in …`; regions known are `World`, `ServiceRegion` and `EEA`",
                "NAM001 there is no purpose named `Xenobiology` here; a new purpose needs its declaration in a "
                    + "vocabulary, and a clause of the agreement that permits it",
                "NAM001 nothing here is named `Yggdrasil`",
            ]
        )
    }

    @Test(arguments: [
        ("\u{1}", "SYN002 the character <U+0001> at offset 18 is a control character; remove it"),
        ("\u{202E}", "SYN002 the invisible character <U+202E> at offset 18 may not stand in a name"),
        (
            "note \"\u{202E}\"",
            "SYN002 the character <U+202E> at offset 24 is invisible and can mislead a reader; remove it"
        ),
        ("used for Sale\u{200B}", "SYN002 the invisible character <U+200B> at offset 31 may not stand in a name"),
        ("used for Café", "SYN003 `é` (U+00E9) at offset 30 may not stand in a name"),
        ("note “x”", "SYN003 expected a straight quotation mark, `\"`, found another one"),
    ])
    func `a character is called by its name`(text: String, message: String) {
        let found = messages("agreement A \"A\" { \(text)\nrole processor }")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(message) == true, "\(found)")
    }

    @Test(arguments: [
        "otherwise until Termination, then delete", "( ( (", "\"a text\" and words", "words without a verb",
        ", stored in Backup",
        "then then then", "2 weeks, 3 days",
    ])
    func `a line that begins no statement is one mistake`(line: String) {
        let source = "agreement A \"A\" {\n    retain 30 days after Creation\n    \(line)\n    role processor\n}"
        let found = findings(source)
        #expect(found.count == 1, "\(found.map(\.message))")
        // The lines below are read: the role is not missed.
        #expect(found.first.map { ["SYN009", "SYN014"].contains($0.rule.rawValue) } == true)
    }

    @Test func `a line that begins no field is one mistake`() {
        let found = messages(
            """
            agreement A "A" { role processor }
            module M "M" under A {
                category C "C" {
                    fields {
                        ( ( (
                        name: personName
                    }
                    used for Billing
                    not stored
                }
            }
            """
        )
        #expect(found == ["SYN009 expected a field, found `(`"])
    }

    @Test func `a list that lost a comma at the end of its line is one mistake`() {
        let found = messages(
            """
            agreement A "A" {
                role processor
                shared with recipients
                    thirdParties, customer
            }
            """
        )
        #expect(found.count == 1 && found[0].hasSuffix("that line must end in a comma"), "\(found)")
    }
}
