import DPSASyntax

extension RuleRegistry {
    /// RET: periods against the agreement, against each other, and against themselves.
    static let retentionBoundRules: [Rule] = [
        Rule(
            code: .longerThanParent,
            name: "longer-than-parent",
            severity: .danger,
            summary: "A module keeps data longer than its agreement allows.",
            explanation: """
                This rule compares each `retain` of a module with what the agreement says for all of its modules: \
                with its `limit`, and with its own `retain`, which is what holds where a module says nothing. It \
                finds a course of events in which the module's data still exist when the agreement has them gone, \
                and tells it with dates. Months are counted on the calendar: 31 days are longer than one month from \
                the end of January, and one month is longer than 30 days from the end of March.

                Who has promised a controller to delete within a time cannot take more in the small print of one \
                feature (GDPR Article 28(3)(g)).

                Shorten the period, which is what the fix does where one length decides. If the feature really needs \
                longer, say `override retain … because "…"`; the page then shows that it goes beyond the agreement.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    clause "9" "Storage" { limit until Termination, then delete within 1 month }
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain «until Termination, then delete within 31 days»
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    clause "9" "Storage" { limit until Termination, then delete within 1 month }
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 1 month
                    }
                }
                """
        ),
        Rule(
            code: .shorterThanParent,
            name: "shorter-than-parent",
            severity: .danger,
            summary: "A module lets data go before a minimum of its agreement has passed.",
            explanation: """
                This rule compares each `retain` of a module with the minima of the agreement, its `limit at least \
                …`. It finds a course of events in which the module's data may be gone earlier, and tells it with \
                dates. A minimum under a condition is compared with what the module says under the same condition.

                Minima come from laws that want records kept, such as those on accounts and taxes; there the \
                processing is a legal obligation (GDPR Article 6(1)(c)), and the right to erasure gives way (Article \
                17(3)(b)). A module that deletes sooner has the provider break one of its two promises.

                Keep the data as long, in a copy that serves nothing else if need be: `at least` as a path of its \
                own wins over every other path. If the minimum does not concern this feature, say `override retain … \
                because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    clause "9" "Storage" { limit at least 6 months after Creation }
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain «30 days after Creation»
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    clause "9" "Storage" { limit at least 6 months after Creation }
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain at least 6 months after Creation
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .overlappingPeriods,
            name: "overlapping-periods",
            severity: .danger,
            summary: "Two statements give the same data different periods, and nothing says which counts.",
            explanation: """
                This rule finds two `retain` statements in one scope that hold for the same purposes, systems and \
                conditions, neither being the more specific one, and that let the data go on different days. It \
                shows a course of events in which they differ. Blocks `part` that name the same field or \
                sub-category beside others count as one scope for what they have in common.

                Six months from creation, says one sentence, and thirty days from the end of the contract, says the \
                next: a reader can take the earlier or the later of the two, and so can whoever writes the clean-up \
                job. A period that two people compute differently is none (GDPR Article 13(2)(a)).

                Join the two with `otherwise` if the first to come is meant, or limit each with `in`, `for` or \
                `when` to what it is for.
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
                        stored in ProviderSystems
                        retain 6 months after Creation
                        retain «until Termination, then delete within 30 days»
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
                        stored in ProviderSystems
                        retain 6 months after Creation
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .exceptionOutlastsRule,
            name: "exception-outlasts-rule",
            severity: .warning,
            summary: "An exception lets data live longer than the rule from which it excepts them.",
            explanation: """
                This rule finds `unless` in two forms. In the first, another path takes up the very event that \
                cancels this one, and gives the data more time than they had left: kept for a year unless you ask, \
                then for 30 days more; whoever asks on the last day of the year waits longer than those who never \
                ask. In the second, a circumstance cancels the only path that ends the data.

                Exceptions are written to be kind to the person, or to give way to a duty. That they lengthen is \
                seldom meant, and storage limitation (GDPR Article 5(1)(e)) knows no such reason.

                Drop `unless`: paths race, so the earlier end counts by itself. What is to keep the data from being \
                deleted for a while, such as a dispute, is `hold while …`, which stops nothing for good.
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
                        stored in ProviderSystems
                        retain «1 year after Creation unless DeletionRequest»
                            otherwise until DeletionRequest, then delete within 30 days
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
                        stored in ProviderSystems
                        retain 1 year after Creation
                            otherwise until DeletionRequest, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .requestSwallowed,
            name: "request-swallowed",
            severity: .danger,
            summary: "A deletion request is not answered within the time that the rule states for it.",
            explanation: """
                This rule finds a path for a deletion request that another path, or an exception, keeps from being \
                followed: an event came first, and its longer delay goes on. Minima (`at least`) are left out of \
                account: they win over requests on purpose, and the page says so.

                Erasure is due without undue delay (GDPR Article 17(1)), and an answer within one month (Article \
                12(3)). A fee that is not paid, or a contract that has ended the day before, does not change that.

                Put the path for the request first, and without an exception. Then it counts whatever has happened \
                before.
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
                        stored in ProviderSystems
                        retain until Termination, then delete within 90 days
                            otherwise «until DeletionRequest, then delete within 10 days»
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
                        stored in ProviderSystems
                        retain until DeletionRequest, then delete within 10 days
                            otherwise until Termination, then delete within 90 days
                    }
                }
                """
        ),
        Rule(
            code: .optionTrigger,
            name: "option-trigger",
            severity: .danger,
            summary: "Only the end of an option ends the data, and the data exist without the option.",
            explanation: """
                This rule finds a rule that waits for an option to be switched off, `Disabled(…)`, where the \
                category does not depend on that option. Customers who never switch the option on never switch it \
                off either, and nothing else ends their data.

                Storage limitation (GDPR Article 5(1)(e)) holds for each person's data, not only for those of \
                customers with one configuration.

                If the category exists with the option only, say so: `category … when OPTION`. Then add a path that \
                is certain to be reached: `otherwise until Termination, then delete within 30 days`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    option Sharing "sharing of messages"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain «until Disabled(Sharing), then delete within 7 days»
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    option Sharing "sharing of messages"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Disabled(Sharing), then delete within 7 days
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .undecidedRetention,
            name: "undecided-retention",
            severity: .warning,
            summary: "A rule on how long data are kept is too intricate for its worst case, or a limit, to be told.",
            explanation: """
                This rule finds a statement with more than twelve paths, more than four exceptions, several minima \
                that run from different events, or events nested so deeply that their alternatives cannot be gone \
                through; or one that cannot be compared with a limit of the agreement for the same reasons. Nothing is \
                wrong with it otherwise, and no other rule on retention has looked at it.

                What a program cannot compute in a reasonable time, no reader can: people must be able to tell when \
                their data are gone (GDPR Article 13(2)(a)).

                Split the statement by purpose, system or condition, or leave out paths that never decide.
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
                        stored in ProviderSystems
                        retain «at least 1 year after Arrears
                            otherwise at least 2 years after Expiry
                            otherwise until Termination, then delete within 30 days»
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
                        stored in ProviderSystems
                        retain at least 2 years after latest of (Arrears, Expiry)
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
    ]
}
