import Testing

@testable import DPSASyntax

@Suite struct LineTableTests {
    private func positions(_ text: String) -> [String] {
        let table = LineTable(SourceFile(path: "", bytes: Array(text.utf8)))
        return (0...text.utf8.count).map { offset in
            let position = table.position(of: UInt32(offset))
            return "\(position.line):\(position.column)"
        }
    }

    @Test func columnsAreScalars() {
        #expect(positions("aé\nb") == ["1:1", "1:2", "1:3", "1:3", "2:1", "2:2"])
        #expect(positions("\u{FEFF}a") == ["1:1", "1:1", "1:1", "1:1", "1:2"])
        #expect(positions("") == ["1:1"])
        #expect(positions("\r\n\r") == ["1:1", "1:2", "2:1", "3:1"])
    }

    /// Counting afresh at every offset gives the same, also far into a long line.
    @Test func longLines() {
        let text = String(repeating: "aé\u{1F600}-", count: 5000) + "\n" + String(repeating: "ü", count: 3000)
        let bytes = Array(text.utf8)
        let table = LineTable(SourceFile(path: "", bytes: bytes))
        var (line, column) = (1, 1)
        for (offset, byte) in bytes.enumerated() {
            if byte & 0xC0 != 0x80 {
                let position = table.position(of: UInt32(offset))
                if position.line != line || position.column != column {
                    Issue.record("\(offset): \(position), not \(line):\(column)")
                    return
                }
                column += 1
            }
            if byte == 0x0A { (line, column) = (line + 1, 1) }
        }
        #expect(table.position(of: UInt32(bytes.count)).column == 3001)
    }

    @Test func linesWithoutTheirEnds() {
        let file = SourceFile(path: "", bytes: Array("\u{FEFF}a\r\n\nb".utf8))
        let table = LineTable(file)
        #expect((1...3).map { file.text(table.bytes(ofLine: $0)) } == ["a", "", "b"])
    }
}
