import Foundation
import Testing

@testable import DPSACore

@Suite struct SwiftWordsTests {
    /// A record that has the name of a type of the runtime library would hide it.
    @Test func typesOfTheRuntimeLibraryAreReserved() throws {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let sources = root.appending(path: "Sources/DPSARuntime")
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: sources.path(percentEncoded: false))
        where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
            for match in text.matches(of: /(?m)^public (?:struct|enum|protocol|typealias) (\w+)/) {
                #expect(SwiftWords.reservedTypes.contains(String(match.1)), "\(match.1)")
                count += 1
            }
        }
        #expect(count > 15)
    }
}
