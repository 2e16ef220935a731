import DPSARuntime
import Foundation
import Testing

private enum Place: DisclosedTerm {
    case cellar, attic, garden

    static var termTexts: StaticString {
        """
        Cellar\0the “cellar”, below\0\
        Attic\0\0\
        Garden(Back)\0garden\n(at the back)\0
        """
    }

    var termIndex: Int {
        switch self {
        case .cellar: 0
        case .attic: 1
        case .garden: 2
        }
    }
}

/// What the runtime library makes of a term, so that mistakes can be put in its place.
private struct TermReading: Sendable {
    var cases: @Sendable () -> [Place] = { Place.allCases }
    var name: @Sendable (Place) -> String = { $0.rawValue }
    var label: @Sendable (Place) -> String = { $0.label }
    var place: @Sendable (String) -> Place? = { Place(rawValue: $0) }
    var areEqual: @Sendable (Place, Place) -> Bool = { $0 == $1 }
    var hash: @Sendable (Place) -> Int = { $0.hashValue }
    var encoded: @Sendable ([Place]) throws -> Data = { try JSONEncoder().encode($0) }
    var decoded: @Sendable (Data) throws -> [Place] = { try JSONDecoder().decode([Place].self, from: $0) }

    /// What is wrong with it; nothing if it reads terms as they are declared.
    var faults: [String] {
        var faults: [String] = []
        func check(_ isRight: Bool, _ fault: String) { if !isRight { faults.append(fault) } }
        check(cases() == [.cellar, .attic, .garden], "cases")
        check(Place.allCases.map(name) == ["Cellar", "Attic", "Garden(Back)"], "names")
        check(Place.allCases.map(label) == ["the “cellar”, below", "", "garden\n(at the back)"], "labels")
        for one in Place.allCases { check(place(one.rawValue) == one, "\(one) is not found") }
        for other in ["", "cellar", "Cella", "Cellars", "the “cellar”, below", "garden\n(at the back)", "Attic\0"] {
            check(place(other) == nil, "\(other) is found")
        }
        check(areEqual(.cellar, .cellar) && !areEqual(.cellar, .attic) && !areEqual(.attic, .garden), "equality")
        for one in Place.allCases { check(hash(one) == hash(one), "hashes") }
        check(Set(Place.allCases.map(hash)).count > 1, "one hash for all")
        do {
            let data = try encoded([.garden, .attic])
            check(String(decoding: data, as: UTF8.self) == #"["Garden(Back)","Attic"]"#, "encoding")
            check(try decoded(data) == [.garden, .attic], "decoding")
        } catch {
            faults.append("\(error)")
        }
        do {
            faults.append("decoded: \(try decoded(Data(#"["hunter2"]"#.utf8)))")
        } catch {
            check(!"\(error)".contains("hunter2"), "the error quotes the value")
        }
        return faults
    }
}

@Suite struct TermTests {
    @Test func `terms are read as they are declared`() {
        #expect(TermReading().faults == [])
        #expect(Set(Place.allCases + Place.allCases).count == 3)
        let numbers = [Place.cellar: 1, .attic: 2, .garden: 3]
        #expect(Place.allCases.map { numbers[$0] } == [1, 2, 3])
    }

    @Test func `a type without values has no terms`() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(NoTerm.self, from: Data(#""anything""#.utf8))
        }
        #expect(NoTerm(rawValue: "") == nil && NoTerm.allCases.isEmpty)
    }

    // MARK: Mistakes

    /// Mistakes that have to be noticed.
    enum Mistake: CaseIterable, Sendable {
        case orderIsReversed, caseIsIgnored, beginningsAreEnough, labelsAreNames, emptyLabelsAreNames, labelsAreFound
        case allAreEqual, allHashAlike, labelsAreEncoded, numbersAreEncoded, unknownNamesAreLeftOut, errorsQuote

        fileprivate var reading: TermReading {
            var reading = TermReading()
            switch self {
            case .orderIsReversed: reading.cases = { Place.allCases.reversed() }
            case .caseIsIgnored:
                reading.place = { name in Place.allCases.first { $0.rawValue.lowercased() == name.lowercased() } }
            case .beginningsAreEnough:
                reading.place = { name in Place.allCases.first { !name.isEmpty && $0.rawValue.hasPrefix(name) } }
            case .labelsAreNames: reading.name = { $0.label }
            case .emptyLabelsAreNames: reading.label = { $0.label.isEmpty ? $0.rawValue : $0.label }
            case .labelsAreFound:
                reading.place = { name in Place(rawValue: name) ?? Place.allCases.first { $0.label == name } }
            case .allAreEqual: reading.areEqual = { _, _ in true }
            case .allHashAlike: reading.hash = { _ in 0 }
            case .labelsAreEncoded: reading.encoded = { try JSONEncoder().encode($0.map(\.label)) }
            case .numbersAreEncoded: reading.encoded = { try JSONEncoder().encode($0.map(\.termIndex)) }
            case .unknownNamesAreLeftOut:
                reading.decoded = {
                    try JSONDecoder().decode([String].self, from: $0).compactMap(Place.init(rawValue:))
                }
            case .errorsQuote:
                reading.decoded = { data in
                    do { return try JSONDecoder().decode([Place].self, from: data) } catch {
                        let text = String(decoding: data, as: UTF8.self)
                        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: text))
                    }
                }
            }
            return reading
        }
    }

    @Test(arguments: Mistake.allCases)
    func `a planted mistake is noticed`(mistake: Mistake) {
        #expect(!mistake.reading.faults.isEmpty, "\(mistake) is not noticed")
    }
}
