extension Finding {
    /// One case that a document allows and the agreement above it does not: the proof of a breach, in the user's words.
    public struct Witness: Sendable, Equatable {
        /// What a witness tells.
        public enum Kind: String, Sendable {
            /// Data that are used, kept or passed on as the agreement does not permit.
            case tuple
            /// Events with their dates, after which the data are kept too long or gone too soon.
            case history
        }

        /// The agreement's statement that does not admit the case.
        public struct Clause: Sendable, Equatable {
            /// The label of the agreement.
            public var agreement: String
            /// The number of the clause; nil for a statement that stands in none.
            public var number: String?
            /// The heading of the clause; nil if it has none.
            public var heading: String?
            /// The statement.
            public var location: SourceLocation

            /// Creates a clause.
            public init(agreement: String, number: String?, heading: String?, at location: SourceLocation) {
                self.agreement = agreement
                self.number = number
                self.heading = heading
                self.location = location
            }
        }

        /// Something that happens in a history.
        public struct Event: Sendable, Equatable {
            /// The label of the event.
            public var name: String
            /// The day, such as `2024-01-31`.
            public var date: String

            /// Creates an event.
            public init(_ name: String, on date: String) {
                self.name = name
                self.date = date
            }
        }

        /// What it tells.
        public var kind: Kind
        /// The label of the category; nil where the document has none yet.
        public var category: String?
        /// What the data are used for.
        public var purpose: String?
        /// The region or system in which they are.
        public var place: String?
        /// Who receives them; nil for nobody but the document's own party.
        public var recipient: String?
        /// How long they are kept, as the document says it.
        public var retention: String?
        /// What happens, in the order of the dates; empty for a tuple.
        public var events: [Event] = []
        /// The day until which the data are kept after these events; nil for a tuple, and for data that are never gone.
        public var kept: String?
        /// The day that the agreement has for it.
        public var allowed: String?
        /// What the agreement says against it; nil where it says nothing, as of recipients that nobody lists.
        public var clause: Clause?

        /// Creates a witness that tells nothing yet.
        public init(_ kind: Kind) { self.kind = kind }
    }
}
