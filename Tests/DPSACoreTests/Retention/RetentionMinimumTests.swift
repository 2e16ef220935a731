import DPSASyntax
import Testing

@testable import DPSACore

/// Minima that begin with an event, or that a circumstance ends: against them the least length is not always the worst.
@Suite struct RetentionMinimumTests {
    /// What a comparison of a rule with a bound finds: the names of what happens; `nil` if it finds nothing.
    static func breach(_ bound: String, _ rule: String, isMinimum: Bool = true) throws -> [String]? {
        let model = RetentionOracle.model(
            of: """
                agreement Terms "Terms" {
                    role processor
                    clause "9" "Storage" { limit \(bound) }
                }
                module Trial "Trial" under Terms {
                    category C { retain \(rule) }
                }
                """
        )
        let calculus = RetentionCalculus(model)
        let limit = Int32(try #require(model.statements.firstIndex { $0.kind == .limit }))
        let statement = Int32(try #require(model.statements.firstIndex { $0.kind == .retain }))
        let made =
            isMinimum
            ? calculus.minimumPair(statement, -1, limit, nil, model)
            : calculus.pair(statement, -1, limit, [], isUpper: true, nil, model)
        let (analysis, _) = try #require(made)
        let outcome =
            isMinimum
            ? calculus.compareMinimum(statement, parent: -1, floor: limit, substitute: nil, model)
            : calculus.compare(statement, parent: -1, bound: limit, floors: [], substitute: nil, model)
        switch outcome {
        case .none: return nil
        case .undecided: return ["undecided"]
        case .history(let history):
            return analysis.events.rows.indices.filter { history.dates[$0] != RetentionHistory.never }.map { row in
                let event = analysis.events.rows[row]
                return event.length == nil ? model.name(of: event.declaration) : "length"
            }
        }
    }

    // MARK: Lengths

    /// Without a delay the data are gone before anybody can leave, or kept for the 30 days; with one, there is time to leave.
    @Test func `a longer delay can miss a minimum that a shorter one does not meet`() throws {
        let rule =
            "0 days after Creation, then delete after chosen by customer up to 4 days unless Termination "
            + "otherwise until AccountDeletion, then delete after 30 days"
        let events = try #require(try Self.breach("at least 3 days after AccountDeletion", rule))
        #expect(events.contains("AccountDeletion") && events.contains("length"))
        let fixed = rule.replacing("chosen by customer up to 4 days", with: "0 days")
        #expect(try Self.breach("at least 3 days after AccountDeletion", fixed) == nil)
    }

    /// Who deletes first has a day more, if that is chosen; who deletes on that day is owed another one.
    @Test func `a delay that is chosen lets a minimum begin`() throws {
        let rule =
            "until Termination, then delete after 2 days otherwise until DeletionRequest, then delete after %"
            + " otherwise until Termination, then delete immediately"
        for delay in ["chosen by customer up to 1 day", "0 to 1 days", "chosen by customer one of (0 days, 1 day)"] {
            let events = try #require(
                try Self.breach("at least 1 day after Termination", rule.replacing("%", with: delay)),
                "\(delay)"
            )
            #expect(events.contains("DeletionRequest") && events.contains("length"), "\(delay)")
        }
        #expect(try Self.breach("at least 1 day after Termination", rule.replacing("%", with: "0 days")) == nil)
    }

    @Test func `so do working days and hours of a delay`() throws {
        let rule =
            "until Termination, then delete after 20 days otherwise until DeletionRequest, then delete after %"
            + " otherwise until Termination, then delete immediately"
        for (delay, minimum) in [("3 working days", 2), ("24 hours", 1)] {
            let text = rule.replacing("%", with: delay)
            let bound = "at least \(minimum) days after Termination"
            #expect(try Self.breach(bound, text) != nil, "\(delay)")
        }
    }

    @Test func `working days of a delay and of a minimum are the same days`() throws {
        let minimum = "at least 3 working days after Termination"
        #expect(try Self.breach(minimum, "until Termination, then delete after 3 working days") == nil)
        #expect(try Self.breach(minimum, "3 working days after Termination") == nil)
        #expect(try Self.breach(minimum, "until Termination, then delete after 2 days") != nil)
    }

    // MARK: Circumstances

    @Test func `a circumstance that ends a minimum of the module only is a breach`() throws {
        let rule =
            "at least 6 months after Creation unless Dispute otherwise until Termination, then delete within 30 days"
        let events = try #require(try Self.breach("at least 6 months after Creation", rule))
        #expect(events.contains("Dispute"))
        for same in [
            "at least 6 months after Creation unless Dispute", "at least 5 months after Creation unless Dispute",
        ] {
            #expect(try Self.breach(same, rule) == nil, "\(same)")
        }
        for other in [
            "at least 6 months after Creation unless LegalHold", "at least 7 months after Creation unless Dispute",
        ] {
            #expect(try Self.breach(other, rule) != nil, "\(other)")
        }
    }

    @Test func `the opposite of a circumstance is a circumstance`() throws {
        let rule =
            "at least 6 months after Creation unless not Dispute otherwise until Termination, then delete within 30 days"
        #expect(try Self.breach("at least 6 months after Creation unless not Dispute", rule) == nil)
        #expect(try Self.breach("at least 6 months after Creation unless Dispute", rule) != nil)
        #expect(try Self.breach("at least 6 months after Creation", rule) != nil)
    }

    @Test func `a circumstance that cancels a path can let data go too early`() throws {
        let rule =
            "until Termination, then delete after 90 days unless Dispute otherwise until Termination, then delete after 10 days"
        let events = try #require(try Self.breach("at least 60 days after Termination", rule))
        #expect(events.contains("Dispute"))
        #expect(try Self.breach("at least 10 days after Termination", rule) == nil)
    }

    @Test func `a ceiling is not lifted by a minimum that a circumstance has ended`() throws {
        let ceiling = "until Termination, then delete within 30 days"
        let rule = "at least 6 months after Creation otherwise \(ceiling)"
        let lifted = "\(ceiling) otherwise at least 6 months after Creation"
        #expect(try Self.breach(lifted, rule, isMinimum: false) == nil)
        let events = try #require(try Self.breach("\(lifted) unless Dispute", rule, isMinimum: false))
        #expect(events.contains("Dispute"))
        let same = rule.replacing(" otherwise", with: " unless Dispute otherwise")
        #expect(try Self.breach("\(lifted) unless Dispute", same, isMinimum: false) == nil)
    }

    /// Findings are remembered by the shape of a rule: two circumstances are two shapes.
    @Test func `rules that differ in their circumstance are told apart`() {
        let tests = RetentionFindingTests()
        let clause =
            "limit until Termination, then delete within 90 days\n limit at least 6 months after Creation unless Dispute"
        func rule(_ circumstance: String) -> String {
            "retain for ProvideFeature: at least 6 months after Creation unless Dispute "
                + "otherwise until Termination, then delete within 30 days\n"
                + "retain for Billing: at least 6 months after Creation unless \(circumstance) "
                + "otherwise until Termination, then delete within 30 days"
        }
        #expect(!tests.codes(clause, rule("Dispute")).contains("RET008"))
        #expect(tests.codes(clause, rule("LegalHold")).count { $0 == "RET008" } == 1)
    }

    @Test func `the message says what is given`() throws {
        let rule =
            "retain at least 6 months after Creation unless Dispute otherwise until Termination, then delete within 30 days"
        let found = RetentionFindingTests().findings("limit at least 6 months after Creation", rule)
        let message = try #require(found.first { $0.rule == .shorterThanParent }?.message)
        #expect(message.contains("given: "), "\(message)")
    }
}
