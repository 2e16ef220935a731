import DPSASyntax
import Foundation
import Synchronization

@testable import DPSACommandLine
@testable import DPSACore

/// What a command wrote.
final class Recorder: Sendable {
    private let texts = Mutex((output: [UInt8](), error: [UInt8]()))

    var output: String { texts.withLock { String(decoding: $0.output, as: UTF8.self) } }
    var error: String { texts.withLock { String(decoding: $0.error, as: UTF8.self) } }

    func console(environment: [String: String] = [:]) -> Console {
        Console(
            writeOutput: { [self] bytes in texts.withLock { $0.output += bytes } },
            writeError: { [self] bytes in texts.withLock { $0.error += bytes } },
            environment: { environment[$0] },
            isOutputTerminal: false,
            isErrorTerminal: false,
            today: { "2026-01-31" },
            workingDirectory: { nil }
        )
    }
}

/// An empty directory that is gone after the test.
func withDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "dpsac-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path(percentEncoded: false))
}

/// Writes a file, and the directories above it.
func write(_ text: String, _ path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
}

/// The text of a file; nothing if there is none.
func contents(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
}

/// The paths of all files below a directory, sorted.
func files(below path: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
        var isDirectory = ObjCBool(false)
        return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isDirectory)
            && !isDirectory.boolValue
    }
    .sorted()
}

/// What a process of the real executable did.
struct Outcome {
    var status: Int32
    var output: String
    var error: String
}

/// Runs the executable that was built beside the tests.
func dpsac(
    _ arguments: [String],
    in directory: String? = nil,
    environment: [String: String] = [:],
    shell: String? = nil
) throws -> Outcome {
    // The bundle of the tests lies among the products, or is their directory.
    let bundles = [Bundle.main] + Bundle.allBundles
    let executable = bundles.flatMap { [$0.bundleURL, $0.bundleURL.deletingLastPathComponent()] }
        .map { $0.appending(path: "dpsac") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
    guard let executable else { throw CommandError("there is no executable beside the tests") }
    let process = Process()
    if let shell {
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", shell, executable.path(percentEncoded: false)] + arguments
    } else {
        process.executableURL = executable
        process.arguments = arguments
    }
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "CLICOLOR_FORCE"] { variables[name] = nil }
    process.environment = variables.merging(environment) { $1 }
    if let directory { process.currentDirectoryURL = URL(filePath: directory) }
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
        status: process.terminationStatus,
        output: String(decoding: outputData, as: UTF8.self),
        error: String(decoding: errorData, as: UTF8.self)
    )
}

/// Rules of every severity, for reports.
let testRules = RuleRegistry(rules: [
    rule("LOC900", "odd-place", .note), rule("NAM900", "unknown-thing", .error),
    rule("RET900", "endless", .danger), rule("TXT900", "vague", .warning),
])

private func rule(_ code: String, _ name: String, _ severity: Rule.Severity) -> Rule {
    Rule(
        code: RuleCode(rawValue: code),
        name: name,
        severity: severity,
        summary: "finds what is \(name)",
        explanation: "It matters.",
        badExample: "category «Log» {\n}\n",
        goodExample: "category Log {\n}\n"
    )
}

/// A place in a text: the first occurrence of a part of it.
func place(of part: String, in text: String, file: UInt32 = 0) -> SourceLocation {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start = (0...max(0, bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) } ?? bytes.count
    return SourceLocation(file: file, range: ByteRange(start: UInt32(start), end: UInt32(start + wanted.count)))
}

extension Finding {
    /// A finding by the text of its code.
    init(_ code: String, _ message: String, at location: SourceLocation, label: String = "") {
        self.init(RuleCode(rawValue: code), message, at: location, label: label)
    }
}
