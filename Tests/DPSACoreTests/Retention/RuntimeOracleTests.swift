import DPSARuntime
import Testing

@testable import DPSACore

/// The deadlines of the runtime library against the compiler's calculus.
@Suite struct RuntimeOracleTests {
    /// Two thousand rules; a hundred thousand where `DPSA_FULL=1` asks for them.
    static let seeds = Array(UInt64(1)...(SwiftCompiler.isExhaustive ? 200 : 8))
    static let count = SwiftCompiler.isExhaustive ? 500 : 250

    @Test(arguments: seeds)
    func `compiler and runtime library agree`(seed: UInt64) {
        let tally = RuntimeOracle().run(seed: seed, count: Self.count)
        #expect(tally.disagreements.isEmpty, "\(tally.disagreements.prefix(3).joined(separator: "\n"))")
        // The questions are not all trivial.
        #expect(tally.dates > 8 * Self.count && tally.windows > Self.count)
        #expect(tally.worst > Self.count / 10 && tally.attained > Self.count / 20)
    }

    @Test(arguments: RuntimeMistake.allCases)
    func `a planted mistake is noticed`(mistake: RuntimeMistake) {
        var disagreements = 0
        for seed in UInt64(1)...40 where disagreements == 0 {
            disagreements += RuntimeOracle(answer: mistake.answer).run(seed: seed, count: 40).disagreements.count
        }
        #expect(disagreements > 0, "\(mistake) is not noticed")
    }
}
