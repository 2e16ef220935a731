/// How long the data of a category are kept, as its disclosure states it.
///
/// Plain values: rules, each for a part of the data or of their use, and in each rule the paths that race.  The first path to
/// fire disposes; the data are gone when their last rule has let go.
public struct Retention<Module: DisclosedModule>: Hashable, Sendable {
    /// Whether the data are stored at all.
    public var isStored: Bool
    /// The rules; empty if the data are not stored, or if nothing is stated.
    public var rules: [Rule]

    /// Creates a retention of rules.
    public init(_ rules: Rule...) {
        isStored = true
        self.rules = rules
    }

    private init(isStored: Bool) {
        self.isStored = isStored
        rules = []
    }

    /// The data are not stored.
    public static var notStored: Retention { Retention(isStored: false) }

    /// Nothing is stated.
    public static var notStated: Retention { Retention(isStored: true) }

    /// Whether the customer alone determines how long: every path is a choice without limits.
    public var isChosenFreely: Bool {
        let lives = rules.flatMap(\.paths).map(\.life)
        return !lives.isEmpty
            && lives.allSatisfy { life in
                if case .period(_, .chosen(.free, _, _), _, _) = life { true } else { false }
            }
    }

    /// One rule, for the whole category or for what it is limited to.
    public struct Rule: Hashable, Sendable {
        /// The purposes it is limited to; empty for all.
        public var purposes: [Module.Purpose]
        /// The systems it is limited to; empty for all.
        public var systems: [Module.System]
        /// The condition it is limited to, as written; empty for always.
        public var condition: String
        /// The fields or sub-categories it is limited to, by name; empty for all.
        public var parts: [String]
        /// The paths; the first to fire disposes.
        public var paths: [Path]

        /// Creates a rule.
        public init(
            for purposes: [Module.Purpose] = [],
            in systems: [Module.System] = [],
            when condition: String = "",
            parts: [String] = [],
            paths: [Path]
        ) {
            self.purposes = purposes
            self.systems = systems
            self.condition = condition
            self.parts = parts
            self.paths = paths
        }
    }

    /// One way in which data come to their end.
    public struct Path: Hashable, Sendable {
        /// How long.
        public var life: Life
        /// What happens then.
        public var disposal: Disposal?
        /// The condition that cancels the path, as written; empty where there is none.
        public var exception: String

        /// Creates a path.
        public init(_ life: Life, then disposal: Disposal? = nil, unless exception: String = "") {
            self.life = life
            self.disposal = disposal
            self.exception = exception
        }
    }

    /// How long data live on a path.
    public enum Life: Hashable, Sendable {
        /// Until an event.
        case until(Trigger)
        /// For a period after an event; without an event the start is not stated.
        case period(Bound, Period, after: Trigger? = nil, dependingOn: String = "")
        /// As the parent says.
        case asParent
        /// By criteria only.
        case criteria(String)
    }

    /// What a period bounds.
    public enum Bound: Hashable, Sendable {
        /// For exactly the period.
        case exactly
        /// At most.
        case atMost
        /// A minimum that wins over every maximum.
        case atLeast
    }

    /// A moment that events decide.
    ///
    /// Delays stand with the events: a delay after the earliest of two events is the earliest of the two delayed events.
    public enum Trigger: Hashable, Sendable {
        /// An event, and the delays after it, which are added one after the other.
        case event(Module.Event, delays: [Period] = [])
        /// The earliest of several moments.
        case earliest([Trigger])
        /// The latest of several moments.
        case latest([Trigger])
    }

    /// What happens at the end of a path.
    public struct Disposal: Hashable, Sendable {
        /// Who or what acts, and how.
        public enum Manner: Hashable, Sendable {
            /// At once.
            case immediately
            /// By itself.
            case automatically
            /// By hand.
            case manually
            /// The oldest goes first.
            case rolling
        }

        /// The name of the act, such as `delete` or `anonymise`.
        public var act: String
        /// A deadline: gone so long after the end of the path at the latest, perhaps earlier.
        public var deadline: Period?
        /// A delay: kept so long after the end of the path, and due then.
        public var delay: Period?
        /// How; empty where nothing is stated.
        public var manners: [Manner]
        /// The name of the party that acts; empty where none is stated.
        public var actor: String
        /// The name of the party that receives the data; empty where none is stated.
        public var recipient: String

        /// Creates a disposal.
        public init(
            _ act: String,
            within deadline: Period? = nil,
            after delay: Period? = nil,
            _ manners: [Manner] = [],
            by actor: String = "",
            to recipient: String = ""
        ) {
            self.act = act
            self.deadline = deadline
            self.delay = delay
            self.manners = manners
            self.actor = actor
            self.recipient = recipient
        }
    }
}
