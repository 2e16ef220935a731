import Foundation
import Testing

/// No fact of a published module is lost on the way to its `policy.json`, and none is invented.
@Suite struct PolicyFactTests {
    private static let outputs = Result {
        try withDirectory { root in
            let outcome = try Executable.run(
                ["compile", "Policies", "--output", root, "--emit", "schema", "--as-of", Repository.asOf],
                in: Repository.root
            )
            return (status: outcome.status, files: try Tree(below: root).contents)
        }
    }

    @Test func theNotesNameEveryModule() throws {
        let (status, files) = try PolicyFactTests.outputs.get()
        #expect(status == 0)
        let policies = files.keys.filter { $0.hasPrefix("schemas/") && $0.hasSuffix(".policy.json") }
        let names = PublishedModule.all.map { "schemas/\($0.name).policy.json" }
        #expect(names.count == 5)
        #expect(Set(policies) == Set(names + ["schemas/DPSA.policy.json", "schemas/PrivacyPolicy.policy.json"]))
    }

    @Test(arguments: PublishedModule.all)
    func everythingThatWasPublishedIsDisclosed(module: PublishedModule) throws {
        let files = try PolicyFactTests.outputs.get().files
        let policy = try GeneratedPolicy(try #require(files["schemas/\(module.name).policy.json"]))
        #expect(policy.label == module.label)
        #expect(policy.parent == module.parent)
        #expect(policy.revised == module.revised.replacing(" ", with: "T"))
        #expect(policy.conditions == module.conditions)
        #expect(policy.regions == module.regions)
        #expect(policy.categories.map(\.path) == module.categories.map(\.path))
        for (generated, published) in zip(policy.categories, module.categories) {
            let name = published.path.joined(separator: " / ")
            #expect(generated.purposes == published.purposes, "purposes of \(name)")
            #expect(generated.periods == published.periods, "periods of \(name)")
            let systems = published.systems.map { [$0] }
            let differingSystems = PolicyFactTests.unmatched(systems, generated.systems) { $1.contains($0[0]) }
            #expect(differingSystems == [], "systems of \(name)")
            let differingFields = PolicyFactTests.unmatched(
                published.fields,
                generated.fields,
                PolicyFactTests.isNamed
            )
            #expect(differingFields == [], "fields of \(name)")
        }
    }

    /// What stands in one list only: `-` was published and is not disclosed, `+` the other way round.
    private static func unmatched(
        _ published: [[String]],
        _ generated: [[String]],
        _ matches: ([String], [String]) -> Bool
    ) -> [String] {
        var rest = generated
        var lost: [String] = []
        for name in published {
            if let index = rest.firstIndex(where: { matches(name, $0) }) {
                rest.remove(at: index)
            } else {
                lost.append("-\(name.joined(separator: " > "))")
            }
        }
        return lost + rest.map { "+\($0.joined(separator: " > "))" }
    }

    /// Whether a label is a name as published, whatever the case of its letters; words may follow it that explain it.
    private static func isNamed(_ published: [String], _ label: [String]) -> Bool {
        published.count == label.count
            && zip(published, label).allSatisfy { name, label in
                "\(label) ".lowercased().hasPrefix("\(name) ".lowercased())
            }
    }

    @Test func aLostFieldAndAnInventedOneAreNoticed() {
        let published = [["User name"], ["UIN"], ["Traffic", "Uploaded"]]
        #expect(PolicyFactTests.unmatched(published, published, PolicyFactTests.isNamed) == [])
        let generated = [["user name (yours)"], ["UINs"], ["Uploaded"]]
        #expect(
            PolicyFactTests.unmatched(published, generated, PolicyFactTests.isNamed)
                == ["-UIN", "-Traffic > Uploaded", "+UINs", "+Uploaded"]
        )
    }
}
