import DPSASyntax

/// A length that is open, from the moment on at which it begins: a range, a choice, or hours and working days.
///
/// Where something depends on when it ends, its end counts as an event of its own: one that happens on some day of its spans.
struct RetentionLength: Hashable, Sendable {
    /// Two moments; the length can end on either, and on every day between them.
    struct Span: Hashable, Sendable {
        var least: RetentionMoment
        var greatest: RetentionMoment
    }

    /// The period in which it is stated, and its file.
    var period: Int32
    var file: UInt32
    /// When it begins.
    var base: RetentionMoment
    /// When it can end; several for a list of lengths, and none for a free choice, which ends whenever somebody likes, or never.
    var spans: [Span]
    /// Whether it comes after the end of a path, where nothing else waits for it.
    var isDelay = false

    /// Whether it is a free choice.
    var isFree: Bool { spans.isEmpty }

    /// Whether two lengths are one: the same time from the same moment, wherever it is stated.
    func isSame(as other: RetentionLength) -> Bool {
        base == other.base && spans == other.spans && !isDelay && !other.isDelay
    }
}

extension RetentionEvents {
    /// The row of the end of a length.
    ///
    /// - Parameters:
    ///   - claimed: the rows of other lengths of the same rule, each of which takes its own time.
    ///   - isKnown: whether only a length counts that another rule has as well.
    mutating func row(of length: RetentionLength, besides claimed: [Int], isKnown: Bool) -> Int? {
        for (index, row) in rows.enumerated() where !claimed.contains(index) {
            if let other = row.length, other.isSame(as: length) { return index }
        }
        if isKnown { return nil }
        return append(Row(declaration: -1, arguments: "", length: length))
    }

    /// The events themselves, and those from which the lengths among them are counted.
    func sources(of events: Set<Int>) -> Set<Int> {
        var result: Set<Int> = []
        for event in events {
            guard let length = rows[event].length else {
                result.insert(event)
                continue
            }
            result.formUnion(sources(of: RetentionAnalysis.events(of: length.base)))
        }
        return result
    }

    /// The one event from which a row is counted, through lengths; `nil` if there are several.
    func source(of event: Int) -> Int? {
        var event = event
        while let length = rows[event].length {
            guard length.base.alternatives.count == 1, length.base.alternatives[0].count == 1 else { return nil }
            event = length.base.alternatives[0][0].event
        }
        return event
    }
}

extension Model {
    /// A period in words, for messages: `7 to 40 days`, `15 days, 30 days or 45 days`.
    func text(of length: RetentionLength) -> String {
        let row = periods[Int(length.period)]
        var lengths = row.lengths.indices
        if row.hasDefault, row.choice != .free { lengths = lengths.dropLast() }
        let texts = lengths.map { source(quantities[$0].range, file: length.file) }
        guard let last = texts.last else { return "any length" }
        let list = texts.count == 1 ? last : "\(texts.dropLast().joined(separator: ", ")) or \(last)"
        return row.choice == .upTo ? "up to \(list)" : list
    }
}
