import DPSACore
import DPSASyntax

/// `dpsac check`: findings, and nothing written but what `--fix` mends.
struct CheckCommand {
    private let paths: [String]
    private let isWatching: Bool
    private let isFixing: Bool
    private let explainsRetention: Bool
    private let options: ReportOptions
    private let console: Console

    /// How often the files are looked at, in milliseconds.
    private static let interval = 300

    init(_ parsed: ParsedArguments, console: Console) throws(CommandError) {
        paths = parsed.arguments
        isWatching = parsed.has(.watch)
        isFixing = parsed.has(.fix)
        explainsRetention = parsed.has(.explainRetention)
        options = ReportOptions(parsed, console: console)
        self.console = console
        if explainsRetention, options.format != .text, options.format != .json {
            throw CommandError(
                "--explain-retention and --format \(options.format.rawValue) do not go together: the tables are text or json"
            )
        }
        guard isWatching else { return }
        if options.format.isDocument {
            throw CommandError(
                "--watch and --format \(options.format.rawValue) do not go together: the report would not be one document"
            )
        }
        if isFixing {
            throw CommandError("--watch and --fix do not go together: files would change while they are written")
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
        if isFixing { return try fix(files) }
        let compilation = Compilation(files: files, asOf: options.asOf)
        let report = options.report(on: compilation, fileCount: count)
        try options.show(report, retention: tables(of: compilation), on: console)
        if !options.format.isDocument {
            let fixable = report.fixableCount
            console.notice(report.summary + (fixable > 0 ? "; `--fix` may mend \(fixable)" : ""))
        }
        return report.fails(at: options.threshold) ? .findings : .clean
    }

    private func tables(of compilation: Compilation) -> [RetentionTable]? {
        explainsRetention ? compilation.retentionTables() : nil
    }

    /// Mends what can be mended unseen, and reports the rest.
    private func fix(_ files: [SourceFile]) throws(CommandError) -> ExitStatus {
        let outcome = try Fixer.fix(files, asOf: options.asOf)
        var old: [String: [UInt8]] = [:]
        for file in files { old[file.path] = file.bytes }
        var changes: [SourceUpdate.Change] = []
        for file in outcome.compilation.files.dropFirst() {
            guard let bytes = old[file.path], bytes != file.bytes else { continue }
            changes.append(SourceUpdate.Change(path: file.path, old: bytes, new: file.bytes))
        }
        try OperatingSystem.deferringInterruptions { () throws(CommandError) in try SourceUpdate.write(changes) }
        let report = options.report(on: outcome.compilation, fileCount: files.count)
        try options.show(report, fixed: outcome.fixes, retention: tables(of: outcome.compilation), on: console)
        if !options.format.isDocument {
            let (fixed, changed) = (outcome.fixes.count, changes.count)
            console.notice("\(report.summary); \(fixed) fixed, \(changed) file\(changed == 1 ? "" : "s") changed")
        }
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
