/// The picture of one way in which data come to their end, beside the sentence that says it.
///
/// The first half stands for the time up to an event, which has no length; what follows it, and periods by themselves, have one
/// of four lengths.  Solid is kept, dashed is kept at most, dotted is without a stated end.
struct RetentionBar: Sendable, Equatable {
    /// The strokes, from the start on.
    private(set) var strokes: [HTMLWriter.Stroke] = []

    /// The picture of a path.
    ///
    /// - Parameter endsByItself: whether the event is itself the end of the data.
    init(of path: Disclosure.Path, endsByItself: Bool) {
        switch path.life {
        case .until:
            add(.solid, to: Self.event)
            guard !endsByItself else { return }
            let disposal = path.disposal
            if let delay = disposal?.delay { add(.solid, by: Self.length(of: delay) ?? Self.longest) }
            if let deadline = disposal?.deadline {
                add(.dashed, by: Self.length(of: deadline) ?? Self.longest)
            } else if disposal?.delay == nil, disposal?.isImmediate != true {
                add(.dotted, to: 100)
            }
        case .period(let bound, let period, _, _):
            let length = Self.length(of: period)
            // A period by itself has the whole bar.
            if let length { add(bound == .atMost || period.choice == .upTo ? .dashed : .solid, by: 2 * length) }
            if bound == .atLeast || length == nil { add(.dotted, to: 100) }
        case .asParent, .criteria: add(.dotted, to: 100)
        }
    }

    private static let event = 50
    private static let longest = 40

    private mutating func add(_ form: HTMLWriter.Stroke.Form, by length: Int) {
        add(form, to: min((strokes.last?.end ?? 0) + length, 100))
    }

    private mutating func add(_ form: HTMLWriter.Stroke.Form, to end: Int) {
        let start = strokes.last?.end ?? 0
        if end > start { strokes.append(.init(form: form, start: start, end: end)) }
    }

    /// One of four lengths: up to a week, a month, half a year, and more; nil if there is no greatest period.
    private static func length(of period: Disclosure.Period) -> Int? {
        var greatest = 0.0
        for bound in period.bounds { greatest = max(greatest, days(bound)) }
        guard !period.bounds.isEmpty else { return nil }
        switch greatest {
        case ...7: return 10
        case ...31: return 20
        case ...184: return 30
        default: return longest
        }
    }

    private static func days(_ quantity: Disclosure.Quantity) -> Double {
        let amount = Double(quantity.upper ?? quantity.amount)
        return switch quantity.unit {
        case .second: amount / 86_400
        case .minute: amount / 1_440
        case .hour: amount / 24
        case .day: amount
        case .week: amount * 7
        case .month: amount * 30.5
        case .year: amount * 365
        case .kilobyte, .megabyte, .gigabyte, .terabyte: 0
        }
    }
}
