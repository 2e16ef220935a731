import DPSASyntax

extension RuleRegistry {
    /// NAM: what is declared, and how.
    static let declarationRules: [Rule] = [
        Rule(
            code: .nounCircle,
            name: "noun-circle",
            severity: .error,
            summary: "A noun stands under itself or implies itself.",
            explanation: """
                `under` and `implies` say what is wider or follows: what is permitted for the wider noun is permitted \
                for the narrower one. This rule finds nouns that lead back to themselves, in one step or by way of \
                others.

                A circle makes all of its nouns mean the same, and every question of what stands under what has no \
                answer: a purpose that is ruled out would be permitted by another one of the circle, and an event \
                would be followed by itself. Purposes have to be specified (GDPR Article 5(1)(b)), which takes an \
                order from wide to narrow.

                Take one `under` or `implies` away: that of the widest noun. If two nouns mean the same, keep one, \
                with the other name as its `alias`.
                """,
            badExample: """
                vocabulary House "House words" {
                    purpose «Research» "research" under Surveys
                    purpose Surveys "surveys" under Research
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    purpose Research "research"
                    purpose Surveys "surveys" under Research
                }
                """
        ),
        Rule(
            code: .unusedName,
            name: "unused-name",
            severity: .note,
            summary: "A module declares a noun and says nothing of it.",
            explanation: """
                A noun of a module is for that module alone. This rule finds one that none of its statements names. \
                Nouns of vocabularies and agreements are for others to use, and are not looked at; nor are those of a \
                module without categories.

                A system, an option or a recipient that is declared and not spoken of is most often a statement that \
                was forgotten: somebody knew of a place or a party, and the page does not tell of it (GDPR Articles \
                13(1)(e) and 30(1)(d)). Otherwise it is a remnant, which makes readers of the source look for its use.

                Write the statement, or delete the noun.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    system «Ledger» "the ledger"
                    category Messages "Messages" {
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
                    system Ledger "the ledger"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in Ledger
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .shadowedName,
            name: "shadowed-name",
            severity: .warning,
            summary: "A noun has the name of another of its kind that it hides.",
            explanation: """
                Names are sought from the inside out, so a noun of a module hides one of the same name and kind in its \
                agreement or in a vocabulary, and a noun of an agreement hides one in a vocabulary. This rule finds \
                the inner one and shows both.

                The same word then means one thing here and another thing in every other module, and checks against \
                the agreement miss what the two have in common. Whoever reads `used for Billing` thinks of the purpose \
                that they know; information has to be intelligible to those who read it (GDPR Article 12(1)).

                Use the outer noun if both mean the same. If this one is narrower, give it a name that says so and put \
                it `under` the other.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    purpose «Billing» "send invoices"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Billing
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
                    purpose Invoices "send invoices" under Billing
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for Invoices
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .renamedInSwift,
            name: "renamed-in-swift",
            severity: .warning,
            summary: "Two fields or categories get the same name in generated Swift, so one of them is numbered.",
            explanation: """
                Generated Swift spells names as Swift does: `user_name` becomes `userName`. This rule finds two fields \
                of one record, or two categories side by side, that come out the same. The generator then gives the \
                second one a number, `userName2`.

                The code works, but a developer who fills `userName` has an even chance of filling the wrong one, and \
                adding a third field changes what the numbers mean. The Swift API Design Guidelines ask for clarity at \
                the point of use; data that land in the wrong column are inaccurate (GDPR Article 5(1)(d)).

                Rename one of the two so that the words differ and not only their spelling.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    category Messages "Messages" {
                        fields {
                            userName: personName "Name"
                            «user_name»: account "Account"
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
                    category Messages "Messages" {
                        fields {
                            userName: personName "Name"
                            user_account: account "Account"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems
                        retain 30 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .misspeltName,
            name: "misspelt-name",
            severity: .warning,
            summary: "A name is spelled almost, but not quite, like another name of the same thing.",
            explanation: """
                This rule finds an alias that differs from its label in one or two letters, and a module whose title \
                differs so from the name of its feature. Capital letters, spaces and signs are not counted.

                An alias records how a source spells the same thing, and a slip there is recorded with it: a reader \
                who searches for the name does not find it, and a tool takes the two for different systems. For the \
                public record the names of features and recipients have to be exact (GDPR Article 30(1)).

                Correct the spelling where it comes from, then delete the alias. If the two really are different \
                things, declare two nouns.
                """,
            badExample: """
                vocabulary House "House words" {
                    system Search "Elasticsearch Service" alias «"Elasticsesarch Service"»
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    system Search "Elasticsearch Service" alias "ES"
                }
                """
        ),
        Rule(
            code: .unknownSwiftType,
            name: "unknown-swift-type",
            severity: .warning,
            summary: "A kind maps to a Swift type that generated code cannot use.",
            explanation: """
                Under `swift` a kind maps to one of the types that generated code knows: `Bool`, `Int`, `Double`, \
                `Decimal`, `Date`, `UUID`, `Data`, `URL` or `String`. This rule finds another name, which counts for \
                nothing: the field gets the type of the wider kind, or that of its schema.

                The list is closed so that a vocabulary cannot bring text of its own into generated code. But a \
                mapping that is passed over in silence, such as `Integer`, gives fields another type than their author \
                believes, and values that do not fit are noticed only when the service runs.

                Write one of the names on the list.
                """,
            badExample: """
                vocabulary House "House words" {
                    kind colour "Colour" maps (swift: «"Integer"»)
                }
                """,
            goodExample: """
                vocabulary House "House words" {
                    kind colour "Colour" maps (swift: "Int")
                }
                """
        ),
    ]
}
