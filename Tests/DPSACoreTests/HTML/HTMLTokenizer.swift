/// A small tokenizer that knows nothing of the writer: it reads tags, attributes, comments, raw text and references.
struct HTMLTokenizer {
    struct Tag: Equatable {
        var name: String
        var attributes: [String: String]
        /// How often an attribute is there twice.
        var duplicates: Int
    }

    enum Token: Equatable {
        case doctype
        case start(Tag)
        case end(String)
        case text(String)
        case comment(String)
    }

    enum Fault: Error { case malformed(String) }

    private var characters: [Unicode.Scalar]
    private var position = 0

    private init(_ bytes: [UInt8]) { characters = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) }

    /// The tokens of a page; throws where the page is not well-formed.
    static func tokens(of bytes: [UInt8]) throws -> [Token] {
        var tokenizer = HTMLTokenizer(bytes)
        var tokens: [Token] = []
        while tokenizer.position < tokenizer.characters.count {
            let token = try tokenizer.next()
            tokens.append(token)
            if case .start(let tag) = token, ["style", "script"].contains(tag.name) {
                tokens.append(.text(try tokenizer.raw(until: "</\(tag.name)>")))
            }
        }
        return tokens
    }

    private mutating func next() throws -> Token {
        guard peek() == "<" else { return .text(try text(until: "<")) }
        if has("<!--") {
            position += 4
            let comment = try raw(until: "-->")
            position += 3
            if comment.contains("--") || comment.hasPrefix(">") || comment.hasPrefix("->") {
                throw Fault.malformed("comment")
            }
            return .comment(comment)
        }
        if has("<!DOCTYPE html>") {
            position += 15
            return .doctype
        }
        if has("</") {
            position += 2
            let name = word()
            guard peek() == ">" else { throw Fault.malformed("end tag \(name)") }
            position += 1
            return .end(name)
        }
        position += 1
        return .start(try tag())
    }

    private mutating func tag() throws -> Tag {
        var tag = Tag(name: word(), attributes: [:], duplicates: 0)
        if tag.name.isEmpty { throw Fault.malformed("a stray <") }
        while peek() == " ", !has(" />") {
            position += 1
            let name = word()
            if name.isEmpty { throw Fault.malformed("attribute of \(tag.name)") }
            var value = ""
            if has("=\"") {
                position += 2
                value = try text(until: "\"")
                position += 1
            } else if peek() == "=" {
                position += 1
                value = try bareValue()
            }
            if tag.attributes.updateValue(value, forKey: name) != nil { tag.duplicates += 1 }
        }
        // Only drawings have elements that end where they start.
        if peek() == " " { position += 1 }
        if peek() == "/", ["path", "line"].contains(tag.name) { position += 1 }
        guard peek() == ">" else { throw Fault.malformed("tag \(tag.name)") }
        position += 1
        return tag
    }

    /// A value without quotation marks: it goes on until a space or the end of the tag, and has none of what HTML forbids there.
    private mutating func bareValue() throws -> String {
        var value = String.UnicodeScalarView()
        while let scalar = peek(), scalar != " ", scalar != ">" {
            if "\"'=<`&\n\t".unicodeScalars.contains(scalar) { throw Fault.malformed("\(scalar) in a bare value") }
            value.append(scalar)
            position += 1
        }
        if value.isEmpty { throw Fault.malformed("a bare value that is empty") }
        return String(value)
    }

    private mutating func text(until stop: Unicode.Scalar) throws -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek(), scalar != stop {
            position += 1
            if scalar == "&" {
                let start = position
                while let next = peek(), next != ";", position - start < 8 { position += 1 }
                let name = String(String.UnicodeScalarView(characters[start..<position]))
                let decoded: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
                guard peek() == ";", let character = decoded[name] else { throw Fault.malformed("reference \(name)") }
                position += 1
                text.append(character)
            } else {
                if scalar == "<" || scalar == ">" { throw Fault.malformed("a bare \(scalar)") }
                text.append(scalar)
            }
        }
        return String(text)
    }

    private mutating func raw(until stop: String) throws -> String {
        let start = position
        while position < characters.count, !has(stop) { position += 1 }
        if position >= characters.count { throw Fault.malformed("no \(stop)") }
        return String(String.UnicodeScalarView(characters[start..<position]))
    }

    private mutating func word() -> String {
        var word = String.UnicodeScalarView()
        while let scalar = peek(), scalar.properties.isAlphabetic || scalar == "-" || ("0"..."9").contains(scalar) {
            word.append(scalar)
            position += 1
        }
        return String(word)
    }

    private func peek() -> Unicode.Scalar? { position < characters.count ? characters[position] : nil }

    private func has(_ text: String) -> Bool {
        let expected = Array(text.unicodeScalars)
        guard position + expected.count <= characters.count else { return false }
        for (offset, scalar) in expected.enumerated() where characters[position + offset] != scalar { return false }
        return true
    }
}

/// A page as its tokens, with what tests ask of it.
struct ReadPage {
    let tokens: [HTMLTokenizer.Token]

    /// The elements without an end tag.
    static let voids = ["meta", "link", "br", "path", "line", "input"]

    /// The elements whose end tag HTML does not want, each with those whose start ends it.
    static let implied: [String: [String]] = [
        "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "caption": ["thead", "tbody", "tr"],
        "td": ["td", "th", "tr", "thead", "tbody"], "th": ["td", "th", "tr", "thead", "tbody"],
        "tr": ["tr", "thead", "tbody"], "thead": ["thead", "tbody"], "tbody": ["thead", "tbody"],
        "p": [
            "header", "nav", "main", "section", "footer", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol",
            "dl",
            "table", "fieldset", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody",
        ],
    ]

    init(_ bytes: [UInt8]) throws { tokens = Self.closed(try HTMLTokenizer.tokens(of: bytes)) }

    /// The tokens, with the end tags that HTML does not want; the end of a line stands after them.
    private static func closed(_ tokens: [HTMLTokenizer.Token]) -> [HTMLTokenizer.Token] {
        var closed: [HTMLTokenizer.Token] = []
        var open: [String] = []
        func close(while isEnded: (String) -> Bool) {
            var ends: [HTMLTokenizer.Token] = []
            while let last = open.last, implied[last] != nil, isEnded(last) {
                ends.append(.end(last))
                open.removeLast()
            }
            guard !ends.isEmpty else { return }
            if case .text(let text) = closed.last, text.last == "\n" {
                closed.removeLast()
                if text.count > 1 { closed.append(.text(String(text.dropLast()))) }
                ends.append(.text("\n"))
            }
            closed += ends
        }
        for token in tokens {
            switch token {
            case .start(let tag):
                close { implied[$0]?.contains(tag.name) == true }
                if !voids.contains(tag.name) { open.append(tag.name) }
            case .end(let name):
                close { $0 != name }
                if open.last == name { open.removeLast() }
            default: break
            }
            closed.append(token)
        }
        close { _ in true }
        return closed
    }

    init(tokens: [HTMLTokenizer.Token]) { self.tokens = tokens }

    /// The start tags.
    var tags: [HTMLTokenizer.Tag] {
        tokens.compactMap { token in
            if case .start(let tag) = token { tag } else { nil }
        }
    }

    /// All values of an attribute.
    func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

    /// What is wrong with the nesting of the tags; nil if nothing is.
    var imbalance: String? {
        var open: [String] = []
        for token in tokens {
            switch token {
            case .start(let tag) where !Self.voids.contains(tag.name): open.append(tag.name)
            case .end(let name):
                guard open.popLast() == name else { return "</\(name)>" }
            default: continue
            }
        }
        return open.isEmpty ? nil : "never closed: \(open)"
    }

    /// The text that stands in the first element with an id, with all elements inside.
    func text(ofID id: String) -> String? {
        guard
            let start = tokens.firstIndex(where: { token in
                if case .start(let tag) = token { tag.attributes["id"] == id } else { false }
            })
        else { return nil }
        return text(from: start)
    }

    /// The texts of the elements with a name, in order.
    func texts(of name: String) -> [String] {
        tokens.indices.filter { index in
            if case .start(let tag) = tokens[index] { tag.name == name } else { false }
        }.map(text(from:))
    }

    private func text(from start: Int) -> String {
        var depth = 0
        var text = ""
        for token in tokens[start...] {
            switch token {
            case .start(let tag) where !Self.voids.contains(tag.name): depth += 1
            case .end: depth -= 1
            // A no-break space is one that a test need not spell.
            case .text(let part): text += String(part.map { $0 == "\u{A0}" ? " " : $0 })
            default: continue
            }
            if depth == 0 { break }
        }
        return text
    }
}
