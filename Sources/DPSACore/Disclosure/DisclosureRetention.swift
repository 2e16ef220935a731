// Like all that is copied often, these lie behind one pointer.  They are values all the same: a change makes another content and
// leaves all copies as they are.

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

        private final class Storage: Sendable {
            let content: Content
            init(_ content: Content) { self.content = content }
        }

        private var storage: Storage

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
            storage = Storage(
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
        var identity: ObjectIdentifier { ObjectIdentifier(storage) }

        /// `in`: the systems it is limited to.
        public var systems: [Reference] {
            get { storage.content.systems }
            set { change { $0.systems = newValue } }
        }

        /// `for`: the purposes it is limited to.
        public var purposes: [Reference] {
            get { storage.content.purposes }
            set { change { $0.purposes = newValue } }
        }

        /// `when`: the condition it is limited to.
        public var condition: Condition? {
            get { storage.content.condition }
            set { change { $0.condition = newValue } }
        }

        /// The paths.
        public var paths: [Path] {
            get { storage.content.paths }
            set { change { $0.paths = newValue } }
        }

        /// `because`.
        public var reason: String? {
            get { storage.content.reason }
            set { change { $0.reason = newValue } }
        }

        /// Whether it knowingly exceeds what the parent permits.
        public var isOverride: Bool {
            get { storage.content.isOverride }
            set { change { $0.isOverride = newValue } }
        }

        /// The parts that it is limited to, by name; empty for the whole scope.
        public var parts: [String] {
            get { storage.content.parts }
            set { change { $0.parts = newValue } }
        }

        /// Where it was said.
        public var origin: Origin {
            get { storage.content.origin }
            set { change { $0.origin = newValue } }
        }

        /// The index of its clause.
        public var clause: Int? {
            get { storage.content.clause }
            set { change { $0.clause = newValue } }
        }

        private mutating func change(_ change: (inout Content) -> Void) {
            var content = storage.content
            change(&content)
            storage = Storage(content)
        }

        /// Whether two say the same.
        public static func == (left: RetentionRule, right: RetentionRule) -> Bool {
            left.storage === right.storage || left.storage.content == right.storage.content
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

        private final class Storage: Sendable {
            let content: Content
            init(_ content: Content) { self.content = content }
        }

        private var storage: Storage

        /// Creates a path.
        init(
            life: Life,
            disposal: Disposal?,
            exception: Condition?
        ) {
            storage = Storage(
                Content(
                    life: life,
                    disposal: disposal,
                    exception: exception
                )
            )
        }

        /// How long.
        public var life: Life {
            get { storage.content.life }
            set { change { $0.life = newValue } }
        }

        /// What happens then.
        public var disposal: Disposal? {
            get { storage.content.disposal }
            set { change { $0.disposal = newValue } }
        }

        /// The condition that cancels the path.
        public var exception: Condition? {
            get { storage.content.exception }
            set { change { $0.exception = newValue } }
        }

        private mutating func change(_ change: (inout Content) -> Void) {
            var content = storage.content
            change(&content)
            storage = Storage(content)
        }

        /// Whether two say the same.
        public static func == (left: Path, right: Path) -> Bool {
            left.storage === right.storage || left.storage.content == right.storage.content
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

        private final class Storage: Sendable {
            let content: Content
            init(_ content: Content) { self.content = content }
        }

        private var storage: Storage

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
            storage = Storage(
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
            get { storage.content.act }
            set { change { $0.act = newValue } }
        }

        /// `within`: gone at that time at the latest.
        public var deadline: Period? {
            get { storage.content.deadline }
            set { change { $0.deadline = newValue } }
        }

        /// `after`: kept until then, and due then.
        public var delay: Period? {
            get { storage.content.delay }
            set { change { $0.delay = newValue } }
        }

        /// `immediately`.
        public var isImmediate: Bool {
            get { storage.content.isImmediate }
            set { change { $0.isImmediate = newValue } }
        }

        /// `automatically`.
        public var isAutomatic: Bool {
            get { storage.content.isAutomatic }
            set { change { $0.isAutomatic = newValue } }
        }

        /// `manually`.
        public var isManual: Bool {
            get { storage.content.isManual }
            set { change { $0.isManual = newValue } }
        }

        /// `rolling`: the oldest goes first.
        public var isRolling: Bool {
            get { storage.content.isRolling }
            set { change { $0.isRolling = newValue } }
        }

        /// `by`.
        public var actor: Reference? {
            get { storage.content.actor }
            set { change { $0.actor = newValue } }
        }

        /// `to`.
        public var recipient: Reference? {
            get { storage.content.recipient }
            set { change { $0.recipient = newValue } }
        }

        private mutating func change(_ change: (inout Content) -> Void) {
            var content = storage.content
            change(&content)
            storage = Storage(content)
        }

        /// Whether two say the same.
        public static func == (left: Disposal, right: Disposal) -> Bool {
            left.storage === right.storage || left.storage.content == right.storage.content
        }
    }
}
