import DPSACalendar
import DPSARuntime
import Testing

@Suite struct DeadlineTests {
    typealias History = Retention<Shop>.History
    typealias Scope = Retention<Shop>.Scope

    @Test func `a deadline and a delay are different promises`() {
        let within = Retention.of(.until(.termination, within: .days(30)))
        let after = Retention.of(.until(.termination, after: .days(30)))
        #expect(within.deadline(after: .termination, at: "2024-01-31").text == "2024-01-31...2024-03-01")
        #expect(after.deadline(after: .termination, at: "2024-01-31").text == "2024-03-01...2024-03-01")
        #expect(
            Retention.of(.until(.termination)).deadline(after: .termination, at: "2024-01-31").text
                == "2024-01-31...2024-01-31"
        )
    }

    /// Month ends, leap days, ends of years, and a century without a leap day.
    static let lengths: [(String, Period, String)] = [
        ("2024-01-31", Period.months(1), "2024-02-29"), ("2023-01-31", .months(1), "2023-02-28"),
        ("2024-02-29", .years(1), "2025-02-28"), ("2024-02-29", .years(4), "2028-02-29"),
        ("2024-12-31", .days(1), "2025-01-01"), ("2024-12-31", .months(2), "2025-02-28"),
        ("2099-12-31", .months(2), "2100-02-28"), ("2024-08-31", .months(6), "2025-02-28"),
        ("2024-02-28", .fixed(.init(2, .weeks)), "2024-03-13"),
    ]

    @Test(arguments: lengths)
    func `lengths are those of the calendar`(start: String, period: Period, end: String) throws {
        let retention = Retention.of(.init(.period(.exactly, period, after: .event(.creation))))
        let created = try #require(CalendarDate(start))
        #expect(retention.deadline(of: History(created: created)).text == "\(end)...\(end)")
    }

    @Test func `delays are added one after the other`() {
        let retention = Retention.of(
            .init(.until(.event(.arrears, delays: [.months(1), .days(1)])), then: .init("delete", [.immediately]))
        )
        let other = Retention.of(
            .init(.until(.event(.arrears, delays: [.days(1), .months(1)])), then: .init("delete", [.immediately]))
        )
        #expect(retention.deadline(after: .arrears, at: "2024-01-30").window?.by == "2024-03-01")
        #expect(other.deadline(after: .arrears, at: "2024-01-30").window?.by == "2024-02-29")
    }

    @Test func `what an event implies has happened with it`() {
        let retention = Retention.of(.until(.termination, within: .days(30)))
        #expect(retention.deadline(after: .accountDeletion, at: "2024-01-01").window?.by == "2024-01-31")
        let known: [Shop.Event: CalendarDate] = [.termination: "2023-12-01"]
        #expect(
            retention.deadline(after: .accountDeletion, at: "2024-01-01", known: known).window?.by == "2023-12-31"
        )
    }

    @Test func `earliest passes by what never happens and latest waits for it`() {
        let events: [Retention<Shop>.Trigger] = [.event(.termination), .event(.arrears)]
        let earliest = Retention.of(.init(.until(.earliest(events)), then: .init("delete", within: .days(1))))
        let latest = Retention.of(.init(.until(.latest(events)), then: .init("delete", within: .days(1))))
        #expect(earliest.deadline(after: .termination, at: "2024-01-01").window?.by == "2024-01-02")
        #expect(
            latest.deadline(after: .termination, at: "2024-01-01") == .waiting(for: [.arrears], notBefore: nil)
        )
        #expect(
            latest.deadline(after: .termination, at: "2024-01-01", known: [.arrears: "2024-05-01"]).window?.by
                == "2024-05-02"
        )
    }

    @Test func `the path that fires first decides`() {
        let retention = Retention.of(.until(.arrears, after: .days(90)), .until(.deletionRequest))
        #expect(
            retention.deadline(after: .arrears, at: "2024-01-01", known: [.deletionRequest: "2024-01-02"]).text
                == "2024-03-31...2024-03-31"
        )
        #expect(
            retention.deadline(after: .arrears, at: "2024-01-02", known: [.deletionRequest: "2024-01-01"]).text
                == "2024-01-01...2024-01-01"
        )
        // Of one day, the earlier one.
        #expect(
            retention.deadline(after: .arrears, at: "2024-01-01", known: [.deletionRequest: "2024-01-01"]).window?.by
                == "2024-03-31"
        )
    }

    @Test func `an earlier path may still come in and take longer`() throws {
        let retention = Retention.of(
            .until(.arrears, after: .days(90)),
            .init(.period(.exactly, .days(30), after: .event(.creation)))
        )
        let created = History(created: "2024-01-01")
        let window = try #require(retention.deadline(of: created).window)
        #expect(window.by == "2024-01-31" && window.mayStillMove == .either)
        let later = History(created: "2024-01-01", events: [.arrears: "2024-01-20"])
        let other = try #require(retention.deadline(of: later).window)
        #expect(other.by == "2024-04-19" && other.mayStillMove == .earlier || other.mayStillMove == .settled)
    }

    @Test func `at most promises nothing and at least wins`() {
        let most = Retention.of(.init(.period(.atMost, .days(30), after: .event(.arrears))))
        #expect(
            most.deadline(after: .arrears, at: "2024-02-01", created: "2024-01-01").text == "2024-01-01...2024-03-02"
        )
        #expect(most.deadline(after: .arrears, at: "2024-02-01").text == "...2024-03-02")
        let least = Retention.of(
            .init(.period(.atLeast, .months(6), after: .event(.creation))),
            .until(.deletionRequest, within: .days(10))
        )
        let early = History(created: "2024-01-31", events: [.deletionRequest: "2024-02-05"])
        #expect(least.deadline(of: early).text == "2024-07-31...2024-07-31")
        let late = History(created: "2024-01-31", events: [.deletionRequest: "2024-08-05"])
        #expect(least.deadline(of: late).text == "2024-08-05...2024-08-15")
    }

    @Test func `an exception cancels its path`() throws {
        let retention = Retention.of(
            .init(
                .until(.event(.deletionRequest)),
                then: .init("delete", [.immediately]),
                unless: .any([.happened(.arrears), .given(.legalHold)])
            ),
            .until(.arrears, after: .days(121))
        )
        let request = History(created: "2024-01-01", events: [.deletionRequest: "2024-02-01"])
        let window = try #require(retention.deadline(of: request).window)
        #expect(window.by == "2024-02-01" && window.exceptions.count == 1)
        var both = request
        both.events[.arrears] = "2024-02-01"
        #expect(retention.deadline(of: both).window?.by == "2024-06-01")
        both.events[.arrears] = "2024-02-02"
        #expect(retention.deadline(of: both).window?.by == "2024-02-01")
        var held = request
        held.circumstances = [.legalHold]
        #expect(retention.deadline(of: held) == .waiting(for: [.arrears], notBefore: nil))
    }

    @Test func `opposites and several conditions`() {
        let path = Retention<Shop>.Path(
            .period(.exactly, .days(1), after: .event(.creation)),
            unless: .all([.not([.given(.queue)]), .given(.legalHold)])
        )
        let retention = Retention.of(path)
        #expect(retention.deadline(of: History(created: "2024-01-01")).window?.by == "2024-01-02")
        let held = History(created: "2024-01-01", given: [.legalHold])
        #expect(retention.deadline(of: held).window == nil)
        let both = History(created: "2024-01-01", given: [.legalHold, .queue])
        #expect(retention.deadline(of: both).window?.by == "2024-01-02")
    }

    // MARK: Choices

    static let choice = Retention.of(
        .init(.period(.exactly, .chosen(.range(.init(7, to: 180, .days)), by: ["customer"], default: .init(30, .days))))
    )

    static let choices: [(Quantity?, String)] = [
        (nil, "2024-01-31...2024-01-31"), (Quantity(7, .days), "2024-01-08...2024-01-08"),
        (Quantity(2, .months), "2024-03-01...2024-03-01"), (Quantity(8, .weeks), "2024-02-26...2024-02-26"),
        (Quantity(6, .days), "choiceOutOfRange"), (Quantity(6, .months), "choiceOutOfRange"),
        (Quantity(1, .gigabytes), "choiceOutOfRange"),
    ]

    @Test(arguments: choices)
    func `a choice counts where it is allowed`(choice: Quantity?, answer: String) {
        #expect(Self.choice.deadline(of: History(created: "2024-01-01", choosing: choice)).text == answer)
    }

    @Test func `a choice that nobody has told counts with its ends`() {
        func answer(_ limits: Period.Choice, _ choice: Quantity? = nil) -> String {
            Retention.of(.init(.period(.exactly, .chosen(limits, by: ["customer"]))))
                .deadline(of: History(created: "2024-01-01", choosing: choice)).text
        }
        #expect(answer(.range(.init(1, to: 3, .months))) == "2024-02-01...2024-04-01")
        #expect(answer(.upTo(.init(30, .days))) == "2024-01-01...2024-01-31")
        #expect(answer(.oneOf([.init(15, .days), .init(1, .months)])) == "2024-01-16...2024-02-01")
        #expect(answer(.oneOf([.init(15, .days), .init(1, .months)]), .init(1, .months)) == "2024-02-01...2024-02-01")
        #expect(answer(.oneOf([.init(15, .days)]), .init(16, .days)) == "choiceOutOfRange")
        #expect(answer(.upTo(.init(1, .years)), .init(12, .months)) == "2025-01-01...2025-01-01")
        #expect(answer(.free) == "outside")
        #expect(answer(.free, .init(3, .years)) == "2027-01-01...2027-01-01")
    }

    @Test func `a length may depend on the record`() {
        let retention = Retention.of(
            .init(.period(.exactly, .fixed(.init(7, to: 180, .days)), after: .event(.creation), dependingOn: "kind"))
        )
        #expect(retention.deadline(of: History(created: "2024-01-01")).text == "2024-01-08...2024-06-29")
        #expect(
            retention.deadline(of: History(created: "2024-01-01", choosing: .init(10, .days))).text
                == "2024-01-11...2024-01-11"
        )
        #expect(
            retention.deadline(of: History(created: "2024-01-01", choosing: .init(181, .days))).text
                == "choiceOutOfRange"
        )
    }

    // MARK: Uncertain lengths

    @Test func `hours end on one date or the next`() {
        let retention = Retention.of(.until(.termination, after: .hours(36)))
        #expect(retention.deadline(after: .termination, at: "2024-01-01").text == "2024-01-02...2024-01-03")
        let day = Retention.of(.until(.termination, after: .hours(24)))
        #expect(day.deadline(after: .termination, at: "2024-01-01").text == "2024-01-02...2024-01-02")
    }

    @Test func `working days need the holidays`() {
        let retention = Retention.of(.until(.termination, after: .fixed(.init(5, .days, working: true))))
        // A Thursday; the next Monday is a holiday.
        #expect(retention.deadline(after: .termination, at: "2024-03-28").text == "2024-04-02...2024-04-18")
        let calendar = WorkingCalendar(holidays: ["2024-04-01"])
        #expect(
            retention.deadline(after: .termination, at: "2024-03-28", calendar: calendar).text
                == "2024-04-05...2024-04-05"
        )
        #expect(
            retention.deadline(after: .termination, at: "2024-03-28", calendar: .init(holidays: [])).text
                == "2024-04-04...2024-04-04"
        )
    }

    // MARK: Answers without a date

    @Test func `what is no date is an answer of its own`() {
        func answer(_ life: Retention<Shop>.Life, _ events: [Shop.Event: CalendarDate] = [:])
            -> Retention<Shop>.Deadline
        {
            Retention.of(.init(life)).deadline(of: History(created: "2024-01-01", events: events))
        }
        #expect(Retention<Shop>.notStored.deadline(after: .termination, at: "2024-01-01") == .notStored)
        #expect(Retention<Shop>.notStated.deadline(after: .termination, at: "2024-01-01") == .outside(.notStated))
        #expect(answer(.criteria("as long as needed")) == .outside(.criteria(["as long as needed"])))
        #expect(answer(.asParent([])) == .outside(.parent))
        #expect(answer(.period(.exactly, .chosen(.free, by: ["customer"]))) == .outside(.chosen(by: ["customer"])))
        #expect(answer(.period(.exactly, .fixed(.init(4, .gigabytes)))) == .outside(.size))
        #expect(answer(.until(.event(.termination))) == .unbounded(notBefore: nil))
        #expect(
            answer(.until(.event(.termination)), [.termination: "2024-02-01"]) == .unbounded(notBefore: "2024-02-01")
        )
        #expect(answer(.until(.event(.manualDeletion))) == .waiting(for: [.manualDeletion], notBefore: nil))
        #expect(
            Retention.of(.init(.period(.exactly, .days(3)))).deadline(of: History())
                == .waiting(for: [], notBefore: nil)
        )
    }

    @Test func `an event that is the end of the data needs no deadline`() {
        let retention = Retention.of(.init(.until(.event(.manualDeletion))))
        #expect(retention.deadline(after: .manualDeletion, at: "2024-02-01").text == "2024-02-01...2024-02-01")
    }

    @Test func `the parent's paths count as one's own`() {
        let retention = Retention.of(.init(.asParent([.until(.termination, within: .days(90))])), .until(.arrears))
        #expect(retention.deadline(after: .termination, at: "2024-01-01").window?.by == "2024-03-31")
        #expect(retention.deadline(after: .arrears, at: "2024-01-01").window?.by == "2024-01-01")
    }

    // MARK: What is known

    @Test func `what recurs counts from its last time and not after its end`() {
        let retention = Retention.of(.init(.period(.exactly, .years(2), after: .event(.lastLogin))))
        // Nobody has ever logged in: the clock starts with the record.
        let never = History(created: "2024-01-01")
        #expect(retention.deadline(of: never).text == "2026-01-01...2026-01-01")
        #expect(retention.deadline(of: never).window?.mayStillMove == .either)
        let once = History(created: "2024-01-01", events: [.lastLogin: "2024-06-01"])
        #expect(retention.deadline(of: once).window?.by == "2026-06-01")
        let ended = History(
            created: "2024-01-01",
            events: [.lastLogin: "2024-06-01", .termination: "2024-05-01"]
        )
        #expect(retention.deadline(of: ended).window?.by == "2026-05-01")
        #expect(retention.deadline(of: ended).window?.mayStillMove == .settled)
    }

    @Test func `what is promised has happened by then`() {
        let retention = Retention.of(.until(.built, within: .days(1)))
        let window = retention.deadline(after: .arrears, at: "2024-01-01").window
        #expect(window?.by == "2024-01-04" && window?.mayStillMove == .earlier)
        let known: [Shop.Event: CalendarDate] = [.built: "2024-01-02"]
        #expect(retention.deadline(after: .arrears, at: "2024-01-01", known: known).window?.by == "2024-01-03")
    }

    @Test func `what was so before the record counts from its creation`() {
        let retention = Retention.of(.until(.arrears, within: .days(7)))
        #expect(
            retention.deadline(after: .arrears, at: "2023-01-01", created: "2024-01-01").window?.by == "2024-01-08"
        )
    }

    @Test func `a record is no older than its first event`() throws {
        let retention = Retention.of(.init(.period(.exactly, .days(30), after: .event(.creation))))
        let window = try #require(retention.deadline(after: .termination, at: "2024-01-01").window)
        #expect(window.by == "2024-01-31" && window.mayStillMove == .either)
        let known = try #require(
            retention.deadline(after: .termination, at: "2024-01-01", known: [.collection: "2023-12-25"]).window
        )
        #expect(known.by == "2024-01-24" && known.mayStillMove == .settled)
    }

    // MARK: Scopes and holds

    static let scoped = Retention<Shop>(
        .init(paths: [.until(.termination, within: .days(30))]),
        .init(in: [.archive], paths: [.until(.termination, within: .years(1))]),
        .init(for: [.billing], paths: [.until(.termination, within: .years(7))]),
        .init(when: .given(.queue), paths: [.until(.termination, within: .days(7))]),
        .init(parts: ["note"], paths: [.until(.termination)])
    )

    static let scopes: [(Scope, Set<Shop.RetentionCondition>, String)] = [
        (Scope(), [], "2031-01-01"), (.init(in: .database), [], "2031-01-01"),
        (.init(for: .provide, in: .database), [], "2024-01-31"), (.init(for: .provide, in: .archive), [], "2025-01-01"),
        (.init(for: .billing, in: .database), [], "2031-01-01"), (.init(for: .billing, in: .archive), [], "2031-01-01"),
        (.init(for: .provide, in: .database, part: "note"), [], "2024-01-01"),
        (.init(for: .provide, in: .archive, part: "note"), [], "2024-01-01"),
        (.init(for: .provide, in: .database, part: "other"), [], "2024-01-31"),
        (.init(for: .provide, in: .database), [.queue], "2024-01-08"),
    ]

    @Test(arguments: scopes)
    func `the most specific rules count and the last of them decides`(
        scope: Scope,
        circumstances: Set<Shop.RetentionCondition>,
        by: String
    ) {
        let history = History(events: [.termination: "2024-01-01"], given: circumstances)
        #expect(Self.scoped.deadline(of: history, within: scope).window.map { "\($0.by)" } == by)
    }

    @Test func `a scope without a date leaves the whole without one`() {
        let retention = Retention<Shop>(
            .init(in: [.database], paths: [.until(.termination, within: .days(30))]),
            .init(in: [.archive], paths: [.until(.deletionRequest)])
        )
        #expect(
            retention.deadline(after: .termination, at: "2024-01-01")
                == .waiting(for: [.deletionRequest], notBefore: nil)
        )
        #expect(retention.deadline(after: .termination, at: "2024-01-01", in: .database).window?.by == "2024-01-31")
        #expect(
            Retention<Shop>(.init(in: [.archive], paths: [.until(.termination)]))
                .deadline(after: .termination, at: "2024-01-01", in: .database) == .outside(.notStated)
        )
    }

    @Test func `nothing goes while a hold is in force`() throws {
        let retention = Retention<Shop>(
            .init(paths: [.until(.termination, within: .days(30))]),
            holds: [.given(.legalHold)]
        )
        let free = try #require(retention.deadline(after: .termination, at: "2024-01-01").window)
        #expect(free.exceptions == [.given(.legalHold)])
        guard
            case .held(while: [.given(.legalHold)], let window) = retention.deadline(
                after: .termination,
                at: "2024-01-01",
                given: [.legalHold]
            )
        else {
            Issue.record("not held")
            return
        }
        #expect(window?.by == "2024-01-31")
    }
}
