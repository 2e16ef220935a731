import DPSARuntime
import Foundation
import Testing

@Suite struct RecordTests {
    private typealias Parcel = Depot.Parcel
    private let parcel = Parcel.sample
    private let start = #""code":"a","weights":[],"identifier":"E621E1F8-C36C-495A-93FC-0C247A3E6E5F""#

    private func failure(_ text: String) throws -> DecodingError {
        try #require(throws: DecodingError.self) {
            try JSONDecoder().decode(Personal<Parcel>.self, from: Data(text.utf8))
        }
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let sealed = Personal(parcel)
        let json = try JSONEncoder().encode(sealed.encodable(for: .deliver))
        #expect(try JSONDecoder().decode(Personal<Parcel>.self, from: json) == sealed)
        #expect(try JSONDecoder().decode(Personal<Parcel>.self, from: json).open(for: .deliver) == parcel)
        let list = try PropertyListEncoder().encode([sealed.encodable(for: .deliver)])
        #expect(try PropertyListDecoder().decode([Personal<Parcel>].self, from: list) == [sealed])
    }

    @Test func everyFieldCounts() {
        var other = parcel
        other.note = nil
        #expect(other != parcel)
        other = parcel
        other.code = Secret("hunter3")
        #expect(other != parcel)
        other = parcel
        other.sender?.height = 2
        #expect(other != parcel)
        #expect(Set([parcel, other, parcel]).count == 2)
    }

    @Test func undeclaredKeysAreNamedAndEscaped() throws {
        let keys = (1...7).map { "\"k\($0)\\n\":1" }.joined(separator: ",")
        guard case .dataCorrupted(let context) = try failure("{\(start),\(keys)}") else {
            Issue.record("another error")
            return
        }
        #expect(
            context.debugDescription
                == #"Depot.Parcel declares no "k1\n", "k2\n", "k3\n", "k4\n", "k5\n" and 2 more"#
        )
        #expect(context.underlyingError as? RecordError == .undeclaredKey)
    }

    @Test(arguments: [
        (#"{"code":"a","weights":[],"identifier":"hunter2"}"#, "Depot.Parcel.identifier is not valid"),
        (#"{"code":["hunter"]}"#, "Depot.Parcel.code has another type than String"),
        (#"{"code":"a","weights":"hunter"}"#, "Depot.Parcel.weights has another type than Array<Any>"),
        (#"{"code":null}"#, "Depot.Parcel.code is null"),
        (#"{"code":"a","weights":[[],null],"hunter":1}"#, "Depot.Parcel.weights is null"),
        (#""hunter""#, "Depot.Parcel is not a record with named fields"),
        (#"[{"code":"hunter"}]"#, "Depot.Parcel is not a record with named fields"),
    ])
    func errorsOfReadingDoNotQuoteValues(text: String, expected: String) throws {
        let error = try failure(text)
        var dumped = ""
        dump(error, to: &dumped)
        for text in ["\(error)", String(reflecting: error), dumped, error.localizedDescription] {
            #expect(!text.contains("hunter"), "\(text)")
        }
        #expect("\(error)".contains(expected), "\(error)")
    }

    @Test func errorsOfInnerRecordsNameThem() throws {
        let error = try failure(#"{\#(start),"sender":{"name":"hunter","height":1,"age":7}}"#)
        #expect("\(error)".contains(#"Depot.Parcel.sender declares no "age""#), "\(error)")
        let other = try failure(#"{\#(start),"sender":"hunter"}"#)
        #expect("\(other)".contains("Depot.Parcel.sender is not a record with named fields"), "\(other)")
        #expect(!"\(other)".contains("hunter"))
    }

    /// The value is part of the encoder's own error: JSON has no number for infinity.
    @Test func errorsOfWritingDoNotQuoteValues() throws {
        var secret = parcel
        secret.note = Secret(-.infinity)
        var inner = parcel
        inner.sender?.height = -.infinity
        for (record, name) in [(secret, "Depot.Parcel.note"), (inner, "Depot.Parcel.sender.height")] {
            let error = try #require(throws: EncodingError.self) {
                try JSONEncoder().encode(Personal(record).encodable(for: .deliver))
            }
            var dumped = ""
            dump(error, to: &dumped)
            for text in ["\(error)", String(reflecting: error), dumped] {
                #expect(!text.contains("inf") && text.contains("\(name) cannot be encoded"), "\(text)")
            }
            guard case .invalidValue(let value, let context) = error else { return }
            #expect(value as? String == "<redacted>")
            #expect(context.underlyingError as? RecordError == .invalidValue)
        }
    }

    @Test func secretsDoNotPrint() {
        let secret = Secret("hunter2")
        var opened = parcel
        opened.sender = nil
        var dumped = ""
        dump(["a": [secret]], to: &dumped)
        dump(opened, to: &dumped)
        let texts = [
            "\(secret)", String(reflecting: secret), "\([secret])", "\(Optional(secret) as Any)", "\(opened)", dumped,
            String(describing: Mirror(reflecting: opened).children.map(\.value)),
        ]
        for text in texts { #expect(!text.contains("hunter2") && text.contains("<redacted>")) }
        #expect(Mirror(reflecting: secret).children.isEmpty)
    }

    @Test func noTermHasNoValues() {
        #expect(NoTerm.allCases.isEmpty)
        #expect(NoTerm(rawValue: "") == nil)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([NoTerm].self, from: Data(#"["x"]"#.utf8)) }
    }
}
