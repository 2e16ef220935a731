import DPSASyntax
import Testing

@testable import DPSACore

/// Sources that a rule could take for a breach and must not, beside some that it must find; the registry has the plain pairs.
@Suite struct NearMissTests {
    /// A category with every statement that it needs; the arguments replace or add some.
    private static func category(
        _ name: String = "Messages",
        when condition: String = "",
        fields: String = "body: text \"Text\"",
        used: String = "used for ProvideFeature",
        stored: String = "stored in ProviderSystems",
        retain: String = "retain until Termination, then delete within 30 days",
        and more: String = ""
    ) -> String {
        """
        category \(name) "\(name)" \(condition) {
            fields { \(fields) }
            \(used)
            \(stored)
            \(retain)
            \(more)
        }
        """
    }

    /// A module with these statements, under an agreement with those.
    private static func module(
        _ statements: String,
        under agreement: String = "",
        role: String = "processor",
        name: String = "Chat"
    ) -> String {
        """
        agreement Addendum "Addendum" { role \(role)
        \(agreement)
        }
        module \(name) "\(name)" under Addendum {
        \(statements)
        }
        """
    }

    private func codes(_ source: String) -> [String] {
        ExampleJudge.compile(Array(source.utf8)).findings.map(\.rule.rawValue)
    }

    // MARK: BAS

    @Test(arguments: [
        ("used for Billing", "used for Billing basis contract", [String]()),
        // The basis of the wider purpose, of the policy's and of the module's own.
        ("used for CustomerSupport", "used for ProvideFeature basis contract", []),
        ("used for CustomerSupport; used for ProvideFeature basis contract", "", []),
        ("used for ProvideFeature", "used for CustomerSupport basis contract", ["BAS001", "PUR001"]),
        // A basis under a condition is none without it.
        ("used for Billing", "used for Billing basis contract when LawRequires", ["BAS001"]),
        ("not used for Marketing; used for Billing basis contract", "", []),
        ("used for Marketing basis consent", "grants WithdrawConsent", []),
        ("used for Marketing basis consent", "grants WithdrawConsent when Resident(EEA)", ["BAS004"]),
        ("used for Marketing, Billing basis consent, contract", "grants WithdrawConsent", []),
        ("used for Statistics, Debugging basis contract", "", ["BAS005"]),
        ("used for Statistics basis contract", "used for Improvement basis legitimateInterests \"x\"", ["BAS005"]),
        ("used for Billing basis legalObligation", "used for Billing basis contract", ["BAS006"]),
        ("used for Billing basis legalObligation, contract", "used for Billing basis contract", []),
    ])
    func bases(used: String, agreement: String, expected: [String]) {
        let source = Self.module(Self.category(used: used), under: agreement, role: "controller")
        #expect(codes(source) == expected, "\(used) / \(agreement)")
    }

    @Test func `the agreement of a processor may name a basis`() {
        let source = Self.module(Self.category(), under: "used for ProvideFeature basis contract")
        #expect(codes(source) == [])
    }

    @Test func `a basis around a category counts in it, and one beside it does not`() {
        let around = "used for Billing basis contract\n" + Self.category(used: "used for Billing")
        #expect(codes(Self.module(around, role: "controller")) == [])
        let beside =
            Self.category(used: "used for Billing basis contract")
            + Self.category("Drafts", fields: "draft: text \"Draft\"", used: "used for Billing")
        #expect(codes(Self.module(beside, role: "controller")) == ["BAS001"])
    }

    // MARK: CON

    @Test(arguments: [
        // A module without conditions has those of the agreement.
        ("", "requires LawfulBasis", [String]()),
        ("requires Notice", "requires LawfulBasis", ["CON001"]),
        ("requires Notice, LawfulBasis", "requires LawfulBasis", []),
        ("requires Notice", "requires LawfulBasis when LawRequires", []),
        ("requires Notice", "requires LawfulBasis, Licence", ["CON001"]),
        ("obligation Ground \"ground\" under LawfulBasis\nrequires Ground", "requires LawfulBasis", []),
        ("requires MinimumAge(age: 14)", "requires MinimumAge(age: 14)", []),
        ("requires MinimumAge(13, alternative: ParentalConsent)", "requires MinimumAge(age: 14)", ["PAR011"]),
        ("requires MinimumAge", "requires MinimumAge(age: 14)", []),
        ("requires MinimumAge(age: 13)", "requires MinimumAge", []),
        ("requires MinimumAge(age: 13)", "requires MinimumAge(age: 18) when Resident(EEA)", []),
    ])
    func conditions(statements: String, agreement: String, expected: [String]) {
        let source = Self.module(statements, under: agreement)
        #expect(codes(source) == expected, "\(statements) / \(agreement)")
    }

    @Test(arguments: [
        ("about endUsers", "", ["CON003"]), ("about customer", "", [String]()), ("not about endUsers", "", []),
        ("about endUsers", "requires MinimumAge", []), ("about endUsers", "requires AgeVerification", []),
        ("about children", "", ["CON003"]),
    ])
    func ages(fact: String, agreement: String, expected: [String]) {
        #expect(codes(Self.module(Self.category(and: fact), under: agreement)) == expected)
    }

    @Test(arguments: [
        ("face: image sensitive", "", "requires NoSensitiveData", ["CON002"]),
        ("finger: biometric", "", "requires NoSensitiveData", ["CON002"]),
        ("person: record { name: text; finger: biometric }", "", "requires NoSensitiveData", ["CON002"]),
        ("face: image sensitive", "not collected", "requires NoSensitiveData", [String]()),
        ("face: image sensitive", "", "", []),
        ("face: image", "", "requires NoSensitiveData", []),
    ])
    func sensitiveFields(fields: String, more: String, conditions: String, expected: [String]) {
        let category = Self.category(fields: fields, and: more)
        #expect(codes(Self.module(conditions + "\n" + category)) == expected, "\(fields)")
        #expect(codes(Self.module(category, under: conditions)) == expected, "\(fields)")
    }

    // MARK: CAT

    @Test(arguments: [
        ("", "when Sharing", [String]()), ("", "when not Sharing", []), ("", "when Sharing and not Recording", []),
        ("", "when Sharing and not Sharing", ["CAT007"]), ("", "when not (Sharing or not Sharing)", ["CAT007"]),
        ("", "when Sharing or not Sharing", []), ("when Sharing", "when not Sharing", ["CAT007"]),
        ("when Sharing", "when not Recording", []), ("when Public", "when not Sharing", ["CAT007"]),
        ("when Sharing", "when not Public", []), ("", "when Resident(EEA) and not Resident(World)", []),
        ("when Sharing and Recording", "when not (Sharing and Recording)", ["CAT007"]),
    ])
    func possibility(outer: String, inner: String, expected: [String]) {
        let inside = Self.category("Inner", when: inner)
        let source = Self.module(
            """
            option Sharing "sharing"; option Recording "recording"; option Public "public sharing" under Sharing
            applies when Sharing or Recording or Public
            category Outer "Outer" \(outer) { \(inside) }
            """
        )
        #expect(codes(source) == expected, "\(outer) / \(inner)")
    }

    @Test func `a statement under an impossible condition is found, and its opposites side by side are not`() {
        let options = "option Sharing \"sharing\"\n"
        let bad = Self.category(when: "when Sharing", and: "shared with recipients when not Sharing")
        #expect(codes(Self.module(options + bad)) == ["CAT007"])
        let good = Self.category(and: "shared with recipients when not Sharing\nshared with thirdParties when Sharing")
        #expect(codes(Self.module(options + good)) == [])
    }

    @Test(arguments: [
        ("a: text \"X\"; b: text \"X\"", ["CAT005"]), ("a: text \"X\"; b: number \"X\"", [String]()),
        ("a: text \"X\"; b: list of text \"X\"", []), ("a, b: text \"X\"", []),
        ("a: record \"A\" { c: text \"X\" }; b: record \"B\" { c: text \"X\" }", []),
        ("a: record \"A\" { c: text \"X\"; d: text \"X\" }", ["CAT005"]),
    ])
    func repeatedFields(fields: String, expected: [String]) {
        #expect(codes(Self.module(Self.category(fields: fields))) == expected, "\(fields)")
    }

    @Test func `a long list is searched too`() {
        let fields = (0..<40).map { "f\($0): text \"Label \($0 == 39 ? 3 : $0)\"" }.joined(separator: "; ")
        #expect(codes(Self.module(Self.category(fields: fields))) == ["CAT005"])
    }

    @Test func `one field in common makes no same categories`() {
        let one = Self.category() + Self.category("Drafts")
        #expect(codes(Self.module(one)) == [])
        let fields = "a: text \"A\"; b: text \"B\""
        let two = Self.category(fields: fields) + Self.category("Drafts", fields: fields)
        #expect(codes(Self.module(two)) == ["CAT006"])
        let cousins =
            "category Left \"Left\" { \(Self.category(fields: fields)) }\n"
            + "category Right \"Right\" { \(Self.category("Drafts", fields: fields)) }"
        #expect(codes(Self.module(cousins)) == [])
    }

    // MARK: LOC and REC

    @Test(arguments: [
        ("backed up in Backup", "retain in Production: 3 days after Creation", ["LOC009"]),
        ("backed up in Backup", "retain 3 days after Creation", [String]()),
        ("backed up in Backup", "retain in Production, Backup: 3 days after Creation", []),
        ("not backed up in Backup", "retain in Production: 3 days after Creation", []),
        ("viewed in Backup", "retain in Production: 3 days after Creation", []),
        (
            "stored and backed up in Backup",
            "retain in Production: 3 days after Creation; retain for ProvideFeature: 3 days after Creation", []
        ),
    ])
    func backups(fact: String, retain: String, expected: [String]) {
        #expect(codes(Self.module(Self.category(stored: "stored in Production\n\(fact)", retain: retain))) == expected)
    }

    @Test(arguments: [
        ("", "transferred under SCCModule2 in EEA", ["LOC006"]), ("", "", [String]()),
        ("regions EEA", "transferred under SCCModule2 in EEA", []),
        ("regions EEA in ProviderSystems", "transferred under SCCModule2 in EEA", []),
        ("regions EEA in Backup", "transferred under SCCModule2 in EEA", ["LOC006"]),
        ("", "transferred under SCCModule2 in EEA; regions chosen by customer", []),
        ("regions EEA when Resident(EEA)", "", []), ("regions World when Resident(EEA)", "", []),
        ("regions ServiceRegion when Resident(EEA)", "", ["LOC008"]),
        ("regions ServiceRegion when Resident(EEA)", "transferred under LawfulExport in World", []),
        ("regions ServiceRegion when Resident(EEA)", "transferred under LawfulExport", []),
    ])
    func regions(statement: String, agreement: String, expected: [String]) {
        let found = codes(Self.module(statement + "\n" + Self.category(), under: agreement))
        #expect(found == expected, "\(statement) / \(agreement)")
    }

    @Test(arguments: [
        ("\"Night Courier Ltd\"", "\"night courier LIMITED\"", ["REC003"]),
        ("\"Night Courier Ltd\"", "\"Day Courier Ltd\"", [String]()),
        ("\"Night Courier Ltd\" alias \"N. Courier\"", "\"N Courier Inc.\"", ["REC003"]),
        ("\"Company Ltd\"", "\"Limited Co.\"", []),
        ("\"Night Courier (Beijing) Co., Ltd.\"", "\"Night Courier (Beijing) Limited\"", ["REC003"]),
        ("\"Night Courier China Ltd.\"", "\"Night Courier Limited\"", []),
    ])
    func partyNames(listed: String, own: String, expected: [String]) {
        let source = Self.module(
            "party own \(own)\n" + Self.category(and: "shared with own"),
            under: "party listed \(listed)"
        )
        #expect(codes(source) == expected, "\(listed) / \(own)")
    }

    @Test func `a recipient that the agreement describes is not asked for again`() {
        let source = Self.module(
            "engages courier\n" + Self.category(),
            under: "party courier \"Night Courier Ltd\"\nengages courier for ProvideFeature in EEA"
        )
        #expect(codes(source) == [])
    }

    // MARK: NAM

    @Test func `nouns of vocabularies and of modules without categories may be unused`() {
        #expect(codes("vocabulary House \"House\" { system Ledger \"ledger\" }") == [])
        #expect(codes(Self.module("system Ledger \"ledger\"")) == [])
        #expect(codes(Self.module("system Ledger \"ledger\"\n" + Self.category())) == ["NAM006"])
        let wider = "purpose Wide \"wide\"; purpose Narrow \"narrow\" under Wide\n"
        #expect(codes(Self.module(wider + Self.category(used: "used for Narrow"))) == [])
    }

    @Test func `a noun of another kind hides nothing`() {
        #expect(codes(Self.module("option Billing \"bills\"\n" + Self.category(when: "when Billing"))) == [])
        let hidden = "system Backup \"our copies\"\n" + Self.category(stored: "stored in Backup")
        #expect(codes(Self.module(hidden)) == ["NAM007"])
    }

    @Test(arguments: [
        ("purpose A \"a\" under B; purpose B \"b\" under C; purpose C \"c\" under A", ["NAM005"]),
        ("purpose A \"a\" under A", ["NAM005"]), ("event A \"a\" implies B; event B \"b\" implies A", ["NAM005"]),
        ("purpose A \"a\" under B, C; purpose B \"b\" under C; purpose C \"c\"", [String]()),
        ("purpose A \"a\" under B; purpose B \"b\" under C; purpose C \"c\" under B", ["NAM005"]),
        (
            "purpose A \"a\" under B; purpose B \"b\" under A; purpose C \"c\" under D; purpose D \"d\" under C",
            ["NAM005", "NAM005"]
        ),
    ])
    func circles(nouns: String, expected: [String]) {
        #expect(codes("vocabulary House \"House\" { \(nouns) }") == expected, "\(nouns)")
    }

    @Test func `a long chain of nouns is no circle and takes no time`() {
        let nouns = (0..<20_000).map { "purpose P\($0) \"p\" under \($0 == 19_999 ? "Billing" : "P\($0 + 1)")" }
        let time = ContinuousClock().measure {
            #expect(codes("vocabulary House \"House\" {\n\(nouns.joined(separator: "\n"))\n}") == [])
        }
        #expect(time < .seconds(20))
    }

    @Test(arguments: [
        ("system S \"Elasticsearch Service (ES)\" alias \"Elasticsesarch Service (ES)\"", ["NAM009"]),
        ("system S \"Cloud Monitor (CM)\" alias \"Cloud Monitor\"", [String]()),
        ("system S \"Cloud Monitor\" alias \"CLOUD-MONITOR\"", []), ("system S \"Ledger\" alias \"Ledgre\"", []),
        ("system S \"Turkey Hill\" alias \"Türkiye Hill\"", []),
        ("kind k \"K\" maps (swift: \"Int\")", []), ("kind k \"K\" maps (swift: \"int\")", ["NAM010"]),
        ("kind k \"K\" maps (swift: \"\")", ["NAM010"]), ("kind k \"K\" maps (schema: \"Foo\")", []),
        ("purpose p \"P\" maps (swift: \"Foo\")", []),
    ])
    func spellings(noun: String, expected: [String]) {
        #expect(codes("vocabulary House \"House\" { \(noun) }") == expected, "\(noun)")
    }

    @Test(arguments: [
        ("a_b: text \"A\"; aB: text \"B\"", ["NAM008"]), ("a_b: text \"A\"; a_c: text \"B\"", [String]()),
        ("r: record { a_b: text }; aB: text", []), ("MAX_SIZE: count; maxSize: count", ["NAM008"]),
    ])
    func swiftNames(fields: String, expected: [String]) {
        #expect(codes(Self.module(Self.category(fields: fields))) == expected, "\(fields)")
    }

    // MARK: TXT

    @Test(arguments: [
        ("note \"gone after thirty (30) days\"", [String]()), ("note \"gone after thirty days\"", []),
        ("note \"gone after 1 month\"", ["TXT001"]), ("note \"a 60-day cycle\"", ["TXT001"]),
        ("note \"5 people, 30 rooms\"", []), ("note \"30 working days\"", []), ("note \"the days of 2025\"", []),
        ("note \"every day\"", []), ("note \"gone after 2 years, not 30 days\"", ["TXT001"]),
    ])
    func periodsInTexts(note: String, expected: [String]) {
        #expect(codes(Self.module(Self.category(and: note))) == expected, "\(note)")
    }

    @Test func `a text of a category that is not stored speaks of no period`() {
        let source = Self.category(stored: "not stored", retain: "", and: "note \"The session lasts 2 hours.\"")
        #expect(codes(Self.module(source)) == [])
    }

    @Test(arguments: [
        ("note \"in Great Ledger\"", ["TXT002"]), ("note \"in great ledger\"", [String]()),
        ("backed up in Ledger; note \"in Great Ledger\"", []), ("note \"in the GL\"", []),
        ("note \"when you delete the instance\"", ["TXT003"]), ("note \"when you stop using the feature\"", []),
        ("given by customer \"from Great Ledger\"", ["TXT002"]),
    ])
    func namesInTexts(statements: String, expected: [String]) {
        let house = "vocabulary House \"House\" { system Ledger \"Great Ledger\" alias \"GL\" }\n"
        #expect(codes(house + Self.module(Self.category(and: statements))) == expected, "\(statements)")
    }

    @Test(arguments: [
        ("retain criteria \"as long as necessary\"", ["RET005", "TXT004"]),
        ("retain criteria \"until the dispute is settled\"", ["RET005"]),
        ("note \"They may be gone sooner.\"\nretain until Termination, then delete within 30 days", [String]()),
    ])
    func vagueWords(retain: String, expected: [String]) {
        #expect(codes(Self.module(Self.category(retain: retain))).sorted() == expected, "\(retain)")
    }

    @Test(arguments: [
        ("note \"TBD\"", ["TXT005"]), ("override not listed because \"…\"", ["PAR004", "TXT005"]),
        ("// TODO: ask counsel", [String]()), ("clause \"1\" \"XXX\" {}", ["TXT005"]),
        ("note \"\"\"\n    One line.\n    FIXME\n    \"\"\"", ["TXT005"]),
    ])
    func placeholders(statement: String, expected: [String]) {
        #expect(codes(Self.module(statement)).sorted() == expected, "\(statement)")
    }

    // MARK: Translations

    private static let house = "vocabulary House \"House\" { system Ledger \"ledger 2\"; system Archive \"archive\" }\n"

    @Test(arguments: [
        ("translation of House to \"id\" { House \"a\"; House.Ledger \"b 2\"; House.Archive \"c\" }", [String]()),
        ("translation of House to \"id\" { House \"a\"; House.Ledger \"b 2\" }", ["TXT006"]),
        (
            "translation of House to \"id\" { House \"a\"; House.Ledger \"b 2\" }\n"
                + "translation of House to \"id\" { House.Archive \"c\" }", []
        ),
        (
            "translation of House to \"id\" { House \"a\"; House.Ledger \"b 2\"; House.Archive \"c\" }\n"
                + "translation of House to \"de\" { House \"a\" }", ["TXT006"]
        ),
        ("translation of House to \"id\" { House \"a\"; House.Ledger \"b\"; House.Archive \"c\" }", ["TXT007"]),
        ("translation of House to \"id\" { House \"a\"; House.Ledger \"b 2\"; House.Archive \"TODO\" }", ["TXT005"]),
        // What is translated is sought even if there are no entries.
        ("translation of Hous to \"id\" { }", ["NAM001"]), ("translation of House to \"id\" { }", ["TXT006"]),
        ("translation of Hous to \"id\" { House \"a\"; House.Nothing \"b\" }", ["NAM001", "NAM001"]),
    ])
    func translations(source: String, expected: [String]) {
        #expect(codes(Self.house + source) == expected, "\(source)")
    }

    // MARK: GOV

    @Test(arguments: [
        ("reviewed 2025-01-31", [String]()), ("reviewed 2025-01-30", ["GOV007"]), ("reviewed 2026-01-31", []),
        ("reviewed 2026-02-01", ["GOV008"]), ("revised 2026-01-31T23:59", []), ("revised 2026-02-01", ["GOV008"]),
        ("effective 2027-01-01", []), ("revised 2025-05-01; effective 2025-05-01", []),
        ("revised 2025-05-02; effective 2025-05-01", ["GOV009"]), ("revised 2025-05-01; reviewed 2025-05-01", []),
        ("revised 2025-05-02; reviewed 2025-05-01", ["GOV009"]),
    ])
    func dates(header: String, expected: [String]) {
        #expect(codes("agreement Addendum \"Addendum\" { role processor; \(header) }") == expected, "\(header)")
    }
}
