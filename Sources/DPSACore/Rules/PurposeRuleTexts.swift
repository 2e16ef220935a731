import DPSASyntax

extension RuleRegistry {
    /// PUR: what data are used for.
    static let purposeRules: [Rule] = [
        Rule(
            code: .purposeOutsideParent,
            name: "purpose-outside-parent",
            severity: .error,
            summary: "A module uses data for a purpose that its agreement rules out or does not permit.",
            explanation: """
                An agreement says what data may be used for. This rule finds a purpose in a module that the agreement \
                excludes, or that is neither on its list nor under a purpose on it. The clause is shown with the \
                finding.

                A processor acts only on documented instructions (GDPR Article 28(3)(a)); one that determines \
                purposes of its own is considered a controller for them (Article 28(10)). A controller may not use \
                data in a way that is incompatible with the purpose of collection (Articles 5(1)(b) and 6(4)).

                Drop the purpose, or have the agreement extended. If a declared purpose is merely a part of a \
                permitted one, declare it `under` that one. If the departure is real and known, write `override used \
                for … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    used for «Marketing»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    used for CustomerSupport
                }
                """
        )
    ]
}
