public import DPSACalendar
import DPSARuntime

/// A module as generated code presents one, with everything that retention can depend on.
enum Shop: DisclosedModule {
    static var name: String { "Shop" }
    static var label: String { "Shop" }
    static var parentName: String { "" }

    enum Purpose: String, CaseIterable, Codable, Sendable, DisclosedTerm {
        case provide, billing
        var label: String { rawValue }
    }

    enum System: String, CaseIterable, Codable, Sendable, DisclosedTerm {
        case database, archive
        var label: String { rawValue }
    }

    enum Event: String, CaseIterable, Codable, Sendable, DisclosedEvent {
        case creation, collection, deletionRequest, termination, accountDeletion, manualDeletion, arrears, lastLogin,
            built
        var label: String { rawValue }
        var implied: [Event] {
            switch self {
            case .collection: [.creation]
            case .accountDeletion: [.termination]
            default: []
            }
        }
        var role: EventRole {
            switch self {
            case .creation, .collection: .beginning
            case .manualDeletion: .ending
            default: .passing
            }
        }
        var timings: [EventTiming<Event>] {
            switch self {
            case .lastLogin: [.recurring(until: .event(.termination))]
            case .built: [.within(.days(2), after: .event(.arrears))]
            default: []
            }
        }
    }

    enum RetentionCondition: String, CaseIterable, Codable, Sendable, DisclosedTerm {
        case legalHold, queue
        var label: String { rawValue }
    }
}

/// Dates in tests, as they are written.
extension CalendarDate: ExpressibleByStringLiteral {
    /// Reads `2024-03-04`.
    public init(stringLiteral text: String) {
        guard let date = CalendarDate(text) else { preconditionFailure("\(text) is no date") }
        self = date
    }
}

extension Retention<Shop> {
    /// A retention of one rule.
    static func of(_ paths: Path...) -> Self { Retention(Rule(paths: paths)) }
}

extension Retention.Path {
    /// A path with a deadline after an event.
    static func until(_ event: Module.Event, within period: Period) -> Self {
        Self(.until(.event(event)), then: .init("delete", within: period))
    }

    /// A path with a delay after an event.
    static func until(_ event: Module.Event, after period: Period) -> Self {
        Self(.until(.event(event)), then: .init("delete", after: period))
    }

    /// A path that ends with an event.
    static func until(_ event: Module.Event) -> Self {
        Self(.until(.event(event)), then: .init("delete", [.immediately]))
    }
}

extension Retention.Deadline {
    /// The window as `2024-01-31...2024-03-01`, without a first day if nothing is promised; another answer by its name.
    var text: String {
        guard case .dispose(let window) = self else {
            return "\(self)".split(separator: "(").first.map(String.init) ?? ""
        }
        return "\(window.notBefore.map { "\($0)" } ?? "")...\(window.by)"
    }
}
