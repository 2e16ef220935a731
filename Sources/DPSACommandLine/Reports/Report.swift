import DPSACore
import DPSASyntax

/// Findings and what is needed to show them: what every format of report is made from.
struct Report: Sendable {
    /// How many findings there are of each severity; waived ones count as nothing else.
    struct Count: Sendable, Equatable {
        var errors = 0
        var dangers = 0
        var warnings = 0
        var notes = 0
        var waived = 0
    }

    /// The files of the compilation, to which the findings refer.
    var files: [SourceFile]
    /// All findings, by path, then by place.
    var findings: [Finding]
    /// The rules that the findings refer to.
    var rules: RuleRegistry
    /// How many findings of each file are shown.
    var limit: Int
    /// How many files the user gave; the Standard vocabulary is none of them.
    var fileCount = 0
    /// The file that the tool brings along, if it is one of `files`.
    var standardFile: UInt32?
    /// The working directory, for formats that need it to make an absolute path relative; nil if it is not known.
    var workingDirectory: String?

    /// A report on nothing.
    static let empty = Report(files: [], findings: [], rules: .standard, limit: 0)

    /// How much a finding weighs.
    ///
    /// One whose rule is not in the registry fails every run: it must not pass by mistake.
    func severity(of finding: Finding) -> Rule.Severity { rules.rule(finding.rule)?.severity ?? .error }

    /// How many findings there are, shown or not.
    var count: Count {
        var count = Count()
        for finding in findings {
            if finding.waiver != nil {
                count.waived += 1
                continue
            }
            switch severity(of: finding) {
            case .error: count.errors += 1
            case .danger: count.dangers += 1
            case .warning: count.warnings += 1
            case .note: count.notes += 1
            }
        }
        return count
    }

    /// The findings that the limit lets through, and how many more each of the other files has.
    func shownFindings() -> (findings: [Finding], hidden: [(path: String, count: Int)]) {
        var shown: [Finding] = []
        var hidden: [(path: String, count: Int)] = []
        var file: UInt32?
        var count = 0
        for finding in findings {
            if finding.location.file != file { (file, count) = (finding.location.file, 0) }
            count += 1
            if count <= limit {
                shown.append(finding)
            } else if count == limit + 1 {
                hidden.append((path: files[Int(finding.location.file)].path, count: 1))
            } else {
                hidden[hidden.count - 1].count += 1
            }
        }
        return (shown, hidden)
    }

    /// How many findings `--fix` would try to mend.
    var fixableCount: Int {
        findings.count { $0.waiver == nil && $0.fixes.contains(where: \.isSafe) }
    }

    /// Whether a finding fails the run.
    func fails(at threshold: Rule.Severity) -> Bool {
        findings.contains { $0.waiver == nil && severity(of: $0) >= threshold }
    }

    /// The count in words, for the end of a run.
    var summary: String {
        let count = count
        var parts: [String] = []
        for (number, word) in [
            (count.errors, "error"), (count.dangers, "danger"), (count.warnings, "warning"), (count.notes, "note"),
        ] where number > 0 {
            parts.append("\(number) \(word)\(number == 1 ? "" : "s")")
        }
        if parts.isEmpty { parts.append("no findings") }
        if count.waived > 0 { parts.append("\(count.waived) waived") }
        return parts.joined(separator: ", ") + " in \(fileCount) file\(fileCount == 1 ? "" : "s")"
    }
}
