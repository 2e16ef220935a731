import DPSASyntax

@testable import DPSACore

/// Makes rules on retention of all forms that a policy can have.
struct RetentionRuleMaker {
    private var generator: SeededGenerator
    /// The document that the references point into.
    private(set) var builder = DisclosureBuilder(.module, "M", "M", role: "processor")
    private let events: [Disclosure.Reference]
    private let parties: [Disclosure.Reference]
    private let acts: [Disclosure.Reference]
    private let terms: [Disclosure.Reference]
    private let system: Disclosure.Reference
    static let criteria = ["as long as the claim can be raised", "what the contract of the reseller says"]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        events = [
            builder.noun(.event, "Termination", "you stop using the feature"),
            builder.noun(.event, "ManualDeletion", "you delete the data yourself", broader: ["Deletion"]),
            builder.noun(.event, "AccountDeletion", "your account is deleted", broader: ["Termination"]),
            builder.noun(.event, "Collection", "the data is collected"),
            builder.noun(.event, "RequestDone", "the request is answered"),
        ]
        parties = [
            builder.noun(.party, "provider", "we"), builder.noun(.party, "customer", "you"),
            builder.noun(.party, "endUsers", "end users"),
        ]
        acts = [
            builder.noun(.disposal, "delete", "delete"), builder.noun(.disposal, "anonymise", "anonymise"),
            builder.noun(.disposal, "overwrite", "overwrite"),
        ]
        terms = [
            builder.noun(.circumstance, "LawRequires", "the law requires it"),
            builder.noun(.option, "Recording", "Recording", container: "M"),
            builder.noun(.plan, "Trial", "Trial", container: "M"),
            builder.noun(.platform, "Web", "Web", container: "M"),
            builder.noun(.circumstance, "Dispute", "there is a dispute"),
        ]
        system = builder.noun(.system, "Archive", "the archive", container: "M")
    }

    /// How everything is called in sentences.
    var names: [(name: String, reference: Disclosure.Reference)] {
        (events + parties.dropFirst(2) + acts + terms + [system]).map { ($0.label, $0) }
            + [("us", parties[0]), ("you", parties[1])]
    }

    private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
    private mutating func chance(_ count: Int) -> Bool { below(count) == 0 }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    mutating func rule() -> Disclosure.RetentionRule {
        let paths = (0..<1 + below(3)).map { _ in path() }
        return DPSACoreTests.rule(paths[0]) { $0.paths = paths }
    }

    private mutating func path() -> Disclosure.Path {
        let life: Disclosure.Life
        switch below(10) {
        case 0: life = .criteria(pick(Self.criteria))
        case 1...4: life = .until(event())
        default:
            let bound = pick([Disclosure.PeriodBound.exactly, .atMost, .atLeast])
            life = .period(
                bound,
                period(),
                after: chance(3) ? nil : event(),
                dependingOn: chance(6) ? pick(terms) : nil
            )
        }
        return Disclosure.Path(
            life: life,
            disposal: chance(3) ? nil : disposal(),
            exception: chance(4) ? condition() : nil
        )
    }

    private mutating func disposal() -> Disclosure.Disposal {
        var disposal = DPSACoreTests.disposal(pick(acts))
        switch below(5) {
        case 0: disposal.deadline = period()
        case 1: disposal.delay = period()
        case 2: (disposal.delay, disposal.deadline) = (period(), period())
        case 3: disposal.isImmediate = true
        default: break
        }
        disposal.isAutomatic = chance(4)
        disposal.isManual = chance(6)
        disposal.isRolling = chance(6)
        disposal.actor = chance(4) ? pick(parties) : nil
        disposal.recipient = chance(6) ? pick(parties) : nil
        return disposal
    }

    private mutating func quantity() -> Disclosure.Quantity {
        let units = Disclosure.Quantity.Unit.allCases.filter { !$0.rawValue.hasSuffix("B") }
        let amount = pick([1, 2, 3, 5, 7, 21, 30, 180])
        return DPSACoreTests.quantity(
            amount,
            pick(units),
            upper: chance(5) ? amount + 1 + below(300) : nil,
            isWorking: chance(6)
        )
    }

    private mutating func period() -> Disclosure.Period {
        let choice = chance(2) ? .fixed : pick([Disclosure.Period.Choice.fixed, .free, .range, .list, .upTo])
        var period = Disclosure.Period(choice: choice, bounds: [], chooser: [], fallback: nil)
        switch choice {
        case .free: break
        case .list: period.bounds = (0..<1 + below(3)).map { _ in quantity() }
        case .fixed, .range, .upTo: period.bounds = [quantity()]
        }
        if choice != .fixed {
            period.chooser = chance(4) ? [parties[1], parties[2]] : [pick(parties)]
            period.fallback = chance(3) ? quantity() : nil
        }
        return period
    }

    private mutating func event() -> Disclosure.EventExpression {
        var nodes: [Disclosure.EventExpression.Node] = []
        func append(_ depth: Int, _ maker: inout RetentionRuleMaker) -> Int {
            switch depth > 0 ? maker.below(6) : 0 {
            case 3:
                let operand = append(depth - 1, &maker)
                nodes.append(.delayed(maker.period(), after: operand))
            case 4: nodes.append(.earliest((0..<2 + maker.below(2)).map { _ in append(depth - 1, &maker) }))
            case 5: nodes.append(.latest((0..<2 + maker.below(2)).map { _ in append(depth - 1, &maker) }))
            default: nodes.append(.event(maker.pick(maker.events)))
            }
            return nodes.count - 1
        }
        _ = append(2, &self)
        return Disclosure.EventExpression(nodes: nodes)
    }

    private mutating func condition() -> Disclosure.Condition {
        var nodes: [Disclosure.Condition.Node] = []
        func append(_ depth: Int, _ maker: inout RetentionRuleMaker) -> Int {
            switch depth > 0 ? maker.below(6) : 0 {
            case 3:
                let operand = append(depth - 1, &maker)
                nodes.append(.not(operand))
            case 4: nodes.append(.all((0..<2 + maker.below(2)).map { _ in append(depth - 1, &maker) }))
            case 5: nodes.append(.any((0..<2 + maker.below(2)).map { _ in append(depth - 1, &maker) }))
            default: nodes.append(.term(maker.pick(maker.terms), within: maker.chance(5) ? maker.period() : nil))
            }
            return nodes.count - 1
        }
        _ = append(2, &self)
        return Disclosure.Condition(nodes: nodes)
    }
}
