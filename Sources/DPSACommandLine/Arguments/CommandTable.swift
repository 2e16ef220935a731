import DPSACore

/// The one table of commands and options.
///
/// Parsing, help, completions, the manual page and the README's reference are all made from it.  An option stands here once it
/// works, not before.
enum CommandTable {
    /// What `--version` prints.
    static var versionLine: String { "dpsac \(DPSACVersion.text) (language \(DPSACVersion.language))" }
    /// What the tool is for.
    static let summary =
        "check privacy disclosures written in .dpsa files, and generate Swift, JSON Schemas and web pages"

    /// The commands, in the order in which they are shown.
    static let commands = [
        initCommand, newCommand, compileCommand, checkCommand, verdictsCommand, waiversCommand, explainCommand,
        helpCommand, completionsCommand, manualCommand,
    ]

    /// The command of a name.
    static func command(_ name: String) -> CommandDescription? {
        for command in commands where command.name.rawValue == name { return command }
        return nil
    }

    /// What every command understands.
    static let standingOptions = [
        (spelling: "-h, --help", summary: "show this help"),
        (spelling: "--version", summary: "show the version of the tool and of the language"),
    ]

    /// The exit statuses.
    static let exitStatuses = [
        (status: ExitStatus.clean, meaning: "no finding fails the run"),
        (status: ExitStatus.findings, meaning: "a finding that is not waived weighs as much as --fail-on, or more"),
        (
            status: ExitStatus.failure,
            meaning: "the command line is wrong, a file cannot be read or written, or the tool itself failed"
        ),
    ]

    /// The environment variables that the tool reads, and no others.
    static let environment = [
        (name: "NO_COLOR", meaning: "not empty: no colour"),
        (name: "CLICOLOR_FORCE", meaning: "neither empty nor 0: colour even if standard output is not a terminal"),
        (name: "TERM", meaning: "dumb: no colour"),
    ]

    private static let initCommand = CommandDescription(
        name: .`init`,
        summary: "write an agreement and a module to start from",
        arguments: [
            ArgumentDescription(
                name: "DIR",
                summary: "where to write; the working directory if left out",
                kind: .directory,
                isOptional: true
            )
        ],
        details: ["The two files compile as they are. A file that exists is never overwritten."]
    )

    private static let newCommand = CommandDescription(
        name: .new,
        summary: "write one more module",
        arguments: [
            ArgumentDescription(name: "module", summary: "the word itself", kind: .choice(["module"])),
            ArgumentDescription(name: "NAME", summary: "the name of the module: letters, digits and _"),
        ],
        options: [
            OptionDescription(
                name: .under,
                value: "PARENT",
                summary: "the agreement above the module",
                isRequired: true,
                isShownInUsage: true
            )
        ],
        details: ["Writes NAME.dpsa into the working directory. A file that exists is never overwritten."]
    )

    private static let compileCommand = CommandDescription(
        name: .compile,
        summary: "check modules and write their Swift, JSON Schemas and web pages",
        arguments: [pathArgument],
        options: [
            OptionDescription(
                name: .output,
                value: "DIR",
                summary: "the directory to write below",
                kind: .directory,
                isShownInUsage: true
            ),
            OptionDescription(
                name: .emit,
                value: "LIST",
                summary:
                    "what to write, with commas between (default swift,schema,html; dpv describes modules to machines)",
                kind: .list(OutputKind.allCases.map(\.rawValue))
            ),
            OptionDescription(
                name: .access,
                value: "LEVEL",
                summary: "the access level of generated Swift (default internal)",
                kind: .choice(["internal", "package", "public"])
            ),
            OptionDescription(
                name: .baseURL,
                value: "URL",
                summary: "where the pages will be published, for absolute links and schema identifiers"
            ),
            OptionDescription(
                name: .locale,
                value: "LIST",
                summary: "the languages of the pages, the default one first (default en)",
                kind: .list(PageLocale.allCases.map(\.tag))
            ),
            OptionDescription(
                name: .previous,
                value: "DIR",
                summary: "the policies of earlier runs, from which the pages tell what changed",
                kind: .directory
            ),
            OptionDescription(
                name: .swiftFile,
                value: "IN=OUT",
                summary:
                    "write the Swift of the modules that the file IN declares to OUT, and nothing else; repeatable",
                kind: .path,
                isRepeated: true
            ),
            OptionDescription(
                name: .depfile,
                value: "FILE",
                summary: "write what was read and written as a rule for make",
                kind: .path
            ),
            OptionDescription(
                name: .jobs,
                value: "N",
                summary: "how many threads to use (default one per processor)",
                kind: .number
            ),
        ] + reportOptions,
        details: [
            "Nothing is written if a finding fails the run. Files whose content would not change are not touched; files of an "
                + "earlier run that are no longer made are removed, as .dpsac-manifest.json in DIR records them.",
            "--previous names the --output of an earlier run, a folder of *.policy.json, or one of folders that are named by dates "
                + "(2026-01-31) with either in them. Without it, the pages call themselves the first version.",
            "With --swift-file, --output, --emit and --previous cannot be given, and the files named need not be repeated as PATH.",
            "@FILE stands for the arguments in FILE, one on each line, nothing quoted.",
        ],
        readsArgumentFiles: true
    )

    private static let checkCommand = CommandDescription(
        name: .check,
        summary: "check modules and agreements",
        arguments: [pathArgument],
        options: reportOptions + [
            OptionDescription(
                name: .explainRetention,
                summary:
                    "show for each rule on retention when its data are deleted, the worst case after each event, and "
                    + "what the agreement allows"
            ),
            OptionDescription(name: .fix, summary: "mend in the files what can be mended without asking, or nothing"),
            OptionDescription(name: .watch, summary: "check again whenever a file changes, until interrupted"),
        ],
        details: [
            "--fix applies the fixes that state no other fact and accept no other risk, until there are none left. A fix counts "
                + "only if its finding is gone afterwards and no other comes. All files are replaced together; if one of "
                + "them cannot be, none is. What was changed is part of the report.",
            "text is for people and for editors that know path:line:column. json is one document of our own, sarif one of SARIF "
                + "2.1.0 with paths relative to the working directory, github one workflow command for each finding.",
        ]
    )

    private static let waiversCommand = CommandDescription(
        name: .waivers,
        summary: "list all waivers: where they stand, what they cover, why, and how old they are",
        arguments: [pathArgument],
        options: [
            OptionDescription(
                name: .format,
                value: "FORMAT",
                summary: "how they are shown (default text)",
                kind: .choice(["text", "json"])
            ),
            asOfOption,
        ],
        details: [
            "The age of a waiver is counted from the day on which its module or agreement was revised, as `revised` says there.",
            "The status is 1 if a file has errors, since the list may lack what could not be read.",
        ]
    )

    private static let verdictsCommand = CommandDescription(
        name: .verdicts,
        summary: "show how every module stands to the agreements above it, section by section",
        arguments: [pathArgument],
        options: [
            OptionDescription(
                name: .format,
                value: "FORMAT",
                summary: "how the verdicts are shown (default text)",
                kind: .choice(["text", "json"])
            )
        ],
        details: [
            "A section inherits (nothing of its own, or the same), narrows, overrides (permits more, and says so), extends "
                + "(permits more) or contradicts (does what is ruled out). The exit status is 1 if one extends or contradicts."
        ]
    )

    private static let explainCommand = CommandDescription(
        name: .explain,
        summary: "explain a rule, or list all rules",
        arguments: [
            ArgumentDescription(
                name: "CODE",
                summary: "the code or the name of a rule, such as RET003 or unbounded-retention",
                isOptional: true
            )
        ]
    )

    private static let helpCommand = CommandDescription(
        name: .help,
        summary: "show help",
        arguments: [
            ArgumentDescription(name: "COMMAND", summary: "the command to explain", isOptional: true)
        ]
    )

    private static let completionsCommand = CommandDescription(
        name: .completions,
        summary: "print a script that completes command lines in a shell",
        arguments: [
            ArgumentDescription(
                name: "SHELL",
                summary: "the shell",
                kind: .choice(["bash", "zsh", "fish"])
            )
        ],
        details: [
            "bash: source <(dpsac completions bash). zsh: dpsac completions zsh > DIR/_dpsac, with DIR in fpath. "
                + "fish: dpsac completions fish > ~/.config/fish/completions/dpsac.fish."
        ]
    )

    private static let manualCommand = CommandDescription(
        name: .manual,
        summary: "print the manual page",
        options: [
            OptionDescription(
                name: .format,
                value: "FORMAT",
                summary: "roff for man, or markdown for a README (default roff)",
                kind: .choice(["roff", "markdown"])
            )
        ],
        details: ["Read it with: dpsac manual | man -l -"]
    )

    private static let pathArgument = ArgumentDescription(
        name: "PATH",
        summary: "a file, or a directory: every *.dpsa below it, in the order of their paths, hidden ones left out",
        kind: .path,
        isRepeated: true
    )

    private static let asOfOption = OptionDescription(
        name: .asOf,
        value: "DATE",
        summary: "the day by which waivers and reviews are judged (default today, UTC)",
        kind: .date
    )

    private static let reportOptions = [
        OptionDescription(
            name: .format,
            value: "FORMAT",
            summary: "how findings are shown (default text)",
            kind: .choice(ReportFormat.allCases.map(\.rawValue))
        ),
        OptionDescription(
            name: .failOn,
            value: "SEVERITY",
            summary: "the least severity that fails the run (default danger)",
            kind: .choice(["error", "danger", "warning", "note"])
        ),
        OptionDescription(
            name: .maxFindings,
            value: "N",
            summary: "how many findings to show for each file (default 100, in other formats than text 1000)",
            kind: .number
        ),
        asOfOption,
        OptionDescription(
            name: .color,
            value: "WHEN",
            summary: "whether to colour text (default auto: on a terminal)",
            kind: .choice(["auto", "always", "never"])
        ),
    ]
}

/// What the process hands back to the shell.
package enum ExitStatus: Int32, Sendable {
    /// No finding fails the run.
    case clean = 0
    /// Findings fail the run.
    case findings = 1
    /// Usage, input, output, or an internal error.
    case failure = 2
}
