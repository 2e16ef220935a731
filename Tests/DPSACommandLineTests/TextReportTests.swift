import DPSACore
import DPSASyntax
import Testing

@testable import DPSACommandLine

@Suite struct TextReportTests {
    private func render(
        _ text: String,
        at part: String,
        rule: String = "RET900",
        label: String = "",
        change: (inout Finding) -> Void = { _ in }
    ) -> String {
        var finding = Finding(RuleCode(rawValue: rule), "it never ends", at: place(of: part, in: text), label: label)
        change(&finding)
        let report = Report(
            files: [SourceFile(path: "a b/x.dpsa", bytes: Array(text.utf8))],
            findings: [finding],
            rules: testRules,
            limit: 100
        )
        return String(decoding: TextReport.render(report, style: TextStyle(isColoured: false)), as: UTF8.self)
    }

    /// The line of source and the line of carets, without the gutter.
    private func excerpt(_ text: String, at part: String) -> [Substring] {
        render(text, at: part).split(separator: "\n").dropFirst().map { $0.split(separator: "|", maxSplits: 1)[1] }
    }

    @Test(arguments: [
        (
            "RET900",
            "error: it never ends [RET900 endless, a danger: mend it, or accept it with `waive RET900 because \"…\"`]"
        ),
        ("NAM900", "error: it never ends [NAM900 unknown-thing]"),
        ("TXT900", "warning: it never ends [TXT900 vague]"), ("LOC900", "note: it never ends [LOC900 odd-place]"),
        ("XYZ000", "error: it never ends [XYZ000]"),
    ])
    func theHeadIsWhatEditorsKnow(rule: String, head: String) {
        #expect(
            render("one\n  two three\n", at: "three", rule: rule, label: "here") == """
                a b/x.dpsa:2:7: \(head)
                 2 |   two three
                   |       ^^^^^ here

                """
        )
    }

    @Test func otherPlacesAndFixesFollow() {
        let text = "one\ntwo\n"
        let shown = render(text, at: "one") { finding in
            finding.related = [.init("the clause is here", at: place(of: "two", in: text))]
            finding.fixes = [.init("write `three`", edits: [.init(place(of: "one", in: text), text: "three")])]
        }
        #expect(
            shown == """
                a b/x.dpsa:1:1: error: it never ends [RET900 endless, a danger: mend it, or accept it with `waive RET900 because "…"`]
                 1 | one
                   | ^^^
                a b/x.dpsa:2:1: note: the clause is here
                 2 | two
                   | ^^^
                help: write `three`

                """
        )
    }

    @Test func tabsBecomeSpaces() {
        #expect(
            excerpt("\tab\tcd\n", at: "cd") == [
                "     ab  cd",
                "         ^^",
            ]
        )
        #expect(
            excerpt("x\ty\n", at: "\t") == [
                " x   y",
                "  ^^^",
            ]
        )
    }

    @Test(arguments: [
        // Ideographs, Hangul and fullwidth forms take two columns.
        ("数据 end", "end", 5, 3), ("한국 end", "end", 5, 3), ("ＡＢ end", "end", 5, 3), ("数据 end", "数据", 0, 4),
        // Emoji: one scalar, several joined, a flag, a keycap form, a skin tone.
        ("😀 end", "end", 3, 3), ("👩‍👩‍👧 end", "end", 3, 3), ("🇩🇪 end", "end", 3, 3), ("❤️ end", "end", 3, 3),
        ("👍🏽 end", "end", 3, 3), ("x👩‍👩‍👧y", "👩‍👩‍👧", 1, 2),
        // Combining marks, joiners and decomposed Hangul take none.
        ("e\u{301}a\u{308} end", "end", 3, 3), ("\u{1112}\u{1161}\u{11AB} end", "end", 3, 3), ("é end", "end", 2, 3),
        ("क्षि end", "क्षि", 0, 2),
    ])
    func caretsStandUnderTheText(line: String, part: String, indentation: Int, count: Int) {
        let bytes = Array(line.utf8)
        let range = place(of: part, in: line).range.bounds(in: bytes.count)
        let excerpt = SourceExcerpt(line: bytes[...], range: range)
        #expect(excerpt.line == line)
        #expect(excerpt.indentation == indentation)
        #expect(excerpt.caretCount == count)
    }

    @Test(arguments: [
        ("a \u{1B}[31mred", "red", "a <U+001B>[31mred", 14), ("x\u{202E}y", "y", "x<U+202E>y", 9),
        ("\u{0}\u{7F}z", "z", "<U+0000><U+007F>z", 16), ("\u{200B}\u{2066}z", "z", "<U+200B><U+2066>z", 16),
        ("\u{9B}2Jz", "z", "<U+009B>2Jz", 10), ("\u{E0041}z", "z", "<U+E0041>z", 9),
        ("a\u{2028}z", "z", "a<U+2028>z", 9),
    ])
    func whatCouldHarmATerminalIsEscaped(line: String, part: String, shown: String, indentation: Int) {
        let bytes = Array(line.utf8)
        let excerpt = SourceExcerpt(line: bytes[...], range: place(of: part, in: line).range.bounds(in: bytes.count))
        #expect(excerpt == SourceExcerpt(line: shown, indentation: indentation, caretCount: part.count))
    }

    @Test func messagesLabelsAndPathsAreEscapedToo() {
        let text = "one"
        var finding = Finding("NAM900", "bad `\u{1B}[2J`\n", at: place(of: "one", in: text), label: "\u{202E}")
        finding.fixes = [.init("write `\u{7}`", edits: [])]
        let report = Report(
            files: [SourceFile(path: "\u{1B}x\n.dpsa", bytes: Array(text.utf8))],
            findings: [finding],
            rules: testRules,
            limit: 1
        )
        #expect(
            String(decoding: TextReport.render(report, style: TextStyle(isColoured: false)), as: UTF8.self) == """
                <U+001B>x<U+000A>.dpsa:1:1: error: bad `<U+001B>[2J`<U+000A> [NAM900 unknown-thing]
                 1 | one
                   | ^^^ <U+202E>
                help: write `<U+0007>`

                """
        )
    }

    @Test func invalidBytesDoNotShiftTheCarets() {
        let bytes: [UInt8] = [0xFF, 0x61, 0xE2, 0x82, 0x62, 0x63]
        let excerpt = SourceExcerpt(line: bytes[...], range: 4..<6)
        #expect(excerpt == SourceExcerpt(line: "\u{FFFD}a\u{FFFD}bc", indentation: 3, caretCount: 2))
    }

    @Test func longLinesAreCroppedRoundTheSpan() {
        let line = String(repeating: "a", count: 2500) + "TARGET" + String(repeating: "b", count: 2500)
        let shown = excerpt(line, at: "TARGET")
        #expect(shown[0].count == 1 + 3 + SourceExcerpt.maximumWidth + 3)
        #expect(shown[0].hasPrefix(" ...aaa"))
        #expect(shown[0].hasSuffix("bbb..."))
        let column = shown[1].prefix { $0 == " " }.count
        #expect(shown[0].dropFirst(column).hasPrefix("TARGETb"))
        #expect(shown[1].dropFirst(column) == "^^^^^^")

        let atStart = excerpt(line, at: "a")
        #expect(atStart[0].hasPrefix(" aaa"))
        #expect(atStart[1] == " ^")
        let bytes = Array(line.utf8)
        let atEnd = SourceExcerpt(line: bytes[...], range: bytes.count..<bytes.count)
        #expect(atEnd.line.hasPrefix("...b") && atEnd.line.hasSuffix("b"))
        #expect(atEnd.indentation == atEnd.line.count)
        let whole = SourceExcerpt(line: bytes[...], range: 0..<bytes.count)
        #expect(whole.caretCount == SourceExcerpt.maximumWidth)
        let wide = String(repeating: "数", count: 1000)
        let middle = SourceExcerpt(line: Array(wide.utf8)[...], range: 1500..<1503)
        #expect(middle.caretCount == 2)
        #expect(DisplayWidth.columns(of: middle.line) <= SourceExcerpt.maximumWidth + 6)
    }

    /// An edit of a text: what it replaces, where, and by what.
    struct Edit: Sendable {
        var text: String
        var start: UInt32
        var replacement: String

        init(_ text: String, _ start: UInt32, _ replacement: String) {
            (self.text, self.start, self.replacement) = (text, start, replacement)
        }
    }

    /// Edits, and the line as it is then; nil where that is plain, or more than one line.
    private static let mends: [([Edit], String?)] = [
        ([Edit("", 5, "then "), Edit(" three", 8, "")], " 2 |  then two"),
        ([Edit("", 8, "!")], " 2 |  two! three"),
        ([Edit("two", 5, "four")], nil),
        ([Edit("two ", 5, "")], nil),
        ([Edit("", 5, "a\r\n"), Edit("two", 5, "")], nil),
        ([Edit("", 0, "a "), Edit(" two", 4, "")], nil),
        ([Edit("", 5, "then "), Edit("\n", 14, "")], nil),
        ([Edit("", 5, "\u{1B}[31m")], " 2 |  <U+001B>[31mtwo three"),
    ]

    /// Where something is put in, or words change places, the line is shown as it is then.
    @Test(arguments: mends)
    func theMendedLineIsShown(edits: [Edit], line: String?) {
        let shown = render("one\n two three\n", at: "two") { finding in
            let edits = edits.map { edit in
                let range = ByteRange(start: edit.start, end: edit.start + UInt32(edit.text.utf8.count))
                return Finding.Edit(SourceLocation(file: 0, range: range), text: edit.replacement)
            }
            finding.fixes = [Finding.Fix("write it so", edits: edits)]
        }
        let lines = shown.split(separator: "\n").map(String.init)
        #expect(lines[3] == "help: write it so")
        #expect(lines.dropFirst(4).first == line)
    }

    @Test func theFirstLineOfALongSpanIsShown() {
        #expect(excerpt("a {\n  b\n}\n", at: "{\n  b\n}") == [" a {", "   ^"])
    }

    @Test func theEndOfTheFileHasACaret() {
        let text = "one\n"
        let end = SourceLocation(file: 0, range: ByteRange(start: 4, end: 4))
        #expect(
            render(text, at: "one") { $0.location = end } == """
                a b/x.dpsa:2:1: error: it never ends [RET900 endless, a danger: mend it, or accept it with `waive RET900 because "…"`]
                 2 |
                   | ^

                """
        )
        #expect(excerpt("one", at: "nothing such") == [" one", "    ^"])
    }

    @Test func eachFileHasItsOwnLimit() {
        let text = "x\n"
        let location = place(of: "x", in: text)
        var findings = (0..<5).map { Finding("TXT900", "number \($0)", at: location) }
        findings += [Finding("TXT900", "other", at: place(of: "x", in: text, file: 1))]
        let files = ["a", "b"].map { SourceFile(path: $0, bytes: Array(text.utf8)) }
        let report = Report(files: files, findings: findings, rules: testRules, limit: 3, fileCount: 2)
        let lines = String(decoding: TextReport.render(report, style: TextStyle(isColoured: false)), as: UTF8.self)
            .split(separator: "\n")
        #expect(lines.count == 3 * 3 + 1 + 3)
        #expect(lines[9] == "a: and 2 more findings; see --max-findings")
        #expect(lines[10] == "b:1:1: warning: other [TXT900 vague]")
        #expect(report.count.warnings == 6)
        #expect(report.summary == "6 warnings in 2 files")
    }

    @Test func whatIsWaivedIsCountedAndNotShown() {
        let text = "x\n"
        var finding = Finding("RET900", "it never ends", at: place(of: "x", in: text))
        finding.waiver = Finding.Waiver(reason: "the source says so", at: place(of: "x", in: text))
        let report = Report(
            files: [SourceFile(path: "a", bytes: Array(text.utf8))],
            findings: [finding],
            rules: testRules,
            limit: 3,
            fileCount: 1
        )
        #expect(TextReport.render(report, style: TextStyle(isColoured: false)).isEmpty)
        #expect(report.summary == "no findings, 1 waived in 1 file")
        #expect(!report.fails(at: .note))
    }

    @Test(arguments: [
        ("LOC900", [true, false, false, false]), ("TXT900", [true, true, false, false]),
        ("RET900", [true, true, true, false]), ("NAM900", [true, true, true, true]),
        ("XYZ000", [true, true, true, true]),
    ])
    func severitiesFailAtTheirThreshold(rule: String, expected: [Bool]) {
        let report = Report(
            files: [SourceFile(path: "a", bytes: [])],
            findings: [Finding(RuleCode(rawValue: rule), "x", at: place(of: "", in: ""))],
            rules: testRules,
            limit: 3
        )
        #expect(Rule.Severity.allCases.map { report.fails(at: $0) } == expected)
    }

    @Test(arguments: [
        ("auto", true, [:], true), ("auto", false, [:], false), ("auto", true, ["NO_COLOR": "1"], false),
        ("auto", true, ["NO_COLOR": ""], true), ("auto", false, ["CLICOLOR_FORCE": "1"], true),
        ("auto", false, ["CLICOLOR_FORCE": "0"], false), ("auto", true, ["TERM": "dumb"], false),
        ("auto", true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false), ("always", false, ["NO_COLOR": "1"], true),
        ("never", true, ["CLICOLOR_FORCE": "1"], false),
    ])
    func colourIsDecided(choice: String, isTerminal: Bool, environment: [String: String], expected: Bool) {
        let style = TextStyle.forOutput(choice: choice, isTerminal: isTerminal) { environment[$0] }
        #expect(style.isColoured == expected)
        #expect(style.paint("x", .help).contains("\u{1B}") == expected)
    }
}

extension SourceExcerpt {
    fileprivate init(line: String, indentation: Int, caretCount: Int) {
        self.init(line: Array("x".utf8)[...], range: 0..<1)
        self.line = line
        self.indentation = indentation
        self.caretCount = caretCount
    }
}
