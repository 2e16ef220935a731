import DPSASyntax

extension RuleRegistry {
    /// PAR: several modules of one feature.
    static let estateRules: [Rule] = [
        Rule(
            code: .rolesDisagree,
            name: "roles-disagree",
            severity: .warning,
            summary: "Two modules of one feature disagree with each other.",
            explanation: """
                A feature can have a module under the processor agreement and one under the privacy policy. Whose data \
                they speak of differs, but the feature is the same. This rule compares what both say of the whole \
                feature and finds another title, other places after `regions` or `available in`, and a statement on \
                recipients that the other module denies.

                Customers read the two side by side. If one has been kept up to date and the other not, they cannot \
                know which is the true one; both together are the information that GDPR Articles 13 and 28(3) ask for.

                Find out which of the two is right and correct the other. Where the difference is meant, limit the \
                statements, for instance to a system.
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
                    regions EEA
                    category Text "Texts" {
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
                    «regions World»
                    category Log "Log Data" {
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
                    regions EEA
                    category Text "Texts" {
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
                    regions EEA
                    category Log "Log Data" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }
                """
        )
    ]
}
