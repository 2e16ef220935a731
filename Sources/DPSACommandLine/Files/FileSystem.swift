// The one file of the package that knows the C library.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An error of a system call.
struct SystemError: Error, Equatable, Sendable {
    /// Why, in the system's words or ours: lower case, no full stop.
    var reason: String
    /// Whether nothing has that name.
    var isMissing = false
    /// Whether something has that name already.
    var isExisting = false
    /// Whether the other end of a pipe has been closed.
    var isClosedPipe = false

    /// An error in our words.
    init(_ reason: String) { self.reason = reason }

    /// The error that the last system call left behind.
    fileprivate static func last() -> SystemError {
        let code = errno
        var error = SystemError(strerror(code).map { String(cString: $0) } ?? "error \(code)")
        error.reason = error.reason.prefix(1).lowercased() + error.reason.dropFirst()
        error.isMissing = code == ENOENT
        error.isExisting = code == EEXIST
        error.isClosedPipe = code == EPIPE
        return error
    }
}

/// What a name in a directory stands for.
enum FileKind: Sendable {
    case regular, directory, symbolicLink, other
}

/// What the system knows about a file without opening it.
struct FileStatus: Sendable, Equatable {
    /// What it is.
    var kind: FileKind
    /// Which file it is, whatever its name.
    var identity: FileIdentity
    /// Its length in bytes.
    var size: Int
    /// When its content changed last, in nanoseconds since 1970.
    var modified: Int
    /// Who may do what with it.
    var permissions: Permissions

    /// Who may do what with a file, as the nine bits of the mode.
    struct Permissions: RawRepresentable, Sendable, Equatable {
        var rawValue: UInt32
    }

    /// Whether anybody may write it.
    var isWritable: Bool { permissions.rawValue & 0o222 != 0 }
}

/// A file, whatever its name: two names of the same identity are one file.
struct FileIdentity: Sendable, Hashable {
    var device: UInt64
    var number: UInt64
}

/// An open directory or file.
struct Descriptor: Sendable {
    fileprivate var number: Int32

    /// The working directory.
    static let workingDirectory = Descriptor(number: AT_FDCWD)

    /// Closes it.
    func close() { _ = closeFile(number) }
}

// `close` inside `Descriptor` would mean the method.
private func closeFile(_ number: Int32) -> Int32 { close(number) }

/// The calls of the file system that the tool needs, with errors as values.
///
/// A name is relative to an open directory, so that a path is walked once however many files lie below it.
enum FileSystem {
    /// Reads a whole regular file.
    static func read(
        _ name: String,
        in directory: Descriptor = .workingDirectory,
        followingLinks: Bool = true
    ) throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
        // Without O_NONBLOCK, opening a FIFO would wait for a writer.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
        let file = retrying { openat(directory.number, name, flags) }
        guard file >= 0 else {
            let error = SystemError.last()
            if !followingLinks, let kind = try? status(of: name, in: directory).kind, kind == .symbolicLink {
                throw SystemError("it is a symbolic link")
            }
            throw error
        }
        defer { _ = closeFile(file) }
        var information = stat()
        guard fstat(file, &information) == 0 else { throw .last() }
        let status = FileStatus(information)
        switch status.kind {
        case .regular: break
        case .directory: throw SystemError("it is a directory")
        default: throw SystemError("it is neither a file nor a directory")
        }
        guard status.size < Int(UInt32.max) else { throw SystemError("it is larger than 4 GB") }
        return (try contents(of: file, size: status.size), status)
    }

    private static func contents(of file: Int32, size: Int) throws(SystemError) -> [UInt8] {
        // One byte more than the file should have: if it comes, the file has grown.
        var capacity = size + 1
        var bytes: [UInt8] = []
        var failure: SystemError?
        while true {
            let isFirst = bytes.isEmpty
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < buffer.count {
                    let received = retrying {
                        #if canImport(Darwin)
                            Darwin.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                        #elseif canImport(Musl)
                            Musl.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                        #else
                            Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                        #endif
                    }
                    if received < 0 { failure = .last() }
                    if received <= 0 { return }
                    count += received
                    // As much as was promised and not a byte more: that was the end.
                    if isFirst, count == size { return }
                }
            }
            if let failure { throw failure }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < capacity { return bytes }
            capacity = max(capacity, 1 << 16)
        }
    }

    /// What a name stands for, without following a symbolic link at its end unless asked to.
    static func status(
        of name: String,
        in directory: Descriptor = .workingDirectory,
        followingLinks: Bool = false
    ) throws(SystemError) -> FileStatus {
        var information = stat()
        guard fstatat(directory.number, name, &information, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
            throw .last()
        }
        return FileStatus(information)
    }

    /// The names in a directory and what they stand for, unsorted, without `.` and `..`.
    static func entries(of directory: Descriptor) throws(SystemError) -> [(name: String, kind: FileKind)] {
        // The stream closes its descriptor, and the caller's is still wanted.
        let copy = fcntl(directory.number, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw .last() }
        guard let stream = fdopendir(copy) else {
            let error = SystemError.last()
            _ = closeFile(copy)
            throw error
        }
        defer { closedir(stream) }
        var entries: [(name: String, kind: FileKind)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last() }
                return entries
            }
            // The name runs on beyond the declared type, so it must be read where it stands.
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let text = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            guard let name = String(validatingCString: text) else {
                throw SystemError("the name `\(String(cString: text))` in it is not valid UTF-8")
            }
            if name == "." || name == ".." { continue }
            switch entry.pointee.d_type {
            case UInt8(DT_REG): entries.append((name, .regular))
            case UInt8(DT_DIR): entries.append((name, .directory))
            case UInt8(DT_LNK): entries.append((name, .symbolicLink))
            case UInt8(DT_UNKNOWN): entries.append((name, try status(of: name, in: directory).kind))
            default: entries.append((name, .other))
            }
        }
    }

    /// Opens a directory.
    static func openDirectory(
        _ name: String,
        in directory: Descriptor = .workingDirectory,
        followingLinks: Bool = true
    ) throws(SystemError) -> Descriptor {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
        let number = retrying { openat(directory.number, name, flags) }
        if number >= 0 { return Descriptor(number: number) }
        let error = SystemError.last()
        if let kind = try? status(of: name, in: directory).kind {
            if kind == .symbolicLink, !followingLinks { throw SystemError("it is a symbolic link") }
            if kind != .directory, kind != .symbolicLink { throw SystemError("it is not a directory") }
        }
        throw error
    }

    /// Makes a directory.
    ///
    /// That there is one already is no error; returns whether it is new.
    static func makeDirectory(_ name: String, in directory: Descriptor) throws(SystemError) -> Bool {
        if mkdirat(directory.number, name, 0o777) == 0 { return true }
        let error = SystemError.last()
        if error.isExisting { return false }
        throw error
    }

    /// Whether this process may write a file.
    static func mayWrite(_ name: String) -> Bool { access(name, W_OK) == 0 }

    /// Writes a new file.
    ///
    /// Nothing is left behind if that fails.  Without permissions, the file has those that the process gives to new files.
    static func create(
        _ name: String,
        in directory: Descriptor,
        bytes: UnsafeBufferPointer<UInt8>,
        permissions: FileStatus.Permissions? = nil
    ) throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = retrying { openat(directory.number, name, flags, 0o666) }
        guard file >= 0 else { throw .last() }
        do throws(SystemError) {
            try write(bytes, to: Descriptor(number: file))
            if let permissions {
                guard fchmod(file, mode_t(permissions.rawValue)) == 0 else { throw .last() }
            }
        } catch {
            _ = closeFile(file)
            unlinkat(directory.number, name, 0)
            throw error
        }
        // Some file systems say only now that the disk is full.
        guard closeFile(file) == 0 else {
            let error = SystemError.last()
            unlinkat(directory.number, name, 0)
            throw error
        }
    }

    /// Writes all bytes to an open file.
    static func write(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) {
        var failure: SystemError?
        bytes.withUnsafeBufferPointer { buffer in
            do throws(SystemError) { try write(buffer, to: file) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to file: Descriptor) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = retrying {
                #if canImport(Darwin)
                    Darwin.write(file.number, bytes.baseAddress?.advanced(by: written), bytes.count - written)
                #elseif canImport(Musl)
                    Musl.write(file.number, bytes.baseAddress?.advanced(by: written), bytes.count - written)
                #else
                    Glibc.write(file.number, bytes.baseAddress?.advanced(by: written), bytes.count - written)
                #endif
            }
            if count < 0 { throw .last() }
            if count == 0 { throw SystemError("nothing could be written") }
            written += count
        }
    }

    /// Gives a file one more name, which nothing has yet.
    ///
    /// Some file systems cannot; returns whether this one could.
    static func link(
        _ name: String,
        in directory: Descriptor,
        to newName: String,
        in newDirectory: Descriptor
    ) -> Bool {
        linkat(directory.number, name, newDirectory.number, newName, 0) == 0
    }

    /// Gives a file or a directory another name in the same directory; a file that had that name is gone.
    static func rename(_ name: String, to newName: String, in directory: Descriptor) throws(SystemError) {
        guard renameat(directory.number, name, directory.number, newName) == 0 else { throw .last() }
    }

    /// Removes a file.
    static func remove(_ name: String, in directory: Descriptor) throws(SystemError) {
        guard unlinkat(directory.number, name, 0) == 0 else { throw .last() }
    }

    /// Removes a directory that is empty.
    static func removeDirectory(_ name: String, in directory: Descriptor) throws(SystemError) {
        guard unlinkat(directory.number, name, AT_REMOVEDIR) == 0 else { throw .last() }
    }

    // Inlined into every call so that no generic code and no closure is left of it.
    @inline(__always)
    private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result != -1 || errno != EINTR { return result }
        }
    }
}

extension FileStatus {
    fileprivate init(_ information: stat) {
        let kind: FileKind =
            switch information.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            default: .other
            }
        #if canImport(Darwin)
            let modified = information.st_mtimespec
        #else
            let modified = information.st_mtim
        #endif
        self.init(
            kind: kind,
            identity: FileIdentity(
                device: UInt64(truncatingIfNeeded: information.st_dev),
                number: UInt64(truncatingIfNeeded: information.st_ino)
            ),
            size: Int(information.st_size),
            modified: Int(modified.tv_sec) * 1_000_000_000 + Int(modified.tv_nsec),
            permissions: Permissions(rawValue: UInt32(information.st_mode) & 0o777)
        )
    }
}

/// The process and the system around it.
package enum OperatingSystem {
    /// Standard output.
    static let standardOutput = Descriptor(number: 1)
    /// Standard error.
    static let standardError = Descriptor(number: 2)

    /// Whether an open file is a terminal.
    static func isTerminal(_ file: Descriptor) -> Bool { isatty(file.number) == 1 }

    /// The value of an environment variable.
    static func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Today, UTC, as `2026-01-31`.
    static func today() -> String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        return CalendarDate.text(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// The working directory; nil if it cannot be told.
    static func workingDirectory() -> String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(validatingCString: path)
    }

    /// The identifier of this process.
    static var processIdentifier: Int { Int(getpid()) }

    /// The number of processors that can be used.
    static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Nanoseconds on a clock that never goes back.
    static func monotonicNanoseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Int(now.tv_sec) * 1_000_000_000 + Int(now.tv_nsec)
    }

    /// Seconds on a clock that never goes back.
    static func monotonicSeconds() -> Double { Double(monotonicNanoseconds()) / 1e9 }

    /// The processor time that this process has used, in seconds.
    package static func processorSeconds() -> Double {
        var usage = rusage()
        // RUSAGE_SELF, which every C library imports as another type.
        getrusage(0, &usage)
        return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
            + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
    }

    /// Waits.
    static func sleep(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

    /// Lets a write fail instead of ending the process: to a closed pipe, or beyond the greatest size a file may have.
    static func letWritesFail() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Ends the process.
    package static func exit(_ status: ExitStatus) -> Never {
        #if canImport(Darwin)
            Darwin.exit(status.rawValue)
        #elseif canImport(Musl)
            Musl.exit(status.rawValue)
        #else
            Glibc.exit(status.rawValue)
        #endif
    }

    /// Runs a piece of work that must not be torn in two: an interruption waits until it is finished.
    static func deferringInterruptions<Result, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var signals = interruptions
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try work()
    }

    /// Whether an interruption waits.
    static var isInterrupted: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
            || sigismember(&pending, SIGHUP) == 1
    }

    private static var interruptions: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        return signals
    }

    /// Runs a piece of work on several threads, the calling one among them, and gives their results in order.
    static func concurrently<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
        guard count > 1 else { return [work(0)] }
        let tasks = (1..<count).map { index in ThreadTask { work(index) } }
        let threads = tasks.map(start)
        var results = [work(0)]
        for (task, thread) in zip(tasks, threads) {
            if let thread { pthread_join(thread, nil) } else { task.run() }
            if let result = task.result { results.append(result) }
        }
        return results
    }

    private static func start<Result>(_ task: ThreadTask<Result>) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        // As much as the main thread has; some systems give the others far less.
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let context = Unmanaged<AnyThreadTask>.passRetained(task)
        #if canImport(Glibc)
            var thread = pthread_t()
        #else
            var thread: pthread_t?
        #endif
        let error = pthread_create(&thread, &attributes, threadMain, context.toOpaque())
        if error != 0 {
            context.release()
            return nil
        }
        return thread
    }
}

// What a thread starts with, as the C library wants it.
#if canImport(Darwin)
    private func threadMain(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<AnyThreadTask>.fromOpaque(context).takeRetainedValue().run()
        return nil
    }
#else
    private func threadMain(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        Unmanaged<AnyThreadTask>.fromOpaque(context).takeRetainedValue().run()
        return nil
    }
#endif

// A class, since a thread is handed a pointer.
private class AnyThreadTask {
    func run() {}
}

// The result is written by the thread and read after the thread is joined, never at the same time.
private final class ThreadTask<Result: Sendable>: AnyThreadTask, @unchecked Sendable {
    private let work: @Sendable () -> Result
    private(set) var result: Result?

    init(_ work: @escaping @Sendable () -> Result) { self.work = work }

    override func run() { result = work() }
}
