import DPSACalendar
import Foundation
import Testing

@testable import DPSARuntime

@Suite struct CalendarDateTests {
    private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"), ("2024-12-31", 2, "2025-02-28"), ("2024-03-31", -1, "2024-02-29"),
        ("2024-01-15", -1, "2023-12-15"), ("2099-12-31", 2, "2100-02-28"),
    ])
    func months(start: String, months: Int, end: String) throws {
        #expect(try date(start).adding(months: months)?.description == end)
    }

    @Test func stepsAreNotMerged() throws {
        let start = try date("2024-01-31")
        #expect(start.adding(months: 1)?.adding(months: 1)?.description == "2024-03-29")
        #expect(start.adding(months: 2)?.description == "2024-03-31")
        let other = try date("2024-01-30")
        #expect(other.adding(months: 1)?.adding(days: 1)?.description == "2024-03-01")
        #expect(other.adding(days: 1)?.adding(months: 1)?.description == "2024-02-29")
    }

    /// Against the calendar of Foundation, over every day of five centuries' changes.
    @Test func daysAgreeWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for day in stride(from: -140_000, through: 140_000, by: 97) {
            let date = try #require(CalendarDate(dayNumber: day))
            let instant = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
            #expect(date.dayNumber == day)
            #expect(date.isWeekend == (parts.weekday == 1 || parts.weekday == 7))
        }
    }

    @Test func everyDayFollowsTheOneBefore() throws {
        var date = try date("1899-12-31")
        while date.year < 2_101 {
            let next = try #require(date.adding(days: 1))
            #expect(date < next && next.dayNumber == date.dayNumber + 1)
            let isNextDay = next.day == date.day + 1
            let isFirst = next.day == 1 && date.day == CalendarDate.dayCount(year: date.year, month: date.month)
            #expect(isNextDay || isFirst)
            date = next
        }
    }

    /// Day numbers go on where dates end, by the same rule of leap years.
    @Test func dayNumbersHaveNoLimits() {
        for year in [-801, -400, -1, 0, 1, 2_024, 10_000, 12_400] {
            let day = CalendarDays.number(year: year, month: 2, day: 28)
            let next = CalendarDays.parts(of: day + 1)
            let isLeapYear = CalendarDays.count(year: year, month: 2) == 29
            #expect(next.year == year && next.month == (isLeapYear ? 2 : 3) && next.day == (isLeapYear ? 29 : 1))
            #expect(CalendarDays.adding(months: -12, to: CalendarDays.adding(months: 12, to: day)) == day)
        }
    }

    @Test(arguments: [
        (0, 0...0), (1, 28...31), (2, 59...62), (3, 89...92), (6, 181...184), (12, 365...366), (24, 730...731),
        (36, 1_095...1_096), (48, 1_460...1_461), (60, 1_825...1_827), (1_200, 36_524...36_525),
        (4_800, 146_097...146_097),
    ])
    func monthsInDays(months: Int, days: ClosedRange<Int>) { #expect(CalendarDays.bounds(months: months) == days) }

    /// The bounds of working days hold, and are attained without holidays.
    @Test func workingDaysInDays() throws {
        for count in 0...12 {
            let bounds = CalendarDays.bounds(workingDays: count, holidays: 0)
            let lengths = try (0..<7).map { start in
                let date = try #require(CalendarDate(dayNumber: start))
                return try #require(date.adding(workingDays: count)).dayNumber - start
            }
            #expect(lengths.min() == bounds.lowerBound && lengths.max() == bounds.upperBound)
        }
        #expect(CalendarDays.bounds(workingDays: 5, holidays: 10) == 5...21)
        #expect(CalendarDays.bounds(seconds: 86_400) == 1...1)
        #expect(CalendarDays.bounds(seconds: 36 * 3_600) == 1...2)
    }

    @Test func limits() throws {
        #expect(try date("9999-12-31").adding(days: 1) == nil)
        #expect(try date("9999-12-31").adding(months: 1) == nil)
        #expect(try date("0001-01-01").adding(days: -1) == nil)
        #expect(try date("0001-01-01").adding(months: -1) == nil)
        #expect(try date("2024-01-01").adding(days: .max) == nil)
        #expect(try date("2024-01-01").adding(months: .max) == nil)
        #expect(try date("2024-01-01").adding(months: .min) == nil)
        for text in [
            "2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "24-01-01", "2024/01/01", "2024-1-011", "",
        ] {
            #expect(CalendarDate(text) == nil)
        }
        #expect(CalendarDate(year: 1, month: 1, day: 1)?.dayNumber == -719_162)
        #expect(CalendarDate(year: 9_999, month: 12, day: 31)?.dayNumber == 2_932_896)
    }

    @Test func workingDays() throws {
        // A Friday.
        let friday = try date("2024-03-01")
        #expect(friday.adding(workingDays: 0) == friday)
        #expect(friday.adding(workingDays: 1)?.description == "2024-03-04")
        #expect(friday.adding(workingDays: 5)?.description == "2024-03-08")
        #expect(friday.adding(workingDays: 1, holidays: [try date("2024-03-04")])?.description == "2024-03-05")
    }
}

@Suite struct InternetTimeTests {
    @Test(arguments: [
        ("2024-03-04T11:54:26Z", 1_709_553_266.0), ("2024-03-04t19:54:26+08:00", 1_709_553_266.0),
        ("1969-12-31T23:59:59.500Z", -0.5), ("1970-01-01T00:00:00-00:30", 1_800.0),
    ])
    func reads(text: String, seconds: Double) { #expect(InternetTime.seconds(text) == seconds) }

    @Test(arguments: [
        "", "2024-03-04", "2024-03-04T11:54:26", "2024-02-30T00:00:00Z", "2024-03-04T24:00:00Z",
        "2024-03-04T11:54:26.Z",
        "2024-03-04T11:54:26+0800", "2024-03-04T11:54:26Zx", "2024-03-04T11:54:26+24:00", "éééééééééé11:54:26Z",
    ])
    func refuses(text: String) { #expect(InternetTime.seconds(text) == nil) }

    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (-0.5, "1969-12-31T23:59:59.500Z"),
        (1_709_553_266.007, "2024-03-04T11:54:26.007Z"),
        (1_709_553_266.05, "2024-03-04T11:54:26.050Z"),
    ])
    func writes(seconds: Double, text: String) { #expect(InternetTime.text(seconds) == text) }

    @Test func outsideTheCalendar() {
        #expect(InternetTime.text(.infinity) == nil)
        #expect(InternetTime.text(.nan) == nil)
        #expect(InternetTime.text(1e13) == nil)
    }
}
