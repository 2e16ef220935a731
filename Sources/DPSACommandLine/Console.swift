/// Where a command writes, and what it may know of its surroundings.
///
/// A value, so that tests can run every command without a process.
package struct Console: Sendable {
    /// Writes what was asked for.
    var writeOutput: @Sendable ([UInt8]) throws(SystemError) -> Void
    /// Writes usage errors, progress and notices.
    package var writeError: @Sendable ([UInt8]) -> Void
    /// The variables of the environment.
    var environment: @Sendable (String) -> String?
    /// Whether standard output is a terminal.
    var isOutputTerminal: Bool
    /// Whether standard error is a terminal.
    var isErrorTerminal: Bool
    /// Today, UTC.
    var today: @Sendable () -> String
    /// The working directory; nil if it cannot be told.
    var workingDirectory: @Sendable () -> String?

    /// The process's own.
    package static var process: Console {
        Console(
            writeOutput: { bytes throws(SystemError) in try FileSystem.write(bytes, to: OperatingSystem.standardOutput)
            },
            // There is nowhere to report that standard error cannot be written.
            writeError: { bytes in try? FileSystem.write(bytes, to: OperatingSystem.standardError) },
            environment: OperatingSystem.environmentVariable,
            isOutputTerminal: OperatingSystem.isTerminal(OperatingSystem.standardOutput),
            isErrorTerminal: OperatingSystem.isTerminal(OperatingSystem.standardError),
            today: OperatingSystem.today,
            workingDirectory: OperatingSystem.workingDirectory
        )
    }

    /// Writes what was asked for.
    func print(_ bytes: [UInt8]) throws(CommandError) {
        do {
            try writeOutput(bytes)
        } catch {
            if error.isClosedPipe { throw .outputClosed }
            throw CommandError("cannot write to standard output: \(error.reason)")
        }
    }

    /// Writes what was asked for, as text.
    func print(_ text: String) throws(CommandError) { try print(Array(text.utf8)) }

    /// Writes a line to standard error.
    func notice(_ line: String) { writeError(Array((TextSafety.shown(line) + "\n").utf8)) }

    /// Writes an error to standard error, and what to do instead.
    func notice(_ error: CommandError) {
        notice("error: \(error.message)")
        if let suggestion = error.suggestion { notice("help: \(suggestion)") }
    }
}
