public import DPSACalendar

/// A day of the Gregorian calendar; the compiler computes with the same one.
public typealias CalendarDate = DPSACalendar.CalendarDate
