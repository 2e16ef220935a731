import DPSASyntax

extension RuleRegistry {
    /// TXT: translations.
    static let translationRules: [Rule] = [
        Rule(
            code: .untranslatedText,
            name: "untranslated-text",
            severity: .note,
            summary: "A text has no translation into a language of the pages.",
            explanation: """
                Notes, reasons, criteria, titles of clauses and the sentences of nouns are texts of the author, which no \
                template can translate. This rule finds documents that have such texts without a translation: in a \
                language into which the document is translated, or in a language that `--locale` asks for. In the latter \
                case, and if there is no translation at all, labels count as well.

                The pages show what is missing in English, mark it so, and say at their head how much it is. Nothing is \
                lost and nothing is hidden, but a reader is to be informed in plain language that he understands (GDPR \
                Article 12(1)).

                Add entries to the translation, each the text as it stands in the source and then its translation.
                """,
            badExample: """
                vocabulary House "House words" { obligation Care "care" says "Take care." }
                translation of «House» to "id" {
                    House "Kosakata"
                    House.Care "kehati-hatian"
                }
                """,
            goodExample: """
                vocabulary House "House words" { obligation Care "care" says "Take care." }
                translation of House to "id" {
                    House "Kosakata"
                    House.Care "kehati-hatian"
                    "Take care." "Berhati-hatilah."
                }
                """
        ),
        Rule(
            code: .unusedTranslation,
            name: "unused-translation",
            severity: .warning,
            summary: "A translation translates a text that its document does not have.",
            explanation: """
                A text is translated by the text itself: an entry holds for the text that it repeats, byte for byte. This \
                rule finds entries whose text does not stand in the document. Most often the text was changed after it \
                was translated.

                The page then shows the new text in English. That is on purpose: a translation of what used to be said \
                must not stand beside a newer fact. But somebody has to translate the text again.

                Copy the text as it stands now, and translate it; or delete the entry.
                """,
            badExample: """
                vocabulary House "House words" { obligation Care "care" says "Take care." }
                translation of House to "id" {
                    House "Kosakata"
                    House.Care "kehati-hatian"
                    "Take care." "Berhati-hatilah."
                    «"Be careful."» "Hati-hati."
                }
                """,
            goodExample: """
                vocabulary House "House words" { obligation Care "care" says "Take care." }
                translation of House to "id" {
                    House "Kosakata"
                    House.Care "kehati-hatian"
                    "Take care." "Berhati-hatilah."
                }
                """
        ),
    ]
}
