import DPSACore
import DPSASyntax

/// What the real checker finds in some cases, statement by statement.
struct BoundsRun {
    /// The codes that the naive checker knows.
    static let codes: Set<String> = [
        "PUR001", "LOC002", "LOC003", "LOC004", "LOC011", "REC001", "REC002", "PAR004", "PAR010",
    ]
    /// Those of them that tell what the agreements do not permit: narrowing a module, or widening the agreement, adds none.
    static let breaches = codes.subtracting(["PAR004", "LOC011"])

    /// By case: what is found.
    private(set) var found: [Int: Set<NaiveChecker.Expectation>] = [:]
    /// What is wrong with the run itself: findings in no statement, mistakes in the generated source.
    private(set) var faults: [String] = []

    /// Compiles cases together: their names differ.
    init(_ cases: [BoundsCase], _ style: BoundsRenderer.Style = BoundsRenderer.Style()) {
        var renderer = BoundsRenderer(style)
        for sample in cases { renderer.add(sample) }
        let compilation = Compilation(files: renderer.files, asOf: "2026-01-31")
        var places: [String: [BoundsRenderer.Place]] = [:]
        for place in renderer.places { places[place.path, default: []].append(place) }
        var seen: Set<String> = []
        for finding in compilation.findings {
            let file = compilation.files[Int(finding.location.file)]
            let code = finding.rule.rawValue
            if code.hasPrefix("SYN") || code.hasPrefix("NAM") {
                faults.append("\(file.path): \(code) \(finding.message)")
            }
            guard Self.codes.contains(code) else { continue }
            let start = Int(finding.location.range.start)
            guard let place = places[file.path]?.first(where: { $0.range.contains(start) }) else {
                faults.append("\(file.path): \(code) at \(start) is in no statement")
                continue
            }
            found[place.key.sample, default: []].insert(
                NaiveChecker.Expectation(statement: place.key.statement, code: code)
            )
            check(finding, in: compilation, &seen)
        }
    }

    /// One finding for each cause, with both places and a mend that is not for machines alone.
    private mutating func check(_ finding: Finding, in compilation: Compilation, _ seen: inout Set<String>) {
        let code = finding.rule.rawValue
        let cause = finding.related.map { "\($0.location.file):\($0.location.range.start)" }
        let key = "\(finding.location.file):\(finding.location.range.start) \(code) \(cause) \(finding.message)"
        if !seen.insert(key).inserted { faults.append("\(key) is found twice") }
        if code == "PAR004" { return }
        if finding.related.isEmpty, code != "REC001" { faults.append("\(key) does not show the agreement's statement") }
        if finding.fixes.contains(where: \.isSafe) { faults.append("\(key) offers to change facts unseen") }
    }

    subscript(_ sample: BoundsCase) -> Set<NaiveChecker.Expectation> { found[sample.number] ?? [] }
}
