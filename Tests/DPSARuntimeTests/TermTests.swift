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

@Suite struct TermTests {
    @Test func `names and labels are those of the cases`() {
        #expect(Place.allCases == [.cellar, .attic, .garden])
        #expect(Place.allCases.map(\.rawValue) == ["Cellar", "Attic", "Garden(Back)"])
        #expect(Place.allCases.map(\.label) == ["the “cellar”, below", "", "garden\n(at the back)"])
    }

    @Test func `a case is found by its name and by nothing else`() {
        for place in Place.allCases { #expect(Place(rawValue: place.rawValue) == place) }
        for other in ["", "cellar", "Cella", "Cellars", "the “cellar”, below", "garden\n(at the back)", "Attic\0"] {
            #expect(Place(rawValue: other) == nil, "\(other)")
        }
    }

    @Test func `equal cases hash alike`() {
        #expect(Place.cellar == .cellar && Place.cellar != .attic)
        #expect(Set(Place.allCases + Place.allCases).count == 3)
        let numbers = [Place.cellar: 1, .attic: 2, .garden: 3]
        #expect(Place.allCases.map { numbers[$0] } == [1, 2, 3])
        #expect(Place.attic.hashValue == Place.attic.hashValue)
    }

    @Test func `cases are encoded as their names`() throws {
        let data = try JSONEncoder().encode([Place.garden, .attic])
        #expect(String(decoding: data, as: UTF8.self) == #"["Garden(Back)","Attic"]"#)
        #expect(try JSONDecoder().decode([Place].self, from: data) == [.garden, .attic])
    }

    @Test func `an unknown name is not quoted by the error`() {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Place].self, from: Data(#"["hunter2"]"#.utf8))
        }
        #expect(error.map { !"\($0)".contains("hunter2") } == true)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(NoTerm.self, from: Data(#""anything""#.utf8))
        }
        #expect(NoTerm(rawValue: "") == nil && NoTerm.allCases.isEmpty)
    }
}
