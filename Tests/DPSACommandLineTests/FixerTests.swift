import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine
@testable import DPSACore

@Suite struct FixerTests {
    private func fixed(_ texts: [String: String]) throws -> (
        texts: [String: String], fixes: [AppliedFix], left: [String]
    ) {
        let files = texts.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
        let outcome = try Fixer.fix(files, asOf: "2026-01-31")
        var result: [String: String] = [:]
        for file in outcome.compilation.files.dropFirst() {
            result[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        return (result, outcome.fixes, outcome.compilation.findings.map(\.rule.rawValue))
    }

    private let head = "agreement A \"A\" {\n    role processor\n"

    @Test(arguments: [
        // A name, a word, a sign, what is invisible, a quotation mark, a brace, an escape.
        ("    used for Marketting, Sale\n}\n", "    used for Marketing, Sale\n}\n", 1),
        ("    usd for Marketing\n}\n", "    used for Marketing\n}\n", 1),
        ("    used fro Marketing\n}\n", "    used for Marketing\n}\n", 1),
        ("    not usd for Marketing\n}\n", "    not used for Marketing\n}\n", 1),
        ("    grants Erasure within 10 dys\n}\n", "    grants Erasure within 10 days\n}\n", 1),
        ("    not stored used for Billing\n}\n", "    not stored; used for Billing\n}\n", 1),
        ("    note \"a\u{202E}b\u{2066}\"\n}\n", "    note \"ab\"\n}\n", 2),
        ("    note “x”\n}\n", "    note \"x\"\n}\n", 1), ("    note \"x\"\n", "    note \"x\"\n}\n", 1),
        ("    note \"D:\\archive\"\n}\n", "    note \"D:\\\\archive\"\n}\n", 1),
        ("    retain for 30 days after Creation\n}\n", "    retain 30 days after Creation\n}\n", 1),
        // Waivers: alone on a line, the last line, before and behind a statement, beside a comment.
        ("    waive RET003 because \"x\"\n    note \"y\"\n}\n", "    note \"y\"\n}\n", 1),
        ("    waive RET003\n        because \"x\" until 2027-01-01\n}", "}", 1),
        ("    note \"y\"; waive RET003 because \"x\"\n}\n", "    note \"y\"; \n}\n", 1),
        ("    waive RET003 because \"x\"; note \"y\"\n}\n", "    note \"y\"\n}\n", 1),
        ("    waive RET003 because \"x\" // why\n}\n", "    // why\n}\n", 1),
        ("    waive NAM001 because \"x\"\r\n}\r\n", "}\r\n", 1),
        // Two rounds: first the syntax, then the rest.
        ("    usd for Marketting\n    waive RET003 because \"x\"\n}\n", "    used for Marketing\n}\n", 3),
    ])
    func oneAgreement(wrong: String, right: String, count: Int) throws {
        let outcome = try fixed(["a.dpsa": head + wrong])
        #expect(outcome.texts == ["a.dpsa": head + right])
        #expect(outcome.left == [])
        #expect(outcome.fixes.count == count)
        // It is a fixpoint.
        let again = try fixed(outcome.texts)
        #expect(again.texts == outcome.texts && again.fixes.isEmpty)
    }

    @Test func aRoleWithASlipIsMended() throws {
        let outcome = try fixed(["a.dpsa": "agreement A \"A\" { role controler }"])
        #expect(outcome.texts == ["a.dpsa": "agreement A \"A\" { role controller }"])
        #expect(outcome.left == [])
    }

    @Test func aModuleLosesItsUselessOverride() throws {
        let agreement = "agreement A \"A\" { role processor; used for Billing }\n"
        let outcome = try fixed([
            "a.dpsa": agreement,
            "m.dpsa": "module M \"M\" under A {\n    override used for Billing\n        because \"so\"\n}\n",
        ])
        #expect(
            outcome.texts == ["a.dpsa": agreement, "m.dpsa": "module M \"M\" under A {\n    used for Billing\n}\n"]
        )
        #expect(outcome.left == [])
        #expect(outcome.fixes.map(\.place.text) == ["m.dpsa:2:5"])
    }

    /// What would state a fact, accept a risk, or is only probable, is left to the author.
    @Test(arguments: [
        ("    retain until Inactivity\n}\n", "RET006"), ("    waive RET033 because \"x\"\n}\n", "GOV001"),
        ("    retain 30 days after Creation\n    otherwise until Termination, then delete immediately\n}\n", "SYN014"),
    ])
    func whatIsNotSafeIsLeft(text: String, rule: String) throws {
        let source =
            rule == "RET006"
            ? "agreement A \"A\" { role processor }\nmodule M \"M\" under A {\n category C \"C\" {\n fields { b: text }\n"
                + " used for Billing\n stored in ProviderSystems\n retain until Termination\n }\n}\n" : head + text
        let findings = Compilation(files: [SourceFile(path: "a.dpsa", bytes: Array(source.utf8))], asOf: "2026-01-31")
            .findings
        #expect(findings.contains { $0.rule.rawValue == rule && $0.fixes.contains { !$0.isSafe } })
        let outcome = try fixed(["a.dpsa": source])
        #expect(outcome.fixes.isEmpty)
        #expect(outcome.texts == ["a.dpsa": source])
    }

    /// A fix that brings another finding with it is not made, and keeps no other from being made.
    @Test func aFixThatSpoilsSomethingIsLeftOut() throws {
        // Mended, the parent would rule the purpose out.
        let agreement = "agreement Adendum \"A\" { role processor; used for Billing; revised 2025-01-01 }\n"
        let module = "module M \"M\" under Addendum {\n    used for Marketing\n    waive RET003 because \"x\"\n}\n"
        let outcome = try fixed(["a.dpsa": agreement, "m.dpsa": module])
        #expect(outcome.fixes.map(\.finding.rule.rawValue) == ["GOV002"])
        #expect(outcome.left == ["PAR001"])
        #expect(outcome.texts["m.dpsa"] == "module M \"M\" under Addendum {\n    used for Marketing\n}\n")
    }

    @Test func aHundredOfThemAreMadeAtOnce() throws {
        let lines = (0..<100).map { _ in "    used for Marketting" }.joined(separator: "\n")
        let outcome = try fixed(["a.dpsa": "\(head)\(lines)\n}\n"])
        #expect(outcome.fixes.count == 100)
        #expect(outcome.left == [])
    }

    @Test func editsAreMadeInOrder() {
        let bytes = Array("abcdef".utf8)
        func edit(_ start: UInt32, _ end: UInt32, _ text: String) -> Finding.Edit {
            .init(SourceLocation(file: 0, range: ByteRange(start: start, end: end)), text: text)
        }
        #expect(Fixer.apply([edit(0, 1, "X"), edit(2, 2, "-"), edit(4, 6, "")], to: bytes) == Array("Xb-cd".utf8))
        #expect(Fixer.apply([edit(0, 3, ""), edit(2, 4, "")], to: bytes) == nil)
    }

    /// Every safe fix of every rule's bad example mends it and brings nothing else.
    @Test(arguments: FormatAgreementTests.examples)
    func examplesAreMended(input: FormatAgreementTests.Input) throws {
        let before = Compilation(files: input.files, asOf: "2026-01-31").findings.filter { $0.waiver == nil }
        let outcome = try Fixer.fix(input.files, asOf: "2026-01-31")
        let after = outcome.compilation.findings.filter { $0.waiver == nil }
        let isFixable = before.contains { $0.fixes.contains(where: \.isSafe) }
        #expect(after.count == (isFixable ? 0 : before.count))
        #expect(outcome.fixes.count == (isFixable ? 1 : 0))
    }

    /// Whatever a text is, mending it never adds a finding and comes to an end.
    @Test(arguments: FormatAgreementTests.broken + FormatAgreementTests.hostile)
    func nothingGetsWorse(input: FormatAgreementTests.Input) throws {
        let before = Compilation(files: input.files, asOf: "2026-01-31").findings
        let outcome = try Fixer.fix(input.files, asOf: "2026-01-31")
        #expect(Fewer.objections(before, outcome) == [])
    }

    /// What a mistake of syntax hides comes to light once it is mended, and keeps nothing from being mended.
    @Test func whatWasHiddenComesToLight() throws {
        let module = """
            module M "M" under A {
                category C "C" {
                    fields { a text "A" }
                    used for Billing
                    stored in ProviderSystems
                }
            }

            """
        let outcome = try fixed([
            "a.dpsa": "agreement A \"A\" { role processor; used for Billing }\n", "m.dpsa": module,
        ])
        #expect(outcome.fixes.map(\.finding.rule.rawValue) == ["SYN009"])
        #expect(outcome.left == ["RET001"])
        #expect(outcome.texts["m.dpsa"] == module.replacing("a text", with: "a: text"))
    }
}

/// Whether mending made anything worse.
private enum Fewer {
    static func objections(_ before: [Finding], _ outcome: Fixer.Outcome) -> [String] {
        func isSyntax(_ finding: Finding) -> Bool { finding.rule.rawValue.hasPrefix("SYN") }
        let after = outcome.compilation.findings
        let count = outcome.fixes.count { isSyntax($0.finding) }
        if after.count(where: isSyntax) > before.count(where: isSyntax) - count { return ["more mistakes of syntax"] }
        // Beside these, rules wait.
        if count == 0, after.count > before.count - outcome.fixes.count { return ["more findings"] }
        return []
    }
}

/// Slips made on purpose all over the real policies.
@Suite struct FixerMutationTests {
    /// A file of the policies with every so-manieth word changed.
    struct Mutation: Sendable, CustomTestStringConvertible {
        var file: Int
        var step: Int

        var testDescription: String { "\(FixerMutationTests.policies[file].path), every \(step)th word" }
    }

    static let policies = FormatAgreementTests.policies[0].files
    static let mutations = policies.indices.flatMap { file in [37, 101].map { Mutation(file: file, step: $0) } }

    /// The bytes of a file with one letter dropped, two swapped or one repeated in some of its words.
    private static func mutated(_ bytes: [UInt8], step: Int) -> [UInt8] {
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
        var result: [UInt8] = []
        var index = 0
        var count = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, isLetter(bytes[end]) { end += 1 }
            var word = Array(bytes[index..<end])
            if word.count > 5 {
                count += 1
                if count % step == 0 {
                    switch count / step % 3 {
                    case 0: word.remove(at: 2)
                    case 1: word.swapAt(2, 3)
                    default: word.insert(word[2], at: 2)
                    }
                }
            }
            result += word
            if end < bytes.count { result.append(bytes[end]) }
            index = end + 1
        }
        return result
    }

    @Test(arguments: mutations)
    func slipsAreMendedAndNothingElseIsTouched(mutation: Mutation) throws {
        var files = FixerMutationTests.policies
        let original = files[mutation.file]
        files[mutation.file] = SourceFile(
            path: original.path,
            bytes: FixerMutationTests.mutated(original.bytes, step: mutation.step)
        )
        let before = Compilation(files: files, asOf: "2026-01-31").findings
        let outcome = try Fixer.fix(files, asOf: "2026-01-31")
        #expect(Fewer.objections(before, outcome) == [])
        // Where there is something safe to do, something is done.
        let isFixable = before.contains { $0.waiver == nil && $0.fixes.contains(where: \.isSafe) }
        #expect(!isFixable || !outcome.fixes.isEmpty)
        for (old, new) in zip(files, outcome.compilation.files.dropFirst()) {
            let touched = outcome.fixes.contains { $0.place.path == old.path }
            #expect(old.path == new.path)
            #expect((old.bytes == new.bytes) == !touched, "\(old.path)")
            // Words alone are mended: as many lines as before.
            #expect(old.bytes.count { $0 == 0x0A } == new.bytes.count { $0 == 0x0A } || touched)
        }
        let again = try Fixer.fix(Array(outcome.compilation.files.dropFirst()), asOf: "2026-01-31")
        #expect(again.fixes.isEmpty)
    }
}

/// `dpsac check --fix` on the disk.
@Suite struct FixCommandTests {
    private let wrong = "agreement A \"A\" {\n    role processor\n    used for Marketting\n}\n"
    private let right = "agreement A \"A\" {\n    role processor\n    used for Marketing\n}\n"

    @Test func whatWasChangedIsSaid() throws {
        try withDirectory { root in
            try write(wrong, "\(root)/p/a.dpsa")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(root)/p/a.dpsa")
            let check = try dpsac(["check", "p"], in: root)
            #expect(check.error == "1 error in 1 file; `--fix` may mend 1\n")
            let outcome = try dpsac(["check", "p", "--fix"], in: root)
            #expect(outcome.status == 0)
            #expect(outcome.output == "p/a.dpsa:3:14: fixed: write `Marketing` [NAM001 unknown-name]\n")
            #expect(outcome.error == "no findings in 1 file; 1 fixed, 1 file changed\n")
            #expect(contents("\(root)/p/a.dpsa") == right)
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/p/a.dpsa")
            #expect(attributes[.posixPermissions] as? Int == 0o640)
            #expect(files(below: root) == ["p/a.dpsa"])
            #expect(
                try dpsac(["check", "p", "--fix"], in: root).error
                    == "no findings in 1 file; 0 fixed, 0 files changed\n"
            )
        }
    }

    @Test func machineFormatsSayItToo() throws {
        try withDirectory { root in
            for format in ["json", "sarif", "github"] {
                try write(wrong, "\(root)/a.dpsa")
                let outcome = try dpsac(["check", "a.dpsa", "--fix", "--format", format], in: root)
                #expect(outcome.status == 0)
                #expect(contents("\(root)/a.dpsa") == right)
                switch format {
                case "json":
                    let report = try JSONDecoder().decode(
                        ReportReader.JSONDocument.self,
                        from: Data(outcome.output.utf8)
                    )
                    #expect(report.fixed?.map(\.fix) == ["write `Marketing`"])
                    #expect(report.fixed?.map(\.location.column) == [14])
                case "sarif":
                    let log = try JSONDecoder().decode(ReportReader.SARIFLog.self, from: Data(outcome.output.utf8))
                    let notes = log.runs[0].invocations[0].toolExecutionNotifications
                    #expect(notes?.map(\.message.text) == ["fixed NAM001: write `Marketing`"])
                default:
                    #expect(outcome.output == "a.dpsa:3:14: fixed: write `Marketing` [NAM001 unknown-name]\n")
                }
            }
        }
    }

    /// Two files want mending and one of them cannot be: neither is.
    @Test(arguments: ["link", "read-only"])
    func allOrNothing(obstacle: String) throws {
        try withDirectory { root in
            let other = wrong.replacingOccurrences(of: "agreement A", with: "agreement B")
            try write(wrong, "\(root)/p/a.dpsa")
            try write(other, "\(root)/p/b.dpsa")
            let reason: String
            if obstacle == "link" {
                try FileManager.default.moveItem(atPath: "\(root)/p/b.dpsa", toPath: "\(root)/b.txt")
                try FileManager.default.createSymbolicLink(atPath: "\(root)/p/b.dpsa", withDestinationPath: "../b.txt")
                reason = "it is a symbolic link"
            } else {
                try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: "\(root)/p/b.dpsa")
                reason = "it is read-only"
            }
            let outcome = try dpsac(["check", "p", "--fix"], in: root)
            #expect(outcome.status == 2)
            #expect(outcome.output == "")
            #expect(outcome.error == "error: cannot change `p/b.dpsa`: \(reason); no fix was applied\n")
            #expect(contents("\(root)/p/a.dpsa") == wrong)
            #expect(contents("\(root)/p/b.dpsa") == other)
            #expect(files(below: "\(root)/p") == ["a.dpsa", "b.dpsa"])
        }
    }

    @Test func aFileThatChangesMeanwhileIsLeft() throws {
        try withDirectory { root in
            try write("somebody else's", "\(root)/a.dpsa")
            let change = SourceUpdate.Change(path: "\(root)/a.dpsa", old: Array(wrong.utf8), new: Array(right.utf8))
            #expect(
                throws: CommandError(
                    "cannot change `\(root)/a.dpsa`: it has changed since it was read; no fix was applied"
                )
            ) { try SourceUpdate.write([change]) }
            #expect(contents("\(root)/a.dpsa") == "somebody else's")
        }
    }

    @Test func watchingAndMendingDoNotGoTogether() throws {
        let recorder = Recorder()
        #expect(CommandLineTool.run(["check", "x", "--fix", "--watch"], on: recorder.console()) == .failure)
        #expect(recorder.error.hasPrefix("error: --watch and --fix do not go together"))
    }
}
