import Foundation
import PackagePlugin

/// Generates Swift from the `.dpsa` files of a target, before the target is compiled.
///
/// One command for a target, not one for a file: modules are checked against their agreements, names are looked up in all files, and
/// the findings of all files are shown in one build.  The command tells dpsac each input with its output.  Files that would not
/// change are not touched, so that an edit of one policy recompiles one file and what depends on it.
@main
struct DPSACPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        #if os(Windows)
            Diagnostics.error("DPSACPlugin runs on macOS and Linux; elsewhere, check in the Swift generated there")
            return []
        #else
            guard let target = target.sourceModule else {
                Diagnostics.error(
                    "DPSACPlugin generates Swift, which target `\(target.name)` has no sources to go with"
                )
                return []
            }
            let inputs = PolicyInputs(of: target)
            if inputs.own.isEmpty {
                Diagnostics.warning("target `\(target.name)` uses DPSACPlugin and has no `.dpsa` file")
                return []
            }
            return [try command(for: inputs, of: target, context)]
        #endif
    }

    private func command(
        for inputs: PolicyInputs,
        of target: any SourceModuleTarget,
        _ context: PluginContext
    ) throws -> Command {
        var arguments = ["compile"]
        var outputs: [URL] = []
        if let options = inputs.options { arguments.append("@" + options.path(percentEncoded: false)) }
        for policy in inputs.own {
            let output = context.pluginWorkDirectoryURL.appending(path: GeneratedName.swiftFile(for: policy.path))
            arguments += [
                "--swift-file",
                policy.url.path(percentEncoded: false) + "=" + output.path(percentEncoded: false),
            ]
            outputs.append(output)
        }
        arguments += inputs.context.map { $0.path(percentEncoded: false) }
        return .buildCommand(
            displayName: "Generating Swift from the policies of \(target.name)",
            executable: try context.tool(named: "dpsac").url,
            arguments: arguments,
            inputFiles: inputs.files,
            outputFiles: outputs
        )
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension DPSACPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            Diagnostics.error(
                "DPSACPlugin works on targets of packages; put the policies of `\(target.displayName)` into a local package"
            )
            return []
        }
    }
#endif
