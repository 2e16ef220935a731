public import DPSACalendar

extension Retention {
    /// A record that has to go.
    public struct Due<Record> {
        /// The record.
        public var record: Record
        /// Since when, or until when it is to be gone at the latest; `nil` for data that should not be stored at all.
        public var by: CalendarDate?
        /// Whether the last day has passed already.
        public var isOverdue: Bool
    }

    /// The records of a sweep that have to go, found one by one as the sequence is read.
    ///
    /// No record is kept: a sweep over a database cursor holds one record at a time.
    public struct Sweep<Records: Sequence>: Sequence, IteratorProtocol {
        private var records: Records.Iterator
        private let retention: Retention
        private let date: CalendarDate
        private let horizon: CalendarDate
        private let scope: Scope
        private let calendar: WorkingCalendar
        private let history: (Records.Element) -> History

        fileprivate init(
            _ records: Records,
            _ retention: Retention,
            on date: CalendarDate,
            within horizon: CalendarDate,
            _ scope: Scope,
            _ calendar: WorkingCalendar,
            _ history: @escaping (Records.Element) -> History
        ) {
            self.records = records.makeIterator()
            self.retention = retention
            self.date = date
            self.horizon = horizon
            self.scope = scope
            self.calendar = calendar
            self.history = history
        }

        /// The next record that has to go.
        public mutating func next() -> Due<Records.Element>? {
            while let record = records.next() {
                switch retention.deadline(of: history(record), within: scope, calendar: calendar) {
                case .dispose(let window) where window.by <= horizon && (window.notBefore ?? date) <= date:
                    return Due(record: record, by: window.by, isOverdue: window.by < date)
                case .notStored: return Due(record: record, by: nil, isOverdue: true)
                default: continue
                }
            }
            return nil
        }
    }

    /// The records that have to go on a day, from their histories.
    ///
    /// ```swift
    /// let retention = Shop.Category.orders.retention
    /// for due in retention.due(orders, on: today, leadTime: 1, history: { order in
    ///     .init(created: order.day, events: order.events, given: order.isInDispute ? [.dispute] : [])
    /// }) {
    ///     delete(due.record)
    /// }
    /// ```
    ///
    /// A record has to go when its last day falls on that day or before, and not while it still must be kept.  Records that are
    /// held, that wait for an event, or of which no date can be told are passed over; ask `deadline(of:)` about those.  A sweep
    /// that runs every night takes a lead time of one day, one that runs weekly of seven.
    ///
    /// - Parameters:
    ///   - records: the records; read once, as the result is.
    ///   - date: the day of the sweep, in the time zone of the agreement.
    ///   - leadTime: how many days before their last day records have to go, unless they still must be kept.
    ///   - scope: what of the data is swept, such as the copies in one system.
    ///   - calendar: the working days.
    ///   - history: what is known of a record.
    public func due<Records: Sequence>(
        _ records: Records,
        on date: CalendarDate,
        leadTime: Int = 0,
        within scope: Scope = Scope(),
        calendar: WorkingCalendar = .unknown,
        history: @escaping (Records.Element) -> History
    ) -> Sweep<Records> {
        let horizon = date.adding(days: Swift.max(0, leadTime)) ?? date
        return Sweep(records, self, on: date, within: horizon, scope, calendar, history)
    }
}

extension Retention.Due: Sendable where Record: Sendable {}
