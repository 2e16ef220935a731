import DPSACore
import DPSASyntax

/// Replaces source files by new texts: all of them or none.
enum SourceUpdate {
    /// A file and its texts.
    struct Change: Sendable {
        var path: String
        /// What was read from it.
        var old: [UInt8]
        /// What it is to hold.
        var new: [UInt8]
    }

    /// Replaces files.
    ///
    /// Each must be a file of its own, no link to one, be writable, and still hold what was read.
    static func write(_ changes: [Change]) throws(CommandError) {
        var transaction = OutputTransaction()
        do throws(CommandError) {
            // One stage for each folder: it holds the folder open.
            var stages: [(folder: String, stage: OutputStage)] = []
            defer { for (_, stage) in stages { transaction.add(stage) } }
            for change in changes {
                let permissions = try check(change)
                var (folder, name) = OutputStage.folderAndName(change.path)
                if folder.isEmpty { folder = change.path.hasPrefix("/") ? "/" : "." }
                var index = stages.firstIndex { $0.folder == folder }
                if index == nil {
                    stages.append((folder, try OutputStage(root: folder, worker: stages.count)))
                    index = stages.count - 1
                }
                guard let index else { continue }
                try stages[index].stage.add(OutputFile(path: name, bytes: change.new), permissions: permissions)
            }
        } catch {
            transaction.discard()
            throw CommandError("\(error.message); no fix was applied", suggestion: error.suggestion)
        }
        _ = try transaction.commit()
    }

    /// Finds out whether a file can be replaced, and gives its permissions.
    private static func check(_ change: Change) throws(CommandError) -> FileStatus.Permissions {
        do throws(SystemError) {
            let (bytes, status) = try FileSystem.read(change.path, followingLinks: false)
            guard status.isWritable, FileSystem.mayWrite(change.path) else { throw SystemError("it is read-only") }
            guard bytes == change.old else { throw SystemError("it has changed since it was read") }
            return status.permissions
        } catch {
            throw CommandError(cannot: "change", change.path, error)
        }
    }
}
