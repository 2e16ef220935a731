package import DPSACore

/// Files on their way to one directory: written beside their targets under temporary names, to be renamed all at once.
///
/// One thread uses a stage; several stages, also of one directory, are committed together by ``OutputTransaction``.
package struct OutputStage: Sendable {
    /// A file that has been written, or need not be.
    struct File: Sendable {
        /// The path below the directory.
        var path: String
        /// The name under which the content waits; absent if the target has this content already.
        var temporaryName: String?
    }

    /// The directory as the user gave it.
    let root: String
    /// The files so far.
    private(set) var files: [File] = []

    private let rootDescriptor: Descriptor
    // The directories that were opened last, by path, since thousands of files share a few of them.
    private var open: [(path: String, descriptor: Descriptor)] = []
    /// The directories below the root that this stage made, which would be empty if the run failed now.
    private(set) var madeDirectories: [String] = []
    /// The root and the directories above it, as far as this stage made them.
    let madeRoots: [String]
    private let worker: Int

    /// How many directories are kept open; a process may have 256 files open on some systems, and there is one stage for each
    /// thread.
    private static let openLimit = 16

    /// Opens a directory, and makes it if need be.
    ///
    /// - Parameters:
    ///   - root: the directory, as given; it may be a symbolic link, nothing below it may.
    ///   - worker: the number of this stage in its transaction, which keeps the temporary names apart.
    package init(root: String, worker: Int = 0) throws(CommandError) {
        self.root = root
        self.worker = worker
        (rootDescriptor, madeRoots) = try OutputStage.openMaking(root)
    }

    /// The path of a file of this stage, as the user would write it.
    func displayPath(_ path: String) -> String { OutputStage.displayPath(path, below: root) }

    /// The path of a file below a directory, as the user would write it.
    static func displayPath(_ path: String, below root: String) -> String {
        root == "." ? path : root.hasSuffix("/") ? root + path : "\(root)/\(path)"
    }

    /// Writes a file under a temporary name, unless its target has the same content already.
    package mutating func add(_ file: OutputFile) throws(CommandError) {
        if OperatingSystem.isInterrupted { throw CommandError("interrupted; nothing was changed") }
        let (folder, name) = try OutputStage.split(file.path)
        do {
            let directory = try directory(folder, making: true)
            // In a directory that was made a moment ago there is nothing to compare with.
            if madeDirectories.last != folder, try OutputStage.holds(name, in: directory, file.bytes) {
                files.append(File(path: file.path, temporaryName: nil))
                return
            }
            let temporaryName = ".dpsac-\(OperatingSystem.processIdentifier)-\(worker)-\(files.count).tmp"
            try FileSystem.create(temporaryName, in: directory, bytes: file.bytes)
            files.append(File(path: file.path, temporaryName: temporaryName))
        } catch {
            throw CommandError(cannot: "write", displayPath(file.path), error)
        }
    }

    /// Gives a file its name.
    mutating func rename(_ file: File) throws(SystemError) {
        guard let temporaryName = file.temporaryName else { return }
        let (folder, name) = OutputStage.folderAndName(file.path)
        try FileSystem.rename(temporaryName, to: name, in: try directory(folder, making: false))
    }

    /// Removes the temporary file of a file.
    mutating func removeTemporary(of file: File) {
        guard let temporaryName = file.temporaryName else { return }
        let (folder, _) = OutputStage.folderAndName(file.path)
        if let directory = try? directory(folder, making: false) {
            try? FileSystem.remove(temporaryName, in: directory)
        }
    }

    /// Removes a file of an earlier run, and the directories that it leaves empty.
    ///
    /// Returns whether there was one.
    mutating func remove(_ path: String) throws(SystemError) -> Bool {
        var (folder, name) = OutputStage.folderAndName(path)
        let directory: Descriptor
        do {
            directory = try self.directory(folder, making: false)
            try FileSystem.remove(name, in: directory)
        } catch {
            if error.isMissing { return false }
            throw error
        }
        while !folder.isEmpty {
            close(folder)
            (folder, name) = OutputStage.folderAndName(folder)
            guard let parent = try? self.directory(folder, making: false) else { break }
            // It stays if something else is in it.
            do throws(SystemError) { try FileSystem.removeDirectory(name, in: parent) } catch { break }
        }
        return true
    }

    /// The identity of the file that a path below the directory stands for.
    mutating func identity(of path: String) -> FileIdentity? {
        let (folder, name) = OutputStage.folderAndName(path)
        guard let directory = try? directory(folder, making: false) else { return nil }
        return try? FileSystem.status(of: name, in: directory).identity
    }

    /// Removes a directory that this stage made, unless something lies in it.
    mutating func removeMadeDirectory(_ path: String) {
        close(path)
        let (folder, name) = OutputStage.folderAndName(path)
        if let parent = try? directory(folder, making: false) { try? FileSystem.removeDirectory(name, in: parent) }
    }

    /// Closes all directories.
    mutating func closeAll() {
        for (_, descriptor) in open { descriptor.close() }
        open = []
        rootDescriptor.close()
    }

    // MARK: Directories

    private mutating func directory(_ path: String, making: Bool) throws(SystemError) -> Descriptor {
        if path.isEmpty { return rootDescriptor }
        // The last one first: files come folder by folder.
        for entry in open.reversed() where entry.path == path { return entry.descriptor }
        let (parentPath, name) = OutputStage.folderAndName(path)
        let parent = try directory(parentPath, making: making)
        if making, try FileSystem.makeDirectory(name, in: parent) { madeDirectories.append(path) }
        let descriptor: Descriptor
        do {
            descriptor = try FileSystem.openDirectory(name, in: parent, followingLinks: false)
        } catch {
            throw error.isMissing ? error : SystemError("`\(displayPath(path))`: \(error.reason)")
        }
        if open.count >= OutputStage.openLimit { open.removeFirst().descriptor.close() }
        open.append((path, descriptor))
        return descriptor
    }

    private mutating func close(_ path: String) {
        for (index, entry) in open.enumerated().reversed() where entry.path == path {
            entry.descriptor.close()
            open.remove(at: index)
        }
    }

    private static func openMaking(_ root: String) throws(CommandError) -> (Descriptor, made: [String]) {
        var made: [String] = []
        do throws(SystemError) {
            do throws(SystemError) {
                return (try FileSystem.openDirectory(root), made)
            } catch {
                guard error.isMissing else { throw error }
            }
            // Step by step from the top.
            for end in root.indices where root[end] == "/" && end != root.startIndex {
                let part = String(root[..<end])
                if try FileSystem.makeDirectory(part, in: .workingDirectory) { made.append(part) }
            }
            if try FileSystem.makeDirectory(root, in: .workingDirectory) { made.append(root) }
            return (try FileSystem.openDirectory(root), made)
        } catch {
            for path in made.reversed() { try? FileSystem.removeDirectory(path, in: .workingDirectory) }
            throw CommandError(cannot: "make the directory", root, error)
        }
    }

    /// Whether a file exists with exactly this content.
    ///
    /// A target that is no file is an error: it must not be replaced.
    private static func holds(_ name: String, in directory: Descriptor, _ bytes: [UInt8]) throws(SystemError) -> Bool {
        do throws(SystemError) {
            let status = try FileSystem.status(of: name, in: directory)
            switch status.kind {
            case .regular: break
            case .symbolicLink: throw SystemError("it is a symbolic link")
            case .directory: throw SystemError("it is a directory")
            case .other: throw SystemError("it is neither a file nor a directory")
            }
            if status.size != bytes.count { return false }
        } catch {
            if error.isMissing { return false }
            throw error
        }
        // A file that cannot be read can still be replaced.
        return (try? FileSystem.read(name, in: directory, followingLinks: false).bytes == bytes) ?? false
    }

    // MARK: Paths

    /// Takes apart a path that a generator made.
    private static func split(_ path: String) throws(CommandError) -> (folder: String, name: String) {
        guard isContained(path) else { throw CommandError("internal error: the output path `\(path)` leads elsewhere") }
        return folderAndName(path)
    }

    /// Whether a path leads to something below the directory to which it is relative.
    static func isContained(_ path: String) -> Bool {
        path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) && !part.contains(0)
        }
    }

    /// The folder of a path, and the name in it.
    static func folderAndName(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }
}
