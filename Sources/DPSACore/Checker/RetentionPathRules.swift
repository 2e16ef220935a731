import DPSASyntax

// RET: single paths of a rule: those that change nothing, and those whose delay may be meant as a deadline.

extension Checker {
    /// RET016: a length that the customer chooses, with nothing that says how long at most.
    mutating func checkChoice(_ path: Model.Path, _ period: Model.Period, _ statement: Model.Statement) {
        guard period.choice == .free, !period.hasDefault, path.bound != .atLeast, period.chooser >= 0,
            nouns.isCustomer(period.chooser, model)
        else { return }
        findings.append(
            Finding(
                .choiceWithoutGreatest,
                "the customer may choose any length here, however great; add the greatest that can be chosen, `up to …`, "
                    + "or the one that holds as long as nothing is chosen, `default …`",
                at: SourceLocation(file: statement.file, range: path.range)
            )
        )
    }

    mutating func reportIdlePath(_ number: Int, _ statement: Model.Statement) {
        let first = Int(statement.paths.start)
        let path = model.paths[first + number]
        let isMinimum = path.life == .period && path.bound == .atLeast
        // The first path goes with the `otherwise` after it, any other with the one before it.
        let range =
            number == 0
            ? ByteRange(start: path.range.start, end: model.paths[first + 1].range.start)
            : ByteRange(start: model.paths[first + number - 1].range.end, end: path.range.end)
        var finding = Finding(
            .pathWithoutEffect,
            "this \(isMinimum ? "minimum" : "path") changes nothing: whatever happens, the data are kept as long without it; "
                + "drop it, or write what it was to change",
            at: SourceLocation(file: statement.file, range: path.range)
        )
        finding.fixes = [
            Finding.Fix(
                "drop the \(isMinimum ? "minimum" : "path")",
                edits: [Finding.Edit(SourceLocation(file: statement.file, range: range), text: "")],
                // Whoever wrote it meant something by it.
                isSafe: false
            )
        ]
        findings.append(finding)
    }

    /// A delay that says nothing of how the data are gone after it.
    mutating func checkDelay(_ path: Model.Path, _ statement: Model.Statement) {
        guard path.disposal >= 0 else { return }
        let disposal = model.disposals[Int(path.disposal)]
        guard disposal.delay >= 0, disposal.deadline < 0 else { return }
        if disposal.isImmediate || disposal.isAutomatic || disposal.isManual || disposal.isRolling { return }
        let lengths = model.periods[Int(disposal.delay)].lengths
        guard model.periods[Int(disposal.delay)].choice == .fixed, lengths.count == 1 else { return }
        let length = model.quantities[Int(lengths.start)].range
        let text = model.source(length, file: statement.file)
        guard let word = wordRange("after", before: length.start, statement.file) else { return }
        let place = SourceLocation(file: statement.file, range: ByteRange(start: word.start, end: length.end))
        var finding = Finding(
            .delayOrDeadline,
            "this keeps the data for all of the \(text), and has them gone on that very day; if they may go earlier, write "
                + "`within \(text)`, and if they may not, say how they go then, as in `after \(text) automatically`",
            at: place
        )
        finding.fixes = [
            Finding.Fix(
                "write `within \(text)`",
                edits: [Finding.Edit(SourceLocation(file: statement.file, range: word), text: "within")],
                // It is another promise.
                isSafe: false
            ),
            Finding.Fix(
                "write `after \(text) automatically`",
                edits: [
                    Finding.Edit(
                        SourceLocation(file: statement.file, range: ByteRange(start: length.end, end: length.end)),
                        text: " automatically"
                    )
                ],
                isSafe: false
            ),
        ]
        findings.append(finding)
    }

    /// The bytes of a word that stands before a place, with nothing but space between.
    private func wordRange(_ word: String, before end: UInt32, _ file: UInt32) -> ByteRange? {
        let bytes = model.files[Int(file)].bytes
        var last = Int(end)
        while last > 0, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x0A || bytes[last - 1] == 0x09 { last -= 1 }
        let start = last - word.utf8.count
        guard start >= 0, bytes[start..<last].elementsEqual(word.utf8) else { return nil }
        return ByteRange(start: UInt32(start), end: UInt32(last))
    }
}
