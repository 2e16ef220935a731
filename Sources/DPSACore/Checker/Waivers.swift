import DPSASyntax

/// Applies waivers to findings, and finds waivers that are unknown, unused, repeated, expired, forbidden or without a reason (GOV).
///
/// A waiver covers the findings of its code inside the block in which it stands; where several do, the innermost counts, and of
/// one block the first.
struct Waivers {
    private struct Waiver {
        var statement: Int
        var record: WaiverRecord
        /// The block.
        var range: ByteRange
        var scope: Int32
        /// Whether it could cover a finding: its code is that of a danger, it has a reason, and its last day has not passed.
        var isValid: Bool
    }

    private let model: Model
    private let registry: RuleRegistry
    private let asOf: String
    private var waivers: [Waiver] = []
    private var findings: [Finding]

    /// The findings with their waivers, and the findings about waivers, not sorted; and the waivers, by place.
    static func apply(
        _ model: Model,
        to findings: [Finding],
        registry: RuleRegistry,
        asOf: String
    ) -> (findings: [Finding], waivers: [WaiverRecord]) {
        var waivers = Waivers(model: model, registry: registry, asOf: asOf, findings: findings)
        waivers.read()
        if waivers.waivers.isEmpty { return (findings, []) }
        waivers.cover()
        for index in waivers.waivers.indices { waivers.report(index) }
        return (waivers.findings, waivers.waivers.map(\.record))
    }

    private init(model: Model, registry: RuleRegistry, asOf: String, findings: [Finding]) {
        self.model = model
        self.registry = registry
        self.asOf = asOf
        self.findings = findings
    }

    private mutating func read() {
        var document = 0
        for (index, row) in model.statements.enumerated() where row.kind == .waive {
            while document + 1 < model.documents.count, Int(model.documents[document].endStatement) <= index {
                document += 1
            }
            let revised = model.source(model.documents[document].revised, file: row.file)
            let texts = model.texts(of: row)
            let until = model.source(texts.date, file: row.file)
            let code = RuleCode(rawValue: model.source(texts.code, file: row.file))
            var record = WaiverRecord(
                code: code,
                ruleName: registry.rule(code)?.name,
                location: model.place(ofStatement: index),
                scope: model.title(ofScope: row.scope),
                reason: model.text(texts.text, file: row.file),
                until: until.isEmpty ? nil : until,
                revised: revised.isEmpty ? nil : revised,
                ageInDays: DayCount.days(from: revised, to: asOf)
            )
            if record.ruleName == nil {
                record.status = .unknown
            } else if !(registry.severity(of: code)?.canBeWaived ?? false) {
                record.status = .forbidden
            } else if !Self.saysSomething(record.reason) {
                record.status = .withoutReason
            } else if let until = record.until, until < asOf {
                record.status = .expired
            }
            waivers.append(
                Waiver(
                    statement: index,
                    record: record,
                    range: model.scopes[Int(row.scope)].range,
                    scope: row.scope,
                    isValid: record.status == .unused
                )
            )
        }
    }

    /// Whether a reason is more than blanks and signs.
    private static func saysSomething(_ reason: String) -> Bool {
        reason.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    private mutating func cover() {
        for index in findings.indices {
            let finding = findings[index]
            guard registry.severity(of: finding.rule)?.canBeWaived ?? false else { continue }
            var chosen: Int?
            var expired: Int?
            var position = firstWaiver(of: finding.location.file)
            while position < waivers.count, waivers[position].record.location.file == finding.location.file {
                let waiver = waivers[position]
                if waiver.record.code == finding.rule, waiver.range.start <= finding.location.range.start,
                    finding.location.range.end <= waiver.range.end
                {
                    if waiver.isValid {
                        // Blocks that cover the same place stand one inside the other.
                        if chosen.map({ waivers[$0].range.start < waiver.range.start }) ?? true { chosen = position }
                    } else if waiver.record.status == .expired {
                        expired = position
                    }
                }
                position += 1
            }
            if let chosen {
                let record = waivers[chosen].record
                findings[index].waiver = Finding.Waiver(
                    reason: record.reason,
                    until: record.until,
                    at: record.location
                )
                waivers[chosen].record.status = .used
                waivers[chosen].record.findings.append(finding)
            } else if let expired {
                waivers[expired].record.findings.append(finding)
            }
        }
    }

    /// Statements stand in the order of their files.
    private func firstWaiver(of file: UInt32) -> Int {
        var low = 0
        var high = waivers.count
        while low < high {
            let middle = (low + high) / 2
            if waivers[middle].record.location.file < file { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Findings about waivers

    private mutating func report(_ index: Int) {
        let waiver = waivers[index]
        waivers[index].record.findings.sort { $0.location.range.start < $1.location.range.start }
        let row = model.statements[waiver.statement]
        let texts = model.texts(of: row)
        let code = SourceLocation(file: row.file, range: texts.code)
        let rule = registry.rule(waiver.record.code)
        let title = "`\(waiver.record.code)` (\(waiver.record.ruleName ?? ""))"
        switch waiver.record.status {
        case .used: return
        case .unknown: reportUnknown(waiver.record.code, at: code)
        case .forbidden:
            let why =
                rule?.severity == .error
                ? "is an error, which cannot be waived; mend what it finds"
                : "is a \(rule?.severity.rawValue ?? ""), which fails nothing and needs no waiver"
            findings.append(Finding(.forbiddenWaiver, "\(title) \(why)", at: code, fixes: [removal(of: waiver)]))
        case .withoutReason:
            findings.append(
                Finding(
                    .waiverWithoutReason,
                    "this waiver gives no reason, so it covers nothing; say why \(title) is accepted here",
                    at: SourceLocation(file: row.file, range: texts.text),
                    fixes: [removal(of: waiver, isSafe: false)]
                )
            )
        case .expired:
            findings.append(
                Finding(
                    .expiredWaiver,
                    "this waiver ended on \(waiver.record.until ?? ""); mend what it covered, or renew it",
                    at: SourceLocation(file: row.file, range: texts.date),
                    fixes: [removal(of: waiver, isSafe: false)]
                )
            )
        case .unused, .repeated:
            let other = waivers.first {
                $0.isValid && $0.scope == waiver.scope && $0.record.code == waiver.record.code
            }
            if let other, other.statement != waiver.statement {
                waivers[index].record.status = .repeated
                var finding = Finding(
                    .repeatedWaiver,
                    "\(title) is waived in this block already; remove one of the two waivers",
                    at: waiver.record.location,
                    fixes: [removal(of: waiver)]
                )
                finding.related = [Finding.Related("this waiver covers the block", at: other.record.location)]
                findings.append(finding)
                return
            }
            // What it is to cover may stand in what could not be read.
            let file = waiver.record.location.file
            let isBroken = findings.contains {
                $0.location.file == file && $0.rule.rawValue.hasPrefix("SYN")
                    && waiver.range.start <= $0.location.range.start && $0.location.range.start < waiver.range.end
            }
            if isBroken { return }
            findings.append(
                Finding(
                    .unusedWaiver,
                    "nothing here breaks \(title); remove the waiver",
                    at: waiver.record.location,
                    fixes: [removal(of: waiver)]
                )
            )
        }
    }

    private mutating func reportUnknown(_ code: RuleCode, at place: SourceLocation) {
        var finding = Finding(.unknownWaiver, "there is no rule `\(code)`", at: place)
        let dangers = registry.rules.filter(\.severity.canBeWaived).map(\.code.rawValue)
        if let nearest = Spelling.nearest(to: code.rawValue, in: dangers) {
            finding.message += "; did you mean `\(nearest)`?"
            // Another code accepts another risk.
            finding.fixes = [
                Finding.Fix("write `\(nearest)`", edits: [Finding.Edit(place, text: nearest)], isSafe: false)
            ]
        }
        findings.append(finding)
    }

    /// The edit that deletes a waiver; safe unless somebody should think again.
    private func removal(of waiver: Waiver, isSafe: Bool = true) -> Finding.Fix {
        let place = model.removal(ofStatement: waiver.statement)
        return Finding.Fix("remove the waiver", edits: [Finding.Edit(place, text: "")], isSafe: isSafe)
    }
}

extension Model {
    /// A block in the user's words: `module Maps`, `category Maps.Search`, or the parts of one of them.
    fileprivate func title(ofScope index: Int32) -> String {
        let scope = scopes[Int(index)]
        let declaration = declarations[Int(scope.declaration)]
        var path = [name(of: scope.declaration)]
        var container = declaration.container
        while container >= 0 {
            path.append(name(of: container))
            container = declarations[Int(container)].container
        }
        let title = "\(declaration.kind) \(path.reversed().joined(separator: "."))"
        guard scope.kind == .part || scope.kind == .partExcept else { return title }
        let parts = scope.parts.indices.map { symbols.name(references[$0].symbol) }.joined(separator: ", ")
        return "part \(scope.kind == .partExcept ? "all except " : "")\(parts) of \(title)"
    }
}
