import DPSACore
import DPSASyntax

/// How findings are shown and judged: the options that `check` and `compile` have in common.
struct ReportOptions: Sendable {
    /// Whether findings are shown as JSON.
    var isJSON: Bool
    /// The least severity that fails the run.
    var threshold: Rule.Severity
    /// How many findings of each file are shown.
    var limit: Int
    /// The day by which waivers and reviews are judged.
    var asOf: String
    /// The colours.
    var style: TextStyle

    /// Reads the options.
    init(_ parsed: ParsedArguments, console: Console) {
        isJSON = parsed.value(.format) == "json"
        threshold = parsed.value(.failOn).flatMap(Rule.Severity.init(rawValue:)) ?? .danger
        limit = parsed.number(.maxFindings) ?? (isJSON ? 1000 : 100)
        asOf = parsed.value(.asOf) ?? console.today()
        style = .forOutput(
            choice: parsed.value(.color) ?? "auto",
            isTerminal: console.isOutputTerminal,
            environment: console.environment
        )
    }

    /// A report on a compilation.
    func report(on compilation: Compilation, fileCount: Int) -> Report {
        Report(
            files: compilation.files,
            findings: compilation.findings,
            rules: .standard,
            limit: limit,
            fileCount: fileCount
        )
    }

    /// Shows the findings.
    func show(_ report: Report, on console: Console) throws(CommandError) {
        if isJSON { return try console.print(JSONReport.render(report)) }
        let text = TextReport.render(report, style: style)
        if !text.isEmpty { try console.print(text) }
    }
}

/// `dpsac check`: findings, and nothing written.
struct CheckCommand {
    private let paths: [String]
    private let isWatching: Bool
    private let options: ReportOptions
    private let console: Console

    /// How often the files are looked at, in milliseconds.
    private static let interval = 300

    init(_ parsed: ParsedArguments, console: Console) throws(CommandError) {
        paths = parsed.arguments
        isWatching = parsed.has(.watch)
        options = ReportOptions(parsed, console: console)
        self.console = console
        if isWatching, options.isJSON {
            throw CommandError("--watch and --format json do not go together: the report would not be one document")
        }
    }

    func run() throws(CommandError) -> ExitStatus {
        if isWatching { try watch() }
        return try check()
    }

    private func check() throws(CommandError) -> ExitStatus {
        // One thread: what a second one saves, the two of them lose again by growing the same address space at once.
        let files = try InputFiles.read(paths, jobs: 1)
        let count = files.count
        let report = options.report(on: Compilation(files: files, asOf: options.asOf), fileCount: count)
        try options.show(report, on: console)
        if !options.isJSON { console.notice(report.summary) }
        return report.fails(at: options.threshold) ? .findings : .clean
    }

    /// Checks whenever something changes.
    ///
    /// Ends with the process, or with the reader of its output.
    private func watch() throws(CommandError) -> Never {
        var last: [Snapshot]?
        while true {
            let now = snapshot()
            if now != last {
                last = now
                do {
                    _ = try check()
                } catch {
                    if error == .outputClosed { throw error }
                    // A file that is being replaced may be missing for a moment.
                    console.notice("error: \(error.message)")
                }
                console.notice("watching; interrupt to stop")
            }
            OperatingSystem.sleep(milliseconds: CheckCommand.interval)
        }
    }

    /// What was seen of one file.
    private struct Snapshot: Equatable {
        var path: String
        var status: FileStatus?
    }

    private func snapshot() -> [Snapshot] {
        guard let found = try? InputFiles.find(paths) else { return [] }
        return found.map { Snapshot(path: $0, status: try? FileSystem.status(of: $0, followingLinks: true)) }
    }
}
