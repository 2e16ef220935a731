import DPSASyntax
import Testing

@testable import DPSACore

/// Sentences for the shapes of a rule: each its own, none with a word that stands for another promise.
@Suite struct RetentionSentenceTests {
    struct Shapes {
        var builder = DisclosureBuilder(.module, "M", "M", role: "processor")
        let delete: Disclosure.Reference
        let end: Disclosure.Reference
        let account: Disclosure.Reference
        let manual: Disclosure.Reference
        let you: Disclosure.Reference
        let we: Disclosure.Reference
        let law: Disclosure.Reference

        init() {
            delete = builder.noun(.disposal, "delete", "delete")
            end = builder.noun(.event, "Termination", "you stop using it")
            account = builder.noun(.event, "AccountDeletion", "your account is deleted")
            manual = builder.noun(.event, "ManualDeletion", "you delete the data yourself", broader: ["Deletion"])
            you = builder.noun(.party, "customer", "you")
            we = builder.noun(.party, "provider", "we")
            law = builder.noun(.circumstance, "LawRequires", "the law requires it")
        }

        func sentence(_ rule: Disclosure.RetentionRule) throws -> String {
            let writer = SentenceWriter(templates: .english, document: builder.disclosure)
            let fragment = HTMLFragment { html in html.element(.div) { writer.retention(rule, into: &$0) } }
            let text = try #require(try ReadPage(fragment.bytes).texts(of: "div").first)
            return text.split(separator: "\n").joined(separator: " ")
        }
    }

    @Test func everyShape() throws {
        let shapes = Shapes()
        let until = Disclosure.Life.until(event(shapes.end))
        let thirty = period(30, .day)
        let expected: [(Disclosure.RetentionRule, String)] = [
            (rule(path(until)), "We keep this data until you stop using it. No deadline for its end is stated."),
            (rule(path(.until(event(shapes.manual)))), "We keep this data until you delete the data yourself."),
            (
                rule(path(until, disposal(shapes.delete))),
                "We keep this data until you stop using it. We delete it after that. No deadline is stated."
            ),
            (
                rule(path(until, disposal(shapes.delete, within: thirty))),
                "We keep this data until you stop using it. We delete it within 30 days after that."
            ),
            (
                rule(path(until, disposal(shapes.delete, after: thirty))),
                "We keep this data until you stop using it. We delete it 30 days after that, not before."
            ),
            (
                rule(path(until, disposal(shapes.delete, within: period(1, .week), after: thirty))),
                "We keep this data until you stop using it. We delete it 30 days after that, not before, and within 1 week"
                    + " from then."
            ),
            (
                rule(path(until, disposal(shapes.delete, isImmediate: true))),
                "We keep this data until you stop using it. We delete it at once."
            ),
            (
                rule(path(.until(latest([shapes.end, shapes.account])))),
                "We keep this data until you stop using it and your account is deleted, whichever comes last."
                    + " No deadline for its end is stated."
            ),
            (
                rule(path(.period(.exactly, period(180, .day), after: nil, dependingOn: nil))),
                "We keep this data for 180 days. The start of this period is not stated."
            ),
            (
                rule(path(.period(.exactly, period(1, .month), after: event(shapes.end), dependingOn: nil))),
                "We keep this data for 1 month after you stop using it."
            ),
            (
                rule(path(.period(.atMost, period(7, .day), after: event(shapes.end), dependingOn: nil))),
                "We keep this data at most 7 days after you stop using it."
            ),
            (
                rule(path(.period(.atLeast, period(5, .year), after: event(shapes.end), dependingOn: nil))),
                "We keep this data at least 5 years after you stop using it."
            ),
            (
                rule(path(.period(.exactly, period(7, .day, upper: 180), after: nil, dependingOn: nil))),
                "We keep this data for 7 to 180 days. The start of this period is not stated."
            ),
            (
                rule(
                    path(
                        .period(.exactly, period(1, .day, isWorking: true), after: event(shapes.end), dependingOn: nil)
                    )
                ),
                "We keep this data for 1 working day after you stop using it."
            ),
            (
                rule(path(.criteria("as needed")), path(.until(event(shapes.manual)))),
                "We set no period for this data. These criteria decide: as needed. Otherwise, we keep it until you delete the"
                    + " data yourself."
            ),
            (
                rule(path(.until(event(shapes.manual)), unless: condition(shapes.law))),
                "We keep this data until you delete the data yourself. This holds unless the law requires it."
            ),
        ]
        var seen: Set<String> = []
        for (rule, sentence) in expected {
            #expect(try shapes.sentence(rule) == sentence)
            #expect(seen.insert(sentence).inserted)
        }
    }

    @Test func choices() throws {
        let shapes = Shapes()
        func chosen(_ choice: Disclosure.Period.Choice, _ bounds: [Disclosure.Quantity], default fallback: Int?) throws
            -> String
        {
            let period = Disclosure.Period(
                choice: choice,
                bounds: bounds,
                chooser: [shapes.you],
                fallback: fallback.map { quantity($0, .day) }
            )
            return try shapes.sentence(
                rule(path(.period(.exactly, period, after: event(shapes.end), dependingOn: nil)))
            )
        }
        let tail = " after you stop using it."
        #expect(try chosen(.free, [], default: nil) == "We keep this data for a period that is chosen by you" + tail)
        #expect(
            try chosen(.range, [quantity(1, .day, upper: 366)], default: 30)
                == "We keep this data for a period of 1 to 366 days that is chosen by you (30 days if none is chosen)"
                + tail
        )
        #expect(
            try chosen(.list, [quantity(15, .day), quantity(30, .day), quantity(45, .day)], default: nil)
                == "We keep this data for 15 days, 30 days or 45 days, as chosen by you" + tail
        )
        #expect(
            try chosen(.upTo, [quantity(30, .day)], default: nil)
                == "We keep this data for a period of up to 30 days that is chosen by you" + tail
        )
    }

    /// Who acts is told, and the pronoun has its second form.
    @Test func disposalBySomebody() throws {
        let shapes = Shapes()
        var act = disposal(shapes.delete, within: period(3, .hour))
        act.actor = shapes.we
        act.isAutomatic = true
        #expect(
            try shapes.sentence(rule(path(.until(event(shapes.end)), act)))
                == "We keep this data until you stop using it. It falls to us to delete it within 3 hours after that."
                + " This happens automatically."
        )
    }

    @Test(arguments: [
        (quantity(30, .day), "P30D"), (quantity(24, .hour), "PT24H"), (quantity(2, .week), "2w"),
        (quantity(6, .month), nil),
        (quantity(3, .day, isWorking: true), nil), (quantity(1, .day, upper: 3), nil),
    ])
    func machineDurations(quantity: Disclosure.Quantity, duration: String?) throws {
        let shapes = Shapes()
        let writer = SentenceWriter(templates: .english, document: shapes.builder.disclosure)
        let page = try ReadPage(HTMLFragment { writer.quantity(quantity, into: &$0) }.bytes)
        #expect(page.values(of: "datetime").first == duration)
    }
}
