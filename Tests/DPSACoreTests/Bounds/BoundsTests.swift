import DPSACore
import DPSASyntax
import Foundation
import Testing

/// The checker against a second, naive one, on thousands of random agreements and modules.
@Suite struct BoundsTests {
    /// So many cases are compiled together.
    private static let batch = 250
    private static let count = PolicySet.isExhaustive ? 100_000 : 2000

    /// What came of comparing some cases.
    private struct Comparison: Sendable {
        var codes: [String: Int] = [:]
        var disagreements: [(number: Int, report: String)] = []
        var faults: [String] = []

        mutating func add(_ other: Comparison) {
            codes.merge(other.codes, uniquingKeysWith: +)
            disagreements += other.disagreements
            faults += other.faults
        }
    }

    @Test func `both checkers find the same`() async {
        print("bounds: \(Self.count) cases, seed \(PolicySet.seed) (DPSA_SEED repeats another)")
        // A lane for each processor: each takes every so-manieth batch.
        let lanes = max(1, ProcessInfo.processInfo.activeProcessorCount)
        var comparison = Comparison()
        await withTaskGroup(of: Comparison.self) { group in
            for lane in 0..<lanes { group.addTask { Self.compare(lane: lane, of: lanes) } }
            for await part in group { comparison.add(part) }
        }
        comparison.disagreements.sort { $0.number < $1.number }
        for fault in comparison.faults.prefix(9) { Issue.record("\(fault)") }
        for disagreement in comparison.disagreements.prefix(3) { Issue.record("\(disagreement.report)") }
        #expect(comparison.disagreements.map(\.number) == [])
        // A comparison of nothing with nothing proves nothing.
        for code in BoundsRun.codes.sorted() {
            let share = BoundsRun.breaches.contains(code) || code == "PAR004" ? 50 : 100
            #expect(comparison.codes[code, default: 0] > Self.count / share, "\(code)")
        }
    }

    private static func compare(lane: Int, of lanes: Int) -> Comparison {
        var comparison = Comparison()
        for start in stride(from: lane * batch, to: count, by: lanes * batch) {
            // A batch has a seed of its own, so that it is the same in whatever lane it is.
            var generator = BoundsGenerator(seed: PolicySet.seed &+ UInt64(start))
            let cases = (start..<min(start + batch, count)).map { generator.next($0) }
            let run = BoundsRun(cases)
            comparison.faults += run.faults.prefix(3)
            for sample in cases {
                let expected = NaiveChecker(sample).expectations()
                for expectation in expected { comparison.codes[expectation.code, default: 0] += 1 }
                if run[sample] == expected { continue }
                comparison.disagreements.append((sample.number, report(sample, expected, run[sample])))
            }
        }
        return comparison
    }

    @Test(arguments: NaiveChecker.Mistake.allCases)
    func `a planted mistake is noticed`(mistake: NaiveChecker.Mistake) {
        var generator = BoundsGenerator(seed: PolicySet.seed)
        var noticed = 0
        for start in stride(from: 0, to: 4000, by: Self.batch) where noticed == 0 {
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
