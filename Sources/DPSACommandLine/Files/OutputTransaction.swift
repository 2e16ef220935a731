import DPSACore

/// Changes files so that either all of them change or none.
///
/// First everything is written beside its target; nothing has changed then.  Then everything is renamed, what is no longer
/// made is removed, and last of all comes the manifest.
package struct OutputTransaction {
    /// What was done.
    package struct Summary: Sendable, Equatable {
        /// Files that are new or have new content.
        var written = 0
        /// Files that had this content already.
        var unchanged = 0
        /// Files of an earlier run that are no longer made.
        var removed = 0
    }

    /// The stages, each with its files.
    private(set) var stages: [OutputStage] = []

    /// Creates an empty transaction.
    package init() {}

    /// Adds a stage.
    package mutating func add(_ stage: OutputStage) { stages.append(stage) }

    /// The paths of the files written below the directories of all stages, sorted.
    var paths: [String] {
        stages.flatMap { $0.files.map(\.path) }.sorted()
    }

    /// Takes everything back: nothing has changed.
    mutating func discard() {
        for index in stages.indices {
            for file in stages[index].files { stages[index].takeBack(file) }
        }
        removeMadeDirectories()
        for index in stages.indices { stages[index].closeAll() }
    }

    /// Removes the directories that the stages made; those in which something lies stay.
    ///
    /// A stage may have made one inside another's, so that the longest paths go first, whoever made them.
    private mutating func removeMadeDirectories() {
        let made = stages.enumerated().flatMap { index, stage in stage.madeDirectories.map { (index, path: $0) } }
        for (index, path) in made.sorted(by: { $0.path.utf8.count > $1.path.utf8.count }) {
            stages[index].removeMadeDirectory(path)
        }
        for path in stages.flatMap(\.madeRoots).sorted(by: { $0.utf8.count > $1.utf8.count }) {
            try? FileSystem.removeDirectory(path, in: .workingDirectory)
        }
    }

    /// Makes the changes.
    ///
    /// - Parameters:
    ///   - root: the directory in which `stale` and `last` lie.
    ///   - stale: paths below it that are no longer made.
    ///   - last: a file to be written after everything else.
    mutating func commit(
        below root: String,
        removing stale: [String],
        last: OutputFile
    ) throws(CommandError) -> Summary {
        do throws(CommandError) {
            var stage = try OutputStage(root: root, worker: stages.count)
            defer { stages.append(stage) }
            try stage.add(last)
        } catch {
            discard()
            throw error
        }
        var changed = Changes()
        var summary = try rename(0..<stages.count - 1, &changed)
        summary.removed = try remove(stale, &changed)
        _ = try rename(stages.count - 1..<stages.count, &changed)
        for index in stages.indices { stages[index].closeAll() }
        return summary
    }

    /// Makes the changes where nothing is owned and nothing removed.
    package mutating func commit() throws(CommandError) -> Summary {
        var changed = Changes()
        let summary = try rename(stages.indices, &changed)
        for index in stages.indices { stages[index].closeAll() }
        return summary
    }

    /// Finds an output that would overwrite another.
    func checkForDuplicates() throws(CommandError) {
        var paths: [String] = []
        for stage in stages {
            for file in stage.files {
                // In a directory that is built no two files can have one name.
                if case .built = file.state { continue }
                paths.append(stage.displayPath(file.path))
            }
        }
        paths.sort()
        for (one, other) in zip(paths, paths.dropFirst()) where one == other {
            throw CommandError("two outputs have the path `\(one)`")
        }
    }

    private mutating func rename(
        _ range: Range<Int>,
        _ changed: inout Changes
    ) throws(CommandError) -> Summary {
        var summary = Summary()
        for index in range {
            for path in stages[index].builtFolders { try place(path, of: index, &changed) }
            for file in stages[index].files {
                switch file.state {
                case .unchanged:
                    summary.unchanged += 1
                    continue
                case .built: break
                case .temporary:
                    do {
                        try stages[index].rename(file)
                    } catch {
                        try fail("replace", stages[index].displayPath(file.path), error, changed)
                    }
                    changed.add { stages[index].displayPath(file.path) }
                }
                summary.written += 1
            }
        }
        return summary
    }

    /// Gives a directory that one or more stages have built its name.
    private mutating func place(_ path: String, of index: Int, _ changed: inout Changes) throws(CommandError) {
        let displayPath = stages[index].displayPath(path)
        guard changed.folders.insert(displayPath).inserted else { return }
        do {
            try stages[index].placeFolder(path)
        } catch {
            try fail("make the directory", displayPath, error, changed)
        }
        for other in stages.indices where stages[other].root == stages[index].root { stages[other].leaveFolder(path) }
        changed.add { displayPath }
    }

    /// Takes back what has not changed yet, and throws.
    private mutating func fail(
        _ action: String,
        _ path: String,
        _ error: SystemError,
        _ changed: Changes
    ) throws(CommandError) -> Never {
        // What has its name already is no longer where this looks, so that this takes back the rest.
        discard()
        throw CommandError(CommandError(cannot: action, path, error).message + changed.account)
    }

    private mutating func remove(_ stale: [String], _ changed: inout Changes) throws(CommandError) -> Int {
        guard !stale.isEmpty, let index = stages.indices.last else { return 0 }
        var removed = 0
        // Where case does not count, `music.swift` may be the file just written as `Music.swift`.
        var byFoldedPath: [String: String] = [:]
        for path in paths { byFoldedPath[path.lowercased()] = path }
        for path in stale {
            if let twin = byFoldedPath[path.lowercased()], let identity = stages[index].identity(of: path),
                identity == stages[index].identity(of: twin)
            {
                continue
            }
            do {
                guard try stages[index].remove(path) else { continue }
            } catch {
                try fail("remove", stages[index].displayPath(path), error, changed)
            }
            removed += 1
            changed.add { stages[index].displayPath(path) }
        }
        return removed
    }

    /// What has changed, for the case that something fails then.
    private struct Changes {
        /// The directories that have been given their names.
        var folders: Set<String> = []
        private var count = 0
        private var first: [String] = []

        /// Adds a path; only a few are wanted.
        mutating func add(_ path: () -> String) {
            count += 1
            if first.count < 10 { first.append(path()) }
        }

        /// What a message says of the changes.
        var account: String {
            if count == 0 { return "; nothing was changed" }
            let named = first.map { "`\($0)`" }.joined(separator: ", ")
            return "; changed before that: \(named)" + (count > 10 ? " and \(count - 10) more" : "")
        }
    }
}
