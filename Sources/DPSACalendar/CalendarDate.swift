/// A day of the Gregorian calendar.
///
/// The arithmetic is its own, on year, month and day, so that the compiler, the library and every platform agree on it.  Dates
/// have the years 1 to 9999; `CalendarDays` computes on without that limit.
public struct CalendarDate: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day, 1 to 31.
    public let day: Int

    /// The years that dates can have.
    public static let years = 1...9999

    /// Creates a date; `nil` if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.dayCount(year: year, month: month)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// How many days a month has.
    public static func dayCount(year: Int, month: Int) -> Int { CalendarDays.count(year: year, month: month) }

    /// The number of days since 1 January 1970.
    public var dayNumber: Int { CalendarDays.number(year: year, month: month, day: day) }

    /// The day so many days after 1 January 1970; `nil` outside the years that dates can have.
    public init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        let (year, month, day) = CalendarDays.parts(of: dayNumber)
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days later; the day itself is day 0.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    /// The same day so many months later, or the last day of that month if it is shorter.
    public func adding(months: Int) -> CalendarDate? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 0 else { return nil }
        let (year, month) = (sum / 12, sum % 12 + 1)
        return CalendarDate(year: year, month: month, day: min(day, Self.dayCount(year: year, month: month)))
    }

    /// Whether the day is a Saturday or a Sunday.
    public var isWeekend: Bool {
        // 1 January 1970 was a Thursday.
        let weekday = (dayNumber % 7 + 10) % 7
        return weekday >= 5
    }

    /// The n-th day after this one that is neither at a weekend nor a holiday.
    public func adding(workingDays: Int, holidays: Set<CalendarDate> = []) -> CalendarDate? {
        var (date, left) = (self, workingDays)
        while left > 0 {
            guard let next = date.adding(days: 1) else { return nil }
            date = next
            if !next.isWeekend && !holidays.contains(next) { left -= 1 }
        }
        return date
    }
}

extension CalendarDate: Comparable {
    /// Whether one day is before another.
    public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

extension CalendarDate: LosslessStringConvertible {
    /// The date as `2024-03-04`.
    public var description: String {
        let digits = String(year)
        return String(repeating: "0", count: 4 - digits.count) + digits
            + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    }

    /// Reads `2024-03-04`.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        guard let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
