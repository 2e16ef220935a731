import DPSASyntax

extension RuleRegistry {
    /// RET: how long data are kept.
    static let retentionRules: [Rule] = [
        Rule(
            code: .missingRetention,
            name: "missing-retention",
            severity: .danger,
            summary: "Nothing says how long a category of data is kept.",
            explanation: """
                This rule finds a category that is stored, or could be, and for which neither it nor the module says \
                `retain`. A category that is `not stored`, or `not collected`, needs no period.

                Data may be kept in identifiable form no longer than the purpose needs (GDPR Article 5(1)(e), storage \
                limitation); recital 39 wants time limits set for that. People must be told the period, or the \
                criteria that determine it (Article 13(2)(a)). Silence says "for ever".

                State the period with `retain`, for the category or for the whole module. If the agreement sets it, \
                say `retain as parent`. If the source is really silent, find out, or waive the finding with that as \
                the reason.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category «Messages» "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
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
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .retentionOfUnstored,
            name: "retention-of-unstored",
            severity: .danger,
            summary: "Data that are not stored are given a period for which they are kept.",
            explanation: """
                This rule finds a category that says `not stored` and beside it `retain` with a period. A period of \
                the whole module does not count: a category that is not stored may stand in a module whose other \
                categories are kept for a time.

                One of the two is untrue. If the period is, a request for erasure (GDPR Article 17) is answered with \
                data that do not exist; if `not stored` is, the reader was told of no storage where there is some, \
                which is graver (Article 5(1)(a)).

                Find out which it is. If the data pass through and leave no trace, delete the period. If they are \
                held for a short time, in a buffer or a log, delete `not stored`, and say where and how long.
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
                        not stored
                        «retain 30 days after Creation»
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
            code: .unboundedRetention,
            name: "unbounded-retention",
            severity: .danger,
            summary: "There is a course of events in which the data are never deleted.",
            explanation: """
                A period that runs from an event begins only if the event happens. This rule asks what becomes of the \
                data when the customer stops using the feature, or, where we are the controller, when the account is \
                deleted. It finds a rule that has no answer, because nothing it names need ever happen.

                Storage limitation (GDPR Article 5(1)(e)) has no exception for customers who leave without asking for \
                anything. A processor deletes or returns all data after the end of the service (Article 28(3)(g)), \
                whether or not it is asked.

                Add a path that is certain to be reached, such as `otherwise until Termination, then delete within 30 \
                days`. If the source promises no end, waive the finding and say so.
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
                        retain «30 days after DeletionRequest»
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
                        retain 30 days after DeletionRequest
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .periodWithoutStart,
            name: "period-without-start",
            severity: .danger,
            summary: "A period does not say from when it runs.",
            explanation: """
                This rule finds a period such as `30 days` without an event from which it is counted.

                Thirty days from when: from the message, from the last log-in, from the end of the contract? The \
                answers can lie years apart. People must be able to tell from the period, or from the criteria that \
                determine it, when their own data are gone (GDPR Article 13(2)(a)); the transparency guidelines of the \
                data protection authorities (WP 260 rev.01) ask for just that. Nor can a program compute a deadline \
                without a first day.

                Add the event: `30 days after Creation`, or `until Termination, then delete within 30 days`. If the \
                source leaves it open, ask its author; until then, waive the finding and say that the source is silent.
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
                        retain «30 days»
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
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .criteriaOnly,
            name: "criteria-only",
            severity: .warning,
            summary: "How long data are kept is described by criteria alone, without any period.",
            explanation: """
                This rule finds a rule that consists of words, such as "as long as the purpose needs the data", and \
                of no period or event that would bound it.

                Criteria are lawful where a period cannot be stated (GDPR Article 13(2)(a)), so this is a warning. \
                They must still let a person work out how long, and it is not enough to say that data are kept as \
                long as necessary for legitimate purposes (WP 260 rev.01). Nobody can compute a deadline from them \
                either: the generated Swift has no date to offer, and no clean-up job can run on it.

                Keep the words, and add a bound that holds in any case: `otherwise until Termination, then delete \
                within 30 days`.
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
                        retain «criteria "as long as the conversation is of use"»
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
                        retain criteria "as long as the conversation is of use"
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .noDeadline,
            name: "no-deadline",
            severity: .danger,
            summary: "Data are kept until an event, and nothing says when they are deleted after it.",
            explanation: """
                This rule finds `until` with an event that does not itself delete anything, such as the end of the \
                contract, where nothing follows. An event that is itself a deletion, such as `ManualDeletion`, needs \
                no deadline.

                "Until you leave" says when the reason to keep the data ends; whether they are deleted that day, \
                within a month or at some time is another question, and back-ups make the difference a real one. A \
                processor deletes or returns the data after the end of the service (GDPR Article 28(3)(g)), and \
                people must be told the period (Article 13(2)(a)).

                Add what follows: `then delete within 30 days`, or `then delete immediately`. If the source states no \
                deadline, waive the finding and say so.
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
                        retain «until Termination»
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
                        retain until Termination, then delete within 30 days
                    }
                }
                """
        ),
    ]
}
