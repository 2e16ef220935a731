import Foundation
import Testing

/// A throw-away package that uses this one as a stranger would.
///
/// All consumers share one folder of build products, in which dpsac is built once, and therefore one folder of sources:
/// SwiftPM takes two packages with the same folder of build products for one.
struct ConsumerPackage {
    /// What `swift` did in the package.
    struct Outcome {
        var status: Int32
        /// Whether a signal ended it.
        var isOfSignal: Bool
        /// Both streams, as they came.
        var output: String

        /// The lines that name the generation of Swift, which stand there only if dpsac ran.
        var generations: Int { output.components(separatedBy: "Generating Swift from").count - 1 }

        /// Whether SwiftPM itself crashed, be it that a toolchain manager between made the signal's number a status.
        var isCrash: Bool {
            let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV]
            return isOfSignal || signals.contains { status == $0 || status == 128 + $0 }
        }
    }

    /// The build systems of SwiftPM.
    enum BuildSystem: String, CaseIterable { case native, swiftbuild }

    /// Where the package lies.
    let folder: URL

    /// The check-out under test, by a path that ends in the package's name.
    static let checkout: URL = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let link = common.appending(path: "dpsac")
        try? FileManager.default.createDirectory(at: common, withIntermediateDirectories: true)
        try? FileManager.default.removeItem(at: link)
        try? FileManager.default.createSymbolicLink(at: link, withDestinationURL: root)
        return link
    }()

    /// What all consumers share; below the check-out's own folder of build products, so that it is kept from run to run.
    private static let common = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".build/consumers", directoryHint: .isDirectory)

    /// Writes a package.
    ///
    /// - Parameters:
    ///   - name: its name.
    ///   - isShared: whether another consumer depends on it, so that it lies beside that.
    ///   - targets: the targets of its manifest.
    ///   - dependencies: the packages that its manifest names besides dpsac.
    ///   - files: its files by path.
    init(_ name: String, isShared: Bool = false, targets: String, dependencies: [String] = [], files: [String: String])
        throws
    {
        try self.init(empty: isShared ? name : "consumer")
        let packages = ([Self.checkout.path(percentEncoded: false)] + dependencies).map { ".package(path: \"\($0)\")" }
        try write(
            "Package.swift",
            """
            // swift-tools-version: 6.2
            import PackageDescription

            let plugin: [Target.PluginUsage] = [.plugin(name: "DPSACPlugin", package: "dpsac")]
            let runtime: Target.Dependency = .product(name: "DPSARuntime", package: "dpsac")
            let package = Package(
                name: "\(name)",
                products: [\(isShared ? ".library(name: \"Shared\", targets: [\"Shared\"])" : "")],
                dependencies: [\(packages.joined(separator: ", "))],
                targets: [\(targets)]
            )
            """
        )
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try write(path, text) }
    }

    /// Makes an empty folder, for a package that writes itself.
    init(empty name: String = "consumer") throws {
        folder = Self.common.appending(path: name, directoryHint: .isDirectory)
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Writes a file of the package.
    func write(_ path: String, _ text: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Replaces a text in a file of the package.
    func replace(_ old: String, with new: String, in path: String) throws {
        let url = folder.appending(path: path)
        let text = try String(contentsOf: url, encoding: .utf8)
        try #require(text.contains(old))
        try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
    }

    /// Builds the package.
    func build(_ system: BuildSystem = .native, _ arguments: String...) throws -> Outcome {
        try swift(["build", "--build-system", system.rawValue] + arguments, system)
    }

    /// Runs `swift` with the shared folder of build products.
    ///
    /// Swift 6.3's preview of the new build system is now and then killed by a signal while it plans.  Only then is it run again, once:
    /// a build that fails ends with a status of its own.
    func swift(_ arguments: [String], _ system: BuildSystem = .native) throws -> Outcome {
        let scratch = Self.common.appending(path: "build-\(system.rawValue)").path(percentEncoded: false)
        let arguments = [arguments[0], "--scratch-path", scratch] + arguments.dropFirst()
        let outcome = try shell("swift", arguments)
        guard outcome.isCrash else { return outcome }
        print("swift crashed with status \(outcome.status) and is run again:\n\(outcome.output)")
        return try shell("swift", arguments)
    }

    /// Runs a program in the package's folder.
    func shell(_ program: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            isOfSignal: process.terminationReason == .uncaughtSignal,
            output: String(decoding: data, as: UTF8.self)
        )
    }
}
