import Foundation
import Testing

/// Texts that somebody has reviewed, kept in `Tests/Fixtures`.
enum Golden {
    /// Whether the texts are written instead of compared.
    static let isRecording = ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1"

    /// Compares a text with the one that was reviewed.
    ///
    /// - Parameters:
    ///   - text: the text of now.
    ///   - name: the path of the reviewed one below `Tests/Fixtures`.
    ///   - filter: the suite that renews it.
    static func expect(
        _ text: String,
        _ name: String,
        filter: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let path = Repository.path("Tests/Fixtures/\(name)")
        if isRecording { return try write(text, path) }
        let reviewed = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        if reviewed == text { return }
        let difference = self.difference(from: reviewed ?? "", to: text)
        Issue.record(
            """
            \(name) is not what was reviewed (- reviewed, + now):
            \(difference.joined(separator: "\n"))
            If it should be so: DPSA_RECORD=1 swift test --filter \(filter)
            """,
            sourceLocation: sourceLocation
        )
    }

    /// The lines in which two texts differ, with their numbers.
    static func difference(from old: String, to new: String, limit: Int = 60) -> [String] {
        if old.lines == new.lines { return ["the texts differ in the end of their last line only"] }
        var changes: [(line: Int, text: String)] = []
        let difference = new.lines.difference(from: old.lines)
        for change in difference {
            switch change {
            case .remove(let offset, let line, _): changes.append((offset, "-\(offset + 1): \(line)"))
            case .insert(let offset, let line, _): changes.append((offset, "+\(offset + 1): \(line)"))
            }
        }
        let shown = changes.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element.text)
        return Array(shown.prefix(limit)) + (shown.count > limit ? ["… and \(shown.count - limit) more lines"] : [])
    }
}

@Suite struct GoldenTests {
    @Test func aDifferenceIsShownLineByLine() {
        #expect(Golden.difference(from: "a\nb\nc\n", to: "a\nx\nc\n") == ["-2: b", "+2: x"])
        #expect(Golden.difference(from: "a\n", to: "a") == ["the texts differ in the end of their last line only"])
        #expect(Golden.difference(from: "", to: "1\n2\n3\n", limit: 2) == ["+1: 1", "+2: 2", "… and 1 more lines"])
    }

    @Test(.enabled(if: !Golden.isRecording))
    func aMismatchIsAnIssueThatNamesTheCommand() throws {
        try withKnownIssue {
            try Golden.expect("other\n", "Policies/expected-findings.txt", filter: "ThisSuite")
        } matching: { issue in
            let text = issue.comments.map(\.rawValue).joined()
            return text.contains("+1: other\n") && text.contains("DPSA_RECORD=1 swift test --filter ThisSuite")
        }
    }
}
