/// A quantity of time or of storage, in the unit that the author wrote: thirty days are not one month.
public struct Quantity: Hashable, Sendable {
    /// A unit.
    public enum Unit: String, Hashable, Sendable, CaseIterable, Codable {
        case seconds, minutes, hours, days, weeks, months, years
        case kilobytes, megabytes, gigabytes, terabytes
    }

    /// The number, or the lower end of a range.
    public var amount: Int
    /// The upper end of a range, such as `7 to 180 days`.
    public var upper: Int?
    /// The unit.
    public var unit: Unit
    /// Whether only working days count.
    public var isWorking: Bool

    /// Creates a quantity.
    public init(_ amount: Int, to upper: Int? = nil, _ unit: Unit, working isWorking: Bool = false) {
        self.amount = amount
        self.upper = upper
        self.unit = unit
        self.isWorking = isWorking
    }
}

/// A length of time (or an amount of storage) that is fixed or that somebody chooses.
public enum Period: Hashable, Sendable {
    /// One length, or a range within which it lies.
    case fixed(Quantity)
    /// A length that somebody chooses.
    case chosen(Choice, by: [String], default: Quantity? = nil)

    /// What limits a choice.
    public enum Choice: Hashable, Sendable {
        /// Any length.
        case free
        /// Between the ends of a range.
        case range(Quantity)
        /// One of these.
        case oneOf([Quantity])
        /// At most this.
        case upTo(Quantity)
    }

    /// A number of hours.
    public static func hours(_ amount: Int) -> Period { .fixed(Quantity(amount, .hours)) }

    /// A number of days.
    public static func days(_ amount: Int) -> Period { .fixed(Quantity(amount, .days)) }

    /// A number of months.
    public static func months(_ amount: Int) -> Period { .fixed(Quantity(amount, .months)) }

    /// A number of years.
    public static func years(_ amount: Int) -> Period { .fixed(Quantity(amount, .years)) }
}
