import DPSASyntax

extension RuleRegistry {
    /// RET: single paths of a rule.
    static let retentionPathRules: [Rule] = [
        Rule(
            code: .pathWithoutEffect,
            name: "path-without-effect",
            severity: .warning,
            summary: "A path of a rule changes nothing: without it all data are kept as long.",
            explanation: """
                This rule leaves out each path of a `retain`, and each minimum, and compares what is left with the \
                whole, over all courses of events. It reports those that make no difference: neither for the day by \
                which the data are gone, nor for the one until which they are kept. Such a path waits for something \
                that never comes before another path has ended the data.

                Whoever writes a period believes that it decides something, and so does whoever reads it on the page. \
                A path that never decides tells people of a deadline that does not exist for them (GDPR Article 12(1)).

                Drop the path. If it was to shorten the others, write it with less time, or before them; if it was to \
                lengthen them, write `at least`, or limit it to the data that it is for with `in`, `for` or `when`.
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
                        retain until Termination, then delete within 30 days
                            otherwise «until AccountDeletion, then delete within 30 days»
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
                            otherwise 1 year after Creation
                    }
                }
                """
        ),
        Rule(
            code: .delayOrDeadline,
            name: "delay-or-deadline",
            severity: .note,
            summary: "A delay says nothing of how the data go after it, and may be meant as a deadline.",
            explanation: """
                This rule finds `then delete after N` without a further word. Such data are kept for all of that time \
                and are gone on its very last day, neither sooner nor later. Often `within N` is meant: gone by then, \
                and perhaps sooner.

                In prose the two are hard to tell apart: “deleted after 30 days” is a promise to keep, “within 30 days” \
                one to delete, and translations swap them. For the longest time the two come to the same; for \
                whoever wants the data back, or wants them gone, they do not (GDPR Article 5(1)(e)).

                Write `within N` if the data may go earlier. If they are really kept for the whole of it, say how they \
                go then: `automatically`, `manually`, `immediately`, or with a deadline of its own, as in \
                `after 30 days within 5 days`.
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
                        retain until Termination, then delete «after 30 days»
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
                        retain until Termination, then delete after 30 days automatically
                    }
                }
                """
        ),
        Rule(
            code: .choiceWithoutGreatest,
            name: "choice-without-greatest",
            severity: .note,
            summary: "The customer chooses how long data are kept, and nothing says how long at most.",
            explanation: """
                This rule finds `chosen by` the customer without a range, a list, a greatest length or a `default`. Such a \
                path bounds nothing: whoever reads it cannot tell days from decades.

                Often there is a greatest length that the feature accepts, and the source has only left it out. If there \
                is none, that is the customer's decision, and allowed; but a customer who has to keep data no longer than \
                necessary (GDPR Article 5(1)(e)) wants to know what holds if nobody chooses.

                Add what the feature accepts, `up to 2 years`, `from 1 to 366 days`, or `one of (1 month, 1 year)`; or \
                what holds as long as nothing is chosen, `default 30 days`.
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
                        retain «chosen by customer after Creation»
                            otherwise until Termination, then delete within 30 days
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
                        retain chosen by customer up to 2 years after Creation
                            otherwise until Termination, then delete within 30 days
                    }
                }
                """
        ),
    ]
}
