import Foundation
import PackagePlugin

/// Writes the Swift, the schemas and the pages of a package's policies into the package: `swift package generate-disclosures`.
///
/// For those who check in what is generated, and for whoever publishes the pages; the build plugin needs none of it.
@main
struct DPSACGenerate: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var arguments = ArgumentExtractor(arguments)
        let names = arguments.extractOption(named: "target")
        let output = arguments.extractOption(named: "output").last ?? "Disclosures"
        let targets = names.isEmpty ? context.package.targets : try context.package.targets(named: names)
        var files: Set<String> = []
        for target in targets {
            guard let target = target.sourceModule else { continue }
            let inputs = PolicyInputs(of: target)
            files.formUnion((inputs.own.map(\.url) + inputs.context).map { $0.path(percentEncoded: false) })
        }
        if files.isEmpty {
            let place = names.isEmpty ? "the package" : names.joined(separator: ", ")
            Diagnostics.error("\(place) has no `.dpsa` file")
            return
        }
        // Relative to the package, whatever folder the command was called from.
        let folder = URL(filePath: output, directoryHint: .isDirectory, relativeTo: context.package.directoryURL)
        let tool = Process()
        tool.executableURL = try context.tool(named: "dpsac").url
        tool.arguments =
            ["compile", "--output", folder.absoluteURL.path(percentEncoded: false)] + arguments.remainingArguments
            + files.sorted()
        try tool.run()
        tool.waitUntilExit()
        if tool.terminationStatus != 0 {
            Diagnostics.error("dpsac wrote nothing into \(output) (exit status \(tool.terminationStatus))")
        }
    }
}
