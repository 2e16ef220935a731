public import DPSACalendar

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A day of the Gregorian calendar; the compiler computes with the same one.
public typealias CalendarDate = DPSACalendar.CalendarDate

extension CalendarDate {
    /// The day of a moment in a time zone that is so many seconds ahead of universal time.
    ///
    /// ```swift
    /// CalendarDate(of: moment, secondsFromGMT: 8 * 3_600)
    /// ```
    ///
    /// `nil` outside the years that dates can have.
    public init?(of moment: Date, secondsFromGMT offset: Int = 0) {
        let seconds = moment.timeIntervalSince1970 + Double(offset)
        guard seconds.magnitude < 1e12 else { return nil }
        self.init(dayNumber: Int((seconds / 86_400).rounded(.down)))
    }

    /// The day of a moment in the time zone of a calendar.
    ///
    /// Only the time zone counts: the day is one of the Gregorian calendar, whatever the calendar is.
    public init?(of moment: Date, in calendar: Calendar) {
        self.init(of: moment, secondsFromGMT: calendar.timeZone.secondsFromGMT(for: moment))
    }

    /// The moment at which the day begins in a time zone that is so many seconds ahead of universal time.
    public func start(secondsFromGMT offset: Int = 0) -> Date {
        Date(timeIntervalSince1970: Double(dayNumber * 86_400 - offset))
    }

    /// The moment at which the day begins in the time zone of a calendar.
    ///
    /// Where a clock change leaves out the midnight, it is the moment of the change.
    public func start(in calendar: Calendar) -> Date {
        let zone = calendar.timeZone
        let noon = start(secondsFromGMT: 0)
        // The offsets before and after any change on that day: the earlier moment that is on the day already.
        let moments = [-86_400.0, 0, 86_400].map { distance in
            start(secondsFromGMT: zone.secondsFromGMT(for: noon.addingTimeInterval(distance)))
        }
        let candidates = moments.filter { CalendarDate(of: $0, in: calendar) == self }
        if let first = candidates.min() { return first }
        // Midnight itself does not exist: find the change within the hours around it.
        var (before, after) = (noon.addingTimeInterval(-86_400), noon.addingTimeInterval(86_400))
        while after.timeIntervalSince(before) > 0.5 {
            let middle = before.addingTimeInterval((after.timeIntervalSince(before) / 2).rounded(.down))
            if middle == before { break }
            if let day = CalendarDate(of: middle, in: calendar), day < self { before = middle } else { after = middle }
        }
        return after
    }

    /// The moment by which the day has passed in the time zone of a calendar: the beginning of the next one.
    ///
    /// Data that are to be gone by a date are gone by then.
    public func end(in calendar: Calendar) -> Date {
        (adding(days: 1) ?? self).start(in: calendar)
    }
}
