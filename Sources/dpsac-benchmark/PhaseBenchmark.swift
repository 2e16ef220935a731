import DPSACommandLine
import DPSACore
import DPSASyntax

/// Times the phases of a compilation, all of them on one thread.
///
/// A phase is run for all modules, or for a batch of them, between two looks at the clock, so that the clock costs nothing.
struct PhaseBenchmark {
    /// What one run of a phase took, and how much it read or made.
    struct Measurement {
        var seconds = 0.0
        var bytes = 0
    }

    /// The phases, in the order of a run.
    enum Phase: String, CaseIterable {
        case read, lex, parse, lower, resolve, check, order, disclosures, swift, json, html
    }

    /// How often everything is run; the median counts.
    private static let rounds = 3
    /// How many disclosures are held at once.
    private static let batch = 128

    private var measurements: [Phase: [Measurement]] = [:]
    private var declarations = 0

    /// Measures a directory.
    init(directory: String) throws(CommandError) {
        for _ in 0..<Self.rounds { try run(directory) }
    }

    /// The table of the medians.
    func table() -> String {
        let header = ["phase", "cpu s", "bytes", "MB/s", "declarations/s"]
        var rows = [header]
        var total = 0.0
        for phase in Phase.allCases {
            let runs = (measurements[phase] ?? []).sorted { $0.seconds < $1.seconds }
            let median = runs[runs.count / 2]
            total += median.seconds
            rows.append(row(phase.rawValue, median.seconds, bytes: median.bytes))
        }
        rows.append(row("all", total, bytes: 0))
        let widths = header.indices.map { column in rows.reduce(0) { max($0, $1[column].utf8.count) } }
        let lines = rows.map { row in
            row.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].utf8.count)
                return column == 0 ? row[column] + padding : padding + row[column]
            }.joined(separator: "  ")
        }
        return lines.joined(separator: "\n") + "\n\(declarations) declarations; medians of \(Self.rounds) runs\n"
    }

    private func row(_ name: String, _ seconds: Double, bytes: Int) -> [String] {
        [
            name, decimal(seconds, digits: 4), bytes > 0 ? String(bytes) : "-",
            bytes > 0 && seconds > 0 ? decimal(Double(bytes) / seconds / 1e6, digits: 1) : "-",
            seconds > 0 ? String(Int(Double(declarations) / seconds)) : "-",
        ]
    }

    private func decimal(_ value: Double, digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    }

    // MARK: Runs

    private mutating func run(_ directory: String) throws(CommandError) {
        var clock = Clock()
        let files = try InputFiles.read([directory], jobs: 1)
        let bytes = files.reduce(0) { $0 + $1.bytes.count }
        record(.read, clock.lap(), bytes)
        let (lexing, parsing) = runFrontEnd(files)
        record(.lex, lexing, bytes)
        record(.parse, parsing - lexing, bytes)

        clock = Clock()
        var laps: [Compilation.Phase: Double] = [:]
        let compilation = Compilation(files: files, asOf: "2026-01-31") { phase in laps[phase] = clock.lap() }
        guard compilation.findings.isEmpty else {
            throw CommandError("`\(directory)` has findings: `dpsac check` shows them")
        }
        record(.lower, (laps[.lowering] ?? 0) - parsing, bytes)
        record(.resolve, laps[.resolving] ?? 0, bytes)
        record(.check, laps[.checking] ?? 0, bytes)
        record(.order, laps[.ordering] ?? 0, bytes)
        runGenerators(compilation)
    }

    /// How long the lexer takes, and the parser with the lexer that it calls.
    private func runFrontEnd(_ files: [SourceFile]) -> (lexing: Double, parsing: Double) {
        var tokens = TokenList()
        var tree = SyntaxTree()
        var count = 0
        var clock = Clock()
        for file in files {
            Lexer.tokenize(file.bytes, into: &tokens)
            count += tokens.tokens.count
        }
        let lexing = clock.lap()
        for file in files { count += Parser.parse(file.bytes, file: 0, tokens: &tokens, into: &tree).count }
        return (count > 0 ? lexing : 0, clock.lap())
    }

    private mutating func runGenerators(_ compilation: Compilation) {
        let swift = SwiftGenerator(access: .internal)
        let schemas = SchemaGenerator(baseURL: nil)
        let policies = PolicyGenerator(baseURL: nil)
        let pages = PageGenerator(baseURL: nil, categoryCount: compilation.categoryCount)
        var builder = compilation.disclosures()
        var summaries: [PageGenerator.Summary] = []
        var sums: [Phase: Measurement] = [:]
        func add(_ phase: Phase, _ seconds: Double, _ files: [OutputFile]) {
            sums[phase, default: Measurement()].seconds += seconds
            sums[phase, default: Measurement()].bytes += files.reduce(0) { $0 + $1.byteCount }
        }
        var clock = Clock()
        declarations = 0
        var start = 0
        while start < compilation.documents.count {
            let end = min(start + Self.batch, compilation.documents.count)
            let disclosures = (start..<end).map { builder.disclosure(of: $0) }
            add(.disclosures, clock.lap(), [])
            let modules = disclosures.filter { $0.form == .module }
            let sources = modules.map { swift.file(for: $0) }
            add(.swift, clock.lap(), sources)
            let json = modules.flatMap { schemas.files(for: $0) } + disclosures.flatMap { policies.files(for: $0) }
            add(.json, clock.lap(), json)
            let made = disclosures.map { $0.form == .module ? pages.modulePages($0) : pages.agreementPages($0) }
            var html = made.flatMap(\.files)
            summaries += made.map(\.summary)
            if end == compilation.documents.count { html += pages.estateFiles(summaries) }
            add(.html, clock.lap(), html)
            declarations += modules.count * EstateModule(0).declarationCount
            clock = Clock()
            start = end
        }
        for (phase, sum) in sums { measurements[phase, default: []].append(sum) }
    }

    private mutating func record(_ phase: Phase, _ seconds: Double, _ bytes: Int) {
        measurements[phase, default: []].append(Measurement(seconds: max(0, seconds), bytes: bytes))
    }
}

/// Tells how much processor time has passed since it was last asked.
private struct Clock {
    private var last = OperatingSystem.processorSeconds()

    mutating func lap() -> Double {
        let now = OperatingSystem.processorSeconds()
        defer { last = now }
        return now - last
    }
}
