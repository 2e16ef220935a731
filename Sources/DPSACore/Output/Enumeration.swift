extension Disclosure.FieldKind {
    /// The values of an enumeration as records have them: all numbers or all texts, each once.
    enum Enumeration: Equatable {
        /// Nothing but whole numbers.
        case numbers([Int])
        /// Anything else, a number among other values as well, as it is written in the source.
        case texts([String])
    }

    /// What the values are in every output, so that a record of one fits the other.
    var enumeration: Enumeration {
        let numbers = values.compactMap { if case .integer(let number) = $0 { number } else { nil } }
        if numbers.count == values.count { return .numbers(Self.distinct(numbers)) }
        return .texts(Self.distinct(values.map(\.sourceText)))
    }

    private static func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
