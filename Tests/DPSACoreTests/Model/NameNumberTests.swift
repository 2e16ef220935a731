import DPSASyntax
import Testing

@testable import DPSACore

/// Tables of names, shapes and labels give what dictionaries give.
@Suite struct NameNumberTests {
    /// Random numbers that are the same in each run.
    private struct Source: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 31
        }
    }

    /// Parts of a text of few letters, of all lengths up to 40, so that many are the same and many begin alike.
    @Test func `each name has one number, wherever in the source it stands`() {
        var random = Source(state: 11)
        for length in [0, 1, 7, 8, 9, 16, 40, 400] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
            var table = SymbolTable()
            var expected: [[UInt8]: UInt32] = [:]
            for start in 0...length {
                for end in start...min(length, start + 40) {
                    let name = Array(bytes[start..<end])
                    let symbol = table.intern(bytes, start, end)
                    if let known = expected[name] {
                        if symbol != known { Issue.record("\(name) is \(symbol) and \(known)") }
                    } else {
                        if Int(symbol) != expected.count + 1 { Issue.record("\(name) is \(symbol)") }
                        expected[name] = symbol
                    }
                    if !table.bytes(symbol).elementsEqual(name) { Issue.record("\(symbol) is not \(name)") }
                }
            }
        }
    }

    /// What stands behind a name makes no difference, whether there are eight bytes more or none.
    @Test func `the bytes behind a name do not count`() {
        var table = SymbolTable()
        for length in 0...24 {
            let name = [UInt8](repeating: 0x78, count: length)
            let symbol = table.intern(name, 0, length)
            for tail in 1...9 {
                let longer = name + [UInt8](repeating: 0x79, count: tail)
                #expect(table.intern(longer, 0, length) == symbol)
                #expect(table.intern(longer, 0, longer.count) != symbol)
            }
        }
    }

    /// Names of an estate are alike but for a number at their end, or in their middle.
    @Test(arguments: ["Feature#", "#", "a#b", "Store 0 of feature #", "Feature#Statistics", "category#WithALongName"])
    func `names that differ in a number alone are found at once`(pattern: String) {
        let parts = pattern.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        var table = SymbolTable()
        let symbols = (0..<10_000).map { table.intern(parts.joined(separator: String($0))) }
        let lengths = symbols.map { table.searchLength(of: $0) }
        // Of a table that is at most half full, chance alone has every second name looked for in one more place.
        #expect(lengths.reduce(0, +) < symbols.count)
        #expect(lengths.max() ?? 0 < 100)
    }

    @Test func `the first declaration of a name in a container keeps it`() {
        var random = Source(state: 12)
        var table = NameTable()
        for size in [3, 40, 900, 5_000, 10] {
            struct Key: Hashable { var symbol: UInt32, container: Int32 }
            var expected: [Key: Int32] = [:]
            for declaration in 0..<Int32(size) {
                let key = Key(
                    symbol: .random(in: 0...UInt32(size), using: &random),
                    container: .random(in: -1...2, using: &random)
                )
                let taken = table.enter(declaration, key.symbol, in: key.container)
                if taken != expected[key] { Issue.record("\(key) was taken by \(String(describing: taken))") }
                if taken == nil { expected[key] = declaration }
            }
            for symbol in 0...UInt32(size) {
                for container in Int32(-1)...2 {
                    let found = table.declaration(symbol, in: container)
                    if found != expected[Key(symbol: symbol, container: container)] { Issue.record("\(symbol)") }
                }
            }
            table.removeAll()
            #expect(table.declaration(1, in: 0) == nil)
        }
    }

    @Test func `each shape has one number`() {
        var random = Source(state: 13)
        var shapes = RetentionShapes()
        var expected: [[Int32]: Int] = [:]
        for _ in 0..<2_000 {
            let key = (0..<Int.random(in: 1...6, using: &random)).map { _ in Int32.random(in: -2...2, using: &random) }
            if shapes.number(of: key) != expected[key] { Issue.record("\(key)") }
            guard expected[key] == nil else { continue }
            expected[key] = shapes.enter(key)
            #expect(expected[key] == expected.count - 1)
        }
    }

    @Test func `labels that differ by signs and case alone fold to one number`() {
        let texts = ["Log Data", "log-data", "LogData!", "Logs", "é", "É"].map { "\"\($0)\"" }
        var labels = LabelNumbers()
        var numbers: [UInt32] = []
        Array(texts.joined(separator: " ").utf8).withUnsafeBufferPointer { buffer in
            var start = 0
            for label in texts {
                numbers.append(labels.append(start..<start + label.utf8.count, of: buffer))
                start += label.utf8.count + 1
            }
        }
        #expect(Set(numbers).count == 6)
        let folded = numbers.map { labels.folded($0) }
        #expect(Set(folded[0...2]).count == 1)
        #expect(Set(folded[2...]).count == 4)
        #expect(numbers.map { labels.folded($0) } == folded)
    }
}
