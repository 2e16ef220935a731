import Testing

@testable import DPSACore

/// Generated code goes through the real compiler, and runs.
@Suite(.serialized) struct GeneratedSwiftTests {
    private let compiler: SwiftCompiler

    init() throws { compiler = try SwiftCompiler.shared.get() }

    private static let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        .flatMap { ["-enable-upcoming-feature", $0] }

    /// The first two differ in everything that there is.
    private static let ways: [(AccessLevel, String, [String])] = [
        (.public, "6", features), (.internal, "5", []), (.public, "5", []), (.package, "6", features),
        (.internal, "5", features), (.internal, "6", []),
    ]

    @Test(arguments: SwiftCompiler.isExhaustive ? ways : Array(ways.prefix(2)))
    func compilesWithoutAWarning(access: AccessLevel, version: String, options: [String]) throws {
        let generator = SwiftGenerator(access: access)
        var modules = [ModuleSamples.studio, ModuleSamples.plain, ModuleSamples.empty, ModuleSamples.hostile]
        // A module can be called like anything, too.
        for name in ["String", "String_", "Type", "self", "default", "Swift", "_", "hostile"] {
            modules.append(Disclosure(form: .module, name: name, label: name))
        }
        var paths: [String] = []
        for module in modules {
            paths.append(
                try compiler.write("\(access)-\(version)-\(module.name).swift", generator.file(for: module).bytes)
            )
        }
        let outcome = try compiler.run(
            [
                "-typecheck", "-warnings-as-errors", "-parse-as-library", "-package-name", "tests", "-swift-version",
                version,
            ]
                + ["-module-name", "Consumer", "-I", "."] + options + paths
        )
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test(.enabled(if: SwiftCompiler.isExhaustive))
    func aSecondHostileModuleStandsBesideTheFirst() throws {
        let generator = SwiftGenerator(access: .internal)
        let bytes = generator.source(for: [ModuleSamples.hostile, ModuleSamples.hostile("Type")], sourceName: "x")
        let path = try compiler.write("pair.swift", bytes)
        let outcome = try compiler.run(["-typecheck", "-warnings-as-errors", "-swift-version", "6", "-I", ".", path])
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test func recordsAreReadRefusedAndRedacted() throws {
        let generated = try compiler.write(
            "Studio.swift",
            SwiftGenerator(access: .public).file(for: ModuleSamples.studio).bytes
        )
        let program = try compiler.write("records/main.swift", Array(Self.program.utf8))
        let outcome = try compiler.run(
            [
                "-warnings-as-errors", "-swift-version", "6", "-I", ".", "-L", ".", "-lDPSARuntime",
                "-lDPSACalendar", "-o", "program",
                generated,
            ]
                + [program]
        )
        try #require(outcome.status == 0, "\(outcome.output)")
        let run = try compiler.execute("program")
        #expect(run.status == 0)
        #expect(run.output == Self.expectedOutput)
    }

    private static let program = #"""
        import DPSARuntime
        import Foundation

        let decoder = JSONDecoder()
        func read<T: Decodable>(_ type: T.Type, _ text: String) -> T? {
            do {
                return try decoder.decode(type, from: Data(text.utf8))
            } catch DecodingError.dataCorrupted(let context), DecodingError.keyNotFound(_, let context) {
                print(context.debugDescription, context.underlyingError as? RecordError as Any)
            } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
                print(context.debugDescription, context.underlyingError as? RecordError as Any)
            } catch {
                print("another error")
            }
            return nil
        }

        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func write(_ value: some Encodable) { print(String(decoding: try! encoder.encode(value), as: UTF8.self)) }

        let start = #""userName":"Ada","UIN":"7","operationTime":"2024-03-04T11:54:26Z","key":"hunter2""#
        typealias Log = Personal<Studio.UserOperationLog>
        let sealed = read(Log.self, "{\(start),\"oldKeys\":[\"hunter1\"],\"picture\":\"AQI=\"}")!
        let log = sealed.open(for: .provideFeature)
        print(log.userName, log.uin, log.operationTime.timeIntervalSince1970, log.key.revealed)
        print(log)
        print(String(reflecting: log.key), Mirror(reflecting: log.key).children.count, [log.key], ["key": log.key])
        var dumped = ""
        dump(log, to: &dumped)
        print(dumped.contains("hunter"), dumped.contains("<redacted>"))
        write(sealed.encodable(for: .billing))
        print(sealed, log == log, log.hashValue == log.hashValue)
        _ = read(Log.self, "{\(start),\"birthday\":\"1815-12-10\",\"adId\":1}")
        _ = read(Log.self, "{\"userName\":\"Ada\"}")
        _ = read(Log.self, "{\"userName\":\"Ada\",\"UIN\":true}")
        _ = read(Log.self, "{\"userName\":null}")

        let open = #""mediaType":"1080p","parameters":[{"frameRate":25,"mode":-2}],"more":1"#
        typealias Configuration = Personal<Studio.ConfigurationData>
        let configuration = read(Configuration.self, "{\(open),\"source\":\"2024-03-04T00:00:00Z\"}")!
        let data = configuration.open(for: .billing)
        print(data.mediaType, data.parameters[0].mode, data.source as Any)
        write(configuration.encodable(for: .billing))
        write(read(Configuration.self, "{\(open),\"source\":5,\"free\":{\"any\":1}}")?.encodable(for: .billing))
        write(read(Configuration.self, "{\(open),\"source\":\"words\"}")?.encodable(for: .billing))
        let inner = #"{"mediaType":"audio","parameters":[{"frameRate":25,"mode":1,"codec":"x"}]}"#
        _ = read(Configuration.self, inner)
        _ = read(Configuration.self, #"{"mediaType":"smell","parameters":[]}"#)

        let category = Studio.Category.configurationDataTemplate
        print(category.rawValue, category.label, category.purposes, category.systems, category.parent as Any)
        print(Studio.Category.contacts.isCollected, Studio.Category.configurationData.isOpen, category.isOpen)
        print(Studio.UserOperationLog.category.retention.rules[0].paths[0].life)
        print(Studio.Category.contacts.retention.isStored, Studio.Event.accountDeletion.implied)
        print(Studio.Option.allCases.map(\.label), Studio.Region.eea.label, Studio.name, Studio.label)
        """#

    private static let expectedOutput = """
        Ada 7 1709553266.0 hunter2
        UserOperationLog(userName: "Ada", uin: "7", operationTime: 2024-03-04 11:54:26 +0000, result: nil, \
        picture: Optional(2 bytes), key: <redacted>, oldKeys: Optional(<redacted>))
        <redacted> 0 [<redacted>] ["key": <redacted>]
        false true
        {"UIN":"7","key":"hunter2","oldKeys":["hunter1"],"operationTime":"2024-03-04T11:54:26Z","picture":"AQI=","userName":"Ada"}
        Studio.UserOperationLog(<redacted>) true true
        Studio.UserOperationLog declares no "adId", "birthday" Optional(DPSARuntime.RecordError.undeclaredKey)
        Studio.UserOperationLog.UIN is missing Optional(DPSARuntime.RecordError.missingField)
        Studio.UserOperationLog.UIN has another type than String Optional(DPSARuntime.RecordError.wrongType)
        Studio.UserOperationLog.userName is null Optional(DPSARuntime.RecordError.nullField)
        _1080p minus2 Optional(program.Studio.ConfigurationData.Source.kindOfDate(2024-03-04 00:00:00 +0000))
        {"mediaType":"1080p","parameters":[{"frameRate":25,"mode":-2}],"source":"2024-03-04T00:00:00Z"}
        {"free":{},"mediaType":"1080p","parameters":[{"frameRate":25,"mode":-2}],"source":5}
        {"mediaType":"1080p","parameters":[{"frameRate":25,"mode":-2}],"source":"words"}
        Studio.ConfigurationData.parameters declares no "codec" Optional(DPSARuntime.RecordError.undeclaredKey)
        Studio.ConfigurationData.mediaType is not valid Optional(DPSARuntime.RecordError.invalidValue)
        ConfigurationData.Template Template [program.Studio.Purpose.provideFeature, program.Studio.Purpose.billing] \
        [program.Studio.System.mySQL, program.Studio.System.cls] Optional(program.Studio.Category.configurationData)
        false true false
        until(DPSARuntime.EventTrigger<program.Studio.Event>.event(program.Studio.Event.termination, delays: []))
        false [program.Studio.Event.termination]
        ["message queue"] European Economic Area Studio Sound studio

        """
}
