import DPSASyntax

// The smallest edits that mend a statement which goes beyond its agreement.
//
// All but one of them would make the disclosure say something else, or accept a departure in somebody's name, so they are
// offered and never applied unseen.

extension Checker {
    /// Takes targets out of a statement, or the statement as a whole if none is left.
    func removal(of targets: [Int], from index: Int) -> Finding.Fix? {
        let row = model.statements[index]
        let kept = row.targets.indices.filter { !targets.contains($0) }
        if kept.isEmpty {
            let orphans = orphans(of: targets, from: index)
            return removal(of: index).map {
                Finding.Fix("remove the statement\(orphans.words)", edits: orphans.edits(with: $0), isSafe: false)
            }
        }
        guard let first = row.targets.indices.first, let last = row.targets.indices.last,
            let end = endOfTarget(last)
        else { return nil }
        var texts: [String] = []
        for reference in kept {
            guard let end = endOfTarget(reference) else { return nil }
            let range = ByteRange(start: model.references[reference].range.start, end: end)
            texts.append(model.source(range, file: row.file))
        }
        let list = ByteRange(start: model.references[first].range.start, end: end)
        if holdsComment(list, file: row.file) { return nil }
        let names = targets.map { "`\(model.source(model.references[$0].range, file: row.file))`" }
        let place = SourceLocation(file: row.file, range: list)
        let edit = Finding.Edit(place, text: texts.joined(separator: row.isAlternative ? " or " : ", "))
        let orphans = orphans(of: targets, from: index)
        return Finding.Fix(
            "remove \(joined(names))\(orphans.words)",
            edits: orphans.edits(with: edit),
            isSafe: false
        )
    }

    /// What a document declares, and nothing speaks of any more when a statement has lost some targets.
    private struct Orphans {
        var names: [String] = []
        var lines: [SourceLocation] = []

        /// The end of a sentence on what is removed.
        var words: String {
            if names.isEmpty { return "" }
            let word = names.count > 1 ? "declarations" : "declaration"
            return ", and the \(word) of \(Advice.list(names)), which nothing else speaks of"
        }

        /// The edits that remove them, with another edit, in order.
        func edits(with edit: Finding.Edit) -> [Finding.Edit] {
            (lines.map { Finding.Edit($0, text: "") } + [edit]).sorted {
                $0.location.range.start < $1.location.range.start
            }
        }
    }

    private func orphans(of targets: [Int], from index: Int) -> Orphans {
        var orphans = Orphans()
        let document = model.documents[Int(model.document(ofStatement: Int32(index)))]
        for target in targets.prefix(3) {
            let noun = model.references[target].declaration
            guard noun >= 0, model.declarations[Int(noun)].kind == .noun,
                model.declarations[Int(noun)].container == document.declaration,
                let line = model.removal(ofLineOf: noun), !orphans.lines.contains(line)
            else { continue }
            let isElsewhere = (document.firstReference..<document.endReference).contains {
                model.references[Int($0)].declaration == noun && !targets.contains(Int($0))
            }
            if isElsewhere { continue }
            orphans.lines.append(line)
            orphans.names.append("`\(model.name(of: noun))`")
        }
        return orphans
    }

    /// Leaves out what the agreement rules out under the targets.
    func exception(of nouns: [Int32], from index: Int) -> Finding.Fix? {
        let row = model.statements[index]
        guard let last = row.targets.indices.last, let end = endOfTarget(last), !row.isOnly, row.chooser < 0 else {
            return nil
        }
        for qualifier in row.qualifiers.indices where model.qualifiers[qualifier].kind == .exceptQualifier {
            return nil
        }
        // Only what can be called by its name here.
        for noun in nouns {
            let container = model.declarations[Int(noun)].container
            guard container >= 0, model.declarations[Int(container)].kind == .agreement else { continue }
            let document = model.documents[Int(model.document(ofStatement: Int32(index)))]
            let parent = document.parent >= 0 ? model.documents[Int(document.parent)].declaration : -1
            if container != parent { return nil }
        }
        let text = " except " + nouns.map { model.name(of: $0) }.joined(separator: ", ")
        let place = SourceLocation(file: row.file, range: ByteRange(start: end, end: end))
        return Finding.Fix("add `\(text.dropFirst())`", edits: [Finding.Edit(place, text: text)], isSafe: false)
    }

    /// Declares the departure; the reason is for the author to write.
    func overriding(_ index: Int, breaking departure: Departure) -> Finding.Fix? {
        let row = model.statements[index]
        if row.isOverride { return nil }
        let start = SourceLocation(file: row.file, range: ByteRange(start: row.range.start, end: row.range.start))
        let end = SourceLocation(file: row.file, range: ByteRange(start: row.range.end, end: row.range.end))
        var edits = [Finding.Edit(start, text: "override ")]
        let hasReason = row.qualifiers.indices.contains { model.qualifiers[$0].kind == .becauseQualifier }
        if !hasReason { edits.append(Finding.Edit(end, text: " because \"…\"")) }
        if departure.isRuledOut, departure.statement >= 0 {
            let clause = clauseSubject(departure.statement)
            let words = "or break what \(clause) promises, knowingly: with `override`, and the reason"
            return Finding.Fix(words, edits: edits, isSafe: false)
        }
        return Finding.Fix("declare it with `override`, and give the reason", edits: edits, isSafe: false)
    }

    /// Takes a statement out; nil behind `part a:`, which cannot stand alone.
    func removal(of index: Int) -> Finding.Edit? {
        let row = model.statements[index]
        let bytes = model.files[Int(row.file)].bytes
        var before = Int(row.range.start) - 1
        while before >= 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[before]) { before -= 1 }
        if before >= 0, bytes[before] == 0x3A { return nil }
        return Finding.Edit(model.removal(ofStatement: index), text: "")
    }

    /// The end of a target with the text after it; nil where arguments make it hard to tell.
    private func endOfTarget(_ reference: Int) -> UInt32? {
        let row = model.references[reference]
        let details = model.details(of: row)
        if details.elaboration.start != details.elaboration.end { return details.elaboration.end }
        return details.arguments.isEmpty ? row.range.end : nil
    }

    private func holdsComment(_ range: ByteRange, file: UInt32) -> Bool {
        let bytes = model.files[Int(file)].bytes
        for offset in range.bounds(in: bytes.count).dropFirst() where bytes[offset] == 0x2F || bytes[offset] == 0x2A {
            if bytes[offset - 1] == 0x2F { return true }
        }
        return false
    }

    /// Names in a sentence: `a`, `b` and `c`.
    func joined(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
