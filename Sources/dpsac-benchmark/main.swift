import DPSACommandLine

/// What the benchmarks are called with.
let usage = """
    usage: dpsac-benchmark generate N DIR        write an agreement and N modules
           dpsac-benchmark generate-peers N DIR  write the same in the languages of protoc and thrift
           dpsac-benchmark generate-swift N DIR  write the same as Swift that is written by hand
           dpsac-benchmark phases DIR            time each phase on what generate wrote
    """

/// Runs one of the benchmarks' commands.
func run(_ arguments: [String]) throws(CommandError) {
    let languages: [(folder: String, language: any EstateLanguage)]
    switch (arguments.first, arguments.count) {
    case ("generate", 3): languages = [("", DisclosureLanguage())]
    case ("generate-peers", 3): languages = [("/proto", ProtocolBuffersLanguage()), ("/thrift", ThriftLanguage())]
    case ("generate-swift", 3): languages = [("", HandwrittenSwift())]
    case ("phases", 2):
        print(try PhaseBenchmark(directory: arguments[1]).table(), terminator: "")
        return
    default: throw CommandError(usage)
    }
    guard let modules = Int(arguments[1]), modules > 0 else {
        throw CommandError("`\(arguments[1])` is not a number of modules")
    }
    for (folder, language) in languages {
        print(try language.write(modules: modules, below: arguments[2] + folder))
    }
}

do throws(CommandError) {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch {
    Console.process.writeError(Array((error.message + "\n").utf8))
    OperatingSystem.exit(.failure)
}
