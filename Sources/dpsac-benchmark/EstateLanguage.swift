import DPSACommandLine
import DPSACore

/// A text of the estate and where it goes.
struct EstateFile {
    var path: String
    var text: String
}

/// A language that the estate can be written in.
protocol EstateLanguage {
    /// The name, which is also that of the language's folder where there are several.
    var name: String { get }
    /// The file of a module.
    func moduleFile(_ module: EstateModule) -> EstateFile
    /// What stands above all modules.
    func rootFiles(modules: Int) -> [EstateFile]
}

extension EstateLanguage {
    /// Writes the estate, and says in a line how large it is.
    func write(modules: Int, below directory: String) throws(CommandError) -> String {
        var stage = try OutputStage(root: directory)
        var files = 0
        var bytes = 0
        var declarations = 0
        func add(_ file: EstateFile) throws(CommandError) {
            let output = OutputFile(path: file.path, bytes: Array(file.text.utf8))
            try stage.add(output)
            files += 1
            bytes += output.byteCount
        }
        for number in 0..<modules {
            let module = EstateModule(number)
            try add(moduleFile(module))
            declarations += module.declarationCount
        }
        for file in rootFiles(modules: modules) { try add(file) }
        var transaction = OutputTransaction()
        transaction.add(stage)
        _ = try transaction.commit()
        return "\(name): \(modules) modules, \(declarations) declarations, \(files) files, \(bytes) bytes"
    }
}
