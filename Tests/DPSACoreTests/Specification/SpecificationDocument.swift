import Foundation

/// `Grammar/specification.md`, as far as it can be tested: its fenced blocks and its headings.
struct SpecificationDocument {
    /// A fenced block.
    struct Block: Sendable, CustomStringConvertible {
        /// The line of its opening fence, from 1.
        var line: Int
        /// The words after the fence.
        var words: [String]
        var text: String

        var description: String { "line \(line): \(words.joined(separator: " "))" }
    }

    /// A source to compile, and the code that it has to give.
    struct Example: Sendable, CustomStringConvertible {
        var block: Block
        var source: String
        var code: String?

        var description: String { block.description }
    }

    struct Malformed: Error { var message: String }

    private(set) var blocks: [Block] = []
    private(set) var headings: [String] = []

    /// Reads a document.
    init(_ text: String) throws {
        var open: Block?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                let words = line.dropFirst(3).split(separator: " ").map(String.init)
                if let block = open {
                    guard words.isEmpty else { throw Malformed(message: "line \(index + 1): a fence inside a block") }
                    blocks.append(block)
                    open = nil
                } else {
                    open = Block(line: index + 1, words: words, text: "")
                }
            } else if open != nil {
                open?.text += line + "\n"
            } else if line.hasPrefix("#") {
                headings.append(line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces))
            }
        }
        if let open { throw Malformed(message: "line \(open.line): a block without an end") }
    }

    /// The text of a file of the folder `Grammar`.
    static func text(of file: String) throws -> String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return try String(contentsOf: root.appendingPathComponent("Grammar/\(file)"), encoding: .utf8)
    }

    /// The specification.
    static func recorded() throws -> SpecificationDocument { try SpecificationDocument(text(of: "specification.md")) }

    /// The frames, by name, then the examples, each put into its frame.
    func examples() throws -> (frames: [String: String], examples: [Example]) {
        var frames: [String: String] = [:]
        var examples: [Example] = []
        for block in blocks where block.words.first == "dpsa" {
            var words = block.words.dropFirst()
            if words.first == "frame", let name = words.dropFirst().first {
                frames[name] = block.text
                continue
            }
            var source = block.text
            if let name = words.first, name != "fails" {
                guard let frame = frames[name] else {
                    throw Malformed(message: "\(block): there is no frame `\(name)`")
                }
                source = try Self.fill(frame, with: block.text)
                words = words.dropFirst()
            }
            var code: String?
            if words.first == "fails" {
                code = words.dropFirst().first
                words = words.dropFirst(2)
                if code == nil { throw Malformed(message: "\(block): which rule does it break?") }
            }
            guard words.isEmpty else {
                throw Malformed(message: "\(block): `\(words.joined(separator: " "))` means nothing")
            }
            examples.append(Example(block: block, source: source, code: code))
        }
        return (frames, examples)
    }

    /// A frame with a text in the place of its line `…`, indented as that line is.
    static func fill(_ frame: String, with text: String) throws -> String {
        let lines = frame.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let hole = lines.firstIndex(where: { $0.trimmingCharacters(in: .whitespaces) == "…" }) else {
            throw Malformed(message: "a frame has no line `…`")
        }
        let indentation = String(lines[hole].prefix { $0 == " " })
        var filled = Array(lines[..<hole])
        for line in text.split(separator: "\n") { filled.append(indentation + line) }
        filled += lines[(hole + 1)...]
        return filled.joined(separator: "\n")
    }

    /// The productions of a grammar's text, each with single spaces, by name in order.
    static func productions(of text: String) -> [(name: String, text: String)] {
        var rest = text
        while let start = rest.range(of: "(*"), let end = rest.range(of: "*)") {
            rest.removeSubrange(start.lowerBound..<end.upperBound)
        }
        var productions: [(name: String, text: String)] = []
        var tokens: [Substring] = []
        for token in rest.split(whereSeparator: \.isWhitespace) {
            tokens.append(token)
            guard token == ".", let name = tokens.first else { continue }
            productions.append((String(name), tokens.joined(separator: " ")))
            tokens = []
        }
        return productions
    }
}
