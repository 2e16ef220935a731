import DPSARuntime
import Foundation

// A module as generated code declares one.

enum Depot: DisclosedModule {
    static var name: String { "Depot" }
    static var label: String { "Depot" }
    static var parentName: String { "" }
    typealias System = NoTerm
    typealias Event = NoTerm

    enum Category: DataCategory {
        typealias Module = Depot
        case parcel
        static var termTexts: StaticString {
            """
            Parcel\0Parcel\0
            """
        }
        var termIndex: Int { 0 }
        var purposes: [Purpose] { [.deliver] }
        var systems: [NoTerm] { [] }
        var retention: Retention<Depot> { .notStated }
    }

    enum Purpose: DisclosedTerm {
        case deliver
        case insure
        case sell
        static var termTexts: StaticString {
            """
            Deliver\0Deliver\0\
            Insure\0Insure\0\
            Sell\0Sell\0
            """
        }
        var termIndex: Int {
            switch self {
            case .deliver: 0
            case .insure: 1
            case .sell: 2
            }
        }
    }

    enum Circumstances {
        enum Signed: Circumstance { static var label: String { "the form is signed" } }
        enum Abroad: Circumstance { static var label: String { "the parcel goes abroad" } }
    }

    struct Parcel: DisclosedRecord {
        static var category: Category { .parcel }
        var code: Secret<String>
        var weights: [[Double]]
        var link: URL?
        var identifier: UUID
        var note: Secret<Double>?
        var sender: Person?

        enum DisclosedPurpose: Sendable {
            case deliver
            case insure(given: Given<Either<Circumstances.Signed, Not<Circumstances.Abroad>>>)
            @available(*, unavailable, message: "Depot does not disclose 'sell'") case sell
        }

        struct SellPart: RecordPart {
            enum DisclosedPurpose: Sendable { case sell }
            var weights: [[Double]]
            var note: Secret<Double>?

            init(of whole: Parcel) {
                weights = whole.weights
                note = whole.note
            }

            func write(to writer: inout RecordWriter<Self>) {
                writer.field("weights", weights)
                writer.optionalSecret("note", note)
            }
        }
    }

    struct Person: FieldRecord {
        static var recordName: String { "Depot.Parcel.sender" }
        var name: String
        var height: Double
    }
}

extension Depot.Parcel {
    init(reading reader: inout RecordReader<Self>) {
        code = reader.secret("code")
        weights = reader.required("weights")
        link = reader.optional("link")
        identifier = reader.required("identifier")
        note = reader.optionalSecret("note")
        sender = reader.optional("sender")
        reader.refuseOtherKeys()
    }

    func write(to writer: inout RecordWriter<Self>) {
        writer.secret("code", code)
        writer.field("weights", weights)
        writer.optional("link", link)
        writer.field("identifier", identifier)
        writer.optionalSecret("note", note)
        writer.optional("sender", sender)
    }
}

extension Depot.Person {
    init(reading reader: inout RecordReader<Self>) {
        name = reader.required("name")
        height = reader.required("height")
        reader.refuseOtherKeys()
    }

    func write(to writer: inout RecordWriter<Self>) {
        writer.field("name", name)
        writer.field("height", height)
    }
}

extension Depot.Parcel {
    /// One in which every text that must not show is `hunter`.
    static var sample: Depot.Parcel {
        Depot.Parcel(
            code: Secret("hunter2"),
            weights: [[1, 2.5], []],
            link: URL(string: "https://example.com/a"),
            identifier: UUID(),
            note: Secret(7),
            sender: Depot.Person(name: "hunter", height: 1.5)
        )
    }
}
