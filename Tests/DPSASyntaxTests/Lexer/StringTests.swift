import Testing

@testable import DPSASyntax

/// Strings and comments: what they mean, and what happens where one has no end.
@Suite struct StringTests {
    private func lex(_ text: String) -> (faults: [String], texts: [String], names: [String]) {
        let bytes = Array(text.utf8)
        let list = Lexer.tokens(of: bytes)
        #expect(SyntaxCheck.tokenFaults(list.tokens, in: bytes) == [])
        func texts(_ kinds: [Token.Kind]) -> [String] {
            list.tokens.filter { kinds.contains($0.kind) }.map { token in
                kinds.contains(.string)
                    ? StringLiteral.text(of: token.range, in: bytes)
                    : String(decoding: bytes[token.range.bounds(in: bytes.count)], as: UTF8.self)
            }
        }
        let faults = list.faults.map { "\($0.rule) \($0.range.start)..<\($0.range.end)" }
        return (faults, texts([.string, .blockString]), texts([.name]))
    }

    @Test(arguments: [
        (#""""#, ""),
        (#""a b""#, "a b"),
        (#""a\"b""#, "a\"b"),
        (#""a\\""#, "a\\"),
        (#""a\nb\tc""#, "a\nb\tc"),
        (#""\u{41}\u{1F600}""#, "A\u{1F600}"),
        (#""// no /* comment""#, "// no /* comment"),
        ("\"\u{201C}a\u{201D}\"", "\u{201C}a\u{201D}"),
        (#""it's""#, "it's"),
    ])
    func meanings(_ text: String, _ meaning: String) {
        let result = lex(text + " x")
        #expect(result.faults == [])
        #expect(result.texts == [meaning])
        #expect(result.names == ["x"])
    }

    @Test(arguments: [
        ("\"\"\"\na\n\"\"\"", "a"),
        ("\"\"\"\n  a\n    b\n  \"\"\"", "a\n  b"),
        ("\"\"\"\n\ta\n\t\"\"\"", "a"),
        ("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", "a\nb"),
        ("\"\"\"\r  a\r  b\r  \"\"\"", "a\nb"),
        ("\"\"\"\n  a\n\n   \n  b\n  \"\"\"", "a\n\n \nb"),
        ("\"\"\"\n  a \\\"\"\" b\n  \"\"\"", "a \"\"\" b"),
        ("\"\"\"\n  say \"a\"\n  \"\"\"", "say \"a\""),
        ("\"\"\"\n\"\"\"", ""),
        ("\"\"\"a\"\"\"", "a"),
        ("\"\"\"\"\"\"", ""),
        ("\"\"\"\n  // a\n  \"\"\"", "// a"),
    ])
    func blocks(_ text: String, _ meaning: String) {
        let result = lex(text + " x")
        #expect(result.faults == [])
        #expect(result.texts == [meaning])
        #expect(result.names == ["x"])
    }

    @Test(arguments: [
        (#""\q""#, "SYN006 1..<3"),
        ("\"\\\u{E4}\"", "SYN006 1..<4"),
        (#""\u41""#, "SYN006 1..<3"),
        (#""\u{}""#, "SYN006 1..<4"),
        (#""\u{110000}""#, "SYN006 1..<10"),
        (#""\u{D800}""#, "SYN006 1..<8"),
        (#""\u{202E}""#, "SYN006 1..<8"),
        (#""\u{123456789}""#, "SYN006 1..<12"),
        ("\"\"\"\n  a\n b\n  \"\"\"", "SYN006 8..<10"),
        ("\"\"\"\n\ta\n  \"\"\"", "SYN006 4..<6"),
        ("\"\"\"\na\\\n\"\"\"", "SYN006 5..<6"),
    ])
    func faults(_ text: String, _ fault: String) {
        let result = lex(text + " x")
        #expect(result.faults == [fault])
        #expect(result.texts.count == 1)
        #expect(result.names == ["x"])
    }

    // MARK: Without an end: one fault at the opening sign, and what follows is still read

    @Test(arguments: [
        ("a \"b", "SYN004 2..<3", ["a"]),
        ("a \"b\nc", "SYN004 2..<3", ["a", "c"]),
        ("a \"b\r\nc", "SYN004 2..<3", ["a", "c"]),
        ("a \"b\rc", "SYN004 2..<3", ["a", "c"]),
        ("a \"b\\\nc", "SYN004 2..<3", ["a", "c"]),
        ("a \"b\\", "SYN004 2..<3", ["a"]),
        ("a \"", "SYN004 2..<3", ["a"]),
        ("a \"b {\nc", "SYN004 2..<3", ["a", "c"]),
        ("a /*", "SYN005 2..<4", ["a"]),
        ("a /* b */ /* c", "SYN005 10..<12", ["a"]),
        ("a /* /* b */", "SYN005 2..<4", ["a"]),
        ("a /* b\nprose, and more\n\n  used c", "SYN005 2..<4", ["a", "used", "c"]),
        ("a /* b\n}\nd /* e */ f", "SYN005 2..<4", ["a", "d", "f"]),
        ("a /* b\nused d\n/* e */ f /* g", "SYN005 2..<4", ["a", "used", "d", "f"]),
        ("a \"\"\"\n", "SYN004 2..<5", ["a"]),
        ("a \"\"\"\n  b\n\n  c\nd", "SYN004 2..<5", ["a", "d"]),
        ("  a \"\"\"\n    b\n  d\n  e \"\"\"\n    f\n    \"\"\"\n  g", "SYN004 4..<7", ["a", "d", "e", "g"]),
        ("a \"\"\"\n  b\"\"\"\nc", "SYN004 2..<5", ["a", "c"]),
    ])
    func unterminated(_ text: String, _ fault: String, _ names: [String]) {
        let result = lex(text)
        #expect(result.faults == [fault])
        #expect(result.names == names)
    }

    @Test func bracesSurviveAnOpenString() {
        let list = Lexer.tokens(of: Array("category A \"a {\n}".utf8))
        #expect(list.braceBalance == 0)
        #expect(list.tokens.map(\.kind) == [.name, .name, .string, .leftBrace, .rightBrace, .endOfFile])
    }

    // MARK: Line ends and the end of the file

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) {
        let bytes = Array(["a b", "", "c /* d", "e */ f", "// g", "h"].joined(separator: end).utf8)
        let list = Lexer.tokens(of: bytes)
        #expect(list.faults == [])
        #expect(list.tokens.map(\.startsLine) == [true, false, true, true, true, true].prefix(5) + [false])
        let lines = LineTable(SourceFile(path: "", bytes: bytes))
        #expect(lines.count == 6)
        #expect(list.tokens.map { lines.position(of: $0.start).line } == [1, 1, 3, 4, 6, 6])
    }

    @Test func documentation() {
        func documented(_ text: String) -> [Bool] { Lexer.tokens(of: Array(text.utf8)).tokens.map(\.isDocumented) }
        #expect(documented("/// a\nb c") == [true, false, false])
        #expect(documented("// a\nb") == [false, false])
        #expect(documented("//// a\nb") == [false, false])
        #expect(documented("///") == [true])
    }

    /// Empty, spaces, comment, token; with a line end and without; LF, CRLF and CR.
    @Test(arguments: ["", "  ", "// a", "/* a */", "a", "\"a\"", "\"\"\"\na\n\"\"\"", "{", "}", "1", "2024-03-04"])
    func endOfFile(_ content: String) {
        for end in ["", "\n", "\r\n", "\r"] {
            let bytes = Array((content + end).utf8)
            let list = Lexer.tokens(of: bytes)
            #expect(list.faults == [])
            #expect(SyntaxCheck.tokenFaults(list.tokens, in: bytes) == [])
            let isToken = !content.isEmpty && content != "  " && !content.hasPrefix("/")
            #expect(list.tokens.count == (isToken ? 2 : 1))
            #expect(Parser.parse(bytes, file: 0).findings.isEmpty == !isToken)
        }
    }

    // MARK: Conflict markers

    @Test func conflicts() {
        let text = """
            a
            <<<<<<< ours
            b
            ||||||| base
            c
            =======
            d
            >>>>>>> theirs
            e
            <<<<<<< ours
            f
            =======
            g
            >>>>>>> theirs
            h
            """
        let result = lex(text)
        #expect(result.faults == ["SYN013 2..<9", "SYN013 59..<66"])
        // The first side is read, so that what follows is understood.
        #expect(result.names == ["a", "b", "e", "f", "h"])
    }

    @Test(arguments: [
        ("<<<<<<< a\nb", ["SYN013 0..<7"], ["b"]),
        ("=======\nb\n=======\nc", ["SYN013 0..<7"], ["b", "c"]),
        ("a =======", ["SYN003 2..<9"], ["a"]),
        ("<<<<<<\nb", ["SYN003 0..<6"], ["b"]),
        (">>>>>>> x\r\nb", ["SYN013 0..<7"], ["b"]),
    ])
    func brokenConflicts(_ text: String, _ faults: [String], _ names: [String]) {
        let result = lex(text)
        #expect(result.faults == faults)
        #expect(result.names == names)
    }
}
