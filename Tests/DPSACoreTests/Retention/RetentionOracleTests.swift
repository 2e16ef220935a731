import Testing

@testable import DPSACore

/// The calculus against a second evaluator that knows only the specification and tries all histories of a small world.
@Suite struct RetentionOracleTests {
    /// Two thousand pairs of rules; a hundred thousand where `DPSA_FULL=1` asks for them.
    static let seeds = Array(UInt64(1)...(SwiftCompiler.isExhaustive ? 100 : 8))
    /// The seeds from this one on make rules with circumstances.
    static let plainSeeds: UInt64 = 100
    static let circumstantialSeeds = Array((plainSeeds + 1)...(plainSeeds + (SwiftCompiler.isExhaustive ? 6 : 4)))
    static let count = SwiftCompiler.isExhaustive ? 1_000 : 250

    static func oracle(_ seed: UInt64, _ mistake: NaiveMistake? = nil) -> RetentionOracle {
        RetentionOracle(
            vocabulary: seed > plainSeeds ? .circumstantial : NaiveVocabulary.all[Int(seed % 3)],
            isCalendar: seed % 4 == 0,
            mistake: mistake
        )
    }

    @Test(arguments: seeds + circumstantialSeeds)
    func `both evaluators agree`(seed: UInt64) {
        let tally = Self.oracle(seed).run(seed: seed, count: Self.count)
        #expect(tally.disagreements.isEmpty, "\(tally.disagreements.prefix(3).joined(separator: "\n"))")
        #expect(tally.pairs == Self.count)
        // The questions are neither all trivial nor given up.
        #expect(tally.questions >= Self.count)
        #expect(tally.breaches > tally.questions / 10 && tally.breaches < tally.questions)
        #expect(tally.undecided <= tally.questions / 100)
        #expect(tally.idle > Self.count / 100)
    }

    @Test(arguments: NaiveMistake.allCases)
    func `a planted mistake is noticed`(mistake: NaiveMistake) {
        var disagreements = 0
        for seed in Array(UInt64(1)...24) + Array(Self.plainSeeds + 1...Self.plainSeeds + 24) where disagreements == 0 {
            disagreements += Self.oracle(seed, mistake).run(seed: seed, count: 60).disagreements.count
        }
        #expect(disagreements > 0, "\(mistake) is not noticed")
    }
}
