import DPSACore
import DPSASyntax
import Testing

/// The checker against a second, naive one, on thousands of random agreements and modules.
@Suite struct BoundsTests {
    /// So many cases are compiled together.
    private static let batch = 250
    private static let count = PolicySet.isExhaustive ? 100_000 : 2000

    @Test func `both checkers find the same`() {
        print("bounds: \(Self.count) cases, seed \(PolicySet.seed) (DPSA_SEED repeats another)")
        var generator = BoundsGenerator(seed: PolicySet.seed)
        var disagreements = 0
        var codes: [String: Int] = [:]
        for start in stride(from: 0, to: Self.count, by: Self.batch) {
            let cases = (start..<min(start + Self.batch, Self.count)).map { generator.next($0) }
            let run = BoundsRun(cases)
            for fault in run.faults.prefix(3) { Issue.record("\(fault)") }
            for sample in cases {
                let expected = NaiveChecker(sample).expectations()
                for expectation in expected { codes[expectation.code, default: 0] += 1 }
                if run[sample] == expected { continue }
                disagreements += 1
                if disagreements <= 3 { Issue.record("\(Self.report(sample, expected, run[sample]))") }
            }
        }
        #expect(disagreements == 0)
        // A comparison of nothing with nothing proves nothing.
        for code in BoundsRun.codes.sorted() { #expect(codes[code, default: 0] > Self.count / 50, "\(code)") }
    }

    @Test(arguments: NaiveChecker.Mistake.allCases)
    func `a planted mistake is noticed`(mistake: NaiveChecker.Mistake) {
        var generator = BoundsGenerator(seed: PolicySet.seed)
        var noticed = 0
        for start in stride(from: 0, to: 1000, by: Self.batch) where noticed == 0 {
            let cases = (start..<start + Self.batch).map { generator.next($0) }
            let run = BoundsRun(cases)
            noticed += cases.count { NaiveChecker($0, mistake: mistake).expectations() != run[$0] }
        }
        #expect(noticed > 0)
    }

    private static func report(
        _ sample: BoundsCase,
        _ expected: Set<NaiveChecker.Expectation>,
        _ found: Set<NaiveChecker.Expectation>
    ) -> String {
        var renderer = BoundsRenderer(BoundsRenderer.Style())
        renderer.add(sample)
        func shown(_ expectations: Set<NaiveChecker.Expectation>) -> String {
            expectations.sorted().map { expectation in
                let place = renderer.places.first { $0.key.statement == expectation.statement }
                let text = place.map { String(decoding: renderer.files[0].bytes[$0.range], as: UTF8.self) } ?? "?"
                return "\(expectation.code) at `\(text)`"
            }
            .joined(separator: "; ")
        }
        return """
            the checkers disagree on case \(sample.number)
            only the naive one finds: \(shown(expected.subtracting(found)))
            only the real one finds: \(shown(found.subtracting(expected)))
            \(renderer.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined())
            """
    }
}
