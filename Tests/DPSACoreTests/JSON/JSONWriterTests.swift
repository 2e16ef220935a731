import Testing

@testable import DPSACore

@Suite struct JSONWriterTests {
    private func text(_ buffer: borrowing ByteBuffer) -> String { String(decoding: buffer.bytes, as: UTF8.self) }

    @Test func layoutIsTwoSpacesAndOneNewlineAtTheEnd() {
        let document = JSONWriter.document { object in
            object.string("name", "XMusic")
            object.integer("count", -7)
            object.boolean("open", true)
            object.null("none")
            object.list("empty") { _ in }
            object.object("nothing") { _ in }
            object.list("items") { list in
                list.integer(1)
                list.object { $0.boolean("deep", false) }
                list.list { $0.null() }
            }
            object.object("line", .line) { object in
                object.string("a", "b")
                object.list("c") { list in
                    list.string("d")
                    list.object { $0.integer("e", 0) }
                }
            }
            object.string(named: "a\"b", "after the line")
        }
        #expect(
            text(document) == """
                {
                  "name": "XMusic",
                  "count": -7,
                  "open": true,
                  "none": null,
                  "empty": [],
                  "nothing": {},
                  "items": [
                    1,
                    {
                      "deep": false
                    },
                    [
                      null
                    ]
                  ],
                  "line": {"a": "b", "c": ["d", {"e": 0}]},
                  "a\\"b": "after the line"
                }

                """
        )
    }

    @Test func emptyDocument() {
        #expect(text(JSONWriter.document { _ in }) == "{}\n")
    }

    @Test func deepNestingKeepsItsIndentation() {
        func nest(_ depth: Int, in list: inout JSONWriter.List) {
            if depth == 0 { list.string("core") } else { list.list { nest(depth - 1, in: &$0) } }
        }
        let lines = text(JSONWriter.document { $0.list("deep") { nest(60, in: &$0) } }).split(separator: "\n")
        let core = lines.first { $0.hasSuffix("\"core\"") }.map(String.init)
        #expect(core == String(repeating: " ", count: 2 * 62) + "\"core\"")
        // Every line but the last closing brackets mirrors the opening ones.
        #expect(lines.count == 2 * 62 + 1)
    }

    /// Every scalar that must not come out as it is, and its neighbours that must.
    @Test func escapes() throws {
        var escaped: Set<UInt32> = [0x22, 0x5C, 0x3C, 0x7F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029]
        escaped.formUnion(0..<0x20)
        escaped.formUnion(0x202A...0x202E)
        escaped.formUnion(0x2066...0x2069)
        for value in Array(UInt32(0)...0x3000) + [0xD7FF, 0xE000, 0xFEFF, 0xFFFF, 0x1F600, 0x1_0000, 0x10_FFFF] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let string = String(String.UnicodeScalarView([scalar]))
            let document = JSONWriter.document(layout: .line) { $0.string("s", "a" + string + "b") }
            let raw = "{\"s\": \"a" + string + "b\"}\n"
            #expect((text(document) != raw) == escaped.contains(value), "U+\(String(value, radix: 16))")
            #expect(try JSONParser.parse(document.bytes)["s"] == .string("a" + string + "b"))
        }
        let document = JSONWriter.document(layout: .line) {
            $0.string("s", "\u{8}\t\n\u{C}\r\u{1}</script>\u{202E}\u{7F}")
        }
        #expect(text(document) == #"{"s": "\b\t\n\f\r\u0001\u003c/script>\u202e\u007f"}"# + "\n")
    }

    /// Texts whose escapes stand at the ends, side by side, or just past a partial match.
    @Test(arguments: [
        "", "\"", "\\\\", "<<", "a<", "<a", "\u{2028}\u{2029}", "\u{E2}", "\u{20AC}\u{202E}", "\u{600}\u{61C}", "é<é",
        "👩‍👩‍👧\u{200E}",
    ])
    func hostileText(_ string: String) throws {
        let document = JSONWriter.document { $0.object(named: string) { $0.string(named: string, string) } }
        #expect(try JSONParser.parse(document.bytes)[string]?[string] == .string(string))
    }

    @Test func anyValueComesBack() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("JSONWriterTests.anyValueComesBack: seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let value = generator.object(depth: 5)
            let layout: JSONWriter.Layout = round.isMultiple(of: 2) ? .block : .line
            let document = JSONWriter.document(layout: layout) { write(value.members, into: &$0) }
            #expect(try JSONParser.parse(document.bytes) == value, "seed \(seed), round \(round)")
            #expect(layout == .block || document.bytes.count { $0 == UInt8(ascii: "\n") } == 1)
        }
    }

    private func write(_ members: [JSONValue.Member], into object: inout JSONWriter.Object) {
        for member in members {
            switch member.value {
            case .object(let members): object.object(named: member.key) { write(members, into: &$0) }
            case .list(let elements): object.list(named: member.key) { write(elements, into: &$0) }
            case .string(let text): object.string(named: member.key, text)
            case .null, .boolean, .integer: Issue.record("no member like this is generated")
            }
        }
    }

    private func write(_ elements: [JSONValue], into list: inout JSONWriter.List) {
        for element in elements {
            switch element {
            case .null: list.null()
            case .boolean(let value): list.boolean(value)
            case .integer(let number): list.integer(number)
            case .string(let text): list.string(text)
            case .list(let elements): list.list { write(elements, into: &$0) }
            case .object(let members): list.object { write(members, into: &$0) }
            }
        }
    }
}
