import DPSASyntax

// GOV: the dates of a document.

extension Checker {
    /// After how many years a review is overdue.
    private static let reviewYears = 1

    /// The rules on the dates in the head of a document.
    mutating func checkDates(_ document: Model.Document) {
        let file = model.declarations[Int(document.declaration)].file
        let revised = day(document.revised, file: file)
        let reviewed = day(document.reviewed, file: file)
        let effective = day(document.effective, file: file)
        if !reviewed.isEmpty, !isFuture(reviewed), !asOf.isEmpty, later(reviewed, years: Self.reviewYears) < asOf {
            report(
                .reviewOverdue,
                "this was last reviewed on \(reviewed), more than a year before \(asOf); "
                    + "compare it with what is done, then correct the date",
                document.reviewed,
                file
            )
        }
        for (date, range, verb) in [(revised, document.revised, "revised"), (reviewed, document.reviewed, "reviewed")]
        where isFuture(date) {
            report(
                .dateInFuture,
                "the day \(date) lies after \(asOf), so nobody has \(verb) this on it; correct the date",
                range,
                file
            )
        }
        if !effective.isEmpty, effective < revised {
            reportOrder(
                "this is in force from \(effective), before the text was written on \(revised)",
                document.effective,
                document.revised,
                "revised",
                file
            )
        }
        if !reviewed.isEmpty, reviewed < revised {
            reportOrder(
                "the text was revised on \(revised) and nobody has reviewed it since",
                document.reviewed,
                document.revised,
                "revised",
                file
            )
        }
    }

    private func isFuture(_ day: String) -> Bool { !day.isEmpty && !asOf.isEmpty && asOf < day }

    /// The same day some years later; texts of that form are ordered as days are.
    private func later(_ day: String, years: Int) -> String {
        guard let year = Int(day.prefix(4)) else { return day }
        let text = String(year + years)
        return String(repeating: "0", count: Swift.max(0, 4 - text.utf8.count)) + text + day.dropFirst(4)
    }

    private mutating func report(_ rule: RuleCode, _ message: String, _ range: ByteRange, _ file: UInt32) {
        findings.append(Finding(rule, message, at: SourceLocation(file: file, range: range)))
    }

    private mutating func reportOrder(
        _ message: String,
        _ range: ByteRange,
        _ other: ByteRange,
        _ word: String,
        _ file: UInt32
    ) {
        var finding = Finding(
            .datesOutOfOrder,
            "\(message); correct one of the two",
            at: SourceLocation(file: file, range: range)
        )
        finding.related = [Finding.Related("\(word) on this day", at: SourceLocation(file: file, range: other))]
        findings.append(finding)
    }
}
