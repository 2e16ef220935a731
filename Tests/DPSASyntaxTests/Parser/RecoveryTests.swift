import Testing

@testable import DPSASyntax

/// One mistake, one finding, and the rest of the file is still understood.
@Suite struct RecoveryTests {
    /// A situation: a source with marks at the mistakes, what is said of them, and the source as it was meant.
    struct Situation: Sendable, CustomTestStringConvertible {
        var title: String
        var source: String
        var expected: [Expected]
        /// The source without the mistakes.
        var meant: String
        /// How many statements of it may be lost: those that hold a mistake.
        var lost: Int
        var testDescription: String { title }

        init(_ title: String, _ source: String, _ expected: [Expected], meant: String, lost: Int = 0) {
            self.title = title
            self.source = source
            self.expected = expected
            self.meant = meant
            self.lost = lost
        }

        /// A mistake in the statements of a category, between others.
        init(_ title: String, in source: String, _ expected: [Expected], meant: String, lost: Int = 0) {
            self.init(title, Self.category(source), expected, meant: Self.category(meant), lost: lost)
        }

        private static func category(_ statements: String) -> String {
            let lines = statements.split(separator: "\n", omittingEmptySubsequences: false).map { "        \($0)" }
            return """
                module M "m" under P {
                    category A "a" {
                        fields {
                            a: text "a"
                        }
                        used for Billing
                \(lines.joined(separator: "\n"))
                        stored in Here
                    }
                    category B {
                        used for Billing
                    }
                }
                vocabulary V "v" {
                    purpose Q "q"
                }

                """
        }
    }

    /// A block that nothing begins is one mistake, wherever it stands, and never passes unnoticed.
    @Test(arguments: ["part x { { q: text } }", "{ q: text }", "category C { { { } } }"])
    func blocksOfNothing(statement: String) {
        let source = "agreement A \"a\" {\n    \(statement)\n}\n"
        #expect(Parser.parse(Array(source.utf8), file: 0).findings.map(\.rule) == [.unexpectedToken])
    }

    @Test(arguments: words + lists + lines + retention + fields + signs + declarations)
    func situations(_ situation: Situation) {
        expectFindings(situation.source, situation.expected, "\(situation.title)")
        let meant = Parser.parse(Array(situation.meant.utf8), file: 0)
        #expect(meant.findings == [], "\(situation.title): what is meant has no mistakes")
        let understood = Outline(MarkedSource(situation.source).text)
        let missing = understood.missing(of: Outline(situation.meant))
        #expect(
            missing.count <= situation.lost,
            "\(situation.title): \(missing)\n\(understood.lines.joined(separator: "\n"))"
        )
    }

    private static let unexpected = RuleCode.unexpectedToken

    // MARK: Words

    static let words: [Situation] = [
        Situation(
            "misspelt verb",
            in: "«usde» for Security",
            [Expected(unexpected, "found `usde`; did you mean `used`?")],
            meant: "used for Security"
        ),
        Situation(
            "misspelt category, its body is read",
            in: "«categroy» C \"c\" {\n    used for Security\n}",
            [Expected(unexpected, "did you mean `category`?")],
            meant: "category C \"c\" {\n    used for Security\n}"
        ),
        Situation(
            "misspelt fields, its body is read",
            in: "«feilds» {\n    b: text\n}",
            [Expected(unexpected, "did you mean `fields`?")],
            meant: "fields {\n    b: text\n}"
        ),
        Situation(
            "wrong case",
            in: "«Retain» 7 days",
            [Expected(unexpected, "did you mean `retain`?")],
            meant: "retain 7 days"
        ),
        Situation(
            "misspelt noun",
            in: "«purpse» R \"r\" under Q",
            [Expected(unexpected, "did you mean `purpose`?")],
            meant: "purpose R \"r\" under Q"
        ),
        Situation(
            "unknown statement",
            in: "«frobnicate» the whole lot, please",
            [Expected(unexpected, "expected a statement")],
            meant: ""
        ),
        Situation(
            "lines of prose",
            in: "«this» is\nmerely some\nprose, of\nfour lines",
            [Expected(unexpected, "expected a statement")],
            meant: ""
        ),
        Situation(
            "two misspelt statements",
            in: "«usde» for Security\n«vieved» in There",
            [Expected(unexpected, "`used`"), Expected(unexpected, "`viewed`")],
            meant: "used for Security\nviewed in There"
        ),
        Situation(
            "missing particle",
            in: "used «Security»",
            [Expected(unexpected, "expected `for`, found `Security`")],
            meant: "used for Security",
            lost: 1
        ),
        Situation(
            "wrong particle",
            in: "used «in» Security",
            [Expected(unexpected, "expected `for`, found `in`")],
            meant: "used for Security",
            lost: 1
        ),
        Situation(
            "nothing after the verb",
            in: "used «for»\nviewed in There",
            [Expected(unexpected, "expected a name, found the end of the line")],
            meant: "used for Security\nviewed in There",
            lost: 1
        ),
        Situation(
            "override of nothing",
            in: "override «note» \"n\"",
            [Expected(unexpected, "after `override`")],
            meant: "note \"n\"",
            lost: 1
        ),
        Situation(
            "not without a verb",
            in: "not «Security»",
            [Expected(unexpected, "expected a verb")],
            meant: ""
        ),
        Situation(
            "not before the name of another statement",
            in: "not «part»\nviewed in There",
            [Expected(unexpected, "expected a verb, such as `used for` or `stored in`, found `part`")],
            meant: "viewed in There"
        ),
        Situation(
            "part without its statement",
            in: "part a:\n«}»\ncategory C {",
            [Expected(unexpected, "expected a statement, found `}`")],
            meant: "part a: used for Security\n}\ncategory C {",
            lost: 1
        ),
        Situation(
            "category without a name",
            in: "category «\"c\"» {\n    used for Security\n}",
            [Expected(unexpected, "a name for the category")],
            meant: "used for Security",
            lost: 1
        ),
    ]

    // MARK: Lists

    static let lists: [Situation] = [
        Situation(
            "missing comma in a line",
            in: "used for Security «Marketing»",
            [Expected(unexpected, "the end of the statement")],
            meant: "used for Security",
            lost: 1
        ),
        Situation(
            "missing comma at the end of a line",
            in: "used for Security,\n    Marketing\n    «Support»",
            [Expected(unexpected, "that line must end in a comma")],
            meant: "used for Security,\n    Marketing"
        ),
        Situation(
            "comma too many",
            in: "used for Security«,»\nviewed in There",
            [Expected(unexpected, "expected a name after the comma, found `viewed`")],
            meant: "used for Security\nviewed in There",
            lost: 1
        ),
        Situation(
            "comma too many at the end of a block",
            in: "part a {\n    used for Security«,»\n}",
            [Expected(unexpected, "expected a name, found the end of the line")],
            meant: "part a {\n    used for Security\n}",
            lost: 1
        ),
        Situation(
            "two commas",
            in: "used for Security,«,» Marketing",
            [Expected(unexpected, "expected a name, found `,`")],
            meant: "used for Security, Marketing",
            lost: 1
        ),
        Situation(
            "comma and or",
            in: "stored in There, Elsewhere «or» Nowhere",
            [Expected(unexpected, "either commas")],
            meant: "stored in There, Elsewhere",
            lost: 1
        ),
        Situation(
            "or and comma",
            in: "stored in There or Elsewhere«,» Nowhere",
            [Expected(unexpected, "either commas")],
            meant: "stored in There or Elsewhere",
            lost: 1
        ),
        Situation(
            "two verbs after one another's comma",
            in: "stored in There, «backed» up in Elsewhere",
            [Expected(unexpected, "one statement to a line")],
            meant: "stored in There\nbacked up in Elsewhere",
            lost: 1
        ),
        Situation(
            "missing parenthesis",
            in: "used for Security«(»a: 1\nviewed in There",
            [Expected(.unbalancedDelimiter, "has no `)`")],
            meant: "used for Security(a: 1)\nviewed in There",
            lost: 1
        ),
        Situation(
            "missing parenthesis after a comma",
            in: "used for Security(a: 1«,»\nviewed in There",
            [Expected(unexpected, "which begins the next statement")],
            meant: "used for Security(a: 1)\nviewed in There",
            lost: 1
        ),
        Situation(
            "missing comma in parentheses",
            in: "used for Security(a: 1 «b»: 2), Marketing",
            [Expected(unexpected, "expected `,` or `)`")],
            meant: "used for Security(a: 1), Marketing",
            lost: 1
        ),
        Situation(
            "missing comma in parentheses of two lines",
            in: "used for Security(a: 1\n    «b»: 2), Marketing",
            [Expected(unexpected, "expected `,` or `)`")],
            meant: "used for Security(a: 1), Marketing",
            lost: 1
        ),
        Situation(
            "missing bracket",
            in: "used for Security(a: «[»1, 2\nviewed in There",
            [Expected(.unbalancedDelimiter, "has no `]`")],
            meant: "used for Security(a: [1, 2])\nviewed in There",
            lost: 1
        ),
        Situation(
            "closing parenthesis too many",
            in: "used for Security(a: 1)«)»",
            [Expected(unexpected, "found `)`")],
            meant: "used for Security(a: 1)"
        ),
        Situation(
            "nothing in parentheses",
            in: "used for Security(«)»\nviewed in There",
            [Expected(unexpected, "expected a value")],
            meant: "used for Security\nviewed in There",
            lost: 1
        ),
        Situation(
            "name ends in a dot",
            in: "used for Security«.»\nviewed in There",
            [Expected(unexpected, "no full stop ends a statement")],
            meant: "used for Security\nviewed in There"
        ),
    ]

    // MARK: Lines

    static let lines: [Situation] = [
        Situation(
            "two statements on a line",
            in: "viewed in There «stored» in Elsewhere",
            [Expected(unexpected, "one statement to a line, or `;` between two")],
            meant: "viewed in There\nstored in Elsewhere"
        ),
        Situation(
            "two nouns on a line",
            in: "purpose R \"r\" «purpose» S \"s\"",
            [Expected(unexpected, "one statement to a line")],
            meant: "purpose R \"r\"\npurpose S \"s\""
        ),
        Situation(
            "continuation not indented",
            in: "viewed in There\n«when» Asked",
            [Expected(.misplacedContinuation, "`when` carries")],
            meant: "viewed in There"
        ),
        Situation(
            "continuation of a basis not indented",
            in: "used for Security\n«basis» contract",
            [Expected(.misplacedContinuation, "`basis` carries")],
            meant: "used for Security"
        ),
        Situation(
            "continuation after a block of text, indented deeper than the line on which the block ends",
            in: "    note \"\"\"\n    n\n\"\"\" ; used for Security\n  when Asked\nviewed in There",
            [],
            meant: "    note \"\"\"\n    n\n\"\"\" ; used for Security when Asked\nviewed in There"
        ),
        Situation(
            "continuation that continues nothing",
            in: "part a {\n    «otherwise» 7 days\n    used for Security\n}",
            [Expected(.misplacedContinuation, "`otherwise` carries")],
            meant: "part a {\n    used for Security\n}"
        ),
        Situation(
            "continuation after a nested block",
            in: "part a {\n    used for Security\n}\n«when» Asked\nviewed in There",
            [Expected(.misplacedContinuation)],
            meant: "part a {\n    used for Security\n}\nviewed in There"
        ),
        Situation(
            "label missing",
            in: "event «R» \nviewed in There",
            [Expected(unexpected, "a label for the event, a text")],
            meant: "event R \"r\"\nviewed in There",
            lost: 1
        ),
        Situation(
            "label missing, the rest is read",
            in: "purpose R «under» Q",
            [Expected(unexpected, "a label for the purpose, a text, found `under`")],
            meant: "purpose R \"r\" under Q",
            lost: 1
        ),
        Situation(
            "date missing",
            in: "revised «yesterday»",
            [Expected(unexpected, "a date such as")],
            meant: "revised 2024-03-04",
            lost: 1
        ),
        Situation(
            "reason missing",
            in: "waive «RET003»\nviewed in There",
            [Expected(unexpected, "expected `because`")],
            meant: "waive RET003 because \"r\"\nviewed in There",
            lost: 1
        ),
    ]

    // MARK: Retention

    static let retention: [Situation] = [
        Situation(
            "retain for a period",
            in: "retain «for» 7 days",
            [Expected(unexpected, "a period stands alone")],
            meant: "retain 7 days",
            lost: 1
        ),
        Situation(
            "until A or B",
            in: "retain until A «or» B",
            [Expected(unexpected, "write `earliest of (A, B)`")],
            meant: "retain until A",
            lost: 1
        ),
        Situation(
            "period without a unit",
            in: "retain «7»\nviewed in There",
            [Expected(unexpected, "a unit (`seconds`, `minutes`, `hours`, `days`")],
            meant: "retain 7 days\nviewed in There",
            lost: 1
        ),
        Situation(
            "missing colon",
            in: "retain for Security «7» days",
            [Expected(unexpected, "expected `:`")],
            meant: "retain for Security: 7 days",
            lost: 1
        ),
        Situation(
            "retain soon",
            in: "retain «soon»",
            [Expected(unexpected, "such as `30 days`")],
            meant: "retain 7 days",
            lost: 1
        ),
        Situation(
            "within without then",
            in: "retain until Termination «within» 7 days",
            [Expected(unexpected, "the end of the statement")],
            meant: "retain until Termination",
            lost: 1
        ),
        Situation(
            "earliest without parentheses",
            in: "retain until earliest of «A», B",
            [Expected(unexpected, "`(` and the events")],
            meant: "retain until A",
            lost: 1
        ),
        Situation(
            "then on its own line, not indented",
            in: "retain until A\n«then» delete",
            [Expected(.misplacedContinuation)],
            meant: "retain until A"
        ),
    ]

    // MARK: Fields

    static let fields: [Situation] = [
        Situation(
            "two fields on a line",
            in: "fields {\n    b: text «c»: text\n    d: text\n}",
            [Expected(unexpected, "`;` or a new line before the field `c`")],
            meant: "fields {\n    b: text\n    c: text\n    d: text\n}"
        ),
        Situation(
            "field without a colon",
            in: "fields {\n    b «text»\n    d: text\n}",
            [Expected(unexpected, "`:` and the kind")],
            meant: "fields {\n    b: text\n    d: text\n}",
            lost: 1
        ),
        Situation(
            "field without a kind",
            in: "fields {\n    b«:»\n    d: text\n}",
            [Expected(unexpected, "a kind, such as `text`")],
            meant: "fields {\n    b: text\n    d: text\n}",
            lost: 1
        ),
        Situation(
            "word too many before fields",
            in: "fields including «including» {\n    b: text\n    d: text\n}",
            [Expected(unexpected, "expected `{`")],
            meant: "fields including {\n    b: text\n    d: text\n}"
        ),
        Situation(
            "fields without their word",
            in: "«including» {\n    option, contact: text\n    d: text\n}",
            [Expected(unexpected, "expected a statement")],
            meant: "",
            lost: 0
        ),
        Situation(
            "a block of fields that is none",
            in: "category C «b» {\n    option: text\n    contact: text\n}",
            [Expected(unexpected, "expected `{`")],
            meant: "category C {}",
            lost: 1
        ),
        Situation(
            "fields among statements",
            in: "«b»: text\ncontact: text\nopton: text \"o\"\nviewed in There",
            [Expected(unexpected, "fields stand in `fields { … }`")],
            meant: "viewed in There"
        ),
        Situation(
            "statement among fields",
            in: "fields {\n    b: text\n    used «for» Security\n    d: text\n}",
            [Expected(unexpected, "`:` and the kind")],
            meant: "fields {\n    b: text\n    d: text\n}"
        ),
        Situation(
            "words of the language as fields, none a mistake",
            in:
                "fields {\n    in, or,\n    category: text\n    until: date\n    fields: text {\n        for: text\n    }\n}",
            [],
            meant:
                "fields {\n    in, or, category: text\n    until: date\n    fields: text {\n        for: text\n    }\n}"
        ),
        Situation(
            "values without parentheses",
            in: "fields {\n    b: one of «A», B\n    d: text\n}",
            [Expected(unexpected, "`(` and the values")],
            meant: "fields {\n    b: text\n    d: text\n}",
            lost: 1
        ),
        Situation(
            "stray sign among fields",
            in: "fields {\n    «=» b\n    d: text\n}",
            [Expected(.unknownCharacter)],
            meant: "fields {\n    d: text\n}"
        ),
        Situation(
            "text instead of a field",
            in: "fields {\n    «\"b\"»: text\n    d: text\n}",
            [Expected(unexpected, "expected a field")],
            meant: "fields {\n    d: text\n}"
        ),
    ]

    // MARK: Signs

    static let signs: [Situation] = [
        Situation(
            "unterminated string",
            in: "note «\"»n\nviewed in There",
            [Expected(.unterminatedString)],
            meant: "note \"n\"\nviewed in There",
            lost: 1
        ),
        Situation(
            "unterminated label before a block",
            in: "category C «\"»c {\n    used for Security\n}",
            [Expected(.unterminatedString)],
            meant: "category C \"c\" {\n    used for Security\n}",
            lost: 1
        ),
        Situation(
            "quotation mark missing at the beginning",
            in: "purpose R r«\"» under Q\nviewed in There",
            [Expected(.unterminatedString)],
            meant: "purpose R \"r\" under Q\nviewed in There",
            lost: 1
        ),
        Situation(
            "unterminated string in parentheses",
            in: "used for Security(a: «\"»b)\nviewed in There",
            [Expected(.unterminatedString)],
            meant: "used for Security(a: \"b\")\nviewed in There",
            lost: 1
        ),
        Situation(
            "curly quotation marks",
            in: "note «\u{201C}n\u{201D}»",
            [Expected(.unknownCharacter, "straight")],
            meant: "note \"n\"",
            lost: 1
        ),
        Situation(
            "full-width comma",
            in: "used for Security«\u{FF0C}» Marketing",
            [Expected(.unknownCharacter, "write `,`")],
            meant: "used for Security, Marketing",
            lost: 1
        ),
        Situation(
            "dash instead of a comma",
            in: "used for Security «\u{2013}» Marketing",
            [Expected(.unknownCharacter, "write `-`")],
            meant: "used for Security",
            lost: 1
        ),
        Situation(
            "control in a statement",
            in: "used«\u{C}» for Security",
            [Expected(.forbiddenCharacter)],
            meant: "used for Security"
        ),
        Situation(
            "zero-width character in a word",
            in: "us«\u{200B}»ed for Security",
            [Expected(.forbiddenCharacter, "U+200B")],
            meant: "used for Security",
            lost: 1
        ),
        Situation(
            "digits of another script",
            in: "retain «\u{663}» days",
            [Expected(.unknownCharacter, "`0` to `9`")],
            meant: "retain 3 days",
            lost: 1
        ),
        Situation(
            "conflict",
            in: "«<<<<<<<» ours\nused for Security\n=======\nused for Marketing\n>>>>>>> theirs\nviewed in There",
            [Expected(.conflictMarker)],
            meant: "used for Security\nviewed in There"
        ),
        Situation(
            "unterminated comment",
            in: "«/*» prose\n    and more, of this\nviewed in There",
            [Expected(.unterminatedComment)],
            meant: "viewed in There"
        ),
        Situation(
            "unterminated block",
            in: "note «\"\"\"»\n    prose\n    used for more prose\nviewed in There",
            [Expected(.unterminatedString)],
            meant: "note \"n\"\nviewed in There",
            lost: 1
        ),
        Situation(
            "unterminated block before another",
            in: "note «\"\"\"»\n    prose\nviewed in There\nnote \"\"\"\n    n\n    \"\"\"",
            [Expected(.unterminatedString)],
            meant: "note \"n\"\nviewed in There\nnote \"\"\"\n    n\n    \"\"\"",
            lost: 1
        ),
        Situation(
            "brace missing",
            in: "part a «{»\n    used for Security\nviewed in There",
            [Expected(.unbalancedDelimiter, "has no `}`")],
            meant: "part a {\n    used for Security\n}\nviewed in There"
        ),
        Situation(
            "brace missing after fields",
            in: "fields «{»\n    b: text\nviewed in There",
            [Expected(.unbalancedDelimiter, "has no `}`")],
            meant: "fields {\n    b: text\n}\nviewed in There"
        ),
        Situation(
            "brace missing of a record",
            in: "fields {\n    b: text «{»\n        c: text\n    d: text\n}\nviewed in There",
            [Expected(.unbalancedDelimiter, "has no `}`")],
            meant: "fields {\n    b: text {\n        c: text\n    }\n    d: text\n}\nviewed in There"
        ),
        Situation(
            "brace too many",
            in: "part a {\n    used for Security\n}\n«}»\nviewed in There",
            [Expected(.unbalancedDelimiter, "closes nothing")],
            meant: "part a {\n    used for Security\n}\nviewed in There"
        ),
        Situation(
            "brace too many on the same line",
            in: "part a {\n    used for Security\n} «}»\nviewed in There",
            [Expected(.unbalancedDelimiter, "closes nothing")],
            meant: "part a {\n    used for Security\n}\nviewed in There"
        ),
        Situation(
            "opening brace missing",
            in: "category «C»\n    used for Security\n}\nviewed in There",
            [Expected(unexpected, "expected `{`")],
            meant: "category C {\n    used for Security\n}\nviewed in There"
        ),
        Situation(
            "opening brace missing before fields",
            in: "«fields»\n    b: text\n}\nviewed in There",
            [Expected(unexpected, "expected `{`")],
            meant: "fields {\n    b: text\n}\nviewed in There"
        ),
        Situation(
            "both braces missing",
            in: "category «C»\nviewed in There",
            [Expected(unexpected, "expected `{`")],
            meant: "category C {\n}\nviewed in There"
        ),
    ]

    // MARK: Declarations

    private static let other = "vocabulary V \"v\" {\n    purpose Q \"q\"\n}\n"

    static let declarations: [Situation] = [
        Situation(
            "misspelt module, its body is read",
            "«modul» M \"m\" under P {\n    used for A\n}\n\(other)",
            [Expected(unexpected, "found `modul`; did you mean `module`?")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)",
            lost: 1
        ),
        Situation(
            "misspelt translation",
            "«translaton» of M to \"id\" {\n    A \"a\"\n}\n\(other)",
            [Expected(unexpected, "did you mean `translation`?")],
            meant: "translation of M to \"id\" {\n    A \"a\"\n}\n\(other)",
            lost: 1
        ),
        Situation(
            "unknown declaration",
            "«policy» M \"m\" under P {\n    used for A\n}\n\(other)",
            [Expected(unexpected, "expected `module`")],
            meant: other
        ),
        Situation(
            "rubbish of 10,000 tokens",
            "module M \"m\" under P {\n    used for A\n}\n«rubbish» \(String(repeating: "a 1 @ ( ] \"s\" { } , \n", count: 1000))\(other)",
            [Expected(unexpected, "found `rubbish`")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)"
        ),
        Situation(
            "rubbish that begins with an unknown sign",
            "«@@» \(String(repeating: "= a ", count: 1000))\n\(other)",
            [Expected(.unknownCharacter)],
            meant: other
        ),
        Situation(
            "statements at the top",
            "«used» for A\nviewed in B\nretain 7 days\n\(other)",
            [Expected(unexpected, "expected `module`")],
            meant: other
        ),
        Situation(
            "language and module on a line",
            "language 1 «module» M \"m\" under P {\n    used for A\n}\n\(other)",
            [Expected(unexpected, "expected the end of the line")],
            meant: "language 1\nmodule M \"m\" under P {\n    used for A\n}\n\(other)"
        ),
        Situation(
            "newer language",
            "language «2»\nmodule M {\n    ask @who = 1\n    \u{201C}\n}\n",
            [Expected(.unknownLanguageVersion, "language 2")],
            meant: "language 1\n",
            lost: 0
        ),
        Situation(
            "title missing",
            "module M «under» P {\n    used for A\n}\n\(other)",
            [Expected(unexpected, "the title of the module")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)",
            lost: 1
        ),
        Situation(
            "parent missing",
            "module M \"m\" «{»\n    used for A\n}\n\(other)",
            [Expected(unexpected, "expected `under`")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)",
            lost: 1
        ),
        Situation(
            "name missing",
            "module «\"m\"» under P {\n    used for A\n}\n\(other)",
            [Expected(unexpected, "a name for the module")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)",
            lost: 2
        ),
        Situation(
            "opening brace missing",
            "module M \"m\" under «P»\n    used for A\n}\n\(other)",
            [Expected(unexpected, "expected `{`")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)"
        ),
        Situation(
            "closing brace of a module missing",
            "module M \"m\" under P «{»\n    used for A\n\n\(other)",
            [Expected(.unbalancedDelimiter, "has no `}`")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)"
        ),
        Situation(
            "closing brace missing at the end",
            "\(other)module M \"m\" under P «{»\n    used for A\n",
            [Expected(.unbalancedDelimiter, "has no `}`")],
            meant: "\(other)module M \"m\" under P {\n    used for A\n}\n"
        ),
        Situation(
            "closing brace too many at the end",
            "module M \"m\" under P {\n    used for A\n}\n«}»\n\(other)",
            [Expected(.unbalancedDelimiter, "closes nothing")],
            meant: "module M \"m\" under P {\n    used for A\n}\n\(other)"
        ),
        Situation(
            "everything ends in the middle",
            "module M \"m\" under P {\n    used for«»",
            [Expected(unexpected, "found the end of the file")],
            meant: "module M \"m\" under P {\n}\n",
            lost: 0
        ),
        Situation(
            "mistakes in several places",
            "module M \"m\" under P {\n    «usde» for A\n    retain «soon»\n    category C {\n        used for B «C»\n    }\n}\n"
                + "vocabulary V «{»\n    purpose «Q»\n}\n",
            [
                Expected(unexpected, "`used`"), Expected(unexpected, "a period"),
                Expected(unexpected, "the end of the statement"),
                Expected(unexpected, "the title"), Expected(unexpected, "a label"),
            ],
            meant: "module M \"m\" under P {\n    used for A\n    category C {\n    }\n}\n",
            lost: 0
        ),
        Situation(
            "translation with rubbish",
            "translation of M to \"id\" {\n    A \"a\"\n    \"b\" «B»\n    C \"c\"\n}\n\(other)",
            [Expected(unexpected, "expected its translation")],
            meant: "translation of M to \"id\" {\n    A \"a\"\n    C \"c\"\n}\n\(other)"
        ),
    ]
}
