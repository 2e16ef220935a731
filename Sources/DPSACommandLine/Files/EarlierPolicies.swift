import DPSACore

/// The policies of earlier runs, for what the pages say of changes.
///
/// A folder holds one text of each document as `NAME.policy.json`, itself or in `schemas`; or it holds folders that are named by
/// dates, each with such texts.
struct EarlierPolicies: Sendable {
    private var texts: [String: [Disclosure]] = [:]

    /// Nothing is known.
    init() {}

    /// Reads the policies below a folder.
    init(below path: String) throws(CommandError) {
        let names = try Self.names(in: path)
        let dates = names.filter(Self.isDate).sorted()
        var folders = dates.map { "\(path)/\($0)" }
        // What stands in the folder itself is the newest.
        folders.append(path)
        var hasPolicy = false
        for folder in folders {
            for file in try Self.files(in: folder) {
                hasPolicy = true
                let disclosure = try Self.read(file)
                texts[disclosure.name, default: []].append(disclosure)
            }
        }
        guard hasPolicy else {
            throw CommandError(
                "no policy below `\(path)`",
                suggestion: "name the --output of an earlier run, or a folder with dated folders of *.policy.json"
            )
        }
    }

    /// The history of a document; nil if no earlier texts were asked for.
    func history(of document: Disclosure) -> DocumentHistory? {
        texts.isEmpty ? nil : DocumentHistory(of: document, earlier: texts[document.name] ?? [])
    }

    /// Whether a name is that of a day, `2026-01-31`, with anything after it.
    private static func isDate(_ name: String) -> Bool {
        let bytes = Array(name.utf8.prefix(10))
        guard bytes.count == 10 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            index == 4 || index == 7
                ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }

    /// The policies of a folder: those in `schemas` if there is one, else its own.
    private static func files(in folder: String) throws(CommandError) -> [String] {
        let names = try names(in: folder)
        let inner = names.contains("schemas") ? "\(folder)/schemas" : folder
        let candidates = inner == folder ? names : try Self.names(in: inner)
        return candidates.filter { $0.hasSuffix(".policy.json") }.sorted().map { "\(inner)/\($0)" }
    }

    private static func names(in folder: String) throws(CommandError) -> [String] {
        do {
            let directory = try FileSystem.openDirectory(folder)
            defer { directory.close() }
            return try FileSystem.entries(of: directory).map(\.name)
        } catch {
            throw CommandError(cannot: "read", folder, error)
        }
    }

    private static func read(_ path: String) throws(CommandError) -> Disclosure {
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path).bytes
        } catch {
            throw CommandError(cannot: "read", path, error)
        }
        do {
            return try Disclosure(policy: bytes)
        } catch {
            throw CommandError("cannot read `\(path)`: \(error.message)")
        }
    }
}
