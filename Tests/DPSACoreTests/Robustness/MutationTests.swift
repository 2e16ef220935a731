import DPSACore
import DPSASyntax
import Testing

/// Whatever is changed in a policy: the compiler ends, points into the files, and still finds what is wrong elsewhere.
@Suite struct MutationTests {
    private static let indices = Array(PolicySet.files.indices)

    @Test func policiesHaveNoSyntaxFindings() {
        #expect(PolicySet.files.count >= 7)
        for (index, file) in PolicySet.files.enumerated() {
            #expect(PolicySet.compile(index, file.bytes, "unchanged") == [])
        }
    }

    /// Every single `}` of every policy: at most two findings in its file, and everything else as before.
    @Test(arguments: indices)
    func closingBraces(_ index: Int) {
        let file = PolicySet.files[index]
        for token in braces(of: file, .rightBrace) {
            var bytes = file.bytes
            bytes.remove(at: Int(token.start))
            let line = PolicySet.line(of: Int(token.start), in: file.bytes)
            let findings = PolicySet.compile(index, bytes, "without the `}` of line \(line)")
            if findings.isEmpty || findings.count > 2 {
                Issue.record(
                    "\(file.path), without the `}` of line \(line): \(findings.map { "\($0.rule) \($0.message)" })"
                )
            }
        }
    }

    @Test(arguments: indices)
    func openingBraces(_ index: Int) {
        let file = PolicySet.files[index]
        var random = SeededGenerator(seed: PolicySet.seed)
        for token in braces(of: file, .leftBrace) where isChosen(outOf: 100, 25, &random) {
            var bytes = file.bytes
            bytes.remove(at: Int(token.start))
            let line = PolicySet.line(of: Int(token.start), in: file.bytes)
            let findings = PolicySet.compile(index, bytes, "without the `{` of line \(line)")
            if findings.isEmpty || findings.count > 2 {
                Issue.record(
                    "\(file.path), without the `{` of line \(line): \(findings.map { "\($0.rule) \($0.message)" })"
                )
            }
        }
    }

    @Test(arguments: indices)
    func doubledBraces(_ index: Int) {
        let file = PolicySet.files[index]
        var random = SeededGenerator(seed: PolicySet.seed)
        let braces = braces(of: file, .rightBrace) + braces(of: file, .leftBrace)
        for token in braces where isChosen(outOf: 100, 25, &random) {
            var bytes = file.bytes
            bytes.insert(bytes[Int(token.start)], at: Int(token.start))
            let line = PolicySet.line(of: Int(token.start), in: file.bytes)
            let findings = PolicySet.compile(index, bytes, "with the brace of line \(line) twice")
            if findings.isEmpty || findings.count > 3 {
                Issue.record(
                    "\(file.path), brace of line \(line) twice: \(findings.map { "\($0.rule) \($0.message)" })"
                )
            }
        }
    }

    private func braces(of file: SourceFile, _ kind: Token.Kind) -> [Token] {
        Lexer.tokens(of: file.bytes).tokens.filter { $0.kind == kind }
    }

    /// Every token left out, doubled, or swapped with the next: three findings at the most.
    @Test(arguments: indices)
    func tokens(_ index: Int) {
        let file = PolicySet.files[index]
        let tokens = Lexer.tokens(of: file.bytes).tokens.dropLast()
        var random = SeededGenerator(seed: PolicySet.seed)
        var worst: [String] = []
        for position in tokens.indices.dropLast() where isChosen(outOf: tokens.count * 3, 60, &random) {
            let token = tokens[position].range.bounds(in: file.bytes.count)
            let next = tokens[position + 1].range.bounds(in: file.bytes.count)
            let line = PolicySet.line(of: token.lowerBound, in: file.bytes)
            let text = file.text(tokens[position].range)
            let changes = [
                ("without", joined(file.bytes[..<token.lowerBound], file.bytes[token.upperBound...])),
                ("twice", joined(file.bytes[..<token.upperBound], [0x20], file.bytes[token.lowerBound...])),
                (
                    "swapped",
                    joined(
                        file.bytes[..<token.lowerBound],
                        file.bytes[next],
                        file.bytes[token.upperBound..<next.lowerBound],
                        file.bytes[token],
                        file.bytes[next.upperBound...]
                    )
                ),
            ]
            for (change, bytes) in changes {
                let name = "`\(text)` of line \(line) \(change)"
                let findings = PolicySet.compile(index, bytes, name)
                if findings.count > 3 { worst.append("\(name): \(findings.map { "\($0.rule) \($0.message)" })") }
            }
        }
        if !worst.isEmpty {
            Issue.record("\(file.path), seed \(PolicySet.seed): \(worst.count)\n\(worst.joined(separator: "\n"))")
        }
    }

    private func joined(_ pieces: ArraySlice<UInt8>...) -> [UInt8] { Array(pieces.joined()) }

    /// Single bytes left out, put in, replaced.
    @Test(arguments: indices)
    func bytes(_ index: Int) {
        let file = PolicySet.files[index]
        var random = SeededGenerator(seed: PolicySet.seed &+ UInt64(index))
        let likely = Array("{}()[],;:.\"\\/* \n\ta1\u{FEFF}".utf8) + [0, 0xFF, 0xC3, 0x80]
        for offset in file.bytes.indices where isChosen(outOf: file.bytes.count, 12, full: 15_000, &random) {
            var bytes = file.bytes
            bytes.remove(at: offset)
            PolicySet.compile(index, bytes, "without byte \(offset), seed \(PolicySet.seed)")
        }
        for offset in file.bytes.indices where isChosen(outOf: file.bytes.count, 12, full: 1000, &random) {
            var bytes = file.bytes
            bytes.insert(likely.randomElement(using: &random) ?? 0, at: offset)
            PolicySet.compile(index, bytes, "with a byte more at \(offset), seed \(PolicySet.seed)")
            bytes = file.bytes
            bytes[offset] = likely.randomElement(using: &random) ?? 0
            PolicySet.compile(index, bytes, "with another byte at \(offset), seed \(PolicySet.seed)")
        }
    }

    @Test(arguments: indices)
    func truncations(_ index: Int) {
        let file = PolicySet.files[index]
        var random = SeededGenerator(seed: PolicySet.seed &+ UInt64(index))
        for count in file.bytes.indices where isChosen(outOf: file.bytes.count, 12, full: 2000, &random) {
            let findings = PolicySet.compile(
                index,
                Array(file.bytes.prefix(count)),
                "cut at \(count), seed \(PolicySet.seed)"
            )
            // At the most the open blocks, and what stands before the end.
            if findings.count > 8 { Issue.record("\(file.path), cut at \(count): \(findings.map(\.message))") }
        }
    }

    /// Whether one of many is among those that are tried: about `wanted` of them, or `full` before a release.
    private func isChosen(
        outOf count: Int,
        _ wanted: Int,
        full: Int = .max,
        _ random: inout SeededGenerator
    ) -> Bool {
        let wanted = PolicySet.isExhaustive ? full : wanted
        return wanted >= count || Int.random(in: 0..<Swift.max(1, count), using: &random) < wanted
    }
}
