import DPSASyntax

extension RuleRegistry {
    /// BAS: legal bases.
    static let basisRules: [Rule] = [
        Rule(
            code: .purposeWithoutBasis,
            name: "purpose-without-basis",
            severity: .danger,
            summary: "A controller uses data for a purpose and names no legal basis for it.",
            explanation: """
                Where the provider decides what data are used for, it is the controller, and every use needs one of \
                the six legal bases of GDPR Article 6(1). This rule finds a purpose in a policy, or in a module under \
                one, for which neither the statement nor another around it, nor the policy, names a basis. The basis \
                of a wider purpose counts for the narrower ones.

                People have to be told the basis together with the purpose (Article 13(1)(c)): the rights that they \
                have depend on it. A use without a basis is unlawful, whatever else the disclosure says.

                Find out on what the use rests and write it: `used for Billing basis contract`.
                """,
            badExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for «Billing»
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Billing basis contract
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .basisOfProcessor,
            name: "basis-of-processor",
            severity: .danger,
            summary: "A module under a processor agreement claims a legal basis of its own.",
            explanation: """
                Under an agreement with `role processor` the customer decides what the data are for, and it is the \
                customer who needs a legal basis. This rule finds a `basis` in such a module.

                A processor that determines purposes and bases by itself is taken for a controller of that processing, \
                with all duties of one (GDPR Article 28(10)). A basis in the wrong document therefore says either too \
                much or the wrong thing: the customer reads that its data are used on the provider's own account.

                Delete the basis. If the provider really uses the data for itself, the category belongs into a module \
                under the privacy policy.
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
                        used for ProvideFeature basis «contract»
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
            code: .unnamedInterest,
            name: "unnamed-interest",
            severity: .danger,
            summary: "A use rests on legitimate interests, and the interests are not named.",
            explanation: """
                Legitimate interests are a legal basis only where they outweigh those of the person. This rule finds \
                `basis legitimateInterests` without a text that says which interests they are.

                GDPR Article 13(1)(d) wants the interests themselves told, in so many words, and Article 21 gives a \
                right to object that nobody can use against interests left in the dark. Authorities read a bare \
                reference to the article as no information at all (WP 260 rev.01, Annex).

                Write the interest behind the basis, as a phrase: `basis legitimateInterests "finding faults before \
                customers do"`. If nobody can say what the interest is, the use needs another basis, or has to end.
                """,
            badExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Statistics basis «legitimateInterests»
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Statistics basis legitimateInterests "knowing which functions are used"
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .consentWithoutWithdrawal,
            name: "consent-without-withdrawal",
            severity: .danger,
            summary: "A use rests on consent, and nothing says that consent can be withdrawn.",
            explanation: """
                Consent can be taken back at any time, as easily as it was given, and people must be told so before \
                they give it (GDPR Articles 7(3) and 13(2)(c)). This rule finds a document that uses data by consent \
                while neither it nor an agreement above it grants `WithdrawConsent`. A right that is granted under a \
                condition, such as for one country, does not count: it leaves the others without one.

                Consent that cannot be withdrawn is not freely given, and not a basis.

                Say `grants WithdrawConsent`, in the module or once in the policy, and name with `contact` whom to \
                turn to.
                """,
            badExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Marketing basis «consent»
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Marketing basis consent
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                        grants WithdrawConsent
                    }
                }
                """
        ),
        Rule(
            code: .improvementOnContract,
            name: "improvement-on-contract",
            severity: .warning,
            summary: "Improving the service is said to be necessary for the contract.",
            explanation: """
                This rule finds a purpose under `Improvement`, such as optimising, analytics or research, that rests \
                on the contract.

                A contract is a basis for what it takes to perform it, seen from the side of the person (GDPR Article \
                6(1)(b)). The service can be rendered without being improved, so the European Data Protection Board \
                holds that improvement and analytics generally cannot rest on the contract (Guidelines 2/2019, \
                paragraphs 48 to 50). On the right basis, people could object.

                Rest the purpose on legitimate interests, and name them, or on consent. Keep the contract for what the \
                customer ordered; two statements can stand side by side.
                """,
            badExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for «Statistics» basis contract
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                agreement Policy "Privacy policy" {
                    role controller
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Billing basis contract
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .basisDiffers,
            name: "basis-differs",
            severity: .note,
            summary: "A module rests a purpose on another legal basis than its policy does.",
            explanation: """
                The policy gives a legal basis for a purpose; a module under it gives another for the same purpose, or \
                for one that stands under it. This rule shows both places.

                Both can be right: a feature may need data for its contract that are elsewhere a matter of interest. \
                But people who read the policy and the module find two answers to one question, and the rights to \
                object (GDPR Article 21) and to portability (Article 20) depend on which one is true. An authority \
                that asks for the record of processing will ask which one counts.

                Use the basis of the policy, or narrow the purpose so that the difference shows.
                """,
            badExample: """
                agreement Policy "Privacy policy" {
                    role controller
                    used for Security basis legitimateInterests "safe systems"
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Security basis «contract»
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                agreement Policy "Privacy policy" {
                    role controller
                    used for Security basis legitimateInterests "safe systems"
                }

                module Chat "Chat" under Policy {
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Security basis legitimateInterests "safe systems"
                        stored in ProviderSystems
                        retain until AccountDeletion, then delete within 30 days
                    }
                }
                """
        ),
    ]
}
