import DPSASyntax

extension RuleRegistry {
    /// CON: conditions on the customer.
    static let conditionRules: [Rule] = [
        Rule(
            code: .missingCondition,
            name: "missing-condition",
            severity: .warning,
            summary: "A module lists conditions and leaves out one that its agreement demands.",
            explanation: """
                An agreement says with `requires` what every module has to carry. A module without any conditions of \
                its own has those of the agreement; a module that lists some is read as listing all. This rule finds a \
                list from which a condition of the agreement is missing. Conditions that the agreement sets for some \
                cases only, with `when`, are not asked for.

                A customer follows the list of the feature that it uses. What is missing there is not done, although \
                the provider relies on it, for instance on consents that only the customer can obtain (GDPR Articles \
                6(1)(a) and 8).

                Add the condition, with the arguments that fit this feature.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    requires LawfulBasis
                }

                module Chat "Chat" under Addendum {
                    «requires Consent(from: endUsers)»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    requires LawfulBasis
                }

                module Chat "Chat" under Addendum {
                    requires Consent(from: endUsers), LawfulBasis
                }
                """
        ),
        Rule(
            code: .prohibitedSensitiveData,
            name: "prohibited-sensitive-data",
            severity: .danger,
            summary: "A module prohibits sensitive data and declares some.",
            explanation: """
                A module, or its agreement, demands `NoSensitiveData`: the customer may not process special categories \
                of data with the feature. This rule finds a category that has such data all the same, by a kind or a \
                modifier that maps to `sensitive`, such as `biometric`.

                Both cannot be true. If the feature needs faces or fingerprints, the prohibition puts every customer \
                in breach from the first day, and the provider cannot rely on it; nor does it say on which ground of \
                GDPR Article 9(2) the data are processed.

                Delete the field if it is a mistake. Otherwise drop the prohibition, or narrow it with `when`, and \
                state the conditions that Article 9 asks for.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    requires NoSensitiveData
                    category Messages "Messages" {
                        fields {
                            «face»: image "Face" sensitive
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
                    requires NoSensitiveData
                    category Messages "Messages" {
                        fields {
                            face: image "Picture of the room"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .endUsersWithoutAge,
            name: "end-users-without-age",
            severity: .warning,
            summary: "Data are about end users, and no condition says how old they have to be.",
            explanation: """
                This rule finds a module whose data are about end users, or children, while neither it nor its \
                agreement demands a minimum age, consent of parents or a check of age.

                The end users of a customer may be children. Where a service relies on consent, those below the age \
                that the law sets cannot give it (GDPR Article 8(1)), and children merit specific protection in any \
                case (recital 38). Only the customer can see to that, and it will if the terms say so.

                Add `requires MinimumAge`, with `alternative: ParentalConsent` where a parent may consent in their \
                place; put it into the agreement if it holds for all features.
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
                        retain 30 days after Creation
                        about «endUsers»
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    requires MinimumAge
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                        about endUsers
                    }
                }
                """
        ),
    ]
}
