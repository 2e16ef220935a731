public import DPSACalendar

extension Retention {
    /// What is known of one record: when it was made, and what has happened to it since.
    ///
    /// Whatever is not in it has not happened, and is not given.
    public struct History: Hashable, Sendable {
        /// When the record was made; `nil` if that is not known.
        public var created: CalendarDate?
        /// The events that have happened, each with its date; of an event that recurs, the last date.
        public var events: [Module.Event: CalendarDate]
        /// The circumstances that are given, and the options that are switched on.
        public var circumstances: Set<Module.RetentionCondition>
        /// The length that was chosen, or that a length depending on the record comes to; `nil` if nobody has chosen.
        public var choice: Quantity?

        /// Creates a history.
        public init(
            created: CalendarDate? = nil,
            events: [Module.Event: CalendarDate] = [:],
            given circumstances: Set<Module.RetentionCondition> = [],
            choosing choice: Quantity? = nil
        ) {
            self.created = created
            self.events = events
            self.circumstances = circumstances
            self.choice = choice
        }
    }
}

/// The dates of all events that follow from a history.
///
/// An event that has happened brings with it those that it implies, on the same day at the latest.  Nothing happens before the
/// record is made: what was so before counts from then.
struct RetentionDates<Module: DisclosedModule> {
    /// The day numbers of what has happened.
    private(set) var dates: [Module.Event: Int] = [:]
    /// When the record was made; the first known event if that is not known, and `nil` if no event is.
    private(set) var created: Int?
    /// Whether the record was made on that day or earlier.
    private(set) var isCreationEstimated = false
    /// Events that have not been told of: their promised dates are the latest ones.
    private(set) var estimates: Set<Module.Event> = []
    /// Events that may still occur again.
    private(set) var recurring: Set<Module.Event> = []

    init(_ history: Retention<Module>.History, _ calendar: WorkingCalendar) {
        for (event, date) in history.events { dates[event] = date.dayNumber }
        let beginnings = history.events.filter { $0.key.role == .beginning }.map(\.value.dayNumber)
        created = (beginnings + [history.created].compactMap { $0?.dayNumber }).min()
        if created == nil {
            created = dates.values.min()
            isCreationEstimated = true
        }
        guard let created else { return }
        for event in history.events.keys { dates[event] = max(created, dates[event] ?? created) }
        for event in Module.Event.allCases where event.role == .beginning { dates[event] = created }
        let timed = Module.Event.allCases.filter { !$0.timings.isEmpty }
        // Each round brings at least one event in, or a date forward; dates do not go below the creation.
        var rounds = 4 * Module.Event.allCases.count + 4
        while rounds > 0, addImplied() || addTimed(timed, created, calendar) { rounds -= 1 }
    }

    /// The day of an event.
    func date(of event: Module.Event) -> Int { dates[event] ?? DayNumber.never }

    /// The day of a trigger.
    ///
    /// - Parameters:
    ///   - isUpper: which end of uncertain lengths counts.
    ///   - isSettled: whether only events that are the end of the data, and moments after a period, count.
    func date(
        of trigger: EventTrigger<Module.Event>,
        isUpper: Bool,
        isSettled: Bool = false,
        choosing choice: Quantity?,
        _ calendar: WorkingCalendar
    ) -> Int {
        switch trigger {
        case .event(let event, let delays):
            if isSettled, delays.isEmpty, event.role != .ending { return DayNumber.never }
            return delays.reduce(date(of: event)) {
                $1.later(than: $0, isUpper: isUpper, choosing: choice, calendar)
            }
        case .earliest(let triggers):
            return triggers.lazy.map {
                date(of: $0, isUpper: isUpper, isSettled: isSettled, choosing: choice, calendar)
            }.min() ?? DayNumber.never
        case .latest(let triggers):
            return triggers.lazy.map {
                date(of: $0, isUpper: isUpper, isSettled: isSettled, choosing: choice, calendar)
            }.max() ?? DayNumber.never
        }
    }

    /// The same, and everything else happens on the day of the creation.
    func withEverything() -> RetentionDates {
        var result = self
        let day = created ?? 0
        result.created = day
        for event in Module.Event.allCases where result.dates[event] == nil { result.dates[event] = day }
        return result
    }

    private mutating func addImplied() -> Bool {
        var hasChanged = false
        for event in Module.Event.allCases {
            guard let date = dates[event] else { continue }
            for implied in event.implied where (dates[implied] ?? DayNumber.never) > date {
                dates[implied] = date
                estimates.remove(implied)
                hasChanged = true
            }
        }
        return hasChanged
    }

    private mutating func addTimed(_ events: [Module.Event], _ created: Int, _ calendar: WorkingCalendar) -> Bool {
        var hasChanged = false
        for event in events {
            for timing in event.timings {
                switch timing {
                case .recurring(let end):
                    // Occurrences after the end do not count any more.
                    let last = date(of: end, isUpper: true, choosing: nil, calendar)
                    if last == DayNumber.never { recurring.insert(event) } else { recurring.remove(event) }
                    let date = min(dates[event] ?? created, last)
                    if dates[event] != date {
                        dates[event] = date
                        hasChanged = true
                    }
                case .within(let period, let start):
                    let first = date(of: start, isUpper: true, choosing: nil, calendar)
                    let deadline = period.later(than: first, isUpper: true, choosing: nil, calendar)
                    if deadline < dates[event] ?? DayNumber.never {
                        if dates[event] == nil { estimates.insert(event) }
                        dates[event] = deadline
                        hasChanged = true
                    }
                }
            }
        }
        return hasChanged
    }
}
