import DPSACore
import DPSASyntax
import Foundation
import Testing

/// A mistake that the lexer or the parser reported makes no second finding further on.
@Suite struct FollowingFindingTests {
    /// The codes that a change of a policy adds to its findings.
    private func added(by change: (String) -> String) throws -> [String] {
        let index = try #require(PolicySet.files.firstIndex { $0.path.hasSuffix("XMusic.dpsa") })
        func codes(_ text: String) -> [String] {
            var files = PolicySet.files
            files[index] = SourceFile(path: files[index].path, bytes: Array(text.utf8))
            return Compilation(files: files, asOf: "2026-01-31").findings.filter { $0.waiver == nil }.map(
                \.rule.rawValue
            )
        }
        let original = String(decoding: PolicySet.files[index].bytes, as: UTF8.self)
        let changed = change(original)
        #expect(changed != original)
        var rest = codes(changed)
        for code in codes(original) { rest.firstIndex(of: code).map { _ = rest.remove(at: $0) } }
        return rest
    }

    @Test(arguments: [
        ("used for AssistUse", "used for Assist\u{200B}Use", "SYN002"),
        ("used for AssistUse", "used for \u{410}ssistUse", "SYN003"),
        ("used for AssistUse", "used for \(String(repeating: "A", count: 201))", "SYN007"),
        ("used for AssistUse", "usde for AssistUse", "SYN009"),
        ("category UserOperationLog \"User", "category UserOperationLog \u{201C}User", "SYN003"),
        ("fields {", "feilds {", "SYN009"),
        ("fields {", "fields all {", "SYN009"),
        ("category UserOperationLog", "categroy UserOperationLog", "SYN009"),
        ("category UserOperationLog \"User Operation Log\"", "category UserOperationLog User", "SYN009"),
        ("retain until Termination,", "retain until Termination\u{FF0C}", "SYN003"),
        ("module XMusic", "modul XMusic", "SYN009"),
        ("under DPSA {", "under DPSA", "SYN009"),
        (
            "stored and backed up in MySQL\n        viewed in CLS for",
            "stored and backed up in MySQL viewed in CLS for", "SYN009"
        ),
    ])
    func oneFinding(_ original: String, _ replacement: String, _ code: String) throws {
        let codes = try added { text in
            guard let range = text.firstRange(of: original) else { return text }
            return text.replacingCharacters(in: range, with: replacement)
        }
        #expect(codes == [code])
    }
}
