import Testing

@testable import DPSACore

@Suite struct HTMLWriterTests {
    /// Texts that would do harm, or be lost, if they were written as they stand.
    ///
    /// Tests take their indices, as a run prints its arguments, and some of these are long.
    static let hostileTexts = [
        "</script><script>alert(1)</script>", "</style><p>", "\"onmouseover=\"alert(1)", "'\"><img src=x>",
        "a & b &amp; c",
        "&lt;", "]]>", "<!-- -->", "--><p>", "--!>", "-", "", " ", "\t\n", "äöü 汉字 🎵 e\u{301}", "]", "{label}",
        "&#x202e;",
        String(repeating: "long & ", count: 10_000),
    ]

    @Test(arguments: hostileTexts.indices)
    func textsReadBack(index: Int) throws {
        let text = Self.hostileTexts[index]
        var html = HTMLWriter()
        html.element(.p, .id("x-", text), .ariaLabel(text)) { $0.text(text) }
        let page = try ReadPage(html.bytes)
        #expect(page.imbalance == nil)
        #expect(page.tags.map(\.name) == ["p"])
        #expect(page.values(of: "id") == ["x-" + text])
        #expect(page.values(of: "aria-label") == [text])
        #expect(page.texts(of: "p") == [text])
    }

    @Test(arguments: [
        ("\u{202E}evil", "<U+202E>evil"), ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>"), ("\u{200F}", "<U+200F>"),
        ("\u{061C}", "<U+061C>"), ("\u{0}", "<U+0000>"), ("\u{1B}[31m", "<U+001B>[31m"), ("\r", "<U+000D>"),
        ("\u{7F}\u{85}", "<U+007F><U+0085>"), ("\u{FFFE}", "<U+FFFE>"), ("\u{1FFFF}", "<U+01FFFF>"),
        ("\u{A0}\u{200D}", "\u{A0}\u{200D}"),
    ])
    func controlsAreShown(text: String, shown: String) throws {
        var html = HTMLWriter()
        html.element(.p, .ariaLabel(text)) { $0.text(text) }
        let page = try ReadPage(html.bytes)
        #expect(page.texts(of: "p") == [shown])
        #expect(page.values(of: "aria-label") == [shown])
    }

    /// Texts are tested eight bytes at a time: what one character becomes must not depend on where it stands.
    @Test(arguments: ["\"", "&", "-", "<", ">", "\u{1}", "\u{7F}", "\u{80}", "\u{202E}", "é", "'", "~", "\n"])
    func theSameWhereverItStands(character: String) {
        func written(_ text: String, _ context: HTMLContext) -> [UInt8] {
            var buffer = ByteBuffer()
            buffer.append(escaping: text, in: context)
            return buffer.bytes
        }
        for context in [HTMLContext.text, .attribute, .comment] {
            let alone = written(character, context)
            for length in 1...26 {
                for position in 0..<length {
                    let before = String(repeating: "a", count: position)
                    let after = String(repeating: "z", count: length - position - 1)
                    let expected = Array(before.utf8) + alone + Array(after.utf8)
                    #expect(written(before + character + after, context) == expected)
                }
            }
        }
    }

    @Test(arguments: hostileTexts.indices)
    func commentsStayComments(index: Int) throws {
        let text = Self.hostileTexts[index]
        var html = HTMLWriter()
        html.element(.p) { html in
            html.comment(text)
            html.text("after")
        }
        let page = try ReadPage(html.bytes)
        #expect(page.tags.map(\.name) == ["p"])
        #expect(page.texts(of: "p").first?.hasSuffix("after") == true)
    }

    /// Only letters, digits and a few signs stand without quotation marks.
    @Test(arguments: [
        ("a", " id=a"), ("data-Log.Inner_1", " id=data-Log.Inner_1"), ("", " id=\"\""), ("a b", " id=\"a b\""),
        ("a=b", " id=\"a=b\""), ("a'b", " id=\"a'b\""), ("a`b", " id=\"a`b\""), ("ä", " id=\"ä\""),
        ("a>b", " id=\"a&gt;b\""),
        ("a\"b", " id=\"a&quot;b\""), ("a\nb", " id=\"a\nb\""), ("a&b", " id=\"a&amp;b\""), ("a;b", " id=\"a;b\""),
        ("a/", " id=a/"),
    ])
    func quotationMarksWhereTheyAreNeeded(value: String, written: String) {
        var html = HTMLWriter()
        html.element(.p, .id("", value)) { _ in }
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<p\(written)></p>\n")
        for byte in UInt8(0)..<0x80 {
            var html = HTMLWriter()
            html.element(.p, .id("", String(UnicodeScalar(byte)))) { _ in }
            let isBare = !html.bytes.contains(UInt8(ascii: "\""))
            let scalar = Character(UnicodeScalar(byte))
            #expect(isBare == (scalar.isLetter || scalar.isNumber || "#-./:@_".contains(scalar)), "\(byte)")
        }
    }

    @Test func everyElementIsBalanced() throws {
        for element in HTMLElement.allCases {
            var html = HTMLWriter()
            html.element(element) { html in
                html.element(.span, text: "inner")
                html.void(.br)
            }
            let page = try ReadPage(html.bytes)
            #expect(page.imbalance == nil)
            #expect(page.tags.first?.name == "\(element)")
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "http://example.com", "https://", "https://a b", "https://a\"b", "data:text/html,x",
        "//x",
        "https://é.example",
    ])
    func onlySafeWebAddresses(text: String) {
        #expect(HTMLAddress.web(text) == nil)
        #expect(HTMLAddress.mail(text) == nil)
    }

    @Test func goodAddresses() {
        #expect(HTMLAddress.web("https://example.com/a?b=c&d#e") != nil)
        #expect(HTMLAddress.mail("privacy@example.com") != nil)
        #expect(HTMLAddress.mail("a@b@c") == nil)
    }
}
