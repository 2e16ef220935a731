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
    public struct Fact: Sendable, Equatable {
        /// The verb.
        public var verb: Verb
        /// Whether the fact denies.
        public var isNegated = false
        /// Whether it knowingly widens what the parent permits.
        public var isOverride = false
        /// What the verb is about.
        public var targets: [Reference] = []
        /// Whether one of the targets is meant (`A or B`) rather than all of them (`A, B`).
        public var isAlternative = false
        /// Who chooses among the targets, or chooses freely where there are none.
        public var chooser: Reference?
        /// Whether no other target exists for this verb.
        public var isExclusive = false
        /// The further conditions of the fact.
        public var qualifiers: Qualifiers {
            get { statedQualifiers.first ?? Qualifiers() }
            set { statedQualifiers = newValue == Qualifiers() ? [] : [newValue] }
        }
        /// Whether there are further conditions.
        public var isQualified: Bool { !statedQualifiers.isEmpty }
        /// Most facts have no qualifiers, which would be the greatest part of a fact: none or one.
        private var statedQualifiers: [Qualifiers] = []
        /// The parts (fields or sub-categories by name) that the fact is limited to; empty for the whole scope.
        public var parts: [String] = []
        /// Where it was said.
        public var origin = Origin.stated
        /// The index of its clause.
        public var clause: Int?

        /// Creates a fact without targets.
        public init(verb: Verb) { self.verb = verb }
    }

    /// The qualifiers of a statement; each list is empty where the source has none.
    public struct Qualifiers: Sendable, Equatable {
        /// `for`: the purposes (or functions) the statement is limited to.
        public var purposes: [Reference] = []
        /// `in`: the places or territories.
        public var places: [Reference] = []
        /// `to`: for whose benefit.
        public var beneficiaries: [Reference] = []
        /// `by`: who acts.
        public var actors: [Reference] = []
        /// `except`.
        public var exceptions: [Reference] = []
        /// `primarily`.
        public var primarily: [Reference] = []
        /// `basis`: the legal bases; the elaboration names the interest.
        public var bases: [Reference] = []
        /// `when`.
        public var condition: Condition?
        /// `after` an event.
        public var after: EventExpression?
        /// `before` an event.
        public var before: EventExpression?
        /// `until` an event.
        public var until: EventExpression?
        /// `because`.
        public var reason: String?

        /// Creates qualifiers that qualify nothing.
        public init() {}
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
