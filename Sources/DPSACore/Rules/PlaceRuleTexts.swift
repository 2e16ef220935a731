import DPSASyntax

extension RuleRegistry {
    /// LOC: where data are.
    static let placeRules: [Rule] = [
        Rule(
            code: .contradictoryStorage,
            name: "contradictory-storage",
            severity: .danger,
            summary: "The same data are said to be stored, and not to be stored.",
            explanation: """
                This rule finds a category for which one statement names a system in which it is stored, while \
                another says `not stored`, both without any limit. Statements of the module hold for all of its \
                categories, so the two may stand far apart; the finding shows both.

                A notice that contradicts itself informs nobody, and transparency (GDPR Article 5(1)(a)) fails \
                whichever half is true. In a dispute the half that is less favourable to its author is likely to be \
                held against them.

                Find out which is true and delete the other statement. If both are, say when or for what: `not stored \
                for Marketing`, or `part body: not stored` for some of the fields.
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
                        «stored in ProviderSystems»
                        not stored
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
                        not stored
                    }
                }
                """
        ),
        Rule(
            code: .regionOutsideParent,
            name: "region-outside-parent",
            severity: .error,
            summary: "A module puts data into a region that its agreement does not permit.",
            explanation: """
                An agreement can fix the regions in which data lie, or leave the choice to the customer. This rule \
                finds a region in a module that is neither on the list, nor inside a region on it, nor the one that \
                the customer chooses. A system puts its data into the territory in which it is declared, unless the \
                module says `regions … in` that system.

                A region that the customer did not agree to can be a transfer to a third country, which needs a \
                decision, safeguards or a derogation of its own (GDPR Articles 44 to 49), and which a processor may \
                make only on documented instructions (Article 28(3)(a)).

                Move the data, or have the agreement changed. If the region lies inside a permitted one, declare it \
                `under` that one. If the departure is real and known, write `override regions … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    regions EEA
                }

                module Chat "Chat" under Addendum {
                    regions «World»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    regions EEA
                }

                module Chat "Chat" under Addendum {
                    regions EEA
                }
                """
        ),
        Rule(
            code: .placeOutsideParent,
            name: "place-outside-parent",
            severity: .error,
            summary: "A module keeps, processes or shows data in a place that its agreement rules out.",
            explanation: """
                An agreement can fix the systems in which data are stored, processed or viewed, with `only`, or rule \
                one out with `not stored in`. This rule finds a place in a module that is not among them or is ruled \
                out. Backing up counts as storing.

                Where data are kept decides who can reach them and under which law, so a customer that has agreed to \
                named systems has instructed the processor to use those (GDPR Article 28(3)(a)), with the security \
                agreed for them (Article 32).

                Use a place that the agreement names, or have it changed. If the place is a part of one that is \
                named, declare it `under` that one. A known departure is written `override stored in … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    stored in ProviderSystems only
                }

                module Chat "Chat" under Addendum {
                    backed up in «ThirdPartyStore»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    stored in ProviderSystems only
                }

                module Chat "Chat" under Addendum {
                    system Archive "the archive" under ProviderSystems
                    backed up in Archive
                }
                """
        ),
        Rule(
            code: .mechanismOutsideParent,
            name: "mechanism-outside-parent",
            severity: .error,
            summary: "A module transfers data on a ground that its agreement does not have for the territory.",
            explanation: """
                An agreement says with `transferred under` on what ground data leave a territory. This rule finds a \
                ground in a module that the agreement does not state for that territory.

                A transfer to a third country needs a decision on adequacy, appropriate safeguards, such as standard \
                clauses that both sides have signed, or a derogation (GDPR Articles 44 to 49). Clauses bind those \
                who have agreed to them: naming other ones in a module brings none into being.

                State the agreement's mechanism, or say nothing: then it holds anyway. If another one has been \
                agreed to, have it put into the agreement. A known departure is written `override transferred under \
                … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    transferred under SCCModule2 in EEA
                }

                module Chat "Chat" under Addendum {
                    transferred under «LawfulExport» in EEA
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    transferred under SCCModule2 in EEA
                }

                module Chat "Chat" under Addendum {
                    transferred under SCCModule2 in EEA
                }
                """
        ),
        Rule(
            code: .transferWithoutMechanism,
            name: "transfer-without-mechanism",
            severity: .danger,
            summary: "A recipient is outside of the data's region, and nothing says on what ground they leave it.",
            explanation: """
                This rule looks at modules whose data lie in fixed regions, and whose agreement states transfer \
                mechanisms at all. It finds a recipient that the module engages in another territory, if neither the \
                module nor its agreements state a mechanism for the region in which the data lie.

                A remote recipient is a transfer even if the data stay on their disks: access is enough. Each needs \
                a ground of its own (GDPR Articles 44 to 49), and people must be told of it (Article 13(1)(f)).

                Find the ground, have it agreed to, and state it with `transferred under … in …`. If there is none, \
                engage a recipient within the region.
                """,
            badExample: """
                vocabulary Places "Places" {
                    region Japan "Japan" under World
                    region France "France" under EEA
                    region Iceland "Iceland" under EEA
                }

                agreement Addendum "Addendum" {
                    role processor
                    regions Japan
                    transferred under SCCModule2 in EEA
                    party mailCompany "Mail Ltd" in France for CustomerSupport
                    engages mailCompany
                }

                module Chat "Chat" under Addendum {
                    engages «mailCompany»
                }
                """,
            goodExample: """
                vocabulary Places "Places" {
                    region Japan "Japan" under World
                    region France "France" under EEA
                    region Iceland "Iceland" under EEA
                }

                agreement Addendum "Addendum" {
                    role processor
                    regions Iceland
                    transferred under SCCModule2 in EEA
                    party mailCompany "Mail Ltd" in France for CustomerSupport
                    engages mailCompany
                }

                module Chat "Chat" under Addendum {
                    engages mailCompany
                }
                """
        ),
    ]
}
