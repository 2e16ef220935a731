import DPSARuntime
import Foundation
import Testing

/// A record as generated code declares one.
private struct Parcel: FieldRecord {
    static var recordName: String { "Post.Parcel" }
    var code: Secret<String>
    var weights: [[Double]]
    var link: URL?
    var identifier: UUID
    var note: Secret<Int>?

    init(code: Secret<String>, weights: [[Double]], link: URL? = nil, identifier: UUID, note: Secret<Int>? = nil) {
        self.code = code
        self.weights = weights
        self.link = link
        self.identifier = identifier
        self.note = note
    }

    init(reading reader: inout RecordReader<Self>) {
        code = reader.secret("code")
        weights = reader.required("weights")
        link = reader.optional("link")
        identifier = reader.required("identifier")
        note = reader.optionalSecret("note")
        reader.refuseOtherKeys()
    }

    func write(to writer: inout RecordWriter<Self>) {
        writer.secret("code", code)
        writer.field("weights", weights)
        writer.optional("link", link)
        writer.field("identifier", identifier)
        writer.optionalSecret("note", note)
    }
}

@Suite struct RecordTests {
    private let parcel = Parcel(
        code: Secret("hunter2"),
        weights: [[1, 2.5], []],
        link: URL(string: "https://example.com/a"),
        identifier: UUID(),
        note: Secret(7)
    )

    @Test func whatIsWrittenIsReadAgain() throws {
        let json = try JSONEncoder().encode(parcel)
        #expect(try JSONDecoder().decode(Parcel.self, from: json) == parcel)
        let list = try PropertyListEncoder().encode(parcel)
        #expect(try PropertyListDecoder().decode(Parcel.self, from: list) == parcel)
    }

    @Test func everyFieldCounts() {
        var other = parcel
        other.note = nil
        #expect(other != parcel)
        other = parcel
        other.code = Secret("hunter3")
        #expect(other != parcel)
        #expect(Set([parcel, other, parcel]).count == 2)
    }

    @Test func undeclaredKeysAreNamedAndEscaped() throws {
        let keys = (1...7).map { "\"k\($0)\\n\":1" }.joined(separator: ",")
        let text = #"{"code":"a","weights":[],"identifier":"E621E1F8-C36C-495A-93FC-0C247A3E6E5F",\#(keys)}"#
        let error = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode(Parcel.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error")
            return
        }
        #expect(
            context.debugDescription
                == #"Post.Parcel declares no "k1\n", "k2\n", "k3\n", "k4\n", "k5\n" and 2 more"#
        )
        #expect(context.underlyingError as? RecordError == .undeclaredKey)
    }

    @Test func errorsDoNotQuoteValues() throws {
        let text = #"{"code":"a","weights":[],"identifier":"hunter2"}"#
        let error = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode(Parcel.self, from: Data(text.utf8))
        }
        #expect(!"\(error)".contains("hunter2"))
        #expect("\(error)".contains("Post.Parcel.identifier is not valid"))
    }

    @Test func secretsDoNotPrint() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(["a": [secret]], to: &dumped)
        let texts = [
            "\(secret)", String(reflecting: secret), "\([secret])", "\(Optional(secret) as Any)", "\(parcel)", dumped,
            String(describing: Mirror(reflecting: parcel).children.map(\.value)),
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
