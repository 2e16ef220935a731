/// From declared names, and from any text, to names in Swift's own spelling.
enum SwiftNaming {
    /// The name of a property or a case: `UserOperationLog` → `userOperationLog`, `SDKLogs` → `sdkLogs`.
    static func lowerCamel(_ text: String) -> String {
        if isPlain(text, startingInLowerCase: true) { return text }
        if isPlain(text, startingInLowerCase: false) { return lowerCamelOfWord(text) }
        var scalars = joinedWords(text)
        let initialism = initialismLength(scalars.map { $0.isASCII ? UInt8($0.value) : 0 })
        for index in 0..<initialism { scalars[index] = lowerCase(scalars[index]) }
        return identifier(scalars, insteadOf: text)
    }

    /// The name of a type: `parameters` → `Parameters`.
    static func upperCamel(_ text: String) -> String {
        if isPlain(text, startingInLowerCase: false) { return text }
        var scalars = joinedWords(text)
        if let first = scalars.first { scalars[0] = upperCase(first) }
        let name = identifier(scalars, insteadOf: text)
        return name == "empty" ? "Empty" : name == "value" ? "Value" : name
    }

    /// The name with what it needs around it.
    static func quoted(_ name: String) -> String { SwiftWords.keywords.contains(name) ? "`\(name)`" : name }

    /// Whether a text is spelled as it should be: an ASCII letter of that case, then ASCII letters and digits.
    private static func isPlain(_ text: String, startingInLowerCase: Bool) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let first = bytes.first, (first & 0x20 != 0) == startingInLowerCase else { return false }
            guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) else { return false }
            for index in 1..<bytes.count {
                let byte = bytes[index]
                // `|` makes a small letter of a capital one, and no letter of anything else.
                let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
                if !isLetter, byte &- UInt8(ascii: "0") >= 10 { return false }
            }
            return true
        } ?? false
    }

    /// The same for a text of ASCII letters and digits that begins with a capital letter.
    private static func lowerCamelOfWord(_ text: String) -> String {
        let utf8 = text.utf8
        return String(unsafeUninitializedCapacity: utf8.count) { buffer in
            let (_, end) = buffer.initialize(from: utf8)
            for index in 0..<initialismLength(buffer[..<end]) { buffer[index] |= 0x20 }
            return end
        }
    }

    /// The words of a text, each after the first beginning with a capital letter.
    private static func joinedWords(_ text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var hasSeparators = false
        var hasLowerCase = false
        var starts: [Int] = []
        var isInside = false
        for scalar in text.unicodeScalars {
            guard isWordPart(scalar) else {
                isInside = false
                hasSeparators = true
                continue
            }
            if !isInside { starts.append(scalars.count) }
            if ("a"..."z").contains(scalar) { hasLowerCase = true }
            scalars.append(scalar)
            isInside = true
        }
        // `MAX_SIZE` has words, but no case that tells anything.
        if hasSeparators && !hasLowerCase { scalars = scalars.map { lowerCase($0) } }
        for start in starts.dropFirst() { scalars[start] = upperCase(scalars[start]) }
        return scalars
    }

    /// How many characters at the beginning are capital letters of the first word.
    private static func initialismLength(_ text: some RandomAccessCollection<UInt8>) -> Int {
        func isLowerCase(_ offset: Int) -> Bool {
            offset < text.count && (0x61...0x7A).contains(text[text.index(text.startIndex, offsetBy: offset)])
        }
        let run = text.prefix { (0x41...0x5A).contains($0) }.count
        guard run > 1, isLowerCase(run) else { return run }
        // `IDs` is a plural; in `SDKLogs` the last capital letter belongs to the next word.
        let isPlural = text[text.index(text.startIndex, offsetBy: run)] == 0x73 && !isLowerCase(run + 1)
        return isPlural ? run : run - 1
    }

    private static func identifier(_ scalars: [Unicode.Scalar], insteadOf text: String) -> String {
        guard let first = scalars.first else { return text.isEmpty ? "empty" : "value" }
        var name = ""
        if !(first.isASCII ? !("0"..."9").contains(first) : first.properties.isXIDStart) { name = "_" }
        for scalar in scalars { name.unicodeScalars.append(scalar) }
        return name
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        // General punctuation has joiners and bidirectional controls among its letters.
        return scalar.properties.isXIDContinue && !(0x2000...0x206F).contains(scalar.value)
    }

    private static func lowerCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
    }

    private static func upperCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) - 0x20) : scalar
    }
}

/// The names of one scope: whoever asks first gets the plain name.
struct SwiftNameTable {
    /// A name, and a number that tells it from nearly all others.
    private struct Entry {
        var mark: UInt32
        var name: String
    }

    // Most scopes have few names, and a few names are compared sooner than one is hashed.
    private var few: [Entry] = []
    private var many: Set<String> = []

    private static let fewLimit = 12

    init(capacity: Int = 0) {
        if capacity > Self.fewLimit { many.reserveCapacity(capacity) } else { few.reserveCapacity(capacity) }
    }

    /// The name of a case or a property, with backticks where it needs them.
    mutating func member(_ text: String) -> String {
        let name = SwiftNaming.lowerCamel(text)
        return SwiftNaming.quoted(unique(SwiftWords.reservedMembers.contains(name) ? name + "_" : name))
    }

    /// The name of a type; `suffix` is what distinguishes it from a type that generated code needs.
    mutating func type(_ text: String, suffix: String) -> String {
        var name = SwiftNaming.upperCamel(text)
        if contains(name) { name += suffix }
        while SwiftWords.reservedTypes.contains(name) { name += suffix }
        return SwiftNaming.quoted(unique(name))
    }

    /// Any text that must occur once, such as a raw value.
    mutating func unique(_ text: String) -> String {
        if claim(text) { return text }
        var number = 2
        while !claim("\(text)\(number)") { number += 1 }
        return "\(text)\(number)"
    }

    /// Takes a text; `false` if it is taken already.
    mutating func claim(_ text: String) -> Bool {
        if many.isEmpty {
            let mark = Self.mark(text)
            if hasFew(text, mark) { return false }
            if few.isEmpty { few.reserveCapacity(8) }
            few.append(Entry(mark: mark, name: text))
            if few.count > Self.fewLimit { many.formUnion(few.map(\.name)) }
            return true
        }
        return many.insert(text).inserted
    }

    /// Whether a text was given out.
    func contains(_ text: String) -> Bool { many.isEmpty ? hasFew(text, Self.mark(text)) : many.contains(text) }

    private func hasFew(_ text: String, _ mark: UInt32) -> Bool {
        for index in few.indices where few[index].mark == mark || few[index].mark == 0 || mark == 0 {
            if few[index].name == text { return true }
        }
        return false
    }

    /// A number that differs for nearly all texts that do; 0 for those that other bytes can spell as well, which are not ASCII.
    private static func mark(_ text: String) -> UInt32 {
        var hash: UInt32 = 1
        var all: UInt8 = 0
        for byte in text.utf8 {
            hash = hash &* 31 &+ UInt32(byte)
            all |= byte
        }
        return all < 0x80 ? hash | 1 : 0
    }
}

extension SwiftNaming {
    /// The name of the enumeration that stands for a module.
    ///
    /// Other modules are in other files, so the name must be free of collisions by itself: the declared name stands, and a
    /// reserved one gets an underscore, as does a reserved one that ends in underscores already.
    static func moduleType(_ name: String) -> String {
        var stem = name[...]
        while stem.utf8.last == 0x5F { stem.removeLast() }
        if stem.isEmpty { return "Underscore\(name)" }
        if SwiftWords.reservedTypes.contains(String(stem)) || stem == "self" || stem == "init" { return name + "_" }
        return quoted(name)
    }
}
