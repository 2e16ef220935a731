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
        ),
        Rule(
            code: .unservedPurpose,
            name: "unserved-purpose",
            severity: .warning,
            summary: "A module declares a purpose, and no data are used for it.",
            explanation: """
                A module can declare purposes of its own. This rule finds one for which nothing in the module is \
                used: neither `used for` nor a qualifier `for` names it, nor a purpose that stands under it.

                Purposes are specified, and data are limited to what each of them needs (GDPR Article 5(1)(b) and \
                (c)). A purpose that stands alone tells a reader of a use without saying of which data; usually a \
                category has lost a statement, or the use has ended and its name was left behind.

                Say which data serve the purpose, with `used for` in their category, or remove the declaration.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    purpose «Search» "let you search" under ProvideFeature
                    used for ProvideFeature
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    purpose Search "let you search" under ProvideFeature
                    used for Search
                }
                """
        ),
    ]
}
