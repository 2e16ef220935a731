public import DPSASyntax

extension Disclosure {
    /// The statements that hold in one scope, in source order.
    public struct Statements: Sendable, Equatable {
        /// What is said with a verb.
        public var facts: [Fact] = []
        /// How long.
        public var retention: [RetentionRule] = []
        /// Bounds on the modules' retention; agreements only.
        public var limits: [RetentionRule] = []
        /// What is required of the customer.
        public var requirements: [Requirement] = []
        /// Rights granted and duties owed.
        public var grants: [Grant] = []
        /// What suspends disposal.
        public var holds: [Hold] = []
        /// Free text, never a fact.
        public var notes: [Note] = []
        /// Findings accepted with a reason.
        public var waivers: [Waiver] = []

        /// Creates an empty set of statements.
        public init() {}
    }

    /// Where a statement that holds here was made.
    public enum Origin: Sendable, Equatable {
        /// In this very scope.
        case stated
        /// In the category with this index, around this one.
        case category(Int)
        /// In the document, outside its categories.
        case document
    }

    /// One statement of the form `[not] verb targets qualifiers`.
    ///
    /// What it says is shared by its copies, of which there are many.
    public struct Fact: Sendable, Equatable {
        /// What it says.
        struct Content: Sendable, Equatable {
            var verb: Verb
            var isNegated: Bool = false
            var isOverride: Bool = false
            var targets: [Reference] = []
            var isAlternative: Bool = false
            var chooser: Reference?
            var isExclusive: Bool = false
            var qualifiers: Qualifiers = Qualifiers()
            var parts: [String] = []
            var origin: Origin = Origin.stated
            var clause: Int?
        }

        private var shared: Shared<Content>

        /// Creates a fact without targets.
        public init(verb: Verb) { self.init(Content(verb: verb)) }

        /// Creates a fact.
        init(_ content: Content) { shared = Shared(content) }

        /// Whether there are further conditions.
        public var isQualified: Bool { !shared.content.qualifiers.isEmpty }

        /// The verb.
        public var verb: Verb {
            get { shared.content.verb }
            set { shared.content.verb = newValue }
        }

        /// Whether the fact denies.
        public var isNegated: Bool {
            get { shared.content.isNegated }
            set { shared.content.isNegated = newValue }
        }

        /// Whether it knowingly widens what the parent permits.
        public var isOverride: Bool {
            get { shared.content.isOverride }
            set { shared.content.isOverride = newValue }
        }

        /// What the verb is about.
        public var targets: [Reference] {
            get { shared.content.targets }
            set { shared.content.targets = newValue }
        }

        /// Whether one of the targets is meant (`A or B`) rather than all of them (`A, B`).
        public var isAlternative: Bool {
            get { shared.content.isAlternative }
            set { shared.content.isAlternative = newValue }
        }

        /// Who chooses among the targets, or chooses freely where there are none.
        public var chooser: Reference? {
            get { shared.content.chooser }
            set { shared.content.chooser = newValue }
        }

        /// Whether no other target exists for this verb.
        public var isExclusive: Bool {
            get { shared.content.isExclusive }
            set { shared.content.isExclusive = newValue }
        }

        /// The further conditions of the fact.
        public var qualifiers: Qualifiers {
            get { shared.content.qualifiers }
            set { shared.content.qualifiers = newValue }
        }

        /// The parts (fields or sub-categories by name) that the fact is limited to; empty for the whole scope.
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

    /// The qualifiers of a statement; each list is empty where the source has none.
    ///
    /// Most statements have none, and a copy of all would be the greatest part of a statement, so that what they say is shared.
    public struct Qualifiers: Sendable, Equatable {
        /// What the qualifiers say.
        struct Content: Sendable, Equatable {
            var purposes: [Reference] = []
            var places: [Reference] = []
            var beneficiaries: [Reference] = []
            var actors: [Reference] = []
            var exceptions: [Reference] = []
            var primarily: [Reference] = []
            var bases: [Reference] = []
            var condition: Condition?
            var after: EventExpression?
            var before: EventExpression?
            var until: EventExpression?
            var reason: String?
        }

        /// Nothing where there are no qualifiers.
        private var shared: Shared<Content>?

        /// Creates qualifiers that qualify nothing.
        public init() {}

        /// Creates qualifiers.
        init(_ content: Content) {
            if content != Content() { shared = Shared(content) }
        }

        /// Whether there are none.
        public var isEmpty: Bool { shared == nil }

        /// What the qualifiers say.
        var content: Content {
            get { shared?.content ?? Content() }
            set { self = Qualifiers(newValue) }
        }

        /// `for`: the purposes (or functions) the statement is limited to.
        public var purposes: [Reference] {
            get { shared?.content.purposes ?? [] }
            set { content.purposes = newValue }
        }

        /// `in`: the places or territories.
        public var places: [Reference] {
            get { shared?.content.places ?? [] }
            set { content.places = newValue }
        }

        /// `to`: for whose benefit.
        public var beneficiaries: [Reference] {
            get { shared?.content.beneficiaries ?? [] }
            set { content.beneficiaries = newValue }
        }

        /// `by`: who acts.
        public var actors: [Reference] {
            get { shared?.content.actors ?? [] }
            set { content.actors = newValue }
        }

        /// `except`.
        public var exceptions: [Reference] {
            get { shared?.content.exceptions ?? [] }
            set { content.exceptions = newValue }
        }

        /// `primarily`.
        public var primarily: [Reference] {
            get { shared?.content.primarily ?? [] }
            set { content.primarily = newValue }
        }

        /// `basis`: the legal bases; the elaboration names the interest.
        public var bases: [Reference] {
            get { shared?.content.bases ?? [] }
            set { content.bases = newValue }
        }

        /// `when`.
        public var condition: Condition? {
            get { shared?.content.condition }
            set { content.condition = newValue }
        }

        /// `after` an event.
        public var after: EventExpression? {
            get { shared?.content.after }
            set { content.after = newValue }
        }

        /// `before` an event.
        public var before: EventExpression? {
            get { shared?.content.before }
            set { content.before = newValue }
        }

        /// `until` an event.
        public var until: EventExpression? {
            get { shared?.content.until }
            set { content.until = newValue }
        }

        /// `because`.
        public var reason: String? {
            get { shared?.content.reason }
            set { content.reason = newValue }
        }
    }

    /// An obligation of the customer.
    public struct Requirement: Sendable, Equatable {
        /// The obligations, with their arguments.
        public var obligations: [Reference]
        /// The further conditions.
        public var qualifiers: Qualifiers
        /// Whether it departs from the parent knowingly.
        public var isOverride: Bool
        /// Where it was said.
        public var origin: Origin
        /// The index of its clause.
        public var clause: Int?
    }

    /// A right granted, or a duty owed.
    public struct Grant: Sendable, Equatable {
        /// Whether it is a duty (`owes`) rather than a right (`grants`).
        public var isDuty: Bool
        /// The rights or duties.
        public var subjects: [Reference]
        /// The deadline.
        public var deadline: Period?
        /// The further conditions.
        public var qualifiers: Qualifiers
        /// Whether it departs from the parent knowingly.
        public var isOverride: Bool
        /// Where it was said.
        public var origin: Origin
        /// The index of its clause.
        public var clause: Int?
    }

    /// What suspends disposal while it lasts.
    public struct Hold: Sendable, Equatable {
        /// While this is so.
        public var condition: Condition
        /// Where it was said.
        public var origin: Origin
        /// The index of its clause.
        public var clause: Int?
    }

    /// Free text.
    public struct Note: Sendable, Equatable {
        /// The text.
        public var text: String
        /// The index of its clause.
        public var clause: Int?
    }

    /// A finding accepted with a reason.
    public struct Waiver: Sendable, Equatable {
        /// The rule's code, such as `RET003`.
        public var code: String
        /// Why the finding is accepted.
        public var reason: String
        /// Until when, as written; empty for ever.
        public var until: String
    }
}
