import DPSARuntime
import Foundation
import Testing

@Suite struct PersonalTests {
    private let sealed = Personal(Depot.Parcel.sample)

    @Test func sealedDataDoNotPrint() {
        struct Order {
            var number = 7
            var parcel: Personal<Depot.Parcel>
        }
        let outgoing = sealed.encodable(for: .deliver)
        let part = sealed.encodable(Depot.Parcel.SellPart.self, for: .sell)
        let values: [Any] = [sealed, outgoing, part, Optional(sealed) as Any, [sealed], Order(parcel: sealed)]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(describing: value), String(reflecting: value), dumped] {
                #expect(!text.contains("hunter") && !text.contains("2.5"), "\(text)")
                #expect(text.contains("Depot.Parcel(<redacted>)"), "\(text)")
            }
        }
        #expect(sealed.description == "Depot.Parcel(<redacted>)")
        #expect(Mirror(reflecting: sealed).children.isEmpty)
        #expect(Mirror(reflecting: outgoing).children.map(\.label) == ["purpose"])
    }

    @Test func openedDataShowWhatIsNoSecret() {
        let opened = sealed.open(for: .deliver)
        #expect(opened.code.revealed == "hunter2")
        #expect("\(opened)".contains("weights: [[1.0, 2.5], []]"))
        #expect(!"\(opened)".contains("hunter2"))
    }

    @Test func aPartHasItsFieldsOnly() throws {
        let part = sealed.open(Depot.Parcel.SellPart.self, for: .sell)
        #expect(part.weights == [[1, 2.5], []])
        #expect(Depot.Parcel.SellPart.recordName == "Depot.Parcel")
        let json = try JSONEncoder().encode(sealed.encodable(Depot.Parcel.SellPart.self, for: .sell))
        let text = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(text.keys.sorted() == ["note", "weights"])
    }

    @Test func purposesConfigureEncoders() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let one = try encoder.encode(sealed.encodable(for: .deliver))
        #expect(try encoder.encode(sealed, configuration: .deliver) == one)
    }

    @Test func changesAreMadeWholeOrNotAtAll() throws {
        struct Refusal: Error {}
        var parcel = sealed
        parcel.update(for: .deliver) { $0.weights = [] }
        #expect(parcel.open(for: .deliver).weights == [])
        #expect(throws: Refusal.self) {
            try parcel.update(for: .deliver) {
                $0.weights = [[9]]
                throw Refusal()
            }
        }
        #expect(parcel.open(for: .deliver).weights == [])
    }

    @Test func evidenceIsMadeOfWhatIsSo() throws {
        #expect(Given<Depot.Circumstances.Signed>(confirmed: false) == nil)
        let signed = try #require(Given<Depot.Circumstances.Signed>(confirmed: true))
        let abroad = try #require(Given<Depot.Circumstances.Abroad>(confirmed: true))
        let home = try #require(Given<Not<Depot.Circumstances.Abroad>>(confirmed: true))
        #expect(sealed.open(for: .insure(given: Given(either: signed))).weights.count == 2)
        #expect(sealed.open(for: .insure(given: Given(or: home))).weights.count == 2)
        #expect("\(signed)" == "given: the form is signed")
        #expect("\(Given(signed, and: abroad))" == "given: (the form is signed and the parcel goes abroad)")
        let either: Given<Either<Depot.Circumstances.Signed, Not<Depot.Circumstances.Abroad>>> = Given(or: home)
        #expect("\(either)" == "given: (the form is signed or not the parcel goes abroad)")
    }
}
