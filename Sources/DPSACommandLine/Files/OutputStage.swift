package import DPSACore

/// Files on their way to one directory: written beside their targets under temporary names, to be renamed all at once.
///
/// What is not there yet is built as a whole: a directory that is missing is made under a temporary name, and its files have
/// their own names in it already; one renaming puts all of them in their place.
///
/// One thread uses a stage; several stages, also of one directory, are committed together by ``OutputTransaction``.
package struct OutputStage: Sendable {
    /// A file that has been written, or need not be.
    struct File: Sendable {
        /// Where the content waits.
        enum State: Sendable {
            /// Beside the target, under a temporary name of this number.
            case temporary(Int)
            /// In a directory that is built, under its own name.
            case built
            /// In the target, which has this content already.
            case unchanged
        }

        /// The path below the directory.
        var path: String
        /// Where the content waits.
        var state: State
    }

    /// The directory as the user gave it.
    let root: String
    /// The files so far.
    private(set) var files: [File] = []
    /// The directories that are built under temporary names.
    ///
    /// All stages of a transaction call them by the same names, and build them together.
    private(set) var builtFolders: [String] = []

    /// An open directory below the root.
    private struct Folder {
        var path: String
        var descriptor: Descriptor
        /// Whether it is built, or lies in a directory that is.
        var isBuilt: Bool
    }

    private let rootDescriptor: Descriptor
    // The directories that were used last, since thousands of files share a few of them; the last one last.
    private var open: [Folder] = []
    // The same as `builtFolders`, to look them up: an estate of existing directories can gain thousands.
    private var builtPaths: Set<String> = []
    /// The directories below the root that this stage made, which would be empty if the run failed now.
    private(set) var madeDirectories: [String] = []
    /// The root and the directories above it, as far as this stage made them.
    let madeRoots: [String]
    private let worker: Int

    /// How many directories are kept open; a process may have 256 files open on some systems, and there is one stage for each
    /// thread.
    private static let openLimit = 16

    /// What the temporary names of this run have in common.
    ///
    /// The identifier of the process alone may be that of an earlier run, which was torn down and left something behind.
    private static let temporaryPrefix =
        ".dpsac-\(OperatingSystem.processIdentifier)-\(OperatingSystem.monotonicNanoseconds())"

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
    package mutating func add(_ file: OutputFile) throws(CommandError) { try add(file, permissions: nil) }

    /// Writes a file under a temporary name, unless its target has the same content already.
    mutating func add(_ file: OutputFile, permissions: FileStatus.Permissions?) throws(CommandError) {
        if files.count % 16 == 0, OperatingSystem.isInterrupted {
            throw CommandError("interrupted; nothing was changed")
        }
        guard OutputStage.isContained(file.path) else {
            throw CommandError("internal error: the output path `\(file.path)` leads elsewhere")
        }
        let (folderPath, name) = OutputStage.folderAndName(file.path)
        do throws(SystemError) {
            let folder = try folder(folderPath, making: true)
            if folder.isBuilt {
                do throws(SystemError) {
                    try create(name, in: folder, file, permissions)
                } catch {
                    // Nobody but this run knows the directory.
                    throw error.isExisting ? SystemError("two outputs have this path") : error
                }
                files.append(File(path: file.path, state: .built))
            } else if try OutputStage.holds(name, in: folder.descriptor, file) {
                files.append(File(path: file.path, state: .unchanged))
            } else {
                let number = files.count
                try create(temporaryName(number), in: folder, file, permissions)
                files.append(File(path: file.path, state: .temporary(number)))
            }
        } catch {
            throw CommandError(cannot: "write", displayPath(file.path), error)
        }
    }

    /// Makes a new file: a second name of the one before, if that has the same content, or else a file of its own.
    ///
    /// Two names of one file do no harm: files are replaced by renaming and never written into, so that a change under one
    /// name leaves the other as it is.  (Whoever writes into the file by hand changes both, and the next run mends both.)
    /// Only what this run has written gets a second name: what was there already may be written into meanwhile.
    private mutating func create(
        _ name: String,
        in folder: Folder,
        _ file: OutputFile,
        _ permissions: FileStatus.Permissions?
    ) throws(SystemError) {
        if let twin = files.last, twin.path == file.sameAs, let twinName = writtenName(of: twin),
            let twinFolder = try? self.folder(OutputStage.folderAndName(twin.path).folder, making: false),
            FileSystem.link(twinName, in: twinFolder.descriptor, to: name, in: folder.descriptor)
        {
            return
        }
        try file.withBytes { bytes throws(SystemError) in
            try FileSystem.create(name, in: folder.descriptor, bytes: bytes, permissions: permissions)
        }
    }

    /// The name under which a file waits; nil if this stage has not written it.
    private func writtenName(of file: File) -> String? {
        switch file.state {
        case .temporary(let number): temporaryName(number)
        case .built: OutputStage.folderAndName(file.path).name
        case .unchanged: nil
        }
    }

    /// Gives a directory that was built its name, with all that is in it.
    mutating func placeFolder(_ path: String) throws(SystemError) {
        let (parentPath, name) = OutputStage.folderAndName(path)
        let parent = try folder(parentPath, making: false)
        try FileSystem.rename(OutputStage.temporaryName(ofFolder: name), to: name, in: parent.descriptor)
    }

    /// Closes what lies in a directory that has its name now: it is no longer this stage's to take back.
    mutating func leaveFolder(_ path: String) {
        for index in open.indices.reversed() where open[index].path == path || open[index].path.hasPrefix(path + "/") {
            open.remove(at: index).descriptor.close()
        }
    }

    /// Gives a file its name, if it has another one.
    mutating func rename(_ file: File) throws(SystemError) {
        guard case .temporary(let number) = file.state else { return }
        let (folderPath, name) = OutputStage.folderAndName(file.path)
        let folder = try folder(folderPath, making: false)
        try FileSystem.rename(temporaryName(number), to: name, in: folder.descriptor)
    }

    /// Removes what was written of a file and waits.
    mutating func takeBack(_ file: File) {
        guard let name = writtenName(of: file),
            let folder = try? folder(OutputStage.folderAndName(file.path).folder, making: false)
        else { return }
        try? FileSystem.remove(name, in: folder.descriptor)
    }

    /// Removes a file of an earlier run, and the directories that it leaves empty.
    ///
    /// Returns whether there was one.
    mutating func remove(_ path: String) throws(SystemError) -> Bool {
        var (folder, name) = OutputStage.folderAndName(path)
        do {
            try FileSystem.remove(name, in: try self.folder(folder, making: false).descriptor)
        } catch {
            if error.isMissing { return false }
            throw error
        }
        while !folder.isEmpty {
            close(folder)
            (folder, name) = OutputStage.folderAndName(folder)
            guard let parent = try? self.folder(folder, making: false) else { break }
            // It stays if something else is in it.
            do throws(SystemError) { try FileSystem.removeDirectory(name, in: parent.descriptor) } catch { break }
        }
        return true
    }

    /// The identity of the file that a path below the directory stands for.
    mutating func identity(of path: String) -> FileIdentity? {
        let (folderPath, name) = OutputStage.folderAndName(path)
        guard let folder = try? folder(folderPath, making: false) else { return nil }
        return try? FileSystem.status(of: name, in: folder.descriptor).identity
    }

    /// Removes a directory that this stage made, unless something lies in it.
    mutating func removeMadeDirectory(_ path: String) {
        close(path)
        let (parentPath, name) = OutputStage.folderAndName(path)
        guard let parent = try? folder(parentPath, making: false) else { return }
        let madeName = builtPaths.contains(path) ? OutputStage.temporaryName(ofFolder: name) : name
        try? FileSystem.removeDirectory(madeName, in: parent.descriptor)
    }

    /// Closes all directories.
    mutating func closeAll() {
        for folder in open { folder.descriptor.close() }
        open = []
        rootDescriptor.close()
    }

    // MARK: Directories

    private mutating func folder(_ path: String, making: Bool) throws(SystemError) -> Folder {
        if path.isEmpty { return Folder(path: "", descriptor: rootDescriptor, isBuilt: false) }
        if let index = open.lastIndex(where: { $0.path == path }) {
            if index < open.count - 1 { open.append(open.remove(at: index)) }
            return open[open.count - 1]
        }
        let (parentPath, name) = OutputStage.folderAndName(path)
        let parent = try folder(parentPath, making: making)
        let folder: Folder
        do throws(SystemError) {
            folder = try openFolder(path, name, in: parent, making: making)
        } catch {
            throw error.isMissing ? error : SystemError("`\(displayPath(path))`: \(error.reason)")
        }
        if open.count >= OutputStage.openLimit { open.removeFirst().descriptor.close() }
        open.append(folder)
        return folder
    }

    private mutating func openFolder(
        _ path: String,
        _ name: String,
        in parent: Folder,
        making: Bool
    ) throws(SystemError) -> Folder {
        var (realName, isBuilt) = (name, true)
        if !parent.isBuilt {
            isBuilt = builtPaths.contains(path)
            if !isBuilt {
                do throws(SystemError) {
                    let descriptor = try FileSystem.openDirectory(name, in: parent.descriptor, followingLinks: false)
                    return Folder(path: path, descriptor: descriptor, isBuilt: false)
                } catch {
                    guard error.isMissing, making else { throw error }
                }
                builtFolders.append(path)
                builtPaths.insert(path)
            }
            realName = OutputStage.temporaryName(ofFolder: name)
        }
        if making, try FileSystem.makeDirectory(realName, in: parent.descriptor) { madeDirectories.append(path) }
        let descriptor = try FileSystem.openDirectory(realName, in: parent.descriptor, followingLinks: false)
        return Folder(path: path, descriptor: descriptor, isBuilt: true)
    }

    private func temporaryName(_ number: Int) -> String { "\(OutputStage.temporaryPrefix)-\(worker)-\(number).tmp" }

    // Without the worker's number: every worker's files go into it.
    private static func temporaryName(ofFolder name: String) -> String { "\(temporaryPrefix)-\(name).tmp" }

    private mutating func close(_ path: String) {
        for index in open.indices.reversed() where open[index].path == path {
            open.remove(at: index).descriptor.close()
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

    /// Whether a file exists with exactly the content of an output.
    ///
    /// A target that is no file is an error: it must not be replaced.
    private static func holds(
        _ name: String,
        in directory: Descriptor,
        _ file: OutputFile
    ) throws(SystemError) -> Bool {
        do throws(SystemError) {
            let status = try FileSystem.status(of: name, in: directory)
            switch status.kind {
            case .regular: break
            case .symbolicLink: throw SystemError("it is a symbolic link")
            case .directory: throw SystemError("it is a directory")
            case .other: throw SystemError("it is neither a file nor a directory")
            }
            if status.size != file.byteCount { return false }
        } catch {
            if error.isMissing { return false }
            throw error
        }
        // A file that cannot be read can still be replaced.
        guard let old = try? FileSystem.read(name, in: directory, followingLinks: false).bytes else { return false }
        return file.withBytes { $0.elementsEqual(old) }
    }

    // MARK: Paths

    /// Whether a path leads to something below the directory to which it is relative.
    static func isContained(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            var length = 0
            var dots = 0
            for byte in bytes {
                if byte == 0 { return false }
                if byte == UInt8(ascii: "/") {
                    // Nothing, `.` and `..` are no names.
                    if length == dots, length < 3 { return false }
                    (length, dots) = (0, 0)
                } else {
                    length += 1
                    if byte == UInt8(ascii: ".") { dots += 1 }
                }
            }
            return length != dots || length >= 3
        }
    }

    /// The folder of a path, and the name in it.
    static func folderAndName(_ path: String) -> (folder: String, name: String) {
        var path = path
        let parts = path.withUTF8 { bytes -> (String, String)? in
            guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            return (
                String(decoding: bytes[..<slash], as: UTF8.self), String(decoding: bytes[(slash + 1)...], as: UTF8.self)
            )
        }
        return parts ?? ("", path)
    }
}
