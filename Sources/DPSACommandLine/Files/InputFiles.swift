package import DPSASyntax

/// The files that the paths of a command line stand for.
package enum InputFiles {
    /// Finds and reads the files that some paths stand for, sorted by path, each file once.
    package static func read(_ paths: [String], jobs: Int) throws(CommandError) -> [SourceFile] {
        let found = try find(paths)
        // A thread is worth its start for a good many files only.
        let workers = min(jobs, max(1, found.count / 64))
        let chunks = OperatingSystem.concurrently(workers) { worker in
            read(found[share(worker, of: workers, in: found.count)])
        }
        var files: [SourceFile] = []
        files.reserveCapacity(found.count)
        var errors: [CommandError] = []
        var seen = Set<FileIdentity>(minimumCapacity: found.count)
        for result in chunks.joined() {
            switch result {
            case .success(let (file, identity)):
                // The same file by two names would declare everything twice.
                if seen.insert(identity).inserted { files.append(file) }
            case .failure(let error): errors.append(error)
            }
        }
        guard let first = errors.first else { return files }
        if errors.count == 1 { throw first }
        throw CommandError("\(first.message), and \(errors.count - 1) more files cannot be read")
    }

    /// The paths of the files that some paths stand for, sorted.
    static func find(_ paths: [String]) throws(CommandError) -> [String] {
        var found: [String] = []
        for path in paths {
            let status: FileStatus
            do {
                status = try FileSystem.status(of: path, followingLinks: true)
            } catch {
                throw CommandError(cannot: "read", path, error)
            }
            switch status.kind {
            case .directory:
                let below = try sources(below: path)
                if below.isEmpty { throw CommandError("no .dpsa file below `\(path)`") }
                found += below
            case .regular: found.append(path)
            default: throw CommandError("cannot read `\(path)`: it is neither a file nor a directory")
            }
        }
        found.sort()
        // A path may be given twice, or lie below another.
        var distinct: [String] = []
        distinct.reserveCapacity(found.count)
        for path in found where path != distinct.last { distinct.append(path) }
        return distinct
    }

    /// The part of `count` things that one of several workers takes on.
    static func share(_ worker: Int, of workers: Int, in count: Int) -> Range<Int> {
        count * worker / workers..<count * (worker + 1) / workers
    }

    private static func sources(below path: String) throws(CommandError) -> [String] {
        var prefix = Substring(path)
        while prefix.count > 1, prefix.hasSuffix("/") { prefix.removeLast() }
        var found: [String] = []
        // Directories still to be read: a list, since folders may be nested deeper than the stack.
        var pending = [String(prefix)]
        while let next = pending.popLast() {
            let entries: [(name: String, kind: FileKind)]
            let start = next == "." ? "" : next.hasSuffix("/") ? next : next + "/"
            do {
                let directory = try FileSystem.openDirectory(next)
                defer { directory.close() }
                entries = try FileSystem.entries(of: directory)
            } catch {
                throw CommandError(cannot: "read", next, error)
            }
            // What is hidden is not the user's: build folders hold check-outs of other packages.
            for entry in entries where entry.name.utf8.first != 0x2E {
                let child = start + entry.name
                switch entry.kind {
                case .directory: pending.append(child)
                case .regular: if isSource(child) { found.append(child) }
                case .symbolicLink:
                    // A link to a file is read; a link to a directory could lead back up.
                    // One that leads nowhere is an error once it is read.
                    guard isSource(child) else { continue }
                    let status = try? FileSystem.status(of: child, followingLinks: true)
                    if status?.kind != .directory { found.append(child) }
                case .other: continue
                }
            }
        }
        return found
    }

    /// Whether a name ends as those of sources do, byte for byte.
    private static func isSource(_ name: String) -> Bool { name.utf8.suffix(5).elementsEqual(".dpsa".utf8) }

    private static func read(_ paths: ArraySlice<String>) -> [Result<(SourceFile, FileIdentity), CommandError>] {
        paths.map { path in
            do throws(SystemError) {
                let (bytes, status) = try FileSystem.read(path)
                return .success((SourceFile(path: path, bytes: bytes), status.identity))
            } catch {
                return .failure(CommandError(cannot: "read", path, error))
            }
        }
    }
}
