/// How long the data of a category are kept, as its disclosure states it.
///
/// Plain values: rules, each for a part of the data or of their use, and in each rule the paths that race.  The first path to
/// fire disposes; the data are gone when their last rule has let go.
public struct Retention<Module: DisclosedModule>: Hashable, Sendable {
    /// Whether the data are stored at all.
    public var isStored: Bool
    /// The rules; empty if the data are not stored, or if nothing is stated.
    public var rules: [Rule]
    /// What suspends every disposal while it lasts, such as a legal hold.
    public var holds: [Condition]

    /// Creates a retention of rules.
    public init(_ rules: Rule..., holds: [Condition] = []) {
        isStored = true
        self.rules = rules
        self.holds = holds
    }

    private init(isStored: Bool) {
        self.isStored = isStored
        rules = []
        holds = []
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
        /// Whether the data are stored for what it is limited to.
        public var isStored: Bool
        /// The purposes it is limited to; empty for all.
        public var purposes: [Module.Purpose]
        /// The systems it is limited to; empty for all.
        public var systems: [Module.System]
        /// The condition it is limited to; `nil` for always.
        public var condition: Condition?
        /// The fields or sub-categories it is limited to, by name; empty for all.
        public var parts: [String]
        /// The paths; the first to fire disposes.
        public var paths: [Path]
        /// Whether the rule knowingly departs from the agreements, so that their minima do not bind it.
        public var isOverride: Bool

        /// Creates a rule.
        public init(
            for purposes: [Module.Purpose] = [],
            in systems: [Module.System] = [],
            when condition: Condition? = nil,
            parts: [String] = [],
            paths: [Path],
            isOverride: Bool = false
        ) {
            self.isStored = true
            self.purposes = purposes
            self.systems = systems
            self.condition = condition
            self.parts = parts
            self.paths = paths
            self.isOverride = isOverride
        }

        /// What the data are not stored for, in or under, whatever other rules say of the whole.
        public static func notStored(
            for purposes: [Module.Purpose] = [],
            in systems: [Module.System] = [],
            when condition: Condition? = nil,
            parts: [String] = []
        ) -> Rule {
            var rule = Rule(for: purposes, in: systems, when: condition, parts: parts, paths: [])
            rule.isStored = false
            return rule
        }
    }

    /// One way in which data come to their end.
    public struct Path: Hashable, Sendable {
        /// How long.
        public var life: Life
        /// What happens then.
        public var disposal: Disposal?
        /// The condition that cancels the path if it holds by the day on which the path fires.
        public var exception: Condition?

        /// Creates a path.
        public init(_ life: Life, then disposal: Disposal? = nil, unless exception: Condition? = nil) {
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
        /// As the parent says: by these paths; none if it is silent, or unknown.
        case asParent([Path])
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

    /// A moment that events of the module decide.
    public typealias Trigger = EventTrigger<Module.Event>

    /// Something on which a rule, a path or a hold depends.
    ///
    /// A length of time in a condition of the disclosure only explains it, and is left out.
    public enum Condition: Hashable, Sendable {
        /// A circumstance is given: an option is switched on, the law requires it.
        case given(Module.RetentionCondition)
        /// An event has happened.
        case happened(Module.Event)
        /// All of these hold.
        case all([Condition])
        /// At least one of these holds.
        case any([Condition])
        /// None of these holds.
        case not([Condition])
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
