public import DPSACalendar

/// Which days are working days, for periods that count only those.
///
/// Saturdays and Sundays never are.  Where the holidays are not known, a number of working days lies between two numbers of days,
/// and of the greater one up to ten working days are lost to holidays.
public struct WorkingCalendar: Hashable, Sendable {
    /// The holidays; `nil` if they are not known.
    public var holidays: Set<CalendarDate>?

    /// A calendar whose holidays are not known.
    public static var unknown: WorkingCalendar { WorkingCalendar(holidays: nil) }

    /// A calendar with these holidays.
    public init(holidays: Set<CalendarDate>?) { self.holidays = holidays }

    /// How many working days may be lost to holidays at most, where those are not known.
    static let greatestHolidayCount = 10
}

/// Day numbers, with one for what never comes.
enum DayNumber {
    /// What never comes is later than every day.
    static let never = Int.max
    /// What has always been is earlier than every day.
    static let always = Int.min

    /// The date of a day number; `nil` for never, and outside the years that dates can have.
    static func date(_ number: Int) -> CalendarDate? { CalendarDate(dayNumber: number) }
}

extension Quantity {
    /// More months, and more days, than dates can lie apart.
    private static let greatestMonthCount = 120_000
    private static let greatestDayCount = 3_652_425

    /// The quantity as whole months or as whole days, if it is a number of those.
    private var whole: (months: Int?, days: Int?) {
        let count = max(0, amount)
        if isWorking, unit == .days { return (nil, nil) }
        switch unit {
        case .years: return (min(count, Self.greatestMonthCount) * 12, nil)
        case .months: return (min(count, Self.greatestMonthCount), nil)
        case .weeks: return (nil, min(count, Self.greatestDayCount) * 7)
        case .days: return (nil, min(count, Self.greatestDayCount))
        default: return (nil, nil)
        }
    }

    /// Whether this is an amount of storage, which takes no time that anybody could tell.
    var isStorage: Bool {
        switch unit {
        case .kilobytes, .megabytes, .gigabytes, .terabytes: true
        default: false
        }
    }

    /// One end of a range as a quantity of its own.
    func end(isUpper: Bool) -> Quantity { Quantity(isUpper ? upper ?? amount : amount, unit, working: isWorking) }

    /// The day so much later, of a range at one of its ends; never for storage, and beyond all dates.
    ///
    /// Of lengths that are no certain number of days, hours and working days, the upper end is the greatest number.
    func later(than day: Int, isUpper: Bool, _ calendar: WorkingCalendar) -> Int {
        if day == DayNumber.never || isStorage { return DayNumber.never }
        let quantity = end(isUpper: isUpper)
        let (months, days) = quantity.whole
        if let months {
            return CalendarDays.adding(months: min(months, Self.greatestMonthCount), to: day)
        }
        if let days { return day + days }
        if isWorking, let holidays = calendar.holidays, unit == .days {
            guard
                let later = CalendarDate(dayNumber: day)?
                    .adding(workingDays: min(max(0, quantity.amount), Self.greatestDayCount), holidays: holidays)
            else { return DayNumber.never }
            return later.dayNumber
        }
        let bounds = quantity.dayBounds
        return day + (isUpper ? bounds.upperBound : bounds.lowerBound)
    }

    /// The fewest and the most days that a quantity without an upper end can take; none for storage.
    var dayBounds: ClosedRange<Int> {
        let count = min(max(0, amount), Self.greatestDayCount)
        if isWorking, unit == .days {
            return CalendarDays.bounds(workingDays: count, holidays: WorkingCalendar.greatestHolidayCount)
        }
        switch unit {
        case .seconds: return CalendarDays.bounds(seconds: count)
        case .minutes: return CalendarDays.bounds(seconds: count * 60)
        case .hours: return CalendarDays.bounds(seconds: count * 3_600)
        case .days: return count...count
        case .weeks: return count * 7...count * 7
        case .months: return CalendarDays.bounds(months: min(count, Self.greatestMonthCount))
        case .years: return CalendarDays.bounds(months: min(count * 12, Self.greatestMonthCount))
        case .kilobytes, .megabytes, .gigabytes, .terabytes: return 0...0
        }
    }

    /// Whether this is no longer than another quantity, on whatever day the two are counted from.
    func isAtMost(_ other: Quantity) -> Bool {
        if isStorage || other.isStorage { return false }
        let (own, others) = (whole, other.whole)
        if let months = own.months, let limit = others.months { return months <= limit }
        if unit == other.unit, isWorking == other.isWorking { return amount <= other.amount }
        return dayBounds.upperBound <= other.dayBounds.lowerBound
    }
}

extension Period.Choice {
    /// Whether a length may be chosen.
    func allows(_ length: Quantity) -> Bool {
        switch self {
        case .free: true
        case .range(let range):
            range.end(isUpper: false).isAtMost(length) && length.isAtMost(range.end(isUpper: true))
        case .oneOf(let lengths):
            lengths.contains { length.isAtMost($0) && $0.isAtMost(length) }
        case .upTo(let greatest): length.isAtMost(greatest)
        }
    }
}

extension Period {
    /// Whether the period has no end in time: an amount of storage, or any length that somebody may choose.
    ///
    /// - Parameter choice: the length that was chosen, if it is known.
    func isUnbounded(choosing choice: Quantity?) -> Bool {
        switch self {
        case .fixed(let quantity): quantity.isStorage
        case .chosen(let limits, _, let usual):
            if let length = choice ?? usual { length.isStorage } else { limits.isUnbounded }
        }
    }

    /// The day a period later, of what is not certain at one of the ends; never if the period has no end.
    ///
    /// - Parameters:
    ///   - choice: the length that was chosen, if it is known.
    ///   - isDependent: whether a range depends on something that the chosen length tells.
    func later(
        than day: Int,
        isUpper: Bool,
        choosing choice: Quantity?,
        isDependent: Bool = false,
        _ calendar: WorkingCalendar
    ) -> Int {
        if day == DayNumber.never { return day }
        let lengths: [Quantity]
        switch self {
        case .fixed(let quantity): lengths = [isDependent ? choice ?? quantity : quantity]
        case .chosen(let limits, _, let usual):
            if let length = choice ?? usual {
                lengths = [length]
            } else {
                switch limits {
                case .free: return DayNumber.never
                case .range(let range): lengths = [range]
                case .oneOf(let all): lengths = all
                case .upTo(let length):
                    if !isUpper { return day }
                    lengths = [length]
                }
            }
        }
        let days = lengths.map { $0.later(than: day, isUpper: isUpper, calendar) }
        return (isUpper ? days.max() : days.min()) ?? DayNumber.never
    }
}

extension Period.Choice {
    fileprivate var isUnbounded: Bool {
        switch self {
        case .free: true
        case .range(let length), .upTo(let length): length.isStorage
        case .oneOf(let lengths): lengths.isEmpty || lengths.contains { $0.isStorage }
        }
    }
}
