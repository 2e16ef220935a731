import DPSASyntax

extension RuleRegistry {
    /// PAR: a module and the agreement above it.
    static let parentRules: [Rule] = [
        Rule(
            code: .unknownParent,
            name: "unknown-parent",
            severity: .error,
            summary: "The agreement that a document stands under is not among the files given.",
            explanation: """
                Every module stands under an agreement, and an agreement may stand under another one or under an \
                external document. This rule finds a name after `under` that belongs to none of them.

                A module is checked against its agreement: the purposes that it permits, the regions, the recipients, \
                the periods. Under GDPR Article 28(3) processing by a processor is governed by a contract; a module \
                without one has nothing to be measured by, and all those checks would pass for want of an opponent.

                Give the file of the agreement to the compiler together with the module, or correct the name. An \
                external document, such as terms of service, is declared with `document` in a vocabulary.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under «Adendum» {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {}
                """
        ),
        Rule(
            code: .parentCycle,
            name: "parent-cycle",
            severity: .error,
            summary: "An agreement stands, directly or through others, under itself.",
            explanation: """
                Agreements can stand under one another: an addendum under general terms, and those under a framework \
                contract. This rule finds a chain that comes back to where it began.

                The order of documents decides which one prevails in a conflict. In a circle every document would \
                prevail over every other, so a question such as which period holds, or whether a purpose is \
                permitted, has no answer. A supervisory authority could not be shown which text binds (GDPR Article \
                5(2), accountability).

                Find the document that really stands at the top, usually the one signed first or the one that names \
                the others, and take its `under` away. If two agreements merely refer to each other, write that as a \
                note.
                """,
            badExample: """
                agreement «Addendum» "Addendum" under Terms {
                    role processor
                }

                agreement Terms "Terms of Service" under Addendum {
                    role processor
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" under Terms {
                    role processor
                }

                agreement Terms "Terms of Service" {
                    role processor
                }
                """
        ),
        Rule(
            code: .notListed,
            name: "not-listed",
            severity: .error,
            summary: "The agreement lists the modules that belong to it, and this one is not among them.",
            explanation: """
                An agreement can list the modules or features that it covers, with `incorporates`. This rule finds a \
                module that stands under such an agreement and is not on its list, neither by its own name nor by its \
                features.

                A list is read as complete. A customer who signed it has given documented instructions (GDPR Article \
                28(3)(a)) for the modules listed and for no other; data of a module outside the list are processed \
                without a contract.

                Have the agreement amended, and add the module or its feature to `incorporates`. Until that is done, \
                say openly that the list lags behind: `override not listed because "…"`. The reason is printed in the \
                disclosure and keeps the question alive.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    incorporates Mail
                }

                module Mail "Mail" under Addendum {}

                module «Chat» "Chat" under Addendum {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    incorporates Mail, Chat
                }

                module Mail "Mail" under Addendum {}

                module Chat "Chat" under Addendum {}
                """
        ),
        Rule(
            code: .uselessOverride,
            name: "useless-override",
            severity: .error,
            summary: "An `override` changes nothing, because the agreement permits the statement anyway.",
            explanation: """
                With `override` a module says that it knowingly goes beyond its agreement. This rule finds one that \
                does not: the purpose, region or recipient is permitted above, the module is listed, or the agreement \
                is silent on the matter.

                Each `override` asks a lawyer to look, and is shown to customers as a departure. One without a cause \
                wastes their attention and suggests a breach where there is none. It often remains after the \
                agreement was amended: then it would also excuse the next departure, which nobody has reviewed.

                Write the statement without `override` and `because`. If you expected the agreement to forbid it, \
                read the clause named; the agreement may say less than you thought.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    «override used for ProvideFeature because "the feature needs the data"»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    used for ProvideFeature
                }
                """
        ),
        Rule(
            code: .overrideWithoutReason,
            name: "override-without-reason",
            severity: .error,
            summary: "An `override` gives no reason.",
            explanation: """
                A statement with `override` goes beyond what the agreement permits. It must say why, in words that a \
                customer may read: `because "…"`. This rule finds an `override` without its reason.

                A processor that determines purposes of its own is treated as a controller for them (GDPR Article \
                28(10)), and whoever is responsible must be able to show how the decision was made (Article 5(2)). The \
                reason in the source is that record: it stands beside the departure, goes through review with it, and \
                is dated by the history of the file.

                End the statement with `because` and the reason: what makes the departure necessary, and who agreed \
                to it. If nobody can name a reason, take the statement out.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    «override used for Marketing»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    override used for Marketing because "each customer orders the newsletter in writing"
                }
                """
        ),
        Rule(
            code: .missingRole,
            name: "missing-role",
            severity: .error,
            summary: "An agreement does not say whether we act as processor or as controller.",
            explanation: """
                An agreement must say in which role the provider handles the data of the modules under it: `role \
                processor`, on behalf of the customer, or `role controller`, for purposes of its own. This rule finds \
                an agreement that says neither, or something else.

                Nearly everything depends on the role (GDPR Article 4(7) and 4(8)): whose legal basis counts, who \
                answers requests, whether data must end with the contract (Article 28(3)(g)). The role follows from \
                the facts, so a document cannot choose it freely; EDPB Guidelines 07/2020 say how to tell. The \
                compiler, too, checks retention differently in the two roles.

                Add the role as the agreement states it. If the provider is both, split the agreement in two.
                """,
            badExample: """
                agreement «Addendum» "Addendum" {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
    ]
}
