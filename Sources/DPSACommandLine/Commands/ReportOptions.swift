import DPSACore
import DPSASyntax

/// How findings are shown and judged: the options that `check` and `compile` have in common.
struct ReportOptions: Sendable {
    /// How findings are shown.
    var format: ReportFormat
    /// The least severity that fails the run.
    var threshold: Rule.Severity
    /// How many findings of each file are shown.
    var limit: Int
    /// The day by which waivers and reviews are judged.
    var asOf: String
    /// The colours.
    var style: TextStyle
    private let workingDirectory: String?

    /// Reads the options.
    init(_ parsed: ParsedArguments, console: Console) {
        format = parsed.value(.format).flatMap(ReportFormat.init(rawValue:)) ?? .text
        threshold = parsed.value(.failOn).flatMap(Rule.Severity.init(rawValue:)) ?? .danger
        limit = parsed.number(.maxFindings) ?? (format == .text ? 100 : 1000)
        asOf = parsed.value(.asOf) ?? console.today()
        style = .forOutput(
            choice: parsed.value(.color) ?? "auto",
            isTerminal: console.isOutputTerminal,
            environment: console.environment
        )
        workingDirectory = format == .sarif ? console.workingDirectory() : nil
    }

    /// A report on a compilation.
    func report(on compilation: Compilation, fileCount: Int) -> Report {
        var report = Report(
            files: compilation.files,
            findings: compilation.findings,
            rules: .standard,
            limit: limit,
            fileCount: fileCount
        )
        report.standardFile = 0
        report.workingDirectory = workingDirectory
        return report
    }

    /// Shows the findings.
    ///
    /// - Parameters:
    ///   - report: the findings.
    ///   - error: what kept the run from being completed, for formats that are one document.
    ///   - fixed: what was mended; nil if nothing was to be.
    ///   - retention: what follows from the rules on retention; nil if that was not asked for.
    ///   - console: where.
    func show(
        _ report: Report,
        error: CommandError? = nil,
        fixed: [AppliedFix]? = nil,
        retention: [RetentionTable]? = nil,
        on console: Console
    ) throws(CommandError) {
        var bytes =
            switch format {
            case .text: TextReport.render(report, style: style, fixed: fixed)
            case .json: JSONReport.render(report, error: error, fixed: fixed, retention: retention)
            case .sarif: SARIFReport.render(report, error: error, fixed: fixed)
            case .github: GitHubReport.render(report, fixed: fixed)
            }
        if format == .text, let retention { bytes += RetentionReport.render(retention, files: report.files) }
        if !bytes.isEmpty { try console.print(bytes) }
    }
}
