import DPSASyntax

extension RuleRegistry {
    /// SYN001–SYN007: what stands in a file, byte by byte.
    static let lexicalRules: [Rule] = [
        Rule(
            code: .invalidEncoding,
            name: "invalid-encoding",
            severity: .error,
            summary: "Some bytes of the file are not UTF-8.",
            explanation: """
                A file must be UTF-8. This rule finds bytes that are not: a file saved as Windows-1252, Latin-1 or \
                UTF-16, or one that was damaged on its way.

                A disclosure is read by people, by the compiler and by everything generated from it. Where each of \
                them guesses the letters in its own way, the name of a recipient or of a system changes from one \
                output to the next, and what is published is no longer what was approved. UTF-8 (RFC 3629) leaves \
                nothing to guess, so the compiler does not guess either.

                Open the file in an editor that shows its encoding, check that names with accents look right, and \
                save it as UTF-8.
                """,
            badExample: #"""
                agreement Addendum "Addendum" {
                    role processor
                    note "our office in Z«\x{FC}»rich answers requests"
                }
                """#,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    note "our office in Zürich answers requests"
                }
                """
        ),
        Rule(
            code: .forbiddenCharacter,
            name: "forbidden-character",
            severity: .error,
            summary: "The file holds a character that nobody can see, and that can make a reader read something else.",
            explanation: """
                Control characters and characters that reverse the direction of writing are invisible. With them a \
                line can be shown in another order than the one it is compiled in, so that two people who read the \
                same file approve two different things. The attack is known as Trojan Source (CVE-2021-42574).

                A disclosure has to be transparent (GDPR Article 5(1)(a)), and so has the text that it is made of: \
                what the reviewer saw must be what the compiler read. Invisible characters mostly arrive unnoticed, \
                with a passage pasted from a web page or a word processor.

                Delete the character; the finding gives its number and offers the edit. Letters of any script are \
                welcome in texts, those written from right to left included.
                """,
            badExample: #"""
                agreement Addendum "Addendum" {
                    role processor
                    note "copies are kept «\x{202E}»for three days"
                }
                """#,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    note "copies are kept for three days"
                }
                """
        ),
        Rule(
            code: .unknownCharacter,
            name: "unknown-character",
            severity: .error,
            summary: "A character outside of a text or comment belongs to no word or sign of the language.",
            explanation: """
                Names and statements are made of unaccented letters, digits, the underscore and a few signs. This \
                rule finds anything else outside of texts and comments: a curly quotation mark, a long dash, a \
                full-width comma, a letter of another alphabet.

                Most come from a word processor, which replaces what you type by typographic signs. Names are limited \
                to ASCII for a second reason: a Cyrillic letter can look exactly like a Latin one, and a rule about \
                one system would then say nothing about the other that looks the same (CVE-2021-42694).

                Type the plain sign in its place; where the answer is certain, the finding offers the edit. In a text \
                between quotation marks, such as a label or a note, every letter of every script may stand.
                """,
            badExample: """
                agreement Addendum «“Addendum”» {
                    role processor
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .unterminatedString,
            name: "unterminated-string",
            severity: .error,
            summary: "A text has no closing quotation mark.",
            explanation: """
                A text begins with a quotation mark and ends with the next one on the same line. A long text stands \
                between two lines of three quotation marks. This rule finds a text whose end is missing; it points at \
                where the text begins.

                Without the closing mark nobody can say where the words of the disclosure end and where the next \
                statement begins. The compiler therefore stops the text at the end of the line and goes on, so that \
                one forgotten mark does not hide the findings below it.

                Close the text on its line. To write a quotation mark inside a text, put a backslash before it; to \
                write several lines, use three quotation marks.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    note «"»requests are answered by our office in Dublin
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    note "requests are answered by our office in Dublin"
                }
                """
        ),
        Rule(
            code: .unterminatedComment,
            name: "unterminated-comment",
            severity: .error,
            summary: "A comment that begins with `/*` has no end.",
            explanation: """
                A comment between `/*` and `*/` may run over many lines, and comments may stand inside one another. \
                This rule finds a `/*` that is never closed, or closed once too seldom.

                An open comment swallows what follows. A retention rule or a recipient that was meant to be disclosed \
                would vanish from every output without a word, and the remaining file could still look complete. That \
                is why the compiler does not take the rest of the file for a comment: it reports the place, skips the \
                one line and reads on.

                Add `*/` where the comment ends. For a remark of one line, `//` needs no end.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    «/*» clause 5 is still under negotiation
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    /* clause 5 is still under negotiation */
                }
                """
        ),
        Rule(
            code: .invalidString,
            name: "invalid-string",
            severity: .error,
            summary: "A text has an escape that does not exist, or a line that is indented too little.",
            explanation: #"""
                In a text, a backslash and the sign after it stand for something else: `\"` for a quotation mark, \#
                `\\` for a backslash, `\n` for a new line, `\t` for a tab, and `\u{…}` for the character of that \#
                number. This rule finds a backslash with any other sign. It also finds a line of a long text that is \#
                indented less than the three quotation marks that end the text.

                Both would change the published words silently: a path that loses its backslashes names another \#
                place, and a line that loses its first letters says something else.

                Write two backslashes where you mean one, as in a path; indent the lines of a long text at least as \#
                deep as its end.
                """#,
            badExample: #"""
                agreement Addendum "Addendum" {
                    role processor
                    note "copies lie in D:«\a»rchive"
                }
                """#,
            goodExample: #"""
                agreement Addendum "Addendum" {
                    role processor
                    note "copies lie in D:\\archive"
                }
                """#
        ),
        Rule(
            code: .nameTooLong,
            name: "name-too-long",
            severity: .error,
            summary: "A name has more than 200 bytes.",
            explanation: """
                A name may have up to 200 letters, digits and underscores. This rule finds a longer one.

                Names become file names, names of Swift types and keys of JSON documents. File systems commonly stop \
                at 255 bytes for a name together with its extension, and a name that was cut off could collide with \
                another one. The limit holds for every name, so that a file which compiles on one machine compiles on \
                all of them. In practice a name of this length is a sentence that was pasted into the wrong place.

                Choose a short name, and give the full wording as the label, which is a text of any length: the label \
                is what readers of the disclosure see.
                """,
            badExample: """
                vocabulary House "House words" {
                    purpose \
                «ThePurposeOfKeepingTheServiceInGoodOrderAndOfFindingWhatIsBrokenInItBeforeAnybodyElseDoesAndOfMending\
                ItOverNightSoThatNobodyHasToWaitInTheMorningAndOfTellingThoseWhoAskedForItThatItHasBeenMendedAndWhenIt\
                WasMendedAndByWhom» "keep order"
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    purpose Maintenance "keep the service in good order"
                }
                """
        ),
    ]
}
