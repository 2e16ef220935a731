import DPSASyntax
import Testing

@testable import DPSACommandLine
@testable import DPSACore

/// Every message that the rules, the policies, the corpus and texts full of mistakes bring about is in plain words.
@Suite struct MessageStyleTests {
    /// Words of those who write compilers.
    private static let jargon: Set<String> = [
        "token", "tokens", "node", "nodes", "scope", "scopes", "parse", "parsed", "parser", "lexer", "identifier",
        "identifiers", "symbol", "symbols", "literal", "literals", "syntax", "string", "strings", "integer", "boolean",
        "enum", "null", "nil", "operand", "operator", "keyword", "keywords", "whitespace", "delimiter", "eof", "ast",
        "semantic", "unresolved", "undefined", "invalid", "illegal", "expression",
    ]

    /// What is wrong with a message.
    static func objections(to message: String) -> [String] {
        var objections: [String] = []
        guard let first = message.first, let last = message.last else { return ["is empty"] }
        if !first.isLowercase, first != "`", !first.isNumber { objections.append("begins with \(first)") }
        if ".! \n".contains(last) { objections.append("ends with \(last)") }
        // What stands between backquotes is the user's.
        let own = message.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
        for word in own.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
            if jargon.contains(word.lowercased()) { objections.append("says \(word)") }
            let ending = word.suffix(3).replacing("’", with: "'")
            if ending == "n't" || ending == "'re" || ending == "'ve" || ending == "'ll" {
                objections.append("shortens \(word)")
            }
        }
        return objections
    }

    @Test(
        arguments: FormatAgreementTests.examples + FormatAgreementTests.policies + FormatAgreementTests.broken
            + FormatAgreementTests.hostile
    )
    func messagesAreInPlainWords(input: FormatAgreementTests.Input) {
        for finding in Compilation(files: input.files, asOf: "2026-01-31").findings {
            let messages = [finding.message] + finding.fixes.map(\.message)
            for message in messages { #expect(MessageStyleTests.objections(to: message) == [], "\(message)") }
        }
    }

    @Test(arguments: [
        ("unexpected token", 1), ("Wrong", 1), ("wrong.", 1), ("this can't be", 1), ("", 1), ("an invalid string", 2),
        ("expected `token`, found `{`; it can be `x`", 0),
    ])
    func theJudgeIsJudged(message: String, count: Int) {
        #expect(MessageStyleTests.objections(to: message).count == count)
    }

    /// A slip gets the name that was meant, of the right sort; what is like nothing gets none.
    @Test(arguments: [
        ("used for Marketting", "Marketing"), ("used for EEA", nil), ("used for Xyzzy", nil), ("regions EAA", "EEA"),
        ("grants Erasur", "Erasure"), ("regions Marketting", nil), ("used for marketing", "Marketing"),
        ("regons EEA", "regions"), ("role procesor", "processor"), ("role x", nil),
    ])
    func suggestionsAreOfTheRightSort(statement: String, suggestion: String?) {
        let role = statement.hasPrefix("role") ? "" : "role processor\n"
        let file = SourceFile(path: "a.dpsa", bytes: Array("agreement A \"A\" {\n\(role)\(statement)\n}\n".utf8))
        let findings = Compilation(files: [file], asOf: "2026-01-31").findings
        #expect(findings.count == 1)
        #expect(findings.first?.message.contains("did you mean") == (suggestion != nil))
        #expect(findings.first?.fixes.first?.edits.first?.text == suggestion)
    }
}
