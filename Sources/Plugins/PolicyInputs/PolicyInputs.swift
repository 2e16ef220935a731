import Foundation
import PackagePlugin

/// The policy files that a target is compiled with.
///
/// Both plugins use it, by way of a symbolic link: a plugin can import no library.
struct PolicyInputs {
    /// A policy file of the target itself.
    struct Policy {
        /// Where it lies.
        var url: URL
        /// Its path below the target's folder, with `/`.
        var path: String
    }

    /// The target's own files, by path.
    var own: [Policy] = []
    /// The files of the targets and products that it depends on, by path: agreements and vocabularies.
    var context: [URL] = []

    /// The name of a file beside the target's sources, with options for dpsac.
    static let optionsName = "dpsac.arguments"
    /// The file with options; `nil` if there is none.
    var options: URL?

    /// Collects the policy files of a target.
    init(of target: any SourceModuleTarget) {
        let folder = target.directoryURL.path(percentEncoded: false)
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        for url in Self.policies(of: target) {
            let path = url.path(percentEncoded: false)
            own.append(Policy(url: url, path: path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path))
        }
        own.sort { $0.path < $1.path }
        var seen = Set(own.map { $0.url.path(percentEncoded: false) })
        for dependency in target.recursiveTargetDependencies {
            guard let dependency = dependency.sourceModule else { continue }
            for url in Self.policies(of: dependency) where seen.insert(url.path(percentEncoded: false)).inserted {
                context.append(url)
            }
        }
        context.sort { $0.path(percentEncoded: false) < $1.path(percentEncoded: false) }
        options = target.sourceFiles.first { $0.url.lastPathComponent == Self.optionsName }?.url
    }

    private static func policies(of target: any SourceModuleTarget) -> [URL] {
        target.sourceFiles.map(\.url).filter { $0.pathExtension == "dpsa" }
    }

    /// All files that decide on what is generated.
    var files: [URL] { own.map(\.url) + context + (options.map { [$0] } ?? []) }
}
