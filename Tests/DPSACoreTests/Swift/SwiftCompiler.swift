import Foundation
import Testing

/// Runs the real compiler on generated code, against the runtime library compiled from its sources.
final class SwiftCompiler: Sendable {
    /// The compiler of this test run, with the runtime library built once.
    static let shared = Result { try SwiftCompiler() }

    /// Whether everything is compiled in every way: minutes of work, which `DPSA_FULL=1` asks for.
    static let isExhaustive = ProcessInfo.processInfo.environment["DPSA_FULL"] == "1"

    /// What a program needs to be linked with: what was built, a library before those that it uses.
    static func libraries() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        let libraries = names.filter { $0.hasPrefix("lib") && $0.hasSuffix(".a") }.sorted(by: >)
        return libraries.map { "-l\($0.dropFirst(3).dropLast(2))" }
    }

    /// The outcome of a process.
    struct Outcome {
        var status: Int32
        var output: String
    }

    /// A folder of this run alone, which is removed at its end.
    static let folder = FileManager.default.temporaryDirectory.appending(path: "dpsac-tests-\(UUID().uuidString)")

    private var folder: URL { SwiftCompiler.folder }

    private init() throws {
        atexit { try? FileManager.default.removeItem(at: SwiftCompiler.folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for module in ["DPSACalendar", "DPSARuntime"] {
            let sources = root.appending(path: "Sources/\(module)")
            let names = try FileManager.default.contentsOfDirectory(atPath: sources.path(percentEncoded: false))
            let paths = names.sorted().filter { $0.hasSuffix(".swift") }.map {
                sources.appending(path: $0).path(percentEncoded: false)
            }
            let outcome = try run(
                [
                    "-emit-module", "-emit-library", "-static", "-parse-as-library", "-swift-version", "6",
                    "-module-name", module, "-I", ".", "-enable-upcoming-feature", "InternalImportsByDefault",
                ] + paths
            )
            try #require(outcome.status == 0, "\(outcome.output)")
        }
    }

    /// Compiles in the folder.
    func run(_ arguments: [String]) throws -> Outcome { try launch("/usr/bin/env", ["swiftc"] + arguments) }

    /// Runs a program of the folder.
    func execute(_ program: String) throws -> Outcome {
        try launch(folder.appending(path: program).path(percentEncoded: false), [])
    }

    /// Writes a file below the folder, and returns its path.
    ///
    /// Tests run at once: those that need a file of the same name, such as `main.swift`, have a folder each.
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path(percentEncoded: false)
    }

    private func launch(_ program: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }
}
