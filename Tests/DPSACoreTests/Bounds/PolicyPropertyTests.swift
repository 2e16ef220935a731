import DPSACore
import DPSASyntax
import Testing

/// The same properties on the real policies.
@Suite struct PolicyPropertyTests {
    /// A finding without its place in the files.
    private struct Finding: Hashable, Comparable {
        var code: String
        var message: String
        var text: String
        var isWaived: Bool

        static func < (one: Finding, other: Finding) -> Bool {
            (one.code, one.message, one.text) < (other.code, other.message, other.text)
        }
    }

    private static func findings(_ files: [SourceFile]) -> [Finding] {
        let compilation = Compilation(files: files, asOf: "2026-01-31")
        return compilation.findings.map { finding in
            let file = compilation.files[Int(finding.location.file)]
            let words = file.text(finding.location.range).split {
                $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\r"
            }
            return Finding(
                code: finding.rule.rawValue,
                message: finding.message,
                text: words.joined(separator: " "),
                isWaived: finding.waiver != nil
            )
        }
        .sorted()
    }

    private static let plain = findings(PolicySet.files)

    private static func changed(_ change: (String) -> String) -> [SourceFile] {
        PolicySet.files.map { file in
            SourceFile(path: file.path, bytes: Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8))
        }
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func `form changes no finding`() {
        #expect(!Self.plain.isEmpty)
        let text = PolicySet.files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(text.allSatisfy { !$0.contains("\"\"\"") && $0.hasPrefix("language 1\n") })
        // In one file, the last first.
        let joined = "language 1\n" + text.reversed().map { $0.dropFirst("language 1\n".count) }.joined(separator: "\n")
        #expect(Self.findings([SourceFile(path: "all.dpsa", bytes: Array(joined.utf8))]) == Self.plain)
        // Other paths, and so another order of files.
        let renamed = PolicySet.files.enumerated().map { index, file in
            SourceFile(path: "\(9 - index).dpsa", bytes: file.bytes)
        }
        #expect(Self.findings(renamed) == Self.plain)
        #expect(Self.findings(Self.changed { $0.replacing("\n", with: "\r\n") }) == Self.plain)
        #expect(Self.findings(Self.changed { $0.replacing("    ", with: "\t\t\t") }) == Self.plain)
        let commented = Self.changed { text in
            Self.lines(text).map { $0.contains("///") ? $0 + "" : $0 + " // used for Sale" }.joined(separator: "\n")
        }
        #expect(Self.findings(commented) == Self.plain)
    }

    @Test func `one line less in a module breaks nothing new`() {
        let verbs = ["used for", "stored", "shared with", "integrated with", "viewed in", "backed up in", "regions"]
        var tried = 0
        for (index, file) in PolicySet.files.enumerated() {
            let lines = Self.lines(String(decoding: file.bytes, as: UTF8.self))
            guard lines.contains(where: { $0.hasPrefix("module ") }) else { continue }
            for (number, line) in lines.enumerated() {
                let content = line.drop { $0 == " " }
                let next = lines.indices.contains(number + 1) ? lines[number + 1].drop { $0 == " " } : ""
                guard verbs.contains(where: content.hasPrefix), !next.hasPrefix("because"), !next.hasPrefix("basis"),
                    !next.hasPrefix("for"), content.last != ","
                else { continue }
                tried += 1
                var rest = lines
                rest.remove(at: number)
                var files = PolicySet.files
                files[index] = SourceFile(path: file.path, bytes: Array(rest.joined(separator: "\n").utf8))
                #expect(Self.newBreaches(Self.findings(files)) == [], "\(file.path), without `\(content)`")
            }
        }
        #expect(tried > 15)
    }

    @Test func `a purpose more in an agreement breaks nothing new, one more in a module does`() {
        for purpose in ["Marketing", "Statistics", "Sale", "Improvement", "Billing"] {
            let wider = Self.changed {
                $0.replacing(
                    "        used for ProvideFeature only\n",
                    with: "        used for ProvideFeature, \(purpose) only\n"
                )
            }
            #expect(Self.newBreaches(Self.findings(wider)) == [], "\(purpose)")
        }
        let extended = Self.changed {
            $0.replacing("        used for AssistUse\n", with: "        used for AssistUse, Sale\n")
        }
        #expect(Self.newBreaches(Self.findings(extended)).map(\.code) == ["PUR001"])
    }

    /// The breaches that the policies as they are do not have.
    private static func newBreaches(_ findings: [Finding]) -> [Finding] {
        findings.filter { BoundsRun.breaches.contains($0.code) && !plain.contains($0) }
    }
}
