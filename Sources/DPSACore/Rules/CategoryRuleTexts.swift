import DPSASyntax

extension RuleRegistry {
    /// CAT: what every category of data has to say.
    static let categoryRules: [Rule] = [
        Rule(
            code: .categoryWithoutFields,
            name: "category-without-fields",
            severity: .danger,
            summary: "A category does not name the data that it consists of.",
            explanation: """
                A category is a heading; its fields are the data. This rule finds a category without any, in itself \
                and in its sub-categories.

                A contract with a processor sets out the type of personal data (GDPR Article 28(3)), and a record of \
                processing describes the categories (Article 30(1)(c)). A heading such as "messages" leaves open \
                whether it means the words alone, or also the sender, the time and the place. Nor can minimisation \
                (Article 5(1)(c)) be judged for data that nobody has named, and the generated Swift type would be \
                empty.

                List the data with `fields { … }`, each with its kind. If the list is not complete, say `fields \
                including { … }`. If the source truly names no data, waive the finding with that reason.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category «Messages» "Messages" {
                        used for ProvideFeature
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
            code: .categoryWithoutPurpose,
            name: "category-without-purpose",
            severity: .danger,
            summary: "Nothing says what a category of data is used for.",
            explanation: """
                This rule finds a category for which neither the category itself, nor the module or a part of it, \
                says `used for`. A category that is `not collected` needs no purpose.

                Personal data may be collected only for specified, explicit and legitimate purposes (GDPR Article \
                5(1)(b)), and people must be told which (Article 13(1)(c)). The purpose is also the measure of \
                everything else: how much data is needed, how long, and who may see it. Without one, no period can be \
                too long.

                Ask those who built the feature what breaks without the data, and state that as the purpose: for the \
                category, or once for the module if it holds for all. If nothing breaks, the data should not be \
                collected.
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
            code: .categoryWithoutPlace,
            name: "category-without-place",
            severity: .warning,
            summary: "Nothing says where a category of data is, or that it is not stored.",
            explanation: """
                This rule finds a category that names no system in which its data are stored, processed or viewed, \
                nobody with whom they are shared, and does not say `not stored` either.

                Where data are decides which law applies to them and whether they leave the European Economic Area \
                (GDPR Articles 44 to 46). It also decides whether a promise of deletion can be kept: data can be \
                deleted only from places that somebody has listed, back-ups included. The law does not ask for the \
                name of every system, which is why this is a warning.

                Name the system with `stored in`, or say `not stored` if the data only pass through.
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
            code: .inconsistentLabel,
            name: "inconsistent-label",
            severity: .warning,
            summary: "A category goes by more than one name.",
            explanation: """
                A category has one label. Where the text that it is taken from calls the same data by another name \
                elsewhere, that name is recorded with `alias`. This rule finds such a second name.

                A reader who meets two names has to suppose two categories, and looks in vain for the purpose or the \
                period of the second. Information on processing has to be intelligible (GDPR Article 12(1)), and the \
                transparency guidelines of the data protection authorities (WP 260 rev.01) ask for plain and definite \
                wording. The disclosure stays true either way, which is why this is a warning.

                Have the text use one name throughout, then delete the alias. If the two names do mean different data, \
                declare two categories.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" alias «"Conversation data"» {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
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
    ]
}
