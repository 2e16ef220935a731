import DPSACore
import DPSASyntax
import Testing

/// What must not change a verdict, and what may change it in one direction only.
@Suite struct BoundsPropertyTests {
    private typealias Findings = Set<NaiveChecker.Expectation>

    private static let count = PolicySet.isExhaustive ? 10_000 : 400
    private static let batch = 200

    // MARK: Form

    private static let styles: [(name: String, style: BoundsRenderer.Style)] = [
        ("split into files", BoundsRenderer.Style(isOneFile: false)),
        ("another order", BoundsRenderer.Style(shuffleSeed: 7)),
        ("another order, split into files", BoundsRenderer.Style(isOneFile: false, shuffleSeed: 8)),
        ("comments", BoundsRenderer.Style(hasComments: true)),
        ("one line for several statements", BoundsRenderer.Style(isDense: true)),
        ("no indentation, CRLF", BoundsRenderer.Style(indentation: "", lineEnd: "\r\n")),
        (
            "all together",
            BoundsRenderer.Style(isOneFile: false, shuffleSeed: 9, hasComments: true, isDense: true, indentation: "\t")
        ),
    ]

    @Test func `form changes no verdict`() {
        forEachBatch { cases in
            // One run as it is, against one in each form.
            let plain = BoundsRun(cases)
            for (name, style) in Self.styles {
                let other = BoundsRun(cases, style)
                for fault in other.faults.prefix(3) { Issue.record("\(name): \(fault)") }
                let changed = cases.filter { plain[$0] != other[$0] }
                #expect(changed.map(\.number) == [], "\(name)")
            }
        }
    }

    @Test func `a change of what is said is no change of form`() {
        var changed = 0
        forEachBatch { cases in
            let (plain, other) = (BoundsRun(cases), BoundsRun(cases.map(Self.turned), Self.styles[1].style))
            changed += cases.count { plain[$0] != other[$0] }
        }
        #expect(changed > Self.count / 10)
    }

    /// The case with its first statement of the module denied, or said.
    private static func turned(_ sample: BoundsCase) -> BoundsCase {
        var result = sample
        guard let module = sample.documents.indices.last,
            let first = sample.documents[module].block.statements.first
        else { return sample }
        result.documents[module].block = sample.documents[module].block.mapped { statement in
            var statement = statement
            if statement.id == first.id, !statement.targets.isEmpty { statement.isNegated.toggle() }
            return statement
        }
        return result
    }

    // MARK: Less and more

    @Test func `a narrower module breaks nothing new`() {
        #expect(growth(of: Self.real) { change, sample in change.narrowed(sample) } == 0)
    }

    @Test func `a wider agreement breaks nothing new`() {
        #expect(growth(of: Self.real) { change, sample in change.widened(sample) } == 0)
    }

    @Test func `a wider module and a narrower agreement break something new`() {
        #expect(growth(of: Self.real) { change, sample in change.extended(sample) } > 0)
        #expect(growth(of: Self.real) { change, sample in change.restricted(sample) } > 0)
    }

    @Test func `planted mistakes are noticed by the properties alone`() {
        let narrowing = growth(
            of: Self.naive(.judgesTheFirstTargetAlone),
            amongUpTo: 2000,
            stopsAtFirst: true
        ) { change, sample in change.narrowed(sample) }
        #expect(narrowing > 0)
        let widening = growth(
            of: Self.naive(.keepsTheLastTargetAlone),
            amongUpTo: 2000,
            stopsAtFirst: true
        ) { change, sample in change.widened(sample) }
        #expect(widening > 0)
    }

    private static let real: @Sendable ([BoundsCase]) -> [Findings] = { cases in
        let run = BoundsRun(cases)
        for fault in run.faults.prefix(3) { Issue.record("\(fault)") }
        return cases.map { run[$0] }
    }

    private static func naive(_ mistake: NaiveChecker.Mistake) -> @Sendable ([BoundsCase]) -> [Findings] {
        { cases in cases.map { NaiveChecker($0, mistake: mistake).expectations() } }
    }

    /// In how many cases a change of the source makes a statement of the module break a rule that it did not break before.
    private func growth(
        of checker: ([BoundsCase]) -> [Findings],
        amongUpTo count: Int = Self.count,
        stopsAtFirst: Bool = false,
        _ change: (inout BoundsChange, BoundsCase) -> BoundsCase?
    ) -> Int {
        var changes = BoundsChange(seed: PolicySet.seed &+ 1)
        var grown = 0
        var tried = 0
        forEachBatch(count) { cases in
            if stopsAtFirst, grown > 0 { return }
            let changed: [BoundsCase?] = cases.map { sample in
                for _ in 0..<6 {
                    if let other = change(&changes, sample) { return other }
                }
                return nil
            }
            let pairs = zip(cases, changed).compactMap { sample, other in other.map { (sample, $0) } }
            tried += pairs.count
            let (before, after) = (checker(pairs.map(\.0)), checker(pairs.map(\.1)))
            for (index, pair) in pairs.enumerated() {
                let new = Self.breaches(after[index], of: pair.1).subtracting(Self.breaches(before[index], of: pair.0))
                if !new.isEmpty { grown += 1 }
            }
        }
        // Most cases can be changed: a property of nothing holds always.
        #expect(stopsAtFirst || tried > count / 3)
        return grown
    }

    /// What the module breaks; an override without need is no breach.
    private static func breaches(_ findings: Findings, of sample: BoundsCase) -> Findings {
        var own: Set<Int> = []
        sample.documents.last?.block.visit { item, _ in
            switch item {
            case .statement(let statement): own.insert(statement.id)
            case .field(let id, _, _): own.insert(id)
            case .block: break
            }
        }
        return findings.filter { own.contains($0.statement) && BoundsRun.breaches.contains($0.code) }
    }

    private func forEachBatch(_ count: Int = Self.count, _ body: ([BoundsCase]) -> Void) {
        var generator = BoundsGenerator(seed: PolicySet.seed)
        for start in stride(from: 0, to: count, by: Self.batch) {
            body((start..<min(start + Self.batch, count)).map { generator.next($0) })
        }
    }
}
