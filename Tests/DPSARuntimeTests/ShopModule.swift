public import DPSACalendar
import DPSARuntime

/// A module as generated code presents one, with everything that retention can depend on.
enum Shop: DisclosedModule {
    static var name: String { "Shop" }
    static var label: String { "Shop" }
    static var parentName: String { "" }

    enum Purpose: DisclosedTerm {
        case provide, billing
        static var termTexts: StaticString {
            """
            provide\0provide\0\
            billing\0billing\0
            """
        }
        var termIndex: Int {
            switch self {
            case .provide: 0
            case .billing: 1
            }
        }
    }

    enum System: DisclosedTerm {
        case database, archive
        static var termTexts: StaticString {
            """
            database\0database\0\
            archive\0archive\0
            """
        }
        var termIndex: Int {
            switch self {
            case .database: 0
            case .archive: 1
            }
        }
    }

    enum Event: DisclosedEvent {
        case creation, collection, deletionRequest, termination, accountDeletion, manualDeletion, arrears, lastLogin,
            built
        static var termTexts: StaticString {
            """
            creation\0creation\0\
            collection\0collection\0\
            deletionRequest\0deletionRequest\0\
            termination\0termination\0\
            accountDeletion\0accountDeletion\0\
            manualDeletion\0manualDeletion\0\
            arrears\0arrears\0\
            lastLogin\0lastLogin\0\
            built\0built\0
            """
        }
        var termIndex: Int {
            switch self {
            case .creation: 0
            case .collection: 1
            case .deletionRequest: 2
            case .termination: 3
            case .accountDeletion: 4
            case .manualDeletion: 5
            case .arrears: 6
            case .lastLogin: 7
            case .built: 8
            }
        }
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

    enum RetentionCondition: DisclosedTerm {
        case legalHold, queue
        static var termTexts: StaticString {
            """
            legalHold\0legalHold\0\
            queue\0queue\0
            """
        }
        var termIndex: Int {
            switch self {
            case .legalHold: 0
            case .queue: 1
            }
        }
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
