import DPSASyntax
import Testing

@testable import DPSACore

/// The two examples of a rule are a minimal pair: what is right is a near miss of what is wrong.
@Suite struct MinimalPairTests {
    /// The words and signs of an example; texts and names are one each.
    private static func words(_ example: String) -> [Substring] {
        String(decoding: MarkedExample(example).bytes, as: UTF8.self)
            .matches(of: /"[^"\n]*"|[A-Za-z0-9_]+|[^\sA-Za-z0-9_]/).map { $0.output }
    }

    /// How many words have to go, and how many have to come.
    static func distance(_ one: String, _ other: String) -> Int { words(other).difference(from: words(one)).count }

    @Test(arguments: RuleRegistry.standard.rules)
    func `the right example is a near miss of the wrong one`(rule: Rule) {
        let distance = Self.distance(rule.badExample, rule.goodExample)
        #expect((0...16).contains(distance), "\(rule.code): \(distance) words")
        // Near to it in respect of what the rule is about: most of the wrong one is still there.
        #expect(distance * 2 <= Self.words(rule.badExample).count, "\(rule.code): \(distance) words")
    }

    @Test func `the measure is measured`() {
        #expect(Self.distance("a «b» c", "a b c") == 0)
        #expect(Self.distance("retain 3 days", "retain 4 days after Creation") == 4)
        #expect(Self.distance("note \"a b c\"", "note \"a b\"") == 2)
    }
}
