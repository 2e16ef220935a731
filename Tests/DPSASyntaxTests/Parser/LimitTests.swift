import Foundation
import Testing

@testable import DPSASyntax

/// What is far too long, too deep or too much: it ends soon, and says so once.
///
/// Each of these takes about a second of work; quadratic work would take minutes.
@Suite(.serialized, .timeLimit(.minutes(15))) struct LimitTests {
    private func rules(_ text: String) -> [RuleCode] { rules(Array(text.utf8)) }

    /// Parses, and expects it to take less than ten seconds of this thread's own time, however busy the machine is.
    private func rules(_ bytes: [UInt8]) -> [RuleCode] {
        let start = Self.threadTime()
        let (tree, findings) = Parser.parse(bytes, file: 0)
        let time = Self.threadTime() - start
        #expect(time < 10)
        let faults = SyntaxCheck.nodeFaults(tree)
        #expect(faults.prefix(3) == [])
        return findings.map(\.rule)
    }

    /// The seconds that this thread has worked.
    private static func threadTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func module(_ body: String) -> String { "module M \"m\" under P {\n\(body)\n}\n" }

    private func blocks(_ depth: Int) -> String {
        // The module's own block is one of them.
        module(String(repeating: "category A {", count: depth - 1) + String(repeating: "}", count: depth - 1))
    }

    @Test func blockDepth() {
        #expect(rules(blocks(256)) == [])
        #expect(rules(blocks(257)) == [.nestingTooDeep])
        #expect(rules(blocks(300)) == [.nestingTooDeep])
        #expect(rules(blocks(257) + blocks(2)) == [.nestingTooDeep])
    }

    @Test(arguments: [
        "retain 7 days unless \(String(repeating: "(", count: 100_000))A\(String(repeating: ")", count: 100_000))",
        "hold while \(String(repeating: "not ", count: 100_000))A",
        "\(String(repeating: "part a: ", count: 100_000))used for A",
        "fields { a: \(String(repeating: "list of ", count: 100_000))text }",
        "retain until \(String(repeating: "1 day after ", count: 100_000))A",
        "retain until \(String(repeating: "earliest of (", count: 100_000))A\(String(repeating: ")", count: 100_000))",
        "used for A(\(String(repeating: "[", count: 100_000))1\(String(repeating: "]", count: 100_000)))",
        "used for \(String(repeating: "A(", count: 100_000))1\(String(repeating: ")", count: 100_000))",
        "fields { \(String(repeating: "a: text { ", count: 100_000))\(String(repeating: "}", count: 100_000)) }",
        "clause \"1\" \(String(repeating: "{ clause \"1\" ", count: 100_000))\(String(repeating: "}", count: 100_000))",
    ])
    func depth(_ statement: String) {
        #expect(rules(module(statement)) == [.nestingTooDeep])
        #expect(rules(module("\(statement)\nusde for B")) == [.nestingTooDeep, .unexpectedToken])
    }

    @Test(arguments: [
        "{", "(", "[", "}", ")", "]", "module ", "category A {", "fields {", "part ", "not ", "a:", ",", ";", ".",
    ])
    func repetition(_ piece: String) {
        let many = String(repeating: piece, count: 100_000)
        #expect(rules(many).count <= (piece == ";" ? 0 : 100_001))
        #expect(rules(module(many)).count <= 100_001)
        #expect(rules("module M \"m\" under P {\n\(many)").count <= 100_001)
        #expect(rules("module M \"m\" under P { fields {\n\(many)").count <= 100_001)
    }

    @Test func openBraces() {
        #expect(rules(String(repeating: "{", count: 100_000)).count == 1)
        #expect(rules(String(repeating: "(", count: 100_000)).count == 1)
        #expect(rules("module M \"m\" under P " + String(repeating: "{", count: 100_000)).count <= 2)
    }

    @Test func longStrings() {
        let text = String(repeating: "x", count: 10_000_000)
        #expect(rules(module("note \"\(text)\"")) == [])
        #expect(rules(module("note \"\"\"\n\(text)\n\"\"\"")) == [])
    }

    @Test func longName() {
        let (_, findings) = Parser.parse(
            Array(module("used for \(String(repeating: "x", count: 10_000_000))").utf8),
            file: 0
        )
        #expect(findings.map(\.rule) == [.nameTooLong])
        let stray = Parser.parse(Array(module(String(repeating: "x", count: 10_000_000)).utf8), file: 0).findings
        #expect(stray.map(\.rule).contains(.nameTooLong))
        #expect(stray.allSatisfy { $0.message.utf8.count < 500 })
    }

    @Test func blankLines() {
        #expect(rules(module(String(repeating: "\n", count: 1_000_000))) == [])
        #expect(rules(module(String(repeating: "\r\n", count: 500_000) + "// a")) == [])
    }

    @Test func oneLine() {
        #expect(rules(module(String(repeating: "used for A; ", count: 200_000))) == [])
        #expect(rules(module(String(repeating: "category A { used for B } ", count: 50_000) + "{")).count <= 2)
        #expect(rules(module("used for \(String(repeating: "A, ", count: 300_000))B")) == [])
        #expect(rules(module(String(repeating: "/* a */ ", count: 200_000))) == [])
        #expect(rules(module(String(repeating: "note \"\"\"a\"\"\"; ", count: 100_000))) == [])
    }

    /// Many mistakes: each is one finding at the most, and the work grows with their number.
    @Test(arguments: [
        "usde for A\n", "foo bar\n", "used fro A\n", "used for\n", "@\n", "retain soon\n", "\u{0}", "\"\n", "}\n",
        "used for A B\n", "  in X\n", "used for (\n", "\u{430}\n", "fields { a }\n", "part a {\n", "category A }\n",
    ])
    func manyErrors(_ line: String) {
        let count = SampleFiles.isExhaustive ? 1_000_000 : 20_000
        let found = rules(module(String(repeating: line, count: count)))
        #expect(found.count >= 1)
        #expect(found.count <= count * 2)
    }

    /// What looks for its end in vain, again and again.
    @Test(arguments: [
        "/*\nused ", "\\\"\"\"\n", "\"\"\"\n", "a \"\"\"\n", "<<<<<<<\n", "=======\n", "\u{201C}", "'", "\u{2018}\n",
        "/* \"\"\" \n",
    ])
    func openEnds(_ piece: String) {
        let many = String(repeating: piece, count: 50_000)
        #expect(rules(many).count >= 1)
        #expect(rules(many + "e \"\"\"\n").count >= 1)
    }

    @Test func columnsOnALongLine() {
        let file = SourceFile(path: "", bytes: [UInt8](repeating: 0x61, count: 1_000_000))
        let table = LineTable(file)
        var sum = 0
        for offset in stride(from: UInt32(0), to: 1_000_000, by: 100) { sum += table.position(of: offset).column }
        #expect(sum == 4_999_510_000)
    }
}
