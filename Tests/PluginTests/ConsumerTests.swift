import Foundation
import Testing

/// Packages that use dpsac as strangers would; each is built by a `swift build` of its own, so they run only if asked for.
private let isAskedFor = ProcessInfo.processInfo.environment["DPSA_CONSUMERS"] == "1"

@Suite(.serialized, .enabled(if: isAskedFor, "set DPSA_CONSUMERS=1"))
struct ConsumerTests {
    private static let agreement = """
        language 1
        agreement Terms "Terms" {
            role processor
            clause "1" "Purposes" { used for ProvideFeature only }
            clause "2" "Modules" { incorporates Notes, Photos }
        }

        """

    /// An agreement that is compiled before its modules: it lists their features, which are declared beside it.
    private static let sharedAgreement = """
        language 1
        vocabulary Catalogue "Catalogue" {
            feature NoteBook "Notes"
            feature PhotoBook "Photos"
        }
        agreement Terms "Terms" {
            role processor
            clause "1" "Purposes" { used for ProvideFeature }
            clause "2" "Modules" { incorporates NoteBook, PhotoBook }
        }

        """

    private static func module(
        _ name: String,
        _ category: String,
        purpose: String = "ProvideFeature",
        feature: String? = nil
    ) -> String {
        """
        language 1
        module \(name) "\(name)" under Terms {\(feature.map { " features \($0)" } ?? "")
            category \(category) "\(category)" {
                fields { body: text "Text" }
                used for \(purpose)
                stored in ProviderSystems
                retain 30 days after Creation
            }
        }

        """
    }

    private static let app = """
        .executableTarget(name: "App", dependencies: [runtime], plugins: plugin)
        """

    @Test(arguments: ConsumerPackage.BuildSystem.allCases)
    func awkwardPathsAndEditsAreFollowed(_ system: ConsumerPackage.BuildSystem) throws {
        let package = try ConsumerPackage(
            "awkward-\(system.rawValue)",
            targets: Self.app,
            files: [
                "Sources/App/main.swift": "print(Notes.Category.note.label, Photos.Category.photo.label)\n",
                "Sources/App/Terms.dpsa": Self.agreement,
                "Sources/App/große Räume/Policy.dpsa": Self.module("Notes", "Note"),
                "Sources/App/other = place/Policy.dpsa": Self.module("Photos", "Photo"),
            ]
        )
        let first = try package.build(system)
        #expect(first.status == 0, "\(first.output)")
        if system == .native { #expect(first.generations == 1) }
        // The native build system links a tool that it has just built once more in the build after; a new tool generates anew.
        #expect(try package.build(system).status == 0)
        // Nothing has changed: nothing is generated, and nothing compiled.
        let idle = try package.build(system)
        #expect(idle.status == 0)
        #expect(idle.generations == 0, "\(idle.output)")
        #expect(!idle.output.contains("Compiling App"), "\(idle.output)")
        // An edit of one policy compiles its file, and not the file of the other.
        try package.replace("30 days", with: "20 days", in: "Sources/App/große Räume/Policy.dpsa")
        let edited = try package.build(system)
        #expect(edited.status == 0)
        if system == .native {
            #expect(edited.generations == 1)
            #expect(edited.output.contains("große Räume+2FPolicy.dpsa.swift"), "\(edited.output)")
            #expect(!edited.output.contains("other = place+2FPolicy.dpsa.swift"), "\(edited.output)")
        }
        // An edit of the agreement is an edit of its modules.
        try package.replace("used for ProvideFeature only", with: "used for Billing only", in: "Sources/App/Terms.dpsa")
        let forbidden = try package.build(system)
        #expect(forbidden.status != 0)
        #expect(forbidden.output.contains("große Räume/Policy.dpsa:5:18: error: "), "\(forbidden.output)")
        #expect(forbidden.output.contains("other = place/Policy.dpsa:5:18: error: "), "\(forbidden.output)")
        try package.replace("used for Billing only", with: "used for ProvideFeature only", in: "Sources/App/Terms.dpsa")
        // A file that is removed takes its types with it.
        try FileManager.default.removeItem(at: package.folder.appending(path: "Sources/App/other = place"))
        try package.replace("incorporates Notes, Photos", with: "incorporates Notes", in: "Sources/App/Terms.dpsa")
        let removed = try package.build(system)
        #expect(removed.status != 0)
        #expect(removed.output.contains("cannot find 'Photos' in scope"), "\(removed.output)")
    }

    @Test(arguments: ConsumerPackage.BuildSystem.allCases)
    func targetsAndPackagesShareAnAgreement(_ system: ConsumerPackage.BuildSystem) throws {
        let shared = try ConsumerPackage(
            "agreements",
            isShared: true,
            targets: ".target(name: \"Shared\", plugins: plugin)",
            files: [
                "Sources/Shared/Shared.swift": "public enum Shared {}\n",
                "Sources/Shared/Terms.dpsa": Self.sharedAgreement,
            ]
        )
        let package = try ConsumerPackage(
            "sharing-\(system.rawValue)",
            targets: """
                .target(name: "Vocabulary", plugins: plugin),
                .target(
                    name: "Photo", dependencies: [runtime, .product(name: "Shared", package: "agreements")],
                    plugins: plugin
                ),
                .executableTarget(
                    name: "App",
                    dependencies: [runtime, "Photo", "Vocabulary", .product(name: "Shared", package: "agreements")],
                    plugins: plugin
                )
                """,
            dependencies: ["../agreements"],
            files: [
                "Sources/Vocabulary/Vocabulary.swift": "public enum Vocabulary {}\n",
                "Sources/Vocabulary/Words.dpsa":
                    "language 1\nvocabulary Words \"Words\" { purpose Drawing \"draw\" under ProvideFeature }\n",
                "Sources/Photo/Photo.swift": "public enum Gallery {}\n",
                "Sources/Photo/Photos.dpsa": Self.module("Photos", "Photo", feature: "PhotoBook"),
                "Sources/Photo/dpsac.arguments": "--access=public\n",
                "Sources/App/Notes.dpsa": Self.module("Notes", "Note", purpose: "Drawing", feature: "NoteBook"),
                "Sources/App/main.swift": """
                import Photo

                print(Notes.Category.note.label, Photos.Category.photo.label)

                """,
            ]
        )
        let built = try package.build(system)
        #expect(built.status == 0, "\(built.output)")
        // Only what a target declares itself is generated into it.
        #expect(!built.output.contains("invalid redeclaration"))
        try shared.replace(", PhotoBook", with: "", in: "Sources/Shared/Terms.dpsa")
        let unlisted = try package.build(system)
        #expect(unlisted.status != 0)
        #expect(unlisted.output.contains("Photos.dpsa:2:8: error: "), "\(unlisted.output)")
        #expect(unlisted.output.contains("PAR003"), "\(unlisted.output)")
    }

    /// A service with real policies.
    @Test func serverWithFiveModules() throws {
        var files: [String: String] = [
            "Sources/App/main.swift": """
            let labels = [
                XMusic.label, MediaProcessingService.label, LowCodeInteractiveClassroom.label,
                RealTimeCommunication.label, TokenHub.label,
            ]
            print(labels.count)

            """
        ]
        let policies = ConsumerPackage.checkout.appending(path: "Policies")
        for name in try FileManager.default.contentsOfDirectory(atPath: policies.path(percentEncoded: false))
        where name.hasSuffix(".dpsa") {
            files["Sources/App/Policies/\(name)"] = try String(
                contentsOf: policies.appending(path: name),
                encoding: .utf8
            )
        }
        let package = try ConsumerPackage("server", targets: Self.app, files: files)
        let outcome = try package.swift(["run", "App"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.hasSuffix("5\n"), "\(outcome.output)")
    }

    @Test func brokenPoliciesShowAllTheirErrors() throws {
        let package = try ConsumerPackage(
            "broken",
            targets: Self.app,
            files: [
                "Sources/App/main.swift": "print(Notes.label)\n",
                "Sources/App/Terms.dpsa": Self.agreement,
                "Sources/App/Notes.dpsa": Self.module("Notes", "Note", purpose: "ProvideFeatur"),
                "Sources/App/Photos.dpsa": Self.module("Photos", "Photo").replacingOccurrences(
                    of: "stored in ProviderSystems",
                    with: "stored in"
                ),
            ]
        )
        let outcome = try package.build()
        #expect(outcome.status != 0)
        let folder = package.folder.path(percentEncoded: false)
        #expect(outcome.output.contains("\(folder)Sources/App/Notes.dpsa:5:18: error: "), "\(outcome.output)")
        #expect(outcome.output.contains("\(folder)Sources/App/Photos.dpsa:6:"), "\(outcome.output)")
        #expect(outcome.output.contains("did you mean `ProvideFeature`?"), "\(outcome.output)")
    }

    @Test func targetWithoutPoliciesIsToldSo() throws {
        let package = try ConsumerPackage(
            "bare",
            targets: Self.app,
            files: ["Sources/App/main.swift": "print(1)\n"]
        )
        let outcome = try package.build()
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("target `App` uses DPSACPlugin and has no `.dpsa` file"), "\(outcome.output)")
    }

    @Test func commandPluginWritesEverything() throws {
        let package = try ConsumerPackage(
            "command",
            targets: Self.app,
            files: [
                "Sources/App/main.swift": "print(Notes.label)\n",
                "Sources/App/Terms.dpsa": Self.agreement.replacingOccurrences(of: ", Photos", with: ""),
                "Sources/App/Notes.dpsa": Self.module("Notes", "Note"),
            ]
        )
        let command = ["package", "--allow-writing-to-package-directory", "generate-disclosures"]
        let outcome = try package.swift(command + ["--output", "Public pages", "--locale", "en"])
        #expect(outcome.status == 0, "\(outcome.output)")
        for path in ["swift/Notes.swift", "schemas/Notes/Note.schema.json", "html/Notes/index.html", "html/index.html"]
        {
            let url = package.folder.appending(path: "Public pages/\(path)")
            #expect(FileManager.default.fileExists(atPath: url.path(percentEncoded: false)), "\(path)")
        }
        try package.replace("stored in ProviderSystems", with: "", in: "Sources/App/Notes.dpsa")
        try package.replace("ProvideFeature", with: "Marketing", in: "Sources/App/Notes.dpsa")
        let refused = try package.swift(command)
        #expect(refused.status != 0)
        #expect(refused.output.contains("Notes.dpsa:5:18: error: "), "\(refused.output)")
    }

    /// The commands of the README, in an empty folder, with this check-out in place of the address.
    @Test func readmeSectionRunsAsWritten() throws {
        let script = try Self.readme(after: "<!-- command: consumer -->\n```sh\n")
        #expect(script.split(separator: "\n", omittingEmptySubsequences: false).count <= 20)
        let address = #/url: "[^"]*", from: "[^"]*"/#
        #expect(script.contains(address))
        let path = ConsumerPackage.checkout.path(percentEncoded: false)
        let package = try ConsumerPackage(empty: "reader")
        let outcome = try package.shell("sh", ["-euc", script.replacing(address, with: "path: \"\(path)\"")])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.hasSuffix("Notes.Note(<redacted>) Buy milk\n"), "\(outcome.output)")

        let refusal = try Self.readme(after: "<!-- command: refusal -->\n```sh\n")
        let message = try Self.readme(after: "\(refusal)\n```\n\n```text\n")
        let refused = try package.shell("sh", ["-euc", refusal])
        #expect(refused.status != 0)
        #expect(refused.output.contains(message), "\(refused.output)")
    }

    /// The block of the README that begins after a text.
    private static func readme(after text: String) throws -> String {
        let readme = try String(contentsOf: ConsumerPackage.checkout.appending(path: "README.md"), encoding: .utf8)
        let begin = try #require(readme.range(of: text))
        let end = try #require(readme.range(of: "\n```\n", range: begin.upperBound..<readme.endIndex))
        return String(readme[begin.upperBound..<end.lowerBound])
    }
}
