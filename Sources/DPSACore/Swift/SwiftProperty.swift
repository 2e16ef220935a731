/// A computed property of an enumeration: one `switch`, in which the cases of equal value stand together.
///
/// No dictionary literal and no static table: they cost the compiler of generated code several times as much.
struct SwiftProperty: ~Copyable {
    private var values = SwiftWriter(capacity: 1024)
    private var entries: [(name: String, range: Range<Int>)] = []

    /// Adds a case and its value.
    mutating func add(_ name: String, _ value: (inout SwiftWriter) -> Void) {
        let start = values.count
        value(&values)
        if entries.isEmpty { entries.reserveCapacity(8) }
        entries.append((name, start..<values.count))
    }

    /// Forgets the cases, to be used for another property.
    mutating func removeAll() {
        values.removeAll()
        entries.removeAll(keepingCapacity: true)
    }

    /// Whether a case has another value than this one.
    func hasValue(otherThan usual: StaticString) -> Bool {
        usual.withUTF8Buffer { usual in
            values.withBytes { bytes in
                entries.indices.contains { !bytes[entries[$0].range].elementsEqual(usual) }
            }
        }
    }

    /// Writes the body.
    func write(to writer: inout SwiftWriter) {
        values.withBytes { write($0, to: &writer) }
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>, to writer: inout SwiftWriter) {
        /// The first case of the same value.
        var leaders = [Int](repeating: 0, count: entries.count)
        for index in entries.indices {
            leaders[index] =
                entries.indices.first { leader in
                    leader == index || leaders[leader] == leader && isEqual(leader, index, bytes)
                } ?? index
        }
        guard !leaders.allSatisfy({ $0 == 0 }) else {
            guard let range = entries.first?.range else { return }
            writer.text(" { ")
            writer.swift(UnsafeBufferPointer(rebasing: bytes[range]))
            writer.text(" }")
            writer.end()
            return
        }
        writer.open()
        writer.line("switch self {")
        for leader in entries.indices where leaders[leader] == leader {
            writer.begin()
            writer.text("case .")
            writer.name(entries[leader].name)
            for index in leader + 1..<entries.count where leaders[index] == leader {
                writer.text(",")
                if writer.column > 100 { writer.wrap() } else { writer.text(" ") }
                writer.text(".")
                writer.name(entries[index].name)
            }
            writer.text(": ")
            writer.swift(UnsafeBufferPointer(rebasing: bytes[entries[leader].range]))
            writer.end()
        }
        writer.line("}")
        writer.close()
    }

    private func isEqual(_ one: Int, _ other: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (first, second) = (entries[one].range, entries[other].range)
        guard first.count == second.count else { return false }
        for offset in 0..<first.count where bytes[first.lowerBound + offset] != bytes[second.lowerBound + offset] {
            return false
        }
        return true
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
