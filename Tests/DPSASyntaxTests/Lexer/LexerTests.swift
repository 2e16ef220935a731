import Testing

@testable import DPSASyntax

/// The lexer by tables: bytes in, tokens and faults out.
@Suite struct LexerTests {
    /// The tokens in short: a sign for itself, other kinds by a letter and their text, faults by their code in front.
    private func describe(_ bytes: [UInt8]) -> String {
        let list = Lexer.tokens(of: bytes)
        #expect(SyntaxCheck.tokenFaults(list.tokens, in: bytes) == [])
        let tokens = list.tokens.dropLast().map { token in
            let text = String(decoding: bytes[token.range.bounds(in: bytes.count)], as: UTF8.self)
            return switch token.kind {
            case .name: token.keyword == .none ? "N:\(text)" : "K:\(token.keyword.spelling)"
            case .integer: "I:\(text)"
            case .date: "D:\(text)"
            case .string, .blockString:
                "S:\(StringLiteral.text(of: token.range, in: bytes))"
            case .unknown: "?:\(text)"
            default: text
            }
        }
        return (list.faults.map { "!\($0.rule)" } + tokens).joined(separator: " ")
    }

    private func describe(_ text: String) -> String { describe(Array(text.utf8)) }

    @Test(arguments: [
        ("", ""),
        ("a _b C9 d_e", "N:a N:_b N:C9 N:d_e"),
        ("used Used USED", "K:used N:Used N:USED"),
        ("KB kb", "K:KB N:kb"),
        ("{}()[],;:.", "{ } ( ) [ ] , ; : ."),
        ("1 007 1_000", "I:1 I:007 I:1_000"),
        ("7days 7 days", "!SYN015 I:7 K:days I:7 K:days"),
        ("1st 2_x", "!SYN015 !SYN015 !SYN012 I:1 N:st I:2_ N:x"),
        ("12_ 1__2 1_2_3", "!SYN012 !SYN012 I:12_ I:1__2 I:1_2_3"),
        ("7 days;7;7,7)7}", "I:7 K:days ; I:7 ; I:7 , I:7 ) I:7 }"),
        ("99999999999999999999", "I:99999999999999999999"),
        ("2024-03-04", "D:2024-03-04"),
        ("2024-03-04T11:54", "D:2024-03-04T11:54"),
        ("2024-03-04T11:54:26", "D:2024-03-04T11:54:26"),
        ("2024-03-04T11:54:2", "D:2024-03-04T11:54 : I:2"),
        ("2024-03-04Tea", "D:2024-03-04 N:Tea"),
        ("2024-3-4", "!SYN003 !SYN003 I:2024 ?:- I:3 ?:- I:4"),
        ("a // b\nc", "N:a N:c"),
        ("a /* b /* c */ d */ e", "N:a N:e"),
        ("a /**/ b /***/ c", "N:a N:b N:c"),
        ("a//", "N:a"),
        ("a / b", "!SYN003 N:a ?:/ N:b"),
    ])
    func tokens(_ text: String, _ expected: String) { #expect(describe(text) == expected) }

    // MARK: Encodings

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61], "N:a"),
            ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61], "!SYN002 N:\u{FEFF}a"),
            ([0x61, 0x20, 0xEF, 0xBB, 0xBF], "!SYN002 N:a"),
            ([0xFF, 0xFE, 0x61, 0x00], "!SYN001 ?:\u{FFFD}\u{FFFD}a\u{0}"),
            ([0xFE, 0xFF, 0x00, 0x61], "!SYN001 ?:\u{FFFD}\u{FFFD}\u{0}a"),
            ([0x61, 0x00, 0x62, 0x00, 0x63], "!SYN001 ?:a\u{0}b\u{0}c"),
            ([0x00, 0x61, 0x00, 0x62, 0x00], "!SYN001 ?:\u{0}a\u{0}b\u{0}"),
            ([0xFF, 0xFE], "!SYN001 ?:\u{FFFD}\u{FFFD}"),
            // Latin 1, cut and overlong characters, surrogates, beyond Unicode: each run once.
            ([0x61, 0x20, 0xFC], "!SYN001 N:a ?:\u{FFFD}"),
            ([0x22, 0xFC, 0xFC, 0x22], "!SYN001 S:\u{FFFD}\u{FFFD}"),
            ([0x22, 0xFC, 0x61, 0xFC, 0x22], "!SYN001 !SYN001 S:\u{FFFD}a\u{FFFD}"),
            ([0x22, 0xE2, 0x82, 0x22], "!SYN001 S:\u{FFFD}"),
            ([0x22, 0xC0, 0x80, 0x22], "!SYN001 S:\u{FFFD}\u{FFFD}"),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], "!SYN001 S:\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "!SYN001 S:\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0x2F, 0x2F, 0xFF, 0x0A, 0x61], "!SYN001 N:a"),
        ] as [([UInt8], String)]
    )
    func encodings(_ bytes: [UInt8], _ expected: String) { #expect(describe(bytes) == expected) }

    @Test func offsetsAreNamed() {
        let faults = Lexer.tokens(of: [0x61, 0x20, 0xFC]).faults
        #expect(faults.map(\.message) == ["byte 0xFC at offset 2 is not UTF-8; save the file as UTF-8"])
        #expect(
            Lexer.tokens(of: [0xFF, 0xFE, 0x61, 0x00]).faults.map(\.message) == [
                "the file looks like UTF-16; save it as UTF-8"
            ]
        )
        let mark = Lexer.tokens(of: Array("\"\u{202E}\"".utf8)).faults
        #expect(
            mark.map(\.message) == [
                "the character <U+202E> at offset 1 is invisible and can mislead a reader; remove it"
            ]
        )
    }

    // MARK: Characters that may not occur

    /// One fault for each, wherever it stands.
    @Test(arguments: [
        "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{9F}", "\u{61C}",
        "\u{200E}", "\u{200F}",
        "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}",
    ])
    func forbidden(_ character: String) {
        #expect(describe("a \(character) b") == "!SYN002 N:a N:b")
        #expect(describe("// \(character)\nb") == "!SYN002 N:b")
        #expect(describe("/* \(character) */b") == "!SYN002 N:b")
        #expect(describe("\"\(character)\"") == "!SYN002 S:\(character)")
        #expect(describe("\"\"\"\n\(character)\n\"\"\"") == "!SYN002 S:\(character)")
    }

    /// Harmless in a text, misleading in a name; the word is still known.
    @Test(arguments: ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{AD}"])
    func zeroWidth(_ character: String) {
        #expect(describe("\"a\(character)b\"") == "S:a\(character)b")
        #expect(describe("Bil\(character)ling") == "!SYN002 N:Bil\(character)ling")
        #expect(describe("us\(character)ed for") == "!SYN002 K:used K:for")
        #expect(describe("a \(character) b") == "!SYN002 N:a N:b")
    }

    @Test(arguments: [
        ("\u{430}bout", "!SYN003 N:\u{430}bout"),
        ("st\u{43E}red", "!SYN003 N:st\u{43E}red"),
        ("N\u{E4}me \u{540D}\u{524D}", "!SYN003 !SYN003 N:N\u{E4}me N:\u{540D}\u{524D}"),
        ("\u{FF21}\u{FF22}", "!SYN003 N:\u{FF21}\u{FF22}"),
        // Digits of other scripts are numbers still.
        ("\u{663} days", "!SYN003 I:\u{663} K:days"),
        ("3\u{663} days", "!SYN003 I:3\u{663} K:days"),
        ("\u{FF13}\u{FF10} days", "!SYN003 I:\u{FF13}\u{FF10} K:days"),
        ("a\u{663}", "!SYN003 N:a\u{663}"),
        // Signs of typography are taken for what they look like.
        ("a\u{FF0C} b", "!SYN003 N:a \u{FF0C} N:b"),
        ("a\u{FF1A}b\u{FF1B}", "!SYN003 !SYN003 N:a \u{FF1A} N:b \u{FF1B}"),
        ("\u{FF5B}\u{FF5D}", "!SYN003 !SYN003 \u{FF5B} \u{FF5D}"),
        ("a\u{A0}b\u{3000}c\u{2003}d", "!SYN003 !SYN003 !SYN003 N:a N:b N:c N:d"),
        ("a \u{2013} b", "!SYN003 N:a ?:\u{2013} N:b"),
        ("a \u{1F600}", "!SYN003 N:a ?:\u{1F600}"),
        ("a @@@ <=> b", "!SYN003 !SYN003 N:a ?:@@@ ?:<=> N:b"),
        ("\u{201C}a b\u{201D} c", "!SYN003 S:a b N:c"),
        ("\u{201C}a b\" c", "!SYN003 S:a b N:c"),
        ("\u{201E}a\u{201C} c", "!SYN003 S:a N:c"),
        ("\u{2018}a\u{2019} c", "!SYN003 S:a N:c"),
        ("\u{AB}a\u{BB} c", "!SYN003 S:a N:c"),
        ("'a' c", "!SYN003 S:a N:c"),
        ("a's b", "!SYN003 N:a ?:' N:s N:b"),
        ("\u{201C}a {\nb", "!SYN003 S:a { N:b"),
        ("\u{FF02}a\u{FF02} c", "!SYN003 S:a N:c"),
    ])
    func foreign(_ text: String, _ expected: String) { #expect(describe(text) == expected) }

    @Test(arguments: [
        ("\u{663}0", "30"), ("\u{FF0C}", ","), ("\u{201C}a\u{201D}", "\"a\""), ("'a'", "\"a\""), ("\u{A0}", " "),
        ("\u{2014}", "-"),
        ("\u{FF5B}", "{"), ("\u{C}", ""),
    ])
    func replacements(_ text: String, _ replacement: String) {
        let faults = Lexer.tokens(of: Array(text.utf8)).faults
        #expect(faults.map(\.replacement) == [replacement])
        #expect(faults.map(\.range) == [ByteRange(start: 0, end: UInt32(text.utf8.count))])
    }

    @Test func codePointsAreNamed() {
        let message = Lexer.tokens(of: Array("st\u{43E}red".utf8)).faults.first?.message ?? ""
        #expect(message.contains("`\u{43E}` (U+043E) at offset 2"))
    }

    // MARK: Names

    @Test func longNames() {
        #expect(describe(String(repeating: "n", count: 200)).hasPrefix("N:"))
        #expect(describe(String(repeating: "n", count: 201)).hasPrefix("!SYN007 N:"))
    }

    @Test func everyKeywordIsFound() {
        for keyword in Keyword.allCases where keyword != .none {
            #expect(describe(keyword.spelling) == "K:\(keyword.spelling)")
            #expect(!describe(keyword.spelling + "x").hasPrefix("K:\(keyword.spelling) "))
        }
    }
}
