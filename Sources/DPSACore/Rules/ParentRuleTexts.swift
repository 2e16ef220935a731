import DPSASyntax

extension RuleRegistry {
    /// PAR: a module and the agreement above it.
    static let parentRules: [Rule] = [
        Rule(
            code: .unknownParent,
            name: "unknown-parent",
            severity: .error,
            summary: "The agreement that a document stands under is not among the files given.",
            explanation: """
                Every module stands under an agreement, and an agreement may stand under another one or under an \
                external document. This rule finds a name after `under` that belongs to none of them.

                A module is checked against its agreement: the purposes that it permits, the regions, the recipients, \
                the periods. Under GDPR Article 28(3) processing by a processor is governed by a contract; a module \
                without one has nothing to be measured by, and all those checks would pass for want of an opponent.

                Give the file of the agreement to the compiler together with the module, or correct the name. An \
                external document, such as terms of service, is declared with `document` in a vocabulary.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under «Adendum» {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {}
                """
        ),
        Rule(
            code: .parentCycle,
            name: "parent-cycle",
            severity: .error,
            summary: "An agreement stands, directly or through others, under itself.",
            explanation: """
                Agreements can stand under one another: an addendum under general terms, and those under a framework \
                contract. This rule finds a chain that comes back to where it began.

                The order of documents decides which one prevails in a conflict. In a circle every document would \
                prevail over every other, so a question such as which period holds, or whether a purpose is \
                permitted, has no answer. A supervisory authority could not be shown which text binds (GDPR Article \
                5(2), accountability).

                Find the document that really stands at the top, usually the one signed first or the one that names \
                the others, and take its `under` away. If two agreements merely refer to each other, write that as a \
                note.
                """,
            badExample: """
                agreement «Addendum» "Addendum" under Terms {
                    role processor
                }

                agreement Terms "Terms of Service" under Addendum {
                    role processor
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" under Terms {
                    role processor
                }

                agreement Terms "Terms of Service" {
                    role processor
                }
                """
        ),
        Rule(
            code: .notListed,
            name: "not-listed",
            severity: .error,
            summary: "The agreement lists the modules that belong to it, and this one is not among them.",
            explanation: """
                An agreement can list the modules or features that it covers, with `incorporates`. This rule finds a \
                module that stands under such an agreement and is not on its list, neither by its own name nor by its \
                features.

                A list is read as complete. A customer who signed it has given documented instructions (GDPR Article \
                28(3)(a)) for the modules listed and for no other; data of a module outside the list are processed \
                without a contract.

                Have the agreement amended, and add the module or its feature to `incorporates`. Until that is done, \
                say openly that the list lags behind: `override not listed because "…"`. The reason is printed in the \
                disclosure and keeps the question alive.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    incorporates Mail
                }

                module Mail "Mail" under Addendum {}

                module «Chat» "Chat" under Addendum {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    incorporates Mail, Chat
                }

                module Mail "Mail" under Addendum {}

                module Chat "Chat" under Addendum {}
                """
        ),
        Rule(
            code: .uselessOverride,
            name: "useless-override",
            severity: .error,
            summary: "An `override` changes nothing, because the agreement permits the statement anyway.",
            explanation: """
                With `override` a module says that it knowingly goes beyond its agreement. This rule finds one that \
                does not: the purpose, region or recipient is permitted above, the module is listed, or the agreement \
                is silent on the matter.

                Each `override` asks a lawyer to look, and is shown to customers as a departure. One without a cause \
                wastes their attention and suggests a breach where there is none. It often remains after the \
                agreement was amended: then it would also excuse the next departure, which nobody has reviewed.

                Write the statement without `override` and `because`. If you expected the agreement to forbid it, \
                read the clause named; the agreement may say less than you thought.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    «override used for ProvideFeature because "the feature needs the data"»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    used for ProvideFeature
                }
                """
        ),
        Rule(
            code: .overrideWithoutReason,
            name: "override-without-reason",
            severity: .error,
            summary: "An `override` gives no reason.",
            explanation: """
                A statement with `override` goes beyond what the agreement permits. It must say why, in words that a \
                customer may read: `because "…"`. This rule finds an `override` without its reason.

                A processor that determines purposes of its own is treated as a controller for them (GDPR Article \
                28(10)), and whoever is responsible must be able to show how the decision was made (Article 5(2)). The \
                reason in the source is that record: it stands beside the departure, goes through review with it, and \
                is dated by the history of the file.

                End the statement with `because` and the reason: what makes the departure necessary, and who agreed \
                to it. If nobody can name a reason, take the statement out.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    «override used for Marketing»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    used for ProvideFeature
                }

                module Chat "Chat" under Addendum {
                    override used for Marketing because "each customer orders the newsletter in writing"
                }
                """
        ),
        Rule(
            code: .missingRole,
            name: "missing-role",
            severity: .error,
            summary: "An agreement does not say whether we act as processor or as controller.",
            explanation: """
                An agreement must say in which role the provider handles the data of the modules under it: `role \
                processor`, on behalf of the customer, or `role controller`, for purposes of its own. This rule finds \
                an agreement that says neither, or something else.

                Nearly everything depends on the role (GDPR Article 4(7) and 4(8)): whose legal basis counts, who \
                answers requests, whether data must end with the contract (Article 28(3)(g)). The role follows from \
                the facts, so a document cannot choose it freely; EDPB Guidelines 07/2020 say how to tell. The \
                compiler, too, checks retention differently in the two roles.

                Add the role as the agreement states it. If the provider is both, split the agreement in two.
                """,
            badExample: """
                agreement «Addendum» "Addendum" {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }
                """
        ),
        Rule(
            code: .olderThanParent,
            name: "older-than-parent",
            severity: .warning,
            summary: "A document was last changed before the agreement above it, and not reviewed since.",
            explanation: """
                This rule compares the dates of `revised`: that of a module, or of an agreement under another, with \
                that of the agreement above it. It finds a document that is older, unless `reviewed` says that it \
                was compared later.

                A module is written against one text of its agreement. When that text changes, purposes, periods and \
                lists that were permitted may no longer be. GDPR Article 24(1) wants measures reviewed and updated \
                where necessary, and Article 5(2) wants that to be shown.

                Read the module beside the new text. Change what no longer fits, and record the day of the \
                comparison with `reviewed`, or that of the change with `revised`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2025-06-01
                }

                module Chat "Chat" under Addendum {
                    revised «2025-01-15»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    revised 2025-06-01
                }

                module Chat "Chat" under Addendum {
                    revised 2025-01-15
                    reviewed 2025-06-01
                }
                """
        ),
        Rule(
            code: .wrongRole,
            name: "wrong-role",
            severity: .danger,
            summary: "A module plays another role than the agreement it stands under.",
            explanation: """
                The role of an agreement holds for its modules. This rule finds a module that states another one, \
                and a module under a processor's agreement that says that the provider decides about the data \
                (`controlled by provider`).

                Whoever decides why and how data are processed is their controller (GDPR Article 4(7)), whatever a \
                document calls it; a processor that decides so itself is treated as a controller (Article 28(10)). \
                The two owe different things: a legal basis and a notice the one, instructions and their end with \
                the contract the other.

                Find out who really decides. Put the data for which it is the provider into a module under an \
                agreement with `role controller`; leave the rest where it is, and take the statement out.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    controlled by «provider»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                }

                module Chat "Chat" under Addendum {
                    controlled by customer
                }
                """
        ),
        Rule(
            code: .foreignModule,
            name: "foreign-module",
            severity: .warning,
            summary: "An agreement lists a module that stands under another agreement.",
            explanation: """
                An agreement lists its modules with `incorporates`. This rule finds a module on the list that is \
                declared under another agreement, which does not itself stand under this one. A feature may well be \
                on the lists of two agreements, one as processor and one as controller; a module belongs to one.

                Two texts would then claim to govern the same processing, with other purposes and other periods. The \
                contract has to set out the subject matter of the processing (GDPR Article 28(3)), and a reader must \
                be able to tell which one does.

                Correct the list, or the `under` of the module. If the feature is meant, list the feature.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    incorporates «Chat»
                }

                agreement Policy "Policy" {
                    role controller
                }

                module Chat "Chat" under Policy {}
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    incorporates Chat
                }

                agreement Policy "Policy" {
                    role controller
                }

                module Chat "Chat" under Addendum {}
                """
        ),
        Rule(
            code: .factOutsideParent,
            name: "fact-outside-parent",
            severity: .error,
            summary: "A module states a fact that its agreement rules out.",
            explanation: """
                An agreement can close a list with `only`, or deny something with `not`: who has access, who manages \
                or processes, whose data they are, what works on the same data. This rule finds a statement of a \
                module, made with the same verb, that is outside of such a list or says what is denied.

                What an agreement excludes, customers rely on: a processor may let only those act on the data whom \
                it has instructed and bound to confidentiality (GDPR Articles 28(3)(b), 29 and 32(4)).

                Take the statement out, or have the agreement changed. If what is named is a case of something on \
                the list, declare it `under` that. If the departure is real and known, write `override … because \
                "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    accessed by employees only
                }

                module Chat "Chat" under Addendum {
                    accessed by «thirdParties»
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    accessed by employees only
                }

                module Chat "Chat" under Addendum {
                    party supportStaff "our support staff" under employees
                    accessed by supportStaff
                }
                """
        ),
        Rule(
            code: .weakerCondition,
            name: "weaker-condition",
            severity: .error,
            summary: "A module requires a lower age than its agreement does.",
            explanation: """
                What an agreement requires of customers, every module requires too; a module may add to it. This \
                rule finds a `MinimumAge` in a module that is below the one that its agreement requires without a \
                condition.

                Below the age of consent, 16 years or as low as 13 where national law says so, a child's own consent \
                to an online service is no legal basis (GDPR Article 8(1)). If two ages are published, families and \
                supervisory authorities will hold the provider to the stricter one, and end users to the other.

                State the agreement's age, or say nothing: then it holds anyway. If the module's age is right and \
                agreed, write `override requires … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    requires MinimumAge(16)
                }

                module Chat "Chat" under Addendum {
                    requires «MinimumAge»(13)
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    requires MinimumAge(16)
                }

                module Chat "Chat" under Addendum {
                    requires MinimumAge(16)
                }
                """
        ),
        Rule(
            code: .laterDeadline,
            name: "later-deadline",
            severity: .error,
            summary: "A module gives a right, or does a duty, later than its agreement promises.",
            explanation: """
                An agreement promises rights and duties with a deadline: `grants Erasure within 10 days`. This rule \
                finds the same right or duty in a module with a deadline that can end later. Days and months are \
                compared by the calendar: 30 days can end later than a month that begins in February.

                A controller answers a request within one month (GDPR Article 12(3)) and reports a breach within 72 \
                hours (Article 33(1)); what a contract promises beyond that binds as well. A module cannot take back \
                what its agreement has promised.

                Keep the agreement's deadline or a shorter one, or say nothing: then the agreement's holds. A known \
                departure is written `override grants … because "…"`.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor
                    grants Erasure within 1 month
                }

                module Chat "Chat" under Addendum {
                    grants «Erasure» within 30 days
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor
                    grants Erasure within 1 month
                }

                module Chat "Chat" under Addendum {
                    grants Erasure within 28 days
                }
                """
        ),
        Rule(
            code: .prohibitedData,
            name: "prohibited-data",
            severity: .danger,
            summary: "A module holds data of a kind that its agreement says are not collected.",
            explanation: """
                An agreement can say that certain data are not collected, with a category and `not collected`. This \
                rule finds a field in a module whose kind is one of those, or stands under one. Basic kinds, such as \
                text or a number, say too little of what the data are and count for nothing here.

                Such a denial is often the reason why a feature could be approved at all, above all for the special \
                categories of GDPR Article 9. Data beyond what was announced also breach minimisation (Article \
                5(1)(c)).

                Leave the field out, or have the agreement changed. If the data only look alike, give the field a \
                kind that says what they are.
                """,
            badExample: """
                agreement Addendum "Addendum" {
                    role processor

                    category Faces "Faces" {
                        fields {
                            face: biometric "Features of a face"
                        }
                        not collected
                    }
                }

                module Chat "Chat" under Addendum {
                    category Profile "Profile" {
                        fields {
                            «portrait»: biometric "Portrait"
                        }
                        used for ProvideFeature
                        not stored
                    }
                }
                """,
            goodExample: """
                agreement Addendum "Addendum" {
                    role processor

                    category Faces "Faces" {
                        fields {
                            face: biometric "Features of a face"
                        }
                        not collected
                    }
                }

                module Chat "Chat" under Addendum {
                    category Profile "Profile" {
                        fields {
                            portrait: image "Portrait"
                        }
                        used for ProvideFeature
                        not stored
                    }
                }
                """
        ),
    ]
}
