import DPSACalendar
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

    /// What is to come moves a deadline as the answer says, and not at all once the day has passed.
    @Test(arguments: seeds)
    func `later events move a deadline as was said`(seed: UInt64) {
        var random = RandomTrial(generator: SeededGenerator(seed: seed))
        var windows = [0, 0, 0]
        for _ in 0..<4 * Self.count {
            let retention = Retention(random.rule())
            var history = Retention<Trial>.History()
            for (event, date) in random.known(random.history()) {
                history.events[event] = CalendarDate(dayNumber: date)
            }
            guard let window = retention.deadline(of: history).window else { continue }
            windows[window.mayStillMove.rawValue] += 1
            let latest = history.events.values.map(\.dayNumber).max() ?? 0
            for event in [Trial.Event.alpha, .beta, .gamma, .wipe] where history.events[event] == nil {
                if event == .alpha, history.events[.beta] != nil { continue }
                for delay in [0, 1, 30, 1_000] {
                    var later = history
                    later.events[event] = CalendarDate(dayNumber: latest + delay)
                    let by = retention.deadline(of: later).window?.by
                    let isAllowed =
                        switch window.mayStillMove {
                        case .settled: by == window.by
                        case .earlier: by.map { $0 <= window.by } ?? false
                        case .either: true
                        }
                    let isPast = latest + delay > window.by.dayNumber
                    #expect(isAllowed && (!isPast || by == window.by), "\(retention), \(history), \(event) \(delay)")
                }
            }
        }
        #expect(windows.allSatisfy { $0 > Self.count / 10 }, "\(windows)")
    }
}
