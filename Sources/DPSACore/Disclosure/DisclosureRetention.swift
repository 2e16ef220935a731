extension Disclosure {
    /// One `retain` (or `limit`) statement: paths that race; the first to fire disposes.
    public struct RetentionRule: Sendable, Equatable {
        /// `in`: the systems it is limited to.
        public var systems: [Reference]
        /// `for`: the purposes it is limited to.
        public var purposes: [Reference]
        /// `when`: the condition it is limited to.
        public var condition: Condition?
        /// The paths.
        public var paths: [Path]
        /// `because`.
        public var reason: String?
        /// Whether it knowingly exceeds what the parent permits.
        public var isOverride: Bool
        /// The parts that it is limited to, by name; empty for the whole scope.
        public var parts: [String]
        /// Where it was said.
        public var origin: Origin
        /// The index of its clause.
        public var clause: Int?
    }

    /// One way in which data come to their end.
    public struct Path: Sendable, Equatable {
        /// How long.
        public var life: Life
        /// What happens then.
        public var disposal: Disposal?
        /// The condition that cancels the path.
        public var exception: Condition?
    }

    /// How long data live on a path.
    public enum Life: Sendable, Equatable {
        /// Until an event.
        case until(EventExpression)
        /// For a period after an event; without an event the start is not stated.
        case period(PeriodBound, Period, after: EventExpression?, dependingOn: Reference?)
        /// As the parent says.
        case asParent
        /// By criteria only.
        case criteria(String)
    }

    /// What a period bounds.
    public enum PeriodBound: Sendable, Equatable {
        /// For exactly the period.
        case exactly
        /// `up to`: at most.
        case atMost
        /// `at least`: a minimum that wins over every maximum.
        case atLeast
    }

    /// What happens at the end.
    public struct Disposal: Sendable, Equatable {
        /// The act: a disposal noun.
        public var act: Reference
        /// `within`: gone at that time at the latest.
        public var deadline: Period?
        /// `after`: kept until then, and due then.
        public var delay: Period?
        /// `immediately`.
        public var isImmediate: Bool
        /// `automatically`.
        public var isAutomatic: Bool
        /// `manually`.
        public var isManual: Bool
        /// `rolling`: the oldest goes first.
        public var isRolling: Bool
        /// `by`.
        public var actor: Reference?
        /// `to`.
        public var recipient: Reference?
    }
}
