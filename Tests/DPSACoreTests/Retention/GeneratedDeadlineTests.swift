import DPSACalendar
import DPSASyntax
import Testing

@testable import DPSACore

/// Deadlines from generated code, compiled and run, against the compiler's calculus on the same source.
@Suite struct GeneratedDeadlineTests {
    /// The statements, one for each category.
    private static let statements =
        RetentionWorstCaseTests.statements.map(\.text) + [
            "as parent",
            "until ManualDeletion otherwise as parent",
            "until DeletionRequest, then delete immediately unless LegalHold and Arrears "
                + "otherwise until Arrears, then delete within 3 months",
            "1 month after Creation unless not Dispute otherwise until Termination, then delete within 1 week",
            "until earliest of (latest of (Arrears, 1 month after Termination), ManualDeletion), then delete within 1 day",
        ]

    /// The statements as one module; nobody has chosen, so that the calculus is asked about the default.
    private static func source(isChosen: Bool) -> String {
        """
        agreement Terms "Terms" {
            role processor
            clause "9" "Storage" { limit until Termination, then delete within 90 days }
        }
        module Trial "Trial" under Terms {
            option Queue "queue"
            event Done "the run is done" within 1 day after Creation

        """
            + statements.enumerated().map { number, statement in
                let usual = statement.replacing("chosen by customer up to 30 days default 7 days", with: "7 days")
                return "    category C\(number) \"C\(number)\" { retain \(isChosen ? usual : statement) }\n"
            }
            .joined() + "}\n"
    }

    private static let created = ["2024-01-31", "2024-02-29", "2099-12-31"]
    private static let asked = ["Termination", "AccountDeletion", "DeletionRequest", "ManualDeletion", "Arrears"]

    /// Prints the answer for each category, creation and event twenty days later.
    private static let program = """
        import DPSARuntime

        for (index, category) in Trial.Category.allCases.enumerated() {
            for text in \(created) {
                for name in \(asked) {
                    guard let created = CalendarDate(text), let date = created.adding(days: 20) else { continue }
                    guard let event = Trial.Event(rawValue: name) else { continue }
                    let answer = category.retention.deadline(after: event, at: date, created: created)
                    print(index, text, name, answer.window.map { "\\($0.notBefore ?? created) \\($0.by)" } ?? "never")
                }
            }
        }
        """

    @Test func `generated code answers as the compiler does`() throws {
        let compiler = try SwiftCompiler.shared.get()
        let compilation = Compilation(
            files: [SourceFile(path: "trial.dpsa", bytes: Array(Self.source(isChosen: false).utf8))],
            asOf: "2026-01-31"
        )
        var builder = compilation.disclosures()
        let disclosures = compilation.documents.indices.map { builder.disclosure(of: $0) }
        let module = try #require(disclosures.first { $0.form == .module })
        let generated = try compiler.write("Trial.swift", SwiftGenerator(access: .internal).file(for: module).bytes)
        let program = try compiler.write("deadline-program/main.swift", Array(Self.program.utf8))
        let outcome = try compiler.run(
            [
                "-warnings-as-errors", "-swift-version", "6", "-I", ".", "-L", ".", "-lDPSARuntime", "-lDPSACalendar",
                "-o", "deadlines", generated, program,
            ]
        )
        try #require(outcome.status == 0, "\(outcome.output)")
        let run = try compiler.execute("deadlines")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n").map(String.init)
        let expected = try Self.expected()
        for (line, other) in zip(lines, expected) where line != other {
            let statement = line.split(separator: " ").first.flatMap { Int($0) }.map { Self.statements[$0] } ?? ""
            Issue.record("\(line), and the calculus says \(other): \(statement)")
        }
        #expect(lines.count == Self.statements.count * Self.created.count * Self.asked.count)
    }

    // MARK: What the calculus says

    private static func expected() throws -> [String] {
        let model = RetentionOracle.model(of: source(isChosen: true))
        let calculus = RetentionCalculus(model)
        let agreement = try #require(model.documents.firstIndex { $0.kind == .agreement })
        let parent = RetentionBounds(Int32(agreement), model).standard
        try #require(parent >= 0)
        let retains = model.statements.indices.filter { model.statements[$0].kind == .retain }.map { Int32($0) }
        var lines: [String] = []
        for (index, statement) in retains.enumerated() {
            for text in created {
                let day = try #require(CalendarDate(text)).dayNumber
                for name in asked {
                    var days: [Int] = []
                    for isUpper in [true, false] {
                        // What is not given: only an opposite holds from the beginning.
                        let isExceptional = statements[index].contains("unless not")
                        let reading = RetentionLowering.Reading(isUpper: isUpper, isExceptional: isExceptional)
                        let analysis = try #require(
                            calculus.analysis(of: statement, parent: parent, reading: reading, model)
                        )
                        let history = history(created: day, name, analysis.events, model)
                        let rule = analysis.rule.certain(isGreatest: isUpper)
                        days.append(isUpper ? history.end(of: rule) : history.start(of: rule))
                    }
                    let answer = CalendarDate(dayNumber: days[0]).map { by in
                        "\(CalendarDate(dayNumber: min(days[0], days[1])) ?? by) \(by)"
                    }
                    lines.append("\(index) \(text) \(name) \(answer ?? "never")")
                }
            }
        }
        return lines
    }

    private static func history(
        created: Int,
        _ name: String,
        _ events: RetentionEvents,
        _ model: Model
    ) -> RetentionHistory {
        RetentionHistory(
            dates: events.rows.map { row in
                switch model.name(of: row.declaration) {
                case "Creation": created
                // Nobody has told of these: they recur, and began with the data.
                case "LastLogin": created
                case "TaskRequest": created
                // Nobody has told of this: it is promised by then.
                case "Done": created + 1
                case "Termination" where name == "AccountDeletion": created + 20
                case name: created + 20
                default: RetentionHistory.never
                }
            }
        )
    }
}
