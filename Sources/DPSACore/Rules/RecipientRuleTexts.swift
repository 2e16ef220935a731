import DPSASyntax

extension RuleRegistry {
    /// REC: who receives data.
    static let recipientRules: [Rule] = [
        Rule(
            code: .undeclaredRecipient,
            name: "undeclared-recipient",
            severity: .error,
            summary: "A module engages a recipient that its agreement does not list.",
            explanation: """
                An agreement lists those whom the provider engages, its sub-processors, with `engages`. This rule \
                finds one in a module that is not on the list; where the agreement lists nobody, it finds every one.

                A processor engages another processor only with the controller's prior authorisation, specific or \
                general, and under a general one the controller must be told of every addition in time to object \
                (GDPR Article 28(2)). People must be told the recipients, or their categories (Article 13(1)(e)). A \
                name that turns up in a module alone has passed neither step.

                Announce the recipient and have the list amended, or end the engagement. If it is another spelling of \
                a name on the list, use that name. A known departure is written `override engages … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party hostCompany "Host Ltd" in EEA for ProvideFeature
                    engages hostCompany
                }

                module Chat "Chat" under Addendum {
                    party mailCompany "Mail Ltd" in EEA for CustomerSupport
                    engages «mailCompany»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party hostCompany "Host Ltd" in EEA for ProvideFeature
                    party mailCompany "Mail Ltd" in EEA for CustomerSupport
                    engages hostCompany, mailCompany
                }

                module Chat "Chat" under Addendum {
                    engages mailCompany
                }
                """
        ),
        Rule(
            code: .unlistedSharing,
            name: "unlisted-sharing",
            severity: .error,
            summary: "A module shares data with a party that its agreement does not list.",
            explanation: """
                An agreement says with `engages` and `shared with` who may receive data. Where it names anybody, \
                this rule finds a party in `shared with` that is neither named there nor engaged by the module \
                itself. The customer, the provider, their staff and the people concerned need no listing, and \
                systems are not parties.

                Whoever receives data is a recipient (GDPR Article 4(9)), and those must be named to the people \
                concerned, or their categories (Article 13(1)(e)). A processor that hands data on needs \
                authorisation (Article 28(2)).

                Have the party listed, or stop sharing with it. If it is one of a group on the list, declare it \
                `under` that group. A known departure is written `override shared with … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party affiliates "companies of our group"
                    shared with affiliates
                }

                module Chat "Chat" under Addendum {
                    party mailCompany "Mail Ltd"
                    shared with «mailCompany»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party affiliates "companies of our group"
                    shared with affiliates
                }

                module Chat "Chat" under Addendum {
                    party mailCompany "Mail Ltd" under affiliates
                    shared with mailCompany
                }
                """
        ),
    ]
}
