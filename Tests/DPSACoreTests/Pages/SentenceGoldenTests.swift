import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// The sentences of retention in every language, as somebody has read them.
@Suite struct SentenceGoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Fixtures/Sentences/"
    )

    /// `DPSA_RECORD=1 swift test --filter SentenceGolden` renews the texts; read what changed.
    @Test(arguments: PageLocale.allCases)
    func sentences(locale: PageLocale) throws {
        let text = try Self.sentences(in: locale)
        let file = Self.folder.appending(path: "\(locale.tag).txt")
        if ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let reviewed = try String(contentsOf: file, encoding: .utf8)
        for (line, other) in zip(text.split(separator: "\n"), reviewed.split(separator: "\n")) where line != other {
            Issue.record("\(locale.tag): \(line)\ninstead of \(other)")
        }
        #expect(text == reviewed, "DPSA_RECORD=1 swift test --filter SentenceGolden")
    }

    private static let numbers = [0, 1, 2, 3, 5, 11, 21, 30, 180]

    private static func sentences(in locale: PageLocale) throws -> String {
        var shapes = RetentionSentenceTests.Shapes()
        let expiry = shapes.builder.noun(.event, "Expiry", "the subscription expires")
        let creation = shapes.builder.noun(.event, "Creation", "the data are created")
        let option = shapes.builder.noun(.option, "Sync", "Sync", container: "M")
        let translations = Compilation(files: [], asOf: "2026-01-01", locales: [locale]).translations
        let writer = SentenceWriter(
            templates: locale.templates,
            document: shapes.builder.disclosure,
            translation: translations.first
        )
        var lines: [String] = []
        func add(_ content: (inout HTMLWriter) -> Void) throws {
            let fragment = HTMLFragment { $0.element(.div, content: content) }
            let tokens = try HTMLTokenizer.tokens(of: fragment.bytes)
            let parts = tokens.compactMap { token in
                if case .text(let text) = token { text.replacing("\n", with: " ") } else { nil }
            }
            lines.append(parts.joined().trimmingCharacters(in: .newlines.union(.init(charactersIn: " "))))
        }
        func add(_ rule: Disclosure.RetentionRule) throws {
            try add { writer.retention(rule, into: &$0) }
            try add { writer.shortRetention([rule], into: &$0) }
        }

        // Each unit and number, in a sentence of each form.
        let units = Disclosure.Quantity.Unit.allCases.map { ($0, false) } + [(.day, true), (.hour, true)]
        for (unit, isWorking) in units {
            for number in numbers {
                let length = period(number, unit, isWorking: isWorking)
                try add { html in
                    let until = path(.until(event(shapes.end)), disposal(shapes.delete, within: length))
                    writer.retention(
                        rule(until, path(.period(.exactly, length, after: nil, dependingOn: nil))),
                        into: &html
                    )
                }
            }
        }
        // Each shape of a rule.
        let (thirty, range) = (period(30, .day), period(7, .day, upper: 180))
        let until = Disclosure.Life.until(event(shapes.end))
        let ends: [Disclosure.Disposal?] = [
            nil, disposal(shapes.delete), disposal(shapes.delete, within: thirty),
            disposal(shapes.delete, after: thirty),
            disposal(shapes.delete, within: period(2, .week), after: period(2, .day)),
            disposal(shapes.delete, isImmediate: true),
        ]
        for end in ends {
            try add(rule(path(until, end)))
            guard var other = end else { continue }
            other.actor = shapes.you
            other.isAutomatic = true
            try add(rule(path(until, other)))
        }
        for bound in [Disclosure.PeriodBound.exactly, .atMost, .atLeast] {
            for length in [thirty, range, period(1, .day, upper: 2)] {
                for start in [event(shapes.end), nil] {
                    let life = Disclosure.Life.period(bound, length, after: start, dependingOn: nil)
                    try add(rule(path(life), path(life)))
                }
            }
        }
        for choice in [Disclosure.Period.Choice.free, .range, .list, .upTo] {
            for fallback in [nil, quantity(30, .day)] {
                let bounds =
                    choice == .range
                    ? range.bounds : choice == .list ? [quantity(15, .day), quantity(45, .day)] : thirty.bounds
                let chosen = Disclosure.Period(
                    choice: choice,
                    bounds: bounds,
                    chooser: [shapes.you],
                    fallback: fallback
                )
                try add(rule(path(until, disposal(shapes.delete, within: chosen))))
                try add(rule(path(.period(.exactly, chosen, after: nil, dependingOn: nil))))
            }
        }
        let events = [shapes.end, shapes.account, expiry]
        try add(rule(path(.until(earliest(events)))))
        try add(rule(path(.until(latest(Array(events.dropLast()))))))
        let delayed = Disclosure.EventExpression(nodes: [.event(creation), .delayed(period(2, .month), after: 0)])
        try add(rule(path(.until(delayed), disposal(shapes.delete))))
        try add(rule(path(.asParent), path(.criteria("X"))))
        try add(rule(path(until, unless: condition(shapes.law))))
        try add(rule(path(until)) { $0.condition = Disclosure.Condition(nodes: [.term(shapes.law, within: thirty)]) })
        for node in [condition(shapes.law), condition(option)] {
            try add { writer.write(.hold, into: &$0) { writer.condition(node, into: &$1) } }
            let negated = Disclosure.Condition(nodes: node.nodes + [.not(0)])
            try add { writer.write(.factCondition, into: &$0) { writer.condition(negated, into: &$1) } }
        }
        try add { writer.date("2024-03-04", into: &$0) }
        return lines.joined(separator: "\n") + "\n"
    }
}
