import DPSACore

/// The record in an output directory of the files that this tool owns there.
///
/// Only what stands in it is ever removed.
struct Manifest: Sendable, Equatable {
    /// The name of the file.
    static let name = ".dpsac-manifest.json"

    /// The paths of the files, sorted.
    var outputs: [String] = []

    /// What an earlier run left to a run that makes some kinds of output.
    ///
    /// - Returns: the manifest to write, and the files that are no longer made.
    func updated(with paths: [String], kinds: [OutputKind]) -> (manifest: Manifest, stale: [String]) {
        if outputs.isEmpty || outputs == paths { return (Manifest(outputs: paths.sorted()), []) }
        let made = Set(paths)
        var kept = paths
        var stale: [String] = []
        for path in outputs where !made.contains(path) {
            // What this run was not asked for stays as it is.
            if let kind = OutputKind(ownerOf: path), kinds.contains(kind) {
                stale.append(path)
            } else {
                kept.append(path)
            }
        }
        return (Manifest(outputs: kept.sorted()), stale)
    }

    /// The manifest as a file: one path on each line.
    var file: OutputFile {
        var json = JSONText()
        json.beginObject()
        json.member("manifestVersion", 1)
        json.key("outputs")
        json.beginArray(onLines: true)
        for path in outputs { json.element(path) }
        json.endArray()
        json.endObject()
        return OutputFile(path: Manifest.name, bytes: json.line)
    }

    /// Reads the manifest of a directory.
    ///
    /// - Returns: an empty manifest if there is none; nothing if what is there cannot be trusted.
    static func read(below root: String) throws(CommandError) -> Manifest? {
        let path = OutputStage.displayPath(name, below: root)
        do throws(SystemError) {
            return Manifest(json: try FileSystem.read(path, followingLinks: false).bytes)
        } catch {
            if error.isMissing { return Manifest() }
            throw CommandError(cannot: "read", path, error)
        }
    }

    /// Reads a manifest back.
    ///
    /// Anything that this tool would not have written makes it worthless.
    init?(json: [UInt8]) {
        var reader = ManifestReader(bytes: json)
        guard let outputs = reader.read() else { return nil }
        for path in outputs {
            guard OutputStage.isContained(path), OutputKind(ownerOf: path) != nil else { return nil }
        }
        self.outputs = outputs
    }

    /// Creates a manifest.
    init(outputs: [String] = []) { self.outputs = outputs }
}

/// Reads the JSON of a manifest, and no other.
private struct ManifestReader {
    var bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> [String]? {
        guard skip("{"), text() == "manifestVersion", skip(":"), skip("1"), skip(",") else { return nil }
        guard text() == "outputs", skip(":"), skip("[") else { return nil }
        var outputs: [String] = []
        if !skip("]") {
            repeat {
                guard let path = text() else { return nil }
                outputs.append(path)
            } while skip(",")
            guard skip("]") else { return nil }
        }
        guard skip("}") else { return nil }
        skipSpace()
        return position == bytes.count ? outputs : nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    private mutating func text() -> String? {
        guard skip("\"") else { return nil }
        var units: [UInt16] = []
        var plain: [UInt8] = []
        var text = ""
        func finished() -> String? { String(validating: units, as: UTF16.self) }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == 0x22 || byte == 0x5C else {
                guard byte >= 0x20 else { return nil }
                if !units.isEmpty {
                    guard let part = finished() else { return nil }
                    text += part
                    units = []
                }
                plain.append(byte)
                continue
            }
            if !plain.isEmpty {
                guard let part = String(validating: plain, as: UTF8.self) else { return nil }
                text += part
                plain = []
            }
            if byte == 0x22 {
                guard let part = finished() else { return nil }
                return text + part
            }
            guard let unit = escape() else { return nil }
            units.append(unit)
        }
        return nil
    }

    private mutating func escape() -> UInt16? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            guard position + 4 <= bytes.count else { return nil }
            let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            position += 4
            return UInt16(digits, radix: 16)
        default: return nil
        }
    }
}
