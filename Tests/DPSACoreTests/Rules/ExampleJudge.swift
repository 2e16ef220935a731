import DPSACore
import DPSASyntax

/// Compiles the examples of rules, and says in words what is wrong with them.
enum ExampleJudge {
    /// The path of an example, as findings name it.
    static let path = "example.dpsa"

    /// The compilation of a source, marks removed.
    static func compile(_ bytes: [UInt8]) -> Compilation {
        Compilation(files: [SourceFile(path: path, bytes: bytes)], asOf: "2026-01-31")
    }

    /// What keeps a bad example from breaking its rule at the marked place, and no other rule.
    static func objections(toBad text: String, of rule: RuleCode) -> [String] {
        let example = MarkedExample(text)
        guard let mark = example.marks.first, example.marks.count == 1 else {
            return ["has \(example.marks.count) marked places, not one"]
        }
        let compilation = compile(example.bytes)
        var objections: [String] = []
        // What is said about waivers needs some that cover something.
        let findings =
            rule.rawValue.hasPrefix("GOV") ? compilation.findings.filter { $0.waiver == nil } : compilation.findings
        if findings.count != 1 { objections.append("has \(findings.count) findings, not one") }
        for finding in findings {
            if finding.rule != rule { objections.append("breaks \(finding.rule): \(finding.message)") }
            if compilation.files[Int(finding.location.file)].path != path {
                objections.append("has a finding in another file: \(finding.message)")
            }
            if finding.location.range != mark {
                let (found, marked) = (finding.location.range, mark)
                objections.append(
                    "has its finding at \(found.start)..<\(found.end) (`\(shown(example.bytes, found))`), "
                        + "marked is \(marked.start)..<\(marked.end) (`\(shown(example.bytes, marked))`)"
                )
            }
            if finding.waiver != nil { objections.append("has a waived finding") }
        }
        return objections
    }

    /// What keeps a good example from being without any finding.
    static func objections(toGood text: String) -> [String] {
        let example = MarkedExample(text)
        var objections = compile(example.bytes).findings.map { "breaks \($0.rule): \($0.message)" }
        if !example.marks.isEmpty { objections.append("has a marked place") }
        return objections
    }

    /// What is wrong with the form of a message: it begins in lower case or with the user's words, and has no full stop.
    static func objections(toMessage message: String) -> [String] {
        var objections: [String] = []
        guard let first = message.first, let last = message.last else { return ["is empty"] }
        if !(first.isLetter && first.isLowercase) && first != "`" { objections.append("begins with `\(first)`") }
        if last == "." || last == "!" || last == " " { objections.append("ends with `\(last)`") }
        return objections
    }

    /// The source with the edits of a fix applied.
    static func apply(_ fix: Finding.Fix, to bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for edit in fix.edits.reversed() {
            result.replaceSubrange(edit.location.range.bounds(in: result.count), with: Array(edit.text.utf8))
        }
        return result
    }

    private static func shown(_ bytes: [UInt8], _ range: ByteRange) -> String {
        String(decoding: bytes[range.bounds(in: bytes.count)].prefix(60), as: UTF8.self)
    }
}
