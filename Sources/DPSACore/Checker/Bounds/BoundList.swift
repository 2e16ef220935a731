import DPSASyntax

/// What one agreement says in one dimension: what it permits and what it rules out, read once for all of its modules.
///
/// A statement covers the nouns that it names and all that stand under them, but for what it excepts.  Of the statements that
/// cover a noun the nearest counts, and of two equally near the one that rules out.
struct BoundList: Sendable {
    /// One noun as one statement names it.
    struct Entry: Sendable {
        var statement: Int32
        var isRuledOut: Bool
        var isOverride: Bool
        var isOnly: Bool
        var exceptions: [Int32] = []
        /// What the statement is limited to: systems, territories or purposes; empty for no limit.
        var limits: [Int32] = []
        /// What lies within the limits and is left out.
        var limitExceptions: [Int32] = []
    }

    /// What a list says of one noun.
    enum Verdict: Sendable, Equatable {
        /// Nothing.
        case silent
        /// It permits it; with `override` against the agreements above it.
        case permitted(isOverride: Bool)
        /// It rules it out.
        case ruledOut(statement: Int32)
        /// It has a complete list without it; the statement is −1 where nobody is listed.
        case unlisted(statement: Int32)
    }

    /// A limit that a judged statement is under.
    enum Limit: Sendable, Equatable {
        /// None at all, and so none of those that the agreement names.
        case general
        /// Whatever the agreement has: a statement that says nothing of it.
        case asListed
        /// One system, territory or purpose.
        case only(Int32)
    }

    let dimension: Dimension
    private var entries: [Int32: [Entry]] = [:]
    /// The entries that permit, in the order of the source.
    private(set) var permissions: [(noun: Int32, entry: Entry)] = []
    private var hasOverride = false
    /// Whether it names something that is not known, which may be anything.
    var isIncomplete = false
    /// By noun: what the list rules out or excepts and stands under it.
    private var inner: [Int32: [Int32]] = [:]
    /// The limits that any statement names.
    private(set) var limits: [Int32] = []

    init(_ dimension: Dimension) { self.dimension = dimension }

    /// Whether nothing is said.
    var isEmpty: Bool { entries.isEmpty }

    // MARK: Reading

    /// Adds a statement about some nouns.
    mutating func add(_ statement: Int32, about nouns: [Int32], _ model: borrowing Model) {
        let row = model.statements[Int(statement)]
        var entry = Entry(
            statement: statement,
            isRuledOut: row.isNegated,
            isOverride: row.isOverride,
            isOnly: row.isOnly
        )
        let kind = nouns.first.map { model.declarations[Int($0)].nounKind }
        for index in row.qualifiers.indices {
            let qualifier = model.qualifiers[index]
            let targets = model.declarations(of: qualifier.targets)
            if qualifier.kind == dimension.limit {
                // `for` also names rights and duties, which limit nothing here.
                entry.limits += targets.filter {
                    dimension.isEverywhere || model.declarations[Int($0)].nounKind == .purpose
                }
            } else if qualifier.kind == .exceptQualifier {
                for target in targets {
                    if model.declarations[Int(target)].nounKind == kind {
                        entry.exceptions.append(target)
                    } else {
                        entry.limitExceptions.append(target)
                    }
                }
            }
        }
        if row.isOverride, !row.isNegated { hasOverride = true }
        for noun in nouns {
            entries[noun, default: []].append(entry)
            if !row.isNegated { permissions.append((noun, entry)) }
        }
        for noun in row.isNegated ? nouns : entry.exceptions {
            for above in model.broader(noun).dropFirst() where inner[above]?.contains(noun) != true {
                inner[above, default: []].append(noun)
            }
        }
        for limit in entry.limits + entry.limitExceptions where !limits.contains(limit) { limits.append(limit) }
    }

    // MARK: Judging

    /// Whether anything that stands under another noun is ruled out or excepted by name.
    var hasExceptions: Bool { !inner.isEmpty }

    /// What stands under a noun and is ruled out or excepted by name.
    func exceptions(under noun: Int32) -> [Int32] { inner.isEmpty ? [] : inner[noun] ?? [] }

    /// What the list says of a noun.
    func verdict(on noun: Int32, _ limit: Limit, _ model: borrowing Model) -> Verdict {
        // Nearly every noun is named itself, or stands under one that is: a walk up, without making lists.
        var verdict: Verdict?
        var step = noun
        var next = model.onlyBroader(step)
        while true {
            if let found = entries[step], add(found, noun, limit, model, to: &verdict), let verdict { return verdict }
            guard next >= 0 else { break }
            step = next
            next = model.onlyBroader(step)
        }
        if model.hasSeveralBroader(step) { climb(from: step, noun, limit, model, to: &verdict) }
        return verdict ?? verdictOnUncovered(limit, model)
    }

    /// Takes the steps above a noun that stands under several, all of one height together.
    private func climb(
        from start: Int32,
        _ noun: Int32,
        _ limit: Limit,
        _ model: borrowing Model,
        to verdict: inout Verdict?
    ) {
        var seen = [start]
        var level = model.directlyBroader(start)
        while !level.isEmpty {
            var found: [Entry] = []
            for step in level where !seen.contains(step) { found += entries[step] ?? [] }
            if add(found, noun, limit, model, to: &verdict) { return }
            var above: [Int32] = []
            for step in level where !seen.contains(step) {
                seen.append(step)
                above += model.directlyBroader(step)
            }
            level = above
        }
    }

    /// Takes in what is said at one distance, and tells whether the verdict is certain now.
    ///
    /// A farther statement can still add that what is permitted is permitted with `override`.
    private func add(
        _ entries: [Entry],
        _ noun: Int32,
        _ limit: Limit,
        _ model: borrowing Model,
        to verdict: inout Verdict?
    ) -> Bool {
        var permission: Verdict?
        for entry in entries where isRelevant(entry, limit, model) {
            if !entry.exceptions.isEmpty, model.stands(noun, underAnyOf: entry.exceptions) { continue }
            if entry.isRuledOut {
                verdict = verdict ?? .ruledOut(statement: entry.statement)
                return true
            }
            if permission != .permitted(isOverride: true) { permission = .permitted(isOverride: entry.isOverride) }
        }
        guard let permission else { return false }
        if verdict == nil || permission == .permitted(isOverride: true) { verdict = permission }
        return !hasOverride || permission == .permitted(isOverride: true)
    }

    private func verdictOnUncovered(_ limit: Limit, _ model: borrowing Model) -> Verdict {
        // A misspelt name is one finding, where it stands.
        if isIncomplete { return .permitted(isOverride: false) }
        for (_, entry) in permissions where entry.isOnly || dimension.closing != .byWord {
            if isRelevant(entry, limit, model) { return .unlisted(statement: entry.statement) }
        }
        return .silent
    }

    func isRelevant(_ entry: Entry, _ limit: Limit, _ model: borrowing Model) -> Bool {
        if entry.limits.isEmpty, entry.limitExceptions.isEmpty { return true }
        switch limit {
        case .general: return entry.limits.isEmpty
        case .asListed: return !entry.isRuledOut || entry.limits.isEmpty
        case .only(let noun):
            if !entry.limits.isEmpty, !model.stands(noun, underAnyOf: entry.limits) { return false }
            return entry.limitExceptions.isEmpty || !model.stands(noun, underAnyOf: entry.limitExceptions)
        }
    }
}
