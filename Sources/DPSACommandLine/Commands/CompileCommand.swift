import DPSACore
import DPSASyntax

/// `dpsac compile`: findings, and if none fails the run, the outputs.
struct CompileCommand {
    private let parsed: ParsedArguments
    private let options: ReportOptions
    private let outputOptions: OutputPlan.Options
    private let kinds: [OutputKind]
    private let jobs: Int
    private let console: Console

    init(_ parsed: ParsedArguments, console: Console) throws(CommandError) {
        self.parsed = parsed
        self.console = console
        options = ReportOptions(parsed, console: console)
        let baseURL = try CompileCommand.baseURL(parsed.value(.baseURL) ?? "")
        outputOptions = OutputPlan.Options(
            access: parsed.value(.access).flatMap(AccessLevel.init) ?? .internal,
            baseURL: baseURL.isEmpty ? nil : baseURL,
            locales: try CompileCommand.locales(parsed.list(.locale))
        )
        let names = parsed.list(.emit) ?? OutputKind.usual.map(\.rawValue)
        kinds = OutputKind.allCases.filter { names.contains($0.rawValue) }
        jobs = min(parsed.number(.jobs) ?? OperatingSystem.processorCount, 256)
        if parsed.has(.swiftFile) {
            for option in [OptionName.output, .emit, .previous] where parsed.has(option) {
                throw CommandError("`--\(option.rawValue)` and `--swift-file` cannot be given together")
            }
        } else if !parsed.has(.output) {
            throw CommandError("missing option `--output DIR` of `compile`", suggestion: "see `dpsac compile --help`")
        }
    }

    func run() throws(CommandError) -> ExitStatus {
        let swiftFiles = try parsed.values(.swiftFile).map { value throws(CommandError) in
            try CompileCommand.pair(value)
        }
        let files = try InputFiles.read(parsed.arguments + swiftFiles.map(\.input), jobs: jobs)
        let inputs = files.map(\.path)
        let compilation = Compilation(files: files, asOf: options.asOf, locales: outputOptions.locales)
        let report = options.report(on: compilation, fileCount: inputs.count)
        let fails = report.fails(at: options.threshold)
        // One document has to say both what was found and whether it could be written.
        if fails || !options.format.isDocument { try options.show(report, on: console) }
        if fails {
            if !options.format.isDocument { console.notice("\(report.summary); nothing was written") }
            return .findings
        }
        var outputOptions = outputOptions
        if let path = parsed.value(.previous), kinds.contains(.html) {
            do {
                outputOptions.earlier = try EarlierPolicies(below: path)
            } catch {
                guard options.format.isDocument else { throw error }
                console.notice(error)
                try options.show(report, error: error, on: console)
                return .failure
            }
        }
        let plan = OutputPlan(
            compilation: compilation,
            inputs: inputs,
            kinds: kinds,
            options: outputOptions
        )
        let summary: OutputTransaction.Summary
        do {
            summary = try OperatingSystem.deferringInterruptions { () throws(CommandError) in
                swiftFiles.isEmpty ? try writeAll(of: plan) : try write(swiftFiles, of: plan)
            }
        } catch {
            guard options.format.isDocument else { throw error }
            console.notice(error)
            try options.show(report, error: error, on: console)
            return .failure
        }
        if options.format.isDocument {
            try options.show(report, on: console)
        } else if swiftFiles.isEmpty || !report.findings.isEmpty {
            // Within a build there is nothing to say about a file that is as it should be.
            console.notice(
                "\(report.summary); \(summary.written) written, \(summary.unchanged) unchanged, \(summary.removed) removed"
            )
        }
        return .clean
    }

    // MARK: A directory

    private func writeAll(of plan: OutputPlan) throws(CommandError) -> OutputTransaction.Summary {
        let root = parsed.value(.output) ?? "."
        let old = try Manifest.read(below: root)
        if old == nil {
            console.notice(
                "warning: `\(OutputStage.displayPath(Manifest.name, below: root))` is damaged: nothing of earlier runs is removed"
            )
        }
        var transaction = try stage(plan, below: root)
        let paths = transaction.paths
        let (manifest, stale) = (old ?? Manifest()).updated(with: paths, kinds: kinds)
        try transaction.discardingOnError { transaction throws(CommandError) in
            try transaction.checkForDuplicates()
            try addDepfile(to: &transaction, plan) { paths.map { OutputStage.displayPath($0, below: root) } }
        }
        return try transaction.commit(below: root, removing: stale, last: manifest.file)
    }

    /// Makes all files and writes them under temporary names, on several threads.
    private func stage(_ plan: OutputPlan, below root: String) throws(CommandError) -> OutputTransaction {
        let workers = max(1, min(jobs, plan.unitCount))
        let isErrorTerminal = console.isErrorTerminal
        let results = OperatingSystem.concurrently(workers) { [console] worker in
            Result { () throws(CommandError) in try OutputStage(root: root, worker: worker) }.map { stage in
                var stage = stage
                var progress = Progress(isShown: worker == 0 && isErrorTerminal, console: console)
                let share = InputFiles.share(worker, of: workers, in: plan.unitCount)
                var builder = plan.compilation.disclosures()
                var fragments = PolicyFragments()
                var summaries: [PageGenerator.Summary] = []
                do throws(CommandError) {
                    for index in share {
                        let summary = try plan.makeFiles(of: index, &builder, &fragments) { file throws(CommandError) in
                            try stage.add(file)
                        }
                        if let summary { summaries.append(summary) }
                        // The threads have equal shares: the first one speaks for all.
                        progress.show(index - share.lowerBound + 1, of: share.count)
                    }
                    progress.clear()
                    return (stage, summaries, CommandError?.none)
                } catch {
                    progress.clear()
                    return (stage, summaries, error)
                }
            }
        }
        var transaction = OutputTransaction()
        var summaries: [PageGenerator.Summary] = []
        var failure: CommandError?
        for result in results {
            switch result {
            case .success(let (stage, summariesOfShare, error)):
                transaction.add(stage)
                summaries += summariesOfShare
                failure = failure ?? error
            case .failure(let error): failure = failure ?? error
            }
        }
        do throws(CommandError) {
            if let failure { throw failure }
            // The shares are consecutive, so the summaries stand in the order of the documents.
            var stage = try OutputStage(root: root, worker: transaction.stages.count)
            defer { transaction.add(stage) }
            for file in plan.estateFiles(summaries) { try stage.add(file) }
        } catch {
            transaction.discard()
            throw error
        }
        return transaction
    }

    // MARK: Single Swift files

    private func write(
        _ swiftFiles: [(input: String, output: String)],
        of plan: OutputPlan
    ) throws(CommandError) -> OutputTransaction.Summary {
        var transaction = OutputTransaction()
        let inputs = Set(plan.inputs)
        let modules = plan.modulesByPath()
        var builder = plan.compilation.disclosures()
        try transaction.discardingOnError { transaction throws(CommandError) in
            for (input, output) in swiftFiles {
                guard inputs.contains(input) else {
                    throw CommandError("the file `\(input)` is given by another name as well")
                }
                let name = OutputStage.folderAndName(input).1
                let bytes = plan.swiftFile(of: modules[input] ?? [], sourceName: name, &builder)
                try add(output, bytes, to: &transaction)
            }
            try transaction.checkForDuplicates()
            try addDepfile(to: &transaction, plan) { swiftFiles.map(\.output) }
        }
        return try transaction.commit()
    }

    private func add(_ path: String, _ bytes: [UInt8], to transaction: inout OutputTransaction) throws(CommandError) {
        var (folder, name) = OutputStage.folderAndName(path)
        if folder.isEmpty { folder = path.hasPrefix("/") ? "/" : "." }
        if name.isEmpty || name == "." || name == ".." { throw CommandError("`\(path)` is not the path of a file") }
        var stage = try OutputStage(root: folder, worker: transaction.stages.count)
        defer { transaction.add(stage) }
        try stage.add(OutputFile(path: name, bytes: bytes))
    }

    private func addDepfile(
        to transaction: inout OutputTransaction,
        _ plan: OutputPlan,
        targets: () -> [String]
    ) throws(CommandError) {
        guard let path = parsed.value(.depfile) else { return }
        try add(path, Depfile.bytes(targets: targets(), inputs: plan.inputs), to: &transaction)
    }

    // MARK: Values

    /// Takes the two paths of `IN=OUT` apart.
    ///
    /// Either path may hold a `=` itself: the first one after which IN is a file counts.
    static func pair(_ value: String) throws(CommandError) -> (input: String, output: String) {
        let signs = value.indices.filter { value[$0] == "=" }
        let pairs = signs.map { (input: String(value[..<$0]), output: String(value[value.index(after: $0)...])) }
            .filter { !$0.input.isEmpty && !$0.output.isEmpty }
        let existing = pairs.first { (try? FileSystem.status(of: $0.input, followingLinks: true)) != nil }
        guard let pair = existing ?? pairs.first else {
            throw CommandError("value `\(value)` of `--swift-file` is not `IN=OUT`")
        }
        return pair
    }

    /// The languages of the pages, in the order given; each must have all its texts.
    static func locales(_ tags: [String]?) throws(CommandError) -> [PageLocale] {
        var locales: [PageLocale] = []
        for locale in (tags ?? []).compactMap(PageLocale.init) where !locales.contains(locale) {
            locales.append(locale)
        }
        for locale in locales {
            guard let problem = locale.templateProblems.first else { continue }
            throw CommandError("the pages cannot be written in `\(locale.tag)`: \(problem)")
        }
        return locales.isEmpty ? [.source] : locales
    }

    /// An address that links can begin with.
    static func baseURL(_ value: String) throws(CommandError) -> String {
        if value.isEmpty { return "" }
        let isPlain = value.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}?#".utf8.contains($0) }
        guard isPlain, value.hasPrefix("https://") || value.hasPrefix("http://"),
            let last = value.split(separator: "/").last,
            !last.hasSuffix(":")
        else {
            throw CommandError("value `\(value)` of `--base-url` is not an address such as https://example.com/privacy")
        }
        var url = Substring(value)
        while url.hasSuffix("/") { url.removeLast() }
        return String(url)
    }
}

extension OutputTransaction {
    /// Runs a step; if it fails, takes everything back.
    fileprivate mutating func discardingOnError(
        _ step: (inout OutputTransaction) throws(CommandError) -> Void
    ) throws(CommandError) {
        do {
            try step(&self)
        } catch {
            discard()
            throw error
        }
    }
}

/// What was read and written, as a rule for make.
enum Depfile {
    /// The rule: every target depends on every input.
    static func bytes(targets: [String], inputs: [String]) -> [UInt8] {
        let rule = targets.map(escaped).joined(separator: " \\\n") + ":"
        return Array((([rule] + inputs.map { "  \(escaped($0))" }).joined(separator: " \\\n") + "\n").utf8)
    }

    private static func escaped(_ path: String) -> String {
        var escaped = ""
        for character in path {
            switch character {
            case " ", "#", ":", "\\": escaped += "\\\(character)"
            case "$": escaped += "$$"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}

/// How far a long run has come, on one line of a terminal that is overwritten.
struct Progress {
    private let isShown: Bool
    private let console: Console
    private let start = OperatingSystem.monotonicSeconds()
    private var last = 0.0
    private var hasWritten = false

    init(isShown: Bool, console: Console) {
        self.isShown = isShown
        self.console = console
    }

    /// Says how much is done, a few times a second once a second has passed.
    mutating func show(_ done: Int, of total: Int) {
        guard isShown, total > 0 else { return }
        let now = OperatingSystem.monotonicSeconds()
        guard now - start > 1, now - last > 0.2 else { return }
        last = now
        hasWritten = true
        console.writeError(Array("\r\(done * 100 / total) % written".utf8))
    }

    /// Clears the line.
    mutating func clear() {
        if hasWritten { console.writeError(Array("\r\u{1B}[K".utf8)) }
    }
}
