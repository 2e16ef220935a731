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
            for file in stages[index].files { stages[index].removeTemporary(of: file) }
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
        var changed: [String] = []
        var summary = try rename(0..<stages.count - 1, &changed)
        summary.removed = try remove(stale, &changed)
        _ = try rename(stages.count - 1..<stages.count, &changed)
        for index in stages.indices { stages[index].closeAll() }
        return summary
    }

    /// Makes the changes where nothing is owned and nothing removed.
    package mutating func commit() throws(CommandError) -> Summary {
        var changed: [String] = []
        let summary = try rename(stages.indices, &changed)
        for index in stages.indices { stages[index].closeAll() }
        return summary
    }

    /// Finds an output that would overwrite another.
    func checkForDuplicates() throws(CommandError) {
        let paths = stages.flatMap { stage in stage.files.map { stage.displayPath($0.path) } }.sorted()
        for (one, other) in zip(paths, paths.dropFirst()) where one == other {
            throw CommandError("two outputs have the path `\(one)`")
        }
    }

    private mutating func rename(
        _ range: Range<Int>,
        _ changed: inout [String]
    ) throws(CommandError) -> Summary {
        var summary = Summary()
        for index in range {
            for file in stages[index].files {
                guard file.temporaryName != nil else {
                    summary.unchanged += 1
                    continue
                }
                do {
                    try stages[index].rename(file)
                } catch {
                    let failure = CommandError(cannot: "replace", stages[index].displayPath(file.path), error)
                    // What has its name already has no temporary file any more, so that this takes back the rest.
                    discard()
                    throw CommandError(failure.message + OutputTransaction.account(of: changed))
                }
                summary.written += 1
                changed.append(stages[index].displayPath(file.path))
            }
        }
        return summary
    }

    private mutating func remove(_ stale: [String], _ changed: inout [String]) throws(CommandError) -> Int {
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
                let failure = CommandError(cannot: "remove", stages[index].displayPath(path), error)
                discard()
                throw CommandError(failure.message + OutputTransaction.account(of: changed))
            }
            removed += 1
            changed.append(stages[index].displayPath(path))
        }
        return removed
    }

    /// What had changed before a failure.
    private static func account(of changed: [String]) -> String {
        if changed.isEmpty { return "; nothing was changed" }
        let named = changed.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
        return "; changed before that: \(named)" + (changed.count > 10 ? " and \(changed.count - 10) more" : "")
    }
}
