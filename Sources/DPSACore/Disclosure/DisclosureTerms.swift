public import DPSASyntax

extension Disclosure {
    /// A noun that the document mentions or declares.
    ///
    /// Most documents mention the same nouns, so that what does not depend on the document lies behind one pointer that they
    /// share.  It is a value all the same: a change makes another content and leaves all copies as they are.
    public struct Noun: Sendable, Equatable {
        private struct Content: Sendable, Equatable {
            var kind: NounKind
            var name: String
            var container: String
            var label: String
            var sentence: String
            var aliases: [String]
            var broader: [String]
            var mappings: [Mapping]
            var documentation: String
        }

        private final class Storage: Sendable {
            let content: Content
            let nameMark: UInt16
            let schema: SchemaMapping

            init(_ content: Content) {
                self.content = content
                nameMark = Self.mark(content.name)
                schema = SchemaMapping(content.mappings)
            }

            private static func mark(_ name: String) -> UInt16 {
                var hash: UInt32 = 0
                for byte in name.utf8 { hash = hash &* 31 &+ UInt32(byte) }
                return UInt16(truncatingIfNeeded: (hash ^ hash >> 12) & 4095)
            }
        }

        private var storage: Storage
        /// `in`: the home of a system, the country of a party.
        public var places: [Reference]
        /// `for`: the function of a party.
        public var functions: [Reference]

        /// Creates a noun.
        init(
            kind: NounKind,
            name: String,
            container: String,
            label: String,
            sentence: String,
            aliases: [String],
            broader: [String],
            mappings: [Mapping],
            places: [Reference],
            functions: [Reference],
            documentation: String
        ) {
            storage = Storage(
                Content(
                    kind: kind,
                    name: name,
                    container: container,
                    label: label,
                    sentence: sentence,
                    aliases: aliases,
                    broader: broader,
                    mappings: mappings,
                    documentation: documentation
                )
            )
            self.places = places
            self.functions = functions
        }

        /// What it names.
        public var kind: NounKind {
            get { storage.content.kind }
            set { change { $0.kind = newValue } }
        }

        /// The declared name.
        public var name: String {
            get { storage.content.name }
            set { change { $0.name = newValue } }
        }

        /// Which noun it is, among those that exist: copies of it are the same, but equal nouns can have two identities.
        var identity: ObjectIdentifier { ObjectIdentifier(storage) }

        /// A number below 4096: names of different marks are different.
        var nameMark: UInt16 { storage.nameMark }

        /// The name of the vocabulary, agreement or module that declares it.
        public var container: String {
            get { storage.content.container }
            set { change { $0.container = newValue } }
        }

        /// The label: a phrase.
        public var label: String {
            get { storage.content.label }
            set { change { $0.label = newValue } }
        }

        /// The full sentence (`says`); empty where there is none.
        public var sentence: String {
            get { storage.content.sentence }
            set { change { $0.sentence = newValue } }
        }

        /// Other spellings.
        public var aliases: [String] {
            get { storage.content.aliases }
            set { change { $0.aliases = newValue } }
        }

        /// The names of the nouns it stands under or implies, nearest first.
        public var broader: [String] {
            get { storage.content.broader }
            set { change { $0.broader = newValue } }
        }

        /// What it is in other systems, in source order; a kind also has what the kinds above it map to.
        public var mappings: [Mapping] {
            get { storage.content.mappings }
            set { change { $0.mappings = newValue } }
        }

        /// The documentation comment.
        public var documentation: String {
            get { storage.content.documentation }
            set { change { $0.documentation = newValue } }
        }

        /// What a kind maps to in JSON Schema: every field asks for it.
        var schema: SchemaMapping { storage.schema }

        /// What the noun maps to under a key; the nearest mapping wins.
        public func mapping(_ key: String) -> String? {
            for mapping in mappings where mapping.key == key { return mapping.value }
            return nil
        }

        private mutating func change(_ change: (inout Content) -> Void) {
            var content = storage.content
            change(&content)
            storage = Storage(content)
        }

        /// Whether two nouns say the same.
        public static func == (left: Noun, right: Noun) -> Bool {
            (left.storage === right.storage || left.storage.content == right.storage.content)
                && left.places == right.places && left.functions == right.functions
        }
    }

    /// What a kind maps to in JSON Schema, as far as it does.
    struct SchemaMapping: Sendable {
        var type: String?
        var format: String?
        var encoding: String?

        /// Takes the nearest mapping of each key.
        init(_ mappings: [Mapping]) {
            for mapping in mappings {
                switch mapping.key {
                case "schema": type = type ?? mapping.value
                case "format": format = format ?? mapping.value
                case "encoding": encoding = encoding ?? mapping.value
                default: break
                }
            }
        }
    }

    /// A name in another system.
    public struct Mapping: Sendable, Equatable {
        /// The system, such as `swift`, `schema`, `format` or `dpv`.
        public var key: String
        /// The name there.
        public var value: String
    }

    /// A resolved mention of something.
    ///
    /// Nothing is copied as often as a mention, so what it says is shared, even by documents.
    public struct Reference: Sendable, Equatable {
        /// What is mentioned.
        public enum Target: Sendable, Equatable {
            /// A noun: the index into the `nouns` of the disclosure (or of the parent's terms) that holds the reference.
            case noun(NounKind, Int)
            /// A category of this document: the index into its `categories`.
            case category(Int)
            /// A field, by name, of the category with the index.
            case field(category: Int)
            /// A module, agreement or vocabulary of the compilation, or something inside another one.
            case document
        }

        private struct Content: Sendable, Equatable {
            var name: String
            var label: String
            var elaboration: String
            var arguments: [Argument]
        }

        /// What is mentioned.
        public var target: Target
        private var shared: Shared<Content>

        /// Creates a mention.
        public init(
            target: Target,
            name: String,
            label: String,
            elaboration: String = "",
            arguments: [Argument] = []
        ) {
            self.target = target
            shared = Shared(Content(name: name, label: label, elaboration: elaboration, arguments: arguments))
        }

        /// Its name as declared, qualified (`TokenHub.UsageData`) where it belongs to another document.
        public var name: String {
            get { shared.content.name }
            set { shared.content.name = newValue }
        }

        /// Its label.
        public var label: String {
            get { shared.content.label }
            set { shared.content.label = newValue }
        }

        /// The text that the mention itself carries, such as the interest after a legal basis; empty where there is none.
        public var elaboration: String {
            get { shared.content.elaboration }
            set { shared.content.elaboration = newValue }
        }

        /// The arguments, such as those of `Consent(from: endUsers)`.
        public var arguments: [Argument] {
            get { shared.content.arguments }
            set { shared.content.arguments = newValue }
        }

        /// Whether a noun is mentioned, with nothing added to it.
        var isPlainNoun: Bool {
            guard case .noun = target else { return false }
            return shared.content.arguments.isEmpty && shared.content.elaboration.isEmpty
        }
    }

    /// An argument of a mention.
    public struct Argument: Sendable, Equatable {
        /// The argument's label; empty where there is none.
        public var label: String
        /// The value.
        public var value: Value
    }

    /// A value; nesting is bounded by the parser.
    public enum Value: Sendable, Equatable {
        case text(String)
        case integer(Int)
        case date(String)
        case period(Period)
        case reference(Reference)
        case list([Value])
    }

    /// A quantity of time or of storage, in the author's unit.
    public struct Quantity: Sendable, Equatable {
        /// The unit.
        public enum Unit: String, Sendable, CaseIterable {
            case second, minute, hour, day, week, month, year
            case kilobyte = "KB"
            case megabyte = "MB"
            case gigabyte = "GB"
            case terabyte = "TB"
        }

        /// The number, or the lower end of a range.
        public var amount: Int
        /// The upper end of a range (`7 to 180 days`).
        public var upper: Int?
        /// Whether only working days count.
        public var isWorking: Bool
        /// The unit.
        public var unit: Unit
    }

    /// A length that is fixed or that somebody chooses.
    public struct Period: Sendable, Equatable {
        /// What limits a choice.
        public enum Choice: Sendable, Equatable {
            /// No choice: `bounds` holds the one length.
            case fixed
            /// Any length.
            case free
            /// `bounds` holds one quantity with a lower and an upper end.
            case range
            /// `bounds` holds the lengths to choose from.
            case list
            /// `bounds` holds the greatest length.
            case upTo
        }

        /// What limits a choice.
        public var choice: Choice
        /// The fixed length, or the bounds of the choice.
        public var bounds: [Quantity]
        /// Who chooses.
        public var chooser: [Reference]
        /// The length unless somebody chooses.
        public var fallback: Quantity?
    }

    /// An expression over events.
    ///
    /// `nodes` is in post-order: the last node is the root, and operands come before operators.
    public struct EventExpression: Sendable, Equatable {
        /// A node.
        public enum Node: Sendable, Equatable {
            case event(Reference)
            /// A period after the event of the node with this index.
            case delayed(Period, after: Int)
            case earliest([Int])
            case latest([Int])
        }

        /// The nodes, operands first.
        public var nodes: [Node]
    }

    /// What is said of when an event happens.
    public struct EventTiming: Sendable, Equatable {
        /// The event: the index into the `nouns` of the disclosure.
        public var noun: Int
        /// `until`: the moment up to which it recurs.
        public var until: EventExpression?
        /// `within`: how long after a moment it has happened, at the latest.
        public var period: Period?
        /// `after`: that moment.
        public var start: EventExpression?
    }

    /// A condition.
    ///
    /// `nodes` is in post-order: the last node is the root.
    public struct Condition: Sendable, Equatable {
        /// A node.
        public enum Node: Sendable, Equatable {
            /// A circumstance, option, plan, platform or event, within a period.
            case term(Reference, within: Period?)
            case not(Int)
            case all([Int])
            case any([Int])
        }

        /// The nodes, operands first.
        public var nodes: [Node]
    }
}
