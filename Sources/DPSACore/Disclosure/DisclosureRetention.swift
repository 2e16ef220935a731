// What these say is shared by their copies, of which there are many.

extension Disclosure {
    /// One `retain` (or `limit`) statement: paths that race; the first to fire disposes.
    public struct RetentionRule: Sendable, Equatable {
        /// What it says.
        struct Content: Sendable, Equatable {
            var systems: [Reference]
            var purposes: [Reference]
            var condition: Condition?
            var paths: [Path]
            var reason: String?
            var isOverride: Bool
            var parts: [String]
            var origin: Origin
            var clause: Int?
        }

        private var shared: Shared<Content>

        /// Creates a rule.
        init(
            systems: [Reference],
            purposes: [Reference],
            condition: Condition?,
            paths: [Path],
            reason: String?,
            isOverride: Bool,
            parts: [String],
            origin: Origin,
            clause: Int?
        ) {
            shared = Shared(
                Content(
                    systems: systems,
                    purposes: purposes,
                    condition: condition,
                    paths: paths,
                    reason: reason,
                    isOverride: isOverride,
                    parts: parts,
                    origin: origin,
                    clause: clause
                )
            )
        }

        /// Which rule it is, among those that exist: copies of it are the same, but equal rules can have two identities.
        var identity: ObjectIdentifier { shared.identity }

        /// `in`: the systems it is limited to.
        public var systems: [Reference] {
            get { shared.content.systems }
            set { shared.content.systems = newValue }
        }

        /// `for`: the purposes it is limited to.
        public var purposes: [Reference] {
            get { shared.content.purposes }
            set { shared.content.purposes = newValue }
        }

        /// `when`: the condition it is limited to.
        public var condition: Condition? {
            get { shared.content.condition }
            set { shared.content.condition = newValue }
        }

        /// The paths.
        public var paths: [Path] {
            get { shared.content.paths }
            set { shared.content.paths = newValue }
        }

        /// `because`.
        public var reason: String? {
            get { shared.content.reason }
            set { shared.content.reason = newValue }
        }

        /// Whether it knowingly exceeds what the parent permits.
        public var isOverride: Bool {
            get { shared.content.isOverride }
            set { shared.content.isOverride = newValue }
        }

        /// The parts that it is limited to, by name; empty for the whole scope.
        public var parts: [String] {
            get { shared.content.parts }
            set { shared.content.parts = newValue }
        }

        /// Where it was said.
        public var origin: Origin {
            get { shared.content.origin }
            set { shared.content.origin = newValue }
        }

        /// The index of its clause.
        public var clause: Int? {
            get { shared.content.clause }
            set { shared.content.clause = newValue }
        }
    }

    /// One way in which data come to their end.
    public struct Path: Sendable, Equatable {
        /// What it says.
        struct Content: Sendable, Equatable {
            var life: Life
            var disposal: Disposal?
            var exception: Condition?
        }

        private var shared: Shared<Content>

        /// Creates a path.
        init(
            life: Life,
            disposal: Disposal?,
            exception: Condition?
        ) {
            shared = Shared(
                Content(
                    life: life,
                    disposal: disposal,
                    exception: exception
                )
            )
        }

        /// How long.
        public var life: Life {
            get { shared.content.life }
            set { shared.content.life = newValue }
        }

        /// What happens then.
        public var disposal: Disposal? {
            get { shared.content.disposal }
            set { shared.content.disposal = newValue }
        }

        /// The condition that cancels the path.
        public var exception: Condition? {
            get { shared.content.exception }
            set { shared.content.exception = newValue }
        }
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
        /// What it says.
        struct Content: Sendable, Equatable {
            var act: Reference
            var deadline: Period?
            var delay: Period?
            var isImmediate: Bool
            var isAutomatic: Bool
            var isManual: Bool
            var isRolling: Bool
            var actor: Reference?
            var recipient: Reference?
        }

        private var shared: Shared<Content>

        /// Creates a disposal.
        init(
            act: Reference,
            deadline: Period?,
            delay: Period?,
            isImmediate: Bool,
            isAutomatic: Bool,
            isManual: Bool,
            isRolling: Bool,
            actor: Reference?,
            recipient: Reference?
        ) {
            shared = Shared(
                Content(
                    act: act,
                    deadline: deadline,
                    delay: delay,
                    isImmediate: isImmediate,
                    isAutomatic: isAutomatic,
                    isManual: isManual,
                    isRolling: isRolling,
                    actor: actor,
                    recipient: recipient
                )
            )
        }

        /// The act: a disposal noun.
        public var act: Reference {
            get { shared.content.act }
            set { shared.content.act = newValue }
        }

        /// `within`: gone at that time at the latest.
        public var deadline: Period? {
            get { shared.content.deadline }
            set { shared.content.deadline = newValue }
        }

        /// `after`: kept until then, and due then.
        public var delay: Period? {
            get { shared.content.delay }
            set { shared.content.delay = newValue }
        }

        /// `immediately`.
        public var isImmediate: Bool {
            get { shared.content.isImmediate }
            set { shared.content.isImmediate = newValue }
        }

        /// `automatically`.
        public var isAutomatic: Bool {
            get { shared.content.isAutomatic }
            set { shared.content.isAutomatic = newValue }
        }

        /// `manually`.
        public var isManual: Bool {
            get { shared.content.isManual }
            set { shared.content.isManual = newValue }
        }

        /// `rolling`: the oldest goes first.
        public var isRolling: Bool {
            get { shared.content.isRolling }
            set { shared.content.isRolling = newValue }
        }

        /// `by`.
        public var actor: Reference? {
            get { shared.content.actor }
            set { shared.content.actor = newValue }
        }

        /// `to`.
        public var recipient: Reference? {
            get { shared.content.recipient }
            set { shared.content.recipient = newValue }
        }
    }
}
