@testable import DPSASyntax

/// Judges whether a syntax tree loses nothing of its file and is well formed; independent of how it was made.
enum SyntaxCheck {
    /// What is wrong with the tokens and the tree of a file; empty where nothing is.
    static func faults(of tree: SyntaxTree, in bytes: [UInt8]) -> [String] {
        tokenFaults(tree.tokens, in: bytes) + nodeFaults(tree)
    }

    /// Each byte stands in exactly one token, or between two: as white space, comment, or something that the lexer reports.
    static func tokenFaults(_ tokens: [Token], in bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        var end = 0
        for (index, token) in tokens.enumerated() {
            let start = Int(token.start)
            if start < end {
                faults.append("token \(index) at \(start) begins before \(end), where the one before it ends")
            }
            if (token.length == 0) != (token.kind == .endOfFile) {
                faults.append("token \(index) at \(start) is empty")
            }
            if start >= end {
                let isFirst = index == 0 || end == 0
                let breaks = isFirst || bytes[end..<start].contains { $0 == 0x0A || $0 == 0x0D }
                if token.startsLine, !breaks { faults.append("token \(index) at \(start) does not begin a line") }
                if !token.startsLine, isFirst { faults.append("token \(index) at \(start) begins the file") }
            }
            end = start + Int(token.length)
        }
        if tokens.last?.kind != .endOfFile { faults.append("the last token is not the end of the file") }
        if tokens.filter({ $0.kind == .endOfFile }).count != 1 { faults.append("the file does not end once") }
        if end != bytes.count { faults.append("the tokens end at \(end), the file at \(bytes.count)") }
        return faults
    }

    /// What stands between the tokens of a file without findings: white space, comments, and a byte-order mark in front.
    static func triviaFaults(_ tokens: [Token], in bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for token in tokens {
            var rest = bytes[Swift.min(end, Int(token.start))..<Int(token.start)]
            while let byte = rest.first {
                if [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
                    rest = rest.dropFirst()
                } else if rest.starts(with: [0x2F, 0x2F]) {
                    rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
                } else if rest.starts(with: [0x2F, 0x2A]) {
                    rest = afterComment(rest)
                } else {
                    faults.append("byte \(byte) at \(rest.startIndex) stands between tokens")
                    break
                }
            }
            end = Int(token.range.end)
        }
        return faults
    }

    private static func afterComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        var depth = 0
        repeat {
            if rest.starts(with: [0x2F, 0x2A]) {
                depth += 1
                rest = rest.dropFirst(2)
            } else if rest.starts(with: [0x2A, 0x2F]) {
                depth -= 1
                rest = rest.dropFirst(2)
            } else {
                rest = rest.dropFirst()
            }
        } while depth > 0 && !rest.isEmpty
        return rest
    }

    /// Nodes stand in pre-order, children inside of their parents and one after the other, the root round everything.
    static func nodeFaults(_ tree: SyntaxTree) -> [String] {
        var faults: [String] = []
        let nodes = tree.nodes
        guard let root = nodes.first else { return ["there is no root"] }
        if root.kind != .file || root.firstToken != 0 || Int(root.endToken) != tree.tokens.count
            || Int(root.end) != nodes.count
        {
            faults.append("the root does not hold the whole file")
        }
        // The nodes that hold the current one, and where the child before it ended.
        var open: [(node: Int, token: UInt32)] = []
        for (index, node) in nodes.enumerated() {
            while let last = open.last, Int(nodes[last.node].end) <= index { open.removeLast() }
            if Int(node.end) <= index || Int(node.end) > nodes.count {
                faults.append("node \(index) ends at \(node.end)")
            }
            if node.endToken < node.firstToken {
                faults.append("node \(index), \(node.kind), has its tokens backwards")
            }
            if let last = open.last {
                let parent = nodes[last.node]
                if node.end > parent.end { faults.append("node \(index), \(node.kind), outlives its parent") }
                if node.firstToken < last.token {
                    faults.append("node \(index), \(node.kind), overlaps the one before it")
                }
                if node.endToken > parent.endToken { faults.append("node \(index), \(node.kind), leaves its parent") }
                open[open.count - 1].token = node.endToken
            } else if index > 0 {
                faults.append("node \(index), \(node.kind), has no parent")
            }
            open.append((index, node.firstToken))
        }
        return faults
    }

    /// What is wrong with the places of findings: each lies in its file, and cuts no character of a file that is UTF-8.
    static func faults(of findings: [Finding], in bytes: [UInt8]) -> [String] {
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        var faults: [String] = []
        for finding in findings {
            let places =
                [finding.location] + finding.related.map(\.location)
                + finding.fixes.flatMap { $0.edits.map(\.location) }
            for range in places.map(\.range) {
                if range.start > range.end || Int(range.end) > bytes.count {
                    faults.append("\(finding.rule) lies at \(range.start)..<\(range.end) of \(bytes.count)")
                } else if isUTF8, isInsideCharacter(range.start, bytes) || isInsideCharacter(range.end, bytes) {
                    faults.append("\(finding.rule) at \(range.start)..<\(range.end) cuts a character")
                }
            }
            if finding.message.isEmpty { faults.append("\(finding.rule) says nothing") }
        }
        return faults
    }

    private static func isInsideCharacter(_ offset: UInt32, _ bytes: [UInt8]) -> Bool {
        Int(offset) < bytes.count && bytes[Int(offset)] & 0xC0 == 0x80
    }
}
