import Foundation
import Testing

@testable import DPSACommandLine

/// The README shows what the tool really prints.
@Suite struct ReadmeTests {
    private let readme: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    }

    @Test func referenceIsCurrent() throws {
        let begin = try #require(readme.range(of: "a test says when it is not current -->\n"))
        let end = try #require(readme.range(of: "<!-- reference: end -->"))
        let current = try dpsac(["manual", "--format", "markdown"]).output
        #expect(
            readme[begin.upperBound..<end.lowerBound].trimmingCharacters(in: .newlines)
                == current.trimmingCharacters(in: .newlines),
            "put the output of `dpsac manual --format markdown` between the two marks of the README"
        )
    }

    /// Runs the tour command by command in one directory, and compares all that is printed.
    @Test func tourIsReal() throws {
        let steps = Self.steps(of: readme)
        #expect(steps.count >= 8)
        try withDirectory { directory in
            for step in steps {
                let outcome = try dpsac(
                    [],
                    in: directory,
                    shell: "PATH=\"$(dirname \"$0\"):$PATH\"\n{ \(step.command)\n} 2>&1"
                )
                #expect(outcome.output == step.output, "$ \(step.command)")
            }
        }
    }

    /// The commands of the blocks marked `console`, and what follows each.
    private static func steps(of text: String) -> [(command: String, output: String)] {
        var steps: [(command: String, output: String)] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append((String(line.dropFirst(2)), ""))
            } else if isInside, !steps.isEmpty {
                steps[steps.count - 1].output += line + "\n"
            }
        }
        return steps
    }
}
