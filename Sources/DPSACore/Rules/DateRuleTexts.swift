import DPSASyntax

extension RuleRegistry {
    /// GOV: dates of documents.
    static let dateRules: [Rule] = [
        Rule(
            code: .reviewOverdue,
            name: "review-overdue",
            severity: .warning,
            summary: "A document was last reviewed more than a year ago.",
            explanation: """
                `reviewed` says when somebody last compared the document with what is really done. This rule finds a \
                date that lies more than a year before the day of the check, which `--as-of` sets.

                Whoever is responsible has to be able to show that processing accords with the law (GDPR Article \
                5(2)), and to review the measures and update them where necessary (Article 24(1)). A year is what \
                auditors commonly ask for, as in the annual reviews of ISO/IEC 27701; the language leaves the interval \
                to this rule. A document without the statement has no finding: it promises no review.

                Compare the document with the feature as it is, correct what has changed, and then the date.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2024-03-04
                    reviewed «2024-11-30»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2024-03-04
                    reviewed 2025-11-30
                }
                """
        ),
        Rule(
            code: .dateInFuture,
            name: "date-in-future",
            severity: .warning,
            summary: "A document was revised or reviewed on a day that is still to come.",
            explanation: """
                This rule finds a date after `revised` or `reviewed` that lies after the day of the check, which is \
                today unless `--as-of` says otherwise. `effective` may lie in the future: a text can be published \
                before it applies.

                The date of the last revision tells readers whether they know the text already, and the law of many \
                places asks for it on the page, such as the CCPA regulations (11 CCR section 7011(e)(4)). A date that \
                nobody can have seen yet is a slip of the pen, or shows a text of tomorrow as that of today.

                Correct the date. To judge a text for a later day, say `--as-of`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised «2026-11-04»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2025-11-04
                }
                """
        ),
        Rule(
            code: .datesOutOfOrder,
            name: "dates-out-of-order",
            severity: .warning,
            summary: "The dates of a document contradict their order.",
            explanation: """
                A text is written, then reviewed, and comes into force. This rule finds a document that is said to be \
                in force from a day on which this text did not exist, because it was revised later, and one that was \
                revised after its last review.

                Nobody can have been informed by words that were written afterwards, and new terms bind from when they \
                are told (GDPR Articles 13(1) and 13(3)). A review that is older than the text says nothing about it: \
                what was compared is no longer there.

                After a revision, set `effective` to the day from which the new text holds. Then review it and set \
                `reviewed`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2025-06-01
                    effective «2025-05-01»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2025-06-01
                    effective 2025-07-01
                }
                """
        ),
    ]
}
