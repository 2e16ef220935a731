import DPSASyntax
import Foundation
import Testing

@testable import DPSACommandLine

@Suite struct InputTests {
    private func paths(_ given: [String], jobs: Int = 2) throws -> [String] {
        try InputFiles.read(given, jobs: jobs).map(\.path)
    }

    @Test func directoriesAreSearchedInOrder() throws {
        try withDirectory { root in
            for name in ["b.dpsa", "a/z.dpsa", "a/B.dpsa", "c.txt", ".hidden/x.dpsa", "a/.y.dpsa", "a.dpsa"] {
                try write(name, "\(root)/\(name)")
            }
            #expect(
                try paths([root + "//"])
                    == ["a.dpsa", "a/B.dpsa", "a/z.dpsa", "b.dpsa"].map { "\(root)/\($0)" }.sorted()
            )
        }
    }

    @Test func aFileIsReadOnceAndUnderWhateverEnding() throws {
        try withDirectory { root in
            try write("a", "\(root)/a.dpsa")
            try write("b", "\(root)/b.txt")
            try FileManager.default.createSymbolicLink(atPath: "\(root)/link.dpsa", withDestinationPath: "a.dpsa")
            try FileManager.default.createSymbolicLink(atPath: "\(root)/loop", withDestinationPath: ".")
            #expect(
                try paths([root, "\(root)/a.dpsa", "\(root)/./a.dpsa", "\(root)/b.txt"])
                    == ["\(root)/./a.dpsa", "\(root)/b.txt"]
            )
            let files = try InputFiles.read(["\(root)/b.txt"], jobs: 1)
            #expect(files.map(\.bytes) == [Array("b".utf8)])
        }
    }

    @Test func whatCannotBeReadIsNamed() throws {
        try withDirectory { root in
            mkfifo("\(root)/fifo", 0o600)
            try FileManager.default.createDirectory(atPath: "\(root)/empty", withIntermediateDirectories: true)
            try FileManager.default.createDirectory(atPath: "\(root)/x/d.dpsa", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: "\(root)/x/gone.dpsa", withDestinationPath: "nowhere")
            for (path, message) in [
                ("none", "cannot read `\(root)/none`: no such file or directory"),
                ("fifo", "cannot read `\(root)/fifo`: it is neither a file nor a directory"),
                ("empty", "no .dpsa file below `\(root)/empty`"),
                ("x", "cannot read `\(root)/x/gone.dpsa`: no such file or directory"),
            ] {
                #expect(throws: CommandError(message)) { try paths(["\(root)/\(path)"]) }
            }
            #expect(throws: CommandError("cannot read `/dev/null`: it is neither a file nor a directory")) {
                try paths(["/dev/null"])
            }
        }
    }

    @Test(arguments: [1, 2, 7, 256])
    func threadsReadEverythingInOrder(jobs: Int) throws {
        try withDirectory { root in
            let names = (0..<700).map { "\(root)/\($0 + 1000).dpsa" }
            for name in names { try write(name, name) }
            let files = try InputFiles.read([root], jobs: jobs)
            #expect(files.map(\.path) == names)
            #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == names)
        }
    }

    @Test func sizesAreReadWhole() throws {
        try withDirectory { root in
            for size in [0, 1, 4095, 4096, 65536, 1_000_003] {
                let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
                try Data(bytes).write(to: URL(filePath: "\(root)/f"))
                #expect(try FileSystem.read("\(root)/f").bytes == bytes)
            }
            // Files of the kernel say that they are empty and are not.
            if FileManager.default.fileExists(atPath: "/proc/self/status") {
                #expect(try FileSystem.read("/proc/self/status").bytes.count > 100)
            }
        }
    }
}
