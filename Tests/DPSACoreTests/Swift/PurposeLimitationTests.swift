import Foundation
import Testing

@testable import DPSACore

/// Wrong code does not compile, and the compiler says where and why; right code compiles and runs.
@Suite(.serialized) struct PurposeLimitationTests {
    private let compiler: SwiftCompiler

    init() throws { compiler = try SwiftCompiler.shared.get() }

    /// A use that must be refused, and what the compiler must say on its line.
    struct WrongUse {
        var code: String
        var message: String

        init(_ code: String, _ message: String) {
            self.code = code
            self.message = message
        }
    }

    /// Parameters of every wrong use.
    private static let parameters = """
        _ visit: Personal<Clinic.Visit>, _ bill: Personal<Clinic.Bill>, _ photo: Personal<Clinic.Photo>, \
        _ idle: Personal<Clinic.Idle>, _ scan: Personal<Clinic.Photo.Scan>, _ flag: Bool, _ decoder: any Decoder, \
        _ remote: Given<Clinic.Circumstances.RemoteCare>, _ agreed: Given<Clinic.Circumstances.CustomerAuthorization>
        """

    private static let wrongUses = [
        // Purposes: known to the module, to nobody, of another category.
        WrongUse(
            "visit.open(for: .billing)",
            "'billing' is unavailable: Clinic does not disclose 'billing' as a purpose of 'Visits'; it discloses "
                + "'provideFeature', 'support'"
        ),
        WrongUse(
            "visit.open(for: .marketing)",
            "'marketing' is unavailable: Clinic denies 'marketing' as a purpose of 'Visits'; it discloses "
                + "'provideFeature', 'support'"
        ),
        WrongUse("visit.open(for: .cryptomining)", "type 'Clinic.Visit.DisclosedPurpose' has no member 'cryptomining'"),
        WrongUse(
            "[visit].map { $0.open(for: .billing).patient }",
            "'billing' is unavailable: Clinic does not disclose 'billing' as a purpose of 'Visits'; it discloses "
                + "'provideFeature', 'support'"
        ),
        WrongUse(
            "visit.open(for: Clinic.Bill.DisclosedPurpose.billing)",
            "cannot convert value of type 'Clinic.Bill.DisclosedPurpose' to expected argument type "
                + "'Clinic.Visit.DisclosedPurpose'"
        ),
        WrongUse(
            "visit.open(for: Clinic.Purpose.billing)",
            "cannot convert value of type 'Clinic.Purpose' to expected argument type 'Clinic.Visit.DisclosedPurpose'"
        ),
        WrongUse(
            "idle.open(for: .support)",
            "'support' is unavailable: Clinic does not disclose 'support' as a purpose of 'Idle “data”'; it discloses "
                + "no purpose"
        ),
        WrongUse("visit.open()", "missing argument for parameter 'for' in call"),
        WrongUse(
            "visit.encodable(for: .billing)",
            "'billing' is unavailable: Clinic does not disclose 'billing' as a purpose of 'Visits'; it discloses "
                + "'provideFeature', 'support'"
        ),
        // Parts.
        WrongUse(
            "bill.open(for: .improvement)",
            "'improvement' is unavailable: Clinic discloses 'improvement' for a part of 'Bills' only: "
                + "open(Clinic.Bill.ImprovementPart.self, for: .improvement)"
        ),
        WrongUse(
            "bill.open(Clinic.Bill.ImprovementPart.self, for: .billing)",
            "type 'Clinic.Bill.ImprovementPart.DisclosedPurpose' has no member 'billing'"
        ),
        WrongUse(
            "bill.open(Clinic.Bill.ImprovementPart.self, for: .improvement).payer",
            "value of type 'Clinic.Bill.ImprovementPart' has no member 'payer'"
        ),
        WrongUse(
            "visit.open(Clinic.Bill.ImprovementPart.self, for: .improvement)",
            "instance method 'open(_:for:)' requires the types 'Clinic.Visit' and 'Clinic.Bill' be equivalent"
        ),
        // Evidence.
        WrongUse(
            "visit.open(for: .support)",
            "member 'support(given:)' expects argument of type 'Given<Clinic.Circumstances.CustomerAuthorization>'"
        ),
        WrongUse(
            "visit.open(for: .support(given: flag))",
            "cannot convert value of type 'Bool' to expected argument type "
                + "'Given<Clinic.Circumstances.CustomerAuthorization>'"
        ),
        WrongUse(
            "visit.open(for: .support(given: remote))",
            "cannot convert value of type 'Given<Clinic.Circumstances.RemoteCare>' to expected argument type "
                + "'Given<Clinic.Circumstances.CustomerAuthorization>'"
        ),
        WrongUse(
            "visit.open(for: .support(given: Given(confirmed: flag)))",
            "value of optional type 'Given<Clinic.Circumstances.CustomerAuthorization>?' must be unwrapped to a value "
                + "of type 'Given<Clinic.Circumstances.CustomerAuthorization>'"
        ),
        WrongUse(
            "photo.open(for: .provideFeature)",
            "member 'provideFeature(given:)' expects argument of type 'Given<Clinic.Circumstances.RemoteCare>'"
        ),
        WrongUse(
            "scan.open(for: .support(given: agreed))",
            "cannot convert value of type 'Given<Clinic.Circumstances.CustomerAuthorization>' to expected argument type "
                + "'Given<Both<Clinic.Circumstances.RemoteCare, Clinic.Circumstances.CustomerAuthorization>>'"
        ),
        WrongUse(
            "Given<Clinic.Circumstances.RemoteCare>()",
            "missing argument for parameter 'confirmed' in call"
        ),
        // The seal.
        WrongUse("visit.patient", "value of type 'Personal<Clinic.Visit>' has no member 'patient'"),
        WrongUse("visit.record", "'record' is inaccessible due to 'internal' protection level"),
        WrongUse(
            "try Clinic.Visit(reading: decoder)",
            "cannot convert value of type 'any Decoder' to expected argument type 'RecordReader<Clinic.Visit>'"
        ),
        WrongUse(
            "try JSONDecoder().decode(Clinic.Visit.self, from: Data())",
            "instance method 'decode(_:from:)' requires that 'Clinic.Visit' conform to 'Decodable'"
        ),
        WrongUse(
            "try JSONDecoder().decode(Clinic.Visit.Address.self, from: Data())",
            "instance method 'decode(_:from:)' requires that 'Clinic.Visit.Address' conform to 'Decodable'"
        ),
        WrongUse(
            "try JSONEncoder().encode(visit)",
            "instance method 'encode' requires that 'Personal<Clinic.Visit>' conform to 'Encodable'"
        ),
        WrongUse(
            "try JSONEncoder().encode(visit.open(for: .provideFeature))",
            "instance method 'encode' requires that 'Clinic.Visit' conform to 'Encodable'"
        ),
        WrongUse(
            "RecordReader<Clinic.Visit>(decoder)",
            "'RecordReader<Record>' initializer is inaccessible due to 'internal' protection level"
        ),
        WrongUse(
            "try Clinic.Visit.Address(from: FieldReader(decoder: decoder))",
            "'FieldReader' initializer is inaccessible due to 'internal' protection level"
        ),
        WrongUse(
            "Clinic.Idle.DisclosedPurpose()",
            "'Clinic.Idle.DisclosedPurpose' cannot be constructed because it has no accessible initializers"
        ),
    ]

    /// Some beside the others: whole declarations.
    private static let wrongDeclarations = [
        WrongUse(
            "struct Session: Codable { var visit: Personal<Clinic.Visit> }",
            "type 'Session' does not conform to protocol 'Encodable'"
        )
    ]

    @Test(arguments: SwiftCompiler.isExhaustive ? ["5", "6"] : ["6"])
    func wrongUsesAreRefusedOnTheirLines(version: String) throws {
        let generated = try compiler.write("Clinic.swift", try Self.generated(.public))
        var text = "import DPSARuntime\nimport Foundation\n"
        var line = 2
        var expected: [Int: String] = [:]
        for use in Self.wrongUses {
            // One function each, so that no error hides another one.
            text += "func use\(line)(\(Self.parameters)) throws {\n    _ = \(use.code)\n}\n"
            expected[line + 2] = use.message
            line += 3
        }
        for use in Self.wrongDeclarations {
            text += use.code + "\n"
            line += 1
            expected[line] = use.message
        }
        let path = try compiler.write("Wrong.swift", Array(text.utf8))
        // In another module, as a package would have it, and in the same one, as the build plugin has it.
        let module = try compiler.run(
            ["-emit-module", "-parse-as-library", "-swift-version", version, "-module-name", "ClinicPolicy"]
                + ["-warnings-as-errors", "-I", ".", generated]
        )
        try #require(module.status == 0, "\(module.output)")
        let imported = try compiler.write("WrongImport.swift", Array(("import ClinicPolicy;" + text).utf8))
        for arguments in [[generated, path], [imported]] {
            let outcome = try compiler.run(
                ["-typecheck", "-parse-as-library", "-swift-version", version, "-module-name", "Consumer", "-I", "."]
                    + arguments
            )
            #expect(outcome.status != 0)
            let errors = CompilerMessage.all(in: outcome.output).filter { $0.severity == "error" }
            for (line, message) in expected.sorted(by: { $0.key < $1.key }) {
                let found = errors.filter { $0.line == line }.map(\.text)
                #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix(message) }, "line \(line): \(found)")
            }
            #expect(Set(errors.map(\.line)) == Set(expected.keys))
            #expect(errors.allSatisfy { $0.file.hasPrefix("Wrong") })
        }
    }

    @Test func rightUsesRun() throws {
        let generated = try compiler.write("Clinic.swift", try Self.generated(.internal))
        let program = try compiler.write("purposes/main.swift", Array(Self.program.utf8))
        let outcome = try compiler.run(
            try ["-warnings-as-errors", "-swift-version", "6", "-I", ".", "-L", "."] + SwiftCompiler.libraries()
                + ["-o", "clinic", generated, program]
        )
        try #require(outcome.status == 0, "\(outcome.output)")
        let run = try compiler.execute("clinic")
        #expect(run.status == 0)
        #expect(run.output == Self.expectedOutput)
    }

    private static let program = #"""
        import DPSARuntime
        import Foundation

        func decode<T: DisclosedRecord>(_ type: T.Type, _ text: String) throws -> Personal<T> {
            try JSONDecoder().decode(Personal<T>.self, from: Data(text.utf8))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        func show(_ value: some Encodable) throws { print(String(decoding: try encoder.encode(value), as: UTF8.self)) }

        // A purpose can be stored and passed on, and a switch needs the disclosed ones only.
        func tell(_ purpose: Clinic.Visit.DisclosedPurpose) -> Clinic.Visit.DisclosedPurpose {
            switch purpose {
            case .provideFeature: print(purpose)
            case .support(let evidence): print(evidence)
            }
            return purpose
        }
        let purpose = tell(.provideFeature)

        let visit = try decode(Clinic.Visit.self, #"{"patient":"Ada","diagnosis":"flu","address":{"street":"Elm"}}"#)
        print(visit, "\([visit])")
        print(visit.open(for: purpose).patient, [visit].map { $0.open(for: .provideFeature).address.street })
        dump(visit)
        guard let agreed = Given<Clinic.Circumstances.CustomerAuthorization>(confirmed: true),
            let remote = Given<Clinic.Circumstances.RemoteCare>(confirmed: true)
        else { fatalError() }
        print(visit.open(for: tell(.support(given: agreed))))
        try show(visit.encodable(for: .provideFeature))
        print(String(decoding: try encoder.encode(visit, configuration: .support(given: agreed)), as: UTF8.self))

        let photo = Personal(Clinic.Photo(picture: nil))
        print(photo.open(for: .provideFeature(given: remote)).picture as Any)
        let scan = Personal(Clinic.Photo.Scan(area: "hand"))
        print(scan.open(for: .support(given: Given(remote, and: agreed))).area)

        var bill = Personal(Clinic.Bill(payer: "Bob", amount: 7, pin: Secret("1234")))
        try show(bill.encodable(Clinic.Bill.ImprovementPart.self, for: .improvement))
        print(bill.open(Clinic.Bill.ImprovementPart.self, for: .improvement))
        bill.update(for: .billing) { $0.amount = 8 }
        print(bill.open(for: .billing))
        print(bill.open(for: .security(given: Given(either: agreed))).amount)
        print(Clinic.Category.visit.sensitiveFields, Clinic.Category.visit.purposes)
        """#

    private static let expectedOutput = """
        provideFeature
        Clinic.Visit(<redacted>) [Clinic.Visit(<redacted>)]
        Ada ["Elm"]
        - Clinic.Visit(<redacted>)
        given: you authorise it
        Visit(patient: "Ada", diagnosis: Optional("flu"), address: clinic.Clinic.Visit.Address(street: "Elm"))
        {"address":{"street":"Elm"},"diagnosis":"flu","patient":"Ada"}
        {"address":{"street":"Elm"},"diagnosis":"flu","patient":"Ada"}
        nil
        hand
        {"amount":7,"pin":"1234"}
        ImprovementPart(amount: 7.0, pin: <redacted>)
        Bill(payer: "Bob", amount: 8.0, pin: <redacted>)
        8.0
        ["diagnosis"] [clinic.Clinic.Purpose.provideFeature]

        """

    /// The example in the README is compiled with the module that the README shows.
    @Test func theExampleOfTheReadmeIsReal() throws {
        let readme = try SpecificationDocument.text(of: "../README.md")
        let module = try #require(readme.split(separator: "$ cat privacy/Notes.dpsa\n").last)
            .split(separator: "\n$ ")[0]
        let example = try #require(readme.split(separator: "```swift\n").dropFirst().first).split(separator: "```")[0]
        let agreement = "\nagreement CustomerAgreement \"Terms\" { role processor; used for ProvideFeature }\n"
        let generated = try compiler.write(
            "Notes.swift",
            try GeneratedPolicy.swift(String(module) + agreement, access: .internal)
        )
        let path = try compiler.write("Readme.swift", Array(example.utf8))
        let outcome = try compiler.run(
            ["-typecheck", "-parse-as-library", "-swift-version", "6", "-module-name", "App", "-I", ".", generated]
                + [path]
        )
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = lines.enumerated().compactMap { index, line in
            line.range(of: "// error: ").map { range in
                CompilerMessage(
                    file: "Readme.swift",
                    line: index + 1,
                    severity: "error",
                    text: String(line[range.upperBound...])
                )
            }
        }
        #expect(!expected.isEmpty)
        #expect(CompilerMessage.all(in: outcome.output) == expected, "\(outcome.output)")
    }

    // MARK: The module

    private static let policy = """
        language 1
        agreement Terms "Terms" { role processor }
        module Clinic "Clinic" under Terms {
            option RemoteCare "care by video"
            system Desk "the desk"
            purpose Support "help you" under ProvideFeature
            not used for Marketing
            stored in Desk
            retain until Termination, then delete within 30 days

            category Visit "Visits" {
                fields {
                    patient: personName "Patient"
                    diagnosis: text "Diagnosis" sensitive optional
                    address: record "Address" { street: text "Street" }
                }
                used for ProvideFeature
                viewed in Desk for Support when CustomerAuthorization
            }
            category Bill "Bills" {
                fields {
                    payer: personName "Payer"
                    amount: number "Amount"
                    pin: secret "PIN"
                }
                used for Billing
                used for Security when CustomerAuthorization or RemoteCare
                part amount, pin: used for Improvement
            }
            category Photo "Photos" when RemoteCare {
                fields { picture: image "Picture" optional }
                used for ProvideFeature
                category Scan "Scans" {
                    fields { area: text "Area" }
                    used for Support when CustomerAuthorization
                }
            }
            category Idle "Idle “data”" {
                fields { heap: text "Heap" }
            }
        }

        """

    private static func generated(_ access: AccessLevel) throws -> [UInt8] {
        try GeneratedPolicy.swift(policy, access: access)
    }
}
