import DPSASyntax

/// Everything that one module or one agreement states, resolved: the single source of every output.
///
/// A generator sees nothing else.  Names are resolved to what they mean, facts are laid down where they hold (a category carries
/// the facts of its module and of the categories around it), and the order is the order of the source.  Nothing here refers
/// back to syntax.
public struct Disclosure: Sendable {
    /// Whether this is a module or a parent.
    public enum Form: Sendable, Equatable { case module, agreement }

    /// Whether this is a module or a parent.
    public var form: Form
    /// The declared name, such as `XMusic`.
    public var name: String
    /// The label as written.
    public var label: String
    /// The documentation comment, without its slashes; empty if there is none.
    public var documentation: String
    /// `processor`, `controller` or empty: the agreement's own role, or that of the module's parent.
    public var role: String
    /// What stands at the head: dates, version, address.
    public var header: Header
    /// The document that this one is incorporated into, if it is part of the compilation.
    public var parent: ParentTerms?
    /// Every noun that is mentioned or declared, in the order of first mention.
    public var nouns: [Noun]
    /// The numbered clauses in source order; statements point at them.
    public var clauses: [Clause]
    /// What holds for the document as a whole.
    public var statements: Statements
    /// The categories in source order, a category before its sub-categories.
    public var categories: [Category]
    /// What is said of when events happen, in the order of first mention.
    public var eventTimings: [EventTiming]
    /// The events that nothing here mentions, and that happen to the data all the same: those of the agreements above, and those
    /// that imply an event that is mentioned.
    public var furtherEvents: [Noun]
    /// What `as parent` stands for in rules on retention; empty if no rule says it, or no agreement above tells.
    public var inheritedPaths: [Path]

    /// Creates a disclosure.
    public init(form: Form, name: String, label: String) {
        self.form = form
        self.name = name
        self.label = label
        documentation = ""
        role = ""
        header = Header()
        parent = nil
        nouns = []
        clauses = []
        statements = Statements()
        categories = []
        eventTimings = []
        furtherEvents = []
        inheritedPaths = []
    }

    /// What stands at the head of a document.
    ///
    /// Texts are as written in the source.
    public struct Header: Sendable, Equatable {
        /// The date of the text, `2024-03-04` or with a time; empty where absent, as all of these.
        public var revised = ""
        /// The date from which it is in force.
        public var effective = ""
        /// The date of the last review.
        public var reviewed = ""
        /// The version.
        public var version = ""
        /// The address at which the document is published.
        public var published = ""
        /// The language that prevails.
        public var prevailing = ""
        /// Whom to ask.
        public var contacts: [Contact] = []

        /// Creates an empty header.
        public init() {}
    }

    /// An address, and what it is for.
    public struct Contact: Sendable, Equatable {
        /// The address as written.
        public var address: String
        /// The rights, duties or purposes it serves; empty for all.
        public var purposes: [Reference]
        /// The regions it serves; empty for all.
        public var regions: [Reference]

        /// Creates a contact.
        public init(address: String, purposes: [Reference], regions: [Reference]) {
            self.address = address
            self.purposes = purposes
            self.regions = regions
        }
    }

    /// What a module's parent says, for everything that the module leaves to it.
    ///
    /// A class only because all modules of a parent share it; nothing in it changes.
    public final class ParentTerms: Sendable {
        /// The parent's declared name.
        public let name: String
        /// The parent's label.
        public let label: String
        /// `processor` or `controller`.
        public let role: String
        /// The parent's head.
        public let header: Header
        /// The nouns that the parent's references point at.
        public let nouns: [Noun]
        /// The parent's clauses.
        public let clauses: [Clause]
        /// The parent's statements, each with its clause.
        public let statements: Statements
        /// What the agreement above the parent says, if there is one in the compilation.
        public let parent: ParentTerms?

        /// Takes over an agreement's terms.
        public init(of agreement: Disclosure) {
            parent = agreement.parent
            name = agreement.name
            label = agreement.label
            role = agreement.role
            header = agreement.header
            nouns = agreement.nouns
            clauses = agreement.clauses
            statements = agreement.statements
        }
    }

    /// A numbered clause.
    public struct Clause: Sendable, Equatable {
        /// The number as written, such as `6.1(a)`.
        public var number: String
        /// The heading; may be empty.
        public var title: String
        /// The index of the clause around it.
        public var parent: Int?

        /// Creates a clause.
        public init(number: String, title: String, parent: Int?) {
            self.number = number
            self.title = title
            self.parent = parent
        }
    }
}
