/// A computed property of an enumeration: one `switch`, in which the cases of equal value stand together.
///
/// No dictionary literal and no static table: they cost the compiler of generated code several times as much.
struct SwiftProperty {
    private var values = SwiftWriter(capacity: 512)
    private var entries: [(name: String, range: Range<Int>)] = []

    /// Adds a case and its value.
    mutating func add(_ name: String, _ value: (inout SwiftWriter) -> Void) {
        let start = values.count
        value(&values)
        entries.append((name, start..<values.count))
    }

    /// Whether a case has another value than this one.
    func hasValue(otherThan usual: StaticString) -> Bool {
        let bytes = values.buffer.bytes
        return usual.withUTF8Buffer { usual in
            entries.contains { !bytes[$0.range].elementsEqual(usual) }
        }
    }

    /// Writes the body.
    func write(to writer: inout SwiftWriter) {
        let bytes = values.buffer.bytes
        var isWritten = Array(repeating: false, count: entries.count)
        var isFirst = true
        for index in entries.indices where !isWritten[index] {
            let value = bytes[entries[index].range]
            var group: [Int] = []
            for other in entries.indices[index...] where !isWritten[other] {
                let range = entries[other].range
                if range.count == value.count && bytes[range].elementsEqual(value) {
                    group.append(other)
                    isWritten[other] = true
                }
            }
            if isFirst && group.count == entries.count {
                writer.text(" { ")
                writer.swift(value)
                writer.text(" }")
                writer.end()
                return
            }
            if isFirst {
                writer.open()
                writer.line("switch self {")
                isFirst = false
            }
            writer.begin()
            writer.text("case ")
            for (position, member) in group.enumerated() {
                if position > 0 { writer.text(",") }
                if position > 0 { if writer.column > 100 { writer.wrap() } else { writer.text(" ") } }
                writer.text(".")
                writer.name(entries[member].name)
            }
            writer.text(": ")
            writer.swift(value)
            writer.end()
        }
        writer.line("}")
        writer.close()
    }
}

extension SwiftWriter {
    /// Writes cases as an array literal.
    mutating func list(_ cases: some Sequence<String>) {
        text("[")
        var isFirst = true
        for name in cases {
            text(isFirst ? "." : ", .")
            self.name(name)
            isFirst = false
        }
        text("]")
    }
}
