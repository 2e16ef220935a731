import Testing

@testable import DPSASyntax

/// What people write who know policies and not the language: one finding, at what is wrong, and a mend that parses.
@Suite struct FamiliarWordTests {
    /// A slip among the statements of a category, with a mark at the place of its finding.
    struct Slip: Sendable, CustomTestStringConvertible {
        var source: String
        var message: String
        /// What the first mend makes of it; nil where there is none.
        var mended: String?
        var isSafe: Bool
        var testDescription: String { source }

        init(_ source: String, _ message: String, _ mended: String?, isSafe: Bool = true) {
            self.source = source
            self.message = message
            self.mended = mended
            self.isSafe = isSafe
        }
    }

    private static func category(_ statement: String) -> String {
        """
        module M "m" under P {
            category A "a" {
                fields {
                    a: text "a"
                }
                viewed in There
                \(statement)
                performed by Them
            }
        }

        """
    }

    private static func category(field: String) -> String {
        category("fields {\n            \(field)\n            z: text \"z\"\n        }")
    }

    @Test(arguments: statements + signs + lengths) func `a statement`(_ slip: Slip) {
        expect(slip, Self.category(slip.source), slip.mended.map { Self.category($0) })
    }

    @Test(arguments: fields) func `a field`(_ slip: Slip) {
        expect(slip, Self.category(field: slip.source), slip.mended.map { Self.category(field: $0) })
    }

    private func expect(_ slip: Slip, _ marked: String, _ mended: String?) {
        expectFindings(
            marked,
            [Expected(slip.message.hasPrefix("`#`") ? .unknownCharacter : .unexpectedToken, slip.message)]
        )
        var bytes = Array(MarkedSource(marked).text.utf8)
        let findings = Parser.parse(bytes, file: 0).findings
        guard let mended else {
            #expect(findings.flatMap(\.fixes).isEmpty)
            return
        }
        guard let fix = findings.first?.fixes.first else {
            Issue.record("\(slip.source) has no mend")
            return
        }
        #expect(fix.isSafe == slip.isSafe)
        for edit in fix.edits.reversed() {
            bytes.replaceSubrange(edit.location.range.bounds(in: bytes.count), with: Array(edit.text.utf8))
        }
        #expect(String(decoding: bytes, as: UTF8.self) == mended)
        #expect(Parser.parse(bytes, file: 0).findings.isEmpty)
    }

    // MARK: Words

    static let statements: [Slip] = [
        Slip("«purpose» ProvideFeature", "found `purpose`; here it is `used for`", "used for ProvideFeature"),
        Slip("«purpose:» ProvideFeature, Billing", "here it is `used for`", "used for ProvideFeature, Billing"),
        Slip("«purposes:» ProvideFeature", "here it is `used for`", "used for ProvideFeature"),
        Slip("«Processed for» Billing", "found `Processed for`; here it is `used for`", "used for Billing"),
        Slip("«processed for» Billing", "here it is `used for`", "used for Billing"),
        Slip("«collected from» endUsers", "here it is `given by`", "given by endUsers", isSafe: false),
        Slip("«hosted in» Dublin", "here it is `stored in`", "stored in Dublin"),
        Slip("shared «to» mailRoom", "expected `with`, found `to`", "shared with mailRoom", isSafe: false),
        Slip("«transferred to» mailRoom", "here it is `shared with`", "shared with mailRoom", isSafe: false),
        Slip("«sent to» mailRoom", "here it is `shared with`", "shared with mailRoom"),
        Slip("«subprocessors:» mailRoom", "here it is `engages`", "engages mailRoom"),
        Slip("«kept» until Termination", "here it is `retain`", "retain until Termination"),
        Slip("«kept for» 30 days after Creation", "here it is `retain`", "retain 30 days after Creation"),
        Slip("«keep» 30 days after Creation", "here it is `retain`", "retain 30 days after Creation"),
        Slip(
            "«deleted» within 30 days after Termination",
            "it is said so: `retain until …, then delete within …`",
            "retain until Termination, then delete within 30 days",
            isSafe: false
        ),
        Slip("«deleted» after a month", "it is said so: `retain until …, then delete within …`", nil),
        Slip("«legal basis» consent", "it is said so: `used for … basis …`", nil),
        Slip("«lawful basis» Contract", "it is said so: `used for … basis …`", nil),
        Slip("used for Customer «support»", "a name is one word, and between two names stands `,`", nil),
        Slip(
            "category «Support ticket» \"Support ticket\" {}",
            "names have no spaces: write `SupportTicket`",
            "category SupportTicket \"Support ticket\" {}",
            isSafe: false
        ),
        Slip(
            "event «Last visit» \"you come for the last time\"",
            "names have no spaces: write `LastVisit`",
            "event LastVisit \"you come for the last time\"",
            isSafe: false
        ),
    ]

    static let lengths: [Slip] = [
        Slip(
            "retain until Termination, then delete within «thirty» days",
            "found `thirty`; numbers are written in digits",
            "retain until Termination, then delete within 30 days"
        ),
        Slip("retain «Twelve» months after Creation", "digits", "retain 12 months after Creation"),
        Slip("retain «forever»", "nothing is kept without an end: say what ends it", nil),
    ]

    // MARK: Signs

    static let signs: [Slip] = [
        Slip("features«:» Support", "found `:`; no sign stands behind `features`", "features Support"),
        Slip("used for«:» Support", "no sign stands behind `for`", "used for Support"),
        Slip("retain«:» 30 days after Creation", "no sign stands behind `retain`", "retain 30 days after Creation"),
        Slip("used for Support«.»", "no full stop ends a statement", "used for Support"),
        Slip(
            "retain until Termination, then delete within 30 days«.»",
            "no full stop ends a statement",
            "retain until Termination, then delete within 30 days"
        ),
        Slip(
            "used for Support «and» Billing",
            "expected `,` between two names, found `and`",
            "used for Support, Billing"
        ),
        Slip(
            "used for Support, Sale «and» Billing",
            "expected `,` between two names, found `and`",
            "used for Support, Sale, Billing"
        ),
        Slip("used for Support, «and» Billing", "between two names stands `,` alone", "used for Support, Billing"),
        Slip(
            "engages mailRoom for Support «and» Billing",
            "expected `,` between two names",
            "engages mailRoom for Support, Billing"
        ),
        Slip(
            "override used for Sale«,» because \"they asked\"",
            "`because` without a comma before it",
            "override used for Sale because \"they asked\""
        ),
        Slip(
            "override used for Sale, Billing«,» because \"they asked\"",
            "`because` without a comma before it",
            "override used for Sale, Billing because \"they asked\""
        ),
        Slip(
            "override used for Sale because «they asked»",
            "expected the reason, a text between quotation marks, found `they asked`",
            "override used for Sale because \"they asked\""
        ),
        Slip(
            "override used for Sale because\n            «\"they asked\"»",
            "expected the reason on the line of `because`",
            "override used for Sale because \"they asked\""
        ),
        Slip("waive RET003 because «later»", "between quotation marks", "waive RET003 because \"later\""),
        Slip(
            "«#» a comment of another language, if any",
            "`#` is not a sign of the language; a comment begins with `//`",
            "// a comment of another language, if any"
        ),
    ]

    // MARK: Fields

    static let fields: [Slip] = [
        Slip(
            "«Phone number»: phoneNumber \"Phone\"",
            "expected one word as the name of a field, found `Phone number`; write `phoneNumber`",
            "phoneNumber: phoneNumber \"Phone\"",
            isSafe: false
        ),
        Slip(
            "«date of birth»: date \"Birthday\"",
            "found `date of birth`; write `dateOfBirth`",
            "dateOfBirth: date \"Birthday\"",
            isSafe: false
        ),
        Slip(
            "born: «date of birth» \"Birthday\"",
            "expected one word for the kind, found `date of birth`; names have no spaces, as in `dateOfBirth`",
            "born: dateOfBirth \"Birthday\"",
            isSafe: false
        ),
        Slip("a, b «and» c: text", "expected `,` between two names", "a, b, c: text"),
        Slip("a: text \"a\"«.»", "no full stop", "a: text \"a\""),
    ]

    /// Words of the table that are names, or part of what is written here, are none of this.
    @Test(arguments: [
        "used for purpose, kept", "stored in and", "given by of", "engages kept for Billing", "used for A, and, B",
        "purpose Sale \"sell\"", "purpose Sale \"sell\" under Billing",
    ])
    func `a name is a name`(statement: String) {
        #expect(Parser.parse(Array(Self.category(statement).utf8), file: 0).findings.isEmpty)
    }

    /// The table's own mends are words of the language.
    @Test func `what is meant is of the language`() {
        let words = Set(Keyword.allCases.map(\.spelling))
        for phrase in FamiliarWords.phrases {
            #expect(!phrase.words.isEmpty && phrase.words.allSatisfy { $0 == $0.lowercased() })
            let meant = phrase.meant.split { " ,…".contains($0) }.map(String.init)
            #expect(meant.allSatisfy { words.contains($0) || $0 == "delete" }, "\(phrase.meant)")
            #expect(phrase.words.joined(separator: " ") != phrase.meant)
        }
    }
}
