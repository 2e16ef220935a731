import DPSACore
import DPSASyntax
import Foundation
import Testing

/// The policies of the repository, and compilations of them with one file changed.
enum PolicySet {
    /// The policies by path.
    static let files: [SourceFile] = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appendingPathComponent("Policies").path
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        return names.filter { $0.hasSuffix(".dpsa") }.compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map {
                SourceFile(path: "Policies/\(name)", bytes: [UInt8]($0))
            }
        }
    }()

    /// A file with a mistake, to be found whatever else is wrong.
    static let planted = SourceFile(
        path: "Policies/ZZPlanted.dpsa",
        bytes: Array("vocabulary Planted \"planted\" {\n    usde for Billing\n}\n".utf8)
    )

    /// Whether everything is to be tried that can be, as before a release.
    static let isExhaustive = ProcessInfo.processInfo.environment["DPSA_FULL"] == "1"

    /// The seed of this run's random choices; `DPSA_SEED` repeats those of another.
    static let seed = ProcessInfo.processInfo.environment["DPSA_SEED"].flatMap(UInt64.init) ?? 20_260_131

    /// Compiles the policies with other bytes for one of them, and judges the places of all findings.
    ///
    /// - Returns: the syntax findings of the changed file.
    @discardableResult
    static func compile(_ index: Int, _ bytes: [UInt8], _ change: @autoclosure () -> String) -> [Finding] {
        var files = files
        files[index] = SourceFile(path: files[index].path, bytes: bytes)
        let compilation = Compilation(files: files + [planted], asOf: "2026-01-31")
        let path = files[index].path
        var own: [Finding] = []
        var isPlantedFound = false
        for finding in compilation.findings {
            let file = compilation.files[Int(finding.location.file)]
            if let fault = fault(of: finding, in: compilation) { Issue.record("\(path), \(change()): \(fault)") }
            guard finding.rule.rawValue.hasPrefix("SYN") else { continue }
            if file.path == path { own.append(finding) }
            if file.path == planted.path { isPlantedFound = true }
        }
        if !isPlantedFound { Issue.record("\(path), \(change()): the mistake in another file is not found") }
        return own
    }

    /// What is wrong with the places of a finding: each lies in its file, and cuts no character.
    private static func fault(of finding: Finding, in compilation: Compilation) -> String? {
        let places =
            [finding.location] + finding.related.map(\.location) + finding.fixes.flatMap { $0.edits.map(\.location) }
        for place in places {
            guard Int(place.file) < compilation.files.count else { return "\(finding.rule) lies in no file" }
            let bytes = compilation.files[Int(place.file)].bytes
            let (start, end) = (Int(place.range.start), Int(place.range.end))
            guard start <= end, end <= bytes.count else {
                return "\(finding.rule) lies at \(start)..<\(end) of \(bytes.count)"
            }
            for offset in [start, end] where offset < bytes.count && bytes[offset] & 0xC0 == 0x80 {
                if String(validating: bytes, as: UTF8.self) != nil {
                    return "\(finding.rule) at \(start)..<\(end) cuts a character"
                }
            }
        }
        return nil
    }

    /// The line of an offset, to name a place.
    static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
}
