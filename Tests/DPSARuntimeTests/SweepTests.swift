import DPSACalendar
import DPSARuntime
import Foundation
import Testing

@Suite struct SweepTests {
    private struct Order {
        var number: Int
        var created: CalendarDate
        var events: [Shop.Event: CalendarDate] = [:]
        var isInDispute = false

        var history: Retention<Shop>.History {
            .init(created: created, events: events, given: isInDispute ? [.legalHold] : [])
        }
    }

    private static let retention = Retention<Shop>(
        .init(
            paths: [
                .until(.deletionRequest, within: .days(10)),
                .init(.period(.exactly, .months(1), after: .event(.creation))),
            ]
        ),
        holds: [.given(.legalHold)]
    )

    private static let orders = [
        Order(number: 1, created: "2024-01-31"),
        Order(number: 2, created: "2024-02-01"),
        Order(number: 3, created: "2024-02-20", events: [.deletionRequest: "2024-02-20"]),
        Order(number: 4, created: "2024-01-01", isInDispute: true),
        Order(number: 5, created: "2024-01-01"),
        Order(number: 6, created: "2024-02-25", events: [.deletionRequest: "2024-02-25"]),
    ]

    @Test func `records are due on their last day and not before it`() {
        let due = Self.retention.due(Self.orders, on: "2024-02-29") { $0.history }
        #expect(due.map(\.record.number) == [1, 5])
        #expect(due.map(\.isOverdue) == [false, true])
        #expect(due.map(\.by) == ["2024-02-29", "2024-02-01"])
    }

    @Test func `a lead time takes what may go already`() {
        // The second order must be kept to the end of its month; the third may go since its request.
        let due = Self.retention.due(Self.orders, on: "2024-02-29", leadTime: 1) { $0.history }
        #expect(due.map(\.record.number) == [1, 3, 5])
        #expect(Self.retention.due(Self.orders, on: "2024-03-01") { $0.history }.map(\.record.number) == [1, 2, 3, 5])
    }

    @Test func `records are asked for one by one`() {
        var read = 0
        let cursor = AnyIterator { () -> Order? in
            read += 1
            return Order(number: read, created: "2024-01-01")
        }
        let first = Self.retention.due(cursor, on: "2024-06-01") { $0.history }.prefix(3).map(\.record.number)
        #expect(first == [1, 2, 3] && read == 3)
    }

    @Test func `data that should not be there are due`() {
        let due = Retention<Shop>.notStored.due(Self.orders, on: "2024-02-29") { $0.history }
        #expect(due.map(\.by) == Self.orders.map { _ in nil })
        #expect(!Retention<Shop>.notStated.due(Self.orders, on: "2030-01-01") { $0.history }.contains { _ in true })
    }
}

@Suite struct LocalDayTests {
    /// 1 March 2024, 03:30 in universal time.
    private let moment = Date(timeIntervalSince1970: 1_709_263_800)

    private func calendar(_ zone: String, _ identifier: Calendar.Identifier = .gregorian) throws -> Calendar {
        var calendar = Calendar(identifier: identifier)
        calendar.timeZone = try #require(TimeZone(identifier: zone))
        return calendar
    }

    @Test(arguments: [
        ("UTC", "2024-03-01"), ("America/New_York", "2024-02-29"), ("Asia/Singapore", "2024-03-01"),
        ("Pacific/Kiritimati", "2024-03-01"), ("Pacific/Honolulu", "2024-02-29"),
    ])
    func `a moment has the day of its zone`(zone: String, day: String) throws {
        #expect(CalendarDate(of: moment, in: try calendar(zone)).map { "\($0)" } == day)
        // Whatever the calendar counts, the day is that of the Gregorian one.
        #expect(CalendarDate(of: moment, in: try calendar(zone, .buddhist)).map { "\($0)" } == day)
    }

    @Test func `an offset is enough`() {
        #expect(CalendarDate(of: moment) == "2024-03-01")
        #expect(CalendarDate(of: moment, secondsFromGMT: -5 * 3_600) == "2024-02-29")
        #expect(CalendarDate(of: Date(timeIntervalSince1970: -1)) == "1969-12-31")
        #expect(CalendarDate(of: .distantFuture) == "4001-01-01")
        #expect(CalendarDate(of: Date(timeIntervalSince1970: 1e15)) == nil)
    }

    /// A day may have 23 hours, 25 hours, or no midnight, and the next day may not exist.
    static let days: [(String, String, Double)] = [
        ("UTC", "2024-03-01", 24), ("Europe/Berlin", "2024-03-31", 23), ("Europe/Berlin", "2024-10-27", 25),
        ("America/Sao_Paulo", "2018-11-04", 23), ("Australia/Lord_Howe", "2024-10-06", 23.5),
        ("Pacific/Apia", "2011-12-29", 24), ("Asia/Beirut", "2022-03-27", 23),
    ]

    @Test(arguments: days)
    func `a day begins and ends in its zone`(zone: String, date: String, hours: Double) throws {
        let calendar = try calendar(zone)
        let day = try #require(CalendarDate(date))
        let (start, end) = (day.start(in: calendar), day.end(in: calendar))
        #expect(CalendarDate(of: start, in: calendar) == day)
        #expect(CalendarDate(of: start.addingTimeInterval(-1), in: calendar) == day.adding(days: -1))
        #expect(CalendarDate(of: end.addingTimeInterval(-1), in: calendar) == day)
        #expect(end.timeIntervalSince(start) == hours * 3_600)
    }

    @Test func `a deadline is the end of its day in the agreement's zone`() throws {
        let calendar = try calendar("Asia/Singapore")
        let day = try #require(CalendarDate(of: moment, in: calendar))
        let window = try #require(
            Retention.of(.until(.termination, within: .days(30))).deadline(after: .termination, at: day).window
        )
        #expect(window.by == "2024-03-31")
        #expect(window.by.end(in: calendar) == Date(timeIntervalSince1970: 1_711_900_800))
    }
}
