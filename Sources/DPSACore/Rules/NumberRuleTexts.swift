import DPSASyntax

extension RuleRegistry {
    /// SYN015: numbers and words.
    static let numberRules: [Rule] = [
        Rule(
            code: .numberJoinedToWord,
            name: "number-joined-to-word",
            severity: .error,
            summary: "A number runs into a word.",
            explanation: """
                A number and the word after it need a space: `30 days`. And a name begins with a letter. This rule \
                finds a number whose last digit is followed by a letter at once.

                Without the space it is a matter of guessing what was meant: `30days` a period, `1st` a name, `2x` a \
                slip of the pen. A compiler that guesses is sometimes wrong, and a wrong period goes to the page like \
                a right one. The period of storage is among the facts that people have to be told exactly (GDPR \
                Article 13(2)(a)).

                Put a space between them, or begin the name with a letter. Where the word is one of the language, the \
                finding comes with the edit.
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
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain «30days» after Creation
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
        )
    ]
}
