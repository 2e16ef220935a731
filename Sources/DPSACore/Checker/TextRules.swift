import DPSASyntax

// TXT: free text that says something else than the facts, or nothing.

extension Checker {
    /// TXT004 and TXT005: placeholders in any text, vague words in those that are part of the disclosure.
    mutating func checkFreeTexts(_ document: Model.Document) {
        let file = model.declarations[Int(document.declaration)].file
        let bytes = model.files[Int(file)].bytes
        labels.begin(document)
        hasProse = false
        bytes.withUnsafeBufferPointer { buffer in
            for declaration in document.declaration..<document.endDeclaration {
                guard model.declarations[Int(declaration)].kind == .noun else {
                    checkLabel(of: Int(declaration), buffer, file)
                    continue
                }
                // Labels of nouns are hardly ever the same, and no rule asks whether they are.
                labels.appendUnnumbered()
                check(model.declarations[Int(declaration)].label, buffer, file, isVagueBad: false)
                let row = Int(model.declarations[Int(declaration)].row)
                if row < 0 { continue }
                check(model.nouns[row].sentence, buffer, file, isVagueBad: true)
                for alias in model.nouns[row].aliases.indices {
                    check(model.texts[alias], buffer, file, isVagueBad: false)
                }
            }
            for statement in document.firstStatement..<document.endStatement {
                checkTexts(of: Int(statement), buffer, file)
            }
            for clause in document.firstClause..<document.endClause {
                check(model.clauses[Int(clause)].title, buffer, file, isVagueBad: false)
            }
        }
    }

    /// A label of the same words was perhaps looked at before.
    @inline(__always)
    private mutating func checkLabel(of declaration: Int, _ buffer: UnsafeBufferPointer<UInt8>, _ file: UInt32) {
        let label = model.declarations[declaration].label
        let hasLabel = !model.isEmpty(label)
        let text = hasLabel ? label : model.declarations[declaration].name
        let number = labels.append(text.bounds(in: buffer.count), of: buffer)
        guard hasLabel, !labels.isComplete(number) else { return }
        let count = findings.count
        check(label, buffer, file, isVagueBad: false)
        if findings.count == count { labels.setComplete(number) }
    }

    @inline(__always)
    private mutating func checkTexts(of statement: Int, _ buffer: UnsafeBufferPointer<UInt8>, _ file: UInt32) {
        if model.statements[statement].texts >= 0 { checkOwnText(of: statement, buffer, file) }
        for reference in model.statements[statement].targets.indices { checkElaboration(of: reference, buffer, file) }
        for path in model.statements[statement].paths.indices where !model.isEmpty(model.paths[path].criteria) {
            hasProse = true
            check(model.paths[path].criteria, buffer, file, isVagueBad: true)
        }
        for qualifier in model.statements[statement].qualifiers.indices {
            check(model.qualifiers[qualifier].text, buffer, file, isVagueBad: false)
            for reference in model.qualifiers[qualifier].targets.indices {
                checkElaboration(of: reference, buffer, file)
            }
        }
    }

    /// The text of a note, or the reason of a waiver.
    private mutating func checkOwnText(of statement: Int, _ buffer: UnsafeBufferPointer<UInt8>, _ file: UInt32) {
        let row = model.statements[statement]
        if row.kind == .note { hasProse = true }
        // A reason that says nothing is a finding about its waiver.
        if row.kind != .waive || hasWords(model.texts(of: row).text, file) {
            check(model.texts(of: row).text, buffer, file, isVagueBad: false)
        }
    }

    private func hasWords(_ range: ByteRange, _ file: UInt32) -> Bool {
        model.text(range, file: file).contains { $0.isLetter || $0.isNumber }
    }

    @inline(__always)
    private mutating func checkElaboration(
        of reference: Int,
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ file: UInt32
    ) {
        let row = model.references[reference].details
        if row < 0 { return }
        let text = model.referenceDetails[Int(row)].elaboration
        if model.isEmpty(text) { return }
        hasProse = true
        check(text, buffer, file, isVagueBad: true)
    }

    @inline(__always)
    private mutating func check(
        _ range: ByteRange,
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ file: UInt32,
        isVagueBad: Bool
    ) {
        if range.start == range.end { return }
        let bounds = range.bounds(in: buffer.count)
        if words.placeholders.mayBegin(in: buffer, bounds),
            let match = words.placeholders.first(in: buffer, bounds)
        {
            reportPlaceholder(match, buffer, file)
        }
        if isVagueBad, let match = words.vague.first(in: buffer, bounds) { reportVagueWord(match, buffer, file) }
    }

    private mutating func reportPlaceholder(
        _ match: PhraseList.Match,
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ file: UInt32
    ) {
        let text = String(decoding: buffer[match.range], as: UTF8.self)
        findings.append(
            Finding(
                .placeholder,
                "`\(text)` stands where something has still to be written; write it",
                at: place(match.range, file)
            )
        )
    }

    private mutating func reportVagueWord(
        _ match: PhraseList.Match,
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ file: UInt32
    ) {
        let text = String(decoding: buffer[match.range], as: UTF8.self)
        findings.append(
            Finding(
                .vagueWord,
                "`\(text)` promises nothing that a reader could rely on; say what is done, when and to what",
                at: place(match.range, file)
            )
        )
    }

    private func place(_ range: Range<Int>, _ file: UInt32) -> SourceLocation {
        SourceLocation(
            file: file,
            range: ByteRange(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
        )
    }
}

// MARK: Texts against facts

extension Checker {
    /// What the statements that hold for a category name.
    private struct NamedThings {
        var lengths: [Model.Quantity] = []
        var systems: Set<Int32> = []
        var events: Set<Int32> = []
    }

    /// TXT001 to TXT003: periods, systems and events in the texts of a category that its facts do not have.
    mutating func checkTexts(ofCategory scope: Int32) {
        let category = model.scopes[Int(scope)].declaration
        var texts: [ByteRange] = []
        for entry in effective.entries {
            let kind = model.scopes[Int(entry.scope)].kind
            guard model.scopes[Int(entry.scope)].declaration == category || kind != .document && kind != .category
            else {
                continue
            }
            collectTexts(of: Int(entry.statement), into: &texts)
        }
        if texts.isEmpty { return }
        var named = NamedThings()
        for entry in effective.entries { collectThings(of: model.statements[Int(entry.statement)], into: &named) }
        let file = model.scopes[Int(scope)].file
        let bytes = model.files[Int(file)].bytes
        let lists = phraseLists(ofDocumentOf: category)
        bytes.withUnsafeBufferPointer { buffer in
            for text in texts {
                let bounds = text.bounds(in: buffer.count)
                if !named.lengths.isEmpty { checkPeriods(buffer, bounds, file, named, category) }
                for list in lists { checkNames(in: buffer, bounds, file, list, named, category) }
            }
        }
    }

    private func collectTexts(of statement: Int, into texts: inout [ByteRange]) {
        if model.statements[statement].kind == .note {
            texts.append(model.texts(of: model.statements[statement]).text)
        }
        for reference in model.statements[statement].targets.indices where model.references[reference].details >= 0 {
            let text = model.details(of: model.references[reference]).elaboration
            if !model.isEmpty(text) { texts.append(text) }
        }
        for path in model.statements[statement].paths.indices where !model.isEmpty(model.paths[path].criteria) {
            texts.append(model.paths[path].criteria)
        }
    }

    private func collectThings(of row: Model.Statement, into named: inout NamedThings) {
        for reference in row.targets.indices { add(model.references[reference].declaration, to: &named) }
        for qualifier in row.qualifiers.indices {
            for reference in model.qualifiers[qualifier].targets.indices {
                add(model.references[reference].declaration, to: &named)
            }
            collectThings(ofExpression: model.qualifiers[qualifier].expression, into: &named)
        }
        for path in row.paths.indices {
            let path = model.paths[path]
            addPeriod(path.period, to: &named)
            collectThings(ofExpression: path.event, into: &named)
            collectThings(ofExpression: path.exception, into: &named)
            if path.disposal >= 0 {
                addPeriod(model.disposals[Int(path.disposal)].deadline, to: &named)
                addPeriod(model.disposals[Int(path.disposal)].delay, to: &named)
            }
        }
        if row.kind == .grant { addPeriod(row.payload, to: &named) }
        if row.kind == .hold { collectThings(ofExpression: row.payload, into: &named) }
    }

    private func collectThings(ofExpression expression: Int32, into named: inout NamedThings) {
        guard expression >= 0 else { return }
        for node in Int(expression)..<Int(model.expressions[Int(expression)].end) {
            let row = model.expressions[node]
            if row.reference >= 0 { add(model.references[Int(row.reference)].declaration, to: &named) }
            addPeriod(row.period, to: &named)
        }
    }

    private func addPeriod(_ period: Int32, to named: inout NamedThings) {
        guard period >= 0 else { return }
        for length in model.periods[Int(period)].lengths.indices { named.lengths.append(model.quantities[length]) }
    }

    private func add(_ declaration: Int32, to named: inout NamedThings) {
        guard declaration >= 0, model.declarations[Int(declaration)].kind == .noun else { return }
        switch model.declarations[Int(declaration)].nounKind {
        case .event: for event in model.broader(declaration) { named.events.insert(event) }
        case .system:
            for system in model.broader(declaration) {
                named.systems.insert(system)
                guard let noun = model.noun(system) else { continue }
                for place in model.references(.inQualifier, of: noun.qualifiers) {
                    named.systems.insert(model.references[place].declaration)
                }
            }
        case .option:
            guard let noun = model.noun(declaration) else { return }
            for place in model.references(.inQualifier, of: noun.qualifiers) {
                named.systems.insert(model.references[place].declaration)
            }
        default: break
        }
    }

    /// TXT001: a number and a unit in a text, and no such period among the facts.
    private mutating func checkPeriods(
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ bounds: Range<Int>,
        _ file: UInt32,
        _ named: NamedThings,
        _ category: Int32
    ) {
        var last: (word: String, range: Range<Int>)?
        var position = bounds.lowerBound
        while position < bounds.upperBound {
            let start = position
            while position < bounds.upperBound, isWordByte(buffer[position]) { position += 1 }
            if position == start {
                position += 1
                continue
            }
            let word = String(decoding: buffer[start..<position], as: UTF8.self).lowercased()
            if word == "working" || word == "business" || word == "calendar" { continue }
            let current = (word, start..<position)
            defer { last = current }
            guard let before = last, let unit = unit(word),
                let number = Int32(before.word) ?? words.numbers[before.word]
            else { continue }
            if named.lengths.contains(where: { $0.unit == unit && ($0.amount == number || $0.upper == number) }) {
                continue
            }
            let range = before.range.lowerBound..<position
            let text = String(decoding: buffer[range], as: UTF8.self)
            appendOnce(
                Finding(
                    .textContradictsPeriod,
                    "no fact about \(title(category)) has this period, `\(text)`; correct the text, or write a fact",
                    at: place(range, file)
                )
            )
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    private func unit(_ word: String) -> Disclosure.Quantity.Unit? {
        switch word {
        case "second", "seconds": .second
        case "minute", "minutes": .minute
        case "hour", "hours": .hour
        case "day", "days": .day
        case "week", "weeks": .week
        case "month", "months": .month
        case "year", "years": .year
        default: nil
        }
    }

    /// TXT002 and TXT003: a system or an event by its name in a text, and not among the facts.
    private mutating func checkNames(
        in buffer: UnsafeBufferPointer<UInt8>,
        _ bounds: Range<Int>,
        _ file: UInt32,
        _ list: PhraseList,
        _ named: NamedThings,
        _ category: Int32
    ) {
        var rest = bounds
        while let match = list.first(in: buffer, rest) {
            rest = match.range.upperBound..<bounds.upperBound
            let isEvent = model.declarations[Int(match.meaning)].nounKind == .event
            let known = isEvent ? named.events : named.systems
            // Where the facts name none at all, another rule says so.
            if known.isEmpty || known.contains(match.meaning) { continue }
            let name = model.name(of: match.meaning)
            appendOnce(
                Finding(
                    isEvent ? .textNamesEvent : .textNamesSystem,
                    isEvent
                        ? "the text speaks of `\(name)`, which no fact about \(title(category)) names; correct one of the two"
                        : "the text speaks of \(title(match.meaning)), which no fact about \(title(category)) names; "
                            + "correct the text, or say it with a fact such as `stored in \(name)`",
                    at: place(match.range, file)
                )
            )
        }
    }

    /// The names of systems and events that are known where a category stands: of all vocabularies, of its agreement, of its
    /// module.
    private mutating func phraseLists(ofDocumentOf category: Int32) -> [PhraseList] {
        var document = category
        while model.declarations[Int(document)].container >= 0 {
            document = model.declarations[Int(document)].container
        }
        let row = model.declarations[Int(document)].row
        var lists = [phraseList(of: -1), phraseList(of: row)]
        if model.documents[Int(row)].parent >= 0 { lists.append(phraseList(of: model.documents[Int(row)].parent)) }
        return lists.filter { !$0.isEmpty }
    }

    private mutating func phraseList(of document: Int32) -> PhraseList {
        if let list = phraseLists[document] { return list }
        var list = PhraseList()
        if document >= 0 {
            let row = model.documents[Int(document)]
            addNames(row.declaration..<row.endDeclaration, to: &list)
        } else {
            for row in model.documents where row.kind == .vocabulary {
                addNames(row.declaration..<row.endDeclaration, to: &list)
            }
        }
        phraseLists[document] = list
        return list
    }

    private func addNames(_ declarations: Range<Int32>, to list: inout PhraseList) {
        for declaration in declarations {
            let row = model.declarations[Int(declaration)]
            guard row.kind == .noun, row.nounKind == .system || row.nounKind == .event else { continue }
            var names = [model.label(of: declaration)]
            if let noun = model.noun(declaration) {
                for alias in noun.aliases.indices { names.append(model.text(model.texts[alias], file: row.file)) }
            }
            for name in names {
                if row.nounKind == .event {
                    // Only a phrase that nobody writes by chance.
                    guard name.utf8.count(where: { $0 == 0x20 }) >= 2 else { continue }
                    list.add(Array(name.utf8), ignoringCase: true, meaning: declaration)
                } else if name.utf8.count >= 3, name.utf8.contains(where: { $0 &- 0x41 < 26 }) {
                    list.add(Array(name.utf8), ignoringCase: false, meaning: declaration)
                }
            }
        }
    }
}
