import DPSASyntax

extension RuleRegistry {
    /// SYN008–SYN014: how words make statements.
    static let syntaxRules: [Rule] = [
        Rule(
            code: .nestingTooDeep,
            name: "nesting-too-deep",
            severity: .error,
            summary: "Blocks, lists or parentheses stand inside one another more than 256 deep.",
            explanation: """
                Blocks, fields, conditions and lists may stand inside one another, together up to 256 deep. This rule \
                finds the first place that goes deeper; what stands there is passed over.

                The limit protects whoever compiles files of unknown origin: without one, a small file full of \
                opening parentheses could exhaust the memory of a build server (CWE-674, uncontrolled recursion). No \
                disclosure that a person wrote comes near it, and Article 12(1) GDPR asks for a form that is concise \
                and intelligible in any case.

                Take out parentheses that change nothing. Where the nesting has a meaning, declare the inner part \
                under a name of its own, such as a circumstance or an event, and use the name.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    applies when ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
                        ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
                        ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
                        (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((«(»LawRequires)))))))))))))))))\
                )))))))))))))))))))))))))))))))))))))))))))))))
                        ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                        ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                        ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    applies when LawRequires
                }
                """
        ),
        Rule(
            code: .unexpectedToken,
            name: "unexpected-word",
            severity: .error,
            summary: "A statement goes on with something that cannot stand there.",
            explanation: """
                Every statement has a fixed shape: a verb and what it speaks of, then what limits it. This rule finds \
                the first word or sign that does not fit, and says what was expected instead. The rest of the \
                statement is passed over, so one slip makes one finding.

                A statement that cannot be read says nothing. If it was meant to limit something, a period or a list \
                of recipients, the disclosure would promise less than you intended, or nothing at all. The compiler \
                therefore writes no output until it has read every statement.

                Read the message from the end: it names what it found and what could have stood there. A statement \
                ends with its line; a list goes on after a comma.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    retain «for» 30 days after Creation
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    retain 30 days after Creation
                }
                """
        ),
        Rule(
            code: .unbalancedDelimiter,
            name: "unbalanced-delimiter",
            severity: .error,
            summary: "A brace, parenthesis or bracket has no partner.",
            explanation: """
                What belongs to an agreement, a module or a category stands between braces; events and arguments \
                stand between parentheses. This rule finds an opening sign without its closing one, or the reverse.

                Braces decide what a statement is about. With one missing, a period that was written for one category \
                could be read as a promise about all of them, or a recipient of one module could count for another. \
                The compiler goes by the indentation to guess where the brace is missing, reports that place, and \
                checks the rest as if it were there.

                Add the missing sign, or delete the one too many. If the place named looks right, compare the \
                indentation of the lines below it.
                """,
            badExample: """
                agreement Addendum "Addendum" «{»
                    role processor
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .unknownLanguageVersion,
            name: "unknown-language-version",
            severity: .error,
            summary: "The file is written in a version of the language that this compiler does not know.",
            explanation: """
                A file can say in its first line which version of the language it is written in, such as `language \
                1`. This rule finds a number that this compiler does not know.

                A newer version may give a word another meaning. To read such a file by the older rules would be to \
                publish something that its author did not say, so the compiler reads no further and reports nothing \
                else in the file. A file without the line is read as language 1.

                Use a newer dpsac. If the number is a slip, correct it; the version is that of the language, not that \
                of your agreement, for which there is the statement `version`.
                """,
            badExample: """
                language «2»

                agreement Addendum "Addendum" {
                    role processor
                }
                """,
            goodExample: """
                language 1

                agreement Addendum "Addendum" {
                    role processor
                    version "2"
                }
                """
        ),
        Rule(
            code: .invalidNumber,
            name: "invalid-number",
            severity: .error,
            summary: "A number is out of range, or a date does not exist.",
            explanation: """
                This rule finds what has the form of a date or number and yet has no meaning: the thirtieth of \
                February, the thirteenth month, a span whose end is smaller than its beginning, a number above \
                100,000,000.

                Dates and periods are what a disclosure is measured by. GDPR Article 13(2)(a) asks for the period for \
                which data are stored, and the day from which a revision binds has to be certain. A program that \
                silently takes the thirtieth of February for the second of March would move a deadline without \
                telling anyone.

                Look the date up in the signed document and write it as year, month, day (ISO 8601), such as \
                `2026-03-02`. Write a span from the smaller number to the greater.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised «2025-02-30»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2025-03-02
                }
                """
        ),
        Rule(
            code: .conflictMarker,
            name: "conflict-marker",
            severity: .error,
            summary: "The file still holds the markers of a merge that was not resolved.",
            explanation: """
                When two people have changed the same lines, a version control system such as Git writes both \
                versions into the file, between lines of `<<<<<<<`, `=======` and `>>>>>>>`, and leaves the choice to \
                you. This rule finds such a marker at the beginning of a line.

                The file then states two things at once: perhaps two periods for the same data, or two lists of \
                recipients. Which of them was agreed is a question for the people who made the changes; no compiler \
                can answer it, and publishing either could be untrue.

                Ask, keep the version that was agreed, and delete the other one together with all markers.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                «<<<<<<<» ours
                    note "requests are answered in Dublin"
                =======
                    note "requests are answered in Cork"
                >>>>>>> theirs
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    note "requests are answered in Cork"
                }
                """
        ),
        Rule(
            code: .misplacedContinuation,
            name: "misplaced-continuation",
            severity: .error,
            summary: "A line that carries the statement above on is not indented deeper than that statement.",
            explanation: """
                A statement ends with its line. The next line belongs to it only if it is indented deeper and begins \
                with a word that can carry a statement on, such as `otherwise`, `then`, `for`, `when` or `because`. \
                This rule finds such a word at the beginning of a line that is not indented deeper.

                The rule of form lets a reader see, without knowing the grammar, where a statement ends. That matters \
                most for retention, where the second half can turn a short period into a long one: a condition must \
                not hang in the air between two rules.

                Indent the line, by four spaces as a rule; or, if it was meant as a statement of its own, begin it \
                with a verb.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    retain 30 days after Creation
                    «otherwise» until Termination, then delete immediately
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    retain 30 days after Creation
                        otherwise until Termination, then delete immediately
                }
                """
        ),
    ]
}
