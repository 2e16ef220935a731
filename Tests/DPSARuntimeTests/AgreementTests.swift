import DPSACalendar
import DPSARuntime
import Testing

/// What agreements say of all retention, and what is not stored.
@Suite struct AgreementTests {
    typealias Deadline = Retention<Mill>.Deadline

    /// A question, and the answer that is right.
    struct Question: Sendable, CustomTestStringConvertible {
        var title: String
        var rules: [Retention<Mill>.Rule]
        var given: Set<Mill.RetentionCondition> = []
        var scope = Retention<Mill>.Scope()
        var expected: Deadline
        var testDescription: String { title }
    }

    private static let path = Retention<Mill>.Path(
        .until(.event(.termination)),
        then: .init("delete", within: .days(30))
    )
    private static let start: CalendarDate = "2024-01-01"

    private static func gone(_ by: CalendarDate, notBefore: CalendarDate = start) -> Deadline {
        .dispose(.init(notBefore: notBefore, by: by, exceptions: [.given(.dispute)]))
    }

    /// The data are made on 15 December, and the customer leaves on 1 January.
    static let questions: [Question] = {
        let whole = Retention<Mill>.Rule(in: [.desk], paths: [path])
        let everywhere = Retention<Mill>.Rule(paths: [path])
        let vault = Retention<Mill>.Rule(in: [.vault], paths: [path])
        let denial = Retention<Mill>.Rule.notStored(for: [.advertising])
        let partial = Retention<Mill>.Rule.notStored(when: .given(.resident), parts: ["name"])
        return [
            Question(title: "nothing is given", rules: [whole], expected: gone("2024-01-31")),
            Question(
                title: "the agreement's hold",
                rules: [whole],
                given: [.dispute],
                expected: .held(
                    while: [.given(.dispute)],
                    .init(notBefore: start, by: "2024-01-31")
                )
            ),
            Question(
                title: "the agreement's minimum",
                rules: [whole],
                given: [.resident],
                expected: gone("2024-06-15", notBefore: "2024-06-15")
            ),
            Question(
                title: "a minimum for a system, and a rule for it",
                rules: [vault],
                expected: gone("2024-09-15", notBefore: "2024-09-15")
            ),
            Question(
                title: "a minimum for a system, and a rule for all",
                rules: [everywhere],
                expected: gone("2024-09-15", notBefore: "2024-09-15")
            ),
            Question(
                title: "a minimum for a system, and a question about another",
                rules: [everywhere],
                scope: .init(in: .desk),
                expected: gone("2024-01-31")
            ),
            Question(
                title: "a minimum for a system that has a rule of its own, and the rule beside it",
                rules: [everywhere, vault],
                scope: .init(in: .desk),
                expected: gone("2024-01-31")
            ),
            Question(
                title: "not stored for a purpose",
                rules: [whole, denial],
                scope: .init(for: .advertising),
                expected: .notStored
            ),
            Question(
                title: "not stored for a purpose, in a dispute",
                rules: [whole, denial],
                given: [.dispute],
                scope: .init(for: .advertising),
                expected: .notStored
            ),
            Question(
                title: "not stored for another purpose",
                rules: [whole, denial],
                scope: .init(for: .grinding),
                expected: gone("2024-01-31")
            ),
            Question(
                title: "not stored for a purpose, and the whole",
                rules: [whole, denial],
                expected: gone("2024-01-31")
            ),
            Question(title: "only not stored", rules: [denial], scope: .init(for: .advertising), expected: .notStored),
            Question(
                title: "only not stored, for another",
                rules: [denial],
                scope: .init(for: .grinding),
                expected: .outside(.notStated)
            ),
            Question(title: "only not stored, and the whole", rules: [denial], expected: .outside(.notStated)),
            Question(
                title: "a part that is not stored",
                rules: [whole, partial],
                given: [.resident],
                scope: .init(part: "name"),
                expected: .notStored
            ),
            Question(
                title: "a part, and its condition is not given",
                rules: [whole, partial],
                scope: .init(part: "name"),
                expected: gone("2024-01-31")
            ),
            Question(
                title: "another part",
                rules: [whole, partial],
                given: [.resident],
                scope: .init(part: "address"),
                expected: gone("2024-06-15", notBefore: "2024-06-15")
            ),
        ]
    }()

    private static func answer(_ question: Question) -> Deadline {
        var retention = Retention<Mill>()
        retention.rules = question.rules
        let history = Retention<Mill>.History(
            created: "2023-12-15",
            events: [.termination: start],
            given: question.given
        )
        return retention.deadline(of: history, within: question.scope)
    }

    @Test(arguments: questions)
    func `the answer is the agreement's and the module's`(question: Question) {
        #expect(Self.answer(question) == question.expected)
    }

    /// The rule for the whole is lifted by no minimum that another rule is made for.
    @Test func `a minimum for a system leaves the rule beside that system's own alone`() {
        let short = Retention<Mill>.Rule(
            in: [.vault],
            paths: [.init(.period(.exactly, .days(1), after: .event(.creation)))]
        )
        let long = Retention<Mill>.Rule(paths: [.init(.period(.exactly, .years(1), after: .event(.creation)))])
        let answer = Self.answer(Question(title: "", rules: [long, short], expected: .notStored))
        #expect(answer.window?.by == "2024-12-15")
    }

    // MARK: Mistakes

    /// Mistakes that the questions have to notice.
    enum Mistake: CaseIterable, Sendable {
        case holdsAreMissing, minimaAreMissing, conditionsAreMissing, limitsAreMissing
        case denialsAreIgnored, denialsAreOfAll, scopesAreIgnored, partsAreIgnored

        func answer(_ question: Question) -> Deadline {
            var question = question
            switch self {
            case .holdsAreMissing: return omitting(.holds, question)
            case .minimaAreMissing: return omitting(.minima, question)
            case .conditionsAreMissing: return omitting(.conditions, question)
            case .limitsAreMissing: return omitting(.limits, question)
            case .denialsAreIgnored: question.rules.removeAll { !$0.isStored }
            case .denialsAreOfAll: for index in question.rules.indices { question.rules[index].purposes = [] }
            case .scopesAreIgnored: question.scope = .init()
            case .partsAreIgnored: for index in question.rules.indices { question.rules[index].parts = [] }
            }
            return AgreementTests.answer(question)
        }

        private func omitting(_ omission: Mill.Omission, _ question: Question) -> Deadline {
            Mill.$omission.withValue(omission) { AgreementTests.answer(question) }
        }
    }

    @Test(arguments: Mistake.allCases)
    func `a planted mistake is noticed`(mistake: Mistake) {
        #expect(Self.questions.contains { mistake.answer($0) != $0.expected }, "\(mistake) is not noticed")
    }
}
