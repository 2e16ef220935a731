/// The name of the Swift file that is generated from a policy file.
///
/// A target is one Swift module, whose files must all have different names, whatever folders they lie in: the folders become part
/// of the name.  The plugin alone decides on it and tells dpsac, which never invents a name.
enum GeneratedName {
    /// The name of the generated file.
    ///
    /// Different paths give different names: `+` occurs in the name only before the two digits that say what it stands for.
    ///
    /// - Parameter path: the path of the policy file below its target's folder, with `/`.
    static func swiftFile(for path: String) -> String {
        var name = ""
        for character in path.unicodeScalars {
            switch character {
            case "/": name += "+2F"
            case "+": name += "+2B"
            default: name.unicodeScalars.append(character)
            }
        }
        return name + ".swift"
    }
}
