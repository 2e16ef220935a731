import DPSASyntax
import Testing

@testable import DPSACore

/// Choices without bounds that give the data more time once they are made.
@Suite struct FreeChoiceTests {
    /// The days after creation and after termination at worst; `nil` for no end.
    @Test(
        arguments: [
            // Who chooses on the last day has two months more.
            ("chosen by customer after Creation, then delete within 2 months otherwise 28 days after Creation", 90, 90),
            (
                "chosen by customer, then delete after 1 month otherwise until Termination, then delete within 7 days",
                nil, 31
            ),
            (
                "chosen by customer, then delete within 3 days otherwise until Termination, then delete within 7 days",
                nil, 7
            ),
            // What is written first still ends the data.
            ("28 days after Creation otherwise chosen by customer after Creation, then delete within 2 months", 28, 28),
            // Nothing is added to the choice.
            ("chosen by customer after Creation, then delete immediately otherwise 28 days after Creation", 28, 28),
            ("chosen by customer after Creation otherwise 28 days after Creation", 28, 28),
            // A choice that counts from later on, and one that an event cancels.
            (
                "chosen by customer after Termination, then delete within 2 months otherwise 28 days after Creation",
                90, 90
            ),
            (
                "chosen by customer after Termination, then delete within 9 days otherwise until Termination, "
                    + "then delete immediately",
                nil, 9
            ),
            (
                "chosen by customer, then delete within 2 months unless Termination otherwise until Termination, "
                    + "then delete immediately",
                nil, 61
            ),
            ("chosen by customer default 3 days, then delete within 2 months otherwise 28 days after Creation", 65, 65),
            ("chosen by customer, then delete within 2 months", nil, nil),
        ] as [(String, Int?, Int?)]
    )
    func `the worst case counts every choice`(text: String, created: Int?, terminated: Int?) throws {
        let model = RetentionOracle.model(
            of: """
                agreement Terms "Terms" { role processor }
                module Trial "Trial" under Terms { category C { retain \(text) } }
                """
        )
        let calculus = RetentionCalculus(model)
        let statement = Int32(try #require(model.statements.firstIndex { $0.kind == .retain }))
        let analysis = try #require(calculus.analysis(of: statement, parent: -1, model))
        var events = analysis.events
        for (event, expected) in [(0, created), (2, terminated)] {
            let row = events.row(of: calculus.vocabulary.lifeCycle[event], calculus.vocabulary)
            switch analysis.worst(after: row) {
            case .days(let days): #expect(days == expected, "after \(RetentionVocabulary.lifeCycle[event])")
            case .unbounded: #expect(expected == nil, "after \(RetentionVocabulary.lifeCycle[event])")
            case .undecided: Issue.record("not decided")
            }
        }
    }

    @Test func `an agreement's limit is exceeded by whoever chooses late`() {
        let found = RetentionFindingTests().findings(
            "limit until Termination, then delete within 10 days",
            "retain chosen by customer, then delete after 1 month otherwise until Termination, then delete within 7 days"
        )
        let longer = found.filter { $0.rule == .longerThanParent }
        #expect(longer.count == 1)
        #expect(longer.allSatisfy { $0.message.contains("the period of any length ends") }, "\(longer)")
    }

    /// A rule whose first path is a free choice; the library is told what was chosen.
    @Test func `the library and the worst case agree where somebody has chosen`() {
        #expect(RuntimeOracle().run(seed: 161, count: 500).disagreements == [])
    }
}
