import DPSASyntax

extension RuleRegistry {
    /// LOC: where data are.
    static let placeRules: [Rule] = [
        Rule(
            code: .contradictoryStorage,
            name: "contradictory-storage",
            severity: .danger,
            summary: "The same data are said to be stored, and not to be stored.",
            explanation: """
                This rule finds a category for which one statement names a system in which it is stored, while \
                another says `not stored`, both without any limit. Statements of the module hold for all of its \
                categories, so the two may stand far apart; the finding shows both.

                A notice that contradicts itself informs nobody, and transparency (GDPR Article 5(1)(a)) fails \
                whichever half is true. In a dispute the half that is less favourable to its author is likely to be \
                held against them.

                Find out which is true and delete the other statement. If both are, say when or for what: `not stored \
                for Marketing`, or `part body: not stored` for some of the fields.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        «stored in ProviderSystems»
                        not stored
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        not stored
                    }
                }
                """
        ),
        Rule(
            code: .regionOutsideParent,
            name: "region-outside-parent",
            severity: .error,
            summary: "A module puts data into a region that its agreement does not permit.",
            explanation: """
                An agreement can fix the regions in which data lie, or leave the choice to the customer. This rule \
                finds a region in a module that is neither on the list, nor inside a region on it, nor the one that \
                the customer chooses. The clause is shown with the finding.

                A region that the customer did not agree to can be a transfer to a third country, which needs a \
                decision, safeguards or a derogation of its own (GDPR Articles 44 to 49), and which a processor may \
                make only on documented instructions (Article 28(3)(a)).

                Move the data, or have the agreement changed. If the region lies inside a permitted one, declare it \
                `under` that one. If the departure is real and known, write `override regions … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    regions EEA
                }

                module Chat "Chat" under Addendum {
                    regions «World»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    regions EEA
                }

                module Chat "Chat" under Addendum {
                    regions EEA
                }
                """
        ),
    ]
}
