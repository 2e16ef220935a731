import DPSASyntax

/// Two rules on retention of different texts, written in the language once more, so that the calculus can compare them.
///
/// Events of the Standard vocabulary are those of the vocabulary.  Of others the texts tell what they imply, and nothing of when they
/// happen; circumstances and options are told apart by how they are mentioned.
struct RetentionSource {
    /// What the rules mention and the vocabulary does not declare, by how it is written there.
    private var names: [String: String] = [:]
    private var declarations = ""

    /// How the later of two rules stands to the earlier one; `nil` if it cannot be told.
    static func order(
        of before: Disclosure.RetentionRule,
        in earlier: Disclosure,
        to after: Disclosure.RetentionRule,
        in later: Disclosure
    ) -> (isLonger: Bool, isShorter: Bool)? {
        var source = RetentionSource()
        guard let old = source.text(before.paths, in: earlier), let new = source.text(after.paths, in: later) else {
            return nil
        }
        let text = """
            agreement Terms "Terms" { role processor }
            module Texts "Texts" under Terms {
            \(source.declarations)category Earlier { retain \(old) }
            category Later { retain \(new) }
            }

            """
        let model = model(of: text)
        let statements = model.statements.indices.filter { model.statements[$0].kind == .retain }.map { Int32($0) }
        guard statements.count == 2 else { return nil }
        let calculus = RetentionCalculus(model)
        guard let isLonger = calculus.outlasts(statements[1], statements[0], model),
            let isShorter = calculus.outlasts(statements[0], statements[1], model)
        else { return nil }
        return (isLonger, isShorter)
    }

    private static func model(of text: String) -> Model {
        var builder = ModelBuilder()
        for file in [StandardVocabulary.file, SourceFile(path: "", bytes: Array(text.utf8))] {
            var tokens = TokenList()
            var tree = SyntaxTree()
            _ = Parser.parse(file.bytes, file: UInt32(builder.model.files.count), tokens: &tokens, into: &tree)
            builder.add(&tree, of: file)
        }
        return Resolver.resolve(builder.model).model
    }

    // MARK: Names

    /// The name of what a text mentions.
    private mutating func name(of reference: Disclosure.Reference, in document: Disclosure) -> String? {
        guard case .noun(let kind, let index) = reference.target, document.nouns.indices.contains(index) else {
            return nil
        }
        return name(of: document.nouns[index], kind, written: reference.sourceText, in: document)
    }

    private mutating func name(
        of noun: Disclosure.Noun,
        _ kind: NounKind,
        written text: String,
        in document: Disclosure
    ) -> String {
        let isPlain = text == noun.name
        if isPlain, noun.container == PolicyIdentifiers.standard, kind == .event { return noun.name }
        let key = "\(kind.keyword) \(text)"
        if let name = names[key] { return name }
        let name = "\(kind == .event ? "Event" : "Option")\(names.count)"
        names[key] = name
        guard kind == .event else {
            declarations += "option \(name) \"\(name)\"\n"
            return name
        }
        var broader: [String] = isPlain ? [] : [self.name(of: noun, kind, written: noun.name, in: document)]
        for other in noun.broader {
            guard let implied = document.nouns.first(where: { $0.kind == .event && $0.name == other }) else {
                // What no document mentions is the vocabulary's.
                broader.append(other)
                continue
            }
            broader.append(self.name(of: implied, kind, written: other, in: document))
        }
        let implied = broader.isEmpty ? "" : " implies \(broader.joined(separator: ", "))"
        declarations += "event \(name) \"\(name)\"\(implied)\n"
        return name
    }

    // MARK: Paths

    private mutating func text(_ paths: [Disclosure.Path], in document: Disclosure) -> String? {
        var texts: [String] = []
        for path in paths {
            if case .asParent = path.life {
                guard !document.inheritedPaths.isEmpty,
                    let inherited = text(document.inheritedPaths, in: document)
                else { return nil }
                texts.append(inherited)
                continue
            }
            guard let text = text(path, in: document) else { return nil }
            texts.append(text)
        }
        return texts.isEmpty ? nil : texts.joined(separator: "\n    otherwise ")
    }

    private mutating func text(_ path: Disclosure.Path, in document: Disclosure) -> String? {
        var words: String
        switch path.life {
        case .asParent: return nil
        case .criteria: words = "criteria \"criteria\""
        case .until(let events):
            guard let event = text(events, events.nodes.count - 1, in: document) else { return nil }
            words = "until \(event)"
        case .period(let bound, let period, let start, _):
            switch bound {
            case .exactly: words = ""
            case .atMost: words = "up to "
            case .atLeast: words = "at least "
            }
            words += text(period)
            if let start {
                guard let event = text(start, start.nodes.count - 1, in: document) else { return nil }
                words += " after \(event)"
            }
        }
        if let disposal = path.disposal {
            words += ", then delete"
            if let deadline = disposal.deadline { words += " within \(text(deadline))" }
            if let delay = disposal.delay { words += " after \(text(delay))" }
            if disposal.isImmediate { words += " immediately" }
        }
        if let exception = path.exception {
            guard let condition = text(exception, exception.nodes.count - 1, in: document) else { return nil }
            words += " unless \(condition)"
        }
        return words
    }

    private mutating func text(
        _ expression: Disclosure.EventExpression,
        _ node: Int,
        in document: Disclosure
    ) -> String? {
        guard expression.nodes.indices.contains(node) else { return nil }
        func list(_ word: String, _ operands: [Int], _ source: inout RetentionSource) -> String? {
            var texts: [String] = []
            for operand in operands {
                guard operand < node, let text = source.text(expression, operand, in: document) else { return nil }
                texts.append(text)
            }
            return "\(word) of (\(texts.joined(separator: ", ")))"
        }
        switch expression.nodes[node] {
        case .event(let reference): return name(of: reference, in: document)
        case .delayed(let period, let inner):
            guard inner < node, let event = text(expression, inner, in: document) else { return nil }
            return "\(text(period)) after \(event)"
        case .earliest(let operands): return list("earliest", operands, &self)
        case .latest(let operands): return list("latest", operands, &self)
        }
    }

    private mutating func text(_ condition: Disclosure.Condition, _ node: Int, in document: Disclosure) -> String? {
        guard condition.nodes.indices.contains(node) else { return nil }
        func list(_ word: String, _ operands: [Int], _ source: inout RetentionSource) -> String? {
            var texts: [String] = []
            for operand in operands {
                guard operand < node, let text = source.text(condition, operand, in: document) else { return nil }
                texts.append(text)
            }
            return "(\(texts.joined(separator: " \(word) ")))"
        }
        switch condition.nodes[node] {
        case .term(let reference, _): return name(of: reference, in: document)
        case .not(let operand):
            guard operand < node, let text = text(condition, operand, in: document) else { return nil }
            return "not \(text)"
        case .all(let operands): return list("and", operands, &self)
        case .any(let operands): return list("or", operands, &self)
        }
    }

    private func text(_ period: Disclosure.Period) -> String {
        let bounds = period.bounds.map { text($0) }
        var words: String
        switch period.choice {
        case .fixed: return bounds.first ?? "0 days"
        case .free: words = "chosen by customer"
        case .range: words = "chosen by customer from \(bounds.first ?? "0 days")"
        case .list: words = "chosen by customer one of (\(bounds.joined(separator: ", ")))"
        case .upTo: words = "chosen by customer up to \(bounds.first ?? "0 days")"
        }
        if let usual = period.fallback { words += " default \(text(usual))" }
        return words
    }

    private func text(_ quantity: Disclosure.Quantity) -> String {
        let isStorage =
            switch quantity.unit {
            case .kilobyte, .megabyte, .gigabyte, .terabyte: true
            default: false
            }
        let unit = (quantity.isWorking ? "working " : "") + quantity.unit.rawValue + (isStorage ? "" : "s")
        return "\(quantity.amount)\(quantity.upper.map { " to \($0)" } ?? "") \(unit)"
    }
}

extension RetentionCalculus {
    /// Whether one statement can keep data longer than another one of the same rank; `nil` if it cannot be told.
    fileprivate func outlasts(_ statement: Int32, _ other: Int32, _ model: borrowing Model) -> Bool? {
        guard let (analysis, limit) = pair(statement, -1, other, [], isUpper: true, nil, isOfOneRank: true, model)
        else {
            return nil
        }
        var comparison = analysis.comparison()
        switch comparison.outlasts(analysis.rule, limit) {
        case .none: return false
        case .history: return true
        case .undecided: return nil
        }
    }
}
