public import DPSACalendar

extension Retention {
    /// The part of the data, or of their use, that a question is about.
    public struct Scope: Hashable, Sendable {
        /// The purpose; `nil` for all of them.
        public var purpose: Module.Purpose?
        /// The system in which the data are; `nil` for all of them.
        public var system: Module.System?
        /// The name of a field or sub-category; `nil` for the whole.
        public var part: String?

        /// Creates a scope: without limits, the data as a whole, which are gone when the last of their uses has let go.
        public init(for purpose: Module.Purpose? = nil, in system: Module.System? = nil, part: String? = nil) {
            self.purpose = purpose
            self.system = system
            self.part = part
        }
    }

    /// When data have to go: the answer for one record, as far as its history is known.
    public enum Deadline: Hashable, Sendable {
        /// They go in this window.
        case dispose(Window)
        /// A hold is in force: nothing is disposed of while it lasts.  What comes due meanwhile is due when it ends.
        case held(while: [Condition], Window?)
        /// Nothing that is known ends them; each of these events would bring an end, or bring it nearer.
        ///
        /// Without any event it is the creation that has to be known.  `notBefore` is `nil` if they are kept until then in any case.
        case waiting(for: [Module.Event], notBefore: CalendarDate?)
        /// They are not stored.
        case notStored
        /// Something that is no date ends them, or that the disclosure does not tell.
        case outside(Reason)
        /// No deadline is stated, whatever else happens.
        case unbounded(notBefore: CalendarDate?)
        /// The length that was chosen is none of those that the disclosure allows.
        case choiceOutOfRange(Period.Choice)

        /// The window in which the data have to go, if there is one and no hold is in force.
        public var window: Window? { if case .dispose(let window) = self { window } else { nil } }
    }

    /// The days between which data go.
    public struct Window: Hashable, Sendable {
        /// Kept until the beginning of this day; `nil` if nothing is promised about keeping them, or if it is not known.
        public var notBefore: CalendarDate?
        /// Gone by the end of this day, in the time zone of the agreement.
        public var by: CalendarDate
        /// Whether events that are still to come can move the last day.
        public var mayStillMove: Movement
        /// What would suspend the disposal, or change which rule decides, if it came: holds, and exceptions of the rules.
        public var exceptions: [Condition]

        /// Creates a window.
        public init(
            notBefore: CalendarDate?,
            by: CalendarDate,
            mayStillMove: Movement = .settled,
            exceptions: [Condition] = []
        ) {
            self.notBefore = notBefore
            self.by = by
            self.mayStillMove = mayStillMove
            self.exceptions = exceptions
        }
    }

    /// In which direction events that are still to come can move a deadline.
    public enum Movement: Int, Hashable, Sendable, Comparable {
        /// In none.
        case settled
        /// Nearer only.
        case earlier
        /// Nearer, or further away: an exception or an earlier path may come in, or the creation is not known.
        case either

        /// Whether one leaves less open than the other.
        public static func < (one: Movement, other: Movement) -> Bool { one.rawValue < other.rawValue }
    }

    /// Why no date can be told.
    public enum Reason: Hashable, Sendable {
        /// These parties decide how long; nobody has told their choice.
        case chosen(by: [String])
        /// These criteria decide.
        case criteria([String])
        /// A size decides.
        case size
        /// The parent decides, and says nothing or is not known.
        case parent
        /// Nothing is stated for this scope, or not in these circumstances.
        case notStated
    }

    /// When data have to go, after something has happened to them.
    ///
    /// ```swift
    /// let retention = XMusic.Category.userOperationLog.retention
    /// guard let day = CalendarDate(of: contract.end, in: calendar) else { return }     // 2024-01-31
    /// if case .dispose(let window) = retention.deadline(after: .termination, at: day) {
    ///     print(window.by)     // 2024-03-01: 30 days later
    /// }
    /// ```
    ///
    /// The question is answered for what is known, what follows from it, and nothing else: an event that is not told of has not
    /// happened.  Lengths that are no certain number of days count with their greatest for the last day and with their least for
    /// the first; where nobody has chosen, the default counts.  Where the creation is not known, the data are taken to be no older
    /// than the first event that is.  The minima of the agreements count, except for rules that override them.
    ///
    /// - Parameters:
    ///   - event: what has happened.
    ///   - date: its day in the time zone of the agreement.
    ///   - known: what else has happened.
    ///   - created: when the data were made.
    ///   - choice: the length that was chosen, or that depends on the record.
    ///   - circumstances: what is given: options that are on, a legal hold.
    ///   - purpose: the purpose that is asked about; all of them if there is none.
    ///   - system: the system that is asked about; all of them if there is none.
    ///   - part: the field or sub-category that is asked about; the whole if there is none.
    ///   - calendar: the working days.
    public func deadline(
        after event: Module.Event,
        at date: CalendarDate,
        known: [Module.Event: CalendarDate] = [:],
        created: CalendarDate? = nil,
        choosing choice: Quantity? = nil,
        given circumstances: Set<Module.RetentionCondition> = [],
        for purpose: Module.Purpose? = nil,
        in system: Module.System? = nil,
        part: String? = nil,
        calendar: WorkingCalendar = .unknown
    ) -> Deadline {
        var events = known
        events[event] = min(date, known[event] ?? date)
        let history = History(created: created, events: events, given: circumstances, choosing: choice)
        return deadline(of: history, within: Scope(for: purpose, in: system, part: part), calendar: calendar)
    }

    /// When data have to go, from all that has happened to them.
    ///
    /// ```swift
    /// let history = Retention<Shop>.History(created: order.day, events: [.lastLogin: customer.lastLogin])
    /// let answer = Shop.Category.orders.retention.deadline(of: history, within: .init(in: .archive))
    /// ```
    ///
    /// - Parameters:
    ///   - history: what is known.
    ///   - scope: what the question is about; the data as a whole unless it is limited.
    ///   - calendar: the working days.
    public func deadline(
        of history: History,
        within scope: Scope = Scope(),
        calendar: WorkingCalendar = .unknown
    ) -> Deadline {
        guard isStored else { return .notStored }
        let evaluator = RetentionEvaluator(history, calendar)
        let rules = rules(within: scope) { evaluator.holds($0) }
        var answer = rules.isEmpty ? Deadline.outside(.notStated) : nil
        for rule in rules {
            let minima = minima(of: rule, within: scope, among: rules) { evaluator.holds($0) }
            let next = evaluator.limited(by: minima).deadline(rule)
            answer = answer.map { $0.last(next) } ?? next
        }
        guard let answer else { return .outside(.notStated) }
        return suspended(answer, evaluator)
    }

    /// An answer as the holds leave it.
    private func suspended(_ answer: Deadline, _ evaluator: RetentionEvaluator<Module>) -> Deadline {
        if answer == .notStored { return answer }
        let holds = holds + Module.agreementHolds
        let active = holds.filter { evaluator.holds($0) }
        if !active.isEmpty { return .held(while: active, answer.window) }
        guard case .dispose(var window) = answer else { return answer }
        window.exceptions += holds
        return .dispose(window)
    }
}

extension Retention.Deadline {
    /// The answer for two rules together: the data are gone when both have let go.
    fileprivate func last(_ other: Self) -> Self {
        switch (self, other) {
        case (.dispose(let one), .dispose(let another)):
            var window = Retention.Window(
                notBefore: Self.later(one.notBefore, another.notBefore),
                by: max(one.by, another.by),
                mayStillMove: max(one.mayStillMove, another.mayStillMove),
                exceptions: one.exceptions
            )
            for exception in another.exceptions where !window.exceptions.contains(exception) {
                window.exceptions.append(exception)
            }
            return .dispose(window)
        case (.waiting(let events, let start), .waiting(let others, let another)):
            let both = start.flatMap { one in another.map { max(one, $0) } }
            return .waiting(for: events + others.filter { !events.contains($0) }, notBefore: both)
        default:
            return weight >= other.weight ? self : other
        }
    }

    private static func later(_ one: CalendarDate?, _ other: CalendarDate?) -> CalendarDate? {
        guard let one, let other else { return one ?? other }
        return max(one, other)
    }

    /// Of two answers the one that says less decides for both.
    private var weight: Int {
        switch self {
        case .notStored: 0
        case .dispose: 1
        case .held: 2
        case .waiting: 3
        case .unbounded: 4
        case .outside: 5
        case .choiceOutOfRange: 6
        }
    }
}
