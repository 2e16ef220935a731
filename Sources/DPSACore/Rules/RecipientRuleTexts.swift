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
                    party hostCompany "Host Ltd" for ProvideFeature in EEA
                    engages hostCompany
                }

                module Chat "Chat" under Addendum {
                    party mailCompany "Mail Ltd" for ProvideFeature in EEA
                    engages «mailCompany»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    party hostCompany "Host Ltd" for ProvideFeature in EEA
                    party mailCompany "Mail Ltd" for ProvideFeature in EEA
                    engages hostCompany, mailCompany
                }

                module Chat "Chat" under Addendum {
                    engages mailCompany
                }
                """
        )
    ]
}
