import DPSACore

/// `dpsac init` and `dpsac new`: files to start from.
struct StarterCommand {
    var console: Console

    /// Writes an agreement and a module.
    func initialize(_ directory: String) throws(CommandError) {
        try write(
            [
                ("CustomerAgreement.dpsa", StarterFiles.agreement(incorporating: "Notes")),
                ("Notes.dpsa", StarterFiles.notes),
            ],
            below: directory
        )
        console.notice("next: dpsac check \(directory)")
    }

    /// Writes one more module.
    func makeModule(_ name: String, under parent: String) throws(CommandError) {
        guard StarterCommand.isName(name) else {
            throw CommandError("`\(name)` is not a name: a letter or _ comes first, then letters, digits and _")
        }
        let parts = parent.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(StarterCommand.isName) else {
            throw CommandError("`\(parent)` is not the name of an agreement")
        }
        try write([("\(name).dpsa", StarterFiles.module(name, under: parent))], below: ".")
        console.notice("next: write `incorporates \(name)` in the agreement `\(parent)`")
    }

    /// Writes all files, or none.
    private func write(_ files: [(name: String, text: String)], below root: String) throws(CommandError) {
        let stage = try OutputStage(root: root)
        defer {
            var stage = stage
            stage.closeAll()
        }
        var written: [String] = []
        do {
            let directory = try FileSystem.openDirectory(root)
            defer { directory.close() }
            for (name, text) in files {
                do {
                    try OutputFile(path: name, bytes: Array(text.utf8)).withBytes { bytes throws(SystemError) in
                        try FileSystem.create(name, in: directory, bytes: bytes)
                    }
                } catch {
                    for name in written { try? FileSystem.remove(name, in: directory) }
                    let path = OutputStage.displayPath(name, below: root)
                    if error.isExisting { throw CommandError("`\(path)` exists already; nothing was written") }
                    throw CommandError(cannot: "write", path, error)
                }
                written.append(name)
            }
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("cannot write below `\(root)`")
        }
        for name in written { try console.print("wrote \(OutputStage.displayPath(name, below: root))\n") }
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
            default: false
            }
        }
    }
}

/// The texts of the files to start from.
enum StarterFiles {
    /// An agreement that lists one module.
    static func agreement(incorporating module: String) -> String {
        """
        language 1

        /// What holds for every module below.  Put your own names, addresses and facts in the place of these.
        agreement CustomerAgreement "Customer agreement" {
            role processor
            contact "privacy@example.com"
            incorporates \(module)

            clause "1" "Purposes" {
                used for ProvideFeature
            }
            clause "2" "Regions" {
                regions EEA
            }
            clause "3" "End of the data" {
                retain until Termination, then delete within 30 days
            }
        }

        """
    }

    /// The module that `dpsac init` writes.
    static let notes = """
        language 1

        /// Notes that your users write.
        module Notes "Notes" under CustomerAgreement {
            system NotesDatabase "the database of notes" in EEA

            category Note "Notes" {
                fields {
                    author: account "Who wrote it"
                    content: text "What it says"
                    written: timestamp "When it was written"
                }
                given by customer
                used for ProvideFeature
                stored in NotesDatabase
                retain until Termination, then delete within 30 days
            }
        }

        """

    /// The module that `dpsac new` writes.
    static func module(_ name: String, under parent: String) -> String {
        """
        language 1

        /// What this feature does with data.  Put your own facts in the place of these.
        module \(name) "\(name)" under \(parent) {
            category Record "Records" {
                fields {
                    account: account "Whose record it is"
                    content: text "What it holds"
                }
                used for ProvideFeature
                stored in ProviderSystems
                retain until Termination, then delete within 30 days
            }
        }

        """
    }
}
