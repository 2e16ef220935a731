// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// The languages of the pages: each has a file of texts and, but for the first, a translation of the Standard vocabulary.
let locales = ["en", "id", "zh-Hans", "de", "ja", "fr", "es", "pt", "ar"]

let package = Package(
    name: "dpsac",
    products: [
        .executable(name: "dpsac", targets: ["dpsac"]),
        .executable(name: "dpsac-benchmark", targets: ["dpsac-benchmark"]),
        .library(name: "DPSACore", targets: ["DPSASyntax", "DPSACore"]),
        .library(name: "DPSARuntime", targets: ["DPSACalendar", "DPSARuntime"]),
        .plugin(name: "DPSACPlugin", targets: ["DPSACPlugin"]),
        .plugin(name: "DPSACGenerate", targets: ["DPSACGenerate"]),
    ],
    targets: [
        // Source, tokens, syntax.  Imports nothing.
        .target(name: "DPSASyntax", swiftSettings: settings),
        // The arithmetic of dates, the same for the compiler and for what it generates.  Imports nothing.
        .target(name: "DPSACalendar", swiftSettings: settings),
        // Model, findings, outputs.  Bytes in, bytes out; imports nothing but DPSASyntax and DPSACalendar.
        .target(
            name: "DPSACore",
            dependencies: ["DPSACalendar", "DPSASyntax"],
            exclude: ["Standard/Standard.dpsa", "Words/en.words"]
                + locales.map { "Pages/Templates/\($0).templates" }
                + locales.dropFirst().map { "Standard/Translations/Standard.\($0).dpsa" },
            swiftSettings: settings
        ),
        // The command: options, files, the terminal.
        .target(name: "DPSACommandLine", dependencies: ["DPSASyntax", "DPSACore"], swiftSettings: settings),
        // What generated Swift imports.
        .target(name: "DPSARuntime", dependencies: ["DPSACalendar"], swiftSettings: settings),
        .executableTarget(name: "dpsac", dependencies: ["DPSACommandLine"], swiftSettings: settings),
        // In a consumer's build: Swift from the policies of a target.
        .plugin(
            name: "DPSACPlugin",
            capability: .buildTool(),
            dependencies: ["dpsac"],
            path: "Sources/Plugins/DPSACPlugin"
        ),
        // In a consumer's package: Swift, schemas and pages, written where they can be checked in.
        .plugin(
            name: "DPSACGenerate",
            capability: .command(
                intent: .custom(
                    verb: "generate-disclosures",
                    description: "Write the Swift, the schemas and the pages of the package's .dpsa files"
                ),
                permissions: [
                    .writeToPackageDirectory(reason: "The files are written into the folder given by --output")
                ]
            ),
            dependencies: ["dpsac"],
            path: "Sources/Plugins/DPSACGenerate"
        ),
        // Makes the inputs of .ci/benchmark, and times the phases one by one.
        .executableTarget(
            name: "dpsac-benchmark",
            dependencies: ["DPSACommandLine", "DPSACore", "DPSASyntax"],
            swiftSettings: settings
        ),
        .testTarget(name: "DPSASyntaxTests", dependencies: ["DPSASyntax"], swiftSettings: settings),
        .testTarget(
            name: "DPSACoreTests",
            dependencies: ["DPSACalendar", "DPSACore", "DPSARuntime", "DPSASyntax"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DPSACommandLineTests",
            dependencies: ["DPSACommandLine", "DPSACore", "DPSASyntax", "dpsac"],
            swiftSettings: settings
        ),
        // The real policies, through the real executable.
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["DPSACommandLine", "DPSACore", "DPSASyntax", "dpsac", "dpsac-benchmark"],
            swiftSettings: settings
        ),
        // The plugins at work in throw-away packages.  Not in this one: it would build everything a second time.
        .testTarget(name: "PluginTests", swiftSettings: settings),
        .testTarget(
            name: "DPSARuntimeTests",
            dependencies: ["DPSACalendar", "DPSARuntime"],
            swiftSettings: settings
        ),
    ]
)
