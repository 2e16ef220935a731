import Testing

/// Disagreements that the full runs of the oracles have shown, and that are not mended yet.
///
/// All five are rules with several lengths that somebody chooses, of which one decides when another begins.  A run that no longer
/// shows one of them fails, as does one that shows another.
struct KnownDisagreements {
    /// A line of the rule, by the seed that makes it.
    let lines: [UInt64: String]

    /// Between the compiler's calculus and the evaluator that knows only the specification.
    static let ofEvaluators = KnownDisagreements(lines: [
        12: "1 to 2 months after Alpha, then delete within 28 days",
        47: "otherwise until 0 days after Alpha, then delete after chosen by customer up to 1 days",
        69: "2 to 3 days after Creation, then delete within chosen by customer from 0 to 2 days",
        97: "(0 days, 1 days) after Creation, then delete after chosen by customer up to 4 days",
    ])

    /// Between the compiler's calculus and the runtime library.
    static let ofLibrary = KnownDisagreements(lines: [
        161: "otherwise until latest of (24 hours after Built, Built), then delete after 30 days"
    ])

    /// Records what is known as known, and expects nothing else.
    ///
    /// - Parameter isFull: whether the run is long enough to come to what is known.
    func judge(_ disagreements: [String], seed: UInt64, isFull: Bool) {
        let line = isFull ? lines[seed] : nil
        let others = disagreements.filter { disagreement in !(line.map(disagreement.contains) ?? false) }
        #expect(others.isEmpty, "\(others.prefix(3).joined(separator: "\n"))")
        guard line != nil else { return }
        withKnownIssue("lengths that are chosen, one after another") {
            #expect(others.count == disagreements.count, "\(disagreements.prefix(3).joined(separator: "\n"))")
        }
    }
}
