import DPSASyntax

/// What a message advises.
enum Advice {
    /// Names in a sentence, the first three of them: `a`, `b` and `c`, or `a`, `b`, `c` and 4 more.
    static func list(_ names: [String], _ word: String = "and") -> String {
        let shown = names.prefix(3)
        if names.count > shown.count { return shown.joined(separator: ", ") + " and \(names.count - shown.count) more" }
        guard let last = shown.last else { return "" }
        return shown.count == 1 ? last : shown.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}

// What to write instead of a name that means nothing and is like no other.

extension Resolver {
    /// Adds to a finding what the author can do about it.
    func advise(on reference: Model.Reference, _ name: String, _ document: Model.Document, _ finding: inout Finding) {
        if reference.isDotted { return }
        if reference.role == .kind, let (kind, words, isSure) = known(name) {
            let other = model.name(of: kind)
            finding.message += "; \(words)"
            let edit = Finding.Edit(finding.location, text: other)
            finding.fixes = [Finding.Fix("write `\(other)`", edits: [edit], isSafe: isSure)]
            return
        }
        if Keyword.allCases.contains(where: { $0.spelling == name }) {
            finding.message += ", and it is a word of the language; perhaps a name is missing before it"
            return
        }
        if let other = synonym(of: name, reference.role) {
            finding.message += "; it is called `\(other)` here"
            finding.fixes = [Finding.Fix("write `\(other)`", edits: [Finding.Edit(finding.location, text: other)])]
            return
        }
        guard let keyword = reference.role.declaringKeyword else { return }
        let place =
            switch document.kind {
            case .agreement: "in this agreement"
            case .vocabulary: "in this vocabulary"
            default: "in this module"
            }
        let near = keyword == NounKind.purpose.keyword ? nearPurpose(name) : nil
        if let near {
            finding.message += "; near to it is `\(model.name(of: near))`, which is to `\(model.label(of: near))`"
        }
        var isListed = false
        if let verb = reference.role.boundVerb, let bound = permissions(verb) {
            isListed = true
            let agreement = "`\(model.label(of: model.documents[Int(parent)].declaration))`"
            if let near, !model.stands(near, underAnyOf: bound.nouns) {
                finding.message += ", and which \(agreement) does not permit"
            }
            let word = verb == .incorporates ? "incorporates" : "permits"
            finding.message += "; \(agreement) \(word) \(Advice.list(bound.names.map { "`\($0)`" }))"
            let narrower = narrower(than: bound.nouns).map { "`\($0)`" }
            if !narrower.isEmpty {
                finding.message += ", and what stands under \(bound.nouns.count > 1 ? "them" : "it"), such as "
                finding.message += Advice.list(Array(narrower.prefix(3)))
            }
            finding.related = [
                Finding.Related(
                    "\(model.clauseSubject(bound.statement)) says what \(agreement) \(word)",
                    at: model.place(ofStatement: Int(bound.statement))
                )
            ]
        }
        finding.message += "; \(declaration(of: name, keyword, place, document, isListed))"
    }

    /// The name that a vocabulary has for what is called otherwise: another word for it, or its label.
    private func synonym(of name: String, _ role: ReferenceRole) -> String? {
        let wanted = Self.plain(name)
        let listed = WordLists.english.synonyms[wanted] ?? []
        for document in model.documents where document.kind == .vocabulary {
            for declaration in document.declaration..<document.endDeclaration {
                let row = model.declarations[Int(declaration)]
                guard row.kind == .noun, role.kinds.contains(ReferenceRole.Kinds(of: row)) else { continue }
                let other = model.name(of: declaration)
                if listed.contains(other) || Self.plain(model.label(of: declaration)) == wanted { return other }
            }
        }
        return nil
    }

    /// The names of what stands under some nouns, in the parent and in vocabularies.
    private func narrower(than nouns: [Int32]) -> [String] {
        var names: [String] = []
        for (index, document) in model.documents.enumerated()
        where document.kind == .vocabulary || index == Int(parent) {
            for declaration in document.declaration..<document.endDeclaration
            where model.declarations[Int(declaration)].kind == .noun && !nouns.contains(declaration) {
                if model.stands(declaration, underAnyOf: nouns) { names.append(model.name(of: declaration)) }
            }
        }
        return names
    }

    /// The regions that are known, as the end of an advice.
    private var knownRegions: String {
        var names: [String] = []
        for index in [Int(parent), 0] where model.documents.indices.contains(index) {
            let document = model.documents[index]
            for declaration in document.declaration..<document.endDeclaration
            where model.declarations[Int(declaration)].kind == .noun
                && model.declarations[Int(declaration)].nounKind == .region
            {
                names.append("`\(model.name(of: declaration))`")
            }
        }
        return names.isEmpty ? "" : "; regions known are \(Advice.list(names))"
    }

    /// How to declare a name.
    ///
    /// What an agreement bounds is left open: a line that passes the check as it stands would state a fact that nobody has found out.
    private func declaration(
        of name: String,
        _ keyword: String,
        _ place: String,
        _ document: Model.Document,
        _ isListed: Bool
    ) -> String {
        let isModule = document.kind == .module
        return switch NounKind.allCases.first(where: { $0.keyword == keyword }) {
        case .purpose where isModule:
            "a new purpose needs its declaration in a vocabulary, and a clause of the agreement that permits it"
        case .feature where isModule && isListed: "a new feature is declared and listed there"
        case .region:
            "declare it \(place), with the region in which it is: `region \(name) \"…\" under …`\(knownRegions)"
        case .system:
            "declare it \(place), with the region in which it is: `system \(name) \"…\" in …`\(knownRegions)"
        case .party:
            "declare it \(place), with its function and country: `party \(name) \"…\" for … in …`"
        default: "declare it \(place): `\(keyword) \(name) \"…\"`"
        }
    }

    /// The purpose of a vocabulary whose name or label has the word that begins most like one of a name.
    private func nearPurpose(_ name: String) -> Int32? {
        let wanted = Self.words(name)
        var best: (purpose: Int32, length: Int)?
        for document in model.documents where document.kind == .vocabulary {
            for declaration in document.declaration..<document.endDeclaration {
                let row = model.declarations[Int(declaration)]
                guard row.kind == .noun, row.nounKind == .purpose else { continue }
                let words = Self.words(model.name(of: declaration)) + Self.words(model.label(of: declaration))
                for word in words {
                    for other in wanted {
                        let length = Self.commonBeginning(word, other)
                        if length > best?.length ?? 0 { best = (declaration, length) }
                    }
                }
            }
        }
        return best?.purpose
    }

    /// Words that stand in many names and say nothing of what data are for.
    private static let commonWords: Set<String> = [
        "data", "service", "services", "feature", "customer", "other", "with",
    ]

    /// The words of a name in camel case, or of a label, in small letters; without those that are short or everywhere.
    private static func words(_ text: String) -> [String] {
        var words = [""]
        for character in text {
            if character.isUppercase || !character.isLetter { words.append("") }
            if character.isLetter { words[words.count - 1] += character.lowercased() }
        }
        return words.filter { $0.count > 3 && !commonWords.contains($0) }
    }

    /// How many letters two words begin with together, if they are five or all of one; otherwise 0.
    private static func commonBeginning(_ one: String, _ other: String) -> Int {
        let common = zip(one, other).prefix { $0 == $1 }.count
        return common >= 5 || common == one.count || common == other.count ? common : 0
    }

    /// What the parent lists behind a verb, in a statement without limits.
    ///
    /// Agreements of later files are not resolved yet, so that only what the names say counts.
    private func permissions(_ verb: Verb) -> (names: [String], nouns: [Int32], statement: Int32)? {
        guard parent >= 0 else { return nil }
        let row = model.documents[Int(parent)]
        for index in row.firstStatement..<row.endStatement {
            let statement = model.statements[Int(index)]
            guard statement.kind == .fact, statement.verb == verb, !statement.isNegated, statement.qualifiers.isEmpty,
                !statement.targets.isEmpty
            else { continue }
            let symbols = statement.targets.indices.map { model.references[$0].symbol }
            let nouns = symbols.compactMap {
                model.names.declaration($0, in: row.declaration) ?? model.names.declaration($0, in: -1)
            }
            return (symbols.map { model.symbols.name($0) }, nouns, index)
        }
        return nil
    }

    // MARK: Kinds

    /// Makes one finding of two that are both about the order of words in one field, so that their mends do not meet.
    ///
    /// In `file: optional text "…"` the parser finds the text in the wrong place, and the resolver the kind.
    static func joinFieldOrders(_ findings: inout [Finding]) {
        for index in findings.indices where findings[index].rule == .wrongKind && findings[index].fixes.count == 1 {
            let edits = findings[index].fixes[0].edits
            guard edits.count == 2 else { continue }
            let other = findings.firstIndex { candidate in
                guard candidate.rule.rawValue == "SYN009", candidate.fixes.count == 1,
                    candidate.fixes[0].edits.count == 2
                else { return false }
                let (insertion, deletion) = (candidate.fixes[0].edits[0], candidate.fixes[0].edits[1])
                return insertion.location.file == edits[0].location.file
                    && insertion.location.range.start == edits[0].location.range.end
                    && deletion.location.range.start == edits[1].location.range.end
            }
            guard let other else { continue }
            let label = findings[other].fixes[0].edits
            let end = SourceLocation(
                file: edits[1].location.file,
                range: ByteRange(start: edits[1].location.range.start, end: label[1].location.range.end)
            )
            let first = edits[0].text + label[0].text
            findings[index].fixes[0] = Finding.Fix(
                "write `\(first) \(edits[1].text)`",
                edits: [Finding.Edit(edits[0].location, text: first), Finding.Edit(end, text: edits[1].text)]
            )
            findings.remove(at: other)
            return joinFieldOrders(&findings)
        }
    }

    /// Whether a word stands before the kind that it belongs behind, as in `optional text`: then both change places.
    func adviseOrder(of reference: Int, _ misfit: Int32, _ finding: inout Finding) -> Bool {
        let row = model.references[reference]
        guard row.role == .kind, model.declarations[Int(misfit)].nounKind == .modifier,
            reference + 1 < model.references.count
        else { return false }
        let next = model.references[reference + 1]
        guard next.role == .modifier, next.range.start >= row.range.end,
            let kind = model.names.declaration(next.symbol, in: -1),
            model.declarations[Int(kind)].kind == .noun, model.declarations[Int(kind)].nounKind == .kind
        else { return false }
        let (first, second) = (model.symbols.name(row.symbol), model.symbols.name(next.symbol))
        finding.message = "expected the kind first, as in `\(second) \(first)`, found `\(first)`, which is a modifier"
        let edits = [
            Finding.Edit(model.place(ofReference: reference), text: second),
            Finding.Edit(model.place(ofReference: reference + 1), text: first),
        ]
        finding.fixes = [Finding.Fix("write `\(second)` first", edits: edits)]
        return true
    }

    /// The kind that another language calls by a name, or whose name begins with it; whether it is that beyond doubt.
    private func known(_ name: String) -> (kind: Int32, words: String, isSure: Bool)? {
        let wanted = Self.plain(name)
        var best: (kind: Int32, language: String, count: Int)?
        var named: [Int32] = []
        for document in model.documents where document.kind == .vocabulary {
            for declaration in document.declaration..<document.endDeclaration {
                let row = model.declarations[Int(declaration)]
                guard row.kind == .noun, row.nounKind == .kind, row.row >= 0 else { continue }
                if Self.begins(model.name(of: declaration), with: name) { named.append(declaration) }
                guard let (language, count) = language(of: model.nouns[Int(row.row)], row.file, calling: wanted) else {
                    continue
                }
                // Of several the plainest is meant.
                if best.map({ count < $0.count }) ?? true { best = (declaration, language, count) }
            }
        }
        if let best {
            return (best.kind, "what \(best.language) calls `\(name)` is `\(model.name(of: best.kind))` here", true)
        }
        guard let kind = named.first, named.count == 1 else { return nil }
        return (kind, "there is `\(model.name(of: kind))`", false)
    }

    /// The language that has a word for a kind, and how many such words the kind has.
    private func language(of noun: Model.Noun, _ file: UInt32, calling word: String) -> (name: String, count: Int)? {
        var language: String?
        var count = 0
        var argument = noun.mappings.indices.lowerBound
        while argument < noun.mappings.indices.upperBound {
            let row = model.arguments[argument]
            argument = Int(row.end)
            count += 1
            guard language == nil, row.kind == .text, Self.plain(model.text(row.range, file: file)) == word else {
                continue
            }
            switch model.symbols.name(row.label) {
            case "swift": language = "Swift"
            case "schema", "format": language = "JSON Schema"
            default: break
            }
        }
        return language.map { ($0, count) }
    }

    /// The letters and digits of a word, in small letters.
    private static func plain(_ word: String) -> String {
        String(word.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Whether a name in lower camel case begins with a whole word.
    private static func begins(_ name: String, with word: String) -> Bool {
        guard name.utf8.count > word.utf8.count, name.lowercased().hasPrefix(word.lowercased()) else { return false }
        return name.dropFirst(word.count).first?.isUppercase == true
    }
}

extension ReferenceRole {
    /// The verb by which an agreement lists what a name in this role may mean.
    var boundVerb: Verb? {
        switch self {
        case .purpose: .usedFor
        case .region: .regions
        case .recipient: .engages
        case .feature: .incorporates
        case .mechanism: .transferredUnder
        default: nil
        }
    }
}
