import DPSACore
import DPSASyntax

/// `dpsac waivers`: the audit record, every waiver with its place, reason and age.
struct WaiversCommand {
    private let paths: [String]
    private let isJSON: Bool
    private let asOf: String
    private let console: Console

    init(_ parsed: ParsedArguments, console: Console) {
        paths = parsed.arguments
        isJSON = parsed.value(.format) == "json"
        asOf = parsed.value(.asOf) ?? console.today()
        self.console = console
    }

    func run() throws(CommandError) -> ExitStatus {
        let files = try InputFiles.read(paths, jobs: OperatingSystem.processorCount)
        let count = files.count
        let compilation = Compilation(files: files, asOf: asOf)
        let list = WaiverList(files: compilation.files, waivers: compilation.waivers)
        let errors = compilation.findings.count { RuleRegistry.standard.severity(of: $0.rule) == .error }
        try console.print(isJSON ? list.json() : Array(list.text().utf8))
        if !isJSON {
            console.notice("\(list.summary) in \(count) file\(count == 1 ? "" : "s"), as of \(asOf)")
            if errors > 0 {
                console.notice("warning: the files have errors, so that the list may not be whole; see dpsac check")
            }
        }
        return errors > 0 ? .findings : .clean
    }
}

/// Waivers as text and as JSON.
struct WaiverList: Sendable {
    /// The files of the compilation.
    var files: [SourceFile]
    /// The waivers, by place.
    var waivers: [WaiverRecord]

    /// How many there are, and of which status.
    var summary: String {
        var parts = ["\(waivers.count) waiver\(waivers.count == 1 ? "" : "s")"]
        for status in WaiverRecord.Status.allCases {
            let count = waivers.count { $0.status == status }
            if count > 0 { parts.append("\(count) \(WaiverList.word(for: status))") }
        }
        return parts.joined(separator: ", ")
    }

    /// What becomes of a waiver, in a word or two.
    private static func word(for status: WaiverRecord.Status) -> String {
        status == .withoutReason ? "without a reason" : status.rawValue
    }

    /// The waivers, each in a few lines.
    func text() -> String {
        var places = SourcePlaces(files)
        var text = ""
        for waiver in waivers {
            let name = waiver.ruleName.map { " \($0)" } ?? ""
            let head =
                "\(places.place(of: waiver.location).text): \(waiver.code)\(name), \(WaiverList.word(for: waiver.status))"
            text += TextSafety.shown(head) + "\n"
            var rows = [("block", waiver.scope)]
            if !waiver.findings.isEmpty {
                let lines = waiver.findings.map { String(places.place(of: $0.location).line) }
                let verb = waiver.status == .expired ? "covered" : "covers"
                let noun = "finding\(lines.count == 1 ? "" : "s") on line\(lines.count == 1 ? "" : "s")"
                rows.append((verb, "\(lines.count) \(noun) \(lines.joined(separator: ", "))"))
            }
            rows.append(("reason", waiver.reason))
            rows.append(("until", waiver.until ?? "no last day"))
            if let revised = waiver.revised, let age = waiver.ageInDays {
                rows.append(("age", "\(age) day\(age == 1 ? "" : "s"), from the revision of \(revised)"))
            } else {
                rows.append(("age", "unknown: no date of revision"))
            }
            for (term, meaning) in rows {
                text +=
                    "    \(term):\(String(repeating: " ", count: max(1, 9 - term.count)))\(TextSafety.shown(meaning))\n"
            }
        }
        return text
    }

    /// The waivers as one document.
    func json() -> [UInt8] {
        var places = SourcePlaces(files)
        var json = JSONText()
        json.beginObject()
        json.member("schemaVersion", 1)
        json.key("waivers")
        json.beginArray()
        for waiver in waivers {
            json.beginObject()
            json.member("code", waiver.code.rawValue)
            json.member("name", waiver.ruleName)
            json.member("status", waiver.status.rawValue)
            json.key("location")
            json.append(places.place(of: waiver.location))
            json.member("block", waiver.scope)
            json.member("reason", waiver.reason)
            json.member("until", waiver.until)
            json.member("revised", waiver.revised)
            json.key("ageInDays")
            if let age = waiver.ageInDays { json.element(age) } else { json.null() }
            json.key("covers")
            json.beginArray()
            for finding in waiver.findings {
                json.beginObject()
                json.member("message", finding.message)
                json.key("location")
                json.append(places.place(of: finding.location))
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.key("summary")
        json.beginObject()
        json.member("waivers", waivers.count)
        json.key("byStatus")
        json.beginObject()
        json.member("used", waivers.count { $0.status == .used })
        json.member("unused", waivers.count { $0.status == .unused })
        json.member("expired", waivers.count { $0.status == .expired })
        json.member("repeated", waivers.count { $0.status == .repeated })
        json.member("unknown", waivers.count { $0.status == .unknown })
        json.member("forbidden", waivers.count { $0.status == .forbidden })
        json.member("without-reason", waivers.count { $0.status == .withoutReason })
        json.endObject()
        json.endObject()
        json.endObject()
        return json.line
    }
}
