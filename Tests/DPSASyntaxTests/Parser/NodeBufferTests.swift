import Testing

@testable import DPSASyntax

/// Nodes and tokens that are collected outside of arrays come out in order and whole.
@Suite struct NodeBufferTests {
    private func node(_ number: Int) -> SyntaxTree.Node {
        SyntaxTree.Node(kind: .name, detail: 0, flags: 0, firstToken: UInt32(number), endToken: 0, end: 0)
    }

    @Test(arguments: [0, 1, 16, 17, 1_000]) func `nodes keep their places while the buffer grows`(_ count: Int) {
        var buffer = NodeBuffer(capacity: 0)
        defer { buffer.deallocate() }
        for number in 0..<count {
            #expect(buffer.append(node(number)) == number)
            buffer[number / 2].end += 1
        }
        var nodes = [node(7)]
        buffer.copy(to: &nodes)
        #expect(nodes.map(\.firstToken) == (0..<count).map(UInt32.init))
        #expect(nodes.map { Int($0.end) }.reduce(0, +) == count)
        #expect(nodes.enumerated().allSatisfy { number, node in number * 2 >= count || node.end > 0 })
    }

    /// A condition makes more nodes than it has tokens.
    @Test func `a file of many small conditions has all its nodes`() {
        let text = "module M \"m\" under P {\n" + String(repeating: "hold while A\n", count: 500) + "}\n"
        let (tree, findings) = Parser.parse(Array(text.utf8), file: 0)
        #expect(findings == [])
        #expect(SyntaxCheck.nodeFaults(tree) == [])
        #expect(tree.nodes.count { $0.kind == .hold } == 500)
        #expect(tree.nodes.count > tree.tokens.count)
    }

    /// Tokens are handed over in batches: none is lost at the end of one.
    @Test(arguments: [0, 1, 254, 255, 256, 257, 511, 512, 513])
    func `every token of a long line is there`(_ count: Int) {
        let list = Lexer.tokens(of: Array(String(repeating: "ab ", count: count).utf8))
        #expect(list.tokens.count == count + 1)
        #expect(list.tokens.dropLast().map { Int($0.start) } == (0..<count).map { $0 * 3 })
        #expect(list.tokens.last?.kind == .endOfFile)
    }
}
