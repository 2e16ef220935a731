import DPSASyntax

extension RuleRegistry {
    /// CAT: statements of a category that contradict or repeat themselves.
    static let statementRules: [Rule] = [
        Rule(
            code: .contradictedStatement,
            name: "contradicted-statement",
            severity: .danger,
            summary: "One block says something and denies it.",
            explanation: """
                This rule finds a fact beside its denial, of a purpose, recipient, place or anything else: `used for \
                Billing` and `not used for Billing` in one block. Data that are stored and not stored at all are \
                found by LOC001.

                A notice has to be clear and plain (GDPR Article 12(1)). Of two statements that exclude each other a \
                reader believes the one that suits, and a supervisory authority the other.

                Keep one of the two. A denial of what is wider or narrower is no contradiction: `used for \
                ProvideFeature` stands well beside `not used for Security`. Nor is one further in, in a category or `part`, which narrows what \
                is said around it, nor one for another case, with `for`, `in` or `when`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields { body: text "Text of the message" }
                        used for ProvideFeature, «Billing»
                        not used for Billing
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
                        fields { body: text "Text of the message" }
                        used for ProvideFeature
                        not used for Billing
                        not stored
                    }
                }
                """
        ),
        Rule(
            code: .repeatedTarget,
            name: "repeated-target",
            severity: .warning,
            summary: "One statement names the same thing twice.",
            explanation: """
                This rule finds a purpose, place, recipient or other name that stands twice in the list of one \
                statement, as in `used for Billing, Billing`.

                The second one adds nothing, so it is harmless where it was typed or merged by accident. Often, \
                though, another name was meant: a list of recipients that was copied and changed in all places but \
                one is an incomplete list, and completeness is what a reader relies on (GDPR Articles 13(1)(e) and \
                28(2)).

                See whether another name was meant, and write it; if not, remove the second one.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields { body: text "Text of the message" }
                        used for Billing, «Billing»
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
                        fields { body: text "Text of the message" }
                        used for Billing, Security
                        not stored
                    }
                }
                """
        ),
    ]
}
