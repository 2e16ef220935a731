import DPSASyntax
import Foundation
import Testing

@testable import DPSACore

/// The words that rules look for: the file that people edit is the one that is shipped.
@Suite struct WordListTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Sources/DPSACore/Words/"
    )

    /// `DPSA_RECORD=1 swift test --filter WordList` renews the copy.
    @Test func `the embedded text is the file`() throws {
        let source = try String(contentsOf: Self.folder.appending(path: "en.words"), encoding: .utf8)
        if ProcessInfo.processInfo.environment["DPSA_RECORD"] == "1" {
            let lines = source.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            let copy = """
                /// The file `en.words`, as it stands; a test keeps the two equal.
                let englishWords: StaticString = #\"""
                \(lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n"))

                    \"""#

                """
            try copy.write(to: Self.folder.appending(path: "EnglishWords.swift"), atomically: true, encoding: .utf8)
        }
        #expect("\(englishWords)" == source, "renew the copy: DPSA_RECORD=1 swift test --filter WordList")
    }

    @Test func `every list has words`() {
        let words = WordLists.english
        #expect(!words.vague.isEmpty && !words.placeholders.isEmpty)
        #expect(words.numbers["thirty"] == 30)
        #expect(words.companyForms.contains("ltd"))
    }

    @Test(arguments: [
        ("we may delete it", "may"), ("Maybe not", nil), ("dismay", nil), ("MAY", "MAY"), ("may", "may"), ("", nil),
        ("as appropriate and so on", "as appropriate"), ("of various sorts", "various"), ("m", nil),
    ])
    func `a phrase is found between other letters' ends`(text: String, found: String?) {
        #expect(first(in: text, WordLists.english.vague) == found)
    }

    @Test(arguments: [
        ("TODO", "TODO"), ("todo", nil), ("TODOS", nil), ("in [ 30 ] days", "[ "), ("array[0]", nil), ("wait …", "…"),
        ("really???", "???"), ("XXXL", nil), ("Lorem ipsum dolor", "Lorem ipsum"),
    ])
    func `a placeholder is found in its own spelling`(text: String, found: String?) {
        #expect(first(in: text, WordLists.english.placeholders) == found)
    }

    @Test func `of two phrases at one place the longer one is found`() {
        var list = PhraseList()
        list.add(Array("Log".utf8), ignoringCase: false, meaning: 1)
        list.add(Array("Log Service".utf8), ignoringCase: false, meaning: 2)
        #expect(first(in: "the Log Service", list) == "Log Service")
        #expect(first(in: "the Log Services", list) == "Log")
    }

    private func first(in text: String, _ list: PhraseList) -> String? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            list.first(in: buffer, 0..<buffer.count).map { String(decoding: buffer[$0.range], as: UTF8.self) }
        }
    }
}
