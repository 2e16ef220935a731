/// The arithmetic of the Gregorian calendar on day numbers: days since 1 January 1970, in any year.
///
/// Leap years follow the rule of the calendar before and after the years that dates can have.
public enum CalendarDays {
    /// The number of a day.
    public static func number(year: Int, month: Int, day: Int) -> Int {
        // Years begin in March here, so that the leap day is the last one.
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The year, month and day of a day number.
    public static func parts(of number: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// How many days a month has.
    public static func count(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day so many months after a day: the same day of that month, or its last one.
    public static func adding(months: Int, to number: Int) -> Int {
        let (year, month, day) = parts(of: number)
        return self.number(year: year, month: month, day: day, later: months)
    }

    /// The number of the day so many months after a day.
    private static func number(year: Int, month: Int, day: Int, later months: Int) -> Int {
        let sum = year * 12 + month - 1 + months
        let laterYear = (sum >= 0 ? sum : sum - 11) / 12
        let laterMonth = sum - laterYear * 12 + 1
        let last = count(year: laterYear, month: laterMonth)
        return number(year: laterYear, month: laterMonth, day: day < last ? day : last)
    }
}

// Bounds in days: what a length of another unit comes to, from whatever day it is counted.

extension CalendarDays {
    /// The fewest and the most days that so many months can have.
    public static func bounds(months: Int) -> ClosedRange<Int> {
        if months <= 0 { return 0...0 }
        var least = Int.max
        var greatest = 0
        // The calendar repeats after 400 years.  Within a month only the first day and the last four differ.
        for start in 0..<4_800 {
            let (year, month) = (2_000 + start / 12, start % 12 + 1)
            let last = count(year: year, month: month)
            let first = number(year: year, month: month, day: 1)
            var day = 1
            while day <= last {
                let length = number(year: year, month: month, day: day, later: months) - (first + day - 1)
                least = min(least, length)
                greatest = max(greatest, length)
                day = day == 1 ? 28 : day + 1
            }
        }
        return least...greatest
    }

    /// The fewest and the most days that so many working days can take, if so many of them are lost to holidays at most.
    public static func bounds(workingDays: Int, holidays: Int) -> ClosedRange<Int> {
        if workingDays <= 0 { return 0...0 }
        func least(_ count: Int) -> Int { 7 * ((count - 1) / 5) + (count - 1) % 5 + 1 }
        return least(workingDays)...least(workingDays + holidays) + 2
    }

    /// The fewest and the most dates that so many seconds can lie ahead.
    public static func bounds(seconds: Int) -> ClosedRange<Int> { seconds / 86_400...(seconds + 86_399) / 86_400 }
}
