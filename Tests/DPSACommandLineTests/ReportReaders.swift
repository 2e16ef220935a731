import Foundation

/// What every format says of a finding, as somebody else's program reads it.
struct ReadFinding: Equatable, CustomStringConvertible {
    var code: String
    /// The word of the format: `error` also for a danger.
    var level: String
    var path: String
    var line: Int
    var column: Int
    /// Where it ends; nil where the format does not say.
    var endLine: Int?
    var endColumn: Int?
    /// Whether it is waived.
    var isWaived = false

    var description: String {
        "\(path):\(line):\(column)-\(endLine ?? 0):\(endColumn ?? 0) \(level) \(code)\(isWaived ? " waived" : "")"
    }
}

/// Readers of the formats; they share no code with the writers.
enum ReportReader {
    // MARK: JSON

    /// The findings of `--format json`.
    static func json(_ bytes: [UInt8]) throws -> [ReadFinding] {
        let report = try JSONDecoder().decode(JSONDocument.self, from: Data(bytes))
        return report.findings.map { finding in
            let levels = ["error": "error", "danger": "error", "warning": "warning", "note": "note"]
            return ReadFinding(
                code: finding.code,
                level: levels[finding.severity] ?? finding.severity,
                path: finding.location.path,
                line: finding.location.line,
                column: finding.location.column,
                endLine: finding.location.endLine,
                endColumn: finding.location.endColumn,
                isWaived: finding.waived
            )
        }
    }

    struct JSONDocument: Decodable {
        struct Location: Decodable, Equatable { var path: String; var line, column, endLine, endColumn: Int }
        struct Waiver: Decodable, Equatable { var reason: String; var until: String? }
        struct Finding: Decodable {
            var code, name, severity, message: String
            var location: Location
            var waived: Bool
            var waiver: Waiver?
        }
        struct Fixed: Decodable { var code, message, fix: String; var location: Location }
        var findings: [Finding]
        var fixed: [Fixed]?
    }

    // MARK: SARIF

    /// The findings of `--format sarif`.
    static func sarif(_ bytes: [UInt8]) throws -> [ReadFinding] {
        let log = try JSONDecoder().decode(SARIFLog.self, from: Data(bytes))
        guard log.version == "2.1.0", log.runs.count == 1, let run = log.runs.first else { return [] }
        guard run.columnKind == "unicodeCodePoints" else { return [] }
        return run.results.compactMap { result in
            guard let place = result.locations.first?.physicalLocation else { return nil }
            guard run.tool.driver.rules[result.ruleIndex].id == result.ruleId else { return nil }
            return ReadFinding(
                code: result.ruleId,
                level: result.level,
                path: place.artifactLocation.path,
                line: place.region.startLine,
                column: place.region.startColumn,
                endLine: place.region.endLine,
                endColumn: place.region.endColumn,
                isWaived: !result.suppressions.isEmpty
            )
        }
    }

    struct SARIFLog: Decodable {
        struct Message: Decodable, Equatable {
            var text: String

            /// The text as a reader of the standard shows it.
            var shown: String {
                text.replacingOccurrences(of: "{{", with: "{").replacingOccurrences(of: "}}", with: "}")
            }
        }
        struct Artifact: Decodable, Equatable {
            var uri: String
            var uriBaseId: String?

            var path: String { uri.removingPercentEncoding ?? "" }
        }
        struct Region: Decodable, Equatable { var startLine, startColumn, endLine, endColumn: Int }
        struct Physical: Decodable, Equatable { var artifactLocation: Artifact; var region: Region }
        struct Logical: Decodable, Equatable { var fullyQualifiedName, kind: String }
        struct Location: Decodable, Equatable {
            var physicalLocation: Physical
            var logicalLocations: [Logical]?
            var message: Message?
        }
        struct Suppression: Decodable, Equatable {
            var kind, status, justification: String
            var location: Location
            var properties: [String: String]?
        }
        struct Properties: Decodable { var severity: String }
        struct Replacement: Decodable, Equatable { var deletedRegion: Region; var insertedContent: Message? }
        struct Change: Decodable, Equatable { var artifactLocation: Artifact; var replacements: [Replacement] }
        struct Fix: Decodable, Equatable { var description: Message; var artifactChanges: [Change] }
        struct Result: Decodable {
            var ruleId: String
            var ruleIndex: Int
            var level: String
            var message: Message
            var locations: [Location]
            var relatedLocations: [Location]?
            var partialFingerprints: [String: String]
            var fixes: [Fix]?
            var suppressions: [Suppression]
            var properties: Properties
        }
        struct Rule: Decodable { var id: String; var name: String? }
        struct Driver: Decodable { var name: String; var rules: [Rule] }
        struct Tool: Decodable { var driver: Driver }
        struct Notification: Decodable { var level: String; var message: Message }
        struct Invocation: Decodable {
            var executionSuccessful: Bool
            var toolExecutionNotifications: [Notification]?
            var toolConfigurationNotifications: [Notification]?
        }
        struct Run: Decodable {
            var tool: Tool
            var invocations: [Invocation]
            var columnKind: String
            var results: [Result]
        }
        var version: String
        var runs: [Run]
    }

    // MARK: GitHub

    /// A workflow command.
    struct Command: Equatable {
        var name: String
        var properties: [String: String]
        var message: String
    }

    /// The workflow commands of a log, as the runner takes them apart.
    static func commands(_ bytes: [UInt8]) -> [Command] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
            guard line.hasPrefix("::"), let end = line.dropFirst(2).range(of: "::") else { return nil }
            let head = line.dropFirst(2)[..<end.lowerBound]
            let parts = head.split(separator: " ", maxSplits: 1)
            var properties: [String: String] = [:]
            for pair in parts.count > 1 ? parts[1].split(separator: ",") : [] {
                let sides = pair.split(separator: "=", maxSplits: 1)
                guard sides.count == 2 else { return nil }
                properties[String(sides[0])] = unescaped(String(sides[1]), isProperty: true)
            }
            let message = unescaped(String(line[end.upperBound...]), isProperty: false)
            return Command(name: String(parts[0]), properties: properties, message: message)
        }
    }

    private static func unescaped(_ text: String, isProperty: Bool) -> String {
        var result = text.replacingOccurrences(of: "%0D", with: "\r").replacingOccurrences(of: "%0A", with: "\n")
        if isProperty {
            result = result.replacingOccurrences(of: "%3A", with: ":").replacingOccurrences(of: "%2C", with: ",")
        }
        return result.replacingOccurrences(of: "%25", with: "%")
    }

    /// The findings of `--format github`; columns are nil where a place has several lines.
    static func gitHub(_ bytes: [UInt8]) -> [ReadFinding] {
        commands(bytes).compactMap { command in
            guard let title = command.properties["title"], let path = command.properties["file"] else { return nil }
            let isWaived = title.hasSuffix("(waived)")
            return ReadFinding(
                code: String(title.prefix(6)),
                level: command.name == "notice" ? "note" : command.name,
                path: path,
                line: Int(command.properties["line"] ?? "") ?? 0,
                column: Int(command.properties["col"] ?? "") ?? 0,
                endLine: Int(command.properties["endLine"] ?? ""),
                endColumn: Int(command.properties["endColumn"] ?? ""),
                isWaived: isWaived
            )
        }
    }

    // MARK: Text

    /// The findings of text: the lines that end in a code, and how many carets stand under each.
    static func text(_ bytes: [UInt8]) -> [(finding: ReadFinding, carets: Int)] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        var found: [(finding: ReadFinding, carets: Int)] = []
        for (index, line) in lines.enumerated() {
            let pattern =
                /^(.*?):(\d+):(\d+): (error|warning|note): .* \[([A-Z]{3}\d{3}) [a-z-]+(?:, a danger(?:: mend it, or accept it with `waive [A-Z]{3}\d{3} because "…"`)?)?\]$/
            guard let match = line.wholeMatch(of: pattern) else { continue }
            let carets = index + 2 < lines.count ? lines[index + 2].count { $0 == "^" } : 0
            let finding = ReadFinding(
                code: String(match.5),
                level: String(match.4),
                path: String(match.1),
                line: Int(match.2) ?? 0,
                column: Int(match.3) ?? 0
            )
            found.append((finding, carets))
        }
        return found
    }
}
