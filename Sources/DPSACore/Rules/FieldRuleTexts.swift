import DPSASyntax

extension RuleRegistry {
    /// CAT: fields and categories that come twice, and conditions that never hold.
    static let fieldRules: [Rule] = [
        Rule(
            code: .repeatedField,
            name: "repeated-field",
            severity: .warning,
            summary: "A list of fields has the same field twice.",
            explanation: """
                This rule finds two fields of one list, under different names, that have the same label and the same \
                kind. Fields of different records, such as the name of the sender and the name of the receiver, are \
                told apart by the record that they stand in.

                Readers see labels, not names: to them the list repeats itself, and they cannot know whether two \
                things were meant. A list of data should be complete and concise (GDPR Articles 12(1) and 13); \
                minimisation (Article 5(1)(c)) asks of each entry what it is needed for, and a double one has no \
                answer.

                Delete one of the two, or give them labels that say what each is.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            sender: personName "Name"
                            «receiver»: personName "Name"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
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
                            sender: personName "Name of the sender"
                            receiver: personName "Name of the receiver"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .sameFields,
            name: "same-fields",
            severity: .note,
            summary: "Two categories side by side consist of exactly the same fields.",
            explanation: """
                This rule finds two categories of one module, or two sub-categories of one category, whose lists of \
                fields have the same labels and kinds in the same order.

                Often that is one category, described twice: for two purposes, or by two authors. Then a reader who \
                wants to know how long the data are kept has to read both and to add them up, and a request for \
                erasure has two answers. Records of processing describe categories of data, not the occasions on which \
                they are used (GDPR Article 30(1)(c)).

                If both mean the same data, keep one, and put both purposes into it. If not, the fields differ in \
                something: say it in their labels.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text"
                            time: timestamp "Time"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                    category «Drafts» "Drafts" {
                        fields {
                            text: text "Text"
                            moment: timestamp "Time"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
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
                            body: text "Text"
                            time: timestamp "Time"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                    category Drafts "Drafts" {
                        fields {
                            text: text "Text"
                            moment: timestamp "Time of the last change"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .impossibleCondition,
            name: "impossible-condition",
            severity: .danger,
            summary: "Something holds under a condition that can never be met.",
            explanation: """
                This rule finds a category, or a statement in one, whose `when` cannot be true together with the \
                conditions around it: because it asks for something and its opposite, or stands inside a category that \
                excludes it. What stands `under` something counts as that too.

                The page of such a category describes processing that never happens, or hides one that does happen \
                under a condition that nobody meets. Either way the notice is wrong about when data are processed, and \
                neither fair nor transparent (GDPR Article 5(1)(a)).

                Read the condition aloud with those around it. Most often a `not` is too many, or an `and` should be \
                an `or`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    option Sharing "sharing"
                    category «Messages» "Messages" when Sharing and not Sharing {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    option Sharing "sharing"
                    category Messages "Messages" when Sharing {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .categoryInBothRoles,
            name: "category-in-both-roles",
            severity: .warning,
            summary: "The processor's and the controller's module of one feature have the same category.",
            explanation: """
                A feature often has two modules: one for the data that the customer controls, under the processor \
                agreement, and one for those that the provider controls, under the privacy policy. This rule finds a \
                category of the same label in both.

                Who controls data decides who answers requests, who needs a legal basis and whose periods apply (GDPR \
                Articles 4(7), 4(8) and 24). Readers who find the same category in both modules, most often with two \
                periods, cannot tell which one speaks of their data.

                Give the two names that say how they differ, such as the log of the customer and that of the provider. \
                If they are the same data, decide who controls them and delete the other.
                """,
            badExample: """
                vocabulary House "House words" { feature ChatFeature "Chat" }
                agreement Addendum "Addendum" { role processor }
                agreement Policy "Privacy policy" {
                    role controller
                    used for ProvideFeature basis contract
                }

                module ChatData "Chat" under Addendum {
                    features ChatFeature
                    category Log "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }

                module ChatAccount "Chat" under Policy {
                    features ChatFeature
                    category «Log» "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                vocabulary House "House words" { feature ChatFeature "Chat" }
                agreement Addendum "Addendum" { role processor }
                agreement Policy "Privacy policy" {
                    role controller
                    used for ProvideFeature basis contract
                }

                module ChatData "Chat" under Addendum {
                    features ChatFeature
                    category Log "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }

                module ChatAccount "Chat" under Policy {
                    features ChatFeature
                    category Log "Log of the account" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .samePeriodExpected,
            name: "same-category-other-period",
            severity: .note,
            summary:
                "Two modules have a category of the same name, with data in common, and keep it for different times.",
            explanation: """
                This rule compares the modules of one compilation. It finds categories of the same label that have at \
                least one field of the same name and are kept by different rules; of each label the first such pair is \
                told.

                There can be good reasons. But a customer who uses both features reads two periods for what looks like \
                the same data, and an estate in which each team picks its own number seldom has grounds for each: \
                storage limitation (GDPR Article 5(1)(e)) wants the period to follow from the purpose, not from who \
                wrote the page.

                Agree on one period, or let the names of the categories say how the data differ.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Calls "Calls" under Addendum {
                    category Log "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }

                module Chat "Chat" under Addendum {
                    category «Log» "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 60 days after Creation
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Calls "Calls" under Addendum {
                    category Log "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }

                module Chat "Chat" under Addendum {
                    category Log "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
    ]
}
