import DPSASyntax

/// Applies waivers to findings, and finds waivers that are unknown, unused, expired or forbidden (GOV).
///
/// A waiver covers the findings of its code inside the block in which it stands.
struct Waivers {
    private struct Waiver {
        var statement: Int
        var code: String
        var file: UInt32
        var range: ByteRange
        var isExpired: Bool
        var isUsed = false
    }

    /// The findings with their waivers, and the findings about waivers; not sorted.
    static func apply(_ model: Model, to findings: [Finding], registry: RuleRegistry, asOf: String) -> [Finding] {
        var findings = findings
        var waivers = read(model, asOf: asOf)
        if waivers.isEmpty { return findings }
        for index in findings.indices {
            let finding = findings[index]
            guard registry.severity(of: finding.rule)?.canBeWaived ?? false else { continue }
            var low = firstWaiver(of: finding.location.file, in: waivers)
            while low < waivers.count, waivers[low].file == finding.location.file {
                let waiver = waivers[low]
                if waiver.code == finding.rule.rawValue, waiver.range.start <= finding.location.range.start,
                    finding.location.range.end <= waiver.range.end
                {
                    waivers[low].isUsed = true
                    if !waiver.isExpired {
                        findings[index].waiver = model.text(
                            model.texts(of: model.statements[waiver.statement]).text,
                            file: waiver.file
                        )
                    }
                }
                low += 1
            }
        }
        for waiver in waivers { report(waiver, model, registry, asOf, in: &findings) }
        return findings
    }

    private static func read(_ model: Model, asOf: String) -> [Waiver] {
        var waivers: [Waiver] = []
        for (index, row) in model.statements.enumerated() where row.kind == .waive {
            let scope = model.scopes[Int(row.scope)]
            var isExpired = false
            let texts = model.texts(of: row)
            if texts.date.start != texts.date.end { isExpired = model.source(texts.date, file: row.file) < asOf }
            waivers.append(
                Waiver(
                    statement: index,
                    code: model.source(texts.code, file: row.file),
                    file: row.file,
                    range: scope.range,
                    isExpired: isExpired
                )
            )
        }
        return waivers
    }

    /// Statements stand in the order of their files.
    private static func firstWaiver(of file: UInt32, in waivers: [Waiver]) -> Int {
        var low = 0
        var high = waivers.count
        while low < high {
            let middle = (low + high) / 2
            if waivers[middle].file < file { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func report(
        _ waiver: Waiver,
        _ model: Model,
        _ registry: RuleRegistry,
        _ asOf: String,
        in findings: inout [Finding]
    ) {
        let row = model.statements[waiver.statement]
        let texts = model.texts(of: row)
        let code = SourceLocation(file: row.file, range: texts.code)
        guard let rule = registry.rule(RuleCode(rawValue: waiver.code)) else {
            let nearest = Spelling.nearest(to: waiver.code, in: registry.rules.map(\.code.rawValue))
            let hint = nearest.map { "; did you mean `\($0)`?" } ?? ""
            findings.append(Finding(.unknownWaiver, "there is no rule `\(waiver.code)`\(hint)", at: code))
            return
        }
        guard rule.severity.canBeWaived else {
            let severity =
                rule.severity == .error
                ? "is an error, which cannot be waived; mend what it finds"
                : "is a \(rule.severity.rawValue), which fails nothing and needs no waiver"
            findings.append(Finding(.forbiddenWaiver, "`\(waiver.code)` (\(rule.name)) \(severity)", at: code))
            return
        }
        if waiver.isExpired {
            let date = model.source(texts.date, file: row.file)
            findings.append(
                Finding(
                    .expiredWaiver,
                    "this waiver ended on \(date); mend what it covered, or renew it",
                    at: SourceLocation(file: row.file, range: texts.date)
                )
            )
        } else if !waiver.isUsed {
            findings.append(
                Finding(
                    .unusedWaiver,
                    "nothing here breaks `\(waiver.code)` (\(rule.name)); remove the waiver",
                    at: SourceLocation(file: row.file, range: row.range)
                )
            )
        }
    }
}
