import DPSASyntax
import Testing

@testable import DPSACore

/// The examples of the registry are compiled: what a page shows is what the compiler finds.
@Suite struct RuleExampleTests {
    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `the bad example breaks its rule at the marked place and no other`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        #expect(ExampleJudge.objections(toBad: rule.badExample, of: rule.code) == [], "\(rule.code)")
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `the good example has no finding`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        #expect(ExampleJudge.objections(toGood: rule.goodExample) == [], "\(rule.code)")
        #expect(MarkedExample(rule.goodExample).bytes != MarkedExample(rule.badExample).bytes, "\(rule.code)")
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `messages begin in lower case and have no full stop`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        for finding in ExampleJudge.compile(MarkedExample(rule.badExample).bytes).findings {
            #expect(ExampleJudge.objections(toMessage: finding.message) == [], "\(rule.code): \(finding.message)")
            for related in finding.related {
                #expect(ExampleJudge.objections(toMessage: related.message) == [], "\(rule.code): \(related.message)")
            }
            for fix in finding.fixes {
                #expect(ExampleJudge.objections(toMessage: fix.message) == [], "\(rule.code): \(fix.message)")
            }
        }
    }

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `a fix mends what it is offered for`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        let bytes = MarkedExample(rule.badExample).bytes
        let findings = ExampleJudge.compile(bytes).findings
        for finding in findings where finding.waiver == nil {
            for fix in finding.fixes {
                let mended = ExampleJudge.compile(ExampleJudge.apply(fix, to: bytes)).findings
                // One that cannot be applied unseen may leave a question of its own.
                let left = mended.filter { $0.waiver == nil && (fix.isSafe || $0.rule == finding.rule) }
                #expect(left.map(\.message) == [], "\(rule.code): \(fix.message)")
                #expect(mended.filter { $0.waiver != nil }.count == findings.count - 1, "\(rule.code): \(fix.message)")
            }
        }
    }

    /// A fix that is lost is a feature that is lost.
    @Test func `the rules whose examples have a fix are known`() {
        var safe: [String] = []
        var others: [String] = []
        for rule in RuleRegistry.standard.rules {
            for finding in ExampleJudge.compile(MarkedExample(rule.badExample).bytes).findings {
                if finding.fixes.contains(where: \.isSafe) {
                    safe.append(rule.code.rawValue)
                } else if !finding.fixes.isEmpty {
                    others.append(rule.code.rawValue)
                }
            }
        }
        #expect(
            safe == [
                "GOV002", "GOV004", "GOV006", "NAM001", "PAR001", "PAR004", "SYN002", "SYN003", "SYN006", "SYN009",
                "SYN010", "SYN015",
            ]
        )
        #expect(
            others == [
                "CAT005", "CAT010", "CAT011", "CON001", "GOV001", "GOV003", "GOV005", "LOC001", "LOC002", "LOC003",
                "LOC004", "NAM006",
                "PAR005", "PAR010", "PAR011", "PAR012", "PUR001", "REC001", "REC002", "RET002", "RET003", "RET004",
                "RET006",
                "RET007", "RET008", "RET010", "RET014", "RET015", "SYN014",
            ]
        )
    }
}

/// The judge is judged: it objects to every planted fault.
@Suite struct ExampleJudgeTests {
    private let rule = RuleCode.missingRole
    private let example = #"agreement «Addendum» "Addendum" {}"#

    @Test func `a sound example has no objections`() {
        #expect(ExampleJudge.objections(toBad: example, of: rule) == [])
        #expect(ExampleJudge.objections(toGood: #"agreement Addendum "Addendum" { role processor }"#) == [])
    }

    @Test func `another code is an objection`() {
        #expect(ExampleJudge.objections(toBad: example, of: .parentCycle).count == 1)
    }

    @Test(arguments: [
        #"agreement «Addendu»m "Addendum" {}"#, #"agreement «Addendum »"Addendum" {}"#,
        #"«»agreement Addendum "Addendum" {}"#, #"agreement «Addendum "Addendum" {}"#,
    ])
    func `another place is an objection`(example: String) {
        #expect(ExampleJudge.objections(toBad: example, of: rule).count == 1)
    }

    @Test func `no mark, and two marks, are objections`() {
        #expect(ExampleJudge.objections(toBad: #"agreement Addendum "Addendum" {}"#, of: rule).count == 1)
        #expect(ExampleJudge.objections(toBad: #"agreement «Addendum» «"Addendum"» {}"#, of: rule).count == 1)
    }

    @Test func `no finding, and a second finding, are objections`() {
        let sound = #"agreement «Addendum» "Addendum" { role processor }"#
        #expect(ExampleJudge.objections(toBad: sound, of: rule) == ["has 0 findings, not one"])
        let twice = #"agreement «Addendum» "Addendum" { used for Nothing }"#
        #expect(ExampleJudge.objections(toBad: twice, of: rule).first == "has 2 findings, not one")
    }

    @Test func `a warning and a mark in a good example are objections`() {
        let warned = #"agreement Addendum "Addendum" { role processor; waive RET003 because "none" }"#
        #expect(ExampleJudge.objections(toGood: warned).count == 1)
        #expect(ExampleJudge.objections(toGood: #"agreement «Addendum» "Addendum" { role processor }"#).count == 1)
    }

    @Test(arguments: ["", "Wrong", "<U+202E> is wrong", "wrong.", "wrong ", "\"wrong\""])
    func `a message of another form is objected to`(message: String) {
        #expect(ExampleJudge.objections(toMessage: message).count == 1)
    }

    @Test func `escapes stand for bytes and for characters`() {
        let example = MarkedExample(#"a«\x{FF}»b\x{202E}«»\d"#)
        #expect(example.bytes == [0x61, 0xFF, 0x62, 0xE2, 0x80, 0xAE, 0x5C, 0x64])
        #expect(example.marks == [ByteRange(start: 1, end: 2), ByteRange(start: 6, end: 6)])
    }
}
