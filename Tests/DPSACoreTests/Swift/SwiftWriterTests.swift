import Testing

@testable import DPSACore

@Suite struct SwiftWriterTests {
    @Test(arguments: [
        ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\\(x)", #""\\(x)""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
        ("\u{0}\u{202E}\u{2028}\u{7F}", #""\u{0}\u{202E}\u{2028}\u{7F}""#), ("é音👩‍👧", "\"é音👩‍👧\""),
    ])
    func literals(text: String, literal: String) {
        var writer = SwiftWriter()
        writer.literal(text)
        #expect(String(decoding: writer.buffer.bytes, as: UTF8.self) == literal)
    }

    @Test func documentation() {
        var writer = SwiftWriter()
        writer.documentation("a */ b /* c\nd", "one\n\ntwo\r\u{202E}three")
        #expect(
            String(decoding: writer.buffer.bytes, as: UTF8.self) == """
                /// a * / b / * c d
                ///
                /// one
                ///
                /// two
                ///  three

                """
        )
    }
}
