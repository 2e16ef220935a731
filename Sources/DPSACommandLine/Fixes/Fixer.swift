import DPSACore
import DPSASyntax

/// Applies the safe fixes of findings to texts, round by round until there is nothing left to mend.
///
/// A round takes, file by file, the fixes that do not touch one another, the first by place before the others.  It counts only if
/// afterwards the findings mended are gone and there is no finding that was not there before; fixes that spoil a round are
/// left out of it.  Where a file has mistakes of syntax, nothing else is mended before these are; what could not be seen beside
/// them may then come to light.
///
/// Every round leaves fewer mistakes of syntax, or as many and fewer findings, so that there is an end.
struct Fixer: ~Copyable {
    /// What came of it.
    struct Outcome: Sendable {
        /// The texts after the last round.
        var compilation: Compilation
        /// What was mended, in the order of rounds, then of places.
        var fixes: [AppliedFix] = []
    }

    /// A fix that a round may take.
    private struct Candidate {
        var finding: Finding
        var fix: Finding.Fix
    }

    /// What is the same of a finding in two compilations; messages may count bytes.
    private struct Trace: Hashable {
        var rule: RuleCode
        var location: SourceLocation
        var isWaived: Bool
    }

    /// More rounds than any sensible text wants.
    static let maximumRounds = 100
    /// How often one run may compile; an estate with thousands of fixes that spoil one another must come to an end too.
    private static let maximumCompilations = 500

    private let asOf: String
    private var remainingCompilations = Fixer.maximumCompilations

    private init(asOf: String) { self.asOf = asOf }

    /// Mends files until nothing is left to mend.
    static func fix(_ files: [SourceFile], asOf: String) throws(CommandError) -> Outcome {
        var fixer = Fixer(asOf: asOf)
        var outcome = Outcome(compilation: Compilation(files: files, asOf: asOf))
        for _ in 0..<maximumRounds {
            let base = outcome.compilation
            let (taken, next) = fixer.round(on: base)
            guard let next else { return outcome }
            var places = SourcePlaces(base.files)
            for candidate in taken {
                let place = places.place(of: candidate.finding.location)
                outcome.fixes.append(AppliedFix(finding: candidate.finding, fix: candidate.fix, place: place))
            }
            outcome.compilation = next
        }
        throw CommandError("the fixes have not come to an end after \(maximumRounds) rounds; nothing was changed")
    }

    // MARK: A round

    /// The fixes that can be applied together, and the texts after that; nil if there are none.
    private mutating func round(on base: Compilation) -> (taken: [Candidate], next: Compilation?) {
        let candidates = Fixer.candidates(of: base)
        if candidates.isEmpty { return ([], nil) }
        var taken: [Candidate] = []
        var next: Compilation?
        // Nearly always all of them can; otherwise the halves are tried, and the halves of these.
        var pending = [candidates]
        while let group = pending.popLast() {
            if let compilation = apply(taken + group, to: base) {
                taken += group
                next = compilation
            } else if group.count > 1 {
                pending.append(Array(group[(group.count / 2)...]))
                pending.append(Array(group[..<(group.count / 2)]))
            }
        }
        return (taken, next)
    }

    /// The safe fixes of all findings that do not touch one another.
    private static func candidates(of compilation: Compilation) -> [Candidate] {
        var broken: Set<UInt32> = []
        for finding in compilation.findings where isSyntax(finding) { broken.insert(finding.location.file) }
        var candidates: [Candidate] = []
        var taken: [SourceLocation] = []
        for finding in compilation.findings where finding.waiver == nil {
            if broken.contains(finding.location.file), !isSyntax(finding) { continue }
            guard let fix = finding.fixes.first(where: \.isSafe), !fix.edits.isEmpty else { continue }
            // Findings come by place, and edits lie about where their finding does.
            let places = fix.edits.map(\.location)
            if places.contains(where: { place in taken.reversed().prefix(64).contains { touch($0, place) } }) {
                continue
            }
            if places.contains(where: { Int($0.file) >= compilation.files.count || $0.file == 0 }) { continue }
            taken += places
            candidates.append(Candidate(finding: finding, fix: fix))
        }
        return candidates
    }

    private static func isSyntax(_ finding: Finding) -> Bool { finding.rule.rawValue.hasPrefix("SYN") }

    /// Whether two edits cannot both be made, or only in one order.
    private static func touch(_ one: SourceLocation, _ other: SourceLocation) -> Bool {
        guard one.file == other.file else { return false }
        if one.range.start == other.range.start { return true }
        return one.range.start < other.range.end && other.range.start < one.range.end
    }

    // MARK: Trying

    /// The texts with some fixes applied; nil if that makes anything worse, or leaves any of the findings.
    private mutating func apply(_ candidates: [Candidate], to base: Compilation) -> Compilation? {
        guard remainingCompilations > 0 else { return nil }
        remainingCompilations -= 1
        var edits: [UInt32: [Finding.Edit]] = [:]
        for edit in candidates.flatMap(\.fix.edits) { edits[edit.location.file, default: []].append(edit) }
        var files: [SourceFile] = []
        // The first file is the tool's own.
        for (index, file) in base.files.enumerated().dropFirst() {
            guard var own = edits[UInt32(index)] else {
                files.append(file)
                continue
            }
            own.sort { $0.location.range.start < $1.location.range.start }
            guard let bytes = Fixer.apply(own, to: file.bytes) else { return nil }
            edits[UInt32(index)] = own
            files.append(SourceFile(path: file.path, bytes: bytes))
        }
        let next = Compilation(files: files, asOf: asOf)
        var allowed: [Trace: Int] = [:]
        for finding in base.findings {
            allowed[Fixer.trace(of: finding, after: edits[finding.location.file] ?? []), default: 0] += 1
        }
        for candidate in candidates {
            let finding = candidate.finding
            allowed[Fixer.trace(of: finding, after: edits[finding.location.file] ?? []), default: 0] -= 1
        }
        let mendsSyntax = candidates.contains { Fixer.isSyntax($0.finding) }
        for finding in next.findings {
            let trace = Fixer.trace(of: finding, after: [])
            guard let count = allowed[trace], count > 0 else {
                // Rules wait until what stands beside their matter can be read.
                if mendsSyntax, !Fixer.isSyntax(finding) { continue }
                return nil
            }
            allowed[trace] = count - 1
        }
        return next
    }

    /// A text with edits, sorted; nil if they overlap.
    static func apply(_ edits: [Finding.Edit], to bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var position = 0
        for edit in edits {
            let range = edit.location.range.bounds(in: bytes.count)
            guard range.lowerBound >= position else { return nil }
            result += bytes[position..<range.lowerBound]
            result += Array(edit.text.utf8)
            position = range.upperBound
        }
        return result + bytes[position...]
    }

    /// What a finding leaves behind once its file has been edited.
    private static func trace(of finding: Finding, after edits: [Finding.Edit]) -> Trace {
        var location = finding.location
        location.range.start = position(of: location.range.start, isEnd: false, after: edits)
        location.range.end = position(of: location.range.end, isEnd: true, after: edits)
        return Trace(rule: finding.rule, location: location, isWaived: finding.waiver != nil)
    }

    /// Where a byte is after edits; what is inserted at an end lies outside of it, at a start before it.
    private static func position(of offset: UInt32, isEnd: Bool, after edits: [Finding.Edit]) -> UInt32 {
        var shift = 0
        for edit in edits {
            let range = edit.location.range
            let length = edit.text.utf8.count
            if range.start > offset || (range.start == offset && (isEnd || range.end > offset)) { break }
            if range.end > offset {
                // In the middle of what is replaced.
                return UInt32(Int(range.start) + shift + (isEnd ? length : 0))
            }
            shift += length - Int(range.end - range.start)
        }
        return UInt32(Int(offset) + shift)
    }
}
