/// How findings are shown: the words of `--format`.
enum ReportFormat: String, Sendable, CaseIterable {
    case text, json, sarif, github

    /// Whether a run writes exactly one document, whatever comes.
    var isDocument: Bool { self == .json || self == .sarif }

    /// An error that kept a run from finding anything, as the format shows it; nothing where standard error says it all.
    func bytes(of error: CommandError, isUsage: Bool) -> [UInt8] {
        switch self {
        case .text: []
        case .json: JSONReport.render(error)
        case .sarif: SARIFReport.render(error, isUsage: isUsage)
        case .github: GitHubReport.render(error)
        }
    }
}
