import DPSASyntax

/// What identifies a template: a phrase, a fact by its verb, or a quantity by its unit and plural category.
struct TemplateKey: Sendable, Equatable {
    /// The position among all keys.
    let index: Int

    init(index: Int) { self.index = index }

    /// The key of a phrase.
    @inline(__always)
    init(_ phrase: Phrase) { index = Int(phrase.rawValue) }

    /// The key of a fact.
    @inline(__always)
    init(_ verb: Verb, isNegated: Bool) { index = Self.facts + Int(verb.rawValue) * 2 + (isNegated ? 1 : 0) }

    /// The key of a quantity.
    init(_ unit: QuantityUnit, _ category: PluralCategory) {
        index = Self.quantities + Int(unit.rawValue) * PluralCategory.allCases.count + Int(category.rawValue)
    }

    private static let facts = Phrase.allCases.count
    private static let quantities = facts + Verb.allCases.count * 2

    /// How many keys there are.
    static let count = quantities + QuantityUnit.allCases.count * PluralCategory.allCases.count

    /// The plural category, if the key is one of a quantity.
    var pluralCategory: PluralCategory? {
        guard index >= Self.quantities else { return nil }
        return PluralCategory.allCases[(index - Self.quantities) % PluralCategory.allCases.count]
    }

    /// The key as the source of a locale spells it.
    var name: String {
        if index < Self.facts { return "\(Phrase.allCases[index])" }
        if index < Self.quantities {
            let verb = Verb.allCases[(index - Self.facts) / 2]
            return "fact.\(verb.identifier)\((index - Self.facts) % 2 == 1 ? ".not" : "")"
        }
        let count = PluralCategory.allCases.count
        let unit = QuantityUnit.allCases[(index - Self.quantities) / count]
        return "\(unit).\(PluralCategory.allCases[(index - Self.quantities) % count])"
    }

    /// The places that the template must have.
    var slots: [TemplateSlot] {
        if index < Self.facts { return Phrase.allCases[index].slots }
        if index >= Self.quantities { return [.amount] }
        return Verb.allCases[(index - Self.facts) / 2].isBare ? [] : [.targets]
    }
}

/// The units that have a phrase of their own.
enum QuantityUnit: UInt8, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, year, kilobyte, megabyte, gigabyte, terabyte, workingDay

    /// The phrase for a unit of the source.
    init(_ unit: Disclosure.Quantity.Unit) {
        switch unit {
        case .second: self = .second
        case .minute: self = .minute
        case .hour: self = .hour
        case .day: self = .day
        case .week: self = .week
        case .month: self = .month
        case .year: self = .year
        case .kilobyte: self = .kilobyte
        case .megabyte: self = .megabyte
        case .gigabyte: self = .gigabyte
        case .terabyte: self = .terabyte
        }
    }
}

/// The plural categories of the Unicode Common Locale Data Repository.
enum PluralCategory: UInt8, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

/// The plural rules that the locales use, for integers.
enum PluralRule: String, Sendable {
    /// English, German, Dutch: 1 is one.
    case oneOther
    /// Indonesian, Chinese, Japanese: no distinction.
    case other

    /// The categories that the rule tells apart.
    var categories: [PluralCategory] {
        switch self {
        case .oneOther: [.one, .other]
        case .other: [.other]
        }
    }

    /// The category of a number.
    func category(of number: Int) -> PluralCategory {
        switch self {
        case .oneOther: number == 1 ? .one : .other
        case .other: .other
        }
    }
}

/// A place in a template that the generator fills.
enum TemplateSlot: String, Sendable, CaseIterable, Comparable {
    case act, actor, address, amount, chooser, clause, condition, date, day, deadline, event, fallback, first, kind,
        label
    case link, list, lower, month, name, outer, parent, period, quantity, recipient, rest, rule, sentence, targets, text
    case upper, value, version, year

    static func < (left: TemplateSlot, right: TemplateSlot) -> Bool { left.rawValue < right.rawValue }
}
