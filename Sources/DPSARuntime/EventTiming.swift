/// A moment that events decide.
///
/// Delays stand with the events: a delay after the earliest of two events is the earliest of the two delayed events.
public enum EventTrigger<Event: DisclosedEvent>: Hashable, Sendable {
    /// An event, and the delays after it, which are added one after the other.
    case event(Event, delays: [Period] = [])
    /// The earliest of several moments.
    case earliest([EventTrigger])
    /// The latest of several moments.
    case latest([EventTrigger])

    /// The events, in the order in which they stand.
    public var events: [Event] {
        switch self {
        case .event(let event, _): [event]
        case .earliest(let triggers), .latest(let triggers): triggers.flatMap(\.events)
        }
    }
}

/// What an event is for the data to which it happens.
public enum EventRole: Hashable, Sendable {
    /// It brings them about: their creation, or something that implies it.
    case beginning
    /// It is itself their end: their deletion, or something that implies it.
    case ending
    /// Neither.
    case passing
}

/// When an event happens, as its declaration promises.
public enum EventTiming<Event: DisclosedEvent>: Hashable, Sendable {
    /// It recurs until then; what counts is its last time, and the creation of the data if it never happened since.
    case recurring(until: EventTrigger<Event>)
    /// It has happened so long after that moment, at the latest.
    case within(Period, after: EventTrigger<Event>)
}
