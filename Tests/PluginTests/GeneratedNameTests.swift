import Testing

/// What the plugin calls the files that it has generated; its source is compiled into these tests by way of a symbolic link.
@Suite struct GeneratedNameTests {
    @Test(arguments: [
        ("Notes.dpsa", "Notes.dpsa.swift"),
        ("a/Notes.dpsa", "a+2FNotes.dpsa.swift"),
        ("a+2F/Notes.dpsa", "a+2B2F+2FNotes.dpsa.swift"),
        ("Über uns/a b.dpsa", "Über uns+2Fa b.dpsa.swift"),
    ])
    func foldersBecomePartOfTheName(_ path: String, _ name: String) {
        #expect(GeneratedName.swiftFile(for: path) == name)
    }

    /// All paths of a few characters, `+` and `/` among them.
    @Test func differentPathsHaveDifferentNames() {
        let characters = ["+", "/", "2", "B", "F"]
        var paths = [""]
        var names: Set<String> = []
        var count = 0
        for _ in 1...6 {
            paths = paths.flatMap { path in characters.map { path + $0 } }
            for path in paths {
                names.insert(GeneratedName.swiftFile(for: path))
                count += 1
            }
        }
        #expect(names.count == count)
    }
}
