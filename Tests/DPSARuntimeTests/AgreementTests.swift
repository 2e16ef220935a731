import DPSACalendar
import DPSARuntime
import Testing

/// A module whose agreement has a hold and minima of its own.
private enum Mill: DisclosedModule {
    static var name: String { "Mill" }
    static var label: String { "Mill" }
    static var parentName: String { "Terms" }
    static var agreementHolds: [Retention<Mill>.Condition] { [.given(.dispute)] }
    static var agreementMinima: [Retention<Mill>.Rule] {
        [.init(when: .given(.resident), paths: [.init(.period(.atLeast, .months(6), after: .event(.creation)))])]
    }
    typealias System = NoTerm

    enum Purpose: DisclosedTerm {
        case grinding, advertising
        static var termTexts: StaticString { "Grinding\0grinding\0Advertising\0advertising\0" }
        var termIndex: Int { if case .grinding = self { 0 } else { 1 } }
    }

    enum Event: DisclosedEvent {
        case creation, termination
        static var termTexts: StaticString { "Creation\0creation\0Termination\0termination\0" }
        var termIndex: Int { if case .creation = self { 0 } else { 1 } }
        var role: EventRole { self == .creation ? .beginning : .passing }
    }

    enum RetentionCondition: DisclosedTerm {
        case dispute, resident
        static var termTexts: StaticString { "Dispute\0a dispute\0Resident(EEA)\0resident\0" }
        var termIndex: Int { if case .dispute = self { 0 } else { 1 } }
    }
}

@Suite struct AgreementTests {
    private static let path = Retention<Mill>.Path(
        .until(.event(.termination)),
        then: .init("delete", within: .days(30))
    )
    private let retention = Retention<Mill>(.init(paths: [path]), .notStored(for: [.advertising]))

    @Test func `the agreement's hold suspends what the module says`() {
        let answer = retention.deadline(after: .termination, at: "2024-01-01", created: "2020-01-01", given: [.dispute])
        #expect(
            answer == .held(while: [.given(.dispute)], .init(notBefore: "2024-01-01", by: "2024-01-31"))
        )
        let window = retention.deadline(after: .termination, at: "2024-01-01", created: "2020-01-01").window
        #expect(window?.by == "2024-01-31" && window?.exceptions == [.given(.dispute)])
    }

    @Test func `the agreement's minimum lifts what the module says`() {
        func by(_ given: Set<Mill.RetentionCondition>) -> CalendarDate? {
            retention.deadline(after: .termination, at: "2024-01-01", created: "2023-12-15", given: given).window?.by
        }
        #expect(by([]) == "2024-01-31")
        #expect(by([.resident]) == "2024-06-15")
    }

    @Test func `what is not stored for a purpose is kept for the others`() {
        func answer(
            _ purpose: Mill.Purpose?,
            given: Set<Mill.RetentionCondition> = []
        ) -> Retention<Mill>.Deadline {
            retention.deadline(after: .termination, at: "2024-01-01", given: given, for: purpose)
        }
        #expect(answer(.advertising) == .notStored)
        #expect(answer(.advertising, given: [.dispute]) == .notStored)
        #expect(answer(.grinding).window?.by == "2024-01-31")
        #expect(answer(nil).window?.by == "2024-01-31")
    }

    @Test func `that data are not stored for a purpose says nothing of the whole`() {
        let denial = Retention<Mill>(.notStored(for: [.advertising]))
        #expect(denial.deadline(after: .termination, at: "2024-01-01", for: .advertising) == .notStored)
        #expect(denial.deadline(after: .termination, at: "2024-01-01", for: .grinding) == .outside(.notStated))
        #expect(denial.deadline(after: .termination, at: "2024-01-01") == .outside(.notStated))
    }

    @Test func `parts and conditions limit what is not stored`() {
        let retention = Retention<Mill>(
            .init(paths: [Self.path]),
            .notStored(when: .given(.resident), parts: ["name"])
        )
        func answer(_ given: Set<Mill.RetentionCondition>, part: String?) -> Retention<Mill>.Deadline {
            retention.deadline(after: .termination, at: "2024-01-01", created: "2020-01-01", given: given, part: part)
        }
        #expect(answer([.resident], part: "name") == .notStored)
        #expect(answer([], part: "name").window?.by == "2024-01-31")
        #expect(answer([.resident], part: "address").window?.by == "2024-01-31")
        #expect(answer([.resident], part: nil).window?.by == "2024-01-31")
    }
}
