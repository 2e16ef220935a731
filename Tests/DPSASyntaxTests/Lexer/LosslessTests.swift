import Testing

@testable import DPSASyntax

/// Nothing of a file is lost, whatever the file is.
@Suite struct LosslessTests {
    @Test(arguments: SampleFiles.all)
    func samples(_ sample: SampleFiles.Sample) {
        let (tree, findings) = Parser.parse(sample.bytes, file: 0)
        #expect(findings == [])
        #expect(SyntaxCheck.faults(of: tree, in: sample.bytes) == [])
        #expect(SyntaxCheck.triviaFaults(tree.tokens, in: sample.bytes) == [])
        #expect(!tree.tokens.contains { $0.kind == .unknown })
        #expect(!tree.nodes.contains { $0.kind == .unexpected })
    }

    @Test func thereAreSamples() {
        #expect(SampleFiles.all.count > 10)
        #expect(SampleFiles.all.contains { $0.path == "Sources/DPSACore/Standard/Standard.dpsa" })
    }

    @Test func rubbish() {
        var random = MutationSource(seed: SampleFiles.seed)
        for round in 0..<(SampleFiles.isExhaustive ? 100_000 : 3000) {
            expectLossless(random.rubbish(upTo: 60), "rubbish \(round) of seed \(SampleFiles.seed)")
        }
    }

    @Test func mutations() {
        var random = MutationSource(seed: SampleFiles.seed)
        let samples = SampleFiles.all.map(\.bytes).filter { $0.count < 4000 || SampleFiles.isExhaustive }
        for round in 0..<(SampleFiles.isExhaustive ? 20_000 : 600) {
            let bytes = random.mutation(of: samples[random.below(samples.count)])
            expectLossless(bytes, "mutation \(round) of seed \(SampleFiles.seed)")
        }
    }

    private func expectLossless(_ bytes: [UInt8], _ comment: String) {
        let (tree, findings) = Parser.parse(bytes, file: 0)
        let faults = SyntaxCheck.faults(of: tree, in: bytes) + SyntaxCheck.faults(of: findings, in: bytes)
        if !faults.isEmpty {
            Issue.record("\(comment): \(faults)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
        if findings.isEmpty, case let faults = SyntaxCheck.triviaFaults(tree.tokens, in: bytes), !faults.isEmpty {
            Issue.record("\(comment): \(faults)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
        // What was not understood was reported.
        if tree.nodes.contains(where: { $0.kind == .unexpected })
            || tree.tokens.contains(where: { $0.kind == .unknown })
        {
            if findings.isEmpty {
                Issue.record("\(comment): silent\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            }
        }
    }

    // MARK: The judge itself

    private let source = Array("module A \"a\" under B {\n    used for C, D // why\n}\n".utf8)

    /// Damages that the judge must notice.
    @Test(arguments: 0..<10)
    func damageIsNoticed(_ damage: Int) {
        var tree = Parser.parse(source, file: 0).tree
        #expect(SyntaxCheck.faults(of: tree, in: source) == [])
        let last = tree.nodes.count - 1
        switch damage {
        case 0: tree.tokens.remove(at: tree.tokens.count - 1)
        case 1: tree.tokens[2].length += 20
        case 2: tree.tokens.swapAt(1, 2)
        case 3: tree.tokens[3].startsLine = true
        case 4: tree.nodes[0].endToken -= 1
        case 5: tree.nodes[1].end -= 1
        case 6: tree.nodes[last].firstToken = 0
        case 7: tree.nodes[last].endToken += 5
        case 8: tree.nodes.swapAt(1, last)
        default: tree.tokens[4].length = 0
        }
        #expect(SyntaxCheck.faults(of: tree, in: source) != [])
    }

    @Test func lostBytesAreNoticed() {
        var tokens = Parser.parse(source, file: 0).tree.tokens
        #expect(SyntaxCheck.triviaFaults(tokens, in: source) == [])
        tokens.remove(at: 3)
        #expect(SyntaxCheck.triviaFaults(tokens, in: source) != [])
    }

    @Test func misplacedFindingIsNoticed() {
        let bytes = Array("module Ä".utf8)
        func faults(_ start: UInt32, _ end: UInt32) -> [String] {
            let place = SourceLocation(file: 0, range: ByteRange(start: start, end: end))
            return SyntaxCheck.faults(of: [Finding(.unexpectedToken, "x", at: place)], in: bytes)
        }
        #expect(faults(7, 9) == [])
        #expect(faults(8, 9) != [])
        #expect(faults(7, 10) != [])
        #expect(faults(5, 4) != [])
    }
}
