import DPSASyntax
import Testing

@testable import DPSACore

/// The Swift of modules that are written in the language.
enum GeneratedPolicy {
    /// The file for all modules of a source, which must have no findings but some that do not matter here.
    static func swift(_ source: String, access: AccessLevel) throws -> [UInt8] {
        let compilation = Compilation(
            files: [SourceFile(path: "policy.dpsa", bytes: Array(source.utf8))],
            asOf: "2026-01-31"
        )
        let unexpected = compilation.findings.filter {
            !["CAT002", "NAM006", "PUR001", "PUR002"].contains($0.rule.rawValue)
        }
        try #require(unexpected.isEmpty, "\(unexpected.map { "\($0.rule) \($0.location) \($0.message)" })")
        var builder = compilation.disclosures()
        let disclosures = compilation.documents.indices.map { builder.disclosure(of: $0) }
        return SwiftGenerator(access: access).source(for: disclosures, sourceName: "policy.dpsa")
    }

    /// The declarations in a record's list of purposes, one a line, without comments and messages.
    ///
    /// - Parameters:
    ///   - module: what the module says, with a category `Log` in it.
    ///   - record: the record, or the part of a record.
    static func purposes(_ module: String, of record: String = "Log") throws -> [String] {
        let lines = try declaration(record, in: module)
        guard let start = lines.firstIndex(where: { $0.contains("enum DisclosedPurpose") }) else { return [] }
        let end = lines[start...].firstIndex { $0.hasSuffix("}") } ?? lines.endIndex
        var declarations: [String] = []
        for line in lines[(start + 1)..<end] {
            let line = line.drop { $0 == " " }
            if line.hasSuffix("_never(Never)") { continue }
            if line.hasPrefix("@available") { declarations.append("unavailable ") }
            guard line.hasPrefix("case ") else { continue }
            if declarations.last == "unavailable " { declarations.removeLast(); continue }
            declarations.append(String(line.dropFirst(5)))
        }
        return declarations
    }

    /// The messages for the purposes that a record lacks.
    static func messages(_ module: String, of record: String = "Log") throws -> [String] {
        try declaration(record, in: module).compactMap { line in
            line.firstMatch(of: /@available\(\*, unavailable, message: "(.*)"\)/).map { String($0.1) }
        }
    }

    /// The lines of a type.
    static func declaration(_ name: String, in module: String) throws -> ArraySlice<Substring> {
        let source = """
            language 1
            agreement Terms "Terms" { role processor }
            module Shop "Shop" under Terms {
                option Recording "recording"
                option Sharing "sharing"
                system Desk "the desk"
                purpose Search "let you search" under ProvideFeature
                stored in Desk
                retain until Termination, then delete within 30 days
            \(module)
            }

            """
        let text = String(decoding: try swift(source, access: .internal), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(
            lines.firstIndex { line in
                ["struct \(name): ", "enum \(name) ", "enum \(name),"].contains { line.contains($0) }
            },
            "no \(name) in \(text)"
        )
        let indentation = lines[start].prefix { $0 == " " }
        let end = try #require(lines[start...].firstIndex { $0 == indentation + "}" })
        return lines[start...end]
    }
}
