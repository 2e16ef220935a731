import DPSASyntax

extension RuleRegistry {
    /// REC: who recipients are, and what several modules say of them.
    static let recipientDetailRules: [Rule] = [
        Rule(
            code: .recipientAlias,
            name: "recipient-alias",
            severity: .warning,
            summary: "A party is declared that has another name already.",
            explanation: """
                This rule finds a party whose label, or alias, is that of another party that can be used in the same \
                place: one of the agreement or of a vocabulary. Capital letters, signs and what the names of companies \
                end in, such as Limited and Ltd., are not counted.

                One company under two names counts as two. It is not found in the agreement's list although it stands \
                there, an objection against it reaches one of the two only (GDPR Article 28(2)), and the record of \
                recipients (Article 30(1)(d)) is wrong about their number.

                Use the name that there is. Where the spelling has to be kept, make it an `alias` of that party.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party nightCourier "Night Courier Ltd." for ProvideFeature in EEA
                }

                module Chat "Chat" under Addendum {
                    party «courier» "Night Courier Limited" for ProvideFeature in EEA
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with courier
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party nightCourier "Night Courier Ltd." alias "Night Courier Limited" for ProvideFeature in EEA
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with nightCourier
                    }
                }
                """
        ),
        Rule(
            code: .recipientSpelledDifferently,
            name: "recipient-spelled-differently",
            severity: .warning,
            summary: "Two modules spell the same party differently.",
            explanation: """
                This rule compares the parties that modules declare for themselves. It finds two whose names are the \
                same but for capital letters, signs and what the names of companies end in, and which are spelled \
                differently.

                Customers who use both features read of two companies. When one of them changes, or somebody objects \
                to it (GDPR Article 28(2)), the other module is forgotten. Nobody can count the recipients of an \
                estate in which each module has its own list.

                Declare the party once, in a vocabulary that all modules share or in their agreement, with its \
                function and country, and use its name. Other spellings become an `alias`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Calls "Calls" under Addendum {
                    party courier "Night Courier Ltd." for ProvideFeature in EEA
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with courier
                    }
                }

                module Chat "Chat" under Addendum {
                    party «messenger» "NIGHT COURIER LIMITED" for ProvideFeature in EEA
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with messenger
                    }
                }
                """,
            goodExample: """
                vocabulary House "House words" { party courier "Night Courier Ltd." for ProvideFeature in EEA }
                agreement Addendum "Addendum" {
                    role processor
                }

                module Calls "Calls" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with courier
                    }
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with courier
                    }
                }
                """
        ),
        Rule(
            code: .recipientWithoutFunction,
            name: "recipient-without-function",
            severity: .warning,
            summary: "A recipient is engaged, and nothing says for what.",
            explanation: """
                This rule finds a party after `engages` for which neither the statement nor the party's declaration \
                says `for` which purposes. What an agreement says of a recipient counts for its modules.

                A sub-processor is engaged for specific processing activities (GDPR Article 28(4)), and a customer who \
                may object to it (Article 28(2)) has to know to what. The standard contractual clauses of the European \
                Commission ask for the subject matter and nature of the processing of each (Annex III of Decision \
                2021/914).

                Write the function where the party is declared: `party courier "Night Courier Ltd." for TextMessages \
                in EEA`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party courier "Night Courier Ltd." in EEA
                    engages «courier»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party courier "Night Courier Ltd." in EEA for ProvideFeature
                    engages courier
                }
                """
        ),
        Rule(
            code: .recipientWithoutCountry,
            name: "recipient-without-country",
            severity: .warning,
            summary: "Recipients are engaged, and nothing says in which country they are.",
            explanation: """
                This rule finds parties after `engages` for which neither the statement nor their declaration says \
                `in` which territory they are. One finding stands for all of a document and shows the others. What an \
                agreement says of a recipient counts for its modules.

                Whether engaging a recipient is a transfer to a third country depends on where it is. People have to \
                be told of transfers (GDPR Article 13(1)(f)), records have to name the countries (Article 30(1)(e) and \
                30(2)(c)), and customers have to judge the law there before they agree.

                Write the territory where the party is declared: `party courier "Night Courier Ltd." for \
                ProvideFeature in EEA`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party courier "Night Courier Ltd." for ProvideFeature
                    engages «courier»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party courier "Night Courier Ltd." for ProvideFeature in EEA
                    engages courier
                }
                """
        ),
        Rule(
            code: .contradictedSharing,
            name: "contradicted-sharing",
            severity: .danger,
            summary: "Data are shared with a feature whose own module denies it.",
            explanation: """
                This rule finds data that one module shares with a feature, receives from it or has integrated with \
                it, while the module of that feature says the opposite: `not received from`, `not shared with`, `not \
                integrated with`.

                Both modules are published, and one of them is untrue. Those who follow where their data go reach a \
                page that sends them back; information about recipients and sources (GDPR Articles 13(1)(e) and \
                14(2)(f)) has to agree on both sides, and so do the records of an estate.

                Ask the teams of both features which is true and correct the other module. If both are, for different \
                data, move the denial to the category that it is about.
                """,
            badExample: """
                vocabulary House "House words" { feature MailFeature "Mail" }
                agreement Addendum "Addendum" { role processor }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with «MailFeature»
                    }
                }

                module Mail "Mail" under Addendum {
                    features MailFeature
                    category Letters "Letters" {
                        fields {
                            body: text "Text of the letter"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        not received from Chat
                    }
                }
                """,
            goodExample: """
                vocabulary House "House words" { feature MailFeature "Mail" }
                agreement Addendum "Addendum" { role processor }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        shared with MailFeature
                    }
                }

                module Mail "Mail" under Addendum {
                    features MailFeature
                    category Letters "Letters" {
                        fields {
                            body: text "Text of the letter"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        received from Chat
                    }
                }
                """
        ),
    ]
}
