import DPSASyntax

extension RuleRegistry {
    /// LOC: regions, transfers and copies.
    static let transferRules: [Rule] = [
        Rule(
            code: .systemWithoutRegion,
            name: "system-without-region",
            severity: .warning,
            summary: "Nothing says in which region the data are, although the agreement has rules on transfers.",
            explanation: """
                This rule finds data that are stored in a system without a region: neither the module nor the \
                agreement says `regions`, and the system is declared without a territory. It looks only where the \
                agreement names a ground for transfers, because there it matters where the data are.

                A transfer to a third country needs a ground, and people have to be told of it (GDPR Articles 13(1)(f) \
                and 44). Whether one takes place cannot be seen as long as the place is not named: the ground hangs in \
                the air.

                Say `regions` for the module, `regions … in` for one system, or declare the system with its territory.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    transferred under SCCModule2 in EEA
                }

                module Chat "Chat" under Addendum {
                    system Ledger "the ledger"
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in «Ledger»
                        retain 30 days after Creation
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    transferred under SCCModule2 in EEA
                }

                module Chat "Chat" under Addendum {
                    system Ledger "the ledger" in EEA
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
            code: .systemInTwoPlaces,
            name: "system-in-two-places",
            severity: .danger,
            summary: "A system stands in one territory, and its data are said to lie in another.",
            explanation: """
                A system can be declared with its territory: `system Ledger "the ledger" in Iceland`. This rule finds \
                a statement `regions … in` that puts the data of the same system into a territory that neither \
                contains that one nor lies in it.

                Both statements reach the page, and one of them is wrong. Where data are decides which law applies to \
                them and whether they were transferred (GDPR Articles 3 and 44); a notice with two answers gives none, \
                and a customer who chose a region cannot rely on it.

                Find out where the system stands and correct the other statement. For copies of a system in several \
                territories, declare a system for each.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    region Iceland "Iceland" under EEA
                    region Canada "Canada" under World
                    system Ledger "the ledger" in Iceland
                    regions «Canada» in Ledger
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
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
                    region Iceland "Iceland" under EEA
                    system Ledger "the ledger" in Iceland
                    regions EEA in Ledger
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
            code: .residentsElsewhere,
            name: "residents-elsewhere",
            severity: .warning,
            summary: "Data of a territory's residents lie elsewhere, and no ground for that is named.",
            explanation: """
                This rule finds `regions` for the residents of a territory, `when Resident(…)`, that lie outside of \
                it, while no `transferred under` of the document, or of an agreement above it, covers that territory.

                Many laws let data of their residents leave only on a named ground: an adequacy decision, standard \
                clauses, consent (GDPR Articles 44 to 46, and the laws of Brazil, India, Türkiye or China in their own \
                ways). Some have no such rule; then the finding can stand, and a note should say so.

                Name the ground, `transferred under SCCModule2 in EEA`, or keep the data where the people are.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    region Canada "Canada" under World
                    regions «Canada» when Resident(EEA)
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    region Canada "Canada" under World
                    regions Canada when Resident(EEA)
                    transferred under SCCModule2 in EEA
                }
                """
        ),
        Rule(
            code: .backupWithoutPeriod,
            name: "backup-without-period",
            severity: .danger,
            summary: "No rule on how long data are kept reaches their copies.",
            explanation: """
                This rule finds a category whose rules on how long all name a system, `retain in …`, while the data \
                are backed up in a system that none of them names. A rule without `in` holds for every place, copies \
                included.

                Data that are deleted here and live on in a back-up are not deleted. Erasure and storage limitation \
                reach copies as well (GDPR Articles 5(1)(e) and 17), and those who ask whether their data are gone \
                will be told that they are. Authorities accept that copies go with their cycle, not that they have \
                none.

                Add a rule for the copies, or one without `in`.
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
                        stored in Production
                        backed up in «Backup»
                        retain in Production: 30 days after Creation
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
                        stored in Production
                        backed up in Backup
                        retain in Production: 30 days after Creation
                        retain in Backup: 90 days after Creation
                    }
                }
                """
        ),
        Rule(
            code: .copiesWithoutOriginal,
            name: "copies-without-original",
            severity: .warning,
            summary: "Data have copies, and nothing says where the data themselves are.",
            explanation: """
                This rule finds a category with `backed up in`, for which neither the module nor its agreement says where \
                the data are of which these are copies: there is no `stored in` in any of its forms, and no \
                `processed in`.

                A reader learns of the copy and looks for the original in vain. As a rule the statement on storing was \
                forgotten, or the system holds both. The record of processing has to tell where data are, and so has \
                whoever answers a request for access (GDPR Articles 15 and 30).

                Add `stored in …`, or write `stored and backed up in …` if both are in one system. If the original is \
                on the user's own device, `processed in EndUserDevice` says so.
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
                        backed up in «ProviderSystems»
                        retain until Termination, then delete within 30 days
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
                        stored and backed up in ProviderSystems
                        retain until Termination, then delete within 30 days
                    }
                }
                """
        ),
        Rule(
            code: .outsideNamedRegions,
            name: "outside-named-regions",
            severity: .warning,
            summary: "A module names the regions of its data, and keeps some in a system outside of all of them.",
            explanation: """
                This rule finds a system in which data are stored, backed up or processed and which stands, by its \
                declaration, in a territory that no `regions` of the module means: neither one for that system, nor \
                one for all. It says nothing where the module names no regions, or where the fact itself does, as in \
                `stored in S in R`. What the agreement does not permit is LOC002.

                A reader takes the regions that are named for all of them. Where data lie decides whose law reaches \
                them, and people must be told of transfers to third countries (GDPR Article 13(1)(f)); a list that \
                leaves one out tells them that there is none.

                Add the territory, with `regions … in` the system if it is for that alone; correct the declaration of \
                the system; or move the data.
                """,
            badExample: """
                vocabulary Places "Places" {
                    region Brazil "Brazil" under World
                    system Recife "our data centre in Recife" in Brazil
                }

                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    regions EEA
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in «Recife»
                        retain until Termination, then delete within 30 days
                    }
                }
                """,
            goodExample: """
                vocabulary Places "Places" {
                    region Brazil "Brazil" under World
                    system Recife "our data centre in Recife" in Brazil
                }

                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    regions EEA
                    regions Brazil in Recife
                    category Messages "Messages" {
                        fields {
                            body: text "Text of the message"
                        }
                        used for ProvideFeature
                        stored in ProviderSystems, Recife
                        retain until Termination, then delete within 30 days
                    }
                }
                """
        ),
    ]
}
