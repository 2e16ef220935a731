import Foundation
import Testing

/// The `.dpsa` files of the repository: whatever is written for people is a test of the front end too.
enum SampleFiles {
    /// A file: its path in the repository, and its bytes.
    struct Sample: Sendable, CustomTestStringConvertible {
        var path: String
        var bytes: [UInt8]
        var testDescription: String { path }
    }

    /// The policies, the fixtures and the Standard vocabulary, by path.
    static let all: [Sample] = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        var samples: [Sample] = []
        for folder in ["Policies", "Sources/DPSACore/Standard", "Tests/Fixtures/Corpus"] {
            let path = root.appendingPathComponent(folder).path
            for name in ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
            where name.hasSuffix(".dpsa") {
                guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else { continue }
                samples.append(Sample(path: "\(folder)/\(name)", bytes: [UInt8](data)))
            }
        }
        return samples
    }()

    /// Whether everything is to be tried that can be, as before a release.
    static let isExhaustive = ProcessInfo.processInfo.environment["DPSA_FULL"] == "1"

    /// The seed of this run's random choices; `DPSA_SEED` repeats those of another.
    static let seed = ProcessInfo.processInfo.environment["DPSA_SEED"].flatMap(UInt64.init) ?? 20_260_131
}
