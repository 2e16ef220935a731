import DPSASyntax

extension RuleRegistry {
    /// GOV: waivers.
    static let waiverRules: [Rule] = [
        Rule(
            code: .unknownWaiver,
            name: "unknown-waiver",
            severity: .error,
            summary: "A waiver names a rule that does not exist.",
            explanation: """
                A waiver accepts the findings of one rule in the block in which it stands: `waive RET003 because \
                "…"`. This rule finds a waiver whose code belongs to no rule of this compiler.

                Such a waiver covers nothing, while the file looks as if somebody had accepted a risk. Waivers are \
                records of decisions, which whoever is responsible has to be able to show (GDPR Article 5(2)); a \
                record that points at nothing is worse than none. Codes are never used again for another rule, so an \
                old code cannot change its meaning.

                Correct the code; the finding suggests one that is near. `dpsac explain` lists all rules with their \
                codes. A newer rule needs a newer dpsac.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    waive «RET099» because "the archive has a schedule of its own"
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .unusedWaiver,
            name: "unused-waiver",
            severity: .warning,
            summary: "A waiver covers nothing, because nothing in its block breaks the rule.",
            explanation: """
                This rule finds a waiver in whose block there is no finding of the rule that it names. Either the \
                defect was mended and the waiver forgotten, or the waiver stands in the wrong place.

                A waiver that covers nothing today covers the next mistake tomorrow, with a reason that was written \
                for something else and a decision that nobody took. For a reader it documents a risk that does not \
                exist, and a list of accepted risks is of use only if it is true.

                Delete the waiver; the history of the file keeps the decision. If it was meant for a finding \
                elsewhere, move it into the smallest block that holds that finding, such as the category.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    «waive RET003 because "the archive has a schedule of its own"»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .expiredWaiver,
            name: "expired-waiver",
            severity: .warning,
            summary: "The last day of a waiver has passed.",
            explanation: """
                A waiver can have a last day: `waive RET003 because "…" until 2027-01-01`. This rule finds one whose \
                day has passed. What it covered counts again from then on, and fails the build as if the waiver were \
                not there.

                A risk is often accepted for a time only, until a fix is shipped or a contract renewed. Measures of \
                data protection have to be reviewed and updated where necessary (GDPR Article 24(1)); the date makes \
                sure that the review happens, even if everybody has forgotten it. The day is compared with the date \
                of the build, or with the one given by `--as-of`.

                Mend what the waiver covered and delete it, or decide anew: give a later day, and a reason that is \
                true today.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    waive RET003 because "the archive gets a schedule this year" until «2025-12-31»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .forbiddenWaiver,
            name: "forbidden-waiver",
            severity: .error,
            summary: "A waiver names a rule whose findings cannot be waived.",
            explanation: """
                Only a danger can be waived: a finding about what the source truly says, such as a period that is \
                missing in it. This rule finds a waiver of anything else.

                An error means that the file cannot be read in one way only, or that it contradicts itself or its \
                agreement; no reason makes such a file fit to be published. Where a module knowingly goes beyond its \
                agreement, the departure is stated as a fact with `override … because "…"`, so that customers see it \
                in the disclosure, and not hidden in a waiver. Warnings and notes fail nothing, and need no waiver.

                Mend what the rule finds, and delete the waiver. `dpsac explain CODE` shows the severity of a rule.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    waive «PUR001» because "marketing has asked for it"
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }
                """
        ),
        Rule(
            code: .waiverWithoutReason,
            name: "waiver-without-reason",
            severity: .error,
            summary: "A waiver gives an empty reason.",
            explanation: """
                A waiver accepts a danger, and its reason says why that is right: `waive RET003 because "…"`. This rule \
                finds a reason without a single letter or digit, such as an empty text or a dash.

                Whoever is responsible must be able to show why a risk was taken (GDPR Article 5(2) and Article 24(1)). \
                A waiver without a reason shows only that somebody wanted the check to pass. It therefore covers \
                nothing: the findings that it was meant for stay as they are, and fail the build.

                Write the reason that you would give to an auditor: what the source really says, and why nothing better \
                can be said. If you have none, delete the waiver and mend what the rule finds.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    waive RET003 because «""»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .repeatedWaiver,
            name: "repeated-waiver",
            severity: .warning,
            summary: "A block waives the same rule twice.",
            explanation: """
                A waiver covers all findings of its rule in the block in which it stands. This rule finds a second \
                waiver of the same rule in the same block, for which nothing is left to cover.

                Two waivers give two reasons for one decision, perhaps with two last days, and a reader of the record \
                cannot tell which of them holds. When one of them is deleted later, the other silently goes on \
                accepting what was meant to be looked at again.

                Delete one, and write all that has to be said into the reason of the other. If each was meant for a \
                finding of its own, move each into the smallest block that holds its finding, such as the category.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Notes "Notes" under Addendum {
                    category Entries "Entries" {
                        fields { body: text "Text of the note" }
                        used for ProvideFeature
                        stored in ProviderSystems
                        waive RET001 because "the notes say nothing of an end"
                        «waive RET001 because "the product team was asked twice"»
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Notes "Notes" under Addendum {
                    category Entries "Entries" {
                        fields { body: text "Text of the note" }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }
                """
        ),
    ]
}
