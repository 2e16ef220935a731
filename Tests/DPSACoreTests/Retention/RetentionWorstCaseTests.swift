import DPSASyntax
import Testing

@testable import DPSACore

/// The statements that disclosures make, and how long data live after each event at worst.
@Suite struct RetentionWorstCaseTests {
    /// A rule, and the days after creation, a deletion request, termination, account deletion and arrears; nil for no end.
    struct Statement: Sendable, CustomTestStringConvertible {
        var text: String
        var days: [Int?]

        init(_ text: String, _ days: Int?...) {
            self.text = text
            self.days = days.count == 1 ? [Int?](repeating: days[0], count: 5) : days
        }

        var testDescription: String { text }
    }

    static let statements = [
        Statement("until Termination, then delete within 30 days", nil, nil, 30, 30, nil),
        Statement("until ManualDeletion", nil),
        Statement("chosen by customer", nil),
        Statement("until earliest of (Termination, AccountDeletion), then delete after 30 days", nil, nil, 30, 30, nil),
        Statement(
            "until ManualDeletion otherwise until earliest of (AccountDeletion, Disabled(Queue), Termination), "
                + "then delete after 7 days",
            nil,
            nil,
            7,
            7,
            nil
        ),
        Statement("180 days after Creation, then delete automatically", 180),
        Statement(
            "until DeletionRequest, then delete immediately otherwise until Termination, then delete within 7 days",
            nil,
            0,
            7,
            7,
            nil
        ),
        Statement("up to 7 days after TaskRequest", nil, nil, 7, 7, nil),
        Statement("until Termination", nil),
        Statement("6 months after Creation", 184),
        Statement("until Termination, then delete after 2 months", nil, nil, 62, 62, nil),
        Statement(
            "until earliest of (InstanceDeletion, Termination), then delete after 6 months",
            nil,
            nil,
            184,
            184,
            nil
        ),
        Statement("until DeletionRequest, then delete within 30 days", nil, 30, nil, nil, nil),
        Statement(
            "until DeletionRequest, then delete immediately otherwise 90 days after Termination",
            nil,
            0,
            90,
            90,
            nil
        ),
        Statement(
            "until DeletionRequest, then delete within 5 working days otherwise until Termination, then delete after 1 month",
            nil,
            21,
            31,
            31,
            nil
        ),
        Statement(
            "until DeletionRequest, then delete within 30 days otherwise until earliest of (Arrears, Termination, Shutdown), "
                + "then delete within 30 days",
            nil,
            30,
            30,
            30,
            30
        ),
        Statement(
            "until ManualDeletion otherwise until AccountDeletion, then delete within 7 days",
            nil,
            nil,
            nil,
            7,
            nil
        ),
        Statement(
            "until earliest of (ManualDeletion, DeletionRequest), then delete immediately unless Arrears "
                + "otherwise until Arrears, then delete after 121 days",
            nil,
            121,
            nil,
            nil,
            121
        ),
        Statement(
            "until earliest of (ManualDeletion, DeletionRequest), then delete immediately unless Arrears "
                + "otherwise until Arrears, then delete after 120 days otherwise until AccountDeletion, then delete immediately",
            nil,
            120,
            nil,
            120,
            120
        ),
        Statement(
            "until Termination, then delete immediately otherwise until Arrears, then delete after 7 days",
            nil,
            nil,
            0,
            0,
            7
        ),
        Statement(
            "until ManualDeletion otherwise 2 years after LastLogin otherwise 6 months after Arrears",
            nil,
            nil,
            731,
            731,
            184
        ),
        Statement(
            "180 days after Creation unless DeletionRequest otherwise until DeletionRequest, then delete within 30 days",
            210,
            30,
            210,
            210,
            210
        ),
        Statement(
            "1 year after Creation unless ManualDeletion otherwise until ManualDeletion, then delete within 7 days",
            373
        ),
        Statement("until ManualDeletion otherwise 30 days after Creation", 30),
        Statement(
            "at least 180 days after Creation otherwise until Termination, then delete within 30 days",
            nil,
            nil,
            180,
            180,
            nil
        ),
        Statement("chosen by customer from 1 to 366 days after Creation", 366),
        Statement(
            "until DeletionRequest, then delete immediately "
                + "otherwise chosen by customer one of (15 days, 30 days, 45 days) after Creation, then delete within 7 days",
            52,
            0,
            52,
            52,
            52
        ),
        Statement("chosen by customer up to 30 days default 7 days after Creation", 30),
        Statement("up to 30 days after Creation", 30),
        Statement(
            "until DeletionRequest, then delete immediately otherwise 180 days after Creation, then delete within 7 days",
            187,
            0,
            187,
            187,
            187
        ),
        Statement("until 30 days after Expiry, then delete within 45 days", nil),
        Statement("until Consumption", nil),
        Statement("7 to 180 days after Creation depending on Queue", 180),
        Statement("until AccountDeletion, then delete within 24 hours", nil, nil, nil, 1, nil),
        Statement("until AccountDeletion, then delete within 36 hours", nil, nil, nil, 2, nil),
        Statement("until Termination, then release immediately", nil, nil, 0, 0, nil),
        Statement("criteria \"as long as needed\"", nil),
        Statement("until Done, then delete immediately", 1),
        Statement(
            "until latest of (Termination, 1 year after Creation), then delete within 30 days",
            nil,
            nil,
            396,
            396,
            nil
        ),
        Statement("until 4 GB after Creation", nil),
        Statement("1 month after Creation, then delete within 1 month", 62),
        Statement("2 months after Creation, then delete after 1 day", 63),
    ]

    private static func analysis(_ text: String) throws -> (RetentionAnalysis, RetentionVocabulary) {
        let model = RetentionOracle.model(
            of: """
                agreement Terms "Terms" { role processor }
                module Trial "Trial" under Terms {
                    option Queue "queue"
                    event Done "the run is done" within 1 day after Creation
                    category C { retain \(text) }
                }
                """
        )
        let statement = try #require(model.statements.firstIndex { $0.kind == .retain })
        let calculus = RetentionCalculus(model)
        return (try #require(calculus.analysis(of: Int32(statement), parent: -1, model)), calculus.vocabulary)
    }

    @Test(arguments: statements)
    func `worst cases are those of the calendar`(statement: Statement) throws {
        let (analysis, vocabulary) = try Self.analysis(statement.text)
        var events = analysis.events
        for (event, expected) in zip([0, 1, 2, 3, 6], statement.days) {
            let row = events.row(of: vocabulary.lifeCycle[event], vocabulary)
            switch analysis.worst(after: row) {
            case .days(let days): #expect(days == expected, "after \(RetentionVocabulary.lifeCycle[event])")
            case .unbounded: #expect(expected == nil, "after \(RetentionVocabulary.lifeCycle[event])")
            case .undecided: Issue.record("not decided")
            }
        }
    }

    /// What ends the use ends it for the events that imply it, at least as early.
    @Test(arguments: statements)
    func `worst cases do not grow along implication`(statement: Statement) throws {
        let (analysis, vocabulary) = try Self.analysis(statement.text)
        var events = analysis.events
        func days(_ event: Int) -> Int {
            let row = events.row(of: vocabulary.lifeCycle[event], vocabulary)
            if case .days(let days) = analysis.worst(after: row) { return days }
            return Int.max
        }
        let termination = days(2)
        for event in 3...5 { #expect(days(event) <= termination) }
    }

    /// The choice of 28 days fires before the 28 days that are written later, and then keeps two months more.
    @Test func `a shorter choice can keep longer`() throws {
        let (analysis, vocabulary) = try Self.analysis(
            "chosen by customer from 7 to 40 days after Creation, then delete within 2 months "
                + "otherwise 28 days after Creation"
        )
        var events = analysis.events
        #expect(analysis.worst(after: events.row(of: vocabulary.lifeCycle[0], vocabulary)) == .days(28 + 62))
    }

    /// Lengths that are open, and how long data live after their creation at worst.
    @Test(arguments: [
        ("chosen by customer one of (10 days, 27 days, 40 days) after Creation, then delete within 2 months", 27 + 62),
        ("chosen by customer one of (10 days, 40 days) after Creation, then delete within 2 months", 10 + 62),
        ("chosen by customer up to 40 days after Creation, then delete within 2 months", 28 + 62),
        ("7 to 40 days after Creation depending on Queue, then delete within 2 months", 28 + 62),
        ("until earliest of (7 to 40 days after Creation, Termination), then delete within 2 months", 28 + 62),
        ("until latest of (7 to 40 days after Creation, 9 days after Creation), then delete within 2 months", 28 + 62),
        ("until 1 day after 7 to 40 days after Creation, then delete within 2 months", 28 + 62),
        ("up to 40 days after Creation, then delete within 2 months", 28),
        ("20 to 27 days after Creation, then delete within 1 to 2 months", 27 + 62),
        ("7 to 40 days after Creation, then delete immediately", 28),
        ("10 working days after Creation, then delete within 2 months", 28 + 62),
        ("7 to 40 days after Creation, then delete within 2 months unless DeletionRequest", 28 + 62),
        ("at least 10 days after 25 to 35 days after Creation", 28 + 10),
    ])
    func `an open length ends when that is worst`(path: String, days: Int) throws {
        let (analysis, vocabulary) = try Self.analysis("\(path) otherwise 28 days after Creation")
        var events = analysis.events
        #expect(analysis.worst(after: events.row(of: vocabulary.lifeCycle[0], vocabulary)) == .days(days))
    }

    @Test func `expiry is bounded where its grace is`() throws {
        let (analysis, vocabulary) = try Self.analysis("until 30 days after Expiry, then delete within 45 days")
        var events = analysis.events
        #expect(analysis.worst(after: events.row(of: vocabulary.lifeCycle[5], vocabulary)) == .days(75))
    }

    /// The days on which a range ends are compared with its own greatest length, which no search of dates may get lost in.
    @Test func `what an event leaves open is found however late it is`() throws {
        let model = RetentionOracle.model(
            of: """
                module Trial "Trial" {
                    event Move "move"
                    event Farewell "leave" implies Move
                    event Pause "pause"
                    category C {
                        retain 1 to 2 months after Move, then delete within 28 days
                            otherwise until earliest of (2 months after Move, Pause)
                            otherwise at least 1 month after Farewell
                    }
                }
                """
        )
        let calculus = RetentionCalculus(model)
        let statement = Int32(try #require(model.statements.firstIndex { $0.kind == .retain }))
        let analysis = try #require(calculus.analysis(of: statement, parent: -1, model))
        let pause = try #require(
            analysis.events.rows.firstIndex { $0.declaration >= 0 && model.name(of: $0.declaration) == "Pause" }
        )
        for days in [500, 5_000, 50_000] {
            var comparison = analysis.comparison()
            let late = RetentionRule.deadline(RetentionMoment(event: pause).adding(.days(days)))
            guard case .history(let history) = comparison.outlasts(analysis.rule, late) else {
                Issue.record("nothing is found that lasts for \(days) days")
                continue
            }
            #expect(history.dates[pause] != RetentionHistory.never)
        }
    }
}
