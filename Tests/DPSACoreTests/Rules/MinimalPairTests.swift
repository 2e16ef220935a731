import DPSASyntax
import Testing

@testable import DPSACore

/// Every rule has a minimal pair: a source that breaks it, and a near miss that breaks nothing.
///
/// The near miss is the right example of the registry where that is near enough; other rules have one here.
@Suite struct MinimalPairTests {
    /// How near a near miss is: so many words differ, and no more than half of the wrong one.
    private static let limit = 16

    /// The words and signs of an example; a text is one.
    private static func words(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).matches(of: /"[^"\n]*"|[A-Za-z0-9_]+|[^\sA-Za-z0-9_]/).map { $0.output }
    }

    /// Whether a source is a near miss of another.
    static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let old = words(one)
        let distance = words(other).difference(from: old).count
        if distance <= limit, distance * 2 <= old.count { return true }
        // A quotation mark makes one text of many words.
        return other.difference(from: one).count <= 3
    }

    private static func category(_ statements: String) -> String {
        """
        agreement Addendum "Addendum" { role processor }
        module Notes "Notes" under Addendum {
            category Entries "Entries" {
                fields { body: text "Text of the note" }
                stored in ProviderSystems
                \(statements)
            }
        }
        """
    }

    /// Near misses of rules whose right example is another source altogether.
    private static let nearMisses: [RuleCode: (bad: String, good: String)] = {
        let used = "used for ProvideFeature\n"
        func party(_ module: String, _ label: String) -> String {
            """
            module \(module) "\(module)" under Addendum {
                party courier "\(label)" for ProvideFeature in EEA
                engages courier
            }

            """
        }
        let agreement = "agreement Addendum \"Addendum\" { role processor; engages provider }\n"
        let deep = RuleRegistry.standard.rule("SYN008").map {
            String(decoding: MarkedExample($0.badExample).bytes, as: UTF8.self)
        }
        return [
            // The last day of a waiver is one on which it holds.
            .expiredWaiver: (
                category("\(used)waive RET001 because \"soon\" until 2026-01-30"),
                category("\(used)waive RET001 because \"soon\" until 2026-01-31")
            ),
            .forbiddenWaiver: (
                category("\(used)waive PUR001 because \"so\"; waive RET001 because \"so\""),
                category("\(used)waive RET001 because \"so\"")
            ),
            .repeatedWaiver: (
                category("waive RET001 because \"a\"; waive CAT002 because \"b\"; waive CAT002 because \"c\""),
                category("waive RET001 because \"a\"; waive CAT002 because \"b\"")
            ),
            .recipientSpelledDifferently: (
                agreement + party("Calls", "Night Courier Ltd.") + party("Chat", "NIGHT COURIER LIMITED"),
                agreement + party("Calls", "Night Courier Ltd.") + party("Chat", "Night Courier Ltd.")
            ),
            // One level less.
            RuleCode(rawValue: "SYN008"): (deep ?? "", (deep ?? "").replacing("(LawRequires)", with: "LawRequires")),
            // The signs of a merge inside of a text.
            RuleCode(rawValue: "SYN013"): (
                "agreement Addendum \"Addendum\" {\n    role processor\n<<<<<<< ours\n}\n",
                "agreement Addendum \"Addendum\" {\n    role processor\n    note \"<<<<<<< ours\"\n}\n"
            ),
        ]
    }()

    @Test(arguments: RuleRegistry.standard.rules.map(\.code))
    func `a rule has a near miss that breaks nothing`(code: RuleCode) throws {
        let rule = try #require(RuleRegistry.standard.rule(code))
        let examples = (MarkedExample(rule.badExample).bytes, MarkedExample(rule.goodExample).bytes)
        let pair = Self.nearMisses[code].map { (Array($0.bad.utf8), Array($0.good.utf8)) } ?? examples
        #expect(Self.isNear(pair.0, pair.1), "\(code)")
        let broken = ExampleJudge.compile(pair.0).findings.filter { $0.waiver == nil }
        #expect(broken.contains { $0.rule == code }, "\(code): \(broken.map(\.message))")
        let missed = ExampleJudge.compile(pair.1).findings.filter { $0.waiver == nil }
        #expect(missed.map(\.message) == [], "\(code)")
    }

    @Test func `only those have a pair here whose examples are none`() {
        for (code, _) in Self.nearMisses {
            guard let rule = RuleRegistry.standard.rule(code) else {
                Issue.record("\(code) is no rule")
                continue
            }
            let bytes = (MarkedExample(rule.badExample).bytes, MarkedExample(rule.goodExample).bytes)
            #expect(!Self.isNear(bytes.0, bytes.1), "\(code)")
        }
    }

    @Test func `the measure is measured`() {
        func isNear(_ one: String, _ other: String) -> Bool { Self.isNear(Array(one.utf8), Array(other.utf8)) }
        #expect(isNear("retain 3 days after Creation", "retain 4 days after Creation"))
        #expect(!isNear("retain 3 days after Creation", "used for Marketing"))
        #expect(isNear("note \"a b c d", "note \"a b c d\""))
        #expect(!isNear("a b", "c d"))
    }
}
