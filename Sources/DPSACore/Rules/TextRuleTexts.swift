import DPSASyntax

extension RuleRegistry {
    /// TXT: free text and translations.
    static let textRules: [Rule] = [
        Rule(
            code: .textContradictsPeriod,
            name: "text-contradicts-period",
            severity: .warning,
            summary: "A text names a period that none of the facts has.",
            explanation: """
                Notes, criteria and explanations are shown to readers as they are, and nothing is read out of them. \
                This rule finds a number with a unit of time in such a text of a category, where the facts of the \
                category name periods and that one is not among them. `30 days` and `1 month` are different periods.

                The page then shows two periods. Readers believe the one that suits them, and a court may hold the \
                author to the one that suits them best; how long data are kept has to be told once and clearly (GDPR \
                Article 13(2)(a)).

                Write the period as a fact with `retain`, or correct the text. Best is a text that names no number at \
                all.
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
                        retain 30 days after Creation
                        note "Older messages are gone after «60 days»."
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
                        note "Older messages are gone after 30 days."
                    }
                }
                """
        ),
        Rule(
            code: .textNamesSystem,
            name: "text-names-system",
            severity: .warning,
            summary: "A text names a system that the facts do not.",
            explanation: """
                This rule finds the label or alias of a system in a note, a criterion or an explanation of a category, \
                where the facts of the category name systems and that one is not among them. Only names with a capital \
                letter are looked for.

                A system that stands in a text alone takes part in no check: not whether its region is permitted, nor \
                whether a rule on how long reaches it. The page says in one place that the data are here, and in \
                another that they are there; recipients and places have to be told completely (GDPR Articles 13(1)(e) \
                and 13(1)(f)).

                Say it with a fact, such as `viewed in` or `shared with`, or correct the text.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    system Ledger "Great Ledger"
                    system Store "Small Store"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in Store
                        retain 30 days after Creation
                        note "Copies lie in the «Great Ledger»."
                    }
                    category Bills "Bills" {
                        fields {
                            sum: number "Sum"
                        }
                        used for ProvideFeature
                        stored in Ledger
                        retain 30 days after Creation
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    system Ledger "Great Ledger"
                    system Store "Small Store"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in Store
                        retain 30 days after Creation
                        backed up in Ledger
                        note "Copies lie in the Great Ledger."
                    }
                    category Bills "Bills" {
                        fields {
                            sum: number "Sum"
                        }
                        used for ProvideFeature
                        stored in Ledger
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .textNamesEvent,
            name: "text-names-event",
            severity: .warning,
            summary: "A text names an event that the facts do not.",
            explanation: """
                This rule finds the label or alias of an event, of at least three words, in a note, a criterion or an \
                explanation of a category whose facts name events and not that one. Events that follow from those that \
                are named count as named.

                What ends or starts a period belongs into `retain`, `after` or `until`, where it takes part in the \
                computation of when data are gone. In a text it is a second rule beside the first, and the two are \
                hard to tell apart for those who want to know how long their data are kept (GDPR Article 13(2)(a)).

                Write the event into the rule, or correct the text.
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
                        retain until Termination, then delete within 30 days
                        note "They stay until «your account is deleted»."
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
                        retain until AccountDeletion, then delete within 7 days
                            otherwise until Termination, then delete within 30 days
                        note "They stay until your account is deleted."
                    }
                }
                """
        ),
        Rule(
            code: .vagueWord,
            name: "vague-word",
            severity: .note,
            summary: "A text of the disclosure has a word that promises nothing.",
            explanation: """
                This rule finds words such as "may", "generally" or "as necessary" in the texts that are part of the \
                disclosure: the sentences of nouns, criteria, and explanations behind what a statement names. The list \
                is a file of this compiler, `en.words`. Notes are not looked at; they may quote.

                The transparency guidelines of the data protection authorities (WP 260 rev.01, paragraphs 12 and 13) \
                ask for definite wording and name "may", "might", "some", "often" and "possible" as words to avoid: \
                whoever reads them knows no more than before.

                Say what is done, when, and to which data. If it depends on something, name what it depends on.
                """,
            badExample: """
                vocabulary House "House words" {
                    obligation Care "care" says "Protect your keys «where appropriate»."
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    obligation Care "care" says "Protect your keys with a password."
                }
                """
        ),
        Rule(
            code: .placeholder,
            name: "placeholder",
            severity: .danger,
            summary: "A text still holds a placeholder.",
            explanation: """
                This rule finds marks such as TODO, TBD, XXX, lorem ipsum, an ellipsis or empty brackets in the texts \
                of a file: labels, sentences, notes, reasons and translations. The list is a file of this compiler, \
                `en.words`.

                A placeholder says that the text was never finished, and it goes straight to the page. Published \
                notices with a number left in brackets exist; whether that number counts is for a court to find out. \
                Information has to be complete when data are collected (GDPR Article 13(1)).

                Write what is missing. If it is not known yet, the statement is not ready; a comment, `//`, is the \
                place for what has still to be done.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "«TODO» messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Stored messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .missingTranslation,
            name: "missing-translation",
            severity: .warning,
            summary: "A translation leaves out labels of what it translates.",
            explanation: """
                A translation has a label for each name of a module, agreement or vocabulary. This rule finds one that \
                leaves some out: all blocks of the same document and language are taken together, and one finding says \
                how many labels are missing and shows the first of them. What has no label needs no translation.

                What is missing stays in the first language in the middle of the page. Information has to be \
                intelligible to those whom it addresses (GDPR Article 12(1)), and authorities ask for a translation \
                where people of another language are addressed (WP 260 rev.01, paragraph 13).

                Add the labels, each by its full name.
                """,
            badExample: """
                vocabulary House "House words" { system Ledger "the ledger" }
                translation of «House» to "id" { House "Kosakata" }
                """,
            goodExample: """
                vocabulary House "House words" { system Ledger "the ledger" }
                translation of House to "id" {
                    House "Kosakata"
                    House.Ledger "buku besar"
                }
                """
        ),
        Rule(
            code: .staleTranslation,
            name: "stale-translation",
            severity: .warning,
            summary: "A translation has other numbers than the label that it translates.",
            explanation: """
                A translation may not change a fact, so the numbers of a label are those of its translation. This rule \
                finds a translation whose digits differ from the label's: most often the label has been corrected \
                since it was translated.

                Readers of the other language then read an older version, or another law or clause than the others do. \
                Those who publish in several languages are held to each of them, and consumers may rely on the one \
                that favours them (Directive 93/13/EEC, Article 5).

                Translate the label again. Words for numbers are not compared, so a label with digits wants digits in \
                its translation.
                """,
            badExample: """
                vocabulary House "House words" { system Ledger "ledger of 2025" }
                translation of House to "id" {
                    House "Kosakata"
                    House.Ledger «"buku besar 2024"»
                }
                """,
            goodExample: """
                vocabulary House "House words" { system Ledger "ledger of 2025" }
                translation of House to "id" {
                    House "Kosakata"
                    House.Ledger "buku besar 2025"
                }
                """
        ),
    ]
}
