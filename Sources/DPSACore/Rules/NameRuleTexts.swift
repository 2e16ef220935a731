import DPSASyntax

extension RuleRegistry {
    /// NAM: what names mean.
    static let nameRules: [Rule] = [
        Rule(
            code: .unknownName,
            name: "unknown-name",
            severity: .error,
            summary: "A name is used that is declared nowhere.",
            explanation: """
                Purposes, systems, recipients, regions and events are declared once and then used by name. This rule \
                finds a name that is declared neither in the category, nor in the module, its agreement or any \
                vocabulary among the files given, nor in the Standard vocabulary.

                A reader of the disclosure sees the label of what you name, and Article 12(1) GDPR wants it \
                intelligible. A name without a declaration has no label, takes part in no check against the \
                agreement, and is most often a slip of the pen.

                If the finding suggests a name, take it. Otherwise declare the name, with the noun that says what it \
                is and a label: `system Ledger "the ledger"`. If it is declared in another file, give that file to \
                the compiler too.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    used for «CustomerSuport»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    used for CustomerSupport
                }
                """
        ),
        Rule(
            code: .duplicateName,
            name: "duplicate-name",
            severity: .error,
            summary: "Two declarations in the same place have the same name.",
            explanation: """
                Within a document, a category or a list of fields, every name is declared once, whatever it names: a \
                system and a purpose cannot share one. Modules, agreements and the nouns of all vocabularies have one \
                name space together. This rule finds the second declaration, and shows the first.

                If one name stood for two things, every statement that uses it would have two readings. A recipient \
                could hide behind the name of another, and the record of processing activities that Article 30 GDPR \
                asks for could not tell them apart.

                If both declare the same thing, delete one. If not, rename one of them; readers see the label, so the \
                name may be technical.
                """,
            badExample: """
                vocabulary House "House words" {
                    system Archive "the archive in Paris"
                    system «Archive» "the archive in Rome"
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    system ParisArchive "the archive in Paris"
                    system RomeArchive "the archive in Rome"
                }
                """
        ),
        Rule(
            code: .wrongKind,
            name: "wrong-kind",
            severity: .error,
            summary: "A name stands where it cannot stand, because it names something of another kind.",
            explanation: """
                A statement says what kind of thing it speaks of: `stored in` takes a system, `used for` a purpose, \
                `engages` a recipient, `until` an event. This rule finds a name that is declared, but as something \
                else, and shows the declaration.

                The kinds keep apart what the law keeps apart. Why data are used, who receives them and how long they \
                stay are separate duties of disclosure (GDPR Article 13(1)(c), 13(1)(e) and 13(2)(a)); a purpose that \
                fills the place of a system would leave one of them unanswered.

                Name a thing of the kind that the message asks for. If two things share a word, such as a feature and \
                the purpose it serves, declare both, under two names.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    stored in «Billing»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    stored in ProviderSystems
                }
                """
        ),
        Rule(
            code: .caseCollision,
            name: "case-collision",
            severity: .error,
            summary: "Two names differ only by capital and small letters.",
            explanation: """
                This language tells capital letters from small ones; much of what is made from it does not. File \
                names on many systems, DNS names, the columns of most databases and some JSON readers take `Archive` \
                and `archive` for one name. So do people who read quickly, or who are read to. This rule finds two \
                names of one kind and in one place that differ only in this way. Modules and agreements count as \
                one kind: their files are named after them, and one would overwrite the other.

                Where two systems or recipients merge into one, the disclosure is wrong about both, and the generated \
                Swift may not compile.

                Rename one of them so that the names differ in their words. The labels, which readers see, should \
                differ as well.
                """,
            badExample: """
                vocabulary House "House words" {
                    system Archive "the archive in Paris"
                    system «archive» "the archive in Rome"
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    system ParisArchive "the archive in Paris"
                    system RomeArchive "the archive in Rome"
                }
                """
        ),
    ]
}
