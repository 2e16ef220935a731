import DPSACore
import DPSASyntax

/// A finding that was mended, and how.
struct AppliedFix: Sendable, Equatable {
    /// The finding.
    var finding: Finding
    /// The fix that was applied.
    var fix: Finding.Fix
    /// Where the finding was before its fix was applied.
    var place: SourcePlaces.Place

    /// What was done, on one line.
    func line(_ rules: RuleRegistry) -> String {
        let name = rules.rule(finding.rule).map { " \($0.name)" } ?? ""
        return TextSafety.shown("\(place.text): fixed: \(fix.message) [\(finding.rule)\(name)]")
    }
}
