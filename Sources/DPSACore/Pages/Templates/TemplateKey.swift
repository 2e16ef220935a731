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
    init(_ unit: QuantityUnit, _ category: PluralCategory, _ form: QuantityForm = .plain) {
        let position = Int(unit.rawValue) * PluralCategory.allCases.count + Int(category.rawValue)
        index = Self.quantities + position * QuantityForm.allCases.count + Int(form.rawValue)
    }

    private static let facts = Phrase.allCases.count
    private static let quantities = facts + Verb.allCases.count * 2

    /// How many keys there are.
    static let count =
        quantities + QuantityUnit.allCases.count * PluralCategory.allCases.count * QuantityForm.allCases.count

    /// The indices of the keys by their names.
    static let indices: [String: Int] = {
        var indices: [String: Int] = [:]
        for index in 0..<count { indices[TemplateKey(index: index).name] = index }
        return indices
    }()

    /// The plural category and the form, if the key is one of a quantity.
    var inflection: (category: PluralCategory, form: QuantityForm)? {
        guard index >= Self.quantities else { return nil }
        let (categories, forms) = (PluralCategory.allCases, QuantityForm.allCases)
        let position = index - Self.quantities
        return (categories[position / forms.count % categories.count], forms[position % forms.count])
    }

    /// The key as the source of a locale spells it.
    var name: String {
        if index < Self.facts { return "\(Phrase.allCases[index])" }
        if index < Self.quantities {
            let verb = Verb.allCases[(index - Self.facts) / 2]
            return "fact.\(verb.identifier)\((index - Self.facts) % 2 == 1 ? ".not" : "")"
        }
        guard let inflection else { return "" }
        let count = PluralCategory.allCases.count * QuantityForm.allCases.count
        let name = "\(QuantityUnit.allCases[(index - Self.quantities) / count]).\(inflection.category)"
        return inflection.form == .plain ? name : "\(name).\(inflection.form)"
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

/// The form of a quantity's phrase that the sentence around it asks for.
enum QuantityForm: UInt8, Sendable, CaseIterable {
    /// As the phrase stands by itself, and as an object.
    case plain
    /// After a preposition: the dative in German, the genitive in Arabic.
    case oblique
}

/// The plural rules that the locales use, for integers, as the Unicode Common Locale Data Repository has them.
enum PluralRule: String, Sendable {
    /// English, German: 1 is one.
    case oneOther
    /// Indonesian, Chinese, Japanese: no distinction.
    case other
    /// Spanish: 1 is one, whole millions are many.
    case oneManyOther
    /// French, Portuguese: 0 and 1 are one, whole millions are many.
    case zeroOneManyOther
    /// Arabic: 0, 1 and 2 by themselves; few and many go by the last two digits.
    case arabic

    /// The categories that the rule tells apart.
    var categories: [PluralCategory] {
        switch self {
        case .oneOther: [.one, .other]
        case .other: [.other]
        case .oneManyOther, .zeroOneManyOther: [.one, .many, .other]
        case .arabic: [.zero, .one, .two, .few, .many, .other]
        }
    }

    /// The category of a number.
    func category(of number: Int) -> PluralCategory {
        let isMillions = number != 0 && number % 1_000_000 == 0
        switch self {
        case .oneOther: return number == 1 ? .one : .other
        case .other: return .other
        case .oneManyOther: return number == 1 ? .one : isMillions ? .many : .other
        case .zeroOneManyOther: return number == 0 || number == 1 ? .one : isMillions ? .many : .other
        case .arabic:
            switch (number, number % 100) {
            case (0, _): return .zero
            case (1, _): return .one
            case (2, _): return .two
            case (_, 3...10): return .few
            case (_, 11...99): return .many
            default: return .other
            }
        }
    }

    /// The category of a range that ends with a number: a range names its numbers, so that the word alone cannot stand for one.
    func category(ofRangeTo upper: Int) -> PluralCategory {
        let category = category(of: upper)
        return self == .arabic && isExact(category) ? .few : category
    }

    /// Whether the category belongs to one number alone, so that its phrase need not name it.
    func isExact(_ category: PluralCategory) -> Bool {
        switch self {
        case .oneOther, .oneManyOther: category == .one
        case .other, .zeroOneManyOther: false
        case .arabic: category == .zero || category == .one || category == .two
        }
    }
}

/// A place in a template that the generator fills.
enum TemplateSlot: String, Sendable, CaseIterable, Comparable {
    case act, actor, address, amount, chooser, clause, condition, date, day, deadline, event, fallback, first, kind,
        label
    case link, list, lower, month, name, outer, parent, period, quantity, recipient, rest, rule, sentence, targets, text
    case upper, value, version, year
    case deadlineOblique = "deadline:oblique"
    case periodOblique = "period:oblique"

    /// The place, whatever the form of what fills it.
    var base: TemplateSlot {
        switch self {
        case .deadlineOblique: .deadline
        case .periodOblique: .period
        default: self
        }
    }

    /// The form that the quantity in the place has.
    var form: QuantityForm { self == base ? .plain : .oblique }

    static func < (left: TemplateSlot, right: TemplateSlot) -> Bool { left.rawValue < right.rawValue }
}
