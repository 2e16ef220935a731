import DPSACalendar
import DPSASyntax
import Testing

@testable import DPSACore

/// Minima of two agreements, some for certain systems or purposes: what generated code answers, compiled and run, against the
/// compiler's calculus, and against what the checker reports.
@Suite struct GeneratedMinimumTests {
    /// The statements of the categories.
    private static let categories = [
        ["retain until Termination, then delete within 10 days"],
        ["retain until Termination, then delete after 1 year"],
        ["retain in Vault: 1 month after Creation"],
        ["retain in Desk: 1 month after Creation"],
        ["retain 2 months after Creation", "retain in Vault: 10 months after Creation"],
        ["retain 2 months after Creation", "retain in Vault, Shelf: 2 months after Creation"],
        ["retain for Search: until Termination, then delete within 1 day"],
        ["retain for Marketing: until Termination, then delete within 1 day"],
        ["retain 10 days after Creation", "retain for Billing: 400 days after Termination"],
        ["retain in Shelf for Search: until DeletionRequest, then delete immediately otherwise 1 year after Creation"],
        [#"override retain 10 days after Creation because "the agreement is too long for this""#],
        [
            #"override retain in Vault: 10 days after Creation because "the vault is small""#,
            "retain 95 days after Creation",
        ],
        ["retain at least 5 months after Creation otherwise until Termination, then delete within 3 days"],
    ]

    private static let head = """
        agreement Policy "Policy" {
            role processor
            system Ledgers "the ledgers" under ProviderSystems
            clause "3" "Records" {
                limit in Ledgers: at least 9 months after Creation
                limit for Billing: at least 1 year after Termination
            }
        }
        agreement Terms "Terms" under Policy {
            role processor
            clause "9" "Storage" {
                limit in ProviderSystems: at least 3 months after Creation
                limit for ProvideFeature: at least 40 days after Termination
            }
        }
        module Trial "Trial" under Terms {
            system Desk "the desk"
            system Vault "the vault" under Policy.Ledgers
            system Shelf "the shelf" under ProviderSystems
            purpose Search "let you search" under ProvideFeature

        """

    private static func category(_ number: Int) -> String {
        """
            category C\(number) "C\(number)" {
                fields { name: account "Name" }
                used for Search, Billing, Marketing
                stored in Desk, Vault, Shelf
                \(categories[number].joined(separator: "\n        "))
            }

        """
    }

    private static let source = head + categories.indices.map(category).joined() + "}\n"

    private static let created = ["2024-01-31", "2023-11-30"]
    private static let asked = ["Termination", "DeletionRequest"]
    private static let purposes = ["", "Search", "Billing", "Marketing"]
    private static let systems = ["", "Desk", "Vault", "Shelf"]

    /// Prints the answer for each category, creation, event twenty days later, purpose and system.
    private static let program = """
        import DPSARuntime

        for (index, category) in Trial.Category.allCases.enumerated() {
            for text in \(created) {
                for name in \(asked) {
                    for purpose in \(purposes) {
                        for system in \(systems) {
                            guard let created = CalendarDate(text), let date = created.adding(days: 20) else { continue }
                            guard let event = Trial.Event(rawValue: name) else { continue }
                            let answer = category.retention.deadline(
                                after: event, at: date, created: created,
                                for: Trial.Purpose(rawValue: purpose), in: Trial.System(rawValue: system)
                            )
                            let window = answer.window.map { "\\($0.notBefore ?? created) \\($0.by)" }
                            print(index, text, name, "\\(purpose)/\\(system)", window ?? "never")
                        }
                    }
                }
            }
        }
        """

    /// What generated code says; compiled once.
    private static let answers = Result { () throws -> [String] in
        let compiler = try SwiftCompiler.shared.get()
        let compilation = GeneratedMinimumTests.compilation
        var builder = compilation.disclosures()
        let disclosures = compilation.documents.indices.map { builder.disclosure(of: $0) }
        let module = try #require(disclosures.first { $0.form == .module })
        let generated = try compiler.write("Minima.swift", SwiftGenerator(access: .internal).file(for: module).bytes)
        let program = try compiler.write(
            "minimum-program/main.swift",
            Array(GeneratedMinimumTests.program.utf8)
        )
        let outcome = try compiler.run(
            [
                "-warnings-as-errors", "-swift-version", "6", "-I", ".", "-L", ".", "-lDPSARuntime", "-lDPSACalendar",
                "-o", "minima", generated, program,
            ]
        )
        try #require(outcome.status == 0, "\(outcome.output)")
        let run = try compiler.execute("minima")
        try #require(run.status == 0)
        return run.output.split(separator: "\n").map(String.init)
    }

    private static var compilation: Compilation {
        Compilation(files: [SourceFile(path: "trial.dpsa", bytes: Array(source.utf8))], asOf: "2026-01-31")
    }

    @Test func `generated code answers as the calculus does`() throws {
        let answers = try Self.answers.get()
        let expected = try MinimumExpectation(Self.compilation, Self.created, Self.asked).lines(
            Self.purposes,
            Self.systems
        )
        #expect(answers.count == expected.count)
        for (answer, other) in zip(answers, expected) where answer != other {
            let index = answer.split(separator: " ").first.flatMap { Int($0) } ?? 0
            Issue.record("\(answer), and the calculus says \(other): \(Self.categories[index])")
        }
    }

    @Test(arguments: MinimumExpectation.Mistake.allCases)
    func `a planted mistake is noticed`(mistake: MinimumExpectation.Mistake) throws {
        let expectation = MinimumExpectation(Self.compilation, Self.created, Self.asked, mistake: mistake)
        #expect(try Self.answers.get() != expectation.lines(Self.purposes, Self.systems), "\(mistake) is not noticed")
    }

    /// A minimum moves the first day of a category exactly where the checker finds that its statements undercut one.
    @Test func `what the checker lets pass is as long as the minima`() throws {
        let answers = try Self.answers.get()
        let compilation = Self.compilation
        let plain = try MinimumExpectation(compilation, Self.created, Self.asked, mistake: .minimaAreMissing)
            .lines(Self.purposes, Self.systems)
        var moved: Set<Int> = []
        for (answer, other) in zip(answers, plain) {
            let (words, others) = (answer.split(separator: " "), other.split(separator: " "))
            if words.count > 4, others.count > 4, words[4] != others[4] { moved.insert(try #require(Int(words[0]))) }
        }
        var reported: Set<Int> = []
        var end = Self.head.utf8.count
        for number in Self.categories.indices {
            let start = end
            end += Self.category(number).utf8.count
            let found = compilation.findings.filter {
                $0.rule == .shorterThanParent && start..<end ~= Int($0.location.range.start)
            }
            if !found.isEmpty { reported.insert(number) }
        }
        #expect(moved == reported)
        #expect(!reported.isEmpty && reported.count < Self.categories.count)
    }

    /// A minimum for a system concerns the statement for all systems, unless another one is made for all that is in that system.
    @Test(arguments: [
        ("in Backup: 6 months after Creation", false),
        ("in Backup when Dispute: 6 months after Creation", true),
        ("in Backup for Billing: 6 months after Creation", true),
        ("in Archive: 6 months after Creation", true),
    ])
    func `only a statement for just that system takes its minimum over`(other: String, isReported: Bool) {
        let found = RetentionFindingTests().codes(
            "limit in Backup: at least 6 months after Creation",
            "retain 30 days after Creation\nretain \(other)"
        )
        #expect(found.contains("RET008") == isReported, "\(found)")
    }
}
