import Foundation

@testable import DPSACommandLine

/// What a process of the real executable did.
struct Outcome: Sendable {
    /// How it ended; a signal counts as 128 and its number.
    var status: Int32
    /// What it wrote to standard output.
    var output: String
    /// What it wrote to standard error.
    var error: String
}

/// The executable that was built beside the tests.
enum Executable {
    /// Its path; nil if there is none.
    static let path: String? = {
        // The bundle of the tests lies among the products, or is their directory.
        let bundles = [Bundle.main] + Bundle.allBundles
        return bundles.flatMap { [$0.bundleURL, $0.bundleURL.deletingLastPathComponent()] }
            .map { $0.appending(path: "dpsac").path(percentEncoded: false) }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Runs it.
    ///
    /// - Parameters:
    ///   - arguments: the command line.
    ///   - directory: the working directory.
    ///   - environment: variables that differ from those of the tests.
    ///   - shell: a script that runs it as `"$0" "$@"`.
    static func run(
        _ arguments: [String],
        in directory: String,
        environment: [String: String] = [:],
        shell: String = "exec \"$0\" \"$@\""
    ) throws -> Outcome {
        guard let path else { throw CommandError("there is no executable beside the tests") }
        var variables = ProcessInfo.processInfo.environment
        for name in ["NO_COLOR", "CLICOLOR_FORCE"] { variables[name] = nil }
        return try process(
            ["/bin/sh", "-c", shell, path] + arguments,
            in: directory,
            environment: variables.merging(environment) { $1 }
        )
    }

    /// Runs any program.
    static func process(_ line: [String], in directory: String, environment: [String: String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: line[0])
        process.arguments = Array(line.dropFirst())
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: directory)
        let output = Pipe()
        let error = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = error
        try process.run()
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let status = process.terminationStatus
        return Outcome(
            status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
            output: String(decoding: outputData, as: UTF8.self),
            error: String(decoding: errorData, as: UTF8.self)
        )
    }
}
