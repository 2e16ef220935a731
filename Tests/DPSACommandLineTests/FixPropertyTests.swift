import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

/// Every safe fix that is offered takes away the finding for which it is offered, and brings none.
@Suite struct FixPropertyTests {
    /// What is the same of a finding before and after an edit elsewhere.
    private struct Trace: Hashable {
        var rule: RuleCode
        var message: String
    }

    private static func traces(_ findings: [Finding]) -> [Trace: Int] {
        var traces: [Trace: Int] = [:]
        for finding in findings where finding.waiver == nil {
            traces[Trace(rule: finding.rule, message: finding.message), default: 0] += 1
        }
        return traces
    }

    /// What is wrong with the safe fixes of some files, each applied by itself.
    ///
    /// - Parameter isHabit: whether the files are right but for the one thing, so that nothing can have waited.
    static func objections(_ files: [SourceFile], isHabit: Bool = false) -> [String] {
        let base = Compilation(files: files, asOf: "2026-01-31")
        let before = traces(base.findings)
        let broken = Set(base.findings.filter { $0.rule.rawValue.hasPrefix("SYN") }.map(\.location.file))
        var objections: [String] = []
        for finding in base.findings where finding.waiver == nil {
            // Where words cannot be read they come first: what stands beside them is not all known yet.
            if broken.contains(finding.location.file), !finding.rule.rawValue.hasPrefix("SYN") { continue }
            for fix in finding.fixes where fix.isSafe {
                var mended = Array(base.files.dropFirst())
                for index in mended.indices {
                    let edits = fix.edits.filter { Int($0.location.file) == index + 1 }
                    guard let bytes = Fixer.apply(edits, to: mended[index].bytes) else {
                        objections.append("\(finding.rule): edits overlap: \(fix.message)")
                        continue
                    }
                    mended[index] = SourceFile(path: mended[index].path, bytes: bytes)
                }
                let after = traces(Compilation(files: mended, asOf: "2026-01-31").findings)
                let trace = Trace(rule: finding.rule, message: finding.message)
                if after[trace, default: 0] >= before[trace, default: 0] {
                    objections.append("\(finding.rule) stays: \(fix.message): \(finding.message)")
                }
                for (new, count) in after where count > before[new, default: 0] {
                    // What waited until the words could be read is not of the fix's making.
                    let hasWaited = finding.rule.rawValue.hasPrefix("SYN") && !new.rule.rawValue.hasPrefix("SYN")
                    if hasWaited, !isHabit { continue }
                    objections.append("\(finding.rule): \(fix.message) brings \(new.rule): \(new.message)")
                }
            }
        }
        return objections.sorted()
    }

    @Test(
        arguments: FormatAgreementTests.examples + FormatAgreementTests.policies + FormatAgreementTests.brokenPolicies
    )
    func `fixes mend what they are offered for`(input: FormatAgreementTests.Input) {
        #expect(Self.objections(input.files) == [])
    }

    // MARK: Lines of fields as other languages have them

    /// A habit from another language, and the line of a field that it makes of a right one; nil where it does not apply.
    struct Habit: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var change: @Sendable (String) -> String?
    }

    static let habits = [
        Habit(testDescription: "no colon") { line in
            line.replacing(#/^( *[a-z]\w*): (\w+) "/#, maxReplacements: 1) { "\($0.1) \($0.2) \"" }
        },
        Habit(testDescription: "a comma at the end") { $0 + "," },
        Habit(testDescription: "two fields with a comma") { line in
            let field = line.trimmingCharacters(in: .whitespaces)
            guard let colon = field.firstIndex(of: ":") else { return nil }
            return "\(line), second\(field[..<colon])\(field[colon...].dropLast()) 2\""
        },
        Habit(testDescription: "the text first") { line in
            line.replacing(/: (\w+) ("[^"]*")/, maxReplacements: 1) { ": \($0.2) \($0.1)" }
        },
        Habit(testDescription: "the modifier first") { line in
            line.replacing(/: (\w+) ("[^"]*")$/, maxReplacements: 1) { ": optional \($0.1) \($0.2)" }
        },
        Habit(testDescription: "the text last") { line in
            line.replacing(/: (\w+) ("[^"]*")$/, maxReplacements: 1) { ": \($0.1) optional \($0.2)" }
        },
        Habit(testDescription: "the word of Swift") { line in
            line.replacing(#/: text /#, maxReplacements: 1) { _ in ": String " }
        },
        Habit(testDescription: "the word of JSON Schema") { line in
            line.replacing(#/: count /#, maxReplacements: 1) { _ in ": integer " }
        },
        Habit(testDescription: "the same line twice") { "\($0)\n\($0)" },
    ]

    /// The files with the habit in some lines of fields, one variant for each line.
    private static func variants(of habit: Habit, limit: Int) -> [[SourceFile]] {
        var variants: [[SourceFile]] = []
        let files = FormatAgreementTests.policies[0].files
        for (index, file) in files.enumerated() {
            var lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
            for (number, line) in lines.enumerated() where line.firstMatch(of: /^ +[a-z]\w*: \w+ "[^"]*"$/) != nil {
                guard variants.count < limit, let changed = habit.change(line), changed != line else { continue }
                lines[number] = changed
                var copy = files
                copy[index] = SourceFile(path: file.path, bytes: Array(lines.joined(separator: "\n").utf8))
                variants.append(copy)
                lines[number] = line
            }
        }
        return variants
    }

    @Test(arguments: habits)
    func `a habit of another language is mended`(habit: Habit) throws {
        let variants = Self.variants(of: habit, limit: 4)
        // Few fields are counts.
        #expect(variants.count >= 2)
        for files in variants {
            let before = Compilation(files: files, asOf: "2026-01-31").findings.filter { $0.waiver == nil }
            #expect(before.contains { $0.fixes.contains(where: \.isSafe) }, "\(before.map(\.message))")
            #expect(Self.objections(files, isHabit: true) == [])
            // Whatever the way, nothing is left of it.
            let outcome = try Fixer.fix(files, asOf: "2026-01-31")
            let plain = Compilation(files: FormatAgreementTests.policies[0].files, asOf: "2026-01-31").findings
            #expect(
                Self.traces(outcome.compilation.findings).keys.filter { Self.traces(plain)[$0] == nil } == []
            )
        }
    }

    // MARK: The judge is judged

    @Test func `a fix that mends nothing, and one that spoils something, would be seen`() {
        // Two findings of one message: mending one of them is seen as that.
        let files = [
            SourceFile(path: "a.dpsa", bytes: Array("agreement A \"A\" { role processor; used for X, X }".utf8))
        ]
        #expect(Self.objections(files) == [])
        let finding = Finding(.unknownName, "x", at: SourceLocation(file: 1, range: ByteRange(start: 0, end: 1)))
        #expect(Self.traces([finding, finding]).values.first == 2)
    }
}
