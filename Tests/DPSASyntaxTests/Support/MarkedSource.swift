import Testing

@testable import DPSASyntax

/// A finding that a test expects at a mark: its code, and a part of its message.
struct Expected: Sendable {
    var rule: RuleCode
    var fragment: String

    init(_ rule: RuleCode, _ fragment: String = "") {
        self.rule = rule
        self.fragment = fragment
    }
}

/// A source in which `«` and `»` stand round the places of the findings to be expected.
struct MarkedSource {
    var text = ""
    var marks: [ByteRange] = []

    init(_ marked: String) {
        var opened: [UInt32] = []
        for character in marked.unicodeScalars {
            switch character {
            case "«": opened.append(UInt32(text.utf8.count))
            case "»": marks.append(ByteRange(start: opened.removeLast(), end: UInt32(text.utf8.count)))
            default: text.unicodeScalars.append(character)
            }
        }
        marks.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    }
}

/// Parses a marked source, and expects exactly the findings given, in order, at the marks.
func expectFindings(
    _ marked: String,
    _ expected: [Expected],
    _ comment: Comment? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let source = MarkedSource(marked)
    let bytes = Array(source.text.utf8)
    let result = Parser.parse(bytes, file: 0)
    let findings = result.findings.sorted {
        ($0.location.range.start, $0.location.range.end) < ($1.location.range.start, $1.location.range.end)
    }
    let found = findings.map { finding in
        "\(finding.rule) at \(finding.location.range.start)..<\(finding.location.range.end) "
            + "`\(SourceFile(path: "", bytes: bytes).text(finding.location.range))`: \(finding.message)"
    }
    let shown = found.joined(separator: "\n")
    let note: Comment = "\(comment?.rawValue ?? "")\n\(source.text)\n--- found:\n\(shown)"
    #expect(findings.map(\.rule) == expected.map(\.rule), note, sourceLocation: sourceLocation)
    #expect(findings.map(\.location.range) == source.marks, note, sourceLocation: sourceLocation)
    for (finding, expectation) in zip(findings, expected) {
        #expect(finding.message.contains(expectation.fragment), note, sourceLocation: sourceLocation)
    }
    #expect(SyntaxCheck.faults(of: result.tree, in: bytes) == [], note, sourceLocation: sourceLocation)
    #expect(SyntaxCheck.faults(of: findings, in: bytes) == [], note, sourceLocation: sourceLocation)
}
