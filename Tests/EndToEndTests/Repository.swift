import Foundation
import Testing

@testable import DPSACommandLine

/// The check-out that these tests belong to.
enum Repository {
    /// Its path, without a `/` at its end.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path(percentEncoded: false).trimmingSuffix("/")

    /// The path of something in it.
    static func path(_ name: String) -> String { "\(root)/\(name)" }

    /// The text of one of its files.
    static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    /// The names of the `.dpsa` files in one of its folders, sorted.
    static func sources(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).filter { $0.hasSuffix(".dpsa") }.sorted()
    }

    /// The day by which all runs judge waivers.
    static let asOf = "2026-05-31"
}

/// An empty directory that is gone after the test.
func withDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "dpsac-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path(percentEncoded: false).trimmingSuffix("/"))
}

/// A directory with a copy of the policies in `Policies`, so that tests may change them.
func withPolicies<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withDirectory { root in
        try FileManager.default.copyItem(atPath: Repository.path("Policies"), toPath: "\(root)/Policies")
        return try body(root)
    }
}

/// Writes a file, and the directories above it.
func write(_ text: String, _ path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
}

/// What lies below a directory.
struct Tree: Equatable {
    /// A file and when it was written.
    struct File: Equatable {
        var bytes: Data
        var modified: Date?
        var number: UInt64?
    }

    /// The files by their paths.
    var files: [String: File] = [:]
    /// The directories.
    var directories: Set<String> = []

    /// Reads what lies below a directory; nothing if there is none.
    init(below root: String) throws {
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        for name in names {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)")
            if attributes[.type] as? FileAttributeType == .typeDirectory {
                directories.insert(name)
            } else {
                files[name] = File(
                    bytes: FileManager.default.contents(atPath: "\(root)/\(name)") ?? Data(),
                    modified: attributes[.modificationDate] as? Date,
                    number: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value
                )
            }
        }
    }

    /// The contents alone.
    var contents: [String: Data] { files.mapValues(\.bytes) }

    /// The paths of the files that differ from those of another tree, or are in one of the two only.
    func differences(from other: Tree) -> [String] {
        Set(files.keys).union(other.files.keys).filter { files[$0]?.bytes != other.files[$0]?.bytes }.sorted()
    }
}

extension String {
    /// The text without an ending.
    func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }

    /// The lines, without an empty one at the end.
    var lines: [String] {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
